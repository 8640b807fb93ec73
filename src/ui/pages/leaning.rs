//! Where the answers so far lead, in the wizard.

use ::words::content::{self, pages::wizard as words};
use domain::reading::Reading;

use crate::ui::components::fold;
use crate::ui::dom::{View, el};
use crate::ui::state::Desk;

/// Folded, for whoever asks. It is not said by itself, as it would steer the answers.
pub fn leaning() -> View {
    let desk = Desk::expect();
    let so_far = move || {
        let reading = Reading::of(&desk.decision());
        if reading.is_enough() {
            [content::mode(reading.verdict.mode).name, ". ", content::how_sure(&reading)].concat()
        } else {
            content::too_little().to_owned()
        }
    };
    fold(el("summary").class("small").child(words::LEANING), move || el("p").child(so_far))
}
