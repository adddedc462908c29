//! The screens of the draw as text, as somebody has looked at them: on a small screen and on a projector.
#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes them so")]

use crate::tui::shell::harness::Harness;
use crate::{tui::shell::run::Start, words::lang::Lang};
use expect_test::expect;

#[test]
fn open_list() {
    let mut harness = Harness::before();
    harness.play("<enter>");
    expect![[r#"
         Udtræk 2027                                                     1 af 3: listen
        ────────────────────────────────────────────────────────────────────────────────
         Listen, der trækkes fra, er ikke låst endnu

           Børneområdet      40 sager        10 trækkes
           Voksenområdet     25 sager        10 trækkes

         Indlæste lister:
           1. sager.csv: 65 sager
         t indlæser en liste til. Del tager den nyeste tilbage.

         Frøtallet er den tekst, der afgør, hvilke sager der trækkes. Listen låses, før
         nogen kender det. Så kan ingen rette listen til bagefter.

         Tryk Enter for at låse listen. Først vælges det, hvor frøtallet kommer fra.

         Afgør, før listen låses, om sager om hjemmehjælp til borgere over
         folkepensionsalderen hører til: siden 1. juli 2025 gives den hjælp efter
         ældreloven og ikke efter serviceloven.


         Næste: Se listen efter, og lås den. Herefter kan den ikke ændres.
         Enter videre  t indlæs liste  Del tag nyeste liste tilbage  l plan
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn locked_list() {
    let mut harness = Harness::before();
    harness.play("<enter><enter><end><enter>j");
    expect![[r#"
         Udtræk 2027                                                     1 af 3: listen
        ────────────────────────────────────────────────────────────────────────────────
         Listen er låst DD-MM-ÅÅÅÅ TT:MM af mla

           Børneområdet      40 sager        10 trækkes
           Voksenområdet     25 sager        10 trækkes

         Listens fingeraftryk:
           ead92f95   7919d6ca   840229ad   9c1a6351
           2cf85574   7f6f4dff   5019caa7   6bb39288

         Skriv fingeraftrykket ned et andet sted, før frøtallet vælges: i en
         journalnote eller en mail til en anden person.

         Kilden var ikke valgt ved låsningen.
         Det koster: den, der vælger frøtallet nu, kan vælge stikprøven. Graden bliver
         højst C, og kvittering, status og rapport siger, at kilden ikke var valgt.

         Er det skrevet ned, så gå videre til frøtallet med Enter.

         Gemt TT:MM:SS
         Næste: Træk stikprøven.
         Enter videre  l plan  mellemrum afdelinger, til og fra
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn grades() {
    let mut harness = Harness::before();
    harness.play("<enter><enter><end><enter>j<enter><down>");
    expect![[r#"
         Udtræk 2027                                                  2 af 3: frøtallet
        ────────────────────────────────────────────────────────────────────────────────

         Hvor kommer frøtallet fra?


           C  En offentlig lodtrækning
              Klar: hvilken lodtrækning, og dens resultat.
         > C  Terninger eller lodder, set af to vidner
              Klar: 20 terningkast, set af to vidner her.
           C  Værktøjet laver det
              Klar: intet. Andre må stole på dig.
           D  Skrevet frit
              Klar: en tekst. Kun når intet andet går.


         Kilden var ikke valgt ved låsningen.
         Grad C: ingen kan se, om frøtallet blev valgt. Man skal have tillid til den,
         der sad ved tasterne.



         Enter videre
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn seed_under_way() {
    let mut harness = Harness::before();
    harness.play(
        "<enter><enter><end><enter>j<enter><down><enter>2027-01-15  terninger 4 6 1 3 5 2<tab><tab>Borgerrådgiveren",
    );
    expect![[r#"
         Udtræk 2027                                                  2 af 3: frøtallet
        ────────────────────────────────────────────────────────────────────────────────


         Terninger eller lodder, set af to vidner


           Frøtal      2027-01-15 terninger 4 6 1 3 5 2

           Kilde       kan stå tomt
         > Vidne 1     Borgerrådgiveren
           Vidne 2     skal udfyldes


         Bruges som: 2027-01-15 terninger 4 6 1 3 5 2
         6 terningkast rummer 16 bit tilfældighed.






         Enter videre  Tab næste felt
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn seed_made() {
    let mut harness = Harness::before();
    harness.play("<enter><enter><end><enter>j<enter><down><down><enter>");
    expect![[r#"
         Udtræk 2027                                                  2 af 3: frøtallet
        ────────────────────────────────────────────────────────────────────────────────



         Værktøjet laver det


         > Kilde       kan stå tomt
           Vidne 1     kan stå tomt
           Vidne 2     kan stå tomt


         Værktøjet laver frøtallet i samme øjeblik, stikprøven trækkes. Det vises
         sammen med resultatet.







         Enter videre  Tab næste felt
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn last_question() {
    let mut harness = Harness::before();
    harness.play("<enter><enter><end><enter>j<enter><down><enter>2027-01-15  terninger 4 6 1 3 5 2<tab><tab>Borgerrådgiveren<tab>Handicaprådet<enter>");
    expect![[r#"
         Er det rigtigt?
        ────────────────────────────────────────────────────────────────────────────────

         Skal stikprøven trækkes nu?
         Frøtallet, som det bruges:
           2027-01-15 terninger 4 6 1 3 5 2
         Kilden var ikke valgt ved låsningen.
         Grad C: ingen kan se, om frøtallet blev valgt. Man skal have tillid til den,
         der sad ved tasterne.
         Vidner: Borgerrådgiveren, Handicaprådet
           Børneområdet      10 af 40 sager
           Voksenområdet     10 af 25 sager
         Udtrækkets aftryk begynder: 17ac0892ef5deff4
         6 terningkast rummer 16 bit tilfældighed. Skal enhver tænkelig stikprøve kunne
         blive trukket, kræver det mindst 30 bit. Under 40 bit er lidt: en computer kan
         prøve alle muligheder. 16 terningkast er nok til 40 bit.
         Sagerne står fast bagefter. Et nyt udtræk kræver en grund, får sit eget nummer
         og står i rapporten.
         Enter svarer nej.



         j ja  Enter nej
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn drawn() {
    let mut harness = Harness::before();
    harness.play("<enter><enter><end><enter>j<enter><down><down><enter><enter>j");
    expect![[r#"
         Udtræk 2027                                       3 af 3: sagerne, side 1 af 3
        ────────────────────────────────────────────────────────────────────────────────
         Stikprøven er trukket

         Frøtallet, som det bruges:
           07070707070707070707070707070707

         Kilden var ikke valgt ved låsningen.
         Grad C: værktøjet har selv lavet frøtallet af computerens tilfældighed. Man
         skal have tillid til den, der sad ved tasterne.

           Børneområdet      10 af 40 sager
           Voksenområdet     10 af 25 sager
         Udtrækkets aftryk begynder: a3d91c474511962e

         Frøtallet rummer 128 bit tilfældighed. Skal enhver tænkelig stikprøve kunne
         blive trukket, kræver det mindst 30 bit.

         Enhver, der har listen og den fulde kvittering, kan gøre udtrækket efter og få
         de samme sager.

         Gemt TT:MM:SS
         Enter videre  t udvid
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn cases() {
    let mut harness = Harness::before();
    harness.play("<enter><enter><end><enter>j<enter><down><down><enter><enter>j<enter>");
    expect![[r#"
         Udtræk 2027                                       3 af 3: sagerne, side 2 af 3
        ────────────────────────────────────────────────────────────────────────────────


         Børneområdet: 10 af 40 sager


           B-01    2027-B-006   Handicap Nord
           B-02    2027-B-029   Myndighed Syd
           B-03    2027-B-010   Handicap Nord
           B-04    2027-B-028   Handicap Nord
           B-05    2027-B-002   Handicap Nord
           B-06    2027-B-014   Handicap Nord
           B-07    2027-B-008   Handicap Nord
           B-08    2027-B-032   Handicap Nord
           B-09    2027-B-027   Myndighed Syd
           B-10    2027-B-016   Handicap Nord





         Enter videre  t udvid
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn locked_list_on_a_projector() {
    let mut harness = Harness::before();
    harness.play("<enter><enter><end><enter>j");
    expect![[r#"
         Udtræk 2027                                                                                             1 af 3: listen
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────


                         Listen er låst DD-MM-ÅÅÅÅ TT:MM af mla


                           Børneområdet      40 sager        10 trækkes
                           Voksenområdet     25 sager        10 trækkes


                         Listens fingeraftryk:
                           ead92f95   7919d6ca   840229ad   9c1a6351
                           2cf85574   7f6f4dff   5019caa7   6bb39288


                         Skriv fingeraftrykket ned et andet sted, før frøtallet vælges: i en journalnote eller
                         en mail til en anden person.


                         Kilden var ikke valgt ved låsningen.
                         Det koster: den, der vælger frøtallet nu, kan vælge stikprøven. Graden bliver højst C,
                         og kvittering, status og rapport siger, at kilden ikke var valgt.


                         Er det skrevet ned, så gå videre til frøtallet med Enter.






         Gemt TT:MM:SS
         Næste: Træk stikprøven.
         Enter videre  l plan  mellemrum afdelinger, til og fra
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]].assert_eq(&harness.shown(120, 36));
}

#[test]
fn last_question_on_a_projector() {
    let mut harness = Harness::before();
    harness
        .play("<enter><enter><end><enter>j<enter><enter>Lottotal 3 7 12 19 24 30 33<tab>Lotto 16. januar 2027<enter>");
    expect![[r#"
         Er det rigtigt?
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────


                         Skal stikprøven trækkes nu?


                         Frøtallet, som det bruges:
                           Lottotal 3 7 12 19 24 30 33


                         Kilden var ikke valgt ved låsningen.
                         Grad C: ingen kan se, om frøtallet blev valgt. Man skal have tillid til den, der sad
                         ved tasterne.
                         Kilde: Lotto 16. januar 2027


                           Børneområdet      10 af 40 sager
                           Voksenområdet     10 af 25 sager
                         Udtrækkets aftryk begynder: 2195d1c0648cf291


                         Hvor meget tilfældighed frøtallet rummer, kan ikke beregnes. Skal enhver tænkelig
                         stikprøve kunne blive trukket, kræver det mindst 30 bit.


                         Sagerne står fast bagefter. Et nyt udtræk kræver en grund, får sit eget nummer og står
                         i rapporten.
                         Enter svarer nej.





         j ja  Enter nej
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]].assert_eq(&harness.shown(120, 36));
}

#[test]
fn locked_list_in_english() {
    let mut harness = Harness::new(crate::tui::shell::harness::listed(), Lang::En, Start::default());
    harness.play("<enter><enter><end><enter>y");
    expect![[r#"
         Draw 2027                                                     1 of 3: the list
        ────────────────────────────────────────────────────────────────────────────────
         The list was locked 2026-11-22 05:28 by mla

           Children's area   40 cases        10 are drawn
           Adults' area      25 cases        10 are drawn

         The commitment to the list:
           ead92f95   7919d6ca   840229ad   9c1a6351
           2cf85574   7f6f4dff   5019caa7   6bb39288

         Note the commitment down elsewhere before the seed is chosen: in a file note
         or a mail to another person.

         The source of the seed was not chosen at the lock.
         The price: whoever chooses the seed now can choose the sample. The grade will
         be C at most, and receipt, status and report say that the source was not
         chosen.

         When it is noted down, go on to the seed with Enter.
         Saved TT:MM:SS
         Next: Draw the sample.
         Enter onward  l plan  space departments, on and off
         Ctrl-P go to  F1 help  F9 urgent  Ctrl-Z undo  Esc back
    "#]]
    .assert_eq(&harness.shown(80, 24));
}
