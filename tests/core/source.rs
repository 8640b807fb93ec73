//! What no source holds, and which library may use which.

use std::fs;
use std::path::{Path, PathBuf};

/// All files below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let paths = entries.map(|entry| entry.expect("it can be read").path());
    paths.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn nothing_acts_before_the_finger_is_lifted() {
    // WCAG 2.5.2: whoever presses by mistake can slide away.
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = [files(&root.join("src/ui")), files(&root.join("public"))].concat();
    let is_code = |path: &&PathBuf| path.extension().is_some_and(|end| end == "rs" || end == "js" || end == "mjs");
    let code: Vec<_> = sources.iter().filter(is_code).collect();
    assert!(code.len() > 50, "{}", code.len());
    for path in code {
        let text = fs::read_to_string(path).expect("it can be read");
        for event in ["pointerdown", "mousedown", "touchstart"] {
            assert!(!text.contains(event), "{} listens to {event}", path.display());
        }
    }
}

/// The names under a heading of a manifest.
fn dependencies(manifest: &str, heading: &str) -> Vec<String> {
    let lines = manifest.lines().skip_while(|line| *line != heading).skip(1);
    let names = lines.take_while(|line| !line.starts_with('[')).filter_map(|line| line.split(['.', ' ', '=']).next());
    names.filter(|name| !name.is_empty() && !name.starts_with('#')).map(str::to_owned).collect()
}

#[test]
fn the_arrows_point_one_way() {
    // Each floor may use those before it alone.
    const FLOORS: [&str; 7] = ["advice", "agenda", "calendar", "domain", "reader", "meetings", "words"];
    // A crate of its own kind needs none of ours.
    const ALONE: [&str; 3] = ["advice", "agenda", "calendar"];
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found: Vec<_> = fs::read_dir(root.join("crates"))
        .expect("the folder is there")
        .map(|entry| entry.expect("it can be read").file_name().to_string_lossy().into_owned())
        .collect();
    found.sort_by_key(|name| FLOORS.iter().position(|floor| floor == name));
    assert_eq!(found, FLOORS, "each library has its floor");
    for (place, name) in FLOORS.iter().enumerate() {
        let manifest = fs::read_to_string(root.join("crates").join(name).join("Cargo.toml")).expect("it can be read");
        let used = dependencies(&manifest, "[dependencies]");
        for ours in used.iter().filter_map(|used| FLOORS.iter().position(|floor| floor == used)) {
            assert!(ours < place, "{name} uses {}", FLOORS[ours]);
        }
        if ALONE.contains(name) {
            assert_eq!(used, [""; 0], "{name} stands alone");
        }
        assert!(!manifest.contains("[target."), "{name} is the same on every machine");
    }
    // And what no arrow shows: a library that is another one in a browser.
    let is_rust = |path: &&PathBuf| path.extension().is_some_and(|end| end == "rs");
    for path in files(&root.join("crates")).iter().filter(is_rust) {
        let text = fs::read_to_string(path).expect("it can be read");
        for browser in ["cfg(target_arch", "web_sys::", "js_sys::", "leptos::"] {
            assert!(!text.contains(browser), "{} has {browser}", path.display());
        }
    }
}
