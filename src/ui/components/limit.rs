//! How much a field takes.

use ::words::content::pages::frame;
use leptos::ev;
use leptos::prelude::{Get, RwSignal, Set, event_target};
use web_sys::HtmlInputElement;

use super::field_error;
use crate::ui::dom::{View, fragment};

/// A field, of this name in the page, that takes so many units of UTF-16; and below it, until it is left, how much of what
/// was pasted did not fit.
pub fn limited(field: View, id: &str, longest: usize) -> View {
    let told = RwSignal::new(String::new());
    let field = field
        .attr("maxlength", &longest.to_string())
        .on(ev::paste, move |event| {
            let pasted = event.clipboard_data().and_then(|data| data.get_data("text/plain").ok()).unwrap_or_default();
            let after = units_without_selection(&event_target(&event)) + units(&pasted.replace('\r', ""));
            let left_out = after.saturating_sub(longest);
            told.set(if left_out > 0 { frame::left_out(left_out) } else { String::new() });
        })
        .on(ev::blur, move |_| told.set(String::new()));
    fragment(field).child(field_error(&[id, "-left-out"].concat(), move || told.get()))
}

/// How much a field holds beside what is selected in it. (A text area has the same under the same names.)
fn units_without_selection(field: &HtmlInputElement) -> usize {
    let place = |place: Option<u32>| place.and_then(|place| usize::try_from(place).ok()).unwrap_or_default();
    let from = place(field.selection_start().ok().flatten());
    let until = place(field.selection_end().ok().flatten());
    units(&field.value()).saturating_sub(until.saturating_sub(from))
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}
