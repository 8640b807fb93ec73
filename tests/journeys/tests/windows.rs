//! Two windows of one browser lose nothing of each other's.

use std::time::{Duration, Instant};

use journeys::{Engine, Journey, Key, Page, Setup, journey};

use crate::steps::{
    ASYNC, NOW, PURPOSE, SENSITIVITY, age_drafts, answer, begin, choose, days_ago, keep, numbered, records, stock,
    unfold, wait_focus, wait_unsaid, within_the_hour,
};

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
        page.alert().wait_text("1 decision was taken out of this browser’s storage, not by you here.").await?;
        page.axe().await?;
        page.button("Put back what this page still has").click().await?;
        page.status().wait_text("All of it is back.").await?;
        page.link("Made in the other").wait().await?;
        assert_eq!(records(page).await?, before);
        Ok(())
    });
}

#[test]
fn what_another_window_does_leaves_what_is_typed_in_a_row_and_the_focus_where_they_are() {
    journey(async |page| -> Journey {
        stock(page, &numbered(3)).await?;
        page.open("#/history").await?;
        page.button("Delete: Number 02").click().await?;
        page.button("Change: Number 01").click().await?;
        // Its own edit leaves the list as it is, and what follows does not.
        page.button("Live").click().await?;
        page.status().wait_text("Saved.").await?;
        page.textbox("Note (optional)").focus().await?;
        page.type_text("Half a").await?;
        let list = page.window().await?;
        let other = page.new_window().await?;
        page.open(&within_the_hour("Made in the other")).await?;
        keep(page).await?;
        // As many as before, but not the same.
        let (key, _) = numbered(1)[0].clone();
        page.remove_local_storage(&key).await?;

        page.use_window(&list).await?;
        page.link("Made in the other").wait().await?;
        page.link("Number 00").wait_gone().await?;
        wait_focus(page, "textbox", "Note (optional)").await?;
        assert_eq!(page.textbox("Note (optional)").value().await?, "Half a");
        page.type_text(" word").await?;
        page.press(Key::Tab).await?;
        page.status().wait_text("Saved.").await?;
        assert!(records(page).await?.values().any(|text| text.contains("Half a word")));

        // Nor is the way to put back what was deleted drawn anew.
        page.script(
            "document.querySelector('#bin-title').parentElement.querySelector('li button').focus()",
            Vec::new(),
        )
        .await?;
        wait_focus(page, "button", "Put back: Number 02").await?;
        page.use_window(&other).await?;
        page.open(&within_the_hour("Another of the other")).await?;
        keep(page).await?;
        page.use_window(&list).await?;
        page.link("Another of the other").wait().await?;
        wait_focus(page, "button", "Put back: Number 02").await?;
        Ok(())
    });
}

#[test]
fn room_that_another_window_makes_is_seen_here() {
    Setup::new().only_in(&[Engine::Chromium, Engine::Firefox]).run(async |page| -> Journey {
        let large = ("sa1:bin:0000000000000000000099".to_owned(), format!("{} {}", days_ago(1), "x".repeat(600_000)));
        stock(page, &[large, ("zz:fill".to_owned(), "x".repeat(3_900_000))]).await?;
        page.open("#/history").await?;
        page.alert().wait_text("The browser’s store for this site is 86 % full.").await?;
        let list = page.window().await?;
        page.new_window().await?;
        page.open("#/history").await?;
        page.button("Delete these for good").click().await?;
        page.status().wait_text("1 decision was deleted for good.").await?;
        page.use_window(&list).await?;
        wait_unsaid(page, "% full").await?;
        Ok(())
    });
}

/// Keeps so many decisions, one after the other, from a moment on.
const KEEP_MANY: &str = "const [name, count, at] = arguments; \
     const until = (look) => new Promise((done) => { \
       const again = () => { const found = look(); if (found) { done(found) } else { setTimeout(again, 4) } }; again() }); \
     const button = () => Array.from(document.querySelectorAll('main button')) \
       .find((button) => button.textContent === 'Keep'); \
     window.kept = 0; \
     (async () => { \
       await until(() => Date.now() >= at); \
       for (let number = 0; number < count; number += 1) { \
         location.hash = `#/new?t=${name}+${number}&purpose=inform&sensitivity=none&urgency=hour&way=open`; \
         (await until(button)).click(); \
         await until(() => location.hash.startsWith('#/d/') && !button()); \
         window.kept = number + 1; \
       } })()";

