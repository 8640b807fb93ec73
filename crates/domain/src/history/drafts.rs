//! The workspace of a tab: the draft that is being made, the one that was stashed when another was begun, and those
//! that other tabs left behind.
//!
//! Every verb changes what this tab knows and then saves it. Where the store refuses, the tab goes on with what it
//! knows, and the caller says so: nothing that a person typed is taken back for want of room.

use advice::{Answer, Answers, Question};

use super::draft::{Draft, WizardStep};
use super::store::{Store, StoreError};
use crate::activity::Template;
use crate::decision::{DecisionId, TemplateKey, first_words, joined, split};

/// What a verb needs from outside.
pub struct Env<'a, S> {
    /// Where drafts are saved.
    pub store: &'a S,
    /// Milliseconds since 1970.
    pub now: u64,
    /// Gives a name that nothing has.
    pub new_id: &'a dyn Fn() -> Result<DecisionId, StoreError>,
}

/// The drafts that a tab knows of.
#[derive(Clone, Debug, Default)]
pub struct Drafts {
    /// The name of this tab, under which its drafts are saved.
    tab: String,
    current: Draft,
    stashed: Draft,
    /// What stands in the box of the start page.
    typed: String,
    /// What other tabs left behind, each with its tab's name.
    left: Vec<(String, Draft)>,
    /// What was to go to those left behind and was refused: it lives in this tab alone until the store takes it.
    unplaced: Vec<Draft>,
    /// What was discarded last, to be taken back.
    discarded: Draft,
}

impl Drafts {
    /// Takes up what a tab was at. `early` is what was typed before the app arrived.
    pub fn load(store: &impl Store, tab: String, early: Option<String>) -> Self {
        let saved = |tab: &str| Draft::take_up(store, tab);
        let current = saved(&tab);
        let begun = Some(&current).filter(|draft| draft.step == WizardStep::Title && !draft.title.is_empty());
        let begun = begun.map_or_else(|| saved(&typed_of(&tab)).title, |draft| draft.title.clone());
        let typed = early.filter(|early| !early.is_empty()).unwrap_or(begun);
        let stashed = saved(&stash_of(&tab));
        Self { tab, current, stashed, typed, ..Self::default() }
    }

    /// The one that is being made.
    pub fn current(&self) -> &Draft {
        &self.current
    }

    /// What stands in the box of the start page.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// Those that were begun and not finished: the one that is being made, and the one that was stashed.
    pub fn unfinished(&self) -> [Option<&Draft>; 2] {
        [&self.current, &self.stashed].map(|draft| Some(draft).filter(|draft| draft.is_begun()))
    }

    /// What other tabs left behind, each with its tab's name.
    pub fn left(&self) -> &[(String, Draft)] {
        &self.left
    }

    /// What was discarded last, and not taken back since.
    pub fn discarded(&self) -> Option<&Draft> {
        Some(&self.discarded).filter(|draft| draft.is_begun())
    }

    /// Looks for what other tabs left behind, after another try at what could not be laid down. A store that refuses has
    /// nothing to offer.
    pub fn look_round(&mut self, env: &Env<'_, impl Store>) {
        for draft in std::mem::take(&mut self.unplaced) {
            // What is refused again is offered from here.
            self.lay_down(env, draft).unwrap_or_default();
        }
        let own = [self.tab.clone(), stash_of(&self.tab), typed_of(&self.tab)];
        self.left = Draft::left_behind(env.store, &own.each_ref().map(String::as_str), env.now).unwrap_or_default();
        let here = self.unplaced.iter().enumerate().map(|(place, draft)| (format!("here-{place}"), draft.clone()));
        self.left.extend(here);
    }

    /// Types into the box of the start page.
    ///
    /// # Errors
    /// [`StoreError`] where it could not be saved.
    pub fn type_title(&mut self, env: &Env<'_, impl Store>, mut text: String) -> Result<(), StoreError> {
        // More than the field takes is a program's doing.
        text.truncate(first_words(&text).len());
        self.typed = text;
        if self.current.step == WizardStep::Title {
            self.current.title.clone_from(&self.typed);
            return self.save(env);
        }
        // The draft is past that, and has its own title.
        let tab = typed_of(&self.tab);
        if self.typed.is_empty() {
            return Draft::clear(env.store, &tab);
        }
        Draft { title: self.typed.clone(), at: env.now, ..Draft::default() }.save(env.store, &tab)
    }

    /// Begins another.
    ///
    /// # Errors
    /// [`StoreError`] where it, or the one before it, could not be saved.
    pub fn begin(&mut self, env: &Env<'_, impl Store>, draft: Draft) -> Result<(), StoreError> {
        self.put(env, draft)
    }

    /// Begins another with what stands in the start page's box.
    ///
    /// # Errors
    /// As [`Self::begin`].
    pub fn begin_typed(&mut self, env: &Env<'_, impl Store>) -> Result<(), StoreError> {
        let ([title, note], cleared) = self.take_typed(env.store);
        self.put(env, Draft { title, note, ..Draft::default() }).and(cleared)
    }

