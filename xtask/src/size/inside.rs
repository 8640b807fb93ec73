//! What is in the programs: bytes of code by crate, and for ours by module, found by the names of the functions.

use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;
use std::path::Path;

use anyhow::Result;
use serde::Serialize;
use support::server::brotli;
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

/// The crate of the app, and what it is called in the table.
const APP: [&str; 2] = ["sync_or_async", "app"];

/// How many names of modules of ours are told.
const DEPTH: usize = 2;

/// What has less than this is not worth a line.
const LEAST: usize = 1000;

/// What holds no code, in the programs together with code.
const DATA: &str = "(data)";

/// A library that has a bound of its own: how many bytes its code may have, packed by itself.
const BOUND: (&str, usize) = ("calendar", 20 * 1024);

/// Bytes, raw, of each program by what they are for.
#[derive(Debug, Default, Serialize)]
pub(super) struct Inside {
    programs: Vec<Program>,
    /// The code of the library with a bound, in all programs together, raw and packed.
    bounded: [usize; 2],
}

#[derive(Debug, Serialize)]
struct Program {
    name: String,
    bytes: BTreeMap<String, usize>,
}

impl Inside {
    /// Of those of the files in `folder` whose names are given; the others are no programs of this build. The app and
    /// its `libraries` are told apart by module.
    pub(super) fn of<'a>(folder: &Path, names: impl Iterator<Item = &'a str>, libraries: &[String]) -> Result<Self> {
        let (mut programs, mut bounded) = (Vec::new(), Vec::new());
        for name in names {
            let path = folder.join(name);
            if path.is_file() {
                let bytes = bytes(&fs::read(path)?, libraries, &mut bounded)?;
                programs.push(Program { name: short(name).to_owned(), bytes });
            }
        }
        Ok(Self { programs, bounded: [bounded.len(), brotli(&bounded)?.len()] })
    }

    /// Whether the library with a bound keeps it.
    pub(super) fn within(&self) -> bool {
        self.bounded[1] <= BOUND.1
    }

    /// A column a program, a line a crate or a module, the heaviest first.
    pub(super) fn print(&self) {
        if self.programs.is_empty() {
            println!("what is in the programs: not known, as this build was not made here by `cargo xtask build`");
            return;
        }
        let mut lines: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (column, program) in self.programs.iter().enumerate() {
            for (what, bytes) in &program.bytes {
                let line = lines.entry(what).or_insert_with(|| vec![0; self.programs.len()]);
                if let Some(cell) = line.get_mut(column) {
                    *cell = *bytes;
                }
            }
        }
        let (mut told, small): (Vec<_>, Vec<_>) =
            lines.into_iter().partition(|(_, line)| line.iter().sum::<usize>() >= LEAST);
        told.sort_by_key(|(_, line)| std::cmp::Reverse(line.iter().sum::<usize>()));
        let mut rest = vec![0; self.programs.len()];
        for (_, line) in small {
            rest.iter_mut().zip(line).for_each(|(sum, bytes)| *sum += bytes);
        }
        told.push(("(less than a thousand each)", rest));

        let width = told.iter().map(|(what, _)| what.len()).max().unwrap_or(0);
        print!("\n{:width$}", "in the programs, raw bytes");
        for program in &self.programs {
            print!("  {:>9}", program.name);
        }
        println!();
        for (what, line) in told {
            print!("{what:width$}");
            for bytes in line {
                print!("  {bytes:>9}");
            }
            println!();
        }
        let ([raw, packed], (library, bound)) = (self.bounded, BOUND);
        let kept = if self.within() { "kept" } else { "broken" };
        println!("\nthe code of {library} by itself: {raw} raw, {packed} packed; bound {bound}; {kept}");
    }
}

/// `late-past-0a1b.wasm` is `past`, and the program of every visit is `main`.
fn short(file: &str) -> &str {
    file.strip_prefix("late-").and_then(|rest| rest.split('-').next()).unwrap_or("main")
}

