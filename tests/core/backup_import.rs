//! What an import does with each decision: it adds, loses nothing, and the same again changes nothing.

use std::collections::BTreeMap;

use ::words::content::Told;
use ::words::content::backup as words;
use domain::decision::{Decision, DecisionId, Done, Felt, Line, Note, Outcome, Title};
use domain::history::backup::{Backup, Imported, MergeOutcome, SettingsOutcome, Stopped, Wishes};
use domain::history::{
    BIN_TIME, Kept, SETTINGS_KEY, Shelf, Store, StoreError, delete, id_of_key, list_bin, purge_bin, record_key,
    undo_delete,
};

use crate::backup_file::{GOLDEN, day, golden};
use crate::decision_samples::{Random, decision, id};
use crate::history_store::Memory;

const A: DecisionId = DecisionId::from_bytes([1; 16]);
const NOW: u64 = 1_795_305_600_000;
const ALL: Wishes = Wishes { deleted: true, settings: true };
const WISHES: [Wishes; 4] = [
    Wishes { deleted: false, settings: false },
    Wishes { deleted: true, settings: false },
    Wishes { deleted: false, settings: true },
    ALL,
];

fn kept() -> Kept {
    let mut decision = Decision::new(day());
    decision.title = Title::typed("Agree on the date");
    Kept::new(A, NOW, decision)
}

fn edited(rev: u32, edit: impl Fn(&mut Decision)) -> Kept {
    let mut kept = kept();
    kept.rev = rev;
    edit(&mut kept.decision);
    kept
}

fn with_outcome(decision: &mut Decision) {
    decision.outcome = Some(Outcome { done: Done::Sync, felt: Some(Felt::Right), line: None });
}

fn of(texts: &[(&str, &str)]) -> Backup {
    Backup::read(Backup::write(&Memory::of(texts), day()).unwrap().as_bytes()).unwrap()
}

fn of_one(text: &str) -> Backup {
    of(&[(&record_key(A), text)])
}

/// Imports, and makes sure that it did what was planned and that the same again does nothing.
#[track_caller]
fn import(backup: &Backup, store: &Memory, wishes: Wishes) -> Imported {
    let before = store.all();
    let plan = backup.plan(store).unwrap();
    assert_eq!(store.all(), before, "a plan writes nothing");
    let done = backup.apply(store, wishes).unwrap();
    let deleted = if wishes.deleted { (done.back, done.away) } else { (done.away, done.back) };
    assert_eq!(
        (done.new, done.newer, done.beside, done.here, done.bin, deleted),
        (
            plan.count(MergeOutcome::New),
            plan.count(MergeOutcome::Newer),
            plan.count(MergeOutcome::Beside),
            plan.count(MergeOutcome::Here) + plan.count(MergeOutcome::Older),
            plan.bin,
            (plan.count(MergeOutcome::Deleted), 0)
        )
    );
    assert!(!plan.is_nothing() || store.all() == before);
    let after = store.all();
    let again = backup.apply(store, wishes).unwrap();
    assert_eq!(store.all(), after, "the same again changes something");
    assert_eq!((again.came(), again.bin, again.settings), (0, 0, false));
    done
}

/// What the decision `A` of the file becomes where `here` is; the texts of all decisions then.
#[track_caller]
fn check(here: &str, file: &str, outcome: MergeOutcome) -> Vec<String> {
    let store = Memory::of(&[(&record_key(A), here)]);
    let backup = of_one(file);
    assert_eq!(backup.plan(&store).unwrap().items[0].outcome, outcome);
    import(&backup, &store, Wishes::default());
    let mut all = store.all();
    let own = all.remove(&record_key(A)).unwrap();
    assert!(all.keys().all(|key| id_of_key(key).is_some()));
    std::iter::once(own).chain(all.into_values()).collect()
}

#[test]
fn a_decision_that_is_not_here_comes_in_under_its_name() {
    let store = Memory::default();
    let text = kept().write();
    let done = import(&of_one(&text), &store, Wishes::default());
    assert_eq!(done, Imported { new: 1, ..Imported::default() });
    assert_eq!(store.get(&record_key(A)), Ok(Some(text)));
}

