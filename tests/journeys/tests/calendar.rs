//! A calendar's meetings, judged in this tab alone.

use std::time::{SystemTime, UNIX_EPOCH};

use journeys::{Journey, Key, Page, containing, journey};

#[path = "../../../crates/calendar/tests/support/zip.rs"]
mod zip;

/// The field for a file.
const FILE: &str = "A calendar file";

/// So many days from now, as a calendar writes them.
fn day(more: u64) -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |now| now.as_secs());
    let days = i32::try_from(now / 86_400 + more).unwrap_or(0);
    calendar::Date::from_days(days).to_string().replace('-', "")
}

/// A weekly status of seven and a talk between two, from next week on; what is no meeting; and what cannot be read.
fn file() -> String {
    let people = |number: usize| {
        let seats = (0..number).map(|place| format!("ATTENDEE:mailto:p{place}@example.org\r\n"));
        seats.collect::<Vec<_>>().concat()
    };
    let event = |uid: &str, title: &str, more: &str, people: &str| {
        let start = day(7);
        format!(
            "BEGIN:VEVENT\r\nUID:{uid}\r\nSUMMARY:{title}\r\nDTSTART:{start}T090000Z\r\nDURATION:PT1H\r\n{more}{people}END:VEVENT\r\n"
        )
    };
    let weekly = "RRULE:FREQ=WEEKLY\r\n";
    [
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n",
        &event("1", "Status update", weekly, &people(7)),
        &event("2", "Anna / Ben 1:1", weekly, &people(2)),
        &event("3", "Zyxomat", weekly, &people(3)),
        &event("4", "Cancelled party", "STATUS:CANCELLED\r\n", &people(3)),
        &event("5", "Odd rule", "RRULE:FREQ=HOURLY\r\n", &people(3)),
        "END:VCALENDAR\r\n",
    ]
    .concat()
}

async fn give(page: &Page, content: impl AsRef<[u8]>) -> Journey {
    page.file_field(containing(FILE)).choose_file("own.ics", content).await?;
    Ok(())
}

#[test]
fn a_file_is_judged_without_a_request_and_nothing_of_it_is_stored() {
    journey(async |page| -> Journey {
        page.open("#/calendar").await?;
        page.heading("Your meetings").wait().await?;
        page.settle().await?;
        let asked = page.asked().len();
        let before = page.local_storage().await?;
        give(page, file()).await?;
        page.heading("What to keep, and why").wait().await?;
        page.wait_text("Probably in writing").await?;
        page.wait_text("The regular talk between two.").await?;
        page.wait_text("What is no meeting (1)").await?;
        page.wait_text("What could not be read (1)").await?;
        assert_eq!(page.asked().len(), asked, "{:?}", page.asked());
        page.axe().await?;
        assert_eq!(page.local_storage().await?, before);
        let left = page.script("return [document.cookie, Object.values(sessionStorage).join()]", Vec::new()).await?;
        assert!(!left.to_string().contains("Status update"), "{left}");

        page.fits_sideways().await?;

        // It is gone with the tab's page.
        page.reload().await?;
        page.file_field(containing(FILE)).wait().await?;
        assert!(!page.text().await?.contains("Status update"));
        page.fits_in_320_pixels().await?;
        Ok(())
    });
}

#[test]
fn a_question_is_answered_in_its_row_and_the_row_follows() {
    journey(async |page| -> Journey {
        page.open("#/calendar").await?;
        page.textbox("Or type them, one a line").fill("Zyxomat, weekly, 60 min, 5 people").await?;
        page.button("Read the lines").click().await?;
        page.wait_text("Open: a question or two settle it").await?;
        let unfold = "document.querySelector('.calendar .row details').open = true";
        page.script(unfold, Vec::new()).await?;
        page.button("Someone knows something").click().await?;
        let pressed = page.button("Someone knows something").attribute("aria-pressed").await?;
        assert_eq!(pressed.as_deref(), Some("true"));
        page.axe().await?;
        page.button("Read something else").click().await?;
        page.file_field(containing(FILE)).wait().await?;
        Ok(())
    });
}

#[test]
fn a_row_that_is_kept_as_a_decision_is_recognised_in_the_next_audit() {
    journey(async |page| -> Journey {
        page.open("#/calendar").await?;
        give(page, file()).await?;
        page.button("Keep as a decision: Status update").click().await?;
        page.wait_text("You decided on this on ").await?;
        page.link("Open it").click().await?;
        page.wait_fragment("#/d/").await?;
        page.wait_text("Status update").await?;
        page.back().await?;
        // What was found is still there, and after a reload it is recognised in the same file.
        page.wait_text("You decided on this on ").await?;
        page.reload().await?;
        give(page, file()).await?;
        page.wait_text("You decided on this on ").await?;
        assert_eq!(page.button(containing("Keep as a decision")).count().await?, 2);
        Ok(())
    });
}

