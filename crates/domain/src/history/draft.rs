//! The decision that is being made, kept at every step so that a reload or a crash loses nothing.
//!
//! Each tab has its own, under `sa1:draft:` and the tab's name. What a tab left behind, as when it crashed, the others
//! offer as a copy; its own draft they never touch while its time lasts. `ARCHITECTURE.md` has it field by field.

use advice::{Answers, Figures, Question};

use super::bin::may_go;
use super::fields::{
    Fields, Reason, Writer, missing, put_answers, put_figures, put_filled, read_figures, read_filled, take_answers,
};
use super::json::Json;
use super::store::{Store, StoreError};
use super::{ASIDE_PREFIX, is_ahead};
use crate::activity::{Kind, Template};
use crate::decision::{Attempt, Day, Decision, Filled, Fingerprint, Note, TemplateKey, Title, first_words};
use crate::link::start::StartLink;

const PREFIX: &str = "sa1:draft:";

/// The version of the draft that this program writes.
const VERSION: u64 = 1;

/// What follows the name of a tab in the key that says which state of its draft was offered and dealt with elsewhere.
const SEEN: &str = "-seen";

/// Where it stands when one was first seen that is too old.
const SEEN_OLD: &str = "sa1:draft-old";

/// For how many milliseconds a tab must have left its draft alone before others offer it: a minute.
const QUIET: u64 = 60 * 1000;

/// For how many milliseconds a draft is kept for a tab that does not come back: 30 days.
const TIME: u64 = 30 * 24 * 60 * 60 * 1000;

/// How many of other tabs are offered.
const MOST: usize = 3;

/// A decision in the making.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// When it was last changed, in milliseconds since 1970.
    pub at: u64,
    /// Where the person is.
    pub step: WizardStep,
    /// The title exactly as typed so far, which need not be a title yet.
    pub title: String,
    /// The note exactly as typed so far.
    pub note: String,
    /// The subject for others exactly as typed so far.
    pub subject: String,
    /// The common activity that it began from.
    pub template: Option<TemplateKey>,
    /// The answers so far.
    pub answers: Answers,
    /// The figures so far.
    pub figures: Figures,
    /// What stands in the blanks of its texts so far.
    pub filled: Filled,
    /// Whether it is the first time, where the person said so.
    pub attempt: Option<Attempt>,
    /// Whether it is a common activity as it came, which nobody has changed: whoever looks at one after the other has not
    /// begun any of them.
    pub is_untouched: bool,
    /// The link that it answers, as a second opinion.
    pub reply_to: Option<Fingerprint>,
    /// The questions whose answers were taken for granted, and that the person has neither confirmed nor changed.
    pub unseen: Vec<Question>,
}

/// A step of the wizard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum WizardStep {
    /// What is to be done.
    #[default]
    Title,
    /// Which of the common activities it is.
    Activity,
    /// A question.
    Question(Question),
    /// The verdict.
    Verdict,
}

impl WizardStep {
    /// The public name: `title`, `activity`, the question's, or `verdict`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Activity => "activity",
            Self::Question(question) => question.key(),
            Self::Verdict => "verdict",
        }
    }

    /// The step of a public name.
    pub fn from_key(key: &str) -> Option<Self> {
        match key {
            "title" => Some(Self::Title),
            "activity" => Some(Self::Activity),
            "verdict" => Some(Self::Verdict),
            other => Question::from_key(other).map(Self::Question),
        }
    }
}

impl Draft {
    /// One that goes on from what someone else, or an earlier decision, says. What was filled into the texts of that one
    /// does not go into those of this: a wrong name is worse than a blank.
    pub fn of(decision: &Decision) -> Self {
        let Decision {
            title,
            subject,
            note,
            template,
            answers,
            figures,
            filled: _,
            attempt: _,
            edition: _,
            day: _,
            choice: _,
            outcome: _,
            name: _,
            reply_to,
        } = decision;
        let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
        Self {
            title: text(title.as_ref().map(Title::as_str)),
            note: text(note.as_ref().map(Note::as_str)),
            subject: text(subject.as_ref().map(Title::as_str)),
            template: template.clone(),
            answers: *answers,
            figures: *figures,
            reply_to: *reply_to,
            ..Self::default()
        }
    }

