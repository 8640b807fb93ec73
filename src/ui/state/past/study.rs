//! Summing up what is kept, and measuring what it takes, while the page has nothing else to do.

use std::time::Duration;

use domain::history;
use leptos::prelude::*;

use super::Past;
use crate::browser::storage::{self, Local};
use crate::ui::state::Settings;

/// How many decisions are summed up in one go: few enough that a key press between two need not wait.
const SLICE: usize = 100;

/// After how many of them the page hears of it.
const NEWS: usize = 2_000;

impl Past {
    /// How full the store was when it was last measured, in percent. `None`: it was not yet, or did not answer.
    pub fn fullness(self) -> Option<u64> {
        self.0.read().fullness
    }

    /// Sums up what is kept, a little at a time, so that it can be searched and counted.
    pub fn study(self) {
        let settings = Settings::expect();
        let mut known = self.0.write_untracked();
        let is_known = known.measured && known.shelf.is_studied(&settings.assumptions());
        if !known.studying && !is_known {
            known.studying = true;
            drop(known);
            self.study_on(settings);
        }
    }

    fn study_on(self, settings: Settings) {
        let next = move || {
            let mut known = self.0.write_untracked();
            let before = known.shelf.unread().len();
            let assumptions = settings.assumptions();
            let is_new = !known.shelf.is_studied(&assumptions);
            let left = known.shelf.study(SLICE, &assumptions);
            let mut news = is_new && (left == 0 || left % NEWS < SLICE || known.shelf.unread().len() > before);
            known.studying = left > 0;
            if news {
                known.changed();
            }
            if left == 0 {
                let fullness = history::fullness(&Local, &known.shelf, storage::counting());
                news |= fullness != known.fullness;
                known.fullness = fullness;
                known.measured = true;
            }
            drop(known);
            if news {
                self.0.notify();
            }
            if left > 0 {
                self.study_on(settings);
            }
        };
        set_timeout(next, Duration::ZERO);
    }
}
