//! Deleting everything of this app from this browser.

use ::words::content::errors::because;
use ::words::content::pages::settings as words;
use domain::history;
use leptos::prelude::{Get, RwSignal, Set};

use super::data::save_backup;
use crate::browser::focus;
use crate::browser::storage::Local;
use crate::ui::components::{Icon, Weight, button, icon, section};
use crate::ui::dom::{View, el};
use crate::ui::state::{Desk, Notice, Past, Settings};

/// A button, and only after it what it means, a backup first, and the way back.
pub(super) fn erase() -> View {
    let asked = RwSignal::new(false);
    let ask = move || {
        asked.set(true);
        focus::to_new("#erase".to_owned());
    };
    let leave = move || {
        asked.set(false);
        focus::to_new("#erase-ask".to_owned());
    };
    let (desk, past, settings, notice) = (Desk::expect(), Past::expect(), Settings::expect(), Notice::expect());
    let view = move || {
        if !asked.get() {
            return el("p").child(button(words::ERASE, Weight::Quiet, ask).prepend(icon(Icon::Delete)).id("erase-ask"));
        }
        let really = move || {
            erase_all(desk, past, settings, notice);
            asked.set(false);
        };
        let actions = el("div")
            .class("actions")
            .child(
                button(words::ERASE_FIRST, Weight::Main, move || save_backup(notice, settings))
                    .prepend(icon(Icon::Save)),
            )
            .child(button(words::ERASE_DO, Weight::Quiet, really).prepend(icon(Icon::Delete)))
            .child(button(words::ERASE_LEAVE, Weight::Line, leave));
        el("div")
            .class("problem")
            .id("erase")
            .attr("tabindex", "-1")
            .child(el("p").child(words::ERASE_WHAT))
            .child(actions)
    };
    section(words::ERASE).child(view)
}

fn erase_all(desk: Desk, past: Past, settings: Settings, notice: Notice) {
    let erased = history::erase(&Local);
    desk.forget();
    past.reload_erased();
    settings.reload();
    match erased {
        Ok(()) => notice.say(words::ERASED),
        Err(error) => notice.warn(because(words::ERASED_NOT, &error)),
    }
    focus::to("main h1");
}
