//! The texts of a link.
//!
//! One number tells the form of all of them. Each text ends with a 0, which no text holds.

use super::LinkError;
use super::bytes::{BitReader, BitWriter, Reader, put_varint};

/// Units of UTF-16 in a block.
const BLOCK: u16 = 128;
/// Blocks that there are: 0 is ASCII, the last is the one before U+FFFF.
const BLOCKS: u16 = u16::MAX / BLOCK + 1;

/// Code of a block: 8 bits follow, which tell a unit of the block before (below 128) or after (from 128).
const BESIDE: u16 = 1;
/// Code of a block: 16 bits follow, which are any unit.
const ANY: u16 = 2;
/// Codes of a block for what is common in texts of many scripts. No text holds the control characters whose places
/// these take.
const MARKS: [(u16, u16); 28] = [
    (0x03, 0x2013), // – dash
    (0x04, 0x2014), // — long dash
    (0x05, 0x2018), // ‘
    (0x06, 0x2019), // ’ also the apostrophe
    (0x07, 0x201A), // ‚
    (0x08, 0x201C), // “
    (0x09, 0x201D), // ”
    (0x0B, 0x201E), // „
    (0x0C, 0x2026), // …
    (0x0D, 0x2022), // •
    (0x0E, 0x00A0), // space that keeps together
    (0x0F, 0x00A7), // §
    (0x10, 0x00AB), // «
    (0x11, 0x00B0), // °
    (0x12, 0x00B7), // ·
    (0x13, 0x00BB), // »
    (0x14, 0x00D7), // ×
    (0x15, 0x20AC), // €
    (0x16, 0x20B9), // ₹
    (0x17, 0x2116), // №
    (0x18, 0x2192), // →
    (0x19, 0x202F), // narrow space that keeps together
    (0x1A, 0x2039), // ‹
    (0x1B, 0x203A), // ›
    (0x1C, 0x200C), // zero-width non-joiner
    (0x1D, 0x200D), // zero-width joiner
    (0x1E, 0x2011), // hyphen that keeps together
    (0x1F, 0x2212), // − minus
];

/// How texts are written.
#[derive(Clone, Copy)]
enum Form {
    /// Number 0: UTF-8, ended by a byte of 0.
    Utf8,
    /// Number 1: UTF-16, two bytes a unit, the higher first, ended by a unit of 0.
    Utf16,
    /// Number 2 and up: a code for a unit of UTF-16, ended by a code of 0. The number is that of the block, from 0 to
    /// 511, and 2. Codes to 127 are ASCII but for those above; the others are the units of the block.
    Block(u16),
}

/// What there is to write: how many units of which kind.
struct Count {
    texts: usize,
    bytes_of_utf8: usize,
    units: usize,
    /// Units by their block that are neither ASCII nor marks.
    others: Vec<usize>,
    /// All of these.
    other: usize,
}

impl Count {
    fn of(texts: &[&str]) -> Self {
        let mut others = vec![0; BLOCKS.into()];
        let mut units = 0;
        for unit in texts.iter().flat_map(|text| text.encode_utf16()) {
            units += 1;
            if unit >= BLOCK && mark(unit).is_none() {
                others.get_mut(usize::from(unit / BLOCK)).into_iter().for_each(|count| *count += 1);
            }
        }
        Self {
            texts: texts.len(),
            bytes_of_utf8: texts.iter().map(|text| text.len()).sum(),
            units,
            other: others.iter().sum(),
            others,
        }
    }

    /// Bytes of the texts in a form, with its number.
    fn size(&self, form: Form) -> usize {
        let number = if form.number() < 0x80 { 1 } else { 2 };
        number
            + match form {
                Form::Utf8 => self.bytes_of_utf8 + self.texts,
                Form::Utf16 => 2 * (self.units + self.texts),
                Form::Block(block) => {
                    let of =
                        |block: Option<u16>| block.and_then(|block| self.others.get(usize::from(block))).unwrap_or(&0);
                    let beside = of(block.checked_sub(1)) + of(block.checked_add(1));
                    let far = self.other - of(Some(block)) - beside;
                    (usize::from(width(block)) * (self.units + self.texts) + 8 * beside + 16 * far).div_ceil(8)
                }
            }
    }
}

