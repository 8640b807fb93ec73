//! Copying a text.

use leptos::prelude::{document, window};
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlDocument;

use super::focus;

/// Copies the text, which also stands in the field that the selector finds, and says whether it worked. Where it did
/// not, the field is selected, so that the person can copy it by hand.
pub fn copy(text: String, field: &'static str, done: impl FnOnce(bool) + 'static) {
    spawn_local(async move {
        done(written(&text).await || by_command(field));
    });
}

/// The clipboard of today, which is absent from pages that are not served securely.
async fn written(text: &str) -> bool {
    let navigator = window().navigator();
    let there = js_sys::Reflect::has(&navigator, &"clipboard".into()).unwrap_or(false);
    there && JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}

/// The way of old browsers.
fn by_command(field: &str) -> bool {
    focus::select(field).is_some()
        && document().dyn_into::<HtmlDocument>().is_ok_and(|page| page.exec_command("copy").unwrap_or(false))
}
