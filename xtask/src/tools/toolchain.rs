//! Parts of the Rust toolchain: the wasm target, the formatter, the linter.

use anyhow::{Context, Result, bail};
use support::engine::on_path;

use crate::run;

/// The name of the target.
const WASM: &str = "wasm32-unknown-unknown";

/// Sees to the wasm target.
pub(crate) fn wasm_target() -> Result<()> {
    let library = run::output(run::command("rustc")?.args(["--print", "target-libdir", "--target", WASM]))?;
    if std::path::Path::new(library.trim()).is_dir() {
        return Ok(());
    }
    if on_path("rustup").is_none() {
        bail!("this Rust has no target {WASM} and there is no rustup: install Rust with rustup (rustup.rs)");
    }
    println!("Installing the target {WASM} (seconds) …");
    run::run(run::command("rustup")?.args(["target", "add", WASM]))
        .with_context(|| format!("the target could not be installed: run `rustup target add {WASM}`"))
}

/// Sees to the formatter and the linter.
pub(crate) fn check_tools() -> Result<()> {
    for (tool, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if !run::works(run::cargo()?.args([tool, "--version"])) {
            println!("Installing {component} (seconds) …");
            run::run(run::command("rustup")?.args(["component", "add", component]))
                .with_context(|| format!("{component} is missing: run `rustup component add {component}`"))?;
        }
    }
    Ok(())
}
