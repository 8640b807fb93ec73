//! What stands on paper alone: the way back to the decision.

use leptos::prelude::{Get, RwSignal, Set};

use super::qr;
use crate::browser::{address, print};
use crate::link;
use crate::ui::dom::{View, el, live, together};
use crate::ui::state::Open;

/// The link as text and as a QR code, drawn when the page is to be printed. It holds what is proposed for a link.
pub fn on_paper(open: Open) -> View {
    let printing = RwSignal::new(false);
    print::on_change(move |before| printing.set(before));
    let drawn = move || {
        printing.get().then(|| {
            let link = address::of_link(&link::proposed(&open.decision()));
            together(qr(&link)).with(el("p").class("small").with(link))
        })
    };
    el("div").class("on-paper").with(live(drawn))
}
