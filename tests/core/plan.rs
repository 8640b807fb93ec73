//! The plan, over every combination of the answers that shape it.

use std::collections::{BTreeSet, HashSet};

use advice::{
    Answer, Answers, Assumptions, Condition, Figures, Gate, Mode, Opt, Order, Pace, Pivot, Plan, Question, Step,
    Subject, Timeline, Verdict, What, Who, judge, plan,
};
use words::content::{channel, headline, headline_of, pace, pivot, step, usual_reply, who};

/// Every option, and *not sure*, of the questions that shape a plan.
const SHAPING: [Question; 7] = [
    Question::Sensitivity,
    Question::Urgency,
    Question::Exchange,
    Question::Undo,
    Question::People,
    Question::Overlap,
    Question::Brief,
];

/// Something that must hold of every plan.
type Claim = fn(&Answers, Verdict, &Plan);

pub(super) fn plan_of(verdict: Verdict, answers: &Answers, figures: &Figures) -> Plan {
    plan(&verdict, answers, figures, &Assumptions::default(), Subject::Activity)
}

pub(super) fn answers(options: &[Opt]) -> Answers {
    options.iter().fold(Answers::default(), |answers, option| answers.with(*option))
}

fn every_answer(question: Question) -> impl Iterator<Item = Answer> {
    std::iter::once(Answer::Unsure).chain(question.options().iter().copied().map(Answer::Is))
}

fn visit_all(answers: &mut Answers, open: &[Question], visit: &mut impl FnMut(&Answers)) {
    let [question, rest @ ..] = open else { return visit(answers) };
    for answer in every_answer(*question) {
        answers.set(*question, Some(answer));
        visit_all(answers, rest, visit);
    }
}

