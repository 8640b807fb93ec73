//! What stands round every page.

use ::words::content::pages::{NAME, frame as words};
use advice::Mode;
use domain::route::Route;

use super::{Weight, bars, button};
use crate::browser::focus;
use crate::ui::dom::{View, el, fragment};
use crate::ui::state::Nav;

/// The way to the content, the name, and the ways to the main pages.
pub fn header() -> View {
    let nav = Nav::expect();
    let way = move |route: Route, name: &str| {
        let address = route.to_string();
        let here = move || (nav.route() == route).then_some("page");
        el("a").attr("href", &address).attr("aria-current", here).child(name)
    };
    // A button, for a link would write its target into the address, which names the page.
    let skip = button(words::SKIP, Weight::Main, || {
        focus::to("main");
    });
    let home = el("a").class("header-home").attr("href", "#/").child(bars(Mode::Mix)).child(el("span").child(NAME));
    let ways = el("nav")
        .class("header-nav")
        .attr("aria-label", words::NAV)
        .child(way(Route::Start, words::START))
        .child(way(Route::Agenda(None), words::AGENDA))
        .child(way(Route::Calendar, words::CALENDAR))
        .child(way(Route::History, words::HISTORY))
        .child(way(Route::Guide, words::GUIDE))
        .child(way(Route::Settings, words::SETTINGS));
    fragment(el("div").class("skip").child(skip)).child(el("header").class("header").child(home).child(ways))
}

/// The promise.
pub fn footer() -> View {
    el("footer").class("footer").child(el("p").child(words::PROMISE))
}