#[test]
fn a_decision_that_is_here_to_the_letter_stays() {
    for text in [kept().write().as_str(), "{\"v\":1,\"ti", "{\"v\":999}", ""] {
        assert_eq!(check(text, text, MergeOutcome::Here), [text]);
    }
}

#[test]
fn what_says_more_stays_over_what_says_less_of_the_same() {
    let less = kept().write();
    for more in [
        edited(2, with_outcome),
        edited(2, |decision| decision.note = Note::typed("more")),
        edited(3, |_| ()),
        // Not even then is anything lost.
        edited(1, with_outcome),
    ] {
        assert_eq!(check(&more.write(), &less, MergeOutcome::Older), [more.write()]);
    }
    let more = edited(3, |decision| {
        with_outcome(decision);
        decision.outcome.as_mut().unwrap().line = Line::typed("went well");
    });
    assert_eq!(check(&more.write(), &edited(2, with_outcome).write(), MergeOutcome::Older), [more.write()]);
    assert_eq!(check(&kept().write(), &edited(3, |_| ()).write(), MergeOutcome::Older), [kept().write()]);
}

#[test]
fn a_later_state_that_says_all_and_more_takes_the_place_of_the_earlier() {
    let (less, more) = (kept().write(), edited(2, with_outcome).write());
    assert_eq!(check(&less, &more, MergeOutcome::Newer), [more]);
}

#[test]
fn where_each_says_something_else_both_are_kept_and_the_one_here_stays_in_its_place() {
    let titled = |rev, title: &str| edited(rev, |decision| decision.title = Title::typed(title)).write();
    for (here, file) in [
        (titled(5, "here"), titled(2, "there")),
        (titled(2, "here"), titled(5, "there")),
        (titled(1, "here"), titled(1, "there")),
        // An outcome that was taken back is not put back.
        (
            titled(3, "same"),
            edited(2, |decision| {
                decision.title = Title::typed("same");
                with_outcome(decision);
            })
            .write(),
        ),
        // Another decision altogether.
        (titled(1, "same"), titled(2, "same").replace("\"at\":1795305600000", "\"at\":1795305600001")),
    ] {
        assert_eq!(check(&here, &file, MergeOutcome::Beside), [here, file]);
    }
}

#[test]
fn what_cannot_be_read_is_never_written_over_and_comes_in_beside() {
    let text = kept().write();
    for other in ["{\"v\":1,\"ti", "{\"v\":999,\"title\":\"T\",\"new\":[1]}", "", "[]", "{\"rev\":1}"] {
        assert_eq!(check(other, &text, MergeOutcome::Beside), [other, &text]);
        assert_eq!(check(&text, other, MergeOutcome::Beside), [&text, other]);
        assert_eq!(check(other, "{", MergeOutcome::Beside), [other, "{"]);
    }
    // So does one whose key is none that this app gives.
    let store = Memory::of(&[("sa1:rec:no id", "here")]);
    import(&of(&[("sa1:rec:no id", "there")]), &store, ALL);
    assert_eq!(store.get("sa1:rec:no id"), Ok(Some("here".to_owned())));
    assert_eq!(store.all().values().collect::<Vec<_>>(), ["there", "here"].iter().collect::<Vec<_>>());
}

#[test]
fn fields_of_a_later_program_count_as_what_a_decision_says() {
    let with = |tag: &str| kept().write().replace("\"answers\"", &format!("\"rev2\":{tag},\"answers\""));
    let plain = kept().write();
    assert_eq!(check(&with("1"), &plain, MergeOutcome::Older).len(), 1);
    assert_eq!(check(&plain, &with("1"), MergeOutcome::Beside).len(), 2, "it was not written more often");
    assert_eq!(check(&with("1"), &with("2"), MergeOutcome::Beside).len(), 2);
    assert_eq!(check(&with("{\"a\":1,\"rev\":2}"), &with("{\"a\":1}"), MergeOutcome::Older).len(), 1);
    assert_eq!(check(&with("{\"rev\":1}"), &with("{\"rev\":2}"), MergeOutcome::Beside).len(), 2);
    assert_eq!(check(&with("[1,2]"), &with("[1]"), MergeOutcome::Beside).len(), 2);
}

