//! Finding, counting and measuring what is kept.

use advice::{Assumptions, Mode, bill};
use domain::activity::{Kind, Template};
use domain::decision::{
    Choice, Day, Decision, DecisionId, Done, Felt, Intent, Name, Note, Outcome, TemplateKey, Title,
};
use domain::history::{
    Count, Counting, Order, OutcomeFilter, Query, RecordError, Shelf, Store, Tally, fullness, hold, list_bin,
    record_key, used,
};
use domain::reading::Reading;
use words::content::pages::settings;

use crate::decision_samples::{Random, decision, id};
use crate::history_store::{Memory, known};

const NOW: u64 = 1_795_305_600_000;
const WEEK: u64 = 7 * 24 * 60 * 60 * 1000;

fn made(title: &str, note: &str, template: Template, day: u16) -> Decision {
    Decision {
        title: Title::typed(title),
        note: Note::typed(note),
        template: TemplateKey::parse(template.key()).ok(),
        answers: template.answers(),
        ..Decision::new(Day::from_number(day))
    }
}

fn came(decision: Decision, done: Done, felt: Option<Felt>) -> Decision {
    Decision { outcome: Some(Outcome { done, felt, line: None }), ..decision }
}

/// Keeps these, one a second, and sums them up.
fn shelf_of(decisions: Vec<Decision>) -> (Memory, Shelf) {
    let (store, mut shelf, mut random) = (Memory::default(), Shelf::default(), Random::new(5));
    for (place, decision) in (0..).zip(decisions) {
        shelf.keep(&store, id(&mut random), NOW + 1000 * place, decision).unwrap();
    }
    assert_eq!(shelf.study(usize::MAX, &Assumptions::default()), 0);
    (store, shelf)
}

fn five() -> Shelf {
    let decisions = vec![
        made("Zürich office", "", Template::OfficeDay, 100),
        came(made("Dana’s review", "Kind words first", Template::CodeReview, 110), Done::Async, Some(Felt::Right)),
        came(made("Status", "for Dana", Template::Status, 120), Done::Sync, Some(Felt::Wrong)),
        came(made("会議 with 山田さん", "", Template::Meeting, 130), Done::Nothing, None),
        made("", "", Template::Brainstorm, 140),
    ];
    shelf_of(decisions).1
}

#[track_caller]
fn check(query: &Query, titles: &[&str]) {
    let shelf = five();
    let found: Vec<_> = query
        .find(&shelf)
        .into_iter()
        .map(|place| {
            shelf.rows()[place].read().unwrap().decision.title.clone().map_or_else(String::new, |t| t.to_string())
        })
        .collect();
    assert_eq!(found, titles, "{query:?}");
}

fn typed(typed: &str) -> Query {
    Query { typed: typed.to_owned(), ..Query::default() }
}

#[test]
fn words_are_found_in_title_and_note_in_any_order_part_and_spelling_the_newest_first() {
    check(&typed(""), &["", "会議 with 山田さん", "Status", "Dana’s review", "Zürich office"]);
    check(&typed("dana"), &["Status", "Dana’s review"]);
    check(&typed("  REVIEW   dan "), &["Dana’s review"]);
    check(&typed("zurich"), &["Zürich office"]);
    check(&typed("Zürich"), &["Zürich office"]);
    check(&typed("山田"), &["会議 with 山田さん"]);
    check(&typed("kind words"), &["Dana’s review"]);
    check(&typed("danas"), &["Dana’s review"]);
    check(&typed("nobody"), &[]);
    // Nothing but signs is nothing to look for.
    check(&typed(" - "), &["", "会議 with 山田さん", "Status", "Dana’s review", "Zürich office"]);
}

