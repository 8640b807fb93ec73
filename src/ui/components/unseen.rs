//! What was taken for granted in the person's stead: short lines, to be confirmed or changed where the verdict stands.

use ::words::content::{self, pages::decision as words};
use advice::{Answers, Edition, Question};
use domain::activity::Template;
use domain::route::Route;

use super::{Weight, answer_field, button};
use crate::browser::focus;
use crate::ui::dom::{View, el, keyed};
use crate::ui::late;
use crate::ui::state::{Desk, Nav, Open};

/// How many lines there are at most: those whose answer counts most.
const MOST: usize = 3;

/// The lines, as long as there is something that the person has not seen. They stay while one is changed.
pub fn unseen(open: Open) -> View {
    let desk = Desk::expect();
    let state = move || (desk.unseen().is_empty(), open.reading().template);
    keyed(state, move |(is_empty, template)| (!is_empty).then(|| lines(desk, open, *template)))
}

fn lines(desk: Desk, open: Open, template: Option<Template>) -> View {
    let first = most_telling(desk.unseen(), open);
    let rest = desk.unseen().len().saturating_sub(first.len());
    let confirm = move || {
        desk.saw_all();
        focus::to("main h1");
    };
    // Who pressed it knows what it is taken for.
    let is_read = !desk.draft().is_untouched;
    let taken = template.filter(|_| is_read).map(|template| taken_for(desk, template));
    let rows: Vec<_> = first.into_iter().map(|question| answer_field(question, "seen-", open)).collect();
    el("section")
        .class("unseen-answers no-print")
        .attr("aria-label", words::ASSUMED)
        .child(el("p").child(el("b").child(words::ASSUMED)))
        .child(taken)
        .child(is_read.then(late::meant))
        .child(el("div").class("answers").child(rows))
        .child((rest > 0).then(|| el("p").class("small").child(words::assumed_more(rest))))
        .child(late::told())
        .child(button(words::ALL_RIGHT, Weight::Quiet, confirm))
}

/// What it is taken for, and the way out: nothing of that activity is taken for granted any more.
fn taken_for(desk: Desk, template: Template) -> View {
    let nav = Nav::expect();
    let other = move || {
        desk.take_for(None, Answers::default());
        nav.go(&advice::next_question(&desk.answers()).map_or(Route::Verdict, Route::Ask));
    };
    el("p")
        .child(words::TAKEN_FOR)
        .child(" ")
        .child(el("b").child(content::activity_name(template)))
        .child(". ")
        .child(button(words::NOT_THAT, Weight::Line, other))
}

/// First those of which another answer would change the verdict.
fn most_telling(mut questions: Vec<Question>, open: Open) -> Vec<Question> {
    let reading = open.reading();
    let flips = Edition::of(reading.edition).flips(reading.situation());
    questions.sort_by_key(|question| !flips.iter().any(|flip| flip.option.question() == *question));
    questions.truncate(MOST);
    questions
}
