//! What a person writes is text and nothing else, whoever wrote it.

use journeys::{Engine, Journey, Page, Setup, journey};

use crate::steps::{MIX, answer, begin, keep, link, unfold};

/// Titles that would do something if they were taken for HTML or script.
const HOSTILE: [&str; 3] = [
    "<img src=x onerror=window.__x=1>",
    "</title></bdi><script>window.__x=1</script>",
    "\"'><svg/onload=window.__x=1> &lt;b&gt; {{7*7}} javascript:window.__x=1",
];

/// Fails unless the page shows the title as it was written, and made nothing of it.
async fn shows_text(page: &Page, title: &str) -> Journey {
    page.wait_text(title).await?;
    let made = "return [window.__x === undefined, document.querySelectorAll('img, script:not([src]), main svg[onload], b b, \
                bdi script').length]";
    let made = page.script(made, Vec::new()).await?;
    assert_eq!(made, serde_json::json!([true, 0]), "{title}");
    Ok(())
}

/// Checks that a title is shown as it was written, and that no translation of the page changes it.
async fn shows_title(page: &Page, title: &str) -> Journey {
    shows_text(page, title).await?;
    // A whole letter may be: who sends it reads it first.
    let translated = "const holds = (e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.includes(arguments[0])); \
         return [...document.querySelectorAll('main *:not(textarea)')] \
             .filter((e) => holds(e) && !e.closest('[translate=no], pre, .unseen')).map((e) => e.outerHTML.slice(0, 90))";
    let translated = page.script(translated, vec![title.into()]).await?;
    assert_eq!(translated, serde_json::json!([]), "{title}");
    Ok(())
}

#[test]
fn hostile_text_is_shown_as_it_was_written_wherever_it_goes() {
    journey(async |page| -> Journey {
        let theirs = page.new_profile().await?;
        for title in HOSTILE {
            begin(page, title).await?;
            page.heading(MIX.answers[0].0).wait().await?;
            shows_title(page, title).await?;
            answer(page, MIX.answers).await?;
            page.heading(MIX.headline).wait().await?;
            unfold(page).await?;
            shows_title(page, title).await?;
            page.textbox("Note (optional)").fill(title).await?;
            link(page).await?;
            page.checkbox("With the note").click().await?;
            let shared = link(page).await?;

            page.open("#/").await?;
            page.button(format!("Go on: {title}")).wait().await?;
            shows_title(page, title).await?;
            page.back().await?;
            page.heading(MIX.headline).wait().await?;
            keep(page).await?;
            shows_title(page, title).await?;
            page.reload().await?;
            shows_title(page, title).await?;
            assert_eq!(page.title().await?, format!("{title} – Sync or Async"));

            page.open("#/history").await?;
            page.link(title).wait().await?;
            shows_title(page, title).await?;
            page.button(format!("Delete: {title}")).click().await?;
            page.button(format!("Undo: {title}")).click().await?;
            page.link(title).wait().await?;
            shows_title(page, title).await?;

            theirs.open(&shared).await?;
            theirs.heading(MIX.headline).wait().await?;
            theirs.reload().await?;
            theirs.heading(MIX.headline).wait().await?;
            shows_title(&theirs, title).await?;
            theirs.button("Keep a copy").click().await?;
            theirs.wait_fragment("#/d/").await?;
            shows_title(&theirs, title).await?;
        }
        theirs.axe().await?;
        Ok(())
    });
}

#[test]
fn hostile_text_in_a_stored_record_or_an_address_is_text_too() {
    journey(async |page| -> Journey {
        let title = HOSTILE[0];
        page.set_local_storage("sa1:rec:0000000000000000000001", &format!("{{\"v\":9,\"title\":\"{title}\"}}")).await?;
        page.set_local_storage("sa1:rec:0000000000000000000002", &format!("{title}{title}")).await?;
        page.open("#/history").await?;
        page.heading("Not shown").wait().await?;
        shows_text(page, title).await?;
        // What is left out of a start link is quoted.
        for (address, quoted) in [
            ("#/new?<img src=x onerror=window.__x=1>=1", "“<img src” was left out"),
            (
                "#/new?purpose=<img src=x onerror=window.__x=1>",
                "“purpose=<img src=x onerror=window.__x=1>” was left out",
            ),
        ] {
            page.open(address).await?;
            page.heading("Start from this link?").wait().await?;
            shows_text(page, quoted).await?;
        }
        Ok(())
    });
}

