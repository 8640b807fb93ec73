//! Two lanes of attention, one above the other, on which time goes from one end to the other.

use advice::{Span, Timeline};

use crate::ui::dom::{Child, View, el, svg};

/// Where a lane is, from above, in tenths of the size of letters, so that all grows with them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lane {
    /// Yours.
    Upper = 15,
    /// That of the others.
    Lower = 34,
}

/// How high a lane is, in tenths of the size of letters.
const HIGH: u32 = 14;

/// The drawing, with the names of both lanes and of both ends of time, and what it means.
pub fn lanes(told: &str, names: [&'static str; 2], ends: [String; 2], steps: impl Child) -> View {
    let drawing = svg("svg")
        .child(steps)
        .child(svg("rect").class("timeline-axis").attr("y", "5.2em").attr("width", "100%").attr("height", "1"));
    let spans = |texts: Vec<String>| texts.into_iter().map(|text| el("span").child(text)).collect::<Vec<_>>();
    el("div")
        .class("timeline")
        .attr("role", "img")
        .attr("aria-label", told)
        .child(el("div").class("picture-who").child(spans(names.map(str::to_owned).into())))
        .child(drawing)
        .child(el("div").class("timeline-ends").child(spans(ends.into())))
}

/// What happens in a piece of time: its number over what is drawn of it.
pub fn numbered(number: usize, over: Span, blocks: impl Child) -> View {
    let middle = u32::midpoint(over.from, over.to);
    let number = svg("text")
        .attr("x", &percent(middle))
        .attr("y", "0.9em")
        .attr("text-anchor", "middle")
        .child(number.to_string());
    svg("g").class("timeline-step").child(number).child(blocks)
}

/// A block in a lane.
pub fn block(class: &str, span: Span, lane: Lane) -> View {
    piece(class, span, lane as u32, HIGH)
}

/// What joins the blocks of both lanes.
pub fn joint(span: Span) -> View {
    let from = Lane::Upper as u32 + HIGH;
    piece("timeline-join", span, from, Lane::Lower as u32 - from)
}

fn piece(class: &str, span: Span, y: u32, height: u32) -> View {
    svg("rect")
        .class(class)
        .attr("x", &percent(span.from))
        .attr("width", &percent(span.to.saturating_sub(span.from)))
        .attr("y", &em(y))
        .attr("height", &em(height))
}

/// A place in the drawing, as a part of its width.
pub fn percent(place: u32) -> String {
    let (whole, tenth) = (place * 100 / Timeline::LENGTH, place * 1_000 / Timeline::LENGTH % 10);
    format!("{whole}.{tenth}%")
}

fn em(tenths: u32) -> String {
    format!("{}.{}em", tenths / 10, tenths % 10)
}
