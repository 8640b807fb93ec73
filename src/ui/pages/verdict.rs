//! The verdict on what is being made.

use ::words::content::pages::decision as words;
use domain::route::Route;
use leptos::prelude::{Get, RwSignal, Set};

use crate::ui::components::{Icon, Weight, Wording, button, decision_view, icon, share};
use crate::ui::dom::{View, When, el};
use crate::ui::state::{Desk, Nav, Notice, Open, Past};

/// The verdict, to keep, share or change.
pub fn page() -> View {
    let (desk, nav, notice, past) = (Desk::expect(), Nav::expect(), Notice::expect(), Past::expect());
    let refused = RwSignal::new(false);
    // Two presses in one moment are one: after the first, this page is on its way out.
    let is_here = move || nav.route() == Route::Verdict;
    let keep = move || {
        if !is_here() {
            return;
        }
        let decision = desk.decision();
        if decision.answers.is_empty() {
            return notice.warn(words::NOTHING_TO_KEEP);
        }
        match past.keep(decision) {
            Ok(id) => {
                desk.finish();
                nav.replace(Route::Kept(id));
                notice.say(words::KEPT);
            }
            Err(error) => {
                refused.set(true);
                notice.warn([words::KEPT_NOT, &error.to_string(), words::KEPT_NOT_END].concat());
            }
        }
    };
    let again = move || {
        if !is_here() {
            return;
        }
        desk.stash();
        nav.go(&Route::Start);
    };
    let draft = desk.draft();
    let open = Open::made();
    let wording = Wording {
        title: draft.title,
        note: draft.note,
        on_title: Box::new(move |text| desk.edit(|draft| draft.title = text)),
        on_note: Box::new(move |text| desk.edit(|draft| draft.note = text)),
        id: "decision".to_owned(),
        when: When::AtOnce,
    };
    let below = el("section")
        .class("section no-print")
        .child(wording.view())
        .child(el("div").class("actions").child(button(words::KEEP, Weight::Main, keep).prepend(icon(Icon::Keep))))
        .child(share(open, move || refused.get()))
        .child(el("div").class("actions").child(button(words::AGAIN, Weight::Line, again).prepend(icon(Icon::Again))));
    decision_view(open, None, below)
}
