//! The app in a pseudo-language: the project once more in `target/pseudo`, with the words of `crates/words` put into it,
//! and from right to left. What is not in that crate stays as it is, and is seen.
//!
//! Only texts are put into it: what a program compares, splits at or looks for stays.

mod source;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use support::pseudo;
use words::content::pages::shell;

use crate::project;
use crate::words::{Place, filled_with};

/// Sources of the words' crate that hold no words to read, but what is looked for, where it stands, or how it is written.
const LEFT: [&str; 7] = [
    "crates/words/src/content/told.rs",
    "crates/words/src/content/own.rs",
    "crates/words/src/content/customs.rs",
    "crates/words/src/content/activities/tips.rs",
    "crates/words/src/document/file.rs",
    "crates/words/src/document/html.rs",
    "crates/words/src/document/calendar.rs",
];

/// The parts of the project that Cargo and Trunk need.
const PARTS: [&str; 13] = [
    ".cargo",
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "benches",
    "crates",
    "examples",
    "public",
    "src",
    "style",
    "tests",
    "vendor",
    "xtask",
];

/// Writes the project anew, and says where.
pub(crate) fn project() -> Result<PathBuf> {
    let root = project::root()?;
    let pseudo = root.join("target/pseudo");
    for from in PARTS.iter().map(|part| files(&root.join(part))).collect::<Result<Vec<_>>>()?.concat() {
        let name = from.strip_prefix(&root)?.to_string_lossy().replace('\\', "/");
        let (to, bytes) = (pseudo.join(&name), fs::read(&from)?);
        let bytes = match String::from_utf8(bytes) {
            Ok(text) => said_otherwise(&name, &text).with_context(|| name.clone())?.into_bytes(),
            Err(error) => error.into_bytes(),
        };
        // What is as it was is not compiled again.
        if fs::read(&to).ok().as_ref() != Some(&bytes) {
            fs::create_dir_all(to.parent().unwrap_or(&pseudo))?;
            fs::write(&to, bytes)?;
        }
    }
    Ok(pseudo)
}

/// A file, or all below a folder.
fn files(path: &Path) -> Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let entries = fs::read_dir(path)?.map(|entry| files(&entry?.path())).collect::<Result<Vec<_>>>()?;
    Ok(entries.concat())
}

/// A file of the project as it stands in the other one.
fn said_otherwise(name: &str, text: &str) -> Result<String> {
    let path = Path::new(name);
    let is = |end: &str| path.extension().is_some_and(|it| it == end);
    if name.starts_with("crates/words/src/") && is("rs") && !LEFT.contains(&name) {
        return source::said_otherwise(text);
    }
    if name.starts_with("crates/words/own/") && is("txt") {
        let is_table = name.ends_with("tips.txt") || name.ends_with("customs.txt");
        return Ok(text.lines().map(|line| (if is_table { row(line) } else { field(line) }) + "\n").collect());
    }
    if name == "Trunk.toml" {
        // Its words are already there.
        return Ok(text.split("# The words of public/").next().unwrap_or_default().to_owned());
    }
    match Place::of(path).filter(|_| name.starts_with("public/")) {
        Some(place) => filled_with(text, place, &|key| {
            let (_, words) = shell::words().find(|(known, _)| *known == key)?;
            Some(match key {
                "lang" => words.to_owned(),
                "dir" => "rtl".to_owned(),
                _ => pseudo::of(words),
            })
        }),
        None => Ok(text.to_owned()),
    }
}

/// A line of a table: what stands between ` | ` behind its key, if it is a sentence.
fn row(line: &str) -> String {
    if line.starts_with('#') {
        return line.to_owned();
    }
    let part = |(place, part): (usize, &str)| {
        let is_sentence = place > 0 && part.contains(' ');
        if is_sentence { pseudo::of(part) } else { part.to_owned() }
    };
    line.split(" | ").enumerate().map(part).collect::<Vec<_>>().join(" | ")
}

/// A line of an activity's words: what stands behind its head, or the line of a text.
fn field(line: &str) -> String {
    // What people say is looked for in their own words.
    if line.starts_with(['#', '=']) || ["again: ", "says: ", "not: "].iter().any(|head| line.starts_with(head)) {
        return line.to_owned();
    }
    if let Some(text) = line.strip_prefix("  ") {
        return format!("  {}", pseudo::of(text));
    }
    match line.split_once(": ") {
        Some((head, text)) => {
            format!("{head}: {}", text.split(" | ").map(pseudo::of).collect::<Vec<_>>().join(" | "))
        }
        None => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_put_into_it_and_keys_stay() {
        assert_eq!(row("meeting | live | Keep it."), format!("meeting | live | {}", pseudo::of("Keep it.")));
        let (title, detail) = (pseudo::of("Tell them"), pseudo::of("First. Then?"));
        assert_eq!(field("act talk both: Tell them | First. Then?"), format!("act talk both: {title} | {detail}"));
        assert_eq!(field("  {hello}"), "  {hello}");
        assert_eq!(field("says: i ll cry, in tears"), "says: i ll cry, in tears");
        assert_eq!(field("= resign"), "= resign");
        let page = said_otherwise("public/a.html", "<p dir={{ dir }}>{{ name }}</p>").unwrap();
        assert_eq!(page, format!("<p dir=rtl>{}</p>", pseudo::of("Sync or Async")));
    }
}
