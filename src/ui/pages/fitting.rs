//! What is read from the start page's box as one types (part `reading`): the activities that fit, the answers that the
//! words give, and all common activities.

use ::words::content;
use ::words::content::pages::start as words;
use advice::{Answers, EditionNumber, Question};
use domain::activity::{Kind, Template};
use domain::intake::Intake;
use domain::reading::Reading as Judged;
use domain::route::Route;
use leptos::ev;
use reader::{Reading, Told, read_growing};

use crate::ui::components::common;
use crate::ui::dom::{View, el, fragment, keyed};
use crate::ui::state::{Desk, Nav};

/// The activities that fit what is typed, and what was read from it, as it is typed.
pub fn fitting() -> View {
    let desk = Desk::expect();
    let read = move || read_growing(&desk.typed());
    let status = move || match read().suggestions.len() {
        0 => String::new(),
        count => words::found(count),
    };
    let list = keyed(read, |read| {
        if read.suggestions.is_empty() {
            return lines(read);
        }
        let entries: Vec<_> = read.suggestions.iter().map(|template| suggested(*template, read.clone())).collect();
        fragment(el("h2").child(words::SUGGESTED)).child(el("ul").class("templates").child(entries)).child(lines(read))
    });
    fragment(el("p").class("unseen").attr("role", "status").child(keyed(status, String::clone)))
        .child(keyed(move || page_for(&Intake::of(&desk.typed())), |page| page.clone().map(elsewhere)))
        .child(list)
}

/// The page that is made for what was typed, and what it is taken for.
fn page_for(intake: &Intake) -> Option<(Route, &'static str)> {
    match intake {
        Intake::Agenda => Some((Route::Agenda(None), words::IS_AGENDA)),
        Intake::Calendar => Some((Route::Calendar, words::IS_CALENDAR)),
        Intake::Link(_) | Intake::Sentence => None,
    }
}

/// Says that another page is made for this, and leads there.
fn elsewhere((page, said): (Route, &'static str)) -> View {
    el("p").child(el("a").attr("href", &page.to_string()).child(said))
}

/// An activity that the words may mean. It takes along what was read from them.
fn suggested(template: Template, read: Reading) -> View {
    let (desk, nav) = (Desk::expect(), Nav::expect());
    let begin = move |_| {
        let answers = read.over(template.answers());
        desk.begin_read(template, content::activity_name(template), answers);
        nav.go(&first(desk, template, &read, &answers));
    };
    let button = el("button").class("template").attr("type", "button").child(content::activity_name(template));
    el("li").child(button.on(ev::click, begin))
}

/// Where to go: to the verdict, but never on the strength of one read answer alone. That question is put first.
fn first(desk: Desk, template: Template, read: &Reading, answers: &Answers) -> Route {
    let situation = Judged::of(&desk.decision()).situation();
    debug_assert_eq!(situation.answers, *answers);
    let gate = advice::Edition::of(EditionNumber::CURRENT).judge(situation).gate.map(advice::Gate::question);
    let is_read = |question: &Question| {
        read.told(*question).is_some_and(|told| answers.has(told.option) && !template.answers().has(told.option))
    };
    gate.filter(is_read).map_or(Route::Verdict, Route::Ask)
}

/// What was read, a line each, with the words that gave it.
fn lines(read: &Reading) -> View {
    let line = |told: &Told| {
        let question = content::question(told.option.question()).short;
        let said = told.words.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
        el("li")
            .child([question, ": "].concat())
            .child(el("b").child(content::option(told.option).label))
            .child(" · ")
            .child(el("i").attr("dir", "auto").child(said))
    };
    let lines: Vec<_> = read.answers.iter().map(line).collect();
    if lines.is_empty() {
        return fragment(());
    }
    fragment(el("h3").child(words::READ)).child(el("ul").class("small read").child(lines))
}

/// Every common activity, by kind.
pub fn all() -> View {
    let of_kind = |kind: Kind| {
        let those = Template::ALL.into_iter().filter(|template| template.kind() == kind);
        let those = those.map(|template| common(template, content::activity_name(template)));
        fragment(el("h3").child(content::kind(kind)))
            .child(el("ul").class("templates").child(those.collect::<Vec<_>>()))
    };
    fragment(()).child(Kind::ALL.map(of_kind))
}
