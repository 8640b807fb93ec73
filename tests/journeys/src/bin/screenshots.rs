//! Takes pictures of the app's states, at three widths, in light and dark. Run by `cargo xtask screenshots`:
//! the folder for the pictures first, then part of a state's name to take only those.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use journeys::screens::{Screen, screens};
use journeys::{Journey, Page, journey};

/// Widths and heights of the windows.
const SIZES: [(u32, u32); 3] = [(360, 740), (768, 1024), (1280, 800)];

/// No picture is taller.
const TALLEST: u32 = 12_000;

fn main() {
    let mut arguments = env::args().skip(1);
    let folder = PathBuf::from(arguments.next().unwrap_or_else(|| "target/screenshots".to_owned()));
    let only = arguments.next().unwrap_or_default();
    for screen in screens().iter().filter(|screen| screen.name.contains(&only)) {
        // A fresh browser for each, so that none sees what another kept. It also fails on what goes wrong in the page.
        journey(async |page| -> Journey { take(page, screen, &folder).await });
    }
}

async fn take(page: &Page, screen: &Screen, folder: &Path) -> Journey {
    fs::create_dir_all(folder)?;
    screen.reach(page).await?;
    for (width, height) in SIZES {
        for scheme in ["light", "dark"] {
            page.prefer(&[("prefers-color-scheme", scheme), ("prefers-reduced-motion", "reduce")]).await?;
            page.resize(width, height).await?;
            let whole = page.whole_height().await?.clamp(height, TALLEST);
            page.resize(width, whole).await?;
            page.settle().await?;
            let path = folder.join(format!("{}-{width}-{scheme}.png", screen.name));
            page.screenshot(&path).await?;
            println!("{}", path.display());
        }
    }
    Ok(())
}
