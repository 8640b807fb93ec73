//! What is set for all decisions, what the app promises, and deleting everything.

use journeys::{Journey, Role, Setup, Trouble, journey};

use crate::steps::{keep, numbered, open_whole, record, stock, titled, wait_focus, within_the_hour};

#[test]
fn name_and_rate_are_set_once_and_serve_where_they_are_needed() {
    journey(async |page| -> Journey {
        page.open("#/settings").await?;
        page.heading("Settings").wait().await?;
        page.axe().await?;
        page.textbox("Your name (optional)").fill("Dana").await?;
        page.textbox("Pay for an hour, on average").fill("30").await?;
        page.textbox("Currency").fill("€").await?;
        page.combobox("Look").focus().await?;
        page.axe().await?;
        let stored = page.local_storage().await?;
        assert_eq!(
            stored.get("sa1:set").map(String::as_str),
            Some(r#"{"v":1,"rate":3000,"currency":"€","name":"Dana"}"#)
        );

        open_whole(page, "#/new?t=Status&template=status").await?;
        page.role(Role::Table, "Each time").wait_text("€").await?;
        page.button("Share").click().await?;
        assert_eq!(page.textbox("Your name (optional)").value().await?, "Dana");
        Ok(())
    });
}

#[test]
fn a_look_is_worn_at_once_before_the_first_paint_and_in_other_windows() {
    let early = "document.addEventListener('DOMContentLoaded', () => { const root = document.documentElement; \
                 window.early = [root.hasAttribute('data-started'), root.getAttribute('data-theme')] })";
    let worn = "return document.documentElement.getAttribute('data-theme')";
    Setup::new().with_script(early).run(async |page| -> Journey {
        page.open("#/settings").await?;
        let one = page.window().await?;
        let two = page.new_window().await?;
        page.open("#/").await?;
        page.use_window(&one).await?;
        page.combobox("Look").choose("Dark").await?;
        assert_eq!(page.script(worn, Vec::new()).await?, "dark");
        page.axe().await?;
        page.use_window(&two).await?;
        for _ in 0..50 {
            if page.script(worn, Vec::new()).await? == "dark" {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(40)).await;
        }
        assert_eq!(page.script(worn, Vec::new()).await?, "dark");

        page.use_window(&one).await?;
        page.reload().await?;
        assert_eq!(page.script("return early", Vec::new()).await?, serde_json::json!([false, "dark"]));
        assert_eq!(page.combobox("Look").chosen().await?, "Dark");
        page.combobox("Look").choose("Like the system").await?;
        assert!(page.script(worn, Vec::new()).await?.is_null());
        page.reload().await?;
        assert_eq!(page.script("return early", Vec::new()).await?, serde_json::json!([false, null]));
        Ok(())
    });
}

#[test]
fn deleting_everything_takes_what_is_ours_and_no_more_and_other_windows_follow() {
    const OTHERS: [(&str, &str); 3] = [("other", "not ours"), ("sa1x", "{}"), ("", "under an empty key")];
    journey(async |page| -> Journey {
        let mut all = numbered(3);
        all.extend(OTHERS.map(|(key, text)| (key.to_owned(), text.to_owned())));
        all.push(("sa1:set".to_owned(), r#"{"v":1,"theme":"dark"}"#.to_owned()));
        all.push(("sa1:rec:not a name".to_owned(), "{\"v\":1}".to_owned()));
        all.push(("sa1:bin:0000000000000000000009".to_owned(), format!("{} {{}}", crate::steps::days_ago(1))));
        all.push(("sa1:later".to_owned(), "of a later version".to_owned()));
        stock(page, &all).await?;
        page.open("#/history").await?;
        page.link("Number 00").wait().await?;
        let list = page.window().await?;
        page.new_window().await?;
        page.open("#/settings").await?;
        let before = page.local_storage().await?;

        page.button("Delete everything here").click().await?;
        page.wait_text("It cannot be undone.").await?;
        page.axe().await?;
        page.button("Keep it all").click().await?;
        wait_focus(page, "button", "Delete everything here").await?;
        assert_eq!(page.local_storage().await?, before);

        page.button("Delete everything here").click().await?;
        page.button("Save a backup first").click().await?;
        let (_, text) = page.downloaded().await?;
        for (key, _) in all.iter().filter(|(key, _)| key.starts_with("sa1:rec:")) {
            assert!(text.contains(key.as_str()), "{key}: {text}");
        }
        page.button("Delete everything").click().await?;
        page.status().wait_text("Everything of this app is deleted from this browser.").await?;
        wait_focus(page, "heading", "Settings").await?;
        page.axe().await?;
        let left: Vec<_> = page.local_storage().await?.into_iter().collect();
        let mut others = OTHERS.map(|(key, text)| (key.to_owned(), text.to_owned()));
        others.sort();
        assert_eq!(left, others);
        assert!(page.script("return document.documentElement.getAttribute('data-theme')", Vec::new()).await?.is_null());

        page.use_window(&list).await?;
        page.wait_text("Decisions that you keep will be listed here").await?;
        page.link("Number 00").wait_gone().await?;
        // The app goes on.
        page.open(&within_the_hour("A new beginning")).await?;
        keep(page).await?;
        Ok(())
    });
}

#[test]
fn whether_or_not_the_browser_promises_to_keep_the_app_starts_and_names_its_limits() {
    let refusals = ["Promise.reject(new TypeError('refused'))", "Promise.resolve(false)", "new Promise(() => {})"];
    for refusal in refusals {
        let shim = format!(
            "if (navigator.storage) {{ navigator.storage.persist = () => {refusal}; navigator.storage.persisted = navigator.storage.persist }}"
        );
        Setup::new().with_script(&shim).run(async |page| -> Journey {
            stock(page, &[record(1, crate::steps::days_ago(1), titled("Kept"))]).await?;
            page.open("#/history").await?;
            page.link("Kept").wait().await?;
            page.link("Settings").click().await?;
            page.heading("What it cannot promise").wait().await?;
            page.wait_text("Clearing this site’s data, or closing a private window, deletes decisions too.").await?;
            page.wait_text("so that a crash does not take them; where the browser refuses that place, it may.").await?;
            Ok(())
        });
    }
}

#[test]
fn a_fault_is_reported_with_the_version_the_build_and_the_browser_and_nothing_else() {
    journey(async |page| -> Journey {
        stock(page, &numbered(2)).await?;
        page.open("#/settings").await?;
        let shown = page.textbox("Details of this copy").value().await?;
        let [app, rules, browser] = shown.lines().collect::<Vec<_>>()[..] else {
            return Err(Trouble::new(shown).into());
        };
        let build = page.script("return document.querySelector('[data-build]').dataset.build", Vec::new()).await?;
        let build = build.as_str().unwrap_or_default();
        assert_eq!(app, format!("Sync or Async {}, build {build}", env!("CARGO_PKG_VERSION")));
        assert!(build.len() > 8, "{build}");
        assert_eq!(rules, "Rules: edition 1");
        assert_eq!(page.script("return navigator.userAgent", Vec::new()).await?, browser);
        page.button("Copy the details").click().await?;
        page.status().wait_text("Copied.").await?;
        assert_eq!(page.clipboard().await?, shown);
        page.axe().await?;
        Ok(())
    });
}
