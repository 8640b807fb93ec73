//! The figures and days that a person names in their own words: what belongs in a text that they send, and is soon
//! forgotten there.

use crate::number;
use crate::text::{Word, words};

/// The most that are worth a line.
const MOST: usize = 6;

/// What may stand before a figure or a day and belongs to it.
const BEFORE: [&str; 14] =
    ["for", "since", "by", "until", "till", "before", "after", "within", "in", "on", "next", "last", "this", "every"];

/// What a figure is of that belongs in a text: time, money, and how often. How many people came, or pages there are, is
/// seldom for those to whom one writes.
const UNITS: [&str; 27] = [
    "minute", "minutes", "min", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years",
    "times", "am", "pm", "oclock", "euro", "euros", "pound", "pounds", "dollar", "dollars", "quid", "percent", "%",
    "€",
];

/// How a figure ends that is such a one by itself: "20th", "8pm", "6k".
const ENDS: [&str; 7] = ["st", "nd", "rd", "th", "am", "pm", "k"];

const DAYS: [&str; 9] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "tomorrow", "tonight"];

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// What is counted from now: "next week", "end of the month".
const SPANS: [&str; 6] = ["week", "month", "year", "quarter", "term", "semester"];

/// The figures and days that title and note name, as they were typed, in their order, each once.
pub fn facts(title: &str, note: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for text in [title, note] {
        let words = words(text);
        let mut at = 0;
        while at < words.len() {
            let Some(end) = fact(&words, at) else {
                at += 1;
                continue;
            };
            let (mut start, mut end) = (at, end);
            // "3.50 euro", "€1,200": a point parts a figure into two words.
            while start > 0 && is_one_figure(text, &words, start - 1) {
                start -= 1;
            }
            while is_one_figure(text, &words, end - 1) {
                end += 1;
            }
            while let Some(before) = before(&words, start) {
                start = before;
            }
            let span = words.get(start).zip(words.get(end - 1)).map(|(first, last)| first.span.start..last.span.end);
            let typed = span.and_then(|span| text.get(span)).unwrap_or_default().to_owned();
            if !typed.is_empty() && !all.iter().any(|known| known.eq_ignore_ascii_case(&typed)) {
                all.push(typed);
            }
            at = end;
        }
    }
    all.truncate(MOST);
    all
}

/// Where a word stands before this one that belongs to it: "until the", "by".
fn before(words: &[Word], at: usize) -> Option<usize> {
    let article = usize::from(at > 1 && is(words, at - 1, &["the"]));
    let before = at.checked_sub(1 + article)?;
    (is(words, before, &BEFORE) && in_one_clause(words, before, at)).then_some(before)
}

/// Where the fact ends that begins with this word.
fn fact(words: &[Word], at: usize) -> Option<usize> {
    let word = words.get(at)?;
    let next = at + 1;
    let goes_on = in_one_clause(words, at, next);
    let is_number = word.plain != "both" && number::of(&word.plain).is_some();
    // A sign of money is a word of its own.
    if word.plain == "$" {
        return words.get(next).is_some_and(is_figure).then_some(at + 2);
    }
    if DAYS.contains(&word.plain.as_str()) {
        return Some(next);
    }
    // "3 December", "December 3".
    let is_month = |at: usize| is(words, at, &MONTHS);
    if goes_on && (is_number && is_month(next) || is_month(at) && words.get(next).is_some_and(is_figure)) {
        return Some(at + 2);
    }
    // "next week", "end of the month".
    if goes_on && is(words, at, &["next", "last"]) && is(words, next, &SPANS) {
        return Some(at + 2);
    }
    if goes_on && is(words, at, &["end"]) && is(words, next, &["of"]) {
        let unit = if is(words, at + 2, &["the", "this"]) { at + 3 } else { at + 2 };
        return (is(words, unit, &SPANS) || is_month(unit)).then_some(unit + 1);
    }
    // "every other day", "three weeks", "nine days ago".
    if goes_on && is(words, at, &["every"]) && is(words, next, &["other", "second", "single"]) {
        return in_one_clause(words, at, at + 2).then_some(at + 3);
    }
    if is_number && goes_on && is(words, next, &UNITS) {
        return Some(if is(words, at + 2, &["ago"]) { at + 3 } else { at + 2 });
    }
    let end = word.plain.trim_start_matches(|c: char| c.is_ascii_digit());
    (is_figure(word) && ENDS.contains(&end)).then_some(next)
}

fn is(words: &[Word], at: usize, of: &[&str]) -> bool {
    words.get(at).is_some_and(|word| of.contains(&word.plain.as_str()))
}

fn is_figure(word: &Word) -> bool {
    word.plain.starts_with(|first: char| first.is_ascii_digit())
}

/// Whether this word and the next are parts of one figure.
fn is_one_figure(text: &str, words: &[Word], at: usize) -> bool {
    let pair = words.get(at).zip(words.get(at + 1)).filter(|(one, two)| is_figure(one) && is_figure(two));
    pair.and_then(|(one, two)| text.get(one.span.end..two.span.start))
        .is_some_and(|between| matches!(between, "." | ","))
}

fn in_one_clause(words: &[Word], one: usize, other: usize) -> bool {
    words.get(one).zip(words.get(other)).is_some_and(|(one, other)| one.clause == other.clause)
}
