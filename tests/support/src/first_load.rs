//! Which files the browser asks for until the start page is usable. Read from the built page itself, so that it is a
//! fact: what the page links, what its styles and modules import, and the program that the boot script fetches.
//! A journey compares the list with what a real browser asks for.

mod tags;

use std::collections::VecDeque;
use std::fs;
use std::io;
use std::path::Path;

use regex_lite::Regex;

use tags::{Tag, tags};

/// The page.
pub const PAGE: &str = "index.html";

/// The service worker.
pub const WORKER: &str = "sw.js";

/// What a browser that installs the app reads.
pub const MANIFEST: &str = "manifest.webmanifest";

/// Links that a browser follows by itself when it shows a page. (It asks for an `apple-touch-icon` or the pictures
/// named in a manifest only when the page is put on a home screen.)
const FOLLOWED: [&str; 6] = ["stylesheet", "preload", "modulepreload", "icon", "manifest", "shortcut"];

/// The files below `dist`, without a leading `./`, `index.html` first, each once.
///
/// # Errors
/// When a file cannot be read, for one because the page names a file that is not there.
pub fn first_load(dist: &Path) -> io::Result<Vec<String>> {
    let mut files = vec![PAGE.to_owned()];
    let mut left = VecDeque::from(files.clone());
    while let Some(file) = left.pop_front() {
        let named = match file.rsplit_once('.').map(|(_, extension)| extension) {
            Some("html") => from_page(&read(dist, &file)?),
            Some("css") => from_style(&read(dist, &file)?),
            Some("js" | "mjs") => from_module(&read(dist, &file)?),
            _ => {
                fs::metadata(dist.join(&file)).map_err(|error| naming(&file, &error))?;
                Vec::new()
            }
        };
        for name in named {
            if let Some(next) = beside(&file, &name)
                && !files.contains(&next)
            {
                files.push(next.clone());
                left.push_back(next);
            }
        }
    }
    Ok(files)
}

/// The files below `dist` that are loaded when they are needed, by their names.
///
/// # Errors
/// When the folder cannot be read.
pub fn late(dist: &Path) -> io::Result<Vec<String>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(dist)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.starts_with("late-") {
            files.push(name);
        }
    }
    files.sort();
    Ok(files)
}

