//! The wizard puts one question at a time and comes to a verdict with its reasons.

use advice::{Edition, EditionNumber, Question};
use journeys::screens::asked;
use journeys::{Engine, Journey, Key, Setup, journey};
use words::content;

use crate::steps::{
    ASYNC, EXCHANGE, NOW, PURPOSE, SENSITIVITY, UNDO, URGENCY, answer, begin, decide, skip, unfold, wait_focus,
    wait_title,
};

/// A title that fills its line.
const LONG: &str = "Tell+everyone+that+the+office+moves+in+spring";

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
        page.wait_text("This is likely, but not certain").await?;
        unfold(page).await?;
        for heading in ["Why", "One answer away", "Your answers", "Purpose: Someone knows something"] {
            page.heading(heading).wait().await?;
        }
        page.wait_text(" to async").await?;
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
        page.heading(TOO_LITTLE).wait().await?;
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
            wait_title(page, "Error: What do you want to reach? – Sync or Async").await?;
            assert_eq!(page.script(focused, Vec::new()).await?, "problem");
        }
        page.axe().await?;

        page.link("Choose an answer. “Not sure” is one too.").click().await?;
        wait_focus(page, "radio", "Someone knows something").await?;
        assert_eq!(page.fragment().await?, address);

        page.press(Key::Down).await?;
        page.heading("There is a problem").wait_gone().await?;
        page.button("Continue").click().await?;
        page.heading(SENSITIVITY).wait().await?;
        wait_title(page, &format!("{SENSITIVITY} – Sync or Async")).await?;
        assert!(!page.heading("There is a problem").is_there().await?);
        Ok(())
    });
}

#[test]
fn a_press_chooses_and_goes_on_also_on_the_answer_that_is_chosen_already() {
    journey(async |page| -> Journey {
        begin(page, "Tell the others").await?;
        answer(page, &ASYNC.answers[..1]).await?;
        page.heading(SENSITIVITY).wait().await?;
        page.link("Back").click().await?;
        page.heading(PURPOSE).wait().await?;
        assert!(page.radio(ASYNC.answers[0].1).is_checked().await?);
        answer(page, &ASYNC.answers[..1]).await?;
        page.heading(SENSITIVITY).wait().await?;
        // Another answer to it goes on as well.
        page.link("Back").click().await?;
        answer(page, &[(PURPOSE, "A decision")]).await?;
        page.heading(SENSITIVITY).wait().await?;
        page.link("Back").click().await?;
        page.heading(PURPOSE).wait().await?;
        assert!(page.radio("A decision").is_checked().await?);
        Ok(())
    });
}

#[test]
fn the_arrow_keys_and_a_click_without_a_press_choose_and_go_nowhere_and_enter_goes_on() {
    journey(async |page| -> Journey {
        begin(page, "Tell the others").await?;
        page.heading(PURPOSE).wait().await?;
        let address = page.fragment().await?;
        page.tab_to("radio", "Someone knows something").await?;
        // With the arrows, once round.
        for _ in 0..Question::Purpose.options().len() {
            page.press(Key::Down).await?;
        }
        page.settle().await?;
        assert!(page.radio("Not sure").is_checked().await?);
        // As a screen reader does it.
        page.script("document.getElementById('answer-decide').click()", Vec::new()).await?;
        page.settle().await?;
        assert!(page.radio("A decision").is_checked().await?);
        assert_eq!(page.fragment().await?, address);
        page.heading(PURPOSE).wait().await?;
        page.axe().await?;
        page.tab_to("radio", "A decision").await?;
        page.press(Key::Enter).await?;
        page.heading(SENSITIVITY).wait().await?;
        Ok(())
    });
}

#[test]
fn all_that_a_question_needs_stands_above_the_fold_of_a_small_telephone() {
    const BELOW: &str = "return Array.from(document.querySelectorAll('.wizard :is(h1, .choice, .actions > *, .wizard-line > *)')) \
         .filter((one) => one.getBoundingClientRect().bottom > innerHeight).map((one) => one.textContent)";
    Setup::new().only_in(&[Engine::Chromium]).run(async |page| -> Journey {
        page.open("#/").await?;
        page.resize(360, 640).await?;
        for question in Edition::of(EditionNumber::CURRENT).questions.iter().copied() {
            page.open(&format!("#/new?t={LONG}&purpose=decide")).await?;
            if page.button("Start this one").is_there().await? {
                page.button("Start this one").click().await?;
            }
            page.wait_fragment("#/new/").await?;
            page.open(&format!("#/new/{}", question.key())).await?;
            page.heading(content::question(question).title).wait().await?;
            page.settle().await?;
            let below = page.script(BELOW, Vec::new()).await?;
            assert_eq!(below, serde_json::json!([]), "{question:?}");
        }
        page.fits_sideways().await?;
        page.axe().await?;
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

        page.open(&asked()).await?;
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
        page.heading(NOW).wait().await?;
        // It is heard, the list keeps the focus, and the page is the same.
        page.status().wait_text(&format!("Now: Sync. {NOW}")).await?;
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
