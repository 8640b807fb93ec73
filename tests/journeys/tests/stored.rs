//! What other versions stored, and how much room is left.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use domain::decision::Decision;
use domain::history::{Kept, id_of_key};
use journeys::{Engine, Journey, Page, Setup, Trouble, journey};

use crate::steps::{days_ago, keep, numbered, record, records, retype, stock, titled, unfold, within_the_hour};

/// Every record that was ever published, each under a key of its own, in the order of their files' names.
fn golden() -> Journey<Vec<(String, String)>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../golden/records");
    let mut files: Vec<_> = fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    let mut golden = Vec::new();
    for (number, file) in files.iter().enumerate() {
        golden.push((format!("sa1:rec:{number:022}"), fs::read_to_string(file)?.trim_end().to_owned()));
    }
    Ok(golden)
}

#[test]
fn every_published_record_is_shown_as_it_was_meant_and_stays_as_it_is_until_it_is_edited() {
    journey(async |page| -> Journey {
        let golden = golden()?;
        assert!(golden.len() >= 6, "{}", golden.len());
        stock(page, &golden).await?;
        page.open("#/history").await?;
        page.status().wait_text(&format!("{} decisions", golden.len())).await?;
        assert!(!page.heading("Not shown").is_there().await?);
        for (key, text) in &golden {
            let id = id_of_key(key).unwrap_or_else(|| domain::decision::DecisionId::from_bytes([0; 16]));
            let Decision { title, note, outcome, choice, .. } = Kept::read(id, text)?.decision;
            page.open(&format!("#/d/{id}")).await?;
            unfold(page).await?;
            let text = |text: Option<String>| text.unwrap_or_default();
            assert_eq!(
                page.textbox("What it is about (optional)").value().await?,
                text(title.map(|one| one.to_string()))
            );
            assert_eq!(page.textbox("Note (optional)").value().await?, text(note.map(|one| one.to_string())));
            if let Some(line) = outcome.and_then(|outcome| outcome.line) {
                page.button("How did it go?").click().await?;
                assert_eq!(page.textbox("A word on it (optional)").value().await?, line.to_string());
            }
            if let Some(why) = choice.and_then(|choice| choice.why) {
                assert_eq!(page.textbox("Why (optional)").value().await?, why.to_string());
            }
        }
        page.axe().await?;
        let all: Vec<_> = records(page).await?.into_iter().collect();
        assert_eq!(all, golden);

        // An edit writes this version, keeps what it does not know, and touches that one alone.
        let place = golden.iter().position(|(_, text)| text.contains("From a later version")).unwrap_or_default();
        page.open(&format!("#/d/{place:022}")).await?;
        retype(page, "Note (optional)", "Edited here").await?;
        page.status().wait_text("Saved.").await?;
        let edited: Vec<_> = records(page).await?.into_iter().collect();
        for (at, (before, after)) in golden.iter().zip(&edited).enumerate() {
            assert_eq!(before == after, at != place, "{after:?}");
        }
        let text = edited.get(place).map_or("", |(_, text)| text.as_str());
        assert!(text.starts_with(r#"{"v":1,"rev":2,"#) && text.contains(r#""note":"Edited here""#), "{text}");
        assert!(text.contains(r#""tags":["a","b"]"#) && text.contains(r#""mood":"calm""#), "{text}");
        page.reload().await?;
        page.open("#/history").await?;
        page.link("From a later version 1").wait().await?;
        assert_eq!(records(page).await?.into_iter().collect::<Vec<_>>(), edited);
        Ok(())
    });
}

#[test]
fn what_a_newer_build_kept_is_listed_read_only_and_unchanged_by_all_that_this_one_writes() {
    const NEWER: (&str, &str) =
        ("sa1:rec:7000000000000000000001", r#"{"v":999,"at":1,"title":"By the newer build","new":[1, {"a":null}]}"#);
    journey(async |page| -> Journey {
        let (key, text) = record(1, days_ago(1), titled("By this build"));
        stock(page, &[(key, text), (NEWER.0.to_owned(), NEWER.1.to_owned())]).await?;
        page.open("#/history").await?;
        page.wait_text("By the newer build: This decision was kept by a newer version of this app.").await?;
        assert!(!page.button("Change: By the newer build").is_there().await?);
        page.button("Choose several").click().await?;
        page.button("Choose all on this page").click().await?;
        page.button("Delete 1 decision").click().await?;
        page.button("Undo").click().await?;
        page.button("Change: By this build").click().await?;
        retype(page, "Note (optional)", "Edited").await?;
        page.status().wait_text("Saved.").await?;
        page.open(&within_the_hour("Made meanwhile")).await?;
        keep(page).await?;
        page.reload().await?;
        let after = records(page).await?;
        assert_eq!(after.len(), 3);
        assert_eq!(after.get(NEWER.0).map(String::as_str), Some(NEWER.1));
        Ok(())
    });
}

/// Puts so many letters of ASCII into the storage, and opens the history.
async fn with_filler(page: &Page, units: usize) -> Journey {
    page.script("localStorage.setItem('zz:fill', 'x'.repeat(arguments[0]))", vec![units.into()]).await?;
    page.open("#/history").await?;
    Ok(())
}

#[test]
fn a_store_that_is_nearly_full_is_said_before_a_save_fails() {
    Setup::new().only_in(&[Engine::Chromium, Engine::Firefox]).run(async |page| -> Journey {
        stock(page, &[record(1, days_ago(1), titled("Kept before"))]).await?;
        with_filler(page, 3_900_000).await?;
        page.link("Kept before").wait().await?;
        assert!(!page.text().await?.contains("% full"));
        page.go("__home.html").await?;
        with_filler(page, 4_456_448).await?;
        page.alert().wait_text("The browser’s store for this site is 86 % full. Save a backup, then delete").await?;
        page.axe().await?;
        page.open(&within_the_hour("Still fits")).await?;
        keep(page).await?;
        page.open("#/settings").await?;
        page.wait_text("2 decisions kept. The browser’s store for this site is 86 % full.").await?;
        Ok(())
    });
}

#[test]
fn where_other_letters_take_twice_the_room_that_is_counted_too() {
    Setup::new().only_in(&[Engine::Webkit]).run(async |page| -> Journey {
        let long: String = "漢".repeat(400);
        let many: Vec<_> = (0..2_500)
            .map(|number| {
                let note = domain::decision::Note::typed(&long);
                record(number, days_ago(1) + number, Decision { note, ..titled("漢") })
            })
            .collect();
        stock(page, &many).await?;
        with_filler(page, 1_900_000).await?;
        page.alert().wait_text("% full. Save a backup").await?;
        page.open(&within_the_hour("漢")).await?;
        keep(page).await?;
        Ok(())
    });
}

#[test]
fn five_thousand_that_cannot_be_read_are_counted_and_listed_a_page_at_a_time_and_slow_nothing_down() {
    const PUT: &str = "for (let number = 0; number < 2500; number += 1) { \
         const name = String(number).padStart(21, '0'); \
         localStorage.setItem(`sa1:rec:1${name}`, '{\"v\":1,\"ti'); \
         localStorage.setItem(`sa1:rec:2${name}`, `{\"v\":1,\"rev\":1,\"at\":${1795000000000 + number},\"broken\":`) }";
    journey(async |page| -> Journey {
        let long = format!(r#"{{"v":9,"title":"{}"}}"#, "Newer ".repeat(10_000));
        stock(page, &[record(1, days_ago(1), titled("Whole")), ("sa1:rec:0000000000000000000009".to_owned(), long)])
            .await?;
        page.open("#/").await?;
        let start = async || -> Result<Duration, Trouble> {
            let began = Instant::now();
            page.reload().await?;
            page.link("Whole").wait().await?;
            Ok(began.elapsed())
        };
        // How long it takes is a matter of the machine, so the one is held against the other.
        let without = start().await?;
        page.script(PUT, Vec::new()).await?;
        let with = start().await?;
        assert!(with < without * 10, "{without:?} without them, {with:?} with them");
        page.open("#/history").await?;
        page.status().wait_text("1 decision").await?;
        page.wait_text("5,001 decisions cannot be shown.").await?;
        let shown = "return [document.querySelectorAll('main .list li').length, document.documentElement.scrollHeight]";
        let shown: (u32, u32) = serde_json::from_value(page.script(shown, Vec::new()).await?)?;
        assert!(shown.0 <= 25 && shown.1 < 6_000, "{shown:?}");
        page.button("Next").click().await?;
        page.wait_text("Page 2 of 201").await?;
        page.axe().await?;
        Ok(())
    });
}

/// A clock that stands in this year.
fn clock_in(year: u32) -> Setup {
    let shim = format!(
        "(() => {{ const off = Date.UTC({year}, 5, 6) - Date.now(); const Real = Date; \
         Date = class extends Real {{ constructor(...given) {{ given.length ? super(...given) : super(Real.now() + off) }} \
         static now() {{ return Real.now() + off }} }} }})()"
    );
    Setup::new().with_script(&shim)
}

#[test]
fn a_clock_that_is_far_off_for_one_visit_puts_nothing_out_of_order_and_takes_nothing_away() {
    for year in [1970, 9999] {
        clock_in(year).run(async |page| -> Journey {
            let mut before = numbered(2);
            let (_, bin) = record(3, days_ago(3), titled("Deleted"));
            before.push(("sa1:bin:0000000000000000000003".to_owned(), format!("{} {bin}", days_ago(3))));
            let begun = format!(
                r#"{{"v":1,"at":{},"step":"verdict","title":"Left","answers":{{"purpose":"decide"}}}}"#,
                days_ago(1)
            );
            before.push(("sa1:draft:gone".to_owned(), begun));
            stock(page, &before).await?;
            page.open("#/").await?;
            page.open("#/history").await?;
            page.open(&within_the_hour("Kept then")).await?;
            keep(page).await?;
            page.wait_fragment("#/d/").await?;
            assert!(!page.text().await?.contains("1 January 2020"));
            page.open("#/history").await?;
            page.status().wait_text("3 decisions").await?;
            page.button("Put back: Deleted").wait().await?;
            let after = page.local_storage().await?;
            for (key, text) in &before {
                assert_eq!(after.get(key), Some(text), "{year}");
            }
            Ok(())
        });
    }
}
