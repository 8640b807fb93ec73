//! The words of decisions side by side.

#![expect(missing_docs, reason = "each text says by its name where it stands, and by itself what it says")]

use advice::{Mode, Needs, Opt};

use crate::content;

pub const TITLE: &str = "Compare";
pub const LEAD: &str = "Two to five decisions about the same thing, side by side. Paste the link to each.";
pub const FIELD: &str = "Paste a link to compare";
pub const ADD: &str = "Add";
pub const ADDED: &str = "Added.";
pub const EMPTY: &str = "Nothing is pasted yet. Paste a link to a decision, such as one that begins with #d1.";
pub const REQUEST: &str =
    "This link asks for a second opinion and holds no answers. Paste the link to the answers instead.";
pub const TWICE: &str = "This one is here already.";
pub const NONE_YET: &str = "Paste the first link above, then the next.";
pub const ONE_YET: &str = "This is the first. Paste another link above, and you see where the two differ.";
pub const FULL: &str = "Five are the most. Remove one to add another.";
pub const KEEP_IT: &str = "This comparison has an address of its own: copy it from the browser to share it.";
pub const LIST: &str = "The verdicts";
pub const OPEN: &str = "Open";
pub const KEEP: &str = "Keep this answer";
pub const KEPT: &str = "Kept with your decision.";
pub const WITH_YOURS: &str = "Open yours";
pub const REMOVE: &str = "Remove";
pub const REMOVED: &str = "Removed.";
pub const AGREED: &str = "You agree";
pub const BY_CARE: &str = "With the more careful answer";
pub const WITH_THAT: &str = "With that answer,";
pub const AGREE: &str = "What would make you agree";
pub const MAP: &str = "On the map";
pub const MAP_TEXT: &str = "Each number is a decision. Further right, more of it goes better in writing; further up, \
                            more of it goes better live.";
pub const TO_ASYNC: &str = "Pull to async";
pub const TO_SYNC: &str = "Pull to sync";
pub const ANSWERS: &str = "The answers";
pub const TABLE: &str = "What each answered, the differences first";
pub const QUESTION: &str = "Question";
pub const DIFFERS: &str = "Different";
pub const SAME: &str = "The same";
pub const NOT_BOTH: &str = "Not answered by all";
pub const MINE: &str = "You";
pub const NOT_ANSWERED: &str = "Not answered";
pub const VERDICT: &str = "Verdict";
pub const TOO_LITTLE: &str = "No verdict yet";
pub const NOT_ENOUGH: &str = "One of you has too few answers for a verdict. Answer at least three questions, and compare \
                              again.";
pub const APART: &str = "No two answers in common would be enough. Read each other’s notes first, or talk about what this \
                         is for.";
pub const NO_DIFFERENCE: &str = "The answers are the same throughout.";

/// What a decision is called whose sender typed no name: by its place, from 0.
pub const fn place(place: usize) -> &'static str {
    match place {
        0 => "First",
        1 => "Second",
        2 => "Third",
        3 => "Fourth",
        _ => "Fifth",
    }
}

/// That they come to the same.
pub fn same(mode: Mode) -> String {
    ["You agree: ", &name(mode), "."].concat()
}

/// That the most careful answer makes them come to the same.
pub fn same_by_care(mode: Mode) -> String {
    ["With that, you agree: ", &name(mode), "."].concat()
}

/// That the most careful answer counts.
pub fn careful(option: Opt) -> String {
    let said = content::option(option).label;
    ["You differ on whether it could hurt someone. The more careful answer counts: “", said, "”."].concat()
}

/// What someone comes to with the most careful answer, after their name.
pub fn comes_to(mode: Mode) -> String {
    ["comes to ", &name(mode), "."].concat()
}

/// That one of these answers in common is enough: "Agree on urgency (“This week”), and you agree: async."
pub fn single(on: &str, mode: Mode) -> String {
    ["Agree on ", on, ", and you agree: ", &name(mode), "."].concat()
}

/// That no single answer in common is enough, but these two are.
pub fn pair(first: &str, second: &str, mode: Mode) -> String {
    ["No single answer is enough. Agree on ", first, " and on ", second, ", and you agree: ", &name(mode), "."].concat()
}

/// A question by its short name, with answers to it.
pub fn on(question: &str, labels: &[&str]) -> String {
    [&question.to_lowercase(), " (“", &labels.join("” or “"), "”)"].concat()
}

/// The map, told.
pub fn map(points: &[String]) -> String {
    ["Map of the two needs. ", &points.join(" ")].concat()
}

/// One point of the map, told.
pub fn point(number: &str, who: &str, needs: Needs, verdict: &str) -> String {
    let Needs { conveyance, convergence } = needs;
    format!("{number}, {who}: {conveyance} to async, {convergence} to sync, {verdict}.")
}

fn name(mode: Mode) -> String {
    content::mode(mode).name.to_lowercase()
}