#[test]
fn a_direction_mark_in_one_title_does_not_turn_its_neighbours_round() {
    journey(async |page| -> Journey {
        // The marks of right-to-left writing, and letters that are written so.
        for title in ["\u{202E}turned round", "שלום עולם", "👩‍👩‍👧‍👦 e\u{301} 漢字"] {
            begin(page, title).await?;
            answer(page, MIX.answers).await?;
            page.heading(MIX.headline).wait().await?;
            keep(page).await?;
            page.reload().await?;
            assert_eq!(page.textbox("What it is about (optional)").value().await?, title);
        }
        page.open("#/history").await?;
        page.link("שלום עולם").wait().await?;
        // Each title stands isolated, so that what follows it stays left to right.
        let alone = "return Array.from(document.querySelectorAll('.records .record-title')).every((link) => \
                     getComputedStyle(link.firstElementChild).unicodeBidi === 'isolate')";
        assert_eq!(page.script(alone, Vec::new()).await?, true);
        page.axe().await?;
        Ok(())
    });
}

/// Lets all texts become HTML that come that way, and counts them over all pages.
const COUNT_HTML: &str = "if (window.trustedTypes) { const real = trustedTypes.createPolicy.bind(trustedTypes); \
    trustedTypes.createPolicy = (name, rules) => real(name, { ...rules, createHTML(html) { \
        sessionStorage.html = Number(sessionStorage.html || 0) + 1; return html } }) }";

const COUNT: &str = "return Number(sessionStorage.html ?? 0)";

/// Whether the page's engine guards what becomes HTML. Chromium does.
async fn guards(page: &Page) -> Journey<bool> {
    let guards = page.script("return 'trustedTypes' in window", Vec::new()).await? == true;
    assert!(guards || page.engine() != Engine::Chromium);
    if !guards {
        println!("left out: {} has no Trusted Types", page.engine());
    }
    Ok(guards)
}

#[test]
fn the_app_makes_no_text_into_html_whatever_one_types() {
    Setup::new().with_script(COUNT_HTML).run(async |page| -> Journey {
        page.open("").await?;
        if !guards(page).await? {
            return Ok(());
        }
        let title = "A harmless title";
        begin(page, title).await?;
        answer(page, MIX.answers).await?;
        page.heading(MIX.headline).wait().await?;
        unfold(page).await?;
        page.textbox("Note (optional)").fill("A harmless note").await?;
        link(page).await?;
        page.checkbox("With the note").click().await?;
        let shared = link(page).await?;
        keep(page).await?;
        page.reload().await?;
        page.heading(MIX.headline).wait().await?;
        page.open("#/history").await?;
        page.searchbox("Find in titles and notes").fill("harmless").await?;
        page.link(title).wait().await?;
        page.open("#/guide").await?;
        page.wait_text("Paying with your phone").await?;
        page.open("#/settings").await?;
        page.heading("Settings").wait().await?;
        let theirs = page.new_profile().await?;
        theirs.open(&shared).await?;
        theirs.wait_text("A harmless note").await?;
        for page in [page, &theirs] {
            assert_eq!(page.script(COUNT, Vec::new()).await?, 0);
            // It does count.
            page.script("document.createElement('div').innerHTML = 'a text'", Vec::new()).await?;
            assert_eq!(page.script(COUNT, Vec::new()).await?, 1);
        }
        Ok(())
    });
}

#[test]
fn no_text_can_become_html_or_a_script_not_even_by_mistake() {
    journey(async |page| -> Journey {
        page.open("").await?;
        if !guards(page).await? {
            return Ok(());
        }
        // The browser reports each try.
        page.allow_fault("require-trusted-types-for");
        page.allow_fault("TrustedHTML");
        page.allow_fault("refused as a script");
        for sink in [
            "div.innerHTML = '<script>1</script>'",
            "div.innerHTML = '<img src=x onerror=window.__x=1>'",
            "div.innerHTML = 'harmless'",
            "document.body.append(div), div.outerHTML = '<b>b</b>'",
            "div.insertAdjacentHTML('beforeend', '<b>b</b>')",
            "document.createRange().createContextualFragment('<b>b</b>')",
            "new DOMParser().parseFromString('<b>b</b>', 'text/html')",
            "document.write('<b>b</b>')",
            "document.createElement('script').src = './elsewhere.js'",
        ] {
            let try_it = format!(
                "const div = document.createElement('div'); try {{ {sink}; return 'taken' }} \
                 catch (error) {{ return error.name }} finally {{ div.remove() }}"
            );
            assert_eq!(page.script(&try_it, Vec::new()).await?, "TypeError", "{sink}");
        }
        Ok(())
    });
}
