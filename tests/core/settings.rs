//! The settings of a device: read and written strictly, and never written over what is not understood.

use advice::{Assumption, Assumptions, Rate};
use domain::decision::Hours;
use domain::history::{Currency, SETTINGS_KEY, Settings, SettingsError, Store, StoreError, Theme};

use crate::history_store::Memory;

fn settings() -> Settings {
    let mut settings = Settings::default();
    settings.rate = Some(Rate::new(4_550).unwrap());
    settings.currency = Currency::typed("€");
    settings.hours = Some(Hours::parse("12345 09:00-17:30").unwrap());
    settings.assumptions = Assumptions::default().with(Assumption::ReadingSpeed, 200).unwrap();
    settings.ask_after = Some(14);
    settings.backed_up = Some(1_795_305_600_000);
    settings.theme = Some(Theme::Dark);
    settings
}

#[test]
fn without_any_the_usual_ones_serve() {
    assert_eq!(Settings::load(&Memory::default()), Ok(Settings::default()));
}

#[test]
fn settings_are_stored_as_this_text_and_come_back() {
    let store = Memory::default();
    settings().save(&store).unwrap();
    let text = r#"{"v":1,"rate":4550,"currency":"€","hours":"12345 09:00-17:30","assumptions":{"reading":200},"askAfter":14,"backedUp":1795305600000,"theme":"dark"}"#;
    assert_eq!(store.get(SETTINGS_KEY).unwrap().as_deref(), Some(text));
    assert_eq!(Settings::load(&store), Ok(settings()));
    Settings::default().save(&store).unwrap();
    assert_eq!(store.get(SETTINGS_KEY).unwrap().as_deref(), Some(r#"{"v":1}"#));
}

#[test]
fn what_a_later_program_added_stays() {
    let store = Memory::default();
    store.set(SETTINGS_KEY, r#"{"v":1,"sound":{"name":"bell"},"rate":4550}"#).unwrap();
    let mut settings = Settings::load(&store).unwrap();
    settings.rate = None;
    settings.save(&store).unwrap();
    assert_eq!(store.get(SETTINGS_KEY).unwrap().as_deref(), Some(r#"{"v":1,"sound":{"name":"bell"}}"#));
}

#[test]
fn what_is_not_understood_is_said_and_left_alone() {
    #[track_caller]
    fn check(text: &str, reason: &str) {
        let store = Memory::default();
        store.set(SETTINGS_KEY, text).unwrap();
        let expected = Err(SettingsError::Unreadable(reason.to_owned()));
        assert_eq!(Settings::load(&store), expected.clone());
        assert_eq!(settings().save(&store).map(|()| Settings::default()), expected);
        assert_eq!(store.get(SETTINGS_KEY).unwrap().as_deref(), Some(text));
    }
    check(r#"{"rate":1}"#, "\"v\" is missing");
    check(r#"{"v":2}"#, "a newer version of this app wrote them");
    check(r#"{"v":1,"askAfter":366}"#, "\"askAfter\" is more than 365 days");
    check(r#"{"v":1,"backedUp":-1}"#, "\"backedUp\" is a number; a whole number was expected");
    check(r#"{"v":1,"theme":"blue"}"#, "\"theme\": \"blue\" is not known");
    check(r#"{"v":1,"hours":"9 to 5"}"#, "\"hours\": not hours in the form 12345 09:00-17:00");
    check(r#"{"v":1,"rate":"1"}"#, "\"rate\" is a text; a whole number was expected");
    check(r#"{"v":1,"rate":0}"#, "this rate is out of range: 0.01 to 100000 an hour is allowed");
    check(r#"{"v":1,"rate":5000000000}"#, "5000000000 is too large");
    check(r#"{"v":1,"assumptions":{"reading":9}}"#, "9 is out of range: 100 to 600 is allowed");
    check(r#"{"v":1,"assumptions":{"speed":9}}"#, "\"speed\" is not known");
    check(r#"{"v":1,"currency":" €"}"#, "\"currency\": the text begins or ends with white space");
}

#[test]
fn a_store_that_refuses_is_said() {
    let store = Memory::default();
    store.full.set(true);
    assert_eq!(settings().save(&store), Err(SettingsError::Store(StoreError::Full)));
    assert!(matches!(Settings::load(&store.refusing(1)), Err(SettingsError::Store(StoreError::Failed(_)))));
}

#[test]
fn the_start_page_asks_after_a_week_unless_another_time_or_never_is_set() {
    const DAY: u64 = 24 * 60 * 60 * 1000;
    let asks = |ask_after| {
        let mut settings = Settings::default();
        settings.ask_after = ask_after;
        settings.asks_after()
    };
    assert_eq!([asks(None), asks(Some(30)), asks(Some(0))], [Some(7 * DAY), Some(30 * DAY), None]);
}
