//! The fields of a JSON object, taken out one by one; what is left over is not known here.

use advice::{Answer, Answers, Figure, Figures, Question};

use super::json::Json;
use crate::decision::{Filled, Note};

/// What cannot be read, and why, for the reader: `"day" is a number; a text was expected`.
pub(super) type Reason = String;

/// The beginning of what may hold anything at any length, fit for a message.
pub(super) fn short(text: &str) -> Reason {
    const LONGEST: usize = 100;
    let plain = |c: char| if c == ' ' || c.is_alphanumeric() || c.is_ascii_punctuation() { c } else { '?' };
    let mut short: String = text.chars().take(LONGEST).map(plain).collect();
    if text.chars().nth(LONGEST).is_some() {
        short.push('…');
    }
    short
}

/// The fields that nobody took yet.
pub(super) struct Fields(Vec<(String, Json)>);

impl Fields {
    /// The fields of an object; `name` is what it is called where it is none.
    pub(super) fn of(name: &str, value: Json) -> Result<Self, Reason> {
        match value {
            Json::Object(fields) => Ok(Self(fields)),
            other @ (Json::Null | Json::Bool(_) | Json::Number(_) | Json::Text(_) | Json::List(_)) => {
                Err(unexpected(name, &other, "an object"))
            }
        }
    }

    /// Takes a field out.
    pub(super) fn take(&mut self, name: &str) -> Option<Json> {
        let place = self.0.iter().position(|(one, _)| one == name)?;
        Some(self.0.remove(place).1)
    }

    /// Takes out a whole number from 0.
    pub(super) fn whole(&mut self, name: &str) -> Result<Option<u64>, Reason> {
        let Some(value) = self.take(name) else {
            return Ok(None);
        };
        value.whole().map(Some).ok_or_else(|| unexpected(name, &value, "a whole number"))
    }

    /// Takes out a text and reads it.
    pub(super) fn text<T, E: ToString>(
        &mut self,
        name: &str,
        read: impl Fn(&str) -> Result<T, E>,
    ) -> Result<Option<T>, Reason> {
        let Some(value) = self.take(name) else {
            return Ok(None);
        };
        let text = value.text().ok_or_else(|| unexpected(name, &value, "a text"))?;
        read(text).map(Some).map_err(|error| format!("\"{name}\": {}", error.to_string()))
    }

    /// Takes out a text as it is.
    pub(super) fn any_text(&mut self, name: &str) -> Result<Option<String>, Reason> {
        self.text(name, |text| Ok::<_, Reason>(text.to_owned()))
    }

    /// Takes out a text that is one of the names that a format has.
    pub(super) fn key<T>(&mut self, name: &str, from: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Reason> {
        self.text(name, |key| from(key).ok_or_else(|| format!("\"{key}\" is not known")))
    }

    /// Takes out an object.
    pub(super) fn object(&mut self, name: &str) -> Result<Option<Self>, Reason> {
        self.take(name).map(|value| Self::of(name, value)).transpose()
    }

    /// What is left.
    pub(super) fn rest(self) -> Vec<(String, Json)> {
        self.0
    }
}

/// Where a field that must be there is not.
pub(super) fn missing(name: &str) -> Reason {
    format!("\"{name}\" is missing")
}

fn unexpected(name: &str, value: &Json, wanted: &str) -> Reason {
    format!("\"{name}\" is {}; {wanted} was expected", value.kind())
}

/// An object as it is written: the fields that are there, in this order.
#[derive(Default)]
pub(super) struct Writer(Vec<(String, Json)>);

impl Writer {
    pub(super) fn put(&mut self, name: &str, value: Option<impl Into<Json>>) {
        self.0.extend(value.map(|value| (name.to_owned(), value.into())));
    }

    /// The object, closed by fields that this program does not know.
    pub(super) fn close(mut self, unknown: &[(String, Json)]) -> Json {
        self.0.extend_from_slice(unknown);
        Json::Object(self.0)
    }
}

/// Answers as an object: question, answer.
pub(super) fn put_answers(answers: &Answers) -> Json {
    Json::Object(answers.iter().map(|(question, answer)| (question.key().to_owned(), answer.key().into())).collect())
}

/// Reads what [`put_answers`] wrote, in any order; an unknown name is an error, as it may be an answer.
pub(super) fn take_answers(fields: &mut Fields) -> Result<Answers, Reason> {
    let mut given = fields.object("answers")?.ok_or_else(|| missing("answers"))?;
    let mut answers = Answers::default();
    for question in Question::ALL {
        answers.set(question, given.key(question.key(), |key| Answer::from_key(question, key))?);
    }
    none_left("answers", given)?;
    Ok(answers)
}

/// Figures as an object: figure, value.
pub(super) fn put_figures(figures: &Figures) -> Json {
    let mut object = Writer::default();
    for figure in Figure::ALL {
        object.put(figure.key(), figures.get(figure).map(u64::from));
    }
    object.close(&[])
}

/// Reads what [`put_figures`] wrote; an unknown name is an error.
pub(super) fn read_figures(mut object: Fields) -> Result<Figures, Reason> {
    let mut figures = Figures::default();
    for figure in Figure::ALL {
        if let Some(value) = object.whole(figure.key())? {
            figures = figures.with(figure, value).map_err(|error| error.to_string())?;
        }
    }
    none_left("figures", object)?;
    Ok(figures)
}

/// What stands in the blanks of texts as an object: blank, filling.
pub(super) fn put_filled(filled: &Filled) -> Json {
    Json::Object(filled.iter().map(|(blank, text)| (blank.to_owned(), text.as_str().into())).collect())
}

/// Reads what [`put_filled`] wrote. Which blanks the texts have is no matter of the format.
pub(super) fn read_filled(object: Fields) -> Result<Filled, Reason> {
    let fields = object.rest();
    if fields.len() > Filled::MOST {
        return Err(format!("\"filled\" holds {}; at most {} were expected", fields.len(), Filled::MOST));
    }
    let mut filled = Filled::default();
    for (blank, value) in fields {
        let text = value.text().ok_or_else(|| unexpected(&blank, &value, "a text"))?;
        filled.set(&blank, Some(Note::parse(text).map_err(|error| format!("\"{blank}\": {error}"))?));
    }
    Ok(filled)
}

/// Makes sure that an object has no field that this program does not know.
fn none_left(name: &str, fields: Fields) -> Result<(), Reason> {
    match fields.rest().first() {
        Some((unknown, _)) => Err(format!("\"{name}\": \"{unknown}\" is not known")),
        None => Ok(()),
    }
}
