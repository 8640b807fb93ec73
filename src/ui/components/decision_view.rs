//! A decision as it is read: the verdict with what one needs of it, a bar of what to do with it, and the rest in parts.

use std::cell::Cell;

use ::words::content::{
    self, CareNote,
    pages::{bill as bill_words, decision as words, plan as plan_words, pulls, take_away as take_words},
};
use advice::{self, Edition, Gate, Mode, Plan, Question};
use domain::decision::{Decision, Text};
use domain::reading::Reading;
use domain::route::Route;

use super::{
    Panels, Parts, Source, answer_form, answer_list, bill, bill_gist, decision_map, flip_gist, flip_list, on_paper,
    opinions, picture, plan, plan_gist, reason_list, take_away, toolbar, unseen, ways,
};
use crate::browser::room;
use crate::ui::dom::{View, el, fragment, keyed};
use crate::ui::late;
use crate::ui::state::{Open, Reader};

/// What a page adds to a decision.
pub struct DecisionPage {
    /// The decision.
    pub open: Open,
    /// What its texts are made from.
    pub source: Source,
    /// What its buttons unfold.
    pub panels: Panels,
    /// What must be known before it is read.
    pub above: Option<View>,
    /// The buttons of the bar.
    pub tools: View,
    /// What it is about, and what is done about it, where that can be changed.
    pub about: Option<Box<dyn Fn() -> View>>,
    /// What else can be done, at the end.
    pub below: View,
}

impl DecisionPage {
    /// The page. The verdict comes first, then its bar; all else is folded but for the plan, where there is room.
    pub fn view(self) -> View {
        let Self { open, source, panels, above, tools, about, below } = self;
        let parts = Parts::of_page();
        let first = el("div")
            .class("decision-first")
            .child(above)
            .child(told(open).child(move || more(open)))
            .child(announced(open))
            .child(toolbar(open, tools))
            .child(panels.view())
            .child((open.reader() == Reader::Maker).then(|| unseen(open)))
            .child((open.reader() == Reader::Keeper).then(|| opinions(open)))
            .child(move || care(&open.reading(), &open.plan()));
        let rest = el("div")
            .class("decision-parts")
            .child(if_enough(open, move || what_to_do(open, source, parts)))
            .child(parts.part("why", words::WHY, false, why_gist(open), move || why(open)))
            .child(keyed(
                // Where one answer decides alone, the other way is none.
                move || open.reading().is_enough() && open.reading().verdict.gate.is_none(),
                move |is_open| {
                    is_open.then(|| {
                        parts
                            .part("ways", words::WAYS, false, || words::WAYS_GIST.to_owned(), move || ways(open))
                            .class("part no-print")
                    })
                },
            ))
            .child(if_enough(open, move || {
                parts.part("flips", words::FLIPS, false, flip_gist(open), move || flip_list(open))
            }))
            .child(answers(open, parts))
            .child(keyed(
                move || open.reading().is_enough() && open.plan().is_priced,
                move |is_priced| {
                    is_priced.then(|| parts.part("cost", bill_words::TITLE, false, bill_gist(open), move || bill(open)))
                },
            ))
            .child(
                about.map(|about| parts.part("about", words::ABOUT, false, String::new, about).class("part no-print")),
            )
            .child(el("div").class("actions no-print").child(parts.unfold_all()).child(below))
            .child(on_paper(open));
        el("div").class("decision").child(first).child(rest)
    }
}

/// The plan and the texts.
fn what_to_do(open: Open, source: Source, parts: Parts) -> View {
    let figured = open.reading().figured();
    let to_do = parts.part("plan", plan_words::TITLE, room::is_wide(), plan_gist(open), move || plan(open, &figured));
    let to_send = parts
        .part("words", take_words::TITLE, false, move || source.gist(), move || take_away(source))
        .class("part no-print");
    fragment(to_do).child(to_send)
}

/// How many answers pull which way, in a line.
fn why_gist(open: Open) -> impl Fn() -> String {
    move || {
        let reading = open.reading();
        let rows = || Edition::of(reading.edition).reasons(&reading.answers);
        let to_async = rows().filter(|row| row.conveyance > 0).count();
        words::why_gist(to_async, rows().filter(|row| row.convergence > 0).count())
    }
}

/// The map, what drove it, and where the sources disagree.
fn why(open: Open) -> View {
    el("div")
        .class("section")
        .child(move || not_weighed(&open.reading()))
        .child(decision_map(open))
        .child(el("h3").child(pulls::TITLE))
        .child(reason_list(open))
        .child(move || disagreement(open))
}

