//! How well what the app says is supported.

use advice::{Edition, EditionNumber, Grade, Source};

/// What the advice was checked against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Real situations for each of which a public source says what to do.
    pub situations: usize,
    /// In at least so many the mode is that of the source.
    pub agrees: usize,
}

/// The table in `tests/scenarios`. A test holds these figures to it.
pub const CHECKED: Checked = Checked { situations: 50, agrees: 43 };

/// The grades that today's rules give to what they take from a source, the best first; none where they take nothing.
pub fn grades(source: Source) -> impl Iterator<Item = Grade> {
    let rows = Edition::of(EditionNumber::CURRENT).rows;
    Grade::ALL.into_iter().filter(move |grade| rows.iter().any(|row| row.source == source && row.grade == *grade))
}