    /// The decision that it is, made on this day.
    pub fn decision(&self, day: Day) -> Decision {
        let Self {
            at: _,
            step: _,
            title,
            note,
            subject,
            template,
            answers,
            figures,
            filled,
            attempt,
            is_untouched: _,
            reply_to,
            unseen: _,
        } = self;
        Decision {
            title: Title::typed(title),
            note: Note::typed(note),
            subject: Title::typed(subject),
            template: template.clone(),
            answers: *answers,
            figures: *figures,
            filled: filled.clone(),
            attempt: *attempt,
            reply_to: *reply_to,
            ..Decision::new(day)
        }
    }

    /// The kind of activity that it began from.
    pub fn kind(&self) -> Option<Kind> {
        self.template.as_ref().and_then(|key| Template::from_key(key.as_str())).map(Template::kind)
    }

    /// Whether nothing was typed, chosen or filled in: there is nothing to lose.
    pub fn is_empty(&self) -> bool {
        let Self { title, note, subject, template, answers, figures, filled, attempt, .. } = self;
        [title, note, subject].iter().all(|text| text.trim().is_empty())
            && template.is_none()
            && answers.is_empty()
            && figures.is_empty()
            && filled.is_empty()
            && attempt.is_none()
    }

    /// Whether it got beyond its title.
    pub fn is_begun(&self) -> bool {
        self.step != WizardStep::Title && !self.is_empty()
    }

    /// What other tabs than `own` began and left alone for a while, each with the tab's name. What is too old
    /// is not offered, and goes once that was seen on two visits a day apart.
    ///
    /// # Errors
    /// [`StoreError`] where the store refused.
    pub fn left_behind(store: &impl Store, own: &[&str], now: u64) -> Result<Vec<(String, Self)>, StoreError> {
        let mut found = Vec::new();
        let mut old = Vec::new();
        for key in store.keys()? {
            let Some(tab) = key.strip_prefix(PREFIX).filter(|tab| !own.contains(tab)) else { continue };
            let Some(draft) = Self::load(store, tab)? else { continue };
            let seen = [&key, SEEN].concat();
            if draft.at.saturating_add(TIME) < now {
                old.push([key, seen]);
            } else if draft.is_begun()
                && (draft.at.saturating_add(QUIET) < now || is_ahead(draft.at, now))
                && found.len() < MOST
                && store.get(&seen)? != Some(draft.at.to_string())
            {
                found.push((tab.to_owned(), draft));
            }
        }
        if may_go(store, SEEN_OLD, !old.is_empty(), now)? {
            old.iter().flatten().try_for_each(|key| store.remove(key))?;
        }
        Ok(found)
    }

    /// Notes that this state of another tab's draft was dealt with: it is not offered again.
    ///
    /// # Errors
    /// [`StoreError`] where the store refused; it is then offered again.
    pub fn dealt_with(&self, store: &impl Store, tab: &str) -> Result<(), StoreError> {
        store.set(&[PREFIX, tab, SEEN].concat(), &self.at.to_string())
    }

    /// The draft of a tab. `None`: there is none, or it cannot be read; it then stays until that tab saves another.
    ///
    /// # Errors
    /// [`StoreError`] where the store cannot be read.
    pub fn load(store: &impl Store, tab: &str) -> Result<Option<Self>, StoreError> {
        Ok(store.get(&key(tab))?.and_then(|text| Self::read(&text).ok()))
    }

    /// Takes up the draft of a tab. One that cannot be read is set aside, so that the next one does not take its place, as it
    /// does where there is no room for that.
    pub fn take_up(store: &impl Store, tab: &str) -> Self {
        let key = key(tab);
        let Ok(Some(text)) = store.get(&key) else { return Self::default() };
        Self::read(&text).unwrap_or_else(|_| {
            if store.set(&[ASIDE_PREFIX, &key].concat(), &text).is_ok() {
                store.remove(&key).unwrap_or_default();
            }
            Self::default()
        })
    }

    /// Puts this draft in the place of the tab's last.
    ///
    /// # Errors
    /// [`StoreError`] where the store refused; the last one then stays.
    pub fn save(&self, store: &impl Store, tab: &str) -> Result<(), StoreError> {
        store.set(&key(tab), &self.write())
    }

    /// Lays it down under a name that no tab has, so that it is offered as one that was left behind, at once.
    ///
    /// # Errors
    /// [`StoreError`] where the store refused; it is then nowhere.
    pub fn lay_down(self, store: &impl Store, name: &str, now: u64) -> Result<(), StoreError> {
        let at = self.at.min(now.saturating_sub(QUIET + 1));
        Self { at, ..self }.save(store, name)
    }