#[test]
fn filters_leave_out_what_does_not_fit_and_orders_change_nothing_else() {
    check(&Query { mode: Some(Mode::Async), ..Query::default() }, &["Status", "Dana’s review"]);
    check(&Query { mode: Some(Mode::Async), ..typed("status") }, &["Status"]);
    let outcome = |outcome| Query { outcome: Some(outcome), ..Query::default() };
    check(&outcome(OutcomeFilter::Open), &["", "Zürich office"]);
    check(&outcome(OutcomeFilter::Right), &["Dana’s review"]);
    check(&outcome(OutcomeFilter::Wrong), &["Status"]);
    check(&outcome(OutcomeFilter::Unfelt), &["会議 with 山田さん"]);
    check(&Query { since: Some(Day::from_number(130)), ..Query::default() }, &["", "会議 with 山田さん"]);
    check(
        &Query { order: Order::Oldest, ..Query::default() },
        &["Zürich office", "Dana’s review", "Status", "会議 with 山田さん", ""],
    );
    check(
        &Query { order: Order::Title, ..Query::default() },
        &["Dana’s review", "Status", "Zürich office", "会議 with 山田さん", ""],
    );
}

#[test]
fn by_title_is_by_its_letters_and_what_has_none_comes_last_whatever_its_note() {
    let titles = ["Zoo", "Sun", "Élan", "zebra", "Tea", "Łódź", "Öl", ""];
    let shelf = shelf_of(titles.map(|title| made(title, "a note", Template::Meeting, 1)).to_vec()).1;
    let sorted: Vec<_> = Query { order: Order::Title, ..Query::default() }
        .find(&shelf)
        .into_iter()
        .map(|place| {
            shelf.rows()[place].read().unwrap().decision.title.clone().map_or_else(String::new, |t| t.to_string())
        })
        .collect();
    assert_eq!(sorted, ["Élan", "Łódź", "Öl", "Sun", "Tea", "zebra", "Zoo", ""]);
}

#[test]
fn letters_are_found_without_their_diacritics_and_with_them() {
    for (title, typed_as) in [
        ("Nguyễn Thị Ánh Đào", "nguyen thi anh dao"),
        ("Tờ trình ưu tiên", "to trinh uu tien"),
        ("Ședință și țel", "sedinta si tel"),
        ("Kľúč, ŕ a ĺ", "kluc r a l"),
        ("Ģirts, ķēde, ņem", "girts kede nem"),
        ("Ħal Għaxaq ċ ġ ż", "hal ghaxaq c g z"),
        ("Ĉu ĝi ŝanĝiĝis ĵus", "cu gi sangigis jus"),
        ("Ŵyth ŷ", "wyth y"),
        ("Lǐ Xiǎohóng lǜ", "li xiaohong lu"),
        ("İstanbul ışık", "istanbul isik"),
        ("Það er", "thad er"),
    ] {
        let shelf = shelf_of(vec![made(title, "", Template::Meeting, 1)]).1;
        for text in [title, typed_as] {
            assert_eq!(typed(text).find(&shelf).len(), 1, "{title}: {text}");
        }
    }
}

#[test]
fn letters_of_korean_and_japanese_are_found_whole_or_taken_apart() {
    for (whole, apart) in [
        ("회의", "\u{1112}\u{116c}\u{110b}\u{1174}"),
        ("한글", "\u{1112}\u{1161}\u{11ab}\u{1100}\u{1173}\u{11af}"),
        ("ガイド", "カ\u{3099}イト\u{3099}"),
        ("ヴぱゔが", "ウ\u{3099}は\u{309a}う\u{3099}か\u{3099}"),
    ] {
        for (title, wanted) in [(whole, apart), (apart, whole), (apart, apart)] {
            let (_, shelf) =
                shelf_of(vec![made(title, "", Template::Meeting, 1), made("Other", "", Template::Meeting, 2)]);
            let found = typed(wanted).find(&shelf);
            assert_eq!(found.len(), 1, "{title} {wanted}");
        }
    }
    // What only looks alike is not the same.
    let (_, shelf) = shelf_of(vec![made("カイト", "", Template::Meeting, 1)]);
    assert_eq!(typed("ガイド").find(&shelf).len(), 0);
}

