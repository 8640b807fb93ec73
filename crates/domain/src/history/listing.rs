//! One page of the list of what is kept (pagination): so that ten thousand are as quick as ten.

use super::query::{Query, hold};
use super::shelf::{Row, Shelf};
use crate::decision::DecisionId;

/// What a page of the list shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing {
    /// Each with whether it was just deleted.
    pub places: Vec<(DecisionId, bool)>,
    /// How many were found in all, without those just deleted.
    pub found: usize,
    /// How many there are.
    pub all: usize,
    /// The page, from 0: the last where there are not so many.
    pub page: usize,
    /// How many pages there are, at least 1.
    pub pages: usize,
    /// Whether some were not looked at yet.
    pub is_reading: bool,
}

impl Listing {
    /// A page of what a query finds, of `rows` each. What cannot be read is not listed.
    pub fn of(shelf: &Shelf, query: &Query, page: usize, rows: usize) -> Self {
        let all = shelf.rows();
        let is_gone = |row: &Row| row.deleted().is_some();
        let found = query.find(shelf);
        let gone = found.iter().filter(|place| all.get(**place).is_some_and(is_gone)).count();
        let pages = found.len().div_ceil(rows).max(1);
        let page = page.min(pages - 1);
        let on_page = found.iter().skip(page * rows).take(rows).filter_map(|place| all.get(*place));
        let shown = on_page.filter(|row| is_gone(row) || row.read().is_ok());
        Self {
            places: shown.map(|row| (row.id, is_gone(row))).collect(),
            found: found.len() - gone,
            all: shelf.undeleted().count(),
            page,
            pages,
            is_reading: query.needs_summaries() && all.iter().any(|row| row.summary().is_none()),
        }
    }

    /// The same page with those that are `held`, as a person is at work on them, where they stood `before`, even if they
    /// would be found no more, or elsewhere.
    #[must_use]
    pub fn holding(self, among: &Shelf, before: &Self, held: &[DecisionId]) -> Self {
        let there = |id: &&DecisionId| among.get(**id).is_some_and(|kept| kept.is_ok());
        let held: Vec<_> = held.iter().filter(there).copied().collect();
        let ids = |listing: &Self| listing.places.iter().map(|(id, _)| *id).collect::<Vec<_>>();
        let is_gone = |id: DecisionId| among.rows().iter().any(|row| row.id == id && row.deleted().is_some());
        let places = hold(ids(&self), &ids(before), &held).into_iter().map(|id| (id, is_gone(id))).collect();
        Self { places, ..self }
    }
}
