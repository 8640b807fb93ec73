//! What is taken away: texts to paste, a calendar file, the whole decision.

use journeys::{Journey, Key, containing, journey};

use crate::steps::{open_whole, unfold, wait_unsaid};

const MIX: &str = "#/new?t=Choose+a+provider&n=Ask+%2Athem%2A&purpose=decide&sensitivity=none&urgency=week&clarity=rough\
    &exchange=many&undo=hard&people=few&overlap=some&focus=partly&familiarity=often&attention=part";

const TICK: &str = "It isn’t the first time: I’ve said or asked it before";

#[test]
fn a_text_is_copied_plain_and_as_markdown_and_saved_as_a_file() {
    journey(async |page| -> Journey {
        open_whole(page, MIX).await?;
        page.heading("Words to send").wait().await?;
        page.wait_text("A decision to take").await?;
        // What one does as of now has no words for a second time.
        page.checkbox(TICK).wait_gone().await?;
        page.axe().await?;
        page.button("Copy: Text to send").click().await?;
        page.status().wait_text("Copied.").await?;
        // What others read never begins with one's own title.
        let text = page.clipboard().await?;
        assert!(text.starts_with("A decision to take") && !text.contains("Choose a provider"), "{text}");
        page.button("Copy as Markdown: Text to send").click().await?;
        page.settle().await?;
        let markdown = page.clipboard().await?;
        assert!(markdown.starts_with("# A decision to take"), "{markdown}");
        page.button("Save as a file: Text to send").click().await?;
        let (name, text) = page.downloaded().await?;
        assert_eq!(name, "a-decision-to-take-brief.md");
        assert_eq!(text, markdown);

        // A subject of one's own, which goes along only as far as it is ticked.
        page.textbox("Subject for the others (optional)").fill("Our provider").await?;
        page.button("Copy: Text to send").click().await?;
        page.settle().await?;
        let text = page.clipboard().await?;
        assert!(text.starts_with("Our provider\n"), "{text}");
        page.button("Keep").click().await?;
        page.status().wait_text("Kept on this device.").await?;
        page.reload().await?;
        unfold(page).await?;
        assert_eq!(page.textbox("Subject for the others (optional)").value().await?, "Our provider");
        page.button("Share").click().await?;
        page.checkbox("With the subject of the texts").wait().await?;
        page.axe().await?;
        page.textbox("Subject for the others (optional)").fill("").await?;
        page.button("Copy: Text to send").click().await?;
        page.settle().await?;
        let text = page.clipboard().await?;
        assert!(text.starts_with("A decision to take"), "{text}");

        // The whole decision, with the note only if it is ticked, and a link that opens.
        page.button(containing("All of it Verdict")).click().await?;
        page.button("Copy as Markdown: All of it").click().await?;
        page.settle().await?;
        let all = page.clipboard().await?;
        assert!(all.starts_with("# Choose a provider") && !all.contains("Ask \\*"), "{all}");
        page.checkbox("With your note").click().await?;
        page.button("Copy as Markdown: All of it").click().await?;
        page.settle().await?;
        let all = page.clipboard().await?;
        assert!(all.contains(r"> Ask \*them\*"), "{all}");
        let link = all.split('#').next_back().unwrap_or_default().trim_end_matches(['>', ')', '\n']).to_owned();
        page.open(&format!("#{link}")).await?;
        page.wait_text("Someone shared this decision with you.").await?;
        page.wait_text("Ask *them*").await?;
        Ok(())
    });
}