/// What the bytes of a program are for; the code of the library with a bound is put behind what is in `bounded`.
fn bytes(program: &[u8], libraries: &[String], bounded: &mut Vec<u8>) -> Result<BTreeMap<String, usize>> {
    let (mut names, mut sizes, mut imported, mut sum) = (BTreeMap::new(), Vec::new(), 0, BTreeMap::new());
    for payload in Parser::new(0).parse_all(program) {
        let payload = payload?;
        if let Payload::ImportSection(section) = payload {
            for import in section.into_imports() {
                imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
            }
        } else if let Payload::CodeSectionEntry(body) = payload {
            sizes.push((length(body.range())?, body.as_bytes()));
        } else if let Payload::DataSection(section) = payload {
            sum.insert(DATA.to_owned(), length(section.range())?);
        } else if let Payload::CustomSection(section) = payload
            && let KnownCustom::Name(section) = section.as_known()
        {
            for part in section {
                let Name::Function(functions) = part? else { continue };
                for function in functions {
                    let function = function?;
                    names.insert(function.index, function.name);
                }
            }
        }
    }
    for (index, (size, code)) in (imported..).zip(sizes) {
        let what = names.get(&index).map_or_else(|| "(without a name)".to_owned(), |name| owner(name, libraries));
        if what.split("::").next() == Some(BOUND.0) {
            bounded.extend(code);
        }
        *sum.entry(what).or_default() += size;
    }
    Ok(sum)
}

fn length(range: Range<u64>) -> Result<usize> {
    Ok(usize::try_from(range.end - range.start)?)
}

/// The crate of a function, and the first modules where it is ours.
fn owner(name: &str, libraries: &[String]) -> String {
    let name = format!("{:#}", rustc_demangle::demangle(name));
    // `<a::B as c::D>::e` belongs to where B is, and a B that belongs to nobody, as `&T` and `[T]`, to where D is.
    let parts = name.split([' ', '<', '>', '&', '(', ')', '*', ',']);
    let path = parts.map(|part| part.trim_start_matches("::")).find(|part| part.contains("::")).unwrap_or(&name);
    let mut steps = path.split("::").map(|step| step.split('[').next().unwrap_or(step));
    let first = steps.next().unwrap_or_default();
    let [app, called] = APP;
    if first != app && !libraries.iter().any(|library| library == first) {
        return first.to_owned();
    }
    let ours = if first == app { called } else { first };
    let modules = steps.take(DEPTH).filter(|step| step.starts_with(|letter: char| letter.is_ascii_lowercase()));
    modules.fold(ours.to_owned(), |path, module| path + "::" + module)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_belongs_to_its_crate_and_ours_to_its_module() {
        for (name, whose) in [
            ("sync_or_async::ui::dom::live::{{closure}}::hf9b2614a5e806df3", "app::ui::dom"),
            ("_ZN6advice7verdict4Mode3key17h98054a16fbdae825E", "advice::verdict"),
            ("<domain::history::Day as core::fmt::Display>::fmt", "domain::history"),
            ("alloc[3ca501edff3f0c7c]::boxed::box_new_uninit", "alloc"),
            ("<&T as core::fmt::Debug>::fmt", "core"),
            ("core::ptr::drop_in_place<leptos::View>", "core"),
            ("__wbindgen_malloc", "__wbindgen_malloc"),
        ] {
            assert_eq!(owner(name, &["advice".to_owned(), "domain".to_owned()]), whose, "{name}");
        }
    }

    #[test]
    fn code_and_data_are_counted_by_the_names_after_the_imports() {
        // A type without anything; `m.f` imported; two functions of 2 and 4 bytes; 3 bytes of data; names for 1 and 2.
        let mut program = b"\0asm\x01\0\0\0".to_vec();
        program.extend(b"\x01\x04\x01\x60\0\0");
        program.extend(b"\x02\x07\x01\x01m\x01f\0\0");
        program.extend(b"\x03\x03\x02\0\0");
        program.extend(b"\x05\x03\x01\0\x01");
        program.extend(b"\x0a\x09\x02\x02\0\x0b\x04\0\x01\x01\x0b");
        program.extend(b"\x0b\x09\x01\0\x41\0\x0b\x03abc");
        program.extend(b"\0\x1c\x04name\x01\x15\x02\x01\x04a::b\x02\x0ccalendar::de");
        let mut bounded = Vec::new();
        let sum = bytes(&program, &["calendar".to_owned()], &mut bounded).unwrap();
        assert_eq!(bounded, b"\0\x01\x01\x0b");
        assert_eq!((sum.get("a"), sum.get("calendar::de"), sum.get(DATA)), (Some(&2), Some(&4), Some(&9)));
        assert!(bytes(program.get(..20).unwrap(), &[], &mut bounded).is_err());
    }

    #[test]
    fn a_program_is_called_by_its_part() {
        assert_eq!(short("late-decision-0a1b.wasm"), "decision");
        assert_eq!(short("sync-or-async-0a1b_bg.wasm"), "main");
    }
}
