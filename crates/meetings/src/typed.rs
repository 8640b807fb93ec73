//! Typed lines: "Weekly status, weekly, 60 min, 8 people". Each is read into the same row that a file gives.

use advice::Answers;

use crate::judge::{Known, judge};
use crate::rhythm::Rhythm;
use crate::row::{Row, Source};

/// A line that is no meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotTyped {
    /// Its number, from 1.
    pub line: usize,
    /// The line.
    pub text: String,
    /// What is missing.
    pub why: Missing,
}

/// What a line lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// No words that name it.
    Title,
    /// No minutes or hours.
    Length,
}

/// Of every line, a row or why it is none; empty lines are passed over.
pub fn typed(text: &str) -> (Vec<Row>, Vec<NotTyped>) {
    let (mut rows, mut broken) = (Vec::new(), Vec::new());
    for (place, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() {
            continue;
        }
        match row(line) {
            Ok(row) => rows.push(row),
            Err(why) => broken.push(NotTyped { line: place + 1, text: line.to_owned(), why }),
        }
    }
    (rows, broken)
}

/// How many meetings make a list.
const LIST: usize = 3;

/// The longest text that is looked at as a list, in bytes: nobody types more, and a file may be of any size.
const LONGEST_LIST: usize = 64 * 1024;

/// Whether a text is a list of meetings: half of its lines at least, and three, are read as one that comes again.
pub fn is_list(text: &str) -> bool {
    if text.len() > LONGEST_LIST {
        return false;
    }
    let lines = || text.lines().map(str::trim).filter(|line| !line.is_empty());
    let again = lines().filter(|line| said(line).is_ok_and(|said| said.rhythm.recurs())).count();
    again >= LIST && again * 2 >= lines().count()
}

/// What a line says of a meeting.
struct Said {
    title: String,
    rhythm: Rhythm,
    minutes: u32,
    people: Option<u32>,
}

fn said(line: &str) -> Result<Said, Missing> {
    let line = line.trim_start_matches(['-', '*', '•', '·', ' ']);
    let (mut title, mut rhythm, mut minutes, mut people) = (String::new(), None, None, None);
    for part in line.split([',', ';', '\t', '|']).map(str::trim).filter(|part| !part.is_empty()) {
        let lower = part.to_lowercase();
        if let Some(found) = length(&lower).filter(|_| minutes.is_none()) {
            minutes = Some(found);
        } else if let Some(found) = number_of_people(&lower).filter(|_| people.is_none()) {
            people = Some(found);
        } else if let Some(found) = exact_rhythm(&lower).filter(|_| rhythm.is_none()) {
            rhythm = Some(found);
        } else {
            if !title.is_empty() {
                title.push_str(", ");
            }
            title.push_str(part);
        }
    }
    // "Weekly status, 60 min": the name tells how often.
    let rhythm = rhythm.or_else(|| rhythm_in(&title.to_lowercase())).unwrap_or(Rhythm::Once);
    if !title.chars().any(char::is_alphanumeric) {
        return Err(Missing::Title);
    }
    Ok(Said { title, rhythm, minutes: minutes.ok_or(Missing::Length)?, people })
}

fn row(line: &str) -> Result<Row, Missing> {
    let Said { title, rhythm, minutes, people } = said(line)?;
    let number = rhythm.times_a_year();
    let others = people.map(|people: u32| people.saturating_sub(1));
    let known = Known { others, recurs: rhythm.recurs(), is_old: rhythm.recurs() };
    let given = Answers::default();
    Ok(Row {
        source: Source::Typed,
        judged: judge(&title, known, &given),
        title,
        rhythm,
        number,
        minutes,
        minutes_total: u64::from(minutes) * u64::from(number),
        others,
        at_least: false,
        times: Vec::new(),
        since: None,
        endless: rhythm.recurs(),
        private: false,
        odd_hours: 0,
        given,
    })
}

/// "60 min", "1h", "1.5 hours", "1:30", "90": up to eight hours.
fn length(part: &str) -> Option<u32> {
    let (number, unit) = split_number(part)?;
    let minutes = match unit {
        "m" | "min" | "mins" | "minute" | "minutes" | "'" => number / 10,
        "h" | "hr" | "hrs" | "hour" | "hours" | "std" => number * 6,
        _ => {
            let (hours, rest) = part.split_once([':', 'h'])?;
            let rest = rest.trim_end_matches(['m', 'i', 'n', ' ']);
            hours.trim().parse::<u32>().ok()? * 60 + rest.trim().parse::<u32>().ok().filter(|rest| *rest < 60)?
        }
    };
    (1..=480).contains(&minutes).then_some(minutes)
}

