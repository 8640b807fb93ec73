//! What the page holds: the file that is being read, and the rows that came of it. It lives as long as the tab, so that one who
//! looks at a decision and comes back finds it, and nowhere else.

use std::cell::RefCell;
use std::time::Duration;

use ::words::content::pages::calendar as words;
use ::words::document::{one_line, range};
use advice::{Answer, Question, Strength};
use calendar::{
    Audit, Calendar, Candidate, Date, Job, MOST_BYTES, Meeting, NotFound, Refused, Step, Window, sort_by_number,
};
use domain::decision::{Decision, DecisionId, TemplateKey, Title};
use leptos::prelude::{Get, RwSignal, Set, Update, set_timeout};
use leptos::task::spawn_local;
use meetings::{Row, freed};
use web_sys::File;

use super::gather::{Given, gather};
use crate::browser::zones::Intl;
use crate::browser::{clock, focus};

/// What is on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// Nothing was given.
    Empty,
    /// What was given was not read, and why is said.
    Told,
    /// It is being read.
    Reading,
    /// It was read.
    Found,
}

/// The order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Order {
    #[default]
    Hours,
    Sure,
    Freed,
}

/// What was found.
#[derive(Default)]
pub(super) struct Data {
    told: String,
    zones: Intl,
    job: Option<Job>,
    pub(super) calendar: Option<Calendar>,
    pub(super) candidates: Vec<Candidate>,
    pub(super) me: Option<String>,
    pub(super) audit: Audit,
    /// Whether the audit is to be made.
    is_due: bool,
    /// Meetings that are not judged yet, the last first.
    waiting: Vec<Meeting>,
    total: usize,
    pub(super) rows: Vec<Row>,
    /// The rows in the order of the list.
    pub(super) order: Vec<usize>,
    /// What the files that are read are called.
    pub(super) files: Vec<String>,
    /// Lines that were typed and not read.
    pub(super) not_typed: Vec<String>,
    /// A number that grows with each file, so that pieces of one that was stopped find out.
    turn: u32,
}

thread_local! {
    static DATA: RefCell<Data> = RefCell::new(Data::default());
    /// The lines as they were typed last, to be mended where they were not read, or added to.
    static TYPED: RefCell<String> = const { RefCell::new(String::new()) };
}

/// The lines as they were typed last.
pub(super) fn typed() -> String {
    TYPED.with_borrow(Clone::clone)
}

/// Holds what was typed so far.
pub(super) fn hold(typed: String) {
    TYPED.set(typed);
}

/// A handle on it, with signals for what is drawn.
#[derive(Clone, Copy)]
pub(super) struct Sheet {
    stage: RwSignal<u32>,
    /// Thousandths that are read.
    pub(super) progress: RwSignal<u32>,
    /// Grows with each change of a row.
    changed: RwSignal<u32>,
    /// Grows when the list is put in another order, or more of it is shown.
    ordered: RwSignal<u32>,
    /// How many rows are shown.
    pub(super) shown: RwSignal<usize>,
}

/// A piece of work takes about so many milliseconds, so that the page stays at hand.
const PIECE: u64 = 16;
/// Rows shown at first, and more at each press.
pub(super) const SHOWN: usize = 25;
/// So many are judged by their titles: the longest. The others stay open.
const MOST_JUDGED: usize = 1000;

const STAGES: [Stage; 4] = [Stage::Empty, Stage::Told, Stage::Reading, Stage::Found];

impl Sheet {
    /// What was there when the page was last looked at.
    pub(super) fn open() -> Self {
        let stage = DATA.with_borrow_mut(|data| {
            let is_found = !data.rows.is_empty() && data.job.is_none() && data.waiting.is_empty();
            if !is_found {
                // What was being read when the page was left is stopped.
                *data = Data { turn: data.turn + 1, ..Data::default() };
            }
            if is_found { 3 } else { 0 }
        });
        Self {
            stage: RwSignal::new(stage),
            progress: RwSignal::new(0),
            changed: RwSignal::new(0),
            ordered: RwSignal::new(0),
            shown: RwSignal::new(SHOWN),
        }
    }

    pub(super) fn stage(self) -> Stage {
        STAGES.get(self.stage.get() as usize).copied().unwrap_or(Stage::Empty)
    }

    fn show(self, stage: Stage) {
        let number = STAGES.iter().position(|one| *one == stage).unwrap_or(0);
        // The page may be gone.
        self.stage.try_set(u32::try_from(number).unwrap_or(0));
    }

    fn tell(self, told: &str) {
        DATA.with_borrow_mut(|data| *data = Data { told: told.to_owned(), turn: data.turn + 1, ..Data::default() });
        self.show(Stage::Empty);
        self.show(Stage::Told);
        focus::to_new("#calendar-told".to_owned());
    }

    /// Looks at what was found; what is drawn from it is drawn anew when a row changes.
    pub(super) fn look<T>(self, at: impl FnOnce(&Data) -> T) -> T {
        self.changed.get();
        DATA.with_borrow(at)
    }

