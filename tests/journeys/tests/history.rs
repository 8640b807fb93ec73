//! A history of any length: found in, changed, deleted and counted where it is listed.

use std::fmt::Write as _;

use advice::{Answers, Mode, Opt};
use domain::decision::{Decision, Done, Felt, Note, Outcome, TemplateKey};
use domain::history::{Kept, id_of_key};
use domain::reading::Reading;
use journeys::records::records as many;
use journeys::{Engine, Journey, Key, Name, Page, Role, Setup, containing, journey};

use crate::layout::fits;
use crate::steps::{days_ago, numbered, record, records, retype, stock, titled, unfold, wait_focus};

const FIND: &str = "Find in titles and notes";
const NOTE: &str = "Note (optional)";
const TITLE: &str = "What it is about (optional)";

/// The titles of the list, from its top.
async fn listed(page: &Page) -> Journey<Vec<String>> {
    let titles =
        page.script("return Array.from(document.querySelectorAll('.record-title'), (e) => e.textContent)", Vec::new());
    Ok(serde_json::from_value(titles.await?)?)
}

/// Searches for something else.
async fn find(page: &Page, text: &str) -> Journey {
    page.searchbox(FIND).fill(text).await?;
    Ok(())
}

/// Enough answers for this advice.
fn answers_for(mode: Mode) -> Answers {
    let answers = Answers::default().with(Opt::SensitivityNone);
    match mode {
        Mode::Sync => answers.with(Opt::PurposeUnderstand).with(Opt::UrgencyHour),
        Mode::Async | Mode::Mix => {
            answers.with(Opt::PurposeInform).with(Opt::UrgencyLater).with(Opt::ExchangeNone).with(Opt::ClarityClear)
        }
    }
}

#[test]
fn twenty_five_are_on_a_page_and_turning_it_tells_where_one_is() {
    journey(async |page| -> Journey {
        stock(page, &numbered(60)).await?;
        page.open("#/history").await?;
        page.status().wait_text("60 decisions").await?;
        page.wait_text("Page 1 of 3").await?;
        let first = listed(page).await?;
        assert_eq!((first.len(), first.first().map(String::as_str)), (25, Some("Number 59")));
        // Nothing is answered in them, so there is no advice to name, as there is none to filter by.
        page.wait_text("Too little answered, ").await?;
        assert!(!page.role(Role::List, Name::Any).texts().await?.join(" ").contains("Async"));
        assert!(!page.button("Previous").is_there().await?);
        page.axe().await?;

        page.button("Next").click().await?;
        page.wait_text("Page 2 of 3").await?;
        wait_focus(page, "status", "").await?;
        assert_eq!(listed(page).await?.first().map(String::as_str), Some("Number 34"));
        page.axe().await?;

        // One opens a decision, and comes back to the page that one was on.
        page.link("Number 30").click().await?;
        page.wait_fragment("#/d/").await?;
        page.back().await?;
        page.wait_text("Page 2 of 3").await?;
        assert_eq!(listed(page).await?.first().map(String::as_str), Some("Number 34"));

        page.button("Next").click().await?;
        page.wait_text("Page 3 of 3").await?;
        assert_eq!(listed(page).await?.len(), 10);
        assert!(!page.button("Next").is_there().await?);
        page.axe().await?;
        page.button("Previous").click().await?;
        page.button("Previous").click().await?;
        page.wait_text("Page 1 of 3").await?;
        assert_eq!(listed(page).await?, first);
        Ok(())
    });
}

#[test]
fn how_one_went_is_said_where_it_is_listed_in_one_press_each_and_taken_back() {
    journey(async |page| -> Journey {
        stock(
            page,
            &[record(1, days_ago(2), Decision { answers: answers_for(Mode::Async), ..titled("Tell the team") })],
        )
        .await?;
        page.open("#/history").await?;
        page.wait_text("How did it go?").await?;
        page.axe().await?;
        page.button("As advised: Tell the team").click().await?;
        page.status().wait_text("Noted.").await?;
        page.wait_text("Async, ").await?;
        page.wait_text("done in writing").await?;
        wait_focus(page, "button", "Yes: Tell the team").await?;
        page.button("No: Tell the team").click().await?;
        page.wait_text("done in writing, did not feel right").await?;
        assert!(!page.text().await?.contains("Did it feel right?"));
        page.button("Undo").click().await?;
        page.wait_text("Did it feel right?").await?;
        page.reload().await?;
        page.wait_text("Did it feel right?").await?;
        page.axe().await?;
        Ok(())
    });
}

