//! Nothing that is typed leaves the browser unless it is shared.

use journeys::{Engine, Journey, Setup};

use crate::offline::wait_kept;
use crate::steps::{MIX, decide, keep, link};

#[test]
fn through_a_whole_journey_only_the_files_of_the_app_are_asked_for() {
    Setup::new().with_worker().run(async |page| -> Journey {
        let files = page.files()?;
        // Not the page that comes next: to open the same address again would load it again.
        page.open("#/history").await?;
        page.settle().await?;
        wait_kept(page).await?;
        let first = page.asked().len();
        decide(page, "Bad news for Dana", &MIX).await?;
        page.textbox("Note (optional)").fill("A secret").await?;
        link(page).await?;
        page.checkbox("With the note").click().await?;
        let shared = link(page).await?;
        keep(page).await?;
        page.open("#/history").await?;
        page.link("Bad news for Dana").click().await?;
        page.heading(MIX.headline).wait().await?;
        page.button("Delete").click().await?;
        page.button("Undo: Bad news for Dana").click().await?;
        page.link("Bad news for Dana").wait().await?;
        page.open("#/new?t=A+second+secret&purpose=inform").await?;
        page.heading(MIX.answers[1].0).wait().await?;
        // Once it is kept for use without a network, the app asks for nothing more.
        let more = page.asked().into_iter().skip(first).filter_map(|asked| asked.file);
        assert_eq!(more.collect::<Vec<_>>(), Vec::<String>::new());

        let theirs = page.new_profile().await?;
        theirs.open(&shared).await?;
        theirs.wait_text("A secret").await?;
        theirs.button("Keep a copy").click().await?;
        theirs.wait_fragment("#/d/").await?;

        for asked in page.asked() {
            assert_eq!(asked.method, "GET", "{asked:?}");
            assert_eq!(asked.query, None, "{asked:?}");
            // WebKit asks for the first files before it has read the page's wish to tell nothing.
            let early = page.engine() == Engine::Webkit && asked.referrer.as_ref() == Some(&page.url(""));
            assert!(early || asked.referrer.is_none(), "{asked:?}");
            let file = asked.file.as_deref().map(|file| if file.is_empty() { "index.html" } else { file });
            assert!(file.is_some_and(|file| files.contains(file)), "{asked:?}");
        }
        // Nor is anything left where other sites or the server could read it.
        let left = "return [document.cookie, Object.keys(sessionStorage).filter((key) => !key.startsWith('sa1:')).length, \
                    window.name]";
        assert_eq!(page.script(left, Vec::new()).await?, serde_json::json!(["", 0, ""]));
        Ok(())
    });
}
