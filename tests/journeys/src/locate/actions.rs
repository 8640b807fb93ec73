//! What a person does with a thing, and sees of it.

use support::engine::Engine;
use thirtyfour::WebElement;
use thirtyfour::error::{WebDriverError, WebDriverErrorInner};
use tokio::time::{Instant, sleep};

use super::{Locator, Role, passing, qr, tidy};
use crate::failure::Trouble;
use crate::page::{PATIENCE, PAUSE};

impl Locator {
    /// Waits until it is there.
    ///
    /// # Errors
    /// When it does not come, or there are several.
    pub async fn wait(&self) -> Result<(), Trouble> {
        self.find().await.map(|_| ())
    }

    /// Waits until it is gone.
    ///
    /// # Errors
    /// When it stays.
    pub async fn wait_gone(&self) -> Result<(), Trouble> {
        let until = Instant::now() + PATIENCE;
        loop {
            if self.look().await.is_ok_and(|look| look.fitting.is_empty()) {
                return Ok(());
            }
            if Instant::now() > until {
                return Err(Trouble::new(format!("{self} is still there")));
            }
            sleep(PAUSE).await;
        }
    }

    /// Waits until one of them shows this text.
    ///
    /// # Errors
    /// When none does; the message has what they show.
    pub async fn wait_text(&self, part: &str) -> Result<(), Trouble> {
        let until = Instant::now() + PATIENCE;
        loop {
            let mut shown = Vec::new();
            // A page that changes meanwhile is looked at again.
            if let Ok(look) = self.look().await {
                for element in look.fitting {
                    shown.extend(self.text_of(&element).await.ok());
                }
            }
            if shown.iter().any(|text| tidy(text).contains(part)) {
                return Ok(());
            }
            if Instant::now() > until {
                return Err(Trouble::new(format!("{self} does not say {part:?} but {shown:?}")));
            }
            sleep(PAUSE).await;
        }
    }

