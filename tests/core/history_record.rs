//! Records: what is kept comes back, what was kept by any version is read or left alone, and nothing is guessed.

use domain::decision::{Attempt, Decision, DecisionId, Filled};
use domain::history::{Kept, RecordError, record_key};
use domain::link::{self, Link, Parts};

use crate::decision_samples::{Random, decision, full, id};
use words::content::Told;

const GOLDEN: [(&str, &str); 10] = [
    ("typical", include_str!("../golden/records/typical.json")),
    ("least", include_str!("../golden/records/least.json")),
    ("everything", include_str!("../golden/records/everything.json")),
    ("everything-and-subject", include_str!("../golden/records/everything-and-subject.json")),
    ("subject", include_str!("../golden/records/subject.json")),
    ("filled", include_str!("../golden/records/filled.json")),
    ("again", include_str!("../golden/records/again.json")),
    ("sensitive", include_str!("../golden/records/sensitive.json")),
    ("scripts", include_str!("../golden/records/scripts.json")),
    ("unknown-fields", include_str!("../golden/records/unknown-fields.json")),
];

const ID: DecisionId = DecisionId::from_bytes([1; 16]);

fn golden(name: &str) -> &'static str {
    GOLDEN.iter().find(|(one, _)| *one == name).map(|(_, text)| *text).expect(name)
}

/// The typical record with a piece of it replaced.
fn typical_with(from: &str, to: &str) -> String {
    let text = golden("typical");
    assert_eq!(text.matches(from).count(), 1, "{from}");
    text.replace(from, to)
}

#[track_caller]
fn check_unreadable(text: &str, reason: &str) {
    match Kept::read(ID, text) {
        Err(RecordError::Unreadable { reason: found }) => assert!(found.contains(reason), "{found}\nfor {text}"),
        other => panic!("{other:?}\nfor {text}"),
    }
}

#[test]
fn every_golden_record_is_read_and_written_again_letter_for_letter() {
    for (name, text) in GOLDEN {
        let kept = Kept::read(ID, text).expect(name);
        assert_eq!(kept.write(), text, "{name}");
    }
}

#[test]
fn the_record_with_a_subject_holds_it_beside_the_title() {
    let decision = Kept::read(ID, golden("subject")).unwrap().decision;
    assert_eq!(decision.title.unwrap().as_str(), "Tell Jo that the hall is gone");
    assert_eq!(decision.subject.unwrap().as_str(), "The hall");
}

#[test]
fn the_record_with_filled_blanks_holds_them_and_no_link_does() {
    let decision = Kept::read(ID, golden("filled")).unwrap().decision;
    let filled: Vec<_> = decision.filled.iter().map(|(blank, text)| (blank, text.as_str())).collect();
    assert_eq!(filled, [("name", "Jo"), ("what happened", "A pipe burst.\nThe floor is wet.")]);
    let shared = decision.carrying(Parts::proposed(&decision));
    assert!(shared.filled.is_empty() && decision.covers(&shared));
    let Ok(Link::Decision(arrived)) = link::decode(&link::encode(&Link::Decision(decision.clone()))) else {
        panic!("the link does not open");
    };
    assert_eq!(arrived, Decision { filled: Filled::default(), ..decision });
}

#[test]
fn the_record_of_a_second_time_says_so_and_no_link_does() {
    let decision = Kept::read(ID, golden("again")).unwrap().decision;
    assert_eq!(decision.attempt, Some(Attempt::Again));
    let shared = decision.carrying(Parts::proposed(&decision));
    assert!(shared.attempt.is_none() && decision.covers(&shared));
    let Ok(Link::Decision(arrived)) = link::decode(&link::encode(&Link::Decision(decision.clone()))) else {
        panic!("the link does not open");
    };
    assert_eq!(arrived, Decision { attempt: None, ..decision });
}

