//! Classes that compete for each text (multinomial logistic regression), learnt by stochastic gradient descent: each
//! feature has a step of its own, which gets shorter the more it has moved (`AdaGrad`), and of each text some features are
//! left out by chance, so that none learns to rely on a few (dropout). What is learnt is the mean of what is known after
//! each of the later rounds, so that it hangs less on which text came last.

/// A text to learn from.
pub(super) struct Text {
    /// Its features, and how much each counts.
    pub features: Vec<(usize, f32)>,
    /// The classes that it may belong to, each as likely.
    pub own: Vec<usize>,
    /// How much it counts beside others.
    pub worth: f32,
}

/// How it is learnt.
pub(super) struct Pace {
    /// How often all texts are gone through.
    pub rounds: u16,
    /// The length of a step at first; at the end it is a tenth.
    pub rate: f32,
    /// How many of a text's features are left out.
    pub dropout: f32,
    /// How much of a weight is forgotten at each step.
    pub decay: f32,
    /// What chance begins with: in which order texts come, and what is left out of them.
    pub chance: u64,
}

/// What was learnt.
#[derive(Clone)]
pub(super) struct Learnt {
    /// What each class begins with.
    pub bias: Vec<f32>,
    /// The weights of all classes, feature by feature.
    pub weights: Vec<f32>,
}

impl Learnt {
    /// Nothing.
    pub(super) fn new(features: usize, classes: usize) -> Self {
        Self { bias: vec![0.0; classes], weights: vec![0.0; features * classes] }
    }

    /// The same where most of a feature's weights are nought: what all classes have in common says nothing.
    #[must_use]
    pub(super) fn centred(mut self) -> Self {
        let classes = self.bias.len();
        for row in self.weights.chunks_exact_mut(classes) {
            let mut sorted = row.to_vec();
            sorted.sort_unstable_by(f32::total_cmp);
            let middle = sorted.get(classes / 2).copied().unwrap_or(0.0);
            for weight in row {
                *weight -= middle;
            }
        }
        self
    }

    /// The same without the weights that are not kept.
    #[must_use]
    pub(super) fn kept(mut self, kept: &[bool]) -> Self {
        for (weight, is_kept) in self.weights.iter_mut().zip(kept) {
            if !is_kept {
                *weight = 0.0;
            }
        }
        self
    }

    /// Learns on from what is known; of the weights only those that are `kept` move, where that is said.
    #[must_use]
    pub(super) fn learn(mut self, texts: &[Text], pace: &Pace, kept: Option<&[bool]>) -> Self {
        let classes = self.bias.len();
        let mut chance = Chance(pace.chance);
        let mut moved = vec![STILL; self.weights.len() / classes];
        let mut bias_moved = STILL;
        let mut order: Vec<usize> = (0..texts.len()).collect();
        let mut slope = vec![0.0; classes];
        let mut sums = Self::new(moved.len(), classes);
        let late = pace.rounds / 2;
        for round in 0..pace.rounds {
            chance.shuffle(&mut order);
            let rate = pace.rate * (1.0 - 0.9 * f32::from(round) / f32::from(pace.rounds));
            for text in order.iter().filter_map(|at| texts.get(*at)) {
                let seen: Vec<(usize, f32)> =
                    text.features.iter().copied().filter(|_| chance.next() >= pace.dropout).collect();
                self.slope(&seen, text, &mut slope);
                let square: f32 = slope.iter().map(|own| own * own).sum();
                for (feature, value) in seen {
                    let (Some(moved), range) = (moved.get_mut(feature), feature * classes..(feature + 1) * classes)
                    else {
                        continue;
                    };
                    *moved += square * value * value;
                    let step = rate / moved.sqrt() * value;
                    let Some(row) = self.weights.get_mut(range.clone()) else { continue };
                    match kept.and_then(|kept| kept.get(range)) {
                        None => {
                            row.iter_mut().zip(&slope).for_each(|(weight, slope)| {
                                *weight = *weight * (1.0 - pace.decay) - step * slope;
                            });
                        }
                        Some(kept) => {
                            for ((weight, slope), is_kept) in row.iter_mut().zip(&slope).zip(kept) {
                                *weight -= if *is_kept { step * slope } else { 0.0 };
                            }
                        }
                    }
                }
                bias_moved += square;
                let step = rate / bias_moved.sqrt();
                self.bias.iter_mut().zip(&slope).for_each(|(bias, slope)| *bias -= step * slope);
            }
            if round >= late {
                sums.add(&self, 1.0 / f32::from(pace.rounds - late));
            }
        }
        sums
    }

    /// The mean of what each of several chances learns on from here: what hangs on one of them goes.
    pub(super) fn mean(&self, texts: &[Text], pace: &Pace, kept: Option<&[bool]>, chances: &[u64]) -> Self {
        let mut mean = Self { bias: vec![0.0; self.bias.len()], weights: vec![0.0; self.weights.len()] };
        let part = 1.0 / chances.iter().fold(0.0, |count, _| count + 1.0);
        let learnt = std::thread::scope(|scope| {
            let begun: Vec<_> = chances
                .iter()
                .map(|chance| scope.spawn(|| self.clone().learn(texts, &Pace { chance: *chance, ..*pace }, kept)))
                .collect();
            begun.into_iter().filter_map(|begun| begun.join().ok()).collect::<Vec<_>>()
        });
        for one in &learnt {
            mean.add(one, part);
        }
        mean
    }