    /// How many there are now.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn count(&self) -> Result<usize, Trouble> {
        Ok(self.look().await?.fitting.len())
    }

    /// Whether there is one now.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn is_there(&self) -> Result<bool, Trouble> {
        Ok(self.count().await? > 0)
    }

    /// The texts of all that fit now.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn texts(&self) -> Result<Vec<String>, Trouble> {
        let mut texts = Vec::new();
        for element in self.look().await?.fitting {
            texts.push(tidy(&self.text_of(&element).await?));
        }
        Ok(texts)
    }

    /// Clicks twice where it is, whatever has come there meanwhile.
    ///
    /// # Errors
    /// When it is not there.
    pub async fn double_click(&self) -> Result<(), Trouble> {
        self.retry(async |element| {
            self.show(element).await?;
            self.page.driver().action_chain_with_delay(None, None).double_click_element(element).perform().await
        })
        .await
    }

    /// Clicks it. Where a radio button or a check box is drawn by its label, clicks that, as a person does.
    ///
    /// # Errors
    /// When it is not there or something covers it.
    pub async fn click(&self) -> Result<(), Trouble> {
        self.retry(async |element| {
            self.show(element).await?;
            match element.click().await {
                Err(error) if self.is_ticked() && covered(&error) => {
                    let label = self
                        .page
                        .driver()
                        .execute("return arguments[0].labels[0]", vec![element.to_json()?])
                        .await?
                        .element()?;
                    label.click().await
                }
                clicked => clicked,
            }
        })
        .await
    }

    /// Brings it into view, out from under a bar that stays in the window: a person scrolls, and drivers do not.
    async fn show(&self, element: &WebElement) -> Result<(), WebDriverError> {
        self.page.driver().execute_async(include_str!("show.js"), vec![element.to_json()?]).await?;
        Ok(())
    }

    /// Puts this text in the place of what the field holds.
    ///
    /// # Errors
    /// When it is not there or takes no text.
    pub async fn fill(&self, text: &str) -> Result<(), Trouble> {
        self.retry(async |element| {
            self.show(element).await?;
            if self.page.engine() == Engine::Webkit {
                // Its driver types no line ends and nothing beyond the first 65,536 characters.
                let arguments = vec![element.to_json()?, text.into()];
                self.page.driver().execute(include_str!("fill.js"), arguments).await?;
                return Ok(());
            }
            element.clear().await?;
            element.send_keys(text).await
        })
        .await
    }

    /// Chooses a file of this name and content in a field for files.
    ///
    /// # Errors
    /// When it is not there or takes no file.
    pub async fn choose_file(&self, name: &str, content: impl AsRef<[u8]>) -> Result<(), Trouble> {
        let path = self.page.browser.put(name, content.as_ref())?;
        self.retry(async |element| element.send_keys(path.as_str()).await).await
    }

    /// Chooses the option of this name from a list.
    ///
    /// # Errors
    /// When it is not there, or has no such option.
    pub async fn choose(&self, option: &str) -> Result<(), Trouble> {
        self.retry(async |element| {
            let text = format!(".//option[normalize-space() = {}]", serde_json::json!(option));
            self.show(element).await?;
            if self.page.engine() == Engine::Webkit {
                // Its driver leaves the focus where it was; a person's click takes it to the list.
                element.focus().await?;
            }
            element.find(thirtyfour::By::XPath(text)).await?.click().await?;
            if self.page.engine() == Engine::Firefox {
                // Its driver takes the focus off a list; a person's click leaves it there.
                let again = "if (document.activeElement === document.body) { arguments[0].focus() }";
                self.page.driver().execute(again, vec![element.to_json()?]).await?;
            }
            Ok(())
        })
        .await
    }

    /// The option that is chosen from a list.
    ///
    /// # Errors
    /// When it is not there.
    pub async fn chosen(&self) -> Result<String, Trouble> {
        let script = "return arguments[0].selectedOptions[0].textContent";
        let found = self
            .retry(async |element| {
                self.page.driver().execute(script, vec![element.to_json()?]).await?.convert::<String>()
            })
            .await?;
        Ok(tidy(&found))
    }

    /// Sets the focus on it.
    ///
    /// # Errors
    /// When it is not there.
    pub async fn focus(&self) -> Result<(), Trouble> {
        self.retry(async |element| element.focus().await).await
    }

    /// The text that it shows.
    ///
    /// # Errors
    /// When it is not there.
    pub async fn text(&self) -> Result<String, Trouble> {
        self.retry(async |element| self.text_of(element).await).await
    }

    /// The text of an element, also of one that only a screen reader shows; for that one `WebKit`'s driver has none.
    async fn text_of(&self, element: &WebElement) -> Result<String, WebDriverError> {
        if self.page.engine() == Engine::Webkit {
            let text = "return arguments[0].innerText";
            return self.page.driver().execute(text, vec![element.to_json()?]).await?.convert();
        }
        element.text().await
    }

    /// What the field holds.
    ///
    /// # Errors
    /// When it is not there.
    pub async fn value(&self) -> Result<String, Trouble> {
        Ok(self.retry(async |element| element.prop("value").await).await?.unwrap_or_default())
    }

    /// An attribute of it.
    ///
    /// # Errors
    /// When it is not there.
    pub async fn attribute(&self, name: &str) -> Result<Option<String>, Trouble> {
        self.retry(async |element| element.attr(name.to_owned()).await).await
    }

    /// Whether it is ticked or chosen.
    ///
    /// # Errors
    /// When it is not there.
    pub async fn is_checked(&self) -> Result<bool, Trouble> {
        self.retry(async |element| element.is_selected().await).await
    }

    /// What a QR reader reads from a picture of it, once it is drawn.
    ///
    /// # Errors
    /// When it is not there, or no QR code can be read from it.
    pub async fn read_qr(&self) -> Result<String, Trouble> {
        let until = Instant::now() + PATIENCE;
        loop {
            let picture = self
                .retry(async |element| {
                    self.show(element).await?;
                    if self.page.engine() == Engine::Webkit {
                        // Its picture of an element alone is black.
                        return self.page.driver().screenshot_as_png().await;
                    }
                    element.screenshot_as_png().await
                })
                .await?;
            match qr::read(&picture) {
                Some(text) => return Ok(text),
                None if Instant::now() < until => self.page.settle().await?,
                None => return Err(Trouble::new(format!("{self}: no QR code can be read from it"))),
            }
        }
    }

    /// Whether it can be used.
    ///
    /// # Errors
    /// When it is not there.
    pub async fn is_enabled(&self) -> Result<bool, Trouble> {
        self.retry(async |element| element.is_enabled().await).await
    }

    /// Whether the role is one that is ticked.
    fn is_ticked(&self) -> bool {
        matches!(self.role, Role::Radio | Role::Checkbox)
    }

    /// Finds it and does something with it, again where the page was just changing.
    async fn retry<T>(&self, act: impl AsyncFn(&WebElement) -> Result<T, WebDriverError>) -> Result<T, Trouble> {
        let until = Instant::now() + PATIENCE;
        loop {
            let element = self.find().await?;
            match act(&element).await {
                Ok(done) => return Ok(done),
                Err(error) if passing(&error) && Instant::now() < until => sleep(PAUSE).await,
                Err(error) => return Err(Trouble::new(format!("{self}: {error}"))),
            }
        }
    }
}

/// Whether something else would get the click.
fn covered(error: &WebDriverError) -> bool {
    matches!(&**error, WebDriverErrorInner::ElementClickIntercepted(_) | WebDriverErrorInner::ElementNotInteractable(_))
}
