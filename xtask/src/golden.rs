//! The golden files: what a tagged version has of them is never changed, only added to.

use std::fs;
use std::path::Path;

use anyhow::{Result, bail};

use crate::project;
use crate::run::{command, output};

const FOLDER: &str = "tests/golden";

/// Holds the golden files to those of every tag `v…` of this repository.
pub(crate) fn check() -> Result<()> {
    let root = project::root()?;
    let Ok(tags) = output(command("git")?.args(["tag", "--list", "v*"])) else {
        println!("This is no clone that git can read, so there are no tagged versions to compare with.");
        return Ok(());
    };
    let mut complaints = Vec::new();
    let mut count = 0;
    for tag in tags.lines() {
        let files = output(command("git")?.args(["ls-tree", "-r", "--name-only", tag, FOLDER]))?;
        for file in files.lines() {
            let tagged = output(command("git")?.args(["show", &format!("{tag}:{file}")]))?;
            let now = fs::read(root.join(file)).ok();
            let now = now.as_deref().map(String::from_utf8_lossy);
            complaints.extend(complaint(file, &tagged, now.as_deref()).map(|what| format!("{file} of {tag} {what}")));
            count += 1;
        }
    }
    if !complaints.is_empty() {
        bail!("golden files are only added to:\n  {}", complaints.join("\n  "));
    }
    println!("{count} golden files of {} tagged versions are as they were.", tags.lines().count());
    Ok(())
}

/// What is wrong with a golden file that a tagged version has. A list of lines may grow; any other file stays.
fn complaint(file: &str, tagged: &str, now: Option<&str>) -> Option<String> {
    let Some(now) = now else { return Some("is gone".to_owned()) };
    if Path::new(file).extension().is_some_and(|end| end == "txt") {
        let gone = tagged.lines().find(|line| !now.lines().any(|there| there == *line))?;
        return Some(format!("has lost the line {gone:?}"));
    }
    (tagged != now).then(|| "was changed".to_owned())
}

#[cfg(test)]
mod tests {
    use super::complaint;

    #[test]
    fn a_list_may_grow_but_loses_no_line() {
        assert_eq!(complaint("links.txt", "a\nb\n", Some("new\na\nb\n")), None);
        let lost = complaint("links.txt", "a\nb\n", Some("a\nB\n"));
        assert_eq!(lost.as_deref(), Some("has lost the line \"b\""));
    }

    #[test]
    fn any_other_file_stays_as_it_is() {
        assert_eq!(complaint("one.json", "{}", Some("{}")), None);
        assert_eq!(complaint("one.json", "{}", Some("{ }")).as_deref(), Some("was changed"));
        assert_eq!(complaint("one.json", "{}", None).as_deref(), Some("is gone"));
    }
}
