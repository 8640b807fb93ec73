//! The JavaScript of the cut program as one file: what wasm-bindgen wrote, and what loads the late parts. Apart they
//! would import each other, so that neither could be named by its content.

use anyhow::{Result, bail};
use regex_lite::Regex;

/// The module with the loaders, as the program imports it.
pub(super) const LOADER: &str = "./__wasm_split.js";

/// What wasm-bindgen writes, as the loaders import it.
pub(super) const MAIN: &str = "./main.js";

/// The glue with the loaders in it.
pub(super) fn joined(glue: &str, loader: &str) -> Result<String> {
    let exports = Regex::new(r"(?m)^export const (\w+) = ")?;
    let names: Vec<&str> = exports.captures_iter(loader).filter_map(|found| found.get(1)).map(|n| n.as_str()).collect();
    if names.is_empty() {
        bail!("there are no loaders: has wasm_split_cli_support changed their form?");
    }
    let module = exports.replace_all(loader, "const $1 = ");
    let module = replaced(&module, &format!("import {{ initSync }} from \"{MAIN}\";"), "")?;
    // Compiled from the bytes, so that a server with a wrong MIME type will do, as it does for the program itself.
    let module = replaced(
        &module,
        "WebAssembly.instantiateStreaming(src, imports)",
        "WebAssembly.instantiate(await (await src).arrayBuffer(), imports)",
    )?;
    if glue.contains("__wasm_split_placeholder__") {
        bail!("a split point was not cut: is its name as wasm_split_cli_support wants it?");
    }
    // wasm-bindgen imports the module once for each loader, and hands it on as often.
    let import = Regex::new(r#"(?m)^import \* as \w+ from "\./__wasm_split\.js";?\n"#)?;
    let handed = Regex::new(r#"(?m)^ *"\./__wasm_split\.js": \w+,\n"#)?;
    if !import.is_match(glue) || !handed.is_match(glue) {
        bail!("the glue does not import the loaders: has wasm-bindgen changed its form?");
    }
    let glue = import.replace_all(glue, "");
    let glue = handed.replace(&glue, format!("\"{LOADER}\": loaders,@\n"));
    let glue = handed.replace_all(&glue, "").replacen("loaders,@\n", "loaders,\n", 1);
    Ok(format!("const loaders = (() => {{\n{module}\nreturn {{ {} }};\n}})();\n{glue}", names.join(", ")))
}

/// The loader with another name for a part's file.
pub(super) fn renamed(loader: &str, stem: &str, name: &str) -> Result<String> {
    replaced(loader, &format!("\"./{stem}.wasm\""), &format!("\"./{name}\""))
}

/// The loader without the error that it writes into the console where a part does not come: the app says that itself, and
/// where the page was left meanwhile it is none.
pub(super) fn silent(loader: &str) -> Result<String> {
    replaced(loader, "console.error(e);", "")
}

/// The loader with a part in it, instead of the name of its file.
pub(super) fn inlined(loader: &str, stem: &str, part: &[u8]) -> Result<String> {
    let fetch = format!("fetch(new URL(\"./{stem}.wasm\", import.meta.url))");
    replaced(loader, &fetch, &format!("Promise.resolve(new Response(new Uint8Array({part:?})))"))
}

/// The text with all of `from` replaced; an error where there is none, as then its form is not the one known here.
fn replaced(text: &str, from: &str, to: &str) -> Result<String> {
    if !text.contains(from) {
        bail!("`{from}` is not where it was: has wasm_split_cli_support changed its loader?");
    }
    Ok(text.replace(from, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "import * as import1 from \"./__wasm_split.js\"\nimport * as import2 from \
                        \"./__wasm_split.js\"\n\nlet i = {\n  \"a\": a,\n  \"./__wasm_split.js\": import1,\n  \
                        \"./__wasm_split.js\": import2,\n};\n";

    #[test]
    fn the_loaders_move_into_the_glue() {
        let loader = "import { initSync } from \"./main.js\";\nlet a;\nexport const one = \
                      f((i) => (WebAssembly.instantiateStreaming(src, imports)));\nexport const two = g();\n";
        assert_eq!(
            joined(GLUE, loader).unwrap(),
            "const loaders = (() => {\n\nlet a;\nconst one = f((i) => (WebAssembly.instantiate(await (await \
             src).arrayBuffer(), imports)));\nconst two = g();\n\nreturn { one, two };\n})();\n\nlet i = {\n  \"a\": \
             a,\n\"./__wasm_split.js\": loaders,\n};\n"
        );
    }

    #[test]
    fn a_part_is_named_or_is_in_the_loader_itself() {
        let loader = "fetch(new URL(\"./split_a.wasm\", import.meta.url));";
        assert_eq!(
            renamed(loader, "split_a", "late-a-1.wasm").unwrap(),
            "fetch(new URL(\"./late-a-1.wasm\", import.meta.url));"
        );
        assert_eq!(
            inlined(loader, "split_a", &[0, 97]).unwrap(),
            "Promise.resolve(new Response(new Uint8Array([0, 97])));"
        );
        assert!(renamed(loader, "split_b", "").is_err());
    }

    #[test]
    fn another_form_is_an_error() {
        assert!(joined("let wasm;", "").is_err());
        assert!(joined(GLUE, "import { initSync } from \"./main.js\";").is_err());
        assert!(joined(GLUE, "export const one = 1;").is_err());
        let loader = "import { initSync } from \"./main.js\";\nexport const one = \
                      WebAssembly.instantiateStreaming(src, imports);\n";
        assert!(joined(GLUE, loader).is_ok());
        assert!(joined(&GLUE.replace("\"a\"", "\"__wasm_split_placeholder__\""), loader).is_err());
    }
}
