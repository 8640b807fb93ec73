//! Browsers, their drivers and Node.js, from the packages of Debian.

use std::sync::Once;

use anyhow::{Context, Result, bail};
use support::engine::{Engine, on_path};

use crate::run;

/// Sees to a browser, its driver and what else it needs on the search path, which these packages hold.
pub(crate) fn browser(engine: Engine, also: &[&str], packages: &[&str]) -> Result<()> {
    if missing(engine, also).is_empty() {
        return Ok(());
    }
    install(packages)?;
    let missing = missing(engine, also);
    if !missing.is_empty() {
        bail!("not found after the installation, install by hand: {}", missing.join(", "));
    }
    Ok(())
}

/// What of them is not there. Firefox's driver comes from elsewhere.
fn missing(engine: Engine, also: &[&str]) -> Vec<String> {
    let browser = (engine.browser().is_none()).then(|| format!("the browser {engine}"));
    let has_driver = engine == Engine::Firefox || engine.driver().is_some();
    let driver = (!has_driver).then(|| format!("the driver of {engine}"));
    let also = also.iter().filter(|name| on_path(name).is_none()).map(|&name| name.to_owned());
    browser.into_iter().chain(driver).chain(also).collect()
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
        bail!(
            "missing: install {list} (on Debian, as root: apt-get install {list}), or have their programs on the PATH"
        );
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_engine_needs_besides_itself_is_missed_too() {
        let name = "no-program-of-this-name";
        for engine in [Engine::Chromium, Engine::Firefox, Engine::Webkit] {
            let without = missing(engine, &[]);
            let with = missing(engine, &["cargo", name]);
            assert_eq!(with, [without, vec![name.to_owned()]].concat(), "{engine}");
        }
    }
}
