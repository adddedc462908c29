//! People's own texts line by line.
#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes them so")]

use crate::plain::shell::fixture::{YEAR, drawn, talk};
use crate::plain::shell::run::Start;
use expect_test::expect;

const ROUND: Start = Start { year: Some(YEAR), case: None };

#[test]
fn a_text_is_written_gone_on_with_and_taken_out() {
    let mut session = drawn();
    let first = ["tekster", "0", "1", "Lederen", "Første linje.", "CPR 010190-1234", "stop.", ".", "stop"];
    let said = talk(&mut session, ROUND, &first);
    let from = said.find("Hvilket afsnit").unwrap();
    let to = from + said[from..].find("Runde 2027, vælg").unwrap();
    expect![[r#"
        Hvilket afsnit i rapporten?
        1. Kort fortalt: ikke skrevet
        2. Hvad skal ændres: ikke skrevet
        3. Siden sidst: ikke skrevet
        4. Børneområdet: ikke skrevet
        5. Voksenområdet: ikke skrevet
        6. Konsulentens egne ord: ikke skrevet
        7. Ledelsens svar: ikke skrevet
        8. Sådan gjorde vi: ikke skrevet
        9. Hvor sikkert er det?: ikke skrevet
        Dit svar:
        »0« forstås ikke her. Skriv 1 til 9, eller fortryd, gendan, tilbage, gentag, hvor, hjælp eller stop.
        Dit svar:
        Hvem skriver? Skriv en rolle, for eksempel Lederen af Familieafdelingen.
        Skriv teksten. En tom linje skiller to afsnit.
        Slut med et punktum alene på en linje. Skriv to punktummer alene for at lade teksten ligge.
        Der står noget, der ligner et CPR-nummer (xxxxxx-xxxx): tekst til rapporten, linje 2, tegn 5.
        Fjern det, og gem igen. Sagen er kendt på sit id; CPR-numre gemmes aldrig.
        Linjen er ikke taget med. Teksten har 1 linje indtil nu. Skriv videre.
        Gemt kl. KL: Teksten er gemt. I rapporten står den under »Kort fortalt«.
    "#]]
    .assert_eq(&said[from..to]);
    assert_eq!(session.store.paragraphs(YEAR).unwrap()[0].text, "Første linje.\nstop.");
    let said = talk(&mut session, ROUND, &["tekster", "1", "Lederen", "1", "Mere.", ".", "stop"]);
    let from = said.find("Hvem skriver").unwrap();
    let to = from + said[from..].find("Runde 2027, vælg").unwrap();
    expect![[r#"
        Hvem skriver? Skriv en rolle, for eksempel Lederen af Familieafdelingen.
        Der står:
        Første linje.
        stop.
        Hvad vil du?
        1. Skrive videre
        2. Skrive den om fra begyndelsen
        3. Tage den ud
        4. Lade den stå
        Dit svar:
        Skriv videre på teksten.
        Slut med et punktum alene på en linje. Skriv to punktummer alene for at lade teksten ligge.
        Gemt kl. KL: Teksten er gemt. I rapporten står den under »Kort fortalt«.
    "#]]
    .assert_eq(&said[from..to]);
    assert_eq!(session.store.paragraphs(YEAR).unwrap()[0].text, "Første linje.\nstop.\nMere.");
    talk(&mut session, ROUND, &["tekster", "1", "Lederen", "3", "1", "stop"]);
    assert_eq!(session.store.paragraphs(YEAR).unwrap(), []);
}

#[test]
fn two_full_stops_let_it_lie_and_the_consultant_needs_no_role() {
    let mut session = drawn();
    talk(&mut session, ROUND, &["tekster", "6", "Ord.", "..", "tekster", "6", "Konsulentens ord.", ".", "stop"]);
    let written = session.store.paragraphs(YEAR).unwrap();
    assert_eq!(written.iter().map(|it| it.text.as_str()).collect::<Vec<_>>(), ["Konsulentens ord."]);
}

#[test]
fn what_was_written_is_taken_back_and_given_again() {
    let mut session = drawn();
    let text = |session: &crate::verbs::session::Session| session.store.paragraphs(YEAR).unwrap().len();
    talk(&mut session, ROUND, &["tekster", "1", "Lederen", "Godt.", ".", "stop"]);
    let said = talk(&mut session, ROUND, &["tekster", "gendan", "fortryd", "stop"]);
    assert!(said.contains("Du har ikke fortrudt noget her, som kan gives igen."), "{said}");
    assert!(said.contains("Fortrudt: Kort fortalt, Lederen."), "{said}");
    assert_eq!(text(&session), 0);
    talk(&mut session, ROUND, &["tekster", "gendan", "stop"]);
    assert_eq!(text(&session), 1);
}
