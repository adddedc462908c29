//! Checklist files: the shipped ones are whole, and a faulty one is told every mistake with its exact place.

use super::{read::read, shipped::shipped};
use crate::domain::{
    area::Area,
    checklist::{AskedOf, Certainty, Checklist, Kind, Proof, Scale, Severity, Text},
    code::Code,
};
use serde::Serialize;

/// The smallest whole file; the tests break it one way at a time.
const WHOLE: &str = r#"id = "XY"
version = "1"
as_of = "2026-01-01"
principle = "A2"
name = { da = "Navn", en = "Name" }
purpose = { da = "Formål", en = "Purpose" }
[[question]]
id = "XY-01"
text.da = "Spørgsmål?"
text.en = "Question?"
look_for = { da = "a", en = "b" }
where = { da = "a", en = "b" }
basis = [{ ref = "FVL § 22" }]
areas = ["boern"]
severity = "major"
kind = "law"
core = true
scale = "fulfilled"
"#;

/// The file with each text replaced, and the mistakes expected of it: (line, column, code).
fn check(replaced: &[(&str, &str)], expected: &[(u32, u32, Code)]) {
    let mut file = WHOLE.to_owned();
    for (old, new) in replaced {
        assert!(file.contains(old), "{old:?} does not stand in the file");
        file = file.replace(old, new);
    }
    let problems = read("xy.toml", &file).err().unwrap_or_default();
    let found: Vec<_> = problems.iter().map(|problem| (problem.line, problem.column, problem.refusal.code)).collect();
    assert_eq!(found, expected, "{problems:#?}\nin\n{file}");
    for problem in &problems {
        check_words(problem.refusal.code, &problem.refusal.facts);
    }
}

/// Both languages have the sentence and the hint, and ask for no fact that the refusal does not bring.
fn check_words(code: Code, facts: &[(&str, String)]) {
    for locale in
        [include_str!("../../../../locales/da/checklists.ftl"), include_str!("../../../../locales/en/checklists.ftl")]
    {
        let (_, message) = locale.split_once(&format!("refusal-{code} =")).expect("the sentence");
        let message = message.split("\nrefusal-").next().unwrap_or_default();
        assert!(message.contains(".hint ="), "{code} has no hint");
        for asked in message.split("{ $").skip(1) {
            let asked = asked.split(' ').next().unwrap_or_default();
            assert!(facts.iter().any(|(fact, _)| *fact == asked), "{code} does not bring {asked}");
        }
    }
}

/// The words of the files are the words under which the values are stored.
fn check_stored_alike<T: Serialize>(words: &[(&str, T)]) {
    for (word, value) in words {
        assert_eq!(serde_json::to_value(value).expect("a word"), *word);
    }
}

#[test]
fn every_shipped_text_stands_in_both_languages() {
    for list in shipped().expect("the shipped lists") {
        let mut texts = vec![list.name, list.purpose];
        for question in list.questions {
            texts.extend([question.text, question.look_for, question.place]);
            texts.extend(question.not_applicable);
        }
        for Text { da, en } in texts {
            assert!(!da.is_empty() && !en.is_empty() && da != en, "{da:?} / {en:?}");
            assert!(!en.contains('»'), "Danish quotation marks in {en:?}");
        }
    }
}

#[test]
fn a_short_name_and_a_demand_may_be_left_out_and_have_their_length() {
    let with = |short: &str, krav: &str| {
        let text = |key: &str, da: &str| format!("{key}.da = \"{da}\"\n{key}.en = \"Met\"\n");
        format!("{}{}areas = [\"boern\"]", text("short", short), text("krav", krav))
    };
    let (short, krav) = ("Åben næste år i ærø ØÆ", "Ønsket er på ét ark".to_owned() + &"å".repeat(33));
    assert_eq!((short.chars().count(), krav.chars().count()), (22, 52));
    check(&[("areas = [\"boern\"]", &with(short, &krav))], &[]);
    check(
        &[("areas = [\"boern\"]", &with(&format!("{short}x"), &format!("{krav}x")))],
        &[(14, 12, Code::ChecklistTooLong), (16, 11, Code::ChecklistTooLong)],
    );
    check(
        &[("areas = [\"boern\"]", "short.da = \"Kun dansk\"\nkrav = \"Et krav\"\nareas = [\"boern\"]")],
        &[(14, 1, Code::ChecklistMissingKey), (15, 8, Code::ChecklistWrongType)],
    );
    let list = read("xy.toml", WHOLE).expect("a list without them");
    assert_eq!((&list.questions[0].short, &list.questions[0].krav), (&None, &None));
    assert_eq!(list.questions[0].short_or_text().en, "Question?");
}

