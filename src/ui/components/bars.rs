//! The drawing of a mode: two bars, one for you and one for the others, and when each is at it.

use advice::Mode;

use crate::ui::dom::{View, svg};

/// The two bars on a grid of 32 by 20.
const fn path(mode: Mode) -> &'static str {
    match mode {
        Mode::Async => "M1 3h14v5H1zM17 12h14v5H17z",
        Mode::Mix => "M1 3h8v5H1zM10 12h7v5h-7zM19 3h12v5H19zM19 12h12v5H19z",
        Mode::Sync => "M5 3h22v5H5zM5 12h22v5H5z",
    }
}

/// The small drawing of a mode, for beside its name: it says nothing to a screen reader.
pub fn bars(mode: Mode) -> View {
    svg("svg")
        .class("bars")
        .attr("data-mode", mode.key())
        .attr("viewBox", "0 0 32 20")
        .attr("aria-hidden", "true")
        .child(svg("path").attr("d", path(mode)))
}
