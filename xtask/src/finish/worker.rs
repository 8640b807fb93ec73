//! The service worker of a build: which files it keeps, and the id by which one build is told from another.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Serialize;
use support::first_load;

use crate::split::hash;

/// What the app never asks for: the worker does not keep it.
const NOT_KEPT: [&str; 5] =
    ["404.html", "icons/apple-touch-icon.png", "icons/preview.png", "licenses.txt", "robots.txt"];

/// How the worker calls the page: not by its file, from which some hosts lead on to the folder.
const PAGE: &str = "./";

/// What a worker is told of its build.
#[derive(Debug, Serialize)]
pub(super) struct Build {
    pub(super) id: String,
    pub(super) files: Vec<String>,
}

impl Build {
    /// That of the files in `dist`, with this worker. The same files have the same id.
    pub(super) fn of(dist: &Path, worker: &str) -> Result<Self> {
        let mut names = Vec::new();
        list(dist, "", &mut names)?;
        names.retain(|name| !NOT_KEPT.contains(&name.as_str()));
        names.sort();
        let mut contents = vec![worker.as_bytes().to_vec()];
        for name in &names {
            contents.push(name.as_bytes().to_vec());
            contents.push(fs::read(dist.join(name)).with_context(|| name.clone())?);
        }
        let contents: Vec<&[u8]> = contents.iter().map(Vec::as_slice).collect();
        let files = names.into_iter().map(|name| if name == first_load::PAGE { PAGE.to_owned() } else { name });
        Ok(Self { id: hash(&contents), files: files.collect() })
    }

    /// The worker with what it is told.
    pub(super) fn worker(&self, worker: &str) -> Result<String> {
        Ok(format!("const BUILD={};\n{worker}", serde_json::to_string(self)?))
    }
}

/// The page with the id of its build and the name of the module that registers the worker, both on the boot script's
/// tag; without them a page has no worker. `None`: there is no such tag.
pub(super) fn marked(html: &str, id: &str, offline: &str) -> Option<String> {
    let (before, after) = html.split_once("src=./boot-").or_else(|| html.split_once("src=\"./boot-"))?;
    let tag = html.get(before.len()..html.len() - after.len())?;
    Some(format!("{before}data-build={id} data-offline=./{offline} {tag}{after}"))
}

/// The paths of all files below a folder, by `/`.
fn list(folder: &Path, before: &str, names: &mut Vec<String>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{before}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            list(&entry.path(), &format!("{name}/"), names)?;
        } else {
            names.push(name);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn built(files: &[(&str, &str)]) -> Build {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("icons")).unwrap();
        for (name, text) in files {
            fs::write(folder.path().join(name), text).unwrap();
        }
        Build::of(folder.path(), "worker()").unwrap()
    }

    #[test]
    fn it_keeps_what_the_app_may_ask_for() {
        let files = [("robots.txt", ""), ("index.html", ""), ("late-a-1.wasm", ""), ("icons/a.png", ""), ("b.js", "")];
        assert_eq!(built(&files).files, ["b.js", "icons/a.png", "./", "late-a-1.wasm"]);
    }

    #[test]
    fn the_same_files_have_the_same_id_and_others_another() {
        let one = built(&[("index.html", "<p>"), ("a.js", "a")]).id;
        assert_eq!(one, built(&[("a.js", "a"), ("index.html", "<p>")]).id);
        for other in [
            &[("index.html", "<b>"), ("a.js", "a")][..],
            &[("index.html", "<p>"), ("a.js", "b")],
            &[("index.html", "<p>"), ("b.js", "a")],
        ] {
            assert_ne!(one, built(other).id);
        }
    }

    #[test]
    fn the_worker_is_told_its_build_and_the_page_too() {
        let build = Build { id: "1f".to_owned(), files: vec!["./".to_owned()] };
        assert_eq!(build.worker("worker()").unwrap(), "const BUILD={\"id\":\"1f\",\"files\":[\"./\"]};\nworker()");
        assert_eq!(
            marked("<script src=./boot-2.mjs type=module>", "1f", "offline-3.mjs").unwrap(),
            "<script data-build=1f data-offline=./offline-3.mjs src=./boot-2.mjs type=module>"
        );
        assert_eq!(marked("<p>", "1f", ""), None);
    }
}
