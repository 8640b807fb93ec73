//! The verdict on what is being made.

use ::words::content::errors::because;
use ::words::content::pages::decision as words;
use domain::route::Route;

use crate::ui::components::{DecisionPage, Icon, Panel, Panels, Purpose, Source, Weight, Wording, button, icon, tool};
use crate::ui::dom::{View, When, el, fragment};
use crate::ui::state::{Desk, Nav, Notice, Open, Past};

/// The verdict, to keep, share or change.
pub fn page() -> View {
    let (desk, nav, notice, past) = (Desk::expect(), Nav::expect(), Notice::expect(), Past::expect());
    let open = Open::made();
    let (source, panels) = (Source::of(open), Panels::of(open));
    // Two presses in one moment are one: after the first, this page is on its way out.
    let is_here = move || nav.route() == Route::Verdict;
    let keep = move || {
        if !is_here() {
            return;
        }
        let decision = desk.decision();
        if decision.answers.is_empty() {
            return notice.warn(words::NOTHING_TO_KEEP);
        }
        match desk.name().and_then(|name| past.keep(name, decision)) {
            Ok(id) => {
                desk.finish();
                nav.replace(Route::Kept(id));
                notice.say(words::KEPT);
            }
            Err(error) => {
                panels.unfold(Panel::Share(Purpose::Show));
                notice.warn([&because(words::KEPT_NOT, &error), words::KEPT_NOT_END].concat());
            }
        }
    };
    let again = move || {
        if !is_here() {
            return;
        }
        desk.stash();
        nav.go(&Route::Start);
    };
    let about = move || {
        let draft = desk.draft();
        let wording = Wording {
            title: draft.title,
            note: draft.note,
            on_title: Box::new(move |text| desk.edit(|draft| draft.title = text)),
            on_note: Box::new(move |text| desk.edit(|draft| draft.note = text)),
            id: "decision".to_owned(),
            when: When::AtOnce,
        };
        el("div").class("section").child(wording.view())
    };
    let tools = fragment(tool(Icon::Copy, words::COPY, move || source.copy_first()))
        .child(tool(Icon::Keep, words::KEEP, keep))
        .child(panels.share_tools());
    let below = button(words::AGAIN, Weight::Line, again).prepend(icon(Icon::Again));
    DecisionPage { open, source, panels, above: None, tools, about: Some(Box::new(about)), below }.view()
}
