//! A QR code.

use ::words::content::pages::share as words;
use domain::link;

use crate::ui::dom::{View, el, svg};

/// The QR code of a link, or that it is too long for one.
pub fn qr(text: &str) -> View {
    let Some(qr) = link::qr(text) else {
        return el("p").child(words::QR_LONG);
    };
    let side = qr.side.to_string();
    svg("svg")
        .class("qr")
        .attr("viewBox", &["0 0 ", &side, " ", &side].concat())
        .attr("role", "img")
        .attr("aria-label", words::QR_NAME)
        .child(svg("path").attr("d", &qr.path))
}
