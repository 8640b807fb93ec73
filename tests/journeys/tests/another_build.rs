//! Another build of the app: the same program, with all names as a change would make them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use journeys::Trouble;
use tempfile::TempDir;

/// What the hashes in names are made of.
const SHORTEST: usize = 12;

/// A copy of the build under test in which no file with a hash in its name is called as it was, nor is the build.
pub(crate) fn another_build() -> Result<TempDir, Trouble> {
    let dist = journeys::dist()?;
    let copy = tempfile::tempdir()?;
    let files = files(&dist)?;
    let worker = fs::read_to_string(dist.join("sw.js"))?;
    let names = files.iter().fold(worker, |names, file| names + " " + file.to_string_lossy().as_ref());
    let hashes: BTreeSet<&str> = names
        .split(|c: char| !c.is_ascii_hexdigit())
        .filter(|part| part.len() >= SHORTEST && part.bytes().any(|byte| byte.is_ascii_digit()))
        .collect();
    let renamed = |text: &str| {
        let turned = |hash: &str| hash.chars().rev().collect::<String>();
        hashes.iter().fold(text.to_owned(), |text, hash| text.replace(hash, &turned(hash)))
    };
    for file in files {
        let to = copy.path().join(renamed(&file.to_string_lossy()));
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder)?;
        }
        match file.extension().and_then(|extension| extension.to_str()) {
            Some("html" | "js" | "mjs") => fs::write(to, renamed(&fs::read_to_string(dist.join(&file))?))?,
            _ => fs::copy(dist.join(&file), to).map(drop)?,
        }
    }
    Ok(copy)
}

/// All files below a folder, from there.
fn files(dist: &Path) -> Result<Vec<PathBuf>, Trouble> {
    let mut files = Vec::new();
    let mut left = vec![PathBuf::new()];
    while let Some(folder) = left.pop() {
        for entry in fs::read_dir(dist.join(&folder))? {
            let entry = entry?;
            let path = folder.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                left.push(path);
            } else {
                files.push(path);
            }
        }
    }
    Ok(files)
}
