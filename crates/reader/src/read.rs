//! From a text to what it tells.

use std::cmp::Reverse;
use std::sync::LazyLock;

use advice::{Answers, Channel, Edition, EditionNumber, Mode, Opt, Question, Situation, Verdict};
use domain::activity::Template;
use domain::proposal::Proposal;

use crate::features::{Feature, features};
use crate::lexicon::{Hit, Lexicon};
use crate::model::{Class, Model, Vector, shares};
use crate::number;
use crate::proposed::proposed;
use crate::spelling::Spelling;
use crate::text::{Word, words};
use crate::weighed::{Named, weighed};

/// The longest text that is read, in UTF-16 units; what is beyond it is left out.
pub const LONGEST: usize = 620;

/// How likely an activity must be.
struct Least {
    /// Rather than any other, in thousandths.
    share: i64,
    /// How much must speak for any at all, together with the share of the likeliest: the less a text sounds like something
    /// that is to be done, the surer it must be what.
    all: i64,
}

/// For the one that is meant.
const SURE: Least = Least { share: 360, all: 1_650 };

/// How likely the first must be, in thousandths, so that nobody need be asked whether it is meant: of 440 situations that
/// were kept from training, those of 122 reach it, and 113 of these are right or nearly so.
const CERTAIN: i64 = 900;

/// For one that is suggested.
const LIKELY: Least = Least { share: 20, all: 1_650 };

/// How much likelier than the second the first must be to be meant without a doubt: so many times.
const NEARLY: i64 = 8;

/// How many are suggested at most.
const MOST: usize = 3;

/// How much must speak for an answer, and how much more than for any other: two hints, or one sure sign.
const ENOUGH: u32 = 2;

impl Least {
    /// Whether an activity of this share reaches it, where so much speaks for it all.
    const fn is_reached(&self, share: i64, all: i64) -> bool {
        share >= self.share && all >= self.all
    }
}

/// Answers that decide alone, and what each counts as where it is only mentioned.
const MENTIONED: [(Opt, Option<Opt>); 6] = [
    (Opt::SensitivityHigh, Some(Opt::SensitivitySome)),
    (Opt::UrgencyHour, Some(Opt::UrgencyToday)),
    (Opt::WayNoLive, None),
    (Opt::WayNoWriting, None),
    (Opt::SpaceYes, None),
    (Opt::RecordOff, None),
];

impl Told {
    /// What counts of it until somebody was asked: an answer that would decide alone, and is mentioned beside the title,
    /// counts as the one next to it, or not at all.
    fn mentioned(&self) -> Option<Self> {
        let milder = MENTIONED.iter().find(|(option, _)| *option == self.option && !self.is_of_title);
        let option = milder.map_or(Some(self.option), |(_, milder)| *milder);
        option.map(|option| Self { option, ..self.clone() })
    }
}

/// The lexicon as it is written.
pub const LEXICON: &str = include_str!("../data/lexicon.txt");

/// The trained model as it is kept.
pub const MODEL: &[u8] = include_bytes!("../data/model.bin");

/// What was read from a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The activity that it speaks of.
    pub activity: Option<Template>,
    /// Activities that may be meant, the likeliest first, at most three; the first is [`Reading::activity`], where there
    /// is one.
    pub suggestions: Vec<Template>,
    /// Whether the second of them is nearly as likely as the first.
    pub is_close: bool,
    /// Whether the first is so likely that nobody need be asked.
    pub is_certain: bool,
    /// The words that speak for the first of them.
    pub words: Vec<String>,
    /// The answers that the text gives, at most one to a question, in the order of [`Question::ALL`].
    pub answers: Vec<Told>,
    /// The channels that the person weighs, in the order of the text; one alone where that one is asked about.
    pub channels: Vec<Channel>,
    /// A way that somebody proposes, where none are weighed.
    pub proposed: Option<Proposal>,
    /// How many people there are, where a number was said.
    pub people: Option<u32>,
    /// How often a year it comes again, where the text says so.
    pub times_a_year: Option<u32>,
}

/// One answer that a text gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The answer.
    pub option: Opt,
    /// The words that gave it, as they were typed.
    pub words: Vec<String>,
    /// Whether one of them stands in the title, which says what the matter is, and not only in what is told of it.
    pub is_of_title: bool,
}

impl Reading {
    /// What the text gives for a question.
    pub fn told(&self, question: Question) -> Option<&Told> {
        self.answers.iter().find(|told| told.option.question() == question)
    }

