//! The workspace of this tab: a signal round [`Drafts`].

use ::words::content::errors::because;
use ::words::content::pages::history::DRAFT_NOT_SAVED;
use advice::{Answer, Answers, Question};
use domain::activity::{Kind, Template};
use domain::decision::{Decision, DecisionId};
use domain::history::StoreError;
use domain::history::draft::{Draft, WizardStep};
use domain::history::drafts::{Drafts, Env};
use leptos::prelude::*;

use super::{Notice, new_id};
use crate::browser::clock;
use crate::browser::storage::{self, Local};

/// The decision that is being made, and what else was begun. Saved at every change, so that a reload loses nothing.
#[derive(Clone, Copy)]
pub struct Desk {
    known: RwSignal<Known>,
    notice: Notice,
}

/// (One signal for all of it: each type of signal is code of its own.)
#[derive(Default)]
struct Known {
    drafts: Drafts,
    /// The name under which what is being made will be kept.
    name: Option<DecisionId>,
    /// Whether it was said that answers are not saved.
    told: bool,
}

impl Desk {
    /// Takes up what this tab was at. `early` is what was typed before the app arrived.
    pub fn load(early: Option<String>, notice: Notice) -> Self {
        let tab = storage::tab_name(|| new_id().ok().map(|id| id.to_string())).unwrap_or_default();
        let known = Known { drafts: Drafts::load(&Local, tab, early), ..Known::default() };
        Self { known: RwSignal::new(known), notice }
    }

    /// That of the app.
    pub fn expect() -> Self {
        expect_context()
    }

    /// What is being made.
    pub fn draft(self) -> Draft {
        self.known.read().drafts.current().clone()
    }

    /// The answers so far.
    pub fn answers(self) -> Answers {
        self.known.read().drafts.current().answers
    }

    /// As a decision of today.
    pub fn decision(self) -> Decision {
        let day = clock::some_day();
        self.known.read().drafts.current().decision(day)
    }

    /// The name under which the decision will be kept: files that are made before carry it too.
    ///
    /// # Errors
    /// [`StoreError`] where the browser gives no random numbers.
    pub fn name(self) -> Result<DecisionId, StoreError> {
        if let Some(name) = self.known.read().name {
            return Ok(name);
        }
        let name = new_id()?;
        self.known.update_untracked(|known| known.name = Some(name));
        Ok(name)
    }

    /// The kind of activity.
    pub fn kind(self) -> Option<Kind> {
        self.known.read().drafts.current().kind()
    }

    /// What stands in the box of the start page.
    pub fn typed(self) -> String {
        self.known.read().drafts.typed().to_owned()
    }

    /// Types into the box of the start page.
    pub fn type_title(self, text: String) {
        self.change(|drafts, env| drafts.type_title(env, text));
    }

    /// Those that were begun and not finished: what is being made, and what was stashed.
    pub fn unfinished(self) -> [Option<Draft>; 2] {
        self.known.read().drafts.unfinished().map(Option::<&Draft>::cloned)
    }

    /// Puts the words of what is being made back into the start page's box, where nobody has answered anything yet.
    pub fn retype(self) {
        self.change(Drafts::retype);
    }

    /// Looks for what other tabs left behind.
    pub fn look_round(self) {
        self.known.write().drafts.look_round(&env());
    }

    /// What other tabs left behind, each with its tab's name.
    pub fn left(self) -> Vec<(String, Draft)> {
        self.known.read().drafts.left().to_vec()
    }

    /// Takes up a copy of what a tab left behind. That tab keeps its own.
    pub fn take_up(self, tab: &str) {
        self.replace(|drafts, env| drafts.take_up(env, tab));
    }

    /// Lets go of what a tab left behind. That tab keeps its own.
    pub fn let_go(self, tab: &str) {
        self.change(|drafts, env| drafts.let_go(env, tab));
    }

    /// Whether something is being made.
    pub fn is_busy(self) -> bool {
        self.known.read().drafts.current().is_begun()
    }

