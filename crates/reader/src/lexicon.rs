//! The lexicon: which words say what. Its lines are in `data/lexicon.txt`, each written by hand and tried on the texts
//! beside it; they come with the app, so what they mean stands here:
//!
//! ```text
//! {class} = a, b c    a name for any of these
//! [question=option]   what the patterns below it say, a comma between two; the option - says that they say nothing
//! ```
//!
//! In a pattern: words in any form; `=word` this form alone; `a/b` either; `word?` or nothing; `..` up to two words, `...` up
//! to five; `{#}` a number. Before a pattern, or behind a section's name for all of it: `~` a hint, two of which are needed;
//! `*` also under a condition, in a question about it and as the words of others; `!` also where it is denied; `^` in the
//! title alone. Under `topic` stands of what a text speaks, and under `frame` what asks for the way and says nothing of what
//! is to be done: no answers, but what the linear model counts besides the words themselves.

use std::collections::HashMap;

use crate::context::{Context, context};
use crate::pattern::{Id, Pattern, Seen, Words};
use crate::text::Word;

/// A number of a meaning in the lexicon, such as that of `urgency=hour`.
pub type Meaning = usize;

/// The whole lexicon, ready for use.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    words: Words,
    meanings: Vec<(String, String)>,
    rules: Vec<Rule>,
    /// The rules by the first word that they may begin with; `None` is a number.
    firsts: HashMap<Option<Id>, Vec<usize>>,
}

/// One pattern and what it says.
#[derive(Clone, Debug)]
struct Rule {
    pattern: Pattern,
    meaning: Meaning,
    weight: u8,
    /// Whether it also holds under a condition, in a question about it, and as the words of others.
    holds: bool,
    /// Whether it also holds where it is denied.
    stands: bool,
    /// Whether it holds in the title alone.
    titled: bool,
}

/// Words of a text that say something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What they say.
    pub meaning: Meaning,
    /// How sure a sign they are: 1 (a hint) or 2.
    pub weight: u8,
    /// The first of the words, by its place among those of the text.
    pub start: usize,
    /// Behind the last of them.
    pub end: usize,
}

impl Lexicon {
    /// Reads a lexicon.
    ///
    /// # Errors
    /// The first line that is wrong, and how.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut lexicon = Self::default();
        let mut section: Option<(Meaning, &str)> = None;
        for (number, line) in (1..).zip(text.lines()) {
            let line = line.trim();
            let wrong = |error: String| format!("line {number}: {error}");
            if line.is_empty() || line == "#" || line.starts_with("# ") {
                continue;
            }
            let class = line.split_once(" = ").and_then(|(name, members)| Some((name.strip_prefix('{')?, members)));
            if let Some((name, members)) = class {
                let name = name.strip_suffix('}').ok_or_else(|| wrong("`}` is missing".into()))?;
                lexicon.words.class(name, members).map_err(wrong)?;
            } else if let Some(head) = line.strip_prefix('[') {
                let head = head.strip_suffix(']').ok_or_else(|| wrong("`]` is missing".into()))?;
                let (name, signs) = head.split_once(' ').unwrap_or((head, ""));
                let (of, what) = name.split_once('=').ok_or_else(|| wrong(format!("`{name}` says nothing")))?;
                section = Some((lexicon.meaning(of, what), signs));
            } else {
                let (meaning, signs) = section.ok_or_else(|| wrong("a line outside of a section".into()))?;
                for rule in line.split(',').map(str::trim).filter(|rule| !rule.is_empty()) {
                    lexicon.rule(rule, meaning, signs).map_err(wrong)?;
                }
            }
        }
        Ok(lexicon)
    }

    fn meaning(&mut self, of: &str, what: &str) -> Meaning {
        let meaning = (of.to_owned(), what.to_owned());
        self.meanings.iter().position(|known| *known == meaning).unwrap_or_else(|| {
            self.meanings.push(meaning);
            self.meanings.len() - 1
        })
    }

    /// Adds a pattern with the signs before it; those of its section hold as well.
    fn rule(&mut self, rule: &str, meaning: Meaning, section: &str) -> Result<(), String> {
        let pattern = rule.trim_start_matches(['~', '*', '!', '^']);
        let signs = [section, rule.strip_suffix(pattern).unwrap_or_default()].concat();
        let pattern = self.words.pattern(pattern)?;
        for first in self.words.firsts(&pattern) {
            self.firsts.entry(first).or_default().push(self.rules.len());
        }
        self.rules.push(Rule {
            pattern,
            meaning,
            weight: if signs.contains('~') { 1 } else { 2 },
            holds: signs.contains(['*', '!']),
            stands: signs.contains('!'),
            titled: signs.contains('^'),
        });
        Ok(())
    }

    /// All meanings: what they are about, and what they say of it, such as `urgency` and `hour`.
    pub fn meanings(&self) -> &[(String, String)] {
        &self.meanings
    }

    /// The words that the lexicon knows.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// All that the words of a text say, whatever stands around them.
    fn all(&self, seen: &[Seen]) -> Vec<(usize, Hit)> {
        let mut hits: Vec<(usize, Hit)> = Vec::new();
        for (start, word) in seen.iter().enumerate() {
            for first in word.firsts() {
                for at in self.firsts.get(&first).into_iter().flatten() {
                    let Some(rule) = self.rules.get(*at) else { continue };
                    if let Some(end) = self.words.end(&rule.pattern, seen, start) {
                        hits.push((*at, Hit { meaning: rule.meaning, weight: rule.weight, start, end }));
                    }
                }
            }
        }
        hits
    }

    /// What the words of a text say, where nothing around them takes it back. Of words within others that speak of the
    /// same, only the others count: "not urgent" is not "urgent". The first `title` sentences are the title.
    pub fn hits(&self, words: &[Word], title: u16) -> Vec<Hit> {
        let seen = self.words.see(words);
        let all = self.all(&seen);
        let about = |hit: &Hit| self.meanings.get(hit.meaning).map(|(of, _)| of.as_str());
        let is_within = |hit: &Hit| {
            all.iter().any(|(_, other)| {
                let (length, others) = (hit.end - hit.start, other.end - other.start);
                other.start <= hit.start
                    && hit.end <= other.end
                    && about(other) == about(hit)
                    && (others > length
                        || (others == length && (other.weight, hit.meaning) > (hit.weight, other.meaning)))
            })
        };
        let mut hits: Vec<Hit> = Vec::new();
        for (at, hit) in &all {
            let Some(rule) = self.rules.get(*at) else { continue };
            if is_within(hit) || hits.contains(hit) {
                continue;
            }
            if rule.titled && words.get(hit.start).is_none_or(|word| word.sentence >= title) {
                continue;
            }
            let Context { denied, open, others } = context(words, hit.start, hit.end);
            if (denied && !rule.stands) || ((open || others) && !rule.holds) {
                continue;
            }
            hits.push(hit.clone());
        }
        hits
    }
}
