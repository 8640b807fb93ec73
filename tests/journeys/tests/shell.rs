//! The shell works where the app does not.

use std::time::Duration;

use journeys::{Broken, Engine, Journey, Name, Page, Role, Setup, journey};
use tokio::time::sleep;

/// Decisions that cannot be read; the shell takes any text under a decision's key, as a backup does.
const KEPT: [(&str, &str); 2] = [("sa1:rec:one", "{\"v\":1}"), ("sa1:rec:two", "not even JSON")];

/// Fails unless the shell says that something is wrong, in these words, with both ways out.
async fn says_so(page: &Page, title: &str) -> Journey {
    page.alert().wait_text(title).await?;
    page.button("Try again").wait().await?;
    page.button("Download my decisions").wait().await?;
    Ok(())
}

/// A backup of them as the app itself writes it (`tests/golden/backups`), without the key of another app.
fn backup(day: &str) -> String {
    let entries = r#"  "sa1:rec:one": "{\"v\":1}",
  "sa1:rec:two": "not even JSON""#;
    format!(
        "{{\n \"app\": \"sync-or-async\",\n \"backup\": 1,\n \"day\": \"{day}\",\n \"entries\": {{\n{entries}\n }}\n}}\n"
    )
}

/// Loads the app with one file broken.
fn breaks(part: &'static str, broken: &Broken, title: &'static str) {
    journey(async |page| -> Journey {
        for (key, value) in KEPT {
            page.set_local_storage(key, value).await?;
        }
        page.set_local_storage("of another app", "untouched").await?;
        // The browser itself reports a file that does not come.
        for said in ["Failed to load resource", "not loaded", "MIME type"] {
            page.allow_fault(said);
        }
        page.server().trouble(part, broken.clone());
        page.go("").await?;
        says_so(page, title).await?;
        page.axe().await?;

        page.button("Download my decisions").click().await?;
        let (name, text) = page.downloaded().await?;
        let day = name.strip_prefix("sync-or-async-").and_then(|rest| rest.strip_suffix(".json"));
        assert!(day.is_some(), "{name}");
        assert_eq!(text, backup(day.unwrap_or_default()));

        page.server().heal();
        page.button("Try again").click().await?;
        page.started().await?;
        page.button("Try again").wait_gone().await?;
        Ok(())
    });
}

#[test]
fn a_program_that_is_not_there_is_said_and_can_be_tried_again() {
    breaks(".wasm", &Broken::Status(404), "not found");
}

#[test]
fn a_server_that_fails_is_said_and_can_be_tried_again() {
    breaks(".wasm", &Broken::Status(500), "could not be loaded");
}

#[test]
fn a_program_cut_on_the_way_is_said_and_can_be_tried_again() {
    breaks(".wasm", &Broken::Cut, "could not be loaded");
}

#[test]
fn glue_that_is_not_there_is_said_and_can_be_tried_again() {
    breaks("sync-or-async-", &Broken::Status(404), "not found");
}

#[test]
fn a_boot_script_that_is_not_there_is_said_and_can_be_tried_again() {
    breaks("boot-", &Broken::Status(404), "could not be loaded");
}

#[test]
fn a_page_in_the_place_of_the_boot_script_is_said_and_can_be_tried_again() {
    breaks("boot-", &Broken::Mime("text/html; charset=utf-8".to_owned()), "could not be loaded");
}

#[test]
fn a_program_of_the_wrong_type_still_starts_or_is_said() {
    journey(async |page| -> Journey {
        // wasm-bindgen warns and goes on without streaming.
        page.allow_fault("MIME");
        page.server().trouble(".wasm", Broken::Mime("text/plain".to_owned()));
        page.open("").await?;
        page.heading("Meet, write, or both?").wait().await?;
        Ok(())
    });
}

