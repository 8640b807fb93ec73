//! How long it takes to make a link, to read one, and to refuse what is none.

use advice::{Answers, Question};
use divan::{Bencher, black_box};
use domain::decision::{Choice, Day, Decision, Done, Intent, Outcome, Text};
use domain::link::{self, Link};

fn main() {
    divan::main();
}

const KINDS: [&str; 3] = ["typical", "Russian", "longest"];

/// Every question answered, and a title; or each text as long as it may be, of ideographs from everywhere.
fn link(kind: &str) -> Link {
    let mut decision = Decision::new(Day::from_number(2_517));
    decision.answers = Question::ALL
        .iter()
        .filter_map(|question| question.options().get(1))
        .fold(Answers::default(), |answers, option| answers.with(*option));
    decision.title = Text::typed("Agree on the release date with the support team");
    if kind == "Russian" {
        decision.title = Text::typed("Выпуск «Весна» — согласовать с «Поддержкой» № 5");
    }
    if kind == "longest" {
        let long: String = (0..500).filter_map(|place| char::from_u32(0x4E00 + place * 7_919 % 20_000)).collect();
        (decision.title, decision.note, decision.name) = (Text::typed(&long), Text::typed(&long), Text::typed(&long));
        decision.choice = Some(Choice { intent: Intent::Mix, why: Text::typed(&long) });
        decision.outcome = Some(Outcome { done: Done::Mix, felt: None, line: Text::typed(&long) });
    }
    Link::Decision(decision)
}

#[divan::bench(args = KINDS)]
fn encode(bencher: Bencher, kind: &str) {
    let link = link(kind);
    bencher.bench_local(|| link::encode(black_box(&link)));
}

#[divan::bench(args = KINDS)]
fn decode(bencher: Bencher, kind: &str) {
    let code = link::encode(&link(kind));
    bencher.bench_local(|| link::decode(black_box(&code)));
}

/// A million characters: after one mark, after many, and without any.
#[divan::bench(args = ["#d1aaaa", "#d1 ", "a"])]
fn refuse(bencher: Bencher, piece: &str) {
    let text = format!("#d1{}", piece.repeat(1_000_000 / piece.len()));
    bencher.bench_local(|| link::decode(black_box(&text)));
}
