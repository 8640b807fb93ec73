//! A kept decision as stored text. `ARCHITECTURE.md` has the record field by field.
//!
//! What this program does not understand is never guessed at, and never lost: a record of another version is left
//! alone, and fields added to this version stay with the record when it is written again.

use advice::{EditionNumber, Figures};

use super::fields::{
    Fields, Reason, Writer, missing, put_answers, put_figures, put_filled, read_figures, read_filled, short,
    take_answers,
};
use super::json::Json;
use super::store::StoreError;
use crate::decision::{
    Attempt, Choice, Day, Decision, DecisionId, Done, Felt, Filled, Fingerprint, Intent, Line, Name, Note, Outcome,
    TemplateKey, Title,
};

/// The version of the record that this program writes.
const VERSION: u64 = 1;

/// A decision as it is kept on this device.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// Its name, and the end of its key.
    pub id: DecisionId,
    /// How often it was written, from 1: tells whether another tab changed it meanwhile.
    pub rev: u32,
    /// When it was first kept, in milliseconds since 1970; later than all kept before it, even if a clock went back.
    pub at: u64,
    /// The decision.
    pub decision: Decision,
    /// What else the record holds.
    pub(super) unknown: Unknown,
}

/// Fields that a later program added to this version of the record.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Unknown {
    record: Vec<(String, Json)>,
    choice: Vec<(String, Json)>,
    outcome: Vec<(String, Json)>,
}

/// Why a stored text gives no decision. It stays where it is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RecordError {
    /// A newer version of the app wrote it.
    #[error("a newer version wrote it")]
    Newer {
        /// Its title, where that can be read.
        title: Option<String>,
    },
    /// Its key is none that this app gives.
    #[error("its key is none that this app gives")]
    ForeignKey,
    /// The store did not give it.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// It is damaged.
    #[error("{reason}")]
    Unreadable {
        /// What is wrong with it.
        reason: String,
    },
}

impl Kept {
    /// A decision that was never kept before.
    pub fn new(id: DecisionId, at: u64, decision: Decision) -> Self {
        Self { id, rev: 1, at, decision, unknown: Unknown::default() }
    }

    /// Whether whoever kept it made it. A copy of someone else's came by a link, with a name or as a reply.
    pub fn is_own(&self) -> bool {
        self.decision.name.is_none() && self.decision.reply_to.is_none()
    }

    /// Whether it waits to be told how it went.
    pub fn waits(&self) -> bool {
        self.decision.outcome.is_none() && self.is_own()
    }

    /// The record of this decision, as stored text.
    pub fn write(&self) -> String {
        let Decision {
            title,
            subject,
            note,
            template,
            answers,
            figures,
            filled,
            attempt,
            edition,
            day,
            choice,
            outcome,
            name,
            reply_to,
        } = &self.decision;
        let mut record = Writer::default();
        record.put("v", Some(VERSION));
        record.put("rev", Some(u64::from(self.rev)));
        record.put("at", Some(self.at));
        record.put("rules", Some(u64::from(edition.get())));
        record.put("day", Some(day.to_string().as_str()));
        record.put("title", title.as_ref().map(Title::as_str));
        record.put("subject", subject.as_ref().map(Title::as_str));
        record.put("note", note.as_ref().map(Note::as_str));
        record.put("template", template.as_ref().map(TemplateKey::as_str));
        record.put("answers", Some(put_answers(answers)));
        record.put("figures", (!figures.is_empty()).then(|| put_figures(figures)));
        record.put("filled", (!filled.is_empty()).then(|| put_filled(filled)));
        record.put("attempt", attempt.map(Attempt::key));
        record.put("choice", choice.as_ref().map(|choice| put_choice(choice, &self.unknown)));
        record.put("outcome", outcome.as_ref().map(|outcome| put_outcome(outcome, &self.unknown)));
        record.put("name", name.as_ref().map(Name::as_str));
        record.put("replyTo", reply_to.map(|reply_to| reply_to.to_string()).as_deref());
        record.close(&self.unknown.record).to_string()
    }

    /// When the decision of a record was first kept. Where this program wrote the record its beginning is enough: there
    /// may be ten thousand of them, and a list needs their order before anything else.
    ///
    /// # Errors
    /// [`RecordError`] as for [`Kept::read`], but the rest of the record is not looked at.
    pub(super) fn time(id: DecisionId, text: &str) -> Result<u64, RecordError> {
        time_of(text).map_or_else(|| Self::read(id, text).map(|kept| kept.at), Ok)
    }

