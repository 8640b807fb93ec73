//! The map of the two needs, with a point for each decision.

use super::Who;
use crate::advice::{EditionNumber, Map, Mode, Needs, Strip};
use crate::content::{self, pages::compare as words};
use crate::reading::Reading;
use crate::ui::dom::{View, el, svg, together};

/// A decision on the map.
#[derive(Clone, Debug)]
pub struct Point {
    /// Whose it is.
    pub who: Who,
    /// What it comes to.
    pub reading: Reading,
}

/// The side of a field, in units of the drawing. A field is one point of each need.
const SIDE: i32 = 10;
/// How far two decisions at the same point stand from each other.
const APART: i32 = 15;
/// The room that half of a point needs.
const HALF: i32 = 8;

/// A map for each edition of the rules that a decision was made with; what a hollow point is stands under it.
pub fn compare_maps(points: &[Point]) -> Vec<View> {
    let mut editions: Vec<EditionNumber> = points.iter().map(|point| point.reading.edition).collect();
    editions.sort_unstable();
    editions.dedup();
    let of = |edition| points.iter().filter(|point| point.reading.edition == edition).collect::<Vec<_>>();
    editions.into_iter().map(|edition| map(edition, &of(edition))).collect()
}

/// Whether one answer decided beside the sums, so that the point lies where it may.
fn is_hollow(map: &Map, reading: &Reading) -> bool {
    reading.verdict.gate.is_some() || map.mode(reading.verdict.needs) != reading.verdict.mode
}

fn map(edition: EditionNumber, points: &[&Point]) -> View {
    let map = Map::of(edition);
    let width = (i32::from(map.most.conveyance) + 1) * SIDE;
    let height = (i32::from(map.most.convergence) + 1) * SIDE;
    // The left and upper corner of a field.
    let corner =
        |needs: Needs| (i32::from(needs.conveyance) * SIDE, height - (i32::from(needs.convergence) + 1) * SIDE);
    let region = |mode: Mode| {
        let strip = |strip: Strip| {
            let (x, y) = corner(Needs { conveyance: strip.from, convergence: strip.convergence });
            let wide = (i32::from(strip.to) - i32::from(strip.from) + 1) * SIDE;
            format!("M{x} {y}h{wide}v{SIDE}h-{wide}z")
        };
        let path: String = map.strips(mode).into_iter().map(strip).collect();
        svg("path").class("map-region").attr("data-mode", mode.key()).attr("d", &path)
    };
    let edge = |at: Needs| {
        let (x, y) = corner(at);
        let differs = |conveyance, convergence| {
            let other = Needs { conveyance: at.conveyance + conveyance, convergence: at.convergence + convergence };
            let is_here = other.conveyance <= map.most.conveyance && other.convergence <= map.most.convergence;
            is_here && map.mode(other) != map.mode(at)
        };
        let right = if differs(1, 0) { format!("M{} {y}v{SIDE}", x + SIDE) } else { String::new() };
        let upper = if differs(0, 1) { format!("M{x} {y}h{SIDE}") } else { String::new() };
        right + &upper
    };
    let fields = (0..=map.most.convergence)
        .flat_map(|convergence| (0..=map.most.conveyance).map(move |conveyance| Needs { conveyance, convergence }));
    let edges: String = fields.map(edge).collect();
    let edges = svg("path").class("map-edge").attr("d", &format!("M0 0h{width}v{height}h-{width}z{edges}"));
    let name = |mode: Mode| {
        map.middle(mode).map(|middle| {
            let (x, y) = corner(middle);
            label("map-name", x + SIDE / 2, y + SIDE / 2, content::mode(mode).name)
        })
    };
    let drawn = |(place, point): (usize, &&Point)| {
        let here = |other: &&&Point| other.reading.verdict.needs == point.reading.verdict.needs;
        let (x, y) = corner(point.reading.verdict.needs);
        let count = |points: &[&Point]| i32::try_from(points.iter().filter(here).count()).unwrap_or(0);
        let (before, all) = (count(points.get(..place).unwrap_or_default()), count(points));
        // Side by side, but never over the edge.
        let room = (all - 1) * APART;
        let first = (x + SIDE / 2 - room / 2).min(width - HALF - room).max(HALF);
        dot(first + before * APART, y + SIDE / 2, &point.who.number, is_hollow(&map, &point.reading))
    };
    let told: Vec<_> = points.iter().map(|point| told(point)).collect();
    let axes = [
        label("map-axis", 0, 0, words::ACROSS)
            .attr("text-anchor", "end")
            .attr("transform", &format!("translate({width} {})", height + 9)),
        label("map-axis", 0, 0, words::UP).attr("text-anchor", "end").attr("transform", "translate(-9 0) rotate(-90)"),
    ];
    let drawing = svg("svg")
        .class("map")
        .attr("role", "img")
        .attr("aria-label", &words::map(&told))
        .attr("viewBox", &format!("-16 -2 {} {}", width + 18, height + 18))
        .with(Mode::ALL.map(region))
        .with(edges)
        .with(Mode::ALL.map(name))
        .with(axes)
        .with(points.iter().enumerate().map(drawn).collect::<Vec<_>>());
    let hollow = points.iter().any(|point| is_hollow(&map, &point.reading));
    together(drawing).with(hollow.then(|| el("p").class("small").with(words::HOLLOW)))
}

/// A point, told.
fn told(point: &Point) -> String {
    let Reading { verdict, .. } = point.reading;
    let mode = if point.reading.is_enough() { content::mode(verdict.mode).name } else { words::TOO_LITTLE };
    words::point(&point.who.number, &point.who.name, verdict.needs, mode)
}

fn dot(x: i32, y: i32, number: &str, hollow: bool) -> View {
    let circle = svg("circle").attr("cx", &x.to_string()).attr("cy", &y.to_string()).attr("r", "6.5");
    svg("g").class("map-point").attr_some("data-hollow", hollow.then_some("")).with(circle).with(label(
        "map-number",
        x,
        y,
        number,
    ))
}

/// A text with its middle at a place.
fn label(class: &str, x: i32, y: i32, text: &str) -> View {
    svg("text")
        .class(class)
        .attr("x", &x.to_string())
        .attr("y", &y.to_string())
        .attr("text-anchor", "middle")
        .attr("dominant-baseline", "central")
        .with(text)
}
