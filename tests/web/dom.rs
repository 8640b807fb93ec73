//! Views: what they are drawn as, and how they follow what they read.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::{Get, RwSignal, Set, Update};
use leptos::task::tick;
use sync_or_async::ui::dom::{View, el, fragment};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use crate::stage::stage;

/// The one element of a place, as HTML.
fn html(place: &HtmlElement) -> String {
    place.first_element_child().unwrap().outer_html()
}

fn item(text: &str) -> View {
    el("li").child(text)
}

#[wasm_bindgen_test]
fn a_view_is_its_element_with_its_attributes_and_children() {
    let place = stage(|| {
        el("p")
            .class("small")
            .attr("data-no", None::<&str>)
            .child("a < b ")
            .child(Some(el("b").child("&")))
            .child(None::<View>)
            .child(vec![el("i").child("1"), el("i").child("2")])
    });
    assert_eq!(html(&place), "<p class=\"small\">a &lt; b <b>&amp;</b><i>1</i><i>2</i></p>");
}

#[wasm_bindgen_test]
async fn a_live_part_is_drawn_anew_between_its_neighbours() {
    let names = RwSignal::new(vec!["one".to_owned()]);
    let place = stage(move || {
        let rows = fragment(move || names.get().iter().map(|name| item(name)).collect::<Vec<_>>());
        el("ul").child(item("first")).child(rows).child(item("last"))
    });
    assert_eq!(place.text_content().unwrap(), "firstonelast");
    names.update(|names| names.push("two".to_owned()));
    tick().await;
    assert_eq!(place.text_content().unwrap(), "firstonetwolast");
    names.set(Vec::new());
    tick().await;
    assert_eq!(place.text_content().unwrap(), "firstlast");
    assert_eq!(place.query_selector_all("li").unwrap().length(), 2);
}

#[wasm_bindgen_test]
async fn a_live_part_may_be_the_whole_of_another() {
    let (outer, inner) = (RwSignal::new(1), RwSignal::new(1));
    let place = stage(move || {
        fragment(move || {
            let here = outer.get();
            fragment(move || [here.to_string(), inner.get().to_string()].join("."))
        })
    });
    assert_eq!(place.text_content().unwrap(), "1.1");
    inner.set(2);
    tick().await;
    assert_eq!(place.text_content().unwrap(), "1.2");
    outer.set(2);
    tick().await;
    assert_eq!(place.text_content().unwrap(), "2.2");
    inner.set(3);
    tick().await;
    assert_eq!(place.text_content().unwrap(), "2.3");
}

#[wasm_bindgen_test]
async fn what_is_no_longer_drawn_follows_nothing_any_more() {
    let (shown, read) = (RwSignal::new(true), RwSignal::new(0));
    let runs = Rc::new(Cell::new(0));
    let counted = Rc::clone(&runs);
    let place = stage(move || {
        fragment(move || {
            let counted = Rc::clone(&counted);
            shown.get().then(|| {
                el("p").attr("data-read", move || {
                    counted.set(counted.get() + 1);
                    Some(read.get().to_string())
                })
            })
        })
    });
    assert_eq!(runs.get(), 1);
    shown.set(false);
    tick().await;
    read.set(1);
    tick().await;
    assert_eq!(runs.get(), 1, "it still listens");
    assert_eq!(place.child_element_count(), 0);
}

#[wasm_bindgen_test]
async fn an_attribute_without_a_value_is_taken_away() {
    let value = RwSignal::new(Some("x"));
    let place = stage(move || el("p").attr("data-x", move || value.get()));
    assert_eq!(html(&place), "<p data-x=\"x\"></p>");
    value.set(None);
    tick().await;
    assert_eq!(html(&place), "<p></p>");
}

#[wasm_bindgen_test]
fn a_text_that_looks_like_markup_stays_a_text() {
    let place = stage(|| el("p").child("<img src=x onerror=alert(1)>"));
    assert_eq!(place.query_selector("img").unwrap(), None);
    assert_eq!(place.text_content().unwrap(), "<img src=x onerror=alert(1)>");
}

#[wasm_bindgen_test]
async fn what_is_drawn_anew_ends_at_once_with_all_within_it() {
    let (page, shared) = (RwSignal::new(0), RwSignal::new(0));
    let place = stage(move || {
        fragment(move || {
            // A page that opens changes what the one before it follows.
            let number = page.get();
            shared.set(number);
            fragment(move || {
                let own = RwSignal::new(number);
                fragment(move || [own.get().to_string(), shared.get().to_string()].join("."))
            })
        })
    });
    assert_eq!(place.text_content().unwrap(), "0.0");
    page.set(1);
    tick().await;
    // What was within would have run once more, on a signal of its own that is gone.
    assert_eq!(place.text_content().unwrap(), "1.1");
}
