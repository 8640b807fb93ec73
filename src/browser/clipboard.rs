//! Copying a text.

use leptos::prelude::{document, window};
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlDocument, HtmlTextAreaElement};

use super::{focus, ignore};

/// Copies the text and says whether it worked. Where it did not, the field that a selector finds is selected, if the
/// text stands in one, so that the person can copy it by hand.
pub fn copy(text: String, field: Option<&'static str>, done: impl FnOnce(bool) + 'static) {
    spawn_local(async move {
        let copied = written(&text).await || by_command(&text) == Some(true);
        if !copied && let Some(field) = field {
            focus::select(field);
        }
        done(copied);
    });
}

/// The clipboard of today, which is absent from pages that are not served securely.
async fn written(text: &str) -> bool {
    let navigator = window().navigator();
    let there = js_sys::Reflect::has(&navigator, &"clipboard".into()).unwrap_or(false);
    there && JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}

/// The way of old browsers: they copy what is selected, so the text stands in the page for a moment.
fn by_command(text: &str) -> Option<bool> {
    let page: HtmlDocument = document().dyn_into().ok()?;
    let focused = page.active_element();
    let area: HtmlTextAreaElement = page.create_element("textarea").ok()?.dyn_into().ok()?;
    area.set_value(text);
    area.set_class_name("unseen");
    page.body()?.append_child(&area).ok()?;
    area.select();
    let copied = page.exec_command("copy").unwrap_or(false);
    area.remove();
    if let Some(focused) = focused.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        ignore(focused.focus());
    }
    Some(copied)
}
