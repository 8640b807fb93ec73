//! Short names for what the program and its glue call each other by. wasm-bindgen writes long ones with a hash, which
//! does not pack: 3 KB of brotli, in the two files together. And none at all for functions that nobody calls by name.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use regex_lite::{Captures, Regex};

const HEADER: usize = 8;
const CUSTOM: u8 = 0;
const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;

/// The program and its glue, with short names.
pub(super) fn shortened(program: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    // The only names with a dollar sign and a number are ours.
    if Regex::new(r"\$\d")?.is_match(glue) {
        bail!("the glue has names with a dollar sign of its own");
    }
    let mut names =
        Names { long: Regex::new(r"^(__wbg_\w+_|__wbindgen_generic_|\w+__h)[0-9a-f]{16}$")?, short: BTreeMap::new() };
    let out = sections(program, |id, section| {
        Ok(Some(match id {
            IMPORTS => names.section(section, true)?,
            EXPORTS => names.section(section, false)?,
            _ => section.to_vec(),
        }))
    })?;
    let word = Regex::new(r"\w+")?;
    let glue = word.replace_all(glue, |found: &Captures| {
        let word = found.get(0).map_or("", |word| word.as_str());
        names.short.get(word).map_or(word, String::as_str).to_owned()
    });
    Ok((out, glue.into_owned()))
}

/// The program without the names of its functions, which only `cargo xtask size` reads.
pub(super) fn left_out(program: &[u8]) -> Result<Vec<u8>> {
    sections(program, |id, section| {
        let names = id == CUSTOM && Bytes(section).name()? == "name";
        Ok((!names).then(|| section.to_vec()))
    })
}

/// The program with each section as `change` gives it back, or without it.
fn sections(program: &[u8], mut change: impl FnMut(u8, &[u8]) -> Result<Option<Vec<u8>>>) -> Result<Vec<u8>> {
    let mut bytes = Bytes(program);
    let mut out = bytes.take(HEADER)?.to_vec();
    while !bytes.0.is_empty() {
        let id = bytes.byte()?;
        let length = bytes.number()?;
        if let Some(section) = change(id, bytes.take(length)?)? {
            out.push(id);
            put_bytes(&mut out, &section);
        }
    }
    Ok(out)
}

struct Names {
    long: Regex,
    short: BTreeMap<String, String>,
}

impl Names {
    fn short(&mut self, name: &str) -> String {
        if !self.long.is_match(name) {
            return name.to_owned();
        }
        let next = format!("${}", self.short.len());
        self.short.entry(name.to_owned()).or_insert(next).clone()
    }

    /// The section of imports (each with the name of a module before its own) or exports.
    fn section(&mut self, section: &[u8], imports: bool) -> Result<Vec<u8>> {
        let mut bytes = Bytes(section);
        let mut out = Vec::new();
        let count = bytes.number()?;
        put_number(&mut out, count);
        for _ in 0..count {
            if imports {
                put_bytes(&mut out, bytes.name()?.as_bytes());
            }
            put_bytes(&mut out, self.short(bytes.name()?).as_bytes());
            let kind = bytes.byte()?;
            if imports && kind != 0 {
                bail!("the program imports something other than functions");
            }
            out.push(kind);
            put_number(&mut out, bytes.number()?);
        }
        Ok(out)
    }
}

/// What is still to be read.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8]> {
        let (taken, left) = self.0.split_at_checked(count).context("the program ends too early")?;
        self.0 = left;
        Ok(taken)
    }

    fn byte(&mut self) -> Result<u8> {
        Ok(self.take(1)?.first().copied().unwrap_or_default())
    }

    /// LEB128.
    fn number(&mut self) -> Result<usize> {
        let mut number = 0;
        for shift in (0..32).step_by(7) {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        bail!("the program has a number that is too long")
    }

    fn name(&mut self) -> Result<&'a str> {
        let length = self.number()?;
        Ok(std::str::from_utf8(self.take(length)?)?)
    }
}

fn put_number(out: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        out.push(u8::try_from(number & 0x7f).unwrap_or_default() | 0x80);
        number >>= 7;
    }
    out.push(u8::try_from(number).unwrap_or_default());
}

fn put_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    put_number(out, bytes.len());
    out.extend(bytes);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module with these imports from `m` and these exports, each of number 5, and a section of another kind.
    fn module(imports: &[&str], exports: &[&str]) -> Vec<u8> {
        let mut out = b"\0asm\x01\0\0\0".to_vec();
        for (id, names) in [(2, imports), (7, exports)] {
            let mut section = vec![u8::try_from(names.len()).unwrap()];
            for name in names {
                if id == 2 {
                    put_bytes(&mut section, b"m");
                }
                put_bytes(&mut section, name.as_bytes());
                section.extend([0, 5]);
            }
            out.push(id);
            put_bytes(&mut out, &section);
        }
        out.extend([10, 1, 0]);
        out
    }

    #[test]
    fn long_names_become_short_in_both_and_others_stay() {
        let long =
            ["__wbg_get_0123456789abcdef", "__wbindgen_generic_0000000000000001", "a__b___invoke__h0123456789abcdef"];
        let [get, generic, invoke] = long;
        let glue = format!("i = {{ {get}: 1, {generic}: 2, __wbg_now: 3 }}; wasm.{invoke}(); wasm.memory");
        let (program, glue) = shortened(&module(&[get, generic, "__wbg_now"], &[invoke, "memory"]), &glue).unwrap();
        assert_eq!(glue, "i = { $0: 1, $1: 2, __wbg_now: 3 }; wasm.$2(); wasm.memory");
        assert_eq!(program, module(&["$0", "$1", "__wbg_now"], &["$2", "memory"]));
    }

    #[test]
    fn the_names_of_functions_are_left_out_and_nothing_else() {
        let plain = module(&["a"], &["b"]);
        let with = |name: &[u8]| {
            let mut section = Vec::new();
            put_bytes(&mut section, name);
            let mut out = plain.clone();
            out.push(CUSTOM);
            put_bytes(&mut out, &section);
            out
        };
        assert_eq!(left_out(&with(b"name")).unwrap(), plain);
        assert_eq!(left_out(&with(b"note")).unwrap(), with(b"note"));
    }

    #[test]
    fn numbers_are_read_as_they_are_written() {
        for number in [0, 1, 127, 128, 300, 16_384, 2_097_151, 268_435_456] {
            let mut out = Vec::new();
            put_number(&mut out, number);
            assert_eq!(Bytes(&out).number().unwrap(), number);
        }
    }

    #[test]
    fn what_is_not_understood_is_an_error() {
        assert!(shortened(b"\0asm", "").is_err());
        assert!(shortened(&module(&[], &[]), "let $1;").is_err());
        let whole = module(&["a"], &[]);
        assert!(shortened(whole.get(..12).unwrap(), "").is_err());
    }
}
