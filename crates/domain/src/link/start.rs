//! Start links: `#/new?t=Weekly+status&purpose=inform`, a start partly filled in, written by hand or by another tool.
//!
//! What is wrong in one is left out and said, and the rest holds. Texts are form-encoded: `+` is a space, `%` and two
//! hexadecimal digits a byte of UTF-8.

use std::fmt;

use advice::{Answer, Answers, Question};

use crate::decision::{Note, TemplateKey, Text, Title, WORDS, first_words};

/// The name of the title.
const TITLE: &str = "t";
/// The name of the note.
const NOTE: &str = "n";
/// The name of what is to be read, as if it had been typed on the start page.
const WORDS_NAME: &str = "w";
/// The name of the template.
const TEMPLATE: &str = "template";

/// The names that are no question's.
pub const NAMES: [&str; 4] = [TITLE, NOTE, WORDS_NAME, TEMPLATE];

/// The longest query that is looked into, in bytes.
pub const LONGEST: usize = 6_000;

/// What a start link fills in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StartLink {
    /// What is to be done.
    pub title: Option<Title>,
    /// Anything else about it.
    pub note: Option<Note>,
    /// Their own words, to be read as if they had been typed on the start page; title and note come of them.
    pub words: Option<String>,
    /// The common activity.
    pub template: Option<TemplateKey>,
    /// Answers; they count over those of the template.
    pub answers: Answers,
    /// What was left out, in the order of the link.
    pub problems: Vec<StartProblem>,
}

/// What of a start link was left out, and why.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StartProblem {
    /// Longer than [`LONGEST`]: nothing of it was read.
    #[error("longer than {LONGEST} characters")]
    TooLong,
    /// No parameter has this name.
    #[error("no parameter is called {name:?}")]
    UnknownName {
        /// The name, cut if it is long.
        name: String,
    },
    /// No option of this question has this name.
    #[error("no option of this question is called {value:?}")]
    UnknownOption {
        /// The question.
        question: Question,
        /// The value, cut if it is long.
        value: String,
    },
    /// It was there before; the first one holds.
    #[error("a second {name:?}")]
    Repeated {
        /// The name.
        name: String,
    },
    /// Not form-encoded UTF-8.
    #[error("{part:?} is not properly encoded")]
    NotEncoded {
        /// The part of the link, cut if it is long.
        part: String,
    },
    /// The title or the note is longer than it may be, and was cut.
    #[error("{name:?} is longer than {max} characters")]
    Cut {
        /// The name.
        name: &'static str,
        /// The longest length, in UTF-16 units.
        max: usize,
    },
    /// Not the form of a template's name.
    #[error("{value:?} is no name of a template")]
    Template {
        /// The value, cut if it is long.
        value: String,
    },
}

impl StartLink {
    /// Reads what follows the `?`. Where no `=` and no `&` shows, a program on the way has encoded the whole once
    /// more, and that is undone first.
    pub fn parse(query: &str) -> Self {
        let mut start = Self::default();
        if query.len() > LONGEST {
            start.problems.push(StartProblem::TooLong);
            return start;
        }
        let unwrapped = if query.contains(['=', '&']) { None } else { percent_decoded(query) };
        let query = unwrapped.as_deref().unwrap_or(query);
        let mut seen = Vec::new();
        for part in query.split('&').filter(|part| !part.is_empty()) {
            if let Err(problem) = start.take(part, &mut seen) {
                start.problems.push(problem);
            }
        }
        start
    }

    /// Takes one `name=value`, if it is right and the first of its name.
    fn take(&mut self, part: &str, seen: &mut Vec<String>) -> Result<(), StartProblem> {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        let (Some(name), Some(value)) = (form_decoded(name), form_decoded(value)) else {
            return Err(StartProblem::NotEncoded { part: shown(part) });
        };
        let question = Question::from_key(&name);
        if question.is_none() && !NAMES.contains(&name.as_str()) {
            return Err(StartProblem::UnknownName { name: shown(&name) });
        }
        if seen.contains(&name) {
            return Err(StartProblem::Repeated { name });
        }
        seen.push(name.clone());
        if let Some(question) = question {
            let answer = Answer::from_key(question, &value);
            self.answers.set(question, answer);
            answer.map(|_| ()).ok_or_else(|| StartProblem::UnknownOption { question, value: shown(&value) })
        } else if name == TITLE {
            self.title = Title::typed(&value);
            not_over(TITLE, Title::MAX, &value)
        } else if name == NOTE {
            self.note = Note::typed(&value);
            not_over(NOTE, Note::MAX, &value)
        } else if name == WORDS_NAME {
            self.words = Some(first_words(value.trim()).to_owned()).filter(|words| !words.is_empty());
            not_over(WORDS_NAME, WORDS, &value)
        } else {
            self.template = TemplateKey::parse(&value).ok();
            if self.template.is_some() { Ok(()) } else { Err(StartProblem::Template { value: shown(&value) }) }
        }
    }
}

/// The query of a start link, as it stands after `#/new?`.
///
/// Letters, digits and `+` stand as they are, and all else is encoded, so that no mail or chat program takes the link
/// apart.
impl fmt::Display for StartLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let texts = [
            (TITLE, self.title.as_ref().map(Text::as_str)),
            (NOTE, self.note.as_ref().map(Text::as_str)),
            (WORDS_NAME, self.words.as_deref()),
            (TEMPLATE, self.template.as_ref().map(TemplateKey::as_str)),
        ];
        let texts = texts.into_iter().filter_map(|(name, text)| Some((name, text?)));
        let answers = self.answers.iter().map(|(question, answer)| (question.key(), answer.key()));
        for (place, (name, value)) in texts.chain(answers).enumerate() {
            write!(f, "{}{name}={}", if place == 0 { "" } else { "&" }, form_encoded(value))?;
        }
        Ok(())
    }
}

/// Whether a text that was typed is within its longest length.
fn not_over(name: &'static str, max: usize, value: &str) -> Result<(), StartProblem> {
    if value.trim().encode_utf16().count() <= max { Ok(()) } else { Err(StartProblem::Cut { name, max }) }
}

/// The beginning of a text, for a message.
fn shown(text: &str) -> String {
    const MOST: usize = 40;
    let cut = if text.chars().nth(MOST).is_some() { "…" } else { "" };
    text.chars().take(MOST).map(|c| if c.is_control() { ' ' } else { c }).chain(cut.chars()).collect()
}

fn form_encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b' ' => encoded.push('+'),
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => encoded.push(char::from(byte)),
            _ => {
                encoded.push('%');
                encoded.extend(
                    [byte >> 4, byte & 0xF]
                        .map(|digit| char::from_digit(digit.into(), 16).unwrap_or('0').to_ascii_uppercase()),
                );
            }
        }
    }
    encoded
}

fn form_decoded(text: &str) -> Option<String> {
    percent_decoded(&text.replace('+', " "))
}

/// `None`: a `%` without two hexadecimal digits, or bytes that are no UTF-8.
fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' { hex(rest.next()?)? << 4 | hex(rest.next()?)? } else { byte });
    }
    String::from_utf8(bytes).ok()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}