    /// The rows that are shown, in their order.
    pub(super) fn shown_rows(self) -> Vec<usize> {
        self.ordered.get();
        let shown = self.shown.get();
        DATA.with_borrow(|data| data.order.iter().copied().take(shown).collect())
    }

    /// Lets go of everything.
    pub(super) fn clear(self) {
        DATA.with_borrow_mut(|data| *data = Data { turn: data.turn + 1, ..Data::default() });
        self.show(Stage::Empty);
        focus::to_new("#calendar-file".to_owned());
    }

    /// Stops reading.
    pub(super) fn stop(self) {
        self.tell(words::STOPPED);
    }

    /// Reads files: calendars, and archives of them.
    pub(super) fn take_files(self, chosen: Vec<File>) {
        self.begin();
        let turn = DATA.with_borrow(|data| data.turn);
        spawn_local(async move {
            let gathered = gather(chosen).await;
            if DATA.with_borrow(|data| data.turn) == turn {
                match gathered {
                    Ok(all) => self.take_all(all),
                    Err(why) => self.tell(why),
                }
            }
        });
    }

    /// Reads the text of a file.
    pub(super) fn take_text(self, text: String) {
        if text.len() > MOST_BYTES {
            return self.tell(words::refused(Refused::TooLarge));
        }
        self.begin();
        self.take_all(vec![(String::new(), text.into_bytes())]);
    }

    fn begin(self) {
        DATA.with_borrow_mut(|data| *data = Data { turn: data.turn + 1, ..Data::default() });
        self.progress.try_set(0);
        self.show(Stage::Reading);
        focus::to_new("#calendar-stop".to_owned());
    }

    fn take_all(self, given: Vec<Given>) {
        let Some(window) = window() else { return self.tell(words::READ_NOT) };
        let (files, bytes) = given.into_iter().unzip();
        match Job::start_all(bytes, window) {
            Ok(job) => {
                DATA.with_borrow_mut(|data| (data.job, data.files) = (Some(job), files));
                self.go_on();
            }
            Err(why) => self.tell(words::refused(why)),
        }
    }

    /// Does the next piece after the page had its turn.
    fn go_on(self) {
        let turn = DATA.with_borrow(|data| data.turn);
        set_timeout(
            move || {
                if DATA.with_borrow(|data| data.turn) == turn {
                    self.piece();
                }
            },
            Duration::ZERO,
        );
    }

    fn piece(self) {
        let until = clock::now() + PIECE;
        let outcome = DATA.with_borrow_mut(|data| {
            loop {
                match data.step() {
                    Ok(Some(thousandths)) if clock::now() >= until => return Ok(Some(thousandths)),
                    Ok(Some(_)) => {}
                    other => return other,
                }
            }
        });
        match outcome {
            Ok(Some(thousandths)) => {
                self.progress.try_set(thousandths);
                self.go_on();
            }
            Ok(None) if DATA.with_borrow(|data| data.rows.is_empty()) => self.tell(words::NOTHING),
            Ok(None) => self.finish(),
            Err(why) => self.tell(words::refused(why)),
        }
    }

    fn finish(self) {
        self.sort(Order::default());
        self.shown.try_set(SHOWN);
        self.show(Stage::Found);
        focus::to_new("#calendar-found".to_owned());
    }

    /// Reads typed lines.
    pub(super) fn take_lines(self, text: &str) {
        hold(text.to_owned());
        let (rows, broken) = meetings::typed(text);
        if rows.is_empty() {
            let why: Vec<_> = broken.iter().take(3).map(|one| words::not_typed(one.line, one.why)).collect();
            let why = if why.is_empty() { words::TYPED_NONE.to_owned() } else { why.join(" ") };
            return self.tell(&why);
        }
        DATA.with_borrow_mut(|data| {
            let not_typed = broken.iter().map(|one| words::not_typed(one.line, one.why)).collect();
            *data = Data { rows, not_typed, turn: data.turn + 1, ..Data::default() };
        });
        self.finish();
    }

    /// Judges all again for the one who is called so; for nobody who is named, where nothing is typed.
    pub(super) fn is_me(self, typed: &str) -> Result<(), NotFound> {
        let is_other = DATA.with_borrow_mut(|data| {
            let me = match (&data.calendar, typed.trim()) {
                (None, _) | (_, "") => None,
                (Some(calendar), typed) => Some(calendar.person(typed)?),
            };
            let is_other = me != data.me;
            if is_other {
                data.me = me;
                data.turn += 1;
                data.audit_again();
            }
            Ok(is_other)
        })?;
        if is_other {
            self.judge_again();
        }
        Ok(())
    }

    fn judge_again(self) {
        self.progress.try_set(700);
        self.show(Stage::Reading);
        self.go_on();
    }

    /// Changes a row, which is judged again.
    pub(super) fn change(self, row: usize, how: impl FnOnce(&mut Row)) {
        DATA.with_borrow_mut(|data| {
            if let Some(row) = data.rows.get_mut(row) {
                how(row);
                row.judge();
            }
        });
        self.changed.update(|changed| *changed = changed.wrapping_add(1));
    }

