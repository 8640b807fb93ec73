//! The audit: which occurrences are meetings, of how many minutes, and what was left out and why.

use std::collections::{BTreeMap, BTreeSet};

use crate::event::{Event, Sort};
use crate::order::sort_by_number;
use crate::people::{self, Others};
use crate::reason::{Reason, Reasons};
use crate::row::{Audit, Clock, Id, LeftOut, Meeting, Outside, Time, Unread, Warning, When};
use crate::series::{Kind, NotRead, Occurrence, Series};
use crate::{Calendar, value};

/// A day of work; longer is no meeting.
const LONGEST: i32 = 480;

impl Calendar {
    /// Judges each occurrence for the one with this address. Without one, it is somebody among those who are named.
    pub fn audit(&self, me: Option<&str>) -> Audit {
        let mut auditor = Auditor {
            calendar: self,
            me: me.and_then(|address| self.number_of(address)),
            named: self
                .contents
                .events
                .iter()
                .filter(|event| event.people.iter().any(|seat| !seat.organises))
                .map(|event| event.file)
                .collect(),
            audit: Audit::default(),
            intervals: Vec::new(),
        };
        auditor.warn_about_file();
        for series in &self.series {
            auditor.add(series);
        }
        auditor.audit.sum.my_minutes = union(&mut auditor.intervals);
        auditor.audit
    }
}

struct Auditor<'a> {
    calendar: &'a Calendar,
    me: Option<u32>,
    /// The files of which some event has attendees.
    named: BTreeSet<usize>,
    audit: Audit,
    intervals: Vec<(i64, i64)>,
}

impl Auditor<'_> {
    fn warn_about_file(&mut self) {
        let contents = &self.calendar.contents;
        let warnings = &mut self.audit.warnings;
        if self.named.is_empty() && !contents.events.is_empty() {
            warnings.push(Warning::NoAttendees);
        }
        if only_states(&contents.events) {
            warnings.push(Warning::NoTitles);
        }
        if contents.broken {
            warnings.push(Warning::BrokenStructure);
        }
        if contents.names.guessed {
            warnings.push(Warning::EncodingGuessed);
        }
    }

    fn add(&mut self, series: &Series) {
        let calendar = self.calendar;
        let Some(event) = calendar.contents.events.get(series.event) else {
            return;
        };
        let id = Id { uid: event.uid.clone(), number: event.number };
        let (title, kind) = (event.title.clone(), series.kind);
        if let Some(why) = &series.unread {
            self.audit.warnings.push(match why {
                NotRead::Date => Warning::DateNotRead(id.clone()),
                NotRead::Rule(_) | NotRead::TooMuch => Warning::RuleNotRead(id.clone()),
            });
            let why = why.clone();
            self.audit.not_read.push(Unread { id, title, kind, why });
            return;
        }
        self.warn_about_zones(series, &id);
        if series.occurrences.is_empty() {
            let before = event.start.is_some_and(|start| start.wall.date() < calendar.window.from);
            let when = match kind {
                Kind::Series => When::NoDate,
                Kind::Single | Kind::Orphan if before => When::Before,
                Kind::Single | Kind::Orphan => When::After,
            };
            self.audit.outside.push(Outside { id, title, kind, when });
            return;
        }
        let mut known = BTreeMap::new();
        let judged = self.judge(series, event, &mut known);
        if judged.iter().any(|(_, reasons)| reasons.is_empty()) {
            let people = judged
                .iter()
                .filter(|(_, reasons)| reasons.is_empty())
                .map(|(one, _)| one.event)
                .min_by_key(|number| (*number != series.event, *number))
                .and_then(|number| known.remove(&number));
            self.add_meeting(series, event, id, &judged, people.unwrap_or_default());
        } else {
            self.add_left_out(id, title, kind, &judged);
        }
    }

    fn warn_about_zones(&mut self, series: &Series, id: &Id) {
        let calendar = self.calendar;
        let contents = &calendar.contents;
        let unknown: BTreeSet<u32> = series
            .events()
            .filter_map(|number| contents.events.get(number))
            .flat_map(Event::clocks)
            .filter(|clock| !calendar.expander.is_known(*clock))
            .filter_map(|clock| match clock {
                value::Clock::Zone(number) => Some(number),
                value::Clock::None | value::Clock::Utc | value::Clock::Floating => None,
            })
            .collect();
        for number in unknown {
            self.audit.warnings.push(Warning::UnknownZone {
                name: contents.names.zones.get(number as usize).cloned().unwrap_or_default(),
                id: id.clone(),
            });
        }
    }

    /// Each occurrence by itself; what an event says is looked at once.
    fn judge(&self, series: &Series, base: &Event, known: &mut BTreeMap<usize, Judged>) -> Vec<(Occurrence, Reasons)> {
        series
            .occurrences
            .iter()
            .filter_map(|one| {
                let event = self.calendar.contents.events.get(one.event)?;
                let judged = known.entry(one.event).or_insert_with(|| self.judge_event(event, base));
                let timed = event.start.is_none_or(|start| start.clock != value::Clock::None);
                let reasons = judged
                    .reasons
                    .with(Reason::NoDuration, timed && one.minutes <= 0)
                    .with(Reason::Long, timed && one.minutes > LONGEST);
                Some((*one, reasons))
            })
            .collect()
    }

    fn judge_event(&self, event: &Event, base: &Event) -> Judged {
        let others =
            if self.named.contains(&base.file) { people::others(event, base, self.me) } else { Others::default() };
        let seats = if event.people.is_empty() { &base.people } else { &event.people };
        let whole_days = event.start.is_some_and(|start| start.clock == value::Clock::None);
        Judged {
            reasons: event
                .reasons
                .with(Reason::AllDay, whole_days)
                .with(Reason::Declined, people::declined(seats, self.me))
                .with(Reason::Alone, others.number == Some(0)),
            group: seats.iter().any(|seat| seat.sort == Sort::Group),
            others,
            private: event.private,
        }
    }

    fn add_meeting(
        &mut self,
        series: &Series,
        event: &Event,
        id: Id,
        judged: &[(Occurrence, Reasons)],
        people: Judged,
    ) {
        let mut left_out = BTreeMap::new();
        let mut times = Vec::new();
        let mut usual: BTreeMap<u32, u32> = BTreeMap::new();
        for (one, reasons) in judged {
            if let Some(why) = reasons.first() {
                *left_out.entry(why).or_insert(0) += 1;
                continue;
            }
            let minutes = one.minutes.unsigned_abs();
            *usual.entry(minutes).or_insert(0) += 1;
            times.push(Time { start: one.start, instant: one.instant, minutes });
            self.intervals.push((one.instant, one.instant + 60 * i64::from(minutes)));
        }
        let minutes_total = times.iter().map(|time| u64::from(time.minutes)).sum();
        let most = usual.values().max().copied().unwrap_or(0);
        let minutes_each =
            times.iter().map(|time| time.minutes).find(|minutes| usual.get(minutes) == Some(&most)).unwrap_or(0);
        let Judged { others, private, group, .. } = people;
        if group {
            self.audit.warnings.push(Warning::GroupSizeUnknown(id.clone()));
        }
        let sum = &mut self.audit.sum;
        sum.occurrences += times.len() as u64;
        sum.minutes += minutes_total;
        if others.number.is_none() {
            sum.minutes_unknown += minutes_total;
        }
        self.audit.meetings.push(Meeting {
            continues: continued(&id.uid),
            id,
            title: event.title.clone(),
            kind: series.kind,
            times,
            minutes_each,
            minutes_total,
            others: others.number,
            at_least: others.at_least,
            who: others.who,
            endless: event.rules.iter().flatten().any(crate::rule::Rule::is_endless),
            clock: (series.kind != Kind::Orphan).then(|| self.clock(event)),
            started: match series.kind {
                Kind::Series => event.start.map(|start| start.wall),
                Kind::Single | Kind::Orphan => None,
            },
            private,
            left_out,
        });
    }

    fn clock(&self, event: &Event) -> Clock {
        let zones = &self.calendar.contents.names.zones;
        let written = event.zone.and_then(|number| zones.get(number as usize));
        match written.filter(|name| !name.is_empty()) {
            Some(name) => Clock::Zone(name.clone()),
            None if event.start.is_some_and(|start| start.clock == value::Clock::Utc) => Clock::Utc,
            None => Clock::Floating,
        }
    }

    fn add_left_out(&mut self, id: Id, title: String, kind: Kind, judged: &[(Occurrence, Reasons)]) {
        let mut counts: BTreeMap<Reason, u32> = BTreeMap::new();
        for why in judged.iter().filter_map(|(_, reasons)| reasons.first()) {
            *counts.entry(why).or_insert(0) += 1;
        }
        // Of equals, the one that comes first.
        let Some((&why, _)) = counts.iter().rev().max_by_key(|(_, count)| **count) else {
            return;
        };
        let as_why = |reasons: &Reasons| reasons.first() == Some(why);
        let one = judged.iter().find(|(_, reasons)| as_why(reasons));
        let own = why == Reason::Alone;
        let minutes = judged.iter().filter(|(_, reasons)| own && reasons.has(Reason::Alone));
        let minutes: u64 = minutes.map(|(one, _)| u64::from(one.minutes.unsigned_abs())).sum();
        self.audit.sum.own_minutes += minutes;
        self.audit.left_out.push(LeftOut {
            id,
            title,
            kind,
            why,
            why_all: one.map(|(_, reasons)| reasons.all()).unwrap_or_default(),
            occurrences: u32::try_from(judged.len()).unwrap_or(u32::MAX),
            minutes: own.then_some(minutes),
        });
    }
}

