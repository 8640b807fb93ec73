//! Agreement with advisers and with published guides: 96 situations that people told and 50 of guides, each answered by
//! two readers who saw title and description alone.
//!
//! What it measures is agreement, not whether meetings went better. *Harmful* is async where only sync is acceptable, or
//! the other way.

#![cfg(test)]

use std::collections::BTreeMap;

use advice::{Answer, Answers, Edition, EditionNumber, Gate, Mode, Question, Situation};
use domain::activity::Template;
use domain::guide::CHECKED;
use domain::history::json::Json;

struct Case {
    id: String,
    title: String,
    description: String,
    label: Mode,
    acceptable: Vec<Mode>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    all: usize,
    exact: usize,
    acceptable: usize,
    harmful: usize,
    mixes: usize,
    mixes_found: usize,
}

impl Tally {
    fn add(&mut self, case: &Case, mode: Mode) {
        self.all += 1;
        self.exact += usize::from(mode == case.label);
        self.acceptable += usize::from(case.acceptable.contains(&mode));
        let opposite = match mode {
            Mode::Async => Some(Mode::Sync),
            Mode::Sync => Some(Mode::Async),
            Mode::Mix => None,
        };
        self.harmful += usize::from(opposite.is_some_and(|opposite| case.acceptable == [opposite]));
        self.mixes += usize::from(case.label == Mode::Mix);
        self.mixes_found += usize::from(case.label == Mode::Mix && mode == Mode::Mix);
    }
}

const PEOPLE: [&str; 3] = [
    include_str!("../../../tests/told/situations.jsonl"),
    include_str!("../../../tests/told/answers-a.jsonl"),
    include_str!("../../../tests/told/answers-b.jsonl"),
];
const GUIDES: [&str; 3] = [
    include_str!("../../../tests/scenarios/scenarios.jsonl"),
    include_str!("../../../tests/scenarios/answers-a.jsonl"),
    include_str!("../../../tests/scenarios/answers-b.jsonl"),
];

/// Situations to which nothing was fitted, and the answers of readers: 134 that were told and labelled by some who had not
/// seen the app, and answered by others who saw no label; 94 more; 102 of the day on which a third of the activities were
/// added; and 110 of 2026-11-30. What was chosen with them, and what not, their README says.
const SETS: [[&str; 2]; 4] = [
    [include_str!("../../../tests/unseen/situations.jsonl"), include_str!("../../../tests/unseen/answers.jsonl")],
    [include_str!("../../../tests/unseen/later.jsonl"), include_str!("../../../tests/unseen/later-answers.jsonl")],
    [include_str!("../../../tests/unseen/newest.jsonl"), include_str!("../../../tests/unseen/newest-answers.jsonl")],
    [include_str!("../../../tests/unseen/fresh.jsonl"), include_str!("../../../tests/unseen/fresh-answers.jsonl")],
];

/// The activities that readers hold those of all four for.
const ACTIVITIES: &str = include_str!("../../../tests/unseen/activities.jsonl");

fn lines(text: &str) -> impl Iterator<Item = Json> + '_ {
    text.lines().map(|line| Json::parse(line).unwrap())
}

fn text(line: &Json, name: &str) -> String {
    line.get(name).unwrap().text().unwrap().to_owned()
}

fn mode(key: &str) -> Mode {
    Mode::ALL.into_iter().find(|mode| mode.key() == key).unwrap()
}

fn cases(file: &str) -> Vec<Case> {
    lines(file)
        .map(|line| {
            let Some(Json::List(acceptable)) = line.get("acceptable") else { panic!("no `acceptable`") };
            Case {
                id: text(&line, "id"),
                title: text(&line, "title"),
                description: text(&line, "description"),
                label: mode(&text(&line, "label")),
                acceptable: acceptable.iter().map(|label| mode(label.text().unwrap())).collect(),
            }
        })
        .collect()
}

fn answers(file: &str) -> BTreeMap<String, Answers> {
    lines(file)
        .map(|line| {
            let Some(Json::Object(given)) = line.get("answers") else { panic!("no `answers`") };
            let mut answers = Answers::default();
            for (name, option) in given {
                let question = Question::from_key(name).unwrap();
                answers.set(question, Some(Answer::from_key(question, option.text().unwrap()).unwrap()));
            }
            (text(&line, "id"), answers)
        })
        .collect()
}

/// The answers of a reader, and the activity that the title speaks of.
fn with_title(case: &Case, given: &Answers) -> Situation {
    let activity = reader::read(&case.title, "").taken(given);
    Situation { answers: *given, custom: activity.and_then(Template::custom) }
}

