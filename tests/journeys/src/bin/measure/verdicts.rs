//! From what people typed to their verdicts: presses and seconds, and how much of a telephone's screen a verdict takes.

use std::time::Instant;

use journeys::{Page, Trouble};
use serde_json::{Value, json};

/// What people brought, with a reader's answers.
const SITUATIONS: &str = include_str!("../../../../people/situations.jsonl");

/// How many verdicts are looked at on a telephone.
const LOOKED_AT: usize = 10;

/// What was counted.
#[derive(Default)]
pub(crate) struct Ways {
    /// Presses from the typed text to the verdict, *Start* among them.
    pub(crate) presses: Vec<f64>,
    /// Seconds for the same.
    pub(crate) seconds: Vec<f64>,
    /// The heights of verdicts, in screens.
    pub(crate) screens: Vec<f64>,
    /// The words on them that one can see without unfolding anything.
    pub(crate) words: Vec<f64>,
}

/// Goes from each sentence to its verdict, and answers what is asked as the reader did.
pub(crate) async fn from_sentences(page: &Page) -> Result<Ways, Trouble> {
    let mut ways = Ways::default();
    for line in SITUATIONS.lines() {
        let situation: Value = serde_json::from_str(line)?;
        let text = |name: &str| situation.get(name).and_then(Value::as_str).unwrap_or_default();
        let typed: String = [text("title"), ". ", text("description")].concat().chars().take(600).collect();
        page.go("__home.html").await?;
        page.script("localStorage.clear(); sessionStorage.clear()", Vec::new()).await?;
        page.open("#/").await?;
        let start = Instant::now();
        page.textbox("What are you about to do?").fill(&typed).await?;
        page.button("Start").click().await?;
        page.wait_fragment("#/new/").await?;
        let mut presses = 1.0;
        loop {
            page.settle().await?;
            let fragment = page.fragment().await?;
            let question = fragment.trim_start_matches("#/new/").to_owned();
            if question == "verdict" || presses > 20.0 {
                break;
            }
            let given = situation.get("answers").and_then(|answers| answers.get(&question)).and_then(Value::as_str);
            let option = given.unwrap_or("unsure");
            // The digit of an answer is one press, like a tap on it.
            let press = "const all = [...document.querySelectorAll('.question input')]; \
                 const place = all.findIndex((one) => one.value === arguments[0]); \
                 all[place].dispatchEvent(new KeyboardEvent('keydown', { key: String(place + 1), bubbles: true, cancelable: true }))";
            page.script(press, vec![json!(option)]).await?;
            presses += 1.0;
        }
        ways.presses.push(presses);
        ways.seconds.push(start.elapsed().as_secs_f64());
        if ways.screens.len() < LOOKED_AT {
            let (screens, words) = looked_at(page).await?;
            ways.screens.push(screens);
            ways.words.push(words);
        }
    }
    Ok(ways)
}

/// How high the page is, in screens of a telephone, and how many words of its main part can be seen.
async fn looked_at(page: &Page) -> Result<(f64, f64), Trouble> {
    page.resize(390, 844).await?;
    // What is folded depends on the window in which the page is drawn.
    page.reload().await?;
    page.heading("The plan").wait().await?;
    page.settle().await?;
    let look = "return [document.documentElement.scrollHeight / innerHeight, \
                document.querySelector('main').innerText.split(/\\s+/).filter(Boolean).length]";
    let seen = page.script(look, Vec::new()).await?;
    page.resize(1280, 900).await?;
    let number = |place: usize| seen.get(place).and_then(Value::as_f64).unwrap_or(f64::NAN);
    Ok((number(0), number(1)))
}
