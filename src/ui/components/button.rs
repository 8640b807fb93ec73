//! A button.

use crate::ui::dom::{View, el};
use leptos::ev;

/// How much a button stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// What most people want here: at most one on a page.
    Main,
    /// Another way.
    Quiet,
    /// In a line of text or a list.
    Line,
}

/// A button that does something when it is pressed.
pub fn button(label: &str, weight: Weight, mut on_press: impl FnMut() + 'static) -> View {
    weighed(el("button").attr("type", "button"), weight).child(label).on(ev::click, move |_| on_press())
}

/// A button in a list: to what it does it is said by a screen reader, and seen from its place.
pub fn button_for(label: &str, of: &str, on_press: impl FnMut() + 'static) -> View {
    button(label, Weight::Line, on_press).attr("aria-label", &[label, ": ", of].concat())
}

/// A link that looks like a button.
pub fn link_button(label: &str, weight: Weight, address: &str) -> View {
    weighed(el("a").attr("href", address), weight).child(label)
}

fn weighed(view: View, weight: Weight) -> View {
    match weight {
        Weight::Main => view.class("button"),
        Weight::Quiet => view.class("button").attr("data-kind", "quiet"),
        Weight::Line => view.class("link-button"),
    }
}
