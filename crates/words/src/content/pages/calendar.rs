//! The words of the page that judges a calendar's meetings.

#![expect(missing_docs, reason = "each text says by its name where it stands, and by itself what it says")]

use crate::content::number::{counted, grouped};
use advice::Mode;
use calendar::{Kind, NotFound, NotRead, Reason, Refused, Warning, When};
use meetings::{Keep, Missing, Range, Rhythm, Share};

pub const TITLE: &str = "Your meetings";
pub const NAV: &str = "Calendar";
pub const LEAD: &str = "Give the calendar’s file, or type your meetings. Each is judged: keep it, write instead, or both, with \
                        reasons. You see the hours of a year.";
pub const PROMISE: &str = "The file is read in this tab and is gone with it. Nothing of it is stored or sent.";

pub const FILE: &str = "A calendar file (.ics, or a .zip of them)";
pub const FILE_HELP: &str = "Choose it, or drop it here. Several are read together.";
pub const EXPORT: &str = "How to get the file";
/// How each program gives it.
pub const EXPORTS: [(&str, &str); 5] = [
    (
        "Google Calendar",
        "On a computer: Settings, Import & export, Export. Give the .zip as it comes: all calendars in it are read together.",
    ),
    ("Outlook for Windows (classic)", "File, Save calendar, More options: choose the whole calendar and full details."),
    (
        "New Outlook and Outlook on the web",
        "Settings, Calendar, Shared calendars, Publish a calendar with all details. Open the ICS link and save what it gives. \
         Such files name no attendees.",
    ),
    ("Apple Calendar", "On a Mac: choose the calendar, then File, Export, Export."),
    ("Nextcloud, Thunderbird", "In the menu of the calendar: Export."),
];

pub const TYPED: &str = "Or type them, one a line";
pub const TYPED_EXAMPLE: &str = "Weekly status, weekly, 60 min, 8 people\nStand-up, every day, 15 min, 6 people\nBoard, quarterly, \
                                 2 hours, 9 people";
pub const TYPED_READ: &str = "Read the lines";
pub const TYPED_NONE: &str = "Type at least one line: a name, how often, how long, how many people.";

/// Why a line was not read.
pub fn not_typed(line: usize, why: Missing) -> String {
    let why = match why {
        Missing::Title => "what is it called?",
        Missing::Length => "how long is it? Say “30 min” or “1 hour”, up to 8 hours.",
    };
    ["Line ", &line.to_string(), ": ", why].concat()
}

pub const READING: &str = "Reading the calendar";
pub const STOP: &str = "Stop";
pub const STOPPED: &str = "Stopped. Nothing was read.";
pub const AGAIN: &str = "Read something else";
pub const READ_NOT: &str = "The browser could not read this file. Was it moved? Choose it again.";

/// Why a file is refused.
pub const fn refused(why: Refused) -> &'static str {
    match why {
        Refused::Empty => "This file is empty. Export it again.",
        Refused::NoCalendar => {
            "This is no calendar file. If you saved it from a link, it may be the page that asks to sign in: open the link, \
             sign in, and save it again."
        }
        Refused::TooLarge => "This file is larger than 20 MB. Export a shorter time, or one calendar alone.",
        Refused::ArchiveWithout => {
            "There is no calendar in this .zip archive: none of its files ends in .ics. Export the calendar again."
        }
        Refused::ArchiveLocked => {
            "This .zip archive is locked by a password. Unpack it, and choose the .ics files that are in it."
        }
        Refused::TooLargeTogether => {
            "These calendars are larger than 32 MB together. Choose one of them alone, or export a shorter time."
        }
        Refused::ArchiveNotRead => {
            "This .zip archive could not be unpacked here. Unpack it, and choose the .ics files that are in it."
        }
    }
}

pub const NOTHING: &str = "There is no meeting in the coming twelve months in it.";

pub const ME: &str = "Who are you?";
pub const ME_HELP: &str = "Guessed from the file. Choose or type another address or name; leave it empty if you are not in \
                           it. Meetings that you declined are left out, and you are not counted among the others.";
pub const ME_TAKE: &str = "Count for this person";
/// Why it is not known who is meant.
pub const fn not_found(why: NotFound) -> &'static str {
    match why {
        NotFound::Nobody => "Nobody in this file is called so. Type your address as it stands in the invitations.",
        NotFound::Several => "Several people in this file are called so. Type the whole address.",
    }
}

/// Several calendars, read as one.
pub fn together(names: &[String]) -> String {
    const MOST: usize = 8;
    let shown: Vec<&str> = names.iter().take(MOST).map(String::as_str).collect();
    let more = names.len().saturating_sub(MOST);
    let more = if more == 0 { String::new() } else { [" and ", &more.to_string(), " more"].concat() };
    ["Read together: ", &shown.join(", "), &more, "."].concat()
}

