//! Series: the events of one UID together, expanded to the occurrences that start in the window. Exceptions replace what
//! they name (`RECURRENCE-ID`), `EXDATE` takes away, `RDATE` adds (RFC 5545, 3.8.4.4 and 3.8.5).

use std::collections::HashMap;
use std::ops::Range;

use crate::civil::{DAY, Wall};
use crate::event::{End, Event};
use crate::expand::Expansion;
use crate::order::sort_by_number;
use crate::reader::Contents;
use crate::value::{Clock, Stamp};
use crate::zone::{self, Timeline, Zones};

/// The events of one UID.
#[derive(Clone, Debug)]
pub(crate) struct Series {
    /// Number of the event that the series is; of the first exception where the series is not in the file.
    pub(crate) event: usize,
    pub(crate) kind: Kind,
    exceptions: Vec<usize>,
    pub(crate) occurrences: Vec<Occurrence>,
    pub(crate) unread: Option<NotRead>,
}

impl Series {
    /// The numbers of its events.
    pub(crate) fn events(&self) -> impl Iterator<Item = usize> {
        std::iter::once(self.event).chain(self.exceptions.iter().copied())
    }
}

/// What a row stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Recurs by a rule or a list of dates.
    Series,
    /// Once.
    Single,
    /// An exception whose series is not in the file.
    Orphan,
}

/// Why an event could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotRead {
    /// A start, end or duration that is none.
    Date,
    /// A rule, and the part of it that is not understood.
    Rule(String),
    /// It alone would take too long.
    TooMuch,
}

/// One time that an event happens.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Occurrence {
    pub(crate) start: Wall,
    /// Seconds after 1970-01-01T00:00Z.
    pub(crate) instant: i64,
    /// Whole minutes, less than 0 where the end lies before the start.
    pub(crate) minutes: i32,
    /// The event that says how it is: the series, or an exception.
    pub(crate) event: usize,
}

/// So many days are looked at in all; the cheap series come first.
const MOST_DAYS: u64 = 30_000_000;
/// So many occurrences are kept in all.
const MOST_OCCURRENCES: usize = 250_000;
/// `RANGE=THISANDFUTURE` moves occurrences into the window from at most so far away.
const FARTHEST_MOVE: i64 = 31 * DAY;
/// An exception whose zone is not known meets an occurrence this near, at a whole quarter of an hour.
const NEAR: i64 = 14 * 3600;
const QUARTER: i64 = 900;

/// Puts the events of a file together by their UID, in the order of the file.
pub(crate) fn gather(events: &[Event]) -> Vec<Series> {
    let mut found: Vec<(Vec<usize>, Vec<usize>)> = Vec::new();
    let mut numbers: HashMap<&str, usize> = HashMap::new();
    for (number, event) in events.iter().enumerate() {
        let place = if event.uid.is_empty() { found.len() } else { *numbers.entry(&event.uid).or_insert(found.len()) };
        if place == found.len() {
            found.push((Vec::new(), Vec::new()));
        }
        if let Some((masters, exceptions)) = found.get_mut(place) {
            let list = if event.replaces.is_some() { exceptions } else { masters };
            list.push(number);
        }
    }
    let newest = |list: &[usize]| -> Option<usize> {
        let sequence = |number: &usize| events.get(*number).map_or(0, |event| event.sequence);
        // Of equals, the first.
        list.iter().rev().max_by_key(|number| sequence(number)).copied()
    };
    found
        .into_iter()
        .filter_map(|(masters, exceptions)| {
            let master = newest(&masters);
            let event = master.or(exceptions.first().copied())?;
            let recurs = events.get(event).is_some_and(|event| !event.rules.is_empty() || !event.dates.is_empty());
            Some(Series {
                event,
                kind: match master {
                    None => Kind::Orphan,
                    Some(_) if recurs => Kind::Series,
                    Some(_) => Kind::Single,
                },
                exceptions,
                occurrences: Vec::new(),
                unread: None,
            })
        })
        .collect()
}

