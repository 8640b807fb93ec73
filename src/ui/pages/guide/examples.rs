//! Examples by their mode, each of which opens as a decision.

use ::words::content;
use ::words::content::pages::guide as words;
use advice::Mode;
use domain::guide;

use super::{EXAMPLES, mode_heading, part};
use crate::ui::components::common;
use crate::ui::dom::{View, el};

/// All of them.
pub(super) fn examples() -> View {
    let named = |template| common(template, content::activity_name(template));
    let group = |mode: Mode| {
        let name = content::mode(mode).name;
        el("div")
            .class("section")
            .child(mode_heading(mode, name))
            .child(el("p").child(content::guide::common(mode)))
            .child(el("ul").class("templates").child(guide::examples(mode).map(named).collect::<Vec<_>>()))
    };
    part(EXAMPLES)
        .child(el("p").child(words::EXAMPLES_LEAD))
        .child([Mode::Sync, Mode::Async, Mode::Mix].map(group))
        .child(el("p").class("small").child(words::EXAMPLES_BY))
}
