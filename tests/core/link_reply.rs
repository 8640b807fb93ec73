//! A reply finds the decision that it is to, and a pasted text the link in it.

use std::time::{Duration, Instant};

use advice::{Answer, Opt, Question};
use domain::decision::{Decision, Name, Note, Title};
use domain::history::Shelf;
use domain::link::{self, Link, LinkError, Parts, Request, fingerprint, is_of};

use crate::decision_samples::{Random, decision, id};
use crate::history_store::Memory;

#[test]
fn a_reply_is_to_whatever_link_was_made_of_the_decision_and_to_no_other() {
    let mut random = Random::new(7);
    let names = [None, Name::typed("Dana")];
    for _ in 0..200 {
        let mut own = decision(&mut random);
        own.title = Title::typed("A review");
        own.note = Note::typed("Kind words first");
        own.name = None;
        for (title, note, name) in [(true, true, 0), (true, false, 1), (false, false, 0), (false, true, 1)] {
            let mut sent = own.carrying(Parts { title, note, subject: true, choice: true, outcome: false });
            sent.name.clone_from(&names[name]);
            let asked = Link::Request(Request::of(&sent));
            for link in [Link::Decision(sent), asked] {
                assert!(is_of(fingerprint(&link), &own, &names), "{own:?}");
            }
        }
        // Another name, or other answers: a link that was never made of it.
        let mut other = own.clone();
        other.name = Name::typed("Robin");
        assert!(!is_of(fingerprint(&Link::Decision(other)), &own, &names));
        let mut other = own.clone();
        let changed = if own.answers.has(Opt::UndoHard) { Opt::UndoEasy } else { Opt::UndoHard };
        other.answers.set(Question::Undo, Some(Answer::Is(changed)));
        assert!(!is_of(fingerprint(&Link::Decision(other)), &own, &names));
    }
}

#[test]
fn a_request_finds_its_decision_though_the_answers_changed_since() {
    let mut own = decision(&mut Random::new(9));
    own.name = None;
    let asked = fingerprint(&Link::Request(Request::of(&own)));
    own.answers.set(Question::Undo, None);
    assert!(is_of(asked, &own, &[None]));
}

#[test]
fn a_reply_is_found_among_ten_thousand_and_stays_with_its_decision() {
    let (store, mut random) = (Memory::default(), Random::new(11));
    let mut shelf = Shelf::load(&store).unwrap();
    for number in 0..10_000 {
        let other = Decision { title: Title::typed(&format!("Number {number}")), ..decision(&mut random) };
        shelf.keep(&store, id(&mut random), number, Decision { name: None, reply_to: None, ..other }).unwrap();
    }
    let own = Decision { title: Title::typed("The roof"), name: None, reply_to: None, ..decision(&mut random) };
    let asked = shelf.keep(&store, id(&mut random), 10_001, own.clone()).unwrap();
    let request = Request::of(&own.carrying(Parts { title: true, note: false, ..Parts::proposed(&own) }));
    let reply_to = Some(fingerprint(&Link::Request(request.clone())));
    let mut reply = Decision { reply_to, ..Decision::from(request) };
    for other_title in [false, true] {
        if other_title {
            reply.title = Title::typed("Our roof");
        }
        let start = Instant::now();
        assert_eq!(shelf.asked_for(&reply, &[None]).map(|kept| kept.id), Some(asked));
        assert!(start.elapsed() < Duration::from_secs(20), "ten times what is bearable: {:?}", start.elapsed());
    }
    assert!(shelf.replies_to(&own, &[None]).is_empty());
    let kept = shelf.keep(&store, id(&mut random), 10_002, reply.clone()).unwrap();
    assert_eq!(shelf.replies_to(&own, &[None]).iter().map(|kept| kept.id).collect::<Vec<_>>(), [kept]);
    // A reply is nobody's question.
    let to_reply = Decision { reply_to: Some(fingerprint(&Link::Decision(reply))), ..own.clone() };
    assert_eq!(shelf.asked_for(&to_reply, &[None]), None);
}

#[test]
fn a_pasted_text_gives_the_fragment_that_opens_it() {
    let sent = decision(&mut Random::new(3));
    let code = link::encode(&Link::Decision(sent.clone()));
    for text in [
        format!("https://example.org/app/#{code}"),
        format!("  See <https://example.org/app/#{code}>, please."),
        format!("https://example.org/app/%23{code}"),
        format!("#{code}\r\n"),
        code.clone(),
        format!("> #{}\r\n> {}", &code[..9], &code[9..]),
    ] {
        let fragment = link::pasted(&text).unwrap();
        assert!(fragment.chars().all(|c| c.is_ascii_alphanumeric() || ".%".contains(c)), "{fragment}");
        assert_eq!(link::decode(&fragment), Ok(Link::Decision(sent.clone())), "{text}");
    }
    assert_eq!(link::pasted("https://example.org/"), None);
    assert_eq!(link::pasted(""), None);
    let damaged = link::pasted(&format!("#{}X", &code[..code.len() - 1])).unwrap();
    assert_eq!(link::decode(&damaged), Err(LinkError::Damaged));
    assert!(link::pasted(&format!("#d1{}", "a".repeat(1_000_000))).unwrap().len() <= link::LONGEST);
}
