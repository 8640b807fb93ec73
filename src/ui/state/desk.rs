//! The decision that is being made.

use ::words::content;
use ::words::content::pages::history::DRAFT_NOT_SAVED;
use advice::{Answer, Answers, Figures, Question};
use domain::activity::{Kind, Template};
use domain::decision::{Day, Decision, Note, TemplateKey, Title};
use domain::history::StoreError;
use domain::history::draft::{Draft, Step};
use domain::reading::Reading;
use leptos::prelude::*;

use super::{Notice, new_id};
use crate::browser::clock;
use crate::browser::storage::{self, Local};

/// The decision that is being made, and one that was put aside when another was begun. Saved at every change, so
/// that a reload loses nothing.
#[derive(Clone, Copy)]
pub struct Desk {
    table: RwSignal<Table>,
    notice: Notice,
}

/// What lies on the desk. (One signal for all of it: each type of signal is code of its own.)
#[derive(Clone, Default)]
struct Table {
    draft: Draft,
    aside: Draft,
    /// What stands in the box of the start page.
    typed: String,
    /// What other tabs left behind, each with its tab's name.
    left: Vec<(String, Draft)>,
    /// What was discarded last, to be taken back.
    discarded: Draft,
    /// The name of this tab, under which drafts are saved.
    tab: String,
    /// Whether it was said that answers are not saved.
    told: bool,
    /// Whether the answers are being checked: what is changed then leads back to all of them.
    checking: bool,
}

impl Table {
    fn aside_key(&self) -> String {
        [&self.tab, "-aside"].concat()
    }

    fn typed_key(&self) -> String {
        [&self.tab, "-typed"].concat()
    }

    /// Saves what stands in the start page's box while the draft is past that, which has its own title.
    fn save_typed(&self) -> Result<(), StoreError> {
        let tab = self.typed_key();
        if self.typed.is_empty() {
            return Draft::clear(&Local, &tab);
        }
        Draft { title: self.typed.clone(), at: clock::now(), ..Draft::default() }.save(&Local, &tab)
    }

    /// Takes what stands in that box, for something to be begun with it.
    fn take_typed(&mut self) -> (String, Result<(), StoreError>) {
        (std::mem::take(&mut self.typed), Draft::clear(&Local, &self.typed_key()))
    }

    fn save(&mut self) -> Result<(), StoreError> {
        self.draft.at = clock::now();
        self.draft.save(&Local, &self.tab)
    }

    fn save_aside(&self) -> Result<(), StoreError> {
        let tab = self.aside_key();
        if self.aside.is_empty() { Draft::clear(&Local, &tab) } else { self.aside.save(&Local, &tab) }
    }

    /// Puts a new draft on the desk, and the one that is there aside. One that lay there goes to those left behind.
    fn put(&mut self, draft: Draft) -> Result<(), StoreError> {
        self.checking = false;
        let before = std::mem::replace(&mut self.draft, draft);
        if before.is_begun() && !is_as_it_came(&before) {
            let first = std::mem::replace(&mut self.aside, before);
            // Whatever is refused, the others are saved.
            let laid_down = if first.is_begun() { lay_down(first) } else { Ok(()) };
            let saved = self.save_aside().and(laid_down);
            return self.save().and(saved);
        }
        self.save()
    }

    fn finish(&mut self) -> Result<(), StoreError> {
        self.draft = Draft::default();
        Draft::clear(&Local, &self.tab)
    }
}

/// Puts a draft under a name that no tab has.
fn lay_down(draft: Draft) -> Result<(), StoreError> {
    draft.lay_down(&Local, &new_id()?.to_string(), clock::now())
}

/// Whether it is a common activity with its usual answers and no more. Whoever looks at one after the other has not
/// begun any of them.
fn is_as_it_came(draft: &Draft) -> bool {
    let template = draft.template.as_ref().and_then(|key| Template::from_key(key.as_str()));
    template.is_some_and(|template| {
        let Draft { title, note, answers, figures, .. } = draft;
        *answers == template.answers()
            && *title == content::activity_name(template)
            && note.is_empty()
            && *figures == Figures::default()
    })
}

