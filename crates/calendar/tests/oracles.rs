//! Occurrences equal to those of two independent expansions, `rrule` and `calcard`, on random rules of the supported set.
//!
//! The two share an ancestor, python-dateutil, and with it one reading that is not ours: `BYWEEKNO` without `BYDAY` gives
//! them all seven days of the week, and here the day of the start (RFC 5545, 3.3.10: what the rule does not say is taken from
//! `DTSTART`; so do libical and ical.js). Rules with week numbers have days here, and weeks from Monday: with others they
//! number the last week of a year wrong that ends in January. Weeks counted from the end reach back to -51: -52 and -53 may be
//! the first week of a year, which begins in December where the year before ends within it, and the two leave out those days
//! ([`a_first_week_that_is_counted_from_the_end_begins_in_december`] holds them); a million rules brought four of that kind to
//! light, and nothing else. And `BYSETPOS` in a weekly rule: they count from the day of the
//! start in the first week, here from the beginning of the week, as in every other; such a rule starts on a Monday here. Rules
//! that never come are left out: the others search for them to the end of their time.
//!
//! Two thousand by default; a million, in some minutes, with `RULES=1000000 cargo test --profile checks -p calendar --test oracles`.

#[path = "support/read.rs"]
mod read;
#[path = "support/zones.rs"]
mod zones;

use calcard::icalendar::ICalendar;
use calendar::{Date, Wall, Window};
use chrono::{DateTime, TimeZone};

/// Draws rules; the same ones each time.
struct Draw(u64);

impl Draw {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }

    fn one_in(&mut self, number: u64) -> bool {
        self.below(number) == 0
    }

    /// A number from -`most` to -1 or from 1 to `most`; backwards more rarely.
    fn signed(&mut self, most: u64) -> i64 {
        let size = i64::try_from(1 + self.below(most)).unwrap_or(1);
        if self.one_in(3) { -size } else { size }
    }

    /// The number of a week, backwards to -51.
    fn week(&mut self) -> i64 {
        self.signed(53).max(-51)
    }

    fn list(&mut self, mut one: impl FnMut(&mut Self) -> String) -> String {
        let number = 1 + self.below(3);
        let all: Vec<String> = (0..number).map(|_| one(self)).collect();
        all.join(",")
    }
}

const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

fn weekday(draw: &mut Draw) -> &'static str {
    let at = draw.below(7);
    DAYS.iter().copied().nth(usize::try_from(at).unwrap_or(0)).unwrap_or("MO")
}

struct Case {
    start: Wall,
    rule: String,
}

fn case(draw: &mut Draw) -> Case {
    let from = Date::new(2022, 1, 1).map_or(0, Date::days);
    let days = i32::try_from(draw.below(2000)).unwrap_or(0);
    let mut date = Date::from_days(from + days);
    let frequency = draw.below(4);
    let name = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"];
    let name = name.get(usize::try_from(frequency).unwrap_or(0)).unwrap_or(&"DAILY");
    let mut rule = format!("FREQ={name}");
    if draw.one_in(2) {
        rule.extend([format!(";INTERVAL={}", 1 + draw.below(5))]);
    }
    let mut chooses = false;
    if draw.one_in(4) {
        let months = draw.list(|draw| (1 + draw.below(12)).to_string());
        rule.extend([format!(";BYMONTH={months}")]);
        chooses = true;
    }
    let yearly = frequency == 3;
    let by_year_day = yearly && draw.one_in(6);
    if by_year_day {
        let days = draw.list(|draw| draw.signed(366).to_string());
        rule.extend([format!(";BYYEARDAY={days}")]);
        chooses = true;
    }
    let by_week = yearly && !by_year_day && draw.one_in(6);
    if by_week {
        let weeks = draw.list(|draw| draw.week().to_string());
        rule.extend([format!(";BYWEEKNO={weeks}")]);
        chooses = true;
    }
    if frequency != 1 && draw.one_in(4) {
        let days = draw.list(|draw| draw.signed(31).to_string());
        rule.extend([format!(";BYMONTHDAY={days}")]);
        chooses = true;
    }
    if by_week || draw.one_in(2) {
        let most = if rule.contains("BYMONTH=") || frequency == 2 { 5 } else { 53 };
        let numbered = frequency > 1 && !by_week && draw.one_in(2);
        let days = draw.list(|draw| {
            let nth = if numbered { draw.signed(most).to_string() } else { String::new() };
            nth + weekday(draw)
        });
        rule.extend([format!(";BYDAY={days}")]);
        chooses = true;
    }
    if draw.one_in(8) {
        let hours = draw.list(|draw| (8 + draw.below(10)).to_string());
        rule.extend([format!(";BYHOUR={hours}")]);
        chooses = true;
    }
    let by_position = chooses && draw.one_in(4);
    if by_position {
        let positions = draw.list(|draw| draw.signed(4).to_string());
        rule.extend([format!(";BYSETPOS={positions}")]);
    }
    if draw.one_in(4) {
        // Where the first week is looked at as a whole, it begins with the start.
        let day = if by_week || by_position { "MO" } else { weekday(draw) };
        rule.extend([format!(";WKST={day}")]);
    }
    match draw.below(3) {
        0 => {
            rule.extend([format!(";COUNT={}", 1 + draw.below(60))]);
        }
        1 => {
            let days = i32::try_from(draw.below(2500)).unwrap_or(0);
            let day = Date::from_days(from + days).to_string().replace('-', "");
            rule.extend([format!(";UNTIL={day}T{}00Z", if draw.one_in(2) { "0930" } else { "1200" })]);
        }
        // The others go on to the end of their time.
        _ => rule += ";UNTIL=20280101T000000Z",
    }
    if by_position && frequency == 1 {
        date = date.plus(-i32::from(date.weekday()));
    }
    Case { start: Wall::new(date, 9 * 3600 + 1800), rule }
}