#[test]
fn two_short_names_alike_are_told_with_the_place_of_both() {
    let named = WHOLE.replace("areas = ", "short = { da = \"Plan til tiden\", en = \"Plan\" }\nareas = ");
    let question = &named[named.find("[[").unwrap()..];
    let second = question.replace("XY-01", "XY-02").replace("\"Plan til tiden\"", "\"PLAN til tiden\"");
    let problems =
        read("xy.toml", &format!("{named}{}", second.replace("\"Plan\"", "\"On time\""))).expect_err("twice");
    let found: Vec<_> = problems.iter().map(|problem| (problem.line, problem.column, problem.refusal.code)).collect();
    assert_eq!(found, [(27, 16, Code::ChecklistDuplicateShort)]);
    let facts = &problems[0].refusal.facts;
    for fact in [("key", "short.da"), ("value", "PLAN til tiden"), ("first", "14")] {
        assert!(facts.contains(&(fact.0, fact.1.to_owned())), "{facts:?}");
    }
    check_words(Code::ChecklistDuplicateShort, facts);
    // The other language has names of its own.
    let problems = read("xy.toml", &format!("{named}{second}")).expect_err("twice in both");
    assert_eq!(problems.len(), 2);
}

#[test]
fn no_reference_carries_its_mark() {
    for list in shipped().expect("the shipped lists") {
        for basis in list.questions.iter().flat_map(|question| &question.basis) {
            assert!(!basis.reference.contains(['[', ']']), "{}", basis.reference);
        }
    }
}

#[test]
fn words_are_stored_as_they_are_written() {
    check_stored_alike(&Certainty::CODES);
    check_stored_alike(&Area::CODES);
    check_stored_alike(&Severity::CODES);
    check_stored_alike(&Kind::CODES);
    check_stored_alike(&Scale::CODES);
    check_stored_alike(&AskedOf::CODES);
    check_stored_alike(&Proof::CODES);
}

#[test]
fn a_whole_file_is_read_from_any_editor() {
    check(&[], &[]);
    check(&[("\n", "\r\n")], &[]);
    check(&[("id = \"XY\"", "\u{FEFF}id = \"XY\"")], &[]);
    check(&[("\"Spørgsmål?\"", "\"\"\"\nSpørgs-\n  mål?\"\"\"")], &[]);
    check(&[("scale =", "not_applicable = { da = \"a\", en = \"b\" }\nscale =")], &[]);
}

#[test]
fn a_line_break_in_a_text_is_a_space() {
    let list =
        read("xy.toml", &WHOLE.replace("\"Spørgsmål?\"", "\"\"\"\nEt langt\n  spørgsmål?\"\"\"")).expect("a list");
    assert_eq!(list.questions[0].text.da, "Et langt spørgsmål?");
}

#[test]
fn a_file_that_is_not_toml_is_told_where_it_stops_being() {
    check(&[("version = \"1\"", "version = \"1")], &[(2, 13, Code::ChecklistSyntax)]);
    check(&[("kind = ", "kind ")], &[(16, 6, Code::ChecklistSyntax)]);
    check(&[("core = true", "core = true\ncore = false")], &[(18, 1, Code::ChecklistDuplicateKey)]);
    check(&[("text.en", "text.da")], &[(10, 6, Code::ChecklistDuplicateKey)]);
}

