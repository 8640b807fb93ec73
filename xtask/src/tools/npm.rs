//! Tools that npm has: wasm-opt, esbuild, the accessibility checks for the journeys, and Lighthouse CI.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use support::engine::on_path;

use super::install::put_in_place;
use crate::project;
use crate::run;

const BINARYEN: &str = "132.0.0";
const ESBUILD: &str = "0.28.2";
const AXE: &str = "4.14.1";
const LIGHTHOUSE_CI: &str = "0.15.1";

/// The program wasm-opt; `None` without npm.
pub(crate) fn wasm_opt() -> Result<Option<PathBuf>> {
    let (major, _) = BINARYEN.split_once('.').unwrap_or((BINARYEN, ""));
    let says = |program: &PathBuf| {
        run::command(program)
            .and_then(|mut command| run::output(command.arg("--version")))
            .is_ok_and(|text| text.split_whitespace().any(|word| word == major))
    };
    if let Some(program) = on_path("wasm-opt")
        && says(&program)
    {
        return Ok(Some(program));
    }
    let Some(package) = package("binaryen", BINARYEN, &["bin/wasm-opt"])? else {
        return Ok(None);
    };
    let program = package.join("bin/wasm-opt");
    if !says(&program) {
        bail!("{} does not run: is Node.js 18 or newer there? Delete the folder and run this again", program.display());
    }
    Ok(Some(program))
}

/// The program esbuild; `None` without npm.
pub(crate) fn esbuild() -> Result<Option<PathBuf>> {
    Ok(package("esbuild", ESBUILD, &["bin/esbuild"])?.map(|package| package.join("bin/esbuild")))
}

/// The file with the accessibility checks.
pub(crate) fn axe() -> Result<PathBuf> {
    super::debian::npm()?;
    Ok(package("axe-core", AXE, &["axe.min.js"])?
        .context("axe-core needs npm: install Node.js with npm and run this again")?
        .join("axe.min.js"))
}

/// The script of Lighthouse CI's command line, for Node.js.
pub(crate) fn lighthouse() -> Result<PathBuf> {
    super::debian::npm()?;
    Ok(package("@lhci/cli", LIGHTHOUSE_CI, &["src/cli.js"])?
        .context("Lighthouse needs npm: install Node.js with npm and run this again")?
        .join("src/cli.js"))
}

/// The folder of a package, installed if it is missing; `None` if that takes npm and there is none.
fn package(name: &str, version: &str, files: &[&str]) -> Result<Option<PathBuf>> {
    let folder = project::tool_folder(&name.replace('/', "-"), version)?;
    let package = folder.join("node_modules").join(name);
    let says = format!("\"version\": \"{version}\"");
    let whole = |package: &PathBuf| {
        fs::read_to_string(package.join("package.json")).is_ok_and(|text| text.contains(&says))
            && files.iter().all(|file| package.join(file).is_file())
    };
    if whole(&package) {
        return Ok(Some(package));
    }
    if on_path("npm").is_none() {
        return Ok(None);
    }
    println!("Installing {name} {version} (seconds) …");
    put_in_place(&folder, |part| {
        run::run(
            run::command("npm")?
                .args(["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"])
                .arg(part)
                .arg(format!("{name}@{version}")),
        )
        .with_context(|| format!("{name} {version} could not be installed: see above, then run this again"))?;
        if !whole(&part.join("node_modules").join(name)) {
            bail!("{name} {version} was installed, but not whole");
        }
        Ok(())
    })?;
    Ok(Some(package))
}
