//! Which build of the app this is, and how to say that something in it is wrong.

use ::words::content::pages::settings as words;
use ::words::content::pages::take_away;
use advice::EditionNumber;

use crate::VERSION;
use crate::browser::{clipboard, shell};
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
        .prop("value", move || shown.clone());
    let said = move |done| if done { notice.say(take_away::COPIED) } else { notice.warn(words::COPIED_NOT) };
    let copy = move || clipboard::copy(details.clone(), Some("#details"), said);
    section(words::ABOUT)
        .child(el("p").child(words::FAULT))
        .child(
            el("div")
                .class("field")
                .child(el("label").attr("for", "details").child(words::DETAILS))
                .child(el("p").class("small").id("details-hint").child(words::DETAILS_HELP))
                .child(field),
        )
        .child(el("p").child(button(words::COPY_DETAILS, Weight::Quiet, copy).prepend(icon(Icon::Copy))))
}
