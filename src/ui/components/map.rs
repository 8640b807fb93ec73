//! The map of the two needs: the regions of the rules and the two axes, on which points are drawn.

use ::words::content::{self, pages::map as words};
use advice::{Map, Mode, Needs, Strip};

use crate::ui::dom::{Child, View, svg};

/// The side of a field, in units of the drawing. A field is one point of each need.
pub const SIDE: i32 = 10;

/// The arrow at the end of an axis, which points to the right from where it is put.
const ARROW: &str = "M-5-3 0 0-5 3";

/// The map of an edition as it is drawn.
#[derive(Clone, Copy, Debug)]
pub struct Ground {
    /// The map.
    pub map: Map,
    /// How wide its fields are fragment, in units of the drawing.
    pub width: i32,
    height: i32,
}

impl Ground {
    /// The drawing of a map.
    pub fn of(map: Map) -> Self {
        let side = |most: u8| (i32::from(most) + 1) * SIDE;
        Self { map, width: side(map.most.conveyance), height: side(map.most.convergence) }
    }

    /// The left and upper corner of a field.
    fn corner(&self, needs: Needs) -> (i32, i32) {
        (i32::from(needs.conveyance) * SIDE, self.height - (i32::from(needs.convergence) + 1) * SIDE)
    }

    /// The middle of a field.
    pub fn middle(&self, needs: Needs) -> (i32, i32) {
        let (x, y) = self.corner(needs);
        (x + SIDE / 2, y + SIDE / 2)
    }

    /// Regions, borders, names and axes, to which points are added; and lines, which no name is hidden by.
    pub fn drawn(&self, lines: impl Child) -> View {
        let Self { width, height, .. } = *self;
        svg("svg")
            .class("map")
            .attr("role", "img")
            .attr("viewBox", &format!("-16 -7 {} {}", width + 18, height + 23))
            .child(Mode::ALL.map(|mode| self.region(mode)))
            .child(svg("path").class("map-edge").attr("d", &self.edges()))
            .child(lines)
            .child(Mode::ALL.map(|mode| self.name(mode)))
            .child(axis(&format!("translate({width} {})", height + 9), words::ACROSS).class("map-axis"))
            .child(axis("translate(-9 0) rotate(-90)", words::UP).class("map-axis map-up"))
    }

    fn region(&self, mode: Mode) -> View {
        let strip = |strip: Strip| {
            let (x, y) = self.corner(Needs { conveyance: strip.from, convergence: strip.convergence });
            let wide = (i32::from(strip.to) - i32::from(strip.from) + 1) * SIDE;
            format!("M{x} {y}h{wide}v{SIDE}h-{wide}z")
        };
        let path: String = self.map.strips(mode).into_iter().map(strip).collect();
        svg("path").class("map-region").attr("data-mode", mode.key()).attr("d", &path)
    }

    /// The frame, and the lines between the regions.
    fn edges(&self) -> String {
        let Self { map, width, height } = *self;
        let edge = |at: Needs| {
            let (x, y) = self.corner(at);
            let differs = |conveyance, convergence| {
                let other = Needs { conveyance: at.conveyance + conveyance, convergence: at.convergence + convergence };
                let is_here = other.conveyance <= map.most.conveyance && other.convergence <= map.most.convergence;
                is_here && map.mode(other) != map.mode(at)
            };
            let right = if differs(1, 0) { format!("M{} {y}v{SIDE}", x + SIDE) } else { String::new() };
            let upper = if differs(0, 1) { format!("M{x} {y}h{SIDE}") } else { String::new() };
            right + &upper
        };
        let edges: String = map.fields().map(edge).collect();
        format!("M0 0h{width}v{height}h-{width}z{edges}")
    }

    fn name(&self, mode: Mode) -> Option<View> {
        let (x, y) = self.middle(self.map.middle(mode)?);
        Some(label(x, y, content::mode(mode).name).class("map-name").attr("data-mode", mode.key()))
    }
}

/// The name of an axis, which ends with its arrow at the place.
fn axis(place: &str, name: &str) -> View {
    let name = label(-8, 0, name).attr("text-anchor", "end");
    svg("g").attr("transform", place).child(name).child(svg("path").attr("d", ARROW))
}

/// A text with its middle at a place.
pub fn label(x: i32, y: i32, text: &str) -> View {
    svg("text")
        .attr("x", &x.to_string())
        .attr("y", &y.to_string())
        .attr("text-anchor", "middle")
        .attr("dominant-baseline", "central")
        .child(text)
}
