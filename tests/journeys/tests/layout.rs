//! Every page can be used on a narrow screen, with large letters, and with a finger.

use std::cell::RefCell;

use journeys::screens::screens;
use journeys::{Engine, Journey, Page, Setup};

use crate::steps::{ASYNC, MIX, answer, begin, choose, keep, link};

/// A title as long as it may be, without a place to break it.
const LONG: &str = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsänderungsantragsprüfungsverfahrensbeschleunigung";

/// What of the buttons, links and fields is smaller than a fingertip: 24 pixels, or within a line of text.
const SMALL: &str = "return Array.from(document.querySelectorAll('a[href], button, summary, label.choice, label.tick, label.record-tick, input, textarea')) \
    .filter((e) => e.checkVisibility() && !e.closest('.choice input, .tick input, .skip')) \
    .filter((e) => !(getComputedStyle(e).display === 'inline' && e.closest('p, li p'))) \
    .filter((e) => !(e.matches('input') && e.closest('label'))) \
    .map((e) => [e.textContent.trim().slice(0, 40), e.getBoundingClientRect()]) \
    .filter(([, r]) => r.width < 24 || r.height < 24) \
    .map(([text, r]) => `${text}: ${Math.round(r.width)} x ${Math.round(r.height)}`).join(', ')";

/// The wider spaces that a reader may set (WCAG 1.4.12).
const SPACED: &str = "const sheet = new CSSStyleSheet(); \
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } \
      p { margin-block-end: 2em !important }'); \
    document.adoptedStyleSheets = [sheet]";

/// What hides a part of its text. (A field scrolls, and a list shows all of it when opened.)
const CUT: &str = "return Array.from(document.querySelectorAll('#app *:not(.unseen, .skip, .skip *, svg, svg *, input, select, option)')) \
    .filter((e) => e.checkVisibility() && /hidden|clip/.test(getComputedStyle(e).overflow)) \
    .filter((e) => getComputedStyle(e).clipPath === 'none') \
    .filter((e) => e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1) \
    .map((e) => e.outerHTML.slice(0, 120)).join(', ')";

/// Checks the page as it is now: narrow, spaced out, large.
pub(crate) async fn fits(page: &Page) -> Journey {
    page.resize(320, 640).await?;
    page.fits_sideways().await?;
    assert_eq!(page.script(SMALL, Vec::new()).await?, "");
    page.script(SPACED, Vec::new()).await?;
    page.fits_sideways().await?;
    assert_eq!(page.script(CUT, Vec::new()).await?, "");
    page.script("document.adoptedStyleSheets = []; document.documentElement.style.fontSize = '200%'", Vec::new())
        .await?;
    page.resize(640, 640).await?;
    page.fits_sideways().await?;
    page.script("document.documentElement.style.fontSize = ''", Vec::new()).await?;
    page.resize(1280, 800).await?;
    page.fits_sideways().await?;
    Ok(())
}

#[test]
fn no_page_scrolls_sideways_and_all_can_be_touched() {
    Setup::new().only_in(&[Engine::Chromium]).run(async |page| -> Journey {
        page.open("#/").await?;
        fits(page).await?;
        page.open("#/history").await?;
        fits(page).await?;
        begin(page, LONG).await?;
        page.heading(ASYNC.answers[0].0).wait().await?;
        fits(page).await?;
        page.button("Continue").click().await?;
        page.alert().wait_text("There is a problem").await?;
        fits(page).await?;
        choose(page, ASYNC.answers[0].0, ASYNC.answers[0].1).await?;
        page.heading(ASYNC.answers[1].0).wait().await?;
        page.open("#/").await?;
        fits(page).await?;
        page.button(format!("Go on: {LONG}")).click().await?;
        // The first of them is answered.
        answer(page, &MIX.answers[1..]).await?;
        page.heading(MIX.headline).wait().await?;
        let shared = link(page).await?;
        fits(page).await?;
        keep(page).await?;
        fits(page).await?;
        page.open("#/history").await?;
        page.link(LONG).wait().await?;
        fits(page).await?;
        page.button(format!("Delete: {LONG}")).click().await?;
        page.button(format!("Undo: {LONG}")).wait().await?;
        fits(page).await?;
        page.reload().await?;
        page.button(format!("Put back: {LONG}")).wait().await?;
        fits(page).await?;
        page.open(&shared).await?;
        page.wait_text("Someone shared this decision with you.").await?;
        fits(page).await?;
        Ok(())
    });
}

