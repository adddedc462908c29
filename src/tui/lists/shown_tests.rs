//! The way of a list into the round, as it is seen.

#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes them so")]

use crate::tui::{shell::harness::now, shell::harness::with_files};
use expect_test::expect;
use std::{fs::File, path::Path, time::SystemTime};

const STRANGE: &[u8] = include_bytes!("../../../tests/data/case-lists/nexus-saere-kolonner.csv");
const FAULTY: &[u8] = include_bytes!("../../../tests/data/case-lists/defekt-excel-tal.csv");

/// So that the date can be told from others.
fn date(path: &Path) {
    File::options().write(true).open(path).unwrap().set_modified(SystemTime::from(now().utc())).unwrap();
}

#[test]
fn the_file_is_looked_for() {
    let (mut harness, folder) = with_files(&[("Ældre liste fra Nexus 2027, prøveudtræk.csv", STRANGE)]);
    let list = folder.path().join("Ældre liste fra Nexus 2027, prøveudtræk.csv");
    date(&list);
    std::fs::create_dir(folder.path().join("Lister 2026")).unwrap();
    harness.play("<enter>");
    let name = std::path::absolute(folder.path()).unwrap().display().to_string();
    let shown = |harness: &mut crate::tui::shell::harness::Harness, width, height| {
        harness.shown(width, height).replace(&name, "MAPPEN")
    };
    expect![[r#"
         Sagsliste til 2027                                                    1: filen
        ────────────────────────────────────────────────────────────────────────────────
         Hvilken fil? Den nyeste står der først, men se på navn og tid. Vælg med pil op
         og pil ned, og tryk Enter.

         Fil:  skriv en del af navnet, eller indsæt en sti

         MAPPEN
           ..  mappen ovenover
           Lister 2026/
         > Ældre liste fra Nexus 2027, prøveudtræk.csv     DD-MM-ÅÅÅÅ TT:MM     12 kB











         Enter vælg
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&shown(&mut harness, 80, 24));
    harness.play("2026");
    expect![[r#"
         Sagsliste til 2027                                                    1: filen
        ────────────────────────────────────────────────────────────────────────────────
         Hvilken fil? Den nyeste står der først, men se på navn og tid. Vælg med pil op
         og pil ned, og tryk Enter.

         Fil: 2026

         MAPPEN
         > Lister 2026/













         Enter vælg
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&shown(&mut harness, 80, 24));
}

#[test]
fn the_columns_are_shown_with_what_they_hold() {
    let (mut harness, _folder) = with_files(&[("nexus.csv", STRANGE)]);
    harness.play("<enter><enter>");
    expect![[r#"
         Sagsliste til 2027                                               2: kolonnerne
        ────────────────────────────────────────────────────────────────────────────────
         Hvilken kolonne er sagsnummeret? Gå til den med pilene, og tryk 1.
         140 rækker. Forslaget bygger på overskrifterne. Det, der ikke bruges, bliver
         ikke gemt.

           Borgerens navn              bruges ikke    (vises ikke)
           CPR-nummer                  borger         (vises ikke)
         > Forløbsreference            bruges ikke    FR-2026-20300 | FR-2026-20307 | …
           Org. tilknytning            bruges ikke    Voksenhandicap Myndighed | Socia…
           Tilstand                    bruges ikke    Aktiv | Afsluttet | Klargøring
           Bevilget pr.                bruges ikke    01-01-2025 | 02-02-2025 | 03-03-…
           Ansvarlig                   persondata     (vises ikke)

         Forløbsreference: FR-2026-20300 | FR-2026-20307 | FR-2026-20314
         Kolonnen bruges ikke, og den gemmes ikke.

         1 sagsnummer, 2 område, 3 afdeling, 4 status, 5 oprettet, 6 afsluttet, 7
         testperson, 8 borger, 0 bruges ikke



         Enter videre  højre skift
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn a_wide_screen_shows_more_of_what_they_hold() {
    let (mut harness, _folder) = with_files(&[("nexus.csv", STRANGE)]);
    harness.play("<enter><enter>1<down>3<down>4");
    expect![[r#"
         Sagsliste til 2027                                                                                                   2: kolonnerne
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Er kolonnerne forstået rigtigt? Så tryk Enter. Ellers ret dem.
         140 rækker. Forslaget bygger på overskrifterne. Det, der ikke bruges, bliver ikke gemt.

           Borgerens navn                      bruges ikke    (vises ikke)
           CPR-nummer                          borger         (vises ikke)
           Forløbsreference                    sagsnummer     FR-2026-20300 | FR-2026-20307 | FR-2026-20314
           Org. tilknytning                    afdeling       Voksenhandicap Myndighed | Socialt Udeteam | KUI Ungeindsats
         > Tilstand                            status         Aktiv | Afsluttet | Klargøring
           Bevilget pr.                        bruges ikke    01-01-2025 | 02-02-2025 | 03-03-2025
           Ansvarlig                           persondata     (vises ikke)

         Tilstand: Aktiv | Afsluttet | Klargøring
         Status: afgør, om en sag hører med. Den gemmes ikke.

         1 sagsnummer, 2 område, 3 afdeling, 4 status, 5 oprettet, 6 afsluttet, 7 testperson, 8 borger, 0 bruges ikke
























         Enter videre  højre skift
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]].assert_eq(&harness.shown(132, 43));
}

#[test]
fn the_words_and_the_rules_are_settled() {
    let (mut harness, _folder) = with_files(&[("nexus.csv", STRANGE)]);
    harness.play("<enter><enter>1<down>3<down>4<enter>");
    expect![[r#"
         Sagsliste til 2027                                        3: områder og status
        ────────────────────────────────────────────────────────────────────────────────
         Hvad hører til hvad? Skift med pil til højre og venstre, og tryk Enter, når
         det er rigtigt.

         > Hele listen                                           efter afdelingen
           Afdeling »Handicap og Psykiatri« (35 rækker)          ikke valgt
           Afdeling »KUI Ungeindsats« (35 rækker)                ikke valgt
           Afdeling »Socialt Udeteam« (35 rækker)                ikke valgt
           Afdeling »Voksenhandicap Myndighed« (35 rækker)       ikke valgt
           Status »Afsluttet« (28 rækker)                        hører med
           Status »Aktiv« (84 rækker)                            hører med
           Status »Klargøring« (28 rækker)                       hører med

         Er alle sager i listen fra samme område, så vælg det her.







         Enter videre  højre skift
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
    harness.play("2<end>2<enter>130<tab>1");
    expect![[r#"
         Sagsliste til 2027                                          4: regler og antal
        ────────────────────────────────────────────────────────────────────────────────


         Skal nogle sager ud? Tomme felter betyder nej. Tryk Enter for at gå videre.


           Antal       130
         > Borgere     1
           Set før     tomt: det ses der bort fra


         Skriv 1, hvis der kun skal være én sag for hver borger. CPR-numre bliver ikke
         gemt.


         Hver regel og det antal sager, den tager ud, kommer til at stå i sporet.





         Enter videre  Tab næste felt
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn the_last_look_says_what_comes_in_and_what_does_not() {
    let (mut harness, _folder) = with_files(&[("nexus.csv", STRANGE)]);
    harness.play("<enter><enter>1<down>3<down>4<enter>2<end>2<enter><enter>");
    expect![[r#"
         Er det rigtigt?
        ────────────────────────────────────────────────────────────────────────────────

         Skal sagerne i nexus.csv med i 2027?


         Voksenområdet: 112 sager
         28 rækker er udeladt på grund af deres status.
         3 linjer var ikke sager (overskrifter, tomme eller summer) og er sprunget
         over.
         Disse kolonner bliver ikke gemt: Borgerens navn, CPR-nummer, Tilstand,
         Bevilget pr., Ansvarlig.


         Passer antallet med det, I ved andre steder fra? Listen kan tages tilbage,
         indtil der låses.
         Enter svarer nej.





         j ja  Enter nej
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn the_lists_stand_with_the_frame_and_the_newest_goes_after_a_question() {
    let (mut harness, _folder) = with_files(&[("nexus.csv", STRANGE)]);
    harness.play("<enter><enter>1<down>3<down>4<enter>2<end>2<enter><enter>j");
    expect![[r#"
         Udtræk 2027                                                     1 af 3: listen
        ────────────────────────────────────────────────────────────────────────────────
         Listen, der trækkes fra, er ikke låst endnu

           Voksenområdet     112 sager       10 trækkes
         ! Børneområdet      INGEN LISTE

         Indlæste lister:
           1. nexus.csv: 112 sager
         t indlæser en liste til. Del tager den nyeste tilbage.

         Frøtallet er den tekst, der afgør, hvilke sager der trækkes. Listen låses, før
         nogen kender det. Så kan ingen rette listen til bagefter.

         Indlæs den liste, der mangler, med Enter. Ctrl-P »lås listen« låser, og så
         spørges der, om området med vilje ikke er med.

         Afgør, før listen låses, om sager om hjemmehjælp til borgere over
         folkepensionsalderen hører til: siden 1. juli 2025 gives den hjælp efter
         ældreloven og ikke efter serviceloven.
         Gemt TT:MM:SS
         Næste: Indlæs listen for børneområdet.
         Enter videre  t indlæs liste  Del tag nyeste liste tilbage  l plan
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
    harness.play("<del>");
    expect![[r#"
         Er det rigtigt?
        ────────────────────────────────────────────────────────────────────────────────

         Skal liste 1, nexus.csv, tages tilbage?

         Listens sager forsvinder fra runden. Listen kan indlæses igen, indtil der
         låses.

         Enter svarer nej.













         j ja  Enter nej
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn what_is_wrong_can_be_walked_through() {
    let (mut harness, _folder) = with_files(&[("fejl.csv", FAULTY)]);
    harness.play("<enter><enter><enter><enter><enter><down>");
    expect![[r#"
         Sagsliste til 2027                                                      4 fejl
        ────────────────────────────────────────────────────────────────────────────────
         Listen kan ikke indlæses: 4 fejl. Der er ikke gemt noget.

           linje 2, kolonne Sagsnr: Excel har lavet sagsnummeret om til et tal, 1,23E+…
         > linje 3, kolonne Sagsnr: Sagsnummeret er en dato, 01-maj-19. Det har Excel …
           linje 4, kolonne Sagsnr: Cellen indeholder en fejl fra Excel, #REF!, og ikk…
           linje 5, kolonne Sagsnr: Sagsnummeret mangler, men rækken har andet indhold.

         ──────────────────────────────────────────────────────────────────────────────
         linje 3, kolonne Sagsnr: Sagsnummeret er en dato, 01-maj-19. Det har Excel
         formentlig gjort, og det rigtige nummer er gået tabt.
         Lav udtrækket igen, og gør kolonnen til Tekst, før sagsnumrene sættes ind.









         Enter læs listen igen  F2 skriv fejlene i en fil
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
    expect![[r#"
         Sagsliste til 2027                                                                          4 fejl
        ────────────────────────────────────────────────────────────────────────────────────────────────────
         Listen kan ikke indlæses: 4 fejl. Der er ikke gemt noget.

           linje 2, kolonne Sagsnr: Excel har lavet sagsnummeret om til et tal, 1,23E+09, og det rigtige n…
         > linje 3, kolonne Sagsnr: Sagsnummeret er en dato, 01-maj-19. Det har Excel formentlig gjort, og…
           linje 4, kolonne Sagsnr: Cellen indeholder en fejl fra Excel, #REF!, og ikke en værdi.
           linje 5, kolonne Sagsnr: Sagsnummeret mangler, men rækken har andet indhold.

         ──────────────────────────────────────────────────────────────────────────────────────────────────
         linje 3, kolonne Sagsnr: Sagsnummeret er en dato, 01-maj-19. Det har Excel formentlig gjort, og
         det rigtige nummer er gået tabt.
         Lav udtrækket igen, og gør kolonnen til Tekst, før sagsnumrene sættes ind.















         Enter læs listen igen  F2 skriv fejlene i en fil
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(100, 30));
}
