//! Where the app is and which browser to use, as `cargo xtask` says by environment variables.

use std::env;
use std::path::PathBuf;

use support::engine::Engine;
use support::variables;

use crate::failure::Trouble;

/// The project's root: two folders above this package.
fn root() -> PathBuf {
    let package = env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from("tests/journeys"), PathBuf::from);
    package.join("../..")
}

fn path(variable: &str, otherwise: &str) -> PathBuf {
    env::var_os(variable).map_or_else(|| root().join(otherwise), PathBuf::from)
}

/// The engine that journeys run in.
pub(crate) fn engine() -> Result<Engine, Trouble> {
    match env::var(variables::ENGINE) {
        Ok(key) => key.parse().map_err(|error| Trouble::new(format!("{error}"))),
        Err(_) => Ok(Engine::Chromium),
    }
}

/// A build of the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Build {
    /// As it is released.
    Release,
    /// With a way to make it panic.
    PanicButton,
    /// In the pseudo-language.
    Pseudo,
}

/// The folder with a build.
pub(crate) fn dist(build: Build) -> Result<PathBuf, Trouble> {
    let dist = match build {
        Build::Release => path(variables::DIST, "dist"),
        Build::PanicButton => path(variables::DIST_PANIC, "target/dist-panic"),
        Build::Pseudo => path(variables::DIST_PSEUDO, "target/dist-pseudo"),
    };
    if dist.join("index.html").is_file() {
        Ok(dist)
    } else {
        Err(Trouble::new(format!("there is no build in {}: run `cargo xtask test`", dist.display())))
    }
}

/// The text of the accessibility checks.
pub(crate) fn axe() -> Result<String, Trouble> {
    let path = env::var_os(variables::AXE)
        .ok_or_else(|| Trouble::new("the accessibility checks are not set up: run `cargo xtask test`"))?;
    Ok(std::fs::read_to_string(path)?)
}

/// Where journeys are noted that had a second go. `None`: there is none.
pub(crate) fn second_goes() -> Option<PathBuf> {
    env::var_os(variables::SECOND_GOES).map(PathBuf::from)
}

/// Where journeys are noted with how long they took. `None`: nowhere.
pub(crate) fn times() -> Option<PathBuf> {
    env::var_os(variables::TIMES).map(PathBuf::from)
}

/// Where pictures of failed journeys go.
pub(crate) fn failures() -> PathBuf {
    root().join("target/journeys")
}
