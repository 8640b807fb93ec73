//! The settings of this device, and everything that is kept on it, out and in.

mod data;
mod erase;
mod import;
mod own;

use super::heading;
use crate::content::pages::settings as words;
use crate::ui::components::section;
use crate::ui::dom::{View, el};

/// What can be set, taken out, brought in and deleted, and what the app promises.
pub fn page() -> View {
    el("div")
        .class("page settings")
        .with(heading(words::TITLE))
        .with(own::own())
        .with(data::data())
        .with(import::import())
        .with(erase::erase())
        .with(promises())
}

fn promises() -> View {
    let list = |lines: &[&'static str]| {
        el("ul").class("list").with(lines.iter().map(|line| el("li").with(*line)).collect::<Vec<_>>())
    };
    section(words::PROMISES).with(list(&words::PROMISED)).with(el("h3").with(words::LIMITS)).with(list(&words::LIMITED))
}
