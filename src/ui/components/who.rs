//! Whose a decision is, where several are compared.

use ::words::content::pages::compare as words;
use domain::decision::{Decision, Name};

use crate::ui::dom::{View, el, fragment};

/// Whose a decision is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Who {
    /// Its number on the map and everywhere else.
    pub number: String,
    /// The name that its sender typed, or which one of them it is.
    pub name: String,
}

impl Who {
    /// Whose the decision is that stands at a place, from 0. `None`: it could not be read.
    pub fn of(decision: Option<&Decision>, place: usize) -> Self {
        let name = decision.and_then(|decision| decision.name.as_ref()).map_or(words::place(place), Name::as_str);
        Self { number: (place + 1).to_string(), name: name.to_owned() }
    }

    /// The number and the name as one text.
    pub fn text(&self) -> String {
        [&self.number, " ", &self.name].concat()
    }

    /// The number and the name.
    pub fn view(&self) -> View {
        let number = el("span").class("who-number").child(self.number.as_str());
        fragment(number).child(" ").child(el("bdi").own_words().child(self.name.as_str()))
    }
}
