//! An item of an agenda, read as a sentence that is typed.

use advice::{Answers, Mode, Opt, Situation, judge};
use domain::activity::Template;
use domain::meeting::Told;

use crate::leaning::leaning;

/// Fewer words than this are a name and not a sentence: what they are taken for is too often wrong.
const LEAST_WORDS: usize = 3;

/// What an item is taken for, by its topic and what stands below it: the mode to which its words lean, and the activity that
/// a reader of sentences is sure of, where that is done in the same mode.
///
/// `tests/items` holds how much better modes are for it: of items that nothing is tuned on, kind and signs alone give three
/// to five in ten a mode that can be defended, and with this it is eight.
pub fn item(topic: &str, below: &str) -> Told {
    let read = reader::read_matter(topic, below);
    // What may hurt goes to no list of things to read.
    let mode = leaning(topic).filter(|mode| *mode != Mode::Async || !read.over(Answers::default()).could_hurt());
    let leans = || mode.map(Told::leaning).unwrap_or_default();
    if topic.split_whitespace().count() < LEAST_WORDS {
        return leans();
    }
    // Those who meet know each other: what one does with a stranger is no item of theirs.
    let is_theirs = |template: &Template| !template.answers().has(Opt::FamiliarityNever);
    let heard = read.activity.filter(is_theirs).map(|activity| {
        let heard = Told::new(Some(activity), read.over(activity.answers()));
        let verdict = judge(Situation { answers: heard.answers, custom: activity.custom() });
        (heard, verdict.mode)
    });
    match heard {
        Some((heard, likely)) if mode.is_none_or(|mode| mode == likely) => heard,
        _ => leans(),
    }
}
