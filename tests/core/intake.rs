//! The one box tells apart what is put into it.

use domain::intake::Intake;

#[track_caller]
fn check(text: &str, expected: &Intake) {
    assert_eq!(Intake::of(text), *expected, "{text}");
}

#[test]
fn a_sentence_is_a_sentence_also_with_line_ends_numbers_and_a_dash() {
    for text in [
        "",
        "letting a remote employee go, is an email ok or must it be a video call?",
        "our weekly call\nis mostly reading out last week's news\nand it takes 60 min",
        "Talk to Kim - in person?\nor write to her.",
        "2 people, 30 minutes every week",
        "see https://example.org/#chapter-2",
    ] {
        check(text, &Intake::Sentence);
    }
}

#[test]
fn a_list_is_an_agenda_in_any_usual_form() {
    for text in [
        "Agenda\n1. Opening (5m)\n2. Numbers of November (5m, Ben)\n3. Name of the new service (10m)",
        "- [x] Sign the contract\n- [ ] FYI: build is green\n- AOB",
        "19:00-19:05 Welcome\n19:05 Money: where we stand\n19:20 Summer tour",
        "| # | Topic | Min |\n|---|---|---|\n| 1 | Welcome | 5 |",
        "## Reports\nPlease read them.\n## Choose the site\n## End",
        "Welcome 5 min\nMoney 15 min\nDate of the next meeting 5 min",
    ] {
        check(text, &Intake::Agenda);
    }
}

#[test]
fn a_calendar_is_one_by_its_first_line_whatever_stands_before_it() {
    check("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", &Intake::Calendar);
    check("\u{feff}begin:vcalendar\n", &Intake::Calendar);
    check("\n\nBEGIN:VCALENDAR", &Intake::Calendar);
}

#[test]
fn a_link_of_ours_is_opened_whatever_stands_round_it() {
    check("<https://example.org/app/#d1abc>", &Intake::Link("d1abc".to_owned()));
    check("look: https://example.org/#s1xyz.", &Intake::Link("s1xyz".to_owned()));
}
