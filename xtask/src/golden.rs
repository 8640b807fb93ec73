//! The golden files: what a tagged version has of them is never changed, only added to.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use crate::project;
use crate::run::{command, output};

const FOLDER: &str = "tests/golden";

/// Holds the golden files to those of every tag `v…` of this repository.
pub(crate) fn check() -> Result<()> {
    println!("{}", compared(&project::root()?, || command("git"))?);
    Ok(())
}

/// Compares the files below `root` with those of every tag, and says what was compared. `git` makes a command of git.
fn compared(root: &Path, git: impl Fn() -> Result<Command>) -> Result<String> {
    if !root.join(".git").exists() {
        return Ok("This is no clone (there is no .git), so there are no tagged versions to compare with.".to_owned());
    }
    let ask = |args: &[&str]| output(git()?.arg("-C").arg(root).args(args));
    let shallow = ask(&["rev-parse", "--is-shallow-repository"])
        .context("git cannot read this clone, so it cannot be told whether the golden files are as they were")?;
    ensure!(
        shallow.trim() == "false",
        "this clone is shallow and may lack tags: run `git fetch --unshallow --tags` (in a workflow: `fetch-depth: 0`)"
    );
    let tags = ask(&["tag", "--list", "v*"])?;
    let mut complaints = Vec::new();
    let mut count = 0;
    for tag in tags.lines() {
        let files = ask(&["ls-tree", "-r", "-z", "--name-only", tag, "--", FOLDER])?;
        for file in files.split_terminator('\0') {
            let tagged = ask(&["show", &format!("{tag}:{file}")])?;
            let now = fs::read(root.join(file)).ok();
            let now = now.as_deref().map(String::from_utf8_lossy);
            complaints.extend(complaint(file, &tagged, now.as_deref()).map(|what| format!("{file} of {tag} {what}")));
            count += 1;
        }
    }
    if !complaints.is_empty() {
        bail!("golden files are only added to:\n  {}", complaints.join("\n  "));
    }
    Ok(match tags.lines().count() {
        0 => "No version is tagged yet, so every golden file may still change.".to_owned(),
        versions => format!("{count} golden files of {versions} tagged versions are as they were."),
    })
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
    use tempfile::TempDir;

    use super::*;

    /// Git without what this machine, or a git that runs the tests, has set for it.
    fn git() -> Command {
        let mut git = Command::new("git");
        git.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
        for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
            git.env_remove(name);
        }
        git.args(["-c", "user.name=Test", "-c", "user.email=test@example.org"]);
        git
    }

    fn run_git(root: &Path, args: &[&str]) {
        output(git().arg("-C").arg(root).args(args)).unwrap();
    }

    fn put(root: &Path, name: &str, text: &str) {
        let folder = root.join(FOLDER);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(name), text).unwrap();
    }

    /// A repository with two golden files, and a tag for them.
    fn repository(tag: Option<&str>) -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        run_git(folder.path(), &["init", "--quiet"]);
        put(folder.path(), "one.json", "{}");
        put(folder.path(), "ünique.txt", "a\n");
        run_git(folder.path(), &["add", "."]);
        run_git(folder.path(), &["commit", "--quiet", "-m", "one"]);
        if let Some(tag) = tag {
            run_git(folder.path(), &["tag", tag]);
        }
        folder
    }

    /// The whole of what went wrong.
    #[track_caller]
    fn refused(root: &Path, git: impl Fn() -> Result<Command>) -> String {
        format!("{:#}", compared(root, git).unwrap_err())
    }

    #[test]
    fn a_golden_file_of_a_tag_that_was_changed_or_taken_away_is_refused() {
        let folder = repository(Some("v1.0.0"));
        put(folder.path(), "one.json", "{ }");
        put(folder.path(), "ünique.txt", "b\n");
        let said = refused(folder.path(), || Ok(git()));
        assert!(said.contains("tests/golden/one.json of v1.0.0 was changed"), "{said}");
        assert!(said.contains("tests/golden/ünique.txt of v1.0.0 has lost the line"), "{said}");
        fs::remove_dir_all(folder.path().join(FOLDER)).unwrap();
        let said = refused(folder.path(), || Ok(git()));
        assert!(said.contains("tests/golden/one.json of v1.0.0 is gone"), "{said}");
    }

    #[test]
    fn a_golden_file_or_a_line_may_be_added() {
        let folder = repository(Some("v1.0.0"));
        put(folder.path(), "two.json", "{}");
        put(folder.path(), "ünique.txt", "new\na\n");
        let said = compared(folder.path(), || Ok(git())).unwrap();
        assert_eq!(said, "2 golden files of 1 tagged versions are as they were.");
    }

    #[test]
    fn without_a_tagged_version_or_a_clone_it_passes_and_says_so() {
        let folder = repository(Some("not-a-version"));
        put(folder.path(), "one.json", "{ }");
        assert!(compared(folder.path(), || Ok(git())).unwrap().starts_with("No version is tagged yet"));
        fs::remove_dir_all(folder.path().join(".git")).unwrap();
        assert!(compared(folder.path(), || Ok(git())).unwrap().starts_with("This is no clone"));
    }

    #[test]
    fn a_clone_that_may_lack_tags_is_refused_and_it_says_what_to_do() {
        let folder = repository(Some("v1.0.0"));
        let copies = tempfile::tempdir().unwrap();
        let from = format!("file://{}", folder.path().display());
        run_git(copies.path(), &["clone", "--quiet", "--depth=1", &from, "shallow"]);
        let said = refused(&copies.path().join("shallow"), || Ok(git()));
        assert!(said.contains("git fetch --unshallow --tags"), "{said}");
        run_git(copies.path(), &["clone", "--quiet", &from, "whole"]);
        assert!(compared(&copies.path().join("whole"), || Ok(git())).unwrap().starts_with("2 golden files of 1"));
    }

    #[test]
    fn what_git_does_not_read_is_refused_in_its_own_words() {
        let folder = repository(Some("v1.0.0"));
        let someone_else = || {
            let mut git = git();
            git.env("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
            Ok(git)
        };
        let said = refused(folder.path(), someone_else);
        assert!(said.starts_with("git cannot read this clone"), "{said}");
        assert!(said.contains("dubious ownership") && said.contains("safe.directory"), "{said}");

        let said = refused(folder.path(), || Ok(Command::new("no-program-of-this-name")));
        assert!(said.contains("could not be started"), "{said}");

        fs::write(folder.path().join(".git/HEAD"), "nonsense").unwrap();
        let said = refused(folder.path(), || Ok(git()));
        assert!(said.starts_with("git cannot read this clone"), "{said}");
    }

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
