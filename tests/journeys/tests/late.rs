//! Parts of the app that are loaded when they are first needed.

use journeys::{Broken, Journey, Name, Page, Role, containing, journey};

use crate::steps::{MIX, PURPOSE, begin, decide, keep, wait_focus};

/// What the name of the part's file begins with.
const PART: &str = "late-past-";

/// The same of the part with any decision.
const DECISION: &str = "late-decision-";

/// What the page says where a part does not come.
const FAILED: &str = "could not be loaded. Your decisions are safe";

/// What only the history itself says.
const EMPTY: &str = "Decisions that you keep will be listed here, with what came of them.";

/// How often the part was asked for.
fn asked(page: &Page) -> usize {
    asked_for(page, PART)
}

fn asked_for(page: &Page, part: &str) -> usize {
    page.asked().iter().filter(|asked| asked.path.contains(part)).count()
}

/// The browser reports a file that does not come, and the loader what that led to.
fn allow_faults(page: &Page) {
    for said in ["Failed to load resource", "console.error: ", "Failed to fetch", "CompileError"] {
        page.allow_fault(said);
    }
}

/// The part does not come; when it does again, one press on a button goes on.
fn fails(broken: &Broken) {
    journey(async |page| -> Journey {
        allow_faults(page);
        page.open("").await?;
        page.server().trouble(PART, broken.clone());
        page.link("History").click().await?;
        page.alert().wait_text(FAILED).await?;
        wait_focus(page, "heading", "History").await?;
        page.axe().await?;
        let once = asked(page);

        // It asks again, and says so again.
        page.button("Try again").click().await?;
        wait_focus(page, "heading", "History").await?;
        page.alert().wait_text(FAILED).await?;
        assert!(asked(page) > once, "not asked for again");

        // The rest of the app goes on.
        page.link("Start").within(&page.role(Role::Navigation, Name::Any)).click().await?;
        page.heading("Meet, write, or both?").wait().await?;
        page.back().await?;
        page.alert().wait_text(FAILED).await?;

        page.server().heal();
        page.button("Try again").click().await?;
        page.wait_text(EMPTY).await?;
        wait_focus(page, "heading", "History").await?;
        assert!(!page.text().await?.contains(FAILED));
        Ok(())
    });
}

#[test]
fn a_part_is_asked_for_when_its_page_is_opened_and_once() {
    journey(async |page| -> Journey {
        page.open("").await?;
        assert_eq!(asked(page), 0);
        for _ in 0..2 {
            page.link("History").click().await?;
            page.wait_text(EMPTY).await?;
            wait_focus(page, "heading", "History").await?;
            page.back().await?;
            page.heading("Meet, write, or both?").wait().await?;
        }
        assert_eq!(asked(page), 1);
        Ok(())
    });
}

#[test]
fn a_late_page_that_the_address_names_opens() {
    journey(async |page| -> Journey {
        page.open("#/history").await?;
        page.wait_text(EMPTY).await?;
        page.axe().await?;
        Ok(())
    });
}

#[test]
fn a_slow_part_is_said_and_shown_when_it_comes() {
    journey(async |page| -> Journey {
        page.open("").await?;
        page.server().trouble(PART, Broken::Hold);
        page.link("History").click().await?;
        page.heading("History").wait().await?;
        wait_focus(page, "heading", "History").await?;
        page.status().wait_text("Loading").await?;
        page.axe().await?;
        page.server().heal();
        page.wait_text(EMPTY).await?;
        wait_focus(page, "heading", "History").await?;
        assert!(!page.text().await?.contains("Loading"));
        Ok(())
    });
}

#[test]
fn a_part_that_comes_when_its_page_is_left_changes_nothing_there() {
    journey(async |page| -> Journey {
        page.open("").await?;
        page.server().trouble(PART, Broken::Hold);
        page.link("History").click().await?;
        page.heading("History").wait().await?;
        page.back().await?;
        page.textbox("What are you about to do?").fill("A review").await?;
        page.server().heal();
        page.link("History").click().await?;
        page.wait_text(EMPTY).await?;
        page.back().await?;
        assert_eq!(page.textbox("What are you about to do?").value().await?, "A review");
        assert_eq!(asked(page), 1);
        Ok(())
    });
}

#[test]
fn a_part_that_is_not_there_is_said_and_can_be_tried_again() {
    fails(&Broken::Status(404));
}

#[test]
fn a_server_that_fails_for_a_part_is_said_and_can_be_tried_again() {
    fails(&Broken::Status(500));
}

#[test]
fn a_part_cut_on_the_way_is_said_and_can_be_tried_again() {
    fails(&Broken::Cut);
}

#[test]
fn a_part_of_the_wrong_type_still_opens() {
    journey(async |page| -> Journey {
        page.open("").await?;
        page.server().trouble(PART, Broken::Mime("text/plain".to_owned()));
        page.link("History").click().await?;
        page.wait_text(EMPTY).await?;
        Ok(())
    });
}

#[test]
fn a_verdict_can_be_kept_and_seen_when_the_network_is_gone() {
    journey(async |page| -> Journey {
        decide(page, "A review", &MIX).await?;
        assert_eq!(asked_for(page, DECISION), 1);
        page.server().trouble(".wasm", Broken::Status(500));
        keep(page).await?;
        page.wait_fragment("#/d/").await?;
        page.heading(MIX.headline).wait().await?;
        Ok(())
    });
}

#[test]
fn the_verdicts_part_comes_while_the_questions_are_answered() {
    journey(async |page| -> Journey {
        page.open("").await?;
        assert_eq!(asked_for(page, "late-"), 0);
        begin(page, "A review").await?;
        page.heading(PURPOSE).wait().await?;
        page.settle().await?;
        assert_eq!(asked_for(page, DECISION), 1);
        Ok(())
    });
}

#[test]
fn a_link_whose_part_does_not_come_opens_when_it_does() {
    journey(async |page| -> Journey {
        page.allow_fault("Failed to load resource");
        page.allow_fault("CompileError");
        page.server().trouble(DECISION, Broken::Status(404));
        page.open("#d105LMWnxUwck5FnZRzw4K8").await?;
        page.alert().wait_text(FAILED).await?;
        page.heading("A shared decision").wait().await?;
        page.server().heal();
        page.button("Try again").click().await?;
        page.wait_text("Someone shared this decision with you.").await?;
        Ok(())
    });
}

/// The words of activities come beside the verdict, which does without them.
fn without_words(broken: &Broken) {
    journey(async |page| -> Journey {
        allow_faults(page);
        page.server().trouble("late-customs-", broken.clone());
        page.open("#/new?t=Notice&template=resign&sensitivity=none").await?;
        page.link("Show me now").click().await?;
        page.heading("Tell them in person first, in private, then give notice in a letter.").wait().await?;
        // What is unfolded asks for them again, and the page stays.
        page.button(containing("Why ")).click().await?;
        page.heading("What drove it").wait().await?;
        page.heading("Tell them in person first, in private, then give notice in a letter.").wait().await?;
        page.server().heal();
        Ok(())
    });
}

#[test]
fn where_the_words_of_activities_do_not_come_the_verdict_has_those_of_its_form() {
    without_words(&Broken::Status(404));
}

#[test]
fn where_the_words_of_activities_hang_the_verdict_waits_a_moment_alone() {
    without_words(&Broken::Hold);
}
