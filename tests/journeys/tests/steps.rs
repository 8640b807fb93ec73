//! What a person does in several journeys.

use std::collections::BTreeMap;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use domain::decision::{Day, Decision, DecisionId, Title};
use domain::history::{Kept, record_key};
use journeys::{Failure, Focused, Journey, Key, Page, Trouble};
use serde_json::json;
use tokio::time::sleep;

/// How long to wait for what follows the page: the focus, its title, a part, a worker.
pub(crate) const PATIENCE: Duration = Duration::from_secs(10);

/// A way through the wizard.
pub(crate) struct Way {
    /// The questions in the order in which they are put, each with its answer.
    pub(crate) answers: &'static [(&'static str, &'static str)],
    /// What the mode is in plain words.
    pub(crate) gloss: &'static str,
    /// The verdict.
    pub(crate) headline: &'static str,
}

pub(crate) const PURPOSE: &str = "What do you want to reach?";
pub(crate) const SENSITIVITY: &str = "Could this hurt, shame or frighten someone?";
pub(crate) const URGENCY: &str = "How late can this be settled without harm?";
pub(crate) const EXCHANGE: &str = "If this went in writing, how much would go back and forth?";

pub(crate) const UNDO: &str = "If this goes wrong, how hard is that to put right?";
pub(crate) const SPACE: &str = "Will they want to take this in alone first?";
pub(crate) const WAY: &str = "Is one way ruled out, or prescribed?";
pub(crate) const PEOPLE: &str = "How many people must add something?";
pub(crate) const RECORD: &str = "Must what comes of this be provable, or found later?";

pub(crate) const ASYNC: Way = Way {
    answers: &[
        (PURPOSE, "Someone knows something"),
        (SENSITIVITY, "No"),
        (URGENCY, "This week"),
        (WAY, "Neither"),
        (PEOPLE, "Two"),
        (RECORD, "No"),
        (EXCHANGE, "No reply needed"),
    ],
    gloss: "in writing: each in their own time",
    headline: "Tell them by email what they need to know, and whether you need a reply.",
};

pub(crate) const MIX: Way = Way {
    answers: &[
        (PURPOSE, "Someone knows something"),
        (SENSITIVITY, "A little"),
        (SPACE, "No"),
        (URGENCY, "This week"),
        (WAY, "Neither"),
        (PEOPLE, "Two"),
        (RECORD, "No"),
    ],
    gloss: "both: part in writing, part live",
    headline: "Tell them in person, alone, then give the details by email.",
};

pub(crate) const SYNC: Way = Way {
    answers: &[
        (PURPOSE, "Something hard is understood"),
        (SENSITIVITY, "No"),
        (URGENCY, "Today"),
        (WAY, "Neither"),
        (PEOPLE, "Two"),
        (EXCHANGE, "We keep misreading each other"),
    ],
    gloss: "live: everyone at the same time",
    headline: "Talk with them by phone, alone; say their view first, until they say yes to it.",
};

/// The verdict of [`within_the_hour`].
pub(crate) const NOW: &str = "Alert them now by phone, ask for an acknowledgement, and call whoever is silent.";

/// The address of a start that is answered as far as its verdict.
pub(crate) fn within_the_hour(title: &str) -> String {
    format!("#/new?t={}&purpose=inform&sensitivity=none&urgency=hour&way=open", title.replace(' ', "+"))
}

/// A time some days before now, in milliseconds since 1970.
pub(crate) fn days_ago(days: u64) -> u64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(now.as_millis()).unwrap_or_default() - days * 86_400_000
}

/// A decision of this title, and nothing else.
pub(crate) fn titled(title: &str) -> Decision {
    Decision { title: Title::typed(title), ..Decision::new(Day::from_number(2_500)) }
}

/// A decision as it is stored, by its key. The number is its name.
pub(crate) fn record(number: u64, at: u64, decision: Decision) -> (String, String) {
    let id = DecisionId::from_bytes(u128::from(number).to_be_bytes());
    (record_key(id), Kept::new(id, at, decision).write())
}