#[test]
fn the_key_of_a_copy_is_computed_as_the_format_says() {
    let (key, text) = ("sa1:rec:0000000000100000000001", "{\"v\":999,\"title\":\"Tö\"}");
    let store = Memory::of(&[(key, "here")]);
    import(&of(&[(key, text)]), &store, ALL);
    assert_eq!(store.get("sa1:rec:9gv4djZSV7gKp3ITyqmg44"), Ok(Some(text.to_owned())));
}

#[test]
fn what_an_import_would_do_and_what_it_did_is_said_in_words() {
    let (backup, store) = everything();
    assert_eq!(
        words::outcome(MergeOutcome::Here, backup.plan(&store).unwrap().count(MergeOutcome::Here)),
        "2 already here"
    );
    let done = import(&backup, &store, Wishes::default());
    assert_eq!(
        words::imported(&done),
        "3 new, 2 already here, 2 brought up to date, 3 kept beside a different one, 2 left deleted, 1 added to the deleted ones. The settings were taken over."
    );
    assert_eq!(words::imported(&backup.apply(&store, ALL).unwrap()), "2 new, 10 already here.");
    assert_eq!(words::imported(&backup.apply(&store, ALL).unwrap()), "0 new, 12 already here.");
}

#[test]
fn a_copy_keeps_its_place_when_it_is_edited_and_stays_away_when_it_is_deleted() {
    let (here, file) = (kept().write(), edited(1, |decision| decision.title = Title::typed("there")).write());
    let store = Memory::of(&[(&record_key(A), &here)]);
    let backup = of_one(&file);
    import(&backup, &store, Wishes::default());
    let mut shelf = Shelf::load(&store).unwrap();
    let copy = shelf.kept().find(|kept| kept.id != A).unwrap().clone();
    shelf.update(&store, &copy, decision(&mut Random::new(1)), DecisionId::from_bytes([9; 16])).unwrap();
    assert_eq!(import(&backup, &store, ALL).here, 1);
    delete(&store, copy.id, NOW).unwrap();
    assert_eq!(import(&backup, &store, Wishes::default()).away, 1);
    // Its edit stays in the bin, so what comes back comes beside that too.
    assert_eq!(import(&backup, &store, ALL).back, 1);
    assert_eq!(Shelf::load(&store).unwrap().kept().count(), 2);
    assert_eq!(list_bin(&store).unwrap().len(), 1);
}

#[test]
fn two_devices_that_import_each_other_have_the_same_two_decisions_each() {
    let titled = |title: &str| edited(2, |decision| decision.title = Title::typed(title)).write();
    let stores = ["one", "other"].map(|title| Memory::of(&[(&record_key(A), &titled(title))]));
    for round in 0..3 {
        for (from, to) in [(0, 1), (1, 0)] {
            let file = Backup::write(&stores[from], day()).unwrap();
            let done = import(&Backup::read(file.as_bytes()).unwrap(), &stores[to], ALL);
            assert_eq!(done.came(), usize::from(round == 0), "{round}, {from}");
        }
    }
    for store in &stores {
        assert_eq!(Shelf::load(store).unwrap().kept().count(), 2);
    }
}

#[test]
fn what_was_deleted_here_of_late_comes_back_only_on_wish_and_then_to_the_letter() {
    for text in [kept().write().as_str(), "{\"v\":1,\"ti", "{\"v\":999}"] {
        let store = Memory::of(&[(&record_key(A), text)]);
        let backup = of_one(text);
        delete(&store, A, NOW).unwrap();
        let before = store.all();
        assert_eq!(import(&backup, &store, Wishes::default()), Imported { away: 1, ..Imported::default() });
        assert_eq!(store.all(), before);
        assert_eq!(import(&backup, &store, ALL), Imported { back: 1, ..Imported::default() });
        assert_eq!(store.all(), BTreeMap::from([(record_key(A), text.to_owned())]), "and nothing is in the bin");
    }
}

