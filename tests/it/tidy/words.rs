//! Every word has its place: what is spoken stands in `locales/` and gets the facts that it needs, and what stands there is
//! spoken.

use super::{
    sentences::{Facts, Sentences, sentences, within_others},
    source::{House, Source, none, strings},
    speech::{Born, Spoken, speech},
};
use std::collections::BTreeSet;
use tilsyn::domain::code::Code;

/// The names of the facts that are missing.
fn missing(needed: &Facts, given: &Facts, later: &Facts) -> Option<String> {
    let missing: Vec<&str> =
        needed.iter().filter(|fact| !given.contains(*fact) && !later.contains(*fact)).map(String::as_str).collect();
    (!missing.is_empty()).then(|| missing.join(", "))
}

/// Where in which file something is wrong is known to whoever reads it, and is given where the refusal passes by.
const PLACE: [&str; 5] = ["path", "file", "line", "column", "shown"];

fn facts_of(code: Code) -> Facts {
    code.facts().iter().map(|fact| (*fact).to_owned()).collect()
}

/// Codes without a sentence or an advice, sentences that need a fact which their code does not know, and those of no code.
fn unsaid(sentences: &Sentences) -> Vec<String> {
    let mut faults = Vec::new();
    for code in Code::ALL {
        let lacking = ["", ".hint"].map(|attribute| format!("refusal-{code}{attribute}"));
        let lacking = lacking.into_iter().filter(|key| !sentences.contains_key(key));
        faults.extend(lacking.map(|key| format!("{key} does not stand there")));
    }
    for (key, needed) in sentences {
        let Some(code) = key.strip_prefix("refusal-").and_then(|rest| rest.split('.').next()) else { continue };
        match code.parse::<Code>() {
            Ok(code) => {
                let missing = missing(needed, &facts_of(code), &Facts::new());
                faults.extend(missing.map(|fact| format!("{key} needs {fact}, and {code} does not know it")));
            }
            Err(_) => faults.push(format!("{key} is the sentence of no code")),
        }
    }
    faults
}

#[test]
fn every_code_has_its_sentences_and_they_their_facts() {
    none(&["da", "en"].into_iter().flat_map(|lang| unsaid(&sentences(lang))).collect::<Vec<_>>());
}

#[test]
fn a_sentence_without_its_code_is_found() {
    let whole = sentences("da");
    let planted = |key: &str, facts: &[&str]| {
        let facts = facts.iter().map(|fact| (*fact).into()).collect();
        whole.clone().into_iter().chain([(key.into(), facts)]).collect::<Sentences>()
    };
    assert_eq!(unsaid(&planted("refusal-no-such-code", &[])).len(), 1);
    assert_eq!(unsaid(&planted("refusal-frame-empty.hint", &["yaer"])).len(), 1);
    let mut lacking = whole.clone();
    lacking.remove("refusal-frame-empty.hint");
    assert_eq!(unsaid(&lacking).len(), 1);
}

/// Sentences that are spoken and do not stand there, or lack a fact; codes that are born with other facts than theirs.
fn faults(house: &House, sentences: &Sentences) -> Vec<String> {
    let said: Vec<_> = house.code().map(|file| (&file.path, speech(&file.code))).collect();
    let mut faults = Vec::new();
    for (path, speech) in &said {
        for Spoken { key, facts, line } in &speech.spoken {
            let Some(needed) = sentences.get(key) else {
                faults.push(format!("{path}:{line}: {key} does not stand there"));
                continue;
            };
            if let Some(missing) = facts.as_ref().and_then(|given| missing(needed, given, &Facts::new())) {
                faults.push(format!("{path}:{line}: {key} lacks {missing}"));
            }
        }
        // What is given further down in the same file is not followed to its birth.
        let later: Facts = speech.later.iter().cloned().chain(PLACE.map(String::from)).collect();
        for Born { code, facts, line } in &speech.born {
            // What is no code, the compiler has found.
            let Some(code) = Code::ALL.into_iter().find(|known| format!("{known:?}") == *code) else { continue };
            let known = facts_of(code);
            faults.extend(
                missing(facts, &known, &Facts::new()).map(|fact| format!("{path}:{line}: {code} knows no {fact}")),
            );
            faults.extend(missing(&known, facts, &later).map(|fact| format!("{path}:{line}: {code} lacks {fact}")));
        }
    }
    faults
}

#[test]
fn what_is_spoken_stands_there_with_its_facts() {
    none(&faults(&House::read(), &sentences("da")));
}

/// The short reason of a refusal, and what to do about it in the dialogue, are said without facts.
#[test]
fn what_is_said_without_facts_needs_none() {
    let short = |key: &str| key.starts_with("refusal-") && key.split_once('.').is_some_and(|(_, name)| name == "short");
    let bare = |key: &str| key.starts_with("plain-hint-") || short(key);
    let sentences = sentences("da");
    let wrong = sentences.iter().filter(|(key, facts)| bare(key) && !facts.is_empty());
    none(&wrong.map(|(key, facts)| format!("{key} needs {facts:?}")).collect::<Vec<_>>());
}

