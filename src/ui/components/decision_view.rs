//! A decision as it is read: the verdict and what to do, and beside it why and at what cost.

use std::cell::Cell;

use ::words::content::{
    self, CareNote,
    pages::{decision as words, pulls},
};
use advice::{self, Gate, Mode, Question};
use domain::reading::Reading;
use domain::route::Route;

use super::{answer_form, answer_list, bill, decision_map, flip_list, on_paper, picture, reason_list, to_do};
use crate::ui::dom::{View, el, keyed};
use crate::ui::state::{Open, Reader};

/// A decision. `above` is what must be known before it is read, `below` what can be done with it.
pub fn decision_view(open: Open, above: Option<View>, below: View) -> View {
    let figured = figured(&open.reading());
    // On paper, what drove it says them all.
    let answers = match open.reader() {
        Reader::Maker | Reader::Keeper => {
            section(words::YOUR_ANSWERS).class("section no-print").child(answer_form(open, &figured))
        }
        Reader::Guest => section(words::ANSWERS).class("section no-print").child(answer_list(&open.reading())),
    };
    let told = el("div")
        .child(above)
        .child(told(open).child(move || more(open)))
        .child(announced(open))
        .child(move || care(&open.reading()))
        .child(if_enough(open, move || to_do(open, &figured)))
        .child(below);
    let why = el("div")
        .child(section(words::WHY).child(move || under_gate(&open.reading())).child(decision_map(open)))
        .child(section(pulls::TITLE).child(reason_list(open)))
        .child(move || disagreement(&open.reading()))
        .child(if_enough(open, move || section(words::FLIPS).child(flip_list(open))))
        .child(answers)
        .child(if_enough(open, move || bill(open)))
        .child(on_paper(open));
    el("div").class("decision").child(told).child(why)
}

/// What is there only with enough answers for a verdict.
fn if_enough(open: Open, draw: impl Fn() -> View + 'static) -> View {
    keyed(move || open.reading().is_enough(), move |is_enough| is_enough.then(&draw))
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
        el("p").class("mode-line").child(el("b").child(text.name)).child(el("span").child(text.gloss))
    };
    let mode = move || mode(&open.reading());
    let strength = move || {
        let reading = open.reading();
        reading.is_enough().then(|| el("p").class("verdict-strength").child(content::how_sure(&reading.verdict)))
    };
    let title = move || open.decision().title.map_or_else(String::new, |title| title.to_string());
    let today = move || {
        let today = open.reading().by_today()?;
        Some(el("p").child(words::TODAY).child(" ").child(content::mode(today.mode).name).child("."))
    };
    el("section")
        .class("verdict")
        .attr("data-mode", move || Some(open.reading().verdict.mode.key()))
        .child(el("p").class("verdict-title").attr("dir", "auto").child(title))
        .child(keyed(mode, |mode| mode.map(picture)))
        .child(el("h1").attr("tabindex", "-1").child(move || content::headline_for(&open.reading()).into_owned()))
        .child(keyed(mode, move |mode| mode.map(line)))
        .child(strength)
        .child(today)
}

/// A line that says, to those who do not see it, what the verdict has become.
fn announced(open: Open) -> View {
    let verdict = move || {
        let reading = open.reading();
        let mode = mode(&reading).map_or_else(String::new, |mode| [" ", content::mode(mode).name, "."].concat());
        [words::NOW, &mode, " ", &content::headline_for(&reading)].concat()
    };
    // What is there when the page opens is read with it.
    let is_first = Cell::new(true);
    let text = keyed(verdict, move |verdict| (!is_first.replace(false)).then(|| verdict.clone()));
    el("p").class("unseen").attr("role", "status").child(text)
}

/// The way to the questions that could still change it.
fn more(open: Open) -> Option<View> {
    let next = (open.reader() == Reader::Maker).then(|| advice::next_question(open.reading().situation())).flatten()?;
    let link = el("a").class("link-tall").attr("href", &Route::Ask(next).to_string()).child(words::ANSWER_MORE);
    Some(el("p").class("no-print").child(link))
}

fn care(reading: &Reading) -> Vec<View> {
    let note =
        |note: CareNote| el("div").class("care").child(el("h2").child(note.title)).child(el("p").child(note.text));
    let notes = if reading.answers.is_empty() { Vec::new() } else { content::care(&reading.verdict, &reading.answers) };
    notes.into_iter().map(note).collect()
}

/// That one answer was enough, where the others are shown all the same.
fn under_gate(reading: &Reading) -> Option<View> {
    let gated = reading.verdict.gate == Some(Gate::Urgency);
    gated.then(|| el("p").class("soft").child(words::UNDER_GATE))
}

/// Where the article and the evidence disagree about it.
fn disagreement(reading: &Reading) -> Option<View> {
    let text = content::disagreement(&reading.verdict, &reading.answers).filter(|_| reading.is_enough())?;
    Some(section(words::DISAGREE).child(el("p").child(text)))
}

/// A part of the page, with its heading.
pub fn section(heading: &str) -> View {
    el("section").class("section").child(el("h2").child(heading))
}
