//! The words of activities: well formed, whole, and said beside the plans that they are made for.

use std::collections::{HashMap, HashSet};

use advice::{Act, Assumptions, Channel, Mode, Opt, Plan, Who};
use domain::activity::{Kind, Template};
use domain::decision::{Attempt, Day, Decision, TemplateKey};
use domain::paper::Paper;
use domain::reading::Reading;
use words::content::{self, Own, headline, own_again_file, own_file, pivots, step};
use words::document::{Matter, Shown, paper, papers};

use super::document::is_reference;

/// The slots that a text may have; the documents and headlines fill them in.
const SLOTS: [&str; 17] = [
    "|",
    "hello",
    "hello one",
    "by",
    "sign",
    "next",
    "minutes",
    "live",
    "written",
    "them",
    "time",
    "when",
    "Meet",
    "meet",
    "Send",
    "send",
    "due",
];

/// What is said in a line of its own, and which slots it must name.
const LINES: [(&str, usize, &[&str]); 7] = [
    ("again", 3, &[]),
    ("trial", 30, &[]),
    ("subject", 60, &[]),
    ("written", 150, &["{written}"]),
    ("live", 150, &["{live}"]),
    ("both", 150, &["{live}", "{written}"]),
    ("if", 175, &[]),
];

const TEXTS: [&str; 4] = ["send", "say", "after", "agenda"];

/// An activity with its usual answers, and the plan for it in a mode.
struct Case {
    decision: Decision,
    reading: Reading,
    plan: Plan,
}

impl Case {
    fn usual(template: Template) -> Self {
        let mut decision = Decision::new(Day::parse("2026-11-30").unwrap());
        decision.template = TemplateKey::parse(template.key()).ok();
        decision.answers = template.answers();
        let reading = Reading::of(&decision);
        let plan = reading.plan(&Assumptions::default());
        Self { decision, reading, plan }
    }
}

#[track_caller]
fn check_slots(line: &str) {
    assert_eq!(line.matches('[').count(), line.matches(']').count(), "{line}");
    for slot in line.split('{').skip(1) {
        let (slot, _) = slot.split_once('}').expect(line);
        assert!(SLOTS.contains(&slot), "{slot}: {line}");
    }
    assert!(!line.contains(['\'', '"', '—']), "{line}");
}

const MODES: [&str; 3] = ["written", "both", "live"];

/// The name of a line without the modes in which alone it holds.
fn in_any_mode(mut name: &str) -> &str {
    while let Some(shorter) = MODES.iter().find_map(|mode| name.strip_suffix(mode)?.strip_suffix(' ')) {
        name = shorter;
    }
    name
}

/// Whether the lines of a text follow.
fn heads_a_text(line: &str) -> bool {
    line.strip_suffix(':').is_some_and(|name| TEXTS.contains(&in_any_mode(name)))
}

/// Checks a line that begins with what it is; what is left is the line of a text.
fn check_field(line: &str) {
    if heads_a_text(line) {
        return;
    }
    let (name, text) = line.split_once(": ").expect(line);
    let name = in_any_mode(name);
    if let Some(act) = name.strip_prefix("act ") {
        assert!(Act::ALL.iter().any(|it| it.key() == act), "{line}");
        let (title, detail) = text.split_once(" | ").expect(line);
        assert!(title.chars().count() <= 64 && !title.ends_with('.'), "{line}");
        assert!(detail.chars().count() <= 150 && detail.ends_with(['.', '?', '”']), "{line}");
        return;
    }
    let (_, most, slots) = LINES.iter().find(|(known, ..)| *known == name).expect(line);
    assert!(text.chars().count() <= *most, "longer than {most}: {line}");
    assert!(slots.iter().all(|slot| text.contains(slot)), "{slots:?}: {line}");
    assert!(matches!(name, "again" | "subject" | "trial") || text.ends_with(['.', '?', '”']), "{line}");
    assert!(name != "subject" || !text.contains('{'), "what heads a text has no slots: {line}");
    assert!(name != "if" || text.contains('?'), "it names the case: {line}");
}

/// The entries of a file by their keys, each with the names of its fields in any mode; all lines are checked.
fn checked(file: &'static str, kind: Kind) -> HashMap<&'static str, HashSet<&'static str>> {
    let (mut entries, mut key, mut fields, mut is_text) = (HashMap::new(), "", HashSet::new(), false);
    for line in file.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        check_slots(line);
        if let Some(its) = line.strip_prefix("= ") {
            assert_eq!(Template::from_key(its).map(Template::kind), Some(kind), "{its}");
            assert!(entries.insert(its, HashSet::new()).is_none(), "twice: {its}");
            key = its;
            fields.clear();
        } else if line.starts_with("  ") {
            assert!(is_text, "a line of no text: {line}");
            continue;
        } else {
            check_field(line);
            let name = line.split(':').next().unwrap();
            assert!(in_any_mode(name) == "if" || fields.insert(name), "twice: {line}");
            entries.entry(key).or_default().insert(in_any_mode(name));
        }
        is_text = heads_a_text(line);
    }
    entries
}

