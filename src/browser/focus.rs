//! Where the keyboard and the screen reader are.

use std::time::Duration;

use leptos::prelude::{document, set_timeout, window};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};

use super::ignore;

fn find(selector: &str) -> Option<HtmlElement> {
    document().query_selector(selector).ok()??.dyn_into().ok()
}

/// Gives the focus to the first element that a selector finds, and brings it into view. Gives whether there is one.
pub fn to(selector: &str) -> bool {
    find(selector).is_some_and(|element| element.focus().is_ok())
}

/// Opens a fold and gives the focus to its summary.
pub fn unfold(selector: &str) {
    if let Some(fold) = find(selector) {
        ignore(fold.set_attribute("open", ""));
        to(&[selector, " summary"].concat());
    }
}

/// Whether the keyboard is at something within what a selector finds.
pub fn is_in(selector: &str) -> bool {
    document().active_element().is_some_and(|active| active.closest(selector).ok().flatten().is_some())
}

/// Gives the focus to what a change that was just made will draw.
pub fn to_new(selector: String) {
    // Drawing runs in microtasks, so a task comes after it.
    set_timeout(
        move || {
            to(&selector);
        },
        Duration::ZERO,
    );
}

/// Gives the focus to the heading of the page, from its top. Gives whether it has one.
pub fn to_heading() -> bool {
    window().scroll_to_with_x_and_y(0.0, 0.0);
    to("main h1")
}

/// Selects the whole text of a field, where there is one, and gives it the focus.
pub fn select(selector: &str) {
    if let Some(field) = find(selector) {
        ignore(field.focus());
        // A text area has this under the same name.
        field.unchecked_into::<HtmlInputElement>().select();
    }
}

/// Where a person is in a text: the field, and what is selected in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caret {
    id: String,
    from: u32,
    until: u32,
}

/// Where the person is just typing. `None`: in no field for text.
pub fn caret() -> Option<Caret> {
    let field = document().active_element()?;
    // A text area has these under the same names; a field of another kind, and what is none, has no place in a text.
    let text: &HtmlInputElement = field.unchecked_ref();
    let (from, until) = (text.selection_start().ok()??, text.selection_end().ok()??);
    Some(Caret { id: field.id(), from, until })
}

/// Goes back to that place in the same field of a page that a change just made will draw, where it has one.
pub fn to_caret(caret: Caret) {
    set_timeout(
        move || {
            let selector = ["#", &caret.id].concat();
            if let Some(field) = find(&selector) {
                ignore(field.focus());
                ignore(field.unchecked_into::<HtmlInputElement>().set_selection_range(caret.from, caret.until));
            }
        },
        Duration::ZERO,
    );
}
