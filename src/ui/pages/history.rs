//! The decisions kept on this device.

mod ask;
mod bin;
mod finder;
mod list;
mod row;
mod safe;
mod several;
mod works;

pub use ask::ask;

use super::heading;
use crate::content::pages::history as words;
use crate::ui::components::{Weight, link_button};
use crate::ui::dom::{View, el, live, live_by, together};
use crate::ui::state::Past;

/// How many of the last decisions the start page shows.
const RECENT: usize = 5;

/// All that is kept, what works, what was deleted of late, and what cannot be read.
pub fn page() -> View {
    let past = Past::expect();
    past.open_bin();
    let refused = live(move || {
        let told = past.refused().map(|error| [words::DENIED, &error.to_string()].concat());
        told.map(|told| el("p").class("problem").attr("role", "alert").with(told))
    });
    // Whatever is not summed up yet is, as soon as there is time.
    let studied = live(move || {
        past.look(|_| ());
        past.study();
    });
    el("div")
        .class("page history")
        .with(heading(words::TITLE))
        .with(refused)
        .with(studied)
        .with(safe::lost())
        .with(safe::reminders())
        .with(live_by(
            move || past.look(|shelf| shelf.rows().is_empty()).to_string(),
            move |is_empty| if is_empty == "true" { empty() } else { filled() },
        ))
        .with(bin::unread())
        .with(bin::bin())
}

fn empty() -> View {
    let begin = link_button(words::BEGIN, Weight::Main, "#/");
    together(el("p").with(words::EMPTY)).with(el("p").with(begin)).with(safe::open_backup())
}

fn filled() -> View {
    let list = el("div").class("history-list").with(finder::finder()).with(several::several()).with(list::list());
    el("div").class("history-all").with(list).with(el("div").with(works::works()))
}

/// The last decisions, and a question about those whose outcome is open.
pub fn recent() -> View {
    let past = Past::expect();
    let last = move || past.look(|shelf| shelf.kept().take(RECENT).cloned().collect::<Vec<_>>());
    let key = move || last().iter().map(|kept| [&kept.id.to_string(), ".", &kept.rev.to_string()].concat()).collect();
    live_by(key, move |_| {
        let rows: Vec<_> = last().iter().map(row::plain).collect();
        el("ul").class("records").with(rows)
    })
}
