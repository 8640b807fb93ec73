//! How did it go? The oldest decisions of which nobody said what came of them.

use ::words::content::pages::outcome as words;
use leptos::prelude::{Get, RwSignal, Set};

use super::row;
use crate::browser::{clock, focus};
use crate::ui::components::{Weight, button, outcome_form, section};
use crate::ui::dom::{View, el, fragment, keyed};
use crate::ui::state::{Open, Past, Settings};

/// How many are asked for at once: more would be a chore.
const MOST: usize = 2;

/// Asks for the oldest ones, after the time that is set. What is asked stays while the page does, so that an answer
/// can be completed.
pub fn ask() -> View {
    let past = Past::expect();
    let asked = Settings::expect().get().asks_after().map_or_else(Vec::new, |after| {
        let before = clock::now().saturating_sub(after);
        past.look(|shelf| shelf.waiting(before, MOST).into_iter().cloned().collect())
    });
    if asked.is_empty() {
        return fragment(());
    }
    let later = RwSignal::new(false);
    let not_now = move || {
        later.set(true);
        focus::to("main h1");
    };
    let view = move || {
        let rows: Vec<_> = asked
            .iter()
            .map(|kept| {
                let id = ["ask-", &kept.id.to_string()].concat();
                let form = el("div")
                    .class("record-editor")
                    // The same question stands here for each decision.
                    .attr("role", "group")
                    .attr("aria-label", &row::title_of(kept))
                    .child(outcome_form(Open::kept(kept.clone()), &id));
                row::plain(kept).child(form)
            })
            .collect();
        section(words::ASK)
            .child(el("p").class("soft").child(words::ASK_HELP))
            .child(el("ul").class("records").child(rows))
            .child(el("p").child(button(words::NOT_NOW, Weight::Line, not_now)))
    };
    keyed(move || later.get(), move |is_later| (!is_later).then(&view))
}
