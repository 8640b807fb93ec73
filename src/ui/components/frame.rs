//! What stands round every page.

use super::{Weight, bars, button};
use crate::advice::Mode;
use crate::browser::focus;
use crate::content::pages::{NAME, frame as words};
use crate::route::Route;
use crate::ui::dom::{View, el, together};
use crate::ui::state::Nav;

/// The way to the content, the name, and the ways to the main pages.
pub fn header() -> View {
    let nav = Nav::expect();
    let way = move |route: Route, name: &str| {
        let address = route.to_string();
        let here = move || (nav.route() == route).then_some("page");
        el("a").attr("href", &address).attr_live("aria-current", here).with(name)
    };
    // A button, for a link would write its target into the address, which names the page.
    let skip = button(words::SKIP, Weight::Main, || focus::to("main").unwrap_or_default());
    let home = el("a").class("header-home").attr("href", "#/").with(bars(Mode::Mix)).with(el("span").with(NAME));
    let ways = el("nav")
        .class("header-nav")
        .attr("aria-label", words::NAV)
        .with(way(Route::Start, words::START))
        .with(way(Route::History, words::HISTORY))
        .with(way(Route::Guide, words::GUIDE))
        .with(way(Route::Settings, words::SETTINGS));
    together(el("div").class("skip").with(skip)).with(el("header").class("header").with(home).with(ways))
}

/// The promise.
pub fn footer() -> View {
    el("footer").class("footer").with(el("p").with(words::PROMISE))
}