#[test]
fn the_pages_that_say_what_is_wrong_fit_too() {
    Setup::new().only_in(&[Engine::Chromium]).run(async |page| -> Journey {
        page.set_local_storage("sa1:rec:0000000000000000000001", "{\"v\":1,\"ti").await?;
        page.set_local_storage("sa1:rec:0000000000000000000002", &format!("{{\"v\":9,\"title\":\"{LONG}\"}}")).await?;
        for (address, heading) in [
            ("#/history".to_owned(), "History"),
            ("#/d/0000000000000000000001".to_owned(), "This decision cannot be shown"),
            ("#/d/0000000000000000000009".to_owned(), "This decision is not here"),
            ("#/nowhere".to_owned(), "There is no such page"),
            ("#d1AAAA".to_owned(), "This link does not open"),
            ("#d9ABC".to_owned(), "This link is newer than the app"),
            (format!("#/new?{LONG}=1&purpose={LONG}"), "Start from this link?"),
        ] {
            page.open(&address).await?;
            page.heading(heading).wait().await?;
            fits(page).await?;
        }
        Ok(())
    });
}

#[test]
fn with_the_system_s_own_colours_what_is_chosen_can_still_be_told() {
    Setup::new().only_in(&[Engine::Chromium]).run(async |page| -> Journey {
        page.open("#/new/purpose").await?;
        page.radio("A decision").wait().await?;
        page.script("document.getElementById('answer-decide').click()", Vec::new()).await?;
        page.prefer(&[("forced-colors", "active")]).await?;
        let look = "const look = (id) => { const e = document.getElementById(id); const s = getComputedStyle(e); \
                    const l = getComputedStyle(e.closest('label')); \
                    return [s.appearance !== 'none', s.backgroundColor, s.borderColor, s.borderWidth, s.boxShadow, \
                      l.borderColor, l.borderWidth, l.outlineStyle, l.backgroundColor] }; \
                    const [on, off] = [look('answer-decide'), look('answer-ideas')]; \
                    return on[0] || JSON.stringify(on) !== JSON.stringify(off)";
        assert_eq!(page.script(look, Vec::new()).await?, true);
        page.prefer(&[]).await?;
        Ok(())
    });
}

/// Looks at every other state with large letters, so that two tests share them: at a desk, and on a telephone.
#[track_caller]
fn reads_large(share: usize) {
    const SIZES: [(u32, u32, u32); 3] = [(1280, 800, 200), (1280, 800, 300), (390, 844, 200)];
    let mut wrong = Vec::new();
    for screen in screens().iter().skip(share).step_by(2) {
        let found = RefCell::new(Vec::new());
        Setup::new().only_in(&[Engine::Chromium]).run(async |page| -> Journey {
            screen.reach(page).await?;
            for (width, height, percent) in SIZES {
                page.resize(width, height).await?;
                if let Err(trouble) = page.reads_at(percent).await {
                    found.borrow_mut().push(format!("{} at {width}, {trouble}", screen.name));
                }
            }
            Ok(())
        });
        wrong.append(&mut found.into_inner());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n  "));
}

#[test]
fn with_large_letters_all_lies_in_the_window_and_no_word_breaks_1() {
    reads_large(0);
}

#[test]
fn with_large_letters_all_lies_in_the_window_and_no_word_breaks_2() {
    reads_large(1);
}