#[test]
fn the_words_of_activities_are_well_formed() {
    let mut second = 0;
    for kind in Kind::ALL {
        let first = checked(own_file(kind), kind);
        let again = checked(own_again_file(kind), kind);
        let said: HashSet<_> = first.iter().filter(|(_, names)| names.contains("again")).map(|(key, _)| *key).collect();
        assert_eq!(said, again.keys().copied().collect(), "an entry says whether it has words for the second time");
        for (key, names) in &again {
            let acts = names.iter().filter(|name| name.starts_with("act "));
            assert!(acts.clone().all(|act| first[key].contains(act)), "{key}: a step that there is not");
        }
        second += again.len();
    }
    assert!(second > 200, "{second}");
}

#[test]
fn every_activity_has_words_of_its_own_for_what_is_usual() {
    for template in Template::ALL {
        let Case { decision, reading, plan } = Case::usual(template);
        let (own, mode) = (Own::for_plan(&reading, &plan), reading.verdict.mode);
        assert_ne!(headline(&plan, mode, own), headline(&plan, mode, Own::NONE), "{}", template.key());
        assert!(!headline(&plan, mode, own).contains(['{', '}']));
        assert!(pivots(&plan, own).len() <= 3);
        for it in &plan.steps {
            let text = step(&plan, it, own);
            assert!(!text.title.contains(['{', '[']) && !text.detail.contains(['{', '[']), "{text:?}");
        }
        let matter = Matter {
            decision: &decision,
            verdict: reading.verdict,
            plan: &plan,
            recurrence: None,
            shown: Shown::NONE,
            own,
        };
        assert!(!matter.usual_subject().contains(['[', '{']), "what names a file has no blanks");
        for of in papers(&matter) {
            let text = paper(&matter, of).plain();
            assert!(!text.contains(['{', '}']) && text.lines().count() > 1, "{}: {text}", template.key());
            assert!(!paper(&matter, of).markdown().lines().any(is_reference), "{text}");
            let blanks: HashSet<_> = text.split('[').skip(1).map(|rest| rest.split(']').next()).collect();
            assert!(blanks.len() <= 8 || of == Paper::Notes, "{}: {blanks:?} in {text}", template.key());
        }
    }
}

#[test]
fn the_second_time_has_words_of_its_own_in_every_mode() {
    let mut counted = 0;
    for template in Template::ALL {
        let Case { decision, reading: usual, .. } = Case::usual(template);
        let second = Decision { attempt: Some(Attempt::Again), ..decision.clone() };
        for mode in Mode::ALL {
            let first = usual.done(mode);
            let (again, plan) = (content::reading(&second).done(mode), first.plan(&Assumptions::default()));
            let [of_first, own] = [&first, &again].map(|reading| Own::for_plan(reading, &plan));
            let texts = |own: Own, decision: &Decision| {
                let (verdict, plan) = (first.verdict, &plan);
                let matter = Matter { decision, verdict, plan, recurrence: None, shown: Shown::NONE, own };
                papers(&matter).into_iter().map(|of| paper(&matter, of).plain()).collect::<Vec<_>>()
            };
            let (before, after) = (texts(of_first, &decision), texts(own, &second));
            if !own.has_again() {
                assert_eq!(before, after, "{} {mode:?}", template.key());
                continue;
            }
            counted += usize::from(before != after);
            let steps = plan.steps.iter().map(|it| step(&plan, it, own)).flat_map(|text| [text.title, text.detail]);
            for line in steps.chain([headline(&plan, mode, own)]).chain(pivots(&plan, own)) {
                assert!(!line.contains(['{', '}', '[']), "{}: {line}", template.key());
            }
            for text in after {
                assert!(!text.contains(['{', '}']), "{}: {text}", template.key());
                let blanks: HashSet<_> = text.split('[').skip(1).map(|rest| rest.split(']').next()).collect();
                assert!(
                    blanks.len() <= 9 || text.contains("What was settled"),
                    "{}: {blanks:?} in {text}",
                    template.key()
                );
            }
        }
    }
    assert!(counted > 500, "{counted} texts for the second time");
}