#[test]
fn an_earlier_state_of_what_was_deleted_comes_back_beside_so_that_the_later_can_still_be_undone() {
    let later = edited(2, |decision| decision.title = Title::typed("later"));
    let store = Memory::of(&[(&record_key(A), &later.write())]);
    delete(&store, A, NOW).unwrap();
    let backup = of_one(&kept().write());
    assert_eq!(import(&backup, &store, Wishes::default()).away, 1);
    assert_eq!(import(&backup, &store, ALL).back, 1);
    undo_delete(&store, &list_bin(&store).unwrap()[0]).unwrap();
    let shelf = Shelf::load(&store).unwrap();
    assert_eq!(shelf.get(A), Some(Ok(&later)));
    assert_eq!(shelf.kept().count(), 2);
}

#[test]
fn what_was_deleted_longer_ago_comes_in_as_new() {
    let store = Memory::of(&[(&record_key(A), &kept().write())]);
    delete(&store, A, NOW).unwrap();
    for days in [0, 1] {
        purge_bin(&store, NOW + BIN_TIME + 1 + days * 86_400_000).unwrap();
    }
    assert_eq!(import(&of_one(&kept().write()), &store, Wishes::default()).new, 1);
}

#[test]
fn what_was_deleted_elsewhere_comes_into_the_bin_and_deletes_nothing_here() {
    let text = kept().write();
    let elsewhere = Memory::of(&[(&record_key(A), &text)]);
    delete(&elsewhere, A, NOW).unwrap();
    let backup = Backup::read(Backup::write(&elsewhere, day()).unwrap().as_bytes()).unwrap();
    assert_eq!((backup.len(), backup.is_empty()), (0, true));
    let fresh = Memory::default();
    assert_eq!(import(&backup, &fresh, Wishes::default()).bin, 1);
    undo_delete(&fresh, &list_bin(&fresh).unwrap()[0]).unwrap();
    assert_eq!(fresh.get(&record_key(A)), Ok(Some(text.clone())));
    let kept_here = Memory::of(&[(&record_key(A), &text)]);
    assert_eq!(import(&backup, &kept_here, ALL), Imported::default());
    assert_eq!(kept_here.all().len(), 1);
}

#[test]
fn settings_come_in_where_there_are_none_and_else_on_wish_and_never_over_what_cannot_be_read() {
    let (one, other, unread) = ("{\"v\":1,\"rate\":5000}", "{\"v\":1,\"rate\":6000}", "{\"v\":2}");
    for (here, file, outcome, on_wish) in [
        (None, one, SettingsOutcome::New, one),
        (None, unread, SettingsOutcome::New, unread),
        (Some(one), one, SettingsOutcome::Here, one),
        (Some(unread), unread, SettingsOutcome::Here, unread),
        (Some(one), other, SettingsOutcome::Other, other),
        (Some(one), unread, SettingsOutcome::Stay, one),
        (Some(unread), one, SettingsOutcome::Stay, unread),
    ] {
        let backup = of(&[(SETTINGS_KEY, file)]);
        for wishes in WISHES {
            let store = here.map_or_else(Memory::default, |here| Memory::of(&[(SETTINGS_KEY, here)]));
            assert_eq!(backup.plan(&store).unwrap().settings, Some(outcome));
            let done = import(&backup, &store, wishes);
            let expected = if wishes.settings { on_wish } else { here.unwrap_or(file) };
            assert_eq!(store.get(SETTINGS_KEY), Ok(Some(expected.to_owned())), "{here:?} {file}");
            assert_eq!(done.settings, here != Some(expected));
        }
    }
    let backup = of(&[(SETTINGS_KEY, "{\"v\":1,\"theme\":\"<x>\"}")]);
    for wishes in WISHES {
        let store = Memory::default();
        let plan = backup.plan(&store).unwrap();
        assert_eq!((plan.settings, plan.is_nothing()), (Some(SettingsOutcome::Unread), true));
        assert!(!import(&backup, &store, wishes).settings);
        assert!(store.all().is_empty(), "they would stand in the way of every later change");
    }
    assert_eq!(of(&[]).plan(&Memory::of(&[(SETTINGS_KEY, one)])).unwrap().settings, None);
}

