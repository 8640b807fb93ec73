//! Keeping, editing, deleting and bringing back, with other tabs and other apps about.

use domain::decision::{DecisionId, Title};
use domain::history::{
    BIN_TIME, FIRST_DAY, Kept, RecordError, Saved, Shelf, Store, StoreError, UndoError, backup_due, delete, empty_bin,
    list_bin, purge_bin, record_key, undo_delete,
};

use crate::decision_samples::{Random, decision};
use crate::history_store::{Memory, known};
use words::content::Told;

const A: DecisionId = DecisionId::from_bytes([1; 16]);
const B: DecisionId = DecisionId::from_bytes([2; 16]);
const C: DecisionId = DecisionId::from_bytes([3; 16]);
const NOW: u64 = 1_795_305_600_000;
const DAY: u64 = 24 * 60 * 60 * 1000;

/// A store with two decisions, and the shelf of it.
fn two() -> (Memory, Shelf) {
    let (store, mut shelf, mut random) = (Memory::default(), Shelf::default(), Random::new(1));
    shelf.keep(&store, A, NOW, decision(&mut random)).unwrap();
    shelf.keep(&store, B, NOW + 1, decision(&mut random)).unwrap();
    (store, shelf)
}

fn titled(kept: &Kept, title: &str) -> domain::decision::Decision {
    domain::decision::Decision { title: Title::typed(title), ..kept.decision.clone() }
}

fn ids(shelf: &Shelf) -> Vec<DecisionId> {
    shelf.kept().map(|kept| kept.id).collect()
}

fn get(shelf: &Shelf, id: DecisionId) -> Kept {
    shelf.get(id).unwrap().unwrap().clone()
}

/// What a tab that starts now would know is what this one knows.
#[track_caller]
fn check_known(store: &Memory, shelf: &Shelf) {
    assert_eq!(known(&Shelf::load(store).unwrap()), known(shelf));
}

#[test]
fn what_is_kept_is_there_again_on_the_next_start_newest_first() {
    let (store, shelf) = two();
    assert_eq!(ids(&shelf), [B, A]);
    check_known(&store, &shelf);
}

#[test]
fn a_clock_that_goes_back_does_not_change_the_order() {
    let (store, mut shelf) = two();
    shelf.keep(&store, C, 5, decision(&mut Random::new(2))).unwrap();
    assert_eq!(ids(&shelf), [C, B, A]);
    assert_eq!(get(&shelf, C).at, NOW + 2);
    check_known(&store, &shelf);
}

#[test]
fn an_edit_takes_the_place_of_what_it_was() {
    let (store, mut shelf) = two();
    let loaded = get(&shelf, A);
    assert_eq!(shelf.update(&store, &loaded, titled(&loaded, "new"), C), Ok(Saved::InPlace(A)));
    let edited = get(&shelf, A);
    assert_eq!((edited.rev, edited.at, &edited.decision), (2, loaded.at, &titled(&loaded, "new")));
    assert_eq!(ids(&shelf), [B, A]);
    check_known(&store, &shelf);
}

#[test]
fn an_edit_of_what_another_tab_changed_is_kept_beside_it() {
    let (store, mut here) = two();
    let mut there = Shelf::load(&store).unwrap();
    let loaded = get(&here, A);
    there.update(&store, &loaded, titled(&loaded, "there"), C).unwrap();
    assert_eq!(here.update(&store, &loaded, titled(&loaded, "here"), C), Ok(Saved::AsCopy(C)));
    assert_eq!(get(&here, A).decision, titled(&loaded, "there"));
    assert_eq!(get(&here, C).decision, titled(&loaded, "here"));
    check_known(&store, &here);
}

