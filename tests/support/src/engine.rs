//! Browser engines under `WebDriver`: which programs they need, how their drivers are started, with which options.

mod driver;
mod launch;
pub mod leftover;

use std::env;
use std::fmt::{self, Display, Formatter};
use std::path::PathBuf;
use std::str::FromStr;

pub use driver::Driver;
pub use launch::Launch;

/// A browser engine.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Engine {
    /// Chromium or Chrome, with `chromedriver`.
    Chromium,
    /// Firefox, with `geckodriver`.
    Firefox,
    /// `WebKitGTK`'s small browser, with `WebKitWebDriver`. It needs a display and a message bus.
    Webkit,
}

/// The text names no engine.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct UnknownEngine(String);

impl Display for UnknownEngine {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "no browser is called {:?}; there are chromium, firefox and webkit", self.0)
    }
}

impl std::error::Error for UnknownEngine {}

impl Engine {
    /// The name on the command line.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }

    /// The browser's program, where it is installed.
    pub fn browser(self) -> Option<PathBuf> {
        match self {
            Self::Chromium => first(&["chromium", "google-chrome", "chromium-browser"]),
            Self::Firefox => first(&["firefox-esr", "firefox"]),
            Self::Webkit => ["4.1", "4.0", "6.0"]
                .iter()
                .flat_map(|version| {
                    ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/libexec"]
                        .map(|folder| PathBuf::from(format!("{folder}/webkit2gtk-{version}/MiniBrowser")))
                })
                .find(|path| path.is_file()),
        }
    }

    /// The driver's program, where it is installed.
    pub fn driver(self) -> Option<PathBuf> {
        match self {
            Self::Chromium => first(&["chromedriver"]),
            Self::Firefox => first(&["geckodriver"]),
            Self::Webkit => first(&["WebKitWebDriver"]),
        }
    }
}

impl FromStr for Engine {
    type Err = UnknownEngine;

    fn from_str(text: &str) -> Result<Self, UnknownEngine> {
        match text {
            "chromium" => Ok(Self::Chromium),
            "firefox" => Ok(Self::Firefox),
            "webkit" => Ok(Self::Webkit),
            other => Err(UnknownEngine(other.to_owned())),
        }
    }
}

impl Display for Engine {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

/// The first of these programs that is on the search path.
fn first(names: &[&str]) -> Option<PathBuf> {
    names.iter().find_map(|name| on_path(name))
}

/// A program of this name on the search path.
pub fn on_path(name: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(name)).find(|path| path.is_file())
}
