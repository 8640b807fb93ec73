//! Scripts without what only people read.

use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::run;
use crate::tools::{BuildTools, Shrink};

/// For modules, which only browsers load that can run the app.
pub(crate) const MODULE: &[&str] = &["--format=esm", "--target=es2022"];

/// For the service worker.
pub(crate) const WORKER: &[&str] = &["--target=es2022"];

/// For what must run in browsers that are too old for the app.
pub(crate) const OLD: &[&str] = &["--target=es5"];

/// The script as small as it gets; as it is where there is no npm. `folder` is for work.
pub(crate) fn minified(tools: &BuildTools, script: &str, form: &[&str], folder: &Path) -> Result<String> {
    let Some(Shrink { esbuild, .. }) = &tools.shrink else {
        return Ok(script.to_owned());
    };
    let [long, small] = ["script.js", "script.small.js"].map(|name| folder.join(name));
    fs::write(&long, script)?;
    run::run(
        run::command(esbuild)?
            .args(["--minify", "--charset=utf8", "--log-level=warning"])
            .args(form)
            .arg(format!("--outfile={}", small.display()))
            .arg(&long),
    )?;
    Ok(fs::read_to_string(small)?)
}
