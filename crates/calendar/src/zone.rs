//! Time zones: which zone a name means, and its offset from UTC round the window.
//!
//! The rules of named zones are handed in ([`Zones`]), those of the file's own `VTIMEZONE` are evaluated here.

use std::ops::Range;

use crate::civil::{DAY, Wall};
use crate::expand::Expansion;
use crate::order::sort_by_number;
use crate::rule::{Frequency, Rule};

/// Where the offsets of named zones come from: a browser's `Intl`, or a time zone database.
pub trait Zones {
    /// Seconds east of UTC that the zone keeps at an instant (seconds after 1970-01-01T00:00Z), or `None` where the name is
    /// not one of the IANA database (letters of any size).
    fn offset(&self, name: &str, instant: i64) -> Option<i32>;

    /// The same for the zone of the device.
    fn device(&self, instant: i64) -> i32;
}

/// One of the parts of a `VTIMEZONE`: from its start on, and at each of its dates, the offset changes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Observance {
    pub(crate) start: Option<Wall>,
    pub(crate) from: Option<i32>,
    pub(crate) to: Option<i32>,
    pub(crate) rules: Vec<String>,
    pub(crate) dates: Vec<Wall>,
}

/// A `VTIMEZONE` of the file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Definition {
    pub(crate) name: String,
    /// `X-LIC-LOCATION`.
    pub(crate) location: Option<String>,
    pub(crate) observances: Vec<Observance>,
}

/// The offsets of a zone round the window: from each instant on, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Timeline {
    first: i32,
    changes: Vec<(i64, i32)>,
    /// Whether the name was understood; otherwise these are the offsets of the device.
    pub(crate) known: bool,
}

/// Coordinated universal time.
pub(crate) static UTC: Timeline = Timeline { first: 0, changes: Vec::new(), known: true };

/// Offsets are known so many days before and after the window.
const ROUND_ABOUT: i64 = 400 * DAY;
/// No zone changes its offset and back within this time.
const STEP: i64 = 12 * DAY;

impl Timeline {
    /// The zone that a name means: the name, the end of a path, a Windows name, where the file says the zone lies, the
    /// file's own definition; else the zone of the device.
    pub(crate) fn of(name: &str, definitions: &[Definition], zones: &dyn Zones, window: &Range<Wall>) -> Self {
        let range = window.start.0 - ROUND_ABOUT..window.end.0 + ROUND_ABOUT;
        let definition = definitions.iter().find(|one| one.name == name);
        let location = definition.and_then(|one| one.location.as_deref());
        [Some(name), location]
            .into_iter()
            .flatten()
            .find_map(|name| Self::named(name, zones, &range))
            .or_else(|| Self::defined(definition?, &range))
            .unwrap_or_else(|| Self::device(zones, &range, false))
    }

    /// The zone of the device, for times that float and names that mean nothing.
    pub(crate) fn floating(zones: &dyn Zones, window: &Range<Wall>) -> Self {
        let range = window.start.0 - ROUND_ABOUT..window.end.0 + ROUND_ABOUT;
        Self::device(zones, &range, true)
    }

    fn device(zones: &dyn Zones, range: &Range<i64>, known: bool) -> Self {
        let mut timeline = Self::sampled(range, |instant| zones.device(instant));
        timeline.known = known;
        timeline
    }

    fn named(name: &str, zones: &dyn Zones, range: &Range<i64>) -> Option<Self> {
        let windows = crate::windows::zone(name);
        let paths = name.match_indices('/').filter_map(|(slash, _)| name.get(slash + 1..));
        std::iter::once(name)
            .chain(paths)
            .chain(windows)
            .filter(|name| !name.is_empty())
            .find(|name| zones.offset(name, range.start).is_some())
            .map(|name| Self::sampled(range, |instant| zones.offset(name, instant).unwrap_or(0)))
    }

    /// Finds the changes by looking every few days, and then between.
    fn sampled(range: &Range<i64>, offset: impl Fn(i64) -> i32) -> Self {
        let first = offset(range.start);
        let mut changes = Vec::new();
        let (mut at, mut before) = (range.start, first);
        while at < range.end {
            let next = (at + STEP).min(range.end);
            let after = offset(next);
            if after != before {
                let (mut low, mut high) = (at, next);
                while high - low > 1 {
                    let middle = low.midpoint(high);
                    if offset(middle) == before {
                        low = middle;
                    } else {
                        high = middle;
                    }
                }
                changes.push((high, after));
            }
            (at, before) = (next, after);
        }
        Self { first, changes, known: true }
    }

    /// `None` where the definition is broken, or has rules that no zone has: only yearly ones, which come.
    fn defined(definition: &Definition, range: &Range<i64>) -> Option<Self> {
        let mut onsets: Vec<(i64, i32, i32)> = Vec::new();
        for observance in &definition.observances {
            let (start, from, to) = (observance.start?, observance.from?, observance.to?);
            let walls = Wall(range.start - 366 * DAY)..Wall(range.end);
            let mut dates = observance.dates.clone();
            dates.push(start);
            for text in &observance.rules {
                let rule = Rule::parse(text).ok()?;
                if rule.frequency != Frequency::Yearly || rule.times.of_day(0).len() > 1 {
                    return None;
                }
                let until = rule.until.map(|until| until.wall.plus(i64::from(from)));
                let found = Expansion::new(&rule, start, until).within(&walls);
                if found.is_empty() && rule.is_endless() && start < walls.start {
                    return None;
                }
                dates.extend(found);
            }
            onsets.extend(dates.iter().map(|wall| (wall.0 - i64::from(from), from, to)));
        }
        sort_by_number(&mut onsets, |(instant, _, _)| *instant);
        let first = onsets.first().map(|(_, from, _)| *from)?;
        let mut timeline = Self { first, changes: Vec::new(), known: true };
        for (instant, _, to) in onsets {
            if instant <= range.start {
                timeline.first = to;
            } else if instant < range.end {
                timeline.changes.push((instant, to));
            }
        }
        Some(timeline)
    }

    /// Seconds east of UTC at an instant.
    pub(crate) fn offset(&self, instant: i64) -> i64 {
        let before = self.changes.partition_point(|(from, _)| *from <= instant);
        let offset =
            before.checked_sub(1).and_then(|last| self.changes.get(last)).map_or(self.first, |(_, offset)| *offset);
        i64::from(offset)
    }

    /// What the clock shows at an instant.
    pub(crate) fn wall(&self, instant: i64) -> Wall {
        Wall(instant.saturating_add(self.offset(instant)))
    }

    /// The instant at which the clock shows this: the first, where it does so twice; where the hour is left out, by the
    /// offset before (RFC 5545, 3.3.5).
    pub(crate) fn instant(&self, wall: Wall) -> i64 {
        if self.changes.is_empty() {
            return wall.0.saturating_sub(i64::from(self.first));
        }
        let before = self.offset(wall.0.saturating_sub(DAY));
        let early = wall.0.saturating_sub(before);
        if self.offset(early) == before {
            return early;
        }
        let after = self.offset(wall.0.saturating_add(DAY));
        let late = wall.0.saturating_sub(after);
        if self.offset(late) == after { late } else { early }
    }
}
