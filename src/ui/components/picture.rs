//! The large drawing of a mode, over a line of time.

use ::words::content::pages::decision as words;
use advice::Mode;

use crate::ui::dom::{View, el, svg};

/// The bars as (start, width) on a line of time from 0 to 248: yours, and the others'.
const fn spans(mode: Mode) -> [&'static [(u16, u16)]; 2] {
    match mode {
        Mode::Async => [&[(0, 116)], &[(132, 116)]],
        Mode::Mix => [&[(0, 52), (128, 120)], &[(64, 52), (128, 120)]],
        Mode::Sync => [&[(48, 152)], &[(48, 152)]],
    }
}

/// The line of time, with the marks of the hours, and the clock at its end.
const TIME: &str = "M0 83h222M.5 79v8M44 79v8M88 79v8M132 79v8M176 79v8M238 72a11 11 0 1 0 .1 0zM238 76v7l5 3";

/// The large drawing of a mode.
pub fn picture(mode: Mode) -> View {
    let row = |y: &str, spans: &'static [(u16, u16)]| {
        let bar = |&(x, width): &(u16, u16)| {
            svg("rect")
                .class("picture-bar")
                .attr("x", &x.to_string())
                .attr("y", y)
                .attr("width", &width.to_string())
                .attr("height", "20")
                .attr("rx", "2")
        };
        spans.iter().map(bar).collect::<Vec<_>>()
    };
    let [yours, others] = spans(mode);
    let who = el("div").class("picture-who").child(el("span").child(words::YOU)).child(el("span").child(words::OTHERS));
    let drawing = svg("svg")
        .attr("viewBox", "0 0 250 96")
        .child(row("6", yours))
        .child(row("39", others))
        .child(svg("path").class("picture-time").attr("d", TIME));
    el("div")
        .class("picture")
        .attr("data-mode", mode.key())
        .attr("role", "img")
        .attr("aria-label", words::picture(mode))
        .child(who)
        .child(drawing)
}