#[test]
fn the_record_with_everything_holds_what_it_says() {
    let decision = Kept::read(ID, golden("everything")).unwrap().decision;
    let Decision {
        title,
        subject,
        note,
        template,
        answers,
        figures,
        filled,
        attempt,
        edition,
        day,
        choice,
        outcome,
        name,
        reply_to,
    } = decision;
    assert_eq!(title.unwrap().as_str(), "Plan the spring release");
    assert_eq!(subject, None, "it is older than that field");
    assert_eq!(note.unwrap().as_str(), "Two dates are possible.\n\n- 3 March\n- 17 March");
    assert_eq!(template.unwrap().as_str(), "project-kick-off");
    assert_eq!(answers.iter().count(), 17);
    assert_eq!(format!("{figures:?}"), "Figures { people: Some(8), minutes: Some(45), words: Some(600) }");
    assert!(filled.is_empty() && attempt.is_none(), "it is older than these fields");
    assert_eq!((edition.get(), day.to_string().as_str()), (1, "2026-11-22"));
    assert_eq!(choice.unwrap().why.unwrap().as_str(), "write first, then talk about what is left");
    assert_eq!(outcome.unwrap().line.unwrap().as_str(), "it settled itself");
    assert_eq!((name.unwrap().as_str(), reply_to.unwrap().to_string().as_str()), ("Zoë", "5WOuCJFdPY2"));
}

#[test]
fn the_record_with_everything_and_a_subject_holds_the_same_and_that() {
    let read = |name: &str| Kept::read(ID, golden(name)).unwrap().decision;
    let with = read("everything-and-subject");
    assert_eq!(with.subject.as_ref().unwrap().as_str(), "The release in spring");
    assert_eq!(read("everything"), Decision { subject: None, ..with });
}

#[test]
fn a_thousand_decisions_come_back_from_their_records() {
    let mut random = Random::new(1);
    for _ in 0..1_000 {
        let kept = Kept::new(id(&mut random), random.next() >> 16, decision(&mut random));
        assert_eq!(Kept::read(kept.id, &kept.write()), Ok(kept));
    }
    let kept = Kept::new(ID, u64::MAX, full(&mut random));
    assert_eq!(Kept::read(ID, &kept.write()), Ok(kept));
}

#[test]
fn a_typical_record_with_its_key_takes_at_most_450_units() {
    let units = record_key(ID).encode_utf16().count() + golden("typical").encode_utf16().count();
    println!("a typical record with its key: {units} UTF-16 units");
    assert!(units <= 450, "{units}");
}

#[test]
fn the_version_stands_first() {
    for (name, text) in GOLDEN {
        assert!(text.starts_with("{\"v\":1,"), "{name}");
    }
}

#[test]
fn fields_that_this_version_does_not_know_stay_with_the_record_when_it_is_edited() {
    let mut kept = Kept::read(ID, golden("unknown-fields")).unwrap();
    kept.decision.title = None;
    kept.rev += 1;
    let edited = kept.write();
    for field in [r#""mood":"calm""#, r#""where":["room",3]"#, r#""tags":["a","b"]"#, r#""sent":{"z":1,"a":null}"#] {
        assert!(edited.contains(field), "{field} in {edited}");
    }
    assert_eq!(Kept::read(ID, &edited), Ok(kept));
}