/// The answers, to be changed or read. On paper, what drove it says them all.
fn answers(open: Open, parts: Parts) -> View {
    let gist = move || {
        let given = open.reading().answers.iter().count();
        words::answers_gist(given, Question::ALL.len().saturating_sub(given))
    };
    let figured = open.reading().figured();
    let (title, is_mine) = (if open.is_mine() { words::YOUR_ANSWERS } else { words::ANSWERS }, open.is_mine());
    let draw = move || if is_mine { answer_form(open, &figured) } else { answer_list(&open.reading()) };
    parts.part("answers", title, false, gist, draw).class("part no-print")
}

/// What is there only with enough answers for a verdict.
fn if_enough(open: Open, draw: impl Fn() -> View + 'static) -> View {
    keyed(move || open.reading().is_enough(), move |is_enough| is_enough.then(&draw))
}

/// The verdict itself. Its mode is read after the heading, where the focus comes to, and shown before it.
fn told(open: Open) -> View {
    let line = |mode: Mode| {
        let text = content::mode(mode);
        el("p").class("mode-line").child(el("b").child(text.name)).child(el("span").child(text.gloss))
    };
    let mode = move || open.reading().mode();
    let strength = move || {
        let reading = open.reading();
        reading.is_enough().then(|| el("p").class("verdict-strength").child(content::how_sure(&reading)))
    };
    let title = move || open.decision().title.map_or_else(String::new, |title| title.to_string());
    let today = move || {
        let today = open.reading().by_today()?;
        Some(el("p").child(words::TODAY).child(" ").child(content::mode(today.mode).name).child("."))
    };
    el("section")
        .class("verdict")
        .attr("data-mode", move || Some(open.reading().verdict.mode.key()))
        .child(el("p").class("verdict-title").own_words().child(title))
        .child(keyed(mode, |mode| mode.map(picture)))
        .child(el("h1").attr("tabindex", "-1").child(move || open.headline()))
        .child(keyed(mode, move |mode| mode.map(line)))
        .child(strength)
        .child(today)
        .child(move || in_short(open))
        .child(keyed(move || may_weigh(open), move |may| may.then(|| late::weighed(open))))
}

/// Whether its words may weigh a channel, or one’s own tell what somebody proposes: only then the part that reads them is
/// worth its weight.
fn may_weigh(open: Open) -> bool {
    let Decision { title, note, .. } = open.decision();
    let texts = [title.as_ref().map(Text::as_str), note.as_ref().map(Text::as_str)];
    open.is_mine() && note.is_some() || texts.into_iter().flatten().any(reader::may_weigh)
}

/// The strongest reason, and the first step.
fn in_short(open: Open) -> Option<View> {
    let reading = open.reading();
    if !reading.is_enough() {
        return None;
    }
    // A gate is told with how sure it is.
    let reason = reading.strongest().filter(|_| reading.verdict.gate.is_none());
    let because =
        reason.map(|row| fragment(el("dt").child(words::BECAUSE)).child(el("dd").child(content::reason(row.option))));
    let plan = open.plan();
    let first = plan.steps.first().map(|step| {
        let text = content::step(&plan, step, open.own());
        let how = [content::channel(step.channel), ". ", text.timing.as_deref().unwrap_or_default()].concat();
        let told = el("dd").child(text.title).child(". ").child(el("span").class("small").child(how.trim_end()));
        fragment(el("dt").child(words::FIRST)).child(told)
    });
    Some(el("dl").class("in-short").child(because).child(first))
}

/// A line that says, to those who do not see it, what the verdict has become.
fn announced(open: Open) -> View {
    let verdict = move || {
        let reading = open.reading();
        let mode = reading.mode().map_or_else(String::new, |mode| [" ", content::mode(mode).name, "."].concat());
        [words::NOW, &mode, " ", &open.headline()].concat()
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
    Some(el("p").class("more no-print").child(link))
}

/// What is to be heeded before anything is done.
fn care(reading: &Reading, plan: &Plan) -> Vec<View> {
    let note =
        |note: CareNote| el("div").class("care").child(el("h2").child(note.title)).child(el("p").child(note.text));
    let notes = if reading.answers.is_empty() { Vec::new() } else { content::care(reading, plan) };
    notes.into_iter().filter(|note| note.is_grave).map(note).collect()
}

/// That the answers were not weighed, where they are shown all the same. What could hurt is not shown as weighed.
fn not_weighed(reading: &Reading) -> Option<View> {
    let text = content::not_weighed(reading).filter(|_| reading.verdict.gate != Some(Gate::Sensitivity))?;
    Some(el("p").class("soft").child(text))
}

/// Where the article and the evidence disagree about it.
fn disagreement(open: Open) -> Option<View> {
    let reading = open.reading();
    let text = content::disagreement(&reading, &open.plan()).filter(|_| reading.is_enough())?;
    Some(fragment(el("h3").child(words::DISAGREE)).child(el("p").child(text)))
}

/// A part of the page, with its heading.
pub fn section(heading: &str) -> View {
    el("section").class("section").child(el("h2").child(heading))
}
