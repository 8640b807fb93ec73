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
    /// An archive that holds no calendar.
    ArchiveWithout,
    /// An archive that is locked by a password.
    ArchiveLocked,
    /// Calendars that have more than [`MOST_UNPACKED`](crate::MOST_UNPACKED) bytes together, or are too many.
    TooLargeTogether,
    /// An archive that is damaged, or made in a way that is not read.
    ArchiveNotRead,
}

impl Refused {
    /// The public name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Empty => "empty_file",
            Self::NoCalendar => "not_a_calendar",
            Self::TooLarge => "too_large",
            Self::ArchiveWithout => "archive_without_calendar",
            Self::ArchiveLocked => "archive_locked",
            Self::TooLargeTogether => "too_large_together",
            Self::ArchiveNotRead => "archive_not_read",
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

/// Reads files piece by piece, one after the other.
pub(crate) struct Reader {
    lines: Lines,
    /// Those that come then.
    waiting: std::vec::IntoIter<Vec<u8>>,
    /// Bytes of the files that are read to their ends, and of all.
    behind: usize,
    all: usize,
    state: State,
}

struct State {
    open: Vec<Component>,
    /// How many of each are open: what is not open need not be looked for.
    counts: HashMap<Component, u32>,
    event: Option<Event>,
    /// How many files are read to their ends.
    file: usize,
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
    /// Files of which none holds anything.
    pub(crate) fn new(files: Vec<Vec<u8>>) -> Result<Self, Refused> {
        let mut files: Vec<Vec<u8>> = files.into_iter().map(plain).collect();
        files.retain(|bytes| !bytes.trim_ascii().is_empty());
        let all = files.iter().map(Vec::len).sum();
        let mut waiting = files.into_iter();
        let first = waiting.next().ok_or(Refused::Empty)?;
        Ok(Self {
            lines: Lines::new(first),
            waiting,
            behind: 0,
            all,
            state: State {
                open: Vec::new(),
                counts: HashMap::new(),
                event: None,
                file: 0,
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

    /// Reads about so many bytes more; `false` at the end of the last file.
    pub(crate) fn step(&mut self, bytes: usize) -> bool {
        let (from, _) = self.progress();
        while self.progress().0 < from.saturating_add(bytes) {
            if let Some(line) = self.lines.next_line() {
                self.state.line(line);
                continue;
            }
            self.state.end_of_file();
            let Some(next) = self.waiting.next() else {
                return false;
            };
            self.behind += self.lines.progress().1;
            self.lines = Lines::new(next);
        }
        true
    }

    /// How many bytes are read, and how many there are.
    pub(crate) fn progress(&self) -> (usize, usize) {
        (self.behind + self.lines.progress().0, self.all)
    }

    /// # Errors
    /// Files in which no calendar begins.
    pub(crate) fn finish(self) -> Result<Contents, Refused> {
        if self.state.begun { Ok(self.state.contents) } else { Err(Refused::NoCalendar) }
    }
}

/// The bytes of a file in UTF-8 or in one of its kin, without the mark of their order.
fn plain(bytes: Vec<u8>) -> Vec<u8> {
    let mut bytes = line::from_utf16(&bytes).unwrap_or(bytes);
    if bytes.starts_with(b"\xef\xbb\xbf") {
        bytes.drain(..3);
    }
    bytes
}

impl State {
    fn end_of_file(&mut self) {
        if let Some(event) = &mut self.event {
            // The file was cut: what would have followed is not known.
            event.broken = true;
        }
        self.contents.broken |= !self.open.is_empty();
        self.close_event();
        self.open.clear();
        self.counts.clear();
        self.file += 1;
    }

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
            event.file = self.file;
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
