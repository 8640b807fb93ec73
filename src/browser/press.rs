//! The button that was pressed last: a tick at it says that what it does was done, and what of a press came too late is
//! left out.

use std::cell::RefCell;

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, KeyboardEvent, UiEvent};

/// The attribute by which the style sheet draws the tick.
const TICK: &str = "data-done";

thread_local! {
    static PRESSED: RefCell<Option<Element>> = const { RefCell::new(None) };
}

/// Remembers each button that is pressed, for as long as the page lives. The second half of a double click, and a key that
/// is held, were for what was there at first: what has come into its place, such as a way to undo it, hears nothing.
pub fn watch() {
    let remember = |event: Event| {
        let button = button_of(&event);
        PRESSED.with_borrow_mut(|before| {
            let is_second = event.unchecked_ref::<UiEvent>().detail() > 1;
            if is_second && before.as_ref().is_some_and(|before| !before.is_connected()) {
                refuse(&event);
            } else {
                *before = button;
            }
        });
    };
    let hold = |event: Event| {
        let key: &KeyboardEvent = event.unchecked_ref();
        if key.repeat() && key.key() == "Enter" && button_of(&event).is_some() {
            refuse(&event);
        }
    };
    listen("click", remember);
    listen("keydown", hold);
}

/// What is pressed by an event, where that is something to be pressed.
fn button_of(event: &Event) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest("button, summary, a").ok()?
}

fn refuse(event: &Event) {
    event.prevent_default();
    event.stop_immediate_propagation();
}

/// Before the button itself hears of it.
fn listen(name: &str, call: impl FnMut(Event) + 'static) {
    let call = Closure::<dyn FnMut(Event)>::new(call).into_js_value();
    document().add_event_listener_with_callback_and_bool(name, call.unchecked_ref(), true).unwrap_or_default();
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