/// A file with something for every outcome, and a store to import it into.
fn everything() -> (Backup, Memory) {
    let mut random = Random::new(11);
    let (there, here) = (Memory::default(), Memory::of(&[("other", "x"), ("sa1:draft:tab", "{}")]));
    let (mut shelf, mut tab) = (Shelf::default(), Shelf::default());
    for place in 0..12 {
        let kept = Kept::new(id(&mut random), NOW + place, decision(&mut random));
        let key = record_key(kept.id);
        there.set(&key, &kept.write()).unwrap();
        if place > 1 {
            here.set(&key, &kept.write()).unwrap();
        }
    }
    shelf.clone_from(&Shelf::load(&there).unwrap());
    tab.clone_from(&Shelf::load(&here).unwrap());
    let copy = DecisionId::from_bytes([7; 16]);
    for (place, kept) in tab.kept().cloned().collect::<Vec<_>>().iter().enumerate() {
        let mut other = kept.decision.clone();
        match place {
            0 | 1 => drop(tab.update(&here, kept, decision(&mut random), copy).unwrap()),
            2 | 3 => drop(tab.delete(&here, kept.id, NOW).unwrap()),
            4 | 5 => {
                other.name = None;
                let mut bare = kept.clone();
                bare.decision = other.clone();
                here.set(&record_key(kept.id), &bare.write()).unwrap();
                other.name = domain::decision::Name::typed("Zoë");
                shelf.update(&there, kept, other, copy).unwrap();
            }
            6 => drop(shelf.delete(&there, kept.id, NOW).unwrap()),
            7 => here.set(&record_key(kept.id), "{\"v\":1,\"ti").unwrap(),
            _ => {}
        }
    }
    let gone = id(&mut random);
    there.set(&record_key(gone), "{\"v\":999}").unwrap();
    delete(&there, gone, NOW).unwrap();
    there.set("sa1:rec:no id", "{").unwrap();
    there.set(SETTINGS_KEY, "{\"v\":1,\"rate\":5000}").unwrap();
    (Backup::read(Backup::write(&there, day()).unwrap().as_bytes()).unwrap(), here)
}

#[test]
fn the_plan_of_a_mixed_file_counts_each_outcome() {
    let (backup, store) = everything();
    let plan = backup.plan(&store).unwrap();
    let counts = [
        MergeOutcome::New,
        MergeOutcome::Here,
        MergeOutcome::Older,
        MergeOutcome::Newer,
        MergeOutcome::Beside,
        MergeOutcome::Deleted,
    ]
    .map(|f| plan.count(f));
    assert_eq!(counts, [3, 2, 0, 2, 3, 2], "{plan:?}");
    assert_eq!((plan.unread(), plan.bin, plan.settings), (1, 1, Some(SettingsOutcome::New)));
    for wishes in WISHES {
        import(&backup, &store.clone(), wishes);
    }
}

/// Everything is as it was, save for what the file says more of; what is new is of the file, to the letter.
#[track_caller]
fn check_whole(before: &Memory, after: &Memory, texts: &[String], newer: &[String], what: &str) {
    let (before, after) = (before.all(), after.all());
    for (key, text) in &before {
        let now = after.get(key);
        let is_newer = newer.contains(key) && now.is_some_and(|now| texts.contains(now));
        let is_back = key.starts_with("sa1:bin:") && after.contains_key(&key.replace("bin", "rec"));
        assert!(now == Some(text) || is_newer || is_back, "{what}: {key} was {text} and is {now:?}");
    }
    for (key, text) in after.iter().filter(|(key, _)| !before.contains_key(*key)) {
        assert!(texts.contains(text), "{what}: {key} is {text}");
    }
}

