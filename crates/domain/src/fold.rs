//! The words of a text as a person types it, so that two texts can be compared.

/// The words of a text: lower case, diacritics off, divided by whatever is neither letter nor digit.
pub fn words(text: &str) -> Vec<String> {
    let (mut words, mut word) = (Vec::new(), String::new());
    for c in composed(text).flat_map(char::to_lowercase) {
        match c {
            '\'' | '’' | '\u{300}'..='\u{36f}' => {}
            c if c.is_alphanumeric() => word.push_str(plain(c).unwrap_or(c.encode_utf8(&mut [0; 4]))),
            _ => {
                if !word.is_empty() {
                    words.push(std::mem::take(&mut word));
                }
                if c == '?' {
                    words.push("?".to_owned());
                }
            }
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// A text as titles are sorted by it: lower case, diacritics off, its words divided by one space.
pub fn sorting(text: &str) -> String {
    let mut sorting = String::new();
    for c in composed(text).flat_map(char::to_lowercase) {
        match c {
            '\'' | '’' | '\u{300}'..='\u{36f}' => {}
            c if c.is_alphanumeric() => sorting.push_str(letter(c).unwrap_or(c.encode_utf8(&mut [0; 4]))),
            _ if sorting.is_empty() || sorting.ends_with(' ') => {}
            _ => sorting.push(' '),
        }
    }
    sorting
}

/// The letters of a text, with those of Korean and Japanese put together that a Mac takes apart. (Of Latin letters the
/// diacritics are left out in any case.)
fn composed(text: &str) -> impl Iterator<Item = char> {
    let mut rest = text.chars().peekable();
    std::iter::from_fn(move || {
        let mut letter = rest.next()?;
        while let Some(whole) = rest.peek().and_then(|next| together(letter, *next)) {
            letter = whole;
            rest.next();
        }
        Some(letter)
    })
}

/// Two parts of a letter as one. Those of Korean are counted in Unicode: 19 first, 21 middle and 27 last parts, and each
/// syllable in their order. A kana with a mark stands behind that without.
fn together(first: char, second: char) -> Option<char> {
    const FIRST: u32 = 0x1100;
    const MIDDLE: u32 = 0x1161;
    const LAST: u32 = 0x11a7;
    const SYLLABLE: u32 = 0xac00;
    let (one, two) = (u32::from(first), u32::from(second));
    let whole = match (first, second) {
        ('\u{1100}'..='\u{1112}', '\u{1161}'..='\u{1175}') => SYLLABLE + ((one - FIRST) * 21 + two - MIDDLE) * 28,
        ('\u{ac00}'..='\u{d7a3}', '\u{11a8}'..='\u{11c2}') if (one - SYLLABLE).is_multiple_of(28) => one + two - LAST,
        ('う' | 'ウ', '\u{3099}') => one + 0x4e,
        ('か'..='ほ' | 'カ'..='ホ', '\u{3099}') => one + 1,
        ('は'..='ほ' | 'ハ'..='ホ', '\u{309a}') => one + 2,
        _ => return None,
    };
    char::from_u32(whole)
}

/// A letter as words are compared by it: without its diacritic, and `s` for `z`: "prioritize" is "prioritise".
const fn plain(c: char) -> Option<&'static str> {
    match c {
        'z' | '\u{179}'..='\u{17e}' => Some("s"),
        c => letter(c),
    }
}

/// A Latin letter with a diacritic without it. Most of them stand together in Unicode by their letter: those of Europe
/// from U+0100, those of Vietnam from U+1EA0.
const fn letter(c: char) -> Option<&'static str> {
    Some(match c {
        'à'..='å' | '\u{100}'..='\u{105}' | '\u{1cd}' | '\u{1ce}' | '\u{1ea0}'..='\u{1eb7}' => "a",
        'æ' => "ae",
        'ç' | '\u{106}'..='\u{10d}' => "c",
        'ð' | '\u{10e}'..='\u{111}' => "d",
        'è'..='ë' | '\u{112}'..='\u{11b}' | '\u{1eb8}'..='\u{1ec7}' => "e",
        '\u{11c}'..='\u{123}' => "g",
        '\u{124}'..='\u{127}' => "h",
        'ì'..='ï' | '\u{128}'..='\u{131}' | '\u{1cf}' | '\u{1d0}' | '\u{1ec8}'..='\u{1ecb}' => "i",
        '\u{134}' | '\u{135}' => "j",
        '\u{136}'..='\u{138}' => "k",
        '\u{139}'..='\u{142}' => "l",
        'ñ' | '\u{143}'..='\u{149}' => "n",
        'ò'..='ö'
        | 'ø'
        | '\u{14c}'..='\u{151}'
        | '\u{1a0}'
        | '\u{1a1}'
        | '\u{1d1}'
        | '\u{1d2}'
        | '\u{1ecc}'..='\u{1ee3}' => "o",
        'œ' => "oe",
        '\u{154}'..='\u{159}' => "r",
        '\u{15a}'..='\u{161}' | '\u{218}' | '\u{219}' => "s",
        'ß' => "ss",
        '\u{162}'..='\u{167}' | '\u{21a}' | '\u{21b}' => "t",
        'þ' => "th",
        'ù'..='ü' | '\u{168}'..='\u{173}' | '\u{1af}' | '\u{1b0}' | '\u{1d3}'..='\u{1dc}' | '\u{1ee4}'..='\u{1ef1}' => {
            "u"
        }
        '\u{174}' | '\u{175}' => "w",
        'ý' | 'ÿ' | '\u{176}'..='\u{178}' | '\u{1ef2}'..='\u{1ef9}' => "y",
        '\u{179}'..='\u{17e}' => "z",
        _ => return None,
    })
}
