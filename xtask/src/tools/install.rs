//! Tools that `cargo install` builds. Each is built in a folder beside its place and moved there when it runs, so
//! that an interrupted installation is never taken for a whole one. They run for seconds, so they are built to be there
//! soon, not to be fast: without link-time optimisation and in many pieces.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result, bail};
use support::engine::on_path;

use crate::project;
use crate::run;

/// A program from crates.io, at the version that goes with the project.
#[derive(Debug)]
pub(crate) struct CargoTool {
    /// Its package.
    pub(crate) package: &'static str,
    /// Its program.
    pub(crate) program: &'static str,
    /// Its version.
    pub(crate) version: String,
    /// The features that we use, in place of its default ones; `None`: those.
    pub(crate) features: Option<&'static str>,
    /// How long the installation takes on two idle cores, in words.
    pub(crate) takes: &'static str,
}

/// How tools are built: `dev` would leave their debug information in, which takes longer to write than to compile.
const PROFILE: [(&str, &str); 5] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "256"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "none"),
    ("CARGO_PROFILE_RELEASE_STRIP", "symbols"),
];

impl CargoTool {
    /// The program, from the search path or the cache, installed if it is missing.
    pub(crate) fn path(&self) -> Result<PathBuf> {
        let version = self.version.as_str();
        if let Some(program) = on_path(self.program)
            && is_version(&program, version)
        {
            return Ok(program);
        }
        let folder = project::tool_folder(self.package, version)?;
        let program = folder.join("bin").join(self.program);
        if is_version(&program, version) {
            return Ok(program);
        }
        println!("Installing {} {version} ({} the first time) …", self.package, self.takes);
        let start = Instant::now();
        put_in_place(&folder, |part| {
            if self.is_fetched(version, part) {
                return Ok(());
            }
            let mut install = run::cargo()?;
            install
                .args(["install", "--locked", self.package, "--version", version, "--root"])
                .arg(part)
                .args(self.features.iter().flat_map(|features| ["--no-default-features", "--features", features]))
                .envs(PROFILE)
                // Settings for the project's own builds are not the tools'.
                .env_remove("CARGO_TARGET_DIR")
                .env_remove("CARGO_BUILD_TARGET")
                .env_remove("RUSTFLAGS");
            if env::var_os("CI").is_some() {
                // One line for each crate is enough in a log.
                install.env("CARGO_TERM_PROGRESS_WHEN", "never");
            }
            run::run(&mut install).with_context(|| {
                format!("{} {version} could not be installed: see above, then run this again", self.package)
            })?;
            if !is_version(&part.join("bin").join(self.program), version) {
                bail!("{} {version} was installed but does not run", self.package);
            }
            Ok(())
        })?;
        println!("{} {version} is there after {} s.", self.package, start.elapsed().as_secs());
        Ok(program)
    }

    /// Whether `cargo binstall`, where it is there, fetched the program ready-made and it runs.
    fn is_fetched(&self, version: &str, folder: &Path) -> bool {
        on_path("cargo-binstall").is_some()
            && run::cargo().is_ok_and(|mut cargo| {
                let named = format!("{}@{version}", self.package);
                let args = ["binstall", "--no-confirm", "--locked", "--disable-strategies", "compile"];
                run::run(cargo.args(args).arg(named).arg("--root").arg(folder)).is_ok()
            })
            && is_version(&folder.join("bin").join(self.program), version)
    }
}

/// Whether the program runs and says that it has this version.
fn is_version(program: &Path, version: &str) -> bool {
    program.is_file()
        && run::command(program)
            .and_then(|mut command| run::output(command.arg("--version")))
            .is_ok_and(|text| text.split_whitespace().any(|word| word == version))
}

/// Fills a folder beside `folder` and moves it there when that went well.
pub(crate) fn put_in_place(folder: &Path, fill: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    let name = folder.file_name().context("a tool without a folder")?.to_string_lossy();
    let part = folder.with_file_name(format!("{name}.part-{}", std::process::id()));
    fs::create_dir_all(&part).with_context(|| format!("{} cannot be made", part.display()))?;
    let filled = fill(&part);
    if filled.is_ok() {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        fs::rename(&part, folder)?;
    } else if part.exists() {
        fs::remove_dir_all(&part)?;
    }
    filled
}
