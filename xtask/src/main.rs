//! The project's commands: `cargo xtask serve`, `cargo xtask test` and the parts of them.
//!
//! # Codemap
//! - `build`, `split`, `finish`, `licenses`, `size`: the release, the cutting of it, what makes it whole, and what it
//!   weighs. `minify`: scripts without what only people read.
//! - `serve`: serves it. `pseudo`: the project in a language that is none, to see what was not translated.
//! - `check`: every check in order, `golden` among them; `journeys`: runs the journeys' programs with a browser.
//! - `lighthouse`: what Lighthouse says of the build.
//! - `tools`: installs what is missing.
//! - `train`: trains the models that find the activity in a person's words, and the mode of an agenda's item.
//! - `words`: fills the words of `public/` in.
//! - `project`, `run`: folders, and running other programs.

mod build;
mod check;
mod crates;
mod finish;
mod golden;
mod journeys;
mod licenses;
mod lighthouse;
mod minify;
mod pages;
mod project;
mod pseudo;
mod run;
mod serve;
mod size;
mod split;
mod tools;
mod train;
mod words;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};
use support::engine::Engine;

use finish::Address;

/// The project's commands.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Builds the app and serves it on this machine.
    Serve {
        /// The port to serve on.
        #[arg(long, default_value_t = 8010)]
        port: u16,
        /// Builds without optimising, and again on every change.
        #[arg(long)]
        dev: bool,
    },
    /// Builds the release into dist/, ready for any static host.
    Build {
        /// Where it will be, such as `https://example.org/app/`, for the previews of pasted links.
        #[arg(long)]
        address: Option<Address>,
        /// Compiles the app and builds it a second time, and fails if a byte differs.
        #[arg(long)]
        twice: bool,
        /// Builds into target/dist-pseudo instead, in a language that is none, in which a text that was not translated is seen.
        #[arg(long, conflicts_with_all = ["address", "twice"])]
        pseudo: bool,
    },
    /// Weighs what a browser asks for until the start page is usable; fails above the budget.
    Size {
        /// Prints JSON.
        #[arg(long)]
        json: bool,
    },
    /// Runs every check: format, lints, docs, tests, size, and journeys over the built app in browsers.
    Test {
        /// The browsers for the journeys: chromium, firefox, webkit.
        #[arg(long, value_delimiter = ',', default_value = "chromium,firefox,webkit")]
        browsers: Vec<Engine>,
        /// Runs these steps alone, in their order.
        #[arg(long, value_delimiter = ',')]
        only: Vec<check::Step>,
        /// Runs only the journeys whose name contains this.
        #[arg(long)]
        journey: Option<String>,
    },
    /// Trains the models that find the activity in a person's words and the mode of an agenda's item, from the texts in
    /// crates/reader/data and crates/meetings/data.
    Train {
        /// Only that of an agenda's items, which takes a second.
        #[arg(long)]
        items: bool,
        /// Writes nothing, and fails where the model that is kept is not that of the texts.
        #[arg(long)]
        check: bool,
    },
    /// Fills the words of public/ into what Trunk has put together, which calls this.
    Words,
    /// Looks for known faults in the packages (fetches the list of them).
    Audit,
    /// Writes what the app says of each situation of `tests/people`, as a page to read.
    Pages,
    /// Measures in Chromium how long things take, also with ten thousand decisions kept, and prints medians.
    Measure {
        /// Measures what is in dist/.
        #[arg(long)]
        no_build: bool,
    },
    /// Has Lighthouse look at the app five times as on a phone, prints medians; fails below the bar.
    Lighthouse {
        /// Looks at what is in dist/.
        #[arg(long)]
        no_build: bool,
    },
    /// Takes pictures of the app's pages into target/screenshots/.
    Screenshots {
        /// Takes them of what is in dist/.
        #[arg(long)]
        no_build: bool,
        /// Takes only those whose name contains this.
        #[arg(long)]
        only: Option<String>,
    },
}

fn main() -> ExitCode {
    match act(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn act(action: Action) -> Result<()> {
    match action {
        Action::Serve { port, dev: false } => serve::release(port),
        Action::Serve { port, dev: true } => serve::dev(port),
        Action::Build { pseudo: true, .. } => build::in_pseudo(false).map(|_| ()),
        Action::Build { address, twice: true, .. } => build::release_twice(address.as_ref()),
        Action::Build { address, twice: false, .. } => build::release(false, address.as_ref()).map(|_| ()),
        Action::Size { json } => size::size(&project::dist()?, json),
        Action::Test { browsers, only, journey } => check::check(&browsers, &only, journey.as_deref()),
        Action::Train { check, items } => train::train(check, items),
        Action::Words => words::fill_in(),
        Action::Audit => check::audit(),
        Action::Pages => pages::write(),
        Action::Measure { no_build } => {
            if !no_build {
                build::release(false, None)?;
            }
            journeys::measure()
        }
        Action::Lighthouse { no_build } => {
            if !no_build {
                build::release(false, None)?;
            }
            lighthouse::lighthouse()
        }
        Action::Screenshots { no_build, only } => {
            if !no_build {
                build::release(false, None)?;
            }
            journeys::screenshots(only.as_deref())
        }
    }
}
