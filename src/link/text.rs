//! The texts of a link, as the last of its bytes.
//!
//! One number tells the form of all of them. Each text ends with a 0, which no text holds.

use super::LinkError;
use super::bytes::{Reader, put_varint};

/// Units of UTF-16 in a block, and bytes that stand for ASCII.
const BLOCK: u16 = 128;

/// How texts are written.
#[derive(Clone, Copy)]
enum Form {
    /// Number 0: UTF-8, ended by a byte of 0.
    Utf8,
    /// Number 1: UTF-16, two bytes a unit, the higher first, ended by a unit of 0.
    Utf16,
    /// Number 2 and up: one byte a unit of UTF-16, ended by a byte of 0. Bytes to 127 are ASCII; the others are the
    /// units of one block of 128. The number is that of the block, from 1 to 511, and 2.
    Block(u16),
}

impl Form {
    fn number(self) -> u64 {
        match self {
            Self::Utf8 => 0,
            Self::Utf16 => 1,
            Self::Block(block) => u64::from(block) + 2,
        }
    }

    fn from_number(number: u64) -> Option<Self> {
        match number {
            0 => Some(Self::Utf8),
            1 => Some(Self::Utf16),
            _ => {
                let block = u16::try_from(number - 2).ok()?;
                (1..=u16::MAX / BLOCK).contains(&block).then_some(Self::Block(block))
            }
        }
    }

    /// Writes the number and the texts. `None`: the block does not hold them.
    fn write(self, texts: &[&str]) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        put_varint(&mut bytes, self.number());
        let units = texts.iter().flat_map(|text| text.encode_utf16().chain([0]));
        match self {
            Self::Utf8 => bytes.extend(texts.iter().flat_map(|text| text.bytes().chain([0]))),
            Self::Utf16 => bytes.extend(units.flat_map(u16::to_be_bytes)),
            Self::Block(block) => {
                for unit in units {
                    let byte = match unit / BLOCK {
                        0 => unit,
                        of if of == block => BLOCK + unit % BLOCK,
                        _ => return None,
                    };
                    bytes.push(u8::try_from(byte).ok()?);
                }
            }
        }
        Some(bytes)
    }
}

/// The shortest form of the texts; of those as short, the one with the lowest number. No texts are no bytes.
pub(super) fn write(texts: &[&str]) -> Vec<u8> {
    if texts.is_empty() {
        return Vec::new();
    }
    // If any block holds them all, it is that of any unit that is not ASCII.
    let other = texts.iter().flat_map(|text| text.encode_utf16()).find(|unit| *unit >= BLOCK);
    let forms = [Some(Form::Utf8), Some(Form::Utf16), other.map(|unit| Form::Block(unit / BLOCK))];
    let written = forms.into_iter().flatten().filter_map(|form| form.write(texts));
    written.min_by_key(Vec::len).unwrap_or_default()
}

/// Reads texts in the order in which they were written.
pub(super) struct Texts<'a> {
    /// Not known before the first text, as without texts there is none.
    form: Option<Form>,
    bytes: Reader<'a>,
}

impl<'a> Texts<'a> {
    pub(super) const fn new(bytes: Reader<'a>) -> Self {
        Self { form: None, bytes }
    }

    /// The next text of at most `max` UTF-16 units; no more bytes are read than such a text may have.
    pub(super) fn next(&mut self, max: usize) -> Result<String, LinkError> {
        let form = match self.form {
            Some(form) => form,
            None => *self.form.insert(Form::from_number(self.bytes.varint()?).ok_or(LinkError::Damaged)?),
        };
        let bytes = &mut self.bytes;
        let text = match form {
            // A unit of UTF-16 is at most 3 bytes of UTF-8.
            Form::Utf8 => String::from_utf8(until_zero(3 * max, || bytes.byte())?).ok(),
            Form::Utf16 => String::from_utf16(&until_zero(max, || bytes.array().map(u16::from_be_bytes))?).ok(),
            Form::Block(block) => {
                let unit = |byte: u16| if byte < BLOCK { byte } else { block * BLOCK + byte % BLOCK };
                String::from_utf16(&until_zero(max, || bytes.byte().map(u16::from).map(unit))?).ok()
            }
        };
        text.filter(|text| text.encode_utf16().count() <= max).ok_or(LinkError::Damaged)
    }

    /// Makes sure that nothing follows the last text.
    pub(super) const fn end(self) -> Result<(), LinkError> {
        self.bytes.end()
    }
}

/// All before the next 0, which must not be more than `max`.
fn until_zero<T: Copy + Default + PartialEq>(
    max: usize,
    mut next: impl FnMut() -> Result<T, LinkError>,
) -> Result<Vec<T>, LinkError> {
    let mut all = Vec::new();
    loop {
        let one = next()?;
        if one == T::default() {
            return Ok(all);
        }
        if all.len() == max {
            return Err(LinkError::Damaged);
        }
        all.push(one);
    }
}