    /// What is judged: all answers together, and what is customary for the activity.
    pub fn situation(&self, given: &Answers) -> Situation {
        Situation { answers: self.with(given), custom: self.taken(given).and_then(Template::custom) }
    }

    /// The verdict. Where the words give neither an activity nor enough answers for one, in doubt one writes first and
    /// talks about the rest: of the two alone either may be quite wrong. And until somebody is asked, nothing decides alone
    /// that is only mentioned in what is told, where it is often about something else.
    pub fn judge(&self, given: &Answers) -> Verdict {
        let answers = self.answers.iter().filter_map(Told::mentioned).collect();
        let softer = Self { answers, ..self.clone() };
        let (edition, situation) = (Edition::of(EditionNumber::CURRENT), softer.situation(given));
        let verdict = edition.judge(situation);
        let is_known = situation.custom.is_some() || edition.is_enough(situation);
        Verdict { mode: if is_known { verdict.mode } else { Mode::Mix }, ..verdict }
    }

    /// All answers together: those that were `given`, else what was read, else what is usual for the activity.
    pub fn with(&self, given: &Answers) -> Answers {
        self.over(self.taken(given).map(Template::answers).unwrap_or_default()).under(given)
    }

    /// The activity that may be taken for granted beside what was `given`: not where the two that are likeliest are nearly
    /// as likely, and then done in opposite ways, one live and one in writing. To take either would be a guess, so the person says which.
    pub fn taken(&self, given: &Answers) -> Option<Template> {
        let mode = |template: &Template| {
            let answers = self.over(template.answers()).under(given);
            Edition::of(EditionNumber::CURRENT).mode(Situation { answers, custom: template.custom() })
        };
        self.activity.filter(|_| match self.suggestions.as_slice() {
            [first, second, ..] if self.is_close => {
                !matches!((mode(first), mode(second)), (Mode::Sync, Mode::Async) | (Mode::Async, Mode::Sync))
            }
            [..] => true,
        })
    }

    /// What was read, and for the rest what is `usual`. What was read never makes the usual answer less careful: who
    /// resigns politely may hurt all the same.
    pub fn over(&self, usual: Answers) -> Answers {
        let mut all = usual;
        for told in &self.answers {
            let is_milder = told.option == Opt::SensitivitySome && usual.has(Opt::SensitivityHigh);
            if !is_milder {
                all = all.with(told.option);
            }
        }
        all
    }
}

/// Everything that reading needs, ready for use.
#[derive(Clone, Debug, Default)]
pub struct Reader {
    lexicon: Lexicon,
    model: Model,
    spelling: Spelling,
}

static READER: LazyLock<Reader> = LazyLock::new(Reader::load);

/// Every activity, the likeliest of a title and a note first, for whoever looks for one among all of them; none where
/// nothing of the words is known.
pub fn nearest(title: &str, note: &str) -> Vec<Template> {
    READER.nearest(title, note)
}

/// What a linear model counts in a text.
pub fn features_of(text: &str) -> Vec<Feature> {
    READER.look(text, "").2
}

/// What the words of a title and a note tell.
pub fn read(title: &str, note: &str) -> Reading {
    READER.read(title, note)
}

/// The same of a text that speaks of something to be done for sure, such as an item of an agenda.
pub fn read_matter(title: &str, note: &str) -> Reading {
    READER.read_where(title, note, Some(i64::MAX / 2))
}

/// What the words of a text tell that is still being typed: its last word may not be finished. What the text before
/// that word told is never lost to half a word.
pub fn read_growing(text: &str) -> Reading {
    READER.read_growing(text)
}

impl Reader {
    /// The one of this program. What it is made of is part of the program, and tests hold that it is whole.
    pub fn load() -> Self {
        let lexicon = Lexicon::parse(LEXICON).unwrap_or_default();
        Self::new(lexicon, Model::from_bytes(MODEL).unwrap_or_default())
    }

    /// A reader that finds no activity yet and takes every word as it was typed: that which a model is trained with.
    pub fn untaught(lexicon: Lexicon) -> Self {
        Self { lexicon, ..Self::default() }
    }

    /// A reader of a lexicon and a model.
    pub fn new(lexicon: Lexicon, model: Model) -> Self {
        let spelling = Spelling::new(lexicon.words().stems().chain(model.vocabulary.stems()));
        Self { lexicon, model, spelling }
    }

