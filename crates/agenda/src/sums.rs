//! Times that follow from each other, and those that do not add up.

use crate::agenda::{Agenda, Doubt};
use crate::pick::Entry;

/// The longest that an item is taken to be from its beginning to that of the next, in minutes.
const LONGEST_GAP: u16 = 8 * 60;

/// Fills in the minutes of items that only say when they begin.
pub(crate) fn fill(entries: &mut [Entry]) {
    if entries.iter().any(|entry| entry.piece.start.is_some()) {
        for piece in entries.iter_mut().map(|entry| &mut entry.piece) {
            if let Some(clock) = piece.maybe_start.take() {
                piece.start = Some(clock);
                piece.minutes = None;
            }
        }
    }
    let spans: Vec<Option<u16>> = (0..entries.len()).map(|at| span(entries.get(at..).unwrap_or_default())).collect();
    for (entry, span) in entries.iter_mut().zip(spans) {
        entry.piece.minutes = entry.piece.minutes.or(span);
    }
}

/// From the beginning of the first entry to that of the next that has one, less what those between say of themselves.
fn span(entries: &[Entry]) -> Option<u16> {
    let (first, rest) = entries.split_first()?;
    let start = first.piece.start?;
    if let Some(end) = first.piece.end {
        return start.until(end);
    }
    let next = rest.iter().position(|entry| entry.piece.start.is_some())?;
    let until = start.until(rest.get(next)?.piece.start?).filter(|minutes| *minutes <= LONGEST_GAP)?;
    let between = rest.iter().take(next).try_fold(0_u16, |sum, entry| sum.checked_add(entry.piece.minutes?))?;
    until.checked_sub(between).filter(|minutes| *minutes > 0)
}

/// How long the clock says that the whole is: from the first beginning to the last end.
pub(crate) fn by_the_clock(entries: &[Entry]) -> Option<u16> {
    let (first, last) = (entries.first()?, entries.last()?);
    let start = first.piece.start?;
    let end = last.piece.end.or_else(|| Some(last.piece.start?.after(last.piece.minutes.unwrap_or(0))))?;
    start.until(end).filter(|_| entries.len() > 1)
}

/// What does not add up.
pub(crate) fn doubts(entries: &[Entry], agenda: &Agenda, total: Option<u16>) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    for entry in entries.iter().filter(|entry| entry.piece.has_no_time) {
        doubts.push(Doubt::NotATime { line: entry.line });
    }
    for entry in entries {
        let inner: u32 = entry.inner.iter().copied().map(u32::from).sum();
        if let Some(outer) = entry.piece.minutes.filter(|outer| {
            inner > 0 && u32::from(*outer) != inner && (inner > u32::from(*outer) || entry.inner.len() > 1)
        }) {
            doubts.push(Doubt::Inner { line: entry.line, outer, inner });
        }
    }
    for (before, after) in entries.iter().zip(entries.iter().skip(1)) {
        let ends = before.piece.start.zip(before.piece.minutes).map(|(start, minutes)| start.minute + minutes);
        if let Some((end, start)) = ends.zip(after.piece.start)
            && start.minute < end
            && end - start.minute < 180
        {
            doubts.push(Doubt::Overlap { line: after.line });
        }
    }
    let sum = agenda.sum_minutes();
    if let Some(written) = total.filter(|written| u32::from(*written) != sum) {
        doubts.push(Doubt::Total { written, sum });
    }
    if let Some(stated) = agenda.stated_minutes.filter(|stated| total != Some(*stated)) {
        let all = agenda.items.iter().all(|item| item.minutes.is_some());
        if sum > u32::from(stated) {
            doubts.push(Doubt::Over { stated, sum });
        } else if all && sum < u32::from(stated) {
            doubts.push(Doubt::Under { stated, sum });
        }
    }
    doubts
}
