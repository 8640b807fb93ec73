//! The decisions kept on this device.

use super::heading;
use crate::browser::focus;
use crate::content;
use crate::content::pages::{day, frame, history as words};
use crate::history::{Deleted, Kept, RecordError};
use crate::reading::Reading;
use crate::route::Route;
use crate::ui::components::{Weight, bars, button_for, link_button};
use crate::ui::dom::{View, el, live, together};
use crate::ui::state::{Notice, Past};

/// All that is kept, what was deleted of late, and what cannot be read.
pub fn page() -> View {
    let past = Past::expect();
    let refused = live(move || {
        let told = past.refused().map(|error| [words::DENIED, &error.to_string()].concat());
        told.map(|told| el("p").class("problem").attr("role", "alert").with(told))
    });
    el("div").class("page").with(heading(words::TITLE)).with(refused).with(list()).with(unread()).with(bin())
}

/// One place of the list: what is kept there, or that it was just deleted.
enum Place {
    Kept(Kept),
    Gone(Deleted),
}

/// What is kept, the newest first, and what was just deleted, each where it stood.
fn places(past: Past) -> Vec<Place> {
    let mut places: Vec<_> = past.kept().into_iter().map(|kept| ((kept.at, kept.id), Place::Kept(kept))).collect();
    let bin = past.bin();
    for (id, at) in past.fresh() {
        if let Some(deleted) = bin.iter().find(|deleted| deleted.id == id) {
            let place = places.partition_point(|(other, _)| *other > (at, id));
            places.insert(place, ((at, id), Place::Gone(deleted.clone())));
        }
    }
    places.into_iter().map(|(_, place)| place).collect()
}

/// How many of the last decisions the start page shows.
const RECENT: usize = 5;

/// The last decisions.
pub fn recent() -> View {
    let past = Past::expect();
    live(move || {
        let rows: Vec<_> = past.kept().iter().take(RECENT).map(|kept| row(kept, false)).collect();
        el("ul").class("records").with(rows)
    })
}

fn list() -> View {
    let past = Past::expect();
    live(move || {
        let places = places(past);
        if places.is_empty() {
            let begin = link_button(words::BEGIN, Weight::Main, "#/");
            return together(el("p").with(words::EMPTY)).with(el("p").with(begin));
        }
        let rows = places.into_iter().map(|place| match place {
            Place::Kept(kept) => row(&kept, true),
            Place::Gone(deleted) => way_back(deleted, words::UNDO, words::DELETED),
        });
        el("ul").class("records").with(rows.collect::<Vec<_>>())
    })
}

/// One kept decision in a list, and whether it can be deleted there.
fn row(kept: &Kept, deletes: bool) -> View {
    let (past, notice) = (Past::expect(), Notice::expect());
    let Kept { id, ref decision, .. } = *kept;
    let reading = Reading::of(decision);
    let mode = reading.verdict.mode;
    let title = decision.title.as_ref().map_or_else(|| reading.headline().into_owned(), ToString::to_string);
    let about = [content::mode(mode).name, ", ", &day(decision.day)].concat();
    let delete = move || {
        if past.delete_or_say(id, notice) {
            focus::to_new(["#undo-", &id.to_string()].concat());
        }
    };
    let link =
        el("a").class("record-title").attr("href", &Route::Kept(id).to_string()).with(el("bdi").with(title.as_str()));
    el("li")
        .class("record")
        .with(bars(mode))
        .with(el("div").with(link).with(el("p").class("small").with(about)))
        .with(deletes.then(|| button_for(words::DELETE, &title, delete)))
}

/// A deleted decision, and a button that brings it back.
fn way_back(deleted: Deleted, label: &str, said: &str) -> View {
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
        .with(button_for(label, &title, undo).id(&id))
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

/// What was deleted of late, before this page was opened.
fn bin() -> View {
    let past = Past::expect();
    live(move || {
        let fresh = past.fresh();
        let earlier = past.bin().into_iter().filter(|deleted| !fresh.iter().any(|(id, _)| *id == deleted.id));
        let rows = earlier.map(|deleted| way_back(deleted, words::PUT_BACK, "")).collect();
        section(words::BIN, words::BIN_TEXT, "records", rows)
    })
}

/// What is there and cannot be read. It is not touched.
fn unread() -> View {
    let past = Past::expect();
    live(move || {
        let rows = past.unread().into_iter().map(|unread| {
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