#[test]
fn whatever_call_is_refused_an_import_leaves_nothing_half_done_and_the_next_one_does_the_rest() {
    let (mixed, store) = everything();
    let mut cases = vec![("mixed", mixed, store)];
    cases.extend(GOLDEN.map(|(name, _)| (name, golden(name), Memory::default())));
    for (name, backup, stored) in &cases {
        let all = Memory::default();
        backup.apply(&all, Wishes::default()).unwrap();
        let texts: Vec<String> = all.all().into_values().collect();
        let plan = backup.plan(stored).unwrap();
        let newer = plan.items.iter().filter(|item| item.outcome == MergeOutcome::Newer).map(|item| item.key.clone());
        let newer: Vec<String> = newer.collect();
        for wishes in WISHES {
            let whole = stored.clone();
            let expected = backup.apply(&whole, wishes).unwrap();
            for call in 1.. {
                let store = stored.refusing(call);
                let done = backup.apply(&store, wishes);
                let was_too_short = store.was_too_short();
                let store = store.reliable();
                let what = format!("{name}, {wishes:?}, call {call}: {done:?}");
                check_whole(stored, &store, &texts, &newer, &what);
                let came = match &done {
                    Ok(done) | Err(Stopped { done, .. }) => *done,
                };
                let rest = backup.apply(&store, wishes).unwrap();
                assert_eq!(came.came() + rest.came(), expected.came(), "{what}");
                let mut finished = store.all();
                // Taking out of the bin what is back is the one thing that may fail without harm.
                finished.retain(|key, _| !key.starts_with("sa1:bin:") || whole.all().contains_key(key));
                assert_eq!(finished, whole.all(), "{what}");
                assert_eq!(list_bin(&store), list_bin(&whole), "{what}");
                if was_too_short {
                    assert_eq!(done, Ok(expected), "{what}");
                    break;
                }
            }
        }
    }
}

#[test]
fn a_plan_that_the_store_refuses_says_so() {
    let (backup, stored) = everything();
    for call in 1.. {
        let store = stored.refusing(call);
        let plan = backup.plan(&store);
        if store.was_too_short() {
            assert!(plan.is_ok());
            break;
        }
        assert_eq!(plan, Err(StoreError::Failed("refused by the test".to_owned())));
    }
}

#[test]
fn a_full_store_says_how_far_the_import_came() {
    let (backup, store) = everything();
    let before = store.all();
    store.full.set(true);
    let stopped = backup.apply(&store, Wishes::default()).unwrap_err();
    assert_eq!(stopped.error, StoreError::Full);
    assert_eq!(store.all(), before);
    let text = stopped.told();
    assert!(text.starts_with("The import stopped after ") && text.contains(" of 12 decisions. "), "{text}");
    assert!(text.contains("The browser’s store for this site is full."), "{text}");
    assert!(
        text.ends_with(
            "What was here is not lost, and nothing is half-written; import the same file again for the rest."
        ),
        "{text}"
    );
}

#[test]
fn the_day_of_the_last_backup_stays_that_of_this_device() {
    let file = of(&[(SETTINGS_KEY, r#"{"v":1,"rate":4550,"backedUp":1795305600000,"later":[1]}"#)]);
    let settings = |store: &Memory| store.get(SETTINGS_KEY).unwrap().unwrap_or_default();
    let fresh = Memory::default();
    assert!(import(&file, &fresh, Wishes::default()).settings);
    assert_eq!(settings(&fresh), r#"{"v":1,"rate":4550,"later":[1]}"#);

    let own = r#"{"v":1,"backedUp":5,"theme":"dark"}"#;
    let store = Memory::of(&[(SETTINGS_KEY, own)]);
    assert!(!import(&file, &store, Wishes::default()).settings);
    assert_eq!(settings(&store), own);
    assert!(import(&file, &store, ALL).settings);
    assert_eq!(settings(&store), r#"{"v":1,"rate":4550,"backedUp":5,"later":[1]}"#);

    // What cannot be read gives and takes nothing.
    let damaged = Memory::of(&[(SETTINGS_KEY, "{")]);
    assert_eq!(file.plan(&damaged).unwrap().settings, Some(SettingsOutcome::Stay));
    assert!(!import(&file, &damaged, ALL).settings);
}

#[test]
fn an_import_leaves_keys_of_other_apps_and_drafts_alone() {
    let others = [("other", "not json"), ("sa1x", "a"), ("", "b"), ("sa1:draft:tab", "{}")];
    for (name, _) in GOLDEN {
        let store = Memory::of(&others);
        import(&golden(name), &store, ALL);
        for (key, text) in others {
            assert_eq!(store.get(key), Ok(Some(text.to_owned())), "{name}");
        }
    }
}
