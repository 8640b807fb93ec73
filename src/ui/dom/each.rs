//! A keyed list: its entries stay on the page as long as they are in it.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::{Owner, document, untrack};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Node};

use super::{View, fragment, mark, remove};
use crate::browser::ignore;

/// An entry on the page. Its signals end after what it follows.
struct Drawn<K> {
    key: K,
    view: View,
    owner: Owner,
}

impl<K> Drawn<K> {
    /// Ends it in this order: what it follows and listens to, its signals with what they still have to save, and what is
    /// seen of it.
    fn end(self) {
        let node = self.view.0.node.clone();
        drop(self.view);
        self.owner.cleanup();
        remove(&node);
    }
}

/// A view for each of the entries, which are asked for again when what `each` reads has changed. One stays as it is drawn
/// for as long as its key is among them, wherever it moves; what `view` reads is not followed. Each view is one element.
pub fn for_each<T, K: PartialEq + 'static>(
    each: impl Fn() -> Vec<T> + 'static,
    key: impl Fn(&T) -> K + 'static,
    view: impl Fn(T) -> View + 'static,
) -> View {
    let mut list = fragment(());
    let [start, end] = [mark(), mark()];
    list.append(&start);
    list.append(&end);
    let outer = Owner::current();
    let drawn = Rc::new(RefCell::new(Vec::<Drawn<K>>::new()));
    let place = Rc::downgrade(&drawn);
    list.0.kept.push(Box::new(drawn));
    list.follow(Box::new(move || {
        let Some(drawn) = place.upgrade() else { return };
        let entries = each();
        let mut before = drawn.take();
        let mut next = Vec::new();
        for entry in entries {
            let key = key(&entry);
            let known = before.iter().position(|one| one.key == key).map(|at| before.remove(at));
            next.push(known.unwrap_or_else(|| {
                let owner = outer.as_ref().map_or_else(Owner::new, Owner::child);
                Drawn { key, view: owner.with(|| untrack(|| view(entry))), owner }
            }));
        }
        before.into_iter().for_each(Drawn::end);
        arrange(next.iter().map(|one| &one.view.0.node), &start, &end);
        drawn.replace(next);
    }));
    list
}

/// Puts the elements between two marks in this order. Whoever is in one that moves stays in it.
fn arrange<'a>(nodes: impl Iterator<Item = &'a Node>, start: &Node, end: &Node) {
    let Some(parent) = end.parent_node() else { return };
    let focused = document().active_element();
    let mut at = start.next_sibling();
    for node in nodes {
        if at.as_ref() == Some(node) {
            at = node.next_sibling();
        } else {
            ignore(parent.insert_before(node, at.as_ref()));
        }
    }
    if let Some(focused) = focused.filter(|focused| focused.is_connected())
        && document().active_element().as_ref() != Some(&focused)
    {
        ignore(focused.unchecked_into::<HtmlElement>().focus());
    }
}
