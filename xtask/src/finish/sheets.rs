//! One style sheet out of those that the page names: a first visit waits for one request instead of six, and one
//! file packs better.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use regex_lite::Regex;

use crate::split::hash;

/// Puts one sheet in the place of all, in their order; those for one medium alone keep to it.
pub(super) fn joined(html: &mut String, dist: &Path) -> Result<()> {
    let tag = Regex::new(r"<link [^>]*\brel=.?stylesheet\b[^>]*>")?;
    let href = Regex::new(r#"\bhref="?\./([^">\s]+)"#)?;
    let media = Regex::new(r#"\bmedia="?(\w+)"#)?;
    let mut sheet = String::new();
    for link in tag.find_iter(html) {
        let value = |of: &Regex| Some(of.captures(link.as_str())?.get(1)?.as_str());
        let name = value(&href).context("a style sheet without an address")?;
        let path = dist.join(name);
        let text = fs::read_to_string(&path).with_context(|| name.to_owned())?;
        if text.contains("@import") || text.contains("url(") {
            bail!("{name} names another file, which may not be found from where the sheets are joined");
        }
        match value(&media) {
            Some(medium) => write!(sheet, "@media {medium}{{{text}}}")?,
            None => sheet += &text,
        }
        fs::remove_file(path)?;
    }
    if sheet.is_empty() {
        bail!("the page has no style sheet");
    }
    let name = format!("style-{}.css", hash(&[sheet.as_bytes()]));
    fs::write(dist.join(&name), sheet)?;
    let mut first = Some(format!("<link href=./{name} rel=stylesheet>"));
    *html = tag.replace_all(html, |_: &regex_lite::Captures| first.take().unwrap_or_default()).into_owned();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_sheets_become_one_in_their_order_and_for_paper_stays_for_paper() {
        let folder = tempfile::tempdir().unwrap();
        let dist = folder.path();
        for (name, text) in [("a-1.css", "p{color:red}"), ("b-2.css", "p{color:tan}"), ("c-3.css", "p{margin:0}")] {
            fs::write(dist.join(name), text).unwrap();
        }
        let mut html = "<title>t</title><link href=./a-1.css rel=stylesheet><link rel=\"stylesheet\" \
                        href=\"./b-2.css\"><link href=./c-3.css media=print rel=stylesheet><link href=./i.svg rel=icon>"
            .to_owned();
        joined(&mut html, dist).unwrap();
        let sheet = "p{color:red}p{color:tan}@media print{p{margin:0}}";
        let name = format!("style-{}.css", hash(&[sheet.as_bytes()]));
        assert_eq!(html, format!("<title>t</title><link href=./{name} rel=stylesheet><link href=./i.svg rel=icon>"));
        assert_eq!(fs::read_to_string(dist.join(name)).unwrap(), sheet);
        assert_eq!(fs::read_dir(dist).unwrap().count(), 1);
    }

    #[test]
    fn a_sheet_that_names_another_file_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.css"), "p{background:url(b.svg)}").unwrap();
        let mut html = "<link href=./a.css rel=stylesheet>".to_owned();
        assert!(joined(&mut html, folder.path()).is_err());
        assert!(joined(&mut "<p>".to_owned(), folder.path()).is_err());
    }
}
