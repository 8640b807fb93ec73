//! The agenda on the table: what was pasted, the meeting that it was read as, and what can be undone.

use std::cell::RefCell;
use std::time::Duration;

use ::agenda::NoAgenda;
use domain::decision::DecisionId;
use domain::meeting::{Meeting, Row, Topic};
use leptos::prelude::{Get, GetValue, RwSignal, Set, SetValue, StoredValue, Update, With, on_cleanup, set_timeout};

use crate::browser::{clock, random};
use crate::ui::late;

/// A piece of reading takes about so many milliseconds.
const PIECE: u64 = 16;

/// How many changes can be undone.
const MOST_UNDO: usize = 50;

/// All that is there of it, while another page is open.
#[derive(Clone, Default)]
struct Kept {
    text: String,
    /// What its entry in a calendar is told apart by.
    name: Option<DecisionId>,
    meeting: Option<Meeting>,
    before: Vec<Meeting>,
}

thread_local! {
    /// What the page had when it was left: an item that is opened as a decision leaves it for a while. Gone with the tab.
    static KEPT: RefCell<Kept> = RefCell::default();
}

/// The agenda that is open.
#[derive(Clone, Copy)]
pub(super) struct Board {
    /// What stands in the box.
    pub(super) text: RwSignal<String>,
    name: StoredValue<Option<DecisionId>>,
    meeting: RwSignal<Option<Meeting>>,
    before: RwSignal<Vec<Meeting>>,
    /// Changes when rows come, go, or are all others.
    shape: RwSignal<u32>,
}

/// The rows that nobody has looked at whose words may tell something: their places, topics, and what stands below.
fn waiting(meeting: &Meeting) -> Vec<(usize, String, String)> {
    let rows = meeting.rows.iter().enumerate();
    let open = rows.filter(|(_, row)| row.told.is_none() && row.call().is_some_and(|call| call.mode.is_none()));
    open.map(|(at, row)| (at, row.topic.to_string(), row.below.join("\n"))).collect()
}

impl Board {
    /// What the page had when it was left, and what it has is kept when it is left again.
    pub(super) fn take_up() -> Self {
        let Kept { text, name, meeting, before } = KEPT.with_borrow(Clone::clone);
        let board = Self {
            text: RwSignal::new(text),
            name: StoredValue::new(name),
            meeting: RwSignal::new(meeting),
            before: RwSignal::new(before),
            shape: RwSignal::new(0),
        };
        on_cleanup(move || {
            KEPT.replace(Kept {
                text: board.text.get(),
                name: board.name.get_value(),
                meeting: board.meeting.get(),
                before: board.before.get(),
            });
        });
        board
    }

    /// Reads what stands in the box.
    pub(super) fn read(self) -> Result<(), NoAgenda> {
        let read = self.text.with(|text| ::agenda::read(text))?;
        self.show(Meeting::of(read));
        Ok(())
    }

    /// Puts a meeting on the table.
    pub(super) fn show(self, meeting: Meeting) {
        self.remember();
        self.name.set_value(random::bytes().map(DecisionId::from_bytes));
        self.meeting.set(Some(meeting));
        self.reshape();
    }

    /// What the entry of this agenda in a calendar is told apart by, the same as long as no other is read.
    pub(super) fn name(self) -> Option<DecisionId> {
        self.name.get_value()
    }

    /// Reads the words of the items that kind and signs leave open, a few at a time, so that the page stays at hand. Not
    /// before the part that reads is here.
    pub(super) fn hear(self) {
        let until = clock::now() + PIECE;
        let texts = self.meeting.with(|meeting| meeting.iter().flat_map(waiting).collect::<Vec<_>>());
        let mut heard = Vec::new();
        for (at, topic, below) in &texts {
            if !heard.is_empty() && clock::now() >= until {
                break;
            }
            heard.push((*at, late::item(topic, below)));
        }
        let is_more = heard.len() < texts.len();
        if heard.is_empty() {
            return;
        }
        self.meeting.try_update(|meeting| {
            for (at, told) in heard {
                if let Some(row) = meeting.as_mut().and_then(|meeting| meeting.rows.get_mut(at)) {
                    row.told = Some(told);
                }
            }
        });
        if is_more {
            set_timeout(move || self.hear(), Duration::ZERO);
        }
    }

    /// Whether there is a meeting.
    pub(super) fn is_there(self) -> bool {
        self.meeting.with(Option::is_some)
    }

    /// Which rows there are, as far as it matters for drawing them.
    pub(super) fn shape(self) -> u32 {
        self.shape.get()
    }

    /// How many rows there are.
    pub(super) fn len(self) -> usize {
        self.meeting.with(|meeting| meeting.as_ref().map_or(0, |meeting| meeting.rows.len()))
    }

    /// Something of the meeting, where there is one.
    pub(super) fn with<T>(self, look: impl FnOnce(&Meeting) -> T) -> Option<T> {
        self.meeting.with(|meeting| meeting.as_ref().map(look))
    }

    /// Something of a row, where there is one.
    pub(super) fn row<T>(self, at: usize, look: impl FnOnce(&Row) -> T) -> Option<T> {
        self.with(|meeting| meeting.rows.get(at).map(look)).flatten()
    }

    /// Changes the meeting in a way that can be undone.
    pub(super) fn change(self, how: impl FnOnce(&mut Meeting)) {
        let changed = self.meeting.with(|meeting| {
            let mut changed = meeting.clone()?;
            how(&mut changed);
            (Some(&changed) != meeting.as_ref()).then_some(changed)
        });
        if let Some(changed) = changed {
            self.remember();
            self.meeting.set(Some(changed));
        }
    }

    /// Changes a row in a way that can be undone.
    pub(super) fn change_row(self, at: usize, how: impl FnOnce(&mut Row)) {
        self.change(|meeting| {
            if let Some(row) = meeting.rows.get_mut(at) {
                how(row);
            }
        });
    }

    /// Takes a row out.
    pub(super) fn remove(self, at: usize) {
        self.change(|meeting| {
            if at < meeting.rows.len() {
                meeting.rows.remove(at);
            }
        });
        self.reshape();
    }

    /// Makes a line that belongs to no item an item, at the end.
    pub(super) fn make_item(self, at: usize) {
        self.change(|meeting| {
            if at < meeting.rest.len()
                && let Some(topic) = Topic::typed(&meeting.rest.remove(at).text)
            {
                meeting.rows.push(Row::new(topic));
            }
        });
        self.reshape();
    }

    /// Whether a change can be undone.
    pub(super) fn can_undo(self) -> bool {
        self.before.with(|before| !before.is_empty())
    }

    /// Undoes the last change.
    pub(super) fn undo(self) {
        let mut last = None;
        self.before.update(|before| last = before.pop());
        if let Some(last) = last {
            self.meeting.set(Some(last));
            self.reshape();
        }
    }

    fn remember(self) {
        if let Some(now) = self.meeting.get() {
            self.before.update(|before| {
                before.push(now);
                if before.len() > MOST_UNDO {
                    before.remove(0);
                }
            });
        }
    }

    fn reshape(self) {
        self.shape.update(|shape| *shape = shape.wrapping_add(1));
    }
}
