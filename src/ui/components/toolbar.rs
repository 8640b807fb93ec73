//! The bar of a decision (toolbar): what it comes to, and what most people do with it, always in reach.

use ::words::content::{self, pages::decision as words};
use leptos::ev;

use super::{Icon, bars, icon};
use crate::ui::dom::{View, el, keyed};
use crate::ui::state::Open;

/// The bar, with these buttons.
pub fn toolbar(open: Open, buttons: View) -> View {
    let mode = move || {
        let reading = open.reading();
        reading.is_enough().then_some(reading.verdict.mode)
    };
    // What the page says of it is heard elsewhere.
    let drawn = keyed(mode, |mode| {
        mode.map(|mode| {
            el("p")
                .class("toolbar-mode")
                .attr("data-mode", mode.key())
                .attr("aria-hidden", "true")
                .child(bars(mode))
                .child(el("b").child(content::mode(mode).name))
        })
    });
    el("div")
        .class("toolbar no-print")
        .attr("role", "group")
        .attr("aria-label", words::TOOLBAR)
        .child(drawn)
        .child(el("div").class("toolbar-buttons").child(buttons))
}

/// One of its buttons.
pub fn tool(drawing: Icon, label: &str, on_press: impl FnMut() + 'static) -> View {
    let mut on_press = on_press;
    el("button")
        .class("tool")
        .attr("type", "button")
        .child(icon(drawing))
        .child(el("span").child(label))
        .on(ev::click, move |_| on_press())
}
