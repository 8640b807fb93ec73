//! The list of what is kept: a page of it at a time, so that ten thousand are as quick as ten.

use ::words::content::pages::history as words;
use domain::decision::DecisionId;
use domain::history::{Listing, Query};
use leptos::prelude::Read;

use super::{bin, row};
use crate::browser::focus;
use crate::ui::components::{Weight, button};
use crate::ui::dom::{View, el, for_each, keyed, memo};
use crate::ui::state::Past;

/// How many are on a page.
pub(super) const ROWS: usize = 25;

/// What a page of the list is of. As long as it stays, the list does.
#[derive(Clone, PartialEq)]
struct Asked {
    query: Query,
    page: usize,
    is_choosing: bool,
}

/// What a page of the list shows. What a row says of its decision, it follows itself.
#[derive(Clone, PartialEq)]
struct Shown {
    asked: Asked,
    /// How often anything had changed, but for edits.
    changes: u32,
    listing: Listing,
}

/// A row of the list.
#[derive(Clone, Copy, PartialEq)]
enum RowOf {
    Kept {
        id: DecisionId,
        is_choosing: bool,
    },
    /// Just deleted.
    Gone(DecisionId),
}

impl RowOf {
    fn view(self, past: Past) -> View {
        match self {
            Self::Kept { id, is_choosing } => row::row(id, is_choosing),
            Self::Gone(id) => {
                let deleted = past.look(|shelf| shelf.deleted().find(|deleted| deleted.id == id).cloned());
                // By the time that it is drawn it may be back.
                deleted.map_or_else(
                    || row::row(id, false),
                    |deleted| bin::gone(deleted, words::UNDO, words::DELETED, "undo-"),
                )
            }
        }
    }
}

impl Shown {
    /// What there is to show after `last`. One that is edited stays where it stands, even if it would be found no more, or
    /// elsewhere: until something else happens, and for as long as it is open.
    fn of(past: Past, last: Option<&Self>) -> Self {
        let search = past.search();
        let asked = Asked { query: search.query, page: search.page, is_choosing: search.chosen.is_some() };
        let changes = past.changes();
        let last = last.filter(|last| last.asked == asked);
        if let Some(last) = last.filter(|last| last.changes == changes) {
            return last.clone();
        }
        let listing = past.look(|shelf| {
            let listing = Listing::of(shelf, &asked.query, asked.page, ROWS);
            match last {
                Some(last) => listing.holding(shelf, &last.listing, &past.editing()),
                None => listing,
            }
        });
        Self { asked, changes, listing }
    }

    /// The rows. One that stays is not drawn anew, so that what is typed in it stays too.
    fn rows(&self) -> Vec<RowOf> {
        let is_choosing = self.asked.is_choosing;
        let row = |(id, is_gone): &(DecisionId, bool)| {
            if *is_gone { RowOf::Gone(*id) } else { RowOf::Kept { id: *id, is_choosing } }
        };
        self.listing.places.iter().map(row).collect()
    }
}

/// The list, how long it is, and the ways to its other pages.
pub(super) fn list() -> View {
    let past = Past::expect();
    let shown = memo(move |last: Option<&Shown>| Shown::of(past, last));
    let told = move || {
        let shown = &shown.read().listing;
        [words::count(shown.found, shown.all).as_str(), " ", if shown.is_reading { words::READING } else { "" }]
            .concat()
    };
    let is_none = move || shown.read().listing.places.is_empty() && !shown.read().listing.is_reading;
    let choose_all = move || {
        let mut chosen = past.search().chosen.unwrap_or_default();
        let places = &shown.read().listing.places;
        let more = places.iter().filter(|(id, is_gone)| !is_gone && !chosen.contains(id)).map(|(id, _)| *id);
        chosen.extend(more.collect::<Vec<_>>());
        past.choose(Some(chosen));
    };
    let turn = move |to: usize| {
        past.turn_to(to);
        focus::to_new("#found".to_owned());
    };
    // The line stays while its text changes: one that is taken away and put back is read out twice, or not at all.
    let count = el("p").class("small").id("found").attr("role", "status").attr("tabindex", "-1");
    let head = el("div").class("found-head").child(count.child(keyed(told, String::clone))).child(keyed(
        move || shown.read().asked.is_choosing,
        move |is_choosing| is_choosing.then(|| button(words::CHOOSE_SHOWN, Weight::Line, choose_all)),
    ));
    let ways = keyed(
        move || (shown.read().listing.page, shown.read().listing.pages),
        move |(page, pages)| (*pages > 1).then(|| turns(words::PAGES, *page, *pages, turn)),
    );
    el("div")
        .class("found")
        .child(head)
        .child(keyed(is_none, |is_none| is_none.then(|| el("p").child(words::NONE_FOUND))))
        .child(el("ul").class("records").child(for_each(
            move || shown.read().rows(),
            |row| *row,
            move |row| row.view(past),
        )))
        .child(ways)
}

/// The ways to the page before and the one after, from 0.
pub(super) fn turns(name: &str, page: usize, pages: usize, turn: impl Fn(usize) + Copy + 'static) -> View {
    let before = (page > 0).then(|| button(words::BEFORE, Weight::Quiet, move || turn(page - 1)));
    let after = (page + 1 < pages).then(|| button(words::AFTER, Weight::Quiet, move || turn(page + 1)));
    el("nav")
        .class("turns no-print")
        .attr("aria-label", name)
        .child(before)
        .child(el("span").class("small").child(words::page_of(page + 1, pages)))
        .child(after)
}
