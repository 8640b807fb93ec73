//! The map of the two needs, with the point of a decision and how its answers brought it there.

use ::words::content::pages::map as words;
use advice::{Border, Gate, Map, Needs};
use domain::reading::Reading;

use super::map::Ground;
use crate::ui::dom::{View, el, fragment, svg};
use crate::ui::state::Open;

/// The map, and what it says in a sentence. The point and the line to it move when an answer changes.
pub fn decision_map(open: Open) -> View {
    let ground = Ground::of(Map::of(open.reading().edition));
    let Ground { map, .. } = ground;
    let path = move || {
        let reading = open.reading();
        let path = map.path(reading.situation());
        if is_alone(&reading) { path.iter().map(|_| reading.verdict.needs).collect() } else { path }
    };
    let point = svg("g")
        .class("map-point")
        .attr("transform", move || {
            let (x, y) = ground.middle(open.reading().verdict.needs);
            Some(format!("translate({x} {y})"))
        })
        .attr("data-hollow", move || open.reading().is_beside_the_sums().then_some(""))
        .child(svg("circle").attr("r", "6"));
    let lines = [
        svg("path").class("map-border").attr("d", move || to_border(&open.reading(), &ground)),
        svg("path").class("map-way").attr("d", move || Some(line(&ground, &path(), "L"))),
        svg("path").class("map-joint").attr("d", move || Some(line(&ground, &path(), "h0M"))),
    ];
    let drawing = ground
        .drawn(lines)
        .class("map map-one")
        .attr("aria-label", move || Some(told(&open.reading(), map)))
        .child(point);
    fragment(drawing).child(move || el("p").class("small").child(lead(&open.reading(), map)))
}

/// Whether the answer that decided allows no weighing: nothing is shown as a reason for the other way.
fn is_alone(reading: &Reading) -> bool {
    reading.verdict.gate == Some(Gate::Sensitivity)
}

/// A line through these fields, of as many parts whatever they are, so that it can move from one to another.
fn line(ground: &Ground, path: &[Needs], next: &str) -> String {
    let place = |needs: &Needs| {
        let (x, y) = ground.middle(*needs);
        format!("{x} {y}")
    };
    ["M", &path.iter().map(place).collect::<Vec<_>>().join(next), "h0"].concat()
}

/// The nearest border, where it counts.
fn border(reading: &Reading, map: Map) -> Option<Border> {
    let counts = reading.is_enough() && !reading.is_beside_the_sums();
    map.border(reading.verdict.needs).filter(|_| counts)
}

fn to_border(reading: &Reading, ground: &Ground) -> Option<String> {
    let border = border(reading, ground.map)?;
    Some(line(ground, &[reading.verdict.needs, border.at], "L"))
}

fn told(reading: &Reading, map: Map) -> String {
    if is_alone(reading) {
        return words::TOLD_ALONE.to_owned();
    }
    let told = words::told(reading.verdict.needs, reading.is_beside_the_sums());
    border(reading, map).map_or(told.clone(), |border| [&told, " ", &words::border(border)].concat())
}

fn lead(reading: &Reading, map: Map) -> String {
    let lead = if is_alone(reading) { words::LEAD_ALONE } else { words::LEAD };
    let more = if is_alone(reading) {
        None
    } else if reading.is_beside_the_sums() {
        Some(words::HOLLOW.to_owned())
    } else {
        border(reading, map).map(words::border)
    };
    more.map_or(lead.to_owned(), |more| [lead, " ", &more].concat())
}