impl Desk {
    /// Takes up what this tab was at. `early` is what was typed before the app arrived.
    pub fn load(early: Option<String>, notice: Notice) -> Self {
        let tab = storage::tab_name(|| new_id().ok().map(|id| id.to_string()));
        let mut table = Table { tab: tab.unwrap_or_default(), ..Table::default() };
        // What cannot be read is as good as none, and stays until it is written over.
        let saved = |tab: &str| Draft::load(&Local, tab).ok().flatten().unwrap_or_default();
        table.draft = saved(&table.tab);
        table.aside = saved(&table.aside_key());
        table.typed = if table.draft.step == Step::Title && !table.draft.title.is_empty() {
            table.draft.title.clone()
        } else {
            saved(&table.typed_key()).title
        };
        if let Some(early) = early.filter(|early| !early.is_empty()) {
            table.typed = early;
        }
        Self { table: RwSignal::new(table), notice }
    }

    /// That of the app.
    pub fn expect() -> Self {
        expect_context()
    }

    /// What is being made.
    pub fn draft(self) -> Draft {
        self.table.read().draft.clone()
    }

    /// The answers so far.
    pub fn answers(self) -> Answers {
        self.table.read().draft.answers
    }

    /// As a decision of today.
    pub fn decision(self) -> Decision {
        let Draft { title, note, template, answers, figures, reply_to, .. } = self.draft();
        let day = clock::today().unwrap_or(Day::from_number(0));
        let (title, note) = (Title::typed(&title), Note::typed(&note));
        Decision { title, note, template, answers, figures, reply_to, ..Decision::new(day) }
    }

    /// What stands in the box of the start page.
    pub fn typed(self) -> String {
        self.table.read().typed.clone()
    }

    /// Types into the box of the start page.
    pub fn type_title(self, text: String) {
        self.change(|table| {
            table.typed = text;
            if table.draft.step == Step::Title {
                table.draft.title.clone_from(&table.typed);
                table.save()
            } else {
                table.save_typed()
            }
        });
    }

    /// Those that were begun and not finished: what is being made, and what was put aside.
    pub fn open(self) -> [Option<Draft>; 2] {
        let table = self.table.read();
        [&table.draft, &table.aside].map(|draft| draft.is_begun().then(|| draft.clone()))
    }

    /// Looks for what other tabs left behind.
    pub fn look_round(self) {
        let mut table = self.table.write();
        let own = [table.tab.clone(), table.aside_key(), table.typed_key()];
        // A store that refuses has nothing to offer.
        table.left = Draft::left_behind(&Local, &own.each_ref().map(String::as_str), clock::now()).unwrap_or_default();
    }

    /// What other tabs left behind, each with its tab's name.
    pub fn left(self) -> Vec<(String, Draft)> {
        self.table.read().left.clone()
    }

    /// Takes up a copy of what a tab left behind, or (`go_on` false) lets it be. That tab keeps its own.
    pub fn deal_with(self, tab: &str, go_on: bool) {
        self.change(|table| {
            let Some(place) = table.left.iter().position(|(other, _)| other == tab) else { return Ok(()) };
            let (tab, draft) = table.left.remove(place);
            draft.dealt_with(&Local, &tab)?;
            if go_on {
                return table.put(draft);
            }
            table.discarded = draft;
            Ok(())
        });
    }

    /// Whether something is being made.
    pub fn is_busy(self) -> bool {
        self.table.read().draft.is_begun()
    }

    /// Begins another with the title in the start page's box.
    pub fn begin(self) {
        self.change(|table| {
            let (title, cleared) = table.take_typed();
            table.put(Draft { title, ..Draft::default() }).and(cleared)
        });
    }

    /// Begins another from a common activity, with its usual answers. Its name is the title where none was typed.
    pub fn begin_common(self, template: Template) {
        self.change(|table| {
            let (typed, cleared) = table.take_typed();
            let title = if typed.trim().is_empty() { content::activity_name(template).to_owned() } else { typed };
            let key = TemplateKey::parse(template.key()).ok();
            table.put(Draft { title, template: key, answers: template.answers(), ..Draft::default() }).and(cleared)
        });
    }

