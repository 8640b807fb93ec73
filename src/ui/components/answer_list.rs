//! The answers that a decision rests on.

use crate::advice::{Answer, Answers, Question};
use crate::content::{self, pages::decision as words};
use crate::route::Route;
use crate::ui::dom::{View, el};
use crate::ui::state::Desk;

/// Each answer, with a way to change it where they are the person's own and still in the making.
pub fn answer_list(answers: &Answers, change: bool) -> View {
    let row = |(question, answer)| {
        let label = match answer {
            Answer::Unsure => content::UNSURE.label,
            Answer::Is(option) => content::option(option).label,
        };
        el("div")
            .class("answer")
            .with(el("dt").with(content::question(question).title))
            .with(el("dd").with(label))
            .with(change.then(|| way_to_change(question)))
    };
    if answers.is_empty() {
        return el("p").class("soft").with(words::NO_ANSWERS);
    }
    el("dl").class("answers").with(answers.iter().map(row).collect::<Vec<_>>())
}

fn way_to_change(question: Question) -> View {
    let desk = Desk::expect();
    let name = [words::CHANGE, ": ", content::question(question).short].concat();
    let link = el("a")
        .class("link-tall")
        .attr("href", &Route::Ask(question).to_string())
        .attr("aria-label", &name)
        .on("click", move |_| desk.set_changing(true))
        .with(words::CHANGE);
    el("dd").class("answer-change").with(link)
}
