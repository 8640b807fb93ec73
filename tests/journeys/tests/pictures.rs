//! The pictures of a decision: they move with the answers, hold what their tables hold, and can be read in any setting.

use journeys::{Engine, Journey, Key, Page, Role, Setup, Trouble, containing, journey};

use crate::steps::{link, only_record, open_whole, wait_focus, wait_until, within_the_hour};

/// A mix that a meeting ends only if someone objects; urgency is unsure, and much is open.
const CLOSE: &str = "#/new?t=Pick+a+name&purpose=decide&sensitivity=none&urgency=unsure&clarity=rough&exchange=few\
    &undo=effort&people=few&attention=part";

/// As long as a decision can be: every question, a long title and a note, and what comes again.
const LONG: &str = "#/new?template=retro&purpose=ideas&sensitivity=some&urgency=week&clarity=open&exchange=circles\
    &undo=hard&people=many&overlap=little&focus=partly&familiarity=never&attention=part&brief=none";

/// So clear that no single answer would change it.
const CLEAR: &str = "#/new?purpose=produce&sensitivity=none&urgency=week&clarity=clear&exchange=few&undo=easy&people=one\
    &focus=yes&brief=ready";

const DONE: &str = "Do you know what “done” looks like?";

/// Opens a start, with none under way.
async fn open_anew(page: &Page, fragment: &str) -> Journey {
    page.open("#/").await?;
    if page.button(containing("Discard")).is_there().await? {
        page.button(containing("Discard")).click().await?;
    }
    open_whole(page, fragment).await
}

/// Where the point of the map is, and the end of the line to it.
async fn point(page: &Page) -> Result<(String, String), journeys::Trouble> {
    page.settle().await?;
    let place = "const map = document.querySelector('.map'); \
                 const numbers = (text) => text.match(/-?\\d+/g).join(' '); \
                 return [numbers(map.querySelector('.map-point').getAttribute('transform')), \
                   numbers(map.querySelector('.map-way').getAttribute('d').split('L').pop().replace('h0', ''))]";
    Ok(serde_json::from_value(page.script(place, Vec::new()).await?)?)
}

/// The cells of a table in numbers of its rows.
async fn cells(page: &Page, caption: &str) -> Result<Vec<Vec<String>>, journeys::Trouble> {
    page.role(Role::Table, caption).wait().await?;
    let cells = "const tables = Array.from(document.querySelectorAll('table')); \
                 const table = tables.find((table) => table.caption.textContent === arguments[0]); \
                 return Array.from(table.tBodies[0].rows, (row) => Array.from(row.cells, (cell) => cell.textContent.replace(/\\s/g, ' ')))";
    Ok(serde_json::from_value(page.script(cells, vec![caption.into()]).await?)?)
}

#[test]
fn the_point_and_the_line_to_it_move_when_an_answer_is_changed() {
    journey(async |page| -> Journey {
        open_whole(page, CLOSE).await?;
        let map = page.role(Role::Image, containing("Map of the two needs."));
        map.wait().await?;
        let before = point(page).await?;
        assert_eq!(before.0, before.1, "the line ends at the point");
        page.combobox(DONE).choose("No, that must be found out").await?;
        let after = point(page).await?;
        assert_ne!(before, after);
        assert_eq!(after.0, after.1, "the line ends at the point");
        page.wait_text("The nearest border, dashed, is ").await?;
        page.combobox(containing("How late can this be settled")).choose("Within the hour").await?;
        page.role(Role::Image, containing("hollow point, as a fact rules")).wait().await?;
        page.wait_text("In a hollow circle, a fact rules").await?;
        Ok(())
    });
}

