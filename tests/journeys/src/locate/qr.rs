//! Reading a QR code from a picture, by a decoder of other people.

use std::io::Cursor;

/// What stands in the QR code of a PNG. `None`: there is none that can be read.
pub(super) fn read(picture: &[u8]) -> Option<String> {
    let mut decoder = png::Decoder::new(Cursor::new(picture));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().ok()?;
    let mut pixels = vec![0; reader.output_buffer_size()?];
    let info = reader.next_frame(&mut pixels).ok()?;
    let (width, samples) = (usize::try_from(info.width).ok()?, info.color_type.samples());
    let height = usize::try_from(info.height).ok()?;
    // Black and white alone, so any sample of a pixel tells.
    let grey = |x: usize, y: usize| pixels.get((y * width + x) * samples).copied().unwrap_or(u8::MAX);
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, grey);
    // What looks like one may be none, in a picture of a whole page.
    image.detect_grids().into_iter().find_map(|grid| grid.decode().ok()).map(|(_, text)| text)
}
