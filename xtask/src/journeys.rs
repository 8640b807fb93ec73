//! Runs the journeys' programs with a browser.

use std::num::NonZero;
use std::path::PathBuf;
use std::process;
use std::time::Instant;
use std::{env, fs, thread};

use anyhow::{Context, Result, bail, ensure};
use support::engine::{Engine, leftover};
use support::variables;

use crate::project;
use crate::run;
use crate::tools;

/// Runs the journeys in one browser, or those whose name contains `filter`.
pub(crate) fn test(engine: Engine, filter: Option<&str>) -> Result<()> {
    println!("In {engine}:");
    let start = Instant::now();
    let threads = threads().to_string();
    let mut args = vec!["test", "--package", "journeys"];
    args.extend(filter.into_iter().flat_map(|filter| ["--test", "journeys", filter]));
    args.extend(["--", "--test-threads", &threads]);
    let ran = with_browser(engine, &args);
    println!("{engine} took {} s.", start.elapsed().as_secs());
    ran
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
    // Browsers' folders too, which those that are left at the end cannot take away themselves.
    let scratch = Scratch::new()?;
    let mut command = if engine == Engine::Webkit {
        // It needs a message bus of its own: one that starts no services of the desktop, which would outlive it.
        let bus = scratch.0.join("bus.conf");
        fs::write(&bus, include_str!("journeys/bus.conf"))?;
        let mut command = run::command("dbus-run-session")?;
        command.arg("--config-file").arg(bus).arg("--").arg(run::cargo()?.get_program());
        command
    } else {
        run::cargo()?
    };
    let ran = run::run(
        command
            .args(args)
            .env("TMPDIR", &scratch.0)
            .env(variables::LEFTOVER, scratch.leftover())
            .env(variables::SECOND_GOES, scratch.second_goes())
            .env(variables::TIMES, scratch.times())
            .env("PATH", tools::path_for(engine)?)
            .env("NO_PROXY", "127.0.0.1,localhost")
            .env(variables::DIST, dist)
            .env(variables::DIST_PANIC, project::dist_panic()?)
            .env(variables::DIST_PSEUDO, project::dist_pseudo()?)
            .env(variables::AXE, tools::axe()?)
            .env(variables::ENGINE, engine.key()),
    );
    print_slowest(engine, &fs::read_to_string(scratch.times()).unwrap_or_default());
    leftover::end_all(&scratch.leftover()).context("browsers may be left")?;
    ran.and(told(engine, &fs::read_to_string(scratch.second_goes()).unwrap_or_default()))
}

/// How many journeys may need a retry in one engine. More are no accident of a busy machine.
const RETRIES: usize = 3;

/// Says which journeys were retried, a line each in `notes`; fails when they are too many.
fn told(engine: Engine, notes: &str) -> Result<()> {
    let count = notes.lines().count();
    if count > 0 {
        println!("{count} failed at first in {engine} and were run once more, in a new browser:\n{notes}");
    }
    ensure!(count <= RETRIES, "{count} journeys needed a retry in {engine}; {RETRIES} are let pass");
    Ok(())
}

/// How many of the slowest journeys are told.
const SLOWEST: usize = 12;

/// Prints the slowest journeys, from a line each of milliseconds and a name.
fn print_slowest(engine: Engine, times: &str) {
    let mut times: Vec<(u32, &str)> = times
        .lines()
        .filter_map(|line| line.split_once(' ').and_then(|(took, name)| Some((took.parse().ok()?, name))))
        .collect();
    times.sort_unstable();
    if times.len() > SLOWEST {
        println!("The slowest of {} in {engine}:", times.len());
        for (took, name) in times.iter().rev().take(SLOWEST) {
            println!("{:6.1} s  {name}", f64::from(*took) / 1_000.0);
        }
    }
}

/// How many journeys run at once: more than there are cores, as they wait a good deal.
fn threads() -> usize {
    thread::available_parallelism().map_or(2, NonZero::get) * 2
}

/// A folder for one run, which ends with this value.
#[derive(Debug)]
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Result<Self> {
        let scratch = Self(env::temp_dir().join(format!("journeys-{}", process::id())));
        fs::create_dir_all(scratch.leftover())?;
        Ok(scratch)
    }

    /// Where the journeys are noted that had a second go.
    fn second_goes(&self) -> PathBuf {
        self.0.join("second-goes")
    }

    /// Where the journeys are noted with how long they took.
    fn times(&self) -> PathBuf {
        self.0.join("times")
    }

    /// Where the browsers are noted that are still to be ended.
    fn leftover(&self) -> PathBuf {
        self.0.join("leftover")
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // A browser that was just ended may still write; what is left then is the system's to clear.
        fs::remove_dir_all(&self.0).ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_retries_are_let_pass_and_a_fourth_fails_the_run() {
        let notes = |count: usize| "a-journey: why\n".repeat(count);
        assert!(told(Engine::Firefox, "").is_ok());
        assert!(told(Engine::Firefox, &notes(3)).is_ok());
        let error = told(Engine::Firefox, &notes(4)).unwrap_err().to_string();
        assert_eq!(error, "4 journeys needed a retry in firefox; 3 are let pass");
    }
}
