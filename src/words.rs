//! The words of a text as a person types it, so that two texts can be compared.

/// The words of a text: lower case, diacritics off, divided by whatever is neither letter nor digit.
pub(crate) fn words(text: &str) -> Vec<String> {
    let (mut words, mut word) = (Vec::new(), String::new());
    for c in text.chars().flat_map(char::to_lowercase) {
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

/// A letter with a diacritic without it, and `s` for `z`: "prioritize" is "prioritise".
const fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' => "d",
        'è'..='ë' | 'ē' | 'ę' | 'ě' => "e",
        'ğ' => "g",
        'ì'..='ï' | 'ī' | 'ı' => "i",
        'ł' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ő' | 'ō' => "o",
        'œ' => "oe",
        'ř' => "r",
        'ś' | 'š' | 'ş' | 'z' | 'ź' | 'ż' | 'ž' => "s",
        'ß' => "ss",
        'ť' => "t",
        'ù'..='ü' | 'ů' | 'ű' | 'ū' => "u",
        'ý' | 'ÿ' => "y",
        _ => return None,
    })
}
