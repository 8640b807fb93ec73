//! Where the sources disagree, what they are, and how well each is supported.

use ::words::content;
use ::words::content::pages::guide as words;
use advice::{Grade, Source};
use domain::guide;

use super::{DISAGREE, SOURCES, part};
use crate::ui::dom::{View, el, fragment};

/// What the sources say different things about.
pub(super) fn disagreements() -> View {
    let one = |(about, text): (&str, &str)| el("li").child(el("b").child(about)).child(". ").child(text);
    part(DISAGREE)
        .child(el("p").child(words::DISAGREE_LEAD))
        .child(el("ul").class("list").child(content::disagreements().map(one)))
}

/// Every source with its grades, and what a grade means.
pub(super) fn sources() -> View {
    let grade = |grade: Grade| el("li").child(el("b").child(grade.key())).child(". ").child(content::grade(grade));
    part(SOURCES)
        .child(el("p").child(words::SOURCES_LEAD))
        .child(el("h3").child(words::GRADES))
        .child(el("ul").class("list").child(Grade::ALL.map(grade)))
        .child(el("h3").child(words::CITED))
        .child(el("ul").class("list").child(Source::ALL.map(source)))
}

fn source(source: Source) -> View {
    let text = content::source(source);
    let name = match text.address {
        Some(address) => el("a").attr("href", address).attr("rel", "noreferrer").child(text.name),
        None => fragment(text.name),
    };
    let grades: Vec<_> = guide::grades(source).map(Grade::key).collect();
    let text = [text.full, " ", &words::graded(&grades)].concat();
    el("li").child(el("p").child(el("b").child(name)).child(". ").child(text))
}
