//! The list of what is kept: a page of it at a time, so that ten thousand are as quick as ten.

use std::cell::RefCell;
use std::rc::Rc;

use super::{bin, row};
use crate::browser::focus;
use crate::content::pages::history as words;
use crate::decision::DecisionId;
use crate::history::{Deleted, Kept};
use crate::ui::components::{Weight, button};
use crate::ui::dom::{View, el, live_by, together};
use crate::ui::state::{Past, Search};

/// How many are on a page.
const ROWS: usize = 25;

/// One place of the list: what is kept there, or that it was just deleted.
enum Place {
    Kept(Kept),
    Gone(Deleted),
}

/// What a page of the list shows.
#[derive(Default)]
struct Shown {
    places: Vec<Place>,
    /// How many were found in all, and how many there are.
    found: usize,
    all: usize,
    page: usize,
    pages: usize,
    /// Whether some were not looked at yet.
    is_reading: bool,
    is_choosing: bool,
}

impl Shown {
    fn of(past: Past) -> Self {
        let search = past.search();
        past.look(|shelf| {
            let rows = shelf.rows();
            let found = search.query.find(shelf);
            let gone = |places: &mut dyn Iterator<Item = &usize>| {
                places.filter(|place| rows.get(**place).is_some_and(|row| row.deleted().is_some())).count()
            };
            let pages = found.len().div_ceil(ROWS).max(1);
            let page = search.page.min(pages - 1);
            let places = found.iter().skip(page * ROWS).take(ROWS).filter_map(|place| {
                let row = rows.get(*place)?;
                match row.deleted() {
                    Some(deleted) => Some(Place::Gone(deleted.clone())),
                    None => row.read().ok().cloned().map(Place::Kept),
                }
            });
            let all_gone = rows.iter().filter(|row| row.deleted().is_some()).count();
            Self {
                places: places.collect(),
                found: found.len() - gone(&mut found.iter()),
                all: rows.len() - all_gone,
                page,
                pages,
                is_reading: search.query.needs_summaries() && rows.iter().any(|row| row.summary().is_none()),
                is_choosing: search.chosen.is_some(),
            }
        })
    }

    /// What tells one drawing of the list from another. What a row says of its decision, it follows itself.
    fn key(&self) -> String {
        let Self { places, found, all, page, pages, is_reading, is_choosing } = self;
        let mut key = format!("{found} {all} {page} {pages} {is_reading} {is_choosing}");
        for place in places {
            let (mark, id) = match place {
                Place::Kept(kept) => (' ', kept.id),
                Place::Gone(deleted) => ('-', deleted.id),
            };
            key.push(mark);
            key.push_str(&id.to_string());
        }
        key
    }
}

/// The list, how long it is, and the ways to its other pages.
pub(super) fn list() -> View {
    let past = Past::expect();
    let shown = Rc::new(RefCell::new(Shown::default()));
    let count = {
        let shown = Rc::clone(&shown);
        let last = RefCell::new(None);
        move || {
            let Search { query, page, chosen, .. } = past.search();
            let gone = past.look(|shelf| shelf.rows().iter().filter(|row| row.deleted().is_some()).count());
            let of = (query, page, chosen.is_some(), past.look(|shelf| shelf.rows().len()), gone);
            // One that is edited stays where it stands, even if it would be found no more, or elsewhere.
            let is_edited = last.borrow().as_ref().is_some_and(|(last, edits)| *last == of && *edits != past.edits());
            if !is_edited {
                last.replace(Some((of, past.edits())));
                shown.replace(Shown::of(past));
            }
            shown.borrow().key()
        }
    };
    let drawn = live_by(count, move |_| draw(past, &shown.borrow()));
    el("div").class("found").with(drawn)
}

fn draw(past: Past, shown: &Shown) -> View {
    let Shown { ref places, found, all, page, pages, is_reading, is_choosing } = *shown;
    let rows: Vec<_> = places
        .iter()
        .map(|place| match place {
            Place::Kept(kept) => row::row(kept, is_choosing),
            Place::Gone(deleted) => bin::way_back(deleted.clone(), words::UNDO, words::DELETED),
        })
        .collect();
    let told = [words::count(found, all).as_str(), " ", if is_reading { words::READING } else { "" }].concat();
    let none = (rows.is_empty() && !is_reading).then(|| el("p").with(words::NONE_FOUND));
    let ids: Vec<DecisionId> = places
        .iter()
        .filter_map(|place| match place {
            Place::Kept(kept) => Some(kept.id),
            Place::Gone(_) => None,
        })
        .collect();
    let choose_all = is_choosing.then(|| {
        button(words::CHOOSE_SHOWN, Weight::Line, move || {
            let mut chosen = past.search().chosen.unwrap_or_default();
            chosen.extend(ids.iter().filter(|id| !chosen.contains(id)).copied().collect::<Vec<_>>());
            past.choose(Some(chosen));
        })
    });
    together(
        el("div")
            .class("found-head")
            .with(el("p").class("small").id("found").attr("role", "status").attr("tabindex", "-1").with(told))
            .with(choose_all),
    )
    .with(none)
    .with(el("ul").class("records").with(rows))
    .with((pages > 1).then(|| turns(past, page, pages)))
}

/// The ways to the page before and the one after.
fn turns(past: Past, page: usize, pages: usize) -> View {
    let turn = move |to: usize| {
        past.turn_to(to);
        focus::to_new("#found".to_owned());
    };
    let before = (page > 0).then(|| button(words::BEFORE, Weight::Quiet, move || turn(page - 1)));
    let after = (page + 1 < pages).then(|| button(words::AFTER, Weight::Quiet, move || turn(page + 1)));
    el("nav")
        .class("turns no-print")
        .attr("aria-label", words::PAGES)
        .with(before)
        .with(el("span").class("small").with(words::page_of(page + 1, pages)))
        .with(after)
}
