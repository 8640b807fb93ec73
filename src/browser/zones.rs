//! Time zones, as the browser's `Intl` knows them.

use std::cell::RefCell;
use std::collections::HashMap;

use calendar::Zones;
use js_sys::{Array, Function, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};

/// The zones of the browser, and that of the device.
#[derive(Default)]
pub struct Intl {
    /// What writes a time in a zone, by the zone's name; `None` for a name that is no zone. An empty name is the device's.
    known: RefCell<HashMap<String, Option<Function>>>,
}

impl Zones for Intl {
    fn offset(&self, name: &str, instant: i64) -> Option<i32> {
        let mut known = self.known.borrow_mut();
        let format = match known.get(name) {
            Some(format) => format.clone(),
            None => known.entry(name.to_owned()).or_insert_with(|| format(name)).clone(),
        };
        written(&format?, instant)
    }

    fn device(&self, instant: i64) -> i32 {
        self.offset("", instant).unwrap_or(0)
    }
}

/// A function that writes a time with its offset from UTC.
fn format(name: &str) -> Option<Function> {
    let options: JsValue = js_sys::Object::new().into();
    let set = |key: &str, value: &str| Reflect::set(&options, &key.into(), &value.into()).is_ok();
    if !set("timeZoneName", "longOffset") || !name.is_empty() && !set("timeZone", name) {
        return None;
    }
    let get = |of: &JsValue, key: &str| Reflect::get(of, &key.into()).ok();
    let maker: Function = get(&get(&window(), "Intl")?, "DateTimeFormat")?.dyn_into().ok()?;
    // A name that is no zone is thrown back.
    let made = Reflect::construct(&maker, &Array::of2(&"en-US".into(), &options)).ok()?;
    get(&made, "format")?.dyn_into().ok()
}

/// The offset in what is written: `12/1/2026, GMT+01:00`, or `GMT` alone.
fn written(format: &Function, instant: i64) -> Option<i32> {
    #[expect(clippy::cast_precision_loss, reason = "a date holds fewer bits than that")]
    let milliseconds = JsValue::from_f64(instant as f64 * 1000.0);
    let text = format.call1(&JsValue::NULL, &milliseconds).ok()?.as_string()?;
    let (_, offset) = text.rsplit_once("GMT")?;
    let (sign, digits) = match offset.split_at_checked(1) {
        Some(("+", digits)) => (1, digits),
        Some(("-" | "\u{2212}", digits)) => (-1, digits),
        Some(_) | None => return Some(0),
    };
    let mut parts = digits.split(':').map(|part| part.trim().parse::<i32>().ok());
    let (hours, minutes) = (parts.next().flatten()?, parts.next().flatten().unwrap_or(0));
    let seconds = parts.next().flatten().unwrap_or(0);
    Some(sign * (hours * 3600 + minutes * 60 + seconds))
}
