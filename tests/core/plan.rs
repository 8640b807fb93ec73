//! The plan and its words, over every form, every mode and the answers that shape a plan.

use std::collections::{BTreeSet, HashMap, HashSet};

use advice::{
    Act, Answers, Assumptions, Condition, Count, Figures, Form, Gate, Mode, Opt, Order, Pace, Pivot, PivotRule, Plan,
    Question, Step, Strength, Timeline, Told, Usual, Verdict, Who, judge, plan,
};
use words::content::{Own, channel, headline, pace, pivot, second_best, step, who};

/// Something that must hold of every plan.
type Claim = fn(&Answers, Verdict, &Plan);

pub(super) fn plan_of(verdict: Verdict, answers: &Answers, figures: &Figures) -> Plan {
    plan(&verdict, answers, figures, &Assumptions::default(), Usual::default())
}

pub(super) fn answers(options: &[Opt]) -> Answers {
    options.iter().fold(Answers::default(), |answers, option| answers.with(*option))
}

/// Open, or one of its options.
fn choices(question: Question) -> impl Iterator<Item = Option<Opt>> {
    std::iter::once(None).chain(question.options().iter().copied().map(Some))
}

/// What shapes a plan beside its form and its mode.
const SHAPING: [&[Option<Opt>]; 7] = [
    &[None, Some(Opt::SensitivitySome), Some(Opt::SensitivityHigh)],
    &[None, Some(Opt::UrgencyHour), Some(Opt::UrgencyLater)],
    &[None, Some(Opt::PeopleOne), Some(Opt::PeopleTwo), Some(Opt::PeopleFew), Some(Opt::PeopleMany)],
    &[None, Some(Opt::OverlapLittle)],
    &[None, Some(Opt::BriefReady)],
    &[None, Some(Opt::UndoHard)],
    &[None, Some(Opt::ExchangeNone), Some(Opt::ExchangeCircles)],
];

fn visit_all(answers: Answers, open: &[&[Option<Opt>]], visit: &mut impl FnMut(&Answers)) {
    let [options, rest @ ..] = open else { return visit(&answers) };
    for option in *options {
        visit_all(option.map_or(answers, |option| answers.with(option)), rest, visit);
    }
}

/// Visits each form as what is usual, and what the purposes alone give, in each mode.
fn for_each_plan(visit: fn(&Answers, Verdict, &Plan, &mut Seen)) -> Seen {
    let usual = Form::ALL.iter().map(|form| (Some(*form), None));
    let given = choices(Question::Purpose).map(|purpose| (None, purpose));
    let starts: Vec<_> = usual.chain(given).collect();
    let visit_some = |starts: &[(Option<Form>, Option<Opt>)]| {
        let mut seen = Seen::default();
        for (form, purpose) in starts {
            for more in [&[] as &[_], &[Opt::FamiliarityNever, Opt::ClarityOpen]] {
                let answers = purpose.map_or_else(Answers::default, |purpose| Answers::default().with(purpose));
                let answers = more.iter().fold(answers, |answers, option| answers.with(*option));
                visit_all(answers, &SHAPING, &mut |answers| {
                    let advised = judge(answers);
                    for mode in Mode::ALL.into_iter().filter(|mode| advised.gate.is_none() || *mode == advised.mode) {
                        let verdict = Verdict { mode, ..advised };
                        let usual = Usual { form: *form, ..Usual::default() };
                        let plan = plan(&verdict, answers, &Figures::default(), &Assumptions::default(), usual);
                        visit(answers, verdict, &plan, &mut seen);
                    }
                });
            }
        }
        seen
    };
    let (left, right) = starts.split_at(starts.len() / 2);
    std::thread::scope(|scope| {
        let other = scope.spawn(|| visit_some(right));
        visit_some(left).and(other.join().unwrap())
    })
}

/// What was met on the way.
#[derive(Default)]
struct Seen {
    count: usize,
    acts: BTreeSet<Act>,
    forms: BTreeSet<(Form, u8)>,
    rules: BTreeSet<PivotRule>,
    pivots: HashSet<Pivot>,
    texts: HashMap<String, Kind>,
    for_two: HashSet<String>,
}

/// What a text must be like.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Headline,
    Title,
    Sentences,
    Words,
}

impl Seen {
    fn and(mut self, more: Self) -> Self {
        self.count += more.count;
        self.acts.extend(more.acts);
        self.forms.extend(more.forms);
        self.rules.extend(more.rules);
        self.pivots.extend(more.pivots);
        self.texts.extend(more.texts);
        self.for_two.extend(more.for_two);
        self
    }

    fn text(&mut self, kind: Kind, text: String, is_for_two: bool) {
        if is_for_two && !self.for_two.contains(&text) {
            self.for_two.insert(text.clone());
        }
        self.texts.entry(text).or_insert(kind);
    }
}

