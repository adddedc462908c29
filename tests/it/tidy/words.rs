//! Every word has its place: what is spoken stands in `locales/` and gets the facts that it needs, and what stands there is
//! spoken.

use super::{
    sentences::{Facts, Sentences, sentences},
    source::{House, Source, none},
    speech::{Spoken, speech},
};

/// The names of the facts that are missing.
fn missing(needed: &Facts, given: &Facts, later: &Facts) -> Option<String> {
    let missing: Vec<&str> =
        needed.iter().filter(|fact| !given.contains(*fact) && !later.contains(*fact)).map(String::as_str).collect();
    (!missing.is_empty()).then(|| missing.join(", "))
}

/// Sentences that are spoken and do not stand there, or lack a fact.
fn faults(house: &House, sentences: &Sentences) -> Vec<String> {
    let said: Vec<_> = house.code().map(|file| (&file.path, speech(&file.code))).collect();
    // A refusal is given facts where it passes by. Which of them passes where is not seen here.
    let later: Facts = said.iter().flat_map(|(_, speech)| speech.later.clone()).collect();
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
        for born in &speech.born {
            for key in [format!("refusal-{}", born.code), format!("refusal-{}.hint", born.code)] {
                let Some(needed) = sentences.get(&key) else {
                    faults.push(format!("{path}:{}: {key} does not stand there", born.line));
                    continue;
                };
                if let Some(missing) = missing(needed, &born.facts, &later) {
                    faults.push(format!("{path}:{}: {key} lacks {missing}", born.line));
                }
            }
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
    let bare = |key: &str| key.starts_with("plain-hint-") || (key.starts_with("refusal-") && key.ends_with(".short"));
    let sentences = sentences("da");
    let wrong = sentences.iter().filter(|(key, facts)| bare(key) && !facts.is_empty());
    none(&wrong.map(|(key, facts)| format!("{key} needs {facts:?}")).collect::<Vec<_>>());
}

#[test]
fn a_missing_fact_is_found() {
    let sentences: Sentences = [
        ("greeting", &["name"][..]),
        ("refusal-late", &["day"]),
        ("refusal-late.hint", &["year"]),
        ("bare", &[]),
        ("refusal-path", &["path"]),
        ("refusal-path.hint", &[]),
    ]
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
        "Refusal::new(\"late\").with(\"day\", 1);",
        "Refusal::new(\"late\").at(places).with(\"year\", say!(words, \"bare\"));",
        "list.map(|one| Refusal::new(\"late\").with(\"year\", one));",
    ] {
        assert_eq!(judged(wrong).len(), 1, "{wrong}: {:?}", judged(wrong));
    }
    for right in [
        "say!(words, \"greeting\", name = 1);",
        "words.say(\"greeting\", facts);",
        "words.say(key, &[]);",
        "let key = \"greeting\";\nlist.map(|key| say!(words, key));\nsay!(words, key, name = 1);",
        "Refusal::new(\"late\").with(\"day\", 1).with(\"year\", 2);",
        "read(Refusal::new(\"path\")).map_err(|refusal| refusal.with(\"path\", path));",
        "text.find(\"gone\"); list.find(|one| one.is_some());",
    ] {
        assert_eq!(judged(right), [""; 0], "{right}");
    }
}