#[test]
fn a_record_of_a_newer_version_or_edition_is_told_apart_with_its_title() {
    let newer = |title: Option<&str>| Err(RecordError::Newer { title: title.map(str::to_owned) });
    let title = "Agree on the release date with the support team now";
    assert_eq!(Kept::read(ID, r#"{"v":999,"title":"T","new":[1]}"#), newer(Some("T")));
    assert_eq!(Kept::read(ID, r#"{"v":2}"#), newer(None));
    assert_eq!(Kept::read(ID, r#"{"v":2,"title":{"en":"T"}}"#), newer(None));
    assert_eq!(Kept::read(ID, &typical_with(r#""v":1"#, r#""v":2"#)), newer(Some(title)));
    assert_eq!(Kept::read(ID, &typical_with(r#""rules":1"#, r#""rules":2"#)), newer(Some(title)));
    assert_eq!(Kept::read(ID, &typical_with(r#""rules":1"#, r#""rules":70000"#)), newer(Some(title)));
}

#[test]
fn a_record_cut_anywhere_is_unreadable() {
    let text = golden("everything");
    for (end, _) in text.char_indices() {
        check_unreadable(&text[..end], "");
    }
}

#[test]
fn what_is_not_understood_is_unreadable_with_its_reason() {
    check_unreadable("", "EOF");
    check_unreadable("null", "\"the record\" is null; an object was expected");
    check_unreadable("[]", "is a list");
    check_unreadable("{}", "\"v\" is missing");
    check_unreadable(r#"{"v":"1"}"#, "\"v\" is a text; a whole number was expected");
    check_unreadable(r#"{"v":0}"#, "there is no version 0");
    check_unreadable(r#"{"v":-1}"#, "\"v\" is a number; a whole number was expected");
    check_unreadable(r#"{"v":1}"#, "\"rules\" is missing");
    check_unreadable(&typical_with(r#""rev":1,"#, ""), "\"rev\" is missing");
    check_unreadable(&typical_with(r#""rev":1"#, r#""rev":4294967296"#), "\"rev\" is 4294967296");
    check_unreadable(&typical_with(r#""at":1795305600000"#, r#""at":1.5"#), "\"at\" is a number");
    check_unreadable(&typical_with("2026-11-22", "2026-02-30"), "\"day\": not a day");
    check_unreadable(
        &typical_with(r#""purpose":"decide""#, r#""purpose":"sell""#),
        "\"purpose\": \"sell\" is not known",
    );
    check_unreadable(
        &typical_with(r#""purpose":"decide""#, r#""colour":"red""#),
        "\"answers\": \"colour\" is not known",
    );
    check_unreadable(&typical_with(r#""purpose":"decide""#, r#""purpose":null"#), "\"purpose\" is null");
    check_unreadable(&typical_with(r#""do":"follow""#, r#""do":"run""#), "\"do\": \"run\" is not known");
    check_unreadable(&typical_with(r#""do":"follow""#, r#""why":"x""#), "\"do\" is missing");
    check_unreadable(&typical_with("Agree on", "  "), "\"title\": the text begins or ends with white space");
    check_unreadable(&typical_with("Agree on", &"x".repeat(120)), "120 is the most");
    check_unreadable(&typical_with(r#","choice""#, r#","figures":{"people":0},"choice""#), "people is out of range");
    check_unreadable(&typical_with(r#","choice""#, r#","figures":{"dogs":1},"choice""#), "\"figures\": \"dogs\"");
    check_unreadable(&typical_with(r#","choice""#, r#","replyTo":"x","choice""#), "\"replyTo\": not a name");
    check_unreadable(&typical_with(r#","choice""#, r#","filled":{"day":1},"choice""#), "\"day\" is a number");
    check_unreadable(&typical_with(r#","choice""#, r#","filled":{"day":""},"choice""#), "\"day\": the text is empty");
    check_unreadable(&typical_with(r#","choice""#, r#","attempt":"third","choice""#), "\"third\" is not known");
    let many: Vec<String> = (0..=Filled::MOST).map(|number| format!(r#""{number}":"x""#)).collect();
    let many = format!(r#","filled":{{{}}},"choice""#, many.join(","));
    check_unreadable(&typical_with(r#","choice""#, &many), "\"filled\" holds 101; at most 100 were expected");
    check_unreadable(&typical_with("Agree on", r"\ud800"), "");
    check_unreadable(&format!("{} ", golden("typical")).replace("}} ", "}} x"), "trailing");
    check_unreadable(&format!("{{\"v\":1,\"x\":{}", "[".repeat(100_000)), "recursion");
}

#[test]
fn a_name_given_twice_is_unreadable_at_every_depth() {
    check_unreadable(&typical_with(r#""rev":1"#, r#""rev":1,"rev":1"#), "\"rev\" is given twice");
    check_unreadable(&typical_with(r#""undo":"#, r#""undo":"easy","undo":"#), "\"undo\" is given twice");
    check_unreadable(&typical_with(r#""do":"#, r#""x":{"y":1,"y":1},"do":"#), "\"y\" is given twice");
}

#[test]
fn each_error_says_what_happened_and_what_to_do() {
    assert_eq!(
        RecordError::Newer { title: None }.told(),
        "This decision was kept by a newer version of this app. Reload the page to get that version."
    );
    assert_eq!(
        RecordError::Unreadable { reason: "\"v\" is missing".to_owned() }.told(),
        "This decision cannot be read (\"v\" is missing). It is left as it is."
    );
}
