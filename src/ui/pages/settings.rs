//! The settings of this device, and everything that is kept on it, out and in.

mod about;
mod data;
mod erase;
mod hours;
mod import;
mod own;

use super::heading;
use crate::content::pages::settings as words;
use crate::ui::components::section;
use crate::ui::dom::{View, el, together};

/// What can be set, taken out, brought in and deleted, and what the app promises.
pub fn page() -> View {
    el("div")
        .class("page settings")
        .with(heading(words::TITLE))
        .with(own::own())
        .with(data::data())
        .with(import::import())
        .with(erase::erase())
        .with(section(words::PROMISES).with(promises()))
        .with(about::about())
}

/// What the app promises, and what it cannot.
pub(super) fn promises() -> View {
    let list = |lines: &[&'static str]| {
        el("ul").class("list").with(lines.iter().map(|line| el("li").with(*line)).collect::<Vec<_>>())
    };
    together(list(&words::PROMISED)).with(el("h3").with(words::LIMITS)).with(list(&words::LIMITED))
}
