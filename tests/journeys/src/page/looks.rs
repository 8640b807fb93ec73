//! How the page looks: its size, its colours, pictures of it.

use std::fs;
use std::path::Path;

use http::Method;
use serde_json::{Value, json};
use support::engine::Engine;

use super::Page;
use crate::failure::Trouble;
use crate::journey::HOME;

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

    /// Takes the page to a time zone, as in `Pacific/Honolulu` (Chromium only).
    ///
    /// # Errors
    /// When the browser does not know it.
    pub async fn travel_to(&self, zone: &str) -> Result<(), Trouble> {
        self.browser.devtools("Emulation.setTimezoneOverride", json!({ "timezoneId": zone })).await?;
        Ok(())
    }

    /// Makes the processor so many times slower, until the journey's end (Chromium only).
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn slow_down(&self, times: u32) -> Result<(), Trouble> {
        self.browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": times })).await?;
        Ok(())
    }

    /// Shows the page as it would be on paper, as wide as A4 and as sharp as a printer prints, until the next call of
    /// [`Self::resize`], and of this or of [`Self::prefer`] (Chromium only).
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn as_on_paper(&self) -> Result<(), Trouble> {
        self.script("dispatchEvent(new Event('beforeprint'))", Vec::new()).await?;
        let sheet = json!({ "width": 794, "height": 1123, "deviceScaleFactor": 3, "mobile": false });
        self.browser.devtools("Emulation.setDeviceMetricsOverride", sheet).await?;
        self.browser.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
        self.settle().await
    }

    /// How many pages of A4 it takes to print (not in `WebKit`).
    ///
    /// # Errors
    /// When the browser cannot print.
    pub async fn pages_of_paper(&self) -> Result<u64, Trouble> {
        // In centimetres.
        let paper = json!({ "page": { "width": 21.0, "height": 29.7 }, "background": true });
        let printed = self.browser.send(Method::POST, "print", Some(paper)).await?;
        let count = ["return (async function () {", include_str!("pages.js"), "}).apply(null, arguments)"].concat();
        let pages = self.script(&count, vec![printed]).await?;
        Ok(serde_json::from_value(pages)?)
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

    /// Fails if with letters of so many percent of their size something lies outside the window, or a word breaks in its
    /// midst.
    ///
    /// # Errors
    /// When it does; the message says what.
    pub async fn reads_at(&self, percent: u32) -> Result<(), Trouble> {
        const SIZE: &str = "document.documentElement.style.fontSize = arguments[0]";
        self.script(SIZE, vec![format!("{percent}%").into()]).await?;
        self.settle().await?;
        let wrong = self.script(include_str!("large.js"), Vec::new()).await?;
        self.script(SIZE, vec!["".into()]).await?;
        match wrong.as_str() {
            Some("") => Ok(()),
            wrong => Err(Trouble::new(format!("with letters of {percent} %:\n    {}", wrong.unwrap_or("no answer")))),
        }
    }

    /// Fails if something is wrong that may be in no state of the app: with its title, headings, names, header.
    ///
    /// # Errors
    /// When something is; the message lists it.
    pub async fn sound(&self) -> Result<(), Trouble> {
        let wrong: Vec<String> = serde_json::from_value(self.script(include_str!("state.js"), Vec::new()).await?)?;
        if wrong.is_empty() { Ok(()) } else { Err(Trouble::new(wrong.join("\n    "))) }
    }

    /// Fails if the page of this address is wider than 320 pixels, seen through a frame of that width, as no window of
    /// Firefox and `WebKit` is that narrow. Leaves the page.
    ///
    /// # Errors
    /// When it is; the message names the widest things.
    pub async fn fits_in_320_pixels(&self) -> Result<(), Trouble> {
        let address = self.address().await?;
        self.driver().goto(self.url(HOME)).await?;
        let frame = "const frame = document.body.appendChild(document.createElement('iframe')); \
                     frame.width = 320; frame.height = 640; frame.src = arguments[0]";
        self.script(frame, vec![address.into()]).await?;
        self.driver().enter_frame(0).await?;
        let fits = async {
            self.started().await?;
            self.fits_sideways().await
        };
        let fits = fits.await;
        self.driver().enter_default_frame().await?;
        fits
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
