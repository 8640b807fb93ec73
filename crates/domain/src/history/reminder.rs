//! When it is time to say that decisions are in no backup.

use super::is_ahead;
use super::shelf::Shelf;

/// From how many decisions on it is said at once.
const MANY: usize = 10;

/// After how long it is said of fewer, in milliseconds: 30 days.
const LONG: u64 = 30 * 24 * 60 * 60 * 1000;

/// How many decisions were kept since the last backup, where that is to be said: as there are many of them, or as it was
/// long ago. Where there was no backup yet, the time runs from the oldest of them. `backed_up` and `now` are in
/// milliseconds since 1970.
///
/// A record does not say when it was edited, so only what was kept since counts; but once one was, the backup that is
/// called for has the edits too.
pub fn backup_due(shelf: &Shelf, backed_up: Option<u64>, now: u64) -> Option<usize> {
    // What a clock wrote that ran far ahead says nothing of when it was.
    let backed_up = backed_up.filter(|at| !is_ahead(*at, now));
    let since = backed_up.unwrap_or(0);
    // The newest come first.
    let unsaved = || shelf.undeleted().skip_while(|row| is_ahead(row.at, now)).take_while(|row| row.at > since);
    let from = backed_up.or(unsaved().last().map(|oldest| oldest.at))?;
    let count = unsaved().count();
    (count >= MANY || (count > 0 && now.saturating_sub(from) > LONG)).then_some(count)
}
