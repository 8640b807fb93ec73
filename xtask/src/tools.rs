//! The tools that a build and the checks need, installed at pinned versions into a cache of the project's own. What is
//! on the search path at the right version is used as it is.

mod debian;
mod install;
mod npm;
mod toolchain;

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use support::engine::Engine;

use crate::project;
use install::CargoTool;

pub(crate) use npm::{axe, lighthouse};
pub(crate) use toolchain::{check_tools, wasm_target};

/// Without its features for secure connections and for news of itself: we let it fetch nothing.
const TRUNK: CargoTool = CargoTool { package: "trunk", program: "trunk", features: Some(""), takes: "3 to 5 minutes" };

/// Without what fetches programs.
const WASM_BINDGEN: CargoTool =
    CargoTool { package: "wasm-bindgen-cli", program: "wasm-bindgen", features: Some(""), takes: "1 to 2 minutes" };

const GECKODRIVER: CargoTool =
    CargoTool { package: "geckodriver", program: "geckodriver", features: None, takes: "a minute" };

const CARGO_DENY: CargoTool =
    CargoTool { package: "cargo-deny", program: "cargo-deny", features: None, takes: "1 to 2 minutes" };

const TRUNK_VERSION: &str = "0.21.14";
const GECKODRIVER_VERSION: &str = "0.37.1";
const CARGO_DENY_VERSION: &str = "0.20.2";

/// What a build of the app needs.
#[derive(Debug)]
pub(crate) struct BuildTools {
    /// The Trunk program.
    pub(crate) trunk: PathBuf,
    /// The search path with our tools first.
    pub(crate) path: OsString,
    /// The folder of the wasm-bindgen programs.
    pub(crate) wasm_bindgen: PathBuf,
    /// What makes them small, where there is npm.
    pub(crate) shrink: Option<Shrink>,
}

/// What makes a build small.
#[derive(Debug)]
pub(crate) struct Shrink {
    /// The wasm-opt program.
    pub(crate) wasm_opt: PathBuf,
    /// The esbuild program.
    pub(crate) esbuild: PathBuf,
}

/// Sees to the tools of a build; `strict` fails without npm, where otherwise a bigger build would do.
pub(crate) fn for_build(strict: bool) -> Result<BuildTools> {
    wasm_target()?;
    let trunk = TRUNK.at(TRUNK_VERSION)?;
    // The crate and the command line must be equal to the digit.
    let wasm_bindgen = folder_of(&WASM_BINDGEN.at(&project::locked_version("wasm-bindgen")?)?)?;
    if strict {
        debian::npm()?;
    }
    let shrink = match (npm::wasm_opt()?, npm::esbuild()?) {
        (Some(wasm_opt), Some(esbuild)) => Some(Shrink { wasm_opt, esbuild }),
        _ if strict => bail!("wasm-opt and esbuild need npm: install Node.js with npm and run this again"),
        _ => {
            println!("Without npm there is no wasm-opt: the app works, but its program is a good deal bigger.");
            None
        }
    };
    Ok(BuildTools { path: first_on_path(&[&wasm_bindgen])?, trunk, wasm_bindgen, shrink })
}

/// The program that looks at licences, sources and known faults of packages.
pub(crate) fn cargo_deny() -> Result<PathBuf> {
    CARGO_DENY.at(CARGO_DENY_VERSION)
}

/// Sees to a browser and its driver.
pub(crate) fn for_engine(engine: Engine) -> Result<()> {
    match engine {
        Engine::Chromium => debian::browser(engine, &[], &["chromium", "chromium-driver", "fonts-liberation"]),
        Engine::Firefox => {
            debian::browser(engine, &[], &["firefox-esr", "fonts-liberation"])?;
            GECKODRIVER.at(GECKODRIVER_VERSION).map(|_| ())
        }
        Engine::Webkit => debian::browser(
            engine,
            &["Xvfb", "dbus-run-session"],
            &["webkit2gtk-driver", "xvfb", "dbus", "fonts-liberation"],
        ),
    }
}

/// The driver of a browser.
pub(crate) fn driver(engine: Engine) -> Result<PathBuf> {
    if engine == Engine::Firefox {
        return GECKODRIVER.at(GECKODRIVER_VERSION);
    }
    engine.driver().with_context(|| format!("the driver of {engine} is gone"))
}

/// The search path with what the journeys in a browser need.
pub(crate) fn path_for(engine: Engine) -> Result<OsString> {
    if engine == Engine::Firefox { first_on_path(&[&folder_of(&driver(engine)?)?]) } else { first_on_path(&[]) }
}

fn folder_of(program: &Path) -> Result<PathBuf> {
    Ok(program.parent().context("a program without a folder")?.to_owned())
}

fn first_on_path(folders: &[&Path]) -> Result<OsString> {
    let old = env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().map(|folder| (*folder).to_owned()).chain(env::split_paths(&old));
    env::join_paths(all).context("a tool's folder has a colon in its name")
}
