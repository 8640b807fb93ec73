//! Builds the app with Trunk.

mod twice;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::finish::{self, Address};
use crate::licenses;
use crate::project;
use crate::pseudo;
use crate::run;
use crate::split;
use crate::tools::{self, BuildTools, Tool};

pub(crate) use twice::release_twice;

/// Builds the release into `dist/`, with the notices of what it is built from; `address` is where it will be.
pub(crate) fn release(strict: bool, address: Option<&Address>) -> Result<PathBuf> {
    tools::wasm_target()?;
    fetch()?;
    tools::see_to(&[Tool::Trunk, Tool::WasmBindgen], compile)?;
    let tools = tools::for_build(strict)?;
    let dist = project::dist()?;
    // Built beside its place, so that the last build can be used meanwhile, and stays if this one fails.
    let new = project::root()?.join("target/dist-new");
    trunk_build(&tools, &new, &RELEASE, Some(split::RUST_FLAG))?;
    let program = target(&project::root()?).join("wasm32-unknown-unknown/release/sync-or-async.wasm");
    split::split(&tools, &program, &new)?;
    fs::write(new.join("licenses.txt"), licenses::notices()?)?;
    finish::finish(&tools, &new, address)?;
    names_no_folder_of_this_machine(&new)?;
    remove(&dist)?;
    fs::rename(&new, &dist).context("the build could not be moved to dist/")?;
    println!("Built into dist/");
    Ok(dist)
}

/// How the release is compiled.
const RELEASE: [&str; 3] = ["--release", "--features", "split"];

/// Compiles the release, as Trunk does, which then has nothing left to compile: this can be done before Trunk is there.
pub(crate) fn compile() -> Result<()> {
    let mut cargo = run::cargo()?;
    cargo.args(["build", "--target", "wasm32-unknown-unknown", "--package", "sync-or-async"]).args(RELEASE);
    run::run(with_rust_flags(&mut cargo, Some(split::RUST_FLAG))?)
}

/// Builds, without optimising, the app with a panic button, for the journeys of the recovery screen.
pub(crate) fn with_panic_button(strict: bool) -> Result<PathBuf> {
    let tools = tools::for_build(strict)?;
    let dist = project::dist_panic()?;
    fetch()?;
    trunk_build(&tools, &dist, &["--features", "panic-button"], None)?;
    Ok(dist)
}

/// Builds, without optimising, the app in the pseudo-language.
pub(crate) fn in_pseudo(strict: bool) -> Result<PathBuf> {
    let tools = tools::for_build(strict)?;
    let dist = project::dist_pseudo()?;
    fetch()?;
    let project = pseudo::project()?;
    let mut command = trunk_command(&tools, &dist, None)?;
    // A program of its own: where both are compiled to one place, the one may be taken for the other.
    run::run(command.current_dir(&project).env("CARGO_TARGET_DIR", project.join("target")))?;
    remove(&dist.join(".stage"))?;
    Ok(dist)
}

/// A Trunk command with everything that it needs around it.
pub(crate) fn trunk(tools: &BuildTools, subcommand: &str) -> Result<Command> {
    let mut command = run::command(&tools.trunk)?;
    with_rust_flags(&mut command, None)?;
    command
        .arg(subcommand)
        .env("PATH", &tools.path)
        // Its errors are about the app, not about itself.
        .env("RUST_BACKTRACE", "0")
        // Trunk reads it as true or false and fails on 1.
        .env_remove("NO_COLOR");
    Ok(command)
}

fn trunk_build(tools: &BuildTools, dist: &Path, args: &[&str], rust_flag: Option<&str>) -> Result<()> {
    run::run(trunk_command(tools, dist, rust_flag)?.args(args))?;
    remove(&dist.join(".stage"))
}

/// A Trunk command that builds into a new folder.
fn trunk_command(tools: &BuildTools, dist: &Path, rust_flag: Option<&str>) -> Result<Command> {
    remove(dist)?;
    let mut command = trunk(tools, "build")?;
    with_rust_flags(&mut command, rust_flag)?;
    // Offline: Trunk takes wasm-bindgen from the search path, where ours comes first, or fails.
    command.args(["--offline", "true", "--dist"]).arg(dist);
    Ok(command)
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("{} cannot be removed", folder.display()))?;
    }
    Ok(())
}

/// Fetches what `Cargo.lock` names, since Trunk builds offline.
pub(crate) fn fetch() -> Result<()> {
    let mut fetch = run::cargo()?;
    fetch.args(["fetch", "--quiet"]);
    if env::var_os("CI").is_some() {
        fetch.arg("--locked");
    }
    run::run(&mut fetch).context("the packages could not be fetched: is there a network?")
}

/// Gives a command the flags for the compiler that keep this machine's folders out of the program, and one more. Every
/// wasm command uses the same, so that they share what is compiled.
pub(crate) fn with_rust_flags<'a>(command: &'a mut Command, more: Option<&str>) -> Result<&'a mut Command> {
    let mut flags: Vec<String> =
        env::var("RUSTFLAGS").unwrap_or_default().split_whitespace().map(str::to_owned).collect();
    // Where more than one matches, the last one counts.
    for (folder, name) in folders()? {
        flags.push(format!("--remap-path-prefix={}={name}", folder.display()));
    }
    flags.extend(more.map(str::to_owned));
    if flags.iter().any(|flag| flag.contains(char::is_whitespace)) {
        return Ok(command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}")));
    }
    // For the app alone: what is run for this machine meanwhile (`cargo xtask words`) is there as it is.
    command.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
    Ok(command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags.join(" ")))
}

/// The folders of this machine that a compiler may see, and what they are called in the program.
fn folders() -> Result<Vec<(PathBuf, &'static str)>> {
    let root = project::root()?;
    let mut folders = Vec::new();
    if let Some(home) = env::home_dir() {
        folders.push((home, "home"));
    }
    let sysroot = run::output(run::command("rustc")?.args(["--print", "sysroot"]))?;
    folders.push((PathBuf::from(sysroot.trim()), "rust"));
    if let Some(cargo) = cargo_home() {
        folders.push((cargo.clone(), "cargo"));
        folders.extend(registries(&cargo).into_iter().map(|folder| (folder, "crates")));
    }
    folders.push((root.clone(), "app"));
    folders.push((target(&root), "target"));
    Ok(folders)
}

fn cargo_home() -> Option<PathBuf> {
    env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")))
}

/// The folders with packages' sources: one for each registry, with its address in the name.
fn registries(cargo: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(cargo.join("registry/src")) else {
        return Vec::new();
    };
    let mut folders: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    folders.sort();
    folders
}

fn target(root: &Path) -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |folder| root.join(folder))
}

/// Fails if a file of the build names a folder of this machine.
fn names_no_folder_of_this_machine(dist: &Path) -> Result<()> {
    let folders = folders()?;
    let mut left = vec![dist.to_owned()];
    while let Some(folder) = left.pop() {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                left.push(path);
                continue;
            }
            let bytes = fs::read(&path)?;
            for (folder, _) in &folders {
                let name = folder.to_string_lossy();
                // A home such as `/` or `/root` is too short to tell from chance; what matters lies deeper.
                if name.len() > 5 && bytes.windows(name.len()).any(|part| part == name.as_bytes()) {
                    bail!("{} names this machine's folder {name}", path.display());
                }
            }
        }
    }
    Ok(())
}