#[test]
fn one_at_which_a_person_is_at_work_stands_where_it_stood() {
    let ids = |numbers: &[u8]| numbers.iter().map(|number| DecisionId::from_bytes([*number; 16])).collect::<Vec<_>>();
    for (now, before, held, wanted) in [
        // Nothing is held: the list is what was found.
        (&[3, 2, 1][..], &[2, 1][..], &[][..], &[3, 2, 1][..]),
        // It is not found any more, and another came.
        (&[9, 3, 1], &[3, 2, 1], &[2], &[9, 3, 2, 1]),
        // It would stand elsewhere.
        (&[2, 3, 1], &[3, 2, 1], &[2], &[3, 2, 1]),
        // It was the first, and the one that came before others is gone.
        (&[9, 1], &[3, 2, 1], &[3], &[9, 3, 1]),
        (&[9], &[3, 2], &[2], &[9, 2]),
        (&[9, 1], &[4, 3, 2, 1], &[2, 3], &[9, 3, 2, 1]),
        // It stood on no page before.
        (&[2, 1], &[], &[1], &[2, 1]),
    ] {
        assert_eq!(hold(ids(now), &ids(before), &ids(held)), ids(wanted), "{now:?} {before:?} {held:?}");
    }
}

#[test]
fn what_is_not_summed_up_yet_is_found_only_by_a_query_that_leaves_nothing_out() {
    let (store, _) = shelf_of(vec![made("Status", "", Template::Status, 1), made("Other", "", Template::Meeting, 2)]);
    let mut shelf = Shelf::load(&store).unwrap();
    assert_eq!(Query::default().find(&shelf).len(), 2);
    assert_eq!(typed("status").find(&shelf).len(), 0);
    assert_eq!(shelf.study(1, &Assumptions::default()), 1, "the newest comes first");
    assert_eq!(typed("other").find(&shelf).len(), 1);
    assert!(!shelf.is_studied(&Assumptions::default()));
    assert_eq!(shelf.study(1, &Assumptions::default()), 0);
    assert_eq!(typed("status").find(&shelf).len(), 1);
    assert!(shelf.is_studied(&Assumptions::default()));
}

#[test]
fn one_that_begins_well_and_is_damaged_further_on_is_laid_aside_when_it_is_read() {
    let (store, shelf) = shelf_of(vec![made("Good", "", Template::Meeting, 1), made("Bad", "", Template::Meeting, 2)]);
    let bad = shelf.rows()[0].id;
    let text = store.get(&record_key(bad)).unwrap().unwrap();
    let cut = &text[..text.len() - 2];
    store.set(&record_key(bad), cut).unwrap();
    let mut shelf = Shelf::load(&store).unwrap();
    assert_eq!((shelf.rows().len(), shelf.unread().len(), shelf.kept().count()), (2, 0, 1));
    assert!(matches!(shelf.get(bad), Some(Err(RecordError::Unreadable { .. }))));
    shelf.study(usize::MAX, &Assumptions::default());
    assert_eq!((shelf.rows().len(), shelf.unread().len()), (1, 1));
    assert!(matches!(shelf.get(bad), Some(Err(RecordError::Unreadable { .. }))));
    assert_eq!(store.get(&record_key(bad)).unwrap().as_deref(), Some(cut));
}

#[test]
fn a_deleted_decision_keeps_its_place_until_it_is_back() {
    let (store, mut shelf) = shelf_of((0..3).map(|day| made("x", "", Template::Meeting, day)).collect());
    let before = known(&shelf);
    let id = shelf.rows()[1].id;
    let deleted = shelf.delete(&store, id, NOW).unwrap().unwrap();
    assert_eq!(shelf.rows()[1].deleted(), Some(&deleted));
    assert_eq!((shelf.kept().count(), shelf.get(id)), (2, None));
    assert_eq!(shelf.summaries().count(), 2);
    // Another tab that says that it is gone takes nothing away here.
    shelf.refresh(&store, &record_key(id)).unwrap();
    assert_eq!(shelf.rows().len(), 3);
    shelf.undo_delete(&store, &deleted).unwrap();
    assert_eq!(shelf.rows()[1].id, id);
    assert_eq!(known(&shelf), before);
}

