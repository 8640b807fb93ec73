//! The file of a backup: it carries everything of ours to the letter, and whatever else is chosen is refused by name.

use std::time::{Duration, Instant};

use domain::decision::Day;
use domain::history::backup::{Backup, ImportError, LIMIT, Wishes, check_size};
use domain::history::{Kept, Store, StoreError, erase, set_aside};

use crate::history_store::Memory;
use words::content::Told;

/// Written by this program, but for `shell`, which `public/shell.js` wrote.
pub(crate) const GOLDEN: [(&str, &str); 4] = [
    ("typical", include_str!("../golden/backups/typical.json")),
    ("unread", include_str!("../golden/backups/unread.json")),
    ("hostile", include_str!("../golden/backups/hostile.json")),
    ("shell", include_str!("../golden/backups/shell.json")),
];

pub(crate) fn golden(name: &str) -> Backup {
    let (_, text) = GOLDEN.iter().find(|(one, _)| *one == name).expect(name);
    Backup::read(text.as_bytes()).expect(name)
}

pub(crate) fn day() -> Day {
    Day::parse("2026-11-22").unwrap()
}

#[test]
fn every_golden_backup_comes_into_an_empty_store_and_goes_out_again_letter_for_letter() {
    for (name, text) in GOLDEN {
        let (backup, store) = (golden(name), Memory::default());
        let plan = backup.plan(&store).unwrap();
        let done = backup.apply(&store, Wishes::default()).unwrap();
        assert_eq!(done.new, backup.len(), "{name}");
        assert_eq!(done.bin, plan.bin, "{name}");
        assert_eq!(Backup::write(&store, backup.day.unwrap()).as_deref(), Ok(text), "{name}");
    }
}

#[test]
fn a_backup_holds_every_key_of_ours_to_the_letter_and_none_of_a_draft_or_another_app() {
    let ours = [
        ("sa1:rec:0000000000100000000001", "{\"v\":1,\"ti"),
        ("sa1:rec:0000000000200000000002", "{\"v\":999,\"title\":\"T\",\"new\":[1]}"),
        ("sa1:rec:no id", "\u{0}\u{7f}\"\\\u{2028}😀"),
        ("sa1:bin:0000000000300000000003", "no time"),
        ("sa1:set", "{\"v\":9}"),
    ];
    let others = [("other", "not json"), ("sa1x", "a"), ("", "b"), ("sa1:draft:tab", "{}"), ("sa1:recx", "c")];
    let all = Memory::of(&[ours, others].concat());
    let text = Backup::write(&all, day()).unwrap();
    let into = Memory::of(&others);
    let backup = Backup::read(text.as_bytes()).unwrap();
    assert_eq!((backup.day, backup.len()), (Some(day()), 3));
    backup.apply(&into, Wishes::default()).unwrap();
    assert_eq!(into.all(), all.all());
    assert_eq!(text.lines().count(), 5 + ours.len() + 2, "a key a line: {text}");
}

#[test]
fn what_was_set_aside_is_in_a_backup_under_its_own_key_as_the_shell_has_it() {
    let store = Memory::of(&[
        ("sa1:rec:0000000000200000000002", "here"),
        ("sa1:aside:sa1:rec:0000000000100000000001", "aside"),
        ("sa1:aside:sa1:rec:0000000000200000000002", "its key is taken"),
        ("sa1:aside:sa1:draft:tab", "{}"),
        ("sa1:aside:sa1:set", "set"),
    ]);
    assert_eq!(set_aside(&store), Ok(4));
    let text = Backup::write(&store, day()).unwrap();
    let entries: Vec<_> = text.lines().filter_map(|line| line.strip_prefix("  ")).collect();
    assert_eq!(
        entries,
        [
            "\"sa1:rec:0000000000100000000001\": \"aside\",",
            "\"sa1:set\": \"set\",",
            "\"sa1:rec:0000000000200000000002\": \"here\"",
        ]
    );
    let backup = Backup::read(text.as_bytes()).unwrap();
    // So deleting everything after saving a backup loses nothing of it.
    erase(&store).unwrap();
    assert!(store.all().is_empty());
    backup.apply(&store, Wishes::default()).unwrap();
    assert_eq!(store.get("sa1:rec:0000000000100000000001"), Ok(Some("aside".to_owned())));
}