impl Form {
    fn all() -> impl Iterator<Item = Self> {
        [Self::Utf8, Self::Utf16].into_iter().chain((0..BLOCKS).map(Self::Block))
    }

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
            _ => u16::try_from(number - 2).ok().filter(|block| *block < BLOCKS).map(Self::Block),
        }
    }

    /// Writes the number and the texts.
    fn write(self, texts: &[&str]) -> Vec<u8> {
        let mut bytes = Vec::new();
        put_varint(&mut bytes, self.number());
        let mut bits = BitWriter::after(bytes);
        let units = texts.iter().flat_map(|text| text.encode_utf16().chain([0]));
        match self {
            Self::Utf8 => {
                let bytes = texts.iter().flat_map(|text| text.bytes().chain([0]));
                bytes.for_each(|byte| bits.put(byte.into(), 8));
            }
            Self::Utf16 => units.for_each(|unit| bits.put(unit, 16)),
            Self::Block(block) => units.for_each(|unit| put_unit(&mut bits, block, unit)),
        }
        bits.end()
    }
}

/// The shortest form of the texts; of those as short, the one with the lowest number. No texts are no bytes.
pub(super) fn write(texts: &[&str]) -> Vec<u8> {
    if texts.is_empty() {
        return Vec::new();
    }
    let count = Count::of(texts);
    Form::all().min_by_key(|form| count.size(*form)).unwrap_or(Form::Utf8).write(texts)
}

/// Bits of a code: those of ASCII alone have no high bit.
const fn width(block: u16) -> u8 {
    if block == 0 { 7 } else { 8 }
}

/// The code of a mark.
fn mark(unit: u16) -> Option<u16> {
    MARKS.into_iter().find(|(_, mark)| *mark == unit).map(|(code, _)| code)
}

/// Writes a unit in the first way that there is for it: as itself, by the block, as a mark, by a block beside, in full.
fn put_unit(bits: &mut BitWriter, block: u16, unit: u16) {
    let (of, place, width) = (unit / BLOCK, unit % BLOCK, width(block));
    if of == 0 {
        bits.put(unit, width);
    } else if of == block {
        bits.put(BLOCK + place, width);
    } else if let Some(code) = mark(unit) {
        bits.put(code, width);
    } else if of + 1 == block {
        bits.put(BESIDE, width);
        bits.put(place, 8);
    } else if of == block + 1 {
        bits.put(BESIDE, width);
        bits.put(BLOCK + place, 8);
    } else {
        bits.put(ANY, width);
        bits.put(unit, 16);
    }
}

/// Reads what [`put_unit`] wrote. What it would have written in another way is found when all is compared.
fn next_unit(bits: &mut BitReader, block: u16) -> Result<u16, LinkError> {
    let code = bits.take(width(block))?;
    match code {
        BESIDE => {
            let place = bits.take(8)?;
            let beside =
                if place < BLOCK { block.checked_sub(1) } else { Some(block + 1).filter(|block| *block < BLOCKS) };
            Ok(beside.ok_or(LinkError::Damaged)? * BLOCK + place % BLOCK)
        }
        ANY => bits.take(16),
        BLOCK.. => Ok(block * BLOCK + code % BLOCK),
        _ => Ok(MARKS.into_iter().find(|(one, _)| *one == code).map_or(code, |(_, unit)| unit)),
    }
}

/// Reads texts in the order in which they were written.
pub(super) struct Texts<'a> {
    /// Not known before the first text, as without texts there is none.
    form: Option<Form>,
    bits: BitReader<'a>,
}

impl<'a> Texts<'a> {
    pub(super) const fn new(bytes: Reader<'a>) -> Self {
        Self { form: None, bits: BitReader::new(bytes) }
    }

    /// The next text of at most `max` UTF-16 units; no more is read than such a text may have.
    pub(super) fn next(&mut self, max: usize) -> Result<String, LinkError> {
        let bits = &mut self.bits;
        let form = match self.form {
            Some(form) => form,
            None => *self.form.insert(Form::from_number(bits.whole().varint()?).ok_or(LinkError::Damaged)?),
        };
        let text = match form {
            // A unit of UTF-16 is at most 3 bytes of UTF-8.
            Form::Utf8 => String::from_utf8(until_zero(3 * max, || bits.whole().byte())?).ok(),
            Form::Utf16 => String::from_utf16(&until_zero(max, || bits.take(16))?).ok(),
            Form::Block(block) => String::from_utf16(&until_zero(max, || next_unit(bits, block))?).ok(),
        };
        text.filter(|text| text.encode_utf16().count() <= max).ok_or(LinkError::Damaged)
    }

    /// What follows the last text.
    pub(super) const fn end(self) -> Result<Reader<'a>, LinkError> {
        self.bits.end()
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
