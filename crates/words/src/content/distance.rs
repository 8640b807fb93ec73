//! How far people are from each other, as far as a title and a note say so in plain words.
//!
//! Only what can hardly mean anything else is looked for: it settles whether a talk is one in person, and nothing of the
//! verdict.

use advice::Distance;
use domain::decision::{Decision, Text};
use domain::reading::Reading;

/// What is said by those who would have to travel.
const FAR: [&str; 40] = [
    "remote team",
    "remote employee",
    "remote colleague",
    "remote worker",
    "remote dev",
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
    "overseas",
    "lives abroad",
    "hours from",
    "hours away",
    "hour drive",
    "flying everybody",
    "flying in",
    "only know each other from video",
    "chat room",
];

/// What is said by those who meet anyway.
const NEAR: [&str; 24] = [
    "on our ward",
    "on the ward",
    "on my ward",
    "next to me",
    "next door",
    "at the next desk",
    "same office",
    "same room",
    "same building",
    "same floor",
    "our staff room",
    "staffroom",
    "in the kitchen",
    "in our shop",
    "in the shop",
    "on site every day",
    "cohousing",
    "our street",
    "our village",
    "our neighbour",
    "the neighbours",
    "downstairs",
    "upstairs",
    "at the church hall",
];

/// What a decision is read as, its own words included.
pub fn reading(decision: &Decision) -> Reading {
    let texts = [decision.title.as_ref().map(Text::as_str), decision.note.as_ref().map(Text::as_str)];
    Reading { distance: distance(&texts.into_iter().flatten().collect::<Vec<_>>().join("\n")), ..Reading::of(decision) }
}

/// How far they are from each other. `None`: the text says neither, or both.
pub fn distance(text: &str) -> Option<Distance> {
    let plain = text.to_lowercase().replace(['-', '‑'], " ");
    let says = |phrases: &[&str]| phrases.iter().any(|phrase| plain.contains(phrase));
    match (says(&FAR), says(&NEAR)) {
        (true, false) => Some(Distance::Far),
        (false, true) => Some(Distance::Near),
        (true, true) | (false, false) => None,
    }
}
