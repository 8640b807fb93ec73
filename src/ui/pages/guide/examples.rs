//! Examples by their mode, each of which opens as a decision.

use super::{EXAMPLES, mode_heading, part};
use crate::activity::Template;
use crate::advice::Mode;
use crate::content;
use crate::content::pages::guide as words;
use crate::guide;
use crate::route::Route;
use crate::ui::dom::{View, el};
use crate::ui::state::{Desk, Nav};

/// All of them.
pub(super) fn examples() -> View {
    let group = |mode: Mode| {
        let name = content::mode(mode).name;
        el("div")
            .class("section")
            .with(mode_heading(mode, name))
            .with(el("p").with(content::guide::common(mode)))
            .with(el("ul").class("templates").with(guide::examples(mode).map(example).collect::<Vec<_>>()))
    };
    part(EXAMPLES)
        .with(el("p").with(words::EXAMPLES_LEAD))
        .with([Mode::Sync, Mode::Async, Mode::Mix].map(group))
        .with(el("p").class("small").with(words::EXAMPLES_BY))
}

/// One, to the verdict on its usual answers.
fn example(template: Template) -> View {
    let (desk, nav) = (Desk::expect(), Nav::expect());
    let open = move |_| {
        desk.begin_common(template);
        nav.go(&Route::Verdict);
    };
    let button = el("button").class("template").attr("type", "button").with(content::activity_name(template));
    el("li").with(button.on("click", open))
}