/// Expands one series after the other, the cheapest first, so that one bad series never takes the others.
pub(crate) struct Expander {
    window: Range<Wall>,
    /// By the numbers of [`Clock::Zone`].
    zones: Vec<Timeline>,
    device: Timeline,
    /// What is still to be expanded, the cheapest last.
    waiting: Vec<(u64, usize)>,
    total: usize,
    days_left: u64,
    occurrences_left: usize,
}

impl Expander {
    pub(crate) fn new(contents: &Contents, series: &[Series], window: Range<Wall>, zones: &dyn Zones) -> Self {
        let mut expander = Self {
            zones: contents
                .names
                .zones
                .iter()
                .map(|name| Timeline::of(name, &contents.definitions, zones, &window))
                .collect(),
            device: Timeline::floating(zones, &window),
            window,
            waiting: Vec::new(),
            total: series.len(),
            days_left: MOST_DAYS,
            occurrences_left: MOST_OCCURRENCES,
        };
        expander.waiting =
            series.iter().enumerate().map(|(number, one)| (expander.cost(contents, one), number)).collect();
        sort_by_number(&mut expander.waiting, |(cost, _)| -i64::try_from(*cost).unwrap_or(i64::MAX));
        expander
    }

    /// How many series are done, and how many there are.
    pub(crate) fn progress(&self) -> (usize, usize) {
        (self.total - self.waiting.len(), self.total)
    }

    /// Expands series until about so many days are looked at; `false` when all are done.
    pub(crate) fn step(&mut self, contents: &Contents, series: &mut [Series], days: u64) -> bool {
        let mut spent = 0;
        while spent < days {
            let Some((cost, number)) = self.waiting.pop() else {
                return false;
            };
            spent += cost + 20;
            if let Some(one) = series.get_mut(number) {
                self.expand(contents, one, cost);
            }
        }
        true
    }

    /// Whether the name of this zone was understood.
    pub(crate) fn is_known(&self, clock: Clock) -> bool {
        self.timeline(clock).known
    }

    /// What the clock of the device shows.
    pub(crate) fn local(&self, instant: i64) -> Wall {
        self.device.wall(instant)
    }

    fn timeline(&self, clock: Clock) -> &Timeline {
        match clock {
            Clock::Utc => &zone::UTC,
            Clock::None | Clock::Floating => &self.device,
            Clock::Zone(number) => {
                usize::try_from(number).ok().and_then(|number| self.zones.get(number)).unwrap_or(&self.device)
            }
        }
    }

    /// The window, and where occurrences are moved together, what may be moved into it.
    fn reach(&self, contents: &Contents, series: &Series) -> Range<Wall> {
        let moved = series.exceptions.iter().any(|number| {
            let event = contents.events.get(*number);
            event.and_then(|event| event.replaces).is_some_and(|one| one.and_future)
        });
        let more = if moved { FARTHEST_MOVE } else { 0 };
        self.window.start.plus(-more)..self.window.end.plus(more)
    }

    fn cost(&self, contents: &Contents, series: &Series) -> u64 {
        let Some(event) = contents.events.get(series.event) else {
            return 0;
        };
        let reach = self.reach(contents, series);
        let dates = event.dates.len() + event.exceptions.len() + series.exceptions.len();
        let Some(start) = event.start else {
            return 0;
        };
        let rules = event.rules.iter().flatten();
        rules.fold(dates as u64, |sum, rule| {
            let until = rule.until.map(|until| self.until(until, start));
            sum.saturating_add(Expansion::new(rule, start.wall, until).cost(&reach))
        })
    }

    fn expand(&mut self, contents: &Contents, series: &mut Series, cost: u64) {
        let result = if cost > self.days_left || self.occurrences_left == 0 {
            Err(NotRead::TooMuch)
        } else {
            self.days_left -= cost;
            self.occurrences(contents, series)
        };
        match result {
            Ok(occurrences) if occurrences.len() <= self.occurrences_left => {
                self.occurrences_left -= occurrences.len();
                series.occurrences = occurrences;
            }
            Ok(_) => series.unread = Some(NotRead::TooMuch),
            Err(why) => series.unread = Some(why),
        }
    }

