//! The guide: its parts are reached, its flows are stepped through and played, and its examples are decisions to try.

use journeys::{Engine, Journey, Key, Name, Page, Role, Setup, containing, journey};
use serde_json::json;

use crate::layout::fits;
use crate::steps::{records, wait_focus, wait_title};

const PAYING: &str = "Paying with your phone";
const LETTER: &str = "A letter by email";

/// A clock for the flows that goes on only when it is told to; all others go on as ever.
const CLOCK: &str = "const real = window.setTimeout; window.clocks = []; \
    window.setTimeout = (call, wait, ...more) => wait > 2000 && wait < 3000 ? clocks.push(call) : real(call, wait, ...more)";

/// Lets the time of one step pass; how many clocks are set then.
async fn tick(page: &Page) -> Result<serde_json::Value, journeys::Trouble> {
    page.script("clocks.splice(0).forEach((call) => call()); return clocks.length", Vec::new()).await
}

/// How many steps are drawn as still to come, and which is marked in the list, for each flow.
async fn drawn(page: &Page) -> Result<serde_json::Value, journeys::Trouble> {
    page.settle().await?;
    let look = "return Array.from(document.querySelectorAll('.timeline'), (line) => { \
                const items = Array.from(line.parentElement.querySelectorAll('ol > li')); \
                return [line.querySelectorAll('[data-ahead]').length, items.findIndex((item) => item.ariaCurrent) + 1] })";
    page.script(look, Vec::new()).await
}

fn of(what: &str, flow: &str) -> String {
    format!("{what}: {flow}")
}

#[test]
fn the_guide_opens_from_the_start_page_and_from_every_page() {
    journey(async |page| -> Journey {
        page.open("").await?;
        page.link("What they mean, and which to choose").click().await?;
        wait_focus(page, "heading", "Guide").await?;
        wait_title(page, "Guide – Sync or Async").await?;
        assert_eq!(page.fragment().await?, "#/guide");
        page.axe().await?;
        page.open("#/history").await?;
        page.link("Guide").click().await?;
        wait_focus(page, "heading", "Guide").await?;
        assert_eq!(page.link("Guide").attribute("aria-current").await?.as_deref(), Some("page"));
        page.link("Start a decision").click().await?;
        wait_focus(page, "heading", "Meet, write, or both?").await?;
        Ok(())
    });
}

#[test]
fn the_contents_lead_to_every_part_and_leave_the_address() {
    journey(async |page| -> Journey {
        page.open("#/guide").await?;
        page.role(Role::Navigation, "On this page").wait().await?;
        let parts = "return Array.from(document.querySelectorAll('main h2'), (heading) => heading.textContent)";
        let parts: Vec<String> = serde_json::from_value(page.script(parts, Vec::new()).await?)?;
        assert_eq!(parts.len(), 7);
        for part in &parts {
            page.tab_to("button", part).await?;
            page.press(Key::Enter).await?;
            wait_focus(page, "heading", part).await?;
            assert_eq!(page.fragment().await?, "#/guide");
            page.heading("Guide").focus().await?;
        }
        Ok(())
    });
}

#[test]
fn a_flow_is_stepped_through_by_keyboard_and_by_mouse() {
    journey(async |page| -> Journey {
        page.open("#/guide").await?;
        page.wait_text("5 steps, 16 seconds in all.").await?;
        assert_eq!(drawn(page).await?, json!([[0, 0], [0, 0]]), "nothing was begun, so all of it is drawn");

        page.tab_to("button", &of("Next step", PAYING)).await?;
        page.press(Key::Enter).await?;
        page.status().wait_text("Step 1 of 5: You wait until the till asks you to pay.").await?;
        page.press(Key::Space).await?;
        page.status().wait_text("Step 2 of 5: You unlock the phone.").await?;
        wait_focus(page, "button", &of("Next step", PAYING)).await?;
        assert_eq!(drawn(page).await?, json!([[3, 2], [0, 0]]), "the other flow stands");
        page.axe().await?;
        page.tab_to("button", &of("Step back", PAYING)).await?;
        page.press(Key::Enter).await?;
        page.status().wait_text("Step 1 of 5").await?;
        page.press(Key::Enter).await?;
        assert_eq!(drawn(page).await?, json!([[4, 1], [0, 0]]), "there is no step before the first");

        for _ in 0..8 {
            page.button(of("Next step", LETTER)).click().await?;
        }
        page.status().wait_text("Step 6 of 6: They send it, and you read it when it suits you.").await?;
        assert_eq!(drawn(page).await?, json!([[4, 1], [0, 6]]));
        page.button(of("Start again", LETTER)).click().await?;
        page.status().wait_text("Step 1 of 6").await?;
        assert_eq!(drawn(page).await?, json!([[4, 1], [5, 1]]));
        Ok(())
    });
}

