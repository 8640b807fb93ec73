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

use ::words::content::errors::because;
use ::words::content::pages::history as words;

use super::heading;
use crate::ui::components::{Weight, link_button};
use crate::ui::dom::{View, el, fragment, keyed};
use crate::ui::state::Past;

/// How many of the last decisions the start page shows.
const RECENT: usize = 5;

/// All that is kept, what works, what was deleted of late, and what cannot be read.
pub fn page() -> View {
    let past = Past::expect();
    let refused = fragment(move || {
        let told = past.refused().map(|error| because(words::DENIED, &error));
        told.map(|told| el("p").class("problem").attr("role", "alert").child(told))
    });
    // Whatever is not summed up yet is, as soon as there is time.
    let studied = fragment(move || {
        past.look(|_| ());
        past.study();
    });
    el("div")
        .class("page history")
        .child(heading(words::TITLE))
        .child(refused)
        .child(studied)
        .child(safe::lost())
        .child(safe::reminders())
        .child(keyed(
            move || past.look(|shelf| shelf.rows().is_empty()),
            |is_empty| if *is_empty { empty() } else { filled() },
        ))
        .child(bin::unread())
        .child(bin::bin())
}

fn empty() -> View {
    let begin = link_button(words::BEGIN, Weight::Main, "#/");
    fragment(el("p").child(words::EMPTY)).child(el("p").child(begin)).child(safe::open_backup())
}

fn filled() -> View {
    let list = el("div").class("history-list").child(finder::finder()).child(several::several()).child(list::list());
    el("div").class("history-all").child(list).child(el("div").child(works::works()))
}

/// The last decisions, and a question about those whose outcome is open.
pub fn recent() -> View {
    let past = Past::expect();
    let last = move || past.look(|shelf| shelf.kept().take(RECENT).cloned().collect::<Vec<_>>());
    keyed(last, |last| {
        let rows: Vec<_> = last.iter().map(row::plain).collect();
        el("ul").class("records").child(rows)
    })
}
