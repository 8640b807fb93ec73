//! What was deleted of late, and what cannot be read.

use ::words::content::Told;
use ::words::content::pages::{frame, history as words};
use domain::decision::Title;
use domain::history::{Deleted, Kept, RecordError, Unread};
use leptos::prelude::{Get, RwSignal, Set};

use super::list::{ROWS, turns};
use crate::browser::focus;
use crate::ui::components::{Icon, Weight, button, button_for, icon};
use crate::ui::dom::{View, el, for_each, fragment, keyed};
use crate::ui::state::{Notice, Past};

/// What was deleted of late, a page at a time, each to be put back, and all of it to be deleted for good.
pub(super) fn bin() -> View {
    let (past, notice) = (Past::expect(), Notice::expect());
    let turned = RwSignal::new(0_usize);
    let pages = move || past.look_into_bin(<[Deleted]>::len).div_ceil(ROWS).max(1);
    let page = move || turned.get().min(pages() - 1);
    let rows = move || {
        let page = page();
        past.look_into_bin(|bin| bin.iter().skip(page * ROWS).take(ROWS).cloned().collect::<Vec<_>>())
    };
    let turn = move |to: usize| {
        turned.set(to);
        focus::to_new("#bin-title".to_owned());
    };
    let empty = move || {
        match past.empty_bin() {
            Ok(count) => notice.say(words::emptied(count)),
            Err(error) => notice.warn(error.told()),
        }
        focus::to("main h1");
    };
    keyed(
        move || past.look_into_bin(<[Deleted]>::is_empty),
        move |is_empty| {
            (!is_empty).then(|| {
                let ways = keyed(
                    move || (page(), pages()),
                    move |(page, pages)| (*pages > 1).then(|| turns(words::BIN_PAGES, *page, *pages, turn)),
                );
                let way_back = |deleted| gone(deleted, words::PUT_BACK, "", "back-");
                let list = for_each(rows, |deleted| (deleted.id, deleted.at), way_back);
                let list = el("ul").class("records").child(list);
                let empty = button(words::BIN_EMPTY, Weight::Line, empty).prepend(icon(Icon::Delete));
                section(
                    words::BIN,
                    words::BIN_TEXT,
                    fragment(list).child(ways).child(el("p").child(empty)),
                    "bin-title",
                )
            })
        },
    )
}

/// What is there and cannot be read, which is not touched, a page at a time, and what was set aside.
pub(super) fn unread() -> View {
    let past = Past::expect();
    let count = move || past.look(|shelf| shelf.unread().len());
    keyed(
        move || (count() > 0, past.aside()),
        move |(is_any, aside)| {
            let aside = Some(*aside).filter(|count| *count > 0).map(|count| {
                let way = el("a").attr("href", "?safe=1").child(words::ASIDE_WAY);
                el("p").child(words::aside(count)).child(" ").child(way)
            });
            let list = is_any.then(|| unread_list(past, count));
            let is_none = aside.is_none() && list.is_none();
            (!is_none).then(|| section(words::UNREAD, words::UNREAD_TEXT, fragment(list).child(aside), "unread-title"))
        },
    )
}

fn unread_list(past: Past, count: impl Fn() -> usize + Copy + 'static) -> View {
    let turned = RwSignal::new(0_usize);
    let pages = move || count().div_ceil(ROWS).max(1);
    let page = move || turned.get().min(pages() - 1);
    let rows = move || {
        let page = page();
        past.look(|shelf| shelf.unread().iter().skip(page * ROWS).take(ROWS).cloned().collect::<Vec<_>>())
    };
    let turn = move |to: usize| {
        turned.set(to);
        focus::to_new("#unread-title".to_owned());
    };
    let row = |unread: Unread| {
        let title = title_of(&unread.error).map(|title| fragment(el("bdi").own_words().child(title)).child(": "));
        el("li").child(title).child(unread.error.told())
    };
    let ways = keyed(
        move || (page(), pages()),
        move |(page, pages)| (*pages > 1).then(|| turns(words::UNREAD_PAGES, *page, *pages, turn)),
    );
    let told = el("p").child(move || words::unread(count()));
    fragment(told).child(el("ul").class("list").child(for_each(rows, Unread::clone, row))).child(ways)
}

/// The title of one that cannot be shown, where that can be read: as much of it as a title may have.
fn title_of(error: &RecordError) -> Option<String> {
    match error {
        RecordError::Newer { title } => Some(Title::typed(title.as_deref()?)?.to_string()),
        RecordError::ForeignKey | RecordError::Store(_) | RecordError::Unreadable { .. } => None,
    }
}

/// A deleted decision, and a button that brings it back. What the button is called, what is said before the title, and
/// what the button's own name begins with.
pub(super) fn gone(deleted: Deleted, label: &str, said: &str, name: &str) -> View {
    let (past, notice) = (Past::expect(), Notice::expect());
    let title = match Kept::read(deleted.id, &deleted.text) {
        Ok(kept) => kept.decision.title.map(|title| title.to_string()),
        Err(error) => title_of(&error),
    };
    let title = title.unwrap_or_else(|| frame::UNTITLED.to_owned());
    let id = [name, &deleted.id.to_string()].concat();
    let not_binned = (!deleted.binned).then(|| el("p").class("small").child(words::NOT_BINNED));
    let undo = move || match past.undo_delete(&deleted) {
        Ok(()) => {
            notice.say(words::BACK_AGAIN);
            focus::to("main h1");
        }
        Err(error) => notice.warn(error.told()),
    };
    let told = el("div")
        .child(el("p").child(said).child(" ").child(el("bdi").own_words().child(title.as_str())))
        .child(not_binned);
    el("li")
        .class("record")
        .attr("data-deleted", "")
        .child(told)
        .child(button_for(label, &title, undo).prepend(icon(Icon::Undo)).id(&id))
}

/// A section with a heading, by whose name the focus finds it, and a line about it.
fn section(title: &str, about: &str, list: View, name: &str) -> View {
    el("section")
        .class("section")
        .child(el("h2").id(name).attr("tabindex", "-1").child(title))
        .child(el("p").class("small").child(about))
        .child(list)
}
