//! A link as a QR code.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// The margin that a reader needs, in modules.
const QUIET: i32 = 4;

/// The largest code that a telephone still reads from a screen: version 20, 97 modules a side.
const LARGEST: u8 = 20;

/// A QR code as a drawing of squares of 1 by 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// Modules a side, with a margin of 4.
    pub side: i32,
    /// The dark ones as path data of SVG.
    pub path: String,
}

/// The QR code of a text, with medium error correction. `None`: over some 660 characters, too long for one that can be
/// read from a screen.
pub fn qr(text: &str) -> Option<Qr> {
    let segments = QrSegment::make_segments(text);
    let level = QrCodeEcc::Medium;
    let code =
        QrCode::encode_segments_advanced(&segments, level, Version::MIN, Version::new(LARGEST), None, true).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let length = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
            if length > 0 {
                // Neighbours in a row are one rectangle.
                write!(path, "M{} {}h{length}v1h-{length}z", x + QUIET, y + QUIET).ok()?;
            }
            x += i32::try_from(length).ok()?.max(1);
        }
    }
    Some(Qr { side: code.size() + 2 * QUIET, path })
}
