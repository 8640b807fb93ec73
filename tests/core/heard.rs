//! What people worry about, and the answers to it: well formed, found in their words, and no more than two.

use std::collections::HashSet;

use advice::{Assumptions, Mode, Plan};
use domain::activity::Template;
use domain::decision::{Day, Decision};
use domain::reading::Reading;
use words::content::{HEARD, Heard};

use super::plan::check_text;

/// A plan of which nothing is known.
fn plan() -> Plan {
    Reading::of(&Decision::new(Day::parse("2026-12-01").unwrap())).plan(&Assumptions::default())
}

/// The answers to what a note says, in a mode.
fn answers(note: &str, mode: Mode) -> Vec<String> {
    let mut decision = Decision::new(Day::parse("2026-12-01").unwrap());
    decision.answers = Template::Apology.answers();
    let plan = Reading::of(&decision).plan(&Assumptions::default());
    Heard::of("", note).answers(mode, &plan).collect()
}

#[test]
fn every_entry_is_whole_and_nothing_is_looked_for_twice() {
    let (mut keys, mut phrases) = (HashSet::new(), HashSet::new());
    let mut entries = 0;
    for entry in HEARD.trim_start_matches("= ").split("\n= ") {
        let mut lines = entry.lines().filter(|line| !line.is_empty());
        let key = lines.next().unwrap();
        assert!(keys.insert(key), "{key} twice");
        entries += 1;
        let (mut is_looked_for, mut is_answered) = (false, false);
        for line in lines {
            let (head, text) = line.split_once(": ").unwrap();
            if head == "says" || head == "not" {
                is_looked_for |= head == "says";
                for phrase in text.split(", ") {
                    let is_plain = |c: char| c == ' ' || c.is_lowercase() || c.is_ascii_digit();
                    assert!(phrase.trim_end_matches('*').chars().all(is_plain), "{key}: {phrase}");
                    assert!(
                        !phrase.starts_with(' ') && !phrase.ends_with(' ') && !phrase.is_empty(),
                        "{key}: {phrase}"
                    );
                    assert!(head == "not" || phrases.insert(phrase), "{key}: {phrase} twice");
                }
                continue;
            }
            is_answered = true;
            assert!(head.split(' ').all(|mode| ["live", "both", "written"].contains(&mode)), "{key}: {head}");
            assert!(text.contains("? ") && !text.contains(['!', '"', '\'', '–']), "{key}: {text}");
            check_text(&text.replace("{live}", "in person").replace("{written}", "by email"), 190, true);
        }
        assert!(is_looked_for && is_answered, "{key}");
        // Each is found by its own first phrase, unless one further up is as well.
        let says = entry.lines().find_map(|line| line.strip_prefix("says: ")).unwrap();
        let first = says.split(", ").next().unwrap().trim_end_matches('*');
        let heard = Mode::ALL.into_iter().any(|mode| Heard::of("", first).answers(mode, &plan()).next().is_some());
        assert!(heard, "{key}: {first}");
    }
    assert!(entries >= 40, "{entries}");
}

#[test]
fn a_worry_is_answered_in_the_modes_that_it_has_an_answer_for_and_at_most_two_are() {
    assert!(answers("I want to say sorry to my sister.", Mode::Sync).is_empty());
    let cry = answers("I want to tell her, but I'll cry.", Mode::Sync);
    assert!(cry.len() == 1 && cry[0].contains("cry"), "{cry:?}");
    assert!(answers("I'LL CRY!", Mode::Sync) == cry, "whatever it is typed like");
    let all: String = HEARD.lines().filter_map(|line| line.strip_prefix("says: ")).collect::<Vec<_>>().join(". ");
    for mode in Mode::ALL {
        assert!(answers(&all.replace(['*', ','], " "), mode).len() <= 2);
    }
    assert!(Heard::of("", "").answers(Mode::Mix, &plan()).next().is_none());
}
