//! Reading a file that a person chose or dropped.

use js_sys::{ArrayBuffer, Uint8Array};
use leptos::prelude::document;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, DragEvent, Event, File, FileList, HtmlInputElement};

/// The file that was chosen in a field, or dropped. `None`: none.
pub fn of_event(event: &Event) -> Option<File> {
    list(event)?.get(0)
}

/// All files that were chosen in a field, or dropped.
pub fn all_of_event(event: &Event) -> Vec<File> {
    list(event).map_or_else(Vec::new, |files| (0..files.length()).filter_map(|place| files.get(place)).collect())
}

fn list(event: &Event) -> Option<FileList> {
    match event.dyn_ref::<DragEvent>() {
        Some(drop) => drop.data_transfer()?.files(),
        None => event.target()?.dyn_into::<HtmlInputElement>().ok()?.files(),
    }
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
    let file = file.clone();
    spawn_local(async move { then(bytes(&file).await) });
}

/// The bytes of a file. `None`: the browser could not read it.
pub async fn bytes(file: &File) -> Option<Vec<u8>> {
    let read: Result<JsValue, JsValue> = JsFuture::from(AsRef::<Blob>::as_ref(file).array_buffer()).await;
    let buffer = read.ok()?.dyn_into::<ArrayBuffer>().ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}
