//! Any bytes as a frame under a right check, which random texts do not come by: nothing panics, and what opens is made
//! the same again, letter for letter.
#![no_main]

use libfuzzer_sys::fuzz_target;
use domain::codec::base62;
use domain::link;

fuzz_target!(|input: (bool, &[u8])| {
    let (request, bytes) = input;
    let head = if request { "s1" } else { "d1" };
    let check = crc32(&[head.as_bytes(), bytes].concat()).to_be_bytes();
    let code = format!("{head}{}", base62::encode(&[bytes, &check].concat()));
    if let Ok(opened) = link::decode(&code) {
        assert_eq!(link::encode(&opened), code);
    }
});

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| sum >> 1 ^ 0xEDB8_8320 & (sum & 1).wrapping_neg())
    })
}
