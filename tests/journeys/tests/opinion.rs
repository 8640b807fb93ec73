//! A second opinion: asked for by a link without the sender's answers, given by one who answers for themselves, and
//! sent back.

use journeys::{Engine, Journey, Key, Page, Role, containing, journey};

use crate::steps::{ASYNC, MIX, PURPOSE, answer, choose, decide, keep, link, records, unfold};

/// The link with which a second opinion is asked for, from its `#` on.
async fn request(page: &Page) -> Journey<String> {
    page.button("Ask someone").click().await?;
    let link = page.textbox("The link").value().await?;
    let code = link.split('#').next_back().unwrap_or_default().to_owned();
    page.button("Ask someone").click().await?;
    Ok(format!("#{code}"))
}

#[test]
fn who_is_asked_answers_for_themselves_and_sends_it_back() {
    journey(async |page| -> Journey {
        decide(page, "A review", &MIX).await?;
        keep(page).await?;
        page.button("Ask someone").click().await?;
        page.textbox("Your name (optional)").fill("Dana").await?;
        page.button("Ask someone").click().await?;
        let asked = request(page).await?;
        assert!(asked.starts_with("#s1"), "{asked}");
        page.axe().await?;

        let theirs = page.new_profile().await?;
        theirs.open(&asked).await?;
        theirs.heading("You are asked for your view").wait().await?;
        theirs.wait_text("A review").await?;
        theirs.wait_text("The question comes from Dana.").await?;
        assert!(!theirs.text().await?.contains(MIX.headline));
        theirs.axe().await?;
        theirs.button("Answer the questions").click().await?;
        theirs.heading(PURPOSE).wait().await?;
        for (_, option) in MIX.answers {
            assert!(!theirs.radio(*option).is_there().await? || !theirs.radio(*option).is_checked().await?);
        }
        answer(&theirs, ASYNC.answers).await?;
        theirs.heading(ASYNC.headline).wait().await?;
        theirs.button("Send it back").wait().await?;
        theirs.textbox("Your name (optional)").fill("Robin").await?;
        unfold(&theirs).await?;
        theirs.textbox("Note (optional)").fill("It is only news").await?;
        // In a reply the note goes along.
        assert!(theirs.checkbox("With the note").is_checked().await?);
        theirs.axe().await?;
        let reply = link(&theirs).await?;
        // It survives a reload, and the name is there the next time.
        theirs.reload().await?;
        theirs.button("Send it back").wait().await?;
        assert_eq!(link(&theirs).await?, reply);

        // It opens beside the decision that it is about, and changes nothing.
        page.open(&reply).await?;
        page.wait_fragment("#/compare/d1").await?;
        page.wait_text("Robin").await?;
        page.wait_text("Async").await?;
        page.wait_text("Mix").await?;
        page.role(Role::Image, containing("1, You")).wait().await?;
        page.axe().await?;
        assert_eq!(records(page).await?.len(), 1);
        // It is kept where one asks for that, and then stands with the decision.
        page.button("Keep this answer").click().await?;
        page.wait_text("Kept with your decision.").await?;
        page.axe().await?;
        page.link("Open yours").click().await?;
        page.heading("Second opinions").wait().await?;
        page.link("Robin").wait().await?;
        page.axe().await?;
        page.link("Side by side: Robin").click().await?;
        page.wait_fragment("#/compare/d1").await?;
        page.role(Role::Image, containing("2, Robin")).wait().await?;
        // Elsewhere it opens by itself.
        theirs.open(&reply).await?;
        theirs.wait_text("This decision was shared with you by").await?;
        Ok(())
    });
}

#[test]
fn whoever_gets_a_decision_changes_one_answer_and_replies_or_answers_anew() {
    journey(async |page| -> Journey {
        decide(page, "Status", &ASYNC).await?;
        let shared = link(page).await?;
        let theirs = page.new_profile().await?;
        theirs.open(&shared).await?;
        theirs.button("Change an answer and reply").click().await?;
        theirs.heading(ASYNC.headline).wait().await?;
        unfold(&theirs).await?;
        theirs.combobox("How late can this be settled without harm?").choose("Within the hour").await?;
        theirs.status().wait_text("Now: Sync.").await?;
        let reply = link(&theirs).await?;
        assert_ne!(reply, shared);

        theirs.open(&shared).await?;
        theirs.button("Answer for yourself").click().await?;
        theirs.heading(PURPOSE).wait().await?;
        assert!(!theirs.radio(ASYNC.answers[0].1).is_checked().await?);
        choose(&theirs, PURPOSE, "Not sure").await?;
        // What was being answered before waits on the start page.
        theirs.open("#/").await?;
        theirs.heading("Not finished yet").wait().await?;
        assert_eq!(theirs.button(containing("Go on: Status")).count().await?, 2);
        Ok(())
    });
}

#[test]
fn the_box_of_the_start_page_opens_a_pasted_link_and_says_that_it_will() {
    const BOX: &str = "What are you about to do?";
    journey(async |page| -> Journey {
        decide(page, "Status", &ASYNC).await?;
        let shared = link(page).await?;
        page.open("#/").await?;
        page.textbox(BOX).fill(&format!("Look: <https://example.org/app/{shared}>.")).await?;
        page.status().wait_text("This is a link that someone sent. Start opens it.").await?;
        page.axe().await?;
        page.button("Start").click().await?;
        page.wait_text("Someone shared this decision with you.").await?;
        page.heading(ASYNC.headline).wait().await?;

        // What was opened is not in the box any more, and a cut link says so.
        page.open("#/").await?;
        assert_eq!(page.textbox(BOX).value().await?, "");
        page.textbox(BOX).fill(&shared[..shared.len() - 2]).await?;
        page.press(Key::Enter).await?;
        page.heading("This link does not open").wait().await?;

        // The address of another site is a matter like any other.
        page.open("#/").await?;
        page.textbox(BOX).fill("https://example.org/#chapter-2").await?;
        page.button("Start").click().await?;
        page.heading(PURPOSE).wait().await?;
        Ok(())
    });
}

