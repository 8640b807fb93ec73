//! What a person writes is text and nothing else, whoever wrote it.

use journeys::{Journey, Page, journey};

use crate::steps::{MIX, answer, begin, keep, link};

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

#[test]
fn hostile_text_is_shown_as_it_was_written_wherever_it_goes() {
    journey(async |page| -> Journey {
        let theirs = page.new_profile().await?;
        for title in HOSTILE {
            begin(page, title).await?;
            page.heading(MIX.answers[0].0).wait().await?;
            shows_text(page, title).await?;
            answer(page, MIX.answers).await?;
            page.heading(MIX.headline).wait().await?;
            shows_text(page, title).await?;
            page.textbox("Note (optional)").fill(title).await?;
            link(page).await?;
            page.checkbox("With the note").click().await?;
            let shared = link(page).await?;

            page.open("#/").await?;
            page.button(format!("Go on: {title}")).wait().await?;
            shows_text(page, title).await?;
            page.back().await?;
            page.heading(MIX.headline).wait().await?;
            keep(page).await?;
            shows_text(page, title).await?;
            page.reload().await?;
            shows_text(page, title).await?;
            assert_eq!(page.title().await?, format!("{title} – Sync or Async"));

            page.open("#/history").await?;
            page.link(title).wait().await?;
            shows_text(page, title).await?;
            page.button(format!("Delete: {title}")).click().await?;
            page.button(format!("Undo: {title}")).click().await?;
            page.link(title).wait().await?;
            shows_text(page, title).await?;

            theirs.open(&shared).await?;
            theirs.reload().await?;
            theirs.heading(MIX.headline).wait().await?;
            shows_text(&theirs, title).await?;
            theirs.button("Keep a copy").click().await?;
            theirs.wait_fragment("#/d/").await?;
            shows_text(&theirs, title).await?;
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
