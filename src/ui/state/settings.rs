//! The settings of this device.

use ::words::content::pages::bill::SAVED_NOT;
use ::words::content::{Told, errors::because};
use advice::Assumptions;
use domain::decision::Hours;
use domain::history::{self, SETTINGS_KEY, Theme};
use leptos::prelude::*;

use super::Notice;
use crate::browser::storage::{self, Local};
use crate::browser::{shell, week};

/// What the person set for all of their decisions. It follows what other tabs do.
#[derive(Clone, Copy)]
pub struct Settings {
    own: RwSignal<history::Settings>,
    notice: Notice,
}

impl Settings {
    /// Reads what is stored, and follows it from now on.
    pub fn load(notice: Notice) -> Self {
        let settings = Self { own: RwSignal::default(), notice };
        settings.reload();
        storage::on_change(move |key| {
            if key.is_none_or(|key| key == SETTINGS_KEY) {
                settings.reload();
            }
        });
        settings
    }

    /// Those of the app.
    pub fn expect() -> Self {
        expect_context()
    }

    /// Takes up what is stored now.
    pub fn reload(self) {
        match history::Settings::load(&Local) {
            Ok(stored) => {
                shell::wear(stored.theme.map(Theme::key));
                self.own.set(stored);
            }
            // Where nothing can be stored, that is said when something is to be.
            Err(history::SettingsError::Store(_)) => {}
            Err(error) => self.notice.warn_on_the_way(error.told()),
        }
    }

    /// All of them.
    pub fn get(self) -> history::Settings {
        self.own.get()
    }

    /// The hours that the person works, or those that are usual by the browser's language.
    pub fn hours(self) -> Hours {
        self.own.read().hours.unwrap_or_else(week::usual_hours)
    }

    /// What plan and bill take for granted.
    pub fn assumptions(self) -> Assumptions {
        self.own.read().assumptions
    }

    /// Changes them, and says so where that could not be kept.
    pub fn change(self, how: impl FnOnce(&mut history::Settings)) {
        self.own.update(how);
        if let Err(error) = self.own.read().save(&Local) {
            self.notice.warn(because(SAVED_NOT, &error));
        }
    }
}
