//! How far people are from each other, as far as a title and a note say so in plain words.
//!
//! Only what can hardly mean anything else is looked for: it settles whether a talk is one in person, and nothing of the
//! verdict.

use advice::Distance;
use domain::decision::{Decision, Text};
use domain::reading::Reading;

/// What is said by those who would have to travel.
const FAR: [&str; 39] = [
    "remote team",
    "remote employee",
    "remote colleague",
    "remote worker",
    "fully remote",
    "all remote",
    "we are remote",
    "been remote",
    "works remotely",
    "work remotely",
    "working remotely",
    "distributed team",
    "telework",
    "work from home and",
    "another state",
    "another country",
    "other country",
    "another city",
    "another town",
    "another continent",
    "different countries",
    "different states",
    "different cities",
    "several countries",
    "different time zones",
    "many time zones",
    "different timezones",
    "all continents",
    "all over the world",
    "parts of the world",
    "lives abroad",
    "hour drive",
    "hours drive",
    "hours by car",
    "hours by train",
    "remote dev team",
    "flying everybody",
    "only know each other from video",
    "chat room",
];

/// What is said by those who meet anyway.
const NEAR: [&str; 15] = [
    "on our ward",
    "on the ward",
    "on my ward",
    "next door",
    "at the next desk",
    "our staff room",
    "staffroom",
    "in our shop",
    "on site every day",
    "cohousing",
    "our street",
    "our village",
    "our neighbour",
    "the neighbours",
    "at the church hall",
];

/// What denies what comes after it.
const DENIALS: [&str; 5] = ["not", "no", "never", "isn", "aren"];

/// What a decision is read as, its own words included.
pub fn reading(decision: &Decision) -> Reading {
    let texts = [decision.title.as_ref().map(Text::as_str), decision.note.as_ref().map(Text::as_str)];
    Reading { distance: distance(&texts.into_iter().flatten().collect::<Vec<_>>().join("\n")), ..Reading::of(decision) }
}

/// How far they are from each other. `None`: the text says neither, or both.
pub fn distance(text: &str) -> Option<Distance> {
    let plain: String = text.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    let plain = [" ", &plain, " "].concat();
    // What is denied says nothing.
    let is_said = |phrase: &&str| {
        let before = plain.split_once(&[" ", phrase, " "].concat()).map(|(before, _)| before);
        before.is_some_and(|before| !before.split_whitespace().rev().take(3).any(|word| DENIALS.contains(&word)))
    };
    let says = |phrases: &[&str]| phrases.iter().any(is_said);
    match (says(&FAR), says(&NEAR)) {
        (true, false) => Some(Distance::Far),
        (false, true) => Some(Distance::Near),
        (true, true) | (false, false) => None,
    }
}
