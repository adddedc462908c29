//! What stands in `locales/`: every sentence with the facts that it needs.

use super::source::{files, none, root};
use fluent_syntax::{
    ast::{Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

pub(super) type Facts = BTreeSet<String>;

/// Every sentence of a language by its key, attributes as `key.attribute`, with the facts that it needs.
pub(super) type Sentences = BTreeMap<String, Facts>;

/// What a sentence itself names.
#[derive(Default, Clone)]
struct Needs {
    facts: Facts,
    /// Other sentences that it holds. They get the same facts.
    sentences: BTreeSet<String>,
    /// Terms that it holds, each with what it is handed. A term gets nothing else.
    terms: Vec<(String, Facts)>,
}

impl Needs {
    fn of(pattern: &Pattern<String>) -> Self {
        let mut needs = Self::default();
        needs.pattern(pattern);
        needs
    }

    fn pattern(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.facts.insert(id.name.clone());
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name));
                self.sentences.insert(format!("{}{}", id.name, attribute.unwrap_or_default()));
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                let handed = arguments.as_ref().map(|arguments| self.handed(arguments));
                self.terms.push((format!("-{}", id.name), handed.unwrap_or_default()));
            }
            InlineExpression::FunctionReference { arguments, .. } => drop(self.handed(arguments)),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn handed(&mut self, arguments: &CallArguments<String>) -> Facts {
        arguments.positional.iter().for_each(|argument| self.inline(argument));
        arguments.named.iter().map(|argument| argument.name.name.clone()).collect()
    }
}

/// A language as it stands, terms with their hyphen before; and what is wrong with it.
fn entries(texts: &[String]) -> (BTreeMap<String, Needs>, Vec<String>) {
    let (mut found, mut faults) = (BTreeMap::new(), Vec::new());
    let mut add = |key: String, pattern: &Pattern<String>, faults: &mut Vec<String>| {
        if found.insert(key.clone(), Needs::of(pattern)).is_some() {
            faults.push(format!("{key} stands twice"));
        }
    };
    for text in texts {
        let resource = parser::parse(text.clone()).unwrap_or_else(|(resource, errors)| {
            faults.extend(errors.iter().map(|error| format!("{error}: {}", &text[error.pos.clone()])));
            resource
        });
        for entry in resource.body {
            let (key, value, attributes): (_, _, Vec<Attribute<String>>) = match entry {
                Entry::Message(message) => (message.id.name, message.value, message.attributes),
                Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
                _ => continue,
            };
            for attribute in attributes {
                add(format!("{key}.{}", attribute.id.name), &attribute.value, &mut faults);
            }
            if let Some(value) = value {
                add(key, &value, &mut faults);
            }
        }
    }
    (found, faults)
}

/// The facts that a sentence needs, with those of the sentences in it.
fn facts(entries: &BTreeMap<String, Needs>, key: &str, faults: &mut Vec<String>) -> Facts {
    let Some(needs) = entries.get(key) else {
        faults.push(format!("{key} is named and does not stand there"));
        return Facts::new();
    };
    let mut all = needs.facts.clone();
    for (term, handed) in &needs.terms {
        let missing: Vec<String> = facts(entries, term, faults).difference(handed).cloned().collect();
        if !missing.is_empty() {
            faults.push(format!("{key} hands {term} no {}", missing.join(", ")));
        }
    }
    for other in &needs.sentences {
        all.extend(facts(entries, other, faults));
    }
    all
}

fn understood(texts: &[String]) -> (Sentences, Vec<String>) {
    let (entries, mut faults) = entries(texts);
    let sentences = entries.keys().map(|key| (key.clone(), facts(&entries, key, &mut faults))).collect();
    (sentences, faults)
}

fn texts(lang: &str) -> Vec<String> {
    let folder = root().join("locales").join(lang);
    files(&folder, "ftl").iter().map(|path| fs::read_to_string(path).unwrap()).collect()
}

/// The keys of the sentences that stand in others.
pub(super) fn within_others(lang: &str) -> BTreeSet<String> {
    let (entries, _) = entries(&texts(lang));
    let named = entries.into_values().flat_map(|needs| needs.sentences);
    named.map(|key| key.split('.').next().unwrap_or_default().to_owned()).collect()
}

/// The sentences of a language; a file that cannot be understood ends the test.
pub(super) fn sentences(lang: &str) -> Sentences {
    let (sentences, faults) = understood(&texts(lang));
    none(&faults);
    sentences
}

fn differences(da: &Sentences, en: &Sentences) -> Vec<String> {
    let keys: BTreeSet<&String> = da.keys().chain(en.keys()).collect();
    let differ = keys.into_iter().filter(|key| da.get(*key) != en.get(*key));
    differ.map(|key| format!("{key}: {:?} in da, {:?} in en", da.get(key), en.get(key))).collect()
}

#[test]
fn both_languages_say_the_same_things() {
    none(&differences(&sentences("da"), &sentences("en")));
}

#[test]
fn the_facts_of_a_sentence_are_all_found() {
    let text = "a = { $one } { b.hint } { -t(two: \"x\") }\nb = B\n    .hint = { $three ->\n        [one] { $four }\n       *[other] { NUMBER($five) }\n    }\n-t = { $two }\n";
    let (found, faults) = understood(&[text.into()]);
    assert_eq!(faults, [""; 0]);
    assert_eq!(found["a"].iter().map(String::as_str).collect::<Vec<_>>(), ["five", "four", "one", "three"]);

    let wrong = ["a = { -t }\n-t = { $two }\n", "a = { b }\n", "a = A\na = A\n", "a = { $\n"];
    for text in wrong {
        assert!(!understood(&[text.into()]).1.is_empty(), "{text}");
    }
    let (other, _) = understood(&["a = { $one }\nb = B\n    .hint = B\n-t = { $two }\n".into()]);
    assert_eq!(differences(&found, &other).len(), 2);
}
