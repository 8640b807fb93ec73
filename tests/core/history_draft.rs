//! The decision in the making survives reloads and crashes, tab by tab.

use advice::{Answer, Answers, Figure, Figures, Opt, Question};
use domain::decision::{Attempt, Filled, Fingerprint, Note, TemplateKey};
use domain::history::draft::{Draft, WizardStep};
use domain::history::{Shelf, Store, StoreError};

use crate::history_store::Memory;

fn draft() -> Draft {
    let mut answers = Answers::default().with(Opt::PurposeDecide);
    answers.set(Question::Undo, Some(Answer::Unsure));
    let mut filled = Filled::default();
    filled.set("day", Note::typed("Friday"));
    Draft {
        at: 1_795_305_600_000,
        step: WizardStep::Question(Question::Urgency),
        title: "  Agree on \"it\"\u{0}  ".to_owned(),
        note: "x".repeat(620),
        subject: " About it ".to_owned(),
        template: TemplateKey::parse("decision").ok(),
        answers,
        figures: Figures::default().with(Figure::Minutes, 45).unwrap(),
        filled,
        attempt: Some(Attempt::First),
        is_untouched: true,
        reply_to: Some(Fingerprint::from_bytes(*b"a second")),
        unseen: vec![Question::Purpose],
    }
}

#[test]
fn a_draft_comes_back_as_it_was_typed_at_every_step() {
    let questions = Question::ALL.map(WizardStep::Question);
    for step in questions.into_iter().chain([WizardStep::Title, WizardStep::Verdict]) {
        let (store, draft) = (Memory::default(), Draft { step, ..draft() });
        draft.save(&store, "tab").unwrap();
        assert_eq!(Draft::load(&store, "tab"), Ok(Some(draft)));
        assert_eq!(WizardStep::from_key(step.key()), Some(step));
    }
}

#[test]
fn a_stored_draft_is_this_text() {
    let store = Memory::default();
    let draft = Draft { note: "a\nb".to_owned(), ..draft() };
    draft.save(&store, "tab").unwrap();
    let text = r#"{"v":1,"at":1795305600000,"step":"urgency","title":"  Agree on \"it\"\u0000  ","note":"a\nb","subject":" About it ","template":"decision","answers":{"purpose":"decide","undo":"unsure"},"figures":{"minutes":45},"filled":{"day":"Friday"},"attempt":"first","untouched":true,"replyTo":"8L0DKgN2XY4","unseen":["purpose"]}"#;
    assert_eq!(store.get("sa1:draft:tab"), Ok(Some(text.to_owned())));
}

#[test]
fn each_tab_has_its_own_draft_and_none_is_a_decision() {
    let store = Memory::default();
    let (one, other) = (draft(), Draft { step: WizardStep::Verdict, ..Draft::default() });
    one.save(&store, "a").unwrap();
    other.save(&store, "b").unwrap();
    assert_eq!(Draft::load(&store, "a"), Ok(Some(one)));
    assert_eq!(Draft::load(&store, "c"), Ok(None));
    assert!(Shelf::load(&store).unwrap().rows().is_empty());
    Draft::clear(&store, "a").unwrap();
    assert_eq!(Draft::load(&store, "a"), Ok(None));
    assert_eq!(Draft::load(&store, "b"), Ok(Some(other)));
}

#[test]
fn a_draft_that_cannot_be_read_is_passed_over_and_left() {
    for text in ["", "{", "[]", r#"{"v":2}"#, r#"{"v":1,"at":1}"#, r#"{"v":1,"at":1,"step":"lunch","answers":{}}"#] {
        let store = Memory::of(&[("sa1:draft:tab", text)]);
        assert_eq!(Draft::load(&store, "tab"), Ok(None), "{text}");
        assert_eq!(store.get("sa1:draft:tab"), Ok(Some(text.to_owned())));
    }
}

#[test]
fn a_draft_that_was_refused_leaves_the_last_one() {
    let store = Memory::default();
    draft().save(&store, "tab").unwrap();
    store.full.set(true);
    assert_eq!(Draft::default().save(&store, "tab"), Err(StoreError::Full));
    assert_eq!(Draft::load(&store, "tab"), Ok(Some(draft())));
}

#[test]
fn a_draft_is_empty_while_there_is_nothing_to_lose() {
    assert!(Draft::default().is_empty());
    assert!(Draft { title: "  ".to_owned(), step: WizardStep::Verdict, ..Draft::default() }.is_empty());
    assert!(!Draft { note: "x".to_owned(), ..Draft::default() }.is_empty());
    assert!(!Draft { answers: Answers::default().with(Opt::UndoEasy), ..Draft::default() }.is_empty());
}

