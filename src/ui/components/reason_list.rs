//! Why: each answer with its pull.

use crate::activity::Kind;
use crate::advice::{Edition, Gate, Mode, Row};
use crate::content::{self, pages::decision as words};
use crate::reading::Reading;
use crate::ui::dom::{View, el, svg, together};

/// The points of the strongest pull.
const MOST: u8 = 3;

/// The answers that pull, the strongest first, and in a line those that pull neither way.
pub fn reason_list(reading: &Reading) -> View {
    let kind = reading.kind();
    // Where someone could be hurt, nothing is a reason to write instead.
    let no_async = reading.verdict.gate == Some(Gate::Sensitivity);
    let strength = move |row: &Row| if no_async { row.convergence } else { row.conveyance.max(row.convergence) };
    let pulls = |row: &Row| row.conveyance > 0 || row.convergence > 0;
    let reasons = Edition::of(reading.edition).reasons(&reading.answers);
    let (pulling, idle): (Vec<&'static Row>, Vec<&'static Row>) = reasons.partition(|row| pulls(row));
    let shown: Vec<_> = (1..=MOST)
        .rev()
        .flat_map(|points| pulling.iter().filter(move |row| strength(row) == points))
        .map(|row| reason(row, kind, no_async))
        .collect();
    let idle = (!idle.is_empty()).then(|| {
        let names: Vec<_> = idle.iter().map(|row| content::question_for(row.option.question(), kind).short).collect();
        let line = [words::NO_PULL, " ", &names.join(", "), "."].concat();
        el("p").class("small").with(line)
    });
    together(el("ul").class("reasons").with(shown))
        .with(pulling.is_empty().then(|| el("p").class("soft").with(words::NOTHING_PULLS)))
        .with(idle)
}

fn reason(row: &Row, kind: Option<Kind>, no_async: bool) -> View {
    let head = el("div")
        .class("reason-head")
        .with(
            el("h3")
                .with(content::question_for(row.option.question(), kind).short)
                .with(": ")
                .with(content::option_for(row.option, kind).label),
        )
        .with(
            el("div")
                .class("pulls")
                .with(pull(Mode::Async, if no_async { 0 } else { row.conveyance }))
                .with(pull(Mode::Sync, row.convergence)),
        );
    let source = content::source(row.source);
    let name = match source.address {
        Some(address) => el("a").attr("href", address).attr("rel", "noreferrer").with(source.name),
        None => together(source.name),
    };
    el("li")
        .class("reason")
        .with(head)
        .with(el("p").with(content::reason(row.option)))
        .with(el("p").class("small").with(name).with(". ").with(content::grade(row.grade)))
}

/// One pull as a bar and in words.
fn pull(mode: Mode, points: u8) -> Option<View> {
    (points > 0).then(|| {
        let way = match mode {
            Mode::Async | Mode::Mix => words::TO_ASYNC,
            Mode::Sync => words::TO_SYNC,
        };
        let points = points.to_string();
        let bar = svg("svg")
            .attr("viewBox", "0 0 1 1")
            .attr("preserveAspectRatio", "none")
            .attr("aria-hidden", "true")
            .style("--pull", &points)
            .with(svg("path").attr("d", "M0 0h1v1H0z"));
        el("span").class("pull").attr("data-mode", mode.key()).with(bar).with(points).with(" ").with(way)
    })
}
