//! What a page held is gone with it, however often one comes back to it.

#![expect(unsafe_code, reason = "nothing but an allocator knows what is held")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};

use leptos::prelude::{Get, RwSignal, Set};
use leptos::task::tick;
use sync_or_async::ui::dom::{View, el, for_each, fragment, keyed, memo};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::stage;

/// How many things of each kind a page has that follow what lasts.
const MANY: usize = 40;

/// How often the page is drawn anew.
const ROUNDS: usize = 100;

/// How many bytes more may be held after all rounds: tables grow by doubling. (Of each thing that stays, some 100 bytes do.)
const AT_MOST: usize = 8 * 1024;

/// The system's allocator, and how many bytes are held.
struct Counting;

static HELD: AtomicUsize = AtomicUsize::new(0);

#[global_allocator]
static ALLOCATOR: Counting = Counting;

// SAFETY: all is the system's own; beside it only a number is kept.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        HELD.fetch_add(layout.size(), Ordering::Relaxed);
        // SAFETY: as the caller promises.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        HELD.fetch_sub(layout.size(), Ordering::Relaxed);
        // SAFETY: as the caller promises.
        unsafe { System.dealloc(place, layout) }
    }
}

/// How many bytes are held after a page was drawn anew so often.
async fn held_after(rounds: usize, round: RwSignal<usize>) -> usize {
    for number in 0..rounds {
        round.set(number);
        tick().await;
    }
    HELD.load(Ordering::Relaxed)
}

/// Draws a page anew again and again, and fails if something stays of it.
async fn leaves_nothing(page: impl Fn() -> View + Copy + 'static) {
    let round = RwSignal::new(0);
    let place = stage(move || keyed(move || round.get(), move |_| page()));
    assert!(place.query_selector_all("*").unwrap().length() > 0);
    let before = held_after(50, round).await;
    let after = held_after(ROUNDS, round).await;
    assert!(after <= before + AT_MOST, "{} bytes stay behind", after - before);
    place.remove();
}

#[wasm_bindgen_test]
async fn of_attributes_that_follow_what_lasts_nothing_stays() {
    let lasting = RwSignal::new(1);
    let one = move || el("p").attr("data-is", move || Some(lasting.get().to_string()));
    leaves_nothing(move || el("div").child((0..MANY).map(|_| one()).collect::<Vec<_>>())).await;
}

#[wasm_bindgen_test]
async fn of_parts_that_are_drawn_anew_nothing_stays() {
    let lasting = RwSignal::new(1);
    let part = move || el("p").child(fragment(move || lasting.get().to_string()));
    leaves_nothing(move || el("div").child((0..MANY).map(|_| part()).collect::<Vec<_>>())).await;
}

#[wasm_bindgen_test]
async fn of_values_that_are_worked_out_from_what_lasts_nothing_stays() {
    let lasting = RwSignal::new(1);
    let one = move || {
        let twice = memo(move |_| lasting.get() * 2);
        el("p").child(move || twice.get().to_string())
    };
    leaves_nothing(move || el("div").child((0..MANY).map(|_| one()).collect::<Vec<_>>())).await;
}

#[wasm_bindgen_test]
async fn of_lists_and_of_what_their_entries_follow_nothing_stays() {
    let lasting = RwSignal::new(1);
    let entry = move |number: usize| el("li").attr("data-is", move || Some((lasting.get() + number).to_string()));
    leaves_nothing(move || el("ul").child(for_each(move || (lasting.get()..=MANY).collect(), |number| *number, entry)))
        .await;
}
