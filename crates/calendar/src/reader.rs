//! The iCalendar parser: bytes to events, in pieces, forgiving of broken nesting.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::event::{Event, Names};
use crate::line::{self, Lines, Property};
use crate::value::{self, Clock};
use crate::zone::{Definition, Observance};

/// A file above this many bytes is refused.
pub const MOST_BYTES: usize = 20 * 1024 * 1024;

/// Why a file is not read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// No byte, or only blanks.
    Empty,
    /// Neither a calendar nor an event begins in it.
    NoCalendar,
    /// More than [`MOST_BYTES`].
    TooLarge,
    /// A compressed archive, which is to be unpacked first.
    Archive,
}

impl Refused {
    /// The public name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Empty => "empty_file",
            Self::NoCalendar => "not_a_calendar",
            Self::TooLarge => "too_large",
            Self::Archive => "archive",
        }
    }
}

/// What a file holds, before it is expanded.
pub(crate) struct Contents {
    pub(crate) events: Vec<Event>,
    pub(crate) names: Names,
    pub(crate) definitions: Vec<Definition>,
    /// `BEGIN` and `END` do not fit together, or a line is none.
    pub(crate) broken: bool,
}

/// Reads a file piece by piece.
pub(crate) struct Reader {
    lines: Lines,
    state: State,
}

struct State {
    open: Vec<Component>,
    /// How many of each are open: what is not open need not be looked for.
    counts: HashMap<Component, u32>,
    event: Option<Event>,
    begun: bool,
    contents: Contents,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Component {
    Calendar,
    Event,
    Zone,
    Observance,
    /// Any other, by a number for its name.
    Other(u64),
}

impl Component {
    fn of(name: &[u8]) -> Self {
        let name = name.trim_ascii().to_ascii_uppercase();
        match name.as_slice() {
            b"VCALENDAR" => Self::Calendar,
            b"VEVENT" => Self::Event,
            b"VTIMEZONE" => Self::Zone,
            b"STANDARD" | b"DAYLIGHT" => Self::Observance,
            other => {
                let mut hasher = DefaultHasher::new();
                other.hash(&mut hasher);
                Self::Other(hasher.finish())
            }
        }
    }
}

impl Reader {
    /// # Errors
    /// A file that is empty, too large or an archive.
    pub(crate) fn new(bytes: Vec<u8>) -> Result<Self, Refused> {
        if bytes.len() > MOST_BYTES {
            return Err(Refused::TooLarge);
        }
        let mut bytes = line::from_utf16(&bytes).unwrap_or(bytes);
        if bytes.starts_with(b"\xef\xbb\xbf") {
            bytes.drain(..3);
        }
        if bytes.starts_with(b"PK\x03\x04") {
            return Err(Refused::Archive);
        }
        if bytes.trim_ascii().is_empty() {
            return Err(Refused::Empty);
        }
        Ok(Self {
            lines: Lines::new(bytes),
            state: State {
                open: Vec::new(),
                counts: HashMap::new(),
                event: None,
                begun: false,
                contents: Contents {
                    events: Vec::new(),
                    names: Names::default(),
                    definitions: Vec::new(),
                    broken: false,
                },
            },
        })
    }

    /// Reads about so many bytes more; `false` at the end of the file.
    pub(crate) fn step(&mut self, bytes: usize) -> bool {
        let (from, _) = self.lines.progress();
        while self.lines.progress().0 < from.saturating_add(bytes) {
            let Some(line) = self.lines.next_line() else {
                return false;
            };
            self.state.line(line);
        }
        true
    }

    /// How many bytes are read, and how many there are.
    pub(crate) fn progress(&self) -> (usize, usize) {
        self.lines.progress()
    }

    /// # Errors
    /// A file in which no calendar begins.
    pub(crate) fn finish(mut self) -> Result<Contents, Refused> {
        if let Some(event) = &mut self.state.event {
            // The file was cut: what would have followed is not known.
            event.broken = true;
        }
        self.state.contents.broken |= !self.state.open.is_empty();
        self.state.close_event();
        if self.state.begun { Ok(self.state.contents) } else { Err(Refused::NoCalendar) }
    }
}

impl State {
    fn line(&mut self, line: &[u8]) {
        let Some(property) = Property::parse(line) else {
            self.contents.broken |= self.begun && !line.trim_ascii().is_empty();
            return;
        };
        if property.initial() == b'B' && property.is("BEGIN") {
            self.begin(Component::of(property.value));
        } else if property.initial() == b'E' && property.is("END") {
            self.end(Component::of(property.value));
        } else {
            self.property(&property);
        }
    }

    fn begin(&mut self, component: Component) {
        match component {
            Component::Event => {
                if self.event.is_some() {
                    self.contents.broken = true;
                    self.leave(Component::Event);
                }
                self.event = Some(Event::default());
            }
            Component::Zone => self.contents.definitions.push(Definition::default()),
            Component::Observance => {
                if let Some(zone) = self.contents.definitions.last_mut() {
                    zone.observances.push(Observance::default());
                }
            }
            Component::Calendar | Component::Other(_) => {}
        }
        self.begun |= matches!(component, Component::Calendar | Component::Event);
        self.open.push(component);
        *self.counts.entry(component).or_insert(0) += 1;
    }

    fn end(&mut self, component: Component) {
        if self.open.last() != Some(&component) {
            self.contents.broken |= self.begun;
        }
        self.leave(component);
    }

    /// Closes a component and all that lie open in it.
    fn leave(&mut self, component: Component) {
        if self.counts.get(&component).is_none_or(|count| *count == 0) {
            return;
        }
        while let Some(closed) = self.open.pop() {
            if let Some(count) = self.counts.get_mut(&closed) {
                *count -= 1;
            }
            if closed == Component::Event {
                self.close_event();
            }
            if closed == component {
                return;
            }
        }
    }

    fn close_event(&mut self) {
        if let Some(mut event) = self.event.take().filter(Event::is_filled) {
            let number = self.contents.events.len() + 1;
            event.number = u32::try_from(number).unwrap_or(u32::MAX);
            self.contents.events.push(event);
        }
    }

    fn property(&mut self, property: &Property<'_>) {
        match self.open.last() {
            Some(Component::Event) => {
                if let Some(event) = &mut self.event {
                    event.take(property, &mut self.contents.names);
                }
            }
            Some(Component::Zone) => {
                let name = self.contents.names.text(property.value.trim_ascii());
                if let Some(zone) = self.contents.definitions.last_mut() {
                    if property.is("TZID") {
                        zone.name = name;
                    } else if property.is("X-LIC-LOCATION") {
                        zone.location = Some(name);
                    }
                }
            }
            Some(Component::Observance) => {
                let definition = self.contents.definitions.last_mut();
                if let Some(part) = definition.and_then(|zone| zone.observances.last_mut()) {
                    observance(part, property);
                }
            }
            Some(Component::Calendar | Component::Other(_)) | None => {}
        }
    }
}

fn observance(part: &mut Observance, property: &Property<'_>) {
    if property.is("DTSTART") {
        part.start = value::stamp(property.value, Clock::Floating).map(|stamp| stamp.wall);
    } else if property.is("TZOFFSETFROM") {
        part.from = value::offset(property.value);
    } else if property.is("TZOFFSETTO") {
        part.to = value::offset(property.value);
    } else if property.is("RRULE") {
        part.rules.push(line::decode(property.value).0.into_owned());
    } else if property.is("RDATE") {
        let dates = property.value.split(|byte| *byte == b',');
        part.dates.extend(dates.filter_map(|one| value::stamp(one, Clock::Floating).map(|stamp| stamp.wall)));
    }
}
