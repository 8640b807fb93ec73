//! What becomes of the facts that rule, and of each two of them that meet.

use advice::{Answers, Custom, Edition, EditionNumber, Gate, Mode, Opt, Situation};

const WRITTEN: Custom = Custom { conveyance: 3, convergence: 0 };

/// Facts that rule. Room is wanted only in what could hurt, so that comes with it.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Rules {
    NoLive,
    NoWriting,
    SetLive,
    SetWriting,
    Hurts,
    Room,
    Burns,
    Off,
}

use Mode::{Async, Mix, Sync};
use Rules::{Burns, Hurts, NoLive, NoWriting, Off, Room, SetLive, SetWriting};

/// What is decided where two meet, and which of them is named.
const PAIRS: [(Rules, Rules, Mode, Gate); 22] = [
    (NoLive, Hurts, Async, Gate::Way),
    (NoLive, Room, Async, Gate::Way),
    (NoLive, Burns, Async, Gate::Way),
    (NoLive, Off, Async, Gate::Way),
    (NoWriting, Hurts, Sync, Gate::Way),
    (NoWriting, Room, Sync, Gate::Way),
    (NoWriting, Burns, Sync, Gate::Way),
    (NoWriting, Off, Sync, Gate::Way),
    (SetLive, Hurts, Sync, Gate::Way),
    (SetLive, Room, Mix, Gate::Way),
    (SetLive, Burns, Sync, Gate::Way),
    (SetLive, Off, Sync, Gate::Way),
    (SetWriting, Hurts, Mix, Gate::Way),
    (SetWriting, Room, Async, Gate::Way),
    (SetWriting, Burns, Mix, Gate::Way),
    (SetWriting, Off, Mix, Gate::Way),
    (Hurts, Room, Async, Gate::Space),
    (Hurts, Burns, Sync, Gate::Sensitivity),
    (Hurts, Off, Sync, Gate::Sensitivity),
    (Room, Burns, Sync, Gate::Urgency),
    (Room, Off, Mix, Gate::Space),
    (Burns, Off, Sync, Gate::Urgency),
];

fn with(answers: Answers, rules: Rules) -> Answers {
    match rules {
        NoLive => answers.with(Opt::WayNoLive),
        NoWriting => answers.with(Opt::WayNoWriting),
        SetLive => answers.with(Opt::WaySetLive),
        SetWriting => answers.with(Opt::WaySetWriting),
        Hurts => answers.with(Opt::SensitivityHigh),
        Room if answers.could_hurt() => answers.with(Opt::SpaceYes),
        Room => answers.with(Opt::SensitivitySome).with(Opt::SpaceYes),
        Burns => answers.with(Opt::UrgencyHour),
        Off => answers.with(Opt::RecordOff),
    }
}

#[track_caller]
fn check(situation: impl Into<Situation>, mode: Mode, gate: Option<Gate>) {
    let situation = situation.into();
    let verdict = Edition::of(EditionNumber::CURRENT).judge(situation);
    assert_eq!((verdict.mode, verdict.gate), (mode, gate), "{situation:?}");
}

#[test]
fn each_two_facts_that_meet_are_decided_whatever_the_sums_say() {
    let leaning = [
        Answers::default(),
        Answers::default()
            .with(Opt::PurposeProduce)
            .with(Opt::ExchangeNone)
            .with(Opt::ClarityClear)
            .with(Opt::FocusYes),
        Answers::default().with(Opt::PurposeIdeas).with(Opt::ClarityOpen).with(Opt::FamiliarityNever),
    ];
    for (one, other, mode, gate) in PAIRS {
        for answers in leaning {
            check(with(with(answers, one), other), mode, Some(gate));
        }
    }
}

