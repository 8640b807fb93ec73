//! When the browser's storage is full, forbidden, or holds what the app cannot read, nothing is lost.

use journeys::{Journey, Role, Setup, containing, journey};

use crate::steps::{
    ASYNC, MIX, answer, begin, decide, fill_storage, keep, link, only_record, records, within_the_hour,
};

const TITLE: &str = "The other one";

#[test]
fn a_full_storage_is_said_nothing_is_lost_and_keeping_works_once_there_is_room() {
    journey(async |page| -> Journey {
        page.open(&within_the_hour("Kept before")).await?;
        keep(page).await?;
        let before = only_record(page).await?;
        decide(page, TITLE, &ASYNC).await?;
        fill_storage(page).await?;

        page.button("Keep").click().await?;
        page.alert().wait_text("Not kept. The browser’s store for this site is full.").await?;
        page.heading(ASYNC.headline).wait().await?;
        assert_eq!(page.textbox("What it is about (optional)").value().await?, TITLE);
        // The link that the message points to is in view, and holds the decision.
        let shared = page.textbox("The link").value().await?;
        assert!(shared.contains("#d1"), "{shared}");
        assert_eq!(only_record(page).await?, before);
        page.axe().await?;

        page.remove_local_storage("zz:fill").await?;
        page.button("Keep").click().await?;
        page.status().wait_text("Kept on this device.").await?;
        let text = page.text().await?;
        assert!(!text.contains("Not kept."), "{text}");
        let after = records(page).await?;
        assert_eq!(after.len(), 2);
        assert_eq!(after.get(&before.0), Some(&before.1));
        Ok(())
    });
}

#[test]
fn an_edit_that_does_not_fit_is_said_and_the_old_one_stays() {
    journey(async |page| -> Journey {
        page.open(&within_the_hour(TITLE)).await?;
        keep(page).await?;
        let before = only_record(page).await?;
        fill_storage(page).await?;
        page.textbox("Note (optional)").focus().await?;
        page.type_text("There is no room for this").await?;
        page.press(journeys::Key::Tab).await?;
        page.alert().wait_text("Not saved. The browser’s store for this site is full.").await?;
        assert_eq!(page.textbox("Note (optional)").value().await?, "There is no room for this");
        assert_eq!(only_record(page).await?, before);

        // Deleting needs no room, and can be undone even so.
        page.button("Delete").click().await?;
        page.button(format!("Undo: {TITLE}")).wait().await?;
        page.wait_text("There was no room for a copy of it, so it can be put back only until this page is closed.")
            .await?;
        page.axe().await?;
        page.button(format!("Undo: {TITLE}")).click().await?;
        page.status().wait_text("It is back.").await?;
        assert_eq!(only_record(page).await?, before);
        Ok(())
    });
}

#[test]
fn that_answers_cannot_be_saved_on_the_way_is_said() {
    journey(async |page| -> Journey {
        page.open("").await?;
        fill_storage(page).await?;
        // Even if nothing was typed that had to be saved.
        page.button("Start").click().await?;
        page.heading(ASYNC.answers[0].0).wait().await?;
        page.radio(ASYNC.answers[0].1).click().await?;
        page.alert().wait_text("Your answers are not saved while you go").await?;
        page.axe().await?;
        answer(page, &ASYNC.answers[1..]).await?;
        page.heading(ASYNC.headline).wait().await?;
        Ok(())
    });
}

