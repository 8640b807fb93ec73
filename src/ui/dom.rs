//! Views as what they become: elements, drawn at once, with what they follow.
//!
//! `view!` gives each view a type that holds the types of everything in it, and so brings code of its own to draw,
//! compare and drop every part: the app came to 168 KB of wasm (brotli) that way, and to 141 with the types erased.
//! Here a view is one type and its parts are calls. State, effects, context and mounting are Leptos'.

mod bind;
mod list;

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::{Owner, RenderEffect, document, untrack};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, Node};

pub use bind::{When, save_all};
pub use list::Entry;

const SVG: &str = "http://www.w3.org/2000/svg";

/// An element, and what it follows and listens to for as long as it is kept.
#[must_use = "a view that is dropped follows nothing any more"]
pub struct View(Box<Parts>);

/// Boxed, as a view is handed on with every call, and a pointer makes that a third of the code.
struct Parts {
    node: Node,
    kept: Vec<Box<dyn Any>>,
}

/// What can stand in a view: a text, another view, several, or none.
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
pub fn together(children: impl Child) -> View {
    View::new(Some(document().create_document_fragment().into())).with(children)
}

/// What is drawn anew whenever a signal that `draw` reads has changed.
pub fn live<C: Child>(draw: impl Fn() -> C + 'static) -> View {
    changing(Box::new(|| true), Box::new(move |place| draw().put(place)))
}

/// What is drawn anew only when a key has changed, with that key; what `draw` reads beside is not followed.
pub fn live_by<C: Child>(key: impl Fn() -> String + 'static, draw: impl Fn(&str) -> C + 'static) -> View {
    keyed(Box::new(key), Box::new(move |key, place| draw(key).put(place)))
}

/// Draws into a place by a key.
type Draw = dyn Fn(&str, &mut View);

fn keyed(key: Box<dyn Fn() -> String>, draw: Box<Draw>) -> View {
    // An owner of its own: that of the effect ends its signals each time that the key is looked at.
    let owner = Owner::new();
    let drawn = Rc::new(RefCell::new(None::<String>));
    let seen = Rc::clone(&drawn);
    let is_due = move || {
        let key = key();
        let is_new = seen.borrow().as_ref() != Some(&key);
        if is_new {
            seen.replace(Some(key));
        }
        is_new
    };
    let draw = move |place: &mut View| {
        let key = drawn.borrow().clone().unwrap_or_default();
        owner.with_cleanup(|| untrack(|| draw(&key, place)));
    };
    changing(Box::new(is_due), Box::new(draw))
}

/// What `draw` draws anew, each time that it is due.
fn changing(is_due: Box<dyn Fn() -> bool>, draw: Box<dyn Fn(&mut View)>) -> View {
    let mut view = together(());
    let [start, end] = [mark(), mark()];
    view.append(&start);
    view.append(&end);
    // What a drawing follows ends when its place is taken, or at once with this view: an effect that is dropped lets go of
    // what it holds only later, and until then what is drawn within would look at signals that are gone.
    let drawn = Rc::new(RefCell::new(None::<View>));
    let place = Rc::downgrade(&drawn);
    view.0.kept.push(Box::new(drawn));
    view.follow(Box::new(move || {
        let Some(drawn) = place.upgrade() else { return };
        if !is_due() {
            return;
        }
        // Before its elements go, for a field that is taken out while a person is in it tells so, and by then what its
        // handlers speak to may be gone.
        drop(drawn.take());
        let mut next = together(());
        draw(&mut next);
        while let Some(old) = start.next_sibling().filter(|old| *old != end) {
            remove(&old);
        }
        if let Some(parent) = end.parent_node() {
            parent.insert_before(&next.0.node, Some(&end)).map(drop).unwrap_or_default();
        }
        drawn.replace(Some(next));
    }));
    view
}

/// Draws a view in a place of the page, for as long as the page lasts.
pub fn draw_in(place: &HtmlElement, view: View) {
    let mut page = View::new(Some(place.clone().into()));
    view.put(&mut page);
    std::mem::forget(page);
}

impl View {
    /// Where the browser makes no element, a text takes its place: nothing is shown, and nothing breaks.
    fn new(node: Option<Node>) -> Self {
        Self(Box::new(Parts { node: node.unwrap_or_else(mark), kept: Vec::new() }))
    }

    /// With a child, after those that it has.
    pub fn with(mut self, child: impl Child) -> Self {
        child.put(&mut self);
        self
    }

