//! What makes a cut build whole: its style sheets in one file, its scripts named by their content, the tags that need
//! the app's address, the service worker with the list of the files that it keeps, and headers for hosts that read them
//! from a file.

mod address;
mod headers;
mod manifest;
mod scripts;
mod sheets;
mod worker;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use support::first_load;

use crate::project;
use crate::tools::BuildTools;

pub(crate) use address::Address;

/// Finishes the build in `dist`; `address` is where it will be.
pub(crate) fn finish(tools: &BuildTools, dist: &Path, address: Option<&Address>) -> Result<()> {
    let sources = project::root()?.join("public");
    let work = project::root()?.join("target/finish");
    fs::create_dir_all(&work)?;
    manifest::check(dist)?;

    let page = dist.join(first_load::PAGE);
    let mut html = fs::read_to_string(&page)?;
    sheets::joined(&mut html, dist)?;
    let scripts = scripts::Scripts { tools, sources: &sources, dist, work: &work };
    scripts.shell(&mut html)?;
    scripts.module(&mut html, "boot.mjs")?;
    scripts.module(&mut html, "safe.mjs")?;
    let offline = scripts.added("offline.mjs")?;
    if let Some(address) = address {
        address.fill_in(&mut html)?;
    }
    fs::write(&page, &html)?;

    let worker = scripts.worker("sw.js")?;
    let build = worker::Build::of(dist, &worker)?;
    fs::write(&page, worker::marked(&html, &build.id, &offline).context("the page has no boot script")?)?;
    fs::write(dist.join(first_load::WORKER), build.worker(&worker)?)?;
    fs::write(dist.join("sw-kill.js"), scripts.worker("sw-kill.js")?)?;
    let path = address.map_or("/", Address::path);
    fs::write(dist.join("_headers"), headers::headers(path, &build.files)?)?;
    Ok(())
}