    /// Reads the record of a decision.
    ///
    /// # Errors
    /// [`RecordError`] where it is of another version, or anything in it is not as [`Kept::write`] writes it, save
    /// for fields that this version does not know.
    pub fn read(id: DecisionId, text: &str) -> Result<Self, RecordError> {
        let unreadable = |reason: Reason| RecordError::Unreadable { reason: short(&reason) };
        let json = Json::parse(text).map_err(|error| unreadable(error.to_string()))?;
        let newer = RecordError::Newer { title: json.get("title").and_then(Json::text).map(str::to_owned) };
        let mut record = Fields::of("the record", json).map_err(unreadable)?;
        let mut whole = |name| record.whole(name).map_err(unreadable)?.ok_or_else(|| unreadable(missing(name)));
        match whole("v")? {
            0 => return Err(unreadable("there is no version 0".to_owned())),
            VERSION => {}
            _ => return Err(newer),
        }
        let number = whole("rules")?;
        let Some(edition) = u16::try_from(number).ok().and_then(EditionNumber::new) else {
            return Err(newer);
        };
        read_fields(id, edition, record).map_err(unreadable)
    }
}

/// The time in the beginning of a record as [`Kept::write`] writes it.
fn time_of(text: &str) -> Option<u64> {
    let (rev, rest) = text.strip_prefix("{\"v\":1,\"rev\":")?.split_once(",\"at\":")?;
    let (at, _) = rest.split_once(',')?;
    let is_whole = |number: &str| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    (is_whole(rev) && is_whole(at)).then(|| at.parse().ok()).flatten()
}

fn read_fields(id: DecisionId, edition: EditionNumber, mut record: Fields) -> Result<Kept, Reason> {
    let rev = record.whole("rev")?.ok_or_else(|| missing("rev"))?;
    let at = record.whole("at")?.ok_or_else(|| missing("at"))?;
    let mut unknown = Unknown::default();
    let decision = Decision {
        title: record.text("title", Title::parse)?,
        subject: record.text("subject", Title::parse)?,
        note: record.text("note", Note::parse)?,
        template: record.text("template", TemplateKey::parse)?,
        answers: take_answers(&mut record)?,
        figures: record.object("figures")?.map_or(Ok(Figures::default()), read_figures)?,
        filled: record.object("filled")?.map_or(Ok(Filled::default()), read_filled)?,
        attempt: record.key("attempt", Attempt::from_key)?,
        edition,
        day: record.text("day", Day::parse)?.ok_or_else(|| missing("day"))?,
        choice: record.object("choice")?.map(|choice| read_choice(choice, &mut unknown)).transpose()?,
        outcome: record.object("outcome")?.map(|outcome| read_outcome(outcome, &mut unknown)).transpose()?,
        name: record.text("name", Name::parse)?,
        reply_to: record.text("replyTo", Fingerprint::parse)?,
    };
    unknown.record = record.rest();
    let rev = u32::try_from(rev).map_err(|_| format!("\"rev\" is {rev}; at most {} was expected", u32::MAX))?;
    Ok(Kept { id, rev, at, decision, unknown })
}

fn put_choice(choice: &Choice, unknown: &Unknown) -> Json {
    let mut object = Writer::default();
    object.put("do", Some(choice.intent.key()));
    object.put("why", choice.why.as_ref().map(Line::as_str));
    object.close(&unknown.choice)
}

fn read_choice(mut object: Fields, unknown: &mut Unknown) -> Result<Choice, Reason> {
    let intent = object.key("do", Intent::from_key)?.ok_or_else(|| missing("do"))?;
    let why = object.text("why", Line::parse)?;
    unknown.choice = object.rest();
    Ok(Choice { intent, why })
}

fn put_outcome(outcome: &Outcome, unknown: &Unknown) -> Json {
    let mut object = Writer::default();
    object.put("done", Some(outcome.done.key()));
    object.put("felt", outcome.felt.map(Felt::key));
    object.put("line", outcome.line.as_ref().map(Line::as_str));
    object.close(&unknown.outcome)
}

fn read_outcome(mut object: Fields, unknown: &mut Unknown) -> Result<Outcome, Reason> {
    let done = object.key("done", Done::from_key)?.ok_or_else(|| missing("done"))?;
    let felt = object.key("felt", Felt::from_key)?;
    let line = object.text("line", Line::parse)?;
    unknown.outcome = object.rest();
    Ok(Outcome { done, felt, line })
}