    /// With this child before those that it has.
    pub fn led_by(mut self, mut first: Self) -> Self {
        self.0.node.insert_before(&first.0.node, self.0.node.first_child().as_ref()).map(drop).unwrap_or_default();
        self.0.kept.append(&mut first.0.kept);
        self
    }

    /// With a class.
    pub fn class(self, class: &str) -> Self {
        self.attr("class", class)
    }

    /// With a name by which labels, the focus and the journeys find it.
    pub fn id(self, id: &str) -> Self {
        self.attr("id", id)
    }

    /// With an attribute.
    pub fn attr(self, name: &str, value: &str) -> Self {
        set(&self.0.node, name, Some(value));
        self
    }

    /// With an attribute, where there is a value.
    pub fn attr_some(self, name: &str, value: Option<&str>) -> Self {
        set(&self.0.node, name, value);
        self
    }

    /// With an attribute that follows what it reads; there is none while it has no value.
    pub fn attr_live<S: AsRef<str>>(self, name: &'static str, value: impl Fn() -> Option<S> + 'static) -> Self {
        self.following(move |node| set(node, name, value().as_ref().map(AsRef::as_ref)))
    }

    /// With a property of the style sheets, such as `--pull`.
    pub fn style(self, name: &str, value: &str) -> Self {
        let style = self.0.node.unchecked_ref::<HtmlElement>().style();
        style.set_property(name, value).unwrap_or_default();
        self
    }

    /// A field with a text that follows what it reads.
    pub fn value_live(self, value: impl Fn() -> String + 'static) -> Self {
        self.following(move |node| set_property(node, "value", &value().into()))
    }

    /// A box or a radio button that is chosen while what it reads says so.
    pub fn checked_live(self, checked: impl Fn() -> bool + 'static) -> Self {
        self.following(move |node| set_property(node, "checked", &checked().into()))
    }

    /// With a property, such as `open`, that follows what it reads.
    pub fn flag_live(self, name: &'static str, on: impl Fn() -> bool + 'static) -> Self {
        self.following(move |node| set_property(node, name, &on().into()))
    }

    /// Called at an event.
    pub fn on(mut self, event: &'static str, call: impl FnMut(Event) + 'static) -> Self {
        self.0.kept.push(Box::new(Listener::new(&self.0.node, event, Box::new(call))));
        self
    }

    /// Called at an event, with the text of the field that it comes from.
    pub fn on_text(self, event: &'static str, mut call: impl FnMut(String) + 'static) -> Self {
        self.on(event, move |event| {
            if let Some(field) = event.target() {
                // A text area has its text under the same name.
                call(field.unchecked_into::<HtmlInputElement>().value());
            }
        })
    }

    fn following(mut self, apply: impl Fn(&Node) + 'static) -> Self {
        let node = self.0.node.clone();
        self.follow(Box::new(move || apply(&node)));
        self
    }

    fn follow(&mut self, mut apply: Box<dyn FnMut()>) {
        self.0.kept.push(Box::new(RenderEffect::new(move |_: Option<()>| apply())));
    }

    fn append(&mut self, node: &Node) {
        self.0.node.append_child(node).map(drop).unwrap_or_default();
    }
}

/// What is called at an event of an element, for as long as this is kept.
struct Listener {
    node: Node,
    event: &'static str,
    call: Closure<dyn FnMut(Event)>,
}

impl Listener {
    fn new(node: &Node, event: &'static str, call: Box<dyn FnMut(Event)>) -> Self {
        let call = Closure::wrap(call);
        node.add_event_listener_with_callback(event, call.as_ref().unchecked_ref()).unwrap_or_default();
        Self { node: node.clone(), event, call }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let call = self.call.as_ref().unchecked_ref();
        self.node.remove_event_listener_with_callback(self.event, call).unwrap_or_default();
    }
}

/// A place in the page. A comment, for programs that tidy a page take out texts that are empty.
fn mark() -> Node {
    document().create_comment("").into()
}

fn remove(node: &Node) {
    if let Some(parent) = node.parent_node() {
        parent.remove_child(node).map(drop).unwrap_or_default();
    }
}

fn set(node: &Node, name: &str, value: Option<&str>) {
    let element: &Element = node.unchecked_ref();
    match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    }
    .unwrap_or_default();
}

fn set_property(node: &Node, name: &str, value: &JsValue) {
    js_sys::Reflect::set(node, &name.into(), value).map(drop).unwrap_or_default();
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