/// What an event says for all its occurrences.
#[derive(Default)]
struct Judged {
    reasons: Reasons,
    others: Others,
    private: bool,
    group: bool,
}

/// Minutes that at least one interval of seconds covers.
fn union(intervals: &mut Vec<(i64, i64)>) -> u64 {
    sort_by_number(intervals, |(from, _)| *from);
    let (mut sum, mut covered) = (0, i64::MIN);
    for (from, to) in intervals.iter() {
        sum += (to - covered.max(*from)).max(0);
        covered = covered.max(*to);
    }
    (sum / 60).unsigned_abs()
}

/// Google splits a series at "this and following": the UID of the second half names the first.
fn continued(uid: &str) -> Option<String> {
    let (local, host) = uid.split_once('@').unwrap_or((uid, ""));
    let (first, since) = local.rsplit_once("_R")?;
    let mut letters = since.bytes();
    let is_time = since.len() >= 8 && letters.all(|one| one.is_ascii_digit() || one == b'T');
    let at = if host.is_empty() { "" } else { "@" };
    (is_time && !first.is_empty()).then(|| format!("{first}{at}{host}"))
}

/// Whether the titles only repeat how busy one is, as feeds do that hide them.
fn only_states(events: &[Event]) -> bool {
    const STATES: [&str; 18] = [
        "",
        "busy",
        "free",
        "tentative",
        "away",
        "out of office",
        "working elsewhere",
        "private",
        "gebucht",
        "beschäftigt",
        "frei",
        "mit vorbehalt",
        "abwesend",
        "occupé",
        "libre",
        "provisoire",
        "absent",
        "ocupado",
    ];
    let is_state = |event: &Event| STATES.contains(&event.title.trim().to_lowercase().as_str());
    !events.is_empty() && events.iter().all(is_state)
}
