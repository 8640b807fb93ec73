//! Bytes as letters and digits.
//!
//! 8 bytes become 11 characters of `0-9A-Za-z`, most significant first; a last block of 1 to 7 bytes becomes
//! 2, 3, 5, 6, 7, 9 or 10.

const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// Characters for a block of 0 to 8 bytes.
const WIDTHS: [usize; 9] = [0, 2, 3, 5, 6, 7, 9, 10, 11];

/// A text that [`encode`] never writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not made of whole blocks of letters and digits")]
pub struct Base62Error;

/// Writes bytes as letters and digits.
pub fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 11 / 8 + 2);
    for block in bytes.chunks(8) {
        let mut value = block.iter().fold(0_u64, |value, byte| value << 8 | u64::from(*byte));
        let width = WIDTHS.get(block.len()).copied().unwrap_or(0);
        let mut digits = [b'0'; 11];
        for digit in digits.iter_mut().take(width).rev() {
            *digit = usize::try_from(value % 62).ok().and_then(|at| DIGITS.get(at)).copied().unwrap_or(b'0');
            value /= 62;
        }
        text.extend(digits.iter().take(width).copied().map(char::from));
    }
    text
}

/// Reads what [`encode`] wrote.
///
/// # Errors
/// [`Base62Error`] for a character that is no letter or digit, a length that no whole blocks have, or a block whose
/// value is over what its bytes hold.
pub fn decode(text: &str) -> Result<Vec<u8>, Base62Error> {
    let mut bytes = Vec::with_capacity(text.len() * 8 / 11 + 1);
    for block in text.as_bytes().chunks(11) {
        let size = WIDTHS.iter().position(|width| *width == block.len()).ok_or(Base62Error)?;
        let mut value = 0_u128;
        for character in block {
            value = value * 62 + u128::from(digit(*character)?);
        }
        if value >> (8 * size) != 0 {
            return Err(Base62Error);
        }
        bytes.extend(value.to_be_bytes().iter().skip(16 - size));
    }
    Ok(bytes)
}

/// The value of a character; its inverse is [`DIGITS`].
const fn digit(character: u8) -> Result<u8, Base62Error> {
    match character {
        b'0'..=b'9' => Ok(character - b'0'),
        b'A'..=b'Z' => Ok(character - b'A' + 10),
        b'a'..=b'z' => Ok(character - b'a' + 36),
        _ => Err(Base62Error),
    }
}
