//! What no source of the app holds.

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
