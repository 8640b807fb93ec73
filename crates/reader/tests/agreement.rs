//! Agreement with advisers and with published guides: 96 situations that people told and 50 of guides, each answered by
//! two readers who saw title and description alone.
//!
//! What it measures is agreement, not whether meetings went better. *Harmful* is async where only sync is acceptable, or
//! the other way.

#![cfg(test)]

use std::collections::BTreeMap;

use advice::{Answer, Answers, Edition, EditionNumber, Mode, Question, Situation};
use domain::activity::Template;
use domain::guide::CHECKED;
use domain::history::json::Json;

struct Case {
    id: String,
    title: String,
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
    let activity = reader::read(&case.title, "").activity;
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
        assert!(all.mixes_found * 10 >= all.mixes * 7, "{all:?}");
    }
}

#[test]
fn with_the_title_the_advice_agrees_with_what_people_were_told() {
    for all in tally(PEOPLE) {
        assert_eq!(all.all, 96);
        assert!(all.acceptable * 100 >= all.all * 79 && all.harmful <= 1, "{all:?}");
        assert!(all.mixes_found * 10 >= all.mixes * 6, "{all:?}");
    }
}