    /// The words of a text with their slips corrected, what the lexicon finds in them, and the features.
    pub fn look(&self, text: &str, title: &str) -> (Vec<Word>, Vec<Hit>, Vec<Feature>) {
        let mut words = words(text);
        self.spelling.correct(&mut words);
        let sentences = sentences(&words, title);
        let hits = self.lexicon.hits(&words, sentences);
        let features = features(&self.lexicon, &words, &hits, sentences);
        (words, hits, features)
    }

    /// What the words of a title and a note tell.
    pub fn read(&self, title: &str, note: &str) -> Reading {
        self.read_where(title, note, None)
    }

    /// The same where it is known how sure it is that the text speaks of anything to be done. `None`: its words tell.
    fn read_where(&self, title: &str, note: &str, known: Option<i64>) -> Reading {
        let text = cut(&[title, "\n", note].concat());
        let (words, hits, features) = self.look(&text, title);
        let vector = self.model.vocabulary.vector(&features);
        let any = known.unwrap_or_else(|| self.model.any(&self.model.vocabulary.whole(&features)));
        let found = self.activities(&vector, any);
        let typed = |start: usize, end: usize| {
            let (first, last) = (words.get(start)?, words.get(end.checked_sub(1)?)?);
            text.get(first.span.start..last.span.end).map(str::to_owned)
        };
        let key = |class: &Class| Template::ALL.get(usize::from(*class)).copied();
        let mut reading = Reading {
            activity: found
                .first()
                .filter(|(share, _)| SURE.is_reached(*share, any + share))
                .and_then(|(_, class)| key(class)),
            suggestions: found.iter().filter_map(|(_, class)| key(class)).collect(),
            is_certain: found.first().is_some_and(|(share, _)| *share >= CERTAIN),
            is_close: matches!(found.as_slice(), [(first, _), (second, _), ..] if *first <= second * NEARLY),
            ..Reading::default()
        };
        if let Some((_, class)) = found.first() {
            let speaking = self.model.speaking(&vector, *class).into_iter().take(3).filter_map(|at| features.get(at));
            reading.words = speaking.filter_map(|feature| typed(feature.start, feature.end)).collect();
            reading.words.dedup();
        }
        self.tell(&hits, &words, [&text, title], &|hit| typed(hit.start, hit.end), &mut reading);
        reading
    }

    /// Every activity, the likeliest of a title and a note first; none where nothing of the words is known.
    fn nearest(&self, title: &str, note: &str) -> Vec<Template> {
        let (_, _, features) = self.look(&cut(&[title, "\n", note].concat()), title);
        let vector = self.model.vocabulary.vector(&features);
        if !vector.iter().any(|(_, _, place)| *place < features.len()) {
            return Vec::new();
        }
        let mut all: Vec<_> = self.model.scores(&vector).into_iter().zip(Template::ALL).collect();
        all.sort_by_key(|(score, _)| Reverse(*score));
        all.into_iter().map(|(_, template)| template).collect()
    }

    /// What the words of a text tell whose last word may not be finished.
    pub fn read_growing(&self, text: &str) -> Reading {
        let before = text.trim_end_matches(char::is_alphanumeric);
        let last = text.get(before.len()..).unwrap_or_default();
        let mut whole = self.read(text, "");
        if last.is_empty() {
            return whole;
        }
        if whole.suggestions.is_empty()
            && let Some(word) = words(last).first().and_then(|word| self.spelling.finish(&word.plain))
        {
            whole.suggestions = self.read(&[before, word].concat(), "").suggestions;
        }
        let shorter = self.read(before, "");
        if let Some(best) = shorter.suggestions.first().filter(|best| !whole.suggestions.contains(best)) {
            whole.suggestions.truncate(MOST - 1);
            whole.suggestions.push(*best);
        }
        whole.activity = whole.activity.or(shorter.activity);
        for answer in shorter.answers {
            if whole.told(answer.option.question()).is_none() {
                whole.answers.push(answer);
            }
        }
        whole.answers.sort_by_key(|told| told.option);
        whole
    }

    /// The activities that are likely, the likeliest first, with how likely each is in thousandths.
    fn activities(&self, vector: &Vector, any: i64) -> Vec<(i64, Class)> {
        let shares = shares(&self.model.scores(vector));
        let all = any.saturating_add(shares.iter().copied().max().unwrap_or(0));
        let each = shares.into_iter().zip(0..=Class::MAX);
        let mut found: Vec<(i64, Class)> = each.filter(|(share, _)| LIKELY.is_reached(*share, all)).collect();
        found.sort_unstable_by_key(|(share, class)| (-share, *class));
        found.truncate(MOST);
        found
    }

