//! A kept decision.

use leptos::prelude::untrack;

use super::heading;
use crate::content::pages::{day, decision as words, frame, shared};
use crate::decision::{Decision, DecisionId, Note, Title};
use crate::history::{Kept, record_key};
use crate::link;
use crate::route::Route;
use crate::ui::components::{Weight, Wording, button, decision_view, link_button, share};
use crate::ui::dom::{View, el};
use crate::ui::state::{Desk, Nav, Notice, Open, Past};

/// A kept decision, or that it is not here.
pub fn page(id: DecisionId) -> View {
    // Drawn once: a change from another tab must not take away what is being typed here. Should both save, each is
    // kept.
    untrack(|| match Past::expect().get(id) {
        Some(kept) => open(kept),
        None => gone(id),
    })
}

fn open(kept: Kept) -> View {
    let (desk, nav, notice, past) = (Desk::expect(), Nav::expect(), Notice::expect(), Past::expect());
    let id = kept.id;
    let made = [words::MADE, " ", &day(kept.decision.day), "."].concat();
    let first = kept.decision.clone();
    let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
    let open = Open::kept(kept);
    let start_from = move || {
        desk.begin_from(&Decision { reply_to: None, ..untrack(|| open.decision()) }, false);
        nav.go(&Route::Verdict);
    };
    let delete = move || {
        if past.delete_or_say(id, notice) {
            nav.replace(Route::History);
        }
    };
    let wording = Wording {
        title: text(first.title.as_ref().map(Title::as_str)),
        note: text(first.note.as_ref().map(Note::as_str)),
        on_title: Box::new(move |text| open.edit(&|decision| decision.title = Title::typed(&text))),
        on_note: Box::new(move |text| open.edit(&|decision| decision.note = Note::typed(&text))),
        at_once: false,
    };
    let beside = move || Some(Route::Compare(vec![link::proposed(&open.decision())]).to_string());
    let actions = el("div")
        .class("actions")
        .with(button(words::COPY_START, Weight::Line, start_from))
        .with(el("a").class("link-tall").attr_live("href", beside).with(shared::COMPARE))
        .with(button(words::DELETE, Weight::Line, delete));
    let below = el("section")
        .class("section no-print")
        .with(wording.view())
        .with(el("p").class("small").with(made))
        .with(share(open, || false))
        .with(actions);
    decision_view(open, None, below)
}

/// That a decision is not here, or cannot be read.
fn gone(id: DecisionId) -> View {
    let key = record_key(id);
    let unread = Past::expect().unread().into_iter().find(|unread| unread.key == key);
    let (title, text) = match unread {
        Some(unread) => (words::GONE_UNREAD, unread.error.to_string()),
        None => (words::GONE, words::GONE_TEXT.to_owned()),
    };
    let actions = el("div")
        .class("actions")
        .with(link_button(frame::HISTORY, Weight::Main, "#/history"))
        .with(el("a").class("link-tall").attr("href", "#/").with(frame::TO_START));
    el("div").class("page").with(heading(title)).with(el("p").with(text)).with(actions)
}
