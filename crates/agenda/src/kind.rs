//! What an item is for, and whether it is housekeeping.

use crate::agenda::{Kind, Sign};
use crate::lexicon::housekeeping::{GLUE, HOUSEKEEPING};
use crate::lexicon::kinds::{LABELS, NO_DECISION, OPEN_QUESTION, WITHIN, YES_OR_NO};
use crate::text::{Folded, fold};

/// The kind that a label names: nothing else stands in it.
pub(crate) fn label(text: &str) -> Option<Kind> {
    let folded = fold(text);
    LABELS.iter().find(|(_, labels)| folded.is_any(labels)).map(|(kind, _)| *kind)
}

/// The kind that the words of a cell or of a key line tell, such as `decide between Linz and Graz`.
pub(crate) fn told(text: &str) -> Option<Kind> {
    let folded = fold(text).without(NO_DECISION);
    let begins = |(_, labels): &&(Kind, &[&str])| folded.begins_with_any(labels);
    let has = |(_, words): &&(Kind, &[&str])| folded.has_any(words);
    label(text)
        .or_else(|| LABELS.iter().find(begins).map(|(kind, _)| *kind))
        .or_else(|| WITHIN.iter().find(has).map(|(kind, _)| *kind))
}

/// The kind that the sense of a topic tells. `below`: what stands under it. `is_round`: it is what a person reports.
pub(crate) fn implied(topic: &str, below: &Folded, signs: &[Sign], is_round: bool) -> Option<Kind> {
    let folded = fold(topic);
    let asks = topic.contains(['?', '？', '؟']);
    let within = |text: &Folded| WITHIN.iter().find(|(_, words)| text.has_any(words)).map(|(kind, _)| *kind);
    let shows = |sign: Sign| signs.contains(&sign);
    let begins_with_verb = WITHIN.iter().find(|(_, words)| folded.begins_with_any(words)).map(|(kind, _)| *kind);
    if shows(Sign::Stuck) && begins_with_verb != Some(Kind::Decide) {
        return Some(if folded.has_any(&["decide", "to decide"]) { Kind::Decide } else { Kind::Discuss });
    }
    if is_round && !shows(Sign::Hurts) {
        return Some(Kind::Inform);
    }
    if let Some(kind) = begins_with_verb {
        return Some(kind);
    }
    if asks && folded.begins_with_any(YES_OR_NO) {
        return Some(Kind::Decide);
    }
    if let Some(kind) = within(&folded) {
        return Some(kind);
    }
    if asks {
        let open = folded.begins_with_any(OPEN_QUESTION)
            || topic.split([':', ',']).skip(1).any(|part| fold(part).begins_with_any(OPEN_QUESTION));
        return Some(if open { Kind::Discuss } else { Kind::Decide });
    }
    if shows(Sign::Hurts) || shows(Sign::Open) || shows(Sign::Delicate) {
        return Some(Kind::Discuss);
    }
    within(below)
}

/// Whether a topic is welcome, break, minutes, any other business and the like, and nothing else.
pub(crate) fn is_housekeeping(topic: &str) -> bool {
    let folded = fold(topic);
    let left = folded.without(HOUSEKEEPING);
    left != folded && left.words().all(|word| GLUE.contains(&word) || word.bytes().all(|byte| byte.is_ascii_digit()))
}
