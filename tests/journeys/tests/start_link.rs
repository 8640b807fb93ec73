//! A start link fills in what it says, and says what it could not.

use journeys::{Journey, journey};

use crate::steps::{ASYNC, NOW, PURPOSE, SENSITIVITY, answer, begin, within_the_hour};

#[test]
fn a_start_link_fills_in_what_it_can_and_says_what_was_left_out() {
    journey(async |page| -> Journey {
        page.open("#/new?t=Weekly+status&purpose=inform&bogus=1").await?;
        page.heading("Start from this link?").wait().await?;
        page.wait_text("What was left out:").await?;
        page.wait_text("“bogus” was left out").await?;
        page.axe().await?;
        assert!(page.local_storage().await?.is_empty(), "nothing is begun yet");
        page.button("Start this one").click().await?;
        page.heading(SENSITIVITY).wait().await?;
        page.wait_text("Weekly status").await?;
        page.link("Back").click().await?;
        page.heading(PURPOSE).wait().await?;
        assert!(page.radio("Someone knows something").is_checked().await?);
        Ok(())
    });
}

#[test]
fn a_start_link_that_is_right_begins_at_the_first_open_question() {
    journey(async |page| -> Journey {
        page.open("#/new?t=Gr%C3%B6%C3%9Fe+%26+more&purpose=inform&sensitivity=none").await?;
        page.heading(ASYNC.answers[2].0).wait().await?;
        page.wait_text("Größe & more").await?;
        page.axe().await?;
        // A reload does not begin anew.
        answer(page, &ASYNC.answers[2..3]).await?;
        page.heading(ASYNC.answers[3].0).wait().await?;
        page.reload().await?;
        page.heading(ASYNC.answers[3].0).wait().await?;
        page.wait_text("Größe & more").await?;
        answer(page, &ASYNC.answers[3..]).await?;
        page.heading(ASYNC.headline).wait().await?;
        Ok(())
    });
}

#[test]
fn a_start_link_may_answer_everything() {
    journey(async |page| -> Journey {
        page.open(&within_the_hour("The checkout is down")).await?;
        page.heading(NOW).wait().await?;
        page.wait_text("The checkout is down").await?;
        Ok(())
    });
}

#[test]
fn a_start_link_asks_first_while_another_is_in_the_making() {
    journey(async |page| -> Journey {
        begin(page, "Mine").await?;
        answer(page, &ASYNC.answers[..1]).await?;
        page.heading(SENSITIVITY).wait().await?;
        let before = page.local_storage().await?;
        page.open("#/new?t=Theirs&purpose=decide").await?;
        page.heading("Start from this link?").wait().await?;
        page.wait_text("You are in the middle of another one.").await?;
        page.axe().await?;
        assert_eq!(page.local_storage().await?, before);
        page.button("Start this one").click().await?;
        page.heading(SENSITIVITY).wait().await?;
        page.wait_text("Theirs").await?;
        page.open("#/").await?;
        page.button("Go on: Theirs").wait().await?;
        page.button("Go on: Mine").click().await?;
        page.heading(SENSITIVITY).wait().await?;
        page.wait_text("Mine").await?;
        Ok(())
    });
}
