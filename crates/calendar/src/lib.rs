//! Calendar audit: reads iCalendar files (RFC 5545), expands what recurs over twelve months, and says which meetings there
//! are, how long, with how many others, and what was left out and why.
//!
//! It knows no browser and no clock. It works in pieces ([`Job::step`]), so that a page can draw between them, and is bounded:
//! each file ends within a second, whatever is in it. Bytes come before characters, wall time comes before instants, and what
//! is not understood is listed, never guessed.
//!
//! ```
//! use calendar::{Date, Job, Step, Window, Zones};
//!
//! struct Utc;
//! impl Zones for Utc {
//!     fn offset(&self, name: &str, _: i64) -> Option<i32> {
//!         (name == "UTC").then_some(0)
//!     }
//!     fn device(&self, _: i64) -> i32 {
//!         0
//!     }
//! }
//!
//! let file = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Status\nDTSTART:20270104T090000Z\nDURATION:PT30M\n\
//!     RRULE:FREQ=WEEKLY;COUNT=4\nATTENDEE:mailto:a@example.org\nATTENDEE:mailto:b@example.org\nEND:VEVENT\nEND:VCALENDAR";
//! let window = Window::year_from(Date::new(2026, 12, 1).ok_or("no day")?);
//! let mut job = Job::start(file.into(), window).map_err(|why| why.key())?;
//! while let Step::Going { .. } = job.step(&Utc) {}
//! let calendar = job.finish().map_err(|why| why.key())?;
//! let audit = calendar.audit(Some("a@example.org"));
//! assert_eq!(audit.sum.minutes, 120);
//! # Ok::<(), &str>(())
//! ```

mod archive;
mod audit;
mod civil;
mod event;
mod expand;
mod line;
mod order;
mod people;
mod reader;
mod reason;
mod row;
mod rule;
mod series;
mod value;
mod windows;
mod zone;

use std::ops::Range;

pub use archive::{MOST_UNPACKED, Packed, calendars_in, is_archive};
pub use civil::{DAY, Date, Wall};
pub use order::sort_by_number;
pub use people::{Candidate, NotFound};
pub use reader::{MOST_BYTES, Refused};
pub use reason::Reason;
pub use row::{Audit, Clock, Id, LeftOut, Meeting, Outside, Sum, Time, Unread, Warning, When};
pub use series::{Kind, NotRead};
pub use zone::Zones;

use reader::{Contents, Reader};
use series::{Expander, Series};

/// The days that are looked at, the second not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The first day.
    pub from: Date,
    /// The day after the last.
    pub to: Date,
}

impl Window {
    /// Twelve months from a day on.
    pub fn year_from(day: Date) -> Self {
        let (year, month, of_month) = day.parts();
        let to = Date::new(year + 1, month, of_month).or(Date::new(year + 1, month + 1, 1));
        Self { from: day, to: to.unwrap_or(day.plus(365)) }
    }

    fn walls(self) -> Range<Wall> {
        Wall::new(self.from, 0)..Wall::new(self.to, 0)
    }
}

/// How far a job is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// More is to be done: thousandths that are done.
    Going {
        /// 0 to 1000.
        thousandths: u32,
    },
    /// [`Job::finish`] has all it needs.
    Done,
}

/// Reads a file, or several, in pieces of a few milliseconds.
pub struct Job {
    window: Window,
    stage: Stage,
}

enum Stage {
    Reading(Box<Reader>),
    Gathered(Box<(Contents, Vec<Series>)>),
    Expanding(Box<(Contents, Vec<Series>, Expander)>),
    Refused(Refused),
}

/// Bytes of a piece.
const PIECE: usize = 128 * 1024;
/// Days looked at in a piece.
const DAYS: u64 = 200_000;
/// Reading takes about this part of the whole.
const READING: usize = 700;