/// A number in tenths, and what stands behind it.
fn split_number(part: &str) -> Option<(u32, &str)> {
    let end = part.find(|one: char| !one.is_ascii_digit() && one != '.').unwrap_or(part.len());
    let (number, unit) = part.split_at_checked(end)?;
    let (whole, tenth) = number.split_once('.').unwrap_or((number, "0"));
    let tenth = tenth.get(..1)?.parse::<u32>().ok()?;
    let whole = whole.parse::<u32>().ok().filter(|whole| *whole < 100_000)?;
    Some((whole * 10 + tenth, unit.trim()))
}

/// "8 people", "with 8 others", "8p".
fn number_of_people(part: &str) -> Option<u32> {
    let part = part.trim_start_matches("with ").trim_start_matches("about ");
    let (tenths, unit) = split_number(part)?;
    let number = tenths / 10;
    match unit {
        "people" | "persons" | "person" | "p" | "ppl" | "attendees" | "of us" | "participants" => Some(number),
        "others" | "other" => Some(number + 1),
        _ => None,
    }
    .filter(|number| (1..=10_000).contains(number))
}

/// What a whole part of the line may say.
fn exact_rhythm(part: &str) -> Option<Rhythm> {
    let known = rhythm_in(part)?;
    // A part with other words in it is a name.
    let mut words = part.split([' ', '-', '–', '/']).filter(|word| !word.is_empty());
    let is_known =
        |word: &str| RHYTHM_WORDS.contains(&word) || is_number(word) || DAYS.iter().any(|day| is_day(word, day));
    words.all(is_known).then_some(known)
}

/// The days and what joins them, of a text's words.
fn days_of<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let days: Vec<_> = words.filter(|word| *word == "to" || DAYS.iter().any(|day| is_day(word, day))).collect();
    days.join(" ")
}

/// The days of a week, those on which people work first.
const DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// Whether a word is this day, of one week or of all, in full or cut as people cut it: "tuesdays", "tue", "tues".
fn is_day(word: &str, day: &str) -> bool {
    (3..=5).contains(&word.len()) && day.starts_with(word) || word.strip_suffix('s').unwrap_or(word) == day
}

/// Whether a word is a number or a time of day: "2", "9:30", "14.00", "9am".
fn is_number(word: &str) -> bool {
    let number = word.trim_end_matches("am").trim_end_matches("pm");
    number.starts_with(|one: char| one.is_ascii_digit())
        && number.chars().all(|one| one.is_ascii_digit() || one == ':' || one == '.')
}

const RHYTHM_WORDS: [&str; 50] = [
    "a",
    "the",
    "per",
    "every",
    "each",
    "other",
    "second",
    "two",
    "three",
    "four",
    "six",
    "once",
    "twice",
    "times",
    "time",
    "on",
    "in",
    "daily",
    "weekly",
    "biweekly",
    "bi",
    "fortnightly",
    "fortnight",
    "monthly",
    "quarterly",
    "yearly",
    "annually",
    "annual",
    "day",
    "days",
    "week",
    "weeks",
    "month",
    "months",
    "quarter",
    "quarters",
    "year",
    "years",
    "weekday",
    "weekdays",
    "workday",
    "workdays",
    "first",
    "third",
    "last",
    "of",
    "half",
    "and",
    "at",
    "to",
];

