//! Agreement with published guides: 50 real situations, each answered twice, independently.

use std::collections::BTreeMap;

use advice::{Answer, Answers, Edition, EditionNumber, Mode, Question, Strength, judge};
use domain::guide::CHECKED;
use domain::history::json::Json;

struct Situation {
    id: String,
    label: Mode,
    acceptable: Vec<Mode>,
}

#[derive(Clone, Copy, Default)]
struct Tally {
    all: usize,
    exact: usize,
    acceptable: usize,
    harmful: usize,
}

impl Tally {
    fn add(&mut self, situation: &Situation, mode: Mode) {
        self.all += 1;
        self.exact += usize::from(mode == situation.label);
        self.acceptable += usize::from(situation.acceptable.contains(&mode));
        let opposite = match mode {
            Mode::Async => Some(Mode::Sync),
            Mode::Sync => Some(Mode::Async),
            Mode::Mix => None,
        };
        self.harmful += usize::from(opposite.is_some_and(|opposite| situation.acceptable == [opposite]));
    }
}

fn mode(key: &str) -> Mode {
    Mode::ALL.into_iter().find(|mode| mode.key() == key).unwrap()
}

fn lines(text: &str) -> impl Iterator<Item = Json> + '_ {
    text.lines().map(|line| Json::parse(line).unwrap())
}

fn situations() -> Vec<Situation> {
    lines(include_str!("../scenarios/scenarios.jsonl"))
        .map(|line| {
            let Some(Json::List(acceptable)) = line.get("acceptable") else { panic!("no `acceptable`") };
            Situation {
                id: line.get("id").unwrap().text().unwrap().to_owned(),
                label: mode(line.get("label").unwrap().text().unwrap()),
                acceptable: acceptable.iter().map(|label| mode(label.text().unwrap())).collect(),
            }
        })
        .collect()
}

fn sets() -> [(&'static str, BTreeMap<String, Answers>); 2] {
    let read = |text: &str| {
        lines(text)
            .map(|line| {
                let Some(Json::Object(given)) = line.get("answers") else { panic!("no `answers`") };
                let mut answers = Answers::default();
                for (name, option) in given {
                    let question = Question::from_key(name).unwrap();
                    answers.set(question, Some(Answer::from_key(question, option.text().unwrap()).unwrap()));
                }
                (line.get("id").unwrap().text().unwrap().to_owned(), answers)
            })
            .collect()
    };
    [
        ("A", read(include_str!("../scenarios/answers-a.jsonl"))),
        ("B", read(include_str!("../scenarios/answers-b.jsonl"))),
    ]
}

#[test]
fn the_advice_agrees_with_published_guides() {
    let situations = situations();
    println!("agreement with published guides      exact  acceptable  harmful");
    for (set, answers) in sets() {
        let mut rows: BTreeMap<&str, Tally> = BTreeMap::new();
        let mut mixes = 0;
        for situation in &situations {
            let verdict = judge(answers[&situation.id]);
            let origin = if situation.id.starts_with("seed") { "2 the article's" } else { "3 the rest" };
            let strength = match verdict.strength {
                Strength::Clear => "4 clear",
                Strength::Lean => "5 lean",
                Strength::Close => "6 close",
            };
            for row in ["1 all", origin, strength] {
                rows.entry(row).or_default().add(situation, verdict.mode);
            }
            mixes += usize::from(situation.label == Mode::Mix && verdict.mode == Mode::Mix);
        }
        for (row, Tally { all, exact, acceptable, harmful }) in &rows {
            println!("answers {set}, {:<18} {all:>3}  {exact:>8}  {acceptable:>10}  {harmful:>7}", &row[2..]);
        }
        println!("answers {set}, mix found in          {mixes} of 9");
        let all = rows["1 all"];
        assert_eq!(all.all, 50);
        assert!(all.exact >= 44, "{} exact", all.exact);
        assert_eq!(all.all, CHECKED.situations, "the guide says so");
        assert!(all.exact >= CHECKED.agrees, "the guide says so");
        assert!(all.acceptable >= 48, "{} acceptable", all.acceptable);
        assert_eq!(all.harmful, 0);
        assert!(mixes >= 6, "{mixes} mixes");
        let (clear, close) = (rows["4 clear"], rows["6 close"]);
        assert!(clear.exact * close.all > close.exact * clear.all, "clear is not right more often than close");
    }
}

#[test]
fn few_questions_settle_a_real_situation() {
    let edition = Edition::of(EditionNumber::CURRENT);
    for (set, answers) in sets() {
        let mut asked: Vec<_> = answers.values().map(|answers| edition.asked(answers).len()).collect();
        asked.sort_unstable();
        let (median, nine_in_ten) = (asked[asked.len() / 2], asked[asked.len() * 9 / 10 - 1]);
        println!("answers {set}: {median} questions at the median, {nine_in_ten} for nine in ten");
        assert!(median <= 7, "{asked:?}");
        assert!(nine_in_ten <= 10, "{asked:?}");
    }
}
