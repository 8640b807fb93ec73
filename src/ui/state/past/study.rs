//! Summing up what is kept, and measuring what it takes, while the page has nothing else to do.

use std::time::Duration;

use leptos::prelude::*;

use super::Past;
use crate::browser::storage::{self, Local};
use crate::ui::state::Settings;

/// How many decisions are summed up in one go: few enough that a key press between two need not wait.
const SLICE: usize = 100;

impl Past {
    /// How full the store was when it was last measured, in percent. `None`: it was not yet, or did not answer.
    pub fn fullness(self) -> Option<u64> {
        self.0.read().cache.fullness()
    }

    /// Sums up what is kept, a little at a time, so that it can be searched and counted.
    pub fn study(self) {
        let settings = Settings::expect();
        let mut known = self.0.write_untracked();
        if !known.studying && !known.cache.is_studied(&settings.assumptions()) {
            known.studying = true;
            drop(known);
            self.study_on(settings);
        }
    }

    fn study_on(self, settings: Settings) {
        let next = move || {
            let mut known = self.0.write_untracked();
            let studied = known.cache.study(&Local, SLICE, &settings.assumptions(), storage::counting());
            known.studying = studied.left > 0;
            drop(known);
            if studied.is_news {
                self.0.notify();
            }
            if studied.left > 0 {
                self.study_on(settings);
            }
        };
        set_timeout(next, Duration::ZERO);
    }
}