/// Minutes as hours, rounded to what one can believe.
pub fn hours(minutes: u64) -> String {
    match minutes {
        0 => "0 h".to_owned(),
        1..=89 => [&minutes.to_string(), " min"].concat(),
        90..=599 => {
            let halves = (minutes + 15) / 30;
            let half = if halves % 2 == 1 { ".5" } else { "" };
            [&(halves / 2).to_string(), half, " h"].concat()
        }
        _ => [&grouped((minutes + 30) / 60), " h"].concat(),
    }
}

/// What a year of them takes.
pub fn year(rows: u32, mine: u64, all: u64, unknown: bool) -> String {
    let meetings = counted(rows.into(), "meeting");
    let at_least = if unknown { "at least " } else { "" };
    [&meetings, ": ", &hours(mine), " of your year, and ", at_least, &hours(all), " of all who come together."].concat()
}

pub const KEEP: &str = "What to keep, and why";
pub const KEEP_NONE: &str = "Nothing stands out that must stay live. That is rare; look through the list below.";
pub const KEEP_LEAD: &str = "Talk is what these are for. They are not among the hours that could be freed.";
/// Why a meeting is kept.
pub const fn keep(keep: Keep) -> &'static str {
    match keep {
        Keep::Sensitive => "It may touch somebody: such things are heard, not read.",
        Keep::OneToOne => "The regular talk between two. It is where trust is made, and small things are said in time.",
    }
}
pub const KEEP_SYNC: &str = "Probably live: what comes out of it needs talk.";

pub const FREE: &str = "What could go";
pub const FREE_NONE: &str = "Nothing that could go for certain. Answer the questions in the list to see more.";
/// What could be freed of my hours.
pub fn freed(range: Range) -> String {
    if range.most == 0 {
        return FREE_NONE.to_owned();
    }
    let least = if range.least == 0 { "0".to_owned() } else { hours(range.least) };
    ["Between ", &least, " and ", &hours(range.most), " of your year could be freed."].concat()
}
pub const FREE_HELP: &str = "The lower end counts what is probably better in writing, less the time to write and read it. The upper \
                             end adds half of what is both, and what is still open. Fewer is not always better: some meetings \
                             pay for themselves.";

pub const WEEK: &str = "A usual week";
pub const WEEK_AS_IS: &str = "As it is";
pub const WEEK_COULD_BE: &str = "As it could be";
pub const WEEK_TABLE: &str = "The week as a table";
pub const WEEK_CAPTION: &str = "Meetings of a usual week";
pub const WEEK_HEADS: [&str; 5] = ["Meeting", "Day", "From", "Minutes now", "Minutes then"];
pub const WEEK_NONE: &str = "Typed lines have no dates, so there is no week to draw.";
/// What the picture shows, for who does not see it.
pub fn week_label(could_be: bool, meetings: usize, minutes: u64) -> String {
    let which = if could_be { WEEK_COULD_BE } else { WEEK_AS_IS };
    [which, ": ", &meetings.to_string(), " meetings, ", &hours(minutes), ". The table below has each."].concat()
}
/// Quiet blocks on average.
pub fn quiet(before: u32, after: u32) -> String {
    let tenths = |tenths: u32| [&(tenths / 10).to_string(), ".", &(tenths % 10).to_string()].concat();
    [
        "Blocks of two quiet hours between nine and five, Monday to Friday, on average: ",
        &tenths(before),
        " a week now, ",
        &tenths(after),
        " then.",
    ]
    .concat()
}

pub const SUMS: &str = "Hours a year by kind";
pub const SUMS_CAPTION: &str = "Mine, and those of all who come";
pub const SUMS_HEADS: [&str; 4] = ["Kind", "Meetings", "My hours", "Hours of all"];

/// What the list calls each kind.
pub const fn share(share: Share) -> &'static str {
    match share {
        Share::Kept => "Keep",
        Share::Mode(Mode::Sync) => "Probably live",
        Share::Mode(Mode::Mix) => "Probably both",
        Share::Mode(Mode::Async) => "Probably in writing",
        Share::Open => "Open: a question or two settle it",
    }
}

pub const LIST: &str = "All meetings";
pub const SORT: &str = "Sort by";
/// The orders of the list.
pub const SORTS: [(&str, &str); 3] =
    [("hours", "Hours a year"), ("sure", "How sure"), ("freed", "What could be freed")];
pub const MORE: &str = "Show more";
pub const UNTITLED: &str = "Without a title";
pub const PEOPLE: &str = "How many people, with you?";
pub const PEOPLE_FITS: &str = "A whole number from 1 to 10,000 fits.";
pub const PEOPLE_UNKNOWN: &str = "the file does not say who comes";
pub const KEPT: &str = "Keep as a decision";
pub const KEPT_HELP: &str = "It goes to your decisions, with its plan and words for the others.";
/// A row that was kept before.
pub fn was_kept(day: &str, outcome: Option<&str>) -> String {
    match outcome {
        Some(outcome) => ["You decided on this on ", day, ". What came of it: ", outcome, "."].concat(),
        None => ["You decided on this on ", day, ". What came of it is not noted yet."].concat(),
    }
}
pub const OPEN_KEPT: &str = "Open it";
pub const PLAN: &str = "Instead of the meeting";
pub const TRIAL: &str = "Try it for three weeks, skip the meeting, and see who misses it. Then look again.";
pub const READ_AS: &str = "Read as: ";
pub const ASK: &str = "What would settle it";

