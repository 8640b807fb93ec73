//! The states of the app that screenshots are taken of. To take one more, add it to [`screens`].

use crate::failure::Trouble;
use crate::locate::Role;
use crate::page::Page;

/// One thing that a person does on the way to a state.
#[derive(Clone, Copy, Debug)]
enum Act {
    Click(Role, &'static str),
    Fill(&'static str, &'static str),
}

/// A state of the app.
#[derive(Clone, Debug)]
pub struct Screen {
    /// The start of the picture's file name.
    pub name: &'static str,
    fragment: &'static str,
    kept: Vec<(&'static str, String)>,
    acts: Vec<Act>,
}

/// All states.
pub fn screens() -> Vec<Screen> {
    vec![
        Screen::at("start", "#/"),
        Screen::at("question", "#/new"),
        Screen::at("history-empty", "#/history"),
        Screen::at("unknown-address", "#/nowhere"),
    ]
}

impl Screen {
    /// The page at this fragment, with nothing kept.
    pub fn at(name: &'static str, fragment: &'static str) -> Self {
        Self { name, fragment, kept: Vec::new(), acts: Vec::new() }
    }

    /// With this entry in local storage.
    #[must_use]
    pub fn keeping(mut self, key: &'static str, value: impl Into<String>) -> Self {
        self.kept.push((key, value.into()));
        self
    }

    /// After a click on this.
    #[must_use]
    pub fn click(mut self, role: Role, name: &'static str) -> Self {
        self.acts.push(Act::Click(role, name));
        self
    }

    /// After filling the field of this name.
    #[must_use]
    pub fn fill(mut self, name: &'static str, text: &'static str) -> Self {
        self.acts.push(Act::Fill(name, text));
        self
    }

    /// Brings the page into the state.
    ///
    /// # Errors
    /// When a step on the way fails.
    pub async fn reach(&self, page: &Page) -> Result<(), Trouble> {
        for (key, value) in &self.kept {
            page.set_local_storage(key, value).await?;
        }
        page.open(self.fragment).await?;
        for act in &self.acts {
            match *act {
                Act::Click(role, name) => page.role(role, name).click().await?,
                Act::Fill(name, text) => page.textbox(name).fill(text).await?,
            }
        }
        Ok(())
    }
}
