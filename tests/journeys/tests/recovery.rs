//! When the app panics or its tab crashes, a person can take the decisions out and go on.

use journeys::{Engine, Journey, Role, Setup, containing};

use crate::steps::{ASYNC, age_drafts, answer, begin, days_ago, record, stock, titled, unfold};

/// What was kept before.
const KEPT: [(&str, &str); 2] = [("sa1:rec:one", "{\"v\":1}"), ("sa1:rec:two", "not even JSON")];

#[test]
fn after_a_panic_decisions_can_be_downloaded_nothing_is_written_and_a_reload_goes_on() {
    Setup::new().with_panic_button().run(async |page| -> Journey {
        for (key, value) in KEPT {
            page.set_local_storage(key, value).await?;
        }
        page.open("#/new").await?;
        let before = page.local_storage().await?;
        // The panic itself is reported, and so is the trap that it ends in.
        page.allow_fault("the panic button was pressed");
        page.allow_fault("RuntimeError");
        page.allow_fault("unreachable");
        page.script("setTimeout(() => dispatchEvent(new Event('soa-panic')), 0)", Vec::new()).await?;

        page.alert().wait_text("The app has stopped").await?;
        page.button("Reload").wait().await?;
        page.axe().await?;
        // What lies behind is out of reach, and even a script that reaches it has nothing written.
        assert_eq!(page.role(Role::Radio, journeys::Name::Any).count().await?, 0);
        page.script(
            "for (const one of document.querySelectorAll('#app button, #app input')) { one.click() }",
            Vec::new(),
        )
        .await?;
        assert_eq!(page.local_storage().await?, before);

        page.button("Download my decisions").click().await?;
        let (_, text) = page.downloaded().await?;
        for (key, _) in KEPT {
            assert!(text.contains(key), "{text}");
        }

        page.button("Reload").click().await?;
        page.started().await?;
        page.button("Reload").wait_gone().await?;
        let after = page.local_storage().await?;
        for (key, value) in KEPT {
            assert_eq!(after.get(key).map(String::as_str), Some(value), "{key}");
        }
        Ok(())
    });
}

