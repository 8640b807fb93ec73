//! `cargo xtask test`: every check, in order, quick ones first.

use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use clap::ValueEnum;
use support::engine::Engine;

use crate::build;
use crate::crates;
use crate::golden;
use crate::journeys;
use crate::project;
use crate::run::{cargo, command, run};
use crate::size;
use crate::tools::{self, Tool};

const WASM: &str = "wasm32-unknown-unknown";

/// One kind of check.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Step {
    /// The code is formatted.
    Format,
    /// Each crate uses those below it alone, knows no browser, and builds by itself.
    Crates,
    /// The lints find nothing, natively and for wasm.
    Clippy,
    /// The documentation has no warnings.
    Docs,
    /// The packages have licences that we may use, come from where they should, and are not doubled.
    Packages,
    /// Links, records and backups that a tagged version has are as they were.
    Golden,
    /// Tests that need no browser.
    Native,
    /// The release is built.
    Build,
    /// The start page keeps the budget.
    Size,
    /// Component tests in a browser.
    Web,
    /// The build with a panic button, for the journeys.
    PanicBuild,
    /// The build in the pseudo-language, for the journey that finds what was not translated.
    PseudoBuild,
    /// Journeys over the built app, in each browser.
    Journeys,
}

/// Runs the steps, or only those of `only`; stops at the first that fails.
pub(crate) fn check(browsers: &[Engine], only: &[Step], journey: Option<&str>) -> Result<()> {
    let steps: Vec<Step> =
        Step::value_variants().iter().copied().filter(|step| only.is_empty() || only.contains(step)).collect();
    let start = Instant::now();
    prepare(&steps, browsers)?;
    for (index, step) in steps.iter().enumerate() {
        let name = name(*step);
        heading(&format!("{} of {}: {name}", index + 1, steps.len()), start.elapsed());
        perform(*step, browsers, journey).with_context(|| format!("the step `{name}` failed"))?;
    }
    heading("all checks passed", start.elapsed());
    Ok(())
}

/// Installs what is missing before anything else, so that a long run does not end for want of a tool.
fn prepare(steps: &[Step], browsers: &[Engine]) -> Result<()> {
    tools::check_tools()?;
    if steps.iter().any(|step| matches!(step, Step::Clippy | Step::Docs | Step::Build)) {
        tools::wasm_target()?;
    }
    if steps.iter().any(|step| matches!(step, Step::Crates | Step::Native | Step::Build)) {
        // Packages are listed without a network, those for wasm too, which nothing has fetched by then.
        build::fetch()?;
    }
    let builds =
        steps.iter().any(|step| matches!(step, Step::Build | Step::PanicBuild | Step::PseudoBuild | Step::Web));
    let opens_pages = steps.iter().any(|step| matches!(step, Step::Web | Step::Journeys));
    let needed = [
        (builds, Tool::Trunk),
        (builds, Tool::WasmBindgen),
        (steps.contains(&Step::Packages), Tool::CargoDeny),
        (opens_pages && browsers.contains(&Engine::Firefox), Tool::Geckodriver),
    ];
    let needed: Vec<Tool> = needed.into_iter().filter(|(is_needed, _)| *is_needed).map(|(_, tool)| tool).collect();
    tools::see_to(&needed, || if steps.contains(&Step::Build) { build::compile() } else { Ok(()) })?;
    if builds {
        tools::for_build(true)?;
    }
    if opens_pages {
        for &engine in browsers {
            tools::for_engine(engine)?;
        }
    }
    if steps.contains(&Step::Journeys) {
        tools::axe()?;
    }
    Ok(())
}

