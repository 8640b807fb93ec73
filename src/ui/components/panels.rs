//! What a button of the bar unfolds under it (disclosure panels): one at a time, right where one pressed.

use ::words::content::pages::{frame, outcome, share as words};
use leptos::prelude::{Get, RwSignal, Set, untrack};

use super::share::{Purpose, share};
use super::{Icon, Weight, button, icon, outcome_form, tool};
use crate::browser::focus;
use crate::ui::dom::{View, el, fragment};
use crate::ui::state::Open;

/// What can be unfolded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// Giving it away as a link, asking for a second opinion, or sending one back.
    Share(Purpose),
    /// What came of it.
    Outcome,
}

impl Panel {
    const fn title(self) -> &'static str {
        match self {
            Self::Share(purpose) => purpose.title(),
            Self::Outcome => outcome::ASK,
        }
    }
}

/// The panel of a page.
#[derive(Clone, Copy)]
pub struct Panels {
    open: Open,
    shown: RwSignal<Option<Panel>>,
}

impl Panels {
    /// Those of a decision. For one that someone asked for, the way back to them is unfolded.
    pub fn of(open: Open) -> Self {
        let replies = open.is_mine() && open.decision().reply_to.is_some();
        Self { open, shown: RwSignal::new(replies.then_some(Panel::Share(Purpose::Reply))) }
    }

    /// A button of the bar that unfolds a panel, or folds it again.
    pub fn tool(self, drawing: Icon, label: &str, panel: Panel) -> View {
        let is_shown = move || self.shown.get() == Some(panel);
        tool(drawing, label, move || if is_shown() { self.shown.set(None) } else { self.unfold(panel) })
            .attr("aria-expanded", move || Some(if is_shown() { "true" } else { "false" }))
    }

    /// The buttons that give it away: to whoever asked for it, or to anyone.
    pub fn share_tools(self) -> Vec<View> {
        if self.shown.get() == Some(Panel::Share(Purpose::Reply)) {
            return vec![self.tool(Icon::Share, words::REPLY, Panel::Share(Purpose::Reply))];
        }
        vec![
            self.tool(Icon::Share, words::SHARE, Panel::Share(Purpose::Show)),
            self.tool(Icon::Ask, words::ASK_SOMEONE, Panel::Share(Purpose::Ask)),
        ]
    }

    /// Unfolds a panel, and goes there.
    pub fn unfold(self, panel: Panel) {
        self.shown.set(Some(panel));
        focus::to_new("#panel h2".to_owned());
    }

    /// What is unfolded.
    pub fn view(self) -> View {
        fragment(move || {
            self.shown.get().map(|panel| {
                let close = move || {
                    self.shown.set(None);
                    focus::to(".tool");
                };
                let content = untrack(|| match panel {
                    Panel::Share(purpose) => share(purpose, self.open),
                    Panel::Outcome => outcome_form(self.open, "decision"),
                });
                el("section")
                    .class("panel section no-print")
                    .id("panel")
                    .child(el("h2").attr("tabindex", "-1").child(panel.title()))
                    .child(content)
                    .child(el("p").child(button(frame::CLOSE, Weight::Line, close).prepend(icon(Icon::Undo))))
            })
        })
    }
}