#[test]
fn what_is_being_typed_when_the_app_stops_is_in_the_download_and_is_shown_by_the_import() {
    Setup::new().with_panic_button().run(async |page| -> Journey {
        for part in ["the panic button was pressed", "RuntimeError", "unreachable"] {
            page.allow_fault(part);
        }
        stock(page, &[record(1, days_ago(1), titled("Kept"))]).await?;
        page.open("#/d/0000000000000000000001").await?;
        unfold(page).await?;
        let note = page.textbox("Note (optional)");
        note.focus().await?;
        // No event tells of it, so nothing saved it.
        let type_it = "document.activeElement.value = 'Half a\\nword'; dispatchEvent(new Event('soa-panic'))";
        page.script(&format!("setTimeout(() => {{ {type_it} }}, 0)"), Vec::new()).await?;
        page.alert().wait_text("The app has stopped").await?;
        page.button("Download my decisions").click().await?;
        page.wait_text("What stands in the fields is in it, too.").await?;
        let (_, text) = page.downloaded().await?;
        assert!(text.contains(r#""label": "Note (optional)""#) && text.contains(r#""text": "Half a\nword""#), "{text}");
        assert!(text.contains("sa1:rec:0000000000000000000001"), "{text}");

        page.button("Reload").click().await?;
        page.started().await?;
        page.open("#/settings").await?;
        page.file_field(containing("Backup file")).choose_file("backup.json", &text).await?;
        page.wait_text("This stood in the fields of its page").await?;
        page.wait_text("Half a\nword").await?;
        page.axe().await?;
        Ok(())
    });
}

#[test]
fn what_stops_the_app_at_every_start_can_be_set_aside_and_put_back() {
    Setup::new().with_panic_button().run(async |page| -> Journey {
        for part in ["something kept stops the app", "RuntimeError", "unreachable"] {
            page.allow_fault(part);
        }
        let bad = ("sa1:rec:bad", r#"{"v":1,"title":"It stops the app"}"#);
        for (key, value) in KEPT.into_iter().chain([bad]) {
            page.set_local_storage(key, value).await?;
        }
        page.go("").await?;
        page.alert().wait_text("The app has stopped").await?;
        page.button("Reload").click().await?;
        page.alert().wait_text("The app has stopped").await?;
        page.button("Reload").click().await?;

        // The third time it is not started.
        page.alert().wait_text("The app was not started").await?;
        page.button("Set aside: Decision: It stops the app").wait().await?;
        page.axe().await?;
        // One more try is one.
        page.button("Try again").click().await?;
        page.alert().wait_text("The app has stopped").await?;
        page.button("Reload").click().await?;
        page.alert().wait_text("The app was not started").await?;

        page.button("Set aside: Decision: It stops the app").click().await?;
        page.button("Put back: Decision: It stops the app").click().await?;
        page.button("Set aside: Decision: It stops the app").click().await?;
        page.button("Put back: Decision: It stops the app").wait().await?;
        page.button("Download my decisions").click().await?;
        let (_, text) = page.downloaded().await?;
        for (key, _) in KEPT.into_iter().chain([bad]) {
            assert!(text.contains(&format!("\"{key}\"")), "{text}");
        }
        page.button("Try again").click().await?;
        page.started().await?;
        page.heading("Meet, write, or both?").wait().await?;

        // It can be brought back whenever one likes; the address is the journey's own doing.
        page.allow_fault("with a query");
        let odd = [
            ("sa1:rec:object", r#"{"v":1,"title":{"a":1}}"#.to_owned()),
            ("sa1:rec:long", format!(r#"{{"v":1,"title":"{}"}}"#, "x".repeat(60_000))),
        ];
        for (key, value) in &odd {
            page.set_local_storage(key, value).await?;
        }
        page.go("?safe=10").await?;
        page.started().await?;
        if page.engine() == Engine::Webkit {
            // It asks for files before it has read that it shall not say from where.
            page.allow_fault("with data in the referrer");
        }
        page.go("?safe=1").await?;
        page.button(format!("Set aside: Decision: {}…", "x".repeat(120))).wait().await?;
        // That of `KEPT` has none at all.
        assert_eq!(page.button("Set aside: Decision: Without a title").count().await?, 2);
        page.button("Put back: Decision: It stops the app").click().await?;
        page.button("Set aside: Decision: It stops the app").wait().await?;
        let kept = page.local_storage().await?;
        for (key, value) in KEPT.into_iter().chain([bad]) {
            assert_eq!(kept.get(key).map(String::as_str), Some(value), "{key}");
        }
        page.button("Set aside: Decision: It stops the app").click().await?;
        page.button("Try again").click().await?;
        page.started().await?;
        assert!(!page.address().await?.contains("safe"));
        Ok(())
    });
}

#[test]
fn what_was_begun_in_a_tab_that_crashed_is_offered_in_another() {
    Setup::new().only_in(&[Engine::Chromium]).run(async |page| -> Journey {
        let crashing = page.window().await?;
        let other = page.new_window().await?;
        page.use_window(&crashing).await?;
        begin(page, "Weekly status").await?;
        answer(page, &ASYNC.answers[..2]).await?;
        page.heading(ASYNC.answers[2].0).wait().await?;
        page.crash_and_use(&other).await?;

        page.open("#/").await?;
        page.heading("Meet, write, or both?").wait().await?;
        // It might be at work still.
        assert!(!page.button("Go on: Weekly status").is_there().await?);
        age_drafts(page).await?;
        page.open("#/").await?;
        page.reload().await?;
        page.button("Go on: Weekly status").wait().await?;
        page.axe().await?;
        page.button("Go on: Weekly status").click().await?;
        page.heading(ASYNC.answers[2].0).wait().await?;
        page.wait_text("Weekly status").await?;
        page.link("Back").click().await?;
        page.heading(ASYNC.answers[1].0).wait().await?;
        assert!(page.radio(ASYNC.answers[1].1).is_checked().await?);
        // It is offered once.
        page.open("#/").await?;
        page.reload().await?;
        assert_eq!(page.button("Go on: Weekly status").count().await?, 1);
        Ok(())
    });
}
