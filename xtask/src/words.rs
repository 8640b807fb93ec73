//! Fills the words of `public/` in: where `{{ key }}` stands, what the key is read as in `words::content::pages::shell`.
//!
//! Trunk calls it on what it has put together (`Trunk.toml`), so that `trunk serve` alone shows a whole page too.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use regex_lite::{Captures, Regex};
use words::content::pages::shell;

/// Where the words stand: what must be written otherwise there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// Between tags, or in an attribute in double quotes.
    Html,
    /// In a string in single quotes.
    Script,
    /// In a string in double quotes.
    Json,
}

impl Place {
    /// That of a file, by its name; `None` where there are no words.
    pub(crate) fn of(path: &Path) -> Option<Self> {
        match path.extension()?.to_str()? {
            "html" => Some(Self::Html),
            "js" | "mjs" => Some(Self::Script),
            "webmanifest" => Some(Self::Json),
            _ => None,
        }
    }

    /// A text as it is written there.
    fn written(self, text: &str) -> String {
        match self {
            Self::Html => text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;"),
            Self::Script => text.replace('\\', "\\\\").replace('\'', "\\'"),
            Self::Json => text.replace('\\', "\\\\").replace('"', "\\\""),
        }
    }
}

/// The words of a text, filled in.
///
/// # Errors
/// When a key has no words.
pub(crate) fn filled(text: &str, place: Place) -> Result<String> {
    let words: BTreeMap<&str, &str> = shell::words().collect();
    filled_with(text, place, &|key| words.get(key).map(|text| (*text).to_owned()))
}

/// The same with the words that `words` has for a key.
///
/// # Errors
/// When it has none.
pub(crate) fn filled_with(text: &str, place: Place, words: &dyn Fn(&str) -> Option<String>) -> Result<String> {
    let mut unknown = Vec::new();
    let all = Regex::new(r"\{\{ ([a-z.-]+) \}\}")?.replace_all(text, |found: &Captures| {
        let key = found.get(1).map_or("", |key| key.as_str());
        if let Some(text) = words(key) {
            return place.written(&text);
        }
        unknown.push(key.to_owned());
        String::new()
    });
    if !unknown.is_empty() {
        bail!("no words for {}: they stand in crates/words/src/content/pages/shell.rs", unknown.join(", "));
    }
    Ok(all.into_owned())
}

/// Fills in what Trunk has put together, in the folder that it names.
pub(crate) fn fill_in() -> Result<()> {
    let folder = env::var_os("TRUNK_STAGING_DIR").context("Trunk calls this, and says where: TRUNK_STAGING_DIR")?;
    for entry in fs::read_dir(&folder)? {
        let path = entry?.path();
        // The one script that was made by another program holds no words of ours.
        let is_made = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("sync-or-async"));
        let Some(place) = Place::of(&path).filter(|_| !is_made) else { continue };
        let text = fs::read_to_string(&path)?;
        let whole = filled(&text, place).with_context(|| path.display().to_string())?;
        if whole != text {
            fs::write(&path, whole)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::project;

    #[test]
    fn words_are_written_as_their_place_wants_it() {
        assert_eq!(Place::Html.written("“A” & <b> \"c\""), "“A” &amp; &lt;b&gt; &quot;c&quot;");
        assert_eq!(Place::Script.written(r"it's \ so"), r"it\'s \\ so");
        assert_eq!(Place::Json.written(r#"a "b" \"#), r#"a \"b\" \\"#);
        assert_eq!(filled("<b>{{ name }}</b>", Place::Html).unwrap(), "<b>Sync or Async</b>");
        assert!(filled("{{ nonsense }}", Place::Html).unwrap_err().to_string().contains("nonsense"));
    }

    /// The files of `public/` that hold words, with their texts.
    fn sources() -> Vec<(String, Place, String)> {
        let folder = fs::read_dir(project::root().unwrap().join("public")).unwrap();
        let paths = folder.map(|entry| entry.unwrap().path());
        let of = |path: std::path::PathBuf| {
            let name = path.file_name()?.to_string_lossy().into_owned();
            Some((name, Place::of(&path)?, fs::read_to_string(&path).ok()?))
        };
        paths.filter_map(of).collect()
    }

    #[test]
    fn every_word_has_its_place_and_every_place_its_words() {
        let mut used = BTreeSet::new();
        for (name, place, text) in sources() {
            assert!(!filled(&text, place).unwrap().contains("{{"), "{name}");
            let places = Regex::new(r"\{\{ ([a-z.-]+) \}\}").unwrap();
            used.extend(places.captures_iter(&text).map(|found| found[1].to_owned()));
        }
        let known: BTreeSet<String> = shell::words().map(|(key, _)| key.to_owned()).collect();
        assert_eq!(used, known);
        assert_eq!(shell::words().count(), known.len(), "each key once");
    }

    /// What only a developer reads.
    const DEVELOPERS: [&str; 2] = ["'refused as a script: '", "'the page is of another build'"];

    #[test]
    fn no_word_stands_in_public_itself() {
        let is_read = |text: &str| text.chars().any(char::is_alphabetic) && !text.contains("{{");
        for (name, place, text) in sources() {
            let found: Vec<String> = match place {
                Place::Html => {
                    let quiet = Regex::new(r"(?s)<!--.*?-->|<script>.*?</script>|<[^>]*>").unwrap();
                    quiet.replace_all(&text, "\n").lines().filter(|line| is_read(line)).map(str::to_owned).collect()
                }
                Place::Script => {
                    // What a person reads begins with a capital letter, or has three words.
                    let words = Regex::new(r"^.[A-Z][a-z]* |^.[A-Z][a-z]+…|[a-z]+ [a-z]+ [a-z]+").unwrap();
                    let strings = Regex::new(r"'[^'\n]*'|`[^`]*`").unwrap();
                    let code = Regex::new(r"(?m)^ *//.*$|/\*\*.*?\*/").unwrap().replace_all(&text, "").into_owned();
                    let found = strings.find_iter(&code).map(|found| found.as_str().to_owned());
                    found
                        .filter(|text| words.is_match(text) && is_read(text) && !DEVELOPERS.contains(&text.as_str()))
                        .collect()
                }
                Place::Json => Vec::new(),
            };
            assert_eq!(found, [""; 0], "{name}");
        }
    }
}
