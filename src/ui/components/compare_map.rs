//! The map of the two needs, with a point for each decision.

use ::words::content::{
    self,
    pages::{compare as words, map as map_words},
};
use advice::{EditionNumber, Map};
use domain::reading::Reading;

use super::Who;
use super::map::{Ground, label};
use crate::ui::dom::{View, el, fragment, svg};

/// A decision on the map.
#[derive(Clone, Debug)]
pub struct Point {
    /// Whose it is.
    pub who: Who,
    /// What it comes to.
    pub reading: Reading,
}

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

fn map(edition: EditionNumber, points: &[&Point]) -> View {
    let ground = Ground::of(Map::of(edition));
    let drawn = |(place, point): (usize, &&Point)| {
        let here = |other: &&&Point| other.reading.verdict.needs == point.reading.verdict.needs;
        let (x, y) = ground.middle(point.reading.verdict.needs);
        let count = |points: &[&Point]| i32::try_from(points.iter().filter(here).count()).unwrap_or(0);
        let (before, all) = (count(points.get(..place).unwrap_or_default()), count(points));
        // Side by side, but never over the edge.
        let room = (all - 1) * APART;
        let first = (x - room / 2).min(ground.width - HALF - room).max(HALF);
        dot(first + before * APART, y, &point.who.number, point.reading.is_beside_the_sums())
    };
    let told: Vec<_> = points.iter().map(|point| told(point)).collect();
    let drawing = ground
        .drawn(())
        .attr("aria-label", &words::map(&told))
        .child(points.iter().enumerate().map(drawn).collect::<Vec<_>>());
    let hollow = points.iter().any(|point| point.reading.is_beside_the_sums());
    fragment(drawing).child(hollow.then(|| el("p").class("small").child(map_words::HOLLOW)))
}

/// A point, told.
fn told(point: &Point) -> String {
    let Reading { verdict, .. } = point.reading;
    let mode = if point.reading.is_enough() { content::mode(verdict.mode).name } else { words::TOO_LITTLE };
    words::point(&point.who.number, &point.who.name, verdict.needs, mode)
}

fn dot(x: i32, y: i32, number: &str, hollow: bool) -> View {
    let circle = svg("circle").attr("cx", &x.to_string()).attr("cy", &y.to_string()).attr("r", "6.5");
    let number = label(x, y, number).class("map-number");
    svg("g").class("map-point").attr("data-hollow", hollow.then_some("")).child(circle).child(number)
}
