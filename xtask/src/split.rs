//! Cuts the built program at its split points (`src/ui/late/points.rs`) into what every visit loads and the parts
//! that are loaded late. Trunk has built the page round the whole program; here the program takes its final form:
//! cut, bound to JavaScript, shrunk, and named by its content.

mod glue;
mod names;

use std::fs;
use std::hash::Hasher;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context, Result, anyhow, bail};
use fnv::FnvHasher;
use regex_lite::Regex;
use wasm_split_cli_support::Options;

use crate::minify;
use crate::project;
use crate::run;
use crate::tools::{BuildTools, Shrink};

/// The compiler's flag without which nothing can be cut: keeps what tells code from data and who needs whom.
pub(crate) const RUST_FLAG: &str = "-Clink-args=--emit-relocs";

/// What the names of the program's files begin with; Trunk puts a hash after it.
const NAME: &str = "sync-or-async";

/// What two parts have in common is a part of its own, and now and then there is nothing in it.
const WORTH_A_REQUEST: usize = 100;

/// Puts the cut program into the place of the one in `dist`.
pub(crate) fn split(tools: &BuildTools, program: &Path, dist: &Path) -> Result<()> {
    let work = work()?;
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    let named = with_names()?;
    fs::create_dir_all(&named)?;
    let cut = cut(program, &work)?;
    let bound = work.join("bound");
    run::run(
        run::command(tools.wasm_bindgen.join("wasm-bindgen"))?
            // Some exports of the linker are what the parts share with the main program.
            .args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-name", NAME, "--out-dir"])
            .arg(&bound)
            .arg(&cut.main),
    )?;
    if bound.join("snippets").exists() {
        bail!("a package brings JavaScript files of its own, and nothing here takes them along");
    }

    let mut loader = if cut.parts.is_empty() { cut.loader } else { glue::silent(&cut.loader)? };
    // The largest first, so that no core is left with it at the end.
    let mut pieces = vec![bound.join(format!("{NAME}_bg.wasm"))];
    pieces.extend(cut.parts.iter().cloned());
    let mut small = shrunk(tools, &pieces)?.into_iter();
    let whole_main = small.next().context("a program without a main part")?;
    for (part, whole) in cut.parts.iter().zip(small) {
        let bytes = names::left_out(&whole)?;
        let stem = part.file_stem().context("a part without a name")?.to_string_lossy();
        let name = format!("late-{}-{}.wasm", stem.trim_start_matches("split_"), hash(&[&bytes]));
        if bytes.len() < WORTH_A_REQUEST {
            loader = glue::inlined(&loader, &stem, &bytes)?;
        } else {
            loader = glue::renamed(&loader, &stem, &name)?;
            fs::write(named.join(&name), whole)?;
            fs::write(dist.join(name), bytes)?;
        }
    }
    let glue = fs::read_to_string(bound.join(format!("{NAME}.js")))?;
    let glue = if cut.parts.is_empty() { glue } else { glue::joined(&glue, &loader)? };
    let (main, glue) = names::shortened(&names::left_out(&whole_main)?, &glue)?;
    let glue = minify::minified(tools, &glue, minify::MODULE, &work)?;
    let name = put(dist, &main, &glue)?;
    fs::write(named.join(name), whole_main)?;
    Ok(())
}

fn work() -> Result<PathBuf> {
    Ok(project::root()?.join("target/split"))
}

/// Where the programs of the last build are, called as in `dist` and with the names of their functions, which
/// [`size`](crate::size) asks for.
pub(crate) fn with_names() -> Result<PathBuf> {
    Ok(work()?.join("named"))
}

/// The program in pieces.
struct Cut {
    main: PathBuf,
    parts: Vec<PathBuf>,
    /// The JavaScript that loads the parts.
    loader: String,
}

fn cut(program: &Path, folder: &Path) -> Result<Cut> {
    let bytes = fs::read(program).with_context(|| format!("{} cannot be read", program.display()))?;
    let main = folder.join("main.wasm");
    let mut options = Options::new(&bytes);
    options.output_dir = folder;
    options.main_out_path = &main;
    options.link_name = glue::LOADER;
    options.main_module = glue::MAIN;
    let cut = wasm_split_cli_support::transform(options)
        .map_err(|error| anyhow!("the program could not be cut into parts: {error:#}"))?;
    let mut parts = cut.split_modules;
    parts.sort();
    Ok(Cut { main, parts, loader: fs::read_to_string(folder.join(glue::LOADER))? })
}

