//! What stands outside the wasm: `public/index.html` and `public/shell.js`.

use std::panic;

use js_sys::{Function, Reflect};
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit, HtmlElement, HtmlTextAreaElement};

use super::ignore;

/// The attribute of the root element by which the shell says that the app has stopped.
const STOPPED: &str = "data-stopped";

/// The place in the page where the app is drawn. `None`: the page is not ours.
pub fn place() -> Option<HtmlElement> {
    document().get_element_by_id("app")?.dyn_into().ok()
}

/// What was typed before the app arrived, and whether the person was at it.
pub fn typed_early() -> Option<(String, bool)> {
    let field: HtmlTextAreaElement = document().get_element_by_id("title")?.dyn_into().ok()?;
    let at_it = document().active_element().is_some_and(|active| active.id() == "title");
    Some((field.value(), at_it))
}

/// The id of the build, which is a hash of its files. `None`: it is no release.
pub fn build() -> Option<String> {
    document().query_selector("script[data-build]").ok()??.get_attribute("data-build").filter(|id| !id.is_empty())
}

/// What the browser calls itself; nothing where it does not say.
pub fn browser() -> String {
    window().navigator().user_agent().unwrap_or_default()
}

/// Has a record of the last minute kept in a second place, which the browser writes to the disk at once, or taken from
/// there. Without that place all goes on as well.
pub fn remember(key: &str, text: Option<&str>) {
    let text = text.map_or(JsValue::NULL, Into::into);
    call("remember", &key.into(), &text);
}

/// Has the page loaded anew if the server has another one by now, as after an update, and that was not tried before.
/// Otherwise nothing happens.
pub fn renew() {
    call("renew", &JsValue::NULL, &JsValue::NULL);
}

/// Calls what the shell's script has under this name. Without that script all goes on as well.
fn call(name: &str, first: &JsValue, second: &JsValue) {
    let get = |of: &JsValue, name: &str| Reflect::get(of, &name.into());
    let found = get(&window(), "soaShell").and_then(|shell| get(&shell, name));
    if let Some(function) = found.ok().and_then(|found| found.dyn_into::<Function>().ok()) {
        ignore(function.call2(&JsValue::NULL, first, second));
    }
}

/// Wears a look, or (`None`) that of the system, as `public/shell.js` does before the first paint.
pub fn wear(theme: Option<&str>) {
    if let Some(root) = document().document_element() {
        ignore(match theme {
            Some(theme) => root.set_attribute("data-theme", theme),
            None => root.remove_attribute("data-theme"),
        });
    }
}

/// Whether the app has panicked; then it must write nothing more.
pub fn stopped() -> bool {
    document().document_element().is_some_and(|root| root.has_attribute(STOPPED))
}

/// Has a panic put up the shell's screen, and stops all writing.
pub fn watch_for_panics() {
    panic::set_hook(Box::new(|info| {
        let told = info.to_string();
        leptos::logging::error!("{told}");
        // Marked here too, should the shell's script be missing. What fails in a panic is past help.
        if let Some(root) = document().document_element() {
            ignore(root.set_attribute(STOPPED, ""));
        }
        let init = CustomEventInit::new();
        init.set_detail(&JsValue::from_str(&told));
        if let Ok(event) = CustomEvent::new_with_event_init_dict("soa-panicked", &init) {
            ignore(window().dispatch_event(&event));
        }
    }));
}

/// For the journeys that test the screen: listens for the event `soa-panic`, and cannot bear a decision that says so.
///
/// # Panics
/// When the window gets that event, which is what it is for, or something kept says that it stops the app.
#[cfg(feature = "panic-button")]
pub fn add_panic_button() {
    leptos::leptos_dom::helpers::window_event_listener_untyped("soa-panic", |_| {
        #[expect(clippy::panic, reason = "this is what the feature is for")]
        {
            panic!("the panic button was pressed");
        }
    });
    let kept = window().local_storage().ok().flatten();
    let bad = kept.is_some_and(|kept| {
        let key = |at| kept.key(at).ok().flatten().filter(|key| key.starts_with("sa1:rec:"));
        let texts = (0..kept.length().unwrap_or(0)).filter_map(|at| kept.get_item(&key(at)?).ok().flatten());
        texts.into_iter().any(|text| text.contains("stops the app"))
    });
    assert!(!bad, "something kept stops the app");
}
