//! In one's own words: what is typed on the start page is read, and what was read is shown and changed where it counts.

use domain::activity::Template;
use domain::decision::{Day, Decision, Note, Title, WORDS};
use domain::link::{self, Link};
use journeys::{Journey, Key, Page, journey};

use crate::steps::{SENSITIVITY, keep, titled, unfold, wait_focus, within_the_hour};

const FIELD: &str = "What are you about to do?";
const READ: &str = "Read from your words";
const WHICH: &str = "#/new/activity";

async fn start_with(page: &Page, text: &str) -> Journey {
    page.open("#/").await?;
    page.textbox(FIELD).fill(text).await?;
    page.button("Start").click().await?;
    Ok(())
}

/// Takes the nearest of the activities that the words may mean, where it is asked which.
async fn take_the_nearest(page: &Page) -> Journey {
    page.wait_fragment("#/new/").await?;
    if page.fragment().await? == WHICH {
        page.heading("Which of these is it?").wait().await?;
        page.script("document.querySelector('main .template').click()", Vec::new()).await?;
        page.settle().await?;
    }
    Ok(())
}

/// Goes to the verdict, where it does not come by itself once the words are read.
async fn see_verdict(page: &Page) -> Journey {
    take_the_nearest(page).await?;
    if !page.fragment().await?.ends_with("verdict") {
        page.link("Show me now").click().await?;
    }
    page.wait_fragment("#/new/verdict").await?;
    Ok(())
}

/// Pastes a text into the box.
async fn paste(page: &Page, text: &str) -> Journey {
    paste_into(page, "title", text).await
}

/// The same into the field of this id.
async fn paste_into(page: &Page, id: &str, text: &str) -> Journey {
    // Firefox takes what is pasted by names of its own.
    let paste = "const data = new DataTransfer(); data.setData('text/plain', arguments[0]); \
         const box = document.getElementById(arguments[1]); box.focus(); \
         box.dispatchEvent(new ClipboardEvent('paste', \
         { clipboardData: data, dataType: 'text/plain', data: arguments[0], bubbles: true, cancelable: true }))";
    page.script(paste, vec![text.into(), id.into()]).await?;
    Ok(())
}

#[test]
fn start_reads_the_words_and_goes_to_the_verdict_where_a_line_leads_to_what_was_read() {
    journey(async |page| -> Journey {
        start_with(page, "our weekly call is mostly reading out last week's news").await?;
        page.wait_fragment("#/new/verdict").await?;
        page.wait_text(READ).await?;
        page.wait_text("Replies: No reply needed · reading out").await?;
        page.axe().await?;
        page.link("Replies").click().await?;
        page.wait_fragment("#/new/exchange").await?;
        assert!(page.radio("No reply needed").is_checked().await?);
        page.wait_text(READ).await?;
        page.axe().await?;
        page.back().await?;
        page.wait_text("Taken for: Regular call that reads out news").await?;
        page.link("Replies").click().await?;
        // An answer of one's own is no longer a read one.
        page.radio("A reply or two").click().await?;
        page.wait_fragment("#/new/").await?;
        page.reload().await?;
        assert!(!page.text().await?.contains("reading out ·"));
        Ok(())
    });
}

#[test]
fn what_it_is_taken_for_is_said_and_taken_back_with_all_that_came_of_it() {
    journey(async |page| -> Journey {
        start_with(page, "our weekly call is mostly reading out last week's news").await?;
        page.wait_text("Taken for:").await?;
        page.link("It is something else").click().await?;
        page.wait_fragment(WHICH).await?;
        page.wait_text("our weekly call is mostly reading out").await?;
        // As long as nothing is pressed, all of it stands.
        page.link("Back").click().await?;
        page.wait_text("Taken for: Regular call that reads out news").await?;
        page.link("It is something else").click().await?;
        page.button("None of these").click().await?;
        // What was read is no activity's, and stays.
        page.wait_text("Replies: No reply needed · reading out").await?;
        page.link("Show me now").click().await?;
        page.wait_text("Not enough to say yet").await?;
        assert!(!page.text().await?.contains("Taken for:"));
        page.link("Choose an activity instead").click().await?;
        page.heading("Which of these is it?").wait().await?;
        Ok(())
    });
}

