//! What is sent: the new agenda, who writes what, a message, a calendar file, and a link.

use ::words::content::pages::{agenda as words, take_away};
use ::words::document::{self, Document};
use advice::WORKING_DAY;
use domain::decision::{Hours, Time};
use domain::meeting::Meeting;
use leptos::prelude::{Read, RwSignal};

use super::board::Board;
use super::link::{self, link};
use crate::browser::{clipboard, clock, print, week::usual_hours as week};
use crate::ui::components::{Icon, Weight, button, button_for, entry_actions, folded, icon, section, when_field};
use crate::ui::dom::{View, el, keyed};
use crate::ui::state::{Notice, Settings};

/// All that can be taken away.
pub(super) fn take(board: Board) -> View {
    // What is written is due the day of work before, which must not be today. Others write, so it goes by the usual week.
    let hours = Settings::expect().hours();
    let proposed = clock::today().and_then(|today| Time::proposed(today, hours, WORKING_DAY));
    let start = RwSignal::new(proposed.map(Time::field).unwrap_or_default());
    let text = move |name, hint, make: fn(&Meeting, Time, Hours) -> Document| {
        let made = move || {
            let start = Time::from_field(&start.read())?;
            board.with(|meeting| make(meeting, start, week()))
        };
        folded(name, hint)
            .child(el("pre").class("paper").attr("dir", "auto").child(move || made().map(|made| made.plain())))
            .child(actions(name, made))
    };
    let ways = el("div")
        .class("actions no-print")
        .child(button(words::SHARE, Weight::Quiet, link::unfold))
        .child(button(words::PRINT, Weight::Quiet, print::now));
    section(words::TAKE)
        .child(ways)
        .child(when_field("agenda-when", words::WHEN, start).class("field number no-print"))
        .child(text(words::NEW, words::NEW_HINT, document::new_agenda).attr("open", ""))
        .child(text(words::WRITING, words::WRITING_HINT, document::writing))
        .child(text(words::MESSAGE, words::MESSAGE_HINT, document::message))
        .child(calendar(board, start))
        .child(link(board).class("fold no-print"))
}

/// Copies a text and says whether that worked.
pub(super) fn copy(notice: Notice, text: String, field: Option<&'static str>) {
    clipboard::copy(
        text,
        field,
        move |done| {
            if done { notice.say(take_away::COPIED) } else { notice.warn(take_away::COPIED_NOT) }
        },
    );
}

fn actions(name: &'static str, made: impl Fn() -> Option<Document> + Copy + 'static) -> View {
    let notice = Notice::expect();
    let give = move |print: fn(&Document) -> String| {
        if let Some(made) = made() {
            copy(notice, print(&made), None);
        }
    };
    el("div")
        .class("actions no-print")
        .child(button_for(take_away::COPY, name, move || give(Document::plain)).prepend(icon(Icon::Copy)))
        .child(button_for(take_away::COPY_MARKDOWN, name, move || give(Document::markdown)).prepend(icon(Icon::Copy)))
}

/// The live part for a calendar, where there is one. Saved again, also after another page, it replaces the first.
fn calendar(board: Board, start: RwSignal<String>) -> View {
    let notice = Notice::expect();
    let is_live = move || board.with(|meeting| meeting.sum().live_minutes > 0) == Some(true);
    keyed(is_live, move |is_live| {
        is_live.then(|| {
            let make = move |when| board.with(|meeting| document::agenda_entry(meeting, when, week())).flatten();
            let actions = entry_actions(notice, move || board.name(), start, || "agenda.ics".to_owned(), make);
            folded(take_away::CALENDAR, words::CALENDAR_HINT).class("fold no-print").child(actions)
        })
    })
}
