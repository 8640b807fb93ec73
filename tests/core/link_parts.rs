//! What goes into a link, and what stays at home.

use advice::{Answers, Opt};
use domain::decision::{Decision, Fingerprint};
use domain::link::{self, Link, Parts, Request};

use crate::decision_samples::{Random, decision, full};

const NOTHING: Parts = Parts { title: false, note: false, subject: false, choice: false, outcome: false };
const ALL: Parts = Parts { title: true, note: true, subject: true, choice: true, outcome: true };

fn some() -> Decision {
    Decision { reply_to: None, answers: Answers::default().with(Opt::PurposeDecide), ..full(&mut Random::new(1)) }
}

#[test]
fn the_note_stays_out_unless_ticked() {
    assert_eq!(Parts::proposed(&some()), Parts { note: false, ..ALL });
}

#[test]
fn in_a_reply_the_note_is_ticked() {
    let reply = Decision { reply_to: Some(Fingerprint::from_bytes([1; 8])), ..some() };
    assert_eq!(Parts::proposed(&reply), ALL);
}

#[test]
fn of_what_could_hurt_someone_nothing_that_was_written_is_ticked() {
    for reply_to in [None, Some(Fingerprint::from_bytes([1; 8]))] {
        let sensitive = Decision { answers: some().answers.with(Opt::SensitivityHigh), reply_to, ..some() };
        assert_eq!(Parts::proposed(&sensitive), NOTHING);
    }
}

#[test]
fn what_is_left_out_is_nowhere_in_the_link() {
    let (one, mut other) = (some(), some());
    (other.title, other.note, other.subject, other.choice, other.outcome) = (None, None, None, None, None);
    let code = |decision: &Decision| link::encode(&Link::Decision(decision.carrying(NOTHING)));
    assert_eq!(code(&one), code(&other));
    assert_eq!(one.carrying(ALL), one);
}

#[test]
fn a_request_tells_nobody_the_answers() {
    let one = some();
    let other = Decision { answers: Answers::default(), choice: None, outcome: None, subject: None, ..one.clone() };
    assert_eq!(Request::of(&one), Request::of(&other));
    assert_eq!(Decision::from(Request::of(&one)), other);
}

#[test]
fn one_s_own_decision_is_known_again_whatever_its_link_leaves_out() {
    let mut random = Random::new(2);
    for _ in 0..500 {
        let own = decision(&mut random);
        let mut tick = || random.once_in(2);
        let parts = Parts { title: tick(), note: tick(), subject: tick(), choice: tick(), outcome: tick() };
        let mut shared = own.carrying(parts);
        assert!(own.covers(&shared));
        shared.name = None;
        assert!(own.covers(&shared), "whoever sent it");
    }
}

#[test]
fn a_decision_with_another_answer_or_another_text_is_not_one_s_own() {
    let own = some();
    assert!(!own.covers(&Decision { answers: own.answers.with(Opt::UndoHard), ..own.clone() }));
    assert!(!Decision { title: None, ..own.clone() }.covers(&own));
    assert!(!own.covers(&Decision {
        note: own.title.as_ref().and_then(|title| domain::decision::Note::typed(title.as_str())),
        ..own.clone()
    }));
}
