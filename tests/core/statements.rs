//! What is said of a verdict, of how sure it is and of what could change it, held to the state that it describes: over
//! every way in which the facts that rule can meet, with customs and the rest of the answers of every kind.

use std::collections::HashSet;

use advice::{
    Answer, Answers, Assumptions, Channel, Edition, EditionNumber, Flip, Form, Gate, Mode, Opt, Question, Strength,
};
use domain::activity::Template;
use domain::decision::{Day, Decision, TemplateKey};
use domain::reading::{Reading, Turn};
use words::content::pages::decision::flips_gist;
use words::content::{by_facts, disagreement, how_sure, if_clause, no_single, not_weighed, reason};

use super::content::check_sentence;
use Opt::*;

/// What a sentence may hang on, each with no answer first.
const FACTS: [&[Opt]; 7] = [
    &[WayOpen, WayNoLive, WayNoWriting, WaySetLive, WaySetWriting],
    &[SensitivityNone, SensitivitySome, SensitivityHigh],
    &[SpaceYes],
    &[UrgencyHour, UrgencyWeek],
    &[RecordNeeded, RecordOff],
    &[PurposeInform, PurposeUnderstand, PurposeBond],
    &[ExchangeFew, ExchangeCircles],
];

/// The other answers: none, all that pull to writing, all that pull to talking. No gate looks at them.
const REST: [&[Opt]; 3] = [
    &[],
    &[ClarityClear, UndoEasy, PeopleMany, OverlapLittle, FocusYes, FamiliarityOften, AttentionNone],
    &[ClarityOpen, UndoEffort, PeopleTwo, OverlapMost, FocusNo, FamiliarityNever, AttentionAll],
];

/// Nothing customary, what is usually written, and what is usually said.
const CUSTOMS: [Option<Template>; 3] = [None, Some(Template::Minutes), Some(Template::QuietWord)];

fn edition() -> &'static Edition {
    Edition::of(EditionNumber::CURRENT)
}

fn reading(answers: Answers, template: Option<Template>) -> Reading {
    let mut decision = Decision::new(Day::parse("2026-11-30").unwrap());
    decision.template = template.map(|it| TemplateKey::parse(it.key()).unwrap());
    decision.answers = answers;
    Reading::of(&decision)
}

/// Every way of answering what a sentence may hang on.
fn situations() -> Vec<Answers> {
    let with_none = |options: &'static [Opt]| std::iter::once(None).chain(options.iter().copied().map(Some));
    FACTS.into_iter().fold(vec![Answers::default()], |all, options| {
        let with = |answers: Answers| with_none(options).map(move |it| it.map_or(answers, |it| answers.with(it)));
        all.into_iter().flat_map(with).collect()
    })
}

/// What is looked at with each sentence.
struct State {
    reading: Reading,
    flips: Vec<Flip>,
}

impl State {
    fn is_open(&self, question: Question) -> bool {
        self.reading.answers.option(question).is_none()
    }

    fn mode(&self, answers: Answers) -> Mode {
        self.reading.with_answers(answers).verdict.mode
    }