    /// Takes the draft of a tab away, once it is kept or given up.
    ///
    /// # Errors
    /// [`StoreError`] where the store refused; it then stays.
    pub fn clear(store: &impl Store, tab: &str) -> Result<(), StoreError> {
        store.remove(&key(tab))
    }

    fn write(&self) -> String {
        let Self {
            at,
            step,
            title,
            note,
            subject,
            template,
            answers,
            figures,
            filled,
            attempt,
            is_untouched,
            reply_to,
            unseen,
        } = self;
        let mut draft = Writer::default();
        draft.put("v", Some(VERSION));
        draft.put("at", Some(*at));
        draft.put("step", Some(step.key()));
        draft.put("title", Some(title.as_str()));
        draft.put("note", Some(note.as_str()));
        draft.put("subject", (!subject.is_empty()).then_some(subject.as_str()));
        draft.put("template", template.as_ref().map(TemplateKey::as_str));
        draft.put("answers", Some(put_answers(answers)));
        draft.put("figures", (!figures.is_empty()).then(|| put_figures(figures)));
        draft.put("filled", (!filled.is_empty()).then(|| put_filled(filled)));
        draft.put("attempt", attempt.map(Attempt::key));
        draft.put("untouched", is_untouched.then_some(Json::Bool(true)));
        draft.put("replyTo", reply_to.map(|reply_to| reply_to.to_string()).as_deref());
        let unseen = unseen.iter().map(|question| question.key().into()).collect::<Vec<Json>>();
        draft.put("unseen", (!unseen.is_empty()).then_some(Json::List(unseen)));
        draft.close(&[]).to_string()
    }

    fn read(text: &str) -> Result<Self, Reason> {
        let json = Json::parse(text).map_err(|error| error.to_string())?;
        let mut draft = Fields::of("the draft", json)?;
        if draft.whole("v")? != Some(VERSION) {
            return Err("another version".to_owned());
        }
        // More than the fields take, title and note together, is a program's doing.
        let in_bounds = |text: Option<String>| first_words(&text.unwrap_or_default()).to_owned();
        Ok(Self {
            at: draft.whole("at")?.ok_or_else(|| missing("at"))?,
            step: draft.key("step", WizardStep::from_key)?.ok_or_else(|| missing("step"))?,
            title: in_bounds(draft.any_text("title")?),
            note: in_bounds(draft.any_text("note")?),
            subject: in_bounds(draft.any_text("subject")?),
            template: draft.text("template", TemplateKey::parse)?,
            answers: take_answers(&mut draft)?,
            figures: draft.object("figures")?.map_or(Ok(Figures::default()), read_figures)?,
            filled: draft.object("filled")?.map_or(Ok(Filled::default()), read_filled)?,
            attempt: draft.key("attempt", Attempt::from_key)?,
            is_untouched: draft.take("untouched") == Some(Json::Bool(true)),
            reply_to: draft.text("replyTo", Fingerprint::parse)?,
            unseen: draft.take("unseen").map_or_else(Vec::new, |unseen| questions(&unseen)),
        })
    }
}

/// The questions of a list of names; a name that this version does not know is no question of its.
fn questions(names: &Json) -> Vec<Question> {
    let Json::List(names) = names else { return Vec::new() };
    names.iter().filter_map(|name| Question::from_key(name.text()?)).collect()
}

/// What a link fills in, with what is usual for its activity where it gives no answer.
impl From<StartLink> for Draft {
    fn from(link: StartLink) -> Self {
        let StartLink { title, note, template, answers: given, words: _, problems: _ } = link;
        let usual = template.as_ref().and_then(|key| Template::from_key(key.as_str())).map(Template::answers);
        let answers = usual.unwrap_or_default().under(&given);
        let assumed = answers.iter().map(|(question, _)| question).filter(|question| given.get(*question).is_none());
        let text = |text: Option<String>| text.unwrap_or_default();
        Self {
            title: text(title.map(|title| title.to_string())),
            note: text(note.map(|note| note.to_string())),
            template,
            unseen: assumed.collect(),
            answers,
            ..Self::default()
        }
    }
}

fn key(tab: &str) -> String {
    format!("{PREFIX}{tab}")
}
