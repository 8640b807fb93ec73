//! A link that someone made.

use ::words::content::{Told, errors::because};
use std::rc::Rc;

use ::words::content::pages::{day, decision as decision_words, frame, shared as words};
use domain::decision::{Decision, Note};
use domain::history::draft::Draft;
use domain::link::{self, Link, LinkError, Request};
use domain::route::Route;

use super::{heading, wizard};
use crate::browser::address;
use crate::ui::components::{DecisionPage, Icon, Panels, Source, Weight, button, link_button, tool};
use crate::ui::dom::{View, el, fragment, soon};
use crate::ui::state::{Desk, Nav, Notice, Open, Past, Settings, new_id};

/// What a link carries, to be read alone until the person asks for more; or why it does not open.
pub fn page(text: &str) -> View {
    match link::decode(text) {
        Ok(Link::Decision(decision)) => match asked_by_me(&decision) {
            Some(mine) => side_by_side(&mine, &decision),
            None => theirs(decision),
        },
        Ok(Link::Request(request)) => asked(request),
        Err(error) => broken(error),
    }
}

/// The kept decision that a reply is to.
fn asked_by_me(reply: &Decision) -> Option<Decision> {
    let name = Settings::expect().get().name;
    Past::expect().asked_for(reply, name).map(|kept| kept.decision)
}

/// Goes on to where both stand side by side.
fn side_by_side(mine: &Decision, theirs: &Decision) -> View {
    let nav = Nav::expect();
    let codes = [link::proposed(mine), link::encode(&Link::Decision(theirs.clone()))];
    // Once this page stands: the address must not change while it is being made.
    soon(move || nav.replace(Route::Compare(codes.into())));
    fragment(())
}

/// What a person makes of someone else's decision.
#[derive(Clone, Copy)]
enum Start {
    /// One of their own, from the same answers.
    Own,
    /// A reply, from the same answers.
    Reply,
    /// A reply, from no answers at all.
    Anew,
}

/// Someone else's decision.
fn theirs(decision: Decision) -> View {
    let (desk, nav) = (Desk::expect(), Nav::expect());
    let made = [decision_words::MADE, " ", &day(decision.day), "."].concat();
    let from = match &decision.name {
        Some(name) => fragment(words::FROM_NAME).child(" ").child(el("bdi").child(name.as_str())).child("."),
        None => fragment(words::FROM),
    };
    let said = decision.note.as_ref().map(note);
    let open = Open::sent(decision.clone());
    let decision = Rc::new(decision);
    let theirs = Rc::clone(&decision);
    let start = move |what: Start| {
        let reply_to = Some(link::fingerprint(&Link::Decision((*theirs).clone())));
        let begun = match what {
            Start::Own => Decision { reply_to: None, ..(*theirs).clone() },
            Start::Reply => Decision { reply_to, ..(*theirs).clone() },
            Start::Anew => Decision { reply_to, ..Decision::from(Request::of(&theirs)) },
        };
        desk.begin(Draft::of(&begun));
        nav.go(&if begun.answers.is_empty() { wizard::next(&begun.answers) } else { Route::Verdict });
    };
    let way = |label: &str, weight: Weight, what: Start| {
        let start = start.clone();
        button(label, weight, move || start(what))
    };
    let beside = Route::Compare(vec![link::encode(&Link::Decision((*decision).clone()))]).to_string();
    let compare = el("a").class("link-tall").attr("href", &beside).child(words::COMPARE);
    let (source, panels) = (Source::of(open), Panels::of(open));
    let answer = start.clone();
    let tools = fragment(tool(Icon::Copy, decision_words::COPY, move || source.copy_first()))
        .child(keep_or_open(decision))
        .child(tool(Icon::Ask, words::ANSWER_TOO, move || answer(Start::Anew)));
    let below = fragment(way(words::ANSWER_ONE, Weight::Line, Start::Reply))
        .child(way(words::USE, Weight::Line, Start::Own))
        .child(compare);
    let above = el("section")
        .class("frame no-print")
        .child(el("p").child(from).child(" ").child(words::NOTHING))
        .child(said)
        .child(el("p").class("small").child(made.as_str()));
    DecisionPage { open, source, panels, above: Some(above), tools, about: None, below }.view()
}

/// A button that keeps it, or the way to where it is kept already.
fn keep_or_open(decision: Rc<Decision>) -> View {
    let (nav, notice, past) = (Nav::expect(), Notice::expect(), Past::expect());
    fragment(move || {
        if let Some(id) = past.of_link(&decision) {
            let link = el("a").attr("href", &Route::Kept(id).to_string()).child(words::OPEN_KEPT);
            return el("p").child(words::KEPT_ALREADY).child(" ").child(link);
        }
        let theirs = Rc::clone(&decision);
        tool(Icon::Keep, words::KEEP, move || match new_id().and_then(|id| past.keep(id, (*theirs).clone())) {
            Ok(id) => {
                nav.go(&Route::Kept(id));
                notice.say(decision_words::KEPT);
            }
            Err(error) => notice.warn(because(decision_words::KEPT_NOT, &error)),
        })
    })
}

/// A request for a second opinion.
fn asked(request: Request) -> View {
    let (desk, nav) = (Desk::expect(), Nav::expect());
    let title = request.title.as_ref().map(|title| el("p").class("verdict-title").own_words().child(title.as_str()));
    let note = request.note.as_ref().map(note);
    let by = request
        .name
        .as_ref()
        .map(|name| el("p").child(words::ASKED_BY).child(" ").child(el("bdi").child(name.as_str())).child("."));
    let answer = move || {
        let reply_to = Some(link::fingerprint(&Link::Request(request.clone())));
        desk.begin(Draft::of(&Decision { reply_to, ..Decision::from(request.clone()) }));
        nav.go(&wizard::next(&desk.answers()));
    };
    let actions = el("div")
        .class("actions")
        .child(button(words::ANSWER, Weight::Main, answer))
        .child(el("a").class("link-tall").attr("href", "#/").child(frame::TO_START));
    el("div")
        .class("page")
        .child(heading(words::ASKED))
        .child(title)
        .child(note)
        .child(by)
        .child(el("p").child(words::ASKED_TEXT))
        .child(actions)
}

fn note(note: &Note) -> View {
    el("p").class("note").own_words().child(note.as_str())
}

/// A link that does not open, and why.
fn broken(error: LinkError) -> View {
    let newer = error == LinkError::NewerVersion;
    let (title, weight) = if newer { (words::NEWER, Weight::Quiet) } else { (words::BAD, Weight::Main) };
    let reload = newer.then(|| button(words::RELOAD, Weight::Main, address::reload));
    let actions = el("div").class("actions").child(reload).child(link_button(frame::TO_START, weight, "#/"));
    el("div").class("page").child(heading(title)).child(el("p").child(error.told())).child(actions)
}
