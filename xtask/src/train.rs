//! Trains the model that finds the activity in a person's words, from the texts in `crates/reader/data`: activities
//! compete for a text (see [`compete`]), and whether there is one at all says a linear support vector machine, by dual
//! coordinate descent. An agenda's items have one such machine for each mode.
//!
//! Only additions, multiplications, divisions and square roots in a fixed order: the same bytes on every machine.

mod compete;
mod items;

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};
use domain::activity::Template;
use reader::corpus::{self, activities, nothing, phrases, samples, stories};
use reader::features::Feature;
use reader::lexicon::Lexicon;
use reader::model::{Class, Model, ODDS, PARTS, STEPS, STRANGE, UNIT, Vector, Vocabulary};
use reader::{LEXICON, Reader};

use crate::project;
use compete::{Learnt, Pace, Text};

/// How much more a text counts that was labelled by hand than a story: those are many.
const LABELLED: f64 = 1.2;

/// The same of a short phrase that was written for fewer activities.
const PHRASE: f64 = 0.4;

/// What chance begins with: of that which is learnt by each of these the mean is kept.
const CHANCES: [u64; 3] = [0x9e37_79b9_7f4a_7c15, 0xbf58_476d_1ce4_e5b9, 0x94d0_49bb_1331_11eb];

/// How the activities are learnt first.
const FIRST: Pace = Pace { rounds: 20, rate: 2.0, dropout: 0.3, decay: 1e-5, chance: CHANCES[0] };

/// And how with fewer weights.
const THEN: Pace = Pace { rounds: 10, rate: 1.0, dropout: 0.2, decay: 0.0, chance: CHANCES[0] };

/// How much more it costs to take a text for an activity that is none: there are few of them.
const NOTHING: f64 = 4.0;

/// What an error costs there, of a text that was labelled.
const ANY: f64 = 4.0;

/// How often all texts are gone through.
const ROUNDS: usize = 15;

/// How many features are kept of all, those that the scores of the texts hang on most.
const FEATURES: usize = 9_000;

/// How many weights are kept of theirs, in the same way, and how many in between, so that the rest can learn to do
/// without those that go.
const WEIGHTS: [usize; 3] = [200_000, 120_000, 61_000];

/// A text to learn from.
struct Lesson {
    features: Vec<Feature>,
    /// What says which activity is meant.
    vector: Vector,
    /// What says whether one is.
    whole: Vector,
    own: Vec<usize>,
    /// How much it counts beside others.
    worth: f64,
    /// Whether it was written for all activities; what was written for fewer counts less where it is asked whether there is
    /// one at all.
    is_whole: bool,
}

/// Trains both models, or that of an agenda's items alone, and keeps them, or, to `check`, only compares them with those
/// that are kept.
pub(crate) fn train(check: bool, items_alone: bool) -> Result<()> {
    let root = project::root()?;
    let items = fs::read_to_string(root.join("crates/meetings/data/items.txt"))?;
    keep(&items::model(&items)?, &root.join("crates/meetings/data/items.bin"), corpus::sum_of(&[&items]), check)?;
    if items_alone {
        return Ok(());
    }
    keep(&model()?, &root.join("crates/reader/data/model.bin"), corpus::sum(), check)
}

