//! Boxes for what goes along and what does not.

use leptos::ev;
use leptos::prelude::{Read, RwSignal, Update};

use crate::ui::dom::{View, el};

/// What a person ticked or unticked by hand, each by a capital letter; for all else, what is usual counts, even where
/// that changes meanwhile.
#[derive(Clone, Copy)]
pub struct Ticks(RwSignal<String>);

impl Default for Ticks {
    /// Nothing said yet.
    fn default() -> Self {
        Self(RwSignal::new(String::new()))
    }
}

impl Ticks {
    /// Whether a part goes along. A small letter among those said: it does not.
    pub fn get(self, part: char, usual: bool) -> bool {
        let said = self.0.read();
        said.contains(part) || usual && !said.contains(part.to_ascii_lowercase())
    }

    fn set(self, part: char, on: bool) {
        self.0.update(|said| {
            said.retain(|other| !other.eq_ignore_ascii_case(&part));
            said.push(if on { part } else { part.to_ascii_lowercase() });
        });
    }

    /// A box for a part.
    pub fn tick(self, label: &str, part: char, usual: impl Fn() -> bool + Copy + 'static) -> View {
        let ticked = move || self.get(part, usual());
        let input = el("input")
            .attr("type", "checkbox")
            .prop("checked", ticked)
            .on(ev::change, move |_| self.set(part, !ticked()));
        el("label").class("tick").child(input).child(el("span").child(label))
    }
}
