//! The notices of the packages that are linked into the app, as their licences ask: taken from the packages' own
//! files, each text once, with those that share it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package, PackageId};

use crate::project;

const HEAD: &str = "Sync or Async is built with the packages below. Their licences follow, each text once.\n\n";

const STANDARD_LIBRARY: &str = "the Rust standard library: MIT OR Apache-2.0, copyright The Rust Project Contributors, \
                                https://github.com/rust-lang/rust/blob/HEAD/COPYRIGHT\n";

const RULE: &str = "----------------------------------------------------------------------------------------\n";

/// How the files with licences begin, in lower case.
const NAMES: [&str; 6] = ["license", "licence", "copying", "copyright", "notice", "unlicense"];

/// All notices as one text.
pub(crate) fn notices() -> Result<String> {
    let metadata = MetadataCommand::new()
        .manifest_path(project::root()?.join("Cargo.toml"))
        .other_options(["--offline", "--filter-platform", "wasm32-unknown-unknown"].map(str::to_owned))
        .exec()
        .context("the packages of the app could not be listed")?;
    let packages = linked(&metadata)?;

    let mut text = HEAD.to_owned();
    text.push_str(STANDARD_LIBRARY);
    let mut by_text: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for package in &packages {
        let name = format!("{} {}", package.name, package.version);
        writeln!(
            text,
            "{name}: {}{}",
            package.license.as_deref().unwrap_or("see its text"),
            package.repository.as_ref().map(|at| format!(", {at}")).unwrap_or_default()
        )?;
        let mut found = texts(package)?;
        if found.is_empty() {
            found.push(stand_in(package));
        }
        for found in found {
            by_text.entry(found).or_default().push(name.clone());
        }
    }

    let mut sections: Vec<(Vec<String>, String)> = by_text.into_iter().map(|(text, names)| (names, text)).collect();
    sections.sort();
    for (names, licence) in sections {
        write!(text, "\n{RULE}{}\n{RULE}\n{}\n", names.join(", "), licence.trim_end())?;
    }
    Ok(text)
}

/// The packages whose code is linked into the app: not those that run while it is compiled.
fn linked(metadata: &Metadata) -> Result<Vec<&Package>> {
    let graph = metadata.resolve.as_ref().context("the packages are not resolved")?;
    let root = metadata.root_package().context("there is no package at the root")?;
    let packages: BTreeMap<&PackageId, &Package> = metadata.packages.iter().map(|one| (&one.id, one)).collect();
    let mut seen = BTreeSet::from([&root.id]);
    let mut left = vec![&root.id];
    while let Some(id) = left.pop() {
        let node = graph.nodes.iter().find(|node| node.id == *id).context("a package without a place")?;
        for dep in &node.deps {
            let normal = dep.dep_kinds.iter().any(|kind| kind.kind == DependencyKind::Normal);
            let compiles_only = packages
                .get(&dep.pkg)
                .is_some_and(|package| package.targets.iter().any(cargo_metadata::Target::is_proc_macro));
            if normal && !compiles_only && seen.insert(&dep.pkg) {
                left.push(&dep.pkg);
            }
        }
    }
    // What comes from nowhere is ours.
    let others = seen.iter().filter_map(|id| packages.get(id).copied()).filter(|package| package.source.is_some());
    let mut list: Vec<&Package> = others.collect();
    list.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
    Ok(list)
}

/// The licence texts in a package's folder.
fn texts(package: &Package) -> Result<Vec<String>> {
    let folder = package.manifest_path.parent().context("a package without a folder")?;
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_file() && is_licence(&name) {
            names.insert(name);
        }
    }
    if let Some(file) = &package.license_file {
        names.insert(file.to_string());
    }
    let mut texts = Vec::new();
    for name in names {
        let bytes = fs::read(folder.join(&name)).with_context(|| format!("{}: {name}", package.name))?;
        texts.push(String::from_utf8_lossy(&bytes).replace("\r\n", "\n"));
    }
    Ok(texts)
}

fn is_licence(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let source = Path::new(&lower).extension().is_some_and(|extension| extension == "rs");
    !source && NAMES.iter().any(|start| lower.starts_with(start))
}

/// For a package that carries no text: what it says of itself, and the MIT text, which all of these allow or name.
fn stand_in(package: &Package) -> String {
    let mut authors = package.authors.join(", ");
    if authors.is_empty() {
        authors = format!("the authors of {}", package.name);
    }
    let licence = package.license.as_deref().unwrap_or_default();
    if licence.contains("MIT") {
        format!("Copyright (c) {authors}\n\n{}", include_str!("licenses/mit.txt"))
    } else {
        format!("Copyright (c) {authors}\n\nLicence: {licence}. The package carries no text of it.")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_linked_package_is_named_with_a_text_and_tools_of_the_compiler_are_not() {
        let notices = notices().unwrap();
        for name in ["\nleptos ", "\nwasm-bindgen ", "\nserde_json "] {
            assert!(notices.contains(name), "{name}");
        }
        assert!(!notices.contains("\nleptos_macro "));
        assert!(!notices.contains("\naxum "));
        assert!(!notices.contains("The package carries no text"), "see which package has no text");
    }

    #[test]
    fn knows_licence_files_from_sources() {
        assert!(is_licence("LICENSE-MIT"));
        assert!(is_licence("copying"));
        assert!(!is_licence("license.rs"));
        assert!(!is_licence("README.md"));
    }
}
