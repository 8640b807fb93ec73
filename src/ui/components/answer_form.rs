//! The answers that a decision rests on, each to be changed where it stands.

use ::words::content::{self, pages::decision as words};
use advice::{Answer, Question};
use leptos::ev;
use leptos::prelude::event_target_value;

use crate::ui::dom::{View, el, fragment};
use crate::ui::state::Open;

/// Every question but those that are asked with the figures, answered or not.
pub fn answer_form(open: Open, figured: &[Question]) -> View {
    let hint = move || {
        let reading = open.reading();
        let is_typical = reading.template.is_some_and(|template| template.answers() == reading.answers);
        if is_typical { words::TYPICAL } else { words::CHANGE_ANY }
    };
    let questions = Question::ALL.into_iter().filter(|question| !figured.contains(question));
    let rows: Vec<_> = questions.map(|question| answer_field(question, "set-", open)).collect();
    fragment(el("p").class("soft").child(hint)).child(el("div").class("answers").child(rows))
}

/// A question with a list of its answers. `place`: what its name in the page begins with, as a question may stand there
/// more than once.
pub fn answer_field(question: Question, place: &str, open: Open) -> View {
    let kind = open.reading().kind();
    let id = [place, question.key()].concat();
    let entry = |value: &str, label: &str| el("option").attr("value", value).child(label);
    let options = question.options().iter();
    let options: Vec<_> = options.map(|option| entry(option.key(), content::option_for(*option, kind).label)).collect();
    let given = move || open.decision().answers.get(question);
    let list = el("select")
        .id(&id)
        .child(entry("", words::NOT_ANSWERED))
        .child(options)
        .child(entry(Answer::Unsure.key(), content::UNSURE.label))
        .prop("value", move || given().map_or("", Answer::key).to_owned())
        .on(ev::change, move |event| {
            let key = event_target_value(&event);
            open.edit(&|decision| decision.answers.set(question, Answer::from_key(question, &key)));
        });
    el("div")
        .class("answer")
        .attr("data-open", move || given().is_none().then_some(""))
        .child(el("label").attr("for", &id).child(content::question_for(question, kind).title))
        .child(list)
}