fn rhythm_in(text: &str) -> Option<Rhythm> {
    let has = |word: &str| text.split(|one: char| !one.is_alphanumeric()).any(|part| part == word);
    let says = |words: &str| text.contains(words);
    let number = text.split_whitespace().find_map(|word| word.parse::<u8>().ok()).or_else(|| {
        let words = [("twice", 2), ("two", 2), ("three", 3), ("four", 4), ("six", 6), ("second", 2), ("other", 2)];
        words.into_iter().find_map(|(word, number)| has(word).then_some(number))
    });
    let words = || text.split(|one: char| !one.is_alphanumeric()).filter(|word| !word.is_empty());
    let named = DAYS.into_iter().take(5).filter(|day| words().any(|word| is_day(word, day))).count();
    if has("daily")
        || ["mon fri", "mon to fri", "monday friday", "monday to friday"].contains(&&*days_of(words()))
        || says("every day")
        || says("each day")
        || says("weekday")
        || says("workday")
        || says("working day")
    {
        Some(Rhythm::Daily)
    } else if has("fortnightly") || has("fortnight") || has("biweekly") || says("bi-weekly") {
        Some(Rhythm::Weeks(2))
    } else if says("times a week") || says("times per week") || says("twice a week") || says("twice weekly") {
        Some(Rhythm::TimesAWeek(number.unwrap_or(2).clamp(2, 4)))
    } else if has("weekly") || says("once a week") || says("a week") || says("per week") {
        Some(Rhythm::Weeks(1))
    } else if has("week") || has("weeks") {
        Some(Rhythm::Weeks(number.unwrap_or(1).clamp(1, 12)))
    } else if has("quarterly") || has("quarter") {
        Some(Rhythm::Months(3))
    } else if has("monthly") || says("a month") || says("per month") || says("of the month") {
        Some(Rhythm::Months(1))
    } else if has("month") || has("months") {
        Some(Rhythm::Months(number.unwrap_or(1).clamp(1, 12)))
    } else if says("half year") || says("half-year") {
        Some(Rhythm::Months(6))
    } else if has("yearly") || has("annual") || has("annually") || has("year") {
        Some(Rhythm::Yearly)
    } else {
        match (named, number) {
            (0, _) => text.contains("once").then_some(Rhythm::Once),
            (1, Some(2)) => Some(Rhythm::Weeks(2)),
            (1, _) => Some(Rhythm::Weeks(1)),
            (5, _) => Some(Rhythm::Daily),
            (days, _) => Some(Rhythm::TimesAWeek(u8::try_from(days).unwrap_or(4))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, title: &str, rhythm: Rhythm, minutes: u32, others: Option<u32>) {
        let found = row(line).map(|row| (row.title, row.rhythm, row.minutes, row.others));
        assert_eq!(found, Ok((title.to_owned(), rhythm, minutes, others)), "{line}");
    }

    #[test]
    fn a_line_gives_what_a_file_gives() {
        check("Weekly status, weekly, 60 min, 8 people", "Weekly status", Rhythm::Weeks(1), 60, Some(7));
        check("Weekly status, 1h", "Weekly status", Rhythm::Weeks(1), 60, None);
        check("Stand-up; every day; 15m; 6p", "Stand-up", Rhythm::Daily, 15, Some(5));
        check("Retro, every 2 weeks, 1.5 hours, with 5 others", "Retro", Rhythm::Weeks(2), 90, Some(5));
        check("Retro, every other week, 1:30, 6 people", "Retro", Rhythm::Weeks(2), 90, Some(5));
        check("Board, first Monday of the month, 2h, 9 people", "Board", Rhythm::Months(1), 120, Some(8));
        check("Sync, twice a week, 30 min", "Sync", Rhythm::TimesAWeek(2), 30, None);
        check("Review, Tuesdays and Thursdays, 45 minutes", "Review", Rhythm::TimesAWeek(2), 45, None);
        check(
            "- Planning, Q1 and Q2, quarterly, 180 min, 12 people",
            "Planning, Q1 and Q2",
            Rhythm::Months(3),
            180,
            Some(11),
        );
        check("Workshop on pricing, 4h, 5 people", "Workshop on pricing", Rhythm::Once, 240, Some(4));
        check("Huddle, Mon-Fri 9:30, 15 min, 8 people", "Huddle", Rhythm::Daily, 15, Some(7));
        check("Huddle, Monday to Friday at 9am, 15 min", "Huddle", Rhythm::Daily, 15, None);
        check("Planning, every two weeks Tue 13:00, 120 min", "Planning", Rhythm::Weeks(2), 120, None);
        check("Update Alpha, Wed 14:00, 45 min", "Update Alpha", Rhythm::Weeks(1), 45, None);
        check("Weekly status, Mon 10:00, 60 min, 12 people", "Weekly status", Rhythm::Weeks(1), 60, Some(11));
        check("All hands, monthly first Mon 16:00, 60 min", "All hands", Rhythm::Months(1), 60, None);
        // "Wed" is a day, and a wedding is none.
        check("Wedding fair, 60 min", "Wedding fair", Rhythm::Once, 60, None);
    }

    #[test]
    fn lines_that_are_read_as_meetings_that_come_again_are_a_list() {
        assert!(is_list(
            "Daily stand-up, Mon-Fri 9:30, 15 min\nRetro, every two weeks Fri 14:00, 60 min\nBoard, monthly, 1h"
        ));
        assert!(is_list(
            "- Weekly status, 60 min\n- Board, quarterly, 2 hours\n- Chat, every other week, 30m\n- Lunch"
        ));
        // An agenda may speak of what comes again, and of meetings that are not written as such lines.
        assert!(!is_list("1. Weekly status (10 min)\n2. Who opens on Fridays (5 min)\n3. Rota (5 min)\n4. AOB"));
        assert!(!is_list("Weekly status (60 min)\nDaily huddle (15 min)\nMonthly board (2 h)"));
        assert!(!is_list("Weekly status, 60 min, 8 people"));
    }

    #[test]
    fn a_line_without_a_name_or_a_length_says_what_it_lacks() {
        assert_eq!(row("weekly status, 8 people").err(), Some(Missing::Length));
        assert_eq!(row("60 min, 8 people").err(), Some(Missing::Title));
        assert_eq!(row("Status, 600 min").err(), Some(Missing::Length));
        let (rows, broken) = typed("\nStatus, weekly, 30 min\n\nnonsense\n");
        assert_eq!((rows.len(), broken.len()), (1, 1));
        assert_eq!(broken.first().map(|one| one.line), Some(4));
    }
}