/// Pieces of the program, as small as they get but for the names of their functions: as many at once as there are cores,
/// since the tool takes one.
fn shrunk(tools: &BuildTools, pieces: &[PathBuf]) -> Result<Vec<Vec<u8>>> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        while let Some((place, piece)) = pieces.iter().enumerate().nth(next.fetch_add(1, Ordering::Relaxed)) {
            done.push((place, shrunk_piece(tools, piece)?));
        }
        Ok::<_, anyhow::Error>(done)
    };
    let mut done = thread::scope(|scope| {
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        let ended = workers.into_iter().map(|worker| worker.join().map_err(|_| anyhow!("a thread stopped"))?);
        ended.collect::<Result<Vec<_>>>().map(|done| done.concat())
    })?;
    done.sort_unstable_by_key(|(place, _)| *place);
    Ok(done.into_iter().map(|(_, bytes)| bytes).collect())
}

fn shrunk_piece(tools: &BuildTools, piece: &Path) -> Result<Vec<u8>> {
    let Some(Shrink { wasm_opt, .. }) = &tools.shrink else {
        return Ok(fs::read(piece)?);
    };
    let small = piece.with_extension("small.wasm");
    run::run(
        run::command(wasm_opt)?
            // Without these two sections, which nothing reads once the program is built.
            .args(["-Oz", "--debuginfo", "--strip-producers", "--strip-target-features"])
            .arg(piece)
            .arg("--output")
            .arg(&small),
    )?;
    Ok(fs::read(small)?)
}

/// Puts the program and its glue into the place of those that the page names. Returns the program's new name.
fn put(dist: &Path, main: &[u8], glue: &str) -> Result<String> {
    let page = dist.join("index.html");
    let html = fs::read_to_string(&page)?;
    let named = Regex::new(&format!(r"{NAME}-[0-9a-f]+(_bg\.wasm|\.js)"))?;
    let mut ends = Vec::new();
    for name in named.find_iter(&html) {
        ends.push(name.as_str().rsplit('.').next().unwrap_or_default());
        let old = dist.join(name.as_str());
        if old.exists() {
            fs::remove_file(old)?;
        }
    }
    if !["js", "wasm"].iter().all(|end| ends.contains(end)) {
        bail!("the page names no program: has Trunk changed the names of its files?");
    }
    let name = format!("{NAME}-{}", hash(&[main, glue.as_bytes()]));
    let program = format!("{name}_bg.wasm");
    fs::write(dist.join(&program), main)?;
    fs::write(dist.join(format!("{name}.js")), glue)?;
    fs::write(&page, named.replace_all(&html, format!("{name}$1")).as_ref())?;
    Ok(program)
}

/// By what a file is told from another with the same name: FNV-1a, which no release of Rust changes.
pub(crate) fn hash(contents: &[&[u8]]) -> String {
    let mut hasher = FnvHasher::default();
    for content in contents {
        hasher.write(content);
    }
    format!("{:016x}", hasher.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_takes_the_place_of_the_one_that_the_page_names() {
        let folder = tempfile::tempdir().unwrap();
        let dist = folder.path();
        fs::write(
            dist.join("index.html"),
            "<script data-js=./sync-or-async-0a1b.js data-wasm=./sync-or-async-0a1b_bg.wasm></script>",
        )
        .unwrap();
        for old in ["sync-or-async-0a1b.js", "sync-or-async-0a1b_bg.wasm"] {
            fs::write(dist.join(old), "old").unwrap();
        }
        put(dist, b"main", "glue").unwrap();
        let name = format!("sync-or-async-{}", hash(&[b"main", b"glue"]));
        let html = fs::read_to_string(dist.join("index.html")).unwrap();
        assert_eq!(html, format!("<script data-js=./{name}.js data-wasm=./{name}_bg.wasm></script>"));
        assert_eq!(fs::read_to_string(dist.join(format!("{name}.js"))).unwrap(), "glue");
        assert_eq!(fs::read_dir(dist).unwrap().count(), 3);
    }

    #[test]
    fn a_page_without_a_program_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("index.html"), "<p>").unwrap();
        assert!(put(folder.path(), b"", "").is_err());
    }
}
