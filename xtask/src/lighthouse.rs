//! `cargo xtask lighthouse`: what Lighthouse CI says of the built app on a mid-range phone, the median of five runs.
//! How it runs and what it has to reach stands in `lighthouserc.json`.

use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;
use support::engine::{Engine, on_path};
use support::server::{Server, Site};
use tokio::runtime::Runtime;

use crate::project;
use crate::run;
use crate::tools;

/// What is printed of the reports: where it stands, what it is called, and what it is multiplied by.
const FIGURES: [(&str, &str, f64); 8] = [
    ("/categories/performance/score", "performance", 100.0),
    ("/categories/accessibility/score", "accessibility", 100.0),
    ("/categories/best-practices/score", "best practices", 100.0),
    ("/categories/seo/score", "SEO", 100.0),
    ("/audits/cumulative-layout-shift/numericValue", "layout shift", 1.0),
    ("/audits/first-contentful-paint/numericValue", "first contentful paint (ms)", 1.0),
    ("/audits/largest-contentful-paint/numericValue", "largest contentful paint (ms)", 1.0),
    ("/audits/total-blocking-time/numericValue", "total blocking time (ms)", 1.0),
];

/// Runs Lighthouse over the app of `dist`, prints medians; fails when one is below the bar.
pub(crate) fn lighthouse() -> Result<()> {
    let dist = project::dist()?;
    if !dist.join("index.html").is_file() {
        bail!("there is no build in dist/: run `cargo xtask build` first");
    }
    tools::for_engine(Engine::Chromium)?;
    let folder = project::root()?.join("target/lighthouse");
    fs::create_dir_all(&folder)?;
    let runtime = Runtime::new()?;
    let server = runtime
        .block_on(Server::start(Site::plain(&dist), SocketAddr::from((Ipv4Addr::LOCALHOST, 0))))
        .context("no port can be had")?;
    println!("Lighthouse looks five times (half a minute each) …");
    lhci(&folder, &["collect", &format!("--url={}", server.url())])?;
    print_medians(&folder.join(".lighthouseci"))?;
    println!("The whole reports are in target/lighthouse/.lighthouseci/.");
    lhci(&folder, &["assert"])
}

/// Lighthouse CI with our settings; it reads and writes its reports in `folder`.
fn lhci(folder: &Path, args: &[&str]) -> Result<()> {
    let node = on_path("node").context("Lighthouse needs Node.js: install it and run this again")?;
    let browser = Engine::Chromium.browser().context("there is no Chromium: install it and run this again")?;
    run::run(
        run::command(node)?
            .arg(tools::lighthouse()?)
            .args(args)
            .arg(format!("--config={}", project::root()?.join("xtask/lighthouserc.json").display()))
            .current_dir(folder)
            .env("CHROME_PATH", browser)
            .env("NO_PROXY", "127.0.0.1,localhost"),
    )
}

/// Prints the median of each figure over the reports in `folder`.
fn print_medians(folder: &Path) -> Result<()> {
    let mut reports = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with("lhr-") && path.extension().is_some_and(|end| end == "json") {
            reports.push(serde_json::from_str::<Value>(&fs::read_to_string(&path)?)?);
        }
    }
    for (place, label, times) in FIGURES {
        let mut values: Vec<f64> =
            reports.iter().filter_map(|report| Some(report.pointer(place)?.as_f64()? * times)).collect();
        values.sort_by(f64::total_cmp);
        let median = values.get(values.len() / 2).with_context(|| format!("no report says the {label}"))?;
        println!("{label:<32}{median:>10.0}");
    }
    Ok(())
}
