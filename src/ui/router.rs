//! The router: which page is open. A page is built once for its route, with nothing that it reads then being followed; what
//! its opening does to the state is done before, in one place.

use ::words::content::{self, pages as words};
use domain::decision::Title;
use domain::history::draft::WizardStep;
use domain::route::Route;

use super::dom::{View, keyed};
use super::late;
use super::pages::{missing, new, start, wizard};
use super::state::{Desk, Nav, Past};

/// The page that is open.
pub fn page() -> View {
    let (nav, desk, past) = (Nav::expect(), Desk::expect(), Past::expect());
    keyed(
        move || nav.route(),
        move |route| {
            enter(route, desk, past);
            build(route)
        },
    )
}

/// What the opening of a page does.
fn enter(route: &Route, desk: Desk, past: Past) {
    match route {
        Route::Start => {
            desk.retype();
            desk.look_round();
        }
        Route::Ask(question) => desk.at(WizardStep::Question(*question)),
        Route::Which => {
            // Gone back to the start from here and forward again, it is begun anew.
            if desk.draft().step == WizardStep::Title && !desk.typed().is_empty() {
                desk.begin_typed();
            }
            desk.at(WizardStep::Activity);
        }
        Route::Verdict => desk.at(WizardStep::Verdict),
        Route::History => past.open_bin(),
        Route::New(_)
        | Route::Kept(_)
        | Route::Guide
        | Route::Calendar
        | Route::Settings
        | Route::Agenda(_)
        | Route::Compare(_)
        | Route::Shared(_)
        | Route::Missing(_) => {}
    }
}

fn build(route: &Route) -> View {
    match route {
        Route::Start => start::page(),
        Route::New(query) => new::page(query.as_deref()),
        Route::Ask(question) => wizard::page(*question),
        Route::Which => late::which(),
        Route::Verdict => late::verdict(),
        Route::Kept(id) => late::kept(*id),
        Route::History => late::history(),
        Route::Guide => late::guide(),
        Route::Calendar => late::calendar(),
        Route::Settings => late::settings(),
        Route::Agenda(link) => late::agenda(link.clone()),
        Route::Compare(codes) => late::compare(codes.clone()),
        Route::Shared(text) => late::shared(text.clone()),
        Route::Missing(_) => missing::page(),
    }
}

/// What a page is called, in the tab and where a screen reader announces it.
pub fn title(route: &Route, past: Past) -> String {
    let page = match route {
        Route::Start => return words::NAME.to_owned(),
        Route::New(_) => words::start::BEGIN.to_owned(),
        Route::Ask(question) => content::question_for(*question, Desk::expect().kind()).title.to_owned(),
        Route::Which => words::start::WHICH.to_owned(),
        Route::Verdict => words::decision::PAGE.to_owned(),
        Route::Kept(id) => match past.get(*id) {
            Some(kept) => kept.decision.title.as_ref().map_or(words::frame::UNTITLED, Title::as_str).to_owned(),
            None => words::decision::GONE.to_owned(),
        },
        Route::History => words::history::TITLE.to_owned(),
        Route::Guide => words::guide::TITLE.to_owned(),
        Route::Calendar => words::calendar::TITLE.to_owned(),
        Route::Settings => words::settings::TITLE.to_owned(),
        Route::Agenda(_) => words::agenda::TITLE.to_owned(),
        Route::Compare(_) => words::compare::TITLE.to_owned(),
        Route::Shared(_) => words::shared::PAGE.to_owned(),
        Route::Missing(_) => words::missing::TITLE.to_owned(),
    };
    titled(&page)
}

/// A page's title, with the app's name at its end.
pub(super) fn titled(page: &str) -> String {
    [page, " – ", words::NAME].concat()
}
