//! Trains the model that finds the activity in a person's words (one linear support vector machine for each activity,
//! by dual coordinate descent), from the texts in `crates/reader/data`.
//!
//! Only additions, multiplications, divisions and square roots in a fixed order: the same bytes on every machine.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs;

use anyhow::{Context, Result, anyhow, bail};
use reader::corpus::{activities, nothing, phrases, samples};
use reader::features::Feature;
use reader::lexicon::Lexicon;
use reader::model::{Class, Model, PARTS, STRANGE, UNIT, Vector, Vocabulary};
use reader::{LEXICON, Reader};

use crate::project;

/// What an error costs.
const COST: f64 = 0.5;

/// How much more a missed text costs than a wrongly found one: there are hundreds of others to each.
const OWN: f64 = 4.0;

/// How much more it costs to take a text for an activity that is none: there are few of them.
const NOTHING: f64 = 4.0;

/// What an error costs there, of a text that was labelled.
const ANY: f64 = 4.0;

/// How often all texts are gone through.
const ROUNDS: usize = 15;

/// How many weights a feature keeps.
const MOST: usize = 20;

/// A text to learn from.
struct Lesson {
    features: Vec<Feature>,
    /// What says which activity is meant.
    vector: Vector,
    /// What says whether one is.
    whole: Vector,
    own: Vec<usize>,
    /// Whether it says of every activity whether it is meant, or only of those there were when it was written.
    is_whole: bool,
}

/// Trains the model and keeps it, or, to `check`, only compares it with the one that is kept.
pub(crate) fn train(check: bool) -> Result<()> {
    let model = model()?;
    let bytes = model.to_bytes();
    let path = project::root()?.join("crates/reader/data/model.bin");
    if !check {
        fs::write(path, &bytes)?;
    } else if fs::read(path)? != bytes {
        bail!("crates/reader/data/model.bin is not that of the texts: run `cargo xtask train`");
    }
    let weights: usize = model.weights.iter().map(Vec::len).sum();
    println!(
        "{} activities, {} features, {weights} weights, {} bytes",
        model.keys.len(),
        model.weights.len(),
        bytes.len()
    );
    Ok(())
}

/// The trained model.
fn model() -> Result<Model> {
    let lexicon = Lexicon::parse(LEXICON).map_err(|error| anyhow!(error))?;
    let names = activities();
    let keys: Vec<String> = names.iter().map(|(key, _)| (*key).to_owned()).collect();
    let at = |key: &str| keys.iter().position(|known| known == key).with_context(|| format!("no activity `{key}`"));

    let mut texts: Vec<(String, Vec<usize>, bool)> = Vec::new();
    for (class, (_, said)) in names.iter().enumerate() {
        texts.extend(said.iter().map(|text| ((*text).to_owned(), vec![class], true)));
    }
    for sample in samples().map_err(|error| anyhow!(error))?.into_iter().filter(|sample| !sample.is_aside()) {
        let own = sample.activity.as_deref().map(at).transpose()?;
        texts.push((sample.text, own.into_iter().collect(), true));
    }
    for (_, sample) in nothing().into_iter().filter(|(_, sample)| !sample.is_aside_of_half()) {
        texts.push((sample.text, Vec::new(), true));
    }
    let old = phrases();
    let early: HashSet<usize> = old.iter().flat_map(|(_, keys)| keys).filter_map(|key| at(key).ok()).collect();
    for (text, meant) in &old {
        let own: Result<Vec<usize>> = meant.iter().map(|key| at(key)).collect();
        texts.push(((*text).to_owned(), own?, false));
    }

    let plain = Reader::untaught(lexicon);
    let mut lessons: Vec<Lesson> = texts
        .into_iter()
        .map(|(text, own, is_whole)| {
            let features = plain.look(&text, "").2;
            Lesson { features, vector: Vector::new(), whole: Vector::new(), own, is_whole }
        })
        .collect();
    let vocabulary = vocabulary(&lessons);
    for lesson in &mut lessons {
        lesson.vector = vocabulary.1.vector(&lesson.features);
        lesson.whole = vocabulary.1.whole(&lesson.features);
    }
    let mut bias = Vec::new();
    let mut weights: Vec<Vec<(Class, i8)>> = vec![Vec::new(); vocabulary.0];
    for (class, number) in (0..keys.len()).zip(0..=Class::MAX) {
        let (own_bias, own) = machine(&lessons, class, early.contains(&class), vocabulary.0);
        bias.push(i16::try_from(whole(own_bias * exact(UNIT)))?);
        for (of, weight) in weights.iter_mut().zip(own) {
            let weight = i8::try_from(whole(weight * exact(PARTS)).clamp(-127, 127))?;
            if weight.unsigned_abs() > 1 {
                of.push((number, weight));
            }
        }
    }
    for of in &mut weights {
        of.sort_by_key(|(class, weight)| (-i16::from(weight.unsigned_abs()), *class));
        of.truncate(MOST);
        of.sort_unstable();
    }
    let (any_bias, any) = any(&lessons, vocabulary.0);
    let any_bias = i16::try_from(whole(any_bias * exact(UNIT)))?;
    let any: Result<Vec<i8>> =
        any.into_iter().map(|weight| Ok(i8::try_from(whole(weight * exact(PARTS)).clamp(-127, 127))?)).collect();
    Ok(Model { keys, bias, vocabulary: vocabulary.1, weights, any_bias, any: any? })
}