fn tally(files: [&str; 3]) -> [Tally; 2] {
    let cases = cases(files[0]);
    let edition = Edition::of(EditionNumber::CURRENT);
    println!("                              cases  exact  acceptable  harmful  mix found");
    [("A", files[1]), ("B", files[2])].map(|(reader, file)| {
        let answers = answers(file);
        let mut rows: BTreeMap<String, Tally> = BTreeMap::new();
        for case in &cases {
            let verdict = edition.judge(with_title(case, &answers[&case.id]));
            let source = case.id.split_once('-').map_or("", |(source, _)| source);
            let by = verdict.gate.map_or("the sums", |gate| gate.question().key());
            for row in [
                "1 all".to_owned(),
                format!("2 {source}"),
                format!("3 {}", verdict.strength.key()),
                format!("4 by {by}"),
            ] {
                rows.entry(row).or_default().add(case, verdict.mode);
            }
        }
        for (row, Tally { all, exact, acceptable, harmful, mixes, mixes_found }) in &rows {
            println!(
                "{reader} {:<27} {all:>5}  {exact:>5}  {acceptable:>10}  {harmful:>7}  {mixes_found:>3} of {mixes}",
                &row[2..]
            );
        }
        rows["1 all"]
    })
}

#[test]
fn with_the_title_the_advice_agrees_with_published_guides() {
    for all in tally(GUIDES) {
        assert_eq!(all.all, CHECKED.situations, "the guide says so");
        assert!(all.exact >= CHECKED.agrees, "{all:?}");
        assert!(all.acceptable >= 48 && all.harmful == 0, "{all:?}");
        assert!(all.mixes_found * 3 >= all.mixes * 2, "{all:?}");
    }
}

#[test]
fn with_the_title_the_advice_agrees_with_what_people_were_told() {
    for all in tally(PEOPLE) {
        assert_eq!(all.all, 96);
        assert!(all.acceptable * 100 >= all.all * 75 && all.harmful <= 1, "{all:?}");
        assert!(all.mixes_found * 100 >= all.mixes * 48, "{all:?}");
    }
}

/// What is known of a situation.
#[derive(Clone, Copy, Debug)]
enum Known {
    Title,
    Text,
}

impl Known {
    fn read(self, case: &Case) -> reader::Reading {
        match self {
            Self::Title => reader::read(&case.title, ""),
            Self::Text => reader::read(&case.title, &case.description),
        }
    }
}

/// The mode after what the wizard still asks has been answered as a reader answers it, and how much it asks: first a gate
/// that was only read, then whatever could still change the mode.
fn asked(edition: &Edition, read: &reader::Reading, answers: &Answers) -> (Mode, usize) {
    let (mut given, mut count) = (Answers::default(), 0);
    loop {
        let (known, verdict) = (read.situation(&given), read.judge(&given));
        let gate = edition.judge(known).gate.map(Gate::question).filter(|question| given.get(*question).is_none());
        let Some(question) = gate.or_else(|| edition.next_question(known)) else { return (verdict.mode, count) };
        given.set(question, Some(answers.get(question).unwrap_or(Answer::Unsure)));
        count += 1;
    }
}

/// The bars of one kind of source: least acceptable and most harmful of each way of knowing.
struct Bars {
    asked: [usize; 2],
    text: [usize; 2],
    title: [usize; 2],
    /// The most that the median of questions may be.
    median: usize,
}

fn table(files: [&str; 3], bars: &Bars) {
    let (cases, edition) = (cases(files[0]), Edition::of(EditionNumber::CURRENT));
    let mut failed = Vec::new();
    let mut check = |name: &str, bar: [usize; 2], mode: &dyn Fn(&Case) -> Mode| {
        let mut halves = [Tally::default(); 2];
        for (at, case) in cases.iter().enumerate() {
            let mode = mode(case);
            if mode != case.label {
                println!("  {name} {} {mode:?} instead of {:?}: {}", case.id, case.acceptable, case.title);
            }
            halves[at % 2].add(case, mode);
        }
        let [one, two] = halves;
        let sums = [one.exact + two.exact, one.acceptable + two.acceptable, one.harmful + two.harmful];
        println!(
            "{name:<32} exact {}, acceptable {}, harmful {} of {}; halves {} and {} acceptable, {} and {} harmful",
            sums[0],
            sums[1],
            sums[2],
            cases.len(),
            one.acceptable,
            two.acceptable,
            one.harmful,
            two.harmful
        );
        if sums[1] < bar[0] || sums[2] > bar[1] {
            failed.push((name.to_owned(), sums));
        }
    };
    for (reader, file) in [("A", files[1]), ("B", files[2])] {
        let answers = answers(file);
        let mut counts: Vec<usize> =
            cases.iter().map(|case| asked(edition, &Known::Text.read(case), &answers[&case.id]).1).collect();
        counts.sort_unstable();
        let median = counts[counts.len() / 2];
        println!("{reader} is asked {median} questions, the median of {} to {}", counts[0], counts[counts.len() - 1]);
        assert!(median <= bars.median);
        check(&format!("text, and {reader} is asked"), bars.asked, &|case| {
            asked(edition, &Known::Text.read(case), &answers[&case.id]).0
        });
    }
    for (name, known, bar) in [("text alone", Known::Text, bars.text), ("title alone", Known::Title, bars.title)] {
        check(name, bar, &|case| known.read(case).judge(&Answers::default()).mode);
    }
    let found = cases.iter().filter(|case| {
        let read = Known::Title.read(case);
        read.activity.is_some() || !read.suggestions.is_empty() || !read.answers.is_empty()
    });
    println!("the title gives an activity or an answer for {} of {}", found.count(), cases.len());
    assert!(failed.is_empty(), "{failed:?}");
}

