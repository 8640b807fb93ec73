//! Presses that come twice, tabs that are there twice, and what other programs do to a page.

use journeys::{Engine, Journey, Key, Page, Setup, journey};

use crate::steps::{
    PURPOSE, SENSITIVITY, URGENCY, begin, choose, numbered, only_record, records, stock, within_the_hour,
};

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

/// Holds Enter for a moment, as browsers do it: what has the focus then is pressed again and again, unless it is prevented.
const HOLD_ENTER: &str = "return (async () => { for (let time = 0; time < 12; time += 1) { \
     const key = new KeyboardEvent('keydown', { key: 'Enter', repeat: time > 0, bubbles: true, cancelable: true }); \
     const at = document.activeElement; \
     if (at.dispatchEvent(key)) { at.click() } \
     await new Promise((go) => setTimeout(go, 30)) } })()";

#[test]
fn who_deletes_with_a_double_click_or_a_held_key_has_deleted() {
    journey(async |page| -> Journey {
        stock(page, &numbered(3)).await?;
        page.open("#/history").await?;
        page.status().wait_text("3 decisions").await?;
        page.button("Delete: Number 00").double_click().await?;
        page.button("Undo: Number 00").wait().await?;
        page.button("Delete: Number 01").focus().await?;
        page.script(HOLD_ENTER, Vec::new()).await?;
        page.button("Undo: Number 01").wait().await?;
        page.status().wait_text("1 decision").await?;
        // A press of its own does undo it.
        page.button("Undo: Number 01").click().await?;
        page.button("Delete: Number 01").wait().await?;
        page.button("Undo: Number 00").focus().await?;
        page.press(Key::Enter).await?;
        page.button("Delete: Number 00").wait().await?;
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

#[test]
fn a_file_that_is_dropped_beside_its_place_does_not_open_instead_of_the_app() {
    const DROP: &str = "const held = new DataTransfer(); \
         held.items.add(arguments[1] ? new File(['x'], 'x.txt') : 'a text', ...(arguments[1] ? [] : ['text/plain'])); \
         const place = document.querySelector(arguments[0]); \
         return ['dragover', 'drop'].map((name) => \
             place.dispatchEvent(new DragEvent(name, { dataTransfer: held, bubbles: true, cancelable: true })))";
    journey(async |page| -> Journey {
        for fragment in ["#/", "#/history", "#/settings", "#/calendar", "#/nowhere"] {
            page.open(fragment).await?;
            for place in ["body", "h1", ".header"] {
                let dropped = page.script(DROP, vec![place.into(), true.into()]).await?;
                assert_eq!(dropped, serde_json::json!([false, false]), "{fragment}, {place}");
            }
        }
        // A text that is dropped into a field goes there.
        page.open("#/").await?;
        let dropped = page.script(DROP, vec!["#title".into(), false.into()]).await?;
        assert_eq!(dropped, serde_json::json!([true, true]));
        Ok(())
    });
}

#[test]
fn keys_of_an_input_method_are_left_to_it() {
    const KEY: &str = "const [selector, key, how] = arguments; \
         const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...how }); \
         return document.querySelector(selector).dispatchEvent(event)";
    journey(async |page| -> Journey {
        let key = async |selector: &str, key: &str, how: serde_json::Value| {
            page.script(KEY, vec![selector.into(), key.into(), how]).await
        };
        page.open("#/").await?;
        page.textbox("What are you about to do?").fill("しんちょく").await?;
        for how in [serde_json::json!({ "isComposing": true }), serde_json::json!({ "keyCode": 229 })] {
            for name in ["ArrowDown", "Enter", "Process"] {
                assert_eq!(key("#title", name, how.clone()).await?, true, "{name} {how}");
            }
            assert_eq!(page.script("return document.activeElement.id", Vec::new()).await?, "title", "{how}");
            assert_eq!(page.fragment().await?, "#/", "{how}");
        }
        assert_eq!(key("#title", "ArrowDown", serde_json::json!({})).await?, false);
        page.open("#/new/purpose").await?;
        page.heading(PURPOSE).wait().await?;
        for how in [serde_json::json!({ "isComposing": true }), serde_json::json!({ "keyCode": 229 })] {
            assert_eq!(key("input", "1", how.clone()).await?, true, "{how}");
        }
        page.heading(PURPOSE).wait().await?;
        assert_eq!(key("input", "1", serde_json::json!({})).await?, false);
        page.heading(SENSITIVITY).wait().await?;
        Ok(())
    });
}

#[test]
fn in_the_page_of_another_site_nothing_kept_is_shown_and_there_is_a_way_out_of_it() {
    Setup::new().only_in(&[Engine::Chromium, Engine::Firefox]).run(async |page| -> Journey {
        page.allow_fault("a request to a stranger");
        // In a frame that may do next to nothing, scripts that are fetched as from elsewhere do not come.
        page.allow_fault("not loaded");
        page.allow_fault("CORS");
        stock(page, &numbered(1)).await?;
        for sandbox in ["", "allow-scripts"] {
            page.open_in_another_site("#/history", sandbox).await?;
            page.alert().wait_text("Open the app by itself").await?;
            page.alert().wait_text(&page.url("#/history")).await?;
            let text = page.text().await?;
            assert!(text.contains("Open by itself") && !text.contains("Number 00"), "{sandbox}: {text}");
            page.leave_frame().await?;
        }
        page.open("#/history").await?;
        page.link("Number 00").wait().await?;
        Ok(())
    });
}
