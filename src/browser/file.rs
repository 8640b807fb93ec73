//! Reading a file that a person chose or dropped.

use js_sys::{ArrayBuffer, Uint8Array};
use leptos::prelude::document;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, DragEvent, Event, File, HtmlInputElement};

/// The file that was chosen in a field, or dropped. `None`: none.
pub fn of_event(event: &Event) -> Option<File> {
    let files = match event.dyn_ref::<DragEvent>() {
        Some(drop) => drop.data_transfer()?.files(),
        None => event.target()?.dyn_into::<HtmlInputElement>().ok()?.files(),
    };
    files?.get(0)
}

/// Empties a field for a file, so that the same one can be chosen again.
pub fn forget(selector: &str) {
    let field = document().query_selector(selector).ok().flatten();
    if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
        field.set_value("");
    }
}

/// How large a file is, in bytes.
pub fn size(file: &File) -> u64 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size is a whole number from 0")]
    let size = AsRef::<Blob>::as_ref(file).size() as u64;
    size
}

/// Reads a file and hands over its bytes. `None`: the browser could not read it.
pub fn read(file: &File, then: impl FnOnce(Option<Vec<u8>>) + 'static) {
    let promise = AsRef::<Blob>::as_ref(file).array_buffer();
    spawn_local(async move {
        let read: Result<JsValue, JsValue> = JsFuture::from(promise).await;
        let bytes = read.ok().and_then(|buffer| buffer.dyn_into::<ArrayBuffer>().ok());
        then(bytes.map(|buffer| Uint8Array::new(&buffer).to_vec()));
    });
}