#[test]
fn a_flow_plays_to_its_end_is_paused_and_ends_with_its_page() {
    Setup::new().with_script(CLOCK).run(async |page| -> Journey {
        page.open("#/guide").await?;
        assert_eq!(tick(page).await?, 0, "nothing plays by itself");
        page.button(of("Play", PAYING)).click().await?;
        page.wait_text("Step 1 of 5").await?;
        assert_eq!(tick(page).await?, 1);
        page.wait_text("Step 2 of 5").await?;
        assert_eq!(page.status().texts().await?.concat(), "", "what changes by itself is not announced");

        page.button(of("Pause", PAYING)).click().await?;
        page.status().wait_text("Step 2 of 5").await?;
        page.button(of("Play", PAYING)).wait().await?;
        // Played on before the clock of before the pause has ended: still one step at a time.
        page.button(of("Play", PAYING)).click().await?;
        assert_eq!(tick(page).await?, 1);
        page.wait_text("Step 3 of 5").await?;
        assert_eq!(tick(page).await?, 1);
        assert_eq!(tick(page).await?, 0, "at the end no clock is set");
        page.wait_text("Step 5 of 5").await?;
        page.button(of("Play", PAYING)).click().await?;
        page.wait_text("Step 1 of 5").await?;
        page.button(of("Next step", PAYING)).click().await?;
        page.status().wait_text("Step 2 of 5").await?;
        assert_eq!(tick(page).await?, 0, "a step pauses it");

        page.button(of("Play", LETTER)).click().await?;
        page.wait_text("Step 1 of 6").await?;
        page.link("History").click().await?;
        page.heading("History").wait().await?;
        assert_eq!(tick(page).await?, 0, "it plays on where nobody sees it");
        Ok(())
    });
}

#[test]
fn an_example_opens_as_a_decision_to_try_and_nothing_is_kept() {
    journey(async |page| -> Journey {
        page.open("#/guide").await?;
        page.button("Bug fix").click().await?;
        page.wait_fragment("#/new/verdict").await?;
        page.wait_text("in writing: each in their own time").await?;
        page.combobox("Could this hurt, shame or frighten someone?").choose("Yes").await?;
        page.wait_text("live: everyone at the same time").await?;
        assert!(records(page).await?.is_empty());
        page.back().await?;
        wait_focus(page, "heading", "Guide").await?;
        page.button("Day at the office").click().await?;
        page.wait_text("live: everyone at the same time").await?;
        assert!(records(page).await?.is_empty());
        Ok(())
    });
}

#[test]
fn looking_at_examples_does_not_cost_what_was_under_way() {
    journey(async |page| -> Journey {
        page.open("#/new?t=My+own&purpose=decide").await?;
        page.wait_fragment("#/new/sensitivity").await?;
        for example in ["Bug fix", "Deep work", "Job interview"] {
            page.link("Guide").click().await?;
            page.button(example).click().await?;
            page.wait_fragment("#/new/verdict").await?;
            page.wait_text(example).await?;
        }
        page.open("#/").await?;
        page.button("Go on: My own").wait().await?;
        assert!(!page.button(containing("Deep work")).is_there().await?, "nobody did anything to that");
        Ok(())
    });
}

#[test]
fn sources_have_their_grades_and_the_rule_of_thumb_is_a_table() {
    journey(async |page| -> Journey {
        page.open("#/guide").await?;
        let table = page.role(Role::Table, "The rule of thumb");
        table.wait_text("Much of both Mix").await?;
        page.role(Role::Image, containing("Map of the two needs: async where")).wait().await?;
        let sources = page.role(Role::Listitem, Name::Any);
        sources.wait_text("Brainstorming experiments. B. Mullen").await?;
        page.wait_text("Girotra, C. Terwiesch and K. T. Ulrich (2010). Grade A.").await?;
        page.wait_text("A. Several experiments, or a study that sums them up.").await?;
        page.wait_text("There is no server, no account, no tracking.").await?;
        Ok(())
    });
}

#[test]
fn the_guide_can_be_read_in_any_setting() {
    Setup::new().only_in(&[Engine::Chromium]).run(async |page| -> Journey {
        page.open("#/guide").await?;
        page.button(of("Next step", LETTER)).click().await?;
        fits(page).await?;
        for scheme in ["light", "dark"] {
            page.prefer(&[("prefers-color-scheme", scheme)]).await?;
            page.resize(320, 640).await?;
            page.axe().await?;
        }
        page.prefer(&[("prefers-reduced-motion", "no-preference")]).await?;
        page.button(of("Play", LETTER)).wait().await?;
        page.prefer(&[("prefers-reduced-motion", "reduce")]).await?;
        page.button(of("Play", LETTER)).wait_gone().await?;
        let moves = "return getComputedStyle(document.querySelector('.timeline-now')).transitionDuration";
        assert_eq!(page.script(moves, Vec::new()).await?, "0s");
        page.prefer(&[("forced-colors", "active")]).await?;
        page.axe().await?;
        page.script("document.documentElement.dir = 'rtl'", Vec::new()).await?;
        page.fits_sideways().await?;
        page.resize(1920, 1080).await?;
        page.fits_sideways().await?;
        page.prefer(&[]).await?;
        Ok(())
    });
}
