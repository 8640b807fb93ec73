//! Examples by their mode, each of which opens as a decision.

use super::{EXAMPLES, mode_heading, part};
use crate::advice::Mode;
use crate::content;
use crate::content::pages::guide as words;
use crate::guide;
use crate::ui::components::common;
use crate::ui::dom::{View, el};

/// All of them.
pub(super) fn examples() -> View {
    let group = |mode: Mode| {
        let name = content::mode(mode).name;
        el("div")
            .class("section")
            .with(mode_heading(mode, name))
            .with(el("p").with(content::guide::common(mode)))
            .with(el("ul").class("templates").with(guide::examples(mode).map(common).collect::<Vec<_>>()))
    };
    part(EXAMPLES)
        .with(el("p").with(words::EXAMPLES_LEAD))
        .with([Mode::Sync, Mode::Async, Mode::Mix].map(group))
        .with(el("p").class("small").with(words::EXAMPLES_BY))
}