/// The files that are loaded once the app is up: what registers the service worker, the worker, and the pictures for
/// a home screen, which some browsers look at early. (What the worker then fetches to keep it is the app itself and its late
/// parts.)
///
/// # Errors
/// When the folder or the manifest cannot be read.
pub fn once_up(dist: &Path) -> io::Result<Vec<String>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(dist)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name == WORKER || name.starts_with("offline-") {
            files.push(name);
        }
    }
    files.extend(
        tags(&read(dist, PAGE)?)
            .iter()
            .filter(|tag| tag.value("rel") == Some("apple-touch-icon"))
            .filter_map(|tag| beside(PAGE, tag.value("href")?)),
    );
    files.extend(all(&read(dist, MANIFEST)?, r#""src":\s*"([^"]+)""#));
    files.sort();
    Ok(files)
}

fn read(dist: &Path, file: &str) -> io::Result<String> {
    fs::read_to_string(dist.join(file)).map_err(|error| naming(file, &error))
}

fn naming(file: &str, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{file}: {error}"))
}

/// The path of what `file` calls `name`; `None` for what is no file of the app.
fn beside(file: &str, name: &str) -> Option<String> {
    let name = name.split(['#', '?']).next().unwrap_or_default();
    if name.is_empty() || name.starts_with('/') || name.contains(':') {
        return None;
    }
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in name.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    Some(parts.join("/"))
}

fn from_page(html: &str) -> Vec<String> {
    tags(html).iter().flat_map(named_by).collect()
}

fn named_by(tag: &Tag) -> Vec<String> {
    let attributes: &[&str] = match tag.name.as_str() {
        "link" => {
            let rel = tag.value("rel").unwrap_or_default();
            if rel.split_ascii_whitespace().any(|token| FOLLOWED.contains(&token)) { &["href"] } else { &[] }
        }
        // The boot script finds the program by these.
        "script" => &["src", "data-js", "data-wasm"],
        "img" => &["src"],
        _ => &[],
    };
    attributes.iter().filter_map(|name| tag.value(name)).map(str::to_owned).collect()
}

fn from_style(css: &str) -> Vec<String> {
    all(css, r#"url\(\s*["']?([^"')]+)|@import\s*["']([^"']+)"#)
}

fn from_module(js: &str) -> Vec<String> {
    all(js, r#"\bfrom\s*["'](\.[^"']+)["']|\bimport\s*["'](\.[^"']+)["']|\bimport\s*\(\s*["'](\.[^"']+)["']"#)
}

/// What the groups of the pattern catch.
fn all(text: &str, pattern: &str) -> Vec<String> {
    let Ok(pattern) = Regex::new(pattern) else {
        return Vec::new();
    };
    pattern
        .captures_iter(text)
        .filter_map(|caught| caught.iter().skip(1).flatten().next().map(|name| name.as_str().to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn follows_links_modules_and_styles_from_the_page() {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in [
            (
                "index.html",
                "<!doctype html><link rel=stylesheet href=./a.css><link rel=\"modulepreload\" href=\"./app.js\">\
                 <link rel=icon href='data:,x'><link rel=canonical href=./nowhere><link href=i.svg rel=icon>\
                 <!-- <script src=not.js></script> -->\
                 <script type=module src=./boot.mjs data-js=./app.js data-wasm=./app_bg.wasm></script>\
                 <a href=./licenses.txt>L</a>",
            ),
            ("a.css", "@import 'b.css'; p { background: url(data:x) }"),
            ("b.css", "p { background: url(\"pictures/p.svg\") }"),
            ("boot.mjs", "import(\"./late.js\");import(s.dataset.js)"),
            ("late.js", ""),
            ("app.js", "import{a as b}from\"./snippets/x/y.js\";new URL('app_bg.wasm',import.meta.url)"),
            ("snippets/x/y.js", "import '../z.js'"),
            ("snippets/z.js", ""),
            ("app_bg.wasm", ""),
            ("i.svg", ""),
            ("pictures/p.svg", ""),
        ] {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let mut files = first_load(folder.path()).unwrap();
        assert_eq!(files.first().map(String::as_str), Some("index.html"));
        files.sort();
        assert_eq!(
            files,
            [
                "a.css",
                "app.js",
                "app_bg.wasm",
                "b.css",
                "boot.mjs",
                "i.svg",
                "index.html",
                "late.js",
                "pictures/p.svg",
                "snippets/x/y.js",
                "snippets/z.js",
            ]
        );
    }

    #[test]
    fn what_comes_once_the_app_is_up_is_the_worker_what_registers_it_and_the_icons() {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in [
            ("index.html", "<link rel=apple-touch-icon href=icons/c.png>"),
            ("manifest.webmanifest", r#"{"icons":[{ "src": "icons/a.png" }, {"src":"icons/b.png"}]}"#),
            ("offline-0123456789abcdef.mjs", ""),
            ("sw.js", ""),
            ("sw-kill.js", ""),
        ] {
            fs::write(folder.path().join(name), text).unwrap();
        }
        let files = once_up(folder.path()).unwrap();
        assert_eq!(files, ["icons/a.png", "icons/b.png", "icons/c.png", "offline-0123456789abcdef.mjs", "sw.js"]);
    }

    #[test]
    fn names_a_file_that_is_not_there() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("index.html"), "<script src=gone.js></script>").unwrap();
        let error = first_load(folder.path()).unwrap_err();
        assert!(error.to_string().contains("gone.js"), "{error}");
    }
}
