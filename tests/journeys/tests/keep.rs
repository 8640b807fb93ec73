//! What is kept stays, can be changed and deleted, and comes back to the letter.

use std::time::Duration;

use journeys::{Engine, Journey, Key, Setup, journey};
use serde_json::Value;

use crate::steps::{MIX, decide, keep, only_record, records, retype, wait_focus, wait_title, within_the_hour};

const TITLE: &str = "Dana's first code review";

#[test]
fn a_kept_decision_has_one_key_survives_a_reload_and_is_listed_and_opened() {
    journey(async |page| -> Journey {
        decide(page, TITLE, &MIX).await?;
        page.textbox("Note (optional)").fill("Kind words first").await?;
        assert!(records(page).await?.is_empty());
        keep(page).await?;
        page.wait_fragment("#/d/").await?;
        let address = page.fragment().await?;
        let id = address.trim_start_matches("#/d/").to_owned();
        let (key, text) = only_record(page).await?;
        assert_eq!(key, format!("sa1:rec:{id}"));
        // The draft has become the decision: nothing else of it is left.
        let all: Vec<_> = page.local_storage().await?.into_keys().collect();
        assert_eq!(all, [key]);
        page.axe().await?;

        page.reload().await?;
        page.heading(MIX.headline).wait().await?;
        wait_title(page, &format!("{TITLE} – Sync or Async")).await?;
        assert_eq!(page.textbox("Note (optional)").value().await?, "Kind words first");
        for (question, option) in MIX.answers {
            assert_eq!(page.combobox(*question).chosen().await?, *option);
        }

        page.link("History").click().await?;
        page.heading("History").wait().await?;
        page.wait_text("Mix, ").await?;
        page.axe().await?;
        page.link(TITLE).click().await?;
        page.wait_fragment(&address).await?;
        page.heading(MIX.headline).wait().await?;

        page.link("Start").click().await?;
        page.heading("Recent decisions").wait().await?;
        page.link(TITLE).wait().await?;
        page.link("All decisions").wait().await?;
        page.axe().await?;
        assert_eq!(only_record(page).await?.1, text);
        Ok(())
    });
}

#[test]
fn the_title_and_the_note_of_a_kept_decision_can_be_changed() {
    journey(async |page| -> Journey {
        decide(page, TITLE, &MIX).await?;
        keep(page).await?;
        retype(page, "What it is about (optional)", "Emil’s review").await?;
        page.status().wait_text("Saved.").await?;
        wait_title(page, "Emil’s review – Sync or Async").await?;
        // The focus stays where the person is.
        wait_focus(page, "textbox", "Note (optional)").await?;
        page.type_text("Praise first").await?;
        page.press(Key::Tab).await?;
        page.status().wait_text("Saved.").await?;
        page.axe().await?;

        page.reload().await?;
        assert_eq!(page.textbox("What it is about (optional)").value().await?, "Emil’s review");
        assert_eq!(page.textbox("Note (optional)").value().await?, "Praise first");
        page.open("#/history").await?;
        page.link("Emil’s review").wait().await?;
        assert!(!page.link(TITLE).is_there().await?);
        assert_eq!(records(page).await?.len(), 1);
        Ok(())
    });
}

#[test]
fn deleting_can_be_undone_at_once_and_after_a_reload_to_the_letter() {
    journey(async |page| -> Journey {
        decide(page, TITLE, &MIX).await?;
        keep(page).await?;
        let before = only_record(page).await?;

        page.open("#/history").await?;
        page.button(format!("Delete: {TITLE}")).click().await?;
        wait_focus(page, "button", &format!("Undo: {TITLE}")).await?;
        assert!(records(page).await?.is_empty());
        page.axe().await?;
        page.button(format!("Undo: {TITLE}")).click().await?;
        page.status().wait_text("It is back.").await?;
        page.link(TITLE).wait().await?;
        assert_eq!(only_record(page).await?, before);

        // From its own page, too.
        page.link(TITLE).click().await?;
        page.button("Delete").click().await?;
        page.wait_fragment("#/history").await?;
        page.button(format!("Undo: {TITLE}")).wait().await?;
        page.reload().await?;
        assert!(records(page).await?.is_empty());
        page.heading("Recently deleted").wait().await?;
        page.axe().await?;
        page.button(format!("Put back: {TITLE}")).click().await?;
        page.link(TITLE).wait().await?;
        assert_eq!(only_record(page).await?, before);
        let all: Vec<_> = page.local_storage().await?.into_keys().collect();
        assert_eq!(all, [before.0]);
        Ok(())
    });
}