#[test]
fn keys_are_told_on_their_own_line() {
    check(&[("scale =", "skala = \"x\"\nscale =")], &[(18, 1, Code::ChecklistUnknownKey)]);
    check(&[("text.en", "text.eng")], &[(9, 1, Code::ChecklistMissingKey), (10, 6, Code::ChecklistUnknownKey)]);
    check(
        &[("en = \"Name\"", "no = \"Navn\"")],
        &[(5, 1, Code::ChecklistMissingKey), (5, 23, Code::ChecklistUnknownKey)],
    );
    check(&[("core = true\n", "")], &[(7, 1, Code::ChecklistMissingKey)]);
    check(&[("principle = \"A2\"\n", "")], &[(1, 1, Code::ChecklistMissingKey)]);
    check(&[("ref = \"FVL § 22\"", "areas = [\"boern\"]")], &[(13, 10, Code::ChecklistMissingKey)]);
    check(&[("{ ref =", "{ side = 3, ref =")], &[(13, 12, Code::ChecklistUnknownKey)]);
}

#[test]
fn values_of_another_kind_are_refused() {
    check(&[("core = true", "core = \"ja\"")], &[(17, 8, Code::ChecklistWrongType)]);
    check(&[("version = \"1\"", "version = 1")], &[(2, 11, Code::ChecklistWrongType)]);
    check(&[("areas = [\"boern\"]", "areas = \"boern\"")], &[(14, 9, Code::ChecklistWrongType)]);
    check(&[("[{ ref = \"FVL § 22\" }]", "[\"FVL § 22\"]")], &[(13, 10, Code::ChecklistWrongType)]);
    check(&[("name = { da = \"Navn\", en = \"Name\" }", "name = \"Navn\"")], &[(5, 8, Code::ChecklistWrongType)]);
    check(&[("[[question]]", "[question]")], &[(7, 1, Code::ChecklistWrongType)]);
    check(&[("as_of = \"2026-01-01\"", "as_of = 2026")], &[(3, 9, Code::ChecklistWrongType)]);
}

#[test]
fn words_that_are_not_among_the_allowed_are_refused() {
    check(&[("\"major\"", "\"væsentlig\"")], &[(15, 12, Code::ChecklistUnknownValue)]);
    check(&[("\"law\"", "\"Law\"")], &[(16, 8, Code::ChecklistUnknownValue)]);
    check(&[("\"fulfilled\"", "\"yes/no\"")], &[(18, 9, Code::ChecklistUnknownValue)]);
    check(&[("[\"boern\"]", "[\"boern\", \"børn\"]")], &[(14, 19, Code::ChecklistUnknownValue)]);
    check(&[("[\"boern\"]", "[\"boern\", \"boern\"]")], &[(14, 19, Code::ChecklistDuplicateArea)]);
}

#[test]
fn the_allowed_words_are_named() {
    let problems = read("xy.toml", &WHOLE.replace("\"major\"", "\"væsentlig\"")).expect_err("a mistake");
    let facts = [
        ("key", "severity"),
        ("value", "væsentlig"),
        ("allowed", "critical, major, minor"),
        ("file", "xy.toml"),
        ("line", "15"),
        ("column", "12"),
        ("shown", "severity = \"væsentlig\""),
    ];
    assert_eq!(problems[0].refusal.facts, facts.map(|(fact, value)| (fact, value.to_owned())));
}

#[test]
fn nothing_may_be_empty() {
    check(&[("\"Question?\"", "\"  \"")], &[(10, 11, Code::ChecklistEmptyText)]);
    check(&[("\"Purpose\"", "\"\"")], &[(6, 33, Code::ChecklistEmptyText)]);
    check(&[("\"FVL § 22\"", "\"\"")], &[(13, 18, Code::ChecklistEmptyText)]);
    check(&[("[{ ref = \"FVL § 22\" }]", "[]")], &[(13, 9, Code::ChecklistNoBasis)]);
    check(&[("[\"boern\"]", "[]")], &[(14, 9, Code::ChecklistNoAreas)]);
    check(&[(&WHOLE[WHOLE.find("[[").unwrap()..], "")], &[(1, 1, Code::ChecklistNoQuestions)]);
    check(&[(&WHOLE[WHOLE.find("[[").unwrap()..], "question = []")], &[(7, 12, Code::ChecklistNoQuestions)]);
}

