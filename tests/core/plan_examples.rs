//! Plans of single situations, and how figures, urgency and the day change them.

use advice::{
    Answers, Assumptions, Channel, Condition, Figure, Figures, Mode, Opt, Order, Pivot, PivotRule, Place, Plan,
    Strength, Subject, Verdict, What, Who, figure, judge, plan,
};
use words::content::{condition, duration, headline_of, order, pivot, place, step, wait};

use super::plan::{answers, check_text, fits_its_mode, plan_of, says_by_when};

fn advised(answers: &Answers) -> Plan {
    plan_of(judge(answers), answers, &Figures::default())
}

fn figures(all: &[(Figure, u64)]) -> Figures {
    all.iter().fold(Figures::default(), |figures, (figure, value)| figures.with(*figure, *value).unwrap())
}

#[test]
fn the_steps_come_in_the_order_that_the_purpose_asks_for() {
    #[track_caller]
    fn check(options: &[Opt], expected: &[What]) {
        let plan = advised(&answers(options));
        assert_eq!(plan.steps.iter().map(|step| step.what).collect::<Vec<_>>(), expected);
    }
    check(
        &[Opt::PurposeIdeas, Opt::FocusYes, Opt::PeopleMany, Opt::ClarityRough],
        &[What::WriteQuestion, What::AskIdeas, What::PoolIdeas, What::MeetCombine, What::Choose],
    );
    check(
        &[Opt::PurposeDecide, Opt::UndoHard, Opt::PeopleMany, Opt::BriefNone],
        &[What::WriteProposal, What::AskRemarks, What::MeetClose, What::RecordDecision],
    );
    check(&[Opt::PurposeBond, Opt::ExchangeMany], &[What::SayWhy, What::SpendTime]);
    check(
        &[Opt::PurposeInform, Opt::SensitivityHigh, Opt::PeopleFew],
        &[What::Prepare, What::TalkTell, What::Confirm, What::FollowUp],
    );
    check(&[Opt::PurposeInform, Opt::SensitivitySome], &[What::TellHard, What::WriteDetails, What::SendDetails]);
    check(&[Opt::PurposeInform, Opt::UrgencyHour], &[What::Alert, What::CallSilent, What::SendPoints]);
    check(
        &[Opt::PurposeDecide, Opt::UrgencyHour, Opt::OverlapLittle],
        &[What::CallDecide, What::Escalate, What::Record],
    );
    check(
        &[Opt::PurposeProduce, Opt::UrgencyHour, Opt::PeopleOne],
        &[What::StartNow, What::KeepAtIt, What::CallIfStuck, What::Record],
    );
    check(
        &[Opt::PurposeProduce, Opt::PeopleOne, Opt::BriefNone],
        &[What::WriteGoal, What::WorkAlone, What::SendResult],
    );
}

fn verdict(mode: Mode) -> Verdict {
    Verdict { mode, ..judge(Answers::default()) }
}

#[test]
fn a_mode_chosen_against_the_advice_has_a_plan_too() {
    let nothing = Answers::default();
    for mode in Mode::ALL {
        let it = Verdict { strength: Strength::Close, ..verdict(mode) };
        let plan = plan_of(it, &nothing, &Figures::default());
        fits_its_mode(&nothing, it, &plan);
        says_by_when(&nothing, it, &plan);
    }
}

