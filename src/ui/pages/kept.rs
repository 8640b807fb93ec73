//! A kept decision.

use ::words::content::Told;
use ::words::content::pages::{day, decision as words, frame, outcome, shared};
use domain::decision::DecisionId;
use domain::history::Kept;
use domain::link;
use domain::route::Route;

use super::heading;
use crate::browser::focus;
use crate::ui::components::{
    DecisionPage, Icon, Panel, Panels, Source, Weight, Wording, button, choice_form, icon, link_button, start_from,
    tool,
};
use crate::ui::dom::{View, el, fragment};
use crate::ui::state::{Nav, Notice, Open, Past};

/// A kept decision, or that it is not here.
pub fn page(id: DecisionId) -> View {
    // Drawn once: a change from another tab must not take away what is being typed here. Should both save, each is
    // kept.
    match Past::expect().get(id) {
        Some(kept) => open(kept),
        None => gone(id),
    }
}

fn open(kept: Kept) -> View {
    let (nav, notice, past) = (Nav::expect(), Notice::expect(), Past::expect());
    let id = kept.id;
    let made = [words::MADE, " ", &day(kept.decision.day), "."].concat();
    let open = Open::kept(kept);
    let delete = move || {
        if past.delete_together(vec![id], notice) > 0 {
            nav.replace(Route::History);
            // In the list it may stand on another page, or not be found; at its top stands the way to undo this.
            focus::to_new("#undo-all".to_owned());
        }
    };
    let beside = move || Some(Route::Compare(vec![link::proposed(&open.decision())]).to_string());
    let (source, panels) = (Source::of(open), Panels::of(open));
    let about = move || {
        el("div")
            .class("section")
            .child(Wording::kept(open, "decision").view())
            .child(choice_form(open, "decision"))
            .child(el("p").class("small").child(made.as_str()))
    };
    let tools = fragment(tool(Icon::Copy, words::COPY, move || source.copy_first()))
        .child(panels.tool(Icon::Change, outcome::ASK, Panel::Outcome))
        .child(panels.share_tools());
    let below = fragment(start_from(open))
        .child(el("a").class("link-tall").attr("href", beside).child(shared::COMPARE))
        .child(button(words::DELETE, Weight::Line, delete).prepend(icon(Icon::Delete)));
    DecisionPage { open, source, panels, above: None, tools, about: Some(Box::new(about)), below }.view()
}

/// That a decision is not here, or cannot be read.
fn gone(id: DecisionId) -> View {
    let (title, text) = match Past::expect().why_not(id) {
        Some(error) => (words::GONE_UNREAD, error.told()),
        None => (words::GONE, words::GONE_TEXT.to_owned()),
    };
    let actions = el("div")
        .class("actions")
        .child(link_button(frame::HISTORY, Weight::Main, "#/history"))
        .child(el("a").class("link-tall").attr("href", "#/").child(frame::TO_START));
    el("div").class("page").child(heading(title)).child(el("p").child(text)).child(actions)
}
