//! The two lines that say what was done, or was not.

use leptos::prelude::{Get, Read};

use super::{Weight, button};
use crate::content::pages::frame as words;
use crate::ui::dom::{View, el, live};
use crate::ui::state::Notice;

/// Both lines, always in the page, so that a screen reader hears them change; and a way to put them away, for they
/// stay in view until the next page.
pub fn notices() -> View {
    let notice = Notice::expect();
    let (status, alert) = (notice.status(), notice.alert());
    let is_silent = move || status.read().is_empty() && alert.read().is_empty();
    el("div")
        .class("notices")
        .attr_live("data-silent", move || is_silent().then_some(""))
        .with(el("p").attr("role", "status").with(live(move || status.get())))
        .with(el("p").attr("role", "alert").with(live(move || alert.get())))
        .with(button(words::CLOSE, Weight::Line, move || notice.clear()))
}