#[test]
fn a_deleted_decision_says_that_it_is_not_here() {
    journey(async |page| -> Journey {
        page.open(&within_the_hour(TITLE)).await?;
        keep(page).await?;
        page.wait_fragment("#/d/").await?;
        let address = page.fragment().await?;
        page.button("Delete").click().await?;
        page.wait_fragment("#/history").await?;
        page.open(&address).await?;
        page.heading("This decision is not here").wait().await?;
        page.axe().await?;
        Ok(())
    });
}

#[test]
fn an_earlier_decision_can_be_used_as_a_new_start_and_stays_as_it_is() {
    journey(async |page| -> Journey {
        decide(page, TITLE, &MIX).await?;
        keep(page).await?;
        let before = only_record(page).await?;
        page.button("Use as a new start").click().await?;
        page.heading(MIX.headline).wait().await?;
        page.button("Keep").wait().await?;
        assert_eq!(page.textbox("What it is about (optional)").value().await?, TITLE);
        page.textbox("What it is about (optional)").fill("The second review").await?;
        keep(page).await?;
        let after = records(page).await?;
        assert_eq!(after.len(), 2);
        assert_eq!(after.get(&before.0), Some(&before.1));
        page.open("#/history").await?;
        page.link("The second review").wait().await?;
        page.link(TITLE).wait().await?;
        Ok(())
    });
}

#[test]
fn the_newest_comes_first_even_if_the_clock_goes_back() {
    let back = "if (sessionStorage.getItem('back')) { const now = Date.now.bind(Date); \
                Date.now = () => now() - 31536000000; }";
    journeys::Setup::new().with_script(back).run(async |page| -> Journey {
        page.open(&within_the_hour("The older")).await?;
        keep(page).await?;
        page.script("sessionStorage.setItem('back', 1)", Vec::new()).await?;
        page.reload().await?;
        page.open(&within_the_hour("The newer")).await?;
        keep(page).await?;
        page.open("#/history").await?;
        page.link("The newer").wait().await?;
        tokio::time::sleep(Duration::from_millis(100)).await;
        let text = page.text().await?;
        assert!(text.find("The newer") < text.find("The older"), "{text}");
        Ok(())
    });
}

#[test]
fn the_day_stays_the_day_wherever_one_travels() {
    Setup::new().only_in(&[Engine::Chromium]).run(async |page| -> Journey {
        let day = "return [new Date().getFullYear(), new Date().getMonth() + 1, new Date().getDate()].join('-')";
        // Together they span 24 hours, so that they never have the same day.
        page.travel_to("Pacific/Honolulu").await?;
        page.open(&within_the_hour("On the way")).await?;
        keep(page).await?;
        let here = page.script(day, Vec::new()).await?;
        let before = only_record(page).await?;

        page.travel_to("Pacific/Kiritimati").await?;
        page.open("#/history").await?;
        page.reload().await?;
        assert_ne!(page.script(day, Vec::new()).await?, here);
        page.link("On the way").click().await?;
        retype(page, "What it is about (optional)", "There").await?;
        wait_title(page, "There – Sync or Async").await?;
        let after = only_record(page).await?;
        let day_of = |record: &(String, String)| -> Journey<Value> {
            let record: Value = serde_json::from_str(&record.1)?;
            Ok(record["day"].clone())
        };
        assert!(after.1.contains("There") && !before.1.contains("There"));
        assert!(day_of(&before)?.is_string());
        assert_eq!(day_of(&before)?, day_of(&after)?);
        Ok(())
    });
}

#[test]
fn what_was_kept_a_moment_before_the_browser_was_killed_is_there_again() {
    Setup::new().only_in(&[Engine::Chromium]).run(async |page| -> Journey {
        page.open(&within_the_hour("Just before")).await?;
        keep(page).await?;
        let page = page.after_a_kill().await?;
        page.open("#/history").await?;
        page.link("Just before").wait().await?;
        assert_eq!(records(&page).await?.len(), 1);
        Ok(())
    });
}