#[test]
fn a_missing_fact_is_found() {
    let sentences: Sentences = [("greeting", &["name"][..]), ("bare", &[])]
        .map(|(key, facts)| (key.into(), facts.iter().map(|fact| (*fact).into()).collect()))
        .into();
    let judged = |body: &str| {
        let text = format!("fn f() {{ {body} }}");
        faults(&House::of(vec![Source { path: "tui/view.rs".into(), text }]), &sentences)
    };
    for wrong in [
        "say!(words, \"greeting\");",
        "say!(context.words, \"greeting\", nam = 1);",
        "words.say(\"greeting\", &[(\"nam\", &1)]);",
        "words.say(\"gone\", &[]);",
        "let key = if new { \"bare\" } else { \"greeting\" };\nsay!(words, key);",
        "let facts = &[(\"nam\", &1)];\nwords.say(\"greeting\", facts);",
        "format!(\"{}\", say!(words, \"greeting\"));",
        "json!({ \"said\": words.say(\"greeting\", &[]) });",
        "Refusal::new(Code::AccountExpected).with(\"kept\", 1);",
        "Refusal::new(Code::AccountExpected).at(places).with(\"kept\", say!(words, \"bare\"));",
        "list.map(|one| Refusal::new(Code::AccountExpected).with(\"kept\", one));",
        "let code = if new { Code::FrameEmpty } else { Code::ImportNone };\nRefusal::new(code).with(\"year\", 1);",
    ] {
        assert_eq!(judged(wrong).len(), 1, "{wrong}: {:?}", judged(wrong));
    }
    for right in [
        "say!(words, \"greeting\", name = 1);",
        "words.say(\"greeting\", facts);",
        "words.say(key, &[]);",
        "let key = \"greeting\";\nlist.map(|key| say!(words, key));\nsay!(words, key, name = 1);",
        "Refusal::new(Code::AccountExpected).with(\"expected\", 1).with(\"kept\", 2);",
        "read(Refusal::new(Code::FileNotFound)).map_err(|refusal| refusal.with(\"path\", path));",
        "text.find(\"gone\"); list.find(|one| one.is_some());",
    ] {
        assert_eq!(judged(right), [""; 0], "{right}");
    }
}

/// The texts of one file, and those of them that keys are made of: `measure-{code}-short` as what stands between.
struct Texts {
    all: BTreeSet<String>,
    made: Vec<Vec<String>>,
}

impl Texts {
    fn of(file: &syn::File) -> Self {
        let all: BTreeSet<String> = strings(file).into_iter().map(|(text, _)| text).collect();
        Self { made: all.iter().filter_map(|text| between(text)).collect(), all }
    }
}

/// What stands between the gaps of a text, where it has gaps and can be a key.
fn between(text: &str) -> Option<Vec<String>> {
    let mut parts = vec![String::new()];
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        match next {
            '{' => {
                rest = rest.split_once('}')?.1;
                parts.push(String::new());
            }
            // What follows is an attribute.
            '.' => break,
            c if c.is_ascii_alphanumeric() || c == '-' || c == '_' => {
                parts.last_mut()?.push(c);
                rest = &rest[1..];
            }
            _ => return None,
        }
    }
    (parts.len() > 1).then_some(parts)
}

/// Whether a text is these parts with something in each gap.
fn fits(parts: &[String], text: &str) -> bool {
    let Some((first, rest)) = parts.split_first() else { return false };
    match text.strip_prefix(first.as_str()) {
        None => false,
        Some(after) if rest.is_empty() => after.is_empty(),
        Some(after) => (1..=after.len()).any(|gap| fits(rest, &after[gap..])),
    }
}

/// The texts of all files together, and of each.
struct Said {
    everywhere: BTreeSet<String>,
    files: Vec<Texts>,
}

impl Said {
    fn of(files: Vec<Texts>) -> Self {
        Self { everywhere: files.iter().flat_map(|texts| texts.all.iter().cloned()).collect(), files }
    }

    /// Whether the key is written out somewhere, or can be made of what is. A key that begins with a gap is begun by
    /// another text, and where little stands beside the gap, by one of the same file.
    fn names(&self, key: &str) -> bool {
        let begins = format!("{key}.");
        let attribute = self.everywhere.range(begins.clone()..).next().is_some_and(|text| text.starts_with(&begins));
        let made = |texts: &Texts, parts: &[String]| {
            let told = parts.concat().chars().filter(char::is_ascii_alphanumeric).count();
            if !parts[0].is_empty() {
                return told > 1 && fits(parts, key);
            }
            let begun = if told > 2 { &self.everywhere } else { &texts.all };
            (1..key.len()).any(|end| fits(&parts[1..], &key[end..]) && begun.contains(&key[..end]))
        };
        self.everywhere.contains(key)
            || attribute
            || self.files.iter().any(|texts| texts.made.iter().any(|parts| made(texts, parts)))
    }
}

/// Where one is dead that is spoken, its key is made in a way that is not seen here: write it out.
#[test]
fn every_sentence_is_spoken() {
    let said = Said::of(House::read().code().map(|file| Texts::of(&file.code)).collect());
    let within = within_others("da");
    let keys: BTreeSet<String> =
        sentences("da").into_keys().filter_map(|key| key.split('.').next().map(String::from)).collect();
    let dead = keys.iter().filter(|key| !key.starts_with('-') && !within.contains(*key) && !said.names(key));
    none(&dead.map(|key| format!("nobody says {key}")).collect::<Vec<_>>());
}

#[test]
fn a_sentence_that_nobody_says_is_found() {
    let text = "fn f() {\n    // \"in-a-comment\"\n    say!(words, \"greeting\", name = format!(\"{key}-none\"));\n    \
                words.find(&format!(\"measure-{code}.short\"), &[(\"calc-ac1\", &1)]);\n    format!(\"{key}-{id}\")\n}\n\
                #[cfg(test)]\nmod tests {\n    const KEY: &str = \"in-a-test\";\n}\n";
    let house = House::of(vec![Source { path: "tui/view.rs".into(), text: text.into() }]);
    let said = Said::of(vec![Texts::of(&house.files[0].code)]);
    for key in ["greeting", "calc-ac1-none", "measure-days", "greeting-more"] {
        assert!(said.names(key), "{key}");
    }
    for key in ["in-a-comment", "in-a-test", "measure-", "calc-none", "other-more"] {
        assert!(!said.names(key), "{key}");
    }
}
