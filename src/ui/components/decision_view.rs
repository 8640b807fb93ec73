//! A decision as it is read: the verdict and what can be done with it, and beside it why.

use super::{answer_list, flip_list, picture, reason_list};
use crate::advice::{self, Answers, Edition, EditionNumber, Gate, Verdict};
use crate::content::{self, CareNote, pages::decision as words};
use crate::route::Route;
use crate::ui::dom::{View, el, live};

/// Who reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// The one who is making it, and may still change each answer.
    Maker,
    /// The one who keeps it.
    Keeper,
    /// Someone to whom it was sent.
    Guest,
}

/// Whether there is a verdict to show: too few answers are not enough, unless one of them decided alone.
fn is_enough(verdict: &Verdict, answers: &Answers) -> bool {
    verdict.gate.is_some() || answers.are_enough()
}

/// The verdict of a decision as its heading.
pub fn headline(edition: EditionNumber, answers: &Answers) -> &'static str {
    let verdict = Edition::of(edition).judge(answers);
    if is_enough(&verdict, answers) { content::headline(&verdict, answers) } else { content::too_little() }
}

/// A decision.
pub struct DecisionView {
    /// The answers that it rests on.
    pub answers: Answers,
    /// The rules that they are judged by.
    pub edition: EditionNumber,
    /// Its title, or nothing, which may change while it is read.
    pub title: Box<dyn Fn() -> String>,
    /// Who reads it.
    pub reader: Reader,
    /// What must be known before it is read.
    pub above: Option<View>,
    /// What can be done with it.
    pub below: View,
}

impl DecisionView {
    /// The whole page.
    pub fn view(self) -> View {
        let Self { answers, edition, title, reader, above, below } = self;
        let verdict = Edition::of(edition).judge(&answers);
        let care = if answers.is_empty() { Vec::new() } else { content::care(&verdict, &answers) };
        let own = if reader == Reader::Guest { words::ANSWERS } else { words::YOUR_ANSWERS };
        let gated = (verdict.gate == Some(Gate::Urgency)).then(|| el("p").class("soft").with(words::UNDER_GATE));
        let told = el("div")
            .with(above)
            .with(told(&verdict, &answers, edition, title).with(more(reader, &answers)))
            .with(care.into_iter().map(care_note).collect::<Vec<_>>())
            .with(below);
        let why = el("div")
            .with(section(words::WHY).with(gated).with(reason_list(&answers, edition)))
            .with(section(words::FLIPS).with(flip_list(&answers, edition)))
            .with(section(own).with(answer_list(&answers, reader == Reader::Maker)));
        el("div").class("decision").with(told).with(why)
    }
}

/// The verdict itself.
fn told(verdict: &Verdict, answers: &Answers, edition: EditionNumber, title: Box<dyn Fn() -> String>) -> View {
    let enough = is_enough(verdict, answers);
    let text = content::mode(verdict.mode);
    let strength = match verdict.gate {
        Some(gate) => Some(content::gate(gate)),
        None => enough.then(|| content::strength(verdict.strength)),
    };
    let line = || el("p").class("mode-line").with(el("b").with(text.name)).with(el("span").with(text.gloss));
    el("section")
        .class("verdict")
        .attr("data-mode", verdict.mode.key())
        .with(el("p").class("verdict-title").attr("dir", "auto").with(live(title)))
        .with(enough.then(|| picture(verdict.mode)))
        .with(enough.then(line))
        .with(el("h1").attr("tabindex", "-1").with(headline(edition, answers)))
        .with(strength.map(|text| el("p").class("verdict-strength").with(text)))
}

/// The way to the questions that could still change it.
fn more(reader: Reader, answers: &Answers) -> Option<View> {
    let next = (reader == Reader::Maker).then(|| advice::next_question(answers)).flatten()?;
    let link = el("a").class("link-tall").attr("href", &Route::Ask(next).to_string()).with(words::ANSWER_MORE);
    Some(el("p").class("no-print").with(link))
}

fn section(heading: &str) -> View {
    el("section").class("section").with(el("h2").with(heading))
}

fn care_note(note: CareNote) -> View {
    el("div").class("care").with(el("h2").with(note.title)).with(el("p").with(note.text))
}