#[test]
fn the_sheet_says_what_goes_along_and_draws_the_link() {
    journey(async |page| -> Journey {
        decide(page, "Status [of] us", &ASYNC).await?;
        let with_title = link(page).await?;
        page.wait_text(&format!("{} characters", page.url("").len() + with_title.len())).await?;
        page.checkbox("With the title").click().await?;
        let without = link(page).await?;
        assert!(without.len() < with_title.len());
        page.checkbox("With the title").click().await?;
        assert_eq!(link(page).await?, with_title);

        page.button("QR code").click().await?;
        page.role(Role::Image, "QR code of the link").wait().await?;
        page.button("Copy for a wiki").click().await?;
        page.status().wait_text("The link is copied.").await?;
        let copied = page.clipboard().await?;
        assert!(copied.starts_with(r"Status \[of\] us: <http") && copied.contains(&with_title), "{copied}");
        let mail = page.link("Email it").attribute("href").await?.unwrap_or_default();
        assert!(mail.starts_with("mailto:?subject=Status%20%5Bof%5D%20us&body="), "{mail}");
        assert!(mail.contains(&with_title.replace('#', "%23")), "{mail}");
        assert!(mail.contains("%0D%0A%0D%0A") && !mail.contains("%0A%0A"), "{mail}");
        assert!(!page.text().await?.contains("longer than some email programs open"));

        page.axe().await?;
        Ok(())
    });
}

#[test]
fn someone_who_could_be_hurt_is_not_named_even_where_that_is_said_only_later() {
    journey(async |page| -> Journey {
        decide(page, "Dana", &ASYNC).await?;
        let named = link(page).await?;
        assert!(page.checkbox("With the title").is_checked().await?);
        page.combobox("Could this hurt, shame or frighten someone?").choose("Yes").await?;
        page.settle().await?;
        assert!(!page.checkbox("With the title").is_checked().await?);
        assert!(link(page).await?.len() < named.len());
        page.checkbox("With the title").click().await?;
        page.combobox("What do you want to reach?").choose("A decision").await?;
        page.settle().await?;
        assert!(page.checkbox("With the title").is_checked().await?);
        Ok(())
    });
}

#[test]
fn a_telephone_reads_the_qr_code_in_light_in_dark_and_from_paper() {
    journey(async |page| -> Journey {
        for title in ["Status", "Einigung über „Größe“", "Выбор «поставщика»", "供应商的选择"]
        {
            page.open(&format!("#/new?t={title}&template=status")).await?;
            if page.button("Start this one").is_there().await? {
                page.button("Start this one").click().await?;
            }
            if page.link("Show me now").is_there().await? {
                page.link("Show me now").click().await?;
            }
            unfold(page).await?;
            let wanted = page.url(&link(page).await?);
            page.button("QR code").click().await?;
            if page.engine() != Engine::Chromium {
                assert_eq!(page.role(Role::Image, "QR code of the link").read_qr().await?, wanted);
                continue;
            }
            for scheme in ["light", "dark"] {
                page.prefer(&[("prefers-color-scheme", scheme)]).await?;
                page.settle().await?;
                assert_eq!(page.role(Role::Image, "QR code of the link").read_qr().await?, wanted, "{scheme}");
            }
            // As an extension that makes pages dark.
            page.script(
                "const sheet = new CSSStyleSheet(); sheet.replaceSync('*, ::before { background-color: #181a1b !important; \
                 color: #e8e6e3 !important; fill: #e8e6e3 !important }'); document.adoptedStyleSheets = [sheet]",
                Vec::new(),
            )
            .await?;
            assert_eq!(page.role(Role::Image, "QR code of the link").read_qr().await?, wanted, "with an extension");
            page.script("document.adoptedStyleSheets = []", Vec::new()).await?;
            page.as_on_paper().await?;
            assert_eq!(page.role(Role::Image, "QR code of the link").read_qr().await?, wanted, "on paper");
            page.wait_text(&wanted).await?;
            page.script("dispatchEvent(new Event('afterprint'))", Vec::new()).await?;
            page.prefer(&[]).await?;
        }
        Ok(())
    });
}

#[test]
fn the_systems_own_way_of_sharing_gets_the_link_where_there_is_one() {
    let system = "navigator.share = (data) => { window.__handed = data; return data.title === 'No' \
                  ? Promise.reject(new TypeError('no')) : Promise.resolve(); }";
    journeys::Setup::new().with_script(system).run(async |page| -> Journey {
        decide(page, "Status", &ASYNC).await?;
        let shared = link(page).await?;
        page.button("Share…").click().await?;
        page.settle().await?;
        let handed = page.script("return window.__handed", Vec::new()).await?;
        assert_eq!(handed["title"], "Status");
        assert_eq!(handed["url"], page.url(&shared));
        page.textbox("What it is about (optional)").fill("No").await?;
        page.button("Share…").click().await?;
        page.alert().wait_text("The system did not take it. Copy the link instead.").await?;
        Ok(())
    });
}
