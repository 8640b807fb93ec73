//! Printing.

use leptos::leptos_dom::helpers::window_event_listener_untyped;
use leptos::prelude::on_cleanup;

/// Opens the browser's print dialog.
pub fn now() {
    super::ignore(leptos::prelude::window().print());
}

/// Calls back with `true` before the page is printed and with `false` after it, for as long as the owner lives.
pub fn on_change(called: impl Fn(bool) + Clone + 'static) {
    for (event, before) in [("beforeprint", true), ("afterprint", false)] {
        let called = called.clone();
        let listener = window_event_listener_untyped(event, move |_| called(before));
        on_cleanup(move || listener.remove());
    }
}