    /// Whether what the sentence says of the state is so.
    fn bears(&self, said: &str) -> bool {
        let Reading { answers, verdict, .. } = self.reading;
        let open = || self.flips.iter().filter(|flip| self.is_open(flip.option.question()));
        let alone = |option| edition().mode(Answers::default().with(option)) == verdict.mode && answers.has(option);
        let claims: [(&str, bool); 20] = [
            ("an answer still open could", open().any(|flip| answers.allow(flip.option.question()))),
            (
                "one different answer would",
                self.flips.iter().any(|flip| !flip.by_gate() && !self.is_open(flip.option.question())),
            ),
            ("only a fact that rules would", !self.flips.is_empty() && self.flips.iter().all(advice::Flip::by_gate)),
            ("no single other answer would change it", self.flips.is_empty()),
            ("would tip it, unless it is a fact", self.flips.iter().all(advice::Flip::by_gate)),
            ("nothing that is still open would change it", open().all(|flip| !answers.allow(flip.option.question()))),
            ("This is close", verdict.strength == Strength::Close && verdict.gate.is_none()),
            ("This is likely", verdict.strength == Strength::Lean && verdict.gate.is_none()),
            ("This is clear", verdict.strength == Strength::Clear && verdict.gate.is_none()),
            ("This could hurt someone, and that alone decides", alone(SensitivityHigh)),
            ("within the hour, and that alone decides", alone(UrgencyHour)),
            ("in writing, and that alone decides", alone(RecordOff)),
            ("are not weighed against it", !self.reading.is_weighed() && verdict.mode == Mode::Sync),
            ("must be provable", answers.has(RecordNeeded)),
            ("and it stands in writing", verdict.mode == Mode::Mix),
            ("whether you talk is theirs to choose", answers.has(SpaceYes) && verdict.mode != Mode::Sync),
            ("will not talk", answers.has(WayNoLive) && verdict.mode != Mode::Sync),
            ("will not read or write", answers.has(WayNoWriting) && verdict.mode != Mode::Async),
            ("Writing is prescribed", answers.has(WaySetWriting) && verdict.mode != Mode::Sync),
            ("A talk or a meeting is prescribed", answers.has(WaySetLive) && verdict.mode != Mode::Async),
        ];
        let made: Vec<_> = claims.iter().filter(|(claim, _)| said.contains(claim)).collect();
        !made.is_empty() && made.iter().all(|(_, is_so)| *is_so)
    }
}

#[test]
fn how_sure_it_is_and_what_would_change_it_are_said_as_they_are() {
    let mut said = HashSet::new();
    let mut states = HashSet::new();
    for facts in situations() {
        for template in CUSTOMS {
            for rest in REST {
                let answers = rest.iter().fold(facts, |answers: Answers, option| answers.with(*option));
                let reading = reading(answers, template);
                if !reading.is_enough() {
                    continue;
                }
                let state = State { flips: edition().flips(reading.situation()), reading };
                let text = how_sure(&reading);
                assert!(state.bears(text), "{text}\n{reading:?}\n{:?}", state.flips);
                said.insert(text);
                states.insert((reading.verdict.gate, reading.verdict.strength, reading.turn()));
                check_flips(&state);
                check_reasons(&reading);
            }
        }
    }
    for text in &said {
        check_sentence(text, 140);
    }
    // Each that there is, is said somewhere: eight of strength, nine of facts that rule.
    assert_eq!(said.len(), 17, "{said:#?}");
    let unruled = |strength, turn| states.contains(&(None, strength, turn));
    for turn in [Turn::Open, Turn::Given, Turn::Fact] {
        assert!(unruled(Strength::Close, turn) && unruled(Strength::Lean, turn), "{turn:?}");
    }
    assert!(!unruled(Strength::Clear, Turn::Open), "clear, though an open answer could turn it");
}

/// The lines under "One answer away".
fn check_flips(state: &State) {
    let State { reading, flips } = state;
    let single = flips.iter().filter(|flip| !flip.by_gate()).count();
    let facts: Vec<_> = flips.iter().filter(|flip| flip.by_gate()).collect();
    let line = by_facts(flips).unwrap_or_default();
    assert_eq!(line.is_empty(), facts.is_empty(), "{reading:?}");
    for flip in &facts {
        let of_mode = format!(" {}: ", words::content::mode(flip.mode).name);
        let clause = if_clause(flip.option).replacen('I', "i", 1);
        let part = line.split_once(&of_mode).map(|(_, part)| part.split('.').next().unwrap());
        assert!(part.is_some_and(|part| part.contains(&clause)), "{clause} in {line}");
        let changed = state.mode(reading.answers.with(flip.option));
        assert!(changed == flip.mode && changed != reading.verdict.mode, "{flip:?} {reading:?}");
    }
    assert_eq!(
        line.matches(" if ").count(),
        facts.len() + facts.iter().filter(|flip| has_two(***flip)).count(),
        "{line}"
    );
    // Finding the two takes long, so they are not looked for each time.
    if single == 0 && reading.turn() == Turn::Fact && reading.answers.has(UrgencyWeek) {
        assert_eq!(flips_gist(0, !facts.is_empty()).contains("Only a fact that rules"), !facts.is_empty());
        let pair = edition().nearest_pair(reading.situation());
        assert_eq!(no_single(pair).contains("nearest two"), pair.is_some());
        if let Some(pair) = pair {
            let both = pair.options.iter().fold(reading.answers, |answers, option| answers.with(*option));
            assert_ne!(state.mode(both), reading.verdict.mode, "{pair:?} {reading:?}");
        }
    }
}