fn perform(step: Step, browsers: &[Engine], journey: Option<&str>) -> Result<()> {
    match step {
        Step::Format => run(cargo()?.args(["fmt", "--all", "--check"])),
        Step::Crates => crates::check(),
        Step::Clippy => clippy(),
        Step::Docs => docs(),
        Step::Packages => deny(&["licenses", "bans", "sources"]),
        Step::Golden => golden::check(),
        Step::Native => {
            let product = ["--workspace", "--exclude", "journeys", "--exclude", "support", "--exclude", "xtask"];
            run(cargo()?.args(["test", "--profile", "checks"]).args(product))?;
            run(cargo()?.args(["test", "--package", "xtask", "--package", "support"]))
        }
        Step::Build => build::release(true, None).map(|_| ()),
        Step::Size => size::size(&project::dist()?, false),
        Step::Web => web(browsers),
        Step::PanicBuild => build::with_panic_button(true).map(|_| ()),
        Step::PseudoBuild => build::in_pseudo(true).map(|_| ()),
        Step::Journeys => journeys_in(browsers, journey),
    }
}

/// The journeys in all of the browsers, also after one in which some failed, so that one run tells what fails where.
fn journeys_in(browsers: &[Engine], filter: Option<&str>) -> Result<()> {
    let mut failed = Vec::new();
    for &engine in browsers {
        if let Err(error) = journeys::test(engine, filter) {
            eprintln!("{engine}: {error:#}");
            failed.push(engine.key());
        }
    }
    ensure!(failed.is_empty(), "not all journeys passed in {}", failed.join(", "));
    Ok(())
}

fn clippy() -> Result<()> {
    run(cargo()?.args(["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]))?;
    for features in [&[][..], &["--features", "panic-button"], &["--features", "split"]] {
        run(wasm("clippy")?
            .args(["--lib", "--bins", "--test", "web"])
            .args(features)
            .args(["--", "--deny", "warnings"]))?;
    }
    Ok(())
}

fn docs() -> Result<()> {
    run(cargo()?.args(["doc", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "--deny warnings"))?;
    run(wasm("doc")?.args(["--lib", "--no-deps"]).env("RUSTDOCFLAGS", "--deny warnings"))
}

/// Looks for known faults in the packages. Not among the checks: its list comes from the network and changes by the day.
pub(crate) fn audit() -> Result<()> {
    deny(&["advisories"])
}

/// Holds the packages to `deny.toml`.
fn deny(what: &[&str]) -> Result<()> {
    run(command(Tool::CargoDeny.path()?)?.args(["--workspace", "--log-level", "error", "check"]).args(what))
}

/// Component tests, in the first of the browsers that their runner can drive.
fn web(browsers: &[Engine]) -> Result<()> {
    let tools = tools::for_build(true)?;
    let engines: Vec<Engine> = browsers.iter().copied().filter(|&engine| engine != Engine::Webkit).collect();
    if engines.is_empty() {
        println!("The runner of component tests cannot drive WebKitGTK; the journeys do.");
    }
    for engine in engines {
        let variable = match engine {
            Engine::Chromium | Engine::Webkit => "CHROMEDRIVER",
            Engine::Firefox => "GECKODRIVER",
        };
        println!("In {engine}:");
        run(wasm("test")?
            .args(["--test", "web"])
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", tools.wasm_bindgen.join("wasm-bindgen-test-runner"))
            .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", project::root()?.join("tests/web/webdriver.json"))
            .env("WASM_BINDGEN_TEST_ONLY_WEB", "1")
            .env("WASM_BINDGEN_TEST_TIMEOUT", "120")
            .env("NO_PROXY", "127.0.0.1,localhost")
            .env(variable, tools::driver(engine)?))?;
    }
    Ok(())
}

/// A Cargo command on the app for wasm.
fn wasm(subcommand: &str) -> Result<Command> {
    let mut command = cargo()?;
    command.args([subcommand, "--package", "sync-or-async", "--target", WASM]);
    build::with_rust_flags(&mut command, None)?;
    Ok(command)
}

/// The name on the command line.
fn name(step: Step) -> String {
    step.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

fn heading(text: &str, elapsed: Duration) {
    let seconds = elapsed.as_secs();
    println!("\n== {text}  ({} min {:02} s) ==", seconds / 60, seconds % 60);
}