    /// Begins another.
    pub fn begin(self, draft: Draft) {
        self.replace(|drafts, env| drafts.begin(env, draft));
    }

    /// The questions whose answers were taken for granted, and that the person has neither confirmed nor changed.
    pub fn unseen(self) -> Vec<Question> {
        self.known.read().drafts.current().unseen.clone()
    }

    /// The person has confirmed what was taken for granted.
    pub fn saw_all(self) {
        self.edit(|draft| draft.unseen.clear());
    }

    /// Begins another with what stands in the start page's box.
    pub fn begin_typed(self) {
        self.replace(Drafts::begin_typed);
    }

    /// Begins another with answers that were read from what was typed, and the usual ones of an activity, if it is one.
    pub fn begin_read(self, activity: Option<(Template, &'static str)>, answers: Answers) {
        self.replace(|drafts, env| drafts.begin_read(env, activity, answers));
    }

    /// Takes what is being made for this activity, or for none, with answers that nobody has seen yet.
    pub fn take_for(self, template: Option<Template>, answers: Answers) {
        self.change(|drafts, env| drafts.take_for(env, template, answers));
    }

    /// Begins another from a common activity, with its usual answers. Its name is the title where none was typed.
    pub fn begin_common(self, template: Template, name: &'static str) {
        self.replace(|drafts, env| drafts.begin_common(env, template, name));
    }

    /// Takes up the one that was stashed, and stashes the other.
    pub fn swap(self) {
        self.replace(Drafts::swap);
    }

    /// Discards the one that is being made.
    pub fn discard(self) {
        self.replace(|drafts, env| drafts.discard_current(env.store));
    }

    /// Discards the one that was stashed.
    pub fn discard_stashed(self) {
        self.change(|drafts, env| drafts.discard_stashed(env.store));
    }

    /// What was discarded last, on this page.
    pub fn discarded(self) -> Option<Draft> {
        self.known.read().drafts.discarded().cloned()
    }

    /// Takes back what was discarded last.
    pub fn take_back(self) {
        self.replace(Drafts::take_back);
    }

    /// Stashes the one that is being made, for a new start.
    pub fn stash(self) {
        self.replace(Drafts::stash);
    }

    /// Nothing is being made any more: what was is kept.
    pub fn finish(self) {
        self.replace(|drafts, env| drafts.finish(env.store));
    }

    /// Forgets everything, after all that was stored is deleted.
    pub fn forget(self) {
        self.known.write().drafts.forget();
    }

    /// Whether it is a second opinion: nothing may lead whoever gives it.
    pub fn is_reply(self) -> bool {
        self.known.read().drafts.current().reply_to.is_some()
    }

    /// Notes where the person is.
    pub fn at(self, step: WizardStep) {
        // Where it is said already, nobody need hear of it.
        if self.known.read().drafts.current().step != step {
            self.change(|drafts, env| drafts.at(env, step));
        }
    }

    /// Answers a question.
    pub fn answer(self, question: Question, answer: Answer) {
        self.change(|drafts, env| drafts.answer(env, question, answer));
    }

    /// Changes what was typed, answered or counted.
    pub fn edit(self, how: impl FnOnce(&mut Draft)) {
        self.change(|drafts, env| drafts.edit(env, how));
    }

    /// Puts another in the place of the one that is being made.
    fn replace(self, how: impl FnOnce(&mut Drafts, &Env<'_, Local>) -> Result<(), StoreError>) {
        self.known.update(|known| known.name = None);
        self.change(how);
    }

    /// Changes the drafts, and says once if that could not be saved.
    fn change(self, how: impl FnOnce(&mut Drafts, &Env<'_, Local>) -> Result<(), StoreError>) {
        let changed = how(&mut self.known.write().drafts, &env());
        if let Err(error) = changed
            && !std::mem::replace(&mut self.known.write().told, true)
        {
            self.notice.warn_on_the_way(because(DRAFT_NOT_SAVED, &error));
        }
    }
}

/// What the drafts need of the browser.
fn env() -> Env<'static, Local> {
    Env { store: &Local, now: clock::now(), new_id: &new_id }
}