/// How often.
pub fn rhythm(rhythm: Rhythm, number: u32) -> String {
    let every = |number: u8, one: &str, more: &str| {
        if number == 1 { one.to_owned() } else { ["every ", &number.to_string(), " ", more].concat() }
    };
    let how = match rhythm {
        Rhythm::Daily => "every working day".to_owned(),
        Rhythm::TimesAWeek(times) => [&times.to_string(), " times a week"].concat(),
        Rhythm::Weeks(weeks) => every(weeks, "weekly", "weeks"),
        Rhythm::Months(months) => every(months, "monthly", "months"),
        Rhythm::Yearly => "once a year".to_owned(),
        Rhythm::Irregular => "now and then".to_owned(),
        Rhythm::Once => return "once".to_owned(),
    };
    [&how, ", ", &number.to_string(), " times in the year"].concat()
}

/// How many come.
pub fn people(others: Option<u32>, at_least: bool) -> String {
    match others {
        None => PEOPLE_UNKNOWN.to_owned(),
        Some(others) => {
            let at_least = if at_least { "at least " } else { "" };
            ["you and ", at_least, &counted(others.into(), "other")].concat()
        }
    }
}

/// What is to be known of a series.
pub fn since(day: &str) -> String {
    ["since ", day].concat()
}
pub const ENDLESS: &str = "no end set";
/// Times outside the usual hours.
pub fn odd_hours(number: u32) -> String {
    [&counted(number.into(), "time"), " before eight, after six or at a weekend, here or there"].concat()
}
pub const PRIVATE: &str = "private: not named in what you share";

pub const LEFT_OUT: &str = "What is no meeting";
pub const NOT_READ: &str = "What could not be read";
pub const OUTSIDE: &str = "What lies outside the twelve months";
/// A fold of entries.
pub fn entries(what: &str, number: usize) -> String {
    [what, " (", &number.to_string(), ")"].concat()
}
pub const AND_MORE: &str = "and more";

/// Why an event is no meeting.
pub const fn reason(why: Reason) -> &'static str {
    match why {
        Reason::AllDay => "all day",
        Reason::NoDuration => "has no length",
        Reason::Long => "longer than eight hours",
        Reason::Cancelled => "cancelled",
        Reason::Transparent => "shown as free",
        Reason::Away => "out of office or elsewhere",
        Reason::Declined => "you declined",
        Reason::Alone => "nobody else comes",
    }
}

/// Why an event was not read.
pub fn not_read(why: &NotRead) -> String {
    match why {
        NotRead::Date => "its date or length could not be read".to_owned(),
        NotRead::Rule(part) => ["its rule could not be read: ", part].concat(),
        NotRead::TooMuch => "it would take too long to work out".to_owned(),
    }
}

/// Where an event lies.
pub const fn when(when: When) -> &'static str {
    match when {
        When::Before => "before",
        When::After => "after",
        When::NoDate => "no date in the year",
    }
}

/// What sort of entry.
pub const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Series => "series",
        Kind::Single => "once",
        Kind::Orphan => "part of a series that is not in the file",
    }
}

/// What must be said of the file. `None`: it is said elsewhere.
pub fn warning(warning: &Warning) -> Option<String> {
    let said = match warning {
        Warning::NoAttendees => {
            "This file names no attendees, so how many come is not known. Say it in the rows that matter."
        }
        Warning::NoTitles => {
            "This file has no titles, only how busy you are. Export it with full details, or type your meetings."
        }
        Warning::BrokenStructure => "Parts of this file are out of order. What could be read was read.",
        Warning::EncodingGuessed => "Some letters of this file were guessed. Titles may look odd.",
        Warning::UnknownZone { name, .. } => {
            return Some(
                ["The time zone “", name, "” is not known. Times in it are read as if they were here, and may be off."]
                    .concat(),
            );
        }
        Warning::GroupSizeUnknown(_) => "Some meetings invite a group: there may be more people than are counted.",
        Warning::RuleNotRead(_) | Warning::DateNotRead(_) => return None,
    };
    Some(said.to_owned())
}

pub const TAKE_AWAY: &str = "Take it away";
pub const COPY: &str = "Copy as Markdown";
pub const TABLE: &str = "Save as CSV";
pub const PRINT: &str = "Print";
pub const TABLE_HEADS: [&str; 9] = [
    "title",
    "mode",
    "strength",
    "times",
    "minutes each",
    "people",
    "my minutes a year",
    "minutes of all a year",
    "could free at most",
];
pub const HIDDEN: &str = "(private)";