/// The projection: purpose and the seven above, with and without a group that starts from nothing, and each of two
/// answers that move the mode alone. About a million and a half.
fn for_each_situation(visit: fn(&Answers, &mut Seen)) -> Seen {
    std::thread::scope(|scope| {
        let threads: Vec<_> = every_answer(Question::Purpose)
            .map(|purpose| {
                scope.spawn(move || {
                    let mut seen = Seen::default();
                    for more in [
                        &[] as &[_],
                        &[Opt::FamiliarityNever, Opt::ClarityOpen],
                        &[Opt::ClarityClear],
                        &[Opt::ClarityOpen],
                        &[Opt::ClarityRough, Opt::FocusYes],
                    ] {
                        let mut answers = answers(more);
                        answers.set(Question::Purpose, Some(purpose));
                        visit_all(&mut answers, &SHAPING, &mut |answers| visit(answers, &mut seen));
                    }
                    seen
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).fold(Seen::default(), |all, one| all.and(&one))
    })
}

/// What was met on the way.
#[derive(Default)]
struct Seen {
    count: usize,
    whats: BTreeSet<What>,
    steps: HashSet<Step>,
    pivots: HashSet<Pivot>,
    ends: HashSet<(Mode, Option<Gate>)>,
}

impl Seen {
    fn and(self, more: &Self) -> Self {
        Self {
            count: self.count + more.count,
            whats: self.whats.union(&more.whats).copied().collect(),
            steps: self.steps.union(&more.steps).copied().collect(),
            pivots: self.pivots.union(&more.pivots).copied().collect(),
            ends: self.ends.union(&more.ends).copied().collect(),
        }
    }
}

/// Each claim by name, so that a failure says which.
const CLAIMS: [(&str, Claim); 11] = [
    ("it has steps that take time", has_steps),
    ("an offline step says by when, and a live one only asks for an acknowledgement", says_by_when),
    ("a missing brief comes first", missing_brief_is_first),
    ("async has no live step, sync has one, a mix has both", fits_its_mode),
    ("a mix comes in the order that the headline says", agrees_on_the_order),
    ("it has the minutes that the headline says", agrees_on_the_minutes),
    ("what the headline holds under a condition, it holds too", agrees_on_the_condition),
    ("what could hurt is said alone, and no brief is written for others", is_careful),
    ("within the hour there is contact", is_in_time),
    ("few shared hours: each is asked before theirs are left", asks_for_hours),
    ("its timeline holds each step once, one after the other, and all its minutes", fits_its_timeline),
];

/// The plan as advised and, where no gate decided, that of each mode that a person may choose instead.
fn check(answers: &Answers, seen: &mut Seen) {
    let advised = judge(answers);
    seen.count += 1;
    seen.ends.insert((advised.mode, advised.gate));
    for mode in Mode::ALL.into_iter().filter(|mode| advised.gate.is_none() || *mode == advised.mode) {
        check_one(answers, Verdict { mode, ..advised }, seen);
    }
}

fn check_one(answers: &Answers, verdict: Verdict, seen: &mut Seen) {
    let plan = plan_of(verdict, answers, &Figures::default());
    for (claim, holds) in CLAIMS {
        let result = std::panic::catch_unwind(|| holds(answers, verdict, &plan));
        assert!(result.is_ok(), "{claim}: {:?}: {plan:#?}", answers.iter().collect::<Vec<_>>());
    }
    seen.whats.extend(plan.steps.iter().map(|step| step.what));
    seen.steps.extend(plan.steps.iter().copied());
    seen.pivots.insert(plan.pivot);
}

fn fits_its_timeline(_: &Answers, _: Verdict, plan: &Plan) {
    let slots = plan.timeline().slots;
    assert_eq!(slots.len(), plan.steps.len());
    let mut end = 0;
    for (slot, step) in slots.iter().zip(&plan.steps) {
        let [first, then] = match step.pace {
            Pace::Live => [slot.wait, slot.work],
            Pace::Offline => [slot.work, slot.wait],
        };
        assert_eq!((first.from, then.from), (end, first.to), "a gap, or two at once: {slot:?}");
        end = then.to;
        assert!(slot.work.to - slot.work.from >= 10, "too short to be seen: {slot:?}");
        assert_eq!(slot.wait.to > slot.wait.from, slot.wait.minutes > 0, "{slot:?}");
        assert_eq!(slot.work.minutes + slot.wait.minutes, step.elapsed, "{step:?}");
        assert!(slot.yours || slot.others);
        assert_eq!(slot.others, step.who != Who::You);
    }
    assert_eq!(end, Timeline::LENGTH);
    assert_eq!(slots.iter().map(|slot| slot.work.minutes + slot.wait.minutes).sum::<u32>(), plan.elapsed());
}

fn has_steps(_: &Answers, _: Verdict, plan: &Plan) {
    assert!((1..=6).contains(&plan.steps.len()));
    for step in &plan.steps {
        assert!(step.minutes() >= 1 && step.elapsed >= step.minutes() && step.heads >= 1, "{step:?}");
    }
    let whats: HashSet<_> = plan.steps.iter().map(|step| step.what).collect();
    for step in plan.steps.iter().filter(|step| step.pace == Pace::Offline && step.who != Who::You) {
        assert!(step.reply.is_some_and(|reply| step.elapsed >= reply), "it does not wait: {step:?}");
    }
    assert_eq!(whats.len(), plan.steps.len(), "a step twice");
    assert!(plan.pivot.within > 0);
}

pub(super) fn says_by_when(answers: &Answers, _: Verdict, plan: &Plan) {
    let limit = if answers.has(Opt::UrgencyHour) {
        60
    } else if answers.has(Opt::UrgencyToday) {
        240
    } else if answers.has(Opt::UrgencyLater) {
        4_800
    } else {
        1_440
    };
    for step in &plan.steps {
        match step.pace {
            Pace::Offline => assert!(step.reply.is_some_and(|reply| reply > 0 && reply <= limit), "{step:?}"),
            Pace::Live => assert!(step.reply.is_none() || step.what == What::Alert, "{step:?}"),
        }
    }
}

fn missing_brief_is_first(answers: &Answers, verdict: Verdict, plan: &Plan) {
    if answers.has(Opt::BriefNone) && verdict.gate.is_none() {
        assert!(plan.steps[0].what.is_brief());
        assert_eq!((plan.steps[0].who, plan.steps[0].pace), (Who::You, Pace::Offline));
    }
}

pub(super) fn fits_its_mode(_: &Answers, verdict: Verdict, plan: &Plan) {
    let has = |pace| plan.steps.iter().any(|step| step.pace == pace && step.who != Who::You);
    match verdict.mode {
        Mode::Async => assert!(plan.live_step().is_none() && plan.order == Order::WriteFirst),
        Mode::Mix => assert!(has(Pace::Live) && has(Pace::Offline)),
        Mode::Sync => assert!(has(Pace::Live)),
    }
}

fn agrees_on_the_order(answers: &Answers, verdict: Verdict, plan: &Plan) {
    if verdict.mode == Mode::Mix {
        let text = headline(&verdict, answers);
        let is_live_first = text.starts_with("Meet") || text.starts_with("Say the hard part live");
        let expected = if is_live_first { Order::LiveFirst } else { Order::WriteFirst };
        assert_eq!(plan.order, expected, "{text}");
    }
}

fn agrees_on_the_minutes(answers: &Answers, verdict: Verdict, plan: &Plan) {
    let text = headline(&verdict, answers);
    for (words, minutes) in [("10", 10), ("ten", 10), ("15", 15), ("20", 20), ("30", 30)] {
        if text.contains(&format!("{words} minutes")) {
            assert!(plan.steps.iter().any(|step| step.minutes() == minutes), "{text}");
            assert_eq!(headline_of(&verdict, answers, plan), text);
        }
    }
}

fn agrees_on_the_condition(answers: &Answers, verdict: Verdict, plan: &Plan) {
    let is_held_if = plan.steps.iter().any(|step| matches!(step.condition, Some(Condition::ObjectionWithin(_))));
    assert_eq!(is_held_if, headline(&verdict, answers).contains("if someone disagrees"));
    let by = plan.steps.iter().find_map(|step| step.reply.filter(|_| step.what == What::AskObjections));
    for step in &plan.steps {
        if let Some(Condition::ObjectionWithin(minutes)) = step.condition {
            assert_eq!(Some(minutes), by, "objections are asked for by another time");
        }
    }
}

fn is_careful(_: &Answers, verdict: Verdict, plan: &Plan) {
    if verdict.gate == Some(Gate::Sensitivity) {
        assert_eq!(plan.order, Order::LiveFirst);
        assert_eq!(plan.steps[0].what, What::Prepare);
        for step in &plan.steps {
            assert!(!step.what.is_brief() && (step.pace == Pace::Offline || step.is_private()), "{step:?}");
        }
        assert!(plan.live_step().is_some_and(Step::is_private));
        assert!(plan.steps.iter().any(|step| [What::Confirm, What::SendThanks].contains(&step.what)));
        assert!(plan.steps.iter().any(|step| step.what == What::FollowUp));
    }
}

fn is_in_time(answers: &Answers, verdict: Verdict, plan: &Plan) {
    if answers.has(Opt::UrgencyHour) {
        let before = plan.steps.iter().position(|step| step.pace == Pace::Live).unwrap();
        let until_contact: u32 = plan.steps[..before].iter().map(|step| step.elapsed).sum();
        assert!(until_contact <= 5, "{until_contact}");
    }
    if verdict.gate == Some(Gate::Urgency) {
        assert_eq!(plan.steps[0].pace, Pace::Live);
        assert!(plan.steps[0].condition.is_none());
        let live: u32 = plan.steps.iter().filter(|step| step.pace == Pace::Live).map(|step| step.elapsed).sum();
        assert!(live <= 20, "{live}");
    }
}

fn asks_for_hours(answers: &Answers, verdict: Verdict, plan: &Plan) {
    let expected = answers.has(Opt::OverlapLittle) && !answers.has(Opt::UrgencyHour);
    assert!(plan.steps.iter().filter(|step| step.pace == Pace::Live).all(|step| step.ask_hours == expected));
    if verdict.gate == Some(Gate::Urgency) && answers.has(Opt::OverlapLittle) {
        assert!(plan.steps.iter().any(|step| step.who == Who::Awake));
        assert!(plan.steps.iter().any(|step| step.what == What::Escalate));
    }
}

#[test]
fn every_plan_keeps_its_promises_and_every_kind_of_step_is_met() {
    let seen = for_each_situation(check);
    assert_eq!(seen.count, 7 * 5 * 4 * 5 * 5 * 4 * 5 * 4 * 4);
    assert_eq!(seen.whats.len(), What::COUNT, "{:?}", seen.whats);
    assert_eq!(seen.ends.len(), 5, "three modes and two gates");

    let rules: HashSet<_> = seen.pivots.iter().map(|pivot| pivot.rule).collect();
    assert_eq!(rules.len(), 8, "{rules:?}");
    let kinds: HashSet<_> =
        seen.steps.iter().filter_map(|step| step.condition).map(|it| std::mem::discriminant(&it)).collect();
    assert_eq!(kinds.len(), 4);
    assert_eq!(seen.steps.iter().map(|step| step.channel).collect::<HashSet<_>>().len(), 6);
    assert_eq!(seen.steps.iter().map(|step| step.who).collect::<HashSet<_>>().len(), 12);

    for it in seen.pivots {
        check_text(&pivot(it), 150, true);
    }
    for it in seen.steps {
        let text = step(&it);
        check_text(&text.title, 55, false);
        check_text(text.detail, 100, true);
        let timing = text.timing.as_deref();
        assert!(timing.is_some() || (it.pace == Pace::Live && it.condition.is_none()), "{it:?}");
        for sentence in timing.into_iter().chain(text.hours) {
            check_text(sentence, 85, true);
        }
        check_text(who(it.who), 40, false);
        check_text(channel(it.channel), 40, false);
        check_text(&usual_reply(it.channel), 60, true);
        check_text(pace(it.pace), 10, false);
    }
}

#[track_caller]
pub(super) fn check_text(text: &str, longest: usize, is_sentence: bool) {
    assert!(!text.is_empty() && text.chars().count() <= longest, "{} characters: {text}", text.chars().count());
    assert_eq!(text.ends_with('.'), is_sentence, "{text}");
    assert!(text.starts_with(|c: char| c.is_uppercase()), "{text}");
    assert!(!text.contains(['!', '\'', '"', '{', '}']) && !text.contains("  "), "{text}");
    for word in ["simply", "just ", "obviously", "please", "brief "] {
        assert!(!text.to_lowercase().contains(word), "{word:?} in {text}");
    }
}
