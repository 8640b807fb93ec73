//! A linear classifier of texts: which activity a text speaks of (multinomial logistic regression over words, pairs of
//! words and what the lexicon finds).
//!
//! Its weights are trained by `cargo xtask train` from the texts in `data` and kept in `data/model.bin`. Whole numbers
//! alone, so that every machine comes to the same.

use std::collections::HashMap;

use crate::features::Feature;

/// One activity's number in a model.
pub type Class = u16;

/// What a weight of 1 is in a score.
pub const UNIT: i64 = 1000;

/// How much a feature counts in a text: by how rare it is, and what kind it is.
fn value(rarity: u8, feature: &Feature) -> i64 {
    let kind = match feature.name.as_str() {
        name if name.starts_with(['^', '\'']) => 5,
        name if name.contains('=') => 10,
        name if name.contains(' ') => 7,
        _ => 10,
    };
    i64::from(rarity) * kind
}

/// How much more what stands first counts, where it is asked which activity is meant.
const fn weight(feature: &Feature) -> i64 {
    if feature.is_first { 2 } else { 1 }
}

/// Whether a feature is a word alone, which makes a text stranger where no text of ours has it.
fn is_word(name: &str) -> bool {
    !name.contains([' ', '^', '=', '\''])
}

/// The name of what is strange in a text, all of it together: a feature as any other.
pub const STRANGE: &str = "?";

/// The features that a model knows, and how rare each is.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    ids: HashMap<String, u32>,
    rarity: Vec<u8>,
    /// That of a word that no text has.
    strange: u8,
}

/// What a text holds, as a model counts it: the number of each feature and how much it counts, of [`UNIT`] in all
/// (Euclidean norm), with the place of the feature among those of the text.
pub type Vector = Vec<(u32, i64, usize)>;

impl Vocabulary {
    /// Of features with their rarities, and the rarity of a word that is none of them.
    pub fn new(features: impl IntoIterator<Item = (String, u8)>, strange: u8) -> Self {
        let (mut ids, mut rarity) = (HashMap::new(), Vec::new());
        for (id, (name, rare)) in (0..).zip(features) {
            ids.insert(name, id);
            rarity.push(rare);
        }
        Self { ids, rarity, strange }
    }

    /// How many features there are.
    pub fn len(&self) -> usize {
        self.rarity.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.rarity.is_empty()
    }

    /// The names of the features, in their order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let mut names: Vec<(&u32, &String)> = self.ids.iter().map(|(name, id)| (id, name)).collect();
        names.sort_unstable();
        names.into_iter().map(|(_, name)| name.as_str())
    }

    /// Whether a word with this stem is known.
    pub fn knows(&self, stem: &str) -> bool {
        self.ids.contains_key(stem)
    }

    /// The known words, without pairs and findings.
    pub fn stems(&self) -> impl Iterator<Item = &str> {
        self.ids.keys().map(String::as_str).filter(|name| is_word(name) && *name != STRANGE)
    }

    /// What of a text says which activity is meant; each feature once, where it counts most.
    pub fn vector(&self, features: &[Feature]) -> Vector {
        self.counted(features, |name| !name.starts_with('\''), weight)
    }

    /// What of a text says whether it speaks of an activity at all.
    pub fn whole(&self, features: &[Feature]) -> Vector {
        self.counted(features, |_| true, |_| 1)
    }

    fn counted(&self, features: &[Feature], counts: impl Fn(&str) -> bool, weight: impl Fn(&Feature) -> i64) -> Vector {
        let mut best: HashMap<&str, (usize, &Feature)> = HashMap::new();
        for (at, feature) in features.iter().enumerate().filter(|(_, feature)| counts(&feature.name)) {
            let entry = best.entry(&feature.name).or_insert((at, feature));
            if feature.is_first && !entry.1.is_first {
                *entry = (at, feature);
            }
        }
        let (mut square, mut strange) = (0, 0);
        let mut vector: Vector = Vec::new();
        for (at, feature) in best.into_values() {
            match self.ids.get(&feature.name) {
                Some(id) => {
                    let value = value(self.rarity.get(*id as usize).copied().unwrap_or(0), feature) * weight(feature);
                    square += value * value;
                    vector.push((*id, value, at));
                }
                None if is_word(&feature.name) => strange += (value(self.strange, feature) * weight(feature)).pow(2),
                None => {}
            }
        }
        square += strange;
        if let Some(id) = self.ids.get(STRANGE).filter(|_| strange > 0) {
            vector.push((*id, i64::try_from(strange.unsigned_abs().isqrt()).unwrap_or(i64::MAX), usize::MAX));
        }
        let norm = i64::try_from(square.unsigned_abs().isqrt()).unwrap_or(i64::MAX).max(1);
        for (_, value, _) in &mut vector {
            *value = *value * UNIT / norm;
        }
        vector.sort_unstable();
        vector
    }
}

