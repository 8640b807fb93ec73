//! Event handlers, with Leptos' typed events, and what is called soon.

use std::borrow::Cow;

use leptos::ev::EventDescriptor;
use leptos::leptos_dom::helpers::queue_microtask;
use leptos::prelude::untrack;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, Node};

use super::View;
use crate::browser::ignore;

/// What is called at an event of an element, for as long as this is kept. Dropping it takes the handler off, so that none
/// is called once its view is gone.
struct Listener {
    node: Node,
    name: Cow<'static, str>,
    call: Closure<dyn FnMut(Event)>,
}

impl Drop for Listener {
    fn drop(&mut self) {
        ignore(self.node.remove_event_listener_with_callback(&self.name, self.call.as_ref().unchecked_ref()));
    }
}

/// Called once what is being drawn stands, as to go to another page. What it reads is not followed.
pub fn soon(call: impl FnOnce() + 'static) {
    queue_microtask(move || untrack(call));
}

impl View {
    /// Called at an event. What it reads is not followed.
    #[expect(clippy::needless_pass_by_value, reason = "an event is named, as in Leptos' own builders")]
    pub fn on<E>(mut self, event: E, mut call: impl FnMut(E::EventType) + 'static) -> Self
    where
        E: EventDescriptor,
        E::EventType: JsCast,
    {
        // All of it that need not know the event is one piece of code.
        self.listen(event.name(), Box::new(move |event| untrack(|| call(event.unchecked_into()))));
        self
    }

    fn listen(&mut self, name: Cow<'static, str>, call: Box<dyn FnMut(Event)>) {
        let node = self.0.node.clone();
        let call = Closure::wrap(call);
        ignore(node.add_event_listener_with_callback(&name, call.as_ref().unchecked_ref()));
        self.0.kept.push(Box::new(Listener { node, name, call }));
    }
}
