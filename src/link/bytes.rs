//! Reading bytes one after the other, and whole numbers of any size.

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

    /// A whole number below 2^35, as [`put_varint`] writes it.
    pub(super) fn varint(&mut self) -> Result<u64, LinkError> {
        let mut value = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            value |= u64::from(byte & 0x7F) << shift;
            if byte & 0x80 == 0 {
                // A last byte of 0 adds nothing, so there is a shorter form.
                return if byte == 0 && shift > 0 { Err(LinkError::Damaged) } else { Ok(value) };
            }
        }
        Err(LinkError::Damaged)
    }

    /// Makes sure that nothing is left.
    pub(super) const fn end(self) -> Result<(), LinkError> {
        if self.0.is_empty() { Ok(()) } else { Err(LinkError::Damaged) }
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
