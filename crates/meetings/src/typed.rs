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

fn row(line: &str) -> Result<Row, Missing> {
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
    let minutes = minutes.ok_or(Missing::Length)?;
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
    let words = part.split([' ', '-', '/']).filter(|word| !word.is_empty());
    let all_known = words.clone().all(|word| RHYTHM_WORDS.contains(&word) || word.parse::<u32>().is_ok());
    all_known.then_some(known)
}

const RHYTHM_WORDS: [&str; 60] = [
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
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "mondays",
    "tuesdays",
    "wednesdays",
    "thursdays",
    "fridays",
    "first",
    "third",
    "last",
    "of",
    "half",
    "and",
];

fn rhythm_in(text: &str) -> Option<Rhythm> {
    let has = |word: &str| text.split(|one: char| !one.is_alphanumeric()).any(|part| part == word);
    let says = |words: &str| text.contains(words);
    let number = text.split_whitespace().find_map(|word| word.parse::<u8>().ok()).or_else(|| {
        let words = [("twice", 2), ("two", 2), ("three", 3), ("four", 4), ("six", 6), ("second", 2), ("other", 2)];
        words.into_iter().find_map(|(word, number)| has(word).then_some(number))
    });
    let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday"];
    let named = weekdays.into_iter().filter(|day| text.contains(day)).count();
    if has("daily")
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