#[test]
fn ids_and_dates_have_one_form() {
    check(&[("XY-01", "XY-1")], &[(8, 6, Code::ChecklistQuestionId)]);
    check(&[("XY-01", "BI-01")], &[(8, 6, Code::ChecklistQuestionId)]);
    check(&[("XY-01", "xy-01")], &[(8, 6, Code::ChecklistQuestionId)]);
    check(&[("\"XY\"", "\"Xy\"")], &[(1, 6, Code::ChecklistId)]);
    check(&[("2026-01-01", "2026-02-30")], &[(3, 9, Code::ChecklistBadDate)]);
    check(&[("2026-01-01", "2026-1-1")], &[(3, 9, Code::ChecklistBadDate)]);
    check(&[("\"2026-01-01\"", "2026-01-01")], &[(3, 9, Code::ChecklistBadDate)]);
    check(&[("\"Navn\"", "\"Na\\u001bvn\"")], &[(5, 15, Code::ChecklistUnseenCharacter)]);
}

#[test]
fn every_mistake_is_told_in_the_order_of_the_lines() {
    let question = &WHOLE[WHOLE.find("[[").unwrap()..];
    let twice = format!("{question}{}", question.replace("core = true", "core = 1").replace("\"Question?\"", "\"\""));
    check(
        &[(question, &twice), ("2026-01-01", "i dag"), ("\"major\"", "\"stor\"")],
        &[
            (3, 9, Code::ChecklistBadDate),
            (15, 12, Code::ChecklistUnknownValue),
            (20, 6, Code::ChecklistDuplicateId),
            (22, 11, Code::ChecklistEmptyText),
            (27, 12, Code::ChecklistUnknownValue),
            (29, 8, Code::ChecklistWrongType),
        ],
    );
}

#[test]
fn all_mistakes_make_one_refusal() {
    let problems = read("xy.toml", &WHOLE.replace("true", "1").replace("law", "lov")).expect_err("two mistakes");
    let refusal = super::read::refusal("xy.toml", problems);
    assert_eq!(refusal.places.len(), 2);
    check_words(refusal.code, &refusal.facts);
}

#[test]
fn a_condition_is_read_and_its_mistakes_told_in_their_place() {
    let with = |condition: &str| format!("applies_when = {condition}\nscale =");
    check(&[("scale =", &with("{ age = [\"16-17\", \"25-66\"], plan = \"required\" }"))], &[]);
    check(&[("scale =", &with("\"aldrig\""))], &[(18, 16, Code::ChecklistWrongType)]);
    check(&[("scale =", &with("{}"))], &[(18, 16, Code::ChecklistEmptyCondition)]);
    check(&[("scale =", &with("{ age = [] }"))], &[(18, 24, Code::ChecklistEmptyCondition)]);
    check(
        &[("scale =", &with("{ alder = [\"0-9\"] }"))],
        &[(18, 16, Code::ChecklistEmptyCondition), (18, 18, Code::ChecklistUnknownKey)],
    );
    check(&[("scale =", &with("{ outcome = [\"afslag\", \"nej\"] }"))], &[(18, 39, Code::ChecklistUnknownValue)]);
    check(&[("scale =", &with("{ caseworker_changes = 0 }"))], &[(18, 39, Code::ChecklistWrongType)]);
    check(&[("scale =", &with("{ caseworker_changes = \"none\" }"))], &[(18, 39, Code::ChecklistUnknownValue)]);
}

