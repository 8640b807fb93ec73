//! The beginning of the wizard: with a start link, partly filled in.

use ::words::content::Told;
use ::words::content::pages::{frame, wizard as words};
use advice::Question;
use domain::history::draft::{Draft, WizardStep};
use domain::link::start::StartLink;
use domain::route::Route;

use super::{heading, wizard};
use crate::ui::components::{Weight, button, link_button};
use crate::ui::dom::{View, el, fragment, soon};
use crate::ui::state::{Desk, Handed, Nav, hand_over};

/// `query` is what a start link fills in, as it stands in the address. Goes on to the first open question, unless the link was not all understood, or another decision is in the making.
pub fn page(query: Option<&str>) -> View {
    let (desk, nav) = (Desk::expect(), Nav::expect());
    let link = query.map(StartLink::parse);
    let problems = link.as_ref().map(|link| link.problems.clone()).unwrap_or_default();
    let words = link.as_ref().and_then(|link| link.words.clone());
    // What stands in the start page's box is not begun, but not to be lost either.
    let busy = link.is_some() && (desk.is_busy() || words.is_some() && !desk.typed().is_empty());
    let begin = move || {
        if let Some(words) = &words {
            // What stands in the box is begun, and so put aside with all else.
            if !desk.typed().is_empty() {
                desk.begin_typed();
                desk.at(WizardStep::Question(Question::Purpose));
            }
            desk.stash();
            desk.type_title(words.clone());
            hand_over(Route::Start, Handed::Typed);
            return nav.replace(Route::Start);
        }
        match &link {
            Some(link) => desk.begin(Draft::from(link.clone())),
            None => desk.begin_typed(),
        }
        nav.replace(wizard::next(&desk.answers()));
    };
    if problems.is_empty() && !busy {
        // Once this page stands: the address must not change while it is being made.
        soon(begin);
        return fragment(());
    }
    let left_out = (!problems.is_empty()).then(|| el("p").child(words::LINK_LEFT_OUT));
    let problems: Vec<_> = problems.iter().map(|problem| el("li").child(problem.told())).collect();
    let actions = el("div").class("actions").child(button(words::NEW_BEGIN, Weight::Main, begin)).child(link_button(
        frame::TO_START,
        Weight::Quiet,
        "#/",
    ));
    el("div")
        .class("page")
        .child(heading(words::NEW_TITLE))
        .child(left_out)
        .child(el("ul").class("list").child(problems))
        .child(busy.then(|| el("p").child(words::NEW_LEAD)))
        .child(actions)
}
