//! The keyboard alone suffices.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use advice::Question;
use journeys::{Engine, Journey, Key, Page, journey};
use words::content;

use crate::steps::{
    MIX, PEOPLE, PURPOSE, RECORD, SENSITIVITY, SPACE, URGENCY, WAY, answer, begin, records, wait_focus,
};

const TITLE: &str = "The other one";

/// Presses Tab until the question's answers are reached, and then chooses one, `down` below the first.
async fn choose(page: &Page, question: &str, first: &str, down: usize, option: &str) -> Journey {
    wait_focus(page, "heading", question).await?;
    page.tab_to("radio", first).await?;
    if down == 0 {
        page.press(Key::Space).await?;
    }
    for _ in 0..down {
        page.press(Key::Down).await?;
    }
    wait_focus(page, "radio", option).await?;
    assert!(page.radio(option).is_checked().await?);
    page.press(Key::Enter).await?;
    Ok(())
}

#[test]
fn a_decision_is_made_kept_deleted_and_put_back_by_keyboard() {
    journey(async |page| -> Journey {
        page.open("").await?;
        page.tab_to("textbox", "What are you about to do?").await?;
        page.type_text(TITLE).await?;
        page.press(Key::Enter).await?;

        choose(page, PURPOSE, "Someone knows something", 0, "Someone knows something").await?;
        choose(page, SENSITIVITY, "No", 1, "A little").await?;
        choose(page, SPACE, "Yes", 1, "No").await?;
        choose(page, URGENCY, "Within the hour", 2, "This week").await?;
        choose(page, WAY, "Neither", 0, "Neither").await?;
        choose(page, PEOPLE, "Only one", 1, "Two").await?;
        choose(page, RECORD, "Yes", 2, "No").await?;

        wait_focus(page, "heading", MIX.headline).await?;
        page.tab_to("DisclosureTriangle", "Title and notes").await?;
        page.press(Key::Enter).await?;
        page.tab_to("textbox", "Note (optional)").await?;
        page.type_text("Kind words first").await?;
        page.tab_to("button", "Keep").await?;
        page.press(Key::Enter).await?;
        page.status().wait_text("Kept on this device.").await?;
        wait_focus(page, "heading", MIX.headline).await?;
        let kept = records(page).await?;
        assert_eq!(kept.len(), 1);
        assert!(kept.values().all(|text| text.contains("Kind words first")), "{kept:?}");
        page.axe().await?;

        page.tab_to("link", "History").await?;
        page.press(Key::Enter).await?;
        wait_focus(page, "heading", "History").await?;
        let delete = format!("Delete: {TITLE}");
        page.tab_to("button", &delete).await?;
        page.press(Key::Enter).await?;
        // Undo comes next, without a search.
        wait_focus(page, "button", &format!("Undo: {TITLE}")).await?;
        assert!(records(page).await?.is_empty());
        page.axe().await?;
        page.press(Key::Enter).await?;
        page.status().wait_text("It is back.").await?;
        wait_focus(page, "heading", "History").await?;
        assert_eq!(records(page).await?, kept);

        page.tab_to("link", TITLE).await?;
        page.press(Key::Enter).await?;
        wait_focus(page, "heading", MIX.headline).await?;
        Ok(())
    });
}

#[test]
fn the_first_stop_skips_to_the_content() {
    journey(async |page| -> Journey {
        page.open("#/history").await?;
        page.press(Key::Tab).await?;
        wait_focus(page, "button", "Skip to content").await?;
        page.axe().await?;
        page.press(Key::Enter).await?;
        assert_eq!(page.focused().await?.role, "main");
        assert_eq!(page.fragment().await?, "#/history");
        page.press(Key::Tab).await?;
        wait_focus(page, "link", "Start a decision").await?;
        Ok(())
    });
}

#[test]
fn an_error_is_heard_and_mended_by_keyboard() {
    journey(async |page| -> Journey {
        page.open("#/new").await?;
        wait_focus(page, "heading", PURPOSE).await?;
        page.tab_to("button", "Continue").await?;
        page.press(Key::Enter).await?;
        page.alert().wait_text("There is a problem").await?;
        page.tab_to("link", "Choose an answer. “Not sure” is one too.").await?;
        page.press(Key::Enter).await?;
        wait_focus(page, "radio", "Someone knows something").await?;
        page.press(Key::Space).await?;
        page.press(Key::Enter).await?;
        page.heading(SENSITIVITY).wait().await?;
        Ok(())
    });
}

