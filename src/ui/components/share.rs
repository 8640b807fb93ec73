//! Giving a decision away as a link.

use leptos::prelude::{Get, Read, RwSignal, Update, untrack};

use super::{Weight, button};
use crate::browser::{address, clipboard};
use crate::content::pages::share as words;
use crate::link::{self, Link, Parts};
use crate::ui::dom::{View, el, live_by};
use crate::ui::state::{Notice, Open};

/// What is given away, the link as text, and a button that copies it. `is_open`: whether it is unfolded.
pub fn share(open: Open, is_open: impl Fn() -> bool + 'static) -> View {
    let notice = Notice::expect();
    let parts = RwSignal::new(Parts::proposed(&untrack(|| open.decision())));
    let text = move || {
        let carried = open.decision().carrying(parts.get());
        [&address::home(), "#", &link::encode(&Link::Decision(carried))].concat()
    };
    let copy = move || {
        clipboard::copy(untrack(text), Some("#share-link"), move |done| {
            if done { notice.say(words::COPIED) } else { notice.warn(words::COPIED_NOT) }
        });
    };
    let has = move || {
        let decision = open.decision();
        (decision.title.is_some(), decision.note.is_some())
    };
    let ticks = live_by(
        move || format!("{:?}", has()),
        move |_| {
            let (title, note) = has();
            let with_title = move |on| parts.update(|parts| parts.title = on);
            let with_note = move |on| parts.update(|parts| parts.note = on);
            let title = title.then(|| tick(words::WITH_TITLE, move || parts.read().title, with_title));
            [title, note.then(|| tick(words::WITH_NOTE, move || parts.read().note, with_note))]
        },
    );
    let link = el("textarea").class("input").id("share-link").attr("rows", "3").attr("readonly", "").value_live(text);
    let sheet = el("div")
        .class("section")
        .with(el("p").with(words::CARRIES))
        .with(ticks)
        .with(el("div").class("field").with(el("label").attr("for", "share-link").with(words::LINK)).with(link))
        .with(el("div").class("actions").with(button(words::COPY, Weight::Main, copy)));
    el("details")
        .class("share")
        .flag_live("open", is_open)
        .with(el("summary").class("button").attr("data-kind", "quiet").with(words::OPEN))
        .with(sheet)
}

/// A box to tick.
pub fn tick(label: &str, ticked: impl Fn() -> bool + Copy + 'static, on_tick: impl Fn(bool) + 'static) -> View {
    let input =
        el("input").attr("type", "checkbox").checked_live(ticked).on("change", move |_| on_tick(!untrack(ticked)));
    el("label").class("tick").with(input).with(el("span").with(label))
}
