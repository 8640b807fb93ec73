//! An item of an agenda, read as a sentence that is typed.

use advice::Opt;
use domain::activity::Template;
use domain::meeting::Told;

/// Fewer words than this are a name and not a sentence: what they are taken for is too often wrong.
const LEAST_WORDS: usize = 3;

/// What an item is taken for, by its topic and what stands below it: the likeliest activity, even where it is not sure.
///
/// `tests/items` holds how much better modes are for it: of items that nothing is tuned on, kind and signs alone give three
/// in ten a mode that can be defended, and with this it is two in three.
pub fn item(topic: &str, below: &str) -> Told {
    if topic.split_whitespace().count() < LEAST_WORDS {
        return Told::default();
    }
    let told = reader::read_matter(topic, below);
    // Those who meet know each other: what one does with a stranger is no item of theirs.
    let is_theirs = |template: &Template| !template.answers().has(Opt::FamiliarityNever);
    let activity = told.activity.or(told.suggestions.first().copied()).filter(is_theirs);
    Told::new(activity, told.over(activity.map(Template::answers).unwrap_or_default()))
}
