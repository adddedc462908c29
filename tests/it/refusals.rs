//! One rule, once: each refusal is born in one file, and what is allowed when is said in `domain/may` alone.
//!
//! A code is born where it stands in the source as a text of its own; where it is only compared with, or is the name of a
//! message that is spoken, it is not.

use super::tidy::source::{House, Parsed, Source, none, root, sources};
use proc_macro2::{TokenStream, TokenTree};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};
use syn::{
    Attribute, BinOp, Expr, ExprBinary, ExprCall, ExprMethodCall, LitStr, Macro, Pat,
    visit::{self, Visit},
};

/// The texts of a source that may be the code of a refusal, each with its line.
#[derive(Default)]
struct Births(Vec<(String, usize)>);

impl Births {
    /// In a macro a text that stands beside one of these signs is compared, and that of `say!` is spoken.
    fn tokens(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let sign = |at: Option<usize>| match at.and_then(|at| tokens.get(at)) {
            Some(TokenTree::Punct(sign)) => sign.as_char(),
            _ => ' ',
        };
        let word = |at: Option<usize>, name: &str| matches!(at.and_then(|at| tokens.get(at)), Some(TokenTree::Ident(ident)) if ident == name);
        for (at, token) in tokens.iter().enumerate() {
            let before = |by| at.checked_sub(by);
            match token {
                TokenTree::Literal(literal) => {
                    let compared =
                        ['=', '|'].contains(&sign(before(1))) || ['=', '!', '|'].contains(&sign(Some(at + 1)));
                    let text = syn::parse_str::<LitStr>(&literal.to_string()).ok().filter(|_| !compared);
                    self.0.extend(text.map(|text| (text.value(), literal.span().start().line)));
                }
                TokenTree::Group(group) => {
                    let spoken = ["say", "find"].iter().any(|name| word(before(1), name))
                        || (word(before(2), "say") && sign(before(1)) == '!');
                    if !spoken {
                        self.tokens(group.stream());
                    }
                }
                _ => {}
            }
        }
    }
}

impl<'a> Visit<'a> for Births {
    fn visit_lit_str(&mut self, text: &'a LitStr) {
        self.0.push((text.value(), text.span().start().line));
    }

    fn visit_expr_binary(&mut self, binary: &'a ExprBinary) {
        let compared = matches!(binary.op, BinOp::Eq(_) | BinOp::Ne(_));
        for side in [&*binary.left, &*binary.right] {
            if !(compared && matches!(side, Expr::Lit(_))) {
                self.visit_expr(side);
            }
        }
    }

    fn visit_expr_method_call(&mut self, call: &'a ExprMethodCall) {
        let spoken = call.method == "say" || call.method == "find";
        self.visit_expr(&call.receiver);
        call.args.iter().skip(usize::from(spoken)).for_each(|argument| self.visit_expr(argument));
    }

    fn visit_expr_call(&mut self, call: &'a ExprCall) {
        let said = matches!(&*call.func, Expr::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "Said"));
        if !said {
            visit::visit_expr_call(self, call);
        }
    }

    fn visit_macro(&mut self, call: &'a Macro) {
        let name = call.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        if name != "say" && name != "matches" {
            self.tokens(call.tokens.clone());
        }
    }

    fn visit_pat(&mut self, _: &'a Pat) {}

    fn visit_attribute(&mut self, _: &'a Attribute) {}
}

/// Where each of the codes is born: code, file and line.
fn births<'s>(codes: &BTreeSet<String>, file: &'s Parsed) -> Vec<(String, &'s str, usize)> {
    let mut births = Births::default();
    births.visit_file(&file.code);
    let born = births.0.into_iter().filter(|(text, _)| codes.contains(text));
    born.map(|(code, line)| (code, file.path.as_str(), line)).collect()
}

/// What is said twice: a code that is born in two files, and one of the rules' codes that is born elsewhere.
fn double_rules(codes: &BTreeSet<String>, house: &House) -> Vec<String> {
    let mut born: BTreeMap<String, BTreeMap<&str, usize>> = BTreeMap::new();
    // The kinds of what happened have the names of some refusals.
    for file in house.code().filter(|file| file.path != "domain/event.rs") {
        for (code, file, line) in births(codes, file) {
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

/// Every code that has a sentence.
fn codes() -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for entry in fs::read_dir(root().join("locales/da")).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        let named = text.lines().filter_map(|line| line.strip_prefix("refusal-")?.split_once(" ="));
        codes.extend(named.map(|(code, _)| code.to_owned()));
    }
    codes
}

#[test]
fn each_rule_stands_once() {
    none(&double_rules(&codes(), &House::read()));
}

/// Each of them has a sentence because something is refused with it.
#[test]
fn every_refusal_is_born() {
    let (codes, house) = (codes(), House::read());
    let born: BTreeSet<String> = house.code().flat_map(|file| births(&codes, file)).map(|(code, ..)| code).collect();
    none(&codes.difference(&born).map(|code| format!("{code} is never born")).collect::<Vec<_>>());
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
        "fn shut(round: &Round) -> Option<Refusal> {\n    round.signed.then(|| Refusal::new(\"round-signed\"))\n}\n",
        "fn shut(round: &Round) -> Option<Refusal> {\n    round.signed.then_some(\"round-signed\").map(Refusal::new)\n}\n",
        "fn why(signed: bool) -> &'static str {\n    match signed {\n        true => \"round-signed\",\n        false => \"\",\n    }\n}\n",
        // What stands after a test module, a comment or a quote is seen.
        "#[cfg(test)]\nmod tests {\n    fn brace() -> char { '}' }\n}\n/* \" */ const WHY: &str = \"round-signed\"; // '\"'\n",
        "#[cfg(test)]\n#[path = \"t.rs\"]\nmod tests;\nconst QUOTE: char = '\"';\nconst WHY: &str = r#\"round-signed\"#;\n",
        "fn why() -> Vec<&'static str> {\n    [1].iter().map(|_| \"round-signed\").collect()\n}\n",
    ];
    for text in of_face {
        let faults = double_rules(&codes(), &beside("tui/planted.rs", text));
        assert_eq!(faults.len(), 2, "{text}: {faults:?}");
        assert!(
            faults.iter().all(|fault| fault.contains("tui/planted.rs") && fault.contains("round-signed")),
            "{faults:?}"
        );
    }
    // Within a room it is one too many as well.
    let faults = double_rules(&codes(), &beside("cli/planted.rs", "fn f() { usage_of(\"lang-unknown\") }\n"));
    assert_eq!(faults.len(), 1, "{faults:?}");
}

#[test]
fn what_only_speaks_of_a_rule_is_no_rule() {
    let texts = [
        "fn is(refusal: &Refusal) -> bool {\n    refusal.code == \"round-signed\"\n}\n",
        "fn is(refusal: &Refusal) -> bool {\n    matches!(refusal.code, \"round-open\" | \"round-signed\")\n}\n",
        "fn at(code: &str) -> usize {\n    match code {\n        \"round-open\" | \"round-signed\" => 1,\n        _ => 0,\n    }\n}\n",
        "fn said(words: &Words) -> String {\n    words.say(\"round-signed\", &[]) + &say!(words, \"round-signed\", year = 1)\n}\n",
        "// \"round-signed\"\n#[cfg(test)]\nmod tests {\n    const WHY: &str = \"round-signed\";\n}\n",
    ];
    for text in texts {
        assert_eq!(double_rules(&codes(), &beside("tui/planted.rs", text)), [""; 0], "{text}");
    }
}