/// A trained classifier.
#[derive(Clone, Debug, Default)]
pub struct Model {
    /// The names of the classes. None where they are the activities, in their own order.
    pub keys: Vec<String>,
    /// What each class begins with, in thousandths.
    pub bias: Vec<i16>,
    /// The features.
    pub vocabulary: Vocabulary,
    /// The weights of each feature for some activities, in [`STEPS`] of 1, in the order of the activities.
    pub weights: Vec<Vec<(Class, i8)>>,
    /// What a text begins with for speaking of an activity at all, in thousandths.
    pub any_bias: i16,
    /// The weight of each feature for that, in fiftieths.
    pub any: Vec<i8>,
}

/// In how many steps of 1 a weight for an activity is kept: finer ones find no more, and weigh more.
pub const STEPS: i64 = 4;

/// How much likelier an activity is than one whose score is lower by 1: e to the power of so much.
pub const ODDS: i64 = 6;

/// The same of a weight for any activity at all.
pub const PARTS: i64 = 50;

/// How likely each class is where one of them is meant, in thousandths, by its score (softmax). What lies between powers of
/// two is drawn straight, so that each is too high by six in a hundred of itself at most, before all are shared out.
pub fn shares(scores: &[i64]) -> Vec<i64> {
    /// What 1 is while they are summed up.
    const ONE: i64 = 1 << 20;
    let best = scores.iter().copied().max().unwrap_or(0);
    let likelihood = |score: &i64| {
        // 1.4427 powers of two for each of e.
        let halvings = (best - score) * ODDS * 14_427 / 10_000;
        let (whole, rest) = (halvings / UNIT, halvings % UNIT);
        if whole < 20 { (ONE - ONE / 2 * rest / UNIT) >> whole } else { 0 }
    };
    let all: Vec<i64> = scores.iter().map(likelihood).collect();
    let sum: i64 = all.iter().sum();
    all.into_iter().map(|one| one * 1000 / sum.max(1)).collect()
}

impl Model {
    /// How much a text speaks for each activity, in thousandths.
    pub fn scores(&self, vector: &Vector) -> Vec<i64> {
        let mut scores = vec![0; self.bias.len()];
        for (id, value, _) in vector {
            for (class, weight) in self.weights.get(*id as usize).into_iter().flatten() {
                if let Some(score) = scores.get_mut(usize::from(*class)) {
                    *score += value * i64::from(*weight);
                }
            }
        }
        scores.iter().zip(&self.bias).map(|(score, bias)| score / STEPS + i64::from(*bias)).collect()
    }

    /// How much a text speaks for an activity at all, in thousandths.
    pub fn any(&self, vector: &Vector) -> i64 {
        let weight = |id: &u32| i64::from(self.any.get(*id as usize).copied().unwrap_or(0));
        vector.iter().map(|(id, value, _)| value * weight(id)).sum::<i64>() / PARTS + i64::from(self.any_bias)
    }

    /// Which features of a text speak for an activity, the strongest first: their places among those of the text.
    pub fn speaking(&self, vector: &Vector, class: Class) -> Vec<usize> {
        let mut speaking: Vec<(i64, usize)> = vector
            .iter()
            .filter_map(|(id, value, at)| {
                let (_, weight) = self.weights.get(*id as usize)?.iter().find(|(of, _)| *of == class)?;
                Some((-value * i64::from(*weight), *at))
            })
            .filter(|(against, _)| *against < 0)
            .collect();
        speaking.sort_unstable();
        speaking.into_iter().map(|(_, at)| at).collect()
    }

