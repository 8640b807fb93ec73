//! Common activities to start from: the most usual ones, until what is typed is read by a part that is loaded late
//! (`fitting`).

use ::words::content;
use ::words::content::pages::start as words;
use domain::activity::Template;
use leptos::ev;
use leptos::prelude::{Get, RwSignal, Set};

use crate::ui::components::common;
use crate::ui::dom::{View, el, fragment, keyed};
use crate::ui::late::{self, Late, Part};
use crate::ui::state::Desk;

/// What is offered before anything is typed. The names are known here, so that those of all others come late.
const USUAL: [(Template, &str); 8] = [
    named(Template::Meeting),
    named(Template::Status),
    named(Template::Decision),
    named(Template::Question),
    named(Template::Brainstorm),
    named(Template::Interview),
    named(Template::BugFix),
    named(Template::OfficeDay),
];

const fn named(template: Template) -> (Template, &'static str) {
    (template, content::activity_name(template))
}

/// Activities to press; each leads to a verdict at once. What is typed is read as soon as the part that reads is here.
pub(super) fn suggestions() -> View {
    let (desk, late) = (Desk::expect(), Late::expect());
    let reads = move || {
        let is_typed = !desk.typed().trim().is_empty();
        if is_typed {
            late.fetch(Part::Reading);
        }
        is_typed && late.is_here(Part::Reading)
    };
    let list = keyed(reads, |reads| if *reads { late::fitting() } else { usual() });
    el("div").class("suggestions").child(list).child(all())
}

/// The most usual ones.
pub(super) fn usual() -> View {
    let those = USUAL.map(|(template, name)| common(template, name));
    fragment(el("h2").child(words::COMMON)).child(el("ul").class("templates").child(those))
}

/// Every one of them, once they are asked for.
fn all() -> View {
    let late = Late::expect();
    let open = RwSignal::new(false);
    let unfold = move |_| {
        late.fetch(Part::Reading);
        open.set(true);
    };
    el("details")
        .class("fold")
        .child(el("summary").child(words::ALL_COMMON))
        .on(ev::toggle, unfold)
        .child(keyed(move || open.get() && late.is_here(Part::Reading), |is_here| is_here.then(late::all_common)))
}
