//! An entry for a calendar, as a file to save, and as text to copy where a browser saves none.

use ::words::content::pages::take_away as words;
use ::words::document::{Entry, When};
use domain::decision::{DecisionId, Time};
use leptos::ev;
use leptos::prelude::{Get, GetValue, Read, RwSignal, Set, SetValue, StoredValue, event_target_value};

use super::take_away::{copy, give};
use super::{Icon, button_for, field_error, icon};
use crate::browser::clock;
use crate::ui::dom::{View, el};
use crate::ui::state::Notice;

/// A field for the time at which something begins. What is wrong with it is said once it is left, not at each digit.
pub fn when_field(id: &'static str, label: &str, start: RwSignal<String>) -> View {
    let wrong = RwSignal::new(false);
    let error = [id, "-error"].concat();
    let described = error.clone();
    let when = el("input")
        .class("input")
        .id(id)
        .attr("type", "datetime-local")
        .attr("value", &start.get())
        .attr("aria-invalid", move || wrong.get().then_some("true"))
        .attr("aria-describedby", move || wrong.get().then(|| described.clone()))
        .on(ev::input, move |event| {
            wrong.set(false);
            start.set(event_target_value(&event));
        })
        .on(ev::change, move |_| wrong.set(Time::from_field(&start.get()).is_none()));
    el("div")
        .class("field number")
        .child(el("label").attr("for", id).child(label))
        .child(when)
        .child(field_error(&error, move || if wrong.get() { words::WHEN_WRONG.to_owned() } else { String::new() }))
}

/// The two ways to take an entry away, where the field above says when it begins. What it is made of, and what it is
/// told apart by, is asked for at each press.
pub fn entry_actions(
    notice: Notice,
    id: impl Fn() -> Option<DecisionId> + Copy + 'static,
    start: RwSignal<String>,
    file_name: impl Fn() -> String + Copy + 'static,
    make: impl Fn(When) -> Option<Entry> + Copy + 'static,
) -> View {
    // Of two that are made within a minute the later one replaces the other as well.
    let last = StoredValue::new(0);
    let entry = move || {
        let local = Time::from_field(&start.read())?;
        let stamp = clock::stamp()?;
        let sequence = stamp.number().max(last.get_value() + 1);
        last.set_value(sequence);
        make(When { id: id()?, sequence, stamp, start: clock::to_utc(local)?, local })
    };
    let copied = move || match entry().and_then(|entry| entry.text()) {
        Some(text) => copy(notice, &text, words::COPIED.to_owned()),
        None => notice.warn(words::WHEN_WRONG),
    };
    let save = move || match entry().and_then(|entry| entry.file()) {
        Some(file) => give(notice, &file_name(), "text/calendar", &file),
        None => notice.warn(words::WHEN_WRONG),
    };
    el("div")
        .class("actions")
        .child(button_for(words::SAVE, words::CALENDAR, save).prepend(icon(Icon::Save)))
        .child(button_for(words::COPY, words::CALENDAR, copied).prepend(icon(Icon::Copy)))
}
