//! What the browser keeps, takes away and carries: storage, downloads, the clipboard.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;
use support::engine::Engine;
use tokio::time::{Instant, sleep};

use super::{PATIENCE, PAUSE, Page};
use crate::failure::Trouble;
use crate::journey::HOME;

impl Page {
    /// Everything in local storage.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn local_storage(&self) -> Result<BTreeMap<String, String>, Trouble> {
        self.at_home().await?;
        let entries = self.script("return Object.assign({}, localStorage)", Vec::new()).await?;
        Ok(serde_json::from_value(entries)?)
    }

    /// Puts an entry into local storage, before or after the app was opened.
    ///
    /// # Errors
    /// When the storage is full or forbidden.
    pub async fn set_local_storage(&self, key: &str, value: &str) -> Result<(), Trouble> {
        self.at_home().await?;
        let arguments = vec![key.into(), value.into()];
        self.script("localStorage.setItem(arguments[0], arguments[1])", arguments).await?;
        Ok(())
    }

    /// Removes an entry from local storage.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn remove_local_storage(&self, key: &str) -> Result<(), Trouble> {
        self.at_home().await?;
        self.script("localStorage.removeItem(arguments[0])", vec![key.into()]).await?;
        Ok(())
    }

    /// Sees to it that the page is one of the app's server: storage belongs to that.
    async fn at_home(&self) -> Result<(), Trouble> {
        if !self.address().await?.starts_with(&self.stage.server.url()) {
            self.driver().goto(self.url(HOME)).await?;
        }
        Ok(())
    }

    /// Waits for a downloaded file; gives its name and text, and takes it away.
    ///
    /// # Errors
    /// When none comes.
    pub async fn downloaded(&self) -> Result<(String, String), Trouble> {
        let until = Instant::now() + PATIENCE;
        loop {
            if let Some(path) = finished(&self.browser.downloads())? {
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                let text = fs::read_to_string(&path)?;
                fs::remove_file(&path)?;
                return Ok((name, text));
            }
            if Instant::now() > until {
                return Err(Trouble::new("no file was downloaded"));
            }
            sleep(PAUSE).await;
        }
    }

    /// The text on the clipboard. (In `WebKit`, which lets no page read it, the text that the page last put there.)
    ///
    /// # Errors
    /// When the browser does not allow it.
    pub async fn clipboard(&self) -> Result<String, Trouble> {
        if self.engine() == Engine::Chromium {
            let permissions = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
            self.browser.devtools("Browser.grantPermissions", permissions).await?;
        }
        if self.engine() == Engine::Webkit {
            let copied = self.script("return window.copiedLast ?? null", Vec::new()).await?;
            return copied.as_str().map(str::to_owned).ok_or_else(|| Trouble::new("nothing was copied"));
        }
        let read = self
            .driver()
            .execute_async(
                "const done = arguments[arguments.length - 1]; \
                 navigator.clipboard.readText().then(done, (error) => done({ error: String(error) }))",
                Vec::new(),
            )
            .await?;
        let text = read.json().as_str().map(str::to_owned);
        text.ok_or_else(|| Trouble::new(format!("the clipboard cannot be read: {}", read.json())))
    }
}

/// The downloaded file, unless one is still on its way: some browsers put an empty file of the final name beside it.
fn finished(folder: &Path) -> Result<Option<PathBuf>, Trouble> {
    let mut found = None;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        let part =
            path.extension().is_some_and(|end| ["crdownload", "part", "wkdownload"].iter().any(|part| end == *part));
        if hidden || part || entry.metadata()?.len() == 0 {
            return Ok(None);
        }
        found = Some(path);
    }
    Ok(found)
}
