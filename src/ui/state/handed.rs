//! What is handed to a page, as when someone pastes an agenda on the start page, or drops a file there.

use std::cell::RefCell;

use domain::route::Route;
use web_sys::File;

/// What is handed over.
#[derive(Clone, Debug)]
pub enum Handed {
    /// A text.
    Text(String),
    /// A file that nobody has read yet.
    File(File),
    /// What stands in the start page's box, to begin with it.
    Typed,
}

thread_local! {
    static HANDED: RefCell<Option<(Route, Handed)>> = const { RefCell::new(None) };
}

/// Hands something to a page.
pub fn hand_over(page: Route, what: Handed) {
    HANDED.replace(Some((page, what)));
}

/// What was handed to this page, once. What was meant for another is dropped: its reader went elsewhere.
pub fn handed(page: &Route) -> Option<Handed> {
    HANDED.take().filter(|(to, _)| to == page).map(|(_, what)| what)
}
