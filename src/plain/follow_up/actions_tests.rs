//! Actions line by line.
#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes them so")]

use crate::plain::shell::fixture::{YEAR, drawn, talk};
use crate::{domain::follow_up::Outcome, plain::shell::run::Start};
use expect_test::expect;

const ROUND: Start = Start { year: Some(YEAR), case: None };

/// From the first word about actions to the word that it is saved: the cases of the round are heard elsewhere.
fn part(said: &str) -> &str {
    let from = said.find("andling").and_then(|at| said[..at].rfind('\n')).map_or(0, |at| at + 1);
    let to = said[from..].find("Gemt").map_or(said.len(), |at| from + at);
    let to = said[to..].find('\n').map_or(said.len(), |at| to + at + 1);
    &said[from..to]
}

#[test]
fn an_action_is_written_and_a_wrong_line_costs_only_itself() {
    let mut session = drawn();
    let said = talk(
        &mut session,
        ROUND,
        &[
            "handlinger",
            "1",
            "ZZ-99",
            "ko-1",
            "3",
            "",
            "Ring 64 82 82 82",
            "Ny skabelon",
            "Lederen",
            "snart",
            "01-01-2020",
            "1.9.2027",
            "Fem notater",
            "måske",
            "1",
            "stop",
        ],
    );
    expect![[r#"
        Der er ingen handlinger i runden 2027.
        Hvad vil du?
        1. Skrive en ny handling ind
        2. Ikke mere nu
        Dit svar:
        Hvilket spørgsmål følger handlingen af? Skriv nummeret, for eksempel BI-02.
        Der er intet spørgsmål ZZ-99 i denne rundes tjeklister.
        Skriv nummeret, som det læses op med resultater.
        Hvilket spørgsmål følger handlingen af? Skriv nummeret, for eksempel BI-02.
        Spørgsmålet stilles på begge områder. Hvilket gælder handlingen?
        1. Børneområdet
        2. Voksenområdet
        3. Begge
        Dit svar:
        Hvad skal der gøres? Skriv det på én linje.
        Skriv svaret på én linje. Du kan også skrive tilbage, fortryd, gentag, hvor, hjælp eller stop.
        Hvad skal der gøres? Skriv det på én linje.
        Der står noget, der ligner et telefonnummer (xx xx xx xx): hvad der skal gøres, linje 1, tegn 6.
        Fjern det, og gem igen. Er det et dokumentnummer, så skriv »dok.« foran.
        Hvad skal der gøres? Skriv det på én linje.
        Hvem er ansvarlig? Skriv en rolle, ikke et navn.
        Hvornår er fristen? Skriv dagen som dd-mm-åååå.
        snart er ikke en dato.
        Skriv den som 01-09-2027.
        Hvornår er fristen? Skriv dagen som dd-mm-åååå.
        Fristen 01-01-2020 er overskredet allerede.
        Skriv en dato, der ikke er gået. Er det gjort, så sæt fristen til i dag, og meld handlingen gennemført.
        Hvornår er fristen? Skriv dagen som dd-mm-åååå.
        Hvordan vil I se, at det virker? Skriv det på én linje.
        Haster det?
        1. Ja
        2. Nej
        Dit svar:
        »måske« forstås ikke her. Skriv 1 eller 2, eller ja, nej, tilbage, fortryd, gentag, hvor, hjælp eller stop.
        Dit svar:
        Gemt kl. KL: H-01 er skrevet ind med frist 01-09-2027.
    "#]]
    .assert_eq(part(&said));
    let actions = session.store.actions().unwrap();
    let decided = &actions[0].decided;
    assert_eq!((decided.question.as_str(), decided.area, decided.acute), ("KO-01", None, true));
    assert_eq!((decided.deadline.to_string(), decided.owner.as_str()), ("2027-09-01".into(), "Lederen"));
}

#[test]
fn the_outcome_is_said_and_heard() {
    let mut session = drawn();
    let new = ["handlinger", "1", "bi-02", "1", "Ny skabelon", "Lederen", "01-09-2027", "Fem notater", "2"];
    talk(&mut session, ROUND, &new);
    let said =
        talk(&mut session, ROUND, &["handlinger", "2", "H-07", "1", "2", "Halvdelen.", "handlinger", "3", "stop"]);
    expect![[r#"
        Handlinger fra runden 2027:
        H-01: Ny skabelon (Ikke gennemført endnu)
          Følger af: BI-02 Livssituation brugt, børneområdet
          Ansvarlig: Lederen. Frist: 01-09-2027
          Sådan ser vi, at det virker: Fem notater
        Hvad vil du?
        1. Skrive en ny handling ind
        2. Melde, hvad der skete med en handling
        3. Ikke mere nu
        Dit svar:
        Hvilken handling? Skriv nummeret, for eksempel H-01.
        Der er ingen handling H-07.
        Skriv nummeret på en af handlingerne ovenfor.
        Hvilken handling? Skriv nummeret, for eksempel H-01.
        Hvad skete der?
        1. Gennemført
        2. Delvist gennemført
        3. Opgivet
        Dit svar:
        Skriv, hvad der er gjort, og hvad der mangler. Skriv roller, ikke navne.
        Gemt kl. KL: H-01 er delvist gennemført.
    "#]]
    .assert_eq(part(&said));
    let reported = session.store.actions().unwrap()[0].reported.clone().unwrap();
    assert_eq!((reported.outcome, reported.note.as_str()), (Outcome::Partly, "Halvdelen."));
}
