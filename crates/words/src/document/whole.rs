//! The whole decision as one page.

use advice::{Answer, Edition, Opt, Step};
use domain::decision::{Choice, Outcome};
use domain::reading::Reading;

use super::Matter;
use super::form::{Block, Document, Line, Span};
use crate::content;
use crate::content::document as words;
use crate::content::pages::{self, decision as page};

/// The decision with its verdict, plan, reasons, flips and answers, what the person chose and what came of it, and a
/// link to it where the caller has one.
pub fn whole(matter: &Matter<'_>, link: Option<&str>) -> Document {
    let mut out = Document::default();
    let title = matter.decision.title.as_ref().filter(|_| matter.shown.title);
    let untitled = || Span::ours(pages::frame::UNTITLED);
    out.blocks.push(Block::Title(vec![title.map_or_else(untitled, |title| Span::theirs(title.as_str()))]));
    if let Some(note) = matter.decision.note.as_ref().filter(|_| matter.shown.note) {
        out.quote(note.as_str());
    }
    verdict(matter, &mut out);
    plan(matter, &mut out);
    reasons(matter, &mut out);
    flips(matter, &mut out);
    answers(matter, &mut out);
    chosen(matter, &mut out);
    end(matter, link, &mut out);
    out
}

fn verdict(matter: &Matter<'_>, out: &mut Document) {
    let verdict = &matter.verdict;
    out.heading(words::VERDICT);
    if !Reading::of(matter.decision).is_enough() {
        out.paragraph(content::too_little());
        return;
    }
    let mode = content::mode(verdict.mode);
    let headline = content::headline(matter.plan, verdict.mode, matter.own);
    out.blocks.push(Block::Paragraph(vec![Span::Strong(headline.into())]));
    out.paragraph([mode.name, ", ", mode.gloss, "."].concat());
    out.paragraph(content::how_sure(&Reading::of(matter.decision)));
    for note in content::care(&Reading::of(matter.decision), matter.plan) {
        let title = [note.title, if note.title.ends_with('?') { "" } else { "." }].concat();
        out.blocks.push(Block::Item(vec![Span::Strong(title.into()), Span::ours(" "), Span::ours(note.text)]));
    }
}

fn plan(matter: &Matter<'_>, out: &mut Document) {
    out.heading(words::PLAN);
    out.paragraph(content::second_best(matter.plan, matter.verdict.mode));
    out.blocks.extend(matter.plan.steps.iter().map(|it| step(matter, it)));
    for pivot in content::pivots(matter.plan, matter.own) {
        out.blocks.push(Block::Item(vec![Span::ours(pivot)]));
    }
    if let Some(place) = matter.plan.place {
        out.paragraph(content::place(place));
    }
    if let Some(recurrence) = &matter.recurrence {
        let text = content::recurrence(recurrence, matter.plan, matter.decision.day);
        out.paragraph(text.whole());
    }
}

fn step(matter: &Matter<'_>, step: &Step) -> Block {
    let plan = matter.plan;
    let text = content::step(plan, step, matter.own);
    let facts = content::facts(plan, step, matter.own);
    let more = [Some(text.detail.as_str()), text.timing.as_deref(), text.hours];
    let more = more.into_iter().flatten().collect::<Vec<_>>().join(" ");
    Block::Step(vec![Span::Strong(text.title.into()), Span::ours(format!(" ({facts}). {more}"))])
}

fn reasons(matter: &Matter<'_>, out: &mut Document) {
    out.heading(page::WHY);
    if let Some(text) = content::not_weighed(&Reading::of(matter.decision)) {
        out.paragraph(text);
    }
    let rows: Vec<_> = Edition::of(matter.decision.edition).reasons(&matter.decision.answers).collect();
    if rows.is_empty() {
        out.paragraph(page::NOTHING_PULLS);
        return;
    }
    out.blocks.push(Block::Row(words::COLUMNS.map(|name| vec![Span::ours(name)]).into()));
    out.blocks.extend(rows.into_iter().map(|row| {
        let source = content::source(row.source).name;
        let cells = [
            Span::ours(content::reason(row.option)),
            Span::ours(words::pull(*row)),
            Span::ours(source),
            Span::ours(row.grade.key()),
        ];
        Block::Row(cells.map(|cell| vec![cell]).into())
    }));
}

fn flips(matter: &Matter<'_>, out: &mut Document) {
    out.heading(page::FLIPS);
    let reading = Reading::of(matter.decision);
    let (edition, situation) = (Edition::of(reading.edition), reading.situation());
    let item = |options: &[Opt], mode| Block::Item(vec![Span::ours(content::flip(options, mode))]);
    let flips = edition.flips(situation);
    let single = flips.iter().filter(|flip| !flip.by_gate());
    let mut items: Vec<_> = single.map(|flip| item(&[flip.option], flip.mode)).collect();
    if items.is_empty() {
        let pair = edition.nearest_pair(situation);
        out.paragraph(content::no_single(pair));
        items.extend(pair.map(|pair| item(&pair.options, pair.mode)));
    }
    out.blocks.append(&mut items);
    out.blocks.extend(content::by_facts(&flips).map(|line| Block::Paragraph(vec![Span::ours(line)])));
}

fn answers(matter: &Matter<'_>, out: &mut Document) {
    out.heading(page::ANSWERS);
    if matter.decision.answers.is_empty() {
        out.paragraph(words::NOTHING_ANSWERED);
    }
    let kind = Reading::of(matter.decision).kind();
    out.blocks.extend(matter.decision.answers.iter().map(|(question, answer)| {
        let label = match answer {
            Answer::Unsure => content::UNSURE.label,
            Answer::Is(option) => content::option_for(option, kind).label,
        };
        Block::Item(vec![Span::ours(content::question_for(question, kind).title), Span::ours(" "), Span::ours(label)])
    }));
}

fn chosen(matter: &Matter<'_>, out: &mut Document) {
    if let Some(chosen) = &matter.decision.choice {
        out.heading(words::CHOICE);
        out.blocks.push(Block::Paragraph(choice(chosen)));
    }
    if let Some(came) = &matter.decision.outcome {
        out.heading(words::OUTCOME);
        out.blocks.push(Block::Paragraph(outcome(came)));
    }
}

/// What the person means to do, and why.
pub(super) fn choice(choice: &Choice) -> Line {
    let mut line = vec![Span::ours(words::choice(choice.intent))];
    if let Some(why) = &choice.why {
        line.extend([Span::ours(" "), Span::ours(words::REASON), Span::ours(" "), Span::theirs(why.as_str())]);
    }
    line
}

/// What was done, how it felt, and a word on it.
pub(super) fn outcome(outcome: &Outcome) -> Line {
    let mut line = vec![Span::ours(words::done(outcome.done))];
    if let Some(felt) = outcome.felt {
        line.extend([Span::ours(" "), Span::ours(words::felt(felt))]);
    }
    if let Some(word) = &outcome.line {
        line.extend([Span::ours(" "), Span::theirs(word.as_str())]);
    }
    line
}

fn end(matter: &Matter<'_>, link: Option<&str>, out: &mut Document) {
    let decision = matter.decision;
    let rules = words::rules(decision.edition);
    out.paragraph([page::MADE, " ", &pages::day(decision.day), ", ", &rules, "."].concat());
    if let Some(name) = &decision.name {
        out.blocks.push(Block::Paragraph(vec![
            Span::ours(words::MADE_BY),
            Span::ours(" "),
            Span::theirs(name.as_str()),
        ]));
    }
    if let Some(link) = link {
        out.blocks.push(Block::Paragraph(vec![Span::link(link)]));
    }
}
