//! The list of all meetings, in an order that stays while they are looked through.

use ::words::content::pages::calendar as words;
use leptos::prelude::{Get, RwSignal, Set, Update};

use super::row;
use super::sheet::{self, Order, SHOWN, Sheet};
use crate::ui::components::{Weight, button, section, select};
use crate::ui::dom::{View, el, for_each};

/// The order, the rows that are shown, and more of them.
pub(super) fn list(sheet: Sheet) -> View {
    let order = RwSignal::new(words::SORTS.first().map_or("", |(name, _)| name).to_owned());
    let sort = select(
        "calendar-sort",
        words::SORT,
        words::SORTS,
        move || order.get(),
        move |name| {
            sheet.sort(Order::of(&name));
            order.set(name);
        },
    );
    let rows = for_each(move || sheet.shown_rows(), |row| *row, move |place| row::row(sheet, place));
    let more = move || {
        let all = sheet::fixed(|data| data.rows.len());
        (sheet.shown.get() < all)
            .then(|| button(words::MORE, Weight::Quiet, move || sheet.shown.update(|shown| *shown += SHOWN)))
    };
    section(words::LIST)
        .child(el("div").class("no-print").child(sort))
        .child(el("ul").class("rows").child(rows))
        .child(el("p").class("no-print").child(more))
}