#[test]
fn those_that_wait_are_the_oldest_without_an_outcome_that_are_ones_own_and_old_enough() {
    let own = |title: &str| made(title, "", Template::Meeting, 1);
    let decisions = vec![
        came(own("said"), Done::Sync, None),
        Decision { name: Name::typed("Dana"), ..own("someone else’s") },
        own("\"outcome\":"),
        own("second"),
        own("third"),
    ];
    let (_, shelf) = shelf_of(decisions);
    let titles = |before: u64, most: usize| -> Vec<String> {
        shelf.waiting(before, most).iter().map(|kept| kept.decision.title.clone().unwrap().to_string()).collect()
    };
    assert_eq!(titles(NOW + WEEK, 2), ["\"outcome\":", "second"]);
    assert_eq!(titles(NOW + WEEK, 9), ["\"outcome\":", "second", "third"]);
    assert_eq!(titles(NOW + 3000, 9), ["\"outcome\":"]);
    assert!(titles(NOW, 9).is_empty());
}

#[test]
fn the_tally_counts_what_was_done_by_way_kind_and_advice() {
    let right = Some(Felt::Right);
    let status = || made("", "", Template::Status, 1);
    let mut no_template = status();
    no_template.template = None;
    let decisions = vec![
        came(status(), Done::Async, right),
        came(status(), Done::Async, Some(Felt::Wrong)),
        came(status(), Done::Sync, None),
        came(no_template.clone(), Done::Mix, right),
        came(made("", "", Template::CodeReview, 1), Done::Nothing, right),
        status(),
        Decision { choice: Some(Choice { intent: Intent::Follow, why: None }), ..status() },
    ];
    let status = Reading::of(&status());
    assert_eq!(status.verdict.mode, Mode::Async);
    let review = Reading::of(&made("", "", Template::CodeReview, 1));
    let (_, shelf) = shelf_of(decisions);
    let tally = Tally::of(shelf.summaries());
    let count = |right, wrong, unsaid| Count { right, wrong, unsaid };
    assert_eq!(tally.done, [count(0, 0, 1), count(1, 1, 0), count(1, 0, 0), count(1, 0, 0)]);
    let kind = |kind: Option<Kind>| Kind::ALL.iter().position(|one| Some(*one) == kind).unwrap_or(Kind::ALL.len());
    assert_eq!(tally.kinds[kind(status.kind())], count(1, 1, 1));
    assert_eq!(tally.kinds[kind(review.kind())], count(1, 0, 0));
    assert_eq!(tally.kinds[kind(None)], count(1, 0, 0));
    assert_eq!((tally.as_advised, tally.otherwise), (count(1, 1, 0), count(1, 0, 1)));
    let assumptions = Assumptions::default();
    // What one does sets how long it takes, so the one without an activity has a bill of its own.
    let billed = |of: &Reading| bill(&of.answers, &of.figures, &of.plan(&assumptions), &assumptions, None);
    let (usual, other) = (billed(&status), billed(&Reading::of(&no_template)));
    assert_eq!(tally.met, 3 * usual.live.held + other.live.held);
    let (offline, live) = (2 * usual.offline.held + other.offline.held, usual.live.held + other.live.held);
    assert_eq!(tally.took, offline + live);
}

#[test]
fn other_assumptions_have_everything_summed_up_again() {
    use advice::Assumption;
    let (_, mut shelf) = shelf_of(vec![came(made("", "", Template::Status, 1), Done::Async, None)]);
    let took = |shelf: &Shelf| Tally::of(shelf.summaries()).took;
    let before = took(&shelf);
    let slow = Assumptions::default().with(Assumption::ReadingSpeed, 100).unwrap();
    assert!(!shelf.is_studied(&slow));
    assert_eq!(shelf.study(usize::MAX, &slow), 0);
    assert!(took(&shelf) > before);
}

