//! The frame round a test.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::panic::AssertUnwindSafe;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::thread;
use std::time::{Duration, Instant};

use futures_util::FutureExt;
use support::engine::Engine;
use support::server::{Server, Site};
use tokio::time::timeout;

use crate::browser::{Browser, Wishes};
use crate::failure::{Journey, Trouble};
use crate::faults;
use crate::page::Page;
use crate::pool;
use crate::settings::{self, Build};

/// A path like that of a project's page on a public host, to prove that all addresses are relative.
const BASE: &str = "/some/path/";

/// A page of the app's server that starts nothing, for looking into storage.
pub(crate) const HOME: &str = "__home.html";

/// How long a journey may take in all. It catches what hangs, also on a machine several times slower; it is no target.
const LIMIT: Duration = Duration::from_mins(5);

/// What all pages of a journey share.
pub(crate) struct Stage {
    pub(crate) engine: Engine,
    pub(crate) server: Server,
    pub(crate) dist: PathBuf,
    pub(crate) build: Build,
    pub(crate) wishes: Wishes,
    /// Parts of faults that the journey said before.
    pub(crate) allowed: RefCell<Vec<String>>,
    pub(crate) browsers: RefCell<Vec<Rc<Browser>>>,
}

/// What a journey needs that is not usual.
#[derive(Clone, Debug)]
pub struct Setup {
    wishes: Wishes,
    build: Build,
    worker: bool,
    scripts: Vec<(String, String)>,
    engines: Vec<Engine>,
    is_to_fail: bool,
    limit: Duration,
}

impl Default for Setup {
    fn default() -> Self {
        Self::new()
    }
}

impl Setup {
    /// Nothing unusual.
    pub fn new() -> Self {
        Self {
            wishes: Wishes::USUAL,
            build: Build::Release,
            worker: false,
            scripts: Vec::new(),
            engines: vec![Engine::Chromium, Engine::Firefox, Engine::Webkit],
            is_to_fail: false,
            limit: LIMIT,
        }
    }

    /// A browser that runs no scripts.
    #[must_use]
    pub fn without_javascript(mut self) -> Self {
        self.wishes.javascript = false;
        self
    }

    /// A browser that lets pages keep nothing.
    #[must_use]
    pub fn without_storage(mut self) -> Self {
        self.wishes.storage = false;
        if settings::engine().is_ok_and(|engine| engine == Engine::Webkit) {
            // It has no such setting under test.
            return self.with_script(include_str!("refuse.js"));
        }
        self
    }

    /// Runs this script in every page before all others.
    #[must_use]
    pub fn with_script(mut self, text: &str) -> Self {
        let name = format!("__script{}.js", self.scripts.len());
        self.scripts.push((name, text.to_owned()));
        self
    }

    /// The build that has a way to make the app panic.
    #[must_use]
    pub fn with_panic_button(mut self) -> Self {
        self.build = Build::PanicButton;
        self
    }

    /// The build in the pseudo-language. Names are asked for in English there too.
    #[must_use]
    pub fn in_pseudo(mut self) -> Self {
        self.build = Build::Pseudo;
        self
    }

    /// A browser with service workers. Usually it has none: each journey is a new address, where a worker would fetch all
    /// of the app once more, and answer what the journey breaks or counts at the server.
    #[must_use]
    pub fn with_worker(mut self) -> Self {
        self.worker = true;
        self
    }

    /// Only in these engines: the others lack what the journey is about.
    #[must_use]
    pub fn only_in(mut self, engines: &[Engine]) -> Self {
        engines.clone_into(&mut self.engines);
        self
    }

