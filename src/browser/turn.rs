//! The moments before something happens to the page: the last in which what was typed can be saved.

use leptos::prelude::window;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use super::ignore;

/// A press, a form that is sent, another address, another tab's change, and the page going out of sight or away.
const EVENTS: [&str; 6] = ["click", "submit", "hashchange", "storage", "visibilitychange", "pagehide"];

/// Calls back before anything of the page hears of such a moment, for as long as the page lives. To be called before
/// others listen at the window.
pub fn before(called: impl Fn() + 'static) {
    let call = Closure::<dyn Fn()>::new(called);
    for event in EVENTS {
        let function = call.as_ref().unchecked_ref();
        // Capturing: before what is pressed hears of it.
        ignore(window().add_event_listener_with_callback_and_bool(event, function, true));
    }
    call.forget();
}
