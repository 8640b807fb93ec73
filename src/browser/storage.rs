//! The browser's local storage, which may be missing, forbidden or full.

use domain::history::{Counting, Store, StoreError, id_of_key};
use gloo_storage::{LocalStorage, Storage as _};
use leptos::ev;
use leptos::leptos_dom::helpers::window_event_listener;
use leptos::prelude::{document, window};
use wasm_bindgen::JsValue;

use super::{ignore, shell};

/// This site's local storage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Local;

impl Local {
    /// The storage, or why there is none. Gloo's way to it throws where there is none, so the browser is asked first.
    fn raw() -> Result<web_sys::Storage, StoreError> {
        match window().local_storage() {
            Ok(Some(_)) => Ok(LocalStorage::raw()),
            Ok(None) | Err(_) => Err(StoreError::Denied),
        }
    }

    /// The storage, to write. After a panic nothing is written, for nobody knows what.
    fn writable() -> Result<web_sys::Storage, StoreError> {
        if shell::stopped() { Err(StoreError::Stopped) } else { Self::raw() }
    }
}

impl Store for Local {
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        // All at once: asked for one by one, each may cost as much as all of them.
        let keys = js_sys::Object::keys(AsRef::<js_sys::Object>::as_ref(&Self::raw()?));
        Ok(keys.iter().filter_map(|key| key.as_string()).collect())
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        Self::raw()?.get_item(key).map_err(|thrown| told(&thrown))
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        Self::writable()?.set_item(key, text).map_err(|thrown| told(&thrown))?;
        if id_of_key(key).is_some() {
            shell::remember(key, Some(text));
        }
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        Self::writable()?.remove_item(key).map_err(|thrown| told(&thrown))?;
        if id_of_key(key).is_some() {
            shell::remember(key, None);
        }
        Ok(())
    }
}

/// How this browser counts what is in its storage. `WebKit`'s makers are the only ones who give their name here.
pub fn counting() -> Counting {
    let vendor =
        js_sys::Reflect::get(&window().navigator(), &"vendor".into()).ok().and_then(|vendor| vendor.as_string());
    match vendor {
        Some(vendor) if vendor.starts_with("Apple") => Counting::Bytes,
        Some(_) | None => Counting::Units,
    }
}

/// What was thrown, by its name: browsers do not agree on the class.
fn told(thrown: &JsValue) -> StoreError {
    let field = |name: &str| js_sys::Reflect::get(thrown, &name.into()).ok().and_then(|value| value.as_string());
    match field("name").as_deref() {
        Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => StoreError::Full,
        Some("SecurityError") => StoreError::Denied,
        name => {
            let message = field("message");
            let told = [message.as_deref(), name].into_iter().flatten().find(|told| !told.is_empty());
            StoreError::Failed(told.unwrap_or_default().to_owned())
        }
    }
}

/// Calls back when another tab changed a key, or, with `None`, when it emptied the storage; and, likewise with
/// `None`, when the page comes back from the browser's cache, having slept through whatever other tabs did.
pub fn on_change(called: impl Fn(Option<String>) + Clone + 'static) {
    let awake = called.clone();
    window_event_listener(ev::storage, move |event| called(event.key()));
    window_event_listener(ev::pageshow, move |event| {
        if event.persisted() {
            awake(None);
        }
    });
}

/// What was noted under a key for as long as this tab lasts.
pub fn noted(key: &str) -> Option<String> {
    window().session_storage().ok()??.get_item(key).ok()?
}

/// Notes a text under a key for as long as this tab lasts. `None`: the browser keeps none.
pub fn note(key: &str, text: &str) -> Option<()> {
    window().session_storage().ok()??.set_item(key, text).ok()
}

/// Where a tab's name waits for the page to be loaded anew.
const TAB: &str = "sa1:tab";

/// The name of this tab, which lasts as long as the tab; made by `new` the first time. `None`: the browser keeps none.
///
/// A browser that duplicates a tab copies its session storage. So the name is there only while nobody looks at the page,
/// as when it is loaded anew: the copy of a tab finds none, and takes one of its own. (A lock would do as well, but a page
/// that holds one is kept out of the cache for Back.)
pub fn tab_name(new: impl FnOnce() -> Option<String>) -> Option<String> {
    let session = window().session_storage().ok()??;
    let name = session.get_item(TAB).ok()?.or_else(new)?;
    // Whether it can be kept at all.
    session.set_item(TAB, &name).ok()?;
    session.remove_item(TAB).ok()?;
    let own = name.clone();
    let store = move |is_away: bool| {
        ignore(if is_away { session.set_item(TAB, &own) } else { session.remove_item(TAB) });
    };
    let (leave, come) = (store.clone(), store.clone());
    window_event_listener(ev::pagehide, move |_| leave(true));
    window_event_listener(ev::pageshow, move |_| come(false));
    window_event_listener(ev::visibilitychange, move |_| store(document().hidden()));
    Some(name)
}