#[test]
fn an_edit_never_overwrites_what_a_newer_version_wrote_meanwhile() {
    let (store, mut shelf) = two();
    let loaded = get(&shelf, A);
    store.set(&record_key(A), r#"{"v":2}"#).unwrap();
    assert_eq!(shelf.update(&store, &loaded, titled(&loaded, "here"), C), Ok(Saved::AsCopy(C)));
    assert_eq!(store.get(&record_key(A)), Ok(Some(r#"{"v":2}"#.to_owned())));
    assert_eq!(shelf.unread()[0].error, RecordError::Newer { title: None });
    check_known(&store, &shelf);
}

#[test]
fn an_edit_of_what_another_tab_deleted_is_kept() {
    let (store, mut shelf) = two();
    let loaded = get(&shelf, A);
    delete(&store, A, NOW).unwrap();
    assert_eq!(shelf.update(&store, &loaded, titled(&loaded, "here"), C), Ok(Saved::InPlace(A)));
    check_known(&store, &shelf);
}

#[test]
fn a_name_that_is_taken_is_never_written_over() {
    let (store, mut shelf) = two();
    let before = store.all();
    let taken = shelf.keep(&store, A, NOW + 9, decision(&mut Random::new(3)));
    assert_eq!(taken, Err(StoreError::NameTaken));
    assert_eq!(store.all(), before);
}

#[test]
fn another_tab_s_change_is_seen_by_its_key() {
    let (store, mut here) = two();
    let mut there = here.clone();
    let loaded = get(&there, A);
    there.update(&store, &loaded, titled(&loaded, "there"), C).unwrap();
    there.delete(&store, B, NOW).unwrap();
    there.keep(&store, C, NOW + 3, decision(&mut Random::new(4))).unwrap();
    for id in [A, B, C] {
        here.refresh(&store, &record_key(id)).unwrap();
    }
    here.refresh(&store, "other").unwrap();
    assert_eq!(known(&here), known(&there));
}

#[test]
fn a_deleted_decision_comes_back_to_the_letter() {
    let (store, mut shelf) = two();
    let (texts, before) = (store.all(), known(&shelf));
    let deleted = shelf.delete(&store, A, NOW).unwrap().unwrap();
    assert_eq!(ids(&shelf), [B]);
    assert_eq!(list_bin(&store).as_deref(), Ok(&[deleted.clone()][..]));
    shelf.undo_delete(&store, &deleted).unwrap();
    assert_eq!((store.all(), known(&shelf)), (texts, before));
}

#[test]
fn a_deleted_decision_comes_back_from_the_bin_after_a_reload() {
    let (store, mut shelf) = two();
    let texts = store.all();
    shelf.delete(&store, A, NOW).unwrap();
    let binned = list_bin(&store).unwrap();
    undo_delete(&store, &binned[0]).unwrap();
    assert_eq!(store.all(), texts);
}

#[test]
fn deleting_works_in_a_full_store_and_can_be_undone_while_the_page_lasts() {
    let (store, mut shelf) = two();
    let texts = store.all();
    store.full.set(true);
    let deleted = shelf.delete(&store, A, NOW).unwrap().unwrap();
    assert!(!deleted.binned);
    assert_eq!(store.all().len(), 1);
    assert_eq!(shelf.undo_delete(&store, &deleted), Err(UndoError::Store(StoreError::Full)));
    store.full.set(false);
    shelf.undo_delete(&store, &deleted).unwrap();
    assert_eq!(store.all(), texts);
}

#[test]
fn undoing_never_writes_over_what_is_there_again() {
    let (store, mut shelf) = two();
    let loaded = get(&shelf, A);
    let deleted = shelf.delete(&store, A, NOW).unwrap().unwrap();
    shelf.update(&store, &loaded, titled(&loaded, "again"), C).unwrap();
    let before = store.all();
    assert_eq!(shelf.undo_delete(&store, &deleted), Err(UndoError::Taken));
    assert_eq!(store.all(), before);
}

#[test]
fn undoing_twice_changes_nothing() {
    let (store, mut shelf) = two();
    let deleted = shelf.delete(&store, A, NOW).unwrap().unwrap();
    shelf.undo_delete(&store, &deleted).unwrap();
    let once = (store.all(), known(&shelf));
    shelf.undo_delete(&store, &deleted).unwrap();
    assert_eq!((store.all(), known(&shelf)), once);
}

#[test]
fn deleting_what_is_not_there_does_nothing() {
    let (store, mut shelf) = two();
    let before = store.all();
    assert_eq!(shelf.delete(&store, C, NOW), Ok(None));
    assert_eq!(store.all(), before);
}

#[test]
fn the_bin_is_emptied_of_what_is_older_than_thirty_days_alone() {
    let (store, mut shelf) = two();
    shelf.delete(&store, A, NOW).unwrap();
    shelf.delete(&store, B, NOW + 1).unwrap();
    store.set("sa1:bin:other", "not ours").unwrap();
    assert_eq!(purge_bin(&store, NOW + BIN_TIME), Ok(0));
    assert_eq!(purge_bin(&store, NOW + BIN_TIME + 1), Ok(0), "it is seen for the first time");
    assert_eq!(purge_bin(&store, NOW + BIN_TIME + DAY), Ok(0), "not a day ago");
    assert_eq!(list_bin(&store).unwrap().len(), 2);
    assert_eq!(purge_bin(&store, NOW + BIN_TIME + DAY + 1), Ok(2));
    assert!(list_bin(&store).unwrap().is_empty());
    shelf.keep(&store, B, NOW, titled_one()).unwrap();
    shelf.delete(&store, B, NOW + BIN_TIME + DAY).unwrap();
    assert_eq!(list_bin(&store).unwrap().iter().map(|deleted| deleted.id).collect::<Vec<_>>(), [B]);
    assert_eq!(purge_bin(&store, 0), Ok(0), "a clock that went back empties nothing");
    let year = 365 * DAY;
    assert_eq!(purge_bin(&store, NOW + year), Ok(0), "nor does one that runs ahead for a visit");
    assert_eq!(purge_bin(&store, NOW + 2 * DAY), Ok(0));
    assert_eq!(purge_bin(&store, NOW + year), Ok(0), "nor twice");
    assert!(store.all().contains_key("sa1:bin:other"));
}

#[test]
fn what_was_cleared_elsewhere_stays_at_hand_through_an_import_and_a_second_clearing() {
    let (store, shelf) = two();
    let empty = Memory::default();
    let mut lost = Vec::new();
    Shelf::load(&empty).unwrap().lose(&mut lost, shelf, &[]);
    assert_eq!(lost.len(), 2);

    // An import brings one of them back, and another decision, which is lost in its turn.
    let texts = store.all();
    empty.set(&record_key(A), &texts[&record_key(A)]).unwrap();
    let mut imported = Shelf::load(&empty).unwrap();
    imported.lose(&mut lost, Shelf::default(), &[]);
    assert_eq!(lost.iter().map(|row| row.id).collect::<Vec<_>>(), [B]);
    let loaded = get(&imported, A);
    imported.update(&empty, &loaded, titled(&loaded, "later"), C).unwrap();
    imported.keep(&empty, C, NOW + 9, decision(&mut Random::new(7))).unwrap();
    let later = empty.all();
    Shelf::load(&Memory::default()).unwrap().lose(&mut lost, imported.clone(), &[]);
    Shelf::load(&Memory::default()).unwrap().lose(&mut lost, imported, &[]);
    assert_eq!(lost.len(), 3, "each is there once");

    let mut back = Shelf::default();
    let fresh = Memory::default();
    back.put_back(&fresh, &mut lost).unwrap();
    assert_eq!(fresh.all()[&record_key(A)], later[&record_key(A)], "in its later state");
    assert_eq!(fresh.all()[&record_key(B)], texts[&record_key(B)]);
    assert_eq!(back.kept().count(), 3);
}

#[test]
fn the_bin_is_emptied_of_what_was_shown_and_of_nothing_else() {
    let (store, mut shelf) = two();
    shelf.delete(&store, A, NOW).unwrap();
    shelf.delete(&store, B, NOW + 1).unwrap();
    store.set("sa1:bin:other", "not ours").unwrap();
    let mut shown = list_bin(&store).unwrap();
    // Another tab brought one back and deleted it again meanwhile.
    undo_delete(&store, &shown[1]).unwrap();
    delete(&store, A, NOW + 5).unwrap();
    let before = store.all();
    empty_bin(&store.refusing(1), &mut shown).unwrap_err();
    assert_eq!((shown.len(), store.all()), (2, before));
    let gone = shown.clone();
    empty_bin(&store, &mut shown).unwrap();
    assert!(shown.is_empty());
    assert_eq!(store.all().into_keys().collect::<Vec<_>>(), [format!("sa1:bin:{A}"), "sa1:bin:other".to_owned()]);
    shelf.forget_deleted(&gone[..1]);
    assert_eq!(shelf.rows().iter().map(|row| row.id).collect::<Vec<_>>(), [gone[0].id]);
    shelf.forget_deleted(&[]);
    assert!(shelf.rows().is_empty());
}

#[test]
fn a_backup_is_due_of_ten_at_once_and_of_fewer_after_thirty_days() {
    let (store, mut shelf) = (Memory::default(), Shelf::default());
    let id = |number: u8| DecisionId::from_bytes([number; 16]);
    assert_eq!(backup_due(&shelf, None, u64::MAX), None, "there is nothing to save");
    for number in 0..10 {
        shelf.keep(&store, id(number), NOW, titled_one()).unwrap();
    }
    assert_eq!(backup_due(&shelf, None, NOW), Some(10));
    assert_eq!(backup_due(&shelf, Some(NOW), NOW), None, "nine were kept since");
    assert_eq!(backup_due(&shelf, Some(NOW), NOW + BIN_TIME + 1), Some(9));
    assert_eq!(backup_due(&shelf, Some(NOW + 9), u64::MAX), None, "all are saved");
    shelf.delete(&store, id(5), NOW).unwrap();
    assert_eq!(backup_due(&shelf, None, NOW), None, "what was deleted does not count");
    assert_eq!(backup_due(&shelf, None, NOW + BIN_TIME), None);
    assert_eq!(backup_due(&shelf, None, NOW + BIN_TIME + 1), Some(9));
}

fn titled_one() -> domain::decision::Decision {
    decision(&mut Random::new(11))
}

/// Texts that are no decision of this version, and keys of other apps.
const OTHERS: [(&str, &str); 12] = [
    ("", "empty"),
    ("other", "not json"),
    ("sa1", "x"),
    ("sa1x", "x"),
    ("sa1:records", "x"),
    ("sa1:set", "{}"),
    ("sa1:rec:", "no name"),
    ("sa1:rec:short", "no name"),
    ("sa1:rec:0000000000000000000000", r#"{"v":1,"ti"#),
    ("sa1:rec:0000000000100000000001", r#"{"v":999,"title":"T","new":[1]}"#),
    ("sa1:rec:0000000000200000000002", ""),
    ("xsa1:rec:0000000000000000000000", "{}"),
];

#[test]
fn damaged_and_newer_records_and_keys_of_others_stay_to_the_letter_whatever_is_done_beside_them() {
    let store = Memory::of(&OTHERS);
    let mut shelf = Shelf::load(&store).unwrap();
    assert_eq!((shelf.kept().count(), shelf.unread().len()), (0, 5));
    let mut random = Random::new(5);
    shelf.keep(&store, A, NOW, decision(&mut random)).unwrap();
    let loaded = get(&shelf, A);
    shelf.update(&store, &loaded, decision(&mut random), C).unwrap();
    let deleted = shelf.delete(&store, A, NOW).unwrap().unwrap();
    shelf.undo_delete(&store, &deleted).unwrap();
    shelf.delete(&store, A, NOW).unwrap();
    assert_eq!(purge_bin(&store, u64::MAX - DAY), Ok(0));
    assert_eq!(purge_bin(&store, u64::MAX), Ok(1));
    assert_eq!(store.all(), Memory::of(&OTHERS).all());
    check_known(&store, &shelf);
}

#[test]
fn a_record_that_cannot_be_read_can_be_deleted_and_comes_back_to_the_letter() {
    let store = Memory::of(&OTHERS);
    let mut shelf = Shelf::load(&store).unwrap();
    let before = (store.all(), known(&shelf));
    let damaged = DecisionId::parse("0000000000000000000000").unwrap();
    let deleted = shelf.delete(&store, damaged, NOW).unwrap().unwrap();
    assert_eq!(shelf.unread().len(), 4);
    shelf.undo_delete(&store, &deleted).unwrap();
    assert_eq!((store.all(), known(&shelf)), before);
}

#[test]
fn each_refusal_of_the_store_says_what_happened_and_what_to_do() {
    let says = |error: &dyn Told, text: &str| assert_eq!(error.told(), text);
    says(
        &StoreError::Denied,
        "This browser does not let the page keep anything. Allow it to store data for this site, or save the decision as a link.",
    );
    says(
        &StoreError::Full,
        "The browser’s store for this site is full. In the history, delete for good what you no longer need, then try again.",
    );
    says(
        &StoreError::Failed("x".to_owned()),
        "The browser could not do that (x). Try again; if it stays so, save the decision as a link.",
    );
    says(
        &UndoError::Taken,
        "This decision is there again already, as another tab left it. The deleted one stays in the bin.",
    );
}

#[test]
fn the_first_day_is_that_on_which_a_clock_may_stand_at_the_earliest() {
    assert_eq!(FIRST_DAY.to_string(), "2026-11-01");
}

#[test]
fn a_clock_that_once_ran_far_ahead_is_neither_followed_nor_counted() {
    let (store, mut shelf) = (Memory::default(), Shelf::default());
    let id = |number: u8| DecisionId::from_bytes([number; 16]);
    let ahead = NOW + 3 * 365 * DAY;
    shelf.keep(&store, id(0), ahead, titled_one()).unwrap();
    for number in 1..4 {
        shelf.keep(&store, id(number), NOW + u64::from(number), titled_one()).unwrap();
        assert_eq!(get(&shelf, id(number)).at, NOW + u64::from(number));
    }
    // Those of the same day are still put in order.
    shelf.keep(&store, id(4), NOW, titled_one()).unwrap();
    assert_eq!(get(&shelf, id(4)).at, NOW + 4);
    for (backed_up, due) in [(Some(NOW + 4), None), (Some(ahead), Some(4)), (None, Some(4))] {
        assert_eq!(backup_due(&shelf, backed_up, NOW + BIN_TIME + DAY), due, "{backed_up:?}");
    }
}