    /// The bytes of `data/model.bin`: texts end with a zero, numbers are little-endian. Of a name stands how much of it the
    /// one before begins with as well, and the rest; of an activity how many are skipped since the one before. How many
    /// something has or skips stands in seven bits a byte, the lower ones first; where more follow, it is 128 or above.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let text = |bytes: &mut Vec<u8>, text: &str| {
            bytes.extend(text.bytes());
            bytes.push(0);
        };
        count(&mut bytes, self.bias.len());
        count(&mut bytes, self.keys.len());
        for key in &self.keys {
            text(&mut bytes, key);
        }
        bytes.extend(self.bias.iter().flat_map(|bias| bias.to_le_bytes()));
        bytes.extend(u32::try_from(self.vocabulary.len()).unwrap_or(0).to_le_bytes());
        bytes.push(self.vocabulary.strange);
        let mut before = "";
        for name in self.vocabulary.names() {
            let shared = shared(before, name);
            bytes.push(u8::try_from(shared).unwrap_or(0));
            text(&mut bytes, name.get(shared..).unwrap_or_default());
            before = name;
        }
        bytes.extend(&self.vocabulary.rarity);
        self.weights.iter().for_each(|weights| count(&mut bytes, weights.len()));
        for weights in &self.weights {
            let mut next: Class = 0;
            for (class, _) in weights {
                count(&mut bytes, class.saturating_sub(next).into());
                next = class.saturating_add(1);
            }
        }
        bytes.extend(self.weights.iter().flatten().map(|(_, weight)| weight.to_le_bytes()[0]));
        bytes.extend(self.any_bias.to_le_bytes());
        bytes.extend(self.any.iter().map(|weight| weight.to_le_bytes()[0]));
        bytes
    }

    /// Reads what [`Model::to_bytes`] wrote; `None` where it is something else.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut bytes = Bytes(bytes);
        let classes = bytes.count()?;
        let keys: Option<Vec<String>> = (0..bytes.count()?).map(|_| bytes.text()).collect();
        let bias = bytes
            .take(2 * classes)?
            .chunks_exact(2)
            .filter_map(|pair| Some(i16::from_le_bytes(pair.try_into().ok()?)))
            .collect();
        let features = usize::try_from(u32::from_le_bytes(bytes.take(4)?.try_into().ok()?)).ok()?;
        let strange = bytes.take(1)?.first().copied()?;
        let mut names: Vec<String> = Vec::new();
        for _ in 0..features {
            let shared = usize::from(bytes.take(1)?.first().copied()?);
            let begin = names.last().map_or("", String::as_str).get(..shared)?;
            let name = [begin, &bytes.text()?].concat();
            names.push(name);
        }
        let rarity = bytes.take(features)?.to_vec();
        let lengths: Vec<usize> = (0..features).map(|_| bytes.count()).collect::<Option<_>>()?;
        let skipped: Vec<usize> = (0..lengths.iter().sum()).map(|_| bytes.count()).collect::<Option<_>>()?;
        let (mut skipped, mut weights) = (skipped.iter(), bytes.take(skipped.len())?.iter());
        let weights = lengths
            .iter()
            .map(|length| {
                let pairs = skipped.by_ref().zip(weights.by_ref()).take(*length);
                let mut next: Class = 0;
                let whole = pairs.map(|(skipped, weight)| {
                    let class = next.saturating_add(Class::try_from(*skipped).unwrap_or(Class::MAX));
                    next = class.saturating_add(1);
                    (class, i8::from_le_bytes([*weight]))
                });
                whole.collect()
            })
            .collect();
        let any_bias = i16::from_le_bytes(bytes.take(2)?.try_into().ok()?);
        let any = bytes.take(features)?.iter().map(|weight| i8::from_le_bytes([*weight])).collect();
        let vocabulary = Vocabulary::new(names.into_iter().zip(rarity), strange);
        bytes.0.is_empty().then_some(Self { keys: keys?, bias, vocabulary, weights, any_bias, any })
    }
}

/// Writes a number below 16,384: seven bits a byte, the lower ones first; where more follow, the byte is 128 or above.
fn count(bytes: &mut Vec<u8>, number: usize) {
    let [low, high] = [number % 128, number / 128].map(|part| u8::try_from(part).unwrap_or(127));
    match high {
        0 => bytes.push(low),
        _ => bytes.extend([low + 128, high]),
    }
}

/// How many bytes two names begin with in common, in whole characters, 255 at most.
fn shared(one: &str, two: &str) -> usize {
    let same = one.chars().zip(two.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8());
    same.scan(0, |sum, length| {
        *sum += length;
        Some(*sum)
    })
    .take_while(|sum| u8::try_from(*sum).is_ok())
    .last()
    .unwrap_or(0)
}

/// What is left to read.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, left) = self.0.split_at_checked(count)?;
        self.0 = left;
        Some(taken)
    }

    /// What [`count`] wrote.
    fn count(&mut self) -> Option<usize> {
        let [low] = *self.take(1)? else { return None };
        if low < 128 {
            return Some(low.into());
        }
        let [high] = *self.take(1)? else { return None };
        Some(usize::from(low - 128) + 128 * usize::from(high))
    }

    fn text(&mut self) -> Option<String> {
        let end = self.0.iter().position(|byte| *byte == 0)?;
        let text = std::str::from_utf8(self.take(end)?).ok()?.to_owned();
        self.take(1)?;
        Some(text)
    }
}

#[cfg(test)]
mod tests {
    use super::{ODDS, UNIT, shares};

    #[test]
    fn shares_are_those_of_a_softmax_and_never_more_than_all() {
        for scores in [vec![0, 0], vec![700, 400, -900], vec![-50, -60, -70, -80], vec![5_000, 0], vec![90]] {
            let found = shares(&scores);
            #[expect(clippy::cast_precision_loss, reason = "small numbers")]
            let powers: Vec<f64> =
                scores.iter().map(|score| (score * ODDS) as f64 / UNIT as f64).map(f64::exp).collect();
            let sum: f64 = powers.iter().sum();
            for (share, power) in found.iter().zip(&powers) {
                #[expect(clippy::cast_precision_loss, reason = "small numbers")]
                let (got, right) = (*share as f64 / 1000.0, power / sum);
                assert!((got - right).abs() < 0.02, "{scores:?}: {found:?}");
            }
            assert!(found.iter().sum::<i64>() <= 1000, "{found:?}");
        }
        assert!(shares(&[]).is_empty());
    }
}