/// Each claim by name, so that a failure says which.
const CLAIMS: [(&str, Claim); 8] = [
    ("it has steps that take time", has_steps),
    ("an offline step says by when, and a live one only asks for an acknowledgement", says_by_when),
    ("async has no live step, sync has one, a mix has both", fits_its_mode),
    ("what could hurt is said alone", is_careful),
    ("within the hour there is contact", is_in_time),
    ("few shared hours: each is asked before theirs are left", asks_for_hours),
    ("a live part that people have read for is shorter than one without", is_shorter_once_read),
    ("its timeline holds each step once, one after the other, and all its minutes", fits_its_timeline),
];

fn check(answers: &Answers, verdict: Verdict, plan: &Plan, seen: &mut Seen) {
    seen.count += 1;
    for (claim, holds) in CLAIMS {
        let result = std::panic::catch_unwind(|| holds(answers, verdict, plan));
        assert!(result.is_ok(), "{claim}: {:?}: {plan:#?}", answers.options().collect::<Vec<_>>());
    }
    seen.acts.extend(plan.steps.iter().map(|step| step.act));
    seen.forms.insert((plan.form, verdict.mode as u8));
    seen.rules.extend(plan.pivots.iter().map(|pivot| pivot.rule));
    seen.pivots.extend(plan.pivots.iter().copied());
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
    let acts: HashSet<_> = plan.steps.iter().map(|step| step.act).collect();
    for step in plan.steps.iter().filter(|step| step.pace == Pace::Offline && step.who != Who::You) {
        assert!(step.reply.is_some_and(|reply| step.elapsed >= reply), "it does not wait: {step:?}");
    }
    assert_eq!(acts.len(), plan.steps.len(), "a step twice");
    assert!((1..=3).contains(&plan.pivots.len()));
    assert!(plan.pivots.iter().all(|pivot| pivot.within > 0));
}

pub(super) fn says_by_when(_: &Answers, _: Verdict, plan: &Plan) {
    for step in &plan.steps {
        match step.pace {
            Pace::Offline => assert!(step.reply.is_some_and(|reply| reply > 0), "{step:?}"),
            Pace::Live => assert!(step.reply.is_none() || step.act == Act::Alert, "{step:?}"),
        }
    }
}

pub(super) fn fits_its_mode(_: &Answers, verdict: Verdict, plan: &Plan) {
    let is_live = |step: &Step| step.pace == Pace::Live;
    let is_written = |step: &Step| {
        let confirms = matches!(step.act, Act::Confirm | Act::Record | Act::Work);
        step.pace == Pace::Offline && (step.who != Who::You || confirms)
    };
    // Within the hour there is contact, whatever else.
    match verdict.mode {
        _ if plan.form.is_within_the_hour() => assert!(plan.steps.iter().any(is_live)),
        Mode::Async => assert!(plan.live_step().is_none() && plan.order == Order::WriteFirst),
        Mode::Mix => assert!(plan.steps.iter().any(is_live) && plan.steps.iter().any(is_written)),
        Mode::Sync => assert!(plan.steps.iter().any(is_live)),
    }
}

fn is_careful(answers: &Answers, _: Verdict, plan: &Plan) {
    if answers.has(Opt::SensitivityHigh) && !plan.form.is_within_the_hour() {
        let mut live = plan.steps.iter().filter(|step| step.pace == Pace::Live);
        assert!(live.all(Step::is_private), "an audience");
        assert!(plan.is_private() && !plan.is_priced);
    }
}

fn is_in_time(_: &Answers, verdict: Verdict, plan: &Plan) {
    if plan.form.is_within_the_hour() {
        assert!(verdict.gate == Some(Gate::Urgency) || verdict.gate == Some(Gate::Sensitivity), "{verdict:?}");
        assert_eq!(plan.steps[0].pace, Pace::Live);
        assert!(plan.steps[0].condition.is_none());
        let live: u32 = plan.steps.iter().filter(|step| step.pace == Pace::Live).map(|step| step.elapsed).sum();
        assert!(live <= 20, "{live}");
    }
}

fn asks_for_hours(answers: &Answers, _: Verdict, plan: &Plan) {
    let expected = answers.has(Opt::OverlapLittle) && !answers.has(Opt::UrgencyHour);
    assert!(plan.steps.iter().filter(|step| step.pace == Pace::Live).all(|step| step.ask_hours == expected));
    if plan.form.is_within_the_hour() && answers.has(Opt::OverlapLittle) {
        assert!(plan.steps.iter().any(|step| step.who == Who::Awake));
        assert!(plan.steps.iter().any(|step| step.act == Act::Escalate));
    }
}

fn is_shorter_once_read(_: &Answers, verdict: Verdict, plan: &Plan) {
    let own = advice::figure(advice::Figure::Minutes, plan.form, &Answers::default(), &Figures::default());
    if let Some(meet) = plan.steps.iter().find(|step| step.act == Act::MeetAfter)
        && verdict.mode == Mode::Mix
        && own > 10
    {
        assert!(meet.minutes() < own.into(), "{} of {own}", meet.minutes());
    }
}