/// The nearest whole number.
#[expect(clippy::cast_possible_truncation, reason = "weights are small")]
fn whole(value: f64) -> i64 {
    value.round() as i64
}

/// A whole number that has few digits.
fn exact(value: i64) -> f64 {
    f64::from(i32::try_from(value).unwrap_or(i32::MAX))
}

/// The features that at least two texts have, and how rare each is: 10 and 3 more for each halving of how many have it.
fn vocabulary(lessons: &[Lesson]) -> (usize, Vocabulary) {
    let mut having: BTreeMap<&str, usize> = BTreeMap::new();
    for lesson in lessons {
        let names: BTreeSet<&str> = lesson.features.iter().map(|feature| feature.name.as_str()).collect();
        for name in names {
            *having.entry(name).or_default() += 1;
        }
    }
    let rarity = |count: usize| {
        let halvings = (lessons.len() / count.max(1)).max(1).ilog2();
        u8::try_from(10 + 3 * halvings / 2).unwrap_or(u8::MAX)
    };
    let known: Vec<_> = having.into_iter().filter(|(_, count)| *count > 1).collect();
    let features = known.iter().map(|(name, count)| ((*name).to_owned(), rarity(*count)));
    let features = features.chain([(STRANGE.to_owned(), 0)]);
    (known.len() + 1, Vocabulary::new(features, rarity(1)))
}

/// One activity against the rest: what it begins with, and the weight of each feature.
fn machine(lessons: &[Lesson], class: usize, is_early: bool, features: usize) -> (f64, Vec<f64>) {
    let examples = lessons.iter().filter_map(|lesson| {
        let is_own = lesson.own.contains(&class);
        // Whether there is one at all is told apart elsewhere.
        let counts = !lesson.own.is_empty() && (is_own || lesson.is_whole || is_early);
        counts.then_some(Example {
            vector: &lesson.vector,
            is_own,
            cost: COST * if is_own { OWN } else { 1.0 } * if lesson.is_whole { 1.0 } else { 0.25 },
        })
    });
    separate(&examples.collect::<Vec<_>>(), features)
}

/// What speaks of an activity against what does not: what a text begins with, and the weight of each feature.
fn any(lessons: &[Lesson], features: usize) -> (f64, Vec<f64>) {
    fn example(lesson: &Lesson) -> Example<'_> {
        let is_own = !lesson.own.is_empty();
        let cost = match (is_own, lesson.is_whole) {
            (true, true) => 1.0,
            (true, false) => 0.25,
            (false, _) => NOTHING,
        };
        Example { vector: &lesson.whole, is_own, cost: cost * ANY }
    }
    // In turns: one side after the other would be learnt and forgotten.
    let step = 4_999;
    let turns = (0..lessons.len()).map(|at| (at * step) % lessons.len());
    let examples: Vec<_> = turns.filter_map(|at| lessons.get(at)).map(example).collect();
    separate(&examples, features)
}

/// A text to learn from, on one side of a border.
struct Example<'a> {
    vector: &'a Vector,
    is_own: bool,
    /// What it costs to take it for one of the other side.
    cost: f64,
}

/// The border between the texts of two sides.
fn separate(examples: &[Example], features: usize) -> (f64, Vec<f64>) {
    let (mut bias, mut weights) = (0.0, vec![0.0; features]);
    let mut duals = vec![0.0; examples.len()];
    let unit = exact(UNIT);
    for _ in 0..ROUNDS {
        for (Example { vector, is_own, cost }, dual) in examples.iter().zip(&mut duals) {
            let side = if *is_own { 1.0 } else { -1.0 };
            let values = || vector.iter().map(|(id, value, _)| (*id as usize, exact(*value) / unit));
            let score: f64 =
                values().map(|(id, value)| weights.get(id).map_or(0.0, |weight| weight * value)).sum::<f64>() + bias;
            let square: f64 = values().map(|(_, value)| value * value).sum::<f64>() + 1.0;
            let slack = 0.5 / cost;
            let slope = side * score - 1.0 + slack * *dual;
            let next = f64::max(*dual - slope / (square + slack), 0.0);
            let step = (next - *dual) * side;
            if step != 0.0 {
                *dual = next;
                for (id, value) in values() {
                    if let Some(weight) = weights.get_mut(id) {
                        *weight += step * value;
                    }
                }
                bias += step;
            }
        }
    }
    (bias, weights)
}