#[test]
fn a_verb_goes_with_the_channel_that_stands_with_it() {
    let put = [Channel::Document, Channel::Tracker, Channel::Notice];
    let (mut talks, mut puts) = (0, 0);
    for (template, channel) in Template::ALL.into_iter().flat_map(|template| put.map(|channel| (template, channel))) {
        let Case { reading, mut plan, .. } = Case::usual(template);
        let own = Own::for_plan(&reading, &plan);
        plan.channels.written.first = channel;
        plan.channels.live.first = Channel::Phone;
        for step in plan.steps.iter_mut().filter(|step| step.channel.is_live()) {
            step.channel = Channel::Phone;
        }
        let titles = plan.steps.iter().map(|it| step(&plan, it, own).title);
        for text in titles.chain([headline(&plan, reading.verdict.mode, own)]) {
            for clause in text.split([',', '.', ';', ':']) {
                assert!(!clause.contains("eet by phone"), "{text}");
                let is_put = clause.ends_with(" in a shared document")
                    || clause.ends_with(" in the tracker")
                    || clause.ends_with(" in a notice");
                assert!(!(is_put && clause.to_lowercase().contains("send ")), "{text}");
                talks += usize::from(clause.contains("alk by phone"));
                puts += usize::from(is_put && clause.to_lowercase().contains("put "));
            }
        }
    }
    assert!(talks > 100 && puts > 30, "{talks} {puts}");
}

#[test]
fn what_is_done_otherwise_has_the_words_of_its_form() {
    let Case { mut decision, .. } = Case::usual(Template::Announcement);
    decision.answers = decision.answers.with(advice::Opt::SensitivityHigh).with(advice::Opt::PeopleTwo);
    let reading = Reading::of(&decision);
    let plan = reading.plan(&Assumptions::default());
    assert_eq!(Own::for_plan(&reading, &plan), Own::NONE);
}

#[test]
fn the_words_of_one_activity_end_where_the_next_begins() {
    let resign = Case::usual(Template::Resign);
    let own = Own::of(Template::Resign, Mode::Sync);
    assert_ne!(own, Own::NONE);
    let with = |own| headline(&resign.plan, Mode::Sync, own);
    assert_ne!(with(own), with(Own::of(Template::Apology, Mode::Sync)));
}

#[test]
fn an_assembly_is_held_for_all_and_never_called_off() {
    for template in [Template::Assembly, Template::OwnersAssembly, Template::BoardMeeting] {
        let Case { mut decision, .. } = Case::usual(template);
        decision.answers = decision.answers.with(Opt::PeopleMany).with(Opt::WaySetLive).with(Opt::ExchangeMany);
        let reading = Reading::of(&decision);
        let plan = reading.plan(&Assumptions::default());
        let step = plan.live_step().unwrap();
        assert_eq!((step.condition, step.who), (None, Who::Everyone), "{template:?}");
        let verdict = reading.verdict;
        let own = Own::for_plan(&reading, &plan);
        let matter = Matter { decision: &decision, verdict, plan: &plan, recurrence: None, shown: Shown::NONE, own };
        let text = paper(&matter, Paper::Invitation).plain();
        assert!(!text.contains("only if") && !text.contains("count the same"), "{text}");
    }
}

#[test]
fn what_a_group_settles_among_itself_is_not_said_to_each_alone() {
    let live = |template: Template| {
        let Case { mut decision, .. } = Case::usual(template);
        decision.answers = decision.answers.with(Opt::SensitivityHigh).with(Opt::PeopleFew).with(Opt::SpaceNo);
        Reading::of(&decision).plan(&Assumptions::default()).live_step().map(|step| step.who)
    };
    assert_eq!(live(Template::GroupChat), Some(Who::Everyone));
    assert_eq!(live(Template::Layoffs), Some(Who::Each));
}

#[test]
fn where_nothing_may_be_written_down_no_step_and_no_headline_says_to() {
    let mut spoken = 0;
    for template in Template::ALL {
        let Case { mut decision, .. } = Case::usual(template);
        decision.answers = decision.answers.with(Opt::RecordOff);
        let reading = Reading::of(&decision);
        let plan = reading.plan(&Assumptions::default());
        if reading.verdict.mode != Mode::Sync
            || plan.steps.iter().any(|step| step.channel == plan.channels.written.first)
        {
            continue;
        }
        let sentence = headline(&plan, Mode::Sync, Own::for_plan(&reading, &plan));
        assert!(sentence.ends_with('.') && !sentence.contains("onfirm ") && !sentence.contains("um up"), "{sentence}");
        let (verdict, own) = (reading.verdict, Own::for_plan(&reading, &plan));
        let matter = Matter { decision: &decision, verdict, plan: &plan, recurrence: None, shown: Shown::NONE, own };
        let said = paper(&matter, Paper::OpeningWords).plain();
        for promise in
            ["I’ll put it in writing", "I’ll send you a line", "in writing today", "I’ll confirm it in writing"]
        {
            assert!(!said.contains(promise), "{}: {said}", template.key());
        }
        spoken += 1;
    }
    assert!(spoken > 200, "{spoken}");
}
