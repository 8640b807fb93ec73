//! The app's own scripts, small and named by their content, so that a host may let browsers keep them for good.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use regex_lite::Regex;

use crate::minify::{self, minified};
use crate::split::hash;
use crate::tools::BuildTools;
use crate::words;

/// Where scripts come from and go to.
pub(super) struct Scripts<'a> {
    pub(super) tools: &'a BuildTools,
    pub(super) sources: &'a Path,
    pub(super) dist: &'a Path,
    pub(super) work: &'a Path,
}

impl Scripts<'_> {
    /// The shell, which runs first and everywhere.
    pub(super) fn shell(&self, html: &mut String) -> Result<()> {
        let named = Regex::new(r"shell-[0-9a-f]+\.js")?;
        let old = named.find(html).context("the page has no shell")?.as_str().to_owned();
        let script = minified(self.tools, &fs::read_to_string(self.dist.join(&old))?, minify::OLD, self.work)?;
        self.put(html, &old, "shell", "js", &script)
    }

    /// A module that the page names.
    pub(super) fn module(&self, html: &mut String, name: &str) -> Result<()> {
        let script = minified(self.tools, &fs::read_to_string(self.dist.join(name))?, minify::MODULE, self.work)?;
        let stem = name.trim_end_matches(".mjs");
        self.put(html, name, stem, "mjs", &script)
    }

    /// A module that only the release has; gives its name.
    pub(super) fn added(&self, name: &str) -> Result<String> {
        let script = words::filled(&fs::read_to_string(self.sources.join(name))?, words::Place::Script)?;
        let script = minified(self.tools, &script, minify::MODULE, self.work)?;
        let name = format!("{}-{}.mjs", name.trim_end_matches(".mjs"), hash(&[script.as_bytes()]));
        fs::write(self.dist.join(&name), script)?;
        Ok(name)
    }

    /// The text of a service worker.
    pub(super) fn worker(&self, name: &str) -> Result<String> {
        minified(self.tools, &fs::read_to_string(self.sources.join(name))?, minify::WORKER, self.work)
    }

    fn put(&self, html: &mut String, old: &str, stem: &str, end: &str, script: &str) -> Result<()> {
        let from = format!("./{old}");
        if html.matches(&from).count() != 1 {
            bail!("the page does not name {old} once");
        }
        let new = format!("{stem}-{}.{end}", hash(&[script.as_bytes()]));
        *html = html.replace(&from, &format!("./{new}"));
        fs::remove_file(self.dist.join(old))?;
        fs::write(self.dist.join(new), script)?;
        Ok(())
    }
}
