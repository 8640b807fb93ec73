//! The floors of the house: which crate may know which, that none knows a browser, and that each builds alone.

use anyhow::{Result, ensure};
use serde_json::Value;

use crate::run::{cargo, output, run};

/// Each crate, and those of ours that it may use. Each stands below all that may use it.
const FLOORS: [(&str, &[&str]); 7] = [
    ("advice", &[]),
    ("agenda", &[]),
    ("calendar", &[]),
    ("domain", &["advice", "agenda"]),
    ("reader", &["advice", "domain"]),
    ("meetings", &["advice", "calendar", "domain", "reader"]),
    ("words", &["advice", "agenda", "calendar", "domain", "meetings"]),
];

/// What reaches a browser, which the app alone may.
const BROWSER: [&str; 5] = ["gloo-storage", "js-sys", "leptos", "wasm-bindgen", "web-sys"];

/// Holds the crates to their floors, and builds each by itself, so that none leans on what another turns on.
pub(crate) fn check() -> Result<()> {
    let metadata = output(cargo()?.args(["metadata", "--no-deps", "--format-version", "1", "--offline"]))?;
    let crates = crates(&serde_json::from_str(&metadata)?);
    let wrong = wrong(&crates);
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    for (name, _) in FLOORS {
        let tree =
            output(cargo()?.args(["tree", "--package", name, "--edges", "normal", "--prefix", "none", "--offline"]))?;
        let used: Vec<_> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
        let browser: Vec<_> = BROWSER.iter().filter(|package| used.contains(package)).collect();
        ensure!(browser.is_empty(), "{name} knows a browser: {browser:?}");
        ensure!(name != "advice" || used.len() == 1, "advice has dependencies: {used:?}");
        run(cargo()?.args(["check", "--quiet", "--package", name, "--offline"]))?;
    }
    Ok(())
}

/// The crates under `crates/`, each with what it uses besides for its tests.
fn crates(metadata: &Value) -> Vec<(String, Vec<String>)> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let name = |value: &Value| value["name"].as_str().unwrap_or_default().to_owned();
    let is_ours = |package: &&Value| package["manifest_path"].as_str().is_some_and(|path| path.contains("/crates/"));
    let uses = |package: &Value| {
        let all = list(&package["dependencies"]);
        all.iter().filter(|used| used["kind"].as_str() != Some("dev")).map(name).collect()
    };
    list(&metadata["packages"]).iter().filter(is_ours).map(|package| (name(package), uses(package))).collect()
}

/// What stands against the floors.
fn wrong(crates: &[(String, Vec<String>)]) -> Vec<String> {
    let floor = |name: &str| FLOORS.iter().find(|(own, _)| *own == name);
    let mut wrong = Vec::new();
    for (name, uses) in crates {
        let Some((_, may)) = floor(name) else {
            wrong.push(format!("{name} has no floor: give it one in xtask/src/crates.rs and in ARCHITECTURE.md"));
            continue;
        };
        let ours = uses.iter().filter(|used| floor(used).is_some() || *used == "sync-or-async");
        let above = ours.filter(|used| !may.contains(&used.as_str()));
        wrong.extend(above.map(|used| format!("{name} may not use {used}")));
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_arrow_of_the_table_points_to_a_floor_below() {
        for (place, (name, may)) in FLOORS.iter().enumerate() {
            for used in *may {
                let below = FLOORS[..place].iter().any(|(other, _)| other == used);
                assert!(below, "{name} uses {used}, which does not stand before it");
            }
        }
    }

    #[test]
    fn an_arrow_upwards_and_a_crate_without_a_floor_are_found() {
        let of = |name: &str, uses: &[&str]| (name.to_owned(), uses.iter().map(|used| (*used).to_owned()).collect());
        assert!(wrong(&[of("domain", &["advice", "agenda", "serde"]), of("advice", &[])]).is_empty());
        assert_eq!(wrong(&[of("domain", &["words"])]), ["domain may not use words"]);
        assert_eq!(wrong(&[of("words", &["sync-or-async"])]), ["words may not use sync-or-async"]);
        assert_eq!(wrong(&[of("new", &[])]).len(), 1);
    }

    #[test]
    fn what_is_for_tests_alone_is_no_arrow() {
        let metadata = serde_json::json!({ "packages": [
            { "name": "advice", "manifest_path": "/x/crates/advice/Cargo.toml", "dependencies": [
                { "name": "domain", "kind": "dev" }, { "name": "serde", "kind": null },
            ] },
            { "name": "xtask", "manifest_path": "/x/xtask/Cargo.toml", "dependencies": [] },
        ] });
        assert_eq!(crates(&metadata), [("advice".to_owned(), vec!["serde".to_owned()])]);
    }
}
