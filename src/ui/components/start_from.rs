//! A decision as a new start.

use ::words::content::pages::decision as words;
use domain::history::draft::Draft;
use domain::route::Route;

use super::{Weight, button};
use crate::ui::dom::View;
use crate::ui::state::{Desk, Nav, Open};

/// A button that begins another with the words and answers of this one, which stays as it is.
pub fn start_from(open: Open) -> View {
    let (desk, nav) = (Desk::expect(), Nav::expect());
    button(words::COPY_START, Weight::Line, move || {
        desk.begin(Draft { reply_to: None, ..Draft::of(&open.decision()) });
        nav.go(&Route::Verdict);
    })
}