    /// The kind of activity.
    pub fn kind(self) -> Option<Kind> {
        Reading::of(&self.decision()).kind()
    }

    /// Begins another from what someone else, or an earlier decision, says.
    pub fn begin_from(self, decision: &Decision, from_link: bool) {
        let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
        let draft = Draft {
            title: text(decision.title.as_ref().map(Title::as_str)),
            note: text(decision.note.as_ref().map(Note::as_str)),
            template: decision.template.clone(),
            answers: decision.answers,
            figures: decision.figures,
            from_link,
            reply_to: decision.reply_to,
            ..Draft::default()
        };
        self.change(|table| table.put(draft));
    }

    /// Takes up the one that was put aside, and puts the other there.
    pub fn swap(self) {
        self.change(|table| {
            let aside = std::mem::take(&mut table.aside);
            table.put(aside)?;
            table.save_aside()
        });
    }

    /// Discards the one that is being made, or (`aside`) the one that was put aside.
    pub fn discard(self, aside: bool) {
        self.change(|table| {
            if aside {
                table.discarded = std::mem::take(&mut table.aside);
                table.save_aside()
            } else {
                table.discarded = std::mem::take(&mut table.draft);
                table.finish()
            }
        });
    }

    /// What was discarded last, on this page.
    pub fn discarded(self) -> Option<Draft> {
        let table = self.table.read();
        table.discarded.is_begun().then(|| table.discarded.clone())
    }

    /// Takes back what was discarded last.
    pub fn take_back(self) {
        self.change(|table| {
            let draft = std::mem::take(&mut table.discarded);
            table.put(draft)
        });
    }

    /// Puts the one that is being made aside, for a new start.
    pub fn put_aside(self) {
        self.change(|table| {
            table.put(Draft::default())?;
            table.finish()
        });
    }

    /// Clears the desk: what was on it is kept.
    pub fn finish(self) {
        self.change(Table::finish);
    }

    /// Clears it of everything, after all that was stored is deleted.
    pub fn clear(self) {
        let tab = std::mem::take(&mut self.table.write().tab);
        self.table.set(Table { tab, ..Table::default() });
    }

    /// Notes that the answers are being checked, until the verdict.
    pub fn check(self) {
        self.table.write().checking = true;
    }

    /// Whether the answers are being checked.
    pub fn is_checking(self) -> bool {
        self.table.read().checking
    }

    /// Whether it is a second opinion: nothing may lead whoever gives it.
    pub fn is_reply(self) -> bool {
        self.table.read().draft.reply_to.is_some()
    }

    /// Notes where the person is.
    pub fn at(self, step: Step) {
        if step == Step::Verdict {
            self.table.write().checking = false;
        }
        if self.table.read().draft.step != step {
            self.change(|table| {
                table.draft.step = step;
                table.save()
            });
        }
    }

    /// Answers a question.
    pub fn answer(self, question: Question, answer: Answer) {
        self.change(|table| {
            table.draft.answers.set(question, Some(answer));
            table.save()
        });
    }

    /// Changes its answers and figures.
    pub fn edit(self, how: &dyn Fn(&mut Decision)) {
        let mut decision = self.decision();
        how(&mut decision);
        self.change(|table| {
            table.draft.answers = decision.answers;
            table.draft.figures = decision.figures;
            table.save()
        });
    }

    /// Names it.
    pub fn title(self, text: String) {
        self.change(|table| {
            table.draft.title = text;
            table.save()
        });
    }

    /// Notes something about it.
    pub fn note(self, text: String) {
        self.change(|table| {
            table.draft.note = text;
            table.save()
        });
    }

    /// Changes what lies on the desk, and says once if it could not be saved.
    fn change(self, how: impl FnOnce(&mut Table) -> Result<(), StoreError>) {
        let mut table = self.table.write();
        if let Err(error) = how(&mut table)
            && !table.told
        {
            table.told = true;
            self.notice.warn_on_the_way([DRAFT_NOT_SAVED, &error.to_string()].concat());
        }
    }
}
