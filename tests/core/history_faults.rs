//! Whatever call the store refuses, and whatever the order of doing things: nothing that was kept is lost or changed.

use std::collections::BTreeMap;

use domain::decision::{Decision, DecisionId};
use domain::history::draft::Draft;
use domain::history::{Deleted, Kept, Shelf, id_of_key, list_bin, purge_bin, record_key};

use crate::decision_samples::{Random, decision, id};
use crate::history_store::{Memory, known};

const NOW: u64 = 1_795_305_600_000;

/// Something that a person does. It gives what was deleted without room for it in the bin, which the page then
/// holds; an error is the store's refusal.
type Scenario = (&'static str, fn(&Memory, &mut Shelf) -> Result<Vec<Deleted>, Box<dyn std::error::Error>>);

const SCENARIOS: [Scenario; 13] = [
    ("load", |store, shelf| {
        *shelf = Shelf::load(store)?;
        Ok(Vec::new())
    }),
    ("keep", |store, shelf| {
        shelf.keep(store, new_id(), NOW, any())?;
        Ok(Vec::new())
    }),
    ("keep two", |store, shelf| {
        shelf.keep(store, new_id(), NOW, any())?;
        shelf.keep(store, DecisionId::from_bytes([98; 16]), NOW, any())?;
        Ok(Vec::new())
    }),
    ("edit", |store, shelf| {
        let loaded = second(shelf);
        shelf.update(store, &loaded, any(), new_id())?;
        Ok(Vec::new())
    }),
    ("edit what another tab changed", |store, shelf| {
        let mut loaded = second(shelf);
        loaded.rev = 7;
        shelf.update(store, &loaded, any(), new_id())?;
        Ok(Vec::new())
    }),
    ("delete", |store, shelf| Ok(shelf.delete(store, second(shelf).id, NOW)?.into_iter().collect())),
    ("delete and undo", |store, shelf| {
        if let Some(deleted) = shelf.delete(store, second(shelf).id, NOW)? {
            shelf.undo_delete(store, &deleted)?;
        }
        Ok(Vec::new())
    }),
    ("delete, start again and undo", |store, shelf| {
        let held = shelf.delete(store, second(shelf).id, NOW)?;
        *shelf = Shelf::load(store)?;
        for deleted in list_bin(store)? {
            shelf.undo_delete(store, &deleted)?;
        }
        Ok(held.into_iter().collect())
    }),
    ("delete all", |store, shelf| {
        let mut held = Vec::new();
        for kept in shelf.kept().cloned().collect::<Vec<_>>() {
            held.extend(shelf.delete(store, kept.id, NOW)?);
        }
        Ok(held)
    }),
    ("empty the bin of the old", |store, _| {
        purge_bin(store, NOW + 1)?;
        Ok(Vec::new())
    }),
    ("see what another tab did", |store, shelf| {
        let key = record_key(second(shelf).id);
        shelf.refresh(store, &key)?;
        Ok(Vec::new())
    }),
    ("save and load a draft", |store, _| {
        Draft { title: "new".to_owned(), ..Draft::default() }.save(store, "tab")?;
        Draft::load(store, "tab")?;
        Ok(Vec::new())
    }),
    ("clear a draft", |store, _| {
        Draft::clear(store, "tab")?;
        Ok(Vec::new())
    }),
];

fn second(shelf: &Shelf) -> Kept {
    shelf.kept().nth(1).unwrap().clone()
}

fn new_id() -> DecisionId {
    DecisionId::from_bytes([99; 16])
}

fn any() -> Decision {
    decision(&mut Random::new(99))
}

/// Three decisions, a damaged one, a newer one, a draft and another app's key.
fn stored() -> Memory {
    let store = Memory::of(&[
        ("other", "not json"),
        ("sa1:rec:0000000000000000000000", r#"{"v":1,"ti"#),
        ("sa1:rec:0000000000100000000001", r#"{"v":999,"title":"T"}"#),
    ]);
    let (mut shelf, mut random) = (Shelf::default(), Random::new(1));
    for _ in 0..3 {
        shelf.keep(&store, id(&mut random), NOW, decision(&mut random)).unwrap();
    }
    Draft { title: "draft".to_owned(), ..Draft::default() }.save(&store, "tab").unwrap();
    store
}

/// Every text that was there before is there to the letter, in its place, in the bin or in the page, or is a decision
/// that was edited as a whole; and all that is there besides can be read.
#[track_caller]
fn check_nothing_lost(before: &BTreeMap<String, String>, store: &Memory, held: &[Deleted], what: &str) {
    let after = store.all();
    let bin = [list_bin(store).unwrap().as_slice(), held].concat();
    for (key, text) in before {
        let binned = bin.iter().any(|deleted| record_key(deleted.id) == *key && deleted.text == *text);
        let edited = || {
            let (id, now) = (id_of_key(key)?, after.get(key)?);
            let (old, new) = (Kept::read(id, text).ok()?, Kept::read(id, now).ok()?);
            Some(new.rev == old.rev + 1 && new.at == old.at && new.decision == any())
        };
        let draft = key.starts_with("sa1:draft:");
        assert!(draft || after.get(key) == Some(text) || binned || edited() == Some(true), "{what}: {key} was {text}");
    }
    for (key, text) in after.iter().filter(|(key, _)| !before.contains_key(*key)) {
        if let Some(id) = id_of_key(key) {
            assert!(Kept::read(id, text).is_ok(), "{what}: {key} is {text}");
        } else {
            assert!(key.starts_with("sa1:bin:"), "{what}: {key} is new");
        }
    }
}

#[test]
fn whatever_call_is_refused_nothing_is_lost_and_nothing_is_half_written() {
    let stored = stored();
    let before = stored.all();
    for (name, scenario) in SCENARIOS {
        for call in 1.. {
            let store = stored.refusing(call);
            let mut shelf = Shelf::load(&stored).unwrap();
            let done = scenario(&store, &mut shelf);
            let was_too_short = store.was_too_short();
            let what = format!("{name}, with call {call} refused: {done:?}");
            let store = store.reliable();
            check_nothing_lost(&before, &store, done.as_deref().unwrap_or_default(), &what);
            // What this tab knows is what is there; only a load that met the refusal knows less.
            if !name.contains("load") && !name.contains("again") {
                assert_eq!(known(&Shelf::load(&store).unwrap()), known(&shelf), "{what}");
            }
            if was_too_short {
                assert!(done.is_ok(), "{what}");
                break;
            }
        }
    }
}

#[test]
fn one_record_that_the_store_does_not_give_hides_no_other() {
    let stored = stored();
    for call in 2..=6 {
        let shelf = Shelf::load(&stored.refusing(call)).unwrap();
        assert_eq!(shelf.kept().count() + shelf.unread().len(), 5, "call {call}");
        assert!(shelf.unread().len() >= 2 && shelf.kept().count() >= 2, "call {call}");
    }
    assert!(Shelf::load(&stored.refusing(1)).is_err(), "without its keys there is nothing to show");
}

#[test]
fn after_any_order_of_doings_in_two_tabs_every_decision_is_there_as_it_was_last_left() {
    for seed in 0..25 {
        let mut random = Random::new(seed);
        let store = Memory::default();
        let mut tabs = [Shelf::default(), Shelf::default()];
        let mut model: BTreeMap<DecisionId, Decision> = BTreeMap::new();
        let mut deleted: Vec<(Deleted, Decision)> = Vec::new();
        for step in 0..100 {
            store.full.set(random.once_in(10));
            let tab = &mut tabs[random.below(2)];
            let (new, decision) = (id(&mut random), decision(&mut random));
            let count = tab.kept().count();
            let known = if count == 0 { None } else { tab.kept().nth(random.below(count)).cloned() };
            match (random.below(6), known) {
                (0 | 1, _) | (_, None) => {
                    if tab.keep(&store, new, random.next() >> 30, decision.clone()).is_ok() {
                        model.insert(new, decision);
                    }
                }
                (2, Some(known)) => {
                    use domain::history::Saved::{AsCopy, InPlace};
                    if let Ok(InPlace(id) | AsCopy(id)) = tab.update(&store, &known, decision.clone(), new) {
                        model.insert(id, decision);
                    }
                }
                (3, Some(known)) => {
                    if let Some(gone) = tab.delete(&store, known.id, NOW + step).unwrap() {
                        deleted.push((gone, model.remove(&known.id).unwrap()));
                    }
                }
                (4, _) => {
                    if let Some((gone, decision)) = deleted.pop()
                        && tab.undo_delete(&store, &gone).is_ok()
                    {
                        model.insert(gone.id, decision);
                    }
                }
                _ => *tab = Shelf::load(&store).unwrap(),
            }
            let shelf = Shelf::load(&store).unwrap();
            let there: BTreeMap<_, _> = shelf.kept().map(|kept| (kept.id, kept.decision.clone())).collect();
            assert_eq!(there, model, "seed {seed}, step {step}");
            assert!(shelf.kept().is_sorted_by(|one, next| (one.at, one.id) > (next.at, next.id)));
            assert!(shelf.unread().is_empty());
        }
    }
}