    /// Puts the words of the one that is being made back into the start page's box, where nobody has answered anything yet:
    /// whoever goes back there wants to say it otherwise.
    ///
    /// # Errors
    /// [`StoreError`] where it could not be saved.
    pub fn retype(&mut self, env: &Env<'_, impl Store>) -> Result<(), StoreError> {
        let Draft { step, title, note, answers, unseen, is_untouched, reply_to, .. } = &self.current;
        let is_on_its_way = matches!(step, WizardStep::Activity | WizardStep::Question(_));
        let is_answered = answers.iter().any(|(question, _)| !unseen.contains(&question));
        let is_other = *is_untouched || reply_to.is_some() || !self.typed.is_empty();
        if !is_on_its_way || is_answered || is_other || title.is_empty() {
            return Ok(());
        }
        self.typed = joined(title, note);
        self.current = Draft { title: self.typed.clone(), ..Draft::default() };
        self.save(env)
    }

    /// Begins another from a common activity, with its usual answers. Its `name` is the title where none was typed.
    ///
    /// # Errors
    /// As [`Self::begin`].
    pub fn begin_common(
        &mut self,
        env: &Env<'_, impl Store>,
        template: Template,
        name: &str,
    ) -> Result<(), StoreError> {
        self.begin_read(env, Some((template, name)), template.answers())
    }

    /// Begins another with answers that nobody has seen yet: those that were read from what was typed, and for the rest
    /// the usual ones of the common activity, where one is named. The activity's name is the title where none was typed.
    ///
    /// # Errors
    /// As [`Self::begin`].
    pub fn begin_read(
        &mut self,
        env: &Env<'_, impl Store>,
        activity: Option<(Template, &str)>,
        answers: Answers,
    ) -> Result<(), StoreError> {
        let ([typed, note], cleared) = self.take_typed(env.store);
        let is_named = !typed.is_empty();
        let (template, name) = activity.unzip();
        let draft = Draft {
            title: if is_named { typed } else { name.unwrap_or_default().to_owned() },
            note,
            template: template.and_then(|template| TemplateKey::parse(template.key()).ok()),
            answers,
            unseen: answers.iter().map(|(question, _)| question).collect(),
            is_untouched: !is_named,
            ..Draft::default()
        };
        self.put(env, draft).and(cleared)
    }

    /// Takes the one that is being made for this activity, or for none: `answers` stand, not seen yet, wherever the person
    /// has not answered, in the place of what was taken for granted before.
    ///
    /// # Errors
    /// [`StoreError`] where it could not be saved.
    pub fn take_for(
        &mut self,
        env: &Env<'_, impl Store>,
        template: Option<Template>,
        answers: Answers,
    ) -> Result<(), StoreError> {
        let draft = &mut self.current;
        let given = draft.unseen.iter().fold(draft.answers, |given, question| given.without(*question));
        draft.template = template.and_then(|template| TemplateKey::parse(template.key()).ok());
        draft.answers = answers.under(&given);
        let assumed = draft.answers.iter().map(|(question, _)| question);
        draft.unseen = assumed.filter(|question| given.get(*question).is_none()).collect();
        draft.is_untouched = false;
        self.save(env)
    }

    /// Takes up a copy of what a tab left behind. That tab keeps its own.
    ///
    /// # Errors
    /// [`StoreError`] where something could not be saved; it is taken up all the same, and may be offered again.
    pub fn take_up(&mut self, env: &Env<'_, impl Store>, tab: &str) -> Result<(), StoreError> {
        let Some((draft, noted)) = self.deal_with(env, tab) else { return Ok(()) };
        self.put(env, draft).and(noted)
    }

    /// Lets go of what a tab left behind: it is not offered again. That tab keeps its own.
    ///
    /// # Errors
    /// [`StoreError`] where that could not be noted; it is then offered again another time.
    pub fn let_go(&mut self, env: &Env<'_, impl Store>, tab: &str) -> Result<(), StoreError> {
        let Some((draft, noted)) = self.deal_with(env, tab) else { return Ok(()) };
        self.discarded = draft;
        noted
    }

    /// Takes one of those that were left behind off the list, and notes that it was dealt with.
    fn deal_with(&mut self, env: &Env<'_, impl Store>, tab: &str) -> Option<(Draft, Result<(), StoreError>)> {
        let place = self.left.iter().position(|(other, _)| other == tab)?;
        let (tab, draft) = self.left.remove(place);
        let noted = match self.unplaced.iter().position(|other| *other == draft) {
            Some(place) => {
                self.unplaced.remove(place);
                Ok(())
            }
            None => draft.dealt_with(env.store, &tab),
        };
        Some((draft, noted))
    }

    /// Takes up the one that was stashed, and stashes the other.
    ///
    /// # Errors
    /// [`StoreError`] where one of them could not be saved.
    pub fn swap(&mut self, env: &Env<'_, impl Store>) -> Result<(), StoreError> {
        let stashed = std::mem::take(&mut self.stashed);
        let put = self.put(env, stashed);
        self.save_stashed(env.store).and(put)
    }

    /// Discards the one that is being made.
    ///
    /// # Errors
    /// [`StoreError`] where the store keeps it.
    pub fn discard_current(&mut self, store: &impl Store) -> Result<(), StoreError> {
        self.discarded = std::mem::take(&mut self.current);
        Draft::clear(store, &self.tab)
    }

