//! A list whose entries stay on the page as long as they are in it.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::{Owner, untrack};

use super::{View, remove};

/// An entry: what it is told by, and how it is drawn.
pub struct Entry {
    key: String,
    draw: Box<dyn FnOnce() -> View>,
}

impl Entry {
    /// An entry that stays as it is drawn for as long as its key is in the list; what `draw` reads is not followed.
    pub fn new(key: String, draw: impl FnOnce() -> View + 'static) -> Self {
        Self { key, draw: Box::new(draw) }
    }
}

/// One on the page, whose signals end after what it follows.
struct Drawn {
    key: String,
    view: View,
    owner: Owner,
}

impl View {
    /// With the entries that `entries` gives, which is called again when what it reads has changed. An element without
    /// other children; each entry is one element.
    pub fn list(mut self, entries: impl Fn() -> Vec<Entry> + 'static) -> Self {
        let outer = Owner::current();
        let parent = self.0.node.clone();
        let drawn = Rc::new(RefCell::new(Vec::<Drawn>::new()));
        let place = Rc::downgrade(&drawn);
        self.0.kept.push(Box::new(drawn));
        let entries: Box<dyn Fn() -> Vec<Entry>> = Box::new(entries);
        self.follow(Box::new(move || {
            let Some(drawn) = place.upgrade() else { return };
            let mut before = drawn.take();
            let mut next = Vec::new();
            for Entry { key, draw } in entries() {
                let known = before.iter().position(|one| one.key == key).map(|at| before.remove(at));
                next.push(known.unwrap_or_else(|| {
                    let owner = outer.as_ref().map_or_else(Owner::new, Owner::child);
                    Drawn { key, view: owner.with(|| untrack(draw)), owner }
                }));
            }
            for Drawn { view, owner, .. } in before {
                let node = view.0.node.clone();
                // In this order: what it follows and listens to, what it still has to save, and what is seen of it.
                drop(view);
                owner.cleanup();
                remove(&node);
            }
            let mut at = parent.first_child();
            for Drawn { view, .. } in &next {
                let node = &view.0.node;
                if at.as_ref() == Some(node) {
                    at = node.next_sibling();
                } else {
                    parent.insert_before(node, at.as_ref()).map(drop).unwrap_or_default();
                }
            }
            drawn.replace(next);
        }));
        self
    }
}