#[test]
fn the_person_s_own_figures_change_the_plan_and_the_headline() {
    let decide = answers(&[Opt::PurposeDecide]);
    let mix = verdict(Mode::Mix);
    let own = figures(&[(Figure::Minutes, 45), (Figure::People, 3), (Figure::Words, 2_380)]);
    let plan = plan_of(mix, &decide, &own);
    let [write, ask, meet, _] = plan.steps[..] else { panic!("{plan:?}") };
    assert_eq!(write.minutes(), 2_380 / 20);
    assert_eq!((ask.heads, ask.minutes()), (2, 10 + 5));
    assert_eq!((meet.heads, meet.minutes()), (3, 45));
    assert_eq!(step(&meet).title, "Meet for 45 minutes");
    assert_eq!(headline_of(&mix, &decide, &plan), "Write first, then meet for 45 minutes if someone disagrees.");

    let crowd = plan_of(mix, &decide, &figures(&[(Figure::People, 10_000)]));
    assert_eq!((crowd.steps[1].heads, crowd.steps[2].heads), (9_999, 5));
    assert_eq!(crowd.steps[2].who, Who::SmallGroup);
    let ready = plan_of(mix, &decide.with(Opt::BriefReady), &own);
    assert_eq!(ready.steps, plan.steps[1..]);
    let rough = plan_of(mix, &decide.with(Opt::BriefRough), &own);
    assert_eq!(rough.steps[0].seconds, write.seconds / 2);
}

#[test]
fn times_follow_the_urgency() {
    let reply = |urgency| {
        plan_of(verdict(Mode::Mix), &answers(&[Opt::PurposeDecide, urgency]), &Figures::default()).steps[1].reply
    };
    assert_eq!(reply(Opt::UrgencyToday), Some(120));
    assert_eq!(reply(Opt::UrgencyWeek), Some(960));
    assert_eq!(reply(Opt::UrgencyLater), Some(2_400));
}

#[test]
fn unsaid_figures_are_the_usual_ones() {
    let people = |options: &[Opt]| figure(Figure::People, &answers(options), &Figures::default());
    assert_eq!(
        [&[Opt::PeopleOne][..], &[Opt::PeopleTwo], &[Opt::PeopleFew], &[Opt::PeopleMany], &[]].map(people),
        [1, 2, 5, 10, 5]
    );
    assert_eq!(figure(Figure::Minutes, &Answers::default(), &Figures::default()), 30);
    assert_eq!(figure(Figure::Words, &Answers::default(), &Figures::default()), 300);
}

#[test]
fn only_a_day_has_a_place_and_it_follows_from_what_the_day_is_for() {
    let of = |mode, options: &[Opt]| {
        plan(&verdict(mode), &answers(options), &Figures::default(), &Assumptions::default(), Subject::Day).place
    };
    assert_eq!(advised(&Answers::default()).place, None);
    assert_eq!(of(Mode::Sync, &[]), Some(Place::Office));
    assert_eq!(of(Mode::Async, &[Opt::OverlapLittle]), Some(Place::Home));
    assert_eq!(of(Mode::Mix, &[]), Some(Place::Split));
    assert_eq!(of(Mode::Sync, &[Opt::OverlapLittle]), Some(Place::Anywhere));
    for it in [Place::Office, Place::Home, Place::Split, Place::Anywhere] {
        check_text(place(it), 90, true);
    }
    for it in [Order::WriteFirst, Order::LiveFirst] {
        check_text(order(it), 20, false);
    }
}

#[test]
fn lengths_of_time_read_as_people_say_them() {
    assert_eq!(
        [1, 20, 60, 90, 120, 150, 1_440].map(duration),
        ["1 minute", "20 minutes", "1 hour", "90 minutes", "2 hours", "2 hours 30 minutes", "24 hours"]
    );
    assert_eq!(
        [5, 240, 480, 960, 1_025, 5_280].map(wait),
        [
            "5 minutes",
            "4 hours",
            "one working day",
            "two working days",
            "two working days and 1 hour",
            "11 working days"
        ]
    );
    assert_eq!(condition(Condition::ObjectionWithin(960)), "Only if someone objects within two working days.");
    assert_eq!(
        pivot(Pivot { rule: PivotRule::Rounds, within: 120 }),
        "About three rounds without agreement, or silence for 2 hours? Talk, then write down the result."
    );
    assert_eq!(Channel::Chat.usual_reply(), 240);
}
