//! The plan: its steps in order, and when to leave it.

use std::rc::Rc;

use leptos::prelude::{Get, Memo, untrack};

use super::as_table::as_table;
use super::timeline::{timeline, timeline_table};
use super::{NumberField, answer_field, bars, bill_bars, section, take_away};
use crate::activity::Kind;
use crate::advice::{Mode, Pace, Question, Step, Who, figure};
use crate::content::pages::{figures, plan as words, timeline as timeline_words};
use crate::content::{self, duration};
use crate::decision::Figure;
use crate::reading::Reading;
use crate::ui::dom::{View, el, live, together};
use crate::ui::state::{Open, Reader};

/// What to do after a verdict: the plan, and the texts to take away.
pub fn to_do(open: Open, figured: &[Question]) -> View {
    together(plan(open, figured)).with(take_away(open))
}

/// The plan of a decision, and where the person may change it, the questions and figures that sharpen it.
fn plan(open: Open, figured: &[Question]) -> View {
    // Most answers leave it as it is, and then all of it stays on the page.
    let plan = Memo::new(move |_| open.plan());
    let drawn = move || {
        let plan = plan.get();
        let place = plan.place.map(|place| el("p").with(content::place(place)));
        let all = [content::order(plan.order), ". ", &words::in_all(&content::wait(plan.elapsed()))].concat();
        together(place).with(el("p").class("soft").with(all)).with(timeline(&plan))
    };
    let recurs = untrack(|| open.reading()).kind() == Some(Kind::Recurring);
    let steps = move || {
        let plan = plan.get();
        let pivot = el("p").with(el("b").with(words::PIVOT)).with(": ").with(content::pivot(plan.pivot));
        together(el("ol").class("plan").with(plan.steps.iter().map(step).collect::<Vec<_>>()))
            .with(pivot)
            .with(recurs.then(|| el("p").with(words::RECURRING)))
    };
    let fit = (open.reader() != Reader::Guest).then(|| {
        let questions: Vec<_> = figured.iter().map(|question| answer_field(*question, open)).collect();
        el("div")
            .class("figures no-print")
            .with(el("h3").with(figures::TITLE))
            .with(el("p").class("small").with(figures::HELP))
            .with(el("div").class("numbers").with(Figure::ALL.map(|figure| figure_field(figure, open))))
            .with(el("div").class("answers").with(questions))
    });
    let advice = untrack(|| open.reading()).template.map(content::activity);
    let advice = advice.map(|text| el("p").class("soft").with(el("b").with(text.name)).with(". ").with(text.advice));
    section(words::TITLE)
        .with(advice)
        .with(live(drawn))
        .with(as_table(timeline_words::TABLE, move || timeline_table(&plan.get())))
        .with(bill_bars(open))
        .with(live(steps))
        .with(fit)
}

/// One step.
fn step(step: &Step) -> View {
    let text = content::step(step);
    let (mode, pace) = match step.pace {
        Pace::Live => (Mode::Sync, "live"),
        Pace::Offline => (Mode::Async, "offline"),
    };
    let who = content::who(step.who);
    let several = step.heads > 2 && !matches!(step.who, Who::Each);
    let who = if several { words::heads(who, step.heads) } else { who.to_owned() };
    let minutes = content::document::minutes_each(&duration(step.minutes().into()), step.heads);
    let facts = [content::pace(step.pace), content::channel(step.channel), &who, &minutes].join(" · ");
    let (condition, timing) = if step.condition.is_some() { (text.timing, None) } else { (None, text.timing) };
    el("li")
        .class("step")
        .attr("data-mode", mode.key())
        .attr("data-pace", pace)
        .attr_some("data-conditional", condition.as_ref().map(|_| ""))
        .with(bars(mode))
        .with(condition.map(|condition| el("p").class("step-if").with(condition)))
        .with(el("h3").with(text.title))
        .with(el("p").with(text.detail))
        .with(el("p").class("small").with([&facts, ". ", timing.as_deref().unwrap_or_default()].concat()))
        .with(text.hours.map(|hours| el("p").class("small").with(hours)))
}

/// A field for one figure.
fn figure_field(which: Figure, open: Open) -> View {
    let usual = move || {
        let Reading { answers, figures, .. } = open.reading();
        figure(which, &answers, &figures.without(which)).to_string()
    };
    let take = move |typed: &str| {
        let figures = untrack(|| open.reading()).figures;
        let changed = if typed.is_empty() {
            Some(figures.without(which))
        } else {
            typed.parse().ok().and_then(|value| figures.with(which, value).ok())
        };
        if let Some(changed) = changed {
            open.edit(&|decision| decision.figures = changed);
        }
        changed.is_some()
    };
    NumberField {
        id: &["figure-", which.key()].concat(),
        label: figures::label(which),
        hint: None,
        value: Rc::new(move || open.reading().figures.get(which).map_or_else(String::new, |value| value.to_string())),
        usual: Rc::new(usual),
        take: Rc::new(take),
        fits: figures::wrong(&which.max().to_string()),
    }
    .view()
}