impl Job {
    /// Begins with the bytes of a file.
    ///
    /// # Errors
    /// A file that is empty or too large.
    pub fn start(bytes: Vec<u8>, window: Window) -> Result<Self, Refused> {
        if bytes.len() > MOST_BYTES {
            return Err(Refused::TooLarge);
        }
        Self::start_all(vec![bytes], window)
    }

    /// Begins with several files, which are read as one calendar: an event that two of them hold counts once.
    ///
    /// # Errors
    /// Files that are all empty, or together too large.
    pub fn start_all(files: Vec<Vec<u8>>, window: Window) -> Result<Self, Refused> {
        if files.iter().map(Vec::len).sum::<usize>() > MOST_UNPACKED {
            return Err(Refused::TooLargeTogether);
        }
        Ok(Self { window, stage: Stage::Reading(Box::new(Reader::new(files)?)) })
    }

    /// Does the next piece.
    pub fn step(&mut self, zones: &dyn Zones) -> Step {
        let part = |(done, of): (usize, usize), from: usize, length: usize| {
            let thousandths = from + done * length / of.max(1);
            Step::Going { thousandths: u32::try_from(thousandths).unwrap_or(0) }
        };
        match &mut self.stage {
            Stage::Reading(reader) => {
                if reader.step(PIECE) {
                    return part(reader.progress(), 0, READING);
                }
                let empty = Stage::Refused(Refused::Empty);
                if let Stage::Reading(reader) = std::mem::replace(&mut self.stage, empty) {
                    self.stage = match reader.finish() {
                        Ok(contents) => {
                            let series = series::gather(&contents.events);
                            Stage::Gathered(Box::new((contents, series)))
                        }
                        Err(refused) => Stage::Refused(refused),
                    };
                }
                part((0, 1), READING, 1)
            }
            Stage::Gathered(_) => {
                let empty = Stage::Refused(Refused::Empty);
                if let Stage::Gathered(work) = std::mem::replace(&mut self.stage, empty) {
                    let (contents, series) = *work;
                    let expander = Expander::new(&contents, &series, self.window.walls(), zones);
                    self.stage = Stage::Expanding(Box::new((contents, series, expander)));
                }
                part((0, 1), READING, 1)
            }
            Stage::Expanding(work) => {
                let (contents, series, expander) = &mut **work;
                if expander.step(contents, series, DAYS) {
                    part(expander.progress(), READING, 1000 - READING)
                } else {
                    Step::Done
                }
            }
            Stage::Refused(_) => Step::Done,
        }
    }

    /// What the file holds.
    ///
    /// # Errors
    /// A file that is no calendar, or one whose pieces were not all read.
    pub fn finish(self) -> Result<Calendar, Refused> {
        match self.stage {
            Stage::Expanding(work) => {
                let (contents, series, expander) = *work;
                Ok(Calendar { window: self.window, contents, series, expander })
            }
            Stage::Refused(refused) => Err(refused),
            Stage::Reading(_) | Stage::Gathered(_) => Err(Refused::NoCalendar),
        }
    }
}

/// A file that was read and expanded; who asks is not yet settled.
pub struct Calendar {
    window: Window,
    contents: Contents,
    series: Vec<Series>,
    expander: Expander,
}

impl Calendar {
    /// How many events the file has; empty ones are none.
    pub fn events(&self) -> usize {
        self.contents.events.len()
    }

    /// The days that were looked at.
    pub fn window(&self) -> Window {
        self.window
    }

    /// What the clock of the device shows at an instant in the window.
    pub fn local(&self, instant: i64) -> Wall {
        self.expander.local(instant)
    }

    /// When the series with this UID begins.
    pub fn started(&self, uid: &str) -> Option<Wall> {
        let events = self.series.iter().filter_map(|series| self.contents.events.get(series.event));
        let mut of_uid = events.filter(|event| event.uid == uid);
        of_uid.find_map(|event| event.start).map(|start| start.wall)
    }
}