/// So many decisions, called `Number 00` and so on, the last of them the newest.
pub(crate) fn numbered(count: u64) -> Vec<(String, String)> {
    (0..count).map(|number| record(number, days_ago(1) + number, titled(&format!("Number {number:02}")))).collect()
}

/// Puts entries into local storage, all at once.
pub(crate) async fn stock(page: &Page, entries: &[(String, String)]) -> Journey {
    page.go("__home.html").await?;
    let put = "for (const [key, text] of arguments[0]) { localStorage.setItem(key, text) }";
    page.script(put, vec![json!(entries)]).await?;
    Ok(())
}

/// A backup of these entries as the app writes it, the layout aside.
pub(crate) fn backup_of(entries: &[(String, String)]) -> String {
    let entries: BTreeMap<_, _> = entries.iter().cloned().collect();
    json!({ "app": "sync-or-async", "backup": 1, "day": "2026-11-22", "entries": entries }).to_string()
}

/// Puts a text in the place of what a field holds, as a person does, and leaves the field.
pub(crate) async fn retype(page: &Page, field: &str, text: &str) -> Journey {
    page.textbox(field).focus().await?;
    page.press_letter_with(Key::Control, 'a').await?;
    page.type_text(text).await?;
    page.press(Key::Tab).await?;
    Ok(())
}

/// Makes all drafts look as if they had been left alone for two minutes.
pub(crate) async fn age_drafts(page: &Page) -> Journey {
    let age = "for (const key of Object.keys(localStorage).filter((key) => /^sa1:draft:[^-]*$/.test(key))) { \
         const draft = JSON.parse(localStorage.getItem(key)); draft.at -= 120000; \
         localStorage.setItem(key, JSON.stringify(draft)) }";
    page.script(age, Vec::new()).await?;
    Ok(())
}

/// Fills the storage to the last character.
pub(crate) async fn fill_storage(page: &Page) -> Journey {
    const FILL: &str = "let text = ''; for (let step = 4194304; step >= 1; step /= 2) { \
         try { localStorage.setItem('zz:fill', text + 'x'.repeat(step)); text += 'x'.repeat(step); } catch (full) {} } \
         return text.length";
    let filled = page.script(FILL, Vec::new()).await?;
    assert!(filled.as_u64() > Some(1_000_000), "{filled}");
    Ok(())
}

/// Opens the app and begins with this title and nothing else, neither read nor taken for granted.
pub(crate) async fn begin(page: &Page, title: &str) -> Journey {
    page.open("#/").await?;
    let go = "location.hash = '#/new?t=' + encodeURIComponent(arguments[0])";
    page.script(go, vec![json!(title)]).await?;
    let until = Instant::now() + PATIENCE;
    while !page.fragment().await?.starts_with("#/new/") && Instant::now() < until {
        // Another one is being made.
        if page.button("Start this one").is_there().await? {
            page.button("Start this one").click().await?;
        }
        sleep(Duration::from_millis(40)).await;
    }
    Ok(())
}

/// Presses an answer on the page of this question, which goes on.
pub(crate) async fn choose(page: &Page, question: &str, option: &str) -> Journey {
    page.heading(question).wait().await?;
    page.radio(option).click().await?;
    Ok(())
}

/// Answers these questions, which must come in this order.
pub(crate) async fn answer(page: &Page, answers: &[(&str, &str)]) -> Journey {
    for (question, option) in answers {
        choose(page, question, option).await?;
    }
    Ok(())
}

/// Goes from the start to a verdict.
pub(crate) async fn decide(page: &Page, title: &str, way: &Way) -> Journey {
    begin(page, title).await?;
    answer(page, way.answers).await?;
    page.heading(way.headline).wait().await?;
    unfold(page).await
}