    /// A journey that may take longer than others.
    #[must_use]
    pub fn at_most(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// A journey that fails on purpose: it is run once.
    #[must_use]
    pub fn to_fail(mut self) -> Self {
        self.is_to_fail = true;
        self
    }

    /// Runs the journey. One that fails in Firefox or `WebKit` is run once more, in a new browser, and noted: on a busy
    /// machine their drivers lose a press or a picture now and then.
    ///
    /// # Panics
    /// When the journey fails, or something went wrong in the page that it did not say before.
    #[expect(clippy::needless_pass_by_value, reason = "the closure is written in the call")]
    pub fn run(self, body: impl AsyncFn(&Page) -> Journey) {
        let name = thread::current().name().unwrap_or("journey").replace("::", "-");
        let began = Instant::now();
        let outcome = pool::runtime().and_then(|runtime| runtime.block_on(self.perform_or_again(&name, &body)));
        let outcome = outcome.and_then(|()| note_time(&name, began.elapsed()));
        if let Err(message) = outcome {
            // Not `panic!`: the message says where; this line says nothing.
            resume_unwind(Box::new(print_failure(&name, &message)));
        }
    }

    async fn perform_or_again(&self, name: &str, body: &impl AsyncFn(&Page) -> Journey) -> Result<(), String> {
        let first = self.perform(name, body).await;
        match (first, settings::engine()) {
            (Err(message), Ok(Engine::Firefox | Engine::Webkit)) if !self.is_to_fail => {
                note_second_go(name, &message)?;
                self.perform(name, body).await
            }
            (first, _) => first,
        }
    }

    async fn perform(&self, name: &str, body: &impl AsyncFn(&Page) -> Journey) -> Result<(), String> {
        let engine = settings::engine().map_err(text)?;
        if !self.engines.contains(&engine) {
            println!("left out: not for {engine}");
            return Ok(());
        }
        let stage = self.stage(engine).await.map_err(text)?;
        let page = match Page::start(&stage).await {
            Ok(page) => page,
            Err(trouble) => {
                close(&stage).await;
                return Err(text(trouble));
            }
        };

        let ran = AssertUnwindSafe(timeout(self.limit, body(&page))).catch_unwind().await;
        let mut wrong = match ran {
            Ok(Ok(Ok(()))) => Vec::new(),
            Ok(Ok(Err(failure))) => vec![failure.to_string()],
            Ok(Err(_)) => vec![format!("the journey took longer than {} s", self.limit.as_secs())],
            Err(panic) => vec![said(panic.as_ref())],
        };
        let failed = !wrong.is_empty();
        faults::told(&stage).await;
        wrong.extend(faults::found(&stage).await.into_iter().map(|fault| format!("went wrong in the page: {fault}")));
        if failed {
            wrong.extend(keep_traces(&page, name).await);
        }
        drop(page);
        if wrong.is_empty() {
            give_back(&stage).await;
        } else {
            close(&stage).await;
        }
        if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n  ")) }
    }

    async fn stage(&self, engine: Engine) -> Result<Rc<Stage>, Trouble> {
        let mut extras = vec![
            ("__probe.js".to_owned(), include_str!("probe.js").to_owned()),
            (HOME.to_owned(), "<!doctype html><link rel=icon href=data:,><title>Home</title>".to_owned()),
        ];
        if !self.worker {
            extras.push(("__no_worker.js".to_owned(), "delete Navigator.prototype.serviceWorker;".to_owned()));
        }
        if engine == Engine::Webkit {
            extras.push(("__copied.js".to_owned(), include_str!("copied.js").to_owned()));
        }
        extras.extend(self.scripts.iter().cloned());
        let dist = settings::dist(self.build)?;
        let site = Site { dist: dist.clone(), base: BASE.to_owned(), compress: false, cache: false, extras };
        Ok(Rc::new(Stage {
            engine,
            server: pool::server(site).await?,
            dist,
            build: self.build,
            wishes: self.wishes,
            allowed: RefCell::default(),
            browsers: RefCell::default(),
        }))
    }
}

/// Runs a journey with nothing unusual: a fresh browser, the built app on a server of its own.
///
/// # Panics
/// When the journey fails, or something went wrong in the page that it did not say before.
pub fn journey(body: impl AsyncFn(&Page) -> Journey) {
    Setup::new().run(body);
}

async fn close(stage: &Stage) {
    let browsers: Vec<Rc<Browser>> = stage.browsers.borrow_mut().drain(..).collect();
    for browser in browsers {
        browser.close().await;
    }
}

/// Hands the browsers on that no page holds any more, and ends the others.
async fn give_back(stage: &Stage) {
    let browsers: Vec<Rc<Browser>> = stage.browsers.borrow_mut().drain(..).collect();
    for browser in browsers {
        match Rc::try_unwrap(browser) {
            Ok(browser) => pool::give_back(browser, stage.engine, stage.wishes).await,
            Err(held) => held.close().await,
        }
    }
}

/// Notes a journey that is run once more, and why, for `cargo xtask test` to tell. Without a place for that there is no
/// second go.
fn note_second_go(name: &str, message: &str) -> Result<(), String> {
    let path = settings::second_goes().ok_or_else(|| message.to_owned())?;
    let line = format!("{name}: {}", message.lines().next().unwrap_or_default());
    note(&path, &line).map_err(|error| format!("{message}\n  and that could not be noted: {error}"))
}

/// Notes how long a journey took, for `cargo xtask test` to tell the slowest.
fn note_time(name: &str, took: Duration) -> Result<(), String> {
    let Some(path) = settings::times() else { return Ok(()) };
    note(&path, &format!("{} {name}", took.as_millis()))
        .map_err(|error| format!("its time could not be noted: {error}"))
}

fn note(path: &Path, line: &str) -> io::Result<()> {
    writeln!(OpenOptions::new().create(true).append(true).open(path)?, "{line}")
}

/// Prints why a journey failed; gives the payload for the end of the test.
fn print_failure(name: &str, message: &str) -> String {
    eprintln!("{name} failed:\n  {message}");
    message.to_owned()
}

fn text(trouble: Trouble) -> String {
    trouble.0
}

/// What a panic in the body said. The line is printed by the panic itself.
fn said(panic: &(dyn std::any::Any + Send)) -> String {
    panic
        .downcast_ref::<String>()
        .cloned()
        .or_else(|| panic.downcast_ref::<&str>().map(|&said| said.to_owned()))
        .unwrap_or_else(|| "the journey panicked".to_owned())
}

/// A picture of the page as it was left, and what the server was asked.
async fn keep_traces(page: &Page, name: &str) -> Vec<String> {
    let folder = settings::failures();
    let path = folder.join(format!("{name}-{}.png", page.stage.engine));
    let mut notes = Vec::new();
    if fs::create_dir_all(&folder).is_ok() && page.screenshot(&path).await.is_ok() {
        notes.push(format!("picture: target/journeys/{name}-{}.png", page.stage.engine));
    }
    if let Ok(address) = page.address().await {
        notes.push(format!("address: {address}"));
    }
    let asked: BTreeSet<String> =
        page.asked().into_iter().map(|asked| format!("{} {}", asked.method, asked.path)).collect();
    notes.push(format!("asked of the server: {}", asked.into_iter().collect::<Vec<_>>().join(", ")));
    notes
}