#[test]
fn another_answer_is_tried_and_taken_back_by_keyboard() {
    journey(async |page| -> Journey {
        open_whole(page, CLOSE).await?;
        let (flip, clause) = ("If someone only had to know something: async.", "If someone only had to know something");
        let back = format!("Take it back: {clause}");
        let before = link(page).await?;
        page.button(flip).focus().await?;
        page.press(Key::Enter).await?;
        wait_focus(page, "button", &back).await?;
        page.status().wait_text("Now: Async. ").await?;
        page.wait_text("You tried: If someone only had to know something. Now: Async.").await?;
        page.axe().await?;
        page.press(Key::Enter).await?;
        wait_focus(page, "button", flip).await?;
        page.status().wait_text("Now: Mix. ").await?;
        page.button(back.as_str()).wait_gone().await?;
        assert_eq!(link(page).await?, before);

        // A kept one is changed in its place, and back.
        page.button("Keep").click().await?;
        page.status().wait_text("Kept on this device.").await?;
        let kept = only_record(page).await?.1;
        page.button(flip).click().await?;
        page.status().wait_text("Saved.").await?;
        wait_focus(page, "button", &back).await?;
        assert!(only_record(page).await?.1.contains(r#""purpose":"inform""#));
        page.press(Key::Enter).await?;
        wait_focus(page, "button", flip).await?;
        assert_eq!(only_record(page).await?.1.replace(r#""rev":3"#, r#""rev":1"#), kept);

        // What someone sent is only read.
        open_whole(page, &before).await?;
        page.wait_text(flip).await?;
        assert!(!page.button(flip).is_there().await?);
        page.axe().await?;
        Ok(())
    });
}

#[test]
fn where_no_single_answer_would_do_the_nearest_two_are_tried_and_taken_back_together() {
    journey(async |page| -> Journey {
        open_whole(page, CLEAR).await?;
        page.wait_text("No single other answer would change this, unless it is a fact that rules. The nearest two")
            .await?;
        let pair = "If someone only had to know something, and if this could sting a little: mix.";
        let before = link(page).await?;
        page.tab_to("button", pair).await?;
        page.press(Key::Enter).await?;
        page.status().wait_text("Now: Mix. ").await?;
        page.wait_text(&format!("You tried: {}. Now: Mix.", pair.trim_end_matches(": mix."))).await?;
        page.axe().await?;
        page.press(Key::Enter).await?;
        wait_focus(page, "button", pair).await?;
        assert_eq!(link(page).await?, before);
        Ok(())
    });
}

#[test]
fn the_tables_hold_what_the_pictures_show() {
    journey(async |page| -> Journey {
        open_whole(page, CLOSE).await?;
        page.button("Map and bars as a table").click().await?;
        page.button("The timeline as a table").click().await?;
        let table = cells(page, "What each answer pulls, in points").await?;
        let at = table.iter().position(|row| row[0].starts_with("Together")).unwrap_or_default();
        let (sum, hollow) = (table[at].clone(), &table[at + 1..]);
        let table = &table[..at];
        let told = format!("The point is at {} to async and {} to sync.", sum[1], sum[2]);
        page.role(Role::Image, containing(&told)).wait().await?;
        let bars = "return Array.from(document.querySelectorAll('.reason svg'), (bar) => bar.ariaLabel).sort()";
        let mut told: Vec<_> = table.iter().filter(|row| row[1] != "0" || row[2] != "0").collect();
        told.sort_by_key(|row| row[1..].to_vec());
        let told: Vec<_> = told.iter().map(|row| format!("{} to async, {} to sync", row[1], row[2])).collect();
        assert_eq!(page.script(bars, Vec::new()).await?, serde_json::json!(told));
        let of = |column: usize| table.iter().map(move |row| row[column].parse::<u32>().unwrap_or(99));
        assert_eq!((of(1).sum::<u32>().to_string(), of(2).sum::<u32>().to_string()), (sum[1].clone(), sum[2].clone()));

        let bars = "return Array.from(document.querySelectorAll('.pull-bar[data-open]'), (bar) => bar.ariaLabel)";
        let most = |cell: &str| cell.trim_start_matches("up to ").to_owned();
        let told = |row: &Vec<String>| {
            let name = row[0].split(':').next().unwrap_or_default();
            format!("{name}: could pull up to {} to async, {} to sync", most(&row[1]), most(&row[2]))
        };
        assert!(!hollow.is_empty());
        let told: Vec<_> = hollow.iter().map(told).collect();
        assert_eq!(page.script(bars, Vec::new()).await?, serde_json::json!(told));

        let plan = cells(page, "When each step takes whose attention").await?;
        let sum = plan.last().cloned().unwrap_or_default();
        let told = format!("Timeline: you {}, each of the others {}, ", sum[1], sum[2]);
        page.role(Role::Image, containing(&told)).wait().await?;
        let blocks = page.script("return document.querySelectorAll('.timeline-work').length", Vec::new()).await?;
        let held = plan.iter().rev().skip(1).flat_map(|row| [&row[1], &row[2]]).filter(|cell| *cell != "–").count();
        assert_eq!(blocks, held);
        assert!(plan.iter().any(|row| row[0].ends_with("(only if needed)")), "{plan:#?}");

        let once = cells(page, "Each time").await?;
        let told = format!("All live: {} held, {} used.", once[0][1], once[1][1]);
        page.role(Role::Image, containing(&told)).wait().await?;
        // They stay unfolded when an answer changes.
        page.combobox(DONE).choose("Yes, in one sentence").await?;
        page.role(Role::Table, "What each answer pulls, in points").wait_text("Yes, in one sentence").await?;
        page.axe().await?;
        Ok(())
    });
}

#[test]
fn the_pictures_can_be_read_in_the_dark_narrow_and_from_the_right() {
    Setup::new().only_in(&[Engine::Chromium]).run(async |page| -> Journey {
        for fragment in [CLOSE.to_owned(), within_the_hour("Down"), LONG.to_owned()] {
            open_anew(page, &fragment).await?;
            page.heading("What drove it").wait().await?;
            for scheme in ["light", "dark"] {
                page.prefer(&[("prefers-color-scheme", scheme)]).await?;
                page.resize(320, 640).await?;
                page.axe().await?;
                page.fits_sideways().await?;
            }
            let moves = "return getComputedStyle(document.querySelector('.map-point')).transitionDuration !== '0s'";
            assert_eq!(page.script(moves, Vec::new()).await?, true);
            page.prefer(&[("prefers-reduced-motion", "reduce")]).await?;
            assert_eq!(page.script(moves, Vec::new()).await?, false);
            page.prefer(&[("forced-colors", "active")]).await?;
            page.axe().await?;
            page.script("document.documentElement.dir = 'rtl'", Vec::new()).await?;
            page.fits_sideways().await?;
            // Of each picture: what stands on the left of the other when one reads to the right.
            let turned = "const left = (element) => element.getBoundingClientRect().left; \
                          const pairs = [['.map-up', '.map-point'], ['.timeline-work', '.timeline-axis'], \
                            ['.pull-bar [data-mode=async] rect', '.pull-axis']]; \
                          return pairs.map((pair) => pair.map((one) => document.querySelector(one))) \
                            .filter(([one, other]) => one && other && left(one) <= left(other)).map(([one]) => one.outerHTML)";
            assert_eq!(page.script(turned, Vec::new()).await?, serde_json::json!([]), "they are not mirrored");
            page.resize(1280, 800).await?;
            page.fits_sideways().await?;
            page.prefer(&[]).await?;
        }
        Ok(())
    });
}

/// Firefox takes the page as it is when the event ends, before any promise is kept.
#[test]
fn all_that_belongs_on_paper_is_there_when_the_browser_has_asked_for_it() {
    journey(async |page| -> Journey {
        page.open(CLOSE).await?;
        page.link("Show me now").click().await?;
        page.heading("What it costs").wait().await?;
        let shown = "const parts = [...document.querySelectorAll('.part:not(.no-print)')]; \
                     const shown = (part) => part.open && part.children.length > 1 && part.lastElementChild.textContent; \
                     return [parts.length, parts.filter((part) => !shown(part)).length, \
                       document.querySelectorAll('.on-paper svg').length, \
                       document.querySelector('.on-paper').textContent.includes('#d1')]";
        let shown = async |before: &str| -> Result<[serde_json::Value; 4], Trouble> {
            Ok(serde_json::from_value(page.script(&[before, shown].concat(), Vec::new()).await?)?)
        };
        // What draws the QR code comes after the page, and paper waits for nothing.
        let drawn =
            "(dispatchEvent(new Event('beforeprint')), document.querySelectorAll('.on-paper svg').length === 1)";
        wait_until(page, drawn).await?;
        shown("dispatchEvent(new Event('afterprint')); ").await?;
        page.settle().await?;
        let screen = shown("").await?;
        let [parts, folded, ..] = &screen;
        assert!(folded.as_u64().is_some_and(|folded| folded > 1), "folded at first: {screen:?}");
        // Said twice, as some browsers do, it is remembered once what was folded.
        shown("dispatchEvent(new Event('beforeprint')); ").await?;
        let paper = shown("dispatchEvent(new Event('beforeprint')); ").await?;
        assert_eq!(paper, [parts.clone(), 0.into(), 1.into(), true.into()]);
        shown("dispatchEvent(new Event('afterprint')); ").await?;
        page.settle().await?;
        assert_eq!(shown("").await?, screen, "it is as before");
        Ok(())
    });
}

#[test]
fn a_decision_is_one_page_of_paper() {
    Setup::new().only_in(&[Engine::Chromium, Engine::Firefox]).run(async |page| -> Journey {
        let title = "Weekly+status+of+the+payments+team+and+others+".repeat(2);
        let long = format!("{LONG}&t={title}&n={}", "word+".repeat(90));
        for fragment in [CLOSE.to_owned(), within_the_hour("Down"), long] {
            open_anew(page, &fragment).await?;
            page.heading("What it costs").wait().await?;
            assert_eq!(page.pages_of_paper().await?, 1, "{fragment}");
            if page.engine() == Engine::Firefox {
                continue;
            }
            let answers = "return Array.from(document.querySelectorAll('.answer select'), \
                           (list) => list.value && list.selectedOptions[0].textContent).filter(Boolean)";
            let answers: Vec<String> = serde_json::from_value(page.script(answers, Vec::new()).await?)?;
            let headline = page.script("return document.querySelector('h1').textContent", Vec::new()).await?;
            page.as_on_paper().await?;
            let paper = page.text().await?;
            page.resize(1280, 800).await?;
            page.prefer(&[]).await?;
            assert!(answers.len() > 2);
            for told in answers.iter().map(String::as_str).chain(headline.as_str()) {
                assert!(paper.contains(told), "{told}: {paper}");
            }
        }
        Ok(())
    });
}
