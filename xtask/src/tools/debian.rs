//! Browsers, their drivers and Node.js, from the packages of Debian or Ubuntu.

use std::sync::Once;

use anyhow::{Context, Result, bail};
use xtask::engine::{Engine, on_path};

use crate::run;

/// Sees to a browser and its driver, which these packages hold.
pub(crate) fn browser(engine: Engine, packages: &[&str]) -> Result<()> {
    // Firefox's driver comes from elsewhere.
    let there = || engine.browser().is_some() && (engine == Engine::Firefox || engine.driver().is_some());
    if there() {
        return Ok(());
    }
    install(packages)?;
    if !there() {
        bail!("{engine} and its driver were not found after the installation: install them by hand");
    }
    Ok(())
}

/// Sees to npm where that is possible; whoever needs it fails otherwise.
pub(crate) fn npm() -> Result<()> {
    if on_path("npm").is_none() && can_install() {
        install(&["nodejs", "npm"])?;
    }
    Ok(())
}

fn can_install() -> bool {
    on_path("apt-get").is_some() && is_root()
}

fn is_root() -> bool {
    run::command("id").and_then(|mut id| run::output(id.arg("-u"))).is_ok_and(|id| id.trim() == "0")
}

fn install(packages: &[&str]) -> Result<()> {
    static UPDATE: Once = Once::new();
    let list = packages.join(" ");
    if !can_install() {
        bail!("missing: install {list} (on Debian or Ubuntu, as root: apt-get install {list})");
    }
    println!("Installing {list} (a minute) …");
    let mut updated = Ok(());
    UPDATE.call_once(|| {
        updated = run::command("apt-get").and_then(|mut apt| run::run(apt.args(["update", "-qq"])));
    });
    updated
        .and_then(|()| {
            run::run(
                run::command("apt-get")?
                    .args(["install", "-y", "-qq", "--no-install-recommends"])
                    .args(packages)
                    .env("DEBIAN_FRONTEND", "noninteractive"),
            )
        })
        .with_context(|| format!("apt-get could not install {list}: see above"))
}
