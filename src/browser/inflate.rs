//! Unpacking what is deflated (RFC 1951), by the browser's own means.

use std::ops::Range;

use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

/// A part of a file, unpacked: just so many bytes. `None`: it is damaged, has another size, or this browser cannot unpack.
pub async fn inflate(file: &File, part: Range<usize>, size: usize) -> Option<Vec<u8>> {
    // By name, as each binding that is written out weighs on the first visit.
    let maker: Function = get(&window(), "DecompressionStream")?.dyn_into().ok()?;
    let unpack = Reflect::construct(&maker, &Array::of1(&"deflate-raw".into())).ok()?;
    let packed = call(file, "slice", &[number(part.start), number(part.end)])?;
    let unpacked = call(&call(&packed, "stream", &[])?, "pipeThrough", &[unpack])?;
    let reader = call(&unpacked, "getReader", &[])?;
    let mut bytes: Vec<u8> = Vec::new();
    loop {
        let promise: Promise = call(&reader, "read", &[])?.dyn_into().ok()?;
        let piece = JsFuture::from(promise).await.ok()?;
        let Some(piece) = get(&piece, "value").and_then(|value| value.dyn_into::<Uint8Array>().ok()) else {
            return (bytes.len() == size).then_some(bytes);
        };
        bytes.extend(piece.to_vec());
        if bytes.len() > size {
            call(&reader, "cancel", &[]);
            return None;
        }
    }
}

fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &name.into()).ok()
}

fn call(of: &JsValue, name: &str, with: &[JsValue]) -> Option<JsValue> {
    let function: Function = get(of, name)?.dyn_into().ok()?;
    Reflect::apply(&function, of, &with.iter().collect::<Array>()).ok()
}

fn number(of: usize) -> JsValue {
    JsValue::from_f64(u32::try_from(of).map_or(0.0, f64::from))
}
