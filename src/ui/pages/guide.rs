//! The guide: what sync and async are, two flows, examples, which to choose, and how well all of it is supported.

mod choose;
mod examples;
mod flows;
mod player;
mod support;

use super::{heading, settings};
use crate::advice::Mode;
use crate::browser::focus;
use crate::content;
use crate::content::pages::{decision, guide as words, settings as promised};
use crate::ui::components::{Weight, bars, button, link_button, picture};
use crate::ui::dom::{View, el};

/// A part of the page: the name of its heading, and that heading.
type Part = (&'static str, &'static str);

const MEANING: Part = ("meaning", words::MEANING);
const FLOWS: Part = ("flows", words::FLOWS);
const EXAMPLES: Part = ("examples", words::EXAMPLES);
const CHOOSE: Part = ("choose", words::CHOOSE);
const DISAGREE: Part = ("disagree", decision::DISAGREE);
const SOURCES: Part = ("sources", words::SOURCES);
const PROMISES: Part = ("promises", promised::PROMISES);

/// In the order in which they are read.
const PARTS: [Part; 7] = [MEANING, FLOWS, EXAMPLES, CHOOSE, DISAGREE, SOURCES, PROMISES];

/// The guide.
pub fn page() -> View {
    el("div")
        .class("page guide")
        .with(heading(words::TITLE))
        .with(el("p").class("lead").with(words::LEAD))
        .with(contents())
        .with(meaning())
        .with(flows::flows())
        .with(examples::examples())
        .with(choose::choose())
        .with(support::disagreements())
        .with(support::sources())
        .with(part(PROMISES).with(settings::promises()))
        .with(el("p").with(link_button(words::START, Weight::Main, "#/")))
}

/// The ways to the parts. Buttons, for a link would write its target into the address, which names the page.
fn contents() -> View {
    let way = |(id, title): Part| {
        let to = ["#", id].concat();
        let go = move || focus::to(&to).unwrap_or_default();
        el("li").with(button(title, Weight::Line, go))
    };
    el("nav")
        .class("no-print")
        .attr("aria-label", words::CONTENTS)
        .with(el("p").class("small").with(words::CONTENTS))
        .with(el("ul").with(PARTS.map(way)))
}

/// A part of the page, with its heading, to which the contents lead.
fn part((id, title): Part) -> View {
    el("section").class("section").with(el("h2").id(id).attr("tabindex", "-1").with(title))
}

/// A heading with the drawing of a mode and its name.
fn mode_heading(mode: Mode, name: &str) -> View {
    let name = el("span").class("mode").attr("data-mode", mode.key()).with(bars(mode)).with(el("span").with(name));
    el("h3").with(name)
}

fn meaning() -> View {
    let one = |mode: Mode| {
        el("div")
            .class("section")
            .with(mode_heading(mode, content::mode(mode).name))
            .with(picture(mode))
            .with(el("p").with(words::meaning(mode)))
    };
    part(MEANING)
        .with(el("p").with(words::BARS))
        .with([Mode::Sync, Mode::Async, Mode::Mix].map(one))
        .with(el("p").with(words::COST))
}
