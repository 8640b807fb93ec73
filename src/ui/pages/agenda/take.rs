//! What is sent: the new agenda, who writes what, a message, a calendar file, and a link.

use ::words::content::pages::{agenda as words, take_away};
use ::words::document::{self, Document};
use advice::WORKING_DAY;
use domain::decision::{DecisionId, Time};
use domain::meeting::Meeting;
use leptos::ev;
use leptos::prelude::{Get, Read, RwSignal, Set, event_target_value};

use super::board::Board;
use super::link::{self, link};
use crate::browser::{clipboard, clock, download, print, random};
use crate::ui::components::{Icon, Weight, button, button_for, field_error, icon, section};
use crate::ui::dom::{View, el};
use crate::ui::state::{Notice, Settings};

/// All that can be taken away.
pub(super) fn take(board: Board) -> View {
    // What is written is due the day before, which must not be today.
    let hours = Settings::expect().get().hours;
    let proposed = clock::today().and_then(|today| Time::proposed(today, hours, WORKING_DAY));
    let start = RwSignal::new(proposed.map(Time::field).unwrap_or_default());
    let wrong = move || Time::from_field(&start.read()).is_none();
    let when = el("input")
        .class("input")
        .id("agenda-when")
        .attr("type", "datetime-local")
        .attr("value", &start.get())
        .attr("aria-invalid", move || wrong().then_some("true"))
        .attr("aria-describedby", move || wrong().then_some("agenda-when-error"))
        .on(ev::input, move |event| start.set(event_target_value(&event)));
    let when = el("div")
        .class("field number")
        .child(el("label").attr("for", "agenda-when").child(words::WHEN))
        .child(when)
        .child(field_error("agenda-when-error", move || {
            if wrong() { take_away::WHEN_WRONG.to_owned() } else { String::new() }
        }));
    let text = move |name, hint, make: fn(&Meeting, Time) -> Document| {
        let made = move || {
            let start = Time::from_field(&start.read())?;
            board.with(|meeting| make(meeting, start))
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
        .child(when.class("field number no-print"))
        .child(text(words::NEW, words::NEW_HINT, document::new_agenda).attr("open", ""))
        .child(text(words::WRITING, words::WRITING_HINT, document::writing))
        .child(text(words::MESSAGE, words::MESSAGE_HINT, document::message))
        .child(calendar(board, start).class("fold no-print"))
        .child(link(board).class("fold no-print"))
}

/// A fold with its name and what is in it.
pub(super) fn folded(name: &str, hint: &str) -> View {
    let head = el("summary").child(el("b").child(name)).child(" ").child(el("span").class("small").child(hint));
    el("details").class("fold").child(head)
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

/// The live part as a calendar file.
fn calendar(board: Board, start: RwSignal<String>) -> View {
    let notice = Notice::expect();
    let file = move || {
        let id = DecisionId::from_bytes(random::bytes()?);
        let (stamp, start) = (clock::stamp()?, Time::from_field(&start.read())?);
        board.with(|meeting| document::agenda_calendar(meeting, id, stamp, start)).flatten()
    };
    let save = move || {
        let name = "agenda.ics";
        match file().and_then(|file| download::save(name, "text/calendar", &file)) {
            Some(()) => notice.say([take_away::SAVED, " ", name].concat()),
            None => notice.warn(take_away::SAVED_NOT),
        }
    };
    let button = button_for(take_away::SAVE, words::CALENDAR, save).prepend(icon(Icon::Save));
    folded(words::CALENDAR, words::CALENDAR_HINT).child(el("div").class("actions").child(button))
}