#[test]
fn which_activity_is_meant_is_asked_where_the_words_leave_it_open() {
    journey(async |page| -> Journey {
        let told =
            "a yes from a VP who is always on planes. The licence expires on the 20th, and he reads chat on his phone.";
        start_with(page, told).await?;
        page.wait_fragment(WHICH).await?;
        page.heading("Which of these is it?").wait().await?;
        page.wait_text("a yes from a VP who is always on planes").await?;
        page.axe().await?;
        page.reload().await?;
        page.button("None of these").wait().await?;
        let near = page.script("return document.querySelectorAll('main .template').length", Vec::new()).await?;
        assert_eq!(near, 8);
        // Any other is found by its name, or by words near to it.
        page.searchbox("Look for another").fill("approv").await?;
        page.button("Ask for an approval").wait().await?;
        page.axe().await?;
        page.searchbox("Look for another").fill("zzzz").await?;
        page.wait_text("Nothing is called that.").await?;
        page.searchbox("Look for another").fill("my rent was raised").await?;
        page.button("Ask for an approval").wait_gone().await?;
        page.searchbox("Look for another").fill("approval").await?;
        page.button("Ask for an approval").click().await?;
        page.wait_fragment("#/new/").await?;
        see_verdict(page).await?;
        page.wait_text("Taken for: Ask for an approval").await?;
        page.wait_text("a yes from a VP who is always on planes").await?;
        Ok(())
    });
}

#[test]
fn every_activity_is_found_by_its_name_on_the_start_page() {
    journey(async |page| -> Journey {
        page.open("#/").await?;
        page.script("document.querySelector('.suggestions .fold summary').click()", Vec::new()).await?;
        page.searchbox("Look for one").fill("ONE-TO").await?;
        page.button("One-to-one").click().await?;
        page.wait_fragment("#/new/verdict").await?;
        Ok(())
    });
}

#[test]
fn what_else_the_words_may_mean_is_a_press_away_at_the_verdict() {
    journey(async |page| -> Journey {
        // Who was interviewed would write, who interviews would talk: neither is taken.
        start_with(page, "the interview of the new one").await?;
        page.wait_fragment(WHICH).await?;
        page.button("Job interview").click().await?;
        page.wait_fragment("#/new/verdict").await?;
        page.wait_text("Taken for: Job interview").await?;
        page.wait_text("Or is it:").await?;
        page.axe().await?;
        page.reload().await?;
        page.wait_text("Taken for: Job interview").await?;
        Ok(())
    });
}

#[test]
fn what_would_decide_alone_is_asked_before_it_does() {
    journey(async |page| -> Journey {
        start_with(page, "letting a remote colleague go: is an email ok, or must it be a call?").await?;
        take_the_nearest(page).await?;
        page.heading(SENSITIVITY).wait().await?;
        wait_focus(page, "heading", SENSITIVITY).await?;
        assert!(page.radio("Yes").is_checked().await?);
        page.wait_text("letting a remote colleague go").await?;
        page.axe().await?;
        page.link("Show me now").click().await?;
        unfold(page).await?;
        page.wait_text("This could hurt someone, and that alone decides").await?;
        Ok(())
    });
}

#[test]
fn a_question_about_one_channel_is_answered_and_what_was_told_stands_over_the_texts() {
    journey(async |page| -> Journey {
        start_with(page, "remind the treasurer of the 350 euro by Friday. do I have to call them?").await?;
        see_verdict(page).await?;
        page.wait_text("You needn’t call for this").await?;
        unfold(page).await?;
        page.wait_text("You told, and it may belong in a text: 350 euro").await?;
        page.axe().await?;
        Ok(())
    });
}

#[test]
fn what_somebody_proposes_and_what_one_worries_about_is_answered_and_goes_nowhere() {
    journey(async |page| -> Journey {
        let told = "apologise to my sister for what I said at dinner. My brother says to send her a letter. I'll cry.";
        start_with(page, told).await?;
        see_verdict(page).await?;
        page.wait_text("A letter, as was suggested").await?;
        unfold(page).await?;
        page.wait_text("You may cry?").await?;
        page.axe().await?;
        // Neither stands in a text, and whoever gets the link sees neither.
        let in_a_text =
            "return [...document.querySelectorAll('.papers')].some((texts) => texts.textContent.includes('cry'))";
        assert_eq!(page.script(in_a_text, Vec::new()).await?, false);
        let shared = Decision {
            title: Title::typed("an apology to my sister"),
            note: Note::typed("I'll cry."),
            answers: Template::Apology.answers(),
            ..Decision::new(Day::from_number(2_500))
        };
        page.open(&["#", &link::encode(&Link::Decision(shared))].concat()).await?;
        page.wait_text("I'll cry.").await?;
        unfold(page).await?;
        assert!(!page.text().await?.contains("You may cry?"));
        Ok(())
    });
}