#[test]
fn every_stop_of_the_keyboard_can_be_seen_and_comes_where_one_reads() {
    journey(async |page| -> Journey {
        page.open("#/").await?;
        stops(page).await?;
        for (fragment, title) in [("#/new/purpose", PURPOSE), ("#/history", "History")] {
            page.open(fragment).await?;
            wait_focus(page, "heading", title).await?;
            stops(page).await?;
        }
        begin(page, TITLE).await?;
        answer(page, MIX.answers).await?;
        page.heading(MIX.headline).wait().await?;
        page.button("Share").click().await?;
        stops(page).await?;
        // A notice stays in the window, over whatever scrolls by.
        page.tab_to("button", "Keep").await?;
        page.press(Key::Enter).await?;
        page.status().wait_text("Kept on this device.").await?;
        if page.engine() == Engine::Chromium {
            page.resize(320, 640).await?;
        }
        stops(page).await?;
        Ok(())
    });
}

/// Whether the focus is marked: the mark is on the thing itself, or on the label or the row that draws it.
const MARKED: &str = "for (let e = document.activeElement, up = 0; e && up < 3; e = e.parentElement, up += 1) { \
     const s = getComputedStyle(e); \
     if (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2) { return true } } return false";

/// Whether the middle of what has the focus is in the window, and nothing lies over it.
const UNCOVERED: &str = "const e = document.activeElement; const [r] = e.getClientRects(); \
     const at = r && document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2); \
     return Boolean(at && (e.contains(at) || at.contains(e)))";

/// Whether it comes after the last stop as one reads: on its line to the right, below it, or in a column to the right.
const IN_ORDER: &str = "const e = document.activeElement; \
     if (e.closest('.skip, .notices, .update')) { window.lastStop = null; return true } \
     const r = e.getBoundingClientRect(); const last = window.lastStop; \
     const here = window.lastStop = { top: r.top + scrollY, bottom: r.bottom + scrollY, left: r.left }; \
     if (!last) { return true } \
     const middle = (stop) => (stop.top + stop.bottom) / 2; \
     const onItsLine = Math.abs(middle(here) - middle(last)) < 8; \
     return onItsLine ? here.left >= last.left : here.bottom > last.top || here.left > last.left";

/// Presses Tab through the whole page; fails where the focus is not marked, not to be seen, or jumps back.
async fn stops(page: &Page) -> Journey {
    page.script("window.lastStop = null", Vec::new()).await?;
    // From wherever the focus is, once round the page.
    let (mut seen, mut first) = (BTreeSet::new(), None);
    while seen.len() < 60 {
        page.tab().await?;
        let stop = page.focused().await?;
        if stop.role.is_empty() {
            continue;
        }
        if first.as_ref() == Some(&stop) {
            break;
        }
        first.get_or_insert_with(|| stop.clone());
        page.settle().await?;
        if page.engine() == Engine::Webkit {
            // It may draw the mark a moment later.
            let until = Instant::now() + Duration::from_secs(2);
            while page.script(MARKED, Vec::new()).await? != true && Instant::now() < until {
                page.settle().await?;
            }
        }
        for (script, what) in [(MARKED, "marked"), (UNCOVERED, "to be seen"), (IN_ORDER, "after the last")] {
            assert_eq!(page.script(script, Vec::new()).await?, true, "{stop:?} is not {what}");
        }
        seen.insert(stop.name);
    }
    for stop in ["Skip to content", "Sync or Async", "Start", "History"] {
        assert!(seen.contains(stop), "{stop}: {seen:?}");
    }
    assert!(seen.len() > 4, "{seen:?}");
    Ok(())
}

#[test]
fn a_digit_chooses_the_answer_at_its_place_and_goes_on_and_does_nothing_in_a_field() {
    journey(async |page| -> Journey {
        begin(page, TITLE).await?;
        wait_focus(page, "heading", PURPOSE).await?;
        let [_, second, ..] = Question::Purpose.options() else { return Ok(()) };
        let second = content::option_for(*second, None).label;

        // What is held with it, or stands for no answer, is not ours.
        page.press_letter_with(Key::Control, '2').await?;
        page.type_text("0").await?;
        page.settle().await?;
        page.heading(PURPOSE).wait().await?;

        // From the heading, where one begins, and from an answer.
        page.type_text("2").await?;
        wait_focus(page, "heading", SENSITIVITY).await?;
        page.tab().await?;
        page.type_text("1").await?;
        wait_focus(page, "heading", URGENCY).await?;
        for _ in 0..2 {
            page.link("Back").click().await?;
        }
        page.heading(PURPOSE).wait().await?;
        assert!(page.radio(second).is_checked().await?);

        page.open("#/").await?;
        page.textbox("What are you about to do?").focus().await?;
        page.type_text("2 of us").await?;
        assert_eq!(page.textbox("What are you about to do?").value().await?, "2 of us");
        Ok(())
    });
}
