//! The answers that a decision rests on.

use ::words::content::{self, pages::decision as words};
use advice::Answer;
use domain::activity::Kind;
use domain::reading::Reading;

use crate::ui::dom::{View, el};

/// An answer in words.
pub fn answer_label(answer: Answer, kind: Option<Kind>) -> &'static str {
    match answer {
        Answer::Unsure => content::UNSURE.label,
        Answer::Is(option) => content::option_for(option, kind).label,
    }
}

/// Each answer, to be read.
pub fn answer_list(reading: &Reading) -> View {
    let kind = reading.kind();
    let row = |(question, answer)| {
        el("div")
            .class("answer")
            .child(el("dt").child(content::question_for(question, kind).title))
            .child(el("dd").child(answer_label(answer, kind)))
    };
    if reading.answers.is_empty() {
        return el("p").class("soft").child(words::NO_ANSWERS);
    }
    el("dl").class("answers").child(reading.answers.iter().map(row).collect::<Vec<_>>())
}
