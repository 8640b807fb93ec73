//! The rows of the list: meetings of a file, with split series joined, and lines that were typed.

use std::collections::HashMap;

use advice::{Answers, EditionNumber, Figure, Figures, Mode, Told};
use calendar::{Calendar, Clock, Meeting, Time, Wall, sort_by_number};
use domain::reading::Reading;

use crate::judge::{Judged, Known, judge};
use crate::rhythm::Rhythm;

/// Where a row comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A calendar file.
    File,
    /// A line that was typed.
    Typed,
}

/// One meeting: a series, one that comes once, or a typed line.
#[derive(Clone, Debug)]
pub struct Row {
    /// File or typed.
    pub source: Source,
    /// As it stands there; may be empty.
    pub title: String,
    /// How often.
    pub rhythm: Rhythm,
    /// How often in the twelve months.
    pub number: u32,
    /// The most usual length in minutes.
    pub minutes: u32,
    /// Of all times together.
    pub minutes_total: u64,
    /// People besides me.
    pub others: Option<u32>,
    /// There may be more.
    pub at_least: bool,
    /// The times; empty for a typed line.
    pub times: Vec<Time>,
    /// When the first time of a series was, where the file tells.
    pub since: Option<Wall>,
    /// Has no end.
    pub endless: bool,
    /// Not to be named in what is shared.
    pub private: bool,
    /// How many of its times lie before eight or after six o'clock, on the clock here or there.
    pub odd_hours: u32,
    /// What the person answered of it.
    pub given: Answers,
    /// Mode, reasons and questions.
    pub judged: Judged,
}

/// A series that has come for so many days is one that people are used to.
const OLD: i32 = 91;

impl Row {
    /// People who hold the time: the others and me; `None` where it is not known.
    pub fn people(&self) -> Option<u32> {
        self.others.map(|others| others + 1)
    }

    /// The mode that it is advised in, where that is not too close to call.
    pub fn mode(&self) -> Option<Mode> {
        let sure = self.judged.keep.is_some() || self.judged.verdict.strength != advice::Strength::Close;
        sure.then_some(self.judged.verdict.mode)
    }

    /// What is known of it besides its title.
    pub fn known(&self) -> Known {
        let first = self.times.first().map(|time| time.start.date().days());
        let since = self.since.map(|since| since.date().days());
        Known {
            others: self.others,
            recurs: self.rhythm.recurs(),
            is_old: since.zip(first).is_some_and(|(since, first)| first - since >= OLD),
        }
    }

    /// Judges it again, after an answer or another number of people.
    pub fn judge(&mut self) {
        self.judged = judge(&self.title, self.known(), &self.given);
    }

    /// It as a decision is read: for its plan and its bill.
    pub fn reading(&self) -> Reading {
        let Judged { answers, activity: template, verdict, .. } = self.judged;
        Reading {
            answers,
            figures: self.figures(),
            edition: EditionNumber::CURRENT,
            template,
            told: Told::default(),
            verdict,
        }
    }

    /// The figures that go with it where it is kept as a decision.
    pub fn figures(&self) -> Figures {
        let with = |figures: Figures, figure, value: u64| figures.with(figure, value).unwrap_or(figures);
        let figures = self
            .people()
            .map_or_else(Figures::default, |people| with(Figures::default(), Figure::People, u64::from(people)));
        with(figures, Figure::Minutes, u64::from(self.minutes))
    }
}

/// One meeting as a row, judged.
pub fn row(calendar: &Calendar, meeting: Meeting) -> Row {
    let mut row = unjudged(calendar, meeting);
    row.judge();
    row
}

/// One meeting as a row, its title not looked at yet.
pub fn unjudged(calendar: &Calendar, meeting: Meeting) -> Row {
    let local = matches!(meeting.clock, Some(Clock::Floating));
    let odd = meeting.times.iter().filter(|time| {
        let here = calendar.local(time.instant);
        is_odd(here, time.minutes) || !local && is_odd(time.start, time.minutes)
    });
    let odd_hours = u32::try_from(odd.count()).unwrap_or(u32::MAX);
    Row {
        source: Source::File,
        rhythm: Rhythm::of(&meeting.times),
        number: u32::try_from(meeting.times.len()).unwrap_or(u32::MAX),
        minutes: meeting.minutes_each,
        minutes_total: meeting.minutes_total,
        others: meeting.others,
        at_least: meeting.at_least,
        since: meeting.started,
        endless: meeting.endless,
        private: meeting.private,
        odd_hours,
        given: Answers::default(),
        judged: judge("", Known::default(), &Answers::default()),
        title: meeting.title,
        times: meeting.times,
    }
}

/// Before eight, after six, or at a weekend.
fn is_odd(start: Wall, minutes: u32) -> bool {
    let from = start.second() / 60;
    from < 8 * 60 || from + minutes > 18 * 60 || start.date().weekday() > 4
}

/// Puts the parts of a split series together: one that says which it goes on from, and those of one title, with the same
/// people, on the same day of the week, of which one ends before the other begins.
pub fn join(calendar: &Calendar, meetings: Vec<Meeting>) -> Vec<Meeting> {
    let mut joined: Vec<Meeting> = Vec::new();
    let mut by_uid: HashMap<String, usize> = HashMap::new();
    let mut by_look: HashMap<(String, Vec<u32>, u8), usize> = HashMap::new();
    for mut meeting in meetings {
        let base = meeting.continues.clone();
        if let Some(since) = base.as_deref().and_then(|base| calendar.started(base)) {
            meeting.started = meeting.started.map(|started| started.min(since)).or(Some(since));
        }
        let look = look(&meeting);
        let family = base.unwrap_or_else(|| meeting.id.uid.clone());
        let place = by_uid
            .get(&family)
            .copied()
            .filter(|_| !family.is_empty())
            .or_else(|| look.as_ref().and_then(|look| by_look.get(look)).copied())
            .filter(|place| joined.get(*place).is_some_and(|one| are_apart(one, &meeting)));
        if let Some(one) = place.and_then(|place| joined.get_mut(place)) {
            merge(one, meeting);
            continue;
        }
        by_uid.insert(family, joined.len());
        if let Some(look) = look {
            by_look.insert(look, joined.len());
        }
        joined.push(meeting);
    }
    joined
}

fn look(meeting: &Meeting) -> Option<(String, Vec<u32>, u8)> {
    let series = meeting.times.len() > 1 && !meeting.title.trim().is_empty() && !meeting.who.is_empty();
    let weekday = meeting.times.first()?.start.date().weekday();
    series.then(|| (meeting.title.trim().to_lowercase(), meeting.who.clone(), weekday))
}

fn are_apart(one: &Meeting, other: &Meeting) -> bool {
    let ends = |meeting: &Meeting| Some((meeting.times.first()?.instant, meeting.times.last()?.instant));
    ends(one).zip(ends(other)).is_some_and(|((from, to), (from_other, to_other))| to < from_other || to_other < from)
}

fn merge(one: &mut Meeting, other: Meeting) {
    let is_later = one.times.first().map(|time| time.instant) < other.times.first().map(|time| time.instant);
    if is_later {
        // How it is from now on.
        one.minutes_each = other.minutes_each;
        one.others = other.others;
        one.at_least = other.at_least;
        one.who.clone_from(&other.who);
    }
    one.endless |= other.endless;
    one.private |= other.private;
    one.started = [one.started, other.started].into_iter().flatten().min();
    one.minutes_total += other.minutes_total;
    one.times.extend(other.times);
    sort_by_number(&mut one.times, |time| time.instant);
}