    /// What the findings of the lexicon tell, question by question.
    fn tell(
        &self,
        hits: &[Hit],
        words: &[Word],
        [text, title]: [&str; 2],
        typed: &impl Fn(&Hit) -> Option<String>,
        reading: &mut Reading,
    ) {
        let mut signs: Vec<Sign> = Vec::new();
        let titles = sentences(words, title);
        let mut named = Vec::new();
        for hit in hits {
            let Some((of, what)) = self.lexicon.meanings().get(hit.meaning) else { continue };
            match of.as_str() {
                "topic" | "frame" => {}
                _ if what == "-" => {}
                "channel" => named.extend(Channel::from_key(what).map(|channel| Named { channel, hit })),
                "times" => reading.times_a_year = reading.times_a_year.or(what.parse().ok()),
                _ => {
                    let option = match what.strip_prefix('#') {
                        None => what,
                        Some(more) => {
                            let own = words.get(hit.start..hit.end).unwrap_or_default();
                            let Some(number) = own.iter().find_map(|word| number::of(&word.plain)) else { continue };
                            let number = number + u32::from(more == "+");
                            reading.people = reading.people.or(Some(number));
                            people(number)
                        }
                    };
                    let said = typed(hit).unwrap_or_default();
                    let is_of_title = words.get(hit.start).is_some_and(|word| word.sentence < titles);
                    match signs.iter_mut().find(|sign| sign.question == of && sign.option == option) {
                        // The same words again say no more.
                        Some(sign) if sign.words.iter().any(|known| known.eq_ignore_ascii_case(&said)) => {}
                        Some(sign) => {
                            sign.weight += u32::from(hit.weight);
                            sign.words.push(said);
                            sign.is_of_title |= is_of_title;
                        }
                        None => {
                            let (weight, words) = (hit.weight.into(), vec![said]);
                            signs.push(Sign { question: of, option, weight, words, is_of_title });
                        }
                    }
                }
            }
        }
        let proposed = proposed(&named, words);
        reading.channels = weighed(named, words, text);
        reading.proposed = proposed.filter(|_| reading.channels.is_empty());
        reading.answers = signs.iter().filter(|sign| sign.is_told(&signs)).filter_map(Sign::told).collect();
        reading.answers.sort_by_key(|told| told.option);
    }
}

/// What speaks for an answer.
struct Sign<'a> {
    question: &'a str,
    option: &'a str,
    weight: u32,
    words: Vec<String>,
    is_of_title: bool,
}

impl Sign<'_> {
    /// Whether it is enough, all others considered.
    fn is_told(&self, all: &[Self]) -> bool {
        let mut others = all.iter().filter(|other| other.question == self.question && other.option != self.option);
        self.weight >= ENOUGH
            && match self.question {
                // What hurts most decides.
                "sensitivity" => {
                    others.all(|other| other.weight < ENOUGH || severity(other.option) < severity(self.option))
                }
                // Several people are named, and any may be the one.
                "standing" | "familiarity" => others.next().is_none(),
                _ => others.all(|other| other.weight < self.weight),
            }
    }

    fn told(&self) -> Option<Told> {
        let option = Question::from_key(self.question)?.option(self.option)?;
        Some(Told { option, words: self.words.clone(), is_of_title: self.is_of_title })
    }
}

/// The option of `people` for a number of them.
const fn people(number: u32) -> &'static str {
    match number {
        0 | 1 => "one",
        2 => "two",
        3..=7 => "few",
        _ => "many",
    }
}

/// How much a thing hurts.
fn severity(option: &str) -> u8 {
    match option {
        "high" => 2,
        "some" => 1,
        _ => 0,
    }
}

/// How many sentences the title has: at least the first of all.
fn sentences(words: &[Word], title: &str) -> u16 {
    words.iter().find(|word| word.span.start >= title.len()).map_or(1, |word| word.sentence).max(1)
}

/// The text up to the longest that is read.
fn cut(text: &str) -> String {
    let mut units = 0;
    text.chars()
        .take_while(|c| {
            units += c.len_utf16();
            units <= LONGEST + 1
        })
        .collect()
}
