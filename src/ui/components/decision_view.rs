//! A decision as it is read: the verdict and what to do, and beside it why and at what cost.

use std::cell::Cell;

use leptos::prelude::untrack;

use super::{answer_form, answer_list, bill, decision_map, flip_list, on_paper, picture, reason_list, to_do};
use crate::advice::{self, Gate, Mode, Question};
use crate::content::{
    self, CareNote,
    pages::{decision as words, pulls},
};
use crate::reading::Reading;
use crate::route::Route;
use crate::ui::dom::{View, el, live, live_by};
use crate::ui::state::{Open, Reader};

/// A decision. `above` is what must be known before it is read, `below` what can be done with it.
pub fn decision_view(open: Open, above: Option<View>, below: View) -> View {
    let figured = figured(&untrack(|| open.reading()));
    // On paper, what drove it says them all.
    let answers = match open.reader() {
        Reader::Maker | Reader::Keeper => {
            section(words::YOUR_ANSWERS).class("section no-print").with(answer_form(open, &figured))
        }
        Reader::Guest => {
            section(words::ANSWERS).class("section no-print").with(answer_list(&untrack(|| open.reading())))
        }
    };
    let told = el("div")
        .with(above)
        .with(told(open).with(live(move || more(open))))
        .with(announced(open))
        .with(live(move || care(&open.reading())))
        .with(if_enough(open, move || to_do(open, &figured)))
        .with(below);
    let why = el("div")
        .with(section(words::WHY).with(live(move || under_gate(&open.reading()))).with(decision_map(open)))
        .with(section(pulls::TITLE).with(reason_list(open)))
        .with(live(move || disagreement(&open.reading())))
        .with(if_enough(open, move || section(words::FLIPS).with(flip_list(open))))
        .with(answers)
        .with(if_enough(open, move || bill(open)))
        .with(on_paper(open));
    el("div").class("decision").with(told).with(why)
}

/// What is there only with enough answers for a verdict.
fn if_enough(open: Open, draw: impl Fn() -> View + 'static) -> View {
    live_by(move || open.reading().is_enough().to_string(), move |_| open.reading().is_enough().then(&draw))
}

/// The questions that are asked with the figures: what only shapes the plan, and, where there is one already, what was
/// still open at first.
fn figured(reading: &Reading) -> Vec<Question> {
    let is_open = |question: &Question| {
        *question == Question::Brief || reading.is_enough() && reading.answers.get(*question).is_none()
    };
    [Question::Brief, Question::People, Question::Overlap].into_iter().filter(is_open).collect()
}

/// The mode, where there are enough answers for one.
fn mode(reading: &Reading) -> Option<Mode> {
    reading.is_enough().then_some(reading.verdict.mode)
}

/// The verdict itself. Its mode is read after the heading, where the focus comes to, and shown before it.
fn told(open: Open) -> View {
    let line = |mode: Mode| {
        let text = content::mode(mode);
        el("p").class("mode-line").with(el("b").with(text.name)).with(el("span").with(text.gloss))
    };
    let key = move || mode(&open.reading()).map_or_else(String::new, |mode| mode.key().to_owned());
    let strength = move || {
        let reading = open.reading();
        reading.is_enough().then(|| el("p").class("verdict-strength").with(content::how_sure(&reading.verdict)))
    };
    let title = move || open.decision().title.map_or_else(String::new, |title| title.to_string());
    let today = move || {
        let today = open.reading().by_today()?;
        Some(el("p").with(words::TODAY).with(" ").with(content::mode(today.mode).name).with("."))
    };
    el("section")
        .class("verdict")
        .attr_live("data-mode", move || Some(open.reading().verdict.mode.key()))
        .with(el("p").class("verdict-title").attr("dir", "auto").with(live(title)))
        .with(live_by(key, move |_| mode(&open.reading()).map(picture)))
        .with(el("h1").attr("tabindex", "-1").with(live(move || open.reading().headline().into_owned())))
        .with(live_by(key, move |_| mode(&open.reading()).map(line)))
        .with(live(strength))
        .with(live(today))
}

/// A line that says, to those who do not see it, what the verdict has become.
fn announced(open: Open) -> View {
    let verdict = move || {
        let reading = open.reading();
        let mode = mode(&reading).map_or_else(String::new, |mode| [" ", content::mode(mode).name, "."].concat());
        [words::NOW, &mode, " ", &reading.headline()].concat()
    };
    // What is there when the page opens is read with it.
    let is_first = Cell::new(true);
    let text = live_by(verdict, move |verdict| (!is_first.replace(false)).then(|| verdict.to_owned()));
    el("p").class("unseen").attr("role", "status").with(text)
}

/// The way to the questions that could still change it.
fn more(open: Open) -> Option<View> {
    let next = (open.reader() == Reader::Maker).then(|| advice::next_question(&open.reading().answers)).flatten()?;
    let link = el("a").class("link-tall").attr("href", &Route::Ask(next).to_string()).with(words::ANSWER_MORE);
    Some(el("p").class("no-print").with(link))
}

fn care(reading: &Reading) -> Vec<View> {
    let note = |note: CareNote| el("div").class("care").with(el("h2").with(note.title)).with(el("p").with(note.text));
    let notes = if reading.answers.is_empty() { Vec::new() } else { content::care(&reading.verdict, &reading.answers) };
    notes.into_iter().map(note).collect()
}

/// That one answer was enough, where the others are shown all the same.
fn under_gate(reading: &Reading) -> Option<View> {
    let gated = reading.verdict.gate == Some(Gate::Urgency);
    gated.then(|| el("p").class("soft").with(words::UNDER_GATE))
}

/// Where the article and the evidence disagree about it.
fn disagreement(reading: &Reading) -> Option<View> {
    let text = content::disagreement(&reading.verdict, &reading.answers).filter(|_| reading.is_enough())?;
    Some(section(words::DISAGREE).with(el("p").with(text)))
}

/// A part of the page, with its heading.
pub fn section(heading: &str) -> View {
    el("section").class("section").with(el("h2").with(heading))
}
