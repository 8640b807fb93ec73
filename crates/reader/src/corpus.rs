//! The texts that the reader is trained and tried on, from `data`: written for this, by many voices, none collected.

use domain::activity::Template;

/// A text with what a careful reader takes from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// What someone types.
    pub text: String,
    /// The key of the activity; `None` where it is no situation at all.
    pub activity: Option<String>,
    /// The answers that it gives, as question and option.
    pub answers: Vec<(String, String)>,
    /// Whether it was written after all else, to be tried once.
    pub is_last: bool,
}

impl Sample {
    /// Whether it is put aside: never trained on, only tried. One of five, by its words alone, and all of the last.
    pub fn is_aside(&self) -> bool {
        if self.is_last {
            return true;
        }
        hash(&self.text).is_multiple_of(5)
    }

    /// Whether it is put aside where half are: of those that are no situation.
    pub fn is_aside_of_half(&self) -> bool {
        hash(&self.text).is_multiple_of(2)
    }
}

/// A number that hangs on the words of a text alone (FNV-1a).
fn hash(text: &str) -> u32 {
    let hash = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(16_777_619);
    text.bytes().fold(2_166_136_261, hash) >> 8
}

const ACTIVITIES: &str = include_str!("../data/activities.txt");
const NOTHING: &str = include_str!("../data/nothing.txt");
const PHRASES: &str = include_str!("../data/phrases.txt");

/// A number that hangs on all that the model is trained from (FNV-1a): `data/model.sum` has that of the last training.
pub fn sum() -> u64 {
    let files = FILES.iter().chain(&STORIES).chain(&[ACTIVITIES, NOTHING, PHRASES, crate::LEXICON]);
    // Its classes stand in the order of the activities.
    let order = Template::ALL.iter().map(|template| template.key());
    sum_of(&files.copied().chain(order).collect::<Vec<_>>())
}

/// The same of other texts.
pub fn sum_of(texts: &[&str]) -> u64 {
    let hash = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
    texts.iter().flat_map(|text| text.bytes()).fold(0xcbf2_9ce4_8422_2325, hash)
}

/// The texts of all files.
///
/// # Errors
/// The first line that is wrong.
pub fn samples() -> Result<Vec<Sample>, String> {
    let mut samples = Vec::new();
    for (number, file) in (1..).zip(FILES) {
        let is_last = number == FILES.len();
        let mut activity = None;
        for line in file.lines().map(str::trim).filter(|line| !line.is_empty()) {
            if let Some(key) = line.strip_prefix('@') {
                activity = (key != "none").then(|| key.to_owned());
                continue;
            }
            let (answers, text) = line.split_once('|').ok_or_else(|| format!("no `|` in `{line}`"))?;
            let answers: Option<Vec<_>> =
                answers.split_ascii_whitespace().map(|answer| answer.split_once('=')).collect();
            let answers = answers.ok_or_else(|| format!("an answer without `=` in `{line}`"))?;
            let answers =
                answers.into_iter().map(|(question, option)| (question.to_owned(), option.to_owned())).collect();
            samples.push(Sample { text: text.trim().to_owned(), activity: activity.clone(), answers, is_last });
        }
    }
    Ok(samples)
}

const FILES: [&str; 12] = [
    include_str!("../data/texts/again.txt"),
    include_str!("../data/texts/asking.txt"),
    include_str!("../data/texts/facts.txt"),
    include_str!("../data/texts/hiring.txt"),
    include_str!("../data/texts/life.txt"),
    include_str!("../data/texts/none.txt"),
    include_str!("../data/texts/stories.txt"),
    include_str!("../data/texts/talks.txt"),
    include_str!("../data/texts/trades.txt"),
    include_str!("../data/texts/wide.txt"),
    include_str!("../data/texts/work.txt"),
    // The last stands last.
    include_str!("../data/texts/last.txt"),
];

/// A story: a title and some sentences, of which only the activity is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Story {
    /// What someone types.
    pub text: &'static str,
    /// The key of the activity.
    pub activity: &'static str,
}

impl Story {
    /// Whether it is put aside, as [`Sample::is_aside`]: one of ten.
    pub fn is_aside(&self) -> bool {
        hash(self.text).is_multiple_of(10)
    }
}

/// Stories as people tell them, many of each activity: the key after a `@`, then a story a line.
pub fn stories() -> Vec<Story> {
    let mut activity = "";
    let mut stories = Vec::new();
    for line in STORIES.iter().flat_map(|file| file.lines()) {
        match line.strip_prefix('@') {
            Some(key) => activity = key,
            None => stories.push(Story { text: line, activity }),
        }
    }
    stories
}

const STORIES: [&str; 6] = [
    include_str!("../data/stories/short.txt"),
    include_str!("../data/stories/long.txt"),
    include_str!("../data/stories/places.txt"),
    include_str!("../data/stories/sides.txt"),
    include_str!("../data/stories/common.txt"),
    include_str!("../data/stories/voices.txt"),
];

/// The names of the activities and what people say for each: the key and the phrases.
pub fn activities() -> Vec<(&'static str, Vec<&'static str>)> {
    let lines = ACTIVITIES.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(" | ")).map(|(key, rest)| (key, rest.split(" | ").collect())).collect()
}

/// Texts that mean nothing, or no situation, with what kind each is.
pub fn nothing() -> Vec<(&'static str, Sample)> {
    let mut kind = "";
    let mut texts = Vec::new();
    for line in NOTHING.lines().filter(|line| !line.is_empty() && !line.starts_with("# ")) {
        if let Some(name) = line.strip_prefix("@@") {
            kind = name;
            continue;
        }
        texts.push((kind, Sample { text: line.to_owned(), activity: None, answers: Vec::new(), is_last: false }));
    }
    texts
}

/// Short phrases with the activities that each may mean. They were written for fewer activities than there are now.
pub fn phrases() -> Vec<(&'static str, Vec<&'static str>)> {
    let lines = PHRASES.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.rsplit_once(" | ")).map(|(text, keys)| (text, keys.split(' ').collect())).collect()
}
