//! What was answered and what was skipped, before the verdict.

use ::words::content::{self, pages::check as words, pages::frame};
use advice::{self, Question};
use domain::route::Route;

use super::heading;
use crate::ui::components::{Weight, answer_label, link_button};
use crate::ui::dom::{View, el};
use crate::ui::state::Desk;

/// Every answer with the way to change it, and every question that was skipped and could still change the verdict.
pub fn page() -> View {
    let desk = Desk::expect();
    let answers = desk.answers();
    let kind = desk.kind();
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
            .child(way);
        el("div")
            .class("answer checked")
            .attr("data-open", answer.is_none().then_some(""))
            .child(el("dt").child(text.title))
            .child(el("dd").child(label))
            .child(el("dd").child(link))
    };
    let open = advice::open(&answers);
    let lead = words::lead(open.len());
    let rows: Vec<_> = answers.iter().map(|(question, _)| question).chain(open).map(row).collect();
    el("div")
        .class("page")
        .child(heading(words::TITLE))
        .child(el("p").child(lead))
        .child(el("dl").class("answers").child(rows))
        .child(
            el("div")
                .class("actions")
                .child(link_button(words::SHOW, Weight::Main, &Route::Verdict.to_string()))
                .child(el("a").class("link-tall").attr("href", "#/").child(frame::TO_START)),
        )
}
