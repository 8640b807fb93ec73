//! Events as a file tells them (RFC 5545, 3.6.1): the properties that say when, with whom and whether it counts. The rest is
//! dropped as it is read.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::line::{self, Property};
use crate::reason::{Reason, Reasons};
use crate::rule::{Rule, Unread};
use crate::value::{self, Clock, Stamp};

/// One `VEVENT`. Of a property that must not stand twice, the first counts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Event {
    /// Its place among the events of all files, from 1.
    pub(crate) number: u32,
    /// The place of its file among those that are read together.
    pub(crate) file: usize,
    pub(crate) uid: String,
    pub(crate) title: String,
    pub(crate) start: Option<Stamp>,
    /// The zone that stands at the start, also where the time ends with `Z`.
    pub(crate) zone: Option<u32>,
    pub(crate) end: End,
    /// Which occurrence of its series this one stands for.
    pub(crate) replaces: Option<Replaces>,
    pub(crate) rules: Vec<Result<Rule, Unread>>,
    pub(crate) dates: Vec<Extra>,
    pub(crate) exceptions: Vec<Stamp>,
    pub(crate) sequence: u32,
    pub(crate) people: Vec<Seat>,
    /// What its properties say against it: all day, cancelled, transparent, away.
    pub(crate) reasons: Reasons,
    /// `CLASS` is there and not `PUBLIC`.
    pub(crate) private: bool,
    /// A date or a `DURATION` that is none, or the file ends within.
    pub(crate) broken: bool,
    filled: bool,
}

/// When it ends.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) enum End {
    #[default]
    Unsaid,
    At(Stamp),
    /// So many seconds after the start.
    After(i64),
}

/// `RECURRENCE-ID`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Replaces {
    pub(crate) original: Stamp,
    /// `RANGE=THISANDFUTURE`.
    pub(crate) and_future: bool,
}

/// A date of `RDATE`, with its own end where it is a period.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Extra {
    pub(crate) start: Stamp,
    pub(crate) end: End,
}

/// Somebody at an event.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seat {
    /// Number of the person in the file.
    pub(crate) person: u32,
    pub(crate) sort: Sort,
    pub(crate) organises: bool,
    /// Declined or delegated.
    pub(crate) absent: bool,
}

/// Who or what has the seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    Person,
    /// Stands for any number of people.
    Group,
    /// A room or a thing.
    Thing,
    /// Only told about it.
    Informed,
}

/// What the events of a file share: its zones and its people by numbers.
#[derive(Default)]
pub(crate) struct Names {
    pub(crate) zones: Vec<String>,
    zone_numbers: HashMap<Vec<u8>, u32>,
    /// Addresses in small letters; names where there is no address.
    pub(crate) people: Vec<String>,
    /// What they are called where the file first says so; empty where it does not.
    pub(crate) called: Vec<String>,
    people_numbers: HashMap<Vec<u8>, u32>,
    /// Whether bytes had to be read as Windows-1252.
    pub(crate) guessed: bool,
}

impl Names {
    pub(crate) fn text(&mut self, bytes: &[u8]) -> String {
        let (text, guessed) = line::decode(bytes);
        self.guessed |= guessed;
        text.into_owned()
    }

    fn clock(&mut self, property: &Property<'_>) -> Clock {
        let Some(name) = property.parameter("TZID") else {
            return Clock::Floating;
        };
        if let Some(number) = self.zone_numbers.get(name) {
            return Clock::Zone(*number);
        }
        let number = u32::try_from(self.zones.len()).unwrap_or(u32::MAX);
        let text = self.text(name);
        self.zones.push(text);
        self.zone_numbers.insert(name.to_vec(), number);
        Clock::Zone(number)
    }

    /// The number of somebody, without regard to capital letters.
    fn person(&mut self, who: &[u8]) -> u32 {
        let who = if who.iter().any(u8::is_ascii_uppercase) {
            Cow::Owned(who.to_ascii_lowercase())
        } else {
            Cow::Borrowed(who)
        };
        if let Some(number) = self.people_numbers.get(&*who) {
            return *number;
        }
        let number = u32::try_from(self.people.len()).unwrap_or(u32::MAX);
        let text = self.text(&who);
        self.people.push(text);
        self.called.push(String::new());
        self.people_numbers.insert(who.into_owned(), number);
        number
    }

