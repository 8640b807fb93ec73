//! Usual hours: their text, what they hold, and what is proposed in them.

use domain::decision::{Day, Hours, HoursError, Time};
use words::content::pages::take_away::outside;

fn hours(text: &str) -> Hours {
    Hours::parse(text).unwrap()
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// A Monday.
const MONDAY: &str = "2026-11-23";

#[test]
fn they_are_read_as_they_are_written_and_nothing_else_is() {
    for text in ["12345 09:00-17:00", "7 00:00-23:59", "1234567 22:30-06:00"] {
        assert_eq!(hours(text).to_string(), text);
    }
    for text in ["", "12345", "12345 9:00-17:00", "8 09:00-17:00", "0 09:00-17:00", "21 09:00-17:00", "11 09:00-17:00"]
    {
        assert_eq!(Hours::parse(text), Err(HoursError::Form), "{text}");
    }
    for text in ["1 09:00-24:00", "1 09:60-17:00", "1 09:00", "1  09:00-17:00", "1 +9:00-17:00"] {
        assert_eq!(Hours::parse(text), Err(HoursError::Form), "{text}");
    }
    assert_eq!(Hours::parse(" 09:00-17:00"), Err(HoursError::NoDay));
    assert_eq!(Hours::parse("1 09:00-09:00"), Err(HoursError::Empty));
}

#[test]
fn they_hold_from_the_first_minute_until_the_last() {
    let office = hours("12345 09:00-17:00");
    let monday = day(MONDAY);
    let of_monday = |hour: u16, minute: u16| office.hold(monday, hour * 60 + minute);
    assert_eq!(monday.weekday(), 0);
    assert_eq!([of_monday(8, 59), of_monday(9, 0), of_monday(16, 59), of_monday(17, 0)], [false, true, true, false]);
    assert!(!office.hold(day("2026-11-22"), 600));
}

#[test]
fn hours_over_midnight_belong_to_the_day_on_which_they_begin() {
    let night = hours("5 22:00-06:00");
    let [friday, saturday, sunday] = ["2026-11-27", "2026-11-28", "2026-11-29"].map(day);
    assert!(night.hold(friday, 23 * 60) && night.hold(saturday, 5 * 60));
    assert!(!night.hold(friday, 5 * 60) && !night.hold(saturday, 23 * 60) && !night.hold(sunday, 5 * 60));
}

#[test]
fn a_time_is_proposed_within_them_on_the_next_usual_day() {
    let proposed = |today: &str, text: &str| Time::proposed(day(today), hours(text), 0).unwrap().field();
    assert_eq!(proposed(MONDAY, "12345 09:00-17:00"), "2026-11-24T10:00");
    assert_eq!(proposed(MONDAY, "12345 13:30-21:00"), "2026-11-24T13:30");
    assert_eq!(proposed(MONDAY, "1 09:00-17:00"), "2026-11-30T10:00");
    assert_eq!(proposed(MONDAY, "67 22:00-06:00"), "2026-11-28T22:00");
    for text in ["12345 09:00-17:00", "1 11:00-12:00", "67 22:00-06:00"] {
        assert!(Time::proposed(day(MONDAY), hours(text), 0).unwrap().is_in(hours(text)), "{text}");
    }
}

#[test]
fn nobody_who_set_no_hours_is_met_at_the_weekend_of_their_country() {
    let proposed = |today: &str, days| Time::proposed(day(today), Hours::usual(days), 0).unwrap().field();
    let weekdays = [true, true, true, true, true, false, false];
    for (today, next) in [
        ("2026-11-19", "2026-11-20T10:00"),
        ("2026-11-20", "2026-11-23T10:00"),
        ("2026-11-21", "2026-11-23T10:00"),
        ("2026-11-22", "2026-11-23T10:00"),
        ("2026-12-31", "2027-01-01T10:00"),
    ] {
        assert_eq!(proposed(today, weekdays), next);
        assert_eq!(proposed(today, [false; 7]), next, "where nothing is known");
    }
    // Cairo: Friday and Saturday are the weekend.
    let cairo = [true, true, true, true, false, false, true];
    assert_eq!(proposed("2026-11-26", cairo), "2026-11-29T10:00", "Thursday, Sunday");
    assert_eq!(Hours::usual(cairo).day_before(day("2026-11-29")), day("2026-11-26"));
    assert_eq!(Hours::usual(weekdays).day_before(day("2026-11-30")), day("2026-11-27"));
}

#[test]
fn a_time_is_proposed_once_people_have_had_time_to_read() {
    let proposed = |wait| Time::proposed(day(MONDAY), hours("12345 09:00-17:00"), wait).unwrap().field();
    assert_eq!(proposed(0), "2026-11-24T10:00");
    assert_eq!(proposed(480), "2026-11-25T10:00");
    assert_eq!(proposed(960 + 20), "2026-11-27T10:00", "what takes part of a day takes the day");
    assert_eq!(proposed(5 * 480), "2026-12-01T10:00", "over the weekend");
}

#[test]
fn days_that_follow_each_other_are_told_as_such() {
    assert_eq!(
        outside(hours("12345 09:00-17:00")),
        "Outside your usual hours: 09:00 to 17:00, Monday to Friday. Ask the others first."
    );
    assert!(outside(hours("135 09:00-17:00")).contains("Monday, Wednesday, Friday. "));
    assert!(outside(hours("67 09:00-17:00")).contains("Saturday, Sunday. "));
}
