//! The decision that a page shows.

use ::words::content::errors::because;
use ::words::content::pages::decision as words;
use ::words::content::{self, Heard, Own};
use advice::{Opt, Plan, Recurrence};
use domain::decision::{Decision, DecisionId, Title};
use domain::history::{Kept, Saved};
use domain::reading::Reading;
use domain::route::Route;
use leptos::prelude::*;

use super::{Desk, Nav, Past, Settings};
use crate::browser::{clock, focus};
use crate::ui::dom::memo;
use crate::ui::late::OwnWords;

/// The decision that a page shows, wherever it is from, and how to change it there.
#[derive(Clone, Copy)]
pub struct Open {
    from: From,
    decision: Memo<Decision>,
    reading: Memo<Reading>,
    heard: Memo<Heard>,
    settings: Settings,
    nav: Nav,
    words: OwnWords,
}

#[derive(Clone, Copy)]
enum From {
    /// It is in the making.
    Desk(Desk),
    /// It is kept: as it was when the page was opened, or last saved from it.
    Past(StoredValue<Kept>, Past),
    /// Someone sent it.
    Link(StoredValue<Decision>),
}

/// Who reads a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// The one who is making it.
    Maker,
    /// The one who keeps it.
    Keeper,
    /// Someone to whom it was sent.
    Guest,
}

impl Open {
    /// The one in the making.
    pub fn made() -> Self {
        Self::from(From::Desk(Desk::expect()))
    }

    /// One that is kept.
    pub fn kept(kept: Kept) -> Self {
        Self::from(From::Past(StoredValue::new(kept), Past::expect()))
    }

    /// One that someone sent.
    pub fn sent(decision: Decision) -> Self {
        Self::from(From::Link(StoredValue::new(decision)))
    }

    fn from(from: From) -> Self {
        let decision = memo(move |_| match from {
            From::Desk(desk) => desk.decision(),
            From::Past(loaded, past) => {
                let loaded = loaded.get_value();
                past.get(loaded.id).map_or(loaded.decision, |kept| kept.decision)
            }
            From::Link(decision) => decision.get_value(),
        });
        let reading = memo(move |_| content::reading(&decision.read()));
        let words = OwnWords::expect();
        // Other answers leave it, and it is not looked for again then.
        let told = memo(move |_| {
            let Decision { title, note, .. } = decision.get();
            (title, note)
        });
        let heard = memo(move |_| words.heard(&told.read()));
        Self { from, decision, reading, heard, settings: Settings::expect(), nav: Nav::expect(), words }
    }

    /// Who reads it.
    pub fn reader(self) -> Reader {
        match self.from {
            From::Desk(_) => Reader::Maker,
            From::Past(..) => Reader::Keeper,
            From::Link(_) => Reader::Guest,
        }
    }

    /// Whether it is the person's own: in the making, or kept.
    pub fn is_mine(self) -> bool {
        self.reader() != Reader::Guest
    }

    /// The name under which it is kept, where it is.
    pub fn id(self) -> Option<DecisionId> {
        match self.from {
            From::Past(loaded, _) => Some(loaded.get_value().id),
            From::Desk(_) | From::Link(_) => None,
        }
    }

    /// What it says.
    pub fn decision(self) -> Decision {
        self.decision.get()
    }

    /// What the app makes of it.
    pub fn reading(self) -> Reading {
        self.reading.get()
    }

    /// How to go about it.
    pub fn plan(self) -> Plan {
        self.reading().plan(&self.settings.assumptions())
    }

    /// The words of the activity's own that hold.
    pub fn own(self) -> Own {
        self.words.for_plan(&self.reading(), &self.plan())
    }

    /// What the person’s own words worry about, as far as there is an answer to it. Nobody else’s business; and nothing where
    /// nothing may be written down, as some of the answers say to.
    pub fn heard(self) -> Heard {
        let may_be_written = !self.reading().answers.has(Opt::RecordOff);
        if self.is_mine() && may_be_written { self.heard.get() } else { Heard::default() }
    }

    /// The verdict in one sentence.
    pub fn headline(self) -> String {
        content::headline_for(&self.reading(), self.own())
    }

    /// What becomes of it, where it comes again.
    pub fn recurrence(self) -> Option<Recurrence> {
        self.reading().recurrence(&self.settings.assumptions(), None)
    }

    /// The name that it has where it is kept, or will have. `None`: it is someone else's, or there is no randomness.
    pub fn name(self) -> Option<DecisionId> {
        match self.from {
            From::Desk(desk) => desk.name().ok(),
            From::Past(..) | From::Link(_) => self.id(),
        }
    }

    /// Changes it, in the making or kept. What someone sent stays as it is.
    pub fn edit(self, how: &dyn Fn(&mut Decision)) {
        match self.from {
            From::Desk(desk) => desk.edit(|draft| {
                let mut decision = draft.decision(clock::some_day());
                how(&mut decision);
                (draft.answers, draft.figures) = (decision.answers, decision.figures);
                (draft.filled, draft.attempt) = (decision.filled, decision.attempt);
                if decision.subject != Title::typed(&draft.subject) {
                    draft.subject = decision.subject.map_or_else(String::new, |subject| subject.to_string());
                }
            }),
            From::Past(loaded, past) => self.save(loaded, past, how),
            From::Link(_) => {}
        }
    }

    /// Changes a kept decision. Where another tab changed it meanwhile, both stay.
    fn save(self, loaded: StoredValue<Kept>, past: Past, how: &dyn Fn(&mut Decision)) {
        let before = loaded.get_value();
        let mut edited = before.decision.clone();
        how(&mut edited);
        if edited == before.decision {
            return;
        }
        match past.update(&before, edited) {
            Ok(Saved::InPlace(_)) => {
                if let Some(saved) = past.get(before.id) {
                    loaded.set_value(saved);
                }
                // Once: it is saved at each pause, and whoever hears the page would hear it as often.
                if self.nav.notice.status() != words::SAVED {
                    self.nav.notice.say(words::SAVED);
                }
            }
            Ok(Saved::AsCopy(copy)) if self.nav.is_staying() => {
                let caret = focus::caret();
                self.nav.replace(Route::Kept(copy));
                self.nav.notice.say(words::SAVED_COPY);
                if let Some(caret) = caret {
                    focus::to_caret(caret);
                }
            }
            Ok(Saved::AsCopy(_)) => self.nav.notice.say_on_the_way(words::SAVED_COPY),
            Err(error) => self.nav.notice.warn(because(words::SAVED_NOT, &error)),
        }
    }
}
