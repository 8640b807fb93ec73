//! A pull towards either side (a diverging bar): a block for each point, from the middle outwards.

use ::words::content::pages::{decision as words, pulls};
use advice::{Mode, Needs};

use crate::ui::dom::{View, el, svg};

/// The points of the strongest pull.
pub const MOST: u8 = 3;

/// The bar between its two numbers.
pub fn chart(pull: Needs, no_async: bool) -> View {
    let value = |mode: Mode, points: u8, way: &str| {
        let text = (points > 0).then(|| [&points.to_string(), " ", way].concat());
        el("span").class("pull").attr("data-mode", mode.key()).attr("aria-hidden", "true").child(text)
    };
    el("div")
        .class("pulls")
        .child(value(Mode::Async, pull.conveyance, words::TO_ASYNC))
        .child(bar(pull, &pulls::told(pull, no_async)))
        .child(value(Mode::Sync, pull.convergence, words::TO_SYNC))
}

/// The bar alone, told as `told`.
pub fn bar(pull: Needs, told: &str) -> View {
    let blocks = |mode: Mode, points: u8, place: fn(u8) -> u8| {
        let block = |at: u8| {
            svg("rect").attr("x", &[&place(at).to_string(), "%"].concat()).attr("width", "15%").attr("height", "100%")
        };
        svg("g").attr("data-mode", mode.key()).child((0..points.min(MOST)).map(block).collect::<Vec<_>>())
    };
    svg("svg")
        .class("pull-bar")
        .attr("role", "img")
        .attr("aria-label", told)
        .child(blocks(Mode::Async, pull.conveyance, |at| 34 - 16 * at))
        .child(blocks(Mode::Sync, pull.convergence, |at| 51 + 16 * at))
        .child(
            svg("rect").class("pull-axis").attr("x", "50%").attr("y", "-3").attr("width", "1").attr("height", "150%"),
        )
}
