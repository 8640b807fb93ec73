//! What makes the app installable is what it says: the manifest is read as a browser reads it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use support::first_load;

/// What a browser wants for installing, as far as it can be wrong.
#[derive(Debug, Deserialize)]
struct Manifest {
    name: String,
    short_name: String,
    description: String,
    start_url: String,
    scope: String,
    display: String,
    theme_color: String,
    background_color: String,
    icons: Vec<Icon>,
}

#[derive(Debug, Deserialize)]
struct Icon {
    src: String,
    sizes: String,
    r#type: String,
    purpose: String,
}

/// Fails if the manifest of the build lacks something, or says of a picture what it is not.
pub(super) fn check(dist: &Path) -> Result<()> {
    let text = fs::read_to_string(dist.join(first_load::MANIFEST)).context("the build has no manifest")?;
    let manifest: Manifest = serde_json::from_str(&text).context("the manifest cannot be read")?;
    for (name, text, longest) in [
        ("name", &manifest.name, 45),
        ("short_name", &manifest.short_name, 13),
        ("description", &manifest.description, 150),
    ] {
        if text.is_empty() || text.chars().count() > longest {
            bail!("the manifest's {name} is empty or longer than {longest} characters");
        }
    }
    // Relative, as nobody knows where the app will be. Without an `id` the start address is what the app is known by:
    // an `id` is read relative to the host, where two copies under different paths would have the same.
    if [&manifest.start_url, &manifest.scope].iter().any(|address| address.as_str() != "./") {
        bail!("the manifest's addresses are not ./");
    }
    if manifest.display != "standalone" {
        bail!("the app is not to be shown as a page of a browser");
    }
    let styles = styles(dist)?;
    for colour in [&manifest.theme_color, &manifest.background_color] {
        if !styles.contains(&format!("--paper:light-dark({colour},")) {
            bail!("{colour} is not the colour of the page");
        }
    }
    for (size, purpose) in [("192x192", "any"), ("512x512", "any"), ("512x512", "maskable")] {
        if !manifest.icons.iter().any(|icon| icon.sizes == size && icon.purpose == purpose) {
            bail!("the manifest has no icon of {size} for {purpose}");
        }
    }
    for icon in &manifest.icons {
        let [width, height] = size(&dist.join(&icon.src)).with_context(|| icon.src.clone())?;
        if icon.r#type != "image/png" || icon.sizes != format!("{width}x{height}") {
            bail!("{} is {width}x{height}, not {}", icon.src, icon.sizes);
        }
    }
    for (file, wanted) in [("icons/apple-touch-icon.png", [180, 180]), ("icons/preview.png", [1200, 630])] {
        let found = size(&dist.join(file)).with_context(|| file.to_owned())?;
        if found != wanted {
            bail!("{file} is {found:?}, not {wanted:?}");
        }
    }
    Ok(())
}

/// All styles, without spaces.
fn styles(dist: &Path) -> Result<String> {
    let mut styles = String::new();
    for entry in fs::read_dir(dist)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "css") {
            styles.extend(fs::read_to_string(path)?.split_whitespace());
        }
    }
    Ok(styles)
}

/// Width and height of a PNG in pixels, from its first chunk.
fn size(path: &Path) -> Result<[u32; 2]> {
    let bytes = fs::read(path)?;
    if !bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        bail!("no PNG");
    }
    let number = |at: usize| -> Result<u32> {
        let four = bytes.get(at..at + 4).context("a PNG without a size")?;
        Ok(u32::from_be_bytes(four.try_into()?))
    };
    Ok([number(16)?, number(20)?])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words;
    use std::path::PathBuf;

    /// A folder as Trunk leaves it, with another text in the place of one of the manifest's.
    fn built(from: &str, to: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
        let manifest = fs::read_to_string(root.join("public/manifest.webmanifest")).unwrap();
        let manifest = words::filled(&manifest, words::Place::Json).unwrap();
        assert!(manifest.contains(from), "{from}");
        fs::write(folder.path().join("manifest.webmanifest"), manifest.replacen(from, to, 1)).unwrap();
        fs::copy(root.join("style/tokens.css"), folder.path().join("tokens.css")).unwrap();
        fs::create_dir(folder.path().join("icons")).unwrap();
        for entry in fs::read_dir(root.join("public/icons")).unwrap() {
            let path = entry.unwrap().path();
            fs::copy(&path, folder.path().join("icons").join(path.file_name().unwrap())).unwrap();
        }
        folder
    }

    #[test]
    fn the_manifest_and_its_pictures_are_as_a_browser_wants_them() {
        check(built("", "").path()).unwrap();
    }

    #[test]
    fn what_is_wrong_in_it_stops_the_build() {
        for (from, to) in [
            ("Sync or Async", ""),
            ("\"start_url\": \"./\"", "\"start_url\": \"/\""),
            ("standalone", "browser"),
            ("#faf7f1", "#ffffff"),
            ("512x512", "256x256"),
            ("maskable\"", "any\""),
            ("icons/icon-192.png", "icons/gone.png"),
            ("icons/icon-192.png", "icons/icon-512.png"),
        ] {
            assert!(check(built(from, to).path()).is_err(), "{from} -> {to}");
        }
    }
}