    pub(super) fn answer(self, row: usize, question: Question, key: &str) {
        self.change(row, |row| row.given.set(question, Answer::from_key(question, key)));
    }

    /// Puts the list in an order, which it keeps while rows change.
    pub(super) fn sort(self, order: Order) {
        DATA.with_borrow_mut(|data| {
            let key = |row: &Row| match order {
                Order::Hours => row.minutes_total,
                Order::Sure => match (row.judged.keep, row.judged.verdict.strength) {
                    (Some(_), _) | (None, Strength::Clear) => 3,
                    (None, Strength::Lean) => 2,
                    (None, Strength::Close) => 1,
                },
                Order::Freed => freed(row).most,
            };
            let mut order: Vec<usize> = (0..data.rows.len()).collect();
            // First by what was chosen, then by minutes, the most first.
            let of = |row: &Row| {
                -i64::try_from(key(row) * 10_000_000 + row.minutes_total.min(9_999_999)).unwrap_or(i64::MAX)
            };
            sort_by_number(&mut order, |place| data.rows.get(*place).map_or(0, of));
            data.order = order;
        });
        self.ordered.try_update(|ordered| *ordered = ordered.wrapping_add(1));
    }
}

/// Looks at what no change of a row changes: it stays for as long as what was found is shown.
pub(super) fn fixed<T>(at: impl FnOnce(&Data) -> T) -> T {
    DATA.with_borrow(at)
}

/// What is wrong with what was given.
pub(super) fn told() -> String {
    DATA.with_borrow(|data| data.told.clone())
}

/// A row as a decision to keep.
pub(super) fn decision(row: usize) -> Option<Decision> {
    let today = clock::today()?;
    DATA.with_borrow(|data| {
        let row = data.rows.get(row)?;
        let mut decision = Decision::new(today);
        decision.title = title(row);
        decision.template = row.judged.activity.and_then(|activity| TemplateKey::parse(activity.key()).ok());
        decision.answers = row.judged.answers;
        decision.figures = row.figures();
        Some(decision)
    })
}

/// What a row is called where it is kept.
pub(super) fn title(row: &Row) -> Option<Title> {
    let mut text = one_line(&row.title);
    while Title::parse(&text).is_err() && text.pop().is_some() {}
    Title::parse(&text).ok()
}

/// The decision that a row was kept as before: one of the same title.
pub(super) fn kept_as(row: &Row, past: crate::ui::state::Past) -> Option<(DecisionId, Decision)> {
    let title = title(row)?;
    past.look(|shelf| {
        let mut same = shelf.kept().filter(|kept| kept.decision.title.as_ref() == Some(&title));
        same.next().map(|kept| (kept.id, kept.decision.clone()))
    })
}

/// Twelve months from today.
fn window() -> Option<Window> {
    let text = clock::today()?.to_string();
    let mut parts = text.split('-').map(str::parse::<u32>);
    let mut next = || parts.next().and_then(Result::ok);
    let (year, month, day) = (next()?, next()?, next()?);
    Date::new(i32::try_from(year).ok()?, month, day).map(Window::year_from)
}

impl Data {
    /// The next piece: thousandths that are done, or `None` when all is.
    fn step(&mut self) -> Result<Option<u32>, Refused> {
        if let Some(job) = &mut self.job {
            if let Step::Going { thousandths } = job.step(&self.zones) {
                return Ok(Some(thousandths * 7 / 10));
            }
            if let Some(job) = self.job.take() {
                let calendar = job.finish()?;
                self.candidates = calendar.candidates();
                self.candidates.truncate(12);
                self.me = calendar.guess();
                self.calendar = Some(calendar);
                self.is_due = true;
            }
            return Ok(Some(700));
        }
        if std::mem::take(&mut self.is_due) {
            self.audit_again();
            return Ok(Some(700));
        }
        let (Some(meeting), Some(calendar)) = (self.waiting.pop(), &self.calendar) else {
            return Ok(None);
        };
        let is_judged = self.rows.len() < MOST_JUDGED;
        self.rows.push(if is_judged {
            meetings::row(calendar, meeting)
        } else {
            meetings::unjudged(calendar, meeting)
        });
        let done = self.rows.len() * 300 / self.total.max(1);
        Ok(Some(700 + u32::try_from(done).unwrap_or(0)))
    }

    fn audit_again(&mut self) {
        let Some(calendar) = &self.calendar else { return };
        self.audit = calendar.audit(self.me.as_deref());
        let mut waiting = meetings::join(calendar, std::mem::take(&mut self.audit.meetings));
        // The longest are judged first.
        sort_by_number(&mut waiting, |meeting| i64::try_from(meeting.minutes_total).unwrap_or(i64::MAX));
        self.total = waiting.len();
        self.waiting = waiting;
        self.rows.clear();
    }

    /// What of my time could be freed.
    pub(super) fn freed(&self) -> meetings::Range {
        range(&self.rows)
    }
}

impl Order {
    pub(super) fn of(key: &str) -> Self {
        match key {
            "sure" => Self::Sure,
            "freed" => Self::Freed,
            _ => Self::Hours,
        }
    }
}
