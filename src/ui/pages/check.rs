//! What was answered and what was skipped, before the verdict.

use leptos::prelude::untrack;

use super::heading;
use crate::advice::{self, Question};
use crate::content::{self, pages::check as words, pages::frame};
use crate::route::Route;
use crate::ui::components::{Weight, answer_label, link_button};
use crate::ui::dom::{View, el};
use crate::ui::state::Desk;

/// Every answer with the way to change it, and every question that was skipped and could still change the verdict.
pub fn page() -> View {
    let desk = Desk::expect();
    desk.check();
    let answers = desk.answers_now();
    let kind = untrack(|| desk.kind_now());
    let row = |question: Question| {
        let text = content::question_for(question, kind);
        let answer = answers.get(question);
        let (label, way) = match answer {
            Some(answer) => (answer_label(answer, kind), words::CHANGE),
            None => (words::SKIPPED, words::ANSWER),
        };
        let link = el("a")
            .class("link-tall")
            .attr("href", &Route::Ask(question).to_string())
            .attr("aria-label", &[way, ": ", text.title].concat())
            .with(way);
        el("div")
            .class("answer checked")
            .attr_some("data-open", answer.is_none().then_some(""))
            .with(el("dt").with(text.title))
            .with(el("dd").with(label))
            .with(el("dd").with(link))
    };
    let open = advice::open(&answers);
    let lead = words::lead(open.len());
    let rows: Vec<_> = answers.iter().map(|(question, _)| question).chain(open).map(row).collect();
    el("div")
        .class("page")
        .with(heading(words::TITLE))
        .with(el("p").with(lead))
        .with(el("dl").class("answers").with(rows))
        .with(
            el("div")
                .class("actions")
                .with(link_button(words::SHOW, Weight::Main, &Route::Verdict.to_string()))
                .with(el("a").class("link-tall").attr("href", "#/").with(frame::TO_START)),
        )
}
