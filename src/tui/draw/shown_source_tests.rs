//! Choosing where the seed comes from, and the way with words from outside, as text that somebody has looked at.
#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes them so")]

use crate::tui::shell::harness::Harness;
use expect_test::expect;

#[test]
fn source() {
    let mut harness = Harness::before();
    harness.play("<enter><enter><down>");
    expect![[r#"
         Udtræk 2027                                                     1 af 3: listen
        ────────────────────────────────────────────────────────────────────────────────

         Hvor skal frøtallet komme fra? Det vælges nu og kan ikke skiftes bagefter.

           Ord fra nogen uden for huset
              Klar: hvem. De svarer med en sætning, når listen er låst.
         > En offentlig lodtrækning på en senere dag
              Klar: hvilken lodtrækning, og hvilken dag.
           Terninger eller lodder, set af navngivne vidner
              Klar: to navne. De skal være her, når der kastes.
           Programmet laver det
              Klar: intet. Andre må stole på dig.
           Vælges ikke
              Klar: intet. Ingen kan se, om frøtallet blev valgt.

         Grad A: en offentlig lodtrækning, som var valgt ved låsningen. Kom
         fingeraftrykket ud af huset før lodtrækningen, behøver man ikke stole på nogen
         enkelt person.



         Enter videre
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn source_named() {
    let mut harness = Harness::before();
    harness.play("<enter><enter><enter>");
    expect![[r#"
         Udtræk 2027                                                     1 af 3: listen
        ────────────────────────────────────────────────────────────────────────────────


         Ord fra nogen uden for huset


         > Hvem        for eksempel Borgerrådgiveren



         Når listen er låst, sender du to fingeraftryk til den, du skriver her: listens
         og husets. Svaret, en sætning på mindst 12 bogstaver, bliver frøtallet sammen
         med husets bidrag, som programmet laver ved låsningen. Har de fået
         fingeraftrykkene først, kan huset ikke vælge sit bidrag om bagefter.







         Enter videre
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn last_question_before_an_open_lock() {
    let mut harness = Harness::before();
    harness.play("<enter><enter><end><enter>");
    expect![[r#"
         Er det rigtigt?
        ────────────────────────────────────────────────────────────────────────────────


         Skal listen for 2027 låses?


         Kilden til frøtallet er ikke valgt. Den, der vælger frøtallet bagefter, kan
         vælge stikprøven. Graden bliver højst C, og kvittering, status og rapport
         siger, at kilden ikke var valgt.


         Det kan ikke gøres om. Herefter kan ingen lægge sager til listen eller tage
         sager fra den.
         Enter svarer nej.







         j ja  Enter nej
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn locked_for_words() {
    let mut harness = Harness::before();
    harness.play("<enter><enter><enter>Borgerrådgiveren<enter>j");
    expect![[r#"
         Udtræk 2027                                                     1 af 3: listen
        ────────────────────────────────────────────────────────────────────────────────

         Listen er låst DD-MM-ÅÅÅÅ TT:MM af mla
           Børneområdet      40 sager        10 trækkes
           Voksenområdet     25 sager        10 trækkes
         Listens fingeraftryk:
           ead92f95   7919d6ca   840229ad   9c1a6351
           2cf85574   7f6f4dff   5019caa7   6bb39288
         Husets fingeraftryk:
           b374baf7   cbcc1638   e5593d70   c591dbe1
           16ac52d6   280a4c33   c8212fd6   421ab749
         Husets bidrag, som ikke sendes: 07070707070707070707070707070707
         Kilden, valgt ved låsningen: ord fra Borgerrådgiveren sammen med husets
         bidrag.
         Send begge fingeraftryk, listens og husets, til Borgerrådgiveren, og bed om en
         sætning til svar, mindst 12 bogstaver. Træk med den, når den er kommet.
         Er svaret kommet, så gå videre til frøtallet med Enter.


         Gemt TT:MM:SS
         Næste: Træk stikprøven.
         Enter videre  l plan  mellemrum afdelinger, til og fra
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn words_under_way() {
    let mut harness = Harness::before();
    harness.play("<enter><enter><enter>Borgerrådgiveren<enter>j<enter>Solen skinner over havnen");
    expect![[r#"
         Udtræk 2027                                                  2 af 3: frøtallet
        ────────────────────────────────────────────────────────────────────────────────



         Kilden, valgt ved låsningen: ord fra Borgerrådgiveren sammen med husets
         bidrag.


         > Ordene      Solen skinner over havnen



         Bruges som: 07070707070707070707070707070707 Solen skinner over havnen
         Hvor meget tilfældighed frøtallet rummer, kan ikke beregnes.







         Enter videre  Tab næste felt
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn drawn_with_words() {
    let mut harness = Harness::before();
    harness.play("<enter><enter><enter>Borgerrådgiveren<enter>j<enter>Solen skinner over havnen<enter>j");
    expect![[r#"
         Udtræk 2027                                       3 af 3: sagerne, side 1 af 3
        ────────────────────────────────────────────────────────────────────────────────

         Stikprøven er trukket
         Frøtallet, som det bruges:
           07070707070707070707070707070707 Solen skinner over havnen
         Kilden, valgt ved låsningen: ord fra Borgerrådgiveren sammen med husets
         bidrag.
         Grad C: ord fra nogen uden for huset. Ikke bekræftet: der ligger ingen
         underskrift i filen på det, der var låst. Indtil da skal man have tillid til
         den, der sad ved tasterne.
           Børneområdet      10 af 40 sager
           Voksenområdet     10 af 25 sager
         Udtrækkets aftryk begynder: 22e67823a1b5b523
         Hvor meget tilfældighed frøtallet rummer, kan ikke beregnes. Skal enhver
         tænkelig stikprøve kunne blive trukket, kræver det mindst 30 bit.
         Enhver, der har listen og den fulde kvittering, kan gøre udtrækket efter og få
         de samme sager.



         Gemt TT:MM:SS
         Enter videre  t udvid
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}