#[test]
fn every_plan_keeps_its_promises_and_every_kind_of_step_is_met() {
    let seen = for_each_plan(check);
    assert!(seen.count > 100_000, "{}", seen.count);
    assert_eq!(seen.acts.len(), Act::COUNT, "{:?}", seen.acts);
    let forms: BTreeSet<_> = seen.forms.iter().map(|(form, _)| *form).collect();
    assert_eq!(forms.len(), Form::COUNT, "each form is met");
    assert_eq!(seen.rules.len(), 18, "{:?}", seen.rules);
    for it in seen.pivots {
        let text = pivot(it, Told::default());
        check_text(&text, 150, true);
        assert!(text.contains('?'), "it names the case: {text}");
    }
}

fn gather(_: &Answers, verdict: Verdict, plan: &Plan, seen: &mut Seen) {
    let is_for_two = plan.others.count == Count::One;
    seen.text(Kind::Headline, headline(plan, verdict.mode, Own::NONE), is_for_two);
    seen.text(Kind::Sentences, second_best(plan, verdict.mode), is_for_two);
    for it in &plan.steps {
        let text = step(plan, it, Own::NONE);
        seen.text(Kind::Title, text.title, is_for_two);
        seen.text(Kind::Sentences, text.detail, is_for_two);
        let timing = text.timing.into_iter().chain(text.hours.map(str::to_owned));
        timing.for_each(|text| seen.text(Kind::Sentences, text, is_for_two));
        seen.text(Kind::Words, who(plan, it), is_for_two);
        seen.text(Kind::Words, channel(it.channel).to_owned(), is_for_two);
        seen.text(Kind::Words, pace(it.pace).to_owned(), is_for_two);
    }
}

#[test]
fn every_sentence_of_every_plan_is_whole_and_none_speaks_of_everyone_where_there_are_two() {
    let seen = for_each_plan(gather);
    assert!(seen.texts.len() > 1_000, "{}", seen.texts.len());
    for (text, kind) in &seen.texts {
        match kind {
            Kind::Headline => {
                check_text(text, 125, true);
                assert_eq!(text.matches(['.', '?']).count(), 1, "more than one sentence: {text}");
                let says_it = text.split(' ').take(2).any(|word| word.trim_end_matches([':', ',']) == "it");
                assert!(!says_it, "it does not say what: {text}");
            }
            Kind::Title => check_text(text, 70, false),
            Kind::Sentences => check_text(text, 280, true),
            Kind::Words => check_text(text, 60, false),
        }
    }
    for text in &seen.for_two {
        let text = text.to_lowercase();
        for word in ["everyone", "all of you", "each of them", "the others", "small group"] {
            assert!(!text.contains(word), "{word:?} between two: {text}");
        }
    }
}

#[test]
fn what_the_headline_holds_under_a_condition_the_plan_holds_too() {
    for_each_plan(|_, verdict, plan, _| {
        let only = plan.steps.iter().any(|step| matches!(step.condition, Some(Condition::ObjectionWithin(_))));
        let text = headline(plan, verdict.mode, Own::NONE);
        assert_eq!(text.contains("if someone objects"), only, "{text} {plan:#?}");
        let live = plan.live_step().is_some();
        let says = [" in person", " by phone", " by video", "call ", "on call"].iter().any(|word| text.contains(word));
        assert!(!says || live, "it names a live channel, and nothing is live: {text}");
    });
}

#[test]
fn an_offline_headline_names_a_written_channel_and_a_live_one_a_live_channel() {
    for form in Form::ALL {
        for mode in Mode::ALL {
            let verdict = Verdict { mode, gate: None, strength: Strength::Lean, ..judge(Answers::default()) };
            let usual = Usual { form: Some(*form), ..Usual::default() };
            let plan = plan(&verdict, &Answers::default(), &Figures::default(), &Assumptions::default(), usual);
            let text = headline(&plan, mode, Own::NONE);
            let names = |live: bool| {
                advice::Channel::ALL.iter().any(|it| it.is_live() == live && text.contains(words::content::by(*it)))
            };
            let expected = match mode {
                Mode::Async => names(false),
                Mode::Mix | Mode::Sync => names(true),
            };
            assert!(expected || form.is_within_the_hour(), "{form:?} {mode:?}: {text}");
        }
    }
}

#[track_caller]
pub(super) fn check_text(text: &str, longest: usize, is_sentence: bool) {
    assert!((1..=longest).contains(&text.chars().count()), "{} characters: {text}", text.chars().count());
    assert!(!text.contains(['!', '\'', '"', '{', '}']) && !text.contains("  "), "{text}");
    assert!(text.chars().next().is_some_and(|first| !first.is_lowercase()), "{text}");
    assert_eq!(text.ends_with(['.', '?', '”']), is_sentence, "{text}");
    assert!(text.trim() == text, "{text:?}");
}