#[test]
fn a_slow_program_is_said_and_starts_when_it_comes() {
    journey(async |page| -> Journey {
        page.server().trouble(".wasm", Broken::Hold);
        // The page's load waits for the program; go on without it.
        page.script("setTimeout(() => { location.href = arguments[0] }, 0)", vec![page.url("").into()]).await?;
        page.status().wait_text("Still loading").await?;
        // After nine seconds there is a way on.
        sleep(Duration::from_secs(4)).await;
        says_so(page, "This takes unusually long").await?;
        page.axe().await?;
        page.server().heal();
        page.started().await?;
        page.button("Try again").wait_gone().await?;
        page.textbox("What are you about to do?").fill("It works").await?;
        Ok(())
    });
}

#[test]
fn a_word_that_is_just_being_written_is_not_broken_off_when_the_program_comes() {
    const COMPOSE: &str = "const box = document.getElementById('title'); box.focus(); box.value = arguments[1]; \
         box.dispatchEvent(new CompositionEvent(arguments[0], { bubbles: true }))";
    journey(async |page| -> Journey {
        page.server().trouble(".wasm", Broken::Hold);
        page.script("setTimeout(() => { location.href = arguments[0] }, 0)", vec![page.url("").into()]).await?;
        page.heading("Meet, write, or both?").wait().await?;
        page.script(COMPOSE, vec!["compositionstart".into(), "かい".into()]).await?;
        page.server().heal();
        sleep(Duration::from_secs(1)).await;
        let started = "return document.documentElement.hasAttribute('data-started')";
        assert_eq!(page.script(started, Vec::new()).await?, false);
        page.script(COMPOSE, vec!["compositionend".into(), "会議".into()]).await?;
        page.started().await?;
        assert_eq!(page.textbox("What are you about to do?").value().await?, "会議");
        Ok(())
    });
}

#[test]
fn the_name_and_the_start_are_there_before_the_program() {
    journey(async |page| -> Journey {
        page.server().trouble(".wasm", Broken::Hold);
        page.script("setTimeout(() => { location.href = arguments[0] }, 0)", vec![page.url("").into()]).await?;
        page.wait_text("Sync or Async").await?;
        page.heading("Meet, write, or both?").wait().await?;
        page.link("Start").within(&page.role(Role::Main, Name::Any)).wait().await?;
        page.server().heal();
        page.started().await?;
        Ok(())
    });
}

#[test]
fn without_javascript_the_page_says_so() {
    Setup::new().without_javascript().only_in(&[Engine::Chromium, Engine::Firefox]).run(async |page| -> Journey {
        page.go("").await?;
        page.wait_text("needs JavaScript").await?;
        Ok(())
    });
}

#[test]
fn without_web_assembly_the_page_names_browsers_that_have_it() {
    Setup::new().with_script("delete window.WebAssembly;").run(async |page| -> Journey {
        for (key, value) in KEPT {
            page.set_local_storage(key, value).await?;
        }
        page.go("").await?;
        says_so(page, "too old").await?;
        page.alert().wait_text("Firefox").await?;
        page.button("Download my decisions").click().await?;
        let (_, text) = page.downloaded().await?;
        assert!(text.contains("not even JSON"), "{text}");
        Ok(())
    });
}

#[test]
fn a_browser_without_pairs_of_colours_is_told_which_has_them() {
    Setup::new().with_script("CSS.supports = () => false").run(async |page| -> Journey {
        page.go("").await?;
        says_so(page, "too old").await?;
        page.alert().wait_text("Safari 17.5").await?;
        Ok(())
    });
}

#[test]
fn opened_as_a_file_the_page_asks_for_a_server() {
    Setup::new().only_in(&[Engine::Chromium, Engine::Firefox]).run(async |page| -> Journey {
        // Nothing else of the app comes from a file.
        for part in ["file:", "CORS", "origin 'null'"] {
            page.allow_fault(part);
        }
        page.open_as_file().await?;
        page.alert().wait_text("This page needs a web server").await?;
        Ok(())
    });
}