fn window() -> Option<Window> {
    Some(Window { from: Date::new(2026, 12, 1)?, to: Date::new(2027, 12, 1)? })
}

fn file(case: &Case) -> String {
    let digits: String = case.start.to_string().chars().filter(char::is_ascii_alphanumeric).collect();
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:x\r\nDTSTART:{digits}00Z\r\nDURATION:PT30M\r\nRRULE:{}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        case.rule
    )
}

fn ours(text: &str, window: Window) -> Result<Vec<i64>, String> {
    let zones = zones::Database { device: chrono_tz::UTC };
    let calendar = read::read(text.into(), window, &zones).map_err(|why| why.key().to_owned())?;
    let audit = calendar.audit(None);
    if let Some(unread) = audit.not_read.first() {
        return Err(format!("{:?}", unread.why));
    }
    Ok(audit.meetings.iter().flat_map(|one| one.times.iter().map(|time| time.instant)).collect())
}

fn limits(window: Window) -> (i64, i64) {
    (Wall::new(window.from, 0).0, Wall::new(window.to, 0).0)
}

fn theirs(case: &Case, window: Window) -> Option<Vec<i64>> {
    let (from, to) = limits(window);
    let start = rrule::Tz::UTC.timestamp_opt(case.start.0, 0).single()?;
    let rule: rrule::RRule<rrule::Unvalidated> = case.rule.parse().ok()?;
    let set = rule.build(start).ok()?;
    let at = |instant: i64| rrule::Tz::UTC.timestamp_opt(instant, 0).single();
    let found = set.after(at(from)?).before(at(to - 1)?).all(2000);
    Some(found.dates.iter().map(DateTime::timestamp).collect())
}

fn others(text: &str, window: Window) -> Option<Vec<i64>> {
    let (from, to) = limits(window);
    let parsed = ICalendar::parse(text).ok()?;
    let found = parsed.expand_dates(calcard::common::timezone::Tz::UTC, 20_000);
    let within = |instant: &i64| (from..to).contains(instant);
    let all = found.events.iter().map(|event| event.start.timestamp());
    found.errors.is_empty().then(|| all.filter(within).collect())
}

#[test]
fn a_first_week_that_is_counted_from_the_end_begins_in_december() -> Result<(), Box<dyn std::error::Error>> {
    // The first week of 2025 is from 30 December to 5 January, and that year has 52; 2026 has 53, from 29 December 2025.
    for (rule, days) in [
        ("BYWEEKNO=-52;BYDAY=TU,SU", ["2024-12-31", "2025-01-05"]),
        ("BYWEEKNO=1;BYDAY=TU,SU", ["2024-12-31", "2025-01-05"]),
        ("BYWEEKNO=-53;BYDAY=MO,SA", ["2025-12-29", "2026-01-03"]),
    ] {
        let start = Wall::new(Date::new(2024, 5, 22).ok_or("no day")?, 0);
        let case = Case { start, rule: format!("FREQ=YEARLY;{rule};COUNT=2") };
        let all = Window { from: Date::new(2024, 1, 1).ok_or("no day")?, to: Date::new(2028, 1, 1).ok_or("no day")? };
        let found: Vec<_> = ours(&file(&case), all)?.into_iter().map(|one| Wall(one).date().to_string()).collect();
        assert_eq!(found, days, "{rule}");
    }
    Ok(())
}

#[derive(Default, Debug)]
struct Tally {
    rules: u32,
    never: u32,
    with_rrule: u32,
    with_calcard: u32,
    occurrences: usize,
}

#[test]
fn occurrences_equal_those_of_two_other_crates_on_random_rules() -> Result<(), Box<dyn std::error::Error>> {
    let rules = std::env::var("RULES").map_or(Ok(2000), |rules| rules.parse())?;
    let window = window().ok_or("no window")?;
    let thirty_years =
        Window { from: Date::new(2022, 1, 1).ok_or("no day")?, to: Date::new(2052, 1, 1).ok_or("no day")? };
    let mut draw = Draw(0x5eed_2026);
    let mut tally = Tally::default();
    let mut complaints = Vec::new();
    while tally.rules < rules {
        let case = case(&mut draw);
        let text = file(&case);
        tally.rules += 1;
        let complain = |who: &str, theirs: &[i64], ours: &[i64]| {
            let only = |one: &[i64], other: &[i64]| -> Vec<String> {
                let missing = one.iter().filter(|instant| !other.contains(instant));
                missing.take(4).map(|instant| Wall(*instant).to_string()).collect()
            };
            format!(
                "{} {}: {who} alone {:?}, here alone {:?}",
                case.start,
                case.rule,
                only(theirs, ours),
                only(ours, theirs)
            )
        };
        let ours_of = ours;
        let ours = ours_of(&text, window)?;
        tally.occurrences += ours.len();
        if ours_of(&text, thirty_years)?.is_empty() {
            // The others search to the end of their time.
            tally.never += 1;
            continue;
        }
        if let Some(theirs) = theirs(&case, window) {
            tally.with_rrule += 1;
            if theirs != ours {
                complaints.push(complain("rrule", &theirs, &ours));
            }
        }
        if let Some(theirs) = others(&text, window) {
            tally.with_calcard += 1;
            if theirs != ours {
                complaints.push(complain("calcard", &theirs, &ours));
            }
        }
        if complaints.len() > 20 {
            break;
        }
    }
    println!("{tally:?}");
    assert!(complaints.is_empty(), "{tally:?}\n{}", complaints.join("\n"));
    Ok(())
}
