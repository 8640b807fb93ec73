//! Short names for what the program and its glue call each other by. wasm-bindgen writes long ones with a hash, which
//! does not pack: 3 KB of brotli, in the two files together. And none at all for functions that nobody calls by name.
//!
//! Binaryen's `--minify-imports-and-exports` would shorten every name, those too by which the lazy parts share the
//! program's memory and table (`memory` is also a plain word in the glue); here only names that end in a hash change.

use std::collections::BTreeMap;
use std::convert::Infallible;

use anyhow::{Context, Result, bail};
use regex_lite::{Captures, Regex};
use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{CustomSection, ExportSection, ImportSection, Module};
use wasmparser::{CustomSectionReader, Export, Import, Imports, KnownCustom, Parser};

/// The program and its glue, with short names.
pub(super) fn shortened(program: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    // The only names with a dollar sign and a number are ours.
    if Regex::new(r"\$\d")?.is_match(glue) {
        bail!("the glue has names with a dollar sign of its own");
    }
    let mut names =
        Names { long: Regex::new(r"^(__wbg_\w+_|__wbindgen_generic_|\w+__h)[0-9a-f]{16}$")?, short: BTreeMap::new() };
    let out = written(&mut names, program)?;
    let word = Regex::new(r"\w+")?;
    let glue = word.replace_all(glue, |found: &Captures| {
        let word = found.get(0).map_or("", |word| word.as_str());
        names.short.get(word).map_or(word, String::as_str).to_owned()
    });
    Ok((out, glue.into_owned()))
}

/// The program without the names of its functions, which only `cargo xtask size` reads.
pub(super) fn left_out(program: &[u8]) -> Result<Vec<u8>> {
    written(&mut Nameless, program)
}

/// The program as `how` writes it anew.
fn written(how: &mut impl Reencode<Error = Infallible>, program: &[u8]) -> Result<Vec<u8>> {
    let mut module = Module::new();
    how.parse_core_module(&mut module, Parser::new(0), program).context("the program is not understood")?;
    Ok(module.finish())
}

/// Leaves the section of names out.
struct Nameless;

impl Reencode for Nameless {
    type Error = Infallible;

    fn parse_custom_section(
        &mut self,
        module: &mut Module,
        section: CustomSectionReader<'_>,
    ) -> Result<(), reencode::Error<Infallible>> {
        if !matches!(section.as_known(), KnownCustom::Name(_)) {
            module.section(&CustomSection { name: section.name().into(), data: section.data().into() });
        }
        Ok(())
    }
}

/// Shortens the names of imports and exports that `long` matches.
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
}

impl Reencode for Names {
    type Error = Infallible;

    fn parse_imports(
        &mut self,
        section: &mut ImportSection,
        imports: Imports<'_>,
    ) -> Result<(), reencode::Error<Infallible>> {
        let Imports::Single(at, import) = imports else {
            // A form that today's tools do not write.
            return reencode::utils::parse_imports(self, section, imports);
        };
        let name = self.short(import.name);
        reencode::utils::parse_imports(self, section, Imports::Single(at, Import { name: &name, ..import }))
    }

    fn parse_export(
        &mut self,
        section: &mut ExportSection,
        export: Export<'_>,
    ) -> Result<(), reencode::Error<Infallible>> {
        let name = self.short(export.name);
        reencode::utils::parse_export(self, section, Export { name: &name, ..export })
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{CodeSection, EntityType, ExportKind, Function, FunctionSection, TypeSection};

    use super::*;

    /// A module with these imports from `m` and these exports of a function, and a custom section of this name.
    fn module(imports: &[&str], exports: &[&str], custom: Option<&str>) -> Vec<u8> {
        let mut module = Module::new();
        let mut types = TypeSection::new();
        types.ty().function([], []);
        module.section(&types);
        let mut section = ImportSection::new();
        for name in imports {
            section.import("m", name, EntityType::Function(0));
        }
        module.section(&section);
        let mut functions = FunctionSection::new();
        functions.function(0);
        module.section(&functions);
        let mut section = ExportSection::new();
        for name in exports {
            section.export(name, ExportKind::Func, u32::try_from(imports.len()).unwrap());
        }
        module.section(&section);
        let mut code = CodeSection::new();
        let mut body = Function::new([]);
        body.instructions().end();
        code.function(&body);
        module.section(&code);
        if let Some(name) = custom {
            module.section(&CustomSection { name: name.into(), data: (&[][..]).into() });
        }
        module.finish()
    }

    #[test]
    fn long_names_become_short_in_both_and_others_stay() {
        let long =
            ["__wbg_get_0123456789abcdef", "__wbindgen_generic_0000000000000001", "a__b___invoke__h0123456789abcdef"];
        let [get, generic, invoke] = long;
        let glue = format!("i = {{ {get}: 1, {generic}: 2, __wbg_now: 3 }}; wasm.{invoke}(); wasm.memory");
        let program = module(&[get, generic, "__wbg_now"], &[invoke, "memory"], None);
        let (program, glue) = shortened(&program, &glue).unwrap();
        assert_eq!(glue, "i = { $0: 1, $1: 2, __wbg_now: 3 }; wasm.$2(); wasm.memory");
        assert_eq!(program, module(&["$0", "$1", "__wbg_now"], &["$2", "memory"], None));
    }

    #[test]
    fn the_names_of_functions_are_left_out_and_nothing_else() {
        let plain = module(&["a"], &["b"], None);
        assert_eq!(left_out(&module(&["a"], &["b"], Some("name"))).unwrap(), plain);
        let noted = module(&["a"], &["b"], Some("note"));
        assert_eq!(left_out(&noted).unwrap(), noted);
    }

    #[test]
    fn what_is_not_understood_is_an_error() {
        assert!(shortened(b"\0asm", "").is_err());
        assert!(shortened(&module(&[], &[], None), "let $1;").is_err());
        let whole = module(&["a"], &[], None);
        assert!(shortened(whole.get(..12).unwrap(), "").is_err());
    }
}