#[test]
fn a_browser_that_cannot_read_the_boot_script_is_told_which_can() {
    journey(async |page| -> Journey {
        for (key, value) in KEPT {
            page.set_local_storage(key, value).await?;
        }
        page.allow_fault("SyntaxError");
        page.server().trouble("boot-", Broken::Replace("await from a time = to come".to_owned()));
        page.go("").await?;
        says_so(page, "too old").await?;
        page.alert().wait_text("Firefox").await?;
        page.axe().await?;
        page.button("Download my decisions").click().await?;
        let (_, text) = page.downloaded().await?;
        assert!(text.contains("not even JSON"), "{text}");
        // The words for a slow network do not follow.
        sleep(Duration::from_secs(4)).await;
        assert!(!page.text().await?.contains("Still loading"));
        Ok(())
    });
}

#[test]
fn a_script_of_someone_else_that_goes_wrong_stops_nothing() {
    let throws = "addEventListener('fail', () => { throw new RangeError('on purpose') });";
    Setup::new().with_script("let a = = 1").with_script(throws).run(async |page| -> Journey {
        page.allow_fault("SyntaxError");
        page.allow_fault("on purpose");
        page.open("").await?;
        page.script("dispatchEvent(new Event('fail'))", Vec::new()).await?;
        sleep(Duration::from_millis(200)).await;
        page.link("History").click().await?;
        page.heading("History").wait().await?;
        assert!(!page.text().await?.contains("has stopped"));
        Ok(())
    });
}

/// Fills the stack from inside a program of wasm, which has one function that calls itself.
const OVERFLOW: &str = "const program = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, \
    10, 6, 1, 4, 0, 16, 0, 11]; addEventListener('overflow', () => { \
    new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(program))).exports.f() });";

#[test]
fn a_stack_that_is_full_is_said_as_any_other_stop() {
    Setup::new().with_script(OVERFLOW).run(async |page| -> Journey {
        for (key, value) in KEPT {
            page.set_local_storage(key, value).await?;
        }
        // As the engines say it.
        page.allow_fault("call stack");
        page.allow_fault("too much recursion");
        page.open("").await?;
        page.script("dispatchEvent(new Event('overflow'))", Vec::new()).await?;
        page.alert().wait_text("The app has stopped").await?;
        page.button("Download my decisions").click().await?;
        let (_, text) = page.downloaded().await?;
        assert!(text.contains("not even JSON"), "{text}");
        page.button("Reload").click().await?;
        page.started().await?;
        Ok(())
    });
}

#[test]
fn a_first_visit_asks_for_the_files_that_the_size_is_counted_over_and_for_nothing_else() {
    journey(async |page| -> Journey {
        page.open("").await?;
        let counted = page.first_load()?;
        let once_up = page.once_up()?;
        for asked in page.asked() {
            let file = asked.file.unwrap_or_default();
            let file = if file.is_empty() { "index.html".to_owned() } else { file };
            assert!(counted.contains(&file) || once_up.contains(&file), "{file} is not counted");
        }
        Ok(())
    });
}

#[test]
fn a_journey_fails_on_an_error_in_the_console() {
    let ran = std::panic::catch_unwind(|| {
        Setup::new().to_fail().run(async |page| -> Journey {
            page.open("").await?;
            // So many that telling them takes longer than the journey.
            let errors = "for (let one = 1; one <= 200; one += 1) { console.error('on purpose ' + one) }";
            page.script(errors, Vec::new()).await?;
            Ok(())
        });
    });
    let said = ran.unwrap_err().downcast_ref::<String>().cloned().unwrap_or_default();
    assert_eq!(said.matches("console.error: on purpose").count(), 200, "{said}");
}

#[test]
fn a_journey_fails_on_a_breach_of_the_content_policy_and_on_a_request_to_a_stranger() {
    let ran = std::panic::catch_unwind(|| {
        Setup::new().to_fail().run(async |page| -> Journey {
            page.open("").await?;
            for address in ["http://127.0.0.1:9/stranger", "?data"] {
                page.script("return fetch(arguments[0]).then(() => 0, () => 0)", vec![address.into()]).await?;
            }
            Ok(())
        });
    });
    let said = ran.unwrap_err().downcast_ref::<String>().cloned().unwrap_or_default();
    assert!(said.contains("content policy: connect-src"), "{said}");
    assert!(said.contains("with a query"), "{said}");
}
