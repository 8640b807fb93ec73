//! Decisions side by side: where they differ, what would make them agree, and the comparison as a link of its own.

use journeys::{Journey, Page, Role, containing, journey};

use crate::steps::{link, open_whole, wait_focus, wait_title};

const FIELD: &str = "Paste a link to compare";

/// Starts that are answered as far as their verdicts, and differ in one answer that matters.
const WEEK: &str = "#/new?t=Tell+the+team&purpose=inform&sensitivity=none&urgency=week&clarity=clear&exchange=none\
    &undo=easy&people=few&overlap=most&focus=no&familiarity=often&attention=none";
const HOUR: &str = "#/new?t=Tell+the+team&purpose=inform&sensitivity=none&urgency=hour&clarity=clear&exchange=none\
    &undo=easy&people=few&overlap=most&focus=no&familiarity=often&attention=none";
const HURTS: &str = "#/new?purpose=inform&sensitivity=high&urgency=week&clarity=clear";

/// The link to the decision that a start leads to, from its `#` on.
async fn made(page: &Page, start: &str) -> Journey<String> {
    page.open("#/").await?;
    open_whole(page, start).await?;
    let shared = link(page).await?;
    page.button("Start again").click().await?;
    Ok(shared)
}

/// Pastes a link and adds it.
async fn add(page: &Page, pasted: &str) -> Journey {
    page.textbox(FIELD).fill(pasted).await?;
    page.button("Add").click().await?;
    Ok(())
}

fn address(links: &[&str]) -> String {
    let codes: Vec<_> = links.iter().map(|link| link.trim_start_matches('#')).collect();
    format!("#/compare/{}", codes.join("/"))
}

#[test]
fn two_links_are_compared_and_the_answer_that_matters_is_named() {
    journey(async |page| -> Journey {
        let (week, hour) = (made(page, WEEK).await?, made(page, HOUR).await?);
        let before = page.local_storage().await?;
        page.open("#/compare").await?;
        page.heading("Compare").wait().await?;
        wait_title(page, "Compare – Sync or Async").await?;
        page.wait_text("Paste the first link above, then the next.").await?;
        page.axe().await?;
        add(page, &page.url(&week)).await?;
        page.status().wait_text("Added.").await?;
        page.wait_text("This is the first.").await?;
        wait_focus(page, "textbox", FIELD).await?;
        assert_eq!(page.fragment().await?, address(&[&week]));
        add(page, &format!("<{}>.", page.url(&hour))).await?;
        page.heading("What would make you agree").wait().await?;
        assert_eq!(page.fragment().await?, address(&[&week, &hour]));

        for way in ["(“This week”), and you agree: async.", "(“Within the hour”), and you agree: sync."] {
            page.wait_text(&format!("Agree on urgency {way}")).await?;
        }
        page.role(Role::Image, containing("1, First")).wait().await?;
        page.role(Role::Image, containing("2, Second")).wait().await?;
        let table = page.role(Role::Table, "What each answered, the differences first");
        let text = table.text().await?;
        let place = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part} is not in {text}"));
        assert!(place("How late can this be settled without harm?") < place("What do you want to reach?"));
        assert!(place("Different") < place("The same"));
        page.axe().await?;

        page.reload().await?;
        page.wait_text("Agree on urgency").await?;
        assert_eq!(page.local_storage().await?, before, "comparing keeps nothing");
        page.button("Remove: 1 First").click().await?;
        page.status().wait_text("Removed.").await?;
        assert_eq!(page.fragment().await?, address(&[&hour]));
        page.link("Open: 1 First").click().await?;
        page.wait_text("Someone shared this decision with you.").await?;
        Ok(())
    });
}

#[test]
fn what_is_no_link_to_a_decision_is_refused_and_stays_in_the_field() {
    journey(async |page| -> Journey {
        let week = made(page, WEEK).await?;
        page.open(&address(&[&week])).await?;
        page.textbox(FIELD).wait().await?;
        let damaged = &week[..week.len() - 4];
        let newer = "#d9ABC";
        for (pasted, told) in [
            ("", "Nothing is pasted yet."),
            ("hello", "This is not a link of this app."),
            (damaged, "This link is cut or damaged"),
            (newer, "This link was made by a newer version"),
            (week.as_str(), "This one is here already."),
        ] {
            add(page, pasted).await?;
            page.alert().wait_text(told).await?;
            assert_eq!(page.textbox(FIELD).value().await?, pasted);
            assert_eq!(page.fragment().await?, address(&[&week]));
        }
        page.axe().await?;
        Ok(())
    });
}

#[test]
fn a_damaged_code_in_the_address_is_said_and_the_others_are_shown() {
    journey(async |page| -> Journey {
        let (week, hour) = (made(page, WEEK).await?, made(page, HOUR).await?);
        page.open(&address(&[&week, "d1damaged", &hour])).await?;
        page.wait_text("This link is cut or damaged, so nothing of it is shown.").await?;
        page.wait_text("Agree on urgency").await?;
        page.role(Role::Image, containing("3, Third")).wait().await?;
        page.axe().await?;
        page.button("Remove: 2 Second").click().await?;
        assert_eq!(page.fragment().await?, address(&[&week, &hour]));
        page.open("#/compare/d1-x").await?;
        page.heading("There is no such page").wait().await?;
        Ok(())
    });
}

#[test]
fn the_more_careful_answer_counts_and_says_so() {
    journey(async |page| -> Journey {
        let (week, hurts) = (made(page, WEEK).await?, made(page, HURTS).await?);
        page.open(&address(&[&week, &hurts])).await?;
        page.heading("With the more careful answer").wait().await?;
        page.wait_text("The more careful answer counts: “Yes”.").await?;
        page.wait_text("With that, you agree: sync.").await?;
        page.wait_text("Afraid of this person, or reporting misconduct?").await?;
        page.axe().await?;
        Ok(())
    });
}

#[test]
fn five_are_the_most_and_all_fit_on_a_narrow_screen() {
    journey(async |page| -> Journey {
        let mut links = Vec::new();
        for title in ["<b>bold</b>", "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen", "c", "d", "e"] {
            let title = title.replace('<', "%3C").replace('>', "%3E");
            let start = WEEK.replacen("Tell+the+team", &title, 1);
            links.push(made(page, &start).await?);
        }
        let all: Vec<_> = links.iter().map(String::as_str).collect();
        page.open(&address(&all[..4])).await?;
        add(page, all[4]).await?;
        page.wait_text("Five are the most.").await?;
        page.wait_text("<b>bold</b>").await?;
        page.wait_text("You agree: async.").await?;
        page.wait_text("The answers are the same throughout.").await?;
        assert!(!page.textbox(FIELD).is_there().await?);
        for width in [320, 640, 1280] {
            page.resize(width, 800).await?;
            page.fits_sideways().await?;
            page.axe().await?;
        }
        page.open(&address(&[all, vec!["d1x"]].concat())).await?;
        page.heading("There is no such page").wait().await?;
        Ok(())
    });
}
