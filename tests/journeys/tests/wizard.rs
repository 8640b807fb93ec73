//! The wizard puts one question at a time and comes to a verdict with its reasons.

use journeys::{Journey, Key, journey};

use crate::steps::{
    ASYNC, EXCHANGE, PURPOSE, SENSITIVITY, UNDO, URGENCY, answer, begin, choose, decide, skip, wait_focus, wait_title,
};

#[test]
fn a_title_and_one_question_at_a_time_lead_to_a_verdict_with_its_reasons() {
    journey(async |page| -> Journey {
        page.open("").await?;
        page.axe().await?;
        begin(page, "Weekly status of the team").await?;
        let mut before = usize::MAX;
        for (question, option) in ASYNC.answers {
            page.heading(*question).wait().await?;
            wait_focus(page, "heading", question).await?;
            wait_title(page, &format!("{question} – Sync or Async")).await?;
            // One question a page, under the title, with a bound on how many are to come that only falls.
            assert_eq!(page.role(journeys::Role::Group, *question).count().await?, 1);
            let text = page.text().await?;
            assert!(text.contains("Weekly status of the team"), "{text}");
            let most = at_most(&text);
            assert!(most < before, "{most} after {before}: {text}");
            before = most;
            if [PURPOSE, EXCHANGE].contains(question) {
                page.axe().await?;
            }
            answer(page, &[(*question, *option)]).await?;
        }
        page.heading(ASYNC.headline).wait().await?;
        wait_focus(page, "heading", ASYNC.headline).await?;
        wait_title(page, "Verdict – Sync or Async").await?;
        page.wait_text("Weekly status of the team").await?;
        page.wait_text(ASYNC.gloss).await?;
        page.wait_text("This is clear").await?;
        for heading in ["Why", "One answer away", "Your answers", "Purpose: Someone knows something"] {
            page.heading(heading).wait().await?;
        }
        page.wait_text("3 to async").await?;
        for (question, option) in ASYNC.answers {
            page.wait_text(question).await?;
            page.wait_text(option).await?;
        }
        page.axe().await?;
        Ok(())
    });
}

/// How many more questions the page says there may be.
fn at_most(text: &str) -> usize {
    let more = text.split("At most ").nth(1).and_then(|rest| rest.split(' ').next());
    more.and_then(|more| more.parse().ok()).unwrap_or(0)
}

#[test]
fn a_decision_needs_no_title() {
    journey(async |page| -> Journey {
        page.open("").await?;
        page.button("Start").click().await?;
        answer(page, ASYNC.answers).await?;
        page.heading(ASYNC.headline).wait().await?;
        Ok(())
    });
}

#[test]
fn the_verdict_can_be_seen_at_any_time_and_says_when_it_knows_too_little() {
    journey(async |page| -> Journey {
        const TOO_LITTLE: &str = "Not enough to say yet; if in doubt, write first.";
        begin(page, "Tell the others").await?;
        skip(page).await?;
        wait_focus(page, "heading", TOO_LITTLE).await?;
        assert_eq!(page.combobox(PURPOSE).chosen().await?, "Not answered");
        page.axe().await?;

        page.link("Answer more questions").click().await?;
        answer(page, ASYNC.answers.get(..2).unwrap_or_default()).await?;
        page.heading(ASYNC.answers[2].0).wait().await?;
        skip(page).await?;
        page.heading(TOO_LITTLE).wait().await?;
        page.axe().await?;

        page.link("Answer more questions").click().await?;
        answer(page, &ASYNC.answers[2..3]).await?;
        page.heading(ASYNC.answers[3].0).wait().await?;
        skip(page).await?;
        page.heading(ASYNC.headline).wait().await?;
        page.wait_text("This is likely, but not certain").await?;
        page.link("Answer more questions").click().await?;
        page.heading(ASYNC.answers[3].0).wait().await?;
        Ok(())
    });
}

#[test]
fn continue_with_nothing_chosen_says_so_and_leads_to_the_first_answer() {
    journey(async |page| -> Journey {
        begin(page, "Tell the others").await?;
        page.heading(PURPOSE).wait().await?;
        let address = page.fragment().await?;
        // A second press says it again.
        for _ in 0..2 {
            page.button("Continue").click().await?;
            page.alert().wait_text("There is a problem").await?;
            let focused = "return document.activeElement.id";
            page.link("Choose an answer. “Not sure” is one too.").wait().await?;
            wait_title(page, "Error: What should come out of it? – Sync or Async").await?;
            assert_eq!(page.script(focused, Vec::new()).await?, "problem");
        }
        page.axe().await?;

        page.link("Choose an answer. “Not sure” is one too.").click().await?;
        wait_focus(page, "radio", "Someone knows something").await?;
        assert_eq!(page.fragment().await?, address);

        page.radio("Someone knows something").click().await?;
        page.heading("There is a problem").wait_gone().await?;
        page.button("Continue").click().await?;
        page.heading(SENSITIVITY).wait().await?;
        wait_title(page, &format!("{SENSITIVITY} – Sync or Async")).await?;
        assert!(!page.heading("There is a problem").is_there().await?);
        Ok(())
    });
}

