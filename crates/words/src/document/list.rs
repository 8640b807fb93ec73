//! Many decisions as one page to read.

use domain::decision::Decision;

use super::form::{Block, Document, Span};
use super::whole::{choice, outcome};
use crate::content::{self, Own, document as words, pages};

/// Decisions one below the other: title, note, day, advice, what the person chose and what came of it. For the person
/// alone, so all of their words are in it.
pub fn list(decisions: &[&Decision]) -> Document {
    let mut out = Document::default();
    out.blocks.push(Block::Title(vec![Span::ours(words::DECISIONS)]));
    if decisions.is_empty() {
        out.paragraph(words::NO_DECISIONS);
    }
    for decision in decisions {
        let untitled = || Span::ours(pages::frame::UNTITLED);
        let title = decision.title.as_ref();
        out.blocks.push(Block::Heading(vec![title.map_or_else(untitled, |title| Span::theirs(title.as_str()))]));
        if let Some(note) = &decision.note {
            out.quote(note.as_str());
        }
        let reading = content::reading(decision);
        let mut item = |line| out.blocks.push(Block::Item(line));
        item(vec![Span::ours(pages::day(decision.day))]);
        item(if reading.is_enough() {
            let mode = content::mode(reading.verdict.mode);
            vec![
                Span::Strong(mode.name.into()),
                Span::ours([", ", mode.gloss, ". "].concat()),
                Span::ours(content::headline_for(&reading, Own::NONE)),
            ]
        } else {
            vec![Span::ours(content::too_little())]
        });
        for (name, line) in [
            (words::CHOICE, decision.choice.as_ref().map(choice)),
            (words::OUTCOME, decision.outcome.as_ref().map(outcome)),
        ] {
            if let Some(line) = line {
                item([vec![Span::ours(name), Span::ours(": ")], line].concat());
            }
        }
        if let Some(name) = &decision.name {
            item(vec![Span::ours(words::MADE_BY), Span::ours(" "), Span::theirs(name.as_str())]);
        }
    }
    out
}
