//! The wizard: one question a page.

use leptos::prelude::{Get, RwSignal, Set};
use web_sys::Event;

use super::heading;
use crate::advice::{self, Answer, Answers, Question};
use crate::browser::{address, focus};
use crate::content::{self, pages::frame, pages::wizard as words};
use crate::decision::Title;
use crate::history::draft::Step;
use crate::route::Route;
use crate::ui::components::choice;
use crate::ui::dom::{View, el, live};
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
    desk.at(Step::Question(question));
    Late::expect().fetch(Part::Decision);
    let kind = desk.kind_now();
    let text = content::question_for(question, kind);
    let others = desk.answers_now().without(question);
    let more = words::at_most(advice::at_most(&others).saturating_sub(1));

    let missed = RwSignal::new(false);
    let on_choose = move |answer| {
        desk.answer(question, answer);
        missed.set(false);
    };
    let on_submit = move |event: Event| {
        event.prevent_default();
        let answers = desk.answers_now();
        if answers.get(question).is_some() {
            nav.go(&if desk.is_checking() { Route::Check } else { after(question, &answers) });
        } else {
            missed.set(true);
            address::set_title(&[words::ERROR, &super::titled(text.title)].concat());
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
        live(move || missed.get().then(|| el("p").class("field-error").id("question-error").with(words::CHOOSE)));
    let on_key = move |event: Event| {
        if let Some(answer) = by_digit(question, &event) {
            event.prevent_default();
            on_choose(answer);
            focus::to(&["#answer-", answer.key()].concat()).unwrap_or_default();
        }
    };
    let choices =
        options(question).map(|answer| choice(question, answer, kind, move || desk.answers().get(question), on_choose));
    let fieldset = el("fieldset")
        .attr_live("aria-describedby", described)
        .with(el("legend").with(heading(text.title)))
        .with((!text.help.is_empty()).then(|| el("p").class("question-help").id("question-help").with(text.help)))
        .with(error)
        .with(el("div").class("question-options").on("keydown", on_key).with(choices.collect::<Vec<_>>()));
    let actions = el("div")
        .class("actions")
        .with(el("button").class("button").attr("type", "submit").with(words::CONTINUE))
        .with(el("a").class("link-tall").attr("href", &Route::Check.to_string()).with(words::SKIP));
    let form = el("form")
        .class("question")
        .on("submit", on_submit)
        .with(fieldset)
        .with(actions)
        .with(el("p").class("small").with(more));
    let back = if desk.is_checking() { Route::Check } else { before(question, &desk.answers_now()) }.to_string();
    let about = Title::typed(&desk.draft_now().title)
        .map(|title| el("p").class("caption").attr("dir", "auto").with(title.as_str()));
    el("div")
        .class("page")
        .with(el("a").class("back").attr("href", &back).with(frame::BACK))
        .with(live(move || missed.get().then(|| problem(question))))
        .with(about)
        .with(form)
        .with((!desk.is_reply()).then(late::leaning))
}

fn options(question: Question) -> impl Iterator<Item = Answer> {
    question.options().iter().map(|option| Answer::Is(*option)).chain([Answer::Unsure])
}

/// The answer that stands at the place of the digit that was pressed. (Pressed with Control or the like, it is the
/// browser's.)
fn by_digit(question: Question, event: &Event) -> Option<Answer> {
    let field = |name: &str| js_sys::Reflect::get(event, &name.into()).unwrap_or_default();
    if ["ctrlKey", "altKey", "metaKey"].into_iter().any(|held| field(held).is_truthy()) {
        return None;
    }
    let place: usize = field("key").as_string()?.parse().ok()?;
    options(question).nth(place.checked_sub(1)?)
}

/// That nothing was chosen, with the way to the first option.
fn problem(question: Question) -> View {
    let first = question.options().first().map(|option| ["#answer-", option.key()].concat());
    let link = el("a").attr("href", "#problem").with(words::CHOOSE).on("click", move |event| {
        // The address names the page, so it stays; only the focus goes.
        event.prevent_default();
        first.as_deref().and_then(focus::to).unwrap_or_default();
    });
    el("div")
        .class("problem")
        .id("problem")
        .attr("role", "alert")
        .attr("tabindex", "-1")
        .with(el("h2").with(words::PROBLEM))
        .with(el("p").with(link))
}
