//! Archives as programs export them, made here.

/// An archive of files with names, as they stand or deflated.
pub(crate) fn archive(files: &[(&str, &[u8])], deflate: bool) -> Vec<u8> {
    let number = |number: usize| u32::try_from(number).unwrap_or(0).to_le_bytes();
    let short = |number: usize| u16::try_from(number).unwrap_or(0).to_le_bytes();
    let method: [u8; 2] = if deflate { [8, 0] } else { [0, 0] };
    let (mut bytes, mut list) = (Vec::new(), Vec::new());
    for (name, content) in files {
        let packed = if deflate { miniz_oxide::deflate::compress_to_vec(content, 6) } else { content.to_vec() };
        let sizes = [&[0; 4][..], &number(packed.len()), &number(content.len()), &short(name.len()), &[0; 2]].concat();
        let line = [&b"PK\x01\x02\x14\0\x14\0\0\0"[..], &method, &[0; 4], &sizes, &[0; 10], &number(bytes.len())];
        list.extend([&line.concat(), name.as_bytes()].concat());
        bytes.extend([&b"PK\x03\x04\x14\0\0\0"[..], &method, &[0; 4], &sizes, name.as_bytes(), &packed].concat());
    }
    let end = [&b"PK\x05\x06\0\0\0\0"[..], &short(files.len()), &short(files.len()), &number(list.len())];
    let end = [&end.concat()[..], &number(bytes.len()), &[0; 2]].concat();
    [bytes, list, end].concat()
}
