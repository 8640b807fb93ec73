//! Which page is open.

use domain::route::Route;
use leptos::prelude::*;

use super::Notice;
use crate::browser::address;

/// The open page. The address decides it, so Back and a pasted link work like a press on a link.
#[derive(Clone, Copy)]
pub struct Nav {
    route: RwSignal<Route>,
    pub(super) notice: Notice,
}

impl Nav {
    /// Reads the address, and follows it from now on. What was said on one page is not said on the next.
    pub fn new(notice: Notice) -> Self {
        let nav = Self { route: RwSignal::new(Route::parse(&address::fragment())), notice };
        address::on_change(move || nav.show(Route::parse(&address::fragment())));
        nav
    }

    /// That of the app.
    pub fn expect() -> Self {
        expect_context()
    }

    /// The page that is open.
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// Opens a page, as a new entry of the browser's history.
    pub fn go(self, route: &Route) {
        address::push(&route.to_string());
    }

    /// Opens a page in the place of the present one, so that Back does not meet that.
    pub fn replace(self, route: Route) {
        address::replace(&route.to_string());
        self.show(route);
    }

    /// Whether the address is still that of the open page; if not, the person is on the way to another.
    pub fn is_staying(self) -> bool {
        *self.route.read() == Route::parse(&address::fragment())
    }

    fn show(self, route: Route) {
        if *self.route.read() != route {
            self.notice.turn_the_page();
            self.route.set(route);
        }
    }
}