#[test]
fn what_is_no_calendar_is_said_and_the_way_back_is_there() {
    journey(async |page| -> Journey {
        page.open("#/calendar").await?;
        for (content, said) in [
            ("<html>Sign in</html>", "This is no calendar file."),
            ("", "This file is empty."),
            ("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "There is no meeting"),
        ] {
            give(page, content).await?;
            page.alert().wait_text(said).await?;
        }
        page.button("Read the lines").click().await?;
        page.alert().wait_text("Type at least one line").await?;
        page.textbox("Or type them, one a line").fill("Status, 8 people").await?;
        page.button("Read the lines").click().await?;
        page.alert().wait_text("Line 1: how long is it?").await?;
        page.axe().await?;
        // What was typed is still there, to be mended; also beside what was read, and once that is put away.
        let lines = page.textbox("Or type them, one a line");
        assert_eq!(lines.value().await?, "Status, 8 people");
        lines.fill("Status, weekly, 30 min, 8 people").await?;
        page.button("Read the lines").click().await?;
        page.heading("All meetings").wait().await?;
        page.button("Read something else").click().await?;
        lines.wait().await?;
        assert_eq!(lines.value().await?, "Status, weekly, 30 min, 8 people");
        give(page, file()).await?;
        page.heading("All meetings").wait().await?;
        Ok(())
    });
}

#[test]
fn the_audit_is_taken_away_as_a_table_and_as_text() {
    journey(async |page| -> Journey {
        page.open("#/calendar").await?;
        give(page, file()).await?;
        page.button("Save as CSV").click().await?;
        let (name, text) = page.downloaded().await?;
        assert_eq!(name, "meetings.csv");
        assert!(text.contains("Status update,async,"), "{text}");
        page.button("Copy as Markdown").click().await?;
        page.status().wait_text("Copied.").await?;
        let text = page.clipboard().await?;
        assert!(text.contains("## Probably in writing") && text.contains("**Status update**"), "{text}");
        Ok(())
    });
}

#[test]
fn calendars_in_an_archive_are_read_together_and_one_that_cannot_be_unpacked_is_said() {
    journey(async |page| -> Journey {
        page.open("#/calendar").await?;
        let own = file().replace("Status update", "Board").replace("UID:", "UID:own-");
        let work = file();
        for deflate in [true, false] {
            let files = [("Takeout/work.ics", work.as_bytes()), ("own.ics", own.as_bytes()), ("read me", b"Two.")];
            give(page, zip::archive(&files, deflate)).await?;
            page.wait_text("Read together: work.ics, own.ics.").await?;
            page.wait_text("Status update").await?;
            page.wait_text("Board").await?;
            page.axe().await?;
            page.button("Read something else").click().await?;
        }
        let damaged: Vec<u8> = {
            let mut whole = zip::archive(&[("work.ics", work.as_bytes())], true);
            // Within what is deflated.
            whole.iter_mut().skip(60).take(40).for_each(|byte| *byte = 0xff);
            whole
        };
        let without = zip::archive(&[("a.txt", work.as_bytes())], true);
        // What comes out is more than what was promised.
        let mut bomb = zip::archive(&[("a.ics", &vec![b' '; 200_000])], true);
        let line = bomb.windows(4).position(|four| four == b"PK\x01\x02").unwrap_or(0);
        bomb.splice(line + 24..line + 28, [9, 0, 0, 0]);
        for (content, said) in [
            (damaged, "could not be unpacked here"),
            (without, "There is no calendar in this .zip archive"),
            (bomb, "could not be unpacked here"),
        ] {
            give(page, content).await?;
            page.alert().wait_text(said).await?;
        }
        give(page, file()).await?;
        page.heading("All meetings").wait().await?;
        Ok(())
    });
}

#[test]
fn who_asks_is_typed_by_address_or_name_and_one_who_is_not_in_the_file_is_said() {
    journey(async |page| -> Journey {
        page.open("#/calendar").await?;
        give(page, file().replace("ATTENDEE:mailto:p2@", "ATTENDEE;CN=Cleo Ito:mailto:p2@")).await?;
        let me = page.combobox("Who are you?");
        for (typed, said) in [("Zoe", "Nobody in this file is called so."), ("p", "Several people in this file")] {
            me.fill(typed).await?;
            if typed == "Zoe" {
                page.press(Key::Enter).await?;
            } else {
                // WebKit's list of those that fit takes the first Enter.
                page.button("Count for this person").click().await?;
            }
            page.alert().wait_text(said).await?;
            page.axe().await?;
        }
        assert_eq!(me.attribute("aria-invalid").await?.as_deref(), Some("true"));
        me.fill("cleo ito").await?;
        page.button("Count for this person").click().await?;
        // The talk between two others is no longer mine to hold, and counts them both.
        page.wait_text("you and 2 others").await?;
        assert_eq!(page.combobox("Who are you?").value().await?, "p2@example.org");
        Ok(())
    });
}
