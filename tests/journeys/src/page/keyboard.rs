//! The keyboard, and where it is.

use http::Method;
use serde_json::Value;
use support::engine::Engine;
use thirtyfour::{Key, TypingData};
use tokio::time::sleep;

use super::{PAUSE, Page};
use crate::failure::Trouble;
use crate::locate::tidy;

/// What has the focus.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Focused {
    /// Its role, as a screen reader would say it: `button`, `link`, `radio` …
    pub role: String,
    /// Its accessible name.
    pub name: String,
}

impl Page {
    /// Presses a key.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn press(&self, key: Key) -> Result<(), Trouble> {
        let chain = self.driver().action_chain_with_delay(None, None);
        Ok(chain.key_down(key.clone()).key_up(key).perform().await?)
    }

    /// Presses Tab. Past the last stop of a page the browser's own controls come, or the page begins anew; what has the
    /// focus then is the page as a whole.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn tab(&self) -> Result<(), Trouble> {
        self.press(Key::Tab).await?;
        if self.engine() == Engine::Firefox {
            // It has no controls without a screen, and the focus that went there comes back to the last stop alone.
            let back = "if (!document.hasFocus()) { window.focus(); getSelection().collapse(document.body, 0) }";
            self.script(back, Vec::new()).await?;
        }
        Ok(())
    }

    /// Presses a key while another is held, as in Shift and Tab.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn press_with(&self, held: Key, key: Key) -> Result<(), Trouble> {
        let chain = self.driver().action_chain_with_delay(None, None);
        Ok(chain.key_down(held.clone()).key_down(key.clone()).key_up(key).key_up(held).perform().await?)
    }

    /// Presses a letter's key while another is held, as in Control and A.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn press_letter_with(&self, held: Key, letter: char) -> Result<(), Trouble> {
        let chain = self.driver().action_chain_with_delay(None, None);
        Ok(chain.key_down(held.clone()).key_down(letter).key_up(letter).key_up(held).perform().await?)
    }

    /// Types text into whatever has the focus.
    ///
    /// # Errors
    /// When nothing has it that takes text.
    pub async fn type_text(&self, text: &str) -> Result<(), Trouble> {
        let chain = self.driver().action_chain_with_delay(None, None);
        Ok(chain.send_keys(TypingData::from(text)).perform().await?)
    }

    /// What has the focus; the page as a whole has the role `""`.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn focused(&self) -> Result<Focused, Trouble> {
        let seen = self.see_focus().await;
        if seen.is_ok() {
            return seen;
        }
        // It may have been drawn anew while it was looked at.
        sleep(PAUSE).await;
        self.see_focus().await
    }

    async fn see_focus(&self) -> Result<Focused, Trouble> {
        let found = self
            .driver()
            .execute("const e = document.activeElement; return e && e !== document.body ? e : null", Vec::new())
            .await?;
        if found.json().is_null() {
            return Ok(Focused { role: String::new(), name: String::new() });
        }
        let element = found.element()?;
        let id = element.element_id();
        let role = self.browser.send(Method::GET, &format!("element/{id}/computedrole"), None).await?;
        let name = self.browser.send(Method::GET, &format!("element/{id}/computedlabel"), None).await?;
        let tag = element.tag_name().await?;
        let role = match text(&role) {
            // Each engine has a word of its own for what unfolds a part.
            _ if tag == "summary" => "DisclosureTriangle".to_owned(),
            // Firefox knows no role for some things; they are something all the same.
            role if role.is_empty() => "generic".to_owned(),
            // WebKit takes a list to choose from for the button that opens it.
            role if role == "button" && tag == "select" => "combobox".to_owned(),
            role => role,
        };
        Ok(Focused { role, name: tidy(&text(&name)) })
    }

    /// Presses Tab until what has the focus has this role and name.
    ///
    /// # Errors
    /// When it is not reached within 60 steps; the message names those passed.
    pub async fn tab_to(&self, role: &str, name: &str) -> Result<(), Trouble> {
        let mut passed = Vec::new();
        for _ in 0..60 {
            let focused = self.focused().await?;
            if focused.role == role && focused.name == name {
                return Ok(());
            }
            passed.push(format!("{} {:?}", focused.role, focused.name));
            self.tab().await?;
        }
        passed.dedup();
        Err(Trouble::new(format!("Tab does not reach the {role} {name:?}; it passes {}", passed.join(", "))))
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