#[test]
fn a_measure_is_read_and_its_mistakes_told_in_their_place() {
    let with = |keys: &str| {
        let labels = "from.da = \"a\", from.en = \"b\", to.da = \"c\", to.en = \"d\"";
        format!("measure = {{ {keys}, {labels} }}\nscale =")
    };
    check(&[("scale =", &with("unit = \"days\", met = 0, partly = 5, spans = 1"))], &[]);
    check(&[("scale =", &with("unit = \"hours\", spans = 5"))], &[]);
    check(&[("scale =", &with("unit = \"days\", spans = 1, forget = true"))], &[]);
    check(&[("scale =", &with("unit = \"days\", spans = 1, forget = 1"))], &[(18, 48, Code::ChecklistWrongType)]);
    check(&[("scale =", &with("unit = \"hours\", spans = 1, forget = true"))], &[(18, 49, Code::ChecklistForgetHours)]);
    check(&[("scale =", "measure = 5\nscale =")], &[(18, 11, Code::ChecklistWrongType)]);
    check(
        &[("scale =", &with("unit = \"uger\", met = -1, spans = 6"))],
        &[
            (18, 20, Code::ChecklistUnknownValue),
            (18, 34, Code::ChecklistNumberOutside),
            (18, 46, Code::ChecklistNumberOutside),
        ],
    );
    check(&[("scale =", &with("unit = \"days\", met = \"0\", spans = 1"))], &[(18, 34, Code::ChecklistWrongType)]);
    check(&[("scale =", &with("unit = \"days\", partly = 5, spans = 1"))], &[(18, 37, Code::ChecklistPartlyBelowMet)]);
    check(
        &[("scale =", &with("unit = \"days\", met = 5, partly = 5, spans = 1"))],
        &[(18, 46, Code::ChecklistPartlyBelowMet)],
    );
    check(
        &[("scale =", "measure = { unit = \"days\", spannes = 1 }\nscale =")],
        &[
            (18, 11, Code::ChecklistMissingKey),
            (18, 11, Code::ChecklistMissingKey),
            (18, 11, Code::ChecklistMissingKey),
            (18, 28, Code::ChecklistUnknownKey),
        ],
    );
}

/// A row of the law that a list brings itself.
const OWN: &str = "[[law]]\nref = \"Eget notat\"\ngist = { da = \"a\", en = \"b\" }\ncertainty = \"recalled\"\n";

#[test]
fn a_place_that_the_law_does_not_have_is_refused_and_a_list_may_bring_its_own() {
    check(&[("FVL § 22", "FVL § 2222")], &[(13, 18, Code::ChecklistUnknownRef)]);
    let own = |row: &str| format!("scale = \"fulfilled\"\n{row}");
    check(&[("FVL § 22", "Eget notat"), ("scale = \"fulfilled\"\n", &own(OWN))], &[]);
    // What was read says when and where; what is there twice is told.
    let read = OWN.replace("recalled", "verified");
    check(
        &[("scale = \"fulfilled\"\n", &own(&read))],
        &[(19, 1, Code::ChecklistMissingKey), (19, 1, Code::ChecklistMissingKey)],
    );
    check(
        &[("scale = \"fulfilled\"\n", &own(&format!("{read}seen = \"i går\"\nsource = \"c\"\n")))],
        &[(23, 8, Code::ChecklistBadDate)],
    );
    check(&[("scale = \"fulfilled\"\n", &own(&format!("{OWN}{OWN}")))], &[(24, 7, Code::ChecklistRefTwice)]);
    check(&[("{ ref =", "{ certainty = \"verified\", ref =")], &[(13, 12, Code::ChecklistUnknownKey)]);
}

/// The list's own row goes before that of the tool: a lawyer has read what was only recalled.
#[test]
fn a_round_freezes_how_sure_a_place_was() {
    let cited = WHOLE.replace("FVL § 22", "FVL § 23");
    let basis = |file: &str| read("xy.toml", file).expect("a list").questions[0].basis[0].clone();
    assert_eq!((basis(&cited).certainty, basis(&cited).seen), (Certainty::Recalled, None));
    let row = OWN.replace("Eget notat", "FVL § 23").replace("recalled", "verified");
    let read = basis(&format!("{cited}{row}seen = \"2026-12-01\"\nsource = \"c\"\n"));
    assert_eq!(
        (read.certainty, read.seen.map(|day| day.to_string()).as_deref()),
        (Certainty::Verified, Some("2026-12-01"))
    );
}

