//! Whether it is not the first time: then headline, plan and texts say so.

use ::words::content::pages::take_away as words;
use domain::decision::Attempt;
use leptos::ev;

use crate::ui::dom::{View, el, keyed};
use crate::ui::state::Open;

/// Whether it is not the first time, where the activity has words for that: as the person's own words tell, until they
/// say it here.
pub fn again(open: Open) -> View {
    keyed(
        move || open.own().has_again(),
        move |has_again| {
            let is_again = move || open.reading().told.is_again;
            let input = el("input").attr("type", "checkbox").prop("checked", is_again).on(ev::change, move |_| {
                let attempt = if is_again() { Attempt::First } else { Attempt::Again };
                open.edit(&|decision| decision.attempt = Some(attempt));
            });
            has_again.then(|| el("label").class("tick").child(input).child(el("span").child(words::AGAIN)))
        },
    )
}
