//! Where things lie: the project's folders and the cache for tools.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The project's root: the folder above this package's.
pub(crate) fn root() -> Result<PathBuf> {
    // Cargo sets it for what it runs; the fallback serves a binary that is started by hand at the root.
    match env::var_os("CARGO_MANIFEST_DIR") {
        Some(package) => Ok(Path::new(&package).parent().context("the package has no folder above it")?.to_owned()),
        None => Ok(env::current_dir()?),
    }
}

/// The built app.
pub(crate) fn dist() -> Result<PathBuf> {
    Ok(root()?.join("dist"))
}

/// The built app with a button that makes it panic, for the journeys of the recovery screen.
pub(crate) fn dist_panic() -> Result<PathBuf> {
    Ok(root()?.join("target/dist-panic"))
}

/// The app in the pseudo-language.
pub(crate) fn dist_pseudo() -> Result<PathBuf> {
    Ok(root()?.join("target/dist-pseudo"))
}

/// The folder for one tool at one version, in the user's cache.
pub(crate) fn tool_folder(name: &str, version: &str) -> Result<PathBuf> {
    let cache = env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .filter(|path| path.is_absolute())
        .or_else(|| Some(env::home_dir()?.join(".cache")))
        .context("no home folder: set XDG_CACHE_HOME to a folder for the tools")?;
    Ok(cache.join("sync-or-async").join(format!("{name}-{version}")))
}

/// The names of the app's own libraries: those of the folders in `crates/`.
pub(crate) fn libraries() -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(root()?.join("crates")).context("crates/ cannot be read")? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

/// The version of a package in `Cargo.lock`.
pub(crate) fn locked_version(package: &str) -> Result<String> {
    let lock = fs::read_to_string(root()?.join("Cargo.lock")).context("Cargo.lock cannot be read")?;
    version_in(&lock, package).with_context(|| format!("Cargo.lock has no {package}"))
}

fn version_in(lock: &str, package: &str) -> Option<String> {
    let (_, after) = lock.split_once(&format!("name = \"{package}\"\nversion = \""))?;
    let (version, _) = after.split_once('"')?;
    Some(version.to_owned())
}

#[cfg(test)]
mod tests {
    use super::version_in;

    #[test]
    fn reads_a_version_from_the_lock_file() {
        let lock =
            "[[package]]\nname = \"a-b\"\nversion = \"1.2.3\"\n\n[[package]]\nname = \"b\"\nversion = \"0.2.129\"\n";
        assert_eq!(version_in(lock, "b").as_deref(), Some("0.2.129"));
        assert_eq!(version_in(lock, "a"), None);
    }
}
