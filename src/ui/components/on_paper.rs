//! What stands on paper alone: the answers that drove nothing, and the way back to the decision.

use ::words::content::{self, pages::decision as words};
use advice::{Answer, Edition};
use domain::link;
use domain::reading::Reading;
use leptos::prelude::{Get, RwSignal, Set};

use super::answer_label;
use crate::browser::{address, print};
use crate::ui::dom::{View, el, fragment, keyed_at_once};
use crate::ui::late::{Late, Part};
use crate::ui::state::Open;

/// The answers that are no reason, and the link as text and as a QR code, drawn when the page is to be printed. It holds
/// what is proposed for a link.
pub fn on_paper(open: Open) -> View {
    let (late, printing) = (Late::expect(), RwSignal::new(false));
    // A page may be printed at any time, and waits for nothing then.
    late.fetch(Part::Code);
    let (drawn, draw_now) = keyed_at_once(
        // The code may come while the page is already shown as it will be on paper.
        move || (printing.get(), late.is_here(Part::Code)),
        move |(printing, _)| {
            printing.then(|| {
                let link = address::of_link(&link::proposed(&open.decision()));
                fragment(late.code_on_paper(&link))
                    .child(el("div").class("small").child(also(&open.reading())).child(el("p").child(link)))
            })
        },
    );
    print::on_change(move |before| {
        printing.set(before);
        draw_now();
    });
    el("div").class("on-paper").child(drawn)
}

/// What was answered and stands under no bar: what the person is not sure of, and what only shapes the plan.
fn also(reading: &Reading) -> Option<View> {
    let deciding = Edition::of(reading.edition).questions;
    let also =
        reading.answers.iter().filter(|(question, answer)| !deciding.contains(question) || *answer == Answer::Unsure);
    let told = also.map(|(question, answer)| {
        let kind = reading.kind();
        [content::question_for(question, kind).short, ": ", answer_label(answer, kind)].concat()
    });
    let told: Vec<_> = told.collect();
    (!told.is_empty()).then(|| el("p").child([words::ALSO, " ", &told.join("; "), "."].concat()))
}
