//! Giving a decision away as a link.

use leptos::prelude::{GetUntracked, Memo, Read, RwSignal, Set, untrack};

use super::{Weight, button};
use crate::browser::{address, clipboard};
use crate::content::pages::share as words;
use crate::decision::Decision;
use crate::link::{self, Link, Parts};
use crate::ui::dom::{View, el, live};
use crate::ui::state::Notice;

/// What is given away, the link as text, and a button that copies it. `is_open`: whether it is unfolded.
pub fn share(
    decision: impl Fn() -> Decision + Clone + Send + Sync + 'static,
    is_open: impl Fn() -> bool + 'static,
) -> View {
    let notice = Notice::expect();
    let parts = RwSignal::new(Parts::proposed(&untrack(&decision)));
    let decision = Memo::new(move |_| decision());
    let text = Memo::new(move |_| {
        let carried = decision.read().carrying(*parts.read());
        [&address::home(), "#", &link::encode(&Link::Decision(carried))].concat()
    });
    let copy = move || {
        clipboard::copy(text.get_untracked(), "#share-link", move |done| {
            if done { notice.say(words::COPIED) } else { notice.warn(words::COPIED_NOT) }
        });
    };
    let with = move |change: &dyn Fn(&mut Parts)| {
        let mut changed = parts.get_untracked();
        change(&mut changed);
        parts.set(changed);
    };
    let has = Memo::new(move |_| (decision.read().title.is_some(), decision.read().note.is_some()));
    let ticks = live(move || {
        let (title, note) = *has.read();
        let title = title
            .then(|| tick(words::WITH_TITLE, move || parts.read().title, move |on| with(&|parts| parts.title = on)));
        let note =
            note.then(|| tick(words::WITH_NOTE, move || parts.read().note, move |on| with(&|parts| parts.note = on)));
        [title, note]
    });
    let link = el("textarea")
        .class("input")
        .id("share-link")
        .attr("rows", "3")
        .attr("readonly", "")
        .value_live(move || text.read().clone());
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
fn tick(label: &str, ticked: impl Fn() -> bool + Copy + 'static, on_tick: impl Fn(bool) + 'static) -> View {
    let input =
        el("input").attr("type", "checkbox").checked_live(ticked).on("change", move |_| on_tick(!untrack(ticked)));
    el("label").class("tick").with(input).with(el("span").with(label))
}
