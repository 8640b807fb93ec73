//! Views: what they are drawn as, and how they follow what they read.

use std::cell::Cell;
use std::rc::Rc;

use leptos::ev;
use leptos::prelude::{Get, GetValue, RwSignal, Set, SetValue, StoredValue, Update, UpdateValue, document, on_cleanup};
use leptos::task::tick;
use sync_or_async::ui::dom::{View, When, el, for_each, fragment, keyed, save_all};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Event, HtmlElement, HtmlInputElement};

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

/// The element that a selector finds in a place.
fn find(place: &HtmlElement, selector: &str) -> HtmlElement {
    place.query_selector(selector).unwrap().unwrap().unchecked_into()
}

fn texts(place: &HtmlElement) -> Vec<String> {
    let items = place.query_selector_all("li").unwrap();
    (0..items.length()).map(|at| items.get(at).unwrap().text_content().unwrap()).collect()
}

/// A list of fields, one for each name, between two other entries.
fn fields(names: RwSignal<Vec<&'static str>>) -> HtmlElement {
    stage(move || {
        let row = |name: &'static str| item(name).child(el("input").attr("name", name));
        let rows = for_each(move || names.get(), |name| *name, row);
        el("ul").child(item("first")).child(rows).child(item("last"))
    })
}

#[wasm_bindgen_test]
fn a_child_may_come_before_those_that_are_there() {
    let place = stage(|| el("p").child("word").prepend(el("i").child("icon")));
    assert_eq!(html(&place), "<p><i>icon</i>word</p>");
}

#[wasm_bindgen_test]
async fn a_keyed_list_inserts_moves_and_removes_and_draws_nothing_anew() {
    let names = RwSignal::new(vec!["a", "b", "c"]);
    let place = fields(names);
    assert_eq!(texts(&place), ["first", "a", "b", "c", "last"]);
    let field = find(&place, "[name=b]");
    field.unchecked_ref::<HtmlInputElement>().set_value("typed");
    for (next, shown) in [
        (vec!["a", "x", "b", "c"], vec!["first", "a", "x", "b", "c", "last"]),
        (vec!["c", "b", "a"], vec!["first", "c", "b", "a", "last"]),
        (vec!["b", "y"], vec!["first", "b", "y", "last"]),
    ] {
        names.set(next);
        tick().await;
        assert_eq!(texts(&place), shown);
        assert_eq!(find(&place, "[name=b]"), field, "it was drawn anew");
        assert_eq!(field.unchecked_ref::<HtmlInputElement>().value(), "typed");
    }
    names.set(Vec::new());
    tick().await;
    assert_eq!(texts(&place), ["first", "last"]);
}

#[wasm_bindgen_test]
async fn whoever_is_in_an_entry_that_moves_stays_in_it() {
    let names = RwSignal::new(vec!["a", "b", "c"]);
    let place = fields(names);
    for name in ["a", "c"] {
        let field = find(&place, &["[name=", name, "]"].concat());
        field.focus().unwrap();
        names.update(|names| names.reverse());
        tick().await;
        assert_eq!(document().active_element().as_ref(), Some(AsRef::as_ref(&field)), "{name}");
    }
}

#[wasm_bindgen_test]
async fn the_owner_of_an_entry_ends_with_it_and_that_of_a_keyed_part_with_its_key() {
    let names = RwSignal::new(vec!["a", "b"]);
    let key = RwSignal::new(1);
    let ended = RwSignal::new(String::new());
    let place = stage(move || {
        let end = move |name: String| on_cleanup(move || ended.update(|ended| ended.push_str(&name)));
        let rows = for_each(
            move || names.get(),
            |name| *name,
            move |name| {
                end(name.to_owned());
                item(name)
            },
        );
        let part = keyed(
            move || key.get() / 10,
            move |key| {
                end(key.to_string());
                key.to_string()
            },
        );
        el("div").child(rows).child(part)
    });
    assert_eq!(place.text_content().unwrap(), "ab0");
    names.set(vec!["b"]);
    tick().await;
    assert_eq!(ended.get(), "a");
    key.set(2);
    tick().await;
    assert_eq!(ended.get(), "a", "the key is the same");
    key.set(10);
    tick().await;
    assert_eq!((ended.get().as_str(), place.text_content().unwrap().as_str()), ("a0", "b1"));
}

#[wasm_bindgen_test]
async fn what_a_keyed_part_reads_while_it_is_drawn_is_not_followed() {
    let (key, read) = (RwSignal::new(1), RwSignal::new(1));
    let place = stage(move || keyed(move || key.get(), move |key| [key.to_string(), read.get().to_string()].join(".")));
    read.set(2);
    tick().await;
    assert_eq!(place.text_content().unwrap(), "1.1");
    key.set(2);
    tick().await;
    assert_eq!(place.text_content().unwrap(), "2.2");
}

