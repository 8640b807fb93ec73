//! Runs the journeys' programs with a browser.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail};
use xtask::engine::Engine;
use xtask::variables;

use crate::project;
use crate::run;
use crate::tools;

/// Runs the journeys in one browser, or those whose name contains `filter`.
pub(crate) fn test(engine: Engine, filter: Option<&str>) -> Result<()> {
    println!("In {engine}:");
    let mut args = vec!["test", "--package", "journeys"];
    args.extend(filter.into_iter().flat_map(|filter| ["--test", "journeys", filter]));
    with_browser(engine, &args)
}

/// Takes the pictures, or those whose name contains `filter`.
pub(crate) fn screenshots(filter: Option<&str>) -> Result<()> {
    tools::for_engine(Engine::Chromium)?;
    let mut args = vec!["run", "--quiet", "--package", "journeys", "--bin", "screenshots", "--"];
    args.push("target/screenshots");
    args.extend(filter);
    with_browser(Engine::Chromium, &args)
}

/// Measures the app of `dist` and prints medians.
pub(crate) fn measure() -> Result<()> {
    tools::for_engine(Engine::Chromium)?;
    let args = ["run", "--quiet", "--package", "journeys", "--bin", "measure"];
    with_browser(Engine::Chromium, &args)
}

fn with_browser(engine: Engine, args: &[&str]) -> Result<()> {
    let dist = project::dist()?;
    if !dist.join("index.html").is_file() {
        bail!("there is no build in dist/: run `cargo xtask build` first");
    }
    let screen = (engine == Engine::Webkit).then(Screen::start).transpose()?;
    let mut command = match &screen {
        // WebKit needs a message bus of its own.
        Some(screen) => {
            let mut command = run::command("dbus-run-session")?;
            command.arg("--").arg(run::cargo()?.get_program()).env("DISPLAY", &screen.name);
            command
        }
        None => run::cargo()?,
    };
    run::run(
        command
            .args(args)
            .env("PATH", tools::path_for(&[engine])?)
            .env("NO_PROXY", "127.0.0.1,localhost")
            .env(variables::DIST, dist)
            .env(variables::DIST_PANIC, project::dist_panic()?)
            .env(variables::AXE, tools::axe()?)
            .env(variables::ENGINE, engine.key()),
    )
}

/// A display in memory, which ends with this value.
#[derive(Debug)]
struct Screen {
    child: Child,
    name: String,
}

impl Screen {
    fn start() -> Result<Self> {
        let mut child = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb could not be started")?;
        let mut number = String::new();
        let output = child.stdout.take().context("Xvfb has no output")?;
        BufReader::new(output).read_line(&mut number)?;
        if number.trim().is_empty() {
            child.kill().ok();
            bail!("Xvfb found no free display");
        }
        let name = format!(":{}", number.trim());
        Ok(Self { child, name })
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // It may be gone already.
        self.child.kill().ok();
        self.child.wait().ok();
    }
}
