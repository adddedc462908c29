//! One rule, once: each refusal is born in one file, and what is allowed when is said in `domain/may` alone.
//!
//! A code is born where it stands in the source as a text of its own; where it is only compared with, or is the name of a
//! message that is spoken, it is not.

use super::tidy::{Source, is_test, none, root, sources};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

/// What a piece of a source is.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Token {
    /// A name, a number, a sign.
    Plain(String),
    /// A string, with the line that it begins on.
    Text(String, usize),
}

/// The pieces of a source, without its comments. A string in another string, a quote in a character: all are what the
/// compiler takes them for.
fn tokens(text: &str) -> Vec<Token> {
    let chars: Vec<char> = text.chars().collect();
    let (mut at, mut line, mut found) = (0, 1, Vec::new());
    while at < chars.len() {
        let (from, rest) = (at, &chars[at..]);
        let raw = raw_hashes(rest);
        match rest {
            ['/', '/', ..] => at += rest.iter().position(|c| *c == '\n').unwrap_or(rest.len()),
            ['/', '*', ..] => at += 2 + rest[2..].windows(2).position(|two| two == ['*', '/']).unwrap() + 2,
            _ if raw.is_some() => {
                let (start, hashes) = raw.unwrap();
                let end: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
                let length = rest[start..].windows(end.len()).position(|it| it == end).unwrap();
                found.push(Token::Text(rest[start..start + length].iter().collect(), line));
                at += start + length + end.len();
            }
            ['"', ..] => {
                let mut end = 1;
                while rest[end] != '"' {
                    end += if rest[end] == '\\' { 2 } else { 1 };
                }
                found.push(Token::Text(rest[1..end].iter().collect(), line));
                at += end + 1;
            }
            ['\'', '\\', ..] => at += 3 + rest[3..].iter().position(|c| *c == '\'').unwrap(),
            ['\'', _, '\'', ..] => at += 3,
            [c, ..] if c.is_whitespace() => at += 1,
            [c, ..] if c.is_alphanumeric() || *c == '_' => {
                let length = rest.iter().position(|c| !c.is_alphanumeric() && *c != '_').unwrap_or(rest.len());
                found.push(Token::Plain(rest[..length].iter().collect()));
                at += length;
            }
            _ => {
                let two: String = rest.iter().take(2).collect();
                let sign =
                    if ["==", "!=", "=>", "||", "::", "->"].contains(&two.as_str()) { two } else { rest[0].into() };
                at += sign.len();
                found.push(Token::Plain(sign));
            }
        }
        line += chars[from..at].iter().filter(|c| **c == '\n').count();
    }
    found
}

/// Where the text of a raw string begins that stands here, and how many hashes end it.
fn raw_hashes(rest: &[char]) -> Option<(usize, usize)> {
    let after = rest.iter().take_while(|c| matches!(c, 'b' | 'r')).count();
    let hashes = rest[after..].iter().take_while(|c| **c == '#').count();
    let is_raw = (1..=2).contains(&after) && rest[after - 1] == 'r' && rest.get(after + hashes) == Some(&'"');
    is_raw.then_some((after + hashes + 1, hashes))
}

/// The pieces of a source without its unit tests: a module that is written out below `#[cfg(test)]`.
fn without_tests(mut tokens: Vec<Token>) -> Vec<Token> {
    let is = |token: &Token, sign: &str| matches!(token, Token::Plain(it) if it == sign);
    let cfg = ["#", "[", "cfg", "(", "test", ")", "]", "mod"];
    while let Some(from) =
        tokens.windows(cfg.len()).position(|it| it.iter().zip(cfg).all(|(token, sign)| is(token, sign)))
    {
        let mut depth = 0;
        let length = tokens[from..].iter().position(|token| {
            depth += i32::from(is(token, "{")) - i32::from(is(token, "}"));
            depth == 0 && (is(token, "}") || is(token, ";"))
        });
        tokens.drain(from..=from + length.unwrap());
    }
    tokens
}

/// What comes right before a text that is spoken: `words.say(`, `say!(words,`, `Notice::Said(`.
const SPOKEN: [&[&str]; 5] = [
    &[".", "say", "("],
    &[".", "find", "("],
    &["say", "!", "(", "words", ","],
    &["say", "!", "(", "context", ".", "words", ","],
    &["Said", "("],
];

/// Where each of the codes is born: code, file and line.
fn births<'s>(codes: &BTreeSet<String>, source: &'s Source) -> Vec<(String, &'s str, usize)> {
    let tokens = without_tests(tokens(&source.text));
    let plain = |at: Option<usize>| match at.and_then(|at| tokens.get(at)) {
        Some(Token::Plain(sign)) => sign.as_str(),
        _ => "",
    };
    let is_text = |at: Option<usize>| matches!(at.and_then(|at| tokens.get(at)), Some(Token::Text(..)));
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let Token::Text(text, line) = token else { continue };
        let before = |by: usize| at.checked_sub(by);
        let compared = ["==", "!="].contains(&plain(before(1)))
            || ["==", "!=", "=>", "|"].contains(&plain(Some(at + 1)))
            || (plain(before(1)) == "|" && is_text(before(2)));
        let spoken =
            SPOKEN.iter().any(|signs| signs.iter().rev().zip(1..).all(|(sign, by)| plain(before(by)) == *sign));
        if codes.contains(text) && !compared && !spoken {
            found.push((text.clone(), source.path.as_str(), *line));
        }
    }
    found
}

/// What is said twice: a code that is born in two files, and one of the rules' codes that is born elsewhere.
fn double_rules(codes: &BTreeSet<String>, sources: &[Source]) -> Vec<String> {
    let mut born: BTreeMap<String, BTreeMap<&str, usize>> = BTreeMap::new();
    // The kinds of what happened have the names of some refusals.
    let judged = |source: &&Source| !is_test(source) && source.path != "domain/event.rs";
    for source in sources.iter().filter(judged) {
        for (code, file, line) in births(codes, source) {
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
    none(&double_rules(&codes(), &sources()));
}

/// Each of them has a sentence because something is refused with it.
#[test]
fn every_refusal_is_born() {
    let (codes, sources) = (codes(), sources());
    let judged = sources.iter().filter(|source| !is_test(source));
    let born: Vec<String> = judged.flat_map(|source| births(&codes, source)).map(|(code, ..)| code).collect();
    none(
        &codes
            .iter()
            .filter(|code| !born.contains(code))
            .map(|code| format!("{code} is never born"))
            .collect::<Vec<_>>(),
    );
}

/// A planted source beside the rules, and beside a face that refuses on its own account.
fn beside(path: &str, text: &str) -> Vec<Source> {
    let stands = |source: &Source| source.path.starts_with("domain/may/") || source.path == "cli/run.rs";
    let planted = Source { path: path.into(), text: text.into() };
    sources().into_iter().filter(stands).chain([planted]).collect()
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