    fn occurrences(&self, contents: &Contents, series: &Series) -> Result<Vec<Occurrence>, NotRead> {
        let mut found = match series.kind {
            Kind::Orphan => Vec::new(),
            Kind::Series | Kind::Single => self.by_rule(contents, series)?,
        };
        self.apply_exceptions(contents, series, &mut found)?;
        found.retain(|one| self.window.contains(&one.start));
        sort_by_number(&mut found, |one| one.instant);
        Ok(found)
    }

    fn by_rule(&self, contents: &Contents, series: &Series) -> Result<Vec<Occurrence>, NotRead> {
        let event = contents.events.get(series.event).ok_or(NotRead::Date)?;
        let start = event.start.filter(|_| !event.broken).ok_or(NotRead::Date)?;
        let minutes = self.minutes(start, event.end);
        let reach = self.reach(contents, series);
        let mut times: Vec<(Wall, i32)> = Vec::new();
        for rule in &event.rules {
            let rule = rule.as_ref().map_err(|part| NotRead::Rule(part.clone()))?;
            let until = rule.until.map(|until| self.until(until, start));
            let walls = Expansion::new(rule, start.wall, until).within(&reach);
            times.extend(walls.into_iter().map(|wall| (wall, minutes)));
        }
        if event.rules.is_empty() && reach.contains(&start.wall) {
            times.push((start.wall, minutes));
        }
        for date in &event.dates {
            let wall = match date.start.clock {
                Clock::None => Wall::new(date.start.wall.date(), start.wall.second()),
                Clock::Utc | Clock::Floating | Clock::Zone(_) => self.wall(date.start, start.clock),
            };
            if reach.contains(&wall) {
                let minutes = match date.end {
                    End::Unsaid => minutes,
                    End::At(_) | End::After(_) => self.minutes(date.start, date.end),
                };
                times.push((wall, minutes));
            }
        }
        sort_by_number(&mut times, |(wall, _)| wall.0);
        times.dedup_by_key(|(wall, _)| *wall);
        let mut walls: Vec<Wall> = times.iter().map(|(wall, _)| *wall).collect();
        for gone in self.taken_away(&event.exceptions, start.clock, &walls) {
            if let Some(wall) = walls.get_mut(gone) {
                *wall = Wall(i64::MIN);
            }
        }
        Ok(times
            .into_iter()
            .zip(walls)
            .filter(|((time, _), left)| time == left)
            .map(|((wall, minutes), _)| self.occurrence(wall, start.clock, minutes, series.event))
            .collect())
    }

    fn occurrence(&self, start: Wall, clock: Clock, minutes: i32, event: usize) -> Occurrence {
        Occurrence { start, instant: self.timeline(clock).instant(start), minutes, event }
    }

    /// The places of those that `EXDATE` or `RECURRENCE-ID` name, among the times of a series in order.
    fn taken_away(&self, named: &[Stamp], clock: Clock, times: &[Wall]) -> Vec<usize> {
        let mut places = Vec::new();
        for stamp in named {
            let wall = self.wall(*stamp, clock);
            if stamp.clock == Clock::None || clock == Clock::None {
                let day = Wall::new(wall.date(), 0);
                let from = times.partition_point(|time| *time < day);
                let to = times.partition_point(|time| *time < day.plus(DAY));
                places.extend(from..to);
                continue;
            }
            match times.binary_search(&wall) {
                Ok(place) => places.push(place),
                Err(near) if !self.comparable(stamp.clock, clock) => {
                    let distance = |place: &usize| times.get(*place).map_or(i64::MAX, |time| (time.0 - wall.0).abs());
                    places.extend(
                        (near.saturating_sub(60)..near + 60)
                            .filter(|place| distance(place) <= NEAR && distance(place) % QUARTER == 0)
                            .min_by_key(distance),
                    );
                }
                Err(_) => {}
            }
        }
        places
    }

    /// Whether two clocks can be compared for certain.
    fn comparable(&self, one: Clock, other: Clock) -> bool {
        one == other || one == Clock::Floating || self.is_known(one) && self.is_known(other)
    }