#[wasm_bindgen_test]
async fn a_property_follows_what_it_reads() {
    let (open, text) = (RwSignal::new(false), RwSignal::new("one".to_owned()));
    let place = stage(move || {
        el("div")
            .child(el("input").attr("type", "checkbox").prop("checked", move || open.get()))
            .child(el("textarea").prop("value", move || text.get()))
    });
    let tick_box = || find(&place, "[type=checkbox]").unchecked_into::<HtmlInputElement>().checked();
    let typed = || find(&place, "textarea").unchecked_into::<HtmlInputElement>().value();
    assert_eq!((tick_box(), typed()), (false, "one".to_owned()));
    open.set(true);
    text.set("two".to_owned());
    tick().await;
    assert_eq!((tick_box(), typed()), (true, "two".to_owned()));
}

#[wasm_bindgen_test]
async fn no_handler_is_called_once_its_view_is_gone() {
    const EVENTS: [&str; 6] = ["input", "change", "blur", "focusout", "click", "keydown"];
    let shown = RwSignal::new(true);
    let calls = StoredValue::new(0);
    let place = stage(move || {
        let row = move || {
            // Gone with the view, as what a page's handlers speak to is.
            let own = StoredValue::new(1);
            let call = move || calls.set_value(calls.get_value() + own.get_value());
            el("input")
                .on(ev::input, move |_| call())
                .on(ev::change, move |_| call())
                .on(ev::blur, move |_| call())
                .on(ev::focusout, move |_| call())
                .on(ev::click, move |_| call())
                .on(ev::keydown, move |_| call())
        };
        fragment(move || shown.get().then(row))
    });
    let field = find(&place, "input");
    for event in EVENTS {
        field.dispatch_event(&Event::new(event).unwrap()).unwrap();
    }
    assert_eq!(calls.get_value(), 6);
    // Taken out while the person is in it: browsers send blur, and some change, in the midst of that.
    field.focus().unwrap();
    field.unchecked_ref::<HtmlInputElement>().set_value("typed");
    shown.set(false);
    tick().await;
    let after = calls.get_value();
    for event in EVENTS {
        field.dispatch_event(&Event::new(event).unwrap()).unwrap();
    }
    assert_eq!((calls.get_value(), after, place.child_element_count()), (6, 6, 0));
}

#[wasm_bindgen_test]
async fn what_is_drawn_anew_is_so_after_another_program_tidied_the_page() {
    let (text, shown) = (RwSignal::new("one"), RwSignal::new(false));
    let place = stage(move || {
        el("p").child("a ").child(move || text.get()).child(" b").child(move || shown.get().then(|| el("b").child("!")))
    });
    place.normalize();
    text.set("two");
    shown.set(true);
    tick().await;
    assert_eq!(place.text_content().unwrap(), "a two b!");
    place.normalize();
    shown.set(false);
    text.set("");
    tick().await;
    assert_eq!(place.text_content().unwrap(), "a  b");
}

/// A bound field, and what was taken from it.
fn bound(when: When, shown: RwSignal<bool>, state: RwSignal<String>) -> (HtmlElement, StoredValue<Vec<String>>) {
    let taken = StoredValue::new(Vec::new());
    let place = stage(move || {
        fragment(move || {
            shown.get().then(|| {
                let own = StoredValue::new(());
                el("input").bind(
                    when,
                    move || state.get(),
                    move |text| {
                        // What a page has is there while it is saved.
                        own.get_value();
                        taken.update_value(|taken| taken.push(text));
                    },
                )
            })
        })
    });
    (place, taken)
}

#[wasm_bindgen_test]
async fn a_bound_field_gives_what_is_typed_and_follows_its_state_while_nobody_is_in_it() {
    let (shown, state) = (RwSignal::new(true), RwSignal::new("one".to_owned()));
    let (place, taken) = bound(When::AtOnce, shown, state);
    let field: HtmlInputElement = find(&place, "input").unchecked_into();
    assert_eq!(field.value(), "one");
    state.set("two".to_owned());
    tick().await;
    assert_eq!(field.value(), "two");
    field.focus().unwrap();
    field.set_value("three");
    field.dispatch_event(&Event::new("input").unwrap()).unwrap();
    assert_eq!(taken.get_value(), ["three"]);
    state.set("four".to_owned());
    tick().await;
    assert_eq!(field.value(), "three", "the person is at it");
}

#[wasm_bindgen_test]
async fn what_was_typed_is_taken_before_its_field_goes_even_if_no_event_told_of_it() {
    let (shown, state) = (RwSignal::new(true), RwSignal::new(String::new()));
    let (place, taken) = bound(When::AfterPause, shown, state);
    let field: HtmlInputElement = find(&place, "input").unchecked_into();
    field.set_value("typed");
    field.dispatch_event(&Event::new("input").unwrap()).unwrap();
    assert!(taken.get_value().is_empty(), "it waits for a pause");
    save_all();
    assert_eq!(taken.get_value(), ["typed"]);
    save_all();
    assert_eq!(taken.get_value(), ["typed"], "it is taken once");
    field.set_value("filled in");
    shown.set(false);
    tick().await;
    assert_eq!(taken.get_value(), ["typed", "filled in"]);
    save_all();
    field.dispatch_event(&Event::new("change").unwrap()).unwrap();
    assert_eq!(taken.get_value().len(), 2, "the field is gone");
}