#[test]
fn a_blank_is_filled_in_where_it_stands_in_all_texts_stays_and_is_copied() {
    const HELD: &str =
        "return Array.from(document.querySelectorAll('.blank[aria-label=\"Your name\"]'), it => it.value)";
    const BRACKETS: &str = "return Array.from(document.querySelectorAll('.paper'), it => it.textContent).join('')";
    journey(async |page| -> Journey {
        open_whole(page, MIX).await?;
        page.heading("Words to send").wait().await?;
        let brackets = page.script(BRACKETS, Vec::new()).await?;
        assert!(!brackets.as_str().is_some_and(|text| text.contains('[')), "{brackets}");
        page.button("Copy: Text to send").click().await?;
        page.status().wait_text(" blanks are still in square brackets.").await?;
        let name =
            page.script("return document.querySelector('.blank[aria-label=\"Your name\"]').id", Vec::new()).await?;
        let name = name.as_str().unwrap_or_default();
        page.type_into(name, "Zoë Quick").await?;
        page.axe().await?;
        page.button("Copy: Text to send").click().await?;
        page.settle().await?;
        let text = page.clipboard().await?;
        assert!(text.contains("Zoë Quick") && !text.contains("[Your name]") && text.contains('['), "{text}");

        // It is the same in each text, is there once it is kept, and in no link.
        let held = page.script(HELD, Vec::new()).await?;
        let held: Vec<String> = serde_json::from_value(held)?;
        assert!(!held.is_empty() && held.iter().all(|held| held == "Zoë Quick"), "{held:?}");
        page.button("Keep").click().await?;
        page.status().wait_text("Kept on this device.").await?;
        page.reload().await?;
        unfold(page).await?;
        assert_eq!(page.held_by(name).await?.as_deref(), Some("Zoë Quick"));
        page.type_into(name, "").await?;
        page.press(Key::Backspace).await?;
        page.button("Copy: Text to send").click().await?;
        page.settle().await?;
        assert!(page.clipboard().await?.contains("[Your name]"));
        Ok(())
    });
}

#[test]
fn what_was_asked_before_is_not_asked_as_if_for_the_first_time_and_a_tick_says_otherwise() {
    const TWICE: &str =
        "#/new?template=repair-request&t=heating+broken&n=I+have+rung+the+agency+four+times+and+nobody+came";
    const ONCE: &str = "#/new?template=repair-request&t=heating+broken";
    journey(async |page| -> Journey {
        open_whole(page, TWICE).await?;
        page.wait_text(" needs to be repaired.").await?;
        page.wait_text("Put the dates in order").await?;
        page.axe().await?;
        // It says otherwise, at once and for good.
        page.checkbox(TICK).click().await?;
        page.wait_text("There’s been a problem in").await?;
        page.button("Keep").click().await?;
        page.status().wait_text("Kept on this device.").await?;
        page.reload().await?;
        unfold(page).await?;
        page.wait_text("There’s been a problem in").await?;

        // And the other way round, before it is kept.
        open_whole(page, ONCE).await?;
        page.wait_text("There’s been a problem in").await?;
        page.checkbox(TICK).click().await?;
        page.wait_text(" needs to be repaired.").await?;
        page.reload().await?;
        unfold(page).await?;
        page.wait_text(" needs to be repaired.").await?;
        Ok(())
    });
}

#[test]
fn a_live_step_becomes_a_calendar_entry_at_the_time_that_was_chosen() {
    journey(async |page| -> Journey {
        open_whole(page, MIX).await?;
        page.button(containing("Calendar entry For")).click().await?;
        let set = "const field = document.getElementById('when'); field.value = arguments[0]; \
                   field.dispatchEvent(new Event('input', { bubbles: true }))";
        page.script(set, vec!["2026-12-01T16:15".into()]).await?;
        page.button("Save as a file: Calendar entry").click().await?;
        let (name, text) = page.downloaded().await?;
        assert_eq!(name, "a-decision-to-take-calendar.ics");
        let utc =
            page.script("return new Date('2026-12-01T16:15').toISOString().replace(/[-:]|\\.000/g, '')", Vec::new());
        let utc = utc.await?;
        let utc = utc.as_str().unwrap_or_default();
        assert!(text.contains(&format!("DTSTART:{utc}\r\n")), "{utc} {text}");
        assert!(text.contains("SUMMARY:A decision to take\r\n") && !text.contains('['), "{text}");
        page.button("Copy: Calendar entry").click().await?;
        page.status().wait_text("Copied.").await?;
        let copied = page.clipboard().await?;
        assert!(copied.contains("Tuesday, 1 December 2026, 16:15 to ") && copied.contains("(UTC"), "{copied}");
        let uid = |text: &str| text.lines().find(|line| line.starts_with("UID:")).map(str::to_owned);

        // One that is made once it is kept replaces it.
        page.button("Keep").click().await?;
        page.status().wait_text("Kept on this device.").await?;
        page.button(containing("Calendar entry For")).click().await?;
        page.button("Save as a file: Calendar entry").click().await?;
        let (_, kept) = page.downloaded().await?;
        assert_eq!(uid(&kept), uid(&text));

        page.script(set, vec!["".into()]).await?;
        page.button("Save as a file: Calendar entry").click().await?;
        page.wait_text("Choose a day and a time.").await?;
        page.axe().await?;
        Ok(())
    });
}

