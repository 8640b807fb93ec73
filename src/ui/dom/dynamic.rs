//! Parts that are drawn anew as what they read changes.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::{Owner, untrack};

use super::{Child, View, fragment, mark, remove};
use crate::browser::ignore;

/// Drawn anew whenever a signal that it reads has changed.
impl<C: Child, F: Fn() -> C + 'static> Child for F {
    fn put(self, parent: &mut View) {
        put(parent, Box::new(|| true), Box::new(move |place| self().put(place)));
    }
}

/// What is drawn anew only when a key has changed, with that key; what `draw` reads beside is not followed, and neither is
/// what is read as the page or part that stood there ends.
pub fn keyed<K, C>(key: impl Fn() -> K + 'static, draw: impl Fn(&K) -> C + 'static) -> View
where
    K: PartialEq + 'static,
    C: Child,
{
    keyed_at_once(key, draw).0
}

/// Draws what is due when it is called, and not a moment later, as an effect does.
pub type AtOnce = Rc<dyn Fn()>;

/// As [`keyed`], with what draws at once: a browser that prints waits for no effect.
pub fn keyed_at_once<K, C>(key: impl Fn() -> K + 'static, draw: impl Fn(&K) -> C + 'static) -> (View, AtOnce)
where
    K: PartialEq + 'static,
    C: Child,
{
    // An owner of its own: that of the effect ends its signals each time that the key is looked at.
    let owner = Owner::new();
    let drawn = Rc::new(RefCell::new(None));
    let seen = Rc::clone(&drawn);
    let is_due = move || {
        let key = Some(Rc::new(key()));
        let is_new = *seen.borrow() != key;
        if is_new {
            seen.replace(key);
        }
        is_new
    };
    let draw = move |place: &mut View| {
        let key = drawn.borrow().clone();
        if let Some(key) = key {
            untrack(|| owner.with_cleanup(|| draw(&key).put(place)));
        }
    };
    let mut view = fragment(());
    let at_once = put(&mut view, Box::new(is_due), Box::new(draw));
    (view, at_once)
}

/// Puts at the end of `parent` what `draw` draws anew, each time that it is due.
fn put(parent: &mut View, is_due: Box<dyn Fn() -> bool>, draw: Box<dyn Fn(&mut View)>) -> AtOnce {
    let [start, end] = [mark(), mark()];
    parent.append(&start);
    parent.append(&end);
    // What a drawing follows ends when its place is taken, or at once with this view: an effect that is dropped lets go of
    // what it holds only later, and until then what is drawn within would look at signals that are gone.
    let drawn = Rc::new(RefCell::new(None::<View>));
    let place = Rc::downgrade(&drawn);
    parent.0.kept.push(Box::new(drawn));
    let at_once: AtOnce = Rc::new(move || {
        let Some(drawn) = place.upgrade() else { return };
        if !is_due() {
            return;
        }
        // Before its elements go, for a field that is taken out while a person is in it tells so, and by then what its
        // handlers speak to may be gone.
        drop(drawn.take());
        let mut next = fragment(());
        draw(&mut next);
        while let Some(old) = start.next_sibling().filter(|old| *old != end) {
            remove(&old);
        }
        if let Some(parent) = end.parent_node() {
            ignore(parent.insert_before(&next.0.node, Some(&end)));
        }
        drawn.replace(Some(next));
    });
    let follower = Rc::clone(&at_once);
    parent.follow(Box::new(move || follower()));
    at_once
}
