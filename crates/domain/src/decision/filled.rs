//! What a person filled into the blanks of the texts that they send.

use super::Note;

/// What stands in the blanks, each by the words that stand in it otherwise, such as *day*: the same words, the same
/// filling, in whichever text of the decision. It goes into no link.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filled(Vec<(String, Note)>);

impl Filled {
    /// How many are held. Another plan has other texts, so what is filled in may be of several.
    pub const MOST: usize = 100;

    /// What stands in a blank.
    pub fn get(&self, blank: &str) -> Option<&Note> {
        self.iter().find(|(one, _)| *one == blank).map(|(_, text)| text)
    }

    /// Fills a blank, or empties it. Of more than [`Filled::MOST`] the oldest goes.
    pub fn set(&mut self, blank: &str, text: Option<Note>) {
        let place = self.0.iter().position(|(one, _)| one == blank);
        match (place.and_then(|place| self.0.get_mut(place)), text) {
            (Some((_, old)), Some(text)) => *old = text,
            (None, Some(text)) => {
                self.0.push((blank.to_owned(), text));
                self.0.drain(..self.0.len().saturating_sub(Self::MOST));
            }
            (_, None) => self.0.retain(|(one, _)| one != blank),
        }
    }

    /// Whether nothing was filled in.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each blank with what stands in it, the oldest first.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Note)> {
        self.0.iter().map(|(blank, text)| (blank.as_str(), text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blank_holds_what_came_last_until_it_is_emptied_and_of_too_many_the_oldest_goes() {
        let mut filled = Filled::default();
        filled.set("day", Note::typed("Monday"));
        filled.set("post", Note::typed("Site manager"));
        filled.set("day", Note::typed("Tuesday"));
        let held: Vec<_> = filled.iter().map(|(blank, text)| (blank, text.as_str())).collect();
        assert_eq!(held, [("day", "Tuesday"), ("post", "Site manager")]);
        filled.set("day", None);
        assert_eq!((filled.get("day"), filled.is_empty()), (None, false));
        for number in 0..Filled::MOST {
            filled.set(&number.to_string(), Note::typed("x"));
        }
        assert_eq!((filled.iter().count(), filled.get("post")), (Filled::MOST, None));
        assert_eq!(filled.get("0"), Note::typed("x").as_ref());
    }
}
