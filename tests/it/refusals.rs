//! One rule, once: each refusal is born in one file, and what is allowed when is said in `domain/may` alone.
//!
//! A code is born where its variant stands in the source as a value; where it is only compared with, it is not.

use super::tidy::{
    source::{House, Parsed, Source, none, sources},
    speech::variant,
};
use proc_macro2::{TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};
use syn::{BinOp, Expr, ExprBinary, ExprPath, Macro, Pat, spanned::Spanned as _, visit::Visit};
use tilsyn::domain::code::Code;

/// The codes of a source that something may be refused with, by variant, each with its line.
#[derive(Default)]
struct Births(Vec<(String, usize)>);

impl Births {
    /// In a macro a code that stands beside one of these signs is compared.
    fn tokens(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let sign = |at: Option<usize>| match at.and_then(|at| tokens.get(at)) {
            Some(TokenTree::Punct(sign)) => sign.as_char(),
            _ => ' ',
        };
        for (at, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Ident(of) if of == "Code" => {
                    let compared =
                        ['=', '|'].contains(&sign(at.checked_sub(1))) || ['=', '!', '|'].contains(&sign(Some(at + 4)));
                    if let (Some(TokenTree::Ident(variant)), false) = (tokens.get(at + 3), compared) {
                        self.0.push((variant.to_string(), of.span().start().line));
                    }
                }
                TokenTree::Group(group) => self.tokens(group.stream()),
                _ => {}
            }
        }
    }
}

impl<'a> Visit<'a> for Births {
    fn visit_expr_path(&mut self, path: &'a ExprPath) {
        if let Some(variant) = variant(path) {
            self.0.push((variant, path.span().start().line));
        }
    }

    fn visit_expr_binary(&mut self, binary: &'a ExprBinary) {
        let compared = matches!(binary.op, BinOp::Eq(_) | BinOp::Ne(_));
        for side in [&*binary.left, &*binary.right] {
            if !(compared && matches!(side, Expr::Path(path) if variant(path).is_some())) {
                self.visit_expr(side);
            }
        }
    }

    fn visit_macro(&mut self, call: &'a Macro) {
        let name = call.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        if name != "matches" {
            self.tokens(call.tokens.clone());
        }
    }

    fn visit_pat(&mut self, _: &'a Pat) {}
}

/// Where each of the codes is born: variant, file and line.
fn births(file: &Parsed) -> Vec<(String, &str, usize)> {
    let mut births = Births::default();
    births.visit_file(&file.code);
    births.0.into_iter().map(|(code, line)| (code, file.path.as_str(), line)).collect()
}

/// What is said twice: a code that is born in two files, and one of the rules' codes that is born elsewhere.
fn double_rules(house: &House) -> Vec<String> {
    let mut born: BTreeMap<String, BTreeMap<&str, usize>> = BTreeMap::new();
    for file in house.code() {
        for (code, file, line) in births(file) {
            born.entry(code).or_default().entry(file).or_insert(line);
        }
    }
    let mut faults = Vec::new();
    for (code, files) in &born {
        let rule = files.keys().any(|file| file.starts_with("domain/may/"));
        for (file, line) in files.iter().filter(|(file, _)| rule && !file.starts_with("domain/may/")) {
            faults.push(format!("{file}:{line}: {code} is a rule of domain/may"));
        }
        if files.len() > 1 {
            let places: Vec<String> = files.iter().map(|(file, line)| format!("{file}:{line}")).collect();
            faults.push(format!("{code} is born in {}", places.join(" and ")));
        }
    }
    faults
}

#[test]
fn each_rule_stands_once() {
    none(&double_rules(&House::read()));
}

/// Each of them has a row because something is refused with it.
#[test]
fn every_refusal_is_born() {
    let house = House::read();
    let born: BTreeSet<String> = house.code().flat_map(births).map(|(code, ..)| code).collect();
    let unborn = Code::ALL.iter().filter(|code| !born.contains(&format!("{code:?}")));
    none(&unborn.map(|code| format!("{code} is never born")).collect::<Vec<_>>());
}

/// A planted source beside the rules, and beside a face that refuses on its own account.
fn beside(path: &str, text: &str) -> House {
    let stands = |source: &Source| source.path.starts_with("domain/may/") || source.path == "cli/run.rs";
    let planted = Source { path: path.into(), text: text.into() };
    House::of(sources().into_iter().filter(stands).chain([planted]).collect())
}

#[test]
fn a_double_rule_is_found() {
    let of_face = [
        "fn shut(round: &Round) -> Option<Refusal> {\n    round.signed.then(|| Refusal::new(Code::RoundSigned))\n}\n",
        "fn shut(round: &Round) -> Option<Refusal> {\n    round.signed.then_some(code::Code::RoundSigned).map(Refusal::new)\n}\n",
        "fn why(signed: bool) -> Code {\n    match signed {\n        true => Code::RoundSigned,\n        false => panic!(),\n    }\n}\n",
        // What stands after a test module, a comment or a quote is seen.
        "#[cfg(test)]\nmod tests {\n    fn brace() -> char { '}' }\n}\n/* \" */ const WHY: Code = Code::RoundSigned; // '\"'\n",
        "#[cfg(test)]\n#[path = \"t.rs\"]\nmod tests;\nconst QUOTE: char = '\"';\nconst WHY: Code = Code::RoundSigned;\n",
        "fn why() -> Vec<Code> {\n    vec![Code::RoundSigned]\n}\n",
    ];
    for text in of_face {
        let faults = double_rules(&beside("tui/planted.rs", text));
        assert_eq!(faults.len(), 2, "{text}: {faults:?}");
        assert!(
            faults.iter().all(|fault| fault.contains("tui/planted.rs") && fault.contains("RoundSigned")),
            "{faults:?}"
        );
    }
    // Within a room it is one too many as well.
    let faults = double_rules(&beside("cli/planted.rs", "fn f() { usage_of(Code::LangUnknown) }\n"));
    assert_eq!(faults.len(), 1, "{faults:?}");
}

#[test]
fn what_only_speaks_of_a_rule_is_no_rule() {
    let texts = [
        "fn is(refusal: &Refusal) -> bool {\n    refusal.code == Code::RoundSigned\n}\n",
        "fn is(refusal: &Refusal) -> bool {\n    matches!(refusal.code, Code::RoundOpen | Code::RoundSigned)\n}\n",
        "fn at(code: Code) -> usize {\n    match code {\n        Code::RoundOpen | Code::RoundSigned => 1,\n        _ => 0,\n    }\n}\n",
        "fn f(code: Code) {\n    assert!(code != Code::RoundSigned);\n}\n",
        "// Code::RoundSigned\n#[cfg(test)]\nmod tests {\n    const WHY: Code = Code::RoundSigned;\n}\n",
    ];
    for text in texts {
        assert_eq!(double_rules(&beside("tui/planted.rs", text)), [""; 0], "{text}");
    }
}
