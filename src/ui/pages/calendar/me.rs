//! Who asks: guessed from the file, chosen from those in it, or typed.

use ::words::content::pages::calendar as words;
use leptos::ev;
use leptos::prelude::{Get, RwSignal, Set};

use super::sheet::{self, Sheet};
use crate::browser::focus;
use crate::ui::components::field_error;
use crate::ui::dom::{View, When, el};

/// The field, where the file names anybody.
pub(super) fn me(sheet: Sheet) -> Option<View> {
    let (names, given) = sheet::fixed(|data| {
        let names: Vec<_> = data.candidates.iter().map(|one| one.address.clone()).collect();
        (names, data.me.clone().unwrap_or_default())
    });
    if names.is_empty() {
        return None;
    }
    let wrong = RwSignal::new("");
    let is_wrong = move || !wrong.get().is_empty();
    let typed = RwSignal::new(given);
    let take = move || match sheet.is_me(&typed.get()) {
        Ok(()) => wrong.set(""),
        Err(why) => {
            wrong.set(words::not_found(why));
            focus::to("#calendar-me");
        }
    };
    let choices: Vec<_> = names.iter().map(|name| el("option").attr("value", name)).collect();
    let field = el("input")
        .class("input")
        .id("calendar-me")
        .attr("type", "text")
        .own_words()
        .attr("autocomplete", "off")
        .attr("list", "calendar-people")
        .attr("aria-invalid", move || is_wrong().then_some("true"))
        .attr("aria-describedby", move || {
            Some(if is_wrong() { "calendar-me-error calendar-me-help" } else { "calendar-me-help" })
        })
        .bind(When::AtOnce, move || typed.get(), move |text| typed.set(text));
    let form = el("form")
        .class("field no-print")
        .on(ev::submit, move |event| {
            event.prevent_default();
            take();
        })
        .child(el("label").attr("for", "calendar-me").child(words::ME))
        .child(el("p").class("small").id("calendar-me-help").child(words::ME_HELP))
        .child(field_error("calendar-me-error", move || wrong.get().to_owned()))
        .child(field)
        .child(el("datalist").id("calendar-people").child(choices))
        .child(el("p").child(
            el("button").class("button").attr("data-kind", "quiet").attr("type", "submit").child(words::ME_TAKE),
        ));
    Some(form)
}
