//! The guide: what sync and async are, two flows, examples, which to choose, and how well all of it is supported.

mod choose;
mod examples;
mod flows;
mod player;
mod support;

use ::words::content;
use ::words::content::pages::{decision, guide as words, settings as promised};
use advice::Mode;

use super::{heading, settings};
use crate::browser::focus;
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
        .child(heading(words::TITLE))
        .child(el("p").class("lead").child(words::LEAD))
        .child(contents())
        .child(meaning())
        .child(flows::flows())
        .child(examples::examples())
        .child(choose::choose())
        .child(support::disagreements())
        .child(support::sources())
        .child(part(PROMISES).child(settings::promises()))
        .child(el("p").child(link_button(words::START, Weight::Main, "#/")))
}

/// The ways to the parts. Buttons, for a link would write its target into the address, which names the page.
fn contents() -> View {
    let way = |(id, title): Part| {
        let to = ["#", id].concat();
        let go = move || {
            focus::to(&to);
        };
        el("li").child(button(title, Weight::Line, go))
    };
    el("nav")
        .class("no-print")
        .attr("aria-label", words::CONTENTS)
        .child(el("p").class("small").child(words::CONTENTS))
        .child(el("ul").child(PARTS.map(way)))
}

/// A part of the page, with its heading, to which the contents lead.
fn part((id, title): Part) -> View {
    el("section").class("section").child(el("h2").id(id).attr("tabindex", "-1").child(title))
}

/// A heading with the drawing of a mode and its name.
fn mode_heading(mode: Mode, name: &str) -> View {
    let name = el("span").class("mode").attr("data-mode", mode.key()).child(bars(mode)).child(el("span").child(name));
    el("h3").child(name)
}

fn meaning() -> View {
    let one = |mode: Mode| {
        el("div")
            .class("section")
            .child(mode_heading(mode, content::mode(mode).name))
            .child(picture(mode))
            .child(el("p").child(words::meaning(mode)))
    };
    part(MEANING)
        .child(el("p").child(words::BARS))
        .child([Mode::Sync, Mode::Async, Mode::Mix].map(one))
        .child(el("p").child(words::COST))
}
