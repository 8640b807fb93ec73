//! The bill, reckoned by hand.

use std::collections::HashSet;

use advice::{
    Answers, Assumption, Assumptions, Bill, Figure, Figures, Mode, Opt, Question, Rate, Side, Standing, Usual, Verdict,
    bill, judge, plan,
};
use words::content::{BILL, assumption, assumption_value, standing};

fn answers(options: &[Opt]) -> Answers {
    options.iter().fold(Answers::default(), |answers, option| answers.with(*option))
}

fn figures(people: u64, minutes: u64, words: u64) -> Figures {
    [(Figure::People, people), (Figure::Minutes, minutes), (Figure::Words, words)]
        .into_iter()
        .fold(Figures::default(), |figures, (figure, value)| figures.with(figure, value).unwrap())
}

fn bill_of(options: &[Opt], figures: &Figures, assumptions: &Assumptions, rate: Option<u32>) -> Bill {
    let answers = answers(options);
    let plan = plan(&judge(answers), &answers, figures, assumptions, Usual::default());
    bill(&answers, figures, &plan, assumptions, rate.map(|rate| Rate::new(rate).unwrap()))
}

fn usual() -> Assumptions {
    Assumptions::default()
}

#[test]
fn eight_people_for_an_hour_hold_480_minutes_and_use_about_60() {
    let unprepared = usual().with(Assumption::Preparing, 0).unwrap();
    let meeting = figures(8, 60, 300);
    let live = bill_of(&[Opt::AttentionNone], &meeting, &unprepared, None).live;
    assert_eq!((live.held, live.used, live.money), (480, 60, None));
    let live = bill_of(&[Opt::AttentionNone], &meeting, &usual(), None).live;
    assert_eq!((live.held, live.used), (490, 70), "with the preparation");
}

#[test]
fn live_is_people_times_minutes_and_preparation() {
    let live =
        |options: &[Opt], assumptions: &Assumptions| bill_of(options, &figures(4, 45, 300), assumptions, None).live;
    let it = live(&[Opt::AttentionAll, Opt::UrgencyWeek], &usual());
    assert_eq!((it.held, it.used, it.elapsed), (4 * 45 + 10, 162 + 10, 480 + 45));
    assert_eq!(live(&[Opt::AttentionPart], &usual()).used, 90 + 10);
    assert_eq!(live(&[], &usual()).used, 90 + 10);
    let refocus = usual().with(Assumption::Refocus, 10).unwrap();
    assert_eq!(live(&[], &refocus).held, 4 * 55 + 10);
    assert_eq!(live(&[], &refocus).used, 90 + 10);
    assert_eq!(live(&[Opt::OverlapLittle], &usual()).elapsed, 960 + 45);
}

#[test]
fn offline_is_writing_reading_and_replies() {
    let offline = |options: &[Opt]| bill_of(options, &figures(8, 60, 2_380), &usual(), None).offline;
    // 2,380 words: 119 minutes to write, 10 to read; seven readers, one reply of 5 minutes each.
    let it = offline(&[Opt::ExchangeFew, Opt::UrgencyWeek]);
    assert_eq!((it.held, it.used, it.elapsed), (119 + 70 + 35, 119 + 70 + 35, 119 + 960));
    assert_eq!(offline(&[Opt::ExchangeNone]).held, 119 + 70);
    assert_eq!(offline(&[Opt::ExchangeMany]).held, 119 + 70 + 3 * 35);
    assert_eq!(offline(&[Opt::ExchangeCircles, Opt::UrgencyWeek]).elapsed, 119 + 3 * 960);
    assert_eq!(offline(&[Opt::ExchangeNone, Opt::BriefReady]).held, 70);
    assert_eq!(offline(&[Opt::ExchangeNone, Opt::BriefRough]).held, 60 + 70, "59.5 minutes, half a minute up");
    // What is to be produced is produced on either side.
    assert_eq!(offline(&[Opt::PurposeProduce, Opt::ExchangeNone]).held, 119 + 70 + 7 * 60);
}

#[test]
fn the_plan_costs_what_its_steps_cost_and_less_where_no_condition_arises() {
    let options = [Opt::PurposeDecide, Opt::ClarityRough, Opt::FocusPartly, Opt::UndoEffort];
    let (answers, figures) = (answers(&options), figures(5, 40, 2_380));
    let verdict = Verdict { mode: Mode::Mix, ..judge(answers) };
    let plan = plan(&verdict, &answers, &figures, &usual(), Usual::default());
    let it = bill(&answers, &figures, &plan, &usual(), None);
    // Writing 119, four read for 10 and answer in 5, five meet for half of 40, the decision is written down in 10.
    assert_eq!(it.plan.held, 119 + 60 + 100 + 10);
    assert_eq!(it.plan.used, 119 + 60 + 50 + 10);
    let least = it.plan_at_least.unwrap();
    assert_eq!((least.held, least.used), (119 + 60 + 10, 119 + 60 + 10));
    assert_eq!((it.plan.elapsed, least.elapsed), (119 + 960 + 20 + 10, 119 + 960 + 10));
}

