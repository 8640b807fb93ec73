//! Giving a file to the browser to save.

use std::time::Duration;

use js_sys::Array;
use leptos::prelude::{document, set_timeout};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::ignore;

/// Offers a text as a file of that name and media type. `None`: the browser would not.
pub fn save(name: &str, media_type: &str, text: &str) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(&JsValue::from_str(text));
    let file = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    let address = Url::create_object_url_with_blob(&file).ok()?;
    let link: HtmlAnchorElement = document().create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // Some browsers read the file only after the click is over.
    set_timeout(move || ignore(Url::revoke_object_url(&address)), Duration::from_mins(1));
    Some(())
}
