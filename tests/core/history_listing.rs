//! A page of the list of what is kept.

use advice::Assumptions;
use domain::decision::{Day, Decision, DecisionId, Title};
use domain::history::{Listing, Order, Query, Shelf};

use crate::history_store::Memory;

const NOW: u64 = 1_795_305_600_000;
const ROWS: usize = 4;

/// Ten decisions, called 0 to 9 in the order in which they were kept.
fn shelf() -> (Memory, Shelf) {
    let (store, mut shelf) = (Memory::default(), Shelf::default());
    for place in 0..10 {
        let decision = Decision { title: Title::typed(&place.to_string()), ..Decision::new(Day::from_number(0)) };
        shelf.keep(&store, id(place), NOW, decision).unwrap();
    }
    (store, shelf)
}

fn id(place: u8) -> DecisionId {
    DecisionId::from_bytes([place; 16])
}

fn ids(listing: &Listing) -> Vec<DecisionId> {
    listing.places.iter().map(|(id, _)| *id).collect()
}

#[test]
fn a_page_shows_its_rows_and_one_beyond_the_last_shows_the_last() {
    let (_, shelf) = shelf();
    let query = Query::default();
    let first = Listing::of(&shelf, &query, 0, ROWS);
    assert_eq!(ids(&first), [9, 8, 7, 6].map(id));
    assert_eq!((first.found, first.all, first.page, first.pages), (10, 10, 0, 3));
    let last = Listing::of(&shelf, &query, 9, ROWS);
    assert_eq!((ids(&last), last.page), ([1, 0].map(id).to_vec(), 2));
    let none = Listing::of(&Shelf::default(), &query, 3, ROWS);
    assert_eq!((none.places.len(), none.page, none.pages), (0, 0, 1));
}

#[test]
fn one_that_was_just_deleted_stays_in_its_place_and_counts_no_more() {
    let (store, mut shelf) = shelf();
    shelf.delete(&store, id(8), NOW).unwrap();
    let listing = Listing::of(&shelf, &Query::default(), 0, ROWS);
    assert_eq!(listing.places, [(id(9), false), (id(8), true), (id(7), false), (id(6), false)]);
    assert_eq!((listing.found, listing.all), (9, 9));
}

#[test]
fn what_was_not_summed_up_yet_is_said_where_a_query_needs_it() {
    let (_, mut shelf) = shelf();
    let query = Query { typed: "7".to_owned(), ..Query::default() };
    assert!(!Listing::of(&shelf, &Query::default(), 0, ROWS).is_reading);
    let half = Listing::of(&shelf, &query, 0, ROWS);
    assert!(half.is_reading && half.places.is_empty());
    shelf.study(usize::MAX, &Assumptions::default());
    let whole = Listing::of(&shelf, &query, 0, ROWS);
    assert_eq!((whole.is_reading, ids(&whole), whole.found, whole.all), (false, vec![id(7)], 1, 10));
}

#[test]
fn one_that_is_being_edited_stays_where_it_stood_and_one_that_is_gone_does_not() {
    let (store, mut shelf) = shelf();
    let query = Query { order: Order::Title, ..Query::default() };
    shelf.study(usize::MAX, &Assumptions::default());
    let before = Listing::of(&shelf, &query, 0, ROWS);
    assert_eq!(ids(&before), [0, 1, 2, 3].map(id));

    let loaded = shelf.get(id(1)).unwrap().unwrap().clone();
    let renamed = Decision { title: Title::typed("99"), ..loaded.decision.clone() };
    shelf.update(&store, &loaded, renamed, id(77)).unwrap();
    let now = || Listing::of(&shelf, &query, 0, ROWS);
    assert_eq!(ids(&now()), [0, 2, 3, 4].map(id), "it would go to the end");
    assert_eq!(ids(&now().holding(&shelf, &before, &[id(1)])), [0, 1, 2, 3, 4].map(id));
    assert_eq!(ids(&now().holding(&shelf, &before, &[])), [0, 2, 3, 4].map(id));

    shelf.delete(&store, id(1), NOW).unwrap();
    let gone = Listing::of(&shelf, &query, 0, ROWS).holding(&shelf, &before, &[id(1)]);
    assert!(gone.places.iter().all(|(listed, is_gone)| *listed != id(1) || *is_gone));
}