#[test]
fn of_two_channels_that_are_weighed_the_better_one_is_named() {
    journey(async |page| -> Journey {
        start_with(page, "remind the treasurer of the open invoices: mail or phone?").await?;
        see_verdict(page).await?;
        page.wait_text("Of email and the phone, take email").await?;
        page.axe().await?;
        Ok(())
    });
}

#[test]
fn an_agenda_in_the_box_goes_to_the_page_that_judges_it_whole() {
    journey(async |page| -> Journey {
        let items: Vec<_> = (1..=40).map(|item| format!("{item}. Decide on matter number {item} (10 min)")).collect();
        page.open("#/").await?;
        paste(page, &items.join("\n")).await?;
        page.wait_fragment("#/agenda").await?;
        page.button("Change: Decide on matter number 40").wait().await?;
        page.axe().await?;
        Ok(())
    });
}

#[test]
fn meetings_in_the_box_go_to_the_calendar_which_judges_each() {
    journey(async |page| -> Journey {
        let meetings: Vec<_> = (1..=14)
            .map(|place| format!("Project update {place}, every two weeks Tue 13:00, 45 min, 9 people"))
            .collect();
        page.open("#/").await?;
        paste(page, &meetings.join("\n")).await?;
        page.wait_fragment("#/calendar").await?;
        page.heading("Your meetings").wait().await?;
        page.wait_text("Project update 14").await?;
        assert!(!page.text().await?.contains("Tue 13:00"));
        page.axe().await?;
        Ok(())
    });
}

#[test]
fn several_lines_of_ones_own_stay_in_the_box_and_what_it_does_not_hold_is_said() {
    journey(async |page| -> Journey {
        page.open("#/").await?;
        let lines = "Dear all\nthe hall is cold\nand nobody answers";
        paste(page, lines).await?;
        page.settle().await?;
        assert_eq!(page.textbox(FIELD).value().await?, lines);
        page.press_letter_with(Key::Control, 'a').await?;
        page.press(Key::Delete).await?;
        let long = format!("We need\na word\n{}", "about the hall and the cold in it ".repeat(40));
        paste(page, &long).await?;
        page.alert().wait_text("That is more than fits here.").await?;
        assert_eq!(page.textbox(FIELD).value().await?, long[..WORDS]);
        // It is not begun by that.
        page.button("Start").wait().await?;
        Ok(())
    });
}

#[test]
fn what_does_not_fit_into_a_field_is_counted_when_it_is_pasted() {
    journey(async |page| -> Journey {
        page.open(&within_the_hour("Held")).await?;
        keep(page).await?;
        unfold(page).await?;
        let fields = page.fields().await?;
        let note = fields.iter().find(|field| field.label.starts_with("Note")).map(|field| field.id.clone());
        let note = note.unwrap_or_default();
        page.type_into(&note, "Before ").await?;
        paste_into(page, &note, &"x".repeat(493)).await?;
        assert!(!page.text().await?.contains("did not fit"));
        paste_into(page, &note, &"x".repeat(1_593)).await?;
        page.alert().wait_text("1,100 characters did not fit and were left out.").await?;
        page.open("#/").await?;
        paste(page, &"long ".repeat(200)).await?;
        page.alert().wait_text("That is more than fits here.").await?;
        Ok(())
    });
}

#[test]
fn a_long_link_that_is_pasted_on_the_start_page_opens() {
    journey(async |page| -> Journey {
        page.open("#/").await?;
        let decision = Decision { note: Note::typed(&"漢".repeat(500)), ..titled("Long") };
        let address = page.url(&format!("#{}", link::encode(&Link::Decision(decision))));
        assert!(address.len() > WORDS, "{address}");
        paste(page, &address).await?;
        page.wait_fragment("#d1").await?;
        page.wait_text("Someone shared this decision with you.").await?;
        Ok(())
    });
}
