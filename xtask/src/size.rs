//! Weighs what the browser asks for until the start page is usable.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Serialize;
use xtask::first_load::first_load;
use xtask::server::brotli;

/// The budget, packed with brotli.
const BUDGET: usize = 140 * 1024;

#[derive(Debug, Serialize)]
struct Weight {
    path: String,
    raw: usize,
    brotli: usize,
}

#[derive(Debug, Serialize)]
struct Sum {
    files: Vec<Weight>,
    raw: usize,
    brotli: usize,
    budget: usize,
    within: bool,
}

/// Prints the table; fails above the budget.
pub(crate) fn size(dist: &Path, json: bool) -> Result<()> {
    if !dist.join("index.html").is_file() {
        bail!("there is no build in {}: run `cargo xtask build` first", dist.display());
    }
    let sum = weigh(dist)?;
    if json {
        println!("{}", serde_json::to_string_pretty(&sum)?);
    } else {
        print(&sum);
    }
    if !sum.within {
        bail!("the start page weighs {} bytes, {} above the budget", sum.brotli, sum.brotli - BUDGET);
    }
    Ok(())
}

fn weigh(dist: &Path) -> Result<Sum> {
    let files = first_load(dist)?
        .into_iter()
        .map(|path| {
            let bytes = fs::read(dist.join(&path)).with_context(|| path.clone())?;
            let brotli = brotli(&bytes)?.len();
            Ok(Weight { path, raw: bytes.len(), brotli })
        })
        .collect::<Result<Vec<Weight>>>()?;
    let brotli = files.iter().map(|file| file.brotli).sum();
    Ok(Sum { raw: files.iter().map(|file| file.raw).sum(), brotli, budget: BUDGET, within: brotli <= BUDGET, files })
}

fn print(sum: &Sum) {
    let width = sum.files.iter().map(|file| file.path.len()).max().unwrap_or(0);
    println!("{:width$}  {:>9}  {:>9}", "file", "raw", "brotli");
    for file in &sum.files {
        println!("{:width$}  {:>9}  {:>9}", file.path, file.raw, file.brotli);
    }
    println!("{:width$}  {:>9}  {:>9}", "sum", sum.raw, sum.brotli);
    println!("budget {} bytes packed; {}", sum.budget, if sum.within { "kept" } else { "broken" });
}
