//! Weighs what the browser asks for until the start page is usable, and the parts that it loads when they are needed.

mod inside;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Serialize;
use support::first_load::{first_load, late, once_up};
use support::server::brotli;

use crate::project;
use crate::split;
use inside::Inside;

/// The budget, packed with brotli.
const BUDGET: usize = 140 * 1024;

/// What a late part may weigh, packed, by how its file's name begins: the one with the verdict, and what several parts
/// share, of which the reader of words with its model is the heaviest.
const PARTS: [(&str, usize); 2] = [("late-decision-", 100 * 1024), ("late-chunk_", 150 * 1024)];

#[derive(Debug, Serialize)]
struct Weight {
    path: String,
    raw: usize,
    brotli: usize,
}

#[derive(Debug, Serialize)]
struct Sum {
    files: Vec<Weight>,
    /// Loaded when they are needed, so outside the budget.
    late: Vec<Weight>,
    /// Loaded when the start page is usable, so outside the budget too.
    once_up: Vec<Weight>,
    /// What the code of the programs is for.
    inside: Inside,
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
    for (name, bound) in PARTS {
        let over = |file: &&Weight| file.path.contains(name) && file.brotli > bound;
        if let Some(Weight { path, brotli, .. }) = sum.late.iter().find(over) {
            bail!("{path} weighs {brotli} bytes, {} above its bound", brotli - bound);
        }
    }
    if !sum.inside.within() {
        bail!("a library weighs more than its own bound; the last line says which");
    }
    Ok(())
}

fn weigh(dist: &Path) -> Result<Sum> {
    let files = weights(dist, first_load(dist)?)?;
    let late = weights(dist, late(dist)?)?;
    let once_up = weights(dist, once_up(dist)?)?;
    let brotli = files.iter().map(|file| file.brotli).sum();
    let raw = files.iter().map(|file| file.raw).sum();
    let programs = files.iter().chain(&late).map(|file| file.path.as_str());
    let inside = Inside::of(&split::with_names()?, programs, &project::libraries()?)?;
    Ok(Sum { raw, brotli, budget: BUDGET, within: brotli <= BUDGET, files, late, once_up, inside })
}

fn weights(dist: &Path, files: Vec<String>) -> Result<Vec<Weight>> {
    files
        .into_iter()
        .map(|path| {
            let bytes = fs::read(dist.join(&path)).with_context(|| path.clone())?;
            let brotli = brotli(&bytes)?.len();
            Ok(Weight { path, raw: bytes.len(), brotli })
        })
        .collect()
}

fn print(sum: &Sum) {
    let all = sum.files.iter().chain(&sum.late).chain(&sum.once_up);
    let width = all.map(|file| file.path.len()).max().unwrap_or(0);
    println!("{:width$}  {:>9}  {:>9}", "file", "raw", "brotli");
    for file in &sum.files {
        println!("{:width$}  {:>9}  {:>9}", file.path, file.raw, file.brotli);
    }
    println!("{:width$}  {:>9}  {:>9}", "sum", sum.raw, sum.brotli);
    for part in &sum.late {
        println!("{:width$}  {:>9}  {:>9}  when it is needed", part.path, part.raw, part.brotli);
    }
    for file in &sum.once_up {
        println!("{:width$}  {:>9}  {:>9}  once the app is up", file.path, file.raw, file.brotli);
    }
    println!("budget {} bytes packed; {}", sum.budget, if sum.within { "kept" } else { "broken" });
    sum.inside.print();
}