#[test]
fn what_stood_in_the_fields_of_a_page_that_stopped_is_at_hand_and_comes_in_nowhere() {
    let file = |typed: &str| format!(r#"{{"app":"sync-or-async","backup":1,"entries":{{}},"typed":{typed}}}"#);
    let backup = Backup::read(file(r#"[{"label":"Note","text":"Half a\nword"}]"#).as_bytes()).unwrap();
    assert_eq!(backup.typed, [("Note".to_owned(), "Half a\nword".to_owned())]);
    let store = Memory::default();
    backup.apply(&store, Wishes::default()).unwrap();
    assert!(store.all().is_empty());
    for wrong in
        ["{}", "[1]", r#"[{"label":"Note"}]"#, r#"[{"label":"Note","text":1}]"#, r#"[{"label":"","text":"","x":1}]"#]
    {
        let refused = Backup::read(file(wrong).as_bytes());
        assert!(matches!(refused, Err(ImportError::Damaged { .. })), "{wrong}: {refused:?}");
    }
}

#[test]
fn a_backup_of_nothing_is_one_and_brings_nothing() {
    let text = Backup::write(&Memory::default(), day()).unwrap();
    assert_eq!(
        text,
        "{\n \"app\": \"sync-or-async\",\n \"backup\": 1,\n \"day\": \"2026-11-22\",\n \"entries\": {}\n}\n"
    );
    let backup = Backup::read(text.as_bytes()).unwrap();
    assert!(backup.is_empty() && backup.plan(&Memory::default()).unwrap().is_nothing());
}

#[test]
fn a_store_that_does_not_give_everything_gives_no_backup() {
    let store = Memory::of(&[("sa1:rec:0000000000100000000001", "a"), ("sa1:set", "b")]);
    for call in 1..=3 {
        let refused = Backup::write(&store.refusing(call), day());
        assert_eq!(refused, Err(StoreError::Failed("refused by the test".to_owned())), "{call}");
    }
}

#[test]
fn the_layout_is_free_and_a_byte_order_mark_is_passed_over() {
    let (_, text) = GOLDEN[0];
    let mark = format!("\u{FEFF}{text}");
    let windows = text.replace('\n', "\r\n");
    let plain: String = text.lines().map(str::trim).collect();
    for other in [mark, windows, plain] {
        assert_eq!(Backup::read(other.as_bytes()), Ok(golden("typical")));
    }
    let wrong_clock = Backup::read(text.replace("2026-11-22\",\n \"entries", "1970-01-01\",\n \"entries").as_bytes());
    assert_eq!(wrong_clock.unwrap().day, None);
}

#[test]
fn records_of_a_golden_backup_are_read_as_what_they_are() {
    let plan = golden("unread").plan(&Memory::default()).unwrap();
    assert_eq!((plan.items.len(), plan.unread(), plan.bin), (6, 4, 3));
    let titles: Vec<_> = golden("hostile").plan(&Memory::default()).unwrap().items;
    let titles: Vec<_> = titles.iter().filter_map(|item| item.kept.as_ref().ok()?.decision.title.clone()).collect();
    assert_eq!(titles[0].as_str(), "</script><img src=x onerror=alert(1)>");
    assert_eq!(titles[1].as_str(), "=1+2");
}

/// A backup with these fields.
fn file(entries: &str) -> String {
    format!("{{\"app\":\"sync-or-async\",\"backup\":1,\"day\":\"2026-11-22\",\"entries\":{entries}}}")
}

#[track_caller]
fn check_refused(file: &[u8], expected: impl Fn(&ImportError) -> bool) {
    let start = Instant::now();
    let error = Backup::read(file).unwrap_err();
    assert!(expected(&error), "{error:?}");
    let text = error.told();
    assert!(text.contains("Nothing was changed. ") && text.ends_with('.'), "{text}");
    assert!(text.len() < 400, "{text}");
    assert!(!text.chars().any(char::is_control), "{text:?}");
    // Ten times what a person should wait.
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
}

#[test]
fn a_file_that_is_too_large_is_refused_by_its_size_at_once() {
    assert_eq!(check_size(LIMIT), Ok(()));
    assert_eq!(check_size(50_000_000), Err(ImportError::TooLarge { bytes: 50_000_000 }));
    assert!(check_size(u64::MAX).unwrap_err().told().starts_with("This file has 18446744073710 MB"));
    check_refused(&vec![b'['; 50_000_000], |error| *error == ImportError::TooLarge { bytes: 50_000_000 });
}

#[test]
fn a_file_of_the_largest_size_is_read_or_refused_within_bounds() {
    let size = usize::try_from(LIMIT).unwrap();
    for begin in ["", "[", "{", "\"", " "] {
        let mut bytes = begin.as_bytes().to_vec();
        bytes.resize(size, b'[');
        check_refused(&bytes, |_| true);
        bytes.fill(b' ');
        check_refused(&bytes, |error| *error == ImportError::Empty);
    }
    let many = |count: u32| {
        let names: Vec<String> = (0..count).map(|n| format!("\"sa1:bin:{n:09}\":\"1 x\"")).collect();
        file(&format!("{{{}}}", names.join(",")))
    };
    // As many as a store holds, each with 20 units, and more than that.
    let start = Instant::now();
    let most = Backup::read(many(262_144).as_bytes()).unwrap();
    assert_eq!(most.plan(&Memory::default()).unwrap().bin, 262_144);
    assert!(start.elapsed() < Duration::from_secs(30), "{:?}", start.elapsed());
    check_refused(many(262_145).as_bytes(), |error| *error == ImportError::TooMuch);
    check_refused(many(900_000).as_bytes(), |error| *error == ImportError::TooMuch);
}

#[test]
fn a_full_store_of_whatever_letters_is_no_file_too_large_to_come_in() {
    // Escapes and letters of several bytes take more room in a file than in a store.
    for letter in ["\"", "\u{1}", "漢"] {
        let units = letter.encode_utf16().count();
        let text = letter.repeat(5_242_880 / units - 40);
        let file = Backup::write(&Memory::of(&[("sa1:rec:0000000000100000000001", text.as_str())]), day()).unwrap();
        assert_eq!(Backup::read(file.as_bytes()).map(|backup| backup.len()), Ok(1), "{letter:?}");
    }
}

#[test]
fn what_is_no_text_is_refused() {
    check_refused(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", |error| *error == ImportError::NotText);
    check_refused(&[0x80; 100], |error| *error == ImportError::NotText);
    check_refused(b"PK\x03\x04\xff", |error| *error == ImportError::NotText);
    let (_, text) = GOLDEN[0];
    let units = || std::iter::once(0xFEFF).chain(text.encode_utf16());
    let little: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
    for file in [&little[..], &little[2..], &big[..], &big[2..]] {
        check_refused(file, |error| *error == ImportError::Utf16);
    }
}

#[test]
fn an_empty_file_and_one_that_breaks_off_anywhere_are_refused() {
    for empty in ["", " ", "\n\r\n", "\u{FEFF}", "\u{FEFF} \n"] {
        check_refused(empty.as_bytes(), |error| *error == ImportError::Empty);
    }
    for (_, text) in GOLDEN {
        let text = text.trim_end();
        for end in 1..text.len() {
            check_refused(&text.as_bytes()[..end], |error| matches!(error, ImportError::Cut | ImportError::NotText));
        }
    }
}

#[test]
fn what_is_no_json_is_refused_and_so_is_what_is_too_deep() {
    let is_no_json = |error: &ImportError| matches!(error, ImportError::NotJson { .. });
    for text in
        ["Meet, write, or both?", "day,title\r\n", "{'app':1}", "{\"app\":\"sync-or-async\",}", "{} {}", "\u{1}x"]
    {
        check_refused(text.as_bytes(), is_no_json);
    }
    let deep = |levels: usize| file(&format!("{{\"sa1:set\":{}{}}}", "[".repeat(levels), "]".repeat(levels)));
    for levels in [126, 127, 10_000] {
        check_refused(deep(levels).as_bytes(), is_no_json);
    }
    check_refused(deep(125).as_bytes(), |error| matches!(error, ImportError::Damaged { .. }));
    check_refused("[".repeat(1_000_000).as_bytes(), is_no_json);
    check_refused("{\"a\":".repeat(10_000).as_bytes(), is_no_json);
    check_refused(file("{\"sa1:set\":1e999}").as_bytes(), is_no_json);
    check_refused(file("{\"sa1:set\":\"\\ud83d\"}").as_bytes(), is_no_json);
}

#[test]
fn what_is_json_of_something_else_is_refused() {
    for text in [
        "null",
        "1",
        "\"sync-or-async\"",
        "[]",
        "{}",
        "[{\"app\":\"sync-or-async\",\"backup\":1}]",
        "{\"app\":\"another\",\"backup\":1,\"entries\":{}}",
        "{\"app\":1,\"backup\":1,\"entries\":{}}",
        "{\"app\":\"sync-or-async\"}",
        "{\"backup\":1,\"entries\":{}}",
        "{\"__proto__\":{\"app\":\"sync-or-async\",\"backup\":1}}",
    ] {
        check_refused(text.as_bytes(), |error| *error == ImportError::NotOurs);
    }
}

#[test]
fn a_backup_of_a_newer_version_is_told_apart_whatever_else_it_holds() {
    for text in [
        "{\"app\":\"sync-or-async\",\"backup\":2}",
        "{\"app\":\"sync-or-async\",\"backup\":18446744073709551615,\"new\":[],\"entries\":[1]}",
    ] {
        check_refused(text.as_bytes(), |error| *error == ImportError::Newer);
    }
}

#[track_caller]
fn check_damaged(text: &str, wanted: &str) {
    let is_so = |error: &ImportError| matches!(error, ImportError::Damaged { reason } if reason.contains(wanted));
    check_refused(text.as_bytes(), is_so);
}

#[test]
fn a_backup_with_wrong_types_or_anything_twice_or_unknown_is_damaged() {
    let with = |fields: &str| format!("{{\"app\":\"sync-or-async\",{fields}}}");
    for version in ["null", "\"1\"", "1.5", "-1", "[]", "{}", "true"] {
        check_damaged(&with(&format!("\"backup\":{version},\"entries\":{{}}")), "\"backup\" is");
    }
    check_damaged(&with("\"backup\":0,\"entries\":{}"), "there is no version 0");
    check_damaged(&with("\"backup\":1"), "\"entries\" is missing");
    check_damaged(&with("\"backup\":1,\"day\":5,\"entries\":{}"), "\"day\" is a number; a text was expected");
    check_damaged(&file("[]"), "\"entries\" is a list; an object was expected");
    check_damaged(&file("null"), "\"entries\" is null");
    for value in ["null", "1", "{\"v\":1}", "[]", "false"] {
        check_damaged(&file(&format!("{{\"sa1:rec:0000000000100000000001\":{value}}}")), "a text was expected");
    }
    check_damaged(&file("{\"sa1:set\":\"a\",\"sa1:set\":\"a\"}"), "\"sa1:set\" is given twice");
    check_damaged(&with("\"app\":\"sync-or-async\",\"backup\":1,\"entries\":{}"), "\"app\" is given twice");
    check_damaged(&with("\"backup\":1,\"entries\":{},\"entries\":{}"), "\"entries\" is given twice");
    check_damaged(&with("\"backup\":1,\"entries\":{},\"__proto__\":{}"), "\"__proto__\" is not known");
    let long = "k".repeat(1_000_000);
    check_damaged(&with(&format!("\"backup\":1,\"entries\":{{}},\"{long}\":1,\"{long}\":1")), "kkk");
    check_damaged(&with(&format!("\"backup\":1,\"entries\":{{}},\"\\u202e\\n{long}\":1")), "\"??kkk");
}

#[test]
fn a_key_that_is_not_ours_makes_the_file_refused() {
    for key in [
        "other",
        "sa1x",
        "",
        "sa1:",
        "sa1:rec",
        "sa1:settings",
        "sa1:draft:tab",
        "sa1:future:1",
        "__proto__",
        " sa1:set",
    ] {
        let text = file(&format!("{{\"sa1:set\":\"a\",\"{key}\":\"b\"}}"));
        check_refused(text.as_bytes(), |error| *error == ImportError::Foreign { key: key.to_owned() });
    }
}

#[test]
fn no_file_made_of_pieces_of_a_backup_is_read_as_what_it_is_not() {
    let mut random = crate::decision_samples::Random::new(7);
    let (_, text) = GOLDEN[3];
    for _ in 0..20_000 {
        let mut bytes = text.as_bytes().to_vec();
        for _ in 0..=random.below(3) {
            let at = random.below(bytes.len());
            match random.below(3) {
                0 => bytes[at] = random.next().to_be_bytes()[0],
                1 => drop(bytes.remove(at)),
                _ => bytes.truncate(at.max(1)),
            }
        }
        if let Ok(backup) = Backup::read(&bytes) {
            let store = Memory::default();
            backup.apply(&store, Wishes::default()).unwrap();
            let again = Backup::write(&store, day()).unwrap();
            assert_eq!(Backup::read(again.as_bytes()).unwrap().len(), backup.len());
            assert!(store.keys().unwrap().iter().all(|key| key.starts_with("sa1:")));
        }
    }
}

#[test]
fn what_was_typed_is_in_the_file_as_any_reader_of_json_sees_it() {
    for (name, text) in GOLDEN {
        let value: serde_json::Value = serde_json::from_str(text).expect(name);
        for item in golden(name).plan(&Memory::default()).unwrap().items {
            if let Ok(kept) = item.kept {
                let stored = value["entries"][&item.key].as_str().unwrap();
                assert_eq!(Kept::read(kept.id, stored), Ok(kept), "{name}");
            }
        }
    }
}
