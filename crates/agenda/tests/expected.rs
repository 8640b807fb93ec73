//! The reader against agendas with right values: those that were given, and those that were written here.

#![cfg(test)]

use std::collections::BTreeMap;
use std::path::Path;

use agenda::{Agenda, Item};
use serde_json::Value;

/// How many of some values are right.
#[derive(Default)]
struct Score {
    right: usize,
    of: usize,
    wrong: Vec<String>,
}

impl Score {
    fn count(&mut self, is_right: bool, say: impl FnOnce() -> String) {
        self.of += 1;
        self.right += usize::from(is_right);
        if !is_right {
            self.wrong.push(say());
        }
    }

    fn share(&self) -> f64 {
        f64::from(u32::try_from(self.right).unwrap()) / f64::from(u32::try_from(self.of).unwrap())
    }

    fn report(&self, name: &str) {
        println!("{name}: {} of {} ({:.1} %)", self.right, self.of, 100.0 * self.share());
        for wrong in &self.wrong {
            println!("    {wrong}");
        }
    }
}

/// All that is compared.
#[derive(Default)]
struct Scores {
    agendas: Score,
    items: Score,
    extra: Score,
    minutes: Score,
    owners: Score,
    kinds: Score,
    housekeeping: Score,
    titles: Score,
    stated: Score,
}

fn folder(name: &str) -> BTreeMap<String, (String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name);
    let expected: Value = serde_json::from_slice(&std::fs::read(folder.join("expected.json")).unwrap()).unwrap();
    let files = expected["files"].as_object().unwrap();
    let read = |file: &String| String::from_utf8(std::fs::read(folder.join(file)).unwrap()).unwrap();
    files.iter().map(|(file, value)| (file.clone(), (read(file), value.clone()))).collect()
}

/// As topics are compared: without regard to capitals, white space collapsed, no marks at the ends.
fn same_form(text: &str) -> String {
    let collapsed = text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    collapsed.trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
}

/// The value that is expected, and the others that pass.
fn passes<'a>(item: &'a Value, field: &str) -> Vec<&'a Value> {
    let others = item.get(format!("{field}_acceptable").as_str());
    let others = others.map_or(Vec::new(), |others| others.as_array().map_or(vec![others], |all| all.iter().collect()));
    item.get(field).into_iter().chain(others).collect()
}

fn topic_fits(item: &Item, expected: &Value) -> bool {
    let found = same_form(&item.topic);
    passes(expected, "topic").into_iter().filter_map(Value::as_str).any(|topic| {
        let whole = same_form(topic);
        // `very …` in what is expected stands for the beginning of a long one.
        found == whole || topic.strip_suffix('…').is_some_and(|begin| found.starts_with(same_form(begin).as_str()))
    })
}

/// Pairs of found and expected items, in order: the longest that fit.
fn matched<'a>(found: &'a [Item], expected: &'a [Value]) -> Vec<(Option<&'a Item>, Option<&'a Value>)> {
    let mut pairs = Vec::new();
    let mut left = found;
    for value in expected {
        match left.iter().position(|item| topic_fits(item, value)) {
            Some(at) => {
                pairs.extend(left[..at].iter().map(|item| (Some(item), None)));
                pairs.push((Some(&left[at]), Some(value)));
                left = &left[at + 1..];
            }
            None => pairs.push((None, Some(value))),
        }
    }
    pairs.extend(left.iter().map(|item| (Some(item), None)));
    pairs
}

fn score(name: &str) -> Scores {
    let mut scores = Scores::default();
    for (file, (text, expected)) in folder(name) {
        let read = agenda::read(&text);
        let is_agenda = expected["is_agenda"].as_bool().unwrap();
        scores.agendas.count(read.is_ok() == is_agenda, || format!("{file}: {read:?}"));
        let agenda = read.unwrap_or_default();
        compare(&file, &agenda, &expected, &mut scores);
    }
    scores
}

fn compare(file: &str, agenda: &Agenda, expected: &Value, scores: &mut Scores) {
    let title = agenda.title.as_deref().map(same_form);
    scores.titles.count(title == expected["title"].as_str().map(same_form), || {
        format!("{file}: {:?} for {}", agenda.title, expected["title"])
    });
    let stated = agenda.stated_minutes.map(u64::from);
    scores.stated.count(stated == expected["stated_minutes"].as_u64(), || {
        format!("{file}: {stated:?} for {}", expected["stated_minutes"])
    });
    for piece in expected.get("not_items").and_then(Value::as_array).into_iter().flatten() {
        let piece = same_form(piece.as_str().unwrap());
        let is_none = agenda.items.iter().all(|item| !same_form(&item.topic).contains(&piece));
        scores.extra.count(is_none, || format!("{file}: {piece} became an item"));
    }
    for (item, value) in matched(&agenda.items, expected["items"].as_array().unwrap()) {
        let (item, value) = match (item, value) {
            (Some(item), Some(value)) => (item, value),
            (Some(item), None) => {
                scores.extra.count(false, || format!("{file}: {} is no item that is expected", item.topic));
                continue;
            }
            (None, Some(value)) => {
                if value.get("optional").is_none() {
                    scores.items.count(false, || format!("{file}: {} is missing", value["topic"]));
                }
                continue;
            }
            (None, None) => continue,
        };
        scores.items.count(true, String::new);
        let say = |field: &str, found: &dyn std::fmt::Debug| {
            format!("{file}: {}: {field} {found:?} for {}", item.topic, value[field])
        };
        let minutes = item.minutes.map(u64::from);
        scores
            .minutes
            .count(passes(value, "minutes").iter().any(|pass| pass.as_u64() == minutes), || say("minutes", &minutes));
        let owner = same_form(&item.owners.join(", "));
        let owner_fits = |pass: &&Value| same_form(&pass.as_str().unwrap_or_default().replace('@', "")) == owner;
        scores.owners.count(passes(value, "owner").iter().any(owner_fits), || say("owner", &item.owners));
        let implied_passes = value.get("type_implied").is_some() && item.kind.is_none();
        let kind = item.kind.map(agenda::Kind::key);
        scores.kinds.count(implied_passes || passes(value, "type").iter().any(|pass| pass.as_str() == kind), || {
            say("type", &kind)
        });
        let either = value.get("housekeeping_acceptable").is_some();
        scores.housekeeping.count(either || value["is_housekeeping"].as_bool() == Some(item.is_housekeeping), || {
            say("is_housekeeping", &item.is_housekeeping)
        });
    }
}

#[track_caller]
fn check(name: &str) {
    let scores = score(name);
    println!("{name}");
    let all = [
        ("agendas told from other texts", &scores.agendas, 1.0),
        ("items found", &scores.items, 0.95),
        ("not taken for items", &scores.extra, 0.95),
        ("minutes", &scores.minutes, 0.95),
        ("owners", &scores.owners, 0.95),
        ("kinds", &scores.kinds, 0.85),
        ("housekeeping", &scores.housekeeping, 0.95),
        ("titles", &scores.titles, 0.85),
        ("length of the whole", &scores.stated, 0.9),
    ];
    for (name, score, _) in all {
        score.report(name);
    }
    for (name, score, least) in all {
        assert!(score.share() >= least, "{name}: {} of {}", score.right, score.of);
    }
}

#[test]
fn the_given_agendas_are_read_as_a_careful_reader_would() {
    check("given");
}

#[test]
fn agendas_in_further_forms_are_read_as_a_careful_reader_would() {
    check("own");
}
