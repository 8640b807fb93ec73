//! Views: a small builder of elements over Leptos' reactive system, in Leptos' own words.
//!
//! ```ignore
//! let count = RwSignal::new(0);
//! el("button")
//!     .attr("data-even", move || (count.get() % 2 == 0).then_some(""))
//!     .on(ev::click, move |_| count.update(|count| *count += 1))
//!     .child("Pressed ")
//!     .child(move || count.get().to_string())
//! ```
//!
//! A plain value is drawn once; a closure is drawn anew whenever a signal that it reads has changed. Signals, effects,
//! owners, context, events and mounting are Leptos'. Why there is no `view!` here, with the weights and the command that
//! weighs it again: `docs/decisions/0031-views-weighed-again.md`.
//!
//! - [`View`], [`el`], [`svg`], [`fragment`]: elements and what stands in them.
//! - `attribute`: [`View::attr`] and [`View::prop`]. `event`: [`View::on`], and [`soon`], for
//!   what is to come after the drawing.
//! - `dynamic`: closures as children, [`keyed`] and [`keyed_at_once`]. `each`: [`for_each`], a keyed list.
//! - `bind`: [`View::bind`], a text field and its autosave.
//! - `follow`: what makes a view follow what it reads, and lets go of all of it; [`memo`].

mod attribute;
mod bind;
mod dynamic;
mod each;
mod event;
mod follow;

use std::any::Any;

use leptos::prelude::document;
use web_sys::{HtmlElement, Node};

use crate::browser::ignore;

pub use attribute::{Attribute, Text};
pub use bind::{When, save_all};
pub use dynamic::{AtOnce, keyed, keyed_at_once};
pub use each::for_each;
pub use event::soon;
pub use follow::memo;

const SVG: &str = "http://www.w3.org/2000/svg";

/// An element, and what it follows and listens to for as long as it is kept.
#[must_use = "a view that is dropped follows nothing any more"]
pub struct View(Box<Parts>);

/// Boxed, as a view is handed on with every call, and a pointer makes that a third of the code.
struct Parts {
    node: Node,
    kept: Vec<Box<dyn Any>>,
}

/// What can stand in a view: a text, another view, several, none, or a closure that gives one of these.
pub trait Child {
    /// Puts it at the end of its parent.
    fn put(self, parent: &mut View);
}

/// An HTML element.
pub fn el(tag: &'static str) -> View {
    View::new(document().create_element(tag).ok().map(Into::into))
}

/// An SVG element.
pub fn svg(tag: &'static str) -> View {
    View::new(document().create_element_ns(Some(SVG), tag).ok().map(Into::into))
}

/// Several views without an element round them.
pub fn fragment(children: impl Child) -> View {
    View::new(Some(document().create_document_fragment().into())).child(children)
}

/// Draws a view in a place of the page, for as long as the page lasts.
pub fn draw_in(place: &HtmlElement, view: View) {
    let mut page = View::new(Some(place.clone().into()));
    view.put(&mut page);
    std::mem::forget(page);
}

impl View {
    /// Where the browser makes no element, a mark takes its place: nothing is shown, and nothing breaks.
    fn new(node: Option<Node>) -> Self {
        Self(Box::new(Parts { node: node.unwrap_or_else(mark), kept: Vec::new() }))
    }

    /// With a child, after those that it has.
    pub fn child(mut self, child: impl Child) -> Self {
        child.put(&mut self);
        self
    }

    /// With this child before those that it has.
    pub fn prepend(mut self, mut first: Self) -> Self {
        ignore(self.0.node.insert_before(&first.0.node, self.0.node.first_child().as_ref()));
        self.0.kept.append(&mut first.0.kept);
        self
    }

    fn append(&mut self, node: &Node) {
        ignore(self.0.node.append_child(node));
    }
}

/// A place in the page. A comment, for programs that tidy a page take out texts that are empty.
fn mark() -> Node {
    document().create_comment("").into()
}

fn remove(node: &Node) {
    if let Some(parent) = node.parent_node() {
        ignore(parent.remove_child(node));
    }
}

impl Child for View {
    fn put(mut self, parent: &mut View) {
        parent.append(&self.0.node);
        parent.0.kept.append(&mut self.0.kept);
    }
}

impl Child for &str {
    fn put(self, parent: &mut View) {
        parent.append(&document().create_text_node(self));
    }
}

impl Child for String {
    fn put(self, parent: &mut View) {
        self.as_str().put(parent);
    }
}

impl Child for &String {
    fn put(self, parent: &mut View) {
        self.as_str().put(parent);
    }
}

impl Child for () {
    fn put(self, _: &mut View) {}
}

impl<C: Child> Child for Option<C> {
    fn put(self, parent: &mut View) {
        if let Some(child) = self {
            child.put(parent);
        }
    }
}

impl<C: Child> Child for Vec<C> {
    fn put(self, parent: &mut View) {
        for child in self {
            child.put(parent);
        }
    }
}

impl<C: Child, const N: usize> Child for [C; N] {
    fn put(self, parent: &mut View) {
        for child in self {
            child.put(parent);
        }
    }
}
