//! Back, Forward and Reload lose nothing.

use journeys::{Journey, Key, Page, journey};

use crate::steps::{
    ASYNC, PURPOSE, answer, begin, choose, decide, keep, link, records, skip, unfold, wait_focus, wait_title,
    within_the_hour,
};

const TITLE: &str = "The other one";

/// The page of the wizard's question at this place, as it was left.
async fn is_at(page: &Page, place: usize, answered: bool) -> Journey {
    let (question, option) = ASYNC.answers.get(place).copied().unwrap_or_default();
    page.heading(question).wait().await?;
    wait_focus(page, "heading", question).await?;
    wait_title(page, &format!("{question} – Sync or Async")).await?;
    page.wait_text(TITLE).await?;
    assert_eq!(page.radio(option).is_checked().await?, answered, "{question}");
    Ok(())
}

#[test]
fn back_and_forward_of_the_browser_step_through_the_wizard() {
    journey(async |page| -> Journey {
        // As a person does: a page to which no press led gets no place of its own in every browser.
        page.open("#/").await?;
        page.textbox("What are you about to do?").fill(TITLE).await?;
        page.button("Start").click().await?;
        answer(page, &ASYNC.answers[..3]).await?;
        is_at(page, 3, false).await?;
        for place in [2, 1, 0] {
            page.back().await?;
            is_at(page, place, true).await?;
        }
        page.back().await?;
        wait_focus(page, "heading", "Meet, write, or both?").await?;
        wait_title(page, "Sync or Async").await?;
        page.button("Go on: The other one").wait().await?;
        page.axe().await?;
        for place in [0, 1, 2] {
            page.forward().await?;
            is_at(page, place, true).await?;
        }
        page.forward().await?;
        is_at(page, 3, false).await?;
        answer(page, &ASYNC.answers[3..]).await?;
        page.heading(ASYNC.headline).wait().await?;
        page.back().await?;
        is_at(page, ASYNC.answers.len() - 1, true).await?;
        page.forward().await?;
        wait_focus(page, "heading", ASYNC.headline).await?;
        wait_title(page, "Verdict – Sync or Async").await?;
        Ok(())
    });
}

#[test]
fn the_link_back_leads_through_all_questions_and_loses_no_answer() {
    journey(async |page| -> Journey {
        begin(page, TITLE).await?;
        answer(page, &ASYNC.answers[..4]).await?;
        page.heading(ASYNC.answers[4].0).wait().await?;
        for place in [3, 2, 1, 0] {
            page.link("Back").click().await?;
            is_at(page, place, true).await?;
        }
        page.link("Back").click().await?;
        page.button("Go on: The other one").wait().await?;
        page.button("Go on: The other one").click().await?;
        is_at(page, 0, true).await?;
        for place in [1, 2, 3] {
            page.button("Continue").click().await?;
            is_at(page, place, true).await?;
        }
        page.button("Continue").click().await?;
        is_at(page, 4, false).await?;
        Ok(())
    });
}

#[test]
fn a_reload_brings_back_the_same_step_and_answers() {
    journey(async |page| -> Journey {
        page.open("").await?;
        page.textbox("What are you about to do?").fill(TITLE).await?;
        page.reload().await?;
        assert_eq!(page.textbox("What are you about to do?").value().await?, TITLE);
        page.button("Start").click().await?;

        for (question, option) in ASYNC.answers {
            page.heading(*question).wait().await?;
            page.reload().await?;
            choose(page, question, option).await?;
            page.heading(*question).wait_gone().await?;
            page.back().await?;
            page.heading(*question).wait().await?;
            page.reload().await?;
            page.heading(*question).wait().await?;
            wait_title(page, &format!("{question} – Sync or Async")).await?;
            assert!(page.text().await?.contains(TITLE));
            assert!(page.radio(*option).is_checked().await?, "{option}");
            page.button("Continue").click().await?;
        }

        page.heading(ASYNC.headline).wait().await?;
        unfold(page).await?;
        page.textbox("Note (optional)").fill("Two lines,\nand this is the second.").await?;
        let shared = link(page).await?;
        page.reload().await?;
        page.heading(ASYNC.headline).wait().await?;
        assert_eq!(page.textbox("What it is about (optional)").value().await?, TITLE);
        assert_eq!(page.textbox("Note (optional)").value().await?, "Two lines,\nand this is the second.");
        assert_eq!(link(page).await?, shared);
        page.axe().await?;
        Ok(())
    });
}

