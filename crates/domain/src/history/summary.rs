//! A kept decision in short: by what it is found and counted.

use advice::{Assumptions, Mode, bill};

use super::record::Kept;
use crate::activity::Kind;
use crate::decision::{Day, Done, Felt, Note, Outcome, Title};
use crate::fold::{sorting, words};
use crate::reading::Reading;

/// What a list, a search and a tally need of a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// The author's day.
    pub day: Day,
    /// What was advised. `None`: too little was answered.
    pub mode: Option<Mode>,
    /// The kind of activity, where it began from a common one.
    pub kind: Option<Kind>,
    /// What came of it, where that was said.
    pub outcome: Option<Came>,
    /// Whether it waits to be told how it went.
    pub waits: bool,
    /// The words of title and note, each after a space.
    words: String,
    /// By what it is sorted by title, where it has one.
    title: Option<String>,
}

/// What came of a decision, with what it took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Came {
    /// What was done.
    pub done: Done,
    /// Whether it felt right.
    pub felt: Option<Felt>,
    /// Whether it was what the advice said. `None`: there was no advice, or it was not done at all.
    pub as_advised: Option<bool>,
    /// Attention that it took by our estimate, in person-minutes.
    pub took: u64,
    /// Attention that a meeting would have taken by our estimate, in person-minutes.
    pub met: u64,
}

impl Summary {
    pub(super) fn of(kept: &Kept, assumptions: &Assumptions) -> Self {
        let decision = &kept.decision;
        let reading = Reading::of(decision);
        let title = decision.title.as_ref().map_or("", Title::as_str);
        let note = decision.note.as_ref().map_or("", Note::as_str);
        let mut found_by = String::with_capacity(title.len() + note.len() + 2);
        for word in words(title).into_iter().chain(words(note)) {
            found_by.push(' ');
            found_by.push_str(&word);
        }
        Self {
            day: decision.day,
            mode: reading.is_enough().then_some(reading.verdict.mode),
            kind: reading.kind(),
            outcome: decision.outcome.as_ref().map(|outcome| Came::of(outcome, &reading, assumptions)),
            waits: kept.waits(),
            words: found_by,
            title: decision.title.as_ref().map(|title| sorting(title.as_str())),
        }
    }

    /// Whether each of these words is found in title or note. They are folded as [`words`] folds.
    pub(super) fn has(&self, words: &[String]) -> bool {
        words.iter().all(|word| self.words.contains(word.as_str()))
    }

    /// By what it is sorted by title. `None`: it has none.
    pub(super) fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }
}

impl Came {
    fn of(outcome: &Outcome, reading: &Reading, assumptions: &Assumptions) -> Self {
        let plan = reading.plan(assumptions);
        let bill = bill(&reading.answers, &reading.figures, &plan, assumptions, None);
        let (mode, took) = match outcome.done {
            Done::Sync => (Some(Mode::Sync), bill.live.held),
            Done::Async => (Some(Mode::Async), bill.offline.held),
            // Where no plan says how the two went together, each is taken in full: the estimate must not flatter.
            Done::Mix if reading.verdict.mode != Mode::Mix => (Some(Mode::Mix), bill.live.held + bill.offline.held),
            Done::Mix => (Some(Mode::Mix), bill.plan.held),
            Done::Nothing => (None, 0),
        };
        let as_advised = mode.filter(|_| reading.is_enough()).map(|mode| mode == reading.verdict.mode);
        let met = if outcome.done == Done::Nothing { 0 } else { bill.live.held };
        Self { done: outcome.done, felt: outcome.felt, as_advised, took, met }
    }
}
