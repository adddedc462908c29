//! Measured questions line by line.
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes them so")]

use crate::plain::shell::fixture::{YEAR, at_case, drawn, from, talk};
use crate::{
    domain::{
        answer::Value,
        checklist::find,
        guards::check::check_text,
        measure::{At, Pair},
    },
    verbs::edition_before::lists,
    verbs::measure::measure,
    words::{lang::Lang, measure as told, say::Words},
};
use chrono::{Days, NaiveDate};
use expect_test::expect;

#[test]
fn the_two_times_are_asked_and_propose() {
    let mut session = drawn();
    let lines =
        ["ss-02", "mål", "i går", "04-03-2026", "", "09-03-2026", "forslag", "Brevet kom sent.", ".", "", "stop"];
    let said = talk(&mut session, at_case("B-01"), &lines);
    assert!(said.contains("Kan måles fra Skift til Besked: skriv mål."), "{said}");
    assert!(said.contains("»i går« kan ikke læses som en dato."), "{said}");
    assert!(said.contains("Skriv en dato, som 04-03-2026. Du kan også skrive tilbage"), "{said}");
    assert!(said.contains("Målt: fra 04-03-2026 til 09-03-2026: 3 hverdage."), "{said}");
    assert!(said.contains("Forslag: delvist opfyldt. Skriv forslag, hvis det passer."), "{said}");
    let file = session.case(YEAR, "B-01".parse().unwrap()).unwrap();
    let answer = &file.given("SS-02").unwrap().answer;
    assert_eq!(answer.value, Value::Partly);
    assert_eq!(answer.note, "Skift: 04-03-2026. Besked: 09-03-2026. Det er 3 hverdage.\nBrevet kom sent.");
    assert!(file.drafts.is_empty());
}

#[test]
fn a_measurement_answers_nothing_and_only_a_word_takes_it_away() {
    let mut session = drawn();
    let lines =
        ["ko-08", "mål", "02-03-2026 8:00", "03-03-2026 8:00", "02-03-2026 8:00", "05-03-2026 8:00", "", "stop"];
    let said = talk(&mut session, at_case("B-01"), &lines);
    assert!(said.contains("Målt 2 gange.") && said.contains("Forslag: delvist opfyldt."), "{said}");
    let file = |session: &crate::verbs::session::Session| session.case(YEAR, "B-01".parse().unwrap()).unwrap();
    assert!(file(&session).answers.is_empty());
    let said = talk(&mut session, at_case("B-01"), &["ko-08", "mål", "..", "mål", "", "", "", "", "", "stop"]);
    assert!(said.contains("Der står 02-03-2026 08:00. Enter beholder det, tom tømmer feltet."), "{said}");
    assert_eq!(file(&session).measured[0].pairs.len(), 2, "{said}");
    let said = talk(&mut session, at_case("B-01"), &["ko-08", "mål", "tom", "stop"]);
    assert!(said.contains("målingen af KO-08 er slettet."), "{said}");
    assert!(file(&session).measured.is_empty());
}

#[test]
fn a_measurement_as_it_is_read_out() {
    let mut session = drawn();
    let lines = ["ko-08", "mål", "01-04-2026 12:00", "07-04-2026 12:00", "02-03-2026", "02-03-2026 8:00"];
    let said =
        talk(&mut session, at_case("B-01"), &[&lines[..], &["05-03-2026 8:00", "", "forslag", "..", "stop"]].concat());
    expect![[r#"
        KO-08, spørgsmål 17 af 43, Koordinering.
        Er borgerens henvendelser kvitteret eller besvaret inden for 48 timer (hverdage)?
        Kan måles fra Modtaget til Besvaret: skriv mål.
        1. Opfyldt
        2. Delvist opfyldt
        3. Ikke opfyldt
        4. Ikke relevant
        5. Kan ikke vurderes
        Svar 1 til 5.
        KO-08, dit svar:
        Måles i timer på hverdage fra »Modtaget« til »Besvaret«. Højst 3 målinger. Opfyldt: højst 48 timer på hverdage. Er alle »opfyldt«, foreslås det; er ingen det, helt eller delvist, foreslås »ikke opfyldt«; ellers »delvist opfyldt«.
        Modtaget nummer 1? Skriv dato og klokkeslæt, som 04-03-2026 10:15. Der er ikke målt noget. Enter lader det være.
        Besvaret nummer 1? Skriv dato og klokkeslæt, som 04-03-2026 10:15.
        Modtaget nummer 2? Skriv dato og klokkeslæt, som 04-03-2026 10:15. Enter slutter.
        »02-03-2026« mangler et klokkeslæt.
        Timer kan kun måles med klokkeslæt. Skriv det efter datoen, som 04-03-2026 10:15.
        Modtaget nummer 2? Skriv dato og klokkeslæt, som 04-03-2026 10:15. Enter slutter.
        Besvaret nummer 2? Skriv dato og klokkeslæt, som 04-03-2026 10:15.
        Modtaget nummer 3? Skriv dato og klokkeslæt, som 04-03-2026 10:15. Enter slutter.
        Gemt kl. KL: målingen af KO-08.
        Målt 2 gange.
        1. fra 01-04-2026 12:00 til 07-04-2026 12:00: 24 timer på hverdage, opfyldt
        2. fra 02-03-2026 08:00 til 05-03-2026 08:00: 72 timer på hverdage, ikke opfyldt
        02-04-2026 er ikke talt med: skærtorsdag.
        03-04-2026 er ikke talt med: langfredag.
        06-04-2026 er ikke talt med: 2. påskedag.
        Gemt DATO af mla.
        Forslag: delvist opfyldt. Skriv forslag, hvis det passer.
        KO-08, dit svar:
        Begrundelsen begynder sådan:
        Modtaget: 01-04-2026 12:00. Besvaret: 07-04-2026 12:00. Det er 24 timer på hverdage.
        Modtaget: 02-03-2026 08:00. Besvaret: 05-03-2026 08:00. Det er 72 timer på hverdage.
        Skriv videre på teksten.
        Skriv sætning for at høre de faste sætninger.
        Slut med et punktum alene på en linje. Skriv to punktummer alene for at lade teksten ligge.
        Teksten er ikke taget i brug. Den ligger som kladde.
        KO-08, dit svar:
        Slut. Alt, hvad der er meldt gemt, ligger i filen.
    "#]].assert_eq(&from(&said, "KO-08, spørgsmål"));
}

/// Every day of a leap year and the one after it against a day fixed and a day that follows.
#[test]
fn no_measurement_sets_an_answer_and_every_reason_passes_the_guard() {
    let mut session = drawn();
    let words = Words::new(Lang::Da);
    let lists = lists();
    let case = "B-01".parse().unwrap();
    let day = |n: u64| NaiveDate::from_ymd_opt(2024, 1, 1).unwrap() + Days::new(n);
    for n in 0..731 {
        for (id, time) in [("SS-02", ""), ("KO-08", " 10:15")] {
            let at = |date: NaiveDate| format!("{date}{time}").parse::<At>().unwrap();
            let pair = Pair::of(at(day(n)), at(day(n + n % 11)));
            if n % 7 == 0 {
                session.write(|change| measure(change, YEAR, case, id, &[pair], None)).unwrap();
                assert!(session.case(YEAR, case).unwrap().answers.is_empty());
            }
            let note = told::note(&words, find(&lists, id).unwrap(), &[pair, pair, pair]);
            assert_eq!(check_text("note", &note), Ok(()), "{note}");
        }
    }
    assert_eq!(session.case(YEAR, case).unwrap().case.answered, 0);
}
