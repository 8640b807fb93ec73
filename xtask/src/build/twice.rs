//! Whether the same sources give the same bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

use super::release;
use crate::finish::Address;
use crate::project;
use crate::run::{cargo, run};

/// The files below a folder, by their paths from there.
type Files = BTreeMap<PathBuf, Vec<u8>>;

/// Builds the release, compiles the app anew and builds it again; fails where the two differ. The packages that the app
/// is made from are compiled once.
pub(crate) fn release_twice(address: Option<&Address>) -> Result<()> {
    let first = contents(&release(false, address)?)?;
    // Otherwise Cargo would hand out the same program again.
    let mut clean = cargo()?;
    clean.args(["clean", "--release", "--target", "wasm32-unknown-unknown", "--package", "sync-or-async"]);
    for library in project::libraries()? {
        clean.args(["--package", &library]);
    }
    run(&mut clean)?;
    let second = contents(&release(false, address)?)?;
    let differ = differing(&first, &second);
    ensure!(differ.is_empty(), "the second build differs from the first in {}", differ.join(", "));
    println!("The second build has the same {} files as the first, to the byte.", first.len());
    Ok(())
}

/// The files that only one of them has, or that are not the same in both.
fn differing(first: &Files, second: &Files) -> Vec<String> {
    let names: BTreeSet<&PathBuf> = first.keys().chain(second.keys()).collect();
    names
        .into_iter()
        .filter(|name| first.get(*name) != second.get(*name))
        .map(|name| name.display().to_string())
        .collect()
}

fn contents(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    let mut left = vec![folder.to_owned()];
    while let Some(inside) = left.pop() {
        for entry in fs::read_dir(inside)? {
            let path = entry?.path();
            if path.is_dir() {
                left.push(path);
            } else {
                files.insert(path.strip_prefix(folder)?.to_owned(), fs::read(&path)?);
            }
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(files: &[(&str, &str)]) -> Files {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("icons")).unwrap();
        for (name, text) in files {
            fs::write(folder.path().join(name), text).unwrap();
        }
        contents(folder.path()).unwrap()
    }

    #[test]
    fn builds_differ_in_each_file_that_is_not_in_both_with_the_same_bytes() {
        let first = written(&[("a.js", "a"), ("index.html", "<p>"), ("icons/a.png", "1")]);
        assert_eq!(differing(&first, &first.clone()), Vec::<String>::new());
        let second = written(&[("b.js", "a"), ("index.html", "<p>"), ("icons/a.png", "2")]);
        assert_eq!(differing(&first, &second), ["a.js", "b.js", "icons/a.png"]);
    }
}
