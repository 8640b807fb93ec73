//! The cache of a tab: whatever the store refuses, and whatever other tabs do, nothing that was kept is lost.

use std::collections::BTreeSet;

use advice::Assumptions;
use domain::decision::{Decision, DecisionId};
use domain::history::cache::Cache;
use domain::history::{BIN_TIME, Counting, Kept, Shelf, Store, list_bin, record_key};

use crate::decision_samples::{Random, decision, id};
use crate::history_store::Memory;

const NOW: u64 = 1_795_305_600_000;
const NEW: DecisionId = DecisionId::from_bytes([99; 16]);

/// Something that a person or another tab does, over a cache that knows what is stored. Refusals are left to it.
type Scenario = (&'static str, fn(&Memory, &mut Cache));

const SCENARIOS: [Scenario; 14] = [
    ("load", |store, cache| *cache = Cache::load(store)),
    ("reload", |store, cache| cache.reload(store)),
    ("open the bin", |store, cache| cache.open_bin(store, NOW)),
    ("keep", |store, cache| done(cache.keep(store, NEW, NOW, any()))),
    ("edit", |store, cache| done(cache.update(store, &second(cache), any(), NEW))),
    ("delete", |store, cache| done(cache.delete(store, second(cache).id, NOW))),
    ("delete and take it back", |store, cache| {
        let id = second(cache).id;
        done(cache.delete(store, id, NOW));
        let deleted = cache.bin().iter().find(|deleted| deleted.id == id).cloned();
        done(deleted.map(|deleted| cache.undo_delete(store, &deleted)));
    }),
    ("delete all", |store, cache| {
        cache.delete_together(store, all(cache), NOW);
    }),
    ("delete all and take them back", |store, cache| {
        cache.delete_together(store, all(cache), NOW);
        cache.undo_together(store);
    }),
    ("delete all, and reload", |store, cache| {
        cache.delete_together(store, all(cache), NOW);
        cache.reload(store);
    }),
    ("see what another tab deleted", |store, cache| {
        let kept = second(cache);
        delete_elsewhere(store, &kept);
        cache.follow(store, &record_key(kept.id));
    }),
    ("see what another tab put back", |store, cache| {
        let kept = second(cache);
        delete_elsewhere(store, &kept);
        cache.follow(store, &record_key(kept.id));
        store.lose(&bin_key(kept.id));
        store.have(&record_key(kept.id), &kept.write());
        cache.follow(store, &record_key(kept.id));
    }),
    ("have the browser's data cleared, and put it back", |store, cache| {
        clear(store, cache);
        cache.reload(store);
        done(cache.put_back(store));
    }),
    ("have it cleared, and put it back at the second try", |store, cache| {
        clear(store, cache);
        cache.reload(store);
        done(cache.put_back(store));
        done(cache.put_back(store));
        cache.reload(store);
    }),
];

/// What the page says of a refusal is not looked at here.
fn done<T>(_: T) {}

fn any() -> Decision {
    decision(&mut Random::new(99))
}

fn second(cache: &Cache) -> Kept {
    cache.shelf().kept().nth(1).unwrap().clone()
}

fn all(cache: &Cache) -> Vec<DecisionId> {
    cache.shelf().kept().map(|kept| kept.id).collect()
}

/// Another tab deletes a decision, which the store does not refuse.
fn delete_elsewhere(store: &Memory, kept: &Kept) {
    store.have(&bin_key(kept.id), &format!("{NOW} {}", kept.write()));
    store.lose(&record_key(kept.id));
}

fn bin_key(id: DecisionId) -> String {
    format!("sa1:bin:{id}")
}

/// The decisions are gone from the store, as when a person clears what the browser holds of a page.
fn clear(store: &Memory, cache: &Cache) {
    for id in all(cache) {
        store.lose(&record_key(id));
    }
}

/// Three decisions, one in the bin and one that cannot be read.
fn stored() -> Memory {
    let store = Memory::of(&[("sa1:rec:0000000000000000000000", r#"{"v":1,"ti"#)]);
    let (mut cache, mut random) = (Cache::default(), Random::new(1));
    for _ in 0..4 {
        cache.keep(&store, id(&mut random), NOW, decision(&mut random)).unwrap();
    }
    let first = all(&cache)[0];
    cache.delete(&store, first, NOW).unwrap();
    store
}

/// The texts that the store or the page can still show: in their place, in the bin, in the page's bin, or to be put back.
fn texts(store: &Memory, cache: &mut Cache) -> BTreeSet<String> {
    let mut texts: BTreeSet<String> = store.all().into_values().collect();
    texts.extend(list_bin(store).unwrap().into_iter().map(|deleted| deleted.text));
    texts.extend(cache.bin().iter().map(|deleted| deleted.text.clone()));
    texts.extend(cache.shelf().rows().iter().map(|row| row.text().to_owned()));
    // What was lost is put back last, as that changes the store.
    cache.put_back(store).unwrap();
    texts.extend(store.all().into_values());
    texts
}

#[test]
fn whatever_call_is_refused_nothing_that_was_kept_is_out_of_reach() {
    let stored = stored();
    let mut before = texts(&stored, &mut Cache::default());
    for (name, scenario) in SCENARIOS {
        for call in 1.. {
            let mut cache = Cache::load(&stored);
            let store = stored.refusing(call);
            scenario(&store, &mut cache);
            let was_too_short = store.was_too_short();
            let what = format!("{name}, with call {call} refused");
            let after = texts(&store.reliable(), &mut cache);
            if name == "edit" {
                // The one that was edited is there as it was, or as it is now.
                let edited = second(&Cache::load(&stored));
                before.remove(&edited.write());
                assert!(after.contains(&edited.write()) || after.iter().any(|text| is_new(edited.id, text)), "{what}");
            }
            let gone: Vec<_> = before.difference(&after).collect();
            assert!(gone.is_empty(), "{what}: {gone:?}");
            before = texts(&stored.reliable(), &mut Cache::default());
            if was_too_short {
                break;
            }
        }
    }
}

fn is_new(id: DecisionId, text: &str) -> bool {
    Kept::read(id, text).is_ok_and(|kept| kept.decision == any())
}

#[test]
fn what_is_gone_without_having_been_deleted_is_offered_and_comes_back_to_the_letter() {
    let stored = stored();
    let store = stored.reliable();
    let mut cache = Cache::load(&store);
    clear(&store, &cache);
    cache.reload(&store);
    assert_eq!((cache.lost(), cache.shelf().kept().count()), (3, 0));

    store.full.set(true);
    assert!(cache.put_back(&store).is_err());
    assert_eq!(cache.lost(), 3, "what could not be written is still offered");
    store.full.set(false);
    cache.put_back(&store).unwrap();
    assert_eq!((cache.lost(), store.all()), (0, stored.all()));
}

#[test]
fn what_another_tab_deleted_or_was_erased_here_is_not_lost() {
    let store = stored();
    let mut cache = Cache::load(&store);
    cache.open_bin(&store, NOW);
    let kept = second(&cache);
    delete_elsewhere(&store, &kept);
    cache.follow(&store, &record_key(kept.id));
    cache.reload(&store);
    assert_eq!((cache.lost(), cache.bin().len()), (0, 2));

    domain::history::erase(&store).unwrap();
    cache.reload_erased(&store);
    assert_eq!((cache.lost(), cache.bin().len(), cache.shelf().rows().len()), (0, 0, 0));
}

#[test]
fn what_was_deleted_without_room_in_the_bin_is_taken_back_from_this_tab_also_after_a_reload() {
    let store = stored();
    let mut cache = Cache::load(&store);
    store.full.set(true);
    let id = second(&cache).id;
    let text = second(&cache).write();
    cache.delete(&store, id, NOW).unwrap();
    assert_eq!(list_bin(&store).unwrap().len(), 1, "the store's bin had no room");
    cache.reload(&store);
    store.full.set(false);
    let deleted = cache.bin().iter().find(|deleted| deleted.id == id).cloned().unwrap();
    cache.undo_delete(&store, &deleted).unwrap();
    assert_eq!(store.all().get(&record_key(id)), Some(&text));
    assert!(cache.bin().iter().all(|deleted| deleted.id != id));
}

#[test]
fn deleting_together_ends_at_the_first_refusal_and_what_went_comes_back_together() {
    let stored = stored();
    let cache = Cache::load(&stored);
    for call in 1.. {
        let (mut cache, store) = (cache.clone(), stored.refusing(call));
        let ids = all(&cache);
        let (count, refused) = cache.delete_together(&store, ids.clone(), NOW);
        assert_eq!(refused.is_none(), count == ids.len());
        let left: Vec<_> = all(&cache);
        assert_eq!(left.len(), ids.len() - count, "call {call}");
        assert_eq!(all(&Cache::load(&store.reliable())), left, "what the page shows is what is there");

        let (back, refused) = cache.undo_together(&store.reliable());
        assert_eq!((back, refused), (count, None));
        assert_eq!(cache.deleted_together().count(), 0);
        assert_eq!(all(&cache), ids, "in their places");
        if store.was_too_short() {
            assert_eq!(count, 3);
            break;
        }
    }
}

#[test]
fn a_store_that_cannot_be_listed_is_said_and_what_was_known_stays() {
    let store = stored();
    let mut cache = Cache::load(&store);
    cache.reload(&store.refusing(1));
    assert!(cache.refused().is_some());
    assert_eq!(cache.shelf().kept().count(), 3);
    cache.reload(&store);
    assert_eq!((cache.refused(), cache.lost()), (None, 0));
}

#[test]
fn the_bin_is_emptied_as_far_as_the_store_agrees() {
    let stored = stored();
    let mut cache = Cache::load(&stored);
    cache.open_bin(&stored, NOW);
    for call in 1.. {
        let (mut cache, store) = (cache.clone(), stored.refusing(call));
        let emptied = cache.empty_bin(&store);
        let left = list_bin(&store.reliable()).unwrap().len();
        assert_eq!((emptied.is_ok(), cache.bin().len()), (left == 0, left), "call {call}");
        if store.was_too_short() {
            assert_eq!(emptied, Ok(1));
            break;
        }
    }
}

#[test]
fn opening_the_bin_lets_go_of_what_is_too_old_once_it_was_seen_twice() {
    let store = stored();
    let later = NOW + BIN_TIME + 1;
    let mut first = Cache::load(&store);
    first.open_bin(&store, later);
    assert_eq!(first.bin().len(), 1);
    let mut second = Cache::load(&store);
    second.open_bin(&store, later + 25 * 60 * 60 * 1000);
    assert_eq!(second.bin().len(), 0);
}

#[test]
fn only_keys_of_decisions_the_bin_and_what_is_set_aside_concern_the_cache() {
    let keys: Vec<_> = stored().keys().unwrap();
    assert!(keys.iter().filter(|key| Cache::concerns(key)).count() >= 5, "{keys:?}");
    for key in ["sa1:set", "sa1:draft:tab", "other", ""] {
        assert!(!Cache::concerns(key), "{key}");
    }
    assert!(Cache::concerns("sa1:aside:sa1:rec:0000000000100000000001"));
}

#[test]
fn an_edit_in_its_place_is_no_change_of_the_list_and_everything_else_is() {
    let store = stored();
    let mut cache = Cache::load(&store);
    let before = cache.changes();
    let one = second(&cache);
    cache.update(&store, &one, any(), NEW).unwrap();
    assert_eq!(cache.changes(), before);
    // As this tab still thinks of what it was: beside it.
    cache.update(&store, &one, any(), NEW).unwrap();
    assert!(cache.changes() > before);
    let before = cache.changes();
    cache.delete(&store, NEW, NOW).unwrap();
    assert!(cache.changes() > before);
}

#[test]
fn summing_up_ends_measures_the_store_and_tells_of_it_once() {
    let store = stored();
    let mut cache = Cache::load(&store);
    let assumptions = Assumptions::default();
    assert_eq!(cache.fullness(), None);
    let mut studied = cache.study(&store, 1, &assumptions, Counting::Units);
    let mut rounds = 1;
    while studied.left > 0 {
        assert!(!cache.is_studied(&assumptions));
        studied = cache.study(&store, 1, &assumptions, Counting::Units);
        rounds += 1;
    }
    assert!(studied.is_news && cache.is_studied(&assumptions));
    assert!(rounds >= Shelf::load(&store).unwrap().rows().len());
    assert_eq!(cache.fullness(), Some(1), "rounded up");
    assert!(!cache.study(&store, 1, &assumptions, Counting::Units).is_news, "nothing is new");
}