#[test]
fn several_are_seen_side_by_side_under_their_titles_and_saved() {
    journey(async |page| -> Journey {
        let of = |title, mode| Decision { answers: answers_for(mode), ..titled(title) };
        let all = [("Tell the team", Mode::Async), ("Find out why", Mode::Sync), ("Not this", Mode::Async)];
        let all: Vec<_> =
            all.into_iter().zip(1..).map(|((title, mode), at)| record(at, days_ago(9 - at), of(title, mode))).collect();
        stock(page, &all).await?;
        page.open("#/history").await?;
        page.button("Choose several").click().await?;
        page.checkbox("Choose: Tell the team").click().await?;
        assert!(!page.link("Side by side").is_there().await?, "one alone");
        page.checkbox("Choose: Find out why").click().await?;
        page.axe().await?;
        page.button("Save as a table (CSV)").click().await?;
        let (_, table) = page.downloaded().await?;
        assert!(
            table.contains("Tell the team") && table.contains("Find out why") && !table.contains("Not this"),
            "{table}"
        );
        page.link("Side by side").click().await?;
        page.wait_fragment("#/compare/").await?;
        page.role(Role::Image, containing("1, Tell the team")).wait().await?;
        page.role(Role::Image, containing("2, Find out why")).wait().await?;
        page.axe().await?;
        Ok(())
    });
}

#[test]
fn a_search_finds_words_of_titles_and_notes_in_any_script_as_one_types() {
    journey(async |page| -> Journey {
        let note = Decision { note: Note::typed("Ask Zoë first"), ..titled("Nothing to see") };
        let all = [
            record(1, days_ago(5), titled("Café résumé")),
            record(2, days_ago(4), titled("山田さんと会議")),
            record(3, days_ago(3), titled("Обзор кода")),
            record(4, days_ago(2), note),
            record(5, days_ago(1), titled("Überprüfung für später")),
            record(6, days_ago(0), titled("Nguyễn về việc đó")),
        ];
        stock(page, &all).await?;
        page.open("#/history").await?;
        page.searchbox(FIND).focus().await?;
        for letters in ["r", "es", "ume"] {
            page.type_text(letters).await?;
        }
        page.status().wait_text("1 of 6 decisions").await?;
        assert_eq!(listed(page).await?, ["Café résumé"]);
        // The focus stays where one types.
        assert_eq!(page.focused().await?.role, "searchbox");
        page.axe().await?;
        for (typed, title) in [
            ("会議", "山田さんと会議"),
            ("ОБЗОР код", "Обзор кода"),
            ("zoe", "Nothing to see"),
            ("spater uberpruf", "Überprüfung für später"),
            ("nguyen", "Nguyễn về việc đó"),
        ] {
            find(page, typed).await?;
            page.link(title).wait().await?;
            page.status().wait_text("1 of 6 decisions").await?;
        }
        find(page, "xyzzy").await?;
        page.wait_text("Nothing fits. Try fewer words, or show all.").await?;
        page.status().wait_text("0 of 6 decisions").await?;
        page.axe().await?;
        page.button("Show all").click().await?;
        page.status().wait_text("6 decisions").await?;
        wait_focus(page, "status", "").await?;
        assert_eq!(page.searchbox(FIND).value().await?, "");
        assert_eq!(listed(page).await?.len(), 6);
        Ok(())
    });
}

/// How many of these records are of such a kind.
fn count(of: &[(String, String)], is_such: impl Fn(&Kept) -> bool) -> usize {
    let read = |(key, text): &(String, String)| Kept::read(id_of_key(key)?, text).ok();
    of.iter().filter_map(read).filter(|kept| is_such(kept)).count()
}

/// What the list says of its length.
fn of_all(found: usize, all: usize) -> String {
    if found == all { format!("{all} decisions") } else { format!("{found} of {all} decisions") }
}

