//! Names of people.

use crate::lexicon::names::{BEFORE, MONTHS_AND_NAMES, NO_ONE, NOT_NAMES, PARTICLES};
use crate::text::{Folded, fold, is_unparted};

/// How sure it is from its place that a text is a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// In a column, on a key line or after an `@`: any text is.
    Given,
    /// Beside a time in brackets or at the end of a line.
    BesideTime,
    /// Before a colon, in a round in which each has a line.
    Speaker,
    /// Elsewhere, such as after a dash.
    Loose,
}

/// The names in a text, such as `Lena, Hana` or `by Ben & Carla`; where any part is no name, none.
pub(crate) fn names(text: &str, place: Place) -> Vec<String> {
    let text = without_before(text.trim().trim_matches(['.', ':', '_', '*', '–', '-', '—']).trim());
    if means_no_one(text) {
        return Vec::new();
    }
    let parts = parts(text);
    let all = !parts.is_empty() && parts.len() <= 6 && parts.iter().all(|part| is_name(part, place));
    if all { parts.into_iter().map(str::to_owned).collect() } else { Vec::new() }
}

/// Whether the place of a name is filled with a word for everyone or no one.
pub(crate) fn means_no_one(text: &str) -> bool {
    fold(text).is_any(NO_ONE)
}

fn without_before(text: &str) -> &str {
    let mut words = text.splitn(2, ' ');
    let first = words.next().unwrap_or_default();
    match words.next() {
        Some(rest) if BEFORE.contains(&first.to_lowercase().as_str()) => without_before(rest.trim_start()),
        Some(_) | None => text.trim_start_matches('@'),
    }
}

/// Parts at commas, `&`, `+`, `/` and the words for *and*.
fn parts(text: &str) -> Vec<&str> {
    let joints = [" and ", " und ", " et ", " y ", " e ", " en ", " & ", " + ", " / ", " и ", " و"];
    let mut parts: Vec<&str> = text.split([',', ';', '/', '、', '，', '،', '&']).collect();
    for joint in joints {
        parts = parts.into_iter().flat_map(|part| part.split(joint)).collect();
    }
    let tidy = parts.into_iter().map(|part| part.trim().trim_start_matches('@'));
    tidy.filter(|part| !part.is_empty()).collect()
}

fn is_name(part: &str, place: Place) -> bool {
    let words: Vec<&str> = part.split([' ', '-']).filter(|word| !word.is_empty()).collect();
    if place == Place::Given {
        return part.chars().count() <= 40 && words.len() <= 6;
    }
    if words.is_empty() || words.len() > 4 || part.chars().count() > 40 {
        return false;
    }
    if part.chars().all(|c| is_unparted(c) || c == ' ' || c == '・') {
        return part.chars().count() <= 16 && words.len() <= 2;
    }
    let mut capitals = 0;
    let fits = words.iter().all(|word| {
        let Some(first) = word.chars().next() else { return false };
        let is_word = word.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '’' | '.' | '\u{300}'..='\u{36f}'));
        if !is_word {
            return false;
        }
        if first.is_uppercase() {
            capitals += 1;
            let all_large =
                word.chars().filter(|c| c.is_uppercase()).count() > 1 && word.chars().all(|c| !c.is_lowercase());
            return !all_large || (place == Place::BesideTime && word.chars().count() <= 3);
        }
        PARTICLES.contains(&word.to_lowercase().as_str())
    });
    let may_be_month = place != Place::Loose;
    let is_other = |word: &&str| is_other(&fold(word)) && !(may_be_month && fold(word).is_any(MONTHS_AND_NAMES));
    fits && capitals > 0 && capitals <= 3 && !words.iter().any(is_other)
}

/// Whether a part is one small word, as people write names in a chat.
pub(crate) fn is_small_name(part: &str) -> bool {
    let folded = fold(part);
    let is_word = part.trim().chars().all(char::is_alphabetic) && (2..=12).contains(&part.trim().chars().count());
    is_word
        && !is_other(&folded)
        && !means_no_one(part)
        && !folded.is_any(&["external", "recap", "if", "urgent", "each", "ish", "remote", "short", "quick", "soon"])
}

fn is_other(folded: &Folded) -> bool {
    folded.is_any(NOT_NAMES)
}
