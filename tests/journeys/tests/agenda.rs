//! A whole agenda: pasted, judged, changed in place, sent.

use journeys::{Journey, Page, containing, journey};

const AGENDA: &str = "Editors' round, 60 minutes\n\n1. Welcome (5 min)\n2. Readers' figures of November (10 min, Mateo)\n\
    3. Complaint about the article on the harbour (20 min, Lena)\n4. Zyxomat (5 min)\n5. Any other business";

/// Puts a text into the box as a paste does, and has it read.
const FILL: &str = "const field = document.getElementById('agenda-text'); field.value = arguments[0]; \
    field.dispatchEvent(new Event('input', { bubbles: true }))";

async fn read(page: &Page, text: &str) -> Journey {
    page.textbox("The agenda").wait().await?;
    page.script(FILL, vec![text.into()]).await?;
    page.button("Read the agenda").click().await?;
    Ok(())
}

#[test]
fn a_pasted_agenda_of_five_items_is_judged_with_one_press_and_sent_with_another() {
    journey(async |page| -> Journey {
        page.open("#/").await?;
        page.link("Agenda").click().await?;
        page.heading("A whole agenda").wait().await?;
        page.axe().await?;
        read(page, AGENDA).await?;
        page.wait_text("Live: 2 of 3 items, 25 of 60 minutes, Lena.").await?;
        page.wait_text("News is read, each when it suits.").await?;
        page.wait_text("It could hurt someone: talk, in private and with care.").await?;
        page.wait_text("Not judged: it belongs to every meeting.").await?;
        page.wait_text("2 items, 25 minutes. All else is dealt with in writing.").await?;
        page.axe().await?;
        page.button("Copy: The new agenda").click().await?;
        page.status().wait_text("Copied.").await?;
        let copied = page.clipboard().await?;
        let live = copied.find("Zyxomat").zip(copied.find("Complaint about"));
        assert!(live.is_some_and(|(short, long)| short < long), "the shortest comes first: {copied}");
        assert!(!copied.contains("Readers"), "{copied}");
        page.button(containing("Who writes what, by when For all")).click().await?;
        page.button("Copy as Markdown: Who writes what, by when").click().await?;
        page.settle().await?;
        assert!(page.clipboard().await?.contains("Mateo: Readers"), "{}", page.clipboard().await?);

        // A second file replaces the first in whoever's calendar.
        page.button(containing("Calendar entry With")).click().await?;
        let value = |text: &str, name: &str| {
            text.lines().find_map(|line| line.strip_prefix(name)).map(str::to_owned).unwrap_or_default()
        };
        let mut files = Vec::new();
        for _ in 0..2 {
            page.button("Save as a file: Calendar entry").click().await?;
            let (name, text) = page.downloaded().await?;
            assert_eq!(name, "agenda.ics");
            files.push((value(&text, "UID:"), value(&text, "SEQUENCE:").parse::<u32>().unwrap_or_default()));
        }
        assert!(files[0].0 == files[1].0 && files[0].1 < files[1].1, "{files:?}");
        Ok(())
    });
}

#[test]
fn the_question_that_settles_an_item_is_answered_in_place_and_can_be_undone() {
    journey(async |page| -> Journey {
        page.open("#/agenda").await?;
        read(page, AGENDA).await?;
        page.wait_text("Not settled yet, and counted as live: 1 item.").await?;
        page.button("Change: Zyxomat").click().await?;
        page.script(
            "const list = document.getElementById('item-3-kind'); list.value = 'inform'; \
             list.dispatchEvent(new Event('change', { bubbles: true }))",
            vec![],
        )
        .await?;
        page.wait_text("In writing: 2 items.").await?;
        page.button("Undo").click().await?;
        page.wait_text("Not settled yet, and counted as live: 1 item.").await?;
        Ok(())
    });
}

#[test]
fn how_many_come_and_how_often_is_taken_from_the_head() {
    journey(async |page| -> Journey {
        page.open("#/agenda").await?;
        read(page, "Team meeting, 60 min, 8 people, every week\n1. Status (15 min)\n2. New supplier (10 min)\n3. AOB")
            .await?;
        page.heading("What it comes to").wait().await?;
        assert_eq!(page.textbox("People who come").value().await?, "8");
        assert_eq!(page.combobox("How often").value().await?, "weekly");
        page.wait_text("In a year:").await?;
        Ok(())
    });
}

