//! With which options a browser starts under test.

use std::path::Path;

use serde_json::{Value, json};

use super::Engine;

/// Chromium's options under test: no screen, no sandbox (containers have none), nothing asked of the network.
const CHROMIUM: [&str; 11] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--force-color-profile=srgb",
];

/// What a journey wants of a new browser.
#[derive(Clone, Copy, Debug)]
pub struct Launch<'a> {
    /// An empty folder for the profile.
    pub profile: &'a Path,
    /// Where downloads go.
    pub downloads: &'a Path,
    /// Whether pages may run scripts.
    pub javascript: bool,
    /// Whether pages may keep data.
    pub storage: bool,
}

impl Launch<'_> {
    /// The capabilities for a new session.
    pub fn capabilities(&self, engine: Engine) -> Value {
        match engine {
            Engine::Chromium => self.chromium(),
            Engine::Firefox => self.firefox(),
            Engine::Webkit => webkit(),
        }
    }

    fn chromium(&self) -> Value {
        // 1 allows, 2 forbids.
        let setting = |allowed: bool| if allowed { 1 } else { 2 };
        let mut args: Vec<String> = CHROMIUM.iter().map(|&arg| arg.to_owned()).collect();
        args.push(format!("--user-data-dir={}", self.profile.display()));
        json!({
            "browserName": "chrome",
            "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
            "goog:chromeOptions": {
                "binary": Engine::Chromium.browser(),
                "args": args,
                "perfLoggingPrefs": { "enableNetwork": true, "enablePage": false },
                "prefs": {
                    "profile.managed_default_content_settings.javascript": setting(self.javascript),
                    "profile.default_content_setting_values.cookies": setting(self.storage),
                    "download.default_directory": self.downloads,
                    "download.prompt_for_download": false,
                },
            },
        })
    }

    fn firefox(&self) -> Value {
        json!({
            "browserName": "firefox",
            "moz:firefoxOptions": {
                "binary": Engine::Firefox.browser(),
                "args": ["-headless"],
                "prefs": {
                    "javascript.enabled": self.javascript,
                    "dom.storage.enabled": self.storage,
                    "browser.download.folderList": 2,
                    "browser.download.dir": self.downloads,
                    "browser.helperApps.neverAsk.saveToDisk":
                        "application/json,text/plain,text/markdown,text/calendar,text/csv",
                },
            },
        })
    }
}

fn webkit() -> Value {
    json!({
        "browserName": "MiniBrowser",
        "webkitgtk:browserOptions": {
            "binary": Engine::Webkit.browser(),
            "args": ["--automation"],
        },
    })
}
