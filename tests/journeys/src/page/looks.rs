//! How the page looks: its size, its colours, pictures of it.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use xtask::engine::Engine;

use super::Page;
use crate::failure::Trouble;

impl Page {
    /// Gives the page this size in CSS pixels. Firefox and `WebKit` have a smallest window of about 450.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn resize(&self, width: u32, height: u32) -> Result<(), Trouble> {
        if self.engine() == Engine::Chromium {
            let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
            self.browser.devtools("Emulation.setDeviceMetricsOverride", metrics).await?;
        } else {
            self.driver().set_window_rect(0, 0, width, height).await?;
        }
        Ok(())
    }

    /// The page's size in CSS pixels.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn size(&self) -> Result<(u32, u32), Trouble> {
        let size = self.script("return [innerWidth, innerHeight]", Vec::new()).await?;
        Ok(serde_json::from_value(size)?)
    }

    /// Makes the page believe in these settings of the system, as in `("prefers-color-scheme", "dark")`, until the next
    /// call (Chromium only).
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn prefer(&self, features: &[(&str, &str)]) -> Result<(), Trouble> {
        let features: Vec<Value> =
            features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.browser.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await?;
        Ok(())
    }

    /// Shows the page as it would be on paper, until the next call of this or of [`Self::prefer`] (Chromium only).
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn as_on_paper(&self) -> Result<(), Trouble> {
        self.script("dispatchEvent(new Event('beforeprint'))", Vec::new()).await?;
        self.browser.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
        self.settle().await
    }

    /// Fails if the page is wider than its window, so that a person would have to scroll sideways.
    ///
    /// # Errors
    /// When it is; the message names the widest things.
    pub async fn fits_sideways(&self) -> Result<(), Trouble> {
        let wide = self.script(include_str!("wide.js"), Vec::new()).await?;
        match wide.as_str() {
            Some("") => Ok(()),
            _ => Err(Trouble::new(format!("wider than the window: {wide}"))),
        }
    }

    /// Saves a picture of what is in the window.
    ///
    /// # Errors
    /// When the browser cannot take it or the file cannot be written.
    pub async fn screenshot(&self, path: &Path) -> Result<(), Trouble> {
        let picture = self.driver().screenshot_as_png().await?;
        Ok(fs::write(path, picture)?)
    }

    /// Waits for fonts, ends all movements and lets the page draw.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn settle(&self) -> Result<(), Trouble> {
        self.driver().execute_async(include_str!("settle.js"), Vec::new()).await?;
        Ok(())
    }

    /// The height of the whole page in CSS pixels.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn whole_height(&self) -> Result<u32, Trouble> {
        let height = self.script("return document.documentElement.scrollHeight", Vec::new()).await?;
        Ok(serde_json::from_value(height)?)
    }
}