#[test]
fn filters_and_orders_show_what_fits_and_stay_while_a_decision_is_open() {
    journey(async |page| -> Journey {
        let all = many(120, days_ago(0));
        stock(page, &all).await?;
        page.open("#/history").await?;
        page.status().wait_text("120 decisions").await?;
        page.button("Filter and sort").click().await?;
        page.axe().await?;

        let is_sync = |kept: &Kept| {
            let reading = Reading::of(&kept.decision);
            reading.is_enough() && reading.verdict.mode == Mode::Sync
        };
        let felt_right = |kept: &Kept| kept.decision.outcome.as_ref().is_some_and(|one| one.felt == Some(Felt::Right));
        page.combobox("The advice").choose("Sync").await?;
        page.status().wait_text(&of_all(count(&all, is_sync), 120)).await?;
        page.combobox("What came of it").choose("Felt right").await?;
        let both = count(&all, |kept| is_sync(kept) && felt_right(kept));
        page.status().wait_text(&of_all(both, 120)).await?;
        page.combobox("Order").choose("By title").await?;
        page.combobox("The advice").choose("Any").await?;
        let right = count(&all, felt_right);
        page.status().wait_text(&of_all(right, 120)).await?;
        assert!(right > 25 && both < right && both > 0, "{both} of {right}: the records tell nothing");
        let titles = listed(page).await?;
        let mut sorted = titles.clone();
        sorted.sort_by_key(|title| title.to_lowercase());
        assert_eq!(titles, sorted);
        page.axe().await?;

        page.button("Next").click().await?;
        page.wait_text("Page 2 of ").await?;
        let second = listed(page).await?;
        page.script("document.querySelector('.record-title').click()", Vec::new()).await?;
        page.wait_fragment("#/d/").await?;
        page.back().await?;
        page.wait_text("Page 2 of ").await?;
        assert_eq!(listed(page).await?, second);
        assert_eq!(page.combobox("What came of it").chosen().await?, "Felt right");
        assert_eq!(page.combobox("Order").chosen().await?, "By title");

        page.combobox("Since").choose("7 days").await?;
        let week = days_ago(7) / 86_400_000 - 18_262;
        let late = count(&all, |kept| felt_right(kept) && u64::from(kept.decision.day.number()) >= week);
        assert!(late > 0 && late < right, "{late} of {right}: the records tell nothing");
        page.status().wait_text(&of_all(late, 120)).await?;
        page.button("Show all").click().await?;
        page.status().wait_text("120 decisions").await?;
        page.combobox("Order").choose("Oldest first").await?;
        let oldest = listed(page).await?;
        page.combobox("Order").choose("Newest first").await?;
        assert_ne!(listed(page).await?, oldest);
        Ok(())
    });
}

