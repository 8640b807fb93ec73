//! `cargo xtask lighthouse`: what Lighthouse says of the built app on a mid-range phone, the median of five runs.

mod report;

use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use tokio::runtime::Runtime;
use xtask::engine::{Engine, on_path};
use xtask::server::{Server, Site};

use crate::project;
use crate::run;
use crate::tools;
use report::{Figure, Report, lacking, number, read};

/// How often it runs. A busy machine is slow at times; the median leaves that out.
const RUNS: usize = 5;

const CHROME_FLAGS: &str = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run \
                            --disable-background-networking --disable-component-update --disable-sync";

/// Runs Lighthouse over the app of `dist`, prints medians; fails when one is below the bar.
pub(crate) fn lighthouse() -> Result<()> {
    let dist = project::dist()?;
    if !dist.join("index.html").is_file() {
        bail!("there is no build in dist/: run `cargo xtask build` first");
    }
    tools::for_engine(Engine::Chromium)?;
    let tool = Tool {
        node: on_path("node").context("Lighthouse needs Node.js: install it and run this again")?,
        script: tools::lighthouse()?,
        browser: Engine::Chromium.browser().context("there is no Chromium: install it and run this again")?,
    };
    let folder = project::root()?.join("target/lighthouse");
    fs::create_dir_all(&folder)?;
    let runtime = Runtime::new()?;
    let server = runtime
        .block_on(Server::start(Site::plain(&dist), SocketAddr::from((Ipv4Addr::LOCALHOST, 0))))
        .context("no port can be had")?;
    let mut reports = Vec::new();
    for run in 1..=RUNS {
        let file = folder.join(format!("{run}.json"));
        println!("Lighthouse, {run} of {RUNS} (half a minute) …");
        tool.look(&server.url(), &file)?;
        reports.push(read(&fs::read_to_string(&file)?).with_context(|| format!("run {run} gave no scores"))?);
    }
    judge(&reports)
}

/// What a run takes.
#[derive(Debug)]
struct Tool {
    node: PathBuf,
    script: PathBuf,
    browser: PathBuf,
}

impl Tool {
    /// Looks at the app once, as on a phone, and writes what it found.
    fn look(&self, url: &str, file: &Path) -> Result<()> {
        run::output(
            run::command(&self.node)?
                .arg(&self.script)
                .args([url, "--quiet", "--no-enable-error-reporting", "--output=json"])
                .arg(format!("--output-path={}", file.display()))
                .arg("--only-categories=performance,accessibility,best-practices,seo")
                .arg(format!("--chrome-flags={CHROME_FLAGS}"))
                .env("CHROME_PATH", &self.browser)
                .env("NO_PROXY", "127.0.0.1,localhost"),
        )
        .map(|_| ())
    }
}

/// Prints the table; fails when a figure is below the bar.
fn judge(reports: &[Report]) -> Result<()> {
    println!("{:<32}{:>10}{:>10}{:>10}", "", "median", "worst", "bar");
    for figure in Figure::ALL {
        let bar = figure.bar().map_or_else(String::new, |bar| number(figure, bar));
        let (median, worst) = (number(figure, figure.median(reports)), number(figure, figure.worst(reports)));
        println!("{:<32}{median:>10}{worst:>10}{bar:>10}", figure.label());
    }
    for audit in lacking(reports) {
        println!("lacking: {audit}");
    }
    println!("The whole reports are in target/lighthouse/.");
    let below: Vec<_> = Figure::ALL.into_iter().filter(|figure| !figure.passes(reports)).map(Figure::label).collect();
    if !below.is_empty() {
        bail!("below the bar: {}", below.join(", "));
    }
    Ok(())
}
