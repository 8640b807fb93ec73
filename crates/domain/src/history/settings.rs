//! The settings of this device, under one key. They never travel.

use advice::{Assumption, Assumptions, Rate};

use super::fields::{Fields, Reason, Writer};
use super::json::Json;
use super::store::{Store, StoreError};
use super::{SETTINGS_KEY, fields::missing};
use crate::decision::{Hours, Name, Text};

/// The version of the settings that this program writes.
const VERSION: u64 = 1;

/// The name or sign of a currency as the person typed it, such as `€` or `USD`: at most 8 UTF-16 units.
pub type Currency = Text<8>;

/// What a person set for all of their decisions on this device.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// What an hour of an average person is paid, where they set it.
    pub rate: Option<Rate>,
    /// What that is counted in.
    pub currency: Option<Currency>,
    /// Their own name, as they type it into links.
    pub name: Option<Name>,
    /// When they usually work.
    pub hours: Option<Hours>,
    /// What plan and bill take for granted.
    pub assumptions: Assumptions,
    /// After how many days the start page asks how a decision went, where they set it; 0: never.
    pub ask_after: Option<u16>,
    /// When all decisions were last saved to a file, in milliseconds since 1970.
    pub backed_up: Option<u64>,
    /// The look that they chose against that of the system.
    pub theme: Option<Theme>,
    /// What a later program added.
    unknown: Vec<(String, Json)>,
}

/// A look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];

    /// The public name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The look of a public name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.key() == key)
    }
}

/// Why settings could not be read or written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// What is stored cannot be read, and so is not written over.
    #[error("the stored settings cannot be read: {0}")]
    Unreadable(Reason),
}

impl Settings {
    /// After how many days the start page asks how a decision went, where nothing else was set: our guess.
    pub const ASK_AFTER: u16 = 7;

    /// The most days, after which one would not remember.
    pub const ASK_AFTER_MOST: u16 = 365;

    /// After how many milliseconds the start page asks how a decision went. `None`: never.
    pub fn asks_after(&self) -> Option<u64> {
        let days = self.ask_after.unwrap_or(Self::ASK_AFTER);
        (days > 0).then_some(u64::from(days) * 24 * 60 * 60 * 1000)
    }

    /// The settings of a store; the usual ones, where there are none.
    ///
    /// # Errors
    /// [`SettingsError`] where they cannot be read.
    pub fn load(store: &impl Store) -> Result<Self, SettingsError> {
        match store.get(SETTINGS_KEY)? {
            Some(text) => Self::read(&text).map_err(SettingsError::Unreadable),
            None => Ok(Self::default()),
        }
    }

    /// Puts these settings in the place of those that are stored.
    ///
    /// # Errors
    /// [`SettingsError`] where the store refused, or holds some that cannot be read; they then stay.
    pub fn save(&self, store: &impl Store) -> Result<(), SettingsError> {
        Self::load(store)?;
        Ok(store.set(SETTINGS_KEY, &self.write())?)
    }

    /// The text under which the settings of a file are kept in the place of those `here`. When decisions were last saved
    /// to a file is no wish of the person but something that happened on a device, so it stays as it is here. Those of a
    /// newer version are taken to the letter, where they do not take the place of anything. `None`: they are not to be taken.
    pub(super) fn of_file(file: &str, here: Option<&str>) -> Option<String> {
        match (Self::read(file), here.map(Self::read).transpose()) {
            (Ok(theirs), Ok(here)) => {
                let backed_up = here.and_then(|here| here.backed_up);
                let text =
                    if theirs.backed_up == backed_up { None } else { Some(Self { backed_up, ..theirs }.write()) };
                Some(text.unwrap_or_else(|| file.to_owned()))
            }
            (Err(_), Ok(None)) if Self::may_come(file) => Some(file.to_owned()),
            (Err(_), Ok(_)) | (_, Err(_)) => None,
        }
    }

    fn write(&self) -> String {
        let Self { rate, currency, name, hours, assumptions, ask_after, backed_up, theme, unknown } = self;
        let mut settings = Writer::default();
        settings.put("v", Some(VERSION));
        settings.put("rate", rate.map(|rate| u64::from(rate.get())));
        settings.put("currency", currency.as_ref().map(Currency::as_str));
        settings.put("name", name.as_ref().map(Name::as_str));
        settings.put("hours", hours.map(|hours| hours.to_string()).as_deref());
        let mut assumed = Writer::default();
        for (assumption, value) in assumptions.changed() {
            assumed.put(assumption.key(), Some(u64::from(value)));
        }
        settings.put("assumptions", assumptions.changed().next().map(|_| assumed.close(&[])));
        settings.put("askAfter", ask_after.map(u64::from));
        settings.put("backedUp", *backed_up);
        settings.put("theme", theme.map(Theme::key));
        settings.close(unknown).to_string()
    }

    /// Whether settings of a file may come in where there are none: those that can be read, and those that a newer version
    /// wrote, which a newer version will read again. What is damaged would only stand in the way of every later change.
    pub(super) fn may_come(text: &str) -> bool {
        let version = || Fields::of("the settings", Json::parse(text).ok()?).ok()?.whole("v").ok()?;
        Self::read(text).is_ok() || version().is_some_and(|version| version > VERSION)
    }

    fn read(text: &str) -> Result<Self, Reason> {
        let json = Json::parse(text).map_err(|error| error.to_string())?;
        let mut fields = Fields::of("the settings", json)?;
        if fields.whole("v")?.ok_or_else(|| missing("v"))? != VERSION {
            return Err("a newer version of this app wrote them".to_owned());
        }
        let number = |value: u64| u32::try_from(value).map_err(|_| format!("{value} is too large"));
        let rate = match fields.whole("rate")? {
            Some(rate) => Some(Rate::new(number(rate)?).map_err(|error| error.to_string())?),
            None => None,
        };
        let currency = fields.text("currency", Currency::parse)?;
        let name = fields.text("name", Name::parse)?;
        let hours = fields.text("hours", Hours::parse)?;
        let mut assumptions = Assumptions::default();
        for (key, value) in fields.object("assumptions")?.map(Fields::rest).unwrap_or_default() {
            let assumption = Assumption::from_key(&key).ok_or_else(|| format!("\"{key}\" is not known"))?;
            let value = value.whole().ok_or_else(|| format!("\"{key}\" is no whole number"))?;
            assumptions = assumptions.with(assumption, number(value)?).map_err(|error| error.to_string())?;
        }
        let ask_after = match fields.whole("askAfter")? {
            Some(days) => {
                let days = u16::try_from(days).ok().filter(|days| *days <= Self::ASK_AFTER_MOST);
                Some(days.ok_or_else(|| format!("\"askAfter\" is more than {} days", Self::ASK_AFTER_MOST))?)
            }
            None => None,
        };
        let backed_up = fields.whole("backedUp")?;
        let theme = fields.key("theme", Theme::from_key)?;
        Ok(Self { rate, currency, name, hours, assumptions, ask_after, backed_up, theme, unknown: fields.rest() })
    }
}
