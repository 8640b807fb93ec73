//! The mode that the words of an agenda's item lean to, by a small model of its own: items are names of things, too short
//! for what reads sentences.
//!
//! `data/items.txt` has items with the modes that can be defended, written for this by three writers; `cargo xtask train`
//! makes `data/items.bin` of them.

use std::sync::LazyLock;

use advice::Mode;
use reader::features_of;
use reader::model::Model;

static MODEL: LazyLock<Model> =
    LazyLock::new(|| Model::from_bytes(include_bytes!("../data/items.bin")).unwrap_or_default());

/// The mode that a topic leans to. `None`: no word of it is known.
pub(crate) fn leaning(topic: &str) -> Option<Mode> {
    let vector = MODEL.vocabulary.vector(&features_of(topic));
    // What is strange in a text has no place in it.
    if vector.iter().all(|(_, _, place)| *place == usize::MAX) {
        return None;
    }
    let scores = MODEL.scores(&vector);
    let best = (0..scores.len()).max_by_key(|class| scores.get(*class))?;
    let key = MODEL.keys.get(best)?;
    [Mode::Async, Mode::Mix, Mode::Sync].into_iter().find(|mode| mode.key() == key)
}
