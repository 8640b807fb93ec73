//! Patterns of words (phrase matching): what a line of the lexicon asks for, and where it stands in a text.
//!
//! Words stand for all their forms. `=word` is this form alone, `a/b` either, `word?` may be missing, `..` is up to two
//! words, `...` up to five, `{#}` a number, `{class}` one of a class of the lexicon.

use std::collections::HashMap;

use crate::text::{Word, stem};

/// The number of a stem or of an exact word in a lexicon.
pub type Id = u32;

/// A part of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    /// One of these words.
    Word(Vec<Id>),
    /// One of these, or nothing.
    Maybe(Vec<Id>),
    /// One of a class.
    Class(usize),
    /// Up to so many words of the same sentence.
    Gap(usize),
    /// A number, in digits or in a word.
    Number,
}

/// What must stand in a text, in this order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern(Vec<Part>);

/// The words that patterns know, and the classes of them.
#[derive(Clone, Debug, Default)]
pub struct Words {
    ids: HashMap<String, Id>,
    names: HashMap<String, usize>,
    classes: Vec<Vec<Pattern>>,
}

/// A word of a text as patterns see it: its stem and its exact form, where they are known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    stem: Option<Id>,
    exact: Option<Id>,
    sentence: u16,
    clause: u16,
    is_number: bool,
}

impl Seen {
    /// By what a pattern may begin with this word.
    pub fn firsts(self) -> impl Iterator<Item = Option<Id>> {
        let number = self.is_number.then_some(None);
        self.stem.map(Some).into_iter().chain(self.exact.map(Some)).chain(number)
    }
}

impl Words {
    /// The pattern of a line.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn pattern(&mut self, line: &str) -> Result<Pattern, String> {
        let parts: Result<Vec<_>, _> = line.split_ascii_whitespace().map(|part| self.part(part)).collect();
        let parts = parts?;
        match (parts.first(), parts.last()) {
            (Some(Part::Word(_) | Part::Class(_) | Part::Number), Some(last)) if !matches!(last, Part::Gap(_)) => {
                Ok(Pattern(parts))
            }
            _ => Err(format!("`{line}` must begin and end with a word")),
        }
    }

    fn part(&mut self, part: &str) -> Result<Part, String> {
        Ok(match part {
            ".." => Part::Gap(2),
            "..." => Part::Gap(5),
            "{#}" => Part::Number,
            _ => {
                if let Some(name) = part.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
                    let class = self.names.get(name).ok_or_else(|| format!("there is no class `{name}` above"))?;
                    return Ok(Part::Class(*class));
                }
                let (words, is_maybe) = part.strip_suffix('?').map_or((part, false), |words| (words, true));
                let ids = words.split('/').map(|word| self.id(word)).collect();
                if is_maybe { Part::Maybe(ids) } else { Part::Word(ids) }
            }
        })
    }

    fn id(&mut self, word: &str) -> Id {
        let key = if word.starts_with('=') { word.to_owned() } else { stem(word) };
        let next = Id::try_from(self.ids.len()).unwrap_or(Id::MAX);
        *self.ids.entry(key).or_insert(next)
    }

    /// Names a class of what `members` stand for, a comma between two.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn class(&mut self, name: &str, members: &str) -> Result<(), String> {
        let patterns: Result<Vec<_>, _> = members.split(',').map(|member| self.pattern(member.trim())).collect();
        if self.names.insert(name.to_owned(), self.classes.len()).is_some() {
            return Err(format!("class `{name}` twice"));
        }
        self.classes.push(patterns?);
        Ok(())
    }

    /// Whether some pattern knows a word with this stem.
    pub fn knows(&self, stem: &str) -> bool {
        self.ids.contains_key(stem)
    }

    /// The stems that patterns know.
    pub fn stems(&self) -> impl Iterator<Item = &str> {
        self.ids.keys().map(String::as_str).filter(|key| !key.starts_with('='))
    }

    /// The words of a text as patterns see them.
    pub fn see(&self, words: &[Word]) -> Vec<Seen> {
        let mut exact = String::new();
        words
            .iter()
            .map(|word| {
                exact.clear();
                exact.push('=');
                exact.push_str(&word.plain);
                Seen {
                    stem: self.ids.get(&word.stem).copied(),
                    exact: self.ids.get(&exact).copied(),
                    sentence: word.sentence,
                    clause: word.clause,
                    is_number: crate::number::of(&word.plain).is_some(),
                }
            })
            .collect()
    }

    /// With which words a pattern may begin; `None` stands for a number.
    pub fn firsts(&self, pattern: &Pattern) -> Vec<Option<Id>> {
        match pattern.0.first() {
            Some(Part::Word(ids) | Part::Maybe(ids)) => ids.iter().copied().map(Some).collect(),
            Some(Part::Class(class)) => {
                self.classes.get(*class).into_iter().flatten().flat_map(|member| self.firsts(member)).collect()
            }
            Some(Part::Number) => vec![None],
            Some(Part::Gap(_)) | None => Vec::new(),
        }
    }

    /// Where a pattern that begins at a word ends (behind its last word), if it stands there.
    pub fn end(&self, pattern: &Pattern, text: &[Seen], start: usize) -> Option<usize> {
        self.rest(&pattern.0, text, start, text.get(start)?.clause)
    }

    /// Where the rest of a pattern ends that goes on at a word. Words that stand side by side in a pattern stand in one
    /// clause; what lies between others may reach into the next.
    fn rest(&self, parts: &[Part], text: &[Seen], at: usize, clause: u16) -> Option<usize> {
        let Some((part, parts)) = parts.split_first() else { return Some(at) };
        let word = text.get(at).filter(|word| word.clause == clause);
        let is = |ids: &[Id]| {
            word.is_some_and(|word| {
                word.stem.is_some_and(|stem| ids.contains(&stem))
                    || word.exact.is_some_and(|exact| ids.contains(&exact))
            })
        };
        let go_on = || self.rest(parts, text, at + 1, clause);
        match part {
            Part::Word(ids) => is(ids).then(go_on).flatten(),
            Part::Maybe(ids) => is(ids).then(go_on).flatten().or_else(|| self.rest(parts, text, at, clause)),
            Part::Number => word.filter(|word| word.is_number).and_then(|_| go_on()),
            Part::Class(class) => self.classes.get(*class)?.iter().find_map(|member| {
                let end = self.rest(&member.0, text, at, clause)?;
                self.rest(parts, text, end, text.get(end.checked_sub(1)?)?.clause)
            }),
            Part::Gap(most) => {
                let sentence = text.get(at.checked_sub(1)?)?.sentence;
                (at..=at + most).find_map(|at| {
                    let next = text.get(at).filter(|word| word.sentence == sentence)?;
                    self.rest(parts, text, at, next.clause)
                })
            }
        }
    }
}
