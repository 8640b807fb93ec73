//! The plan: its steps in order, and when to leave it.

use std::rc::Rc;

use ::words::content::pages::{figures, plan as words, timeline as timeline_words};
use ::words::content::{self, Own};
use advice::{Edition, Figure, Mode, Pace, Plan, Question, Step, figure};
use domain::reading::Reading;
use leptos::prelude::{Get, With};

use super::as_table::as_table;
use super::timeline::{timeline, timeline_table};
use super::{NumberField, again, answer_field, bars, bill_bars};
use crate::ui::dom::{View, el, fragment, keyed, memo};
use crate::ui::late;
use crate::ui::state::{Open, Reader};

/// How many steps there are and until when, in a line.
pub fn plan_gist(open: Open) -> impl Fn() -> String {
    move || {
        let plan = open.plan();
        words::gist(plan.steps.len(), content::in_all(&plan).as_deref())
    }
}

/// The plan of a decision, and where the person may change it, the questions and figures that sharpen it.
pub fn plan(open: Open, figured: &[Question]) -> View {
    // Most answers leave it as it is, and then all of it stays on the page.
    let plan = memo(move |_| open.plan());
    let drawn = move || {
        let plan = plan.get();
        let place = plan.place.map(|place| el("p").child(content::place(place)));
        let in_all = content::in_all(&plan).map(|time| words::in_all(&time));
        let all = [content::order(plan.order), ". ", in_all.as_deref().unwrap_or_default()].concat();
        fragment(place).child(el("p").class("soft").child(all)).child(timeline(&plan))
    };
    let steps = move || {
        let plan = plan.get();
        let (mode, own) = (open.reading().verdict.mode, open.own());
        let items: Vec<_> = plan.steps.iter().map(|it| step(&plan, it, own)).collect();
        // What one worries about is on no paper: that may be handed on.
        let heard = open.heard().answers(mode, &plan).map(|answer| el("li").class("no-print").child(answer));
        let pivots = content::pivots(&plan, own).into_iter().map(|pivot| el("li").child(pivot));
        let pivots: Vec<_> = heard.chain(pivots).collect();
        fragment(el("p").child(content::second_best(&plan, mode)))
            .child(el("ol").class("plan").child(items))
            .child(el("h3").child(words::PIVOT))
            .child(el("ul").class("list").child(pivots))
            .child(recurrence(open, &plan))
            .child(care(open, &plan))
    };
    let fit = (open.reader() != Reader::Guest).then(|| {
        let questions: Vec<_> = figured.iter().map(|question| answer_field(*question, "fit-", open)).collect();
        let deciding = Edition::of(open.reading().edition).questions;
        let counts = figured.iter().any(|question| deciding.contains(question));
        el("div")
            .class("figures no-print")
            .child(el("h3").child(figures::TITLE))
            .child(el("p").class("small").child(figures::help(counts)))
            .child(el("div").class("numbers").child(Figure::ALL.map(|figure| figure_field(figure, open))))
            .child(el("div").class("answers").child(questions))
    });
    let tip = move || {
        let reading = open.reading();
        let is_usual = plan.with(|plan| reading.is_done_as_usual(plan));
        reading.template.filter(|_| is_usual).map(|template| (template, reading.verdict.mode))
    };
    el("div")
        .class("section")
        .child(keyed(tip, |tip| tip.map(|(template, mode)| late::tip(template, mode))))
        .child(open.is_mine().then(|| again(open)))
        .child(drawn)
        .child(as_table(timeline_words::TABLE, move || timeline_table(&plan.get(), open.own())))
        .child(keyed(move || plan.get().is_priced, move |is_priced| is_priced.then(|| bill_bars(open))))
        .child(steps)
        .child(fit)
}

/// What becomes of it, where it comes again.
fn recurrence(open: Open, plan: &Plan) -> Option<View> {
    let text = content::recurrence(&open.recurrence()?, plan, open.decision().day);
    Some(fragment(el("h3").child(words::RECURRING)).child(el("p").child(text.whole())))
}

/// What else is to be heeded; what is grave stands above.
fn care(open: Open, plan: &Plan) -> Vec<View> {
    let notes = content::care(&open.reading(), plan).into_iter().filter(|note| !note.is_grave);
    notes.map(|note| el("p").child(el("b").child(note.title)).child(": ").child(note.text)).collect()
}

/// One step.
fn step(plan: &Plan, step: &Step, own: Own) -> View {
    let text = content::step(plan, step, own);
    let (mode, pace) = match step.pace {
        Pace::Live => (Mode::Sync, "live"),
        Pace::Offline => (Mode::Async, "offline"),
    };
    let facts = content::facts(plan, step, own);
    let (condition, timing) = if step.condition.is_some() { (text.timing, None) } else { (None, text.timing) };
    el("li")
        .class("step")
        .attr("data-mode", mode.key())
        .attr("data-pace", pace)
        .attr("data-conditional", condition.as_ref().map(|_| ""))
        .child(bars(mode))
        .child(condition.map(|condition| el("p").class("step-if").child(condition)))
        .child(el("h3").child(text.title))
        .child(el("p").child(text.detail))
        .child(el("p").class("small").child([&facts, ". ", timing.as_deref().unwrap_or_default()].concat()))
        .child(text.hours.map(|hours| el("p").class("small").child(hours)))
}

/// A field for one figure.
fn figure_field(which: Figure, open: Open) -> View {
    let usual = move || {
        let Reading { answers, figures, .. } = open.reading();
        figure(which, open.plan().form, &answers, &figures.without(which)).to_string()
    };
    let take = move |typed: &str| {
        let figures = open.reading().figures;
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
