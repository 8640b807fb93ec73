//! A link shows the same decision to someone else, and changes nothing there.

use journeys::{Journey, Name, Role, journey};

use crate::steps::{ASYNC, MIX, PURPOSE, answer, begin, decide, keep, link, records, unfold, within_the_hour};

const TITLE: &str = "Dana's first code review";
const NOTE: &str = "Between us: kind words first";

#[test]
fn a_link_shows_the_same_decision_in_a_clean_profile_and_keeps_nothing_unasked() {
    journey(async |page| -> Journey {
        decide(page, TITLE, &MIX).await?;
        page.button("Share").click().await?;
        page.axe().await?;
        let shared = link(page).await?;

        let theirs = page.new_profile().await?;
        theirs.open(&shared).await?;
        theirs.wait_text("Someone shared this decision with you.").await?;
        theirs.heading(MIX.headline).wait().await?;
        unfold(&theirs).await?;
        for text in [TITLE, MIX.gloss, " to async"] {
            theirs.wait_text(text).await?;
        }
        for (question, option) in MIX.answers {
            theirs.wait_text(question).await?;
            theirs.wait_text(option).await?;
        }
        // To read, not to change.
        assert!(!theirs.role(Role::Textbox, Name::Any).is_there().await?);
        assert!(!theirs.role(Role::Combobox, Name::Any).is_there().await?);
        theirs.axe().await?;
        theirs.reload().await?;
        theirs.heading(MIX.headline).wait().await?;
        assert!(theirs.local_storage().await?.is_empty());

        theirs.button("Keep a copy").click().await?;
        theirs.wait_fragment("#/d/").await?;
        theirs.heading(MIX.headline).wait().await?;
        assert_eq!(records(&theirs).await?.len(), 1);
        assert_eq!(link(&theirs).await?, shared, "the same decision gives the same link");
        theirs.open(&shared).await?;
        theirs.wait_text("You keep this one already.").await?;
        theirs.axe().await?;
        theirs.link("Open yours").click().await?;
        theirs.wait_fragment("#/d/").await?;
        assert_eq!(records(&theirs).await?.len(), 1);
        Ok(())
    });
}

#[test]
fn the_note_stays_out_of_the_link_unless_ticked_and_the_title_can_stay_out_too() {
    journey(async |page| -> Journey {
        decide(page, TITLE, &MIX).await?;
        page.textbox("Note (optional)").fill(NOTE).await?;
        let plain = link(page).await?;
        assert!(page.checkbox("With the title").is_checked().await?);
        assert!(!page.checkbox("With the note").is_checked().await?);
        page.checkbox("With the note").click().await?;
        let noted = link(page).await?;
        assert_ne!(noted, plain);
        page.checkbox("With the note").click().await?;
        page.checkbox("With the title").click().await?;
        let bare = link(page).await?;
        page.axe().await?;

        let theirs = page.new_profile().await?;
        for (shared, title, note) in [(plain, true, false), (noted, true, true), (bare, false, false)] {
            theirs.open(&shared).await?;
            theirs.reload().await?;
            theirs.heading(MIX.headline).wait().await?;
            let text = theirs.text().await?;
            assert_eq!((text.contains(TITLE), text.contains(NOTE)), (title, note), "{text}");
            theirs.axe().await?;
        }
        Ok(())
    });
}

#[test]
fn the_link_can_be_copied() {
    journey(async |page| -> Journey {
        // Asking for the clipboard also allows it.
        page.open("").await?;
        page.clipboard().await.unwrap_or_default();
        decide(page, TITLE, &MIX).await?;
        let shared = link(page).await?;
        page.button("Copy the link").click().await?;
        page.status().wait_text("The link is copied.").await?;
        assert_eq!(page.clipboard().await?, page.url(&shared));
        Ok(())
    });
}

