//! Presses that come twice, tabs that are there twice, and what other programs do to a page.

use journeys::{Engine, Journey, Page, Setup, journey};

use crate::steps::{PURPOSE, SENSITIVITY, URGENCY, begin, choose, only_record, records, within_the_hour};

/// Presses a button so often within one moment.
async fn press_at_once(page: &Page, name: &str, times: u32) -> Journey {
    page.button(name).wait().await?;
    let press = "const [name, times] = arguments; \
         const button = Array.from(document.querySelectorAll('button')).find((one) => one.textContent.trim() === name); \
         for (let time = 0; time < times; time += 1) { button.click() }";
    page.script(press, vec![name.into(), times.into()]).await?;
    Ok(())
}

#[test]
fn two_presses_in_one_moment_keep_one_decision() {
    journey(async |page| -> Journey {
        page.open(&within_the_hour("Once")).await?;
        press_at_once(page, "Keep", 3).await?;
        page.status().wait_text("Kept on this device.").await?;
        let (_, text) = only_record(page).await?;
        assert!(text.contains("Once"), "{text}");
        Ok(())
    });
}

#[test]
fn a_decision_without_an_answer_is_not_kept_and_that_is_said() {
    journey(async |page| -> Journey {
        page.open("#/new/verdict").await?;
        page.button("Keep").click().await?;
        page.alert().wait_text("There is nothing to keep yet").await?;
        assert!(records(page).await?.is_empty());
        Ok(())
    });
}

#[test]
fn a_duplicated_tab_and_its_original_each_have_a_draft_of_their_own() {
    // WebKit's driver lets no script open a window.
    Setup::new().only_in(&[Engine::Chromium, Engine::Firefox]).run(async |page| -> Journey {
        begin(page, "In the first").await?;
        choose(page, PURPOSE, "Someone knows something").await?;
        let first = page.window().await?;
        let second = page.duplicate().await?;
        begin(page, "In the copy").await?;
        choose(page, PURPOSE, "Something hard is understood").await?;
        page.heading(SENSITIVITY).wait().await?;
        page.use_window(&first).await?;
        choose(page, SENSITIVITY, "No").await?;
        page.heading(URGENCY).wait().await?;
        for (window, title, question) in [(&second, "In the copy", SENSITIVITY), (&first, "In the first", URGENCY)] {
            page.use_window(window).await?;
            page.reload().await?;
            page.heading(question).wait().await?;
            page.wait_text(title).await?;
        }
        Ok(())
    });
}

#[test]
fn a_title_that_a_program_put_into_the_box_without_a_word_is_taken() {
    journey(async |page| -> Journey {
        page.open("#/").await?;
        page.script("document.getElementById('title').value = 'The other one'", Vec::new()).await?;
        page.button("Start").click().await?;
        page.heading(PURPOSE).wait().await?;
        page.wait_text("The other one").await?;
        Ok(())
    });
}

#[test]
fn what_is_tidied_away_by_another_program_leaves_the_page_alive() {
    journey(async |page| -> Journey {
        page.open(&within_the_hour("Tidied")).await?;
        page.script("document.body.normalize()", Vec::new()).await?;
        page.button("Keep").click().await?;
        page.status().wait_text("Kept on this device.").await?;
        page.script("document.body.normalize()", Vec::new()).await?;
        page.link("History").click().await?;
        page.link("Tidied").wait().await?;
        page.script("document.body.normalize()", Vec::new()).await?;
        page.button("Delete: Tidied").click().await?;
        page.button("Undo: Tidied").wait().await?;
        Ok(())
    });
}

#[test]
fn a_link_does_not_carry_what_a_mail_put_behind_the_address() {
    journey(async |page| -> Journey {
        page.allow_fault("a request with a query");
        if page.engine() == Engine::Webkit {
            // It asks for the files of a page before it has read that page's policy: what the mail put there goes along.
            page.allow_fault("with data in the referrer");
        }
        page.open(&format!("?utm_source=mail&fbclid=abc{}", within_the_hour("Plain"))).await?;
        page.button("Share").click().await?;
        let link = page.textbox("The link").value().await?;
        assert!(link.starts_with(&page.url("#d1")), "{link}");
        Ok(())
    });
}