#[test]
fn a_place_of_one_area_leaves_none_without() {
    let both = ("areas = [\"boern\"]", "areas = [\"boern\", \"voksne\"]");
    let one = ("\"FVL § 22\" }", "\"FVL § 22\", areas = [\"boern\"] }");
    check(&[one], &[]);
    check(&[both, one], &[(13, 9, Code::ChecklistNoBasis)]);
    check(&[both, one, ("\"boern\"] }]", "\"boern\"] }, { ref = \"FVL § 23\", areas = [\"voksne\"] }]")], &[]);
    check(
        &[("\"FVL § 22\" }", "\"FVL § 22\", areas = [\"voksne\"] }")],
        &[(13, 9, Code::ChecklistNoBasis), (13, 38, Code::ChecklistUnknownValue)],
    );
}

#[test]
fn what_is_another_in_one_area_is_read_and_answered_by_area() {
    let with = |own: &str| format!("per_area = {own}\nscale =");
    let both = ("areas = [\"boern\"]", "areas = [\"boern\", \"voksne\"]");
    let strategy = ("kind = \"law\"", "kind = \"strategy\"");
    let own = with("{ boern = { kind = \"law\", severity = \"critical\" } }");
    check(&[both, strategy, ("scale =", &own)], &[]);
    let file = WHOLE.replace(both.0, both.1).replace(strategy.0, strategy.1).replace("scale =", &own);
    let question = read("xy.toml", &file).expect("a list").questions.remove(0);
    let of = |area| (question.kind_in(area), question.severity_in(area));
    assert_eq!(Area::ALL.map(of), [(Kind::Law, Severity::Critical), (Kind::Strategy, Severity::Major)]);
    check(&[("scale =", &with("{ voksne = { kind = \"law\" } }"))], &[(18, 14, Code::ChecklistUnknownKey)]);
    check(&[("scale =", &with("{ boern = { kind = \"lov\" } }"))], &[(18, 31, Code::ChecklistUnknownValue)]);
    check(&[("scale =", &with("{ boern = { alvor = 1 } }"))], &[(18, 24, Code::ChecklistUnknownKey)]);
}

#[test]
fn what_is_drawn_within_a_case_is_kept_as_it_is_written() {
    check(&[("scale =", "draw = \"5 notes\"\nscale =")], &[]);
    for wrong in ["6 notes", "0 notes", "05 notes", "5 breve", "5", "notes"] {
        check(&[("scale =", &format!("draw = \"{wrong}\"\nscale ="))], &[(18, 8, Code::ChecklistUnknownValue)]);
    }
    let list = read("xy.toml", &WHOLE.replace("scale =", "draw = \"1 decision\"\nscale =")).expect("a list");
    let stored = serde_json::to_value(&list).expect("as it is stored");
    assert_eq!(stored["question"][0]["draw"], "1 decision");
    assert_eq!(serde_json::from_value::<Checklist>(stored).expect("read again"), list);
}

#[test]
fn a_list_may_be_asked_of_a_department() {
    let with = |keys: &str| format!("principle = \"A2\"\n{keys}");
    check(&[("principle = \"A2\"\n", &with("unit = \"department\"\nevidence = \"document\"\n"))], &[]);
    check(
        &[("principle = \"A2\"\n", &with("unit = \"sag\"\nevidence = 1\n"))],
        &[(5, 8, Code::ChecklistUnknownValue), (6, 12, Code::ChecklistWrongType)],
    );
    let departments = include_str!("../../../../tests/data/checklists/af.toml");
    let list = read("af.toml", departments).expect("the demands on a department");
    assert_eq!((list.unit, list.evidence), (Some(AskedOf::Department), Some(Proof::Document)));
    assert!(list.questions.iter().all(|question| !question.core));
}