/// Keeps a model, with a number of its texts beside it, or only compares it with the one that is kept.
fn keep(model: &Model, path: &Path, sum: u64, check: bool) -> Result<()> {
    let bytes = model.to_bytes();
    if !check {
        fs::write(path.with_extension("sum"), format!("{sum:016x}\n"))?;
        fs::write(path, &bytes)?;
    } else if fs::read(path)? != bytes {
        bail!("{} is not that of the texts: run `cargo xtask train`", path.display());
    }
    let weights: usize = model.weights.iter().map(Vec::len).sum();
    println!(
        "{} classes, {} features, {weights} weights, {} bytes",
        model.bias.len(),
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

    let mut texts: Vec<(String, Vec<usize>, bool, f64)> = Vec::new();
    for (class, (_, said)) in names.iter().enumerate() {
        texts.extend(said.iter().map(|text| ((*text).to_owned(), vec![class], true, LABELLED)));
    }
    for sample in samples().map_err(|error| anyhow!(error))?.into_iter().filter(|sample| !sample.is_aside()) {
        let own = sample.activity.as_deref().map(at).transpose()?;
        texts.push((sample.text, own.into_iter().collect(), true, LABELLED));
    }
    for story in stories().iter().filter(|story| !story.is_aside()) {
        texts.push((story.text.to_owned(), vec![at(story.activity)?], true, 1.0));
    }
    for (_, sample) in nothing().into_iter().filter(|(_, sample)| !sample.is_aside_of_half()) {
        texts.push((sample.text, Vec::new(), true, 1.0));
    }
    let old = phrases();
    for (text, meant) in &old {
        let own: Result<Vec<usize>> = meant.iter().map(|key| at(key)).collect();
        texts.push(((*text).to_owned(), own?, false, PHRASE));
    }

    let plain = Reader::untaught(lexicon);
    let mut lessons: Vec<Lesson> = texts
        .into_iter()
        .map(|(text, own, is_whole, worth)| {
            let features = plain.look(&text, "").2;
            Lesson { features, vector: Vector::new(), whole: Vector::new(), own, is_whole, worth }
        })
        .collect();
    let every = vocabulary(&lessons, |_| true);
    look(&mut lessons, &every);
    let classes = keys.len();
    let learn = |lessons: &[Lesson], features: usize| {
        Learnt::new(features, classes).learn(&contested(lessons), &FIRST, None).centred()
    };
    let learnt = learn(&lessons, every.len());
    let chosen = chosen(&every, &matter(&rows(&learnt), &lessons), FEATURES);
    let vocabulary = vocabulary(&lessons, |name| chosen.contains(name));
    look(&mut lessons, &vocabulary);
    let none = Learnt::new(vocabulary.len(), classes);
    let mut learnt = none.mean(&contested(&lessons), &FIRST, None, &CHANCES).centred();
    // Those that are left learn on, to stand in for the rest.
    for most in WEIGHTS {
        let strong = strong(&matter(&rows(&learnt), &lessons), most);
        learnt = learnt.kept(&strong).mean(&contested(&lessons), &THEN, Some(&strong), &CHANCES);
    }
    let weights = rounded(&rows(&learnt))?;
    let bias: Result<Vec<i16>> = learnt
        .bias
        .iter()
        .map(|bias| Ok(i16::try_from(whole(f64::from(*bias) / exact(ODDS) * exact(UNIT)))?))
        .collect();
    let (any_bias, any) = any(&lessons, vocabulary.len());
    let any_bias = i16::try_from(whole(any_bias * exact(UNIT)))?;
    let any: Result<Vec<i8>> =
        any.into_iter().map(|weight| Ok(i8::try_from(whole(weight * exact(PARTS)).clamp(-127, 127))?)).collect();
    // The classes are the activities, in their own order.
    let place = |key: &String| {
        let place = Template::ALL.iter().position(|template| template.key() == key);
        place.with_context(|| format!("no activity `{key}`"))
    };
    let places: Vec<usize> = keys.iter().map(place).collect::<Result<_>>()?;
    let bias: Vec<i16> = in_order(&bias?, &places);
    let weights: Vec<Vec<(Class, i8)>> = weights.into_iter().map(|of| moved(of, &places)).collect::<Result<_>>()?;
    Ok(Model { keys: Vec::new(), bias, vocabulary, weights, any_bias, any: any? })
}

/// Values of classes, each at the place where its class belongs.
fn in_order(values: &[i16], places: &[usize]) -> Vec<i16> {
    let mut ordered: Vec<(&usize, &i16)> = places.iter().zip(values).collect();
    ordered.sort_unstable();
    ordered.into_iter().map(|(_, value)| *value).collect()
}

/// The weights of a feature with the places of their classes.
fn moved(weights: Vec<(Class, i8)>, places: &[usize]) -> Result<Vec<(Class, i8)>> {
    let place = |class: Class| -> Result<Class> {
        Ok(Class::try_from(*places.get(usize::from(class)).context("no such class")?)?)
    };
    let moved = weights.into_iter().map(|(class, weight)| Ok((place(class)?, weight)));
    let mut moved: Vec<(Class, i8)> = moved.collect::<Result<_>>()?;
    moved.sort_unstable();
    Ok(moved)
}

/// Counts what the texts hold of a vocabulary.
fn look(lessons: &mut [Lesson], vocabulary: &Vocabulary) {
    for lesson in lessons {
        lesson.vector = vocabulary.vector(&lesson.features);
        lesson.whole = vocabulary.whole(&lesson.features);
    }
}

/// For each feature the weights of all classes.
type Weights = Vec<Vec<f64>>;

/// What was learnt, feature by feature: [`ODDS`] of it is a weight of 1.
fn rows(learnt: &Learnt) -> Weights {
    let row = |row: &[f32]| row.iter().map(|weight| f64::from(*weight) / exact(ODDS)).collect();
    learnt.weights.chunks_exact(learnt.bias.len()).map(row).collect()
}

/// The texts for which activities compete: whether there is one at all is told apart elsewhere.
fn contested(lessons: &[Lesson]) -> Vec<Text> {
    #[expect(clippy::cast_possible_truncation, reason = "a few thousandths need no more")]
    let small = |value: f64| value as f32;
    let of = |lesson: &Lesson| Text {
        features: lesson
            .vector
            .iter()
            .map(|(id, value, _)| (*id as usize, small(exact(*value) / exact(UNIT))))
            .collect(),
        own: lesson.own.clone(),
        worth: small(lesson.worth),
    };
    lessons.iter().filter(|lesson| !lesson.own.is_empty()).map(of).collect()
}

/// How much each weight matters: how much the scores of all texts would change without it (optimal brain damage).
fn matter(weights: &Weights, lessons: &[Lesson]) -> Weights {
    let mut squares = vec![0.0; weights.len()];
    for (id, value, _) in lessons.iter().flat_map(|lesson| &lesson.vector) {
        if let Some(square) = squares.get_mut(*id as usize) {
            *square += exact(*value) * exact(*value);
        }
    }
    let of_each = |(of, square): (&Vec<f64>, &f64)| of.iter().map(|weight| weight * weight * square).collect();
    weights.iter().zip(&squares).map(of_each).collect()
}

/// The features that matter most, and those that only say whether there is an activity at all.
fn chosen(vocabulary: &Vocabulary, matter: &Weights, most: usize) -> HashSet<String> {
    let sums: Vec<f64> = matter.iter().map(|of| of.iter().sum()).collect();
    let least = nth(sums.clone(), most);
    let named = vocabulary.names().zip(sums);
    named.filter(|(name, sum)| name.starts_with('\'') || *sum > least).map(|(name, _)| name.to_owned()).collect()
}

/// The weights that matter most, feature by feature.
fn strong(matter: &Weights, most: usize) -> Vec<bool> {
    let all = matter.concat();
    let least = nth(all.clone(), most);
    all.into_iter().map(|matter| matter > least).collect()
}

/// The weights as they are kept, each feature's in the order of the activities.
fn rounded(weights: &Weights) -> Result<Vec<Vec<(Class, i8)>>> {
    let of_each = |of: &Vec<f64>| {
        let rounded =
            |weight: &f64| Ok::<_, anyhow::Error>(i8::try_from(whole(weight * exact(STEPS)).clamp(-127, 127))?);
        let all: Result<Vec<(Class, i8)>> =
            (0..=Class::MAX).zip(of).map(|(class, weight)| Ok((class, rounded(weight)?))).collect();
        Ok(all?.into_iter().filter(|(_, weight)| *weight != 0).collect())
    };
    weights.iter().map(of_each).collect()
}

/// What only `most` of these are above.
fn nth(mut values: Vec<f64>, most: usize) -> f64 {
    values.sort_unstable_by(|a, b| b.total_cmp(a));
    values.get(most).copied().unwrap_or(0.0)
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

/// The features that at least two texts have and that are wanted, and how rare each is: 10 and 3 more for each quarter of
/// how many have it.
fn vocabulary(lessons: &[Lesson], is_wanted: impl Fn(&str) -> bool) -> Vocabulary {
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
    let known = having.into_iter().filter(|(name, count)| *count > 1 && is_wanted(name));
    let features = known.map(|(name, count)| (name.to_owned(), rarity(count)));
    Vocabulary::new(features.chain([(STRANGE.to_owned(), 0)]), rarity(1))
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
    separate(&lessons.iter().map(example).collect::<Vec<_>>(), &vec![true; features])
}

/// By how many of `count` one goes on from one to the next, round and round, so that each has its turn and neighbours come
/// far apart: the golden section of them, or the next that has no divisor with `count`.
fn stride(count: usize) -> usize {
    fn divisor(a: usize, b: usize) -> usize {
        if b == 0 { a } else { divisor(b, a % b) }
    }
    (count * 618 / 1000..=count).find(|step| divisor(count, *step) == 1).unwrap_or(1)
}

/// A text to learn from, on one side of a border.
struct Example<'a> {
    vector: &'a Vector,
    is_own: bool,
    /// What it costs to take it for one of the other side.
    cost: f64,
}

/// The border between the texts of two sides, by the features that may have a weight.
fn separate(examples: &[Example], may: &[bool]) -> (f64, Vec<f64>) {
    let (mut bias, mut weights) = (0.0, vec![0.0; may.len()]);
    let unit = exact(UNIT);
    // In turns: texts of one kind after those of another would be learnt and forgotten.
    let step = stride(examples.len());
    let turns = (0..examples.len()).map(|at| (at * step) % examples.len());
    let mut turns: Vec<(&Example, f64)> =
        turns.filter_map(|at| examples.get(at)).map(|example| (example, 0.0)).collect();
    for _ in 0..ROUNDS {
        for (Example { vector, is_own, cost }, dual) in &mut turns {
            let side = if *is_own { 1.0 } else { -1.0 };
            let values = || {
                let counts = vector.iter().filter(|(id, ..)| may.get(*id as usize) == Some(&true));
                counts.map(|(id, value, _)| (*id as usize, exact(*value) / unit))
            };
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
