//! Links that were published open for ever, as what they were, and nothing near them opens.

use advice::{Answer, Question};
use domain::decision::{Decision, DecisionId, Done, Felt, Intent};
use domain::history::Kept;
use domain::link::{self, Link, LinkError, Request};

const GOLDEN: &str = include_str!("../golden/links/frame-1.txt");

/// Every golden link: its code and what it carries.
pub(crate) fn golden() -> Vec<(&'static str, Link)> {
    let lines = GOLDEN.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let (code, record) = line.split_once(' ').expect("a code, a space and a record");
            let kept = Kept::read(DecisionId::from_bytes([0; 16]), record).expect(record);
            assert_eq!(kept.write(), record, "the record is in its normal form");
            let link = if code.starts_with('s') {
                Link::Request(Request::of(&kept.decision))
            } else {
                Link::Decision(kept.decision)
            };
            (code, link)
        })
        .collect()
}

fn decisions() -> impl Iterator<Item = Decision> {
    golden().into_iter().map(|(_, link)| match link {
        Link::Decision(decision) => decision,
        Link::Request(request) => request.into(),
    })
}

#[test]
fn every_golden_link_opens_as_what_it_was_and_is_made_again_letter_for_letter() {
    let golden = golden();
    assert!(golden.len() >= 20, "only {} golden links", golden.len());
    let mut wrong = Vec::new();
    for (code, link) in golden {
        let made = link::encode(&link);
        if link::decode(code).as_ref() != Ok(&link) || made != code {
            wrong.push(format!("{code} should be\n{made}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_golden_links_hold_every_answer_every_choice_and_every_field() {
    let all: Vec<Decision> = decisions().collect();
    for question in Question::ALL {
        let options = question.options().iter().map(|option| Some(Answer::Is(*option)));
        for answer in options.chain([None, Some(Answer::Unsure)]) {
            let there = all.iter().any(|decision| decision.answers.get(question) == answer);
            assert!(there, "{question:?} {answer:?}");
        }
    }
    for intent in Intent::ALL {
        assert!(all.iter().any(|d| d.choice.as_ref().is_some_and(|c| c.intent == intent)), "{intent:?}");
    }
    for done in Done::ALL {
        assert!(all.iter().any(|d| d.outcome.as_ref().is_some_and(|o| o.done == done)), "{done:?}");
    }
    for felt in [None, Some(Felt::Right), Some(Felt::Wrong)] {
        assert!(all.iter().any(|d| d.outcome.as_ref().is_some_and(|o| o.felt == felt)), "{felt:?}");
    }
    let fields: [fn(&Decision) -> bool; 10] = [
        |d| d.title.is_some(),
        |d| d.note.is_some(),
        |d| d.subject.is_some(),
        |d| d.template.is_some(),
        |d| !d.figures.is_empty(),
        |d| d.choice.as_ref().is_some_and(|choice| choice.why.is_some()),
        |d| d.outcome.as_ref().is_some_and(|outcome| outcome.line.is_some()),
        |d| d.name.is_some(),
        |d| d.reply_to.is_some(),
        |d| d.answers.is_empty(),
    ];
    for (place, field) in fields.iter().enumerate() {
        assert!(all.iter().any(field), "field {place} is in no golden link");
        assert!(!all.iter().all(field), "field {place} is in every golden link");
    }
}

#[test]
fn a_golden_link_cut_anywhere_is_refused() {
    for (code, _) in golden() {
        for end in 0..code.len() {
            let error = if end < 2 { LinkError::NotOurs } else { LinkError::Damaged };
            assert_eq!(link::decode(&code[..end]), Err(error), "{}", &code[..end]);
        }
    }
}

#[test]
fn a_short_golden_link_with_one_other_letter_or_digit_is_refused() {
    check_one_character_changes(golden().into_iter().filter(|(code, _)| code.len() < 100));
}

#[test]
#[cfg_attr(debug_assertions, ignore = "minutes without optimising; run with --profile checks")]
fn every_golden_link_with_one_other_letter_or_digit_is_refused() {
    check_one_character_changes(golden().into_iter());
}

fn check_one_character_changes(golden: impl Iterator<Item = (&'static str, Link)>) {
    for (code, _) in golden {
        for place in 0..code.len() {
            for other in ('0'..='9').chain('A'..='Z').chain('a'..='z') {
                let changed = format!("{}{other}{}", &code[..place], &code[place + 1..]);
                assert!(changed == code || link::decode(&changed).is_err(), "{changed} for {code}");
            }
        }
    }
}

#[test]
fn a_golden_link_with_two_neighbours_swapped_or_its_case_changed_is_refused() {
    for (code, _) in golden() {
        for place in 0..code.len() - 1 {
            let mut bytes = code.as_bytes().to_vec();
            bytes.swap(place, place + 1);
            let swapped = String::from_utf8(bytes).unwrap();
            assert!(swapped == code || link::decode(&swapped).is_err(), "{swapped}");
        }
        assert!(link::decode(&code.to_lowercase()).is_err(), "{code} in small letters");
        assert!(link::decode(&code.to_uppercase()).is_err(), "{code} in capitals");
    }
}

#[test]
fn links_of_versions_before_1_0_0_are_refused_as_damaged() {
    // Of version 0.9.0, whose frame 1 had other bytes behind the same head.
    for code in [
        "d1001HvWXNAa8312IlF",
        "d105LMWCvMOY50DNjPfSLeEo5eNxdycBrwZBdtQIKGRTn9GMf7q20eVy35NwAOwletfI3pniUs8wmB",
        "d105LMWHDDRl800JfXyAdqB",
        "d15a0vvO6HrPQ0DdPBRMB7NbB4NfuaBbKjRHtH2wOcHNrcB9Jfp9hW1dm8eXAHcCTunS0hwsEl5puwp01ttX7BWjRf0Kj",
        "d10lvYoQKAR6800DhmEAre1hGN51TsWJyQCGiiJMVvlfrFG1jcZoU5WjUFAmscqmzZfiFVtNg2eECo4G1yZE4HS4jC01072lC",
    ] {
        assert_eq!(link::decode(code), Err(LinkError::Damaged), "{code}");
    }
}
