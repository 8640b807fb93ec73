//! Each mode and each gate is reached by answering.

use journeys::{Journey, Role, journey};

use crate::steps::{ASYNC, MIX, PURPOSE, SENSITIVITY, SPACE, SYNC, URGENCY, WAY, Way, answer, begin, decide, unfold};

/// Goes this way and sees this mode.
fn comes_to(way: &'static Way, picture: &'static str) {
    journey(async |page| -> Journey {
        decide(page, "Something to do", way).await?;
        page.wait_text(way.gloss).await?;
        page.role(Role::Image, picture).wait().await?;
        page.heading("Why").wait().await?;
        page.axe().await?;
        Ok(())
    });
}

#[test]
fn clear_news_comes_to_async() {
    comes_to(&ASYNC, "You are at it first, the others after you.");
}

#[test]
fn something_touchy_comes_to_a_mix() {
    comes_to(&MIX, "First you, then the others, then all at the same time.");
}

#[test]
fn something_hard_and_misread_comes_to_sync() {
    comes_to(&SYNC, "You and the others are at it at the same time.");
}

#[test]
fn within_the_hour_decides_alone() {
    journey(async |page| -> Journey {
        begin(page, "The checkout is down").await?;
        answer(page, &[(PURPOSE, "A decision"), (SENSITIVITY, "No"), (URGENCY, "Within the hour")]).await?;
        page.link("Show me now").click().await?;
        unfold(page).await?;
        page.wait_text("This must be settled within the hour, and that alone decides").await?;
        page.wait_text("The other answers were not weighed against that.").await?;
        page.wait_text(SYNC.gloss).await?;
        page.axe().await?;
        Ok(())
    });
}

#[test]
fn that_it_could_hurt_someone_decides_alone() {
    journey(async |page| -> Journey {
        begin(page, "Bad news").await?;
        answer(page, &[(PURPOSE, "Someone knows something"), (SENSITIVITY, "Yes"), (SPACE, "No"), (WAY, "Neither")])
            .await?;
        page.heading("Tell them in person, alone and in private, then confirm it by email.").wait().await?;
        page.wait_text("This could hurt someone, and that alone decides").await?;
        // Nothing is a reason to write instead.
        let text = page.text().await?;
        assert!(!text.contains("to async"), "{text}");
        page.axe().await?;
        Ok(())
    });
}

#[test]
fn parts_that_an_answer_takes_away_are_missed_neither_on_paper_nor_when_all_are_unfolded() {
    journey(async |page| -> Journey {
        page.open("#/").await?;
        page.button("Meeting").click().await?;
        page.heading("Why").wait().await?;
        // Each answer that was taken for granted is changed to each other one, and each time the page is printed.
        page.script(
            "for (const id of [...document.querySelectorAll('select[id^=seen-]')].map((list) => list.id)) {
                const count = document.getElementById(id).options.length;
                for (let option = count - 1; option >= 0; option -= 1) {
                    const list = document.getElementById(id);
                    // It may be drawn anew between two answers, or go with one.
                    if (!list) { break; }
                    list.selectedIndex = option;
                    list.dispatchEvent(new Event('change', { bubbles: true }));
                    dispatchEvent(new Event('beforeprint'));
                    dispatchEvent(new Event('afterprint'));
                }
            }",
            Vec::new(),
        )
        .await?;
        unfold(page).await?;
        page.wait_text("Not enough to say yet").await?;
        Ok(())
    });
}
