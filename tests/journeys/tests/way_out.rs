//! On the way out: whatever is just being typed, in whatever field, is kept, and nothing stops.

use advice::Figures;
use domain::decision::{Choice, Decision, Done, Intent, Outcome};
use journeys::{Engine, Field, Journey, Page, Setup, Trouble, journey};

use crate::steps::{days_ago, record, stock, titled, within_the_hour};

/// The pages of a decision: the one in the making, and the one that is stocked. The questions have no fields for text.
const DECISION: [&str; 2] = ["#/new/verdict", KEPT];

/// All other pages.
const OTHERS: [&str; 4] = ["#/", "#/history", "#/settings", "#/compare"];

const KEPT: &str = "#/d/0000000000000000000001";

/// A decision with all that makes fields, and something in the making.
async fn begun(page: &Page) -> Journey {
    let decision = Decision {
        choice: Some(Choice { intent: Intent::Async, why: None }),
        outcome: Some(Outcome { done: Done::Sync, felt: None, line: None }),
        figures: Figures::default(),
        ..titled("Kept")
    };
    stock(page, &[record(1, days_ago(1), decision)]).await?;
    page.open(&within_the_hour("Begun")).await?;
    page.wait_fragment("#/new/verdict").await?;
    Ok(())
}

/// Comes to a page from another, so that there is a way back.
async fn come_to(page: &Page, fragment: &str) -> Journey {
    page.open("#/guide").await?;
    page.open(fragment).await?;
    Ok(())
}

/// Types into each field of each of the pages, leaves the page by `leave` with the caret still in it, and looks whether
/// the text is there again.
async fn each_field_is_kept(page: &Page, pages: &[&str], leave: impl AsyncFn(&Page) -> Journey) -> Journey {
    begun(page).await?;
    for &fragment in pages {
        come_to(page, fragment).await?;
        let fields = page.fields().await?;
        assert!(!fields.is_empty(), "{fragment} has no field");
        for Field { id, label, text, keeps } in fields {
            if page.held_by(&id).await?.is_none() {
                come_to(page, fragment).await?;
                page.fields().await?;
            }
            page.type_into(&id, &text).await?;
            leave(page).await?;
            if !keeps {
                // What was looked for stays while the page is open, and hides the fields of what is not found.
                page.go("__home.html").await?;
                continue;
            }
            come_to(page, fragment).await?;
            page.fields().await?;
            let held = page.held_by(&id).await?;
            if !held.as_deref().is_some_and(|held| is_same(held, &text)) {
                return Err(
                    Trouble::new(format!("{fragment}, {label:?} ({id}): {held:?} is there, not {text:?}")).into()
                );
            }
        }
    }
    Ok(())
}

/// Whether a field shows what was typed; a number may be written otherwise, as 7.00 for 7.
fn is_same(held: &str, typed: &str) -> bool {
    match (held.parse::<f64>(), typed.parse::<f64>()) {
        (Ok(held), Ok(typed)) => (held - typed).abs() < f64::EPSILON,
        _ => held == typed,
    }
}

async fn by_going_back(page: &Page) -> Journey {
    page.back().await?;
    page.wait_fragment("#/guide").await?;
    Ok(page.heading("Guide").wait().await?)
}

async fn by_another_address(page: &Page) -> Journey {
    page.script("location.hash = '#/guide'", Vec::new()).await?;
    Ok(page.heading("Guide").wait().await?)
}

async fn by_a_reload(page: &Page) -> Journey {
    Ok(page.reload().await?)
}

async fn by_closing(page: &Page) -> Journey {
    Ok(page.go("__home.html").await?)
}

/// `WebKit`'s browser does not live through so many loads under its driver.
fn with_loads() -> Setup {
    Setup::new().only_in(&[Engine::Chromium, Engine::Firefox])
}

#[test]
fn what_is_being_typed_in_a_decision_is_kept_when_one_goes_back() {
    journey(async |page| each_field_is_kept(page, &DECISION, by_going_back).await);
}

#[test]
fn what_is_being_typed_elsewhere_is_kept_when_one_goes_back() {
    journey(async |page| each_field_is_kept(page, &OTHERS, by_going_back).await);
}

#[test]
fn what_is_being_typed_in_a_decision_is_kept_when_another_address_is_opened() {
    journey(async |page| each_field_is_kept(page, &DECISION, by_another_address).await);
}

#[test]
fn what_is_being_typed_elsewhere_is_kept_when_another_address_is_opened() {
    journey(async |page| each_field_is_kept(page, &OTHERS, by_another_address).await);
}

#[test]
fn what_is_being_typed_in_a_decision_is_kept_when_the_page_is_loaded_anew() {
    with_loads().run(async |page| each_field_is_kept(page, &DECISION, by_a_reload).await);
}

#[test]
fn what_is_being_typed_elsewhere_is_kept_when_the_page_is_loaded_anew() {
    with_loads().run(async |page| each_field_is_kept(page, &OTHERS, by_a_reload).await);
}

#[test]
fn what_is_being_typed_in_a_decision_is_kept_when_one_goes_to_another_site_or_closes_the_page() {
    with_loads().run(async |page| each_field_is_kept(page, &DECISION, by_closing).await);
}

#[test]
fn what_is_being_typed_elsewhere_is_kept_when_one_goes_to_another_site_or_closes_the_page() {
    with_loads().run(async |page| each_field_is_kept(page, &OTHERS, by_closing).await);
}
