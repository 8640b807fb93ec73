//! What opens as a link and what does not.

use journeys::{Journey, Name, Page, Role, journey};

use crate::steps::{ASYNC, MIX, decide, link};

const TITLE: &str = "Dana's first code review";

/// A link that was made long ago, of the frame 1.
const OLD: &str = "#d105LMWFgVIabB0fexGOwsQK4niV4SSnTvuKKSApl2ydDIHNynShTGaWHCnGzpSqhlYn0cr4l5e0Mj73o";

/// Fails unless the page says this and shows no verdict and keeps nothing.
async fn refuses(page: &Page, fragment: &str, heading: &str) -> Journey {
    page.open(fragment).await?;
    page.heading(heading).wait().await?;
    assert!(!page.heading("Why").is_there().await?, "{fragment}");
    assert!(!page.role(Role::Image, Name::Any).is_there().await?, "{fragment}");
    assert!(!page.text().await?.contains(TITLE), "{fragment}");
    assert!(page.local_storage().await?.is_empty(), "{fragment}");
    Ok(())
}

#[test]
fn a_link_whose_mark_a_mail_filter_rewrote_opens_and_another_wrong_address_leads_to_the_start() {
    journey(async |page| -> Journey {
        page.allow_fault("404");
        for mark in ["%23", "%2523"] {
            page.go(&OLD.replacen('#', mark, 1)).await?;
            page.wait_text("Someone shared this decision with you.").await?;
            assert_eq!(page.fragment().await?, OLD);
        }
        page.go("%23/guide").await?;
        page.heading("Guide").wait().await?;
        for wrong in ["no-such-page", "no/such/page/", "no/such/page.html"] {
            page.go(wrong).await?;
            page.heading("This page is not here").wait().await?;
            let there = "return (async () => { while (document.querySelector('a').href !== arguments[0]) \
                         await new Promise((go) => setTimeout(go, 20)) })()";
            page.script(&there.replace("arguments[0]", &format!("'{}'", page.url(""))), Vec::new()).await?;
            page.link("Go to the start of Sync or Async").click().await?;
            page.heading("Meet, write, or both?").wait().await?;
        }
        Ok(())
    });
}

#[test]
fn a_cut_or_mutated_link_says_so_and_shows_nothing() {
    journey(async |page| -> Journey {
        let length = OLD.len();
        for cut in 1..=10 {
            refuses(page, &OLD[..length - cut * 7], "This link does not open").await?;
        }
        page.wait_text("This link is cut or damaged, so nothing of it is shown.").await?;
        page.axe().await?;
        for at in [3, 20, 40, 60, 78] {
            let mut damaged: Vec<char> = OLD.chars().collect();
            damaged[at] = if damaged[at] == 'x' { 'y' } else { 'x' };
            refuses(page, &damaged.into_iter().collect::<String>(), "This link does not open").await?;
        }
        refuses(page, &OLD.to_lowercase(), "This link does not open").await?;
        page.link("Go to the start").click().await?;
        page.heading("Meet, write, or both?").wait().await?;
        Ok(())
    });
}

#[test]
fn a_link_of_a_newer_version_says_so() {
    journey(async |page| -> Journey {
        for newer in ["#d9ABC", "#dZ0123456789", "#s2xyz"] {
            refuses(page, newer, "This link is newer than the app").await?;
            page.wait_text("Reload the page to get that version").await?;
        }
        page.axe().await?;
        page.button("Reload").click().await?;
        page.started().await?;
        page.heading("This link is newer than the app").wait().await?;
        Ok(())
    });
}

#[test]
fn an_address_that_is_none_of_the_app_says_so() {
    journey(async |page| -> Journey {
        for address in ["#/nowhere", "#/new/nothing", "#/d/short", "#details", "#", "#%"] {
            page.open(address).await?;
            if address == "#" {
                page.heading("Meet, write, or both?").wait().await?;
            } else {
                page.heading("There is no such page").wait().await?;
            }
        }
        page.open("#/nowhere").await?;
        page.heading("There is no such page").wait().await?;
        assert_eq!(page.title().await?, "There is no such page – Sync or Async");
        page.axe().await?;
        Ok(())
    });
}

