//! A pseudo-language for development: it can be read, is longer than English, and no text in it passes for one that was
//! not translated. `cargo xtask build --pseudo` puts the words of the app into it.

/// Each letter, and what it becomes.
const LETTERS: [(char, char); 52] = [
    ('A', 'À'),
    ('B', 'Ɓ'),
    ('C', 'Ç'),
    ('D', 'Ð'),
    ('E', 'É'),
    ('F', 'Ƒ'),
    ('G', 'Ĝ'),
    ('H', 'Ĥ'),
    ('I', 'Î'),
    ('J', 'Ĵ'),
    ('K', 'Ķ'),
    ('L', 'Ļ'),
    ('M', 'Ṁ'),
    ('N', 'Ñ'),
    ('O', 'Ö'),
    ('P', 'Þ'),
    ('Q', 'Ǫ'),
    ('R', 'Ŕ'),
    ('S', 'Š'),
    ('T', 'Ţ'),
    ('U', 'Û'),
    ('V', 'Ṽ'),
    ('W', 'Ŵ'),
    ('X', 'Ẋ'),
    ('Y', 'Ý'),
    ('Z', 'Ž'),
    ('a', 'à'),
    ('b', 'ƀ'),
    ('c', 'ç'),
    ('d', 'ð'),
    ('e', 'é'),
    ('f', 'ƒ'),
    ('g', 'ĝ'),
    ('h', 'ĥ'),
    ('i', 'î'),
    ('j', 'ĵ'),
    ('k', 'ķ'),
    ('l', 'ļ'),
    ('m', 'ṁ'),
    ('n', 'ñ'),
    ('o', 'ö'),
    ('p', 'þ'),
    ('q', 'ǫ'),
    ('r', 'ŕ'),
    ('s', 'š'),
    ('t', 'ţ'),
    ('u', 'û'),
    ('v', 'ṽ'),
    ('w', 'ŵ'),
    ('x', 'ẋ'),
    ('y', 'ý'),
    ('z', 'ž'),
];

/// What a text stands between, and what it is made longer with.
const BEGIN: char = '⟦';
const END: char = '⟧';
const LONGER: char = '·';
/// How many of those stand together.
const WORD: usize = 6;

/// A text in it: in brackets, longer by a third. What stands in `{…}` is put in later, and stays.
pub fn of(text: &str) -> String {
    let mut depth = 0_u32;
    let strange = text.chars().map(|letter| {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let known = LETTERS.iter().find(|(plain, _)| depth == 0 && *plain == letter);
        known.map_or(letter, |(_, strange)| *strange)
    });
    let strange: String = strange.collect();
    if strange == text {
        return strange;
    }
    let mut longer = String::new();
    for place in 0..text.chars().count().div_ceil(3) {
        // In short words, between which a line may end.
        if place % WORD == 0 {
            longer.push(' ');
        }
        longer.push(LONGER);
    }
    format!("{BEGIN}{strange}{longer}{END}")
}

/// The text that it was.
pub fn undone(text: &str) -> String {
    let mut plain = String::new();
    let mut before = BEGIN;
    for letter in text.chars() {
        // A space stands before each word of what made it longer.
        if letter == LONGER && before == ' ' {
            plain.pop();
        }
        if ![BEGIN, LONGER, END].contains(&letter) {
            let known = LETTERS.iter().find(|(_, strange)| *strange == letter);
            plain.push(known.map_or(letter, |(known, _)| *known));
        }
        before = letter;
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::{of, undone};

    #[test]
    fn a_text_comes_back_and_slots_stay() {
        let strange = of("Tell them {live}, by 3.");
        assert_eq!(strange, "⟦Ţéļļ ţĥéṁ {live}, ƀý 3. ······ ··⟧");
        assert_eq!(undone(&strange), "Tell them {live}, by 3.");
        assert_eq!(undone(&[of("A: ").as_str(), "b", &of(" c")].concat()), "A: b c");
        assert_eq!(of(", "), ", ");
    }
}
