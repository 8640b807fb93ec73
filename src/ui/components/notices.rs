//! The two lines that say what was done, or was not.

use ::words::content::pages::frame as words;

use super::{Icon, Weight, button, icon};
use crate::ui::dom::{View, el};
use crate::ui::state::Notice;

/// Both lines, always in the page, so that a screen reader hears them change; and a way to put them away, for they
/// stay in view until the next page.
pub fn notices() -> View {
    let notice = Notice::expect();
    let is_silent = move || notice.status().is_empty() && notice.alert().is_empty();
    let undo = move || {
        notice.can_undo().then(|| button(words::UNDO, Weight::Line, move || notice.undo()).prepend(icon(Icon::Undo)))
    };
    el("div")
        .class("notices")
        .attr("data-silent", move || is_silent().then_some(""))
        .child(el("p").attr("role", "status").child(move || notice.status()))
        .child(el("p").attr("role", "alert").child(move || notice.alert()))
        .child(undo)
        .child(button(words::CLOSE, Weight::Line, move || notice.clear()))
}
