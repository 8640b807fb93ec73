//! Attributes and properties, plain or following what they read.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Node};

use super::View;
use crate::browser::ignore;

/// What an attribute may say: a text, or nothing, which takes the attribute away.
pub trait Text {
    /// The text, where there is one.
    fn text(&self) -> Option<&str>;
}

impl Text for &str {
    fn text(&self) -> Option<&str> {
        Some(self)
    }
}

impl Text for String {
    fn text(&self) -> Option<&str> {
        Some(self)
    }
}

impl<S: AsRef<str>> Text for Option<S> {
    fn text(&self) -> Option<&str> {
        self.as_ref().map(AsRef::as_ref)
    }
}

/// The value of an attribute: a text, an optional text, or a closure that gives one of these and is followed.
pub trait Attribute {
    /// Gives the element the attribute.
    fn give(self, view: &mut View, name: &'static str);
}

impl Attribute for &str {
    fn give(self, view: &mut View, name: &'static str) {
        set(&view.0.node, name, Some(self));
    }
}

impl Attribute for &String {
    fn give(self, view: &mut View, name: &'static str) {
        set(&view.0.node, name, Some(self));
    }
}

impl<S: AsRef<str>> Attribute for Option<S> {
    fn give(self, view: &mut View, name: &'static str) {
        set(&view.0.node, name, self.text());
    }
}

impl<T: Text, F: Fn() -> T + 'static> Attribute for F {
    fn give(self, view: &mut View, name: &'static str) {
        let node = view.0.node.clone();
        view.follow(Box::new(move || set(&node, name, self().text())));
    }
}

impl View {
    /// With an attribute.
    pub fn attr(mut self, name: &'static str, value: impl Attribute) -> Self {
        value.give(&mut self, name);
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

    /// As words of a person: they run in their own direction, and no translation of the page changes them.
    pub fn own_words(self) -> Self {
        self.attr("dir", "auto").attr("translate", "no")
    }

    /// With a property, such as `checked` or `open`, that follows what it reads.
    pub fn prop<V: Into<JsValue>>(mut self, name: &'static str, value: impl Fn() -> V + 'static) -> Self {
        let node = self.0.node.clone();
        self.follow(Box::new(move || set_property(&node, name, &value().into())));
        self
    }

    /// Sets a property at once, beside what follows a signal.
    pub fn setter(&self, name: &'static str) -> impl Fn(&JsValue) + 'static {
        let node = self.0.node.clone();
        move |value| set_property(&node, name, value)
    }
}

fn set(node: &Node, name: &str, value: Option<&str>) {
    let element: &Element = node.unchecked_ref();
    ignore(match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    });
}

fn set_property(node: &Node, name: &str, value: &JsValue) {
    ignore(js_sys::Reflect::set(node, &name.into(), value));
}
