//! The settings of this device, and everything that is kept on it, out and in.

mod about;
mod data;
mod erase;
mod hours;
mod import;
mod own;
mod ways;

use ::words::content::pages::settings as words;

use super::heading;
use crate::ui::components::section;
use crate::ui::dom::{View, el, fragment};

/// What can be set, taken out, brought in and deleted, and what the app promises.
pub fn page() -> View {
    el("div")
        .class("page settings")
        .child(heading(words::TITLE))
        .child(own::own())
        .child(data::data())
        .child(import::import())
        .child(ways::ways())
        .child(erase::erase())
        .child(section(words::PROMISES).child(promises()))
        .child(about::about())
}

/// What the app promises, and what it cannot.
pub(super) fn promises() -> View {
    let list = |lines: &[&'static str]| {
        el("ul").class("list").child(lines.iter().map(|line| el("li").child(*line)).collect::<Vec<_>>())
    };
    fragment(list(&words::PROMISED)).child(el("h3").child(words::LIMITS)).child(list(&words::LIMITED))
}
