//! One case from the first question to the last, and everything that can be said of an answer.

#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes them so")]

use crate::plain::shell::fixture::{
    YEAR, after_all_answered, at_case, bytes, case, danish, drawn, drawn_asking, from, talk,
};
use crate::{
    domain::{answer::Value, code::Code, sample::Progress},
    intake::checklist::shipped::shipped,
    words::{lang::Lang, say::Words},
};
use expect_test::{expect, expect_file};

#[test]
fn a_whole_case_through_lines() {
    let mut session = drawn();
    expect_file!["whole_case.txt"].assert_eq(&after_all_answered(&mut session, "V-01"));
    let file = session.case(YEAR, case("V-01")).unwrap();
    assert_eq!(file.lacks(), []);
    let first = &file.answers[0].answer;
    assert_eq!((first.value, first.note.as_str()), (Value::NotMet, "Ønskerne står der ikke.\nKun vores egne."));
    assert_eq!(first.evidence[0].document, "Handleplan af 3. maj");
    assert_eq!(file.drafts, []);
}

#[test]
fn a_case_is_completed_and_opened_again() {
    let mut session = drawn();
    after_all_answered(&mut session, "V-01");
    let said = talk(&mut session, at_case("V-01"), &["færdig"]);
    assert!(said.contains("Gemt kl. KL: sag V-01 er færdig."), "{said}");
    assert_eq!(session.case(YEAR, case("V-01")).unwrap().case.progress, Progress::Complete);
    expect![[r#"
        Voksenområdet, sag V-01, sagsnummer V-001: færdig. 42 af 42 besvaret.
        1. Åbn igen med en begrundelse
        2. Meld sagen ikke fremfundet
        3. Sagen hører ikke til og skal udgå
        4. Borgerinddragelse: 8 af 8 besvaret.
        5. Koordinering: 9 af 9 besvaret.
        6. Sagsbehandlerskifte, aflysning og fravær: 7 af 7 besvaret.
        7. Notatkvalitet (notatpligt og sprog): 9 af 9 besvaret.
        8. Skriftlig begrundelse: 9 af 9 besvaret.
        Enter: Gå til den næste sag, der ikke er færdig.
        Sag V-01, dit valg:
        Skriv, hvorfor sagen åbnes igen.
        Slut med et punktum alene på en linje. Skriv to punktummer alene for at lade teksten ligge.
        Gemt kl. KL: sag V-01 er åben igen.
        Sag V-01, dit valg:
        Slut. Alt, hvad der er meldt gemt, ligger i filen.
    "#]]
    .assert_eq(&talk(&mut session, at_case("V-01"), &["1", "Glemt en oplysning.", "."]));
}

#[test]
fn what_a_case_lacks_is_listed() {
    let said = talk(&mut drawn(), at_case("B-01"), &["alle"]);
    let count = said.lines().filter(|line| line.ends_with("mangler svar.") && !line.contains("Gå til")).count();
    assert_eq!(count, 43, "{said}");
}

/// What decides is said with the question, once; `vejledning` reads the rest of it too.
#[test]
fn a_question_is_read_with_the_two_lines_that_decide() {
    let mut session = drawn_asking(shipped().unwrap());
    let said = talk(&mut session, at_case("B-01"), &["bi-12", "vejledning", "gentag", "stop"]);
    let (met, not_met) =
        ("Opfyldt: det står, at der ingen særlige behov er", "Ikke opfyldt: sagen siger intet om behov");
    let (asked, after) = said.split_once("BI-12, dit svar:").unwrap();
    assert!(asked.contains(met) && asked.contains(not_met) && !asked.contains("Delvist: behovet står"), "{said}");
    assert!(after.contains("Se efter: Opfyldt:") && after.contains("Delvist: behovet står"), "{said}");
}

#[test]
fn the_guidance_of_a_question() {
    expect![[r#"
        BI-02, spørgsmål 2 af 43, Borgerinddragelse.
        Er borgerens aktuelle livssituation beskrevet og brugt i vurderingen og valget af indsats?
        1. Opfyldt
        2. Delvist opfyldt
        3. Ikke opfyldt
        4. Ikke relevant
        5. Kan ikke vurderes
        Svar 1 til 5.
        BI-02, dit svar:
        Se efter: Hverdag, netværk/familie, helbred og funktion, skole/arbejde, ressourcer. Beskrivelsen er højst ca. et år gammel og indgår i begrundelsen – ikke kun diagnoser og kopieret tidligere tekst.
        Hvor: Faglig vurdering/helhedsvurdering, VUM-udredning, børnefaglig undersøgelse/afdækning, indstilling.
        Grundlag: Strategi A2; SEL § 81; BL § 2; RSL § 5, § 10 (efterprøves).
        Ikke relevant, når: Der er ikke foretaget nogen vurdering i tilsynsperioden.
        Alvor, når det ikke er opfyldt: væsentlig. Art: strategi.
        Er du i tvivl mellem to svar, så vælg det laveste, og skriv tvivlen.
        BI-02, dit svar:
        Skriv 1 til 5, eller vejledning, næste, forrige, mangler, oplysninger, akut, færdig, næste sag, tilbage, hvor, hjælp eller stop.
        vejledning: Hør vejledningen til spørgsmålet.
        næste: Gå videre til det næste.
        forrige: Gå til spørgsmålet før.
        mangler: Gå til det næste, der mangler: en bemærkning, noget halvskrevet eller et svar.
        oplysninger: Sagens oplysninger, som kan foreslå »ikke relevant«.
        akut: Akut bekymring, der ikke kan vente.
        færdig: Meld sagen færdig.
        næste sag: Gå til den næste sag, der ikke er færdig.
        tilbage: Gå et skridt tilbage.
        hvor: Hør, hvor du er, og hvad der står.
        hjælp: Hør, hvad du kan skrive.
        stop: Slut. Det, der er meldt gemt, ligger i filen.
        Du kan også skrive et id som BI-01.
        Begyndelsen af et ord er nok, når den kun passer på ét.
        BI-02, dit svar:
        Slut. Alt, hvad der er meldt gemt, ligger i filen.
    "#]].assert_eq(&from(&talk(&mut drawn(), at_case("B-01"), &["bi2", "?", "hjælp"]), "BI-02, sp"));
}

#[test]
fn a_yes_no_question_has_no_two() {
    expect![[r#"
        BI-07, spørgsmål 7 af 43, Borgerinddragelse.
        Er borgeren vejledt om muligheden for at have bisidder med eller lade sig repræsentere?
        1. Ja
        3. Nej
        4. Ikke relevant
        5. Kan ikke vurderes
        Svar 1, 3, 4 eller 5.
        BI-07, dit svar:
        »2« forstås ikke her. Skriv 1, 3, 4 eller 5, eller vejledning, næste, forrige, mangler, oplysninger, akut, færdig, næste sag, tilbage, hvor, hjælp eller stop.
        BI-07, dit svar:
        Gemt kl. KL: BI-07 er Ja. 1 af 43 besvaret.
        BI-08, spørgsmål 8 af 43, Borgerinddragelse.
        Er der taget højde for borgerens kommunikationsbehov og for pårørende/værge?
        1. Opfyldt
        2. Delvist opfyldt
        3. Ikke opfyldt
        Svar 1 til 5.
        Føjer til BI-07, lige svaret: henvisning og begrundelse.
        BI-08, dit svar:
        Slut. Alt, hvad der er meldt gemt, ligger i filen.
    "#]]
    .assert_eq(&from(&talk(&mut drawn(), at_case("B-01"), &["bi-07", "2", "1"]), "BI-07, sp"));
}

#[test]
fn an_answer_is_marked_changed_and_cleared() {
    let mut session = drawn();
    let marked = ["bi-01", "1", "forrige", "væsentlig", "henvisning", "Journal 12.", ".", "henvisning", "."];
    let noted = ["begrundelse", "Flot arbejde.", ".", "praksis", "3", "1"];
    let cleared = ["slet", "2", "slet", "1", "slet"];
    let lines: Vec<&str> = marked.into_iter().chain(noted).chain(cleared).collect();
    let said = talk(&mut session, at_case("B-01"), &lines);
    let said = said.replace(
        &danish().refusal(
            &crate::domain::refusal::Refusal::new(Code::AnswerAbsent).with("case", "B-01").with("question", "BI-01"),
        ),
        "(afvist)",
    );
    assert!(said.contains("(afvist)"), "{said}");
    let news: Vec<&str> =
        said.lines().filter(|line| line.starts_with("Gemt kl") || *line == "Intet er ændret.").collect();
    expect![[r#"
        Gemt kl. KL: BI-01 er Opfyldt. 1 af 43 besvaret.
        Gemt kl. KL: henvisningen til BI-01. Læst som: journal 12
        Gemt kl. KL: begrundelsen til BI-01.
        Gemt kl. KL: BI-01, god praksis: ja.
        Gemt kl. KL: BI-01 er Ikke opfyldt. 1 af 43 besvaret.
        Intet er ændret.
        Gemt kl. KL: BI-01 er ikke længere besvaret. 0 af 43 besvaret."#]]
    .assert_eq(&news.join("\n"));
}

#[test]
fn a_word_in_full_is_no_reference() {
    let mut session = drawn();
    let said = talk(&mut session, at_case("B-01"), &["bi-01", "3", "Mangler.", ".", "", "nu", "bi-02"]);
    assert!(said.contains("BI-01, kræver handling nu: ja."), "{said}");
    talk(&mut session, at_case("B-01"), &["bi-02", "3", "Mangler.", ".", "hvor", "hjælp", "Stop", "aldrig hørt"]);
    let file = session.case(YEAR, case("B-01")).unwrap();
    assert!(file.answers.iter().all(|given| given.answer.evidence.is_empty()), "{file:?}");
}

#[test]
fn a_question_tells_everything_about_its_answer() {
    let mut session = drawn();
    let script = ["bi-01", "3", "Mangler.", ".", "Side 2", ".", "forrige", "nu"];
    talk(&mut session, at_case("B-01"), &script);
    session.by = "kon".into();
    talk(&mut session, at_case("B-01"), &["bi-01", "læs", "1", "Jeg fandt det.", "."]);
    session.by = "mla".into();
    expect![[r#"
        Sag B-01, dit valg:
        BI-01, spørgsmål 1 af 43, Borgerinddragelse.
        Fremgår borgerens egne ønsker tydeligt af sagen, og kan de genfindes i de mål, der er opstillet?
        Svaret er Ikke opfyldt. Gemt DATO af mla.
        begrundelse: Mangler.
        henvisning: Side 2
        Mærket: kræver handling nu.
        Andenlæser kon: Opfyldt.
        L-01 kon: Jeg fandt det. (venter på svar)
        1. Opfyldt
        2. Delvist opfyldt
        3. Ikke opfyldt
        4. Ikke relevant
        5. Kan ikke vurderes
        Svar 1 til 5.
        Føjer til svaret: henvisning, begrundelse, væsentlig og nu.
        BI-01, dit svar:
        Du er ved spørgsmål BI-01 i sag B-01 i runde 2027.
        BI-01, spørgsmål 1 af 43, Borgerinddragelse.
        Fremgår borgerens egne ønsker tydeligt af sagen, og kan de genfindes i de mål, der er opstillet?
        Svaret er Ikke opfyldt. Gemt DATO af mla.
        begrundelse: Mangler.
        henvisning: Side 2
        Mærket: kræver handling nu.
        Andenlæser kon: Opfyldt.
        L-01 kon: Jeg fandt det. (venter på svar)
        1. Opfyldt
        2. Delvist opfyldt
        3. Ikke opfyldt
        4. Ikke relevant
        5. Kan ikke vurderes
        Svar 1 til 5.
        Føjer til svaret: henvisning, begrundelse, væsentlig og nu.
        BI-01, dit svar:
        Slut. Alt, hvad der er meldt gemt, ligger i filen.
    "#]]
    .assert_eq(&from(&talk(&mut session, at_case("B-01"), &["bi-01", "hvor"]), "Sag B-01, dit valg"));
}

#[test]
fn english_words_in_english() {
    let said = bytes(
        &mut drawn(),
        &Words::new(Lang::En),
        at_case("B-01"),
        b"next\n1\nprev\nclear\nback\nwhere\nback\nback\nfindings\nsign\nno\n2\nstop\n",
    );
    let short: Vec<&str> = said.lines().filter(|line| !line.starts_with("BI-") && line.len() < 90).take(36).collect();
    expect![[r#"
        1. Go to the first that lacks something. BI-01 Own wishes in goals: lacks an answer.
        2. Declare the case complete
        3. Declare the case not found
        4. The case does not belong here and is to be replaced
        5. Citizen involvement: 0 of 9 answered.
        6. Coordination: 0 of 9 answered.
        7. Change of caseworker, cancellation and absence: 0 of 7 answered.
        8. Quality of case notes (duty to take notes, and language): 0 of 9 answered.
        9. Written reasons: 0 of 9 answered.
        Enter: Go on to the next.
        Case B-01, your choice:
        1. Met
        2. Partly met
        3. Not met
        4. Not applicable
        5. Cannot be assessed
        Answer 1 to 5.
        Saved at KL: BI-01 is Met. 1 of 43 answered.
        Answer 1 to 5.
        Adds to BI-01, just answered: reference and reason.
        The answer is Met. Saved DATO by mla.
        Answer 1 to 5.
        Adds to the answer: reference and reason.
        Clear the answer to BI-01 with its reason and evidence?
        1. Yes
        2. No
        Your answer:
        Nothing has changed.
        You are at question BI-01 of case B-01 of round 2027.
        The answer is Met. Saved DATO by mla.
        1. Met
        2. Partly met
        3. Not met
        4. Not applicable
        5. Cannot be assessed
        Answer 1 to 5."#]]
    .assert_eq(&short.join("\n"));
}

#[test]
fn the_last_answer_is_taken_back() {
    let mut session = drawn();
    let said = talk(&mut session, at_case("B-01"), &["bi-01", "1", "1", "fortryd", "fortryd", "fortryd", "stop"]);
    assert!(said.contains("Fortrudt: BI-02 Opfyldt."), "{said}");
    assert!(said.contains("Fortrudt: BI-01 Opfyldt."), "{said}");
    assert!(session.case(YEAR, "B-01".parse().unwrap()).unwrap().answers.is_empty());
}
