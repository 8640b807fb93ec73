//! What a person worries about or doubts, as far as their own words say it, and what to answer.
//!
//! They stand in `own/heard.txt`, those that come first where more than a few are heard at the top:
//!
//! ```text
//! = cry
//! says: i ll cry, burst into tears        what is said by whoever has it: whole words, a last one with * as it begins
//! not: she ll cry                         what is said where it is something else
//! live both: You may cry? Say …           an answer, in the modes that it is good for, with the slots of a headline
//! ```

use advice::{Mode, Plan};

use super::headline::fill;
use super::own::mode_name;
use super::told::plain;

/// How many of them are answered.
const MOST: usize = 2;

/// What was heard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Heard([&'static str; MOST]);

impl Heard {
    /// What a title and a note say.
    pub fn of(title: &str, note: &str) -> Self {
        let all = plain(&[title, "\n", note].concat());
        let says = |entry: &'static str, field| phrases(entry, field).any(|phrase| is_in(&all, phrase));
        let mut heard = HEARD.split("\n= ").filter(|entry| says(entry, "says") && !says(entry, "not"));
        Self(std::array::from_fn(|_| heard.next().unwrap_or_default()))
    }

    /// The answers that are good in a mode: each the worry as a question, and what to do. None where there may be something
    /// to fear: then a note of care says what comes first.
    pub fn answers(self, mode: Mode, plan: &Plan) -> impl Iterator<Item = String> {
        let answer = move |entry: &'static str| {
            let (_, text) = fields(entry).find(|(head, _)| head.split(' ').any(|one| one == mode_name(mode)))?;
            Some(fill(text, plan, plan.live_step()))
        };
        self.0.into_iter().filter(|_| plan.told.danger.is_none()).filter_map(answer)
    }
}

/// What is looked for, and what is answered, as it is kept.
pub const HEARD: &str = include_str!("../../own/heard.txt");

/// The fields of an entry.
fn fields(entry: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    entry.lines().filter_map(|line| line.split_once(": "))
}

/// The phrases of a field.
fn phrases(entry: &'static str, field: &str) -> impl Iterator<Item = &'static str> {
    fields(entry).filter(move |(head, _)| *head == field).flat_map(|(_, phrases)| phrases.split(", "))
}

/// Whether a phrase stands in a plain text: whole words, of which the last may only begin so.
fn is_in(all: &str, phrase: &str) -> bool {
    let (beginning, end) = phrase.strip_suffix('*').map_or((phrase, " "), |beginning| (beginning, ""));
    all.match_indices(beginning).any(|(at, found)| {
        let behind = all.get(at + found.len()..).unwrap_or_default();
        all.get(..at).is_some_and(|before| before.ends_with(' ')) && behind.starts_with(end)
    })
}
