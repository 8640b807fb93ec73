//! Common activities to start from: those that what is typed may mean, or the most usual ones, and all of them.

use crate::activity::{self, Kind, Template};
use crate::content;
use crate::content::pages::start as words;
use crate::ui::components::common;
use crate::ui::dom::{View, el, live_by, together};
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
    let found = move || activity::search(&desk.typed());
    let key = move || found().into_iter().map(Template::key).collect::<Vec<_>>().join(" ");
    let list = live_by(key, move |_| {
        let found = found();
        let (title, shown) =
            if found.is_empty() { (words::COMMON, &USUAL[..]) } else { (words::SUGGESTED, &found[..]) };
        let entries = shown.iter().copied().map(common).collect::<Vec<_>>();
        together(el("h2").with(title)).with(el("ul").class("templates").with(entries))
    });
    // Said only while something is typed: what stands there at first is read with the page.
    let status = move || match found().len() {
        0 => String::new(),
        count => words::found(count),
    };
    let status = live_by(status, str::to_owned);
    el("div")
        .class("suggestions")
        .with(el("p").class("unseen").attr("role", "status").with(status))
        .with(list)
        .with(all())
}

/// Every one of them, by kind.
fn all() -> View {
    let of_kind = |kind: Kind| {
        let those = Template::ALL.into_iter().filter(|template| template.kind() == kind);
        together(el("h3").with(content::kind(kind)))
            .with(el("ul").class("templates").with(those.map(common).collect::<Vec<_>>()))
    };
    el("details").class("fold").with(el("summary").with(words::ALL_COMMON)).with(Kind::ALL.map(of_kind))
}