#[test]
fn what_is_changed_in_a_row_is_saved_and_the_row_follows_without_losing_the_focus() {
    journey(async |page| -> Journey {
        stock(page, &[record(1, days_ago(2), titled("Alpha")), record(2, days_ago(1), titled("Omega"))]).await?;
        page.open("#/history").await?;
        let change = page.button("Change: Alpha");
        assert_eq!(change.attribute("aria-expanded").await?.as_deref(), Some("false"));
        change.click().await?;
        assert_eq!(change.attribute("aria-expanded").await?.as_deref(), Some("true"));
        wait_focus(page, "button", "Change: Alpha").await?;
        page.axe().await?;

        retype(page, TITLE, "Beta").await?;
        page.status().wait_text("Saved.").await?;
        page.link("Beta").wait().await?;
        wait_focus(page, "textbox", NOTE).await?;
        page.button("Change: Beta").wait().await?;
        page.button("Delete: Beta").wait().await?;
        page.type_text("Praise first").await?;
        page.press(Key::Tab).await?;
        page.status().wait_text("Saved.").await?;

        // One tap.
        page.button("Live").click().await?;
        page.wait_text(" · done live").await?;
        wait_focus(page, "button", "Live").await?;
        assert_eq!(page.button("Live").attribute("aria-pressed").await?.as_deref(), Some("true"));
        page.button("No").click().await?;
        page.wait_text("done live, did not feel right").await?;
        wait_focus(page, "button", "No").await?;
        retype(page, "A word on it (optional)", "Too many people").await?;
        page.status().wait_text("Saved.").await?;
        page.axe().await?;
        let stored = records(page).await?;
        let text = stored.values().find(|text| text.contains("Beta")).cloned().unwrap_or_default();
        let outcome = r#""outcome":{"done":"sync","felt":"wrong","line":"Too many people"}"#;
        assert!(text.contains(outcome) && text.contains(r#""note":"Praise first""#), "{text}");

        page.button("Take this back").click().await?;
        page.button("Take this back").wait_gone().await?;
        wait_focus(page, "button", "Live").await?;
        assert!(!page.text().await?.contains("done live"));
        assert!(records(page).await?.values().all(|text| !text.contains("outcome")));

        page.reload().await?;
        page.button("Change: Beta").click().await?;
        assert_eq!(page.textbox(NOTE).value().await?, "Praise first");
        let before = records(page).await?;
        page.button("Use as a new start").click().await?;
        page.wait_fragment("#/new/verdict").await?;
        unfold(page).await?;
        assert_eq!(page.textbox(TITLE).value().await?, "Beta");
        assert_eq!(records(page).await?, before);
        Ok(())
    });
}

#[test]
fn what_works_is_counted_from_what_came_of_them() {
    journey(async |page| -> Journey {
        stock(page, &numbered(1)).await?;
        page.open("#/history").await?;
        page.wait_text("Once you say how some of your decisions went, this shows which ways felt right to you.")
            .await?;
        assert_eq!(page.role(Role::Table, Name::Any).count().await?, 0);
        page.axe().await?;
        page.go("__home.html").await?;
        page.script("localStorage.clear()", Vec::new()).await?;

        // Three answers of which the last one decides: live.
        let answers = Answers::default().with(Opt::PurposeInform).with(Opt::SensitivityNone).with(Opt::UrgencyHour);
        let came = |done, felt| Some(Outcome { done, felt, line: None });
        let (yes, no) = (Some(Felt::Right), Some(Felt::Wrong));
        let outcomes = [
            came(Done::Sync, yes),
            came(Done::Sync, yes),
            came(Done::Sync, yes),
            came(Done::Sync, no),
            came(Done::Async, None),
            came(Done::Async, None),
            came(Done::Nothing, yes),
            None,
        ];
        let mut all: Vec<_> = (1..)
            .zip(outcomes)
            .map(|(number, outcome)| record(number, days_ago(1), Decision { answers, outcome, ..titled("Status") }))
            .collect();
        let template = TemplateKey::parse("status").ok();
        let outcome = came(Done::Mix, no);
        all.push(record(99, days_ago(1), Decision { answers, outcome, template, ..titled("Status") }));
        stock(page, &all).await?;
        page.open("#/history").await?;
        page.heading("What works for you").wait().await?;
        let tables = page.role(Role::Table, Name::Any);
        tables.wait_text("Live 3 of 4 1 0").await?;
        let mut told = String::new();
        for table in tables.texts().await? {
            writeln!(told, "{table}")?;
        }
        for row in [
            "How it was done Felt right Did not Not said Live 3 of 4 1 0 In writing – 0 2 Both 0 of 1 1 0 Not at all 1 of 1 0 0",
            "As advised or not Felt right Did not Not said Done as advised 3 of 4 1 0 Done in another way 0 of 1 1 2",
            "Kind of activity Felt right Did not Not said Something regular 0 of 1 1 0 No common activity 4 of 5 1 2",
        ] {
            assert!(told.contains(row), "{row}: {told}");
        }
        let hours = tables.texts().await?.into_iter().find(|table| table.starts_with("Hours of attention, estimated"));
        let hours = hours.unwrap_or_default();
        for row in ["What it took ", "Had each been a meeting "] {
            let rest = hours.split_once(row).map(|(_, rest)| rest.to_owned()).unwrap_or_default();
            assert!(rest.starts_with(|digit: char| digit.is_ascii_digit()) && rest.contains(" h"), "{row}: {hours}");
        }
        page.wait_text(" by our estimate").await?;
        page.axe().await?;
        Ok(())
    });
}

#[test]
fn the_keyboard_alone_finds_changes_deletes_and_brings_back() {
    journey(async |page| -> Journey {
        stock(page, &numbered(30)).await?;
        page.open("#/history").await?;
        page.status().wait_text("30 decisions").await?;
        page.tab_to("searchbox", FIND).await?;
        page.type_text("07").await?;
        page.status().wait_text("1 of 30 decisions").await?;
        page.tab_to("button", "Change: Number 07").await?;
        page.press(Key::Enter).await?;
        page.tab_to("button", "In writing").await?;
        page.press(Key::Space).await?;
        page.wait_text(" · done in writing").await?;
        page.tab_to("button", "Yes").await?;
        page.press(Key::Enter).await?;
        page.wait_text("done in writing, felt right").await?;
        let before = records(page).await?;
        for _ in 0..20 {
            if page.focused().await?.name == "Delete: Number 07" {
                break;
            }
            page.press_with(Key::Shift, Key::Tab).await?;
        }
        wait_focus(page, "button", "Delete: Number 07").await?;
        page.press(Key::Enter).await?;
        wait_focus(page, "button", "Undo: Number 07").await?;
        page.press(Key::Enter).await?;
        page.status().wait_text("It is back.").await?;
        wait_focus(page, "heading", "History").await?;
        assert_eq!(records(page).await?, before);
        Ok(())
    });
}

#[test]
fn each_state_of_it_fits_a_narrow_screen_large_letters_and_a_finger() {
    Setup::new().only_in(&[Engine::Chromium]).run(async |page| -> Journey {
        let long =
            "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsänderungsantragsprüfungsverfahren";
        let outcome = Some(Outcome { done: Done::Sync, felt: Some(Felt::Wrong), line: None });
        let mut all = numbered(30);
        all.push(record(99, days_ago(0), Decision { outcome, ..titled(long) }));
        stock(page, &all).await?;
        page.open("#/history").await?;
        page.button(format!("Change: {long}")).click().await?;
        page.button("Filter and sort").click().await?;
        fits(page).await?;
        page.button("Choose several").click().await?;
        page.button("Choose all on this page").click().await?;
        fits(page).await?;
        page.button("Delete 25 decisions").click().await?;
        page.button("Undo all").wait().await?;
        fits(page).await?;
        find(page, "xyzzy").await?;
        fits(page).await?;
        page.open("#/settings").await?;
        page.button("Delete everything here").click().await?;
        fits(page).await?;
        Ok(())
    });
}

#[test]
fn as_many_as_fit_open_within_a_second_and_are_searched_within_half_a_second_a_key() {
    // From what the person does to the next picture that shows it.
    const WATCH: &str = "window.took = []; for (const kind of ['click', 'input']) { addEventListener(kind, () => { \
         const began = performance.now(); \
         requestAnimationFrame(() => setTimeout(() => took.push(performance.now() - began))) }, true) }";
    journey(async |page| -> Journey {
        // WebKit's storage holds half of what the others' does.
        let (number, told) = if page.engine() == Engine::Webkit { (4_000, "4,000") } else { (10_000, "10,000") };
        stock(page, &many(number, days_ago(0))).await?;
        page.open("#/").await?;
        page.heading("Recent decisions").wait().await?;
        page.script(WATCH, Vec::new()).await?;
        page.link("All decisions").click().await?;
        page.status().wait_text(&format!("{told} decisions")).await?;
        assert_eq!(listed(page).await?.len(), 25);
        let opened: Vec<f64> = serde_json::from_value(page.script("return took.splice(0)", Vec::new()).await?)?;
        // The times are told for Chromium.
        let timed = page.engine() == Engine::Chromium;
        assert!(!timed || opened.iter().all(|took| *took < 1_000.0), "{opened:?}");

        page.searchbox(FIND).focus().await?;
        for letter in "retro".chars() {
            page.type_text(&letter.to_string()).await?;
        }
        page.status().wait_text(&format!(" of {told} decisions")).await?;
        let keys: Vec<f64> = serde_json::from_value(page.script("return took.splice(0)", Vec::new()).await?)?;
        assert!(!keys.is_empty() && (!timed || keys.iter().all(|took| *took < 500.0)), "{keys:?}");
        assert!(listed(page).await?.iter().all(|title| title.to_lowercase().contains("retro")));
        Ok(())
    });
}