#[test]
fn money_is_attention_held_times_pay_times_the_employer_s_factor() {
    let unprepared = usual().with(Assumption::Preparing, 0).unwrap();
    let money = |people, minutes, rate| bill_of(&[], &figures(people, minutes, 1), &unprepared, Some(rate)).live.money;
    // Eight hours at 50.00, times 1.42.
    assert_eq!(money(8, 60, 5_000), Some(56_800));
    // Two minutes at 1.00: 4.733, rounded; at 0.10 it is 0.473, and at 0.11 it is 0.52.
    assert_eq!([100, 10, 11].map(|rate| money(2, 1, rate)), [Some(5), Some(0), Some(1)]);
    for rate in [0, Rate::MOST + 1] {
        assert_eq!(
            Rate::new(rate).unwrap_err().to_string(),
            "this rate is out of range: 0.01 to 100000 an hour is allowed"
        );
    }
}

#[test]
fn a_year_is_so_many_times_one() {
    let once = bill_of(&[Opt::PurposeInform], &figures(8, 15, 100), &usual(), Some(4_000));
    let year = once.times(46);
    assert_eq!(year.live.held, 46 * once.live.held);
    assert_eq!(year.plan.money, once.plan.money.map(|money| 46 * money));
    assert_eq!(year.offline.elapsed, once.offline.elapsed);
}

/// Every end of every range: nothing overflows, and what is used was held.
#[test]
fn the_bill_holds_at_the_ends_of_every_range() {
    #[track_caller]
    fn check(side: Side) {
        assert!(side.used <= side.held, "{side:?}");
        assert!(side.elapsed > 0 && side.money.is_some_and(|money| money < u64::MAX), "{side:?}");
    }
    let ends = [usual(), end(|range| range.0), end(|range| range.1)];
    for (people, minutes, words) in [(1, 1, 1), (10_000, 1_440, 50_000), (1, 1_440, 50_000), (10_000, 1, 1)] {
        for purpose in Question::Purpose.options() {
            for option in
                [Opt::ExchangeMany, Opt::SensitivityHigh, Opt::UrgencyHour, Opt::OverlapLittle, Opt::UrgencyLater]
            {
                for (assumptions, mode) in ends.iter().flat_map(|end| Mode::ALL.map(|mode| (end, mode))) {
                    let answers = answers(&[*purpose, option, Opt::PeopleMany, Opt::AttentionAll]);
                    let figures = figures(people, minutes, words);
                    let verdict = judge(answers);
                    let verdict = Verdict { mode: if verdict.gate.is_some() { verdict.mode } else { mode }, ..verdict };
                    let plan = plan(&verdict, &answers, &figures, assumptions, Usual::default());
                    let it = bill(&answers, &figures, &plan, assumptions, Some(Rate::new(Rate::MOST).unwrap()));
                    for side in [it.live, it.offline, it.plan].into_iter().chain(it.plan_at_least) {
                        check(side);
                    }
                }
            }
        }
    }
    let most = bill_of(&[], &figures(10_000, 1_440, 50_000), &usual(), None);
    assert_eq!(most.live.held, 14_400_010);
    assert_eq!(most.times(u32::MAX).live.held, 14_400_010 * u64::from(u32::MAX));
}

fn end(which: fn((u32, u32)) -> u32) -> Assumptions {
    Assumption::ALL.into_iter().fold(usual(), |all, one| all.with(one, which(one.range())).unwrap())
}

#[test]
fn assumptions_have_a_range_a_standing_and_a_name() {
    let (mut names, mut keys) = (HashSet::new(), HashSet::new());
    for (index, it) in Assumption::ALL.into_iter().enumerate() {
        assert_eq!(it as usize, index);
        let (least, most) = it.range();
        assert!((least..=most).contains(&it.usual()), "{it:?}");
        assert!(usual().with(it, most + 1).is_err());
        assert_eq!(usual().with(it, most).unwrap().get(it), most);
        assert_eq!(Assumption::from_key(it.key()), Some(it));
        let text = assumption(it);
        assert!(names.insert(text.name) && keys.insert(it.key()), "{it:?}");
        assert!(text.origin.ends_with('.') && text.origin.chars().count() <= 90, "{}", text.origin);
        assert!(text.name.chars().count() <= 45 && !text.unit.is_empty(), "{}", text.name);
        assert!(!standing(it.standing()).is_empty());
    }
    assert_eq!(usual().with(Assumption::Reply, 0).unwrap_err().to_string(), "0 is out of range: 1 to 30 is allowed");
    let changed = usual().with(Assumption::Reply, 7).unwrap();
    assert_eq!(changed.changed().collect::<Vec<_>>(), [(Assumption::Reply, 7)]);
    let sourced = Assumption::ALL.into_iter().filter(|it| it.standing() == Standing::Sourced);
    assert_eq!(sourced.collect::<Vec<_>>(), [Assumption::ReadingSpeed, Assumption::CostFactor]);
    assert_eq!(Assumption::ReadingSpeed.usual(), 238);
    let shown = [Assumption::ReadingSpeed, Assumption::CostFactor, Assumption::UsedOfLittle];
    assert_eq!(shown.map(|it| assumption_value(it, it.usual())), ["238", "1.42", "12.5"]);
    assert!(BILL.notes.iter().all(|note| note.ends_with('.') && !note.contains('!')));
}
