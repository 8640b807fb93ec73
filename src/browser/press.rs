//! The button that was pressed last, and a tick at it that says that what it does was done.

use std::cell::RefCell;

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event};

/// The attribute by which the style sheet draws the tick.
const TICK: &str = "data-done";

thread_local! {
    static PRESSED: RefCell<Option<Element>> = const { RefCell::new(None) };
}

/// Remembers each button that is pressed, for as long as the page lives.
pub fn watch() {
    let remember = |event: Event| {
        let pressed = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let button = pressed.and_then(|element| element.closest("button, summary, a").ok().flatten());
        PRESSED.with_borrow_mut(|before| *before = button);
    };
    let remember = Closure::<dyn FnMut(Event)>::new(remember).into_js_value();
    // Before the button itself hears of it.
    document().add_event_listener_with_callback_and_bool("click", remember.unchecked_ref(), true).unwrap_or_default();
}

/// Ticks the button that was pressed last, and no other.
pub fn tick() {
    untick();
    PRESSED.with_borrow(|pressed| {
        if let Some(button) = pressed {
            button.set_attribute(TICK, "").unwrap_or_default();
        }
    });
}

/// Takes the tick away.
pub fn untick() {
    if let Ok(Some(ticked)) = document().query_selector("[data-done]") {
        ticked.remove_attribute(TICK).unwrap_or_default();
    }
}
