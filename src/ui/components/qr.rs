//! A QR code (part `code`).

use ::words::content::pages::share as words;
use domain::link;

use crate::ui::dom::{View, el, svg};

/// The QR code of a link, or that it is too long for one.
///
/// It is a picture of its own: the colours of a drawing in the page are changed by the person's extensions and by dark
/// modes, and a telephone reads light on dark for nothing.
pub fn qr(text: &str) -> View {
    let Some(qr) = link::qr(text) else {
        return el("p").child(words::QR_LONG);
    };
    let side = qr.side.to_string();
    let source = [
        "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ",
        &side,
        " ",
        &side,
        "' shape-rendering='crispEdges'%3E%3Crect fill='white' width='100%25' height='100%25'/%3E%3Cpath d='",
        &qr.path,
        "'/%3E%3C/svg%3E",
    ];
    el("img").class("qr").attr("src", &source.concat()).attr("alt", words::QR_NAME)
}

/// The same on paper: a drawing, as a picture may come too late for the printer.
pub fn qr_on_paper(text: &str) -> Option<View> {
    let qr = link::qr(text)?;
    let side = qr.side.to_string();
    let drawing = svg("svg")
        .class("qr")
        .attr("viewBox", &["0 0 ", &side, " ", &side].concat())
        .attr("role", "img")
        .attr("aria-label", words::QR_NAME)
        .child(svg("path").attr("d", &qr.path));
    Some(drawing)
}
