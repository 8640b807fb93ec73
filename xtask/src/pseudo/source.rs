//! The texts of a Rust source, put into the pseudo-language where a person reads them.

use std::ops::Range;

use anyhow::Result;
use proc_macro2::{Literal, TokenStream, TokenTree};
use support::pseudo;
use syn::visit::{self, Visit};
use syn::{Attribute, BinOp, Expr, ExprBinary, ExprMethodCall, ItemConst, ItemMod, LitStr, Macro, Pat};

/// Methods that look for a text.
const LOOKING: [&str; 13] = [
    "contains",
    "ends_with",
    "find",
    "matches",
    "replace",
    "rfind",
    "rsplit_once",
    "split",
    "split_once",
    "starts_with",
    "strip_prefix",
    "strip_suffix",
    "trim_end_matches",
];

/// Macros of which the texts are put together to be read.
const TOLD: [&str; 4] = ["concat", "format", "vec", "write"];

/// The source with its texts in the pseudo-language.
pub(super) fn said_otherwise(source: &str) -> Result<String> {
    let mut texts = Texts::default();
    texts.visit_file(&syn::parse_file(source)?);
    texts.found.sort_unstable_by_key(|(place, _)| place.start);
    let mut whole = String::new();
    let mut end = 0;
    for (place, text) in texts.found {
        whole.push_str(source.get(end..place.start).unwrap_or_default());
        whole.push_str(&Literal::string(&pseudo::of(&text)).to_string());
        end = place.end;
    }
    whole.push_str(source.get(end..).unwrap_or_default());
    Ok(whole)
}

/// The texts that a person reads, and where they stand.
#[derive(Default)]
struct Texts {
    found: Vec<(Range<usize>, String)>,
}

impl Texts {
    fn take(&mut self, text: &LitStr) {
        if is_read(&text.value()) {
            self.found.push((text.span().byte_range(), text.value()));
        }
    }

    fn take_all(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Literal(literal) => {
                    if let Ok(text) = syn::parse_str::<LitStr>(&literal.to_string())
                        && is_read(&text.value())
                    {
                        self.found.push((literal.span().byte_range(), text.value()));
                    }
                }
                TokenTree::Group(group) => self.take_all(group.stream()),
                TokenTree::Ident(_) | TokenTree::Punct(_) => {}
            }
        }
    }
}

/// Whether a person may read a text: no address, no mark-up, and no key of several parts.
fn is_read(text: &str) -> bool {
    let is_key = text.contains(['-', '.', '/', '_']) && !text.contains([' ', '’']) && !text.ends_with('.');
    let is_small = !text.contains(char::is_uppercase);
    let has_letters = text.contains(|letter: char| letter.is_ascii_alphabetic());
    let is_other = is_key && is_small || text.contains('<') || text.contains("://");
    has_letters && !is_other
}

impl Visit<'_> for Texts {
    fn visit_lit_str(&mut self, text: &LitStr) {
        self.take(text);
    }

    fn visit_macro(&mut self, called: &Macro) {
        if TOLD.iter().any(|name| called.path.is_ident(name)) {
            self.take_all(called.tokens.clone());
        }
    }

    fn visit_expr_binary(&mut self, compared: &ExprBinary) {
        if !matches!(compared.op, BinOp::Eq(_) | BinOp::Ne(_)) {
            visit::visit_expr_binary(self, compared);
        }
    }

    fn visit_expr_method_call(&mut self, call: &ExprMethodCall) {
        let looks = LOOKING.iter().any(|name| call.method == name);
        self.visit_expr(&call.receiver);
        for argument in call.args.iter().filter(|argument| !looks || !matches!(argument, Expr::Lit(_))) {
            self.visit_expr(argument);
        }
    }

    fn visit_item_const(&mut self, constant: &ItemConst) {
        // What a person could have typed.
        if constant.ident != "EXAMPLE" {
            visit::visit_item_const(self, constant);
        }
    }

    fn visit_item_mod(&mut self, module: &ItemMod) {
        if module.ident != "tests" {
            visit::visit_item_mod(self, module);
        }
    }

    // What a text is compared with, and what is said of the code.
    fn visit_pat(&mut self, _: &Pat) {}
    fn visit_attribute(&mut self, _: &Attribute) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_put_into_it_and_what_is_compared_stays() {
        let source = r#"
            #[doc = "stays"]
            const A: &str = "Hello there";
            fn b(x: &str) -> String {
                match x { "stays" => format!("a {x} b"), _ if x == "stays" || x.contains("stays") => "one-key".into(), _ => "no".into() }
            }
        "#;
        let whole = said_otherwise(source).unwrap();
        assert_eq!(whole.matches("stays").count(), 4);
        assert!(whole.contains("one-key"));
        for told in ["Hello there", "a {x} b", "no"] {
            assert!(whole.contains(&pseudo::of(told)), "{told}: {whole}");
        }
    }
}
