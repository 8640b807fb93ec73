//! Views as what they become: elements, drawn at once, with what they follow.
//!
//! `view!` gives each view a type that holds the types of everything in it, and so brings code of its own to draw,
//! compare and drop every part: the app came to 168 KB of wasm (brotli) that way, and to 141 with the types erased.
//! Here a view is one type and its parts are calls. State, effects, context and mounting are Leptos'.

mod list;

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::{Owner, RenderEffect, document, untrack};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, Node};

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
    changing(Box::new(move |place| {
        draw().put(place);
        true
    }))
}

/// What is drawn anew only when a key has changed, with that key; what `draw` reads beside is not followed.
pub fn live_by<C: Child>(key: impl Fn() -> String + 'static, draw: impl Fn(&str) -> C + 'static) -> View {
    keyed(Box::new(key), Box::new(move |key, place| draw(key).put(place)))
}

/// Draws into a place by a key.
type Draw = dyn Fn(&str, &mut View);

fn keyed(key: Box<dyn Fn() -> String>, draw: Box<Draw>) -> View {
    let outer = Owner::current();
    let drawn = RefCell::new(None::<(String, Owner)>);
    changing(Box::new(move |place| {
        let key = key();
        let is_new = drawn.borrow().as_ref().is_none_or(|(drawn, _)| *drawn != key);
        if is_new {
            // An owner of its own: that of the effect ends its signals each time that the key is looked at.
            let owner = outer.as_ref().map_or_else(Owner::new, Owner::child);
            owner.with(|| untrack(|| draw(&key, place)));
            drawn.replace(Some((key, owner)));
        }
        is_new
    }))
}

/// What `draw` draws anew, as long as it says that it did.
fn changing(draw: Box<dyn Fn(&mut View) -> bool>) -> View {
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
        let mut next = together(());
        if !draw(&mut next) {
            return;
        }
        while let Some(old) = start.next_sibling().filter(|old| *old != end) {
            remove(&old);
        }
        if let Some(parent) = end.parent_node() {
            parent.insert_before(&next.0.node, Some(&end)).map(drop).unwrap_or_default();
        }
        drop(drawn.replace(Some(next)));
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

    /// The same, but left alone while the person is in the field.
    pub fn value_idle(self, value: impl Fn() -> String + 'static) -> Self {
        self.following(move |node| {
            let value = value();
            if document().active_element().is_none_or(|active| *AsRef::<Node>::as_ref(&active) != *node) {
                set_property(node, "value", &value.into());
            }
        })
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
    pub fn on(mut self, event: &str, call: impl FnMut(Event) + 'static) -> Self {
        let call: Box<dyn FnMut(Event)> = Box::new(call);
        let call = Closure::wrap(call);
        self.0.node.add_event_listener_with_callback(event, call.as_ref().unchecked_ref()).unwrap_or_default();
        self.0.kept.push(Box::new(call));
        self
    }

    /// Called at an event, with the text of the field that it comes from.
    pub fn on_text(self, event: &str, mut call: impl FnMut(String) + 'static) -> Self {
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

fn mark() -> Node {
    document().create_text_node("").into()
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
