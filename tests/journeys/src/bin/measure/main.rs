//! Measures the built app in a real browser and prints medians. Run by `cargo xtask measure`.

mod verdicts;

use std::time::Duration;

use journeys::records::records;
use journeys::{Journey, Page, Setup, Trouble};
use serde_json::{Value, json};

/// How often a page is loaded for a median.
const LOADS: usize = 9;

/// How many decisions a full history has.
const MANY: u64 = 10_000;

/// What is typed into the search, a key at a time, and taken away again.
const TYPED: [&str; 6] = ["review with dana", "émile", "budget", "about the invoices", "quarterly zebra", "a"];

/// How much slower a processor is made for the presses that are measured once more.
const SLOW: u32 = 4;

/// The time of the last decision, in milliseconds since 1970.
const LATELY: u64 = 1_795_305_600_000;

fn main() {
    println!("{:<58}{:>10}{:>10}{:>10}", "", "median", "worst", "target");
    let setup = || Setup::new().with_script(include_str!("../../measure.js"));
    setup().run(async |page| -> Journey {
        let none = first_screen(page).await?;
        keep(page).await?;
        let many = first_screen(page).await?;
        print("first screen, nothing kept (ms)", &none.start, None);
        print("  start of the wasm, main thread (ms)", &none.wasm, Some(50.0));
        print("first screen, 10,000 kept (ms)", &many.start, Some(median(&none.start) + 150.0));
        print("  its recent decisions (ms)", &many.recent, None);
        memory(page).await?;
        Ok(())
    });
    setup().run(async |page| -> Journey {
        keep(page).await?;
        print("history opened, first rows, 10,000 kept (ms)", &opened(page).await?, Some(100.0));
        let keys = keys(page).await?;
        print("a key of its search, 10,000 kept (ms)", &keys, Some(16.0));
        memory(page).await?;
        Ok(())
    });
    setup().at_most(Duration::from_mins(20)).run(async |page| -> Journey {
        println!("{:<58}{:>10}{:>10}{:>10}", "memory that stays behind (bytes a round)", "", "", "target");
        growth(page).await
    });
    setup().run(async |page| -> Journey {
        let answers = answers(page).await?;
        print("an answer changed on the verdict, to its frame (ms)", &answers.painted, Some(16.0));
        print("  until it is laid out (ms)", &answers.laid_out, None);
        print("a question answered in the wizard, to its frame (ms)", &questions(page).await?, Some(16.0));
        page.slow_down(SLOW).await?;
        print("a processor four times slower: on the verdict (ms)", &self::answers(page).await?.painted, Some(50.0));
        print("  in the wizard (ms)", &questions(page).await?, Some(50.0));
        Ok(())
    });
    setup().run(async |page| -> Journey {
        let ways = verdicts::from_sentences(page).await?;
        print("from a sentence to its verdict, presses", &ways.presses, Some(6.0));
        print("  by a driver that does not think (s)", &ways.seconds, None);
        print("the verdict on 390 × 844, in screens", &ways.screens, Some(3.0));
        print("  words in view", &ways.words, Some(350.0));
        Ok(())
    });
}

/// Times of several loads.
struct Loads {
    start: Vec<f64>,
    wasm: Vec<f64>,
    recent: Vec<f64>,
}

async fn first_screen(page: &Page) -> Result<Loads, Trouble> {
    let mut loads = Loads { start: Vec::new(), wasm: Vec::new(), recent: Vec::new() };
    for _ in 0..LOADS {
        page.open("#/").await?;
        page.reload().await?;
        loads.start.push(number(&page.script("return window.measuredStart", Vec::new()).await?));
        loads.wasm.push(number(&page.script("return window.measuredWasm", Vec::new()).await?));
        if page.script("return Object.keys(localStorage).length > 99", Vec::new()).await? == json!(true) {
            loads.recent.push(number(&page.script("return window.measuredRecent", Vec::new()).await?));
        }
    }
    Ok(loads)
}

/// From a press on the way to the history until its first rows are laid out.
async fn opened(page: &Page) -> Result<Vec<f64>, Trouble> {
    const OPEN: &str = "return measureUntil(() => { location.hash = '#/history' }, \
                        () => document.querySelector('.found .record'))";
    let mut times = Vec::new();
    for _ in 0..LOADS {
        page.open("#/").await?;
        page.reload().await?;
        page.script("return window.measuredRecent", Vec::new()).await?;
        times.push(number(&page.script(OPEN, Vec::new()).await?));
    }
    Ok(times)
}

/// Each key of several searches, once all is summed up.
async fn keys(page: &Page) -> Result<Vec<f64>, Trouble> {
    const READ: &str = "return measureUntil(() => {}, () => document.querySelector('.works')) \
                        .then(() => measureUntil(() => measureKey(document.querySelector('#find'), 'a'), \
                        () => !document.querySelector('#found').textContent.includes('Reading'))) \
                        .then(() => performance.now())";
    const KEY: &str = "return measureKey(document.querySelector('#find'), arguments[0])";
    page.open("#/history").await?;
    page.reload().await?;
    let studied = number(&page.script(READ, Vec::new()).await?);
    println!("{:<58}{studied:>10.0}", "  all summed up, since the navigation (ms)");
    let mut times = Vec::new();
    for text in TYPED {
        let ends: Vec<usize> = text.char_indices().map(|(place, c)| place + c.len_utf8()).collect();
        for end in ends.iter().chain(ends.iter().rev()) {
            times.push(number(&page.script(KEY, vec![json!(&text[..*end])]).await?));
        }
        page.script(KEY, vec![json!("")]).await?;
    }
    Ok(times)
}

