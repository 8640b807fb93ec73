//! Which build of the app this is, and how to say that something in it is wrong.

use crate::VERSION;
use crate::advice::EditionNumber;
use crate::browser::{clipboard, shell};
use crate::content::pages::settings as words;
use crate::content::pages::take_away;
use crate::ui::components::{Icon, Weight, button, icon, section};
use crate::ui::dom::{View, el};
use crate::ui::state::Notice;

/// What helps whoever mends a fault, to be read before it is copied.
pub(super) fn about() -> View {
    let notice = Notice::expect();
    let build = shell::build().unwrap_or_else(|| words::NO_BUILD.to_owned());
    let details = words::details(VERSION, &build, EditionNumber::CURRENT, &shell::browser());
    let shown = details.clone();
    let field = el("textarea")
        .class("input")
        .id("details")
        .attr("readonly", "")
        .attr("rows", "4")
        .attr("aria-describedby", "details-hint")
        .value_live(move || shown.clone());
    let said = move |done| if done { notice.say(take_away::COPIED) } else { notice.warn(words::COPIED_NOT) };
    let copy = move || clipboard::copy(details.clone(), Some("#details"), said);
    section(words::ABOUT)
        .with(el("p").with(words::FAULT))
        .with(
            el("div")
                .class("field")
                .with(el("label").attr("for", "details").with(words::DETAILS))
                .with(el("p").class("small").id("details-hint").with(words::DETAILS_HELP))
                .with(field),
        )
        .with(el("p").with(button(words::COPY_DETAILS, Weight::Quiet, copy).led_by(icon(Icon::Copy))))
}
