//! Which of the kept decisions a person looks for, and in which order.

use advice::Mode;

use super::shelf::{Row, Shelf};
use super::summary::Summary;
use crate::decision::{Day, DecisionId, Felt};
use crate::fold::words;

/// What is looked for. The usual one: everything, the newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// What was typed: each word must stand in the title or the note, whole or in part.
    pub typed: String,
    /// What was advised.
    pub mode: Option<Mode>,
    /// What came of it.
    pub outcome: Option<OutcomeFilter>,
    /// The first day that counts.
    pub since: Option<Day>,
    /// In which order.
    pub order: Order,
}

/// What came of a decision, to look for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutcomeFilter {
    /// It waits to be told.
    Open,
    /// It felt right.
    Right,
    /// It did not.
    Wrong,
    /// It was done, but nobody said how it felt, or it was not done at all.
    Unfelt,
}

/// The order of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The last kept first.
    #[default]
    Newest,
    /// The first kept first.
    Oldest,
    /// By the title.
    Title,
}

impl OutcomeFilter {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Open, Self::Right, Self::Wrong, Self::Unfelt];

    /// The name in a form.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Right => "right",
            Self::Wrong => "wrong",
            Self::Unfelt => "unfelt",
        }
    }

    fn is_of(self, summary: &Summary) -> bool {
        match (self, summary.outcome) {
            (Self::Open, _) => summary.waits,
            (Self::Right, Some(came)) => came.felt == Some(Felt::Right),
            (Self::Wrong, Some(came)) => came.felt == Some(Felt::Wrong),
            (Self::Unfelt, Some(came)) => came.felt.is_none(),
            (Self::Right | Self::Wrong | Self::Unfelt, None) => false,
        }
    }
}

impl Order {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Newest, Self::Oldest, Self::Title];

    /// The name in a form.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Newest => "newest",
            Self::Oldest => "oldest",
            Self::Title => "title",
        }
    }
}

impl Query {
    /// Whether it leaves nothing out, so that decisions need not be summed up for it.
    pub fn is_all(&self) -> bool {
        let Self { typed, mode, outcome, since, order: _ } = self;
        typed.trim().is_empty() && mode.is_none() && outcome.is_none() && since.is_none()
    }

    /// Whether every decision must be summed up before its answer is whole.
    pub fn needs_summaries(&self) -> bool {
        !self.is_all() || self.order == Order::Title
    }

    /// The places among [`Shelf::rows`] of what was looked for, in their order; of those not summed up yet, none but
    /// for a query that does not need it.
    pub fn find(&self, among: &Shelf) -> Vec<usize> {
        let wanted = words(&self.typed);
        let rows = among.rows();
        let is_wanted =
            |row: &Row| !self.needs_summaries() || row.summary().is_some_and(|summary| self.is_of(summary, &wanted));
        let mut found: Vec<usize> =
            rows.iter().enumerate().filter(|(_, row)| is_wanted(row)).map(|(place, _)| place).collect();
        match self.order {
            Order::Newest => {}
            Order::Oldest => found.reverse(),
            Order::Title => {
                let mut sorted: Vec<_> = found.iter().map(|place| (title(rows, *place), *place)).collect();
                sorted.sort_unstable();
                found = sorted.into_iter().map(|(_, place)| place).collect();
            }
        }
        found
    }

    fn is_of(&self, summary: &Summary, wanted: &[String]) -> bool {
        self.mode.is_none_or(|mode| summary.mode == Some(mode))
            && self.outcome.is_none_or(|outcome| outcome.is_of(summary))
            && self.since.is_none_or(|since| summary.day >= since)
            && summary.has(wanted)
    }
}

/// By what a row is sorted by title; those without one come last.
fn title(rows: &[Row], place: usize) -> (bool, Option<&str>) {
    let title = rows.get(place).and_then(Row::summary).and_then(Summary::title);
    (title.is_none(), title)
}

/// A list in which those that are `held`, as a person is at work on them, stand where they stood `before`: each after the
/// one that it came after, or, where none of those is left, before the one that it came before.
pub fn hold(mut now: Vec<DecisionId>, before: &[DecisionId], held: &[DecisionId]) -> Vec<DecisionId> {
    for (at, id) in before.iter().enumerate().filter(|(_, id)| held.contains(id)) {
        now.retain(|other| other != id);
        let place = |neighbour: &DecisionId| now.iter().position(|other| other == neighbour);
        let after = before.iter().take(at).rev().find_map(place).map(|place| place + 1);
        let place = after.or_else(|| before.iter().skip(at + 1).find_map(place));
        now.insert(place.unwrap_or(now.len()), *id);
    }
    now
}