#[test]
fn from_words_alone_the_advice_agrees_with_published_guides() {
    table(GUIDES, &Bars { asked: [49, 1], text: [45, 1], title: [45, 1], median: 4 });
}

#[test]
fn from_words_alone_the_advice_agrees_with_what_people_were_told() {
    table(PEOPLE, &Bars { asked: [79, 2], text: [78, 2], title: [78, 1], median: 4 });
}

/// The least that is acceptable and the most that is harmful, of each way of knowing.
struct Expected {
    answers: [usize; 2],
    asked: [usize; 2],
    text: [usize; 2],
    title: [usize; 2],
}

#[test]
fn situations_that_nobody_fitted_a_rule_or_a_word_to_show_what_to_expect() {
    let expected = Expected { answers: [363, 5], asked: [356, 6], text: [314, 13], title: [305, 10] };
    let edition = Edition::of(EditionNumber::CURRENT);
    let sets: Vec<_> = SETS.iter().map(|[told, answered]| (cases(told), answers(answered))).collect();
    let mut wrong = Vec::new();
    let mut check = |name: &str, [acceptable, harmful]: [usize; 2], mode: &dyn Fn(&Case, &Answers) -> Mode| {
        let mut all = Tally::default();
        for (cases, answers) in &sets {
            let mut tally = Tally::default();
            for case in cases {
                let mode = mode(case, &answers[&case.id]);
                tally.add(case, mode);
                all.add(case, mode);
            }
            println!("{name}: {tally:?}");
        }
        println!("{name}, all: {all:?}");
        wrong.extend((all.acceptable < acceptable || all.harmful > harmful).then(|| name.to_owned()));
    };
    let alone = |known: Known| move |case: &Case, _: &Answers| known.read(case).judge(&Answers::default()).mode;
    check("all answers", expected.answers, &|case, answers| edition.judge(with_title(case, answers)).mode);
    check("text, and is asked", expected.asked, &|case, answers| asked(edition, &Known::Text.read(case), answers).0);
    check("text alone", expected.text, &alone(Known::Text));
    check("title alone", expected.title, &alone(Known::Title));
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn of_situations_that_nobody_fitted_a_word_to_the_activity_is_found_or_offered() {
    let [mut right, mut wrong, mut certain, mut certain_right, mut offered, mut near, mut all] = [0; 7];
    let held: Vec<Json> = lines(ACTIVITIES).collect();
    for case in SETS.iter().flat_map(|[told, _]| cases(told)) {
        let line = held.iter().find(|line| text(line, "id") == case.id).unwrap();
        let Some(Json::List(others)) = line.get("others") else { panic!("no `others`") };
        let serves = |template: &Template| {
            template.key() == text(line, "activity") || others.iter().any(|other| other.text() == Some(template.key()))
        };
        let read = Known::Text.read(&case);
        all += 1;
        match read.taken(&Answers::default()) {
            Some(taken) if serves(&taken) => right += 1,
            Some(_) => wrong += 1,
            None => {}
        }
        certain += usize::from(read.is_certain);
        certain_right += usize::from(read.is_certain && read.suggestions.first().is_some_and(serves));
        offered += usize::from(read.suggestions.iter().any(serves));
        near += usize::from(reader::nearest(&case.title, &case.description).iter().take(8).any(serves));
    }
    println!(
        "of {all}: taken for one that serves {right}, for another {wrong}; one that serves offered {offered}, among"
    );
    println!("the eight nearest {near}; certain of {certain}, of {certain_right} rightly");
    assert!(right >= 228 && wrong <= 57 && offered >= 344 && near >= 390);
    // Nobody is asked about those.
    assert!(certain >= 110 && certain_right * 100 >= certain * 90);
}
