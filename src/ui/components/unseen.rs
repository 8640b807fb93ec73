//! What was taken for granted in the person's stead: short lines, to be confirmed or changed where the verdict stands.

use ::words::content::pages::decision as words;
use advice::{Edition, Question};

use super::{Weight, answer_field, button};
use crate::browser::focus;
use crate::ui::dom::{View, el, keyed};
use crate::ui::late;
use crate::ui::state::{Desk, Open};

/// How many lines there are at most: those whose answer counts most.
const MOST: usize = 3;

/// The lines, as long as there is something that the person has not seen. They stay while one is changed.
pub fn unseen(open: Open) -> View {
    let desk = Desk::expect();
    let state = move || (desk.unseen().is_empty(), open.reading().template);
    keyed(state, move |(is_empty, _)| (!is_empty).then(|| lines(desk, open)))
}

fn lines(desk: Desk, open: Open) -> View {
    let first = most_telling(desk.unseen(), open);
    let rest = desk.unseen().len().saturating_sub(first.len());
    let confirm = move || {
        desk.saw_all();
        focus::to("main h1");
    };
    let rows: Vec<_> = first.into_iter().map(|question| answer_field(question, "seen-", open)).collect();
    el("section")
        .class("unseen-answers no-print")
        .attr("aria-label", words::ASSUMED)
        .child(el("p").child(el("b").child(words::ASSUMED)))
        .child(late::meant())
        .child(el("div").class("answers").child(rows))
        .child((rest > 0).then(|| el("p").class("small").child(words::assumed_more(rest))))
        .child(late::told())
        .child(button(words::ALL_RIGHT, Weight::Quiet, confirm))
}

/// First those of which another answer would change the verdict.
fn most_telling(mut questions: Vec<Question>, open: Open) -> Vec<Question> {
    let reading = open.reading();
    let flips = Edition::of(reading.edition).flips(reading.situation());
    questions.sort_by_key(|question| !flips.iter().any(|flip| flip.option.question() == *question));
    questions.truncate(MOST);
    questions
}
