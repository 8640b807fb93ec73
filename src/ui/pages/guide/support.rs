//! Where the sources disagree, what they are, and how well each is supported.

use super::{DISAGREE, SOURCES, part};
use crate::advice::{Grade, Source};
use crate::content;
use crate::content::pages::guide as words;
use crate::guide;
use crate::ui::dom::{View, el, together};

/// What the sources say different things about.
pub(super) fn disagreements() -> View {
    let one = |(about, text): (&str, &str)| el("li").with(el("b").with(about)).with(". ").with(text);
    part(DISAGREE)
        .with(el("p").with(words::DISAGREE_LEAD))
        .with(el("ul").class("list").with(content::disagreements().map(one)))
}

/// Every source with its grades, and what a grade means.
pub(super) fn sources() -> View {
    let grade = |grade: Grade| el("li").with(el("b").with(grade.key())).with(". ").with(content::grade(grade));
    part(SOURCES)
        .with(el("p").with(words::SOURCES_LEAD))
        .with(el("h3").with(words::GRADES))
        .with(el("ul").class("list").with(Grade::ALL.map(grade)))
        .with(el("h3").with(words::CITED))
        .with(el("ul").class("list").with(Source::ALL.map(source)))
}

fn source(source: Source) -> View {
    let text = content::source(source);
    let name = match text.address {
        Some(address) => el("a").attr("href", address).attr("rel", "noreferrer").with(text.name),
        None => together(text.name),
    };
    let grades: Vec<_> = guide::grades(source).map(Grade::key).collect();
    el("li").with(el("b").with(name)).with(". ").with([text.full, " ", &words::graded(&grades)].concat())
}
