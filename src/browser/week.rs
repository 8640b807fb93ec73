//! The days of the week on which people work by the browser's language and country, as its `Intl` knows them.

use domain::decision::Hours;
use js_sys::{Array, Function, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};

/// The hours of somebody who set none, on the days that are no weekend by the browser's language and country. Where the
/// browser does not know them, from Monday to Friday.
pub fn usual_hours() -> Hours {
    let mut days = [true; 7];
    for weekday in weekend().unwrap_or_default() {
        if let Some(day) = usize::try_from(weekday).ok().and_then(|weekday| days.get_mut(weekday.checked_sub(1)?)) {
            *day = false;
        }
    }
    // Where one day alone is said to be free, offices rest on two.
    let is_usual = days.iter().filter(|works| **works).count() == 5;
    Hours::usual(if is_usual { days } else { [false; 7] })
}

/// The days of the weekend, 1 for Monday to 7 for Sunday.
fn weekend() -> Option<Vec<u32>> {
    let get = |of: &JsValue, key: &str| Reflect::get(of, &key.into()).ok();
    let maker: Function = get(&get(&window(), "Intl")?, "Locale")?.dyn_into().ok()?;
    let language = window().navigator().language()?;
    let locale = Reflect::construct(&maker, &Array::of1(&language.into())).ok()?;
    // The function is the newer form of the property.
    let info = match get(&locale, "getWeekInfo")?.dyn_into::<Function>() {
        Ok(made) => made.call0(&locale).ok()?,
        Err(_) => get(&locale, "weekInfo")?,
    };
    let days: Array = get(&info, "weekend")?.dyn_into().ok()?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates")]
    let number = |day: JsValue| day.as_f64().map(|day| day as u32);
    days.iter().map(number).collect()
}