#[test]
fn what_was_begun_is_offered_on_the_start_page_and_can_be_discarded_and_taken_back() {
    journey(async |page| -> Journey {
        begin(page, TITLE).await?;
        answer(page, &ASYNC.answers[..2]).await?;
        page.heading(ASYNC.answers[2].0).wait().await?;
        page.open("#/").await?;
        page.reload().await?;
        // Another is begun, and the first stays.
        page.textbox("What are you about to do?").fill("Another one").await?;
        page.button("Start").click().await?;
        choose(page, PURPOSE, "A decision").await?;
        page.open("#/").await?;
        page.button("Go on: Another one").wait().await?;
        page.axe().await?;
        page.button("Discard: Another one").click().await?;
        page.status().wait_text("Discarded.").await?;
        page.button("Go on: Another one").wait_gone().await?;
        wait_focus(page, "button", "Undo: Another one").await?;
        page.axe().await?;
        page.press(Key::Enter).await?;
        page.button("Go on: Another one").wait().await?;
        wait_focus(page, "heading", "Meet, write, or both?").await?;
        page.button("Discard: Another one").click().await?;
        page.button("Undo: Another one").wait().await?;
        page.button("Go on: The other one").click().await?;
        is_at(page, 2, false).await?;
        page.link("Back").click().await?;
        is_at(page, 1, true).await?;
        Ok(())
    });
}

#[test]
fn whatever_is_begun_after_another_all_of_it_stays_within_reach() {
    journey(async |page| -> Journey {
        for title in ["First", "Second", "Third", "Fourth"] {
            begin(page, title).await?;
            choose(page, PURPOSE, "A decision").await?;
        }
        skip(page).await?;
        page.button("Start again").click().await?;
        page.heading("Meet, write, or both?").wait().await?;
        page.reload().await?;
        for title in ["First", "Second", "Third", "Fourth"] {
            page.button(format!("Go on: {title}")).wait().await?;
        }
        page.button("Go on: Second").click().await?;
        page.wait_text("Second").await?;
        page.link("Back").wait().await?;
        Ok(())
    });
}

#[test]
fn back_after_keeping_keeps_nothing_twice() {
    journey(async |page| -> Journey {
        decide(page, TITLE, &ASYNC).await?;
        keep(page).await?;
        let kept = records(page).await?;
        assert_eq!(kept.len(), 1);
        for _ in 0..2 {
            page.back().await?;
            page.wait_fragment("#/new/").await?;
        }
        for _ in 0..2 {
            page.forward().await?;
        }
        page.wait_fragment("#/d/").await?;
        page.heading(ASYNC.headline).wait().await?;
        page.reload().await?;
        page.heading(ASYNC.headline).wait().await?;
        assert_eq!(records(page).await?, kept);
        Ok(())
    });
}

#[test]
fn back_from_a_page_outside_brings_a_list_that_is_up_to_date() {
    journey(async |page| -> Journey {
        page.open(&within_the_hour("Kept first")).await?;
        keep(page).await?;
        page.open("#/history").await?;
        page.link("Kept first").wait().await?;
        let (_, text) = crate::steps::only_record(page).await?;
        page.go("__home.html").await?;
        let second = text.replace("Kept first", "Kept meanwhile");
        page.set_local_storage("sa1:rec:0000000000000000000007", &second).await?;
        page.back().await?;
        page.started().await?;
        page.link("Kept meanwhile").wait().await?;
        page.link("Kept first").wait().await?;

        // Whether or not this browser kept that page, one that slept is told so when it wakes.
        let third = text.replace("Kept first", "Kept in its sleep");
        page.set_local_storage("sa1:rec:0000000000000000000008", &third).await?;
        assert!(!page.link("Kept in its sleep").is_there().await?);
        let wake = "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))";
        page.script(wake, Vec::new()).await?;
        page.link("Kept in its sleep").wait().await?;

        // What was cleared in its sleep is offered again, and stays so when it sleeps once more.
        let before = records(page).await?;
        page.script("localStorage.clear()", Vec::new()).await?;
        for _ in 0..2 {
            page.script(wake, Vec::new()).await?;
            page.alert().wait_text("3 decisions were taken out of this browser’s storage").await?;
        }
        // So it does when what came since is cleared in its turn.
        let fourth = ("sa1:rec:0000000000000000000009", text.replace("Kept first", "Kept after it was cleared"));
        page.set_local_storage(fourth.0, &fourth.1).await?;
        page.script(wake, Vec::new()).await?;
        page.link("Kept after it was cleared").wait().await?;
        page.script("localStorage.clear()", Vec::new()).await?;
        page.script(wake, Vec::new()).await?;
        page.alert().wait_text("4 decisions were taken out of this browser’s storage").await?;
        page.button("Put back what this page still has").click().await?;
        page.status().wait_text("All of it is back.").await?;
        let mut all = before;
        all.insert(fourth.0.to_owned(), fourth.1);
        assert_eq!(records(page).await?, all);
        Ok(())
    });
}