    /// Adds a part of another.
    fn add(&mut self, other: &Self, part: f32) {
        self.bias.iter_mut().zip(&other.bias).for_each(|(sum, bias)| *sum += part * bias);
        self.weights.iter_mut().zip(&other.weights).for_each(|(sum, weight)| *sum += part * weight);
    }

    /// By how much each class is taken for likelier than it is, of one text.
    fn slope(&self, seen: &[(usize, f32)], text: &Text, slope: &mut [f32]) {
        let classes = self.bias.len();
        slope.copy_from_slice(&self.bias);
        for (feature, value) in seen {
            let row = self.weights.get(feature * classes..(feature + 1) * classes).unwrap_or_default();
            slope.iter_mut().zip(row).for_each(|(score, weight)| *score += value * weight);
        }
        let best = slope.iter().copied().fold(f32::MIN, f32::max);
        for score in slope.iter_mut() {
            *score = exp(*score - best);
        }
        let sum: f32 = slope.iter().sum();
        for share in slope.iter_mut() {
            *share *= text.worth / sum;
        }
        let own = text.worth / text.own.iter().fold(0.0, |count, _| count + 1.0);
        for class in &text.own {
            if let Some(share) = slope.get_mut(*class) {
                *share -= own;
            }
        }
    }
}

/// How much a feature has moved before it did.
const STILL: f32 = 1e-3;

/// e to the power of a number that is not above nought, the same on every machine: the power of two in the bits of the
/// number, and the rest by the first terms of its series.
fn exp(power: f32) -> f32 {
    let twos = power * std::f32::consts::LOG2_E;
    if twos < -100.0 {
        return 0.0;
    }
    let whole = twos.floor();
    let rest = (twos - whole) * std::f32::consts::LN_2;
    let series = 1.0 + rest * (1.0 + rest / 2.0 * (1.0 + rest / 3.0 * (1.0 + rest / 4.0 * (1.0 + rest / 5.0))));
    #[expect(clippy::cast_possible_truncation, reason = "a whole number of -100 to 0")]
    let exponent = (127 + whole as i32).unsigned_abs();
    series * f32::from_bits(exponent << 23)
}

/// Chance that is the same each time (xorshift).
struct Chance(u64);

impl Chance {
    fn bits(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A number from nought to one.
    fn next(&mut self) -> f32 {
        let bits = u16::try_from(self.bits() >> 48).unwrap_or(0);
        f32::from(bits) / 65_536.0
    }

    fn shuffle(&mut self, order: &mut [usize]) {
        for last in (1..order.len()).rev() {
            let count = u64::try_from(last + 1).unwrap_or(1);
            order.swap(last, usize::try_from(self.bits() % count).unwrap_or(0));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Learnt, Pace, Text, exp};

    #[test]
    fn e_is_raised_as_it_should() {
        for power in [0.0, -0.1, -0.69, -1.0, -3.7, -20.0, -60.0] {
            let (got, right) = (f64::from(exp(power)), f64::from(power).exp());
            assert!((got / right - 1.0).abs() < 1e-4, "e^{power}: {got} instead of {right}");
        }
        assert!(exp(-1000.0).abs() < f32::MIN_POSITIVE);
    }

    #[test]
    fn what_is_learnt_tells_classes_apart_and_what_is_not_kept_stays_nought() {
        let text = |features: &[usize], own: usize| Text {
            features: features.iter().map(|at| (*at, 0.7)).collect(),
            own: vec![own],
            worth: 1.0,
        };
        let texts = [text(&[0, 3], 0), text(&[1, 3], 1), text(&[2, 3], 2), text(&[0], 0), text(&[1], 1), text(&[2], 2)];
        let pace = Pace { rounds: 30, rate: 1.0, dropout: 0.1, decay: 0.0, chance: 7 };
        let learnt = Learnt::new(4, 3).learn(&texts, &pace, None).centred();
        let best = |feature: usize| {
            let row = learnt.weights.get(feature * 3..feature * 3 + 3).unwrap_or_default();
            (0..3).max_by(|a, b| row.get(*a).unwrap_or(&0.0).total_cmp(row.get(*b).unwrap_or(&0.0)))
        };
        assert_eq!([best(0), best(1), best(2)], [Some(0), Some(1), Some(2)]);
        let kept: Vec<bool> = (0..12).map(|at| at % 4 == 0).collect();
        let less = learnt.kept(&kept).learn(&texts, &pace, Some(&kept));
        let is_right = less.weights.iter().zip(&kept).all(|(weight, kept)| *kept || weight.abs() < f32::MIN_POSITIVE);
        assert!(is_right, "{:?}", less.weights);
    }
}