#[test]
fn links_open_as_mail_and_chat_programs_leave_them() {
    journey(async |page| -> Journey {
        decide(page, TITLE, &MIX).await?;
        let shared = link(page).await?;
        let code = shared.trim_start_matches('#').to_owned();
        let (head, tail) = code.split_at(code.len() / 2);
        let dressed = [
            format!("#{code}."),
            format!("#{code})"),
            format!("#{code},"),
            format!("#{code}>"),
            format!("#{code}*"),
            format!("#{code}_"),
            format!("#{code}%20"),
            format!("#{code}%0A"),
            format!("#{head}%0A{tail}"),
            format!("#{head}%0D%0A%3E%20{tail}"),
            format!("#{head}%20{tail}%20and%20more"),
            format!("#{code}:~:text=why"),
            format!("#%23{code}"),
            format!("#https://example.org/app/#{code}"),
        ];
        let mut refused = Vec::new();
        for link in dressed {
            page.open("#/").await?;
            page.heading("Meet, write, or both?").wait().await?;
            page.open(&link).await?;
            page.heading("Meet, write, or both?").wait_gone().await?;
            let text = page.text().await?;
            if ![TITLE, MIX.headline, "Someone shared this decision with you."].iter().all(|part| text.contains(part)) {
                refused.push(link);
            }
        }
        assert!(refused.is_empty(), "these do not open: {refused:#?}");
        Ok(())
    });
}

#[test]
fn a_link_of_the_first_version_opens() {
    journey(async |page| -> Journey {
        page.open(OLD).await?;
        page.wait_text("Agree on the release date with the support team").await?;
        page.wait_text("22 November 2026").await?;
        page.axe().await?;
        Ok(())
    });
}

#[test]
fn a_link_of_a_million_characters_is_refused_at_once_and_the_page_goes_on() {
    journey(async |page| -> Journey {
        const TIMED: &str = "const start = performance.now(); window.__took = -1; \
             const seen = new MutationObserver(() => { const h1 = document.querySelector('main h1'); \
               if (window.__took < 0 && h1 && /^(This link does|There is no)/.test(h1.textContent)) { \
                 window.__took = performance.now() - start; seen.disconnect(); } }); \
             seen.observe(document.body, { childList: true, subtree: true, characterData: true }); \
             location.hash = arguments[0] + arguments[1].repeat(arguments[2])";
        for (start, part, count) in [("#d1", "A", 1_000_000), ("#d1", "#d1", 333_333), ("#", "z", 1_000_000)] {
            let heading = if start == "#" { "There is no such page" } else { "This link does not open" };
            // The best of three: other work of the machine is none of the page's.
            let mut best = f64::INFINITY;
            for _ in 0..3 {
                page.open("#/history").await?;
                page.heading("History").wait().await?;
                page.script(TIMED, vec![start.into(), part.into(), count.into()]).await?;
                page.heading(heading).wait().await?;
                let took = page.script("return window.__took", Vec::new()).await?.as_f64().unwrap_or(-1.0);
                assert!(took >= 0.0, "{start}{part}: {took}");
                best = best.min(took);
                if best < 1000.0 {
                    break;
                }
            }
            assert!(best < 1000.0, "{start}{part}: {best} ms");
            page.link("Go to the start").click().await?;
            page.heading("Meet, write, or both?").wait().await?;
        }
        // It also starts with one.
        page.open(&format!("#d1{}", "B".repeat(1_000_000))).await?;
        page.reload().await?;
        page.heading("This link does not open").wait().await?;
        page.axe().await?;
        page.link("Go to the start").click().await?;
        page.button("Start").click().await?;
        page.heading(ASYNC.answers[0].0).wait().await?;
        Ok(())
    });
}