#[test]
fn without_storage_the_wizard_and_its_link_work_and_the_rest_is_said() {
    Setup::new().without_storage().run(async |page| -> Journey {
        page.open("").await?;
        page.textbox("What are you about to do?").fill(TITLE).await?;
        page.alert().wait_text("Your answers are not saved while you go").await?;
        page.alert().wait_text("This browser does not let the page keep anything.").await?;
        page.axe().await?;
        page.button("Start").click().await?;
        answer(page, ASYNC.answers).await?;
        page.heading(ASYNC.headline).wait().await?;
        page.button("Keep").click().await?;
        page.alert().wait_text("Not kept. This browser does not let the page keep anything.").await?;
        page.axe().await?;
        let shared = link(page).await?;

        page.link("History").click().await?;
        page.alert().wait_text("Decisions cannot be listed.").await?;
        page.axe().await?;
        // What was made is still there, as long as the page is.
        page.back().await?;
        page.heading(ASYNC.headline).wait().await?;
        page.wait_text(TITLE).await?;

        page.open(&shared).await?;
        page.wait_text("Someone shared this decision with you.").await?;
        page.heading(ASYNC.headline).wait().await?;
        page.button("Keep a copy").click().await?;
        page.alert().wait_text("Not kept.").await?;
        Ok(())
    });
}

#[test]
fn without_storage_a_start_without_a_title_says_it_too() {
    Setup::new().without_storage().run(async |page| -> Journey {
        page.open("").await?;
        page.button("Start").click().await?;
        page.heading(ASYNC.answers[0].0).wait().await?;
        page.radio(ASYNC.answers[0].1).click().await?;
        page.alert().wait_text("Your answers are not saved while you go").await?;
        Ok(())
    });
}

/// What the app must leave as it is.
const NOT_OURS: [(&str, &str); 8] = [
    ("sa1:rec:0000000000000000000001", "{\"v\":1,\"ti"),
    ("sa1:rec:0000000000000000000002", "{\"v\":999,\"title\":\"From the future\",\"new\":[1, 2]}"),
    ("sa1:rec:0000000000000000000003", "\u{1F642} not \0 JSON at all \u{FEFF}"),
    ("sa1:rec:not a name", "{\"v\":1}"),
    ("sa1:bin:nonsense", "nonsense"),
    ("other", "not json"),
    ("sa1x", "{}"),
    ("", "under an empty key"),
];

#[test]
fn what_cannot_be_read_is_said_and_never_touched_nor_is_what_belongs_to_others() {
    journey(async |page| -> Journey {
        for (key, text) in NOT_OURS {
            page.set_local_storage(key, text).await?;
        }
        page.open("#/history").await?;
        page.heading("Not shown").wait().await?;
        page.wait_text("These stay as they are, untouched.").await?;
        page.wait_text("From the future: This decision was kept by a newer version of this app.").await?;
        page.wait_text("This decision cannot be read").await?;
        assert!(!page.button(containing("Delete: ")).is_there().await?);
        page.axe().await?;

        for key in ["0000000000000000000001", "0000000000000000000002"] {
            page.open(&format!("#/d/{key}")).await?;
            page.heading("This decision cannot be shown").wait().await?;
            assert!(!page.role(Role::Textbox, journeys::Name::Any).is_there().await?);
        }
        page.axe().await?;

        // The rest works beside it.
        decide(page, TITLE, &MIX).await?;
        keep(page).await?;
        page.open("#/history").await?;
        page.button(format!("Delete: {TITLE}")).click().await?;
        page.button(format!("Undo: {TITLE}")).click().await?;
        page.link(TITLE).wait().await?;
        page.button(format!("Delete: {TITLE}")).click().await?;
        page.button(format!("Undo: {TITLE}")).wait().await?;
        page.reload().await?;
        page.button(format!("Put back: {TITLE}")).click().await?;
        page.link(TITLE).wait().await?;
        begin(page, "Another").await?;

        let after = page.local_storage().await?;
        for (key, text) in NOT_OURS {
            assert_eq!(after.get(key).map(String::as_str), Some(text), "{key}");
        }
        Ok(())
    });
}

#[test]
fn a_draft_that_cannot_be_read_does_not_stop_the_app() {
    journey(async |page| -> Journey {
        begin(page, TITLE).await?;
        page.heading(ASYNC.answers[0].0).wait().await?;
        page.script(
            "for (const key of Object.keys(localStorage)) { localStorage.setItem(key, '{\"v\":1,\"at') }",
            Vec::new(),
        )
        .await?;
        page.reload().await?;
        answer(page, ASYNC.answers).await?;
        page.heading(ASYNC.headline).wait().await?;
        Ok(())
    });
}