#[test]
fn what_another_tab_left_alone_for_a_minute_is_offered_until_it_is_dealt_with_and_never_touched() {
    let minute = 60_000;
    let (store, left) = (Memory::default(), Draft { step: WizardStep::Verdict, ..draft() });
    left.save(&store, "gone").unwrap();
    Draft { step: WizardStep::Title, ..draft() }.save(&store, "not begun").unwrap();
    left.save(&store, "own").unwrap();
    store.set("sa1:draft:damaged", "{\"v\":1,\"at").unwrap();
    let of = |now: u64| Draft::left_behind(&store, &["own"], now).unwrap();
    assert_eq!(of(left.at + minute), []);
    assert_eq!(of(left.at + minute + 1), [("gone".to_owned(), left.clone())]);
    left.dealt_with(&store, "gone").unwrap();
    assert_eq!(of(left.at + minute + 1), []);
    assert_eq!(Draft::load(&store, "gone"), Ok(Some(left.clone())));
    // Its tab went on.
    let later = Draft { at: left.at + 1, ..left };
    later.save(&store, "gone").unwrap();
    assert_eq!(of(later.at + minute + 1), [("gone".to_owned(), later.clone())]);
    // After a month nobody comes back for it; but a clock that runs ahead for one visit takes nothing away.
    let (month, day) = (30 * 24 * 60 * minute, 24 * 60 * minute);
    assert_eq!(of(later.at + 100 * month), []);
    assert_eq!(of(later.at + month).len(), 1);
    assert_eq!(of(later.at + month + 1), []);
    assert!(Draft::load(&store, "gone").unwrap().is_some());
    // (One that was never begun is a moment older.)
    assert_eq!(of(later.at + month + day - 1), []);
    assert!(Draft::load(&store, "gone").unwrap().is_some());
    assert_eq!(of(later.at + month + day), []);
    assert_eq!(Draft::load(&store, "gone"), Ok(None));
    assert_eq!(store.get("sa1:draft:gone-seen"), Ok(None));
    assert!(Draft::load(&store, "own").unwrap().is_some());
    assert!(store.get("sa1:draft:damaged").unwrap().is_some());
}

#[test]
fn what_is_laid_down_is_offered_at_once_and_whole() {
    let (store, now) = (Memory::default(), draft().at + 1);
    draft().lay_down(&store, "nobody's", now).unwrap();
    let left = Draft::left_behind(&store, &["own"], now).unwrap();
    let [(name, found)] = left.as_slice() else { panic!("{left:?}") };
    assert_eq!(name, "nobody's");
    assert_eq!(Draft { at: draft().at, ..found.clone() }, draft());
}

#[test]
fn what_a_clock_wrote_that_once_ran_far_ahead_is_offered_too() {
    let (store, draft) = (Memory::default(), draft());
    let ahead = Draft { at: draft.at + 8_000 * 365 * 24 * 60 * 60_000, ..draft.clone() };
    ahead.save(&store, "gone").unwrap();
    assert_eq!(Draft::left_behind(&store, &[], draft.at), Ok(vec![("gone".to_owned(), ahead)]));
}

#[test]
fn a_text_of_any_length_is_cut_to_what_a_field_takes() {
    let (store, long) = (Memory::default(), "漢".repeat(60_000));
    Draft { title: long.clone(), note: long, ..draft() }.save(&store, "tab").unwrap();
    let read = Draft::load(&store, "tab").unwrap().unwrap();
    assert_eq!([read.title, read.note], ["漢".repeat(620), "漢".repeat(620)]);
}

#[test]
fn a_draft_that_cannot_be_read_is_set_aside_before_another_takes_its_place() {
    let absurd = r#"{"v":1,"at":1,"step":"verdict","answers":{},"figures":{"people":1e300}}"#;
    let store = Memory::of(&[("sa1:draft:tab", absurd)]);
    // Without room for it, it stays.
    assert_eq!(Draft::take_up(&store.refusing(2), "tab"), Draft::default());
    assert_eq!(store.get("sa1:draft:tab"), Ok(Some(absurd.to_owned())));
    assert_eq!(Draft::take_up(&store, "tab"), Draft::default());
    draft().save(&store, "tab").unwrap();
    assert_eq!(store.get("sa1:aside:sa1:draft:tab"), Ok(Some(absurd.to_owned())));
    assert_eq!(Draft::take_up(&store, "tab"), draft());
}