/// Times of several changes of an answer.
struct Answers {
    laid_out: Vec<f64>,
    painted: Vec<f64>,
}

/// Each option of each answer's list on the page of a verdict.
async fn answers(page: &Page) -> Result<Answers, Trouble> {
    const LISTS: &str = "return [...document.querySelectorAll('.answers select')] \
                         .map((list) => [list.id, [...list.options].map((option) => option.value).filter(Boolean)])";
    const CHOOSE: &str = "return measureAnswer(document.getElementById(arguments[0]), arguments[1])";
    page.open("#/").await?;
    page.button("Weekly status update").click().await?;
    page.heading("The plan").wait().await?;
    let lists: Vec<(String, Vec<String>)> = serde_json::from_value(page.script(LISTS, Vec::new()).await?)?;
    let mut answers = Answers { laid_out: Vec::new(), painted: Vec::new() };
    for (id, options) in &lists {
        for option in options {
            let times = page.script(CHOOSE, vec![json!(id), json!(option)]).await?;
            answers.laid_out.push(times.get(0).map_or(f64::NAN, number));
            answers.painted.push(times.get(1).map_or(f64::NAN, number));
        }
    }
    Ok(answers)
}

/// Each question of the wizard, answered by a digit.
async fn questions(page: &Page) -> Result<Vec<f64>, Trouble> {
    const PRESS: &str = "return measurePress(document.querySelector('.question input'), '2')";
    let mut times = Vec::new();
    for _ in 0..LOADS {
        page.go("__home.html").await?;
        page.script("localStorage.clear(); sessionStorage.clear()", Vec::new()).await?;
        page.open("#/new/purpose").await?;
        while page.fragment().await? != "#/new/verdict" {
            page.settle().await?;
            times.push(number(&page.script(PRESS, Vec::new()).await?));
        }
    }
    Ok(times)
}

/// How often a page is opened and left before what stays behind is counted, and how often while it is.
const ROUNDS: [u32; 2] = [50, 200];

/// How many rounds a driver waits for.
const AT_ONCE: u32 = 25;

/// The pages whose memory is looked at, each with a way there from the start.
const PAGES: [(&str, &str); 9] = [
    ("a question", "#/new/purpose"),
    ("the verdict", "#/new/verdict"),
    ("the history", "#/history"),
    ("the settings", "#/settings"),
    ("the guide", "#/guide"),
    ("comparing", "#/compare"),
    ("an agenda", "#/agenda"),
    ("a calendar", "#/calendar"),
    ("a decision that someone sent", "#d105LMWnxUwck5FnZRzw4K8"),
];

/// By how much the memory of the wasm grows each time that a page is opened and left, and at each decision that is kept.
/// It grows by pages of 64 KiB, and never shrinks.
async fn growth(page: &Page) -> Journey {
    const BEGUN: &str =
        "#/new?t=Begun&purpose=decide&sensitivity=none&urgency=week&clarity=rough&exchange=many&undo=hard";
    let kept = records(3, LATELY);
    for (key, text) in &kept {
        page.set_local_storage(key, text).await?;
    }
    let first = kept.first().map(|(key, _)| key.replace("sa1:rec:", "#/d/")).unwrap_or_default();
    page.open(BEGUN).await?;
    for (name, fragment) in PAGES.into_iter().chain([("a kept decision", first.as_str())]) {
        print_growth(page, name, &json!([fragment])).await?;
    }
    let keep = "#/new?t=Kept&purpose=inform&sensitivity=none&urgency=hour&way=open";
    print_growth(page, "keeping one (it is among what is kept from then on)", &json!([keep, "Start this one", "Keep"]))
        .await
}

async fn print_growth(page: &Page, name: &str, way: &Value) -> Journey {
    let before = after(page, way, ROUNDS[0]).await?;
    let grown = after(page, way, ROUNDS[1]).await? - before;
    println!("  {name:<56}{:>10.0}{:>20}", grown / f64::from(ROUNDS[1]), 1024);
    Ok(())
}

/// The memory after so many rounds.
async fn after(page: &Page, way: &Value, rounds: u32) -> Result<f64, Trouble> {
    const ROUND: &str = "return measureRounds(arguments[0], arguments[1])";
    let mut size = f64::NAN;
    for _ in 0..rounds / AT_ONCE {
        size = number(&page.script(ROUND, vec![way.clone(), json!(AT_ONCE)]).await?);
    }
    Ok(size)
}

async fn keep(page: &Page) -> Journey {
    let all: Vec<Value> = records(MANY, LATELY).into_iter().map(|(key, text)| json!([key, text])).collect();
    page.open("#/nowhere").await?;
    page.script("for (const [key, text] of arguments[0]) localStorage.setItem(key, text)", vec![json!(all)]).await?;
    Ok(())
}

async fn memory(page: &Page) -> Journey {
    const READ: &str = "return [measuredMemory.buffer.byteLength, performance.memory?.usedJSHeapSize ?? 0]";
    let read = page.script(READ, Vec::new()).await?;
    let mib = |place: usize| read.get(place).map_or(0.0, number) / 1_048_576.0;
    println!("{:<58}{:>10.1}", "  memory of the wasm, 10,000 kept (MiB)", mib(0));
    println!("{:<58}{:>10.1}", "  memory of JavaScript beside it (MiB)", mib(1));
    Ok(())
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or(f64::NAN)
}

fn median(times: &[f64]) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
}

fn print(what: &str, times: &[f64], target: Option<f64>) {
    let worst = times.iter().copied().fold(f64::NAN, f64::max);
    let target = target.map_or_else(String::new, |target| format!("{target:.0}"));
    println!("{what:<58}{:>10.1}{worst:>10.1}{target:>10}", median(times));
}
