//! The pages, one a file.

pub mod check;
pub mod compare;
pub mod guide;
pub mod history;
pub mod kept;
pub mod leaning;
pub mod missing;
pub mod new;
pub mod settings;
pub mod shared;
pub mod start;
mod suggestions;
pub mod verdict;
pub mod wizard;

use ::words::content::{self, pages as words};
use domain::decision::Title;
use domain::route::Route;

use super::dom::{View, el, fragment};
use super::late;
use super::state::{Desk, Nav, Past};

/// The page that is open.
pub fn page() -> View {
    let nav = Nav::expect();
    fragment(move || match nav.route() {
        Route::Start => start::page(),
        Route::New(query) => new::page(query.as_deref()),
        Route::Ask(question) => wizard::page(question),
        Route::Check => late::check(),
        Route::Verdict => late::verdict(),
        Route::Kept(id) => late::kept(id),
        Route::History => late::history(),
        Route::Guide => late::guide(),
        Route::Settings => late::settings(),
        Route::Compare(codes) => late::compare(codes),
        Route::Shared(text) => late::shared(text),
        Route::Missing(_) => missing::page(),
    })
}

/// The heading of a page.
pub(super) fn heading(text: &str) -> View {
    el("h1").attr("tabindex", "-1").child(text)
}

/// What a page is called, in the tab and where a screen reader announces it.
pub fn title(route: &Route, past: Past) -> String {
    let page = match route {
        Route::Start => return words::NAME.to_owned(),
        Route::New(_) => words::start::BEGIN.to_owned(),
        Route::Ask(question) => content::question_for(*question, Desk::expect().kind_now()).title.to_owned(),
        Route::Check => words::check::TITLE.to_owned(),
        Route::Verdict => words::decision::PAGE.to_owned(),
        Route::Kept(id) => match past.get(*id) {
            Some(kept) => kept.decision.title.as_ref().map_or(words::frame::UNTITLED, Title::as_str).to_owned(),
            None => words::decision::GONE.to_owned(),
        },
        Route::History => words::history::TITLE.to_owned(),
        Route::Guide => words::guide::TITLE.to_owned(),
        Route::Settings => words::settings::TITLE.to_owned(),
        Route::Compare(_) => words::compare::TITLE.to_owned(),
        Route::Shared(_) => words::shared::PAGE.to_owned(),
        Route::Missing(_) => words::missing::TITLE.to_owned(),
    };
    titled(&page)
}

/// A page's title, with the app's name at its end.
fn titled(page: &str) -> String {
    [page, " – ", words::NAME].concat()
}
