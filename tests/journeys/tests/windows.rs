//! Two windows of one browser lose nothing of each other's.

use std::time::{Duration, Instant};

use journeys::{Journey, Key, Page, journey};

use crate::steps::{NOW, keep, records, within_the_hour};

/// How soon one window follows the other.
const SOON: Duration = Duration::from_secs(2);

/// Waits until a decision of this title is listed in the window; fails if it was not soon after `since`.
async fn lists_soon(page: &Page, title: &str, since: Instant) -> Journey {
    page.link(title).wait().await?;
    let took = since.elapsed();
    assert!(took < SOON, "it took {took:?}");
    Ok(())
}

#[test]
fn what_one_window_keeps_or_deletes_the_list_of_the_other_shows_soon() {
    journey(async |page| -> Journey {
        page.open("#/history").await?;
        page.wait_text("Decisions that you keep will be listed here, with what came of them.").await?;
        let list = page.window().await?;
        let other = page.new_window().await?;
        page.open(&within_the_hour("Made in the other")).await?;
        keep(page).await?;
        let kept = Instant::now();
        page.use_window(&list).await?;
        lists_soon(page, "Made in the other", kept).await?;
        page.axe().await?;

        page.use_window(&other).await?;
        page.button("Delete").click().await?;
        page.button("Undo: Made in the other").wait().await?;
        page.use_window(&list).await?;
        page.link("Made in the other").wait_gone().await?;
        page.button("Put back: Made in the other").click().await?;
        page.link("Made in the other").wait().await?;

        let before = records(page).await?;
        page.open("#/history").await?;
        page.link("Made in the other").wait().await?;

        // All at once, as when a person clears the site's data.
        page.use_window(&other).await?;
        page.script("localStorage.clear()", Vec::new()).await?;
        page.use_window(&list).await?;
        page.wait_text("Decisions that you keep will be listed here, with what came of them.").await?;
        page.alert().wait_text("1 decision was taken out of this browser's storage, not by you here.").await?;
        page.axe().await?;
        page.button("Put back what this page still has").click().await?;
        page.status().wait_text("All of it is back.").await?;
        page.link("Made in the other").wait().await?;
        assert_eq!(records(page).await?, before);
        Ok(())
    });
}

#[test]
fn two_windows_that_keep_at_the_same_moment_both_keep() {
    journey(async |page| -> Journey {
        const ROUNDS: usize = 3;
        page.open("").await?;
        let one = page.window().await?;
        let two = page.new_window().await?;
        for round in 0..ROUNDS {
            for (window, name) in [(&one, "one"), (&two, "two")] {
                page.use_window(window).await?;
                page.open(&within_the_hour(&format!("{name} {round}"))).await?;
                page.button("Keep this decision").wait().await?;
            }
            let at = page.script("return Date.now() + 1500", Vec::new()).await?;
            for window in [&one, &two] {
                page.use_window(window).await?;
                page.script(
                    "const keep = Array.from(document.querySelectorAll('main button')) \
                       .find((button) => button.textContent === 'Keep this decision'); \
                     setTimeout(() => keep.click(), arguments[0] - Date.now())",
                    vec![at.clone()],
                )
                .await?;
            }
            for window in [&one, &two] {
                page.use_window(window).await?;
                page.status().wait_text("Kept on this device.").await?;
            }
        }
        assert_eq!(records(page).await?.len(), 2 * ROUNDS);
        for window in [&one, &two] {
            page.use_window(window).await?;
            page.open("#/history").await?;
            for round in 0..ROUNDS {
                page.link(format!("one {round}")).wait().await?;
                page.link(format!("two {round}")).wait().await?;
            }
        }
        Ok(())
    });
}

#[test]
fn two_windows_that_edit_one_decision_keep_both_versions() {
    journey(async |page| -> Journey {
        page.open(&within_the_hour("The same")).await?;
        keep(page).await?;
        page.wait_fragment("#/d/").await?;
        let address = page.fragment().await?;
        let one = page.window().await?;
        let two = page.new_window().await?;
        page.open(&address).await?;
        page.heading(NOW).wait().await?;

        page.use_window(&one).await?;
        page.textbox("Note (optional)").focus().await?;
        page.type_text("From the first window").await?;
        page.press(Key::Tab).await?;
        page.status().wait_text("Saved.").await?;

        page.use_window(&two).await?;
        page.textbox("Note (optional)").focus().await?;
        page.type_text("From the second window").await?;
        page.press(Key::Tab).await?;
        page.status().wait_text("Another tab changed this decision meanwhile.").await?;
        page.axe().await?;

        let kept = records(page).await?;
        assert_eq!(kept.len(), 2);
        for note in ["From the first window", "From the second window"] {
            assert_eq!(kept.values().filter(|text| text.contains(note)).count(), 1, "{kept:?}");
        }
        Ok(())
    });
}

#[test]
fn each_window_has_a_draft_of_its_own() {
    journey(async |page| -> Journey {
        crate::steps::begin(page, "In the first").await?;
        page.radio("A decision").click().await?;
        let one = page.window().await?;
        page.new_window().await?;
        crate::steps::begin(page, "In the second").await?;
        page.radio("New ideas").click().await?;
        page.reload().await?;
        page.wait_text("In the second").await?;
        assert!(page.radio("New ideas").is_checked().await?);
        page.use_window(&one).await?;
        page.reload().await?;
        page.wait_text("In the first").await?;
        assert!(page.radio("A decision").is_checked().await?);
        Ok(())
    });
}
