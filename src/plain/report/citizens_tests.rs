//! The citizens' answers line by line.
#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes them so")]

use crate::plain::shell::fixture::{YEAR, drawn, talk};
use crate::plain::shell::run::Start;
use expect_test::expect;
use std::fs;

#[test]
fn a_file_is_read_in_after_a_last_look_and_taken_out() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).display().to_string();
    fs::write(at("galt.csv"), "princip;spørgsmål;svarmulighed;antal\nA9;Hørt?;Ja;mange\n").unwrap();
    fs::write(at("godt.csv"), "princip;spørgsmål;svarmulighed;antal\nA2;Hørt?;Ja;41\n;;Nej;4\n").unwrap();
    let mut session = drawn();
    let round = Start { year: Some(YEAR), case: None };
    let said = talk(&mut session, round, &["borgersvar", "1", &at("galt.csv"), &at("godt.csv"), "1", "stop"]);
    let from = said.find("Der er ikke læst").unwrap();
    let to = from + said[from..].find("Runde 2027, vælg").unwrap();
    expect![[r#"
        Der er ikke læst borgersvar ind til 2027.
        Hvad vil du?
        1. Læse en fil ind
        2. Ikke mere nu
        Dit svar:
        Svarene tælles op uden for programmet. Gem dem som CSV-fil med fire kolonner: princip, spørgsmål, svarmulighed og antal. Hver svarmulighed har sin egen linje.
        Hvor ligger filen? Skriv eller indsæt stien.
        Der er 2 fejl i galt.csv. Intet er læst ind.
        Linje 2, kolonne princip: »A9« er ikke et af strategiens principper.
        Linje 2, kolonne antal: »mange« er ikke et antal.
        Ret filen, og læs den ind igen.
        Hvor ligger filen? Skriv eller indsæt stien.
        A2 Hørt? (45 svar)
          Ja: 41
          Nej: 4
        Skal svarene fra godt.csv læses ind til 2027?
        1. Ja
        2. Nej
        Dit svar:
        Gemt kl. KL: Ét spørgsmål er læst ind til 2027. Svarene står i rapporten ved siden af tilsynets resultater og indgår ikke i dem.
    "#]].assert_eq(&said[from..to]);
    assert_eq!(session.store.survey(YEAR).unwrap().unwrap().questions[0].n(), 45);
    let said = talk(&mut session, round, &["borgersvar", "2", "1", "stop"]);
    assert!(said.contains("Borgernes svar er taget ud af 2027."), "{said}");
    assert_eq!(session.store.survey(YEAR).unwrap(), None);
}