#[test]
fn every_pair_of_facts_that_can_meet_is_in_the_table() {
    let all = [NoLive, NoWriting, SetLive, SetWriting, Hurts, Room, Burns, Off];
    let is_way = |rules: Rules| matches!(rules, NoLive | NoWriting | SetLive | SetWriting);
    for (place, one) in all.into_iter().enumerate() {
        for other in all.into_iter().skip(place + 1).filter(|other| !is_way(one) || !is_way(*other)) {
            let found = PAIRS.iter().filter(|(a, b, ..)| (*a, *b) == (one, other)).count();
            assert_eq!(found, 1, "{one:?} and {other:?}");
        }
    }
}

#[test]
fn a_fact_alone_decides_and_is_named() {
    let none = Answers::default();
    check(with(none, NoLive), Async, Some(Gate::Way));
    check(with(none, NoWriting), Sync, Some(Gate::Way));
    check(with(none, SetLive), Mix, Some(Gate::Way));
    check(with(none, Hurts), Sync, Some(Gate::Sensitivity));
    check(with(none, Room), Async, Some(Gate::Space));
    check(with(none, Burns), Sync, Some(Gate::Urgency));
    check(with(none, Off), Sync, Some(Gate::Record));
}

#[test]
fn what_is_prescribed_bounds_the_sums_and_is_named_only_where_it_decides() {
    let live = Answers::default().with(Opt::PurposeUnderstand).with(Opt::ExchangeMany).with(Opt::ClarityOpen);
    let written = Answers::default().with(Opt::PurposeInform).with(Opt::ExchangeNone).with(Opt::ClarityClear);
    check(with(live, SetLive), Sync, None);
    check(with(written, SetLive), Mix, Some(Gate::Way));
    check(with(live, SetWriting), Mix, Some(Gate::Way));
    check(with(written, SetWriting), Async, None);
}

#[test]
fn where_writing_fails_a_talk_is_offered_to_one_who_will_not_talk() {
    let will_not = with(Answers::default(), NoLive);
    check(will_not.with(Opt::ExchangeCircles), Mix, Some(Gate::Way));
    check(will_not.with(Opt::PurposeUnderstand), Mix, Some(Gate::Way));
    check(with(will_not.with(Opt::ExchangeCircles), Room), Async, Some(Gate::Way));
}

#[test]
fn a_talk_belongs_to_a_private_message_where_the_tie_is_the_point_or_much_would_be_said() {
    let room = with(Answers::default(), Room);
    for option in [Opt::PurposeBond, Opt::ExchangeMany, Opt::ExchangeCircles] {
        check(room.with(option), Mix, Some(Gate::Space));
    }
}

#[test]
fn room_counts_only_in_what_could_hurt() {
    let told = Answers::default().with(Opt::SpaceYes).with(Opt::PurposeUnderstand).with(Opt::ExchangeMany);
    check(told, Sync, None);
    check(told.with(Opt::SensitivityNone), Sync, None);
    assert!(!told.allow(advice::Question::Space));
}

#[test]
fn what_is_usually_written_softens_three_gates_and_no_other() {
    let usual = |answers| Situation { answers, custom: Some(WRITTEN) };
    let none = Answers::default();
    check(usual(with(none, NoWriting)), Mix, Some(Gate::Way));
    check(usual(with(with(none, SetLive), Hurts)), Mix, Some(Gate::Way));
    check(usual(with(none, Hurts).with(Opt::RecordNeeded)), Mix, Some(Gate::Sensitivity));
    check(usual(with(none, Hurts)), Sync, Some(Gate::Sensitivity));
    check(usual(with(none, Burns)), Sync, Some(Gate::Urgency));
    check(usual(with(none, Off)), Sync, Some(Gate::Record));
}

#[test]
fn what_is_touchy_and_usually_said_is_said() {
    let said = Custom { conveyance: 0, convergence: 3 };
    let news = Answers::default().with(Opt::PurposeInform).with(Opt::ExchangeNone).with(Opt::ClarityClear);
    let usual = |answers| Situation { answers, custom: Some(said) };
    check(usual(news.with(Opt::SensitivitySome)), Sync, None);
    check(usual(with(news, Room)), Async, Some(Gate::Space));
    check(usual(news.with(Opt::SensitivityNone)), Mix, None);
    check(news.with(Opt::SensitivitySome), Mix, None);
}
