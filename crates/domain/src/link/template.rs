//! The key of a template as one number, in the last bytes before the check.

use super::LinkError;
use crate::decision::TemplateKey;

/// What a key is made of: its first character stands for 1, its last for 37.
const CHARACTERS: &[u8; 37] = b"abcdefghijklmnopqrstuvwxyz0123456789-";
const RADIX: u128 = 37;

/// The number of a key, the first character counting most, in as few bytes as hold it: at most 16. As no character
/// stands for 0, no two keys have one number.
pub(super) fn write(key: &TemplateKey) -> Vec<u8> {
    let digits = key.as_str().bytes().filter_map(|byte| CHARACTERS.iter().position(|one| *one == byte));
    let number = digits.fold(0, |number, place| number * RADIX + u128::try_from(place).unwrap_or(0) + 1);
    number.to_be_bytes().into_iter().skip_while(|byte| *byte == 0).collect()
}

/// Reads what [`write()`] wrote.
pub(super) fn read(bytes: &[u8]) -> Result<TemplateKey, LinkError> {
    if bytes.len() > size_of::<u128>() || bytes.first() == Some(&0) {
        return Err(LinkError::Damaged);
    }
    let mut number = bytes.iter().fold(0, |number, byte| number << 8 | u128::from(*byte));
    let mut key = Vec::new();
    while let Some(digits) = number.checked_sub(1) {
        let place = usize::try_from(digits % RADIX).ok();
        key.extend(place.and_then(|place| CHARACTERS.get(place)).copied().map(char::from));
        number = digits / RADIX;
    }
    TemplateKey::parse(&key.into_iter().rev().collect::<String>()).map_err(|_| LinkError::Damaged)
}
