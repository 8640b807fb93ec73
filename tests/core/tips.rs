//! The tip on each activity, held to the plans beside which it is shown.

use std::collections::HashSet;

use advice::{Answers, Assumptions, Channel, Mode, Opt, Pace, Plan, Who};
use domain::activity::Template;
use domain::decision::{Day, Decision, TemplateKey};
use domain::reading::Reading;
use words::content::tip;

/// What is done live.
const LIVE: [&str; 13] = [
    " talk ",
    " call ",
    " meet ",
    " live ",
    " phone ",
    " video ",
    " in person ",
    " face to face ",
    " aloud ",
    " listen ",
    " speak ",
    " say it back ",
    " sit down ",
];
/// What is written to others.
const WRITTEN: [&str; 8] =
    [" write ", " written ", " writing ", " email ", " letter ", " send ", " comment ", " papers "];
/// What makes of a clause a condition, an offer, or its contrary.
const CONDITIONS: [&str; 9] = [" only", " if ", " where", " after", " not ", " no ", " never", " until", " when "];
/// What tells that nobody else is there.
const PRIVATE: [&str; 4] = ["in private", " alone with", "talk alone", "somewhere private"];

/// The clauses of a tip, each with a space before its first word.
fn clauses(text: &str) -> impl Iterator<Item = String> {
    text.split(['.', ';']).map(|clause| format!(" {} ", clause.trim().to_lowercase().replace([',', ':'], " ")))
}

fn says(clause: &str, words: &[&str]) -> bool {
    words.iter().any(|word| clause.contains(word))
}

/// Whether the tip tells without condition to do one of these.
fn tells(text: &str, words: &[&str]) -> bool {
    clauses(text).any(|clause| says(&clause, words) && !says(&clause, &CONDITIONS))
}

fn usual(template: Template) -> Reading {
    let mut decision = Decision::new(Day::parse("2026-11-30").unwrap());
    decision.template = Some(TemplateKey::parse(template.key()).unwrap());
    decision.answers = template.answers();
    Reading::of(&decision)
}

/// The plan of a decision, where the tip of its activity is shown beside it.
fn shown(reading: &Reading) -> Option<Plan> {
    let plan = reading.plan(&Assumptions::default());
    let is_shown = reading.is_done_as_usual(&plan) && tip(reading.template?).holds_in(reading.verdict.mode);
    is_shown.then_some(plan)
}

#[test]
fn every_activity_has_a_short_calm_tip_of_its_own() {
    let mut seen = HashSet::new();
    for template in Template::ALL {
        let text = tip(template).text;
        super::content::check_sentence(text, 140);
        assert!(clauses(text).filter(|clause| clause.trim().len() > 1).count() <= 3, "{template:?}: {text}");
        assert!(seen.insert(text), "{template:?} twice: {text}");
    }
}

#[test]
fn a_tip_is_shown_beside_the_usual_plan_and_names_its_channels() {
    let mut wrong = Vec::new();
    for template in Template::ALL {
        let text = tip(template).text;
        let own = template.usual();
        assert!(own.form.is_some() && own.channel.is_some(), "{template:?}: {own:?}");
        let Some(plan) = shown(&usual(template)) else {
            wrong.push(format!("{template:?} comes without its tip: {text}"));
            continue;
        };
        let (live, written) = (plan.channels.live, plan.channels.written);
        let named = [
            (" in person ", Channel::InPerson),
            (" phone ", Channel::Phone),
            (" video ", Channel::Video),
            (" letter ", Channel::Letter),
            (" email ", Channel::Mail),
            (" screen ", Channel::Video),
        ];
        for (word, channel) in named {
            let fits = [live.first, live.second, written.first, written.second].contains(&channel);
            if !fits && tells(text, &[word]) {
                wrong.push(format!("{template:?}: {text}\n{:?}", plan.channels));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// With every two answers that can change the way of doing it, in place of the usual ones.
#[test]
fn no_activity_contradicts_its_own_tip() {
    use Opt::*;
    let all = [
        WayNoLive,
        WayNoWriting,
        WaySetLive,
        WaySetWriting,
        SensitivityNone,
        SensitivitySome,
        SensitivityHigh,
        SpaceYes,
        SpaceNo,
        RecordNeeded,
        RecordOff,
        UrgencyHour,
        UrgencyToday,
        UrgencyLater,
        ExchangeNone,
        ExchangeMany,
        ExchangeCircles,
        PeopleTwo,
        PeopleMany,
        OverlapLittle,
        StandingAbove,
        PurposeInform,
        PurposeBond,
    ];
    let (mut beside, mut hidden, mut wrong) = (0, 0, Vec::new());
    for template in Template::ALL {
        let text = tip(template).text;
        let (of_talk, of_text, private) = (tells(text, &LIVE), tells(text, &WRITTEN), tells(text, &PRIVATE));
        let begins_in_writing = ["Write", "Written", "Record"].iter().any(|word| text.starts_with(word));
        let usual = usual(template);
        let pairs = all.iter().enumerate().flat_map(|(at, one)| all[at..].iter().map(move |other| [*one, *other]));
        for pair in pairs {
            let answers = pair.iter().fold(usual.answers, |answers: Answers, option| answers.with(*option));
            let reading = usual.with_answers(answers);
            let Some(plan) = shown(&reading) else {
                hidden += 1;
                continue;
            };
            beside += 1;
            let talks = plan.live_step().is_some();
            let writes = plan.steps.iter().any(|step| !step.channel.is_live() && step.channel != Channel::Alone);
            let are_alone = plan
                .steps
                .iter()
                .filter(|step| step.pace == Pace::Live)
                .all(|step| step.heads <= 2 || step.who == Who::Each || step.is_private());
            let mode = reading.verdict.mode;
            let faults = [
                ("nobody talks", of_talk && !talks),
                ("nobody writes", of_text && !writes && mode != Mode::Sync),
                ("one begins by talking", begins_in_writing && plan.steps[0].channel.is_live()),
                ("others are there", private && !are_alone),
            ];
            let faults = faults.iter().filter(|(_, is_so)| *is_so);
            wrong.extend(faults.map(|(fault, _)| format!("{fault}: {template:?} {mode:?} {pair:?} {text}")));
        }
    }
    assert!(wrong.is_empty(), "{} faults, such as\n{}", wrong.len(), wrong[..wrong.len().min(200)].join("\n"));
    assert!(beside > 20_000 && hidden > 10_000, "{beside} {hidden}");
}
