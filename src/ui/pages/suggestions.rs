//! Common activities to start from: those that what is typed may mean, or the most usual ones, and all of them.

use ::words::content;
use ::words::content::pages::start as words;
use ::words::finder::search;
use domain::activity::{Kind, Template};

use crate::ui::components::common;
use crate::ui::dom::{View, el, fragment, keyed};
use crate::ui::state::Desk;

/// What is offered before anything is typed.
const USUAL: [Template; 8] = [
    Template::Meeting,
    Template::Status,
    Template::Decision,
    Template::Question,
    Template::Brainstorm,
    Template::Interview,
    Template::BugFix,
    Template::OfficeDay,
];

/// Activities to press; each leads to a verdict at once.
pub(super) fn suggestions() -> View {
    let desk = Desk::expect();
    let found = move || search(&desk.typed());
    let list = keyed(found, |found| {
        let (title, shown) =
            if found.is_empty() { (words::COMMON, &USUAL[..]) } else { (words::SUGGESTED, &found[..]) };
        let entries = shown.iter().copied().map(common).collect::<Vec<_>>();
        fragment(el("h2").child(title)).child(el("ul").class("templates").child(entries))
    });
    // Said only while something is typed: what stands there at first is read with the page.
    let status = move || match found().len() {
        0 => String::new(),
        count => words::found(count),
    };
    let status = keyed(status, String::clone);
    el("div")
        .class("suggestions")
        .child(el("p").class("unseen").attr("role", "status").child(status))
        .child(list)
        .child(all())
}

/// Every one of them, by kind.
fn all() -> View {
    let of_kind = |kind: Kind| {
        let those = Template::ALL.into_iter().filter(|template| template.kind() == kind);
        fragment(el("h3").child(content::kind(kind)))
            .child(el("ul").class("templates").child(those.map(common).collect::<Vec<_>>()))
    };
    el("details").class("fold").child(el("summary").child(words::ALL_COMMON)).child(Kind::ALL.map(of_kind))
}