/// Opens an address that leads to a decision, past the questions that are still open, and unfolds all of its parts.
pub(crate) async fn open_whole(page: &Page, fragment: &str) -> Journey {
    page.open(fragment).await?;
    let until = Instant::now() + PATIENCE;
    while !page.heading("Why").is_there().await? && Instant::now() < until {
        if page.link("Show me now").is_there().await? {
            page.link("Show me now").click().await?;
        }
        sleep(Duration::from_millis(40)).await;
    }
    unfold(page).await
}

/// Unfolds all parts of the decision that is open, and of those that are opened in this tab from then on.
pub(crate) async fn unfold(page: &Page) -> Journey {
    page.heading("Why").wait().await?;
    if page.button("Unfold all").is_there().await? {
        page.button("Unfold all").click().await?;
    }
    Ok(())
}

/// Keeps the decision whose verdict is open.
pub(crate) async fn keep(page: &Page) -> Journey {
    page.button("Keep").click().await?;
    page.status().wait_text("Kept on this device.").await?;
    unfold(page).await
}

/// The link to the decision that is open, from its `#` on.
pub(crate) async fn link(page: &Page) -> Journey<String> {
    let field = page.textbox("The link");
    if !field.is_there().await? {
        page.button("Share").click().await?;
    }
    let link = field.value().await?;
    let code = link.strip_prefix(&page.url("")).ok_or_else(|| Trouble::new(format!("{link} is not the app's")))?;
    Ok(code.to_owned())
}

/// Goes from a question to the verdict, past all that is not answered.
pub(crate) async fn skip(page: &Page) -> Journey {
    page.link("Show me now").click().await?;
    page.heading("Why").wait().await?;
    unfold(page).await
}

/// All kept decisions as they are stored.
pub(crate) async fn records(page: &Page) -> Journey<BTreeMap<String, String>> {
    // Not all of the storage, which may be full.
    let script =
        "return Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('sa1:rec:')))";
    Ok(serde_json::from_value(page.script(script, Vec::new()).await?)?)
}

/// The one kept decision: its key and its text.
pub(crate) async fn only_record(page: &Page) -> Journey<(String, String)> {
    let mut records = records(page).await?;
    match (records.pop_first(), records.len()) {
        (Some(record), 0) => Ok(record),
        (_, more) => Err(Trouble::new(format!("not one decision is kept: {more} more than that")).into()),
    }
}

/// Waits until a script's promise gives true.
pub(crate) async fn wait_until(page: &Page, what: &str) -> Journey {
    let until = Instant::now() + PATIENCE;
    loop {
        if page.script(&format!("return (async () => {what})()"), Vec::new()).await?.as_bool() == Some(true) {
            return Ok(());
        }
        if Instant::now() > until {
            return Err(Trouble::new(format!("it did not come to: {what}")).into());
        }
        sleep(Duration::from_millis(50)).await;
    }
}

/// Waits until something of this role and name has the focus.
pub(crate) async fn wait_focus(page: &Page, role: &str, name: &str) -> Journey {
    let wanted = Focused { role: role.to_owned(), name: name.to_owned() };
    wait_for(async || page.focused().await, &wanted).await
}

/// Waits until the page has this title.
pub(crate) async fn wait_title(page: &Page, title: &str) -> Journey {
    wait_for(async || page.title().await, &title.to_owned()).await
}

/// Waits until the page does not show this text.
pub(crate) async fn wait_unsaid(page: &Page, part: &str) -> Journey {
    wait_for(async || Ok(page.text().await?.contains(part)), &false).await
}

async fn wait_for<T: std::fmt::Debug + PartialEq>(look: impl AsyncFn() -> Result<T, Trouble>, wanted: &T) -> Journey {
    let until = Instant::now() + PATIENCE;
    loop {
        match look().await {
            Ok(found) if found == *wanted => return Ok(()),
            Ok(found) if Instant::now() > until => {
                return Err(Failure::from(Trouble::new(format!("there is {found:?}, not {wanted:?}"))));
            }
            Err(trouble) if Instant::now() > until => return Err(trouble.into()),
            Ok(_) | Err(_) => sleep(Duration::from_millis(40)).await,
        }
    }
}