#[test]
fn two_windows_that_each_keep_fifty_decisions_at_once_keep_a_hundred() {
    journey(async |page| -> Journey {
        const EACH: u64 = 50;
        page.open("").await?;
        let one = page.window().await?;
        let two = page.new_window().await?;
        page.open("").await?;
        let at = page.script("return Date.now() + 1000", Vec::new()).await?;
        for (window, name) in [(&one, "one"), (&two, "two")] {
            page.use_window(window).await?;
            page.script(KEEP_MANY, vec![name.into(), EACH.into(), at.clone()]).await?;
        }
        let until = Instant::now() + Duration::from_mins(1);
        for window in [&one, &two] {
            page.use_window(window).await?;
            while page.script("return window.kept", Vec::new()).await? != EACH {
                assert!(Instant::now() < until, "{:?}", page.script("return window.kept", Vec::new()).await?);
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
        let kept = records(page).await?;
        assert_eq!(kept.len(), 100);
        for name in ["one", "two"] {
            for number in 0..EACH {
                let title = format!("\"title\":\"{name} {number}\"");
                assert_eq!(kept.values().filter(|text| text.contains(&title)).count(), 1, "{title}");
            }
        }
        for window in [&one, &two] {
            page.use_window(window).await?;
            page.link("History").click().await?;
            page.status().wait_text("100 decisions").await?;
        }
        Ok(())
    });
}

#[test]
fn what_is_taken_out_key_by_key_leaves_the_other_list_and_what_is_cleared_is_offered_whole() {
    journey(async |page| -> Journey {
        stock(page, &numbered(5)).await?;
        page.open("#/history").await?;
        page.status().wait_text("5 decisions").await?;
        let list = page.window().await?;
        page.new_window().await?;
        page.open("#/settings").await?;
        let some = "for (const key of Object.keys(localStorage).sort().slice(0, 2)) { localStorage.removeItem(key) }";
        page.script(some, Vec::new()).await?;
        let left = records(page).await?;
        page.use_window(&list).await?;
        page.status().wait_text("3 decisions").await?;
        page.link("Number 00").wait_gone().await?;

        let other = page.new_window().await?;
        page.open("#/settings").await?;
        page.script("localStorage.clear()", Vec::new()).await?;
        page.use_window(&list).await?;
        page.alert().wait_text("3 decisions were taken out of this browser’s storage, not by you here.").await?;
        page.axe().await?;
        page.button("Put back what this page still has").click().await?;
        page.status().wait_text("All of it is back.").await?;
        assert_eq!(records(page).await?, left);
        page.use_window(&other).await?;
        page.link("History").click().await?;
        page.status().wait_text("3 decisions").await?;
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
        unfold(page).await?;

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
        begin(page, "In the first").await?;
        choose(page, PURPOSE, "A decision").await?;
        page.heading(SENSITIVITY).wait().await?;
        let one = page.window().await?;
        page.new_window().await?;
        begin(page, "In the second").await?;
        choose(page, PURPOSE, "New ideas").await?;
        page.heading(SENSITIVITY).wait().await?;
        page.reload().await?;
        page.wait_text("In the second").await?;
        page.link("Back").click().await?;
        assert!(page.radio("New ideas").is_checked().await?);
        page.use_window(&one).await?;
        page.reload().await?;
        page.wait_text("In the first").await?;
        page.link("Back").click().await?;
        assert!(page.radio("A decision").is_checked().await?);
        Ok(())
    });
}

#[test]
fn what_another_window_left_for_a_while_is_offered_as_a_copy_and_stays_its_own() {
    journey(async |page| -> Journey {
        begin(page, "In the first").await?;
        answer(page, &ASYNC.answers[..2]).await?;
        page.heading(ASYNC.answers[2].0).wait().await?;
        let one = page.window().await?;
        let two = page.new_window().await?;
        age_in_storage(page).await?;
        page.open("#/").await?;
        page.button("Discard: In the first").click().await?;
        page.status().wait_text("Discarded.").await?;
        page.reload().await?;
        page.heading("Meet, write, or both?").wait().await?;
        assert!(!page.button("Go on: In the first").is_there().await?);

        // Its own window has it all the while, and what it does next is offered again in time.
        page.use_window(&one).await?;
        page.reload().await?;
        page.heading(ASYNC.answers[2].0).wait().await?;
        answer(page, &ASYNC.answers[2..3]).await?;
        page.heading(ASYNC.answers[3].0).wait().await?;
        page.use_window(&two).await?;
        age_in_storage(page).await?;
        page.open("#/").await?;
        page.button("Go on: In the first").click().await?;
        page.heading(ASYNC.answers[3].0).wait().await?;
        page.use_window(&one).await?;
        page.reload().await?;
        page.heading(ASYNC.answers[3].0).wait().await?;
        page.wait_text("In the first").await?;
        Ok(())
    });
}

/// Ages the drafts from a page where no tab's app is at work.
async fn age_in_storage(page: &Page) -> Journey {
    page.go("__home.html").await?;
    age_drafts(page).await
}
