//! Where the program is cut, and how a part is asked for.
//!
//! This is what `#[wasm_split]` of the crate `wasm_split_helpers` would write, without its asynchronous loader, which
//! weighs 2.4 KB. `wasm_split_cli_support` knows the cuts by their names, and puts its own loader in place of `load_…`.
#![cfg_attr(feature = "split", expect(unsafe_code, reason = "a call into a part is a call out of this module of wasm"))]

use ::words::content::{Heard, Own};
use advice::Mode;
use domain::activity::Template;
use domain::decision::DecisionId;
use domain::meeting::Told;

use super::Part;
use crate::ui::dom::View;
use crate::ui::state::Open;
use crate::ui::{components, pages};

/// Called once with whether the part has come.
pub(super) type Then = Box<dyn FnOnce(bool)>;

/// Each line is a function of a part, a number of its own, and what it calls there. Only that, and what nothing else
/// calls, goes into the part. Must not be called before the part is here: then the app stops.
macro_rules! points {
    ($($part:literal, $number:literal: $name:ident($($arg:ident: $type:ty),*) -> $back:ty = $call:path;)*) => {$(
        #[cfg(not(feature = "split"))]
        pub(super) fn $name($($arg: $type),*) -> $back {
            $call($($arg),*)
        }

        #[cfg(feature = "split")]
        pub(super) fn $name($($arg: $type),*) -> $back {
            #[link(wasm_import_module = "__wasm_split_placeholder__")]
            #[expect(improper_ctypes, reason = "both ends are compiled at once, by one compiler")]
            unsafe extern "C" {
                #[link_name = concat!("__wasm_split_00", $part, "00_import_000000000000000000000000000000", $number)]
                safe fn far($($arg: $type),*) -> $back;
            }
            #[unsafe(export_name = concat!("__wasm_split_00", $part, "00_export_000000000000000000000000000000", $number))]
            #[expect(improper_ctypes_definitions, reason = "both ends are compiled at once, by one compiler")]
            extern "C" fn near($($arg: $type),*) -> $back {
                $call($($arg),*)
            }
            far($($arg),*)
        }
    )*};
}

points! {
    "decision", "01": verdict_page() -> View = pages::verdict::page;
    "decision", "11": leaning() -> View = pages::leaning::leaning;
    "decision", "02": kept_page(id: DecisionId) -> View = pages::kept::page;
    "decision", "03": shared_page(text: &str) -> View = pages::shared::page;
    "decision", "06": compare_page(codes: &[String]) -> View = pages::compare::page;
    "past", "04": history_page() -> View = pages::history::page;
    "past", "05": recent() -> View = pages::history::recent;
    "calendar", "13": calendar_page() -> View = pages::calendar::page;
    "settings", "09": guide_page() -> View = pages::guide::page;
    "settings", "08": settings_page() -> View = pages::settings::page;
    "agenda", "15": agenda_page(link: Option<&str>) -> View = pages::agenda::page;
    "past", "07": ask() -> View = pages::history::ask;
    "reading", "12": fitting() -> View = pages::fitting::fitting;
    "reading", "14": all_common() -> View = pages::which::all;
    "reading", "16": begin() -> View = pages::fitting::begin;
    "reading", "17": told() -> View = pages::fitting::told;
    "reading", "22": meant() -> View = pages::which::meant;
    "reading", "28": which_page() -> View = pages::which::page;
    "reading", "19": weighed(open: Open) -> View = pages::fitting::weighed;
    "reading", "23": facts(open: Open) -> View = pages::fitting::facts;
    "reading", "20": item(topic: &str, below: &str) -> Told = meetings::item;
    "customs", "18": custom(template: Template) -> View = components::custom::behind;
    "customs", "27": heard(title: &str, note: &str) -> Heard = Heard::of;
    "customs", "21": own(template: Template, mode: Mode) -> Own = Own::of;
    "code", "25": code(text: &str) -> View = components::qr::qr;
    "code", "26": code_on_paper(text: &str) -> Option<View> = components::qr::qr_on_paper;
    "again", "24": again(template: Template) -> &'static str = Own::again_of;
    "customs", "19": tip(template: Template, mode: Mode) -> View = components::custom::tip;
}

/// Asks for a part.
#[cfg(not(feature = "split"))]
pub(super) fn load(_: Part, then: Then) {
    then(true);
}

/// Asks for a part.
#[cfg(feature = "split")]
pub(super) fn load(part: Part, then: Then) {
    use std::ffi::c_void;

    #[link(wasm_import_module = "__wasm_split_placeholder__")]
    unsafe extern "C" {
        #[link_name = "__wasm_split_load_past"]
        fn load_past(arrived: extern "C" fn(*mut c_void, bool), then: *mut c_void);
        #[link_name = "__wasm_split_load_calendar"]
        fn load_calendar(arrived: extern "C" fn(*mut c_void, bool), then: *mut c_void);
        #[link_name = "__wasm_split_load_settings"]
        fn load_settings(arrived: extern "C" fn(*mut c_void, bool), then: *mut c_void);
        #[link_name = "__wasm_split_load_reading"]
        fn load_reading(arrived: extern "C" fn(*mut c_void, bool), then: *mut c_void);
        #[link_name = "__wasm_split_load_agenda"]
        fn load_agenda(arrived: extern "C" fn(*mut c_void, bool), then: *mut c_void);
        #[link_name = "__wasm_split_load_customs"]
        fn load_customs(arrived: extern "C" fn(*mut c_void, bool), then: *mut c_void);
        #[link_name = "__wasm_split_load_code"]
        fn load_code(arrived: extern "C" fn(*mut c_void, bool), then: *mut c_void);
        #[link_name = "__wasm_split_load_again"]
        fn load_again(arrived: extern "C" fn(*mut c_void, bool), then: *mut c_void);
        #[link_name = "__wasm_split_load_decision"]
        fn load_decision(arrived: extern "C" fn(*mut c_void, bool), then: *mut c_void);
    }

    extern "C" fn arrived(then: *mut c_void, well: bool) {
        // SAFETY: the loader hands back, once, what it was given below.
        let then: Box<Then> = unsafe { Box::from_raw(then.cast()) };
        then(well);
    }

    let load = match part {
        Part::Past => load_past,
        Part::Decision => load_decision,
        Part::Calendar => load_calendar,
        Part::Settings => load_settings,
        Part::Reading => load_reading,
        Part::Agenda => load_agenda,
        Part::Customs => load_customs,
        Part::Again => load_again,
        Part::Code => load_code,
    };
    let then = Box::into_raw(Box::new(then)).cast();
    // SAFETY: the loader only hands `then` back to `arrived`.
    unsafe { load(arrived, then) }
}