/// Whether the clause of a flip has a second "if" in it.
fn has_two(flip: Flip) -> bool {
    if_clause(flip.option).matches(" if ").count() > 0
}

/// A reason says how an answer pulls, and no more of the verdict than is so.
fn check_reasons(reading: &Reading) {
    for option in reading.answers.options() {
        let text = reason(option);
        let mode = reading.verdict.mode;
        let claims = [
            ("so it is written", mode != Mode::Sync),
            ("so it is said", mode != Mode::Async),
            ("so it is held", mode != Mode::Async),
        ];
        assert!(claims.iter().all(|(claim, is_so)| *is_so || !text.contains(claim)), "{text} {mode:?} {reading:?}");
        let told = ["so let ", "so give ", "so read ", "so do ", "so finish ", ", talk,"];
        assert!(!told.iter().any(|words| text.contains(words)) || option.question() == Question::Brief, "{text}");
    }
}

#[test]
fn that_the_answers_were_not_weighed_is_said_where_they_cannot_matter() {
    for facts in situations() {
        for template in CUSTOMS {
            let modes = REST.map(|rest| {
                let answers = rest.iter().fold(facts, |answers: Answers, option| answers.with(*option));
                reading(answers, template).verdict.mode
            });
            let is_one = modes.iter().all(|mode| *mode == modes[0]);
            let reading = reading(facts, template);
            assert!(is_one || not_weighed(&reading).is_none(), "{modes:?} {reading:?}");
            assert!(reading.verdict.gate != Some(Gate::Urgency) || not_weighed(&reading).is_some());
        }
    }
}

#[test]
fn where_the_sources_disagree_is_said_where_it_matters() {
    let mut said = HashSet::new();
    let touching = [None, Some(ClarityClear), Some(PeopleMany), Some(ExchangeMany), Some(UrgencyHour)];
    for template in Template::ALL.map(Some).into_iter().chain([None]) {
        for purpose in Question::Purpose.options() {
            for sensitivity in [SensitivityNone, SensitivityHigh] {
                for more in touching {
                    let usual = template.map(Template::answers).unwrap_or_default();
                    let answers = usual.with(*purpose).with(sensitivity);
                    let reading = reading(more.map_or(answers, |more| answers.with(more)), template);
                    let plan = reading.plan(&Assumptions::default());
                    let Some(text) = disagreement(&reading, &plan) else { continue };
                    let (mode, has) = (reading.verdict.mode, |option| reading.answers.has(option));
                    let is_so = match text.split([' ', '.']).take(4).collect::<Vec<_>>().join(" ").as_str() {
                        "The article sends work" if text.contains("outage") => has(UrgencyHour),
                        "The article sends work" => has(SensitivityHigh) && mode != Mode::Async,
                        "The article would look" if text.contains("ideas") => has(PurposeIdeas),
                        "The article would look" => plan.form == Form::LookBack && mode != Mode::Sync,
                        "On meetings of everyone" => has(PeopleMany),
                        "The guides say two" => has(ExchangeMany),
                        "The article counts chat" => {
                            plan.channels.written.first == Channel::Chat && mode == Mode::Async
                        }
                        "The article counts a" => plan.form == Form::Day,
                        _ => false,
                    };
                    assert!(is_so, "{text}\n{reading:?}");
                    check_sentence(text, 240);
                    said.insert(text);
                }
            }
        }
    }
    assert_eq!(said.len(), 8, "each is said somewhere: {said:#?}");
}

#[test]
fn not_sure_is_still_open() {
    let mut answers = REST[1].iter().fold(Answers::default().with(PurposeInform), |all, option| all.with(*option));
    answers.set(Question::Way, Some(Answer::Unsure));
    let reading = reading(answers.with(SensitivityNone).with(UrgencyWeek).with(RecordNeeded).with(ExchangeFew), None);
    assert_eq!(reading.turn(), Turn::Open, "a talk may be prescribed");
    assert!(how_sure(&reading).contains("an answer still open could change it"), "{}", how_sure(&reading));
}
