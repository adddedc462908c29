//! Texts that are cut off: what was written is kept, read out and offered.

#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes them so")]

use crate::plain::shell::fixture::{Broken, YEAR, at_case, bytes, case, danish, drawn, from, talk};
use crate::{
    domain::{answer::Value, case_file::Draft, event::Field},
    plain::shell::run::run,
    verbs::{draft::draft, request::Drafting},
};
use expect_test::expect;
use std::io::{BufReader, Read as _};

fn drafts(session: &crate::verbs::session::Session) -> Vec<Draft> {
    session.case(YEAR, case("B-01")).unwrap().drafts
}

/// The input ends in the middle of a note, even of a line.
fn cut_off() -> crate::verbs::session::Session {
    let mut session = drawn();
    let said = bytes(&mut session, &danish(), at_case("B-01"), "bi-01\n3\nFørste linje.\n\nTredje lin".as_bytes());
    assert!(said.contains(&danish().say("plain-left-draft", &[])), "{said}");
    let kept = drafts(&session);
    assert_eq!((kept[0].field, kept[0].value), (Field::Note, Some(Value::NotMet)));
    assert_eq!(kept[0].text, "Første linje.\n\nTredje lin");
    assert!(session.case(YEAR, case("B-01")).unwrap().answers.is_empty());
    session
}

