//! All fields of a page.

use serde::Deserialize;

use super::Page;
use crate::failure::Trouble;
use crate::locate::Role;

/// A field that a person can type a text into.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct Field {
    /// Its name in the page.
    pub id: String,
    /// Its label.
    pub label: String,
    /// Something to type that it takes, and that it does not hold.
    pub text: String,
    /// Whether what is typed is to be kept. What is typed to find something, or to be sent by a button beside it, is not.
    pub keeps: bool,
}

impl Page {
    /// Unfolds all of the page and gives its fields for text, by their roles, so that a new one is among them by itself.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn fields(&self) -> Result<Vec<Field>, Trouble> {
        self.settle().await?;
        let roles = [Role::Textbox.css(), Role::Searchbox.css(), Role::Spinbutton.css()].join(", ");
        let found = self.driver().execute_async(include_str!("fields.js"), vec![roles.into()]).await?;
        Ok(serde_json::from_value(found.json().clone())?)
    }

    /// Types a text into the field of this id in the place of what it holds, and stays in it.
    ///
    /// # Errors
    /// When there is none, or the browser refuses.
    pub async fn type_into(&self, id: &str, text: &str) -> Result<(), Trouble> {
        let at_it =
            "const field = document.getElementById(arguments[0]); field?.focus(); field?.select(); return !!field";
        if self.script(at_it, vec![id.into()]).await? != true {
            return Err(Trouble::new(format!("there is no field {id:?}")));
        }
        self.type_text(text).await
    }

    /// What the field of this id holds; nothing where there is none.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn held_by(&self, id: &str) -> Result<Option<String>, Trouble> {
        let held = self.script("return document.getElementById(arguments[0])?.value ?? null", vec![id.into()]).await?;
        Ok(held.as_str().map(ToOwned::to_owned))
    }
}

/// What one random step did, and what is wrong since.
#[derive(Debug, Deserialize)]
struct Step {
    told: String,
    wrong: Vec<String>,
}

impl Page {
    /// Does one thing to the page that the number chooses; gives what it was, and what is wrong with the page since.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn do_at_random(&self, number: u64) -> Result<(String, Vec<String>), Trouble> {
        let number = u32::try_from(number % u64::from(u32::MAX)).unwrap_or_default();
        let done = self.driver().execute_async(include_str!("random.js"), vec![number.into()]).await?;
        let Step { told, wrong } = serde_json::from_value(done.json().clone())?;
        Ok((told, wrong))
    }
}
