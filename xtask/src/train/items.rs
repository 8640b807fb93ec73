//! The small model that finds the mode to which an agenda's item leans, from `crates/meetings/data/items.txt`: each line
//! has the modes that can be defended, the best first, and the item.

use anyhow::{Context, Result};
use reader::features_of;
use reader::model::{Model, Vector};

use super::{Example, Lesson, chosen, exact, look, matter, rounded, separate, vocabulary, whole};

/// What an error costs.
const COST: f64 = 1.0;

/// How many features are kept of all.
const FEATURES: usize = 1600;

/// How much more it costs to send to writing what only a talk does.
const HARM: f64 = 2.0;

/// The names of the classes.
const KEYS: [&str; 3] = ["async", "mix", "sync"];
const ASYNC: usize = 0;
const SYNC: usize = 2;

/// The trained model of these lines.
pub(super) fn model(items: &str) -> Result<Model> {
    let mut accepted: Vec<Vec<usize>> = Vec::new();
    let mut lessons = Vec::new();
    for line in items.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (modes, topic) = line.split_once(" | ").with_context(|| format!("no ` | ` in `{line}`"))?;
        let class = |mode| KEYS.iter().position(|key| *key == mode).with_context(|| format!("no mode `{mode}`"));
        let modes: Vec<usize> = modes.split('/').map(class).collect::<Result<_>>()?;
        lessons.push(Lesson {
            features: features_of(topic),
            vector: Vector::new(),
            whole: Vector::new(),
            own: modes.first().copied().into_iter().collect(),
            worth: 1.0,
            is_whole: true,
        });
        accepted.push(modes);
    }
    let every = vocabulary(&lessons, |_| true);
    look(&mut lessons, &every);
    let (_, weights) = machines(&lessons, &accepted, every.len());
    let chosen = chosen(&every, &matter(&weights, &lessons), FEATURES);
    let vocabulary = vocabulary(&lessons, |name| chosen.contains(name) && !name.starts_with('\''));
    look(&mut lessons, &vocabulary);
    let (bias, weights) = machines(&lessons, &accepted, vocabulary.len());
    let bias: Result<Vec<i16>> =
        bias.into_iter().map(|bias| Ok(i16::try_from(whole(bias * exact(reader::model::UNIT)))?)).collect();
    let any = vec![0; vocabulary.len()];
    let keys = KEYS.map(str::to_owned).to_vec();
    Ok(Model { keys, bias: bias?, vocabulary, weights: rounded(&weights)?, any_bias: 0, any })
}

/// Each mode against the rest. An item that another mode suits as well says nothing of that one.
fn machines(lessons: &[Lesson], accepted: &[Vec<usize>], features: usize) -> (Vec<f64>, Vec<Vec<f64>>) {
    let (mut biases, mut weights) = (Vec::new(), vec![Vec::new(); features]);
    for class in 0..KEYS.len() {
        let examples = lessons.iter().zip(accepted).filter_map(|(lesson, accepted)| {
            let is_own = accepted.first() == Some(&class);
            let counts = is_own || !accepted.contains(&class);
            let harms = [class, accepted.first().copied().unwrap_or(class)] == [ASYNC, SYNC];
            let cost = COST * if harms { HARM } else { 1.0 };
            counts.then_some(Example { vector: &lesson.vector, is_own, cost })
        });
        let (bias, own) = separate(&examples.collect::<Vec<_>>(), &vec![true; features]);
        biases.push(bias);
        for (of, weight) in weights.iter_mut().zip(own) {
            of.push(weight);
        }
    }
    (biases, weights)
}
