//! Copying a text.

use js_sys::{Array, Object};
use leptos::prelude::{document, window};
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, Clipboard, ClipboardItem, HtmlDocument, HtmlTextAreaElement};

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

/// Copies rich text, and plain text for programs that take no other; where the browser takes plain text alone, that.
pub fn copy_rich(html: String, text: String, done: impl FnOnce(bool) + 'static) {
    spawn_local(async move {
        let copied = both_written(&html, &text).await == Some(true) || written(&text).await;
        done(copied || by_command(&text) == Some(true));
    });
}

/// Both kinds of text as one item. `None`: the browser knows no such item.
async fn both_written(html: &str, text: &str) -> Option<bool> {
    let clipboard = clipboard()?;
    js_sys::Reflect::get(&window(), &"ClipboardItem".into()).ok().filter(JsValue::is_function)?;
    let kinds = Object::new();
    for (kind, content) in [("text/html", html), ("text/plain", text)] {
        let options = BlobPropertyBag::new();
        options.set_type(kind);
        let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&content.into()), &options).ok()?;
        js_sys::Reflect::set(&kinds, &kind.into(), &blob).ok()?;
    }
    let item = ClipboardItem::new_with_record_from_str_to_blob_promise(&kinds).ok()?;
    Some(JsFuture::from(clipboard.write(&Array::of1(&item))).await.is_ok())
}

/// The clipboard of today, which is absent from pages that are not served securely.
fn clipboard() -> Option<Clipboard> {
    let navigator = window().navigator();
    let there = js_sys::Reflect::has(&navigator, &"clipboard".into()).unwrap_or(false);
    there.then(|| navigator.clipboard())
}

async fn written(text: &str) -> bool {
    match clipboard() {
        Some(clipboard) => JsFuture::from(clipboard.write_text(text)).await.is_ok(),
        None => false,
    }
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
