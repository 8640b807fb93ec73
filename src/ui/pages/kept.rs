//! A kept decision.

use leptos::prelude::{GetValue, SetValue, StoredValue, untrack};

use super::heading;
use crate::content::pages::{day, decision as words, frame};
use crate::decision::{Decision, DecisionId, Note, Title};
use crate::history::{Kept, Saved, record_key};
use crate::route::Route;
use crate::ui::components::{DecisionView, Reader, Weight, Wording, button, link_button, share};
use crate::ui::dom::{View, el};
use crate::ui::state::{Desk, Nav, Notice, Past};

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
    let (id, answers, edition) = (kept.id, kept.decision.answers, kept.decision.edition);
    let made = [words::MADE, " ", &day(kept.decision.day), "."].concat();
    let loaded = StoredValue::new(kept.clone());
    let first = kept.decision;
    let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
    let title = move || past.get(id).and_then(|kept| kept.decision.title).map_or_else(String::new, |t| t.to_string());
    let shared = {
        let first = first.clone();
        move || past.get(id).map_or_else(|| first.clone(), |kept| kept.decision)
    };

    let save = move |change: &dyn Fn(&mut Decision)| {
        let before = loaded.get_value();
        let mut edited = before.decision.clone();
        change(&mut edited);
        if edited == before.decision {
            return;
        }
        match past.update(&before, edited) {
            Ok(Saved::InPlace(_)) => {
                if let Some(saved) = untrack(|| past.get(id)) {
                    loaded.set_value(saved);
                }
                notice.say(words::SAVED);
            }
            Ok(Saved::AsCopy(copy)) => {
                nav.replace(Route::Kept(copy));
                notice.say(words::SAVED_COPY);
            }
            Err(error) => notice.warn([words::SAVED_NOT, &error.to_string()].concat()),
        }
    };
    let on_title = move |text: String| save(&|decision| decision.title = Title::typed(&text));
    let on_note = move |text: String| save(&|decision| decision.note = Note::typed(&text));
    let start_from = move || {
        desk.begin_from(&loaded.get_value().decision, false);
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
        on_title: Box::new(on_title),
        on_note: Box::new(on_note),
        at_once: false,
    };
    let actions = el("div").class("actions").with(button(words::COPY_START, Weight::Line, start_from)).with(button(
        words::DELETE,
        Weight::Line,
        delete,
    ));
    let below = el("section")
        .class("section no-print")
        .with(wording.view())
        .with(el("p").class("small").with(made))
        .with(share(shared, || false))
        .with(actions);
    DecisionView { answers, edition, title: Box::new(title), reader: Reader::Keeper, above: None, below }.view()
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
