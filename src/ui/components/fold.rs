//! What is folded away.

use leptos::ev;
use leptos::prelude::{Get, RwSignal, Set};

use crate::ui::dom::{View, el, fragment};

/// A fold under its summary, whose content is drawn once it is first unfolded.
pub fn fold(summary: View, draw: impl Fn() -> View + 'static) -> View {
    let shown = RwSignal::new(false);
    let unfolded = move |_| {
        if !shown.get() {
            shown.set(true);
        }
    };
    let content = fragment(move || shown.get().then(&draw));
    el("details").class("fold").on(ev::toggle, unfolded).child(summary).child(content)
}
