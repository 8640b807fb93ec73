//! The answers that would change the mode, to be tried and taken back.

use std::cell::RefCell;
use std::rc::Rc;

use ::words::content::{self, pages::decision as words};
use advice::{Answer, Edition, Flip, Mode, Opt, Pair};
use domain::reading::Reading;

use super::{Icon, Weight, bars, button, button_for, icon};
use crate::browser::focus;
use crate::ui::dom::{View, el, for_each, fragment};
use crate::ui::state::{Open, Reader};

/// One or two answers that were tried, each with what was there before it.
type Trial = Vec<(Opt, Option<Answer>)>;

/// What was tried on this page.
type Tried = Rc<RefCell<Vec<Trial>>>;

/// Each answer that alone would change the mode, or the nearest two where none does, and what was tried of them. What
/// only a fact that rules would do is one line. What someone sent stays as it is, so there nothing can be tried.
pub fn flip_list(open: Open) -> View {
    let tried = Tried::default();
    let trial = Rc::clone(&tried);
    let said = move || {
        let reading = open.reading();
        let flips = Flips::of(&reading);
        let is_single = !flips.single.is_empty();
        let can_try = open.reader() != Reader::Guest && (is_single || flips.pair.is_some());
        fragment(taken(open, &reading, &trial))
            .child(can_try.then(|| el("p").class("soft no-print").child(words::TRY)))
            .child((!is_single).then(|| el("p").class("soft").child(content::no_single(flips.pair))))
    };
    let facts =
        move || content::by_facts(&Flips::of(&open.reading()).facts).map(|line| el("p").class("small").child(line));
    let row = move |(options, mode)| row(options, mode, open, Rc::clone(&tried));
    let rows = for_each(move || Flips::of(&open.reading()).all(), Clone::clone, row);
    fragment(said).child(el("ul").class("flips").child(rows)).child(facts)
}

/// How many single answers would change the mode, in a line.
pub fn flip_gist(open: Open) -> impl Fn() -> String {
    move || {
        let flips = Flips::of(&open.reading());
        words::flips_gist(flips.single.len(), !flips.facts.is_empty())
    }
}

/// What would change the mode.
struct Flips {
    single: Vec<Flip>,
    /// Where no single answer would.
    pair: Option<Pair>,
    /// The facts that rule and would too.
    facts: Vec<Flip>,
}

impl Flips {
    fn of(reading: &Reading) -> Self {
        let edition = Edition::of(reading.edition);
        let (facts, single): (Vec<Flip>, Vec<Flip>) =
            edition.flips(reading.situation()).into_iter().partition(Flip::by_gate);
        let pair = if single.is_empty() { edition.nearest_pair(reading.situation()) } else { None };
        Self { single, pair, facts }
    }

    /// What would change it and to which mode, from async to sync.
    fn all(self) -> Vec<(Vec<Opt>, Mode)> {
        let of_mode = |mode| self.single.iter().filter(move |flip| flip.mode == mode);
        let single = Mode::ALL.into_iter().flat_map(of_mode).map(|flip| (vec![flip.option], flip.mode));
        single.chain(self.pair.map(|pair| (pair.options.to_vec(), pair.mode))).collect()
    }
}

fn id(options: &[Opt]) -> String {
    let names = options.iter().map(|option| ["-", option.question().key(), "-", option.key()].concat());
    "flip".to_owned() + &names.collect::<String>()
}

/// What can be tried.
fn row(options: Vec<Opt>, mode: Mode, open: Open, tried: Tried) -> View {
    let text = content::flip(&options, mode);
    let sentence = if open.reader() == Reader::Guest {
        el("p").child(text)
    } else {
        let id = id(&options);
        let take = move || {
            let before = open.reading().answers;
            tried.borrow_mut().push(options.iter().map(|option| (*option, before.get(option.question()))).collect());
            answer(open, &options.iter().map(|option| (*option, Some(Answer::Is(*option)))).collect::<Trial>());
            focus::to_new("#take-back".to_owned());
        };
        button(&text, Weight::Line, take).id(&id)
    };
    el("li").class("flip").child(bars(mode)).child(sentence)
}

/// Puts an answer in the place of that to the question of each option.
fn answer(open: Open, answers: &[(Opt, Option<Answer>)]) {
    open.edit(&|decision| {
        for (option, answer) in answers {
            decision.answers.set(option.question(), *answer);
        }
    });
}

/// The last trial that still counts, with the way back.
fn taken(open: Open, reading: &Reading, tried: &Tried) -> Option<View> {
    let holds = |trial: &&Trial| trial.iter().all(|(option, _)| reading.answers.has(*option));
    let trial = tried.borrow().iter().rev().find(holds).cloned()?;
    let options: Vec<_> = trial.iter().map(|(option, _)| *option).collect();
    let clause = content::if_clauses(&options);
    let now = [words::NOW, " ", content::mode(reading.verdict.mode).name, "."].concat();
    let line = el("p").child([words::TRIED, " ", &clause, ". ", &now].concat());
    let tried = Rc::clone(tried);
    let back = move || {
        tried.borrow_mut().retain(|other| *other != trial);
        answer(open, &trial);
        focus::to_new(["#", &id(&options)].concat());
    };
    let back = button_for(words::TAKE_BACK, &clause, back).prepend(icon(Icon::Undo)).id("take-back");
    Some(el("div").class("frame no-print").child(line).child(back))
}
