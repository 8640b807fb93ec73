//! Common activities: two interactions from an empty start page to a verdict, which the person then corrects.

use journeys::{Journey, Key, containing, journey};

use crate::steps::{records, unfold, wait_focus, wait_unsaid};

/// The question of urgency, for what recurs.
const URGENCY: &str = "If one came late, how soon would that do harm?";
const FIELD: &str = "What are you about to do?";

#[test]
fn one_press_on_a_common_activity_gives_a_verdict() {
    journey(async |page| -> Journey {
        page.open("#/").await?;
        page.heading("Or start from a common activity").wait().await?;
        page.button("Weekly status update").click().await?;
        page.wait_fragment("#/new/verdict").await?;
        // What was assumed stands right there, until it is confirmed.
        page.wait_text("Assumed, not asked. Is it so?").await?;
        page.axe().await?;
        page.button("All of it is right").click().await?;
        wait_unsaid(page, "Assumed, not asked.").await?;
        unfold(page).await?;
        page.wait_text("Weekly status update. ").await?;
        page.wait_text("These are the usual answers. Change what is different this time.").await?;
        page.heading("The plan").wait().await?;
        page.axe().await?;
        // Once one is changed, they are the person's own.
        page.combobox(URGENCY).choose("Today").await?;
        page.reload().await?;
        page.wait_text("Change any of them: the verdict follows.").await?;

        // Its words are those of its kind, in the list and in the wizard.
        page.open("#/").await?;
        page.button("Day at the office").click().await?;
        page.button("All of it is right").click().await?;
        page.combobox("What is the main thing to be done?").wait().await?;
        page.open("#/new/purpose").await?;
        page.heading("What is the main thing to be done?").wait().await?;
        Ok(())
    });
}

#[test]
fn typing_finds_it_and_what_was_typed_stays_its_title() {
    journey(async |page| -> Journey {
        page.open("#/").await?;
        page.textbox(FIELD).fill("our daily stand-up").await?;
        page.heading("Is it one of these?").wait().await?;
        page.status().wait_text("next.").await?;
        page.axe().await?;
        page.button("Daily stand-up").click().await?;
        page.wait_text("our daily stand-up").await?;
        page.button("All of it is right").click().await?;
        unfold(page).await?;
        page.combobox(URGENCY).choose("Within the hour").await?;
        page.status().wait_text("Now: Sync.").await?;
        // All of it is kept.
        page.reload().await?;
        page.wait_text("our daily stand-up").await?;
        assert_eq!(page.combobox(URGENCY).chosen().await?, "Within the hour");
        page.button("Keep").click().await?;
        page.status().wait_text("Kept on this device.").await?;
        let kept = records(page).await?.into_values().collect::<String>();
        assert!(kept.contains(r#""template":"stand-up""#), "{kept}");
        assert!(kept.contains("our daily stand-up"), "{kept}");

        // Nothing that fits: the usual ones.
        page.open("#/").await?;
        page.textbox(FIELD).fill("xyzzy").await?;
        page.heading("Or start from a common activity").wait().await?;
        page.button("All common activities").click().await?;
        page.button("Daily stand-up").wait().await?;
        page.axe().await?;
        Ok(())
    });
}

#[test]
fn the_keyboard_alone_finds_and_takes_it() {
    journey(async |page| -> Journey {
        page.open("#/").await?;
        page.textbox(FIELD).focus().await?;
        page.type_text("retro").await?;
        page.button("Retrospective").wait().await?;
        page.press(Key::Down).await?;
        wait_focus(page, "button", "Retrospective").await?;
        page.press(Key::Enter).await?;
        page.wait_fragment("#/new/verdict").await?;
        unfold(page).await?;
        page.wait_text("Retrospective. ").await?;
        Ok(())
    });
}

#[test]
fn a_start_link_that_names_one_fills_in_what_is_usual_and_what_it_says_counts() {
    journey(async |page| -> Journey {
        page.open("#/new?t=Monday&template=status&urgency=hour&way=open").await?;
        page.wait_fragment("#/new/verdict").await?;
        page.button("All of it is right").click().await?;
        unfold(page).await?;
        assert_eq!(page.combobox(URGENCY).chosen().await?, "Within the hour");
        assert_eq!(page.combobox(containing("What should each time bring")).chosen().await?, "Someone knows something");
        Ok(())
    });
}
