//! What is sent when an agenda has been judged.

use domain::decision::{Day, DecisionId, Hours, Time};
use domain::meeting::{Meeting, Recurs};
use words::content::pages::{agenda as page, moment};
use words::document::{When, agenda_entry, message, new_agenda, writing};

fn meeting() -> Meeting {
    let text = "Round of \\*editors\\* (60 min)\n\n1. Welcome (5 min)\n2. Figures of November (10 min, Mateo)\n\
        3. Decide on the venue, offers attached (15 min, Nora)\n4. Complaint of the harbour family (20 min, Lena)\n\
        5. Rename the rooms: third time on the agenda (5 min)";
    Meeting::of(agenda::read(text).unwrap())
}

/// A Monday, so that what is written is due on the Friday before.
fn monday() -> Time {
    Time::new(Day::parse("2026-12-07").unwrap(), 10, 0).unwrap()
}

fn week() -> Hours {
    Hours::usual([true, true, true, true, true, false, false])
}

/// Ten in Berlin.
fn when() -> When {
    let start = Time::new(monday().day(), 9, 0).unwrap();
    When { id: DecisionId::from_bytes([7; 16]), sequence: start.number(), stamp: start, start, local: monday() }
}

#[test]
fn the_new_agenda_has_what_is_live_the_shortest_first_and_what_to_read_before() {
    let text = new_agenda(&meeting(), monday(), week()).plain();
    let at = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part} is not in {text}"));
    assert!(at("Decide on the venue") < at("Complaint of the harbour family"), "{text}");
    assert!(at("Read before") < at("Nora: Decide on the venue, offers attached, by 4 December 2026"), "{text}");
    assert!(!text.contains("Figures") && !text.contains("Welcome"), "{text}");
}

#[test]
fn each_written_item_has_who_writes_it_and_by_when_and_a_blank_where_nobody_is_named() {
    let text = writing(&meeting(), monday(), week()).plain();
    assert!(text.contains("Mateo: Figures of November, by 4 December 2026"), "{text}");
    assert!(text.contains("[name]: Rename the rooms"), "{text}");
    assert!(!text.contains("Complaint"), "{text}");
}

#[test]
fn the_message_says_why_it_is_shorter_how_to_object_and_what_comes_again() {
    let text = message(&meeting(), monday(), week()).plain();
    assert!(text.contains("2 of 4 items need us at the same time"), "{text}");
    assert!(text.contains("30 minutes instead of 60 minutes"), "{text}");
    assert!(text.contains("If you would rather talk about one of these"), "{text}");
    let again = text.split("on the agenda before").nth(1).unwrap_or_default();
    assert!(again.contains("Rename the rooms"), "{text}");
}

#[test]
fn what_a_person_typed_is_no_markup_in_any_text() {
    for made in [new_agenda(&meeting(), monday(), week()), writing(&meeting(), monday(), week())] {
        assert!(made.markdown().contains(r"\*editors\*"), "{}", made.markdown());
    }
}

#[test]
fn an_agenda_of_which_nothing_is_live_says_that_there_is_no_meeting() {
    let all_written =
        Meeting::of(agenda::read("1. Figures of November (10 min)\n2. FYI: new laptops (5 min)").unwrap());
    assert!(new_agenda(&all_written, monday(), week()).plain().contains("Nothing on this agenda needs a meeting."));
    assert!(message(&all_written, monday(), week()).plain().contains("So we do not meet"));
    assert_eq!(agenda_entry(&all_written, when(), week()).map(|entry| entry.file()), None);
}

#[test]
fn the_calendar_file_has_the_shorter_time() {
    let entry = agenda_entry(&meeting(), when(), week()).unwrap();
    let file = entry.file().unwrap();
    assert!(file.contains("DTSTART:20261207T090000Z\r\nDTEND:20261207T093000Z\r\n"), "an instant: {file}");
    assert!(file.contains("\r\nSEQUENCE:") && !file.contains("STATUS:"), "{file}");
    assert!(file.lines().all(|line| line.len() <= 76), "{file}");
    let parsed: icalendar::Calendar = file.parse().unwrap_or_else(|error| panic!("{error}: {file}"));
    assert_eq!(parsed.components.len(), 1);
    let text = entry.text().unwrap().plain();
    assert!(text.contains("Monday, 7 December 2026, 10:00 to 10:30 (UTC+1)"), "{text}");
    assert!(text.contains("Decide on the venue"), "{text}");
}

#[test]
fn a_moment_says_its_distance_from_utc_and_where_it_ends_on_another_day() {
    let at = |day, hour, minute| Time::new(Day::parse(day).unwrap(), hour, minute).unwrap();
    let night = [at("2026-12-31", 23, 30), at("2027-01-01", 0, 15)];
    let said = |after_utc| moment(night[0], night[1], after_utc);
    assert_eq!(said(0), "Thursday, 31 December 2026, 23:30 to Friday, 1 January 2027, 00:15 (UTC)");
    assert!(said(330).ends_with("(UTC+5:30)") && said(-210).ends_with("(UTC\u{2212}3:30)"));
    assert!(said(-300).ends_with("(UTC\u{2212}5)"));
}

#[test]
fn the_sum_is_said_in_a_line_with_hours_where_people_are_known() {
    let mut meeting = meeting();
    let said = page::sum(&meeting.sum());
    assert_eq!(said, "Live: 2 of 4 items, 30 of 60 minutes, Nora and Lena. In writing: 2 items.");
    assert_eq!(page::hours(&meeting.sum()), None);
    meeting.people = Some(6);
    meeting.recurs = Recurs::Weekly;
    let hours = page::hours(&meeting.sum());
    assert_eq!(
        hours.as_deref(),
        Some("For all together: 3 hours instead of 6 hours. In a year: 138 hours instead of 276 hours.")
    );
}
