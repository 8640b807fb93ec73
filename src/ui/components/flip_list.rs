//! The single answers that would change the mode.

use super::bars;
use crate::advice::{Edition, Flip, Mode};
use crate::content::{self, pages::decision as words};
use crate::reading::Reading;
use crate::ui::dom::{View, el};

/// For each mode that one other answer would give, those answers. What only a gate would do is one line.
pub fn flip_list(reading: &Reading) -> View {
    let (gates, flips): (Vec<Flip>, Vec<Flip>) =
        Edition::of(reading.edition).flips(&reading.answers).into_iter().partition(Flip::by_gate);
    let modes = Mode::ALL.map(|mode| {
        let clauses: Vec<_> = flips
            .iter()
            .filter(|flip| flip.mode == mode)
            .map(|flip| el("li").with(content::if_clause(flip.option)))
            .collect();
        (!clauses.is_empty()).then(|| {
            el("div")
                .class("flip-mode")
                .attr("data-mode", mode.key())
                .with(bars(mode))
                .with(el("h3").with(content::mode(mode).name))
                .with(el("ul").with(clauses))
        })
    });
    el("div")
        .class("flips")
        .with(modes)
        .with(flips.is_empty().then(|| el("p").class("soft").with(words::NO_FLIPS)))
        .with((!gates.is_empty()).then(|| el("p").class("small").with(words::GATES)))
}
