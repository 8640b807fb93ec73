//! Every file of `tests/data` gives what `expected.json` says: each event in one of four lists, with its figures, or one of
//! the other results that are accepted there.

#[path = "support/hostile.rs"]
mod hostile;
#[path = "support/large.rs"]
mod large;
#[path = "support/read.rs"]
mod read;
#[path = "support/report.rs"]
mod report;
#[path = "support/zones.rs"]
mod zones;

use std::collections::BTreeMap;
use std::path::Path;

use calendar::{Date, Window};
use serde_json::Value;

const LISTS: [&str; 4] = ["meetings", "left_out", "not_read", "not_in_window"];

type Complaints = Vec<String>;

fn found(bytes: Vec<u8>, me: Option<&str>) -> Option<Value> {
    let zones = zones::Database { device: chrono_tz::Europe::Berlin };
    let window = Window::year_from(Date::new(2026, 12, 1)?);
    Some(match read::read(bytes, window, &zones) {
        Err(why) => report::refused(why),
        Ok(calendar) => {
            let me = me.map(str::to_owned).or(calendar.guess());
            let audit = calendar.audit(me.as_deref());
            report::report(&calendar, &audit, me.as_deref())
        }
    })
}

/// Control characters dropped, white space collapsed.
fn plain(text: &str) -> String {
    let visible: String = text
        .chars()
        .map(|one| if one == '\t' || one == '\n' { ' ' } else { one })
        .filter(|one| !one.is_control())
        .collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn by_uid(entry: &Value) -> BTreeMap<String, (&'static str, Value)> {
    let mut all = BTreeMap::new();
    for list in LISTS {
        for row in entry.get(list).and_then(Value::as_array).into_iter().flatten() {
            let uid = row.get("uid").and_then(Value::as_str).unwrap_or_default();
            all.insert(uid.to_owned(), (list, row.clone()));
        }
    }
    all
}

/// What of a row is promised; `part`, `note` and the like are words.
fn differs(expected: &Value, found: &Value) -> Option<String> {
    let empty = serde_json::Map::new();
    let row = expected.as_object().unwrap_or(&empty);
    row.iter()
        .filter(|(key, _)| {
            !matches!(key.as_str(), "note" | "accept" | "part" | "as" | "title_length" | "would_be_left_out" | "uid")
        })
        .find_map(|(key, value)| {
            let theirs = found.get(key).unwrap_or(&Value::Null);
            let same = if key == "title" {
                let (ours, theirs) = (value.as_str().map(plain), theirs.as_str().map(plain));
                let cut = ours.as_deref().unwrap_or_default().trim_end_matches('…');
                let cut = row.contains_key("title_length").then_some(cut);
                ours == theirs || theirs.zip(cut).is_some_and(|(theirs, cut)| theirs.starts_with(cut))
            } else {
                theirs == value
            };
            (!same).then(|| format!("{key}: expected {value}, found {theirs}"))
        })
}

/// Whether one of the other accepted results fits; fields that it does not name are those of the entry.
fn accepted(expected: &Value, list: &str, found: Option<&(&'static str, Value)>) -> bool {
    let alternatives = expected.get("accept").and_then(Value::as_array);
    alternatives.into_iter().flatten().any(|other| {
        let wanted = match other.get("as").and_then(Value::as_str) {
            Some("meeting") => "meetings",
            Some(list) => list,
            None => list,
        };
        match found {
            None => wanted == "absent",
            Some((list, row)) => *list == wanted && differs(other, row).is_none(),
        }
    })
}

fn compare(name: &str, expected: &Value, found: &Value, complaints: &mut Complaints) {
    for key in ["outcome", "why", "me_guess", "vevents"] {
        if let Some(value) = expected.get(key) {
            let theirs = found.get(key).unwrap_or(&Value::Null);
            if theirs != value {
                complaints.push(format!("{name}: {key}: expected {value}, found {theirs}"));
            }
        }
    }
    let (ours, theirs) = (by_uid(expected), by_uid(found));
    let mut took_another = false;
    for (uid, (list, row)) in &ours {
        let other = theirs.get(uid);
        let difference = match other {
            None => Some("is missing".to_owned()),
            Some((their_list, _)) if their_list != list => Some(format!("{list}, not {their_list}")),
            Some((_, their_row)) => differs(row, their_row),
        };
        let Some(difference) = difference else {
            continue;
        };
        if accepted(row, list, other) {
            took_another = true;
        } else {
            complaints.push(format!("{name}: {uid}: {difference}"));
        }
    }
    let cut = LISTS.iter().any(|list| expected.get(format!("{list}_number")).is_some());
    for uid in theirs.keys().filter(|uid| !cut && !ours.contains_key(*uid)) {
        complaints.push(format!("{name}: {uid} is not expected"));
    }
    for list in LISTS {
        let wanted = expected.get(format!("{list}_number")).and_then(Value::as_u64);
        let number = found.get(list).and_then(Value::as_array).map(Vec::len);
        if wanted.is_some() && wanted != number.map(|number| number as u64) {
            complaints.push(format!("{name}: {list}: expected {wanted:?}, found {number:?}"));
        }
    }
    if !took_another
        && let Some(difference) =
            differs(expected.get("sum").unwrap_or(&Value::Null), found.get("sum").unwrap_or(&Value::Null))
    {
        complaints.push(format!("{name}: sum: {difference}"));
    }
    warnings(name, expected, found, complaints);
}

/// What must be said is said, of the same event; and nothing is said that is not so.
fn warnings(name: &str, expected: &Value, found: &Value, complaints: &mut Complaints) {
    let list = |entry: &Value| -> Vec<String> {
        let all = entry.get("warnings").and_then(Value::as_array);
        let one = |warning: &Value| {
            let part = |key| warning.get(key).and_then(Value::as_str).unwrap_or_default();
            format!("{} {} {}", part("kind"), part("what"), part("uid"))
        };
        all.into_iter().flatten().map(one).collect()
    };
    let (ours, theirs) = (list(expected), list(found));
    let read: Vec<String> =
        by_uid(found).into_iter().filter(|(_, (list, _))| *list != "not_read").map(|(uid, _)| uid).collect();
    for one in &ours {
        // A rule that may be read as well need not be warned of where it is.
        let settled = one.starts_with("rule_not_read") && read.iter().any(|uid| one.ends_with(uid));
        if !theirs.contains(one) && !settled {
            complaints.push(format!("{name}: not said: {one}"));
        }
    }
    for one in theirs.iter().filter(|one| !ours.contains(one)) {
        complaints.push(format!("{name}: said without need: {one}"));
    }
}

fn data() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data")
}

#[test]
fn every_file_gives_what_is_expected_of_it() -> Result<(), Box<dyn std::error::Error>> {
    let text = std::fs::read_to_string(data().join("expected.json"))?;
    let expected: Value = serde_json::from_str(&text)?;
    let files = expected.get("files").and_then(Value::as_object).ok_or("no files")?;
    let mut complaints = Vec::new();
    for (name, entry) in files {
        let bytes = std::fs::read(data().join(name))?;
        let me = entry.get("me_given").and_then(Value::as_str);
        let found = found(bytes, me).ok_or("no day")?;
        compare(name, entry, &found, &mut complaints);
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    assert_eq!(files.len(), 36);
    Ok(())
}

#[test]
fn large_and_hostile_files_that_are_made_give_what_is_expected_of_them() -> Result<(), Box<dyn std::error::Error>> {
    let text = std::fs::read_to_string(data().join("expected.json"))?;
    let expected: Value = serde_json::from_str(&text)?;
    let files = expected.get("generated").and_then(Value::as_object).ok_or("none made")?;
    let mut made: Vec<(&str, String)> = hostile::HOSTILE.iter().map(|(name, make)| (*name, make())).collect();
    made.push(("large-3000.ics", large::ordinary(3000)));
    let mut complaints = Vec::new();
    for (name, text) in made {
        let entry = files.get(name).ok_or(name)?;
        let bytes = entry.get("bytes").and_then(Value::as_u64);
        assert_eq!(Some(text.len() as u64), bytes, "{name} is not the file that is meant");
        let me = entry.get("me_given").and_then(Value::as_str);
        let found = found(text.into_bytes(), me).ok_or("no day")?;
        compare(name, entry, &found, &mut complaints);
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    Ok(())
}

#[test]
fn a_file_that_is_too_large_is_refused_before_it_is_read() {
    let mut bytes = vec![b'y'; calendar::MOST_BYTES];
    let refused = |bytes: Vec<u8>| found(bytes, None).and_then(|found| found.get("why").cloned());
    assert_eq!(refused(bytes.clone()), Some("not_a_calendar".into()));
    bytes.push(b'y');
    assert_eq!(refused(bytes), Some("too_large".into()));
}
