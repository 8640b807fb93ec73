//! The wizard: one question a page.

use ::words::content::{self, pages::frame, pages::wizard as words};
use advice::{self, Answer, Answers, Question};
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

/// The questions in the order in which they were put, up to the first that is open.
fn trail(answers: &Answers) -> Vec<Question> {
    let mut put = Answers::default();
    let mut trail = Vec::new();
    while let Some(question) = advice::next_question(&put) {
        let Some(answer) = answers.get(question) else { break };
        put.set(question, Some(answer));
        trail.push(question);
    }
    trail
}

/// The page before that of a question.
fn before(question: Question, answers: &Answers) -> Route {
    let trail = trail(answers);
    let before = match trail.iter().position(|put| *put == question) {
        Some(place) => place.checked_sub(1).and_then(|place| trail.get(place)),
        None => trail.last(),
    };
    match before {
        Some(question) => Route::Ask(*question),
        None => Route::Start,
    }
}

/// The page after that of a question which is answered.
fn after(question: Question, answers: &Answers) -> Route {
    let trail = trail(answers);
    let place = trail.iter().position(|put| *put == question);
    let next = place.and_then(|place| trail.get(place + 1)).copied();
    next.or_else(|| advice::next_question(answers)).map_or(Route::Verdict, Route::Ask)
}

/// Where the wizard begins, or goes on.
pub fn next(answers: &Answers) -> Route {
    advice::next_question(answers).map_or(Route::Verdict, Route::Ask)
}

/// One question, with its answers as radio buttons. Choosing one goes nowhere; Continue does.
pub fn page(question: Question) -> View {
    let (desk, nav) = (Desk::expect(), Nav::expect());
    Late::expect().fetch(Part::Decision);
    let kind = desk.kind();
    let text = content::question_for(question, kind);
    let others = desk.answers().without(question);
    let more = words::at_most(advice::at_most(&others).saturating_sub(1));

    let missed = RwSignal::new(false);
    let on_choose = move |answer| {
        desk.answer(question, answer);
        missed.set(false);
    };
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        let answers = desk.answers();
        if answers.get(question).is_some() {
            nav.go(&if desk.is_checking() { Route::Check } else { after(question, &answers) });
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
            on_choose(answer);
            focus::to(&["#answer-", answer.key()].concat());
        }
    };
    let choices =
        options(question).map(|answer| choice(question, answer, kind, move || desk.answers().get(question), on_choose));
    let fieldset = el("fieldset")
        .attr("aria-describedby", described)
        .child(el("legend").child(heading(text.title)))
        .child((!text.help.is_empty()).then(|| el("p").class("question-help").id("question-help").child(text.help)))
        .child(error)
        .child(el("div").class("question-options").on(ev::keydown, on_key).child(choices.collect::<Vec<_>>()));
    let actions = el("div")
        .class("actions")
        .child(el("button").class("button").attr("type", "submit").child(words::CONTINUE))
        .child(el("a").class("link-tall").attr("href", &Route::Check.to_string()).child(words::SKIP));
    let form = el("form")
        .class("question")
        .on(ev::submit, on_submit)
        .child(fieldset)
        .child(actions)
        .child(el("p").class("small").child(more));
    let back = if desk.is_checking() { Route::Check } else { before(question, &desk.answers()) }.to_string();
    let about = Title::typed(&desk.draft().title)
        .map(|title| el("p").class("caption").attr("dir", "auto").child(title.as_str()));
    el("div")
        .class("page")
        .child(el("a").class("back").attr("href", &back).child(frame::BACK))
        .child(move || missed.get().then(|| problem(question)))
        .child(about)
        .child(form)
        .child((!desk.is_reply()).then(late::leaning))
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