#[test]
fn a_time_is_proposed_within_the_usual_hours_and_one_outside_them_is_said() {
    journey(async |page| -> Journey {
        let set = "const field = document.getElementById(arguments[0]); field.value = arguments[1]; \
                   for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }))";
        let fill = async |id: &str, text: &str| page.script(set, vec![id.into(), text.into()]).await;
        let stored = async || page.local_storage().await.map(|kept| kept.get("sa1:set").cloned().unwrap_or_default());

        page.open("#/settings").await?;
        // The heading is there before the rest of the page.
        page.checkbox("Monday").wait().await?;
        fill("hours-from", "13:30").await?;
        page.alert().wait_text("Give both times, or clear them.").await?;
        page.axe().await?;
        fill("hours-until", "21:00").await?;
        wait_unsaid(page, "Give both times").await?;
        page.checkbox("Wednesday").click().await?;
        assert_eq!(stored().await?, r#"{"v":1,"hours":"1245 13:30-21:00"}"#);
        for day in ["Monday", "Tuesday", "Thursday", "Friday"] {
            page.checkbox(day).click().await?;
        }
        page.alert().wait_text("Tick at least one day.").await?;
        // What is kept stays until there are hours again.
        assert_eq!(stored().await?, r#"{"v":1,"hours":"5 13:30-21:00"}"#);
        page.checkbox("Thursday").click().await?;

        open_whole(page, MIX).await?;
        page.button(containing("Calendar entry For")).click().await?;
        let when = "return document.getElementById('when').value";
        let proposed = page.script(when, Vec::new()).await?;
        assert!(proposed.as_str().is_some_and(|when| when.ends_with("T13:30")), "{proposed}");
        fill("when", "2026-12-03T09:00").await?;
        page.wait_text("Outside your usual hours: 13:30 to 21:00, Thursday. Ask the others first.").await?;
        page.axe().await?;
        fill("when", "2026-12-03T14:00").await?;
        wait_unsaid(page, "Outside your usual hours").await?;

        page.open("#/settings").await?;
        page.heading("Settings").wait().await?;
        assert!(page.checkbox("Thursday").is_checked().await? && !page.checkbox("Monday").is_checked().await?);
        page.button("Clear the hours").click().await?;
        assert_eq!(stored().await?, r#"{"v":1}"#);
        page.axe().await?;
        Ok(())
    });
}

#[test]
fn where_someone_could_be_hurt_no_file_names_them() {
    journey(async |page| -> Journey {
        open_whole(page, "#/new?t=Dana+loses+the+job&n=Severance&purpose=inform&sensitivity=high").await?;
        page.button(containing("Calendar entry For")).click().await?;
        page.button("Save as a file: Calendar entry").click().await?;
        let (name, text) = page.downloaded().await?;
        assert_eq!(name, "something-i-need-to-tell-you-calendar.ics");
        assert!(!text.contains("Dana") && !text.contains("Severance"), "{text}");
        assert!(text.contains("SUMMARY:Private talk\r\n") && text.contains("CLASS:PRIVATE"), "{text}");
        page.button(containing("All of it Verdict")).click().await?;
        assert!(!page.checkbox("With what it is about").is_checked().await?);
        Ok(())
    });
}

#[test]
fn what_must_be_settled_now_needs_no_calendar_and_what_is_written_says_that_it_is_a_trial() {
    journey(async |page| -> Journey {
        open_whole(page, "#/new?t=Down&purpose=produce&sensitivity=none&urgency=hour").await?;
        page.heading("Words to send").wait().await?;
        assert!(!page.button(containing("Calendar entry For")).is_there().await?);
        page.open("#/new?t=Status&template=status").await?;
        page.button("Start this one").click().await?;
        page.link("Show me now").click().await?;
        page.wait_text("Could we try this in place of the weekly round").await?;
        assert!(!page.button(containing("Calendar entry For")).is_there().await?);
        Ok(())
    });
}