    /// Discards the one that was stashed.
    ///
    /// # Errors
    /// [`StoreError`] where the store keeps it.
    pub fn discard_stashed(&mut self, store: &impl Store) -> Result<(), StoreError> {
        self.discarded = std::mem::take(&mut self.stashed);
        self.save_stashed(store)
    }

    /// Takes back what was discarded last.
    ///
    /// # Errors
    /// As [`Self::begin`].
    pub fn take_back(&mut self, env: &Env<'_, impl Store>) -> Result<(), StoreError> {
        let draft = std::mem::take(&mut self.discarded);
        self.put(env, draft)
    }

    /// Stashes the one that is being made, for a new start.
    ///
    /// # Errors
    /// [`StoreError`] where it could not be saved.
    pub fn stash(&mut self, env: &Env<'_, impl Store>) -> Result<(), StoreError> {
        let put = self.put(env, Draft::default());
        self.finish(env.store).and(put)
    }

    /// Nothing is being made any more: what was is kept.
    ///
    /// # Errors
    /// [`StoreError`] where the store keeps the draft too.
    pub fn finish(&mut self, store: &impl Store) -> Result<(), StoreError> {
        self.current = Draft::default();
        Draft::clear(store, &self.tab)
    }

    /// Forgets everything, after all that was stored is deleted.
    pub fn forget(&mut self) {
        *self = Self { tab: std::mem::take(&mut self.tab), ..Self::default() };
    }

    /// Notes where the person is.
    ///
    /// # Errors
    /// [`StoreError`] where it could not be saved.
    pub fn at(&mut self, env: &Env<'_, impl Store>, step: WizardStep) -> Result<(), StoreError> {
        if self.current.step == step {
            return Ok(());
        }
        self.current.step = step;
        self.save(env)
    }

    /// Answers a question.
    ///
    /// # Errors
    /// [`StoreError`] where it could not be saved.
    pub fn answer(&mut self, env: &Env<'_, impl Store>, question: Question, answer: Answer) -> Result<(), StoreError> {
        self.edit(env, |draft| {
            draft.answers.set(question, Some(answer));
            draft.unseen.retain(|unseen| *unseen != question);
        })
    }

    /// Changes what was typed, answered or counted in the one that is being made.
    ///
    /// # Errors
    /// [`StoreError`] where it could not be saved.
    pub fn edit(&mut self, env: &Env<'_, impl Store>, how: impl FnOnce(&mut Draft)) -> Result<(), StoreError> {
        let before = self.current.clone();
        how(&mut self.current);
        if self.current != before {
            let Draft { answers, unseen, is_untouched, .. } = &mut self.current;
            // An answer that is changed is not taken for granted any more.
            unseen.retain(|question| before.answers.get(*question) == answers.get(*question));
            *is_untouched = false;
        }
        self.save(env)
    }

    /// Empties the start page's box: a title, and what goes into the note.
    fn take_typed(&mut self, store: &impl Store) -> ([String; 2], Result<(), StoreError>) {
        let typed = std::mem::take(&mut self.typed);
        let (title, note) = split(&typed);
        ([title, note].map(str::to_owned), Draft::clear(store, &typed_of(&self.tab)))
    }

    /// Puts a draft in the place of the one that is being made, which is stashed if something was begun in it. One that
    /// was stashed before goes to those left behind.
    fn put(&mut self, env: &Env<'_, impl Store>, draft: Draft) -> Result<(), StoreError> {
        let before = std::mem::replace(&mut self.current, draft);
        let mut saved = Ok(());
        if before.is_begun() && !before.is_untouched {
            let first = std::mem::replace(&mut self.stashed, before);
            saved = self.save_stashed(env.store);
            if first.is_begun() {
                saved = saved.and(self.lay_down(env, first));
            }
        }
        // Whatever is refused, the others are saved.
        self.save(env).and(saved)
    }

    /// Puts a draft among those left behind. One that is refused stays with this tab.
    fn lay_down(&mut self, env: &Env<'_, impl Store>, draft: Draft) -> Result<(), StoreError> {
        let name = (env.new_id)();
        let laid_down = name.and_then(|name| draft.clone().lay_down(env.store, &name.to_string(), env.now));
        if laid_down.is_err() {
            self.unplaced.push(draft);
        }
        laid_down
    }

    fn save(&mut self, env: &Env<'_, impl Store>) -> Result<(), StoreError> {
        self.current.at = env.now;
        self.current.save(env.store, &self.tab)
    }

    fn save_stashed(&self, store: &impl Store) -> Result<(), StoreError> {
        let tab = stash_of(&self.tab);
        if self.stashed.is_empty() { Draft::clear(store, &tab) } else { self.stashed.save(store, &tab) }
    }
}

/// The name under which a tab saves what it stashed.
fn stash_of(tab: &str) -> String {
    [tab, "-aside"].concat()
}

/// The name under which a tab saves what stands in the start page's box.
fn typed_of(tab: &str) -> String {
    [tab, "-typed"].concat()
}
