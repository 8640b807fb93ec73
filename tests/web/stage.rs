//! A place in the page for a view.

use leptos::mount::mount_to;
use leptos::prelude::document;
use sync_or_async::ui::dom::{View, draw_in};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Draws a view in a place of its own, as the app does with its pages.
pub(crate) fn stage(view: impl FnOnce() -> View + 'static) -> HtmlElement {
    let place: HtmlElement = document().create_element("div").unwrap().unchecked_into();
    document().body().unwrap().append_child(&place).unwrap();
    let stage = place.clone();
    mount_to(place.clone(), move || draw_in(&stage, view())).forget();
    place
}
