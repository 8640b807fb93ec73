//! Items of agendas, and what of their modes can be defended: by kind and signs alone, and with their words read as a sentence.
//!
//! Each line of a file in `items` is an item with the modes that one person would accept for it from its words alone.

use std::path::Path;

use advice::Mode;
use domain::meeting::Meeting;

type Outcome = Result<(), Box<dyn std::error::Error>>;

#[derive(Debug)]
struct Found {
    items: usize,
    /// Modes that can be defended, by kind and signs alone.
    before: usize,
    /// And with the words read.
    after: usize,
    /// Items that only a talk does, and that are sent to writing.
    sent: Vec<String>,
}

fn found(name: &str) -> Result<Found, Box<dyn std::error::Error>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/items").join(name);
    let mut found = Found { items: 0, before: 0, after: 0, sent: Vec::new() };
    for line in std::fs::read_to_string(path)?.lines() {
        let Some((accepted, topic)) = line.split_once(" | ") else { continue };
        let accepted: Vec<&str> = accepted.split('/').collect();
        // Where any mode would do, none tells anything.
        if accepted.len() == 3 {
            continue;
        }
        let mut meeting =
            Meeting::of(agenda::read(&format!("1. {topic}\n2. Zyxomat")).map_err(|why| format!("{why:?}"))?);
        let row = meeting.rows.first_mut().ok_or(topic)?;
        let fits = |mode: Option<Mode>| usize::from(mode.is_some_and(|mode| accepted.contains(&mode.key())));
        found.items += 1;
        found.before += fits(row.mode());
        row.told = Some(meetings::item(row.topic.as_str(), ""));
        found.after += fits(row.mode());
        if accepted == ["sync"] && row.mode() == Some(Mode::Async) {
            found.sent.push(topic.to_owned());
        }
    }
    println!("{name}: {found:?}");
    Ok(found)
}

/// Bounds in hundredths, and the most that only a talk does and that are sent to writing.
#[track_caller]
fn check(name: &str, [before, after]: [usize; 2], sent: usize) -> Outcome {
    let found = found(name)?;
    assert!(found.before * 100 >= before * found.items, "{found:?}");
    assert!(found.after * 100 >= after * found.items, "{found:?}");
    assert!(found.sent.len() <= sent, "{found:?}");
    Ok(())
}

#[test]
fn items_that_nothing_is_tuned_on_are_given_a_mode_that_can_be_defended_far_more_often_when_they_are_read() -> Outcome {
    check("unseen.txt", [32, 80], 0)?;
    check("fresh.txt", [47, 85], 2)
}

#[test]
fn items_that_were_seen_keep_theirs() -> Outcome {
    check("second.txt", [78, 85], 0)?;
    check("seen.txt", [92, 94], 0)
}

#[test]
fn the_model_is_that_of_its_items() {
    let trained = include_str!("../data/items.sum").trim();
    let items = reader::corpus::sum_of(&[include_str!("../data/items.txt")]);
    assert_eq!(trained, format!("{items:016x}"), "run `cargo xtask train`");
}
