//! What a person put into the one box of the start page (content sniffing): a link of ours, a calendar, an agenda, or a
//! sentence about what they are about to do.

use crate::link;

/// What a text is taken for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Intake {
    /// A link of ours: its fragment, without the `#`.
    Link(String),
    /// A calendar in the form of RFC 5545.
    Calendar,
    /// A list of items, most of which are marked as such.
    Agenda,
    /// Anything else.
    Sentence,
}

/// How many items make a list.
const ITEMS: usize = 3;

impl Intake {
    /// What a text is taken for. One look at each line; nothing is read of it but its form.
    pub fn of(text: &str) -> Self {
        if let Some(fragment) = link::pasted(text) {
            return Self::Link(fragment);
        }
        let begins_calendar = |line: &str| line.trim().eq_ignore_ascii_case("BEGIN:VCALENDAR");
        if text.trim_start_matches('\u{FEFF}').lines().take(3).any(begins_calendar) {
            return Self::Calendar;
        }
        let lines = || text.lines().map(str::trim).filter(|line| !line.is_empty());
        let items = lines().filter(|line| is_item(line)).count();
        if items >= ITEMS && items * 3 >= lines().count() { Self::Agenda } else { Self::Sentence }
    }
}

/// Whether a line is marked as an item: by a bullet, a number, a time of day, a heading, a row of a table, or minutes.
fn is_item(line: &str) -> bool {
    let first = line.split_whitespace().next().unwrap_or_default();
    let digits = first.chars().take_while(char::is_ascii_digit).count();
    let after = first.chars().nth(digits);
    let is_numbered = digits > 0 && matches!(after, Some('.' | ')' | ':'));
    is_numbered || line.starts_with(['-', '*', '•', '#', '|', '–', '☐', '◦']) || says_minutes(line)
}

/// Whether it holds a number of minutes, as in "10 min", "5m" or "(15')".
fn says_minutes(line: &str) -> bool {
    let lower = line.to_lowercase();
    let ends = ["min", "m)", "m ", "m,", "'", "’"];
    let mut digits_before = false;
    for (place, c) in lower.char_indices() {
        if c.is_ascii_digit() {
            digits_before = true;
        } else if digits_before && c != ' ' {
            let rest = lower.get(place..).unwrap_or_default();
            if ends.iter().any(|end| rest.starts_with(end)) || rest == "m" {
                return true;
            }
            digits_before = false;
        }
    }
    false
}
