//! The tools that a build and the checks need, installed at pinned versions into a cache of the project's own. What is
//! on the search path at the right version is used as it is.

mod debian;
mod install;
mod npm;
mod toolchain;

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::thread::{self, ScopedJoinHandle};

use anyhow::{Context, Result, anyhow, bail};
use support::engine::Engine;

use crate::project;
use install::CargoTool;

pub(crate) use npm::{axe, lighthouse};
pub(crate) use toolchain::{check_tools, wasm_target};

/// A program that `cargo install` builds.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Tool {
    /// Builds the app.
    Trunk,
    /// Binds its program to JavaScript, and runs component tests.
    WasmBindgen,
    /// Drives Firefox.
    Geckodriver,
    /// Looks at licences, sources and known faults of packages.
    CargoDeny,
}

impl Tool {
    fn recipe(self) -> Result<CargoTool> {
        let pinned = |package, features, version: &str, takes| CargoTool {
            package,
            program: package,
            features,
            version: version.to_owned(),
            takes,
        };
        Ok(match self {
            // Without its features for secure connections and for news of itself: we let it fetch nothing.
            Self::Trunk => pinned("trunk", Some(""), "0.21.14", "3 to 5 minutes"),
            // Without what fetches programs. The crate and the command line must be equal to the digit.
            Self::WasmBindgen => CargoTool {
                program: "wasm-bindgen",
                ..pinned("wasm-bindgen-cli", Some(""), &project::locked_version("wasm-bindgen")?, "1 to 2 minutes")
            },
            Self::Geckodriver => pinned("geckodriver", None, "0.37.1", "a minute"),
            Self::CargoDeny => pinned("cargo-deny", None, "0.20.2", "1 to 2 minutes"),
        })
    }

    /// Where it is; it is installed if it is missing.
    pub(crate) fn path(self) -> Result<PathBuf> {
        self.recipe()?.path()
    }
}

/// Does something while these tools are installed, and these side by side: each, and each compilation, has parts at
/// which only one core can work.
pub(crate) fn see_to(tools: &[Tool], meanwhile: impl FnOnce() -> Result<()>) -> Result<()> {
    thread::scope(|scope| {
        let installing: Vec<_> = tools.iter().map(|tool| scope.spawn(|| tool.path())).collect();
        let done = meanwhile();
        let ended: Vec<_> = installing.into_iter().map(ScopedJoinHandle::join).collect();
        for ended in ended {
            ended.unwrap_or_else(|_| Err(anyhow!("an installation ended without a word")))?;
        }
        done
    })
}

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
    let trunk = Tool::Trunk.path()?;
    let wasm_bindgen = folder_of(&Tool::WasmBindgen.path()?)?;
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

/// Sees to a browser and its driver.
pub(crate) fn for_engine(engine: Engine) -> Result<()> {
    match engine {
        Engine::Chromium => debian::browser(engine, &[], &["chromium", "chromium-driver", "fonts-liberation"]),
        Engine::Firefox => {
            debian::browser(engine, &[], &["firefox-esr", "fonts-liberation"])?;
            Tool::Geckodriver.path().map(|_| ())
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
        return Tool::Geckodriver.path();
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
