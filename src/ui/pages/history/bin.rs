//! What was deleted of late, and what cannot be read.

use crate::browser::focus;
use crate::content::pages::{frame, history as words};
use crate::history::{Deleted, Kept, RecordError};
use crate::ui::components::{Icon, button_for, icon};
use crate::ui::dom::{View, el, live, together};
use crate::ui::state::{Notice, Past};

/// What was deleted of late, before this page was opened.
pub(super) fn bin() -> View {
    let past = Past::expect();
    live(move || {
        let rows = past.bin().into_iter().map(|deleted| way_back(deleted, words::PUT_BACK, "")).collect();
        section(words::BIN, words::BIN_TEXT, "records", rows)
    })
}

/// What is there and cannot be read. It is not touched.
pub(super) fn unread() -> View {
    let past = Past::expect();
    live(move || {
        let unread = past.look(|shelf| shelf.unread().to_vec());
        let rows = unread.into_iter().map(|unread| {
            let title = match &unread.error {
                RecordError::Newer { title } => title.clone(),
                RecordError::Unreadable { .. } => None,
            };
            let title = title.map(|title| together(el("bdi").with(title)).with(": "));
            el("li").with(title).with(unread.error.to_string())
        });
        section(words::UNREAD, words::UNREAD_TEXT, "list", rows.collect())
    })
}

/// A deleted decision, and a button that brings it back.
pub(super) fn way_back(deleted: Deleted, label: &str, said: &str) -> View {
    let (past, notice) = (Past::expect(), Notice::expect());
    let title = match Kept::read(deleted.id, &deleted.text) {
        Ok(kept) => kept.decision.title.map(|title| title.to_string()),
        Err(RecordError::Newer { title }) => title,
        Err(RecordError::Unreadable { .. }) => None,
    };
    let title = title.unwrap_or_else(|| frame::UNTITLED.to_owned());
    let id = ["undo-", &deleted.id.to_string()].concat();
    let undo = move || match past.undo_delete(&deleted) {
        Ok(()) => {
            notice.say(words::BACK_AGAIN);
            focus::to("main h1").unwrap_or_default();
        }
        Err(error) => notice.warn(error.to_string()),
    };
    el("li")
        .class("record")
        .attr("data-deleted", "")
        .with(el("p").with(said).with(" ").with(el("bdi").with(title.as_str())))
        .with(button_for(label, &title, undo).led_by(icon(Icon::Undo)).id(&id))
}

/// A section of rows with a heading and a line about them; nothing where there are none.
fn section(title: &str, about: &str, list: &str, rows: Vec<View>) -> Option<View> {
    (!rows.is_empty()).then(|| {
        el("section")
            .class("section")
            .with(el("h2").with(title))
            .with(el("p").class("small").with(about))
            .with(el("ul").class(list).with(rows))
    })
}
