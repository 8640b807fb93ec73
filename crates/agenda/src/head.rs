//! What a text says of the meeting itself before its items: how many come, and how often.

use crate::lexicon::head::{ATTENDEES, FORTNIGHTLY, MONTHLY, PEOPLE, QUARTERLY, WEEKLY};
use crate::markup::{plain, without_marks};
use crate::text::fold;

/// How often a meeting takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rhythm {
    /// Each week.
    Weekly,
    /// Every second week.
    Fortnightly,
    /// Each month.
    Monthly,
    /// Each quarter.
    Quarterly,
}

/// A line with more words is a sentence about something else.
const LONGEST: usize = 16;

/// How many come: as a line says, or as many as one names.
pub(crate) fn people<'a>(mut lines: impl Iterator<Item = &'a str> + Clone) -> Option<u16> {
    lines.clone().find_map(number_of_people).or_else(|| lines.find_map(named))
}

/// How often it takes place.
pub(crate) fn rhythm<'a>(mut lines: impl Iterator<Item = &'a str>) -> Option<Rhythm> {
    lines.find_map(|line| {
        let folded = fold(line);
        if folded.words().count() > LONGEST {
            return None;
        }
        // "Every two weeks" before "weeks", "bi-weekly" before "weekly".
        let all = [
            (FORTNIGHTLY, Rhythm::Fortnightly),
            (WEEKLY, Rhythm::Weekly),
            (MONTHLY, Rhythm::Monthly),
            (QUARTERLY, Rhythm::Quarterly),
        ];
        all.into_iter().find_map(|(phrases, rhythm)| folded.has_any(phrases).then_some(rhythm))
    })
}

/// "8 people".
fn number_of_people(line: &str) -> Option<u16> {
    let folded = fold(line);
    let words: Vec<_> = folded.words().take(LONGEST + 1).collect();
    if words.len() > LONGEST {
        return None;
    }
    words.windows(2).find_map(|pair| match pair {
        [number, word] if PEOPLE.contains(word) => number.parse().ok().filter(|number| (2..=10_000).contains(number)),
        _ => None,
    })
}

/// "Attendees: Ana, Ben and Carla".
fn named(line: &str) -> Option<u16> {
    let bare = without_marks(&plain(line));
    let (key, names) = bare.trim_start_matches(['-', '•', '*', ' ']).split_once([':', '：'])?;
    if !fold(key).is_any(ATTENDEES) {
        return None;
    }
    let names = names.replace(" and ", ",").replace(" und ", ",").replace(" & ", ",");
    let number = names.split([',', ';']).filter(|name| name.chars().any(char::is_alphabetic)).count();
    u16::try_from(number).ok().filter(|number| *number >= 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_many_come_is_said_or_counted() {
        let people = |line: &str| super::people([line].into_iter());
        assert_eq!(people("Team meeting, Thursday 10:00, 60 min, 8 people, every week"), Some(8));
        assert_eq!(people("Attendees: Ana, Ben and Carla"), Some(3));
        assert_eq!(people("**Participants:** Kim; Lee"), Some(2));
        assert_eq!(people("Room 12, 60 min"), None);
        assert_eq!(people("Attendees: all"), None);
        // A sentence about something else.
        let sentence = "Yesterday the 3 people from the council came by and said that all of this must be done by May, so be quick";
        assert_eq!(people(sentence), None);
    }

    #[test]
    fn how_often_is_said_in_the_usual_words() {
        let rhythm = |line: &str| super::rhythm([line].into_iter());
        assert_eq!(rhythm("Weekly team meeting"), Some(Rhythm::Weekly));
        assert_eq!(rhythm("Sync, every two weeks"), Some(Rhythm::Fortnightly));
        assert_eq!(rhythm("Bi-weekly sync"), Some(Rhythm::Fortnightly));
        assert_eq!(rhythm("Board, monthly"), Some(Rhythm::Monthly));
        assert_eq!(rhythm("Quarterly review"), Some(Rhythm::Quarterly));
        assert_eq!(rhythm("Team meeting of 3 May"), None);
    }
}
