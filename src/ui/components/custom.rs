//! What is usual for an activity, as one reason among the others; its source comes late, as there are many.

use ::words::content::{
    self,
    pages::{decision as words, pulls},
};
use advice::{Mode, Needs};
use domain::activity::Template;
use domain::reading::Reading;

use super::pull;
use crate::ui::dom::{View, el, fragment};
use crate::ui::late;

/// The custom of the activity, and what it pulls. Where nothing may speak for writing (`no_async`), only its other pull
/// counts, if it has one.
pub fn custom_of(reading: &Reading, no_async: bool) -> Option<(Template, Needs)> {
    let needs = reading.situation().custom?.needs();
    let pull = Needs { conveyance: if no_async { 0 } else { needs.conveyance }, ..needs };
    reading.template.filter(|_| pull != Needs::default()).map(|template| (template, pull))
}

/// What is usual for the activity, its pull, and what stands behind it.
pub fn custom((template, pull): (Template, Needs), no_async: bool) -> View {
    el("li")
        .class("reason")
        .child(el("h3").child(usual(template)))
        .child(pull::chart(pull, no_async))
        .child(el("p").child(words::CUSTOM))
        .child(late::custom(template))
}

/// What is usual for an activity, in a line.
pub fn usual(template: Template) -> String {
    pulls::usual(content::activity_name(template), content::channel(template.channel()))
}

/// Where the custom ends, and where it is said to be so (part `customs`).
pub fn behind(template: Template) -> View {
    let text = content::custom(template);
    let ends =
        (!text.ends.is_empty()).then(|| el("p").child(el("b").child(words::CUSTOM_ENDS)).child(" ").child(text.ends));
    let grade = content::grade(template.grade());
    let source = if text.address.is_empty() {
        fragment(words::CUSTOM_OWN)
    } else {
        fragment(el("a").attr("href", text.address).attr("rel", "noreferrer").child(words::CUSTOM_SOURCE)).child(". ")
    };
    fragment(ends).child(el("p").class("small").child(source).child(" ").child(grade))
}

/// How the activity is done well, where that holds for the mode (part `customs`).
pub fn tip(template: Template, mode: Mode) -> View {
    let tip = content::tip(template);
    let line =
        |text| el("p").class("soft").child(el("b").child(content::activity_name(template))).child(". ").child(text);
    fragment(tip.holds_in(mode).then(|| line(tip.text)))
}
