//! The system's own way of handing something on to another program, where there is one.

use leptos::prelude::window;
use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;
use web_sys::ShareData;

/// Whether there is one.
pub fn is_there() -> bool {
    js_sys::Reflect::has(&window().navigator(), &"share".into()).unwrap_or(false)
}

/// Hands a link on. `failed` is called where the system did not take it; not where the person thought better of it.
pub fn hand_on(title: &str, text: &str, link: &str, failed: impl FnOnce() + 'static) {
    let data = ShareData::new();
    data.set_title(title);
    data.set_text(text);
    data.set_url(link);
    spawn_local(async move {
        if let Err(thrown) = JsFuture::from(window().navigator().share_with_data(&data)).await {
            let name = js_sys::Reflect::get(&thrown, &"name".into()).ok().and_then(|name| name.as_string());
            if name.as_deref() != Some("AbortError") {
                failed();
            }
        }
    });
}
