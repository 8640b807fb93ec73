//! The single answers that would change the mode, to be tried and taken back.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::untrack;

use super::{Weight, bars, button, button_for};
use crate::advice::{Answer, Edition, Flip, Mode, Opt};
use crate::browser::focus;
use crate::content::{self, pages::decision as words};
use crate::reading::Reading;
use crate::ui::dom::{View, el, live, together};
use crate::ui::state::{Open, Reader};

/// What was tried on this page: each answer, and what was there before it.
type Tried = Rc<RefCell<Vec<(Opt, Option<Answer>)>>>;

/// Each answer that alone would change the mode, and what was tried of them. What only a gate would do is one line.
/// What someone sent stays as it is, so there nothing can be tried.
pub fn flip_list(open: Open) -> View {
    let tried = Tried::default();
    live(move || {
        let reading = open.reading();
        let (gates, flips): (Vec<Flip>, Vec<Flip>) =
            Edition::of(reading.edition).flips(&reading.answers).into_iter().partition(Flip::by_gate);
        let can_try = open.reader() != Reader::Guest && !flips.is_empty();
        let of_mode = |mode| flips.iter().copied().filter(move |flip| flip.mode == mode);
        let rows: Vec<_> = Mode::ALL.into_iter().flat_map(of_mode).map(|flip| row(flip, open, &tried)).collect();
        together(taken(open, &reading, &tried))
            .with(can_try.then(|| el("p").class("soft no-print").with(words::TRY)))
            .with(flips.is_empty().then(|| el("p").class("soft").with(words::NO_FLIPS)))
            .with(el("ul").class("flips").with(rows))
            .with((!gates.is_empty()).then(|| el("p").class("small").with(words::GATES)))
    })
}

fn id(option: Opt) -> String {
    ["flip-", option.question().key(), "-", option.key()].concat()
}

/// One that can be tried.
fn row(flip: Flip, open: Open, tried: &Tried) -> View {
    let text = content::flip(flip);
    let sentence = if open.reader() == Reader::Guest {
        el("p").with(text)
    } else {
        let tried = Rc::clone(tried);
        let (option, question) = (flip.option, flip.option.question());
        let take = move || {
            tried.borrow_mut().push((option, untrack(|| open.reading()).answers.get(question)));
            open.edit(&|decision| decision.answers.set(question, Some(Answer::Is(option))));
            focus::to_new("#take-back".to_owned());
        };
        button(&text, Weight::Line, take).id(&id(option))
    };
    el("li").class("flip").with(bars(flip.mode)).with(sentence)
}

/// The last one that was tried and still counts, with the way back.
fn taken(open: Open, reading: &Reading, tried: &Tried) -> Option<View> {
    let (option, before) = tried.borrow().iter().rev().find(|(option, _)| reading.answers.has(*option)).copied()?;
    let clause = content::if_clause(option);
    let tried = Rc::clone(tried);
    let back = move || {
        tried.borrow_mut().retain(|(other, _)| *other != option);
        open.edit(&|decision| decision.answers.set(option.question(), before));
        focus::to_new(["#", &id(option)].concat());
    };
    let now = [words::NOW, " ", content::mode(reading.verdict.mode).name, "."].concat();
    let line = el("p").with([words::TRIED, " ", clause, ". ", &now].concat());
    let back = button_for(words::TAKE_BACK, clause, back).id("take-back");
    Some(el("div").class("frame no-print").with(line).with(back))
}