    /// Keeps what somebody is called.
    fn call(&mut self, person: u32, name: Option<&[u8]>) {
        let unsaid = self.called.get(person as usize).is_some_and(String::is_empty);
        if let Some(name) = name.filter(|_| unsaid) {
            let name = self.text(name.trim_ascii());
            if let Some(called) = self.called.get_mut(person as usize) {
                *called = name;
            }
        }
    }
}

/// The mail address in a value: without `mailto:` and what stands behind a question mark.
fn address(value: &[u8]) -> Option<&[u8]> {
    let value = value.trim_ascii();
    let bare = match value.split_at_checked(7) {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case(b"mailto:") => rest,
        _ => value,
    };
    let bare = bare.split(|byte| *byte == b'?').next()?.trim_ascii();
    let at = bare.iter().position(|byte| *byte == b'@')?;
    (at > 0 && at + 1 < bare.len()).then_some(bare)
}

/// Who it is where there is no address: the name, or a number or path that a server gives its users.
fn identity<'a>(name: Option<&'a [u8]>, value: &'a [u8]) -> Option<&'a [u8]> {
    let value = value.trim_ascii();
    let name = name.map(<[u8]>::trim_ascii).filter(|name| !name.is_empty());
    name.or((value.starts_with(b"urn:") || value.starts_with(b"/")).then_some(value))
}

impl Event {
    /// Whether a property other than an end of it was read: an empty event is none.
    pub(crate) fn is_filled(&self) -> bool {
        self.filled
    }

    /// The clocks of its dates.
    pub(crate) fn clocks(&self) -> impl Iterator<Item = Clock> {
        let end = match self.end {
            End::At(end) => Some(end),
            End::Unsaid | End::After(_) => None,
        };
        let original = self.replaces.map(|replaces| replaces.original);
        let single = [self.start, end, original].into_iter().flatten();
        let dates = self.dates.iter().map(|date| date.start);
        let all = single.chain(dates).chain(self.exceptions.iter().copied());
        all.map(|stamp| stamp.clock)
    }

    pub(crate) fn take(&mut self, property: &Property<'_>, names: &mut Names) {
        self.filled = true;
        match property.initial() {
            b'A' if property.is("ATTENDEE") => self.take_person(property, names, false),
            b'O' if property.is("ORGANIZER") => self.take_person(property, names, true),
            b'U' if property.is("UID") && self.uid.is_empty() => {
                self.uid = names.text(property.value.trim_ascii());
            }
            b'S' if property.is("SUMMARY") && self.title.is_empty() => {
                self.title = line::unescape(&names.text(property.value));
            }
            b'S' if property.is("SEQUENCE") => {
                self.sequence = value::number(property.value.trim_ascii()).unwrap_or(0);
            }
            b'S' if property.is("STATUS") => self.note(Reason::Cancelled, property.value_is("CANCELLED")),
            b'T' if property.is("TRANSP") => {
                self.note(Reason::Transparent, property.value_is("TRANSPARENT"));
            }
            b'C' if property.is("CLASS") => self.private = !property.value_is("PUBLIC"),
            b'X' if property.is("X-MICROSOFT-CDO-BUSYSTATUS") => {
                let away = property.value_is("OOF") || property.value_is("WORKINGELSEWHERE");
                self.note(Reason::Transparent, property.value_is("FREE"));
                self.note(Reason::Away, away);
            }
            b'X' if property.is("X-MICROSOFT-CDO-ALLDAYEVENT")
                || property.is("X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT") =>
            {
                self.note(Reason::AllDay, property.value_is("TRUE"));
            }
            b'D' | b'R' | b'E' => self.take_time(property, names),
            _ => {}
        }
    }

    fn note(&mut self, reason: Reason, holds: bool) {
        self.reasons = self.reasons.with(reason, holds);
    }

    /// Whether it does not take place.
    pub(crate) fn is_cancelled(&self) -> bool {
        self.reasons.has(Reason::Cancelled)
    }