#[test]
fn choosing_an_answer_never_moves_on() {
    journey(async |page| -> Journey {
        begin(page, "Tell the others").await?;
        let address = {
            page.heading(PURPOSE).wait().await?;
            page.fragment().await?
        };
        for option in ["Someone knows something", "A decision", "People get closer", "Not sure"] {
            choose(page, PURPOSE, option).await?;
            page.settle().await?;
            assert!(page.radio(option).is_checked().await?, "{option}");
            assert_eq!(page.fragment().await?, address);
            page.heading(PURPOSE).wait().await?;
        }
        // With the arrows, once round.
        for _ in 0..7 {
            page.press(Key::Down).await?;
        }
        page.settle().await?;
        assert!(page.radio("Not sure").is_checked().await?);
        assert_eq!(page.fragment().await?, address);
        page.heading(PURPOSE).wait().await?;
        page.axe().await?;
        Ok(())
    });
}

#[test]
fn what_was_skipped_is_checked_before_the_verdict_and_what_is_changed_there_leads_back() {
    journey(async |page| -> Journey {
        begin(page, "Tell the others").await?;
        answer(page, &ASYNC.answers[..3]).await?;
        page.heading(ASYNC.answers[3].0).wait().await?;
        page.link("Skip the rest").click().await?;
        wait_focus(page, "heading", "Check your answers").await?;
        wait_title(page, "Check your answers – Sync or Async").await?;
        page.wait_text("questions that could still change the verdict.").await?;
        page.link(format!("Answer: {}", ASYNC.answers[3].0)).wait().await?;
        page.axe().await?;

        page.link(format!("Change: {SENSITIVITY}")).click().await?;
        answer(page, &[(SENSITIVITY, "A little")]).await?;
        wait_focus(page, "heading", "Check your answers").await?;
        page.wait_text("A little").await?;
        // Back leads there too, and the browser's own.
        page.link(format!("Change: {URGENCY}")).click().await?;
        page.heading(URGENCY).wait().await?;
        page.link("Back").click().await?;
        page.heading("Check your answers").wait().await?;
        page.reload().await?;
        page.link("Show the verdict").click().await?;
        page.heading("Why").wait().await?;
        assert_eq!(page.combobox(SENSITIVITY).chosen().await?, "A little");
        Ok(())
    });
}

#[test]
fn where_it_leans_is_shown_only_when_asked_for_and_never_in_a_second_opinion() {
    journey(async |page| -> Journey {
        const ASK: &str = "Where does it lean so far?";
        const ASYNC_NOW: &str = "Async. This is likely, but not certain";
        begin(page, "Tell the others").await?;
        answer(page, &ASYNC.answers[..3]).await?;
        page.heading(ASYNC.answers[3].0).wait().await?;
        assert!(!page.text().await?.contains(ASYNC_NOW));
        page.button(ASK).click().await?;
        page.wait_text(ASYNC_NOW).await?;
        page.axe().await?;
        answer(page, &ASYNC.answers[3..4]).await?;
        page.heading(ASYNC.answers[4].0).wait().await?;
        // The next question begins folded again.
        assert!(!page.text().await?.contains("Async. "));

        page.open("#s15a0vuhjMH0I7xD7LCGLWDM2SlLh1dhx3x4Cakf706Ce0A1p1yIA2YP9JjJ5gVoEJ599vVYi5fw59s").await?;
        page.button("Answer the questions").click().await?;
        page.heading(PURPOSE).wait().await?;
        assert!(!page.button(ASK).is_there().await?);
        Ok(())
    });
}

#[test]
fn not_sure_is_an_answer_that_pulls_neither_way() {
    journey(async |page| -> Journey {
        begin(page, "Tell the others").await?;
        answer(page, &[(PURPOSE, "Not sure"), (SENSITIVITY, "Not sure")]).await?;
        skip(page).await?;
        page.heading("Your answers").wait().await?;
        assert_eq!(page.combobox(PURPOSE).chosen().await?, "Not sure");
        page.wait_text("Nothing that you answered pulls either way yet.").await?;
        Ok(())
    });
}

#[test]
fn one_answer_can_be_changed_on_the_verdict_and_the_verdict_follows_at_once() {
    journey(async |page| -> Journey {
        decide(page, "Weekly status", &ASYNC).await?;
        let address = page.fragment().await?;
        for (question, option) in ASYNC.answers {
            assert_eq!(page.combobox(*question).chosen().await?, *option);
        }
        page.combobox(URGENCY).choose("Within the hour").await?;
        page.heading("Alert them now, and ask each for an acknowledgement.").wait().await?;
        // It is heard, the list keeps the focus, and the page is the same.
        page.status().wait_text("Now: Sync. Alert them now, and ask each for an acknowledgement.").await?;
        wait_focus(page, "combobox", URGENCY).await?;
        assert_eq!(page.fragment().await?, address);

        page.combobox(URGENCY).choose("This week").await?;
        page.heading(ASYNC.headline).wait().await?;
        page.status().wait_text(&format!("Now: Async. {}", ASYNC.headline)).await?;

        // Taken back as far as there is no verdict, and given again.
        for (question, _) in &ASYNC.answers[2..] {
            page.combobox(*question).choose("Not answered").await?;
        }
        page.heading("Not enough to say yet; if in doubt, write first.").wait().await?;
        assert!(!page.heading("The plan").is_there().await?);
        page.combobox(URGENCY).choose("This week").await?;
        page.heading("The plan").wait().await?;
        page.reload().await?;
        page.heading(ASYNC.headline).wait().await?;
        assert_eq!(page.combobox(UNDO).chosen().await?, "Not answered");
        page.axe().await?;
        Ok(())
    });
}
