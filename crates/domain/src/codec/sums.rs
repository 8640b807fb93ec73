//! Two sums over bytes: one tells damage, the other tells links apart. Neither is a defence against forgery.

/// The check of a code: a sum over what it is for, its head and its bytes.
///
/// The first keeps out codes of versions before 1.0.0, which had the same head and other bytes.
pub(super) fn of(head: &str, bytes: &[u8]) -> [u8; 4] {
    let all = b"sync or async 1".iter().chain(head.as_bytes()).chain(bytes);
    crc32(all.copied()).to_be_bytes()
}

/// CRC-32 as in IEEE 802.3 and zip: polynomial 0xEDB88320 (reflected), begun with and finished by all ones.
<<<<<<< HEAD:crates/domain/src/codec/sums.rs
pub(crate) fn crc32(bytes: impl Iterator<Item = u8>) -> u32 {
=======
fn crc32(bytes: impl Iterator<Item = u8>) -> u32 {
>>>>>>> f9c2e78 (The questions that decide: a way ruled out or prescribed, room to react, what must be provable; gates in one table):src/link/check.rs
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(byte);
        for _ in 0..8 {
            sum = (sum >> 1) ^ (0xEDB8_8320 & (sum & 1).wrapping_neg());
        }
    }
    !sum
}

/// FNV-1a in 64 bits.
pub(crate) fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xCBF2_9CE4_8422_2325, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3))
}
