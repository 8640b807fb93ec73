//! The address: which fragment is open, and going to another.

use leptos::ev;
use leptos::leptos_dom::helpers::window_event_listener;
use leptos::prelude::{document, window};
use wasm_bindgen::JsValue;

use super::ignore;

/// The fragment as the browser holds it, with its `#`, or empty.
pub fn fragment() -> String {
    window().location().hash().unwrap_or_default()
}

/// The whole address of a link with this code, to be given away. What a mail or an advertisement put behind the page's
/// own address tells of the person, so it stays behind.
pub fn of_link(code: &str) -> String {
    let address = window().location().href().unwrap_or_default();
    [address.split(['#', '?']).next().unwrap_or_default(), "#", code].concat()
}

/// A text as it stands within an address.
pub fn encoded(text: &str) -> String {
    js_sys::encode_uri_component(text).into()
}

/// The address that opens a mail program with a new mail. (In a mail, lines end as on a typewriter.)
pub fn mail(subject: &str, text: &str) -> String {
    let text = text.replace('\n', "\r\n");
    let [subject, text] = [subject, text.as_str()].map(encoded);
    ["mailto:?subject=", &subject, "&body=", &text].concat()
}

/// Opens a fragment as a new entry of the history.
pub fn push(fragment: &str) {
    ignore(window().location().set_hash(fragment));
}

/// Puts a fragment in the place of the present entry of the history; no event follows.
pub fn replace(fragment: &str) {
    if let Ok(history) = window().history() {
        ignore(history.replace_state_with_url(&JsValue::NULL, "", Some(fragment)));
    }
}

/// Calls back whenever another fragment is opened, for as long as the page lives.
pub fn on_change(called: impl Fn() + 'static) {
    // Without a drop of the handle the listener stays.
    window_event_listener(ev::hashchange, move |_| called());
}

/// Names the page, in the tab and for a screen reader.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Loads the page anew.
pub fn reload() {
    // Refused only where there is no page.
    ignore(window().location().reload());
}
