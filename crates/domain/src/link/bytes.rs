//! Reading and writing bytes one after the other, whole numbers of any size, and numbers of a few bits.

use super::LinkError;

/// Bytes not read yet. Whoever reads past the end finds the link damaged.
pub(super) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// The next `N` bytes.
    pub(super) fn array<const N: usize>(&mut self) -> Result<[u8; N], LinkError> {
        let (taken, rest) = self.0.split_first_chunk().ok_or(LinkError::Damaged)?;
        self.0 = rest;
        Ok(*taken)
    }

    /// The next byte.
    pub(super) fn byte(&mut self) -> Result<u8, LinkError> {
        self.array().map(|[byte]| byte)
    }

    /// A whole number below 2^49, as [`put_varint`] writes it.
    pub(super) fn varint(&mut self) -> Result<u64, LinkError> {
        let mut value = 0;
        for shift in (0..49).step_by(7) {
            let byte = self.byte()?;
            value |= u64::from(byte & 0x7F) << shift;
            if byte & 0x80 == 0 {
                // A last byte of 0 adds nothing, so there is a shorter form.
                return if byte == 0 && shift > 0 { Err(LinkError::Damaged) } else { Ok(value) };
            }
        }
        Err(LinkError::Damaged)
    }

    /// All that is left.
    pub(super) const fn rest(self) -> &'a [u8] {
        self.0
    }
}

/// Writes a whole number in as few bytes as hold it (LEB128): 7 bits each, the lowest first, the high bit on all but
/// the last.
pub(super) fn put_varint(bytes: &mut Vec<u8>, mut value: u64) {
    loop {
        let low = value.to_le_bytes()[0] & 0x7F;
        value >>= 7;
        if value == 0 {
            bytes.push(low);
            return;
        }
        bytes.push(low | 0x80);
    }
}

/// Reads numbers of a few bits, the highest bit first.
pub(super) struct BitReader<'a> {
    bytes: Reader<'a>,
    /// Bits that were read from the bytes and not taken yet: the lowest `count`.
    held: u32,
    count: u8,
}

impl<'a> BitReader<'a> {
    pub(super) const fn new(bytes: Reader<'a>) -> Self {
        Self { bytes, held: 0, count: 0 }
    }

    /// The bytes, for when the last number ended with one.
    pub(super) const fn whole(&mut self) -> &mut Reader<'a> {
        &mut self.bytes
    }

    /// The next number of this many bits, at most 16.
    pub(super) fn take(&mut self, width: u8) -> Result<u16, LinkError> {
        while self.count < width {
            self.held = self.held << 8 | u32::from(self.bytes.byte()?);
            self.count += 8;
        }
        self.count -= width;
        let number = self.held >> self.count;
        self.held &= (1 << self.count) - 1;
        u16::try_from(number).map_err(|_| LinkError::Damaged)
    }

    /// The bytes after the last that was begun, the rest of which must be 0.
    pub(super) const fn end(self) -> Result<Reader<'a>, LinkError> {
        if self.held == 0 { Ok(self.bytes) } else { Err(LinkError::Damaged) }
    }
}

/// Writes what [`BitReader`] reads.
pub(super) struct BitWriter {
    bytes: Vec<u8>,
    held: u32,
    count: u8,
}

impl BitWriter {
    /// Begins after these bytes.
    pub(super) const fn after(bytes: Vec<u8>) -> Self {
        Self { bytes, held: 0, count: 0 }
    }

    /// Adds a number of this many bits, at most 16.
    pub(super) fn put(&mut self, number: u16, width: u8) {
        self.held = self.held << width | u32::from(number);
        self.count += width;
        while self.count >= 8 {
            self.count -= 8;
            self.bytes.extend((self.held >> self.count).to_le_bytes().first());
            self.held &= (1 << self.count) - 1;
        }
    }

    /// The bytes, the last filled up with bits of 0.
    pub(super) fn end(mut self) -> Vec<u8> {
        if self.count > 0 {
            self.put(0, 8 - self.count);
        }
        self.bytes
    }
}
