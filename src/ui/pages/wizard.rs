//! The wizard: one question a page.

use std::cell::Cell;
use std::rc::Rc;

use ::words::content::{self, pages::frame, pages::wizard as words};
use advice::{self, Answer, Answers, Question};
use domain::activity::Kind;
use domain::decision::Title;
use domain::route::Route;
use leptos::ev;
use leptos::prelude::{Get, RwSignal, Set};
use web_sys::{KeyboardEvent, SubmitEvent};

use super::heading;
use crate::browser::{address, focus, keys};
use crate::ui::components::choice;
use crate::ui::dom::{View, el, fragment};
use crate::ui::late::{self, Late, Part};
use crate::ui::state::{Desk, Nav};

/// Where the wizard begins, or goes on.
pub fn next(answers: &Answers) -> Route {
    ask(advice::next_question(answers))
}

/// The page of a question, or the verdict where none is left.
fn ask(question: Option<Question>) -> Route {
    question.map_or(Route::Verdict, Route::Ask)
}

/// One question, with its answers as radio buttons.
///
/// A press by pointer or finger, or the digit of an answer, chooses and goes on. The arrow keys, Space and what a screen
/// reader does choose only, so that one can hear all of them first; Enter or Continue then goes on.
pub fn page(question: Question) -> View {
    let (desk, nav) = (Desk::expect(), Nav::expect());
    Late::expect().fetch(Part::Decision);
    let kind = desk.kind();
    let text = content::question_for(question, kind);

    let missed = RwSignal::new(false);
    let choose = move |answer| {
        desk.answer(question, answer);
        missed.set(false);
    };
    let go_on = move || nav.go(&ask(advice::after(question, &desk.answers())));
    let take = move |answer| {
        choose(answer);
        go_on();
    };
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        if desk.answers().get(question).is_some() {
            go_on();
        } else {
            missed.set(true);
            address::set_title(&[words::ERROR, &crate::ui::router::titled(text.title)].concat());
            focus::to_new("#problem".to_owned());
        }
    };

    let described = move || match (missed.get(), text.help.is_empty()) {
        (true, true) => Some("question-error"),
        (true, false) => Some("question-help question-error"),
        (false, true) => None,
        (false, false) => Some("question-help"),
    };
    let error =
        fragment(move || missed.get().then(|| el("p").class("field-error").id("question-error").child(words::CHOOSE)));
    let on_key = move |event: KeyboardEvent| {
        if let Some(answer) = by_digit(question, &event) {
            event.prevent_default();
            take(answer);
        }
    };
    let fieldset = el("fieldset")
        .attr("aria-describedby", described)
        .child(el("legend").child(heading(text.title)))
        .child((!text.help.is_empty()).then(|| el("p").class("question-help").id("question-help").child(text.help)))
        .child(error)
        .child(choices(question, kind, choose, take));
    let actions = el("div")
        .class("actions")
        .child(el("button").class("button").attr("data-kind", "quiet").attr("type", "submit").child(words::CONTINUE))
        .child(el("a").class("link-tall").attr("href", &Route::Verdict.to_string()).child(words::SHOW));
    let form = el("form")
        .class("question")
        .on(ev::submit, on_submit)
        .on(ev::keydown, on_key)
        .child(fieldset)
        .child(actions)
        .child(el("p").class("small").child(words::RULE));
    el("div")
        .class("page wizard")
        .child(above(question, &desk))
        .child(move || missed.get().then(|| problem(question)))
        .child(form)
        .child((!desk.is_reply()).then(late::meant))
        .child((!desk.unseen().is_empty()).then(late::told))
        .child((!desk.is_reply()).then(late::leaning))
}

/// The way back, how much is left, and what it is about.
fn above(question: Question, desk: &Desk) -> View {
    let answers = desk.answers();
    let before = advice::before(question, &answers).map_or(Route::Start, Route::Ask);
    let back = el("a").class("back").attr("href", &before.to_string()).child(frame::BACK);
    let left = advice::at_most(&answers.without(question)).saturating_sub(1);
    let about =
        Title::typed(&desk.draft().title).map(|title| el("p").class("caption").own_words().child(title.as_str()));
    let line = el("div").class("wizard-line").child(back).child(el("p").class("small").child(words::at_most(left)));
    fragment(line).child(about)
}

/// The answers. `choose` is called with the one that is chosen, `take` with one that was pressed.
fn choices(
    question: Question,
    kind: Option<Kind>,
    choose: impl Fn(Answer) + Copy + 'static,
    take: impl Fn(Answer) + Copy + 'static,
) -> View {
    let desk = Desk::expect();
    // A key, or what a screen reader does, clicks without having been a press before.
    let pressed = Rc::new(Cell::new(false));
    let choices = options(question).map(|answer| {
        let pressed = Rc::clone(&pressed);
        let on_click = move || {
            if pressed.replace(false) {
                take(answer);
            }
        };
        choice(question, answer, kind, move || desk.answers().get(question), choose, on_click)
    });
    let choices = choices.collect::<Vec<_>>();
    let (down, key) = (Rc::clone(&pressed), pressed);
    el("div")
        .class("question-options")
        .on(ev::pointerup, move |_| down.set(true))
        .on(ev::keydown, move |_| key.set(false))
        .child(choices)
}

fn options(question: Question) -> impl Iterator<Item = Answer> {
    question.options().iter().map(|option| Answer::Is(*option)).chain([Answer::Unsure])
}

/// The answer that stands at the place of the digit that was pressed. (Pressed with Control or the like, it is the
/// browser's.)
fn by_digit(question: Question, event: &KeyboardEvent) -> Option<Answer> {
    if event.ctrl_key() || event.alt_key() || event.meta_key() || keys::is_composing(event) {
        return None;
    }
    let place: usize = event.key().parse().ok()?;
    options(question).nth(place.checked_sub(1)?)
}

/// That nothing was chosen, with the way to the first option.
fn problem(question: Question) -> View {
    let first = question.options().first().map(|option| ["#answer-", option.key()].concat());
    let link = el("a").attr("href", "#problem").child(words::CHOOSE).on(ev::click, move |event| {
        // The address names the page, so it stays; only the focus goes.
        event.prevent_default();
        first.as_deref().map(focus::to);
    });
    el("div")
        .class("problem")
        .id("problem")
        .attr("role", "alert")
        .attr("tabindex", "-1")
        .child(el("h2").child(words::PROBLEM))
        .child(el("p").child(link))
}