#[test]
fn what_was_cleared_away_comes_back_to_the_letter_and_what_was_deleted_does_not() {
    let mut random = Random::new(9);
    let (store, mut shelf) = shelf_of((0..6).map(|_| decision(&mut random)).collect());
    shelf.delete(&store, shelf.rows()[0].id, NOW).unwrap();
    let binned = list_bin(&store).unwrap();
    let before = store.all();
    let cleared = Memory::default();
    let mut now = Shelf::load(&cleared).unwrap();
    let mut lost = Vec::new();
    now.lose(&mut lost, shelf.clone(), &binned);
    assert_eq!(lost.len(), 5);
    // One came back by itself meanwhile, in another state: it stays as it is.
    let key = record_key(lost[0].id);
    cleared.set(&key, "something newer").unwrap();
    cleared.full.set(true);
    assert!(now.put_back(&cleared, &mut lost).is_err());
    assert_eq!(lost.len(), 5);
    cleared.full.set(false);
    now.put_back(&cleared, &mut lost).unwrap();
    assert!(lost.is_empty());
    for (other, text) in cleared.all() {
        assert_eq!(text, if other == key { "something newer" } else { &before[&other] });
    }
    assert_eq!(cleared.all().len(), 5);
    let mut none = Vec::new();
    Shelf::load(&store).unwrap().lose(&mut none, shelf, &binned);
    assert!(none.is_empty(), "nothing is lost while all is there");
}

#[test]
fn room_is_counted_as_each_browser_counts_it() {
    assert_eq!((Counting::Units.of("abc"), Counting::Bytes.of("abc")), (3, 3));
    assert_eq!((Counting::Units.of("abcÿ"), Counting::Bytes.of("abcÿ")), (4, 4));
    assert_eq!((Counting::Units.of("ab漢"), Counting::Bytes.of("ab漢")), (3, 6));
    assert_eq!((Counting::Units.of("🙂"), Counting::Bytes.of("🙂")), (2, 4));
    let mut random = Random::new(3);
    let (store, shelf) = shelf_of((0..20).map(|_| decision(&mut random)).collect());
    store.set("other", "not ours").unwrap();
    store.set("sa1:rec:odd", "odd").unwrap();
    for counting in [Counting::Units, Counting::Bytes] {
        let all: u64 = store.all().iter().map(|(key, text)| counting.of(key) + counting.of(text)).sum();
        assert_eq!(used(&store, &shelf, counting), Ok(all));
    }
}

#[test]
fn the_time_of_a_record_is_that_in_its_beginning_or_in_the_whole() {
    let mut random = Random::new(4);
    let id: DecisionId = id(&mut random);
    let load = |text: &str| {
        let store = Memory::of(&[(&record_key(id), text)]);
        Shelf::load(&store).unwrap().rows().first().map(|row| row.at)
    };
    assert_eq!(load(r#"{"v":1,"rev":1,"at":7,"rules":1,"day":"2026-11-22","answers":{}}"#), Some(7));
    assert_eq!(load(r#"{"v":1, "rev":1, "at":8, "rules":1, "day":"2026-11-22", "answers":{}}"#), Some(8));
    assert_eq!(load(r#"{"at":9,"v":1,"rev":1,"rules":1,"day":"2026-11-22","answers":{}}"#), Some(9));
    assert_eq!(load(r#"{"v":1,"rev":1,"note":",\"at\":5,","at":"x"}"#), None);
    assert_eq!(load(r#"{"v":2,"rev":1,"at":7}"#), None);
}

#[test]
fn a_store_that_does_not_say_how_full_it_is_is_not_said_to_be_full_at_all() {
    let (store, shelf) = shelf_of(vec![made("Status", "", Template::Status, 1)]);
    assert_eq!(fullness(&Memory::default(), &Shelf::default(), Counting::Units), Some(0));
    assert_eq!(fullness(&store, &shelf, Counting::Units), Some(1));
    assert_eq!(fullness(&store.refusing(1), &shelf, Counting::Units), None);
    assert_eq!(settings::kept(1, None), "1 decision kept.");
}
