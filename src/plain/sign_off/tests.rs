//! What is open before a round is signed, read out; each point by its number.
#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes them so")]

use crate::{
    plain::shell::{
        fixture::{YEAR, at_case, case, drawn, from, talk},
        run::Start,
    },
    verbs::{acute::raise, missing::missing, session::Session},
};
use expect_test::expect;

const ROUND: Start = Start { year: Some(YEAR), case: None };

fn begun() -> Session {
    let mut session = drawn();
    session.write(|change| raise(change, YEAR, case("B-02"), "Barnet er alene", "Vagten", None)).unwrap();
    for one in session.store.sample(YEAR).unwrap().into_iter().filter(|one| one.id != case("B-01")) {
        session.write(|change| missing(change, YEAR, one.id, "Ikke i arkivet.")).unwrap();
    }
    session
}

#[test]
fn what_blocks_and_what_is_frozen_is_read_out_with_numbers() {
    let mut session = begun();
    talk(&mut session, at_case("B-01"), &["bi-01", "1"]);
    session.by = "kon".into();
    talk(&mut session, at_case("B-01"), &["bi-01", "læs", "3", "Vis det.", "."]);
    session.by = "mla".into();
    let said = talk(&mut session, ROUND, &["godkend", "1"]);
    expect![[r#"
        Før du skriver under 2027: 2 spærrer, 3 bliver frosset.
        Spærrer: skal lukkes først
        1. B-01 BI-01 L-01: bemærkning fra kon er ikke besvaret, fra i dag
        2. B-01: 1 af 43 besvaret, ikke meldt færdig
        Bliver frosset, som det er
        3. B-02: akut bekymring, givet videre til Vagten 22-11-2026, ikke meldt håndteret
        4. B-01: kon har læst 1 svar og mangler 0; sagen er ikke meldt læst
        5. Tekst: »Kort fortalt« er ikke skrevet
        Sager: 0 af 12 færdige, 11 ikke fremfundet (B-02, B-03, B-04, B-05, B-06, B-07, B-08, B-09, B-10, V-01, V-02).
        Andenlæst: 1 af 1 svar: kon 1.
        Skriv et nummer for at gå derhen.
        Dit svar:
        L-01, B-01 BI-01, kon: Vis det. (venter på svar)
        1. Svar på bemærkningen
        2. Luk bemærkningen med en grund, som kommer med i rapporten
        Hvad skal der ske med den? Enter lader den stå.
        Slut. Alt, hvad der er meldt gemt, ligger i filen.
    "#]]
    .assert_eq(&from(&said, "Før du skriver under"));
    let said = talk(&mut session, ROUND, &["godkend", "godkend"]);
    assert!(said.contains("Runden kan ikke godkendes: 1 sag er ikke færdig."), "{said}");
}

#[test]
fn the_question_names_what_is_frozen() {
    let mut session = begun();
    session.write(|change| missing(change, YEAR, case("B-01"), "Ikke i arkivet.")).unwrap();
    let said =
        talk(&mut session, ROUND, &["godkend", "godkend", "2", "godkend", "3", "godkend", "godkend", "1", "godkend"]);
    assert!(said.contains("Skriv under på 0 svar? 2 åbne ting fryses, som de er."), "{said}");
    assert!(
        said.contains("! B-02: akut bekymring, givet videre til Vagten 22-11-2026, ikke meldt håndteret"),
        "{said}"
    );
    assert!(session.round(YEAR).unwrap().signed);
    // What is to be noted down, as `verify --head` takes it, and as the trail and the verdict say it again.
    let (seq, sha256) = session.store.head().unwrap();
    assert!(said.contains(&format!("Sporets fingeraftryk: {seq}:{sha256}")), "{said}");
    let again = talk(&mut session, Start::default(), &["spor", "efterprøv"]);
    assert!(again.contains(&format!("fingeraftryk at skrive ned: {seq}:{sha256}")), "{again}");
    let unseen = format!("Ikke efterprøvet: om nogen uden for huset har set sporets nyeste indførsel, {seq}:{sha256}.");
    assert!(again.contains(&unseen) && again.contains("»tilsyn verify --head«"), "{again}");
    // The same list stands in the signed round.
    assert!(said.contains("Skrevet under 2027, udgave 1: 2 blev frosset."), "{said}");
}

#[test]
fn the_number_of_a_text_or_a_concern_leads_to_it() {
    let mut session = begun();
    let said = talk(
        &mut session,
        ROUND,
        &["godkend", "2", "1", "Ringet op.", ".", "godkend", "2", "1", "Leder", "Godt.", "."],
    );
    assert!(said.contains("Akut bekymring 1 er meldt håndteret."), "{said}");
    let texts = session.store.paragraphs(YEAR).unwrap();
    assert_eq!(texts.iter().map(|text| text.text.as_str()).collect::<Vec<_>>(), ["Godt."], "{said}");
}