#[test]
fn a_note_whose_input_ends_is_a_draft_and_no_answer() {
    let mut session = drawn();
    let said = talk(&mut session, at_case("B-01"), &["bi-01", "3", "Kun en linje."]);
    expect![[r#"
        BI-01, spørgsmål 1 af 43, Borgerinddragelse.
        Fremgår borgerens egne ønsker tydeligt af sagen, og kan de genfindes i de mål, der er opstillet?
        1. Opfyldt
        2. Delvist opfyldt
        3. Ikke opfyldt
        4. Ikke relevant
        5. Kan ikke vurderes
        Svar 1 til 5.
        BI-01, dit svar:
        Skriv begrundelsen. Hver linje gemmes som kladde.
        Skriv sætning for at høre de faste sætninger.
        Slut med et punktum alene på en linje. Skriv to punktummer alene for at lade teksten ligge.
        Teksten er ikke taget i brug. Den ligger som kladde.
        Slut. Alt, hvad der er meldt gemt, ligger i filen.
    "#]]
    .assert_eq(&from(&said, "BI-01, sp"));
}

/// Like a power cut: nothing more is heard, and nothing more is said.
#[test]
fn every_line_is_kept_before_the_next_is_heard() {
    let mut session = drawn();
    let heard = "bi-01\n3\nFørste.\nAnden.\n".as_bytes();
    let mut input = BufReader::new(heard.chain(Broken));
    run(&mut session, &danish(), at_case("B-01"), &mut input, &mut Vec::new()).unwrap_err();
    assert_eq!(drafts(&session)[0].text, "Første.\nAnden.");
}

#[test]
fn a_draft_is_read_out_and_used() {
    let mut session = cut_off();
    expect![[r#"
        BI-01, spørgsmål 1 af 43, Borgerinddragelse.
        Fremgår borgerens egne ønsker tydeligt af sagen, og kan de genfindes i de mål, der er opstillet?
        1. Opfyldt
        2. Delvist opfyldt
        3. Ikke opfyldt
        4. Ikke relevant
        5. Kan ikke vurderes
        Svar 1 til 5.
        En kladde til begrundelse fra DATO ligger her.
        Den hører til svaret Ikke opfyldt.
        Første linje.

        Tredje lin
        1. Brug den, som den er
        2. Skriv videre på den
        3. Lad den ligge
        4. Kassér den
        Dit svar:
        Gemt kl. KL: BI-01 er Ikke opfyldt. 1 af 43 besvaret.
        Henvisning til BI-01.
        Hvor kan det ses? Skriv dokument, dato og journalnummer på én linje, som: Referat 12-3-2026, s. 2, j. 12/345. Enter springer over.
        BI-02, spørgsmål 2 af 43, Borgerinddragelse.
        Er borgerens aktuelle livssituation beskrevet og brugt i vurderingen og valget af indsats?
        Svar 1 til 5.
        Føjer til BI-01, lige svaret: henvisning, begrundelse, væsentlig og nu.
        BI-02, dit svar:
        Slut. Alt, hvad der er meldt gemt, ligger i filen.
    "#]]
    .assert_eq(&from(&talk(&mut session, at_case("B-01"), &["næste", "1", "", "stop"]), "BI-01, sp"));
    assert_eq!(drafts(&session), []);
    let given = session.case(YEAR, case("B-01")).unwrap().answers.remove(0).answer;
    assert_eq!((given.value, given.note.as_str()), (Value::NotMet, "Første linje.\n\nTredje lin"));
}

#[test]
fn a_draft_is_written_on() {
    let mut session = cut_off();
    talk(&mut session, at_case("B-01"), &["næste", "2", "Fjerde.", "."]);
    let given = session.case(YEAR, case("B-01")).unwrap().answers.remove(0).answer;
    assert_eq!(given.note, "Første linje.\n\nTredje lin\nFjerde.");
}

#[test]
fn a_draft_lies_until_an_answer_would_take_its_place() {
    let mut session = cut_off();
    let said = talk(&mut session, at_case("B-01"), &["næste", "3", "1", "tilbage", "stop"]);
    expect![[r#"
        BI-01, spørgsmål 1 af 43, Borgerinddragelse.
        Fremgår borgerens egne ønsker tydeligt af sagen, og kan de genfindes i de mål, der er opstillet?
        1. Opfyldt
        2. Delvist opfyldt
        3. Ikke opfyldt
        4. Ikke relevant
        5. Kan ikke vurderes
        Svar 1 til 5.
        En kladde til begrundelse fra DATO ligger her.
        Den hører til svaret Ikke opfyldt.
        Første linje.

        Tredje lin
        1. Brug den, som den er
        2. Skriv videre på den
        3. Lad den ligge
        4. Kassér den
        Dit svar:
        Kladden bliver liggende.
        BI-01, dit svar:
        En kladde til begrundelse fra DATO ligger her.
        Den hører til svaret Opfyldt.
        Første linje.

        Tredje lin
        1. Brug den, som den er
        2. Skriv videre på den
        3. Lad den ligge
        4. Kassér den
        Dit svar:
        Intet er ændret.
        BI-01, dit svar:
        Slut. Alt, hvad der er meldt gemt, ligger i filen.
    "#]]
    .assert_eq(&from(&said, "BI-01, sp"));
    assert_eq!(drafts(&session).len(), 1);
}

#[test]
fn a_draft_is_discarded() {
    let mut session = cut_off();
    let said = talk(&mut session, at_case("B-01"), &["næste", "4", "stop"]);
    assert!(said.contains("Kladden er kasseret.\nBI-01, dit svar:\n"), "{said}");
    assert_eq!(drafts(&session), []);
}

#[test]
fn a_draft_is_discarded_for_an_answer_that_was_picked() {
    let mut session = cut_off();
    let said = talk(&mut session, at_case("B-01"), &["næste", "3", "2", "4", "Ny tekst.", ".", ""]);
    assert!(said.contains("BI-01 er Delvist opfyldt. 1 af"), "{said}");
    let mut session = cut_off();
    let said = talk(&mut session, at_case("B-01"), &["næste", "3", "1", "4"]);
    assert!(said.contains("BI-01 er Opfyldt. 1 af"), "{said}");
    assert_eq!(drafts(&session), []);
}

#[test]
fn two_full_stops_let_a_text_lie() {
    let mut session = drawn();
    let said =
        talk(&mut session, at_case("B-01"), &["bi-01", "3", "En linje.", "..", "tilbage", "ikke", "Ledt.", ".."]);
    assert!(said.contains(&danish().say("plain-left-draft", &[])), "{said}");
    assert!(said.contains(&danish().say("plain-left-nothing", &[])), "{said}");
    assert_eq!(drafts(&session)[0].text, "En linje.");
}

#[test]
fn a_draft_of_a_reference_goes_along_with_the_answer() {
    let mut session = drawn();
    let drafting = Drafting { field: Field::Evidence, value: None, text: "Journal 7".into() };
    session.write(|change| draft(change, YEAR, case("B-01"), "BI-01", &drafting)).unwrap();
    let said = talk(&mut session, at_case("B-01"), &["bi-01", "2", "1", "1", "forrige", "stop"]);
    expect![[r#"
        BI-01, spørgsmål 1 af 43, Borgerinddragelse.
        Fremgår borgerens egne ønsker tydeligt af sagen, og kan de genfindes i de mål, der er opstillet?
        1. Opfyldt
        2. Delvist opfyldt
        3. Ikke opfyldt
        4. Ikke relevant
        5. Kan ikke vurderes
        Svar 1 til 5.
        En kladde til henvisning fra DATO ligger her.
        Journal 7
        1. Brug den, som den er
        3. Lad den ligge
        4. Kassér den
        Dit svar:
        »2« forstås ikke her. Skriv 1, 3 eller 4, eller tilbage, fortryd, gentag, hvor, hjælp eller stop.
        Dit svar:
        Vælg først et svar. Teksten venter.
        BI-01, dit svar:
        Gemt kl. KL: BI-01 er Opfyldt. 1 af 43 besvaret.
        BI-02, spørgsmål 2 af 43, Borgerinddragelse.
        Er borgerens aktuelle livssituation beskrevet og brugt i vurderingen og valget af indsats?
        Svar 1 til 5.
        Føjer til BI-01, lige svaret: henvisning og begrundelse.
        BI-02, dit svar:
        BI-01, spørgsmål 1 af 43, Borgerinddragelse.
        Fremgår borgerens egne ønsker tydeligt af sagen, og kan de genfindes i de mål, der er opstillet?
        Svaret er Opfyldt. Gemt DATO af mla.
        henvisning: journal 7
        Svar 1 til 5.
        Føjer til svaret: henvisning og begrundelse.
        BI-01, dit svar:
        Slut. Alt, hvad der er meldt gemt, ligger i filen.
    "#]]
    .assert_eq(&from(&said, "BI-01, sp"));
    assert_eq!(session.case(YEAR, case("B-01")).unwrap().answers[0].answer.evidence[0].journal, "7");
}

#[test]
fn a_draft_of_a_review_note_is_offered_to_the_second_reader() {
    let mut session = drawn();
    talk(&mut session, at_case("B-01"), &["bi-01", "1"]);
    session.by = "kon".into();
    talk(&mut session, at_case("B-01"), &["bi-01", "læs", "3", "Jeg så det modsatte."]);
    let said = talk(&mut session, at_case("B-01"), &["bi-01", "læs", "1"]);
    expect![[r#"
        BI-01, spørgsmål 1 af 43, Borgerinddragelse.
        Fremgår borgerens egne ønsker tydeligt af sagen, og kan de genfindes i de mål, der er opstillet?
        Svaret er Opfyldt. Gemt DATO af mla.
        Der ligger en kladde til din bemærkning. Skriv læs for at høre den.
        1. Opfyldt
        2. Delvist opfyldt
        3. Ikke opfyldt
        4. Ikke relevant
        5. Kan ikke vurderes
        Svar 1 til 5.
        Føjer til svaret: henvisning og begrundelse.
        BI-01, dit svar:
        Læsning af sag B-01, ikke blind: 0 af 1 læst.
        Svarene læses op. Dit tal er din vurdering: det samme tal er enig, et andet er uenig, og så spørges du hvorfor.
        BI-01, svar 1 af 1.
        Fremgår borgerens egne ønsker tydeligt af sagen, og kan de genfindes i de mål, der er opstillet?
        mla har svaret Opfyldt.
        Svar 1 til 5.
        En kladde til bemærkning fra DATO ligger her.
        Andenlæserens svar: Ikke opfyldt.
        Jeg så det modsatte.
        1. Brug den, som den er
        2. Skriv videre på den
        3. Lad den ligge
        4. Kassér den
        Dit svar:
        Gemt kl. KL: BI-01, du siger Ikke opfyldt, ikke blind.
        Læsning af sag B-01, ikke blind: 1 af 1 læst.
        BI-01, svar 1 af 1.
        Fremgår borgerens egne ønsker tydeligt af sagen, og kan de genfindes i de mål, der er opstillet?
        mla har svaret Opfyldt.
        Du siger: Ikke opfyldt.
        bemærkning: Jeg så det modsatte.
        L-01 kon: Jeg så det modsatte. (venter på svar)
        Svar 1 til 5.
        Alle svar er læst. Skriv færdig, når du er færdig med sagen.
        BI-01, dit svar:
        Slut. Alt, hvad der er meldt gemt, ligger i filen.
    "#]]
    .assert_eq(&from(&said, "BI-01, sp"));
    assert_eq!(session.case(YEAR, case("B-01")).unwrap().readings[0].note, "Jeg så det modsatte.");
}

#[test]
fn a_reason_from_before_that_nothing_was_added_to_is_no_draft() {
    let mut session = cut_off();
    talk(&mut session, at_case("B-01"), &["næste", "1", "", "stop"]);
    let said = talk(&mut session, at_case("B-01"), &["bi-01", "begrundelse", "2", "..", "stop"]);
    assert!(said.contains("Intet er ændret.") && !said.contains("Den ligger som kladde"), "{said}");
    assert_eq!(drafts(&session), []);
}
