//! Ways into the app from elsewhere: files, what other programs share, links and a bookmark.

use journeys::{Journey, Page, Setup, journey};
use serde_json::json;

use crate::offline::wait_kept;

const CALENDAR: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1@x\r\nDTSTART:20261202T090000Z\r\n\
    DTEND:20261202T100000Z\r\nRRULE:FREQ=WEEKLY\r\nSUMMARY:Weekly status\r\nORGANIZER:mailto:a@x.org\r\n\
    ATTENDEE:mailto:a@x.org\r\nATTENDEE:mailto:b@x.org\r\nATTENDEE:mailto:c@x.org\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

/// Drops a file on what a selector finds.
async fn drop_on(page: &Page, selector: &str, name: &str, text: &str) -> Journey {
    let script = "const data = new DataTransfer(); data.items.add(new File([arguments[2]], arguments[1])); \
        document.querySelector(arguments[0]).dispatchEvent(new DragEvent('drop', \
        { dataTransfer: data, bubbles: true, cancelable: true }))";
    page.script(script, vec![selector.into(), name.into(), text.into()]).await?;
    Ok(())
}

#[test]
fn a_file_that_is_dropped_on_the_start_page_goes_where_it_is_read() {
    journey(async |page| -> Journey {
        page.open("#/").await?;
        drop_on(page, "main h1", "work.ics", CALENDAR).await?;
        page.wait_fragment("#/calendar").await?;
        page.wait_text("Weekly status").await?;
        page.open("#/").await?;
        drop_on(page, "main h1", "agenda.txt", "1. Budget (20 min)\n2. Hall (10 min)\n3. Summer party (5 min)\n")
            .await?;
        page.wait_fragment("#/agenda").await?;
        page.button("Change: Summer party").wait().await?;
        page.open("#/").await?;
        drop_on(page, "#title", "note.txt", "remind the treasurer of the invoice").await?;
        page.settle().await?;
        assert_eq!(page.textbox("What are you about to do?").value().await?, "remind the treasurer of the invoice");
        // What stands in the box stays, also where one is in it.
        page.textbox("What are you about to do?").fill("ask Kim").await?;
        drop_on(page, "#title", "more.txt", "about the roof").await?;
        page.settle().await?;
        assert_eq!(page.textbox("What are you about to do?").value().await?, "ask Kim\nabout the roof");
        drop_on(page, "main h1", "agenda.txt", "1. Budget (20 min)\n2. Hall (10 min)\n3. Party (5 min)\n").await?;
        page.wait_fragment("#/agenda").await?;
        page.open("#/").await?;
        assert_eq!(page.textbox("What are you about to do?").value().await?, "ask Kim\nabout the roof");
        page.open("#/new?w=another%20one").await?;
        page.button("Start this one").click().await?;
        page.wait_fragment("#/new/").await?;
        page.open("#/").await?;
        page.button("Go on: ask Kim").wait().await?;
        drop_on(page, "main h1", "backup.json", "{}").await?;
        page.wait_fragment("#/settings").await?;
        page.wait_text("Nothing was changed.").await?;
        page.open("#/").await?;
        drop_on(page, "main h1", "picture.png", "\u{fffd}").await?;
        page.settle().await?;
        page.axe().await?;
        Ok(())
    });
}

#[test]
fn what_the_installed_app_is_opened_with_is_taken_like_a_file_that_was_dropped() {
    // Only what is installed is opened with a file, so the browser's part is played here.
    let played = format!(
        "Object.defineProperty(window, 'launchQueue', {{ value: {{ setConsumer(take) {{ setTimeout(() => take({{ \
         files: [{{ getFile: async () => new File([{}], 'work.ics') }}] }}), 500); }} }} }})",
        json!(CALENDAR)
    );
    Setup::new().with_worker().with_script(&played).run(async |page| -> Journey {
        page.open("#/").await?;
        page.wait_fragment("#/calendar").await?;
        page.wait_text("Weekly status").await?;
        Ok(())
    });
}

#[test]
fn what_another_program_shares_begins_a_decision_and_reaches_no_server() {
    Setup::new().with_worker().run(async |page| -> Journey {
        page.open("#/").await?;
        wait_kept(page).await?;
        let share = "const form = new FormData(); form.set('title', 'The hall & its roof'); form.set('text', 'It leaks'); \
            return fetch('./share', { method: 'POST', body: form }).then((answer) => answer.redirected && answer.url)";
        let led = page.script(share, Vec::new()).await?;
        assert!(led.as_str().is_some_and(|url| !url.contains("hall") || url.contains('#')), "{led}");
        assert!(page.asked().iter().all(|asked| asked.method == "GET"), "it never left");
        page.go("#/new?w=our%20weekly%20call%20is%20mostly%20reading%20out%20last%20week%27s%20news").await?;
        page.wait_text("Taken for: Regular call that reads out news").await?;
        // What is being made then is asked about before it is put aside.
        page.open("#/new?w=another%20one").await?;
        page.button("Start this one").wait().await?;
        Ok(())
    });
}

#[test]
fn a_start_link_is_put_together_and_begins_what_it_says() {
    journey(async |page| -> Journey {
        page.open("#/settings").await?;
        page.heading("Start from elsewhere").wait().await?;
        page.axe().await?;
        page.textbox("What it is about").fill("The hall & its roof").await?;
        page.combobox("Activity").choose("Meeting").await?;
        page.button("Copy the link").click().await?;
        page.status().wait_text("The link is copied.").await?;
        let link = page.clipboard().await?;
        assert!(link.ends_with("#/new?t=The%20hall%20%26%20its%20roof&template=meeting"), "{link}");
        page.link("Sync or async?").click().await?;
        page.alert().wait_text("It works from the bar of bookmarks").await?;
        page.button("Copy it as text").click().await?;
        page.settle().await?;
        let mark = page.clipboard().await?;
        assert!(mark.starts_with("javascript:") && mark.contains("#/new?w="), "{mark}");
        page.open(link.split_once('#').map(|(_, fragment)| format!("#{fragment}")).unwrap_or_default().as_str())
            .await?;
        page.wait_text("The hall & its roof").await?;
        page.axe().await?;
        Ok(())
    });
}