#[test]
fn where_copying_is_refused_the_link_is_selected() {
    let refuse = "Object.defineProperty(navigator, 'clipboard', { value: { \
                  writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) } }); \
                  document.execCommand = () => false;";
    journeys::Setup::new().with_script(refuse).run(async |page| -> Journey {
        decide(page, TITLE, &MIX).await?;
        let shared = link(page).await?;
        page.button("Copy the link").click().await?;
        page.alert().wait_text("The browser did not allow copying. The link is selected").await?;
        let selected = "const e = document.activeElement; return e.value.slice(e.selectionStart, e.selectionEnd)";
        assert_eq!(page.script(selected, Vec::new()).await?, page.url(&shared));
        page.axe().await?;
        Ok(())
    });
}

#[test]
fn a_kept_decision_is_shared_with_its_latest_title() {
    journey(async |page| -> Journey {
        decide(page, TITLE, &MIX).await?;
        keep(page).await?;
        let before = link(page).await?;
        page.textbox("What it is about (optional)").fill("Emil’s review").await?;
        page.press(journeys::Key::Tab).await?;
        page.status().wait_text("Saved.").await?;
        let after = link(page).await?;
        assert_ne!(before, after);
        page.open(&after).await?;
        page.wait_text("You keep this one already.").await?;
        page.wait_text("Emil’s review").await?;
        Ok(())
    });
}

#[test]
fn a_link_opened_while_one_is_in_the_making_leaves_that_alone() {
    journey(async |page| -> Journey {
        decide(page, TITLE, &MIX).await?;
        let shared = link(page).await?;
        page.button("Start again").click().await?;
        page.button(format!("Discard: {TITLE}")).click().await?;
        begin(page, "Mine").await?;
        answer(page, &ASYNC.answers[..2]).await?;
        page.heading(ASYNC.answers[2].0).wait().await?;
        let before = page.local_storage().await?;

        // Pasted into the open tab: the page is not loaded anew.
        page.script("window.__same = true; location.hash = arguments[0]", vec![shared.as_str().into()]).await?;
        page.wait_text("Someone shared this decision with you.").await?;
        page.heading(MIX.headline).wait().await?;
        assert_eq!(page.script("return window.__same", Vec::new()).await?, true);
        assert_eq!(page.local_storage().await?, before);
        page.back().await?;
        page.heading(ASYNC.answers[2].0).wait().await?;
        page.wait_text("Mine").await?;
        page.link("Back").click().await?;
        page.heading(ASYNC.answers[1].0).wait().await?;
        assert!(page.radio(ASYNC.answers[1].1).is_checked().await?);

        // Loaded anew, too; and used as a start, it puts the other aside.
        page.open(&shared).await?;
        page.reload().await?;
        page.button("Use as a start").click().await?;
        page.heading(MIX.headline).wait().await?;
        page.button("Keep").wait().await?;
        page.open("#/").await?;
        page.button(format!("Go on: {TITLE}")).wait().await?;
        page.axe().await?;
        page.button("Go on: Mine").click().await?;
        page.heading(ASYNC.answers[1].0).wait().await?;
        page.link("Back").click().await?;
        page.heading(PURPOSE).wait().await?;
        assert!(page.radio(ASYNC.answers[0].1).is_checked().await?);
        Ok(())
    });
}

#[test]
fn a_mail_that_some_programs_would_not_open_says_so() {
    journey(async |page| -> Journey {
        // In an address each of these letters takes nine, and none of the note is packed.
        page.open(&within_the_hour(&"漢字会議".repeat(30))).await?;
        unfold(page).await?;
        let note: String = (0..499).filter_map(|place| char::from_u32(0x4e00 + place * 7_919 % 20_000)).collect();
        page.textbox("Note (optional)").fill(&note).await?;
        link(page).await?;
        page.checkbox("With the note").click().await?;
        page.wait_text("This email is longer than some email programs open from a page.").await?;
        page.checkbox("With the note").click().await?;
        page.checkbox("With the title").click().await?;
        assert!(!page.text().await?.contains("longer than some email programs open"));
        Ok(())
    });
}