#[test]
fn what_is_no_agenda_is_said_and_the_text_stays() {
    journey(async |page| -> Journey {
        page.open("#/agenda").await?;
        page.button("Read the agenda").click().await?;
        page.wait_text("Nothing is pasted yet.").await?;
        read(page, "We left at 8:15 because Ben had overslept. The lake was worth it.").await?;
        page.wait_text("No agenda was found in this text.").await?;
        page.axe().await?;
        assert!(page.textbox("The agenda").value().await?.starts_with("We left at 8:15"));
        Ok(())
    });
}

#[test]
fn an_item_opens_as_a_decision_and_the_agenda_is_there_on_the_way_back() {
    journey(async |page| -> Journey {
        page.open("#/agenda").await?;
        page.button("Try an example").click().await?;
        page.button("Change: Complaint about the article on the harbour").click().await?;
        page.button("Open as a decision: Complaint about the article on the harbour").click().await?;
        page.wait_fragment("#/new").await?;
        page.link("Agenda").click().await?;
        page.wait_text("Readers' figures of November").await?;
        page.wait_text("Live:").await?;
        Ok(())
    });
}

#[test]
fn a_link_to_an_agenda_carries_items_and_modes_and_names_only_if_ticked() {
    journey(async |page| -> Journey {
        page.open("#/agenda").await?;
        page.button("Try an example").click().await?;
        page.button("Share").click().await?;
        let bare = page.textbox("The link").value().await?;
        page.checkbox("With the names of who brings what").click().await?;
        page.checkbox("With the topics that could hurt someone").click().await?;
        page.settle().await?;
        let named = page.textbox("The link").value().await?;
        assert!(named.len() > bare.len() && bare.contains("#a1"), "{bare}\n{named}");
        let fragment = |link: &str| ["#", link.split('#').next_back().unwrap_or_default()].concat();
        page.open(&fragment(&bare)).await?;
        page.wait_text("Someone sent you this agenda").await?;
        page.wait_text("Readers' figures of November").await?;
        page.wait_text("News is read, each when it suits.").await?;
        page.wait_text("In confidence").await?;
        let text = page.text().await?;
        assert!(!text.contains("Lena") && !text.contains("Complaint"), "only what is ticked: {text}");
        page.button("Read another agenda").wait().await?;
        page.axe().await?;
        page.open(&fragment(&named)).await?;
        page.wait_text("Lena").await?;
        page.wait_text("Complaint about the article on the harbour").await?;
        let damaged = fragment(&bare);
        page.open(&damaged[..damaged.len() - 1]).await?;
        page.wait_text("This link is cut or damaged").await?;
        Ok(())
    });
}

#[test]
fn an_item_that_kind_and_signs_leave_open_is_read_as_a_sentence_once_that_part_is_here() {
    journey(async |page| -> Journey {
        page.open("#/agenda").await?;
        page.textbox("The agenda").wait().await?;
        page.settle().await?;
        let asked = page.asked().len();
        read(page, "1. New bins for all tenants\n2. Zyxomat").await?;
        page.wait_text("Its words say so.").await?;
        page.wait_text("Not settled yet").await?;
        assert!(page.asked().len() > asked, "it came with the first agenda, and not before");
        page.axe().await?;
        page.button("Change: New bins for all tenants").click().await?;
        page.button("Open as a decision: New bins for all tenants").click().await?;
        page.wait_fragment("#/new").await?;
        // What it is for went along.
        page.wait_text("Could this hurt, shame or frighten someone?").await?;
        Ok(())
    });
}

#[test]
fn an_agenda_is_printed_without_its_fields() {
    journey(async |page| -> Journey {
        page.open("#/agenda").await?;
        read(page, AGENDA).await?;
        page.wait_text("Live: 2 of 3 items").await?;
        page.script("window.print = () => { document.title = 'printed' }", vec![]).await?;
        page.button("Print").click().await?;
        let title = page.script("return document.title", vec![]).await?;
        assert_eq!(title.as_str(), Some("printed"));
        Ok(())
    });
}