    fn apply_exceptions(
        &self,
        contents: &Contents,
        series: &Series,
        found: &mut Vec<Occurrence>,
    ) -> Result<(), NotRead> {
        let events = &contents.events;
        let base = events.get(series.event).filter(|_| series.kind != Kind::Orphan);
        let base_clock = base.and_then(|base| base.start).map(|start| start.clock);
        // Of two versions of one exception, the newer.
        let mut newest: HashMap<i64, (u32, usize)> = HashMap::new();
        for number in &series.exceptions {
            let Some((event, original)) = events.get(*number).and_then(|event| Some((event, event.replaces?.original)))
            else {
                continue;
            };
            let key = self.wall(original, base_clock.unwrap_or(original.clock)).0;
            let kept = newest.entry(key).or_insert((event.sequence, *number));
            if event.sequence > kept.0 {
                *kept = (event.sequence, *number);
            }
        }
        let mut exceptions: Vec<(i64, usize)> =
            newest.into_iter().map(|(original, (_, number))| (original, number)).collect();
        sort_by_number(&mut exceptions, |(original, _)| *original);
        let mut unreadable = 0;
        let mut added = Vec::new();
        let mut gone = vec![false; found.len()];
        let times: Vec<Wall> = found.iter().map(|one| one.start).collect();
        for (original, number) in &exceptions {
            let Some((event, replaces)) = events.get(*number).and_then(|event| Some((event, event.replaces?))) else {
                continue;
            };
            let start = match event.start {
                Some(start) if !event.broken => start,
                None if event.is_cancelled() => replaces.original,
                Some(_) | None => {
                    unreadable += 1;
                    continue;
                }
            };
            for place in self.taken_away(&[replaces.original], base_clock.unwrap_or(start.clock), &times) {
                if let Some(gone) = gone.get_mut(place) {
                    *gone = true;
                }
            }
            let minutes = self.minutes(start, event.end);
            added.push(self.occurrence(start.wall, start.clock, minutes, *number));
            if replaces.and_future {
                let moved = self.wall(start, base_clock.unwrap_or(start.clock)).0 - original;
                for (place, one) in found.iter_mut().enumerate() {
                    if times.get(place).is_some_and(|time| time.0 > *original) {
                        let wall = Wall(times.get(place).map_or(0, |time| time.0)).plus(moved);
                        *one = self.occurrence(wall, base_clock.unwrap_or(start.clock), minutes, *number);
                    }
                }
            }
        }
        let mut place = 0;
        found.retain(|_| {
            place += 1;
            !gone.get(place - 1).copied().unwrap_or(false)
        });
        found.extend(added);
        if base.is_none() && unreadable > 0 && found.is_empty() {
            return Err(NotRead::Date);
        }
        Ok(())
    }

    /// A time as the clock of a series shows it; one that floats is read from that clock.
    fn wall(&self, stamp: Stamp, clock: Clock) -> Wall {
        if stamp.clock == clock || matches!(stamp.clock, Clock::Floating | Clock::None) {
            return stamp.wall;
        }
        let instant = self.timeline(stamp.clock).instant(stamp.wall);
        self.timeline(clock).wall(instant)
    }

    /// `UNTIL` as the clock of the series shows it: a date means the whole day.
    fn until(&self, until: Stamp, start: Stamp) -> Wall {
        if until.clock == Clock::None || start.clock == Clock::None {
            return Wall::new(until.wall.date(), 0).plus(DAY - 1);
        }
        self.wall(until, start.clock)
    }

    /// In wall time where both ends are read from one clock, else between the instants; seconds are cut.
    fn minutes(&self, start: Stamp, end: End) -> i32 {
        let seconds = match end {
            End::Unsaid if start.clock == Clock::None => DAY,
            End::Unsaid => 0,
            End::After(seconds) => seconds,
            End::At(end) if end.clock == start.clock || end.clock == Clock::None => end.wall.0 - start.wall.0,
            End::At(end) => self.timeline(end.clock).instant(end.wall) - self.timeline(start.clock).instant(start.wall),
        };
        i32::try_from(seconds.div_euclid(60)).unwrap_or(i32::MAX)
    }
}
