//! What a person means to do, what came of it, and being asked for it in time.

use domain::decision::{Decision, Done, Name, Outcome};
use journeys::{Journey, Locator, Page, Role, journey};

use crate::steps::{days_ago, keep, only_record, record, records, retype, stock, titled, wait_focus, within_the_hour};

const ASK: &str = "How did it go?";

/// The button of an answer to one of the questions that are put by buttons.
fn tap(page: &Page, question: &str, answer: &str) -> Locator {
    page.button(answer).within(&page.role(Role::Group, question))
}

#[test]
fn on_a_kept_decision_one_says_what_one_will_do_and_what_came_of_it() {
    journey(async |page| -> Journey {
        page.open(&within_the_hour("Outage")).await?;
        keep(page).await?;
        let choose = |answer| tap(page, "What will you do?", answer);
        let was = |answer| tap(page, "How was it done in fact?", answer);
        choose("In writing").click().await?;
        page.status().wait_text("Saved.").await?;
        wait_focus(page, "button", "In writing").await?;
        retype(page, "Why (optional)", "They sleep").await?;
        page.status().wait_text("Saved.").await?;
        page.button("Close").click().await?;
        page.axe().await?;
        page.button(ASK).click().await?;
        wait_focus(page, "heading", ASK).await?;
        was("Live").click().await?;
        tap(page, "Did it feel right?", "Yes").click().await?;
        retype(page, "A word on it (optional)", "Woke them after all").await?;
        page.axe().await?;

        page.reload().await?;
        page.button(ASK).click().await?;
        for (button, pressed) in [(choose("In writing"), "true"), (choose("Live"), "false"), (was("Live"), "true")] {
            assert_eq!(button.attribute("aria-pressed").await?.as_deref(), Some(pressed), "{button}");
        }
        assert_eq!(page.textbox("Why (optional)").value().await?, "They sleep");
        let (_, text) = only_record(page).await?;
        let said = r#""choice":{"do":"async","why":"They sleep"},"outcome":{"done":"sync","felt":"right","line":"Woke them after all"}"#;
        assert!(text.contains(said), "{text}");

        // Another choice keeps its why; taking it back takes both.
        choose("As advised").click().await?;
        page.status().wait_text("Saved.").await?;
        assert_eq!(page.textbox("Why (optional)").value().await?, "They sleep");
        page.open("#/history").await?;
        page.wait_text(" · done live, felt right").await?;
        Ok(())
    });
}

/// Puts decisions into storage: three that wait to be told about, the oldest first, and four that do not.
async fn stock_waiting(page: &Page) -> Journey {
    let outcome = Some(Outcome { done: Done::Sync, felt: None, line: None });
    let name = Name::typed("Dana");
    stock(
        page,
        &[
            record(1, days_ago(40), Decision { outcome, ..titled("Told already") }),
            record(2, days_ago(30), Decision { name, ..titled("Of someone else") }),
            record(3, days_ago(20), titled("The first")),
            record(4, days_ago(15), titled("The second")),
            record(5, days_ago(8), titled("The third")),
            record(6, days_ago(6), titled("Of this week")),
        ],
    )
    .await
}

/// What the start page asks for, as text.
async fn asked(page: &Page) -> Journey<String> {
    page.heading(ASK).wait().await?;
    let text = page.text().await?;
    let from = text.find(ASK).unwrap_or_default();
    let to = text.find("Recent decisions").unwrap_or(text.len());
    Ok(text.get(from..to).unwrap_or_default().to_owned())
}

#[test]
fn the_start_page_asks_for_the_oldest_and_an_answer_there_is_kept_and_can_be_completed() {
    journey(async |page| -> Journey {
        stock_waiting(page).await?;
        page.open("#/").await?;
        let first = asked(page).await?;
        for (title, is_asked) in [
            ("The first", true),
            ("The second", true),
            ("The third", false),
            ("Of this week", false),
            ("Told already", false),
            ("Of someone else", false),
        ] {
            assert_eq!(first.contains(title), is_asked, "{title}: {first}");
        }
        page.axe().await?;

        tap(page, "How was it done in fact?", "Both").click().await?;
        page.status().wait_text("Saved.").await?;
        wait_focus(page, "button", "Both").await?;
        tap(page, "Did it feel right?", "Yes").click().await?;
        retype(page, "A word on it (optional)", "Half of it was enough").await?;
        page.axe().await?;
        let told = records(page).await?.into_values().find(|text| text.contains("The first")).unwrap_or_default();
        let outcome = r#""outcome":{"done":"mix","felt":"right","line":"Half of it was enough"}"#;
        assert!(told.contains(outcome), "{told}");

        page.open("#/history").await?;
        page.heading("History").wait().await?;
        page.link("Start").click().await?;
        let next = asked(page).await?;
        assert!(!next.contains("The first") && next.contains("The second") && next.contains("The third"), "{next}");
        page.button("Not now").click().await?;
        page.heading(ASK).wait_gone().await?;
        wait_focus(page, "heading", "Meet, write, or both?").await?;
        page.axe().await?;
        Ok(())
    });
}

#[test]
fn when_it_asks_is_set_and_it_can_be_never() {
    journey(async |page| -> Journey {
        stock_waiting(page).await?;
        page.open("#/settings").await?;
        assert_eq!(page.combobox("Ask how it went").chosen().await?, "After a week");
        page.combobox("Ask how it went").choose("After 2 weeks").await?;
        page.open("#/").await?;
        let two = asked(page).await?;
        assert!(two.contains("The second"), "{two}");
        page.open("#/settings").await?;
        page.reload().await?;
        page.combobox("Ask how it went").choose("After a month").await?;
        page.open("#/").await?;
        page.link("Of this week").wait().await?;
        assert!(!page.heading(ASK).is_there().await?);
        page.open("#/settings").await?;
        page.combobox("Ask how it went").choose("Never").await?;
        page.reload().await?;
        assert_eq!(page.combobox("Ask how it went").chosen().await?, "Never");
        page.open("#/").await?;
        page.link("Of this week").wait().await?;
        assert!(!page.heading(ASK).is_there().await?);
        Ok(())
    });
}
