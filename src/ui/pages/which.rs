//! Which of the common activities is meant (part `reading`): those that are nearest to the words, a field to look for any
//! other, and every one by kind.

use ::words::content;
use ::words::content::pages::{decision, frame, start as words};
use advice::Answers;
use domain::activity::{Kind, Template};
use domain::decision::Title;
use domain::history::draft::Draft;
use domain::route::Route;
use leptos::ev;
use leptos::prelude::{Get, RwSignal, Set};
use reader::{nearest, read};

use super::fitting::{asked, gate, told};
use super::heading;
use crate::ui::components::{Weight, button, common, link_button};
use crate::ui::dom::{View, When, el, fragment, keyed, memo};
use crate::ui::state::{Desk, Nav};

/// How many of the nearest are shown: of 440 situations that were kept from training the right one is among the first
/// three of 315, the first eight of 371, the first twelve of 384.
const NEAR: usize = 8;

/// How many of those are shown that one looks for.
const FOUND: usize = 12;

/// The page on which one says it: nothing that was typed or answered is lost, whichever is taken.
pub fn page() -> View {
    let (desk, nav) = (Desk::expect(), Nav::expect());
    let Draft { title, note, template, .. } = desk.draft();
    let is_not = |near: &Template| template.as_ref().is_none_or(|taken| taken.as_str() != near.key());
    let near: Vec<Template> = nearest(&title, &note).into_iter().filter(is_not).take(NEAR).collect();
    let none = move || {
        desk.take_for(None, read(&title, &note).over(Answers::default()));
        nav.go(&asked(desk));
    };
    let back = if template.is_some() { Route::Verdict } else { Route::Start };
    let back = el("a").class("back").attr("href", &back.to_string()).child(frame::BACK);
    let about =
        Title::typed(&desk.draft().title).map(|title| el("p").class("caption").own_words().child(title.as_str()));
    let entry = move |template| activity(template, move || take(desk, nav, template));
    let unsought = move || if near.is_empty() { by_kind(entry) } else { list(&near, entry) };
    el("div")
        .class("page wizard")
        .child(el("div").class("wizard-line").child(back))
        .child(about)
        .child(heading(words::WHICH))
        .child(el("p").class("small").child(words::WHICH_HELP))
        .child(finder(words::LOOK_FOR, entry, unsought))
        .child(el("div").class("actions").child(button(words::NONE_OF_THESE, Weight::Quiet, none)))
        .child(told())
}

/// Every common activity, by kind, to begin with one of them.
pub fn all() -> View {
    let entry = |template| common(template, content::activity_name(template));
    finder(words::LOOK, entry, move || by_kind(entry))
}

/// What the words of what is being made are taken for, and what else they may mean. A press takes them for that.
pub fn meant() -> View {
    let (desk, nav) = (Desk::expect(), Nav::expect());
    let state = move || {
        let Draft { title, note, template, is_untouched, .. } = desk.draft();
        // Who pressed an activity as it came knows what it is taken for.
        let taken = template.filter(|_| !is_untouched).and_then(|template| Template::from_key(template.as_str()));
        let mut others = if taken.is_some() { read(&title, &note).suggestions } else { Vec::new() };
        others.retain(|other| taken.as_ref() != Some(other));
        (taken, others, is_untouched)
    };
    keyed(state, move |(taken, others, is_untouched)| {
        let which = |text| link_button(text, Weight::Line, &Route::Which.to_string());
        let Some(taken) = taken else {
            return fragment((!is_untouched).then(|| el("p").child(which(words::CHOOSE_ONE))));
        };
        let line = el("p")
            .child(decision::TAKEN_FOR)
            .child(" ")
            .child(el("b").child(content::activity_name(*taken)))
            .child(". ")
            .child(which(decision::NOT_THAT));
        let entry = move |template| activity(template, move || take(desk, nav, template));
        let others = (!others.is_empty()).then(|| {
            el("div").class("meant").child(el("p").class("small").child(words::OR_IS_IT)).child(list(others, entry))
        });
        fragment(line).child(others)
    })
}

/// An activity to press.
pub(super) fn activity(template: Template, press: impl Fn() + 'static) -> View {
    let button = el("button").class("template").attr("type", "button").child(content::activity_name(template));
    el("li").child(button.on(ev::click, move |_| press()))
}

/// Takes what is being made for an activity, and goes on: to the question that decides alone, where nobody has answered it.
fn take(desk: Desk, nav: Nav, template: Template) {
    let Draft { title, note, .. } = desk.draft();
    desk.take_for(Some(template), read(&title, &note).over(template.answers()));
    nav.go(&gate(desk).filter(|gate| desk.unseen().contains(gate)).map_or(Route::Verdict, Route::Ask));
}

/// A field to look for an activity, and those that are found; while nothing is looked for, what is `unsought`.
fn finder(
    label: &'static str,
    entry: impl Fn(Template) -> View + Copy + 'static,
    unsought: impl Fn() -> View + 'static,
) -> View {
    let sought = RwSignal::new(String::new());
    let field = el("input")
        .class("input")
        .id("find-activity")
        .attr("type", "search")
        .attr("autocomplete", "off")
        .own_words()
        .bind(When::AtOnce, move || sought.get(), move |typed| sought.set(typed));
    let found =
        memo(move |_| Some(sought.get()).filter(|sought| !sought.trim().is_empty()).map(|sought| find(&sought)));
    let status = move || found.get().map_or_else(String::new, |found| words::found(found.len()));
    let shown = keyed(
        move || found.get(),
        move |found| match found {
            None => unsought(),
            Some(found) if found.is_empty() => el("p").child(words::NOT_FOUND),
            Some(found) => list(found, entry),
        },
    );
    let field = el("div").class("field").child(el("label").attr("for", "find-activity").child(label)).child(field);
    el("div")
        .class("finder")
        .attr("role", "search")
        .child(shown)
        .child(field)
        .child(el("p").class("unseen").attr("role", "status").child(keyed(status, String::clone)))
}

/// Those that are called so, and then those that are nearest to it.
fn find(sought: &str) -> Vec<Template> {
    let mut found = content::activities_named(sought);
    let near: Vec<Template> = nearest(sought, "").into_iter().filter(|near| !found.contains(near)).take(NEAR).collect();
    found.extend(near);
    found.truncate(FOUND);
    found
}

fn list(those: &[Template], entry: impl Fn(Template) -> View) -> View {
    el("ul").class("templates").child(those.iter().map(|template| entry(*template)).collect::<Vec<_>>())
}

fn by_kind(entry: impl Fn(Template) -> View + Copy + 'static) -> View {
    let of_kind = |kind: Kind| {
        let those: Vec<Template> = Template::ALL.into_iter().filter(|template| template.kind() == kind).collect();
        fragment(el("h3").child(content::kind(kind))).child(list(&those, entry))
    };
    fragment(()).child(Kind::ALL.map(of_kind))
}
