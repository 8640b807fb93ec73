//! Whose a decision is, where several are compared.

use ::words::content::{self, pages::compare as words};
use domain::decision::{Decision, Name, Title};
use domain::reading::Reading;

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
    /// Whose each of these is. `None`: it could not be read. `is_own`: whether the person made it; one alone is called
    /// so, and several by what they are about.
    pub fn of_all(decisions: &[Option<&Decision>], is_own: impl Fn(&Decision) -> bool) -> Vec<Self> {
        let activity = |decision: Option<&Decision>| Some(content::activity_name(Reading::of(decision?).template?));
        // Where each is another activity, each is called by it.
        let is_another = |name: &&str| decisions.iter().filter(|it| activity(**it) == Some(*name)).count() == 1;
        let own: Vec<_> = decisions.iter().map(|decision| decision.is_some_and(&is_own)).collect();
        let is_alone = own.iter().filter(|own| **own).count() == 1;
        let name = |(place, (decision, own)): (usize, (Option<&Decision>, bool))| {
            let name = match decision {
                Some(_) if own && is_alone => Some(words::MINE),
                Some(decision) if own => decision.title.as_ref().map(Title::as_str),
                Some(one) => one.name.as_ref().map(Name::as_str).or_else(|| activity(decision).filter(is_another)),
                None => None,
            };
            Self { number: (place + 1).to_string(), name: name.unwrap_or(words::place(place)).to_owned() }
        };
        decisions.iter().copied().zip(own).enumerate().map(name).collect()
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