    fn take_time(&mut self, property: &Property<'_>, names: &mut Names) {
        if property.is("DTSTART") {
            if self.start.is_none() {
                let clock = names.clock(property);
                self.start = value::stamp(property.value, clock);
                self.zone = match clock {
                    Clock::Zone(number) => Some(number),
                    Clock::None | Clock::Utc | Clock::Floating => None,
                };
                self.broken |= self.start.is_none();
            }
        } else if property.is("DTEND") {
            let clock = names.clock(property);
            match (self.end, value::stamp(property.value, clock)) {
                (End::At(_), _) => {}
                (End::Unsaid | End::After(_), Some(end)) => self.end = End::At(end),
                (End::Unsaid | End::After(_), None) => self.broken = true,
            }
        } else if property.is("DURATION") {
            match (self.end, value::duration(property.value)) {
                (End::Unsaid, Some(seconds)) => self.end = End::After(seconds),
                (End::Unsaid, None) => self.broken = true,
                (End::At(_) | End::After(_), _) => {}
            }
        } else if property.is("RECURRENCE-ID") {
            let clock = names.clock(property);
            let range = property.parameter("RANGE").unwrap_or_default();
            if let Some(original) = value::stamp(property.value, clock) {
                self.replaces = Some(Replaces { original, and_future: range.eq_ignore_ascii_case(b"THISANDFUTURE") });
            } else {
                self.broken = true;
            }
        } else if property.is("RRULE") {
            self.rules.push(Rule::parse(&names.text(property.value)));
        } else if property.is("EXRULE") {
            self.rules.push(Err("EXRULE".to_owned()));
        } else if property.is("RDATE") {
            let clock = names.clock(property);
            let dates = property.value.split(|byte| *byte == b',');
            let dates = dates.map(|one| extra(one, clock)).collect::<Vec<_>>();
            self.broken |= dates.iter().any(Option::is_none);
            self.dates.extend(dates.into_iter().flatten());
        } else if property.is("EXDATE") {
            let clock = names.clock(property);
            let dates = property.value.split(|byte| *byte == b',');
            self.exceptions.extend(dates.filter_map(|one| value::stamp(one, clock)));
        }
    }

    fn take_person(&mut self, property: &Property<'_>, names: &mut Names, organises: bool) {
        let (mut email, mut name, mut sort, mut absent) = (None, None, Sort::Person, false);
        let mut informed = false;
        for (key, value) in property.parameters() {
            let is = |word: &str| value.eq_ignore_ascii_case(word.as_bytes());
            match key.first().map(u8::to_ascii_uppercase) {
                Some(b'E') if key.eq_ignore_ascii_case(b"EMAIL") => email = email.or(Some(value)),
                Some(b'C') if key.eq_ignore_ascii_case(b"CN") => name = name.or(Some(value)),
                Some(b'C') if key.eq_ignore_ascii_case(b"CUTYPE") => {
                    if is("ROOM") || is("RESOURCE") {
                        sort = Sort::Thing;
                    } else if is("GROUP") {
                        sort = Sort::Group;
                    }
                }
                Some(b'R') if key.eq_ignore_ascii_case(b"ROLE") => informed = is("NON-PARTICIPANT"),
                Some(b'P') if key.eq_ignore_ascii_case(b"PARTSTAT") => absent = is("DECLINED") || is("DELEGATED"),
                Some(_) | None => {}
            }
        }
        if informed && sort != Sort::Thing {
            sort = Sort::Informed;
        }
        let who =
            email.and_then(address).or_else(|| address(property.value)).or_else(|| identity(name, property.value));
        if let Some(person) = who.map(|who| names.person(who)) {
            names.call(person, name);
            self.people.push(Seat { person, sort, organises, absent });
        }
    }
}

fn extra(text: &[u8], clock: Clock) -> Option<Extra> {
    let mut halves = text.splitn(2, |byte| *byte == b'/');
    let start = value::stamp(halves.next()?, clock)?;
    let end = match halves.next() {
        None => End::Unsaid,
        Some(end) => value::stamp(end, clock).map(End::At).or_else(|| value::duration(end).map(End::After))?,
    };
    Some(Extra { start, end })
}
