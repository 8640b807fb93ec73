//! Common activities to start from: those that what is typed may mean, with what was read from it, or the most usual
//! ones, and all of them.

use ::words::content;
use ::words::content::pages::start as words;
use advice::{Answers, EditionNumber, Question};
use domain::activity::{Kind, Template};
use domain::reading::Reading as Judged;
use domain::route::Route;
use leptos::ev;
use reader::{Reading, Told};

use crate::ui::components::common;
use crate::ui::dom::{View, el, fragment, keyed};
use crate::ui::late::{self, Late, Part};
use crate::ui::state::{Desk, Nav};

/// What is offered before anything is typed.
const USUAL: [Template; 8] = [
    Template::Meeting,
    Template::Status,
    Template::Decision,
    Template::Question,
    Template::Brainstorm,
    Template::Interview,
    Template::BugFix,
    Template::OfficeDay,
];

/// Activities to press; each leads to a verdict at once. What is typed is read as soon as the part that reads is here.
pub(super) fn suggestions() -> View {
    let desk = Desk::expect();
    let read = move || {
        let typed = desk.typed();
        if typed.trim().is_empty() {
            return Reading::default();
        }
        Late::expect().fetch(Part::Reading);
        late::growing(&typed).unwrap_or_default()
    };
    let list = keyed(read, |read| {
        if read.suggestions.is_empty() {
            let usual = el("ul").class("templates").child(USUAL.map(common));
            return fragment(el("h2").child(words::COMMON)).child(lines(read)).child(usual);
        }
        let entries: Vec<_> = read.suggestions.iter().map(|template| suggested(*template, read.clone())).collect();
        fragment(el("h2").child(words::SUGGESTED)).child(el("ul").class("templates").child(entries)).child(lines(read))
    });
    // Said only while something is typed: what stands there at first is read with the page.
    let status = move || match read().suggestions.len() {
        0 => String::new(),
        count => words::found(count),
    };
    let status = keyed(status, String::clone);
    el("div")
        .class("suggestions")
        .child(el("p").class("unseen").attr("role", "status").child(status))
        .child(list)
        .child(all())
}

/// An activity that the words may mean. It takes along what was read from them.
fn suggested(template: Template, read: Reading) -> View {
    let (desk, nav) = (Desk::expect(), Nav::expect());
    let begin = move |_| {
        let answers = read.over(template.answers());
        desk.begin_read(template, answers);
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

/// Every one of them, by kind.
fn all() -> View {
    let of_kind = |kind: Kind| {
        let those = Template::ALL.into_iter().filter(|template| template.kind() == kind);
        fragment(el("h3").child(content::kind(kind)))
            .child(el("ul").class("templates").child(those.map(common).collect::<Vec<_>>()))
    };
    el("details").class("fold").child(el("summary").child(words::ALL_COMMON)).child(Kind::ALL.map(of_kind))
}
