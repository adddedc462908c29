//! The plan, a new round, and a sample with long names, as text that somebody has looked at.
#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes them so")]

use crate::tui::shell::harness::{Harness, drawn_from, empty, listed_long};
use crate::{tui::shell::run::Start, words::lang::Lang};
use expect_test::expect;

#[test]
fn plan() {
    let mut harness = Harness::before();
    harness.play("ll");
    expect![[r#"
         Udtræk 2027                                                 plan, intet ændres
        ────────────────────────────────────────────────────────────────────────────────
         > Børneområdet      10 af 40 sager
           Voksenområdet     10 af 25 sager

         Chancen for at se en fejl mindst én   Når 4 af 40 har den, og der trækkes
         gang, når                             > 10 ####################           70 %
            2 af 40 sager har den   44 %         15 #########################      86 %
            4 af 40 sager har den   70 %         20 ###########################    95 %
            8 af 40 sager har den   92 %         25 #############################  99 %
           12 af 40 sager har den   98 %         30 #############################  99 %

         Det kan stikprøven sige bagefter, med 95 procents sikkerhed:
         Er 10 af 10 i orden, er mellem 30 og 40 af de 40 sager i orden.
         Er 8 af 10 i orden, er mellem 20 og 38 af de 40 sager i orden.

         For at være 95 procent sikker på at se en fejl, som findes i 4 af 40 sager,
         skal der trækkes 21.
         For at være 95 procent sikker på at se en fejl, som findes i 2 af 40 sager,
         skal der trækkes 31.


         Enter videre  mellemrum afdelinger, til og fra  venstre færre  højre flere
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn plan_moved() {
    let mut harness = Harness::before();
    harness.play("ll<right><right><right><right><right><down><right>");
    expect![[r#"
         Udtræk 2027                                                 plan, intet ændres
        ────────────────────────────────────────────────────────────────────────────────
           Børneområdet      15 af 40 sager
         > Voksenområdet     11 af 25 sager

         Chancen for at se en fejl mindst én   Når 3 af 25 har den, og der trækkes
         gang, når                             > 11 ########################       84 %
            2 af 25 sager har den   70 %         14 ###########################    93 %
            3 af 25 sager har den   84 %         17 ############################   98 %
            5 af 25 sager har den   96 %         20 #############################  99 %
            8 af 25 sager har den   99 %         23 ############################# 100 %

         Det kan stikprøven sige bagefter, med 95 procents sikkerhed:
         Er 11 af 11 i orden, er mellem 20 og 25 af de 25 sager i orden.
         Er 9 af 11 i orden, er mellem 14 og 23 af de 25 sager i orden.

         For at være 95 procent sikker på at se en fejl, som findes i 3 af 25 sager,
         skal der trækkes 16.
         For at være 95 procent sikker på at se en fejl, som findes i 2 af 25 sager,
         skal der trækkes 19.


         Enter videre  mellemrum afdelinger, til og fra  venstre færre  højre flere
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn plan_on_a_projector() {
    let mut harness = Harness::before();
    harness.play("ll<right><right><right><right><right><right>");
    expect![[r#"
         Udtræk 2027                                                                                         plan, intet ændres
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

                         > Børneområdet      16 af 40 sager
                           Voksenområdet     10 af 25 sager


                         Chancen for at se en fejl mindst én   Når 4 af 40 har den, og der trækkes
                         gang, når                               10 ##########################             70 %
                            2 af 40 sager har den   65 %         12 #############################          78 %
                            4 af 40 sager har den   88 %         14 ###############################        84 %
                            8 af 40 sager har den   99 %       > 16 #################################      88 %
                           12 af 40 sager har den   99 %         18 ##################################     92 %
                                                                 20 ###################################    95 %
                                                                 22 ####################################   97 %
                                                                 24 ####################################   98 %
                                                                 26 #####################################  99 %
                                                                 28 #####################################  99 %
                                                                 30 #####################################  99 %
                                                                 32 #####################################  99 %


                         Det kan stikprøven sige bagefter, med 95 procents sikkerhed:
                         Er 16 af 16 i orden, er mellem 34 og 40 af de 40 sager i orden.
                         Er 13 af 16 i orden, er mellem 24 og 37 af de 40 sager i orden.


                         For at være 95 procent sikker på at se en fejl, som findes i 4 af 40 sager, skal der
                         trækkes 21.
                         For at være 95 procent sikker på at se en fejl, som findes i 2 af 40 sager, skal der
                         trækkes 31.



         Enter videre  mellemrum afdelinger, til og fra  venstre færre  højre flere
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]].assert_eq(&harness.shown(120, 36));
}

#[test]
fn plan_on_the_smallest_screen() {
    let mut harness = Harness::before();
    harness.play("ll");
    expect![[r#"
         Udtræk 2027                             plan, intet ændres
        ────────────────────────────────────────────────────────────
         > Børneområdet      10 af 40 sager
           Voksenområdet     10 af 25 sager
         Chancen for at se en fejl mindst én gang, når
            2 af 40 sager har den   44 %
            4 af 40 sager har den   70 %
            8 af 40 sager har den   92 %
           12 af 40 sager har den   98 %
         Når 4 af 40 har den, og der trækkes
         > 10 #################################                70 %
                                                         PgDn: mere

         Enter videre  mellemrum afdelinger, til og fra
         F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(60, 15));
}

#[test]
fn new_round() {
    let mut harness = Harness::new(empty(), Lang::Da, Start::default());
    expect![[r#"
         tilsyn                                                        Ringsted Kommune
        ────────────────────────────────────────────────────────────────────────────────

         Ringsted Kommune: der er ingen runde endnu.

         Næste: Opret årets runde.

         Tryk Enter for at oprette den.














         Enter åbn  t ny runde
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Ctrl-Q luk
    "#]]
    .assert_eq(&harness.shown(80, 24));
    harness.play("<enter>");
    expect![[r#"
         Ny runde
        ────────────────────────────────────────────────────────────────────────────────

         > År          2026
           Titel       Ledelsestilsyn 2026
           Spørgsmål   strategi



         Runden får de tjeklister, der følger med programmet, som de er nu. Tryk 1, 2
         eller 3 ved Spørgsmål:
         1 kerne: kun kernen, 32 spørgsmål i en børnesag og 31 i en voksensag, omkring
         21 timer.
         2 strategi: kernen og det, strategien i øvrigt spørger om, 51 spørgsmål i en
         børnesag og 49 i en voksensag, omkring 34 timer.
         3 alle: alle, også Lovmedholdelighed, 57 spørgsmål i en børnesag og 54 i en
         voksensag, omkring 37 timer.
         Timerne er for 10 sager i hvert område med 2 minutter pr. spørgsmål.




         Enter opret  Tab næste felt
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn long_numbers_are_never_cut() {
    let mut harness = Harness::new(drawn_from(listed_long()), Lang::Da, Start::default());
    harness.play("<enter>");
    expect![[r#"
         Stikprøve 2027  Ledelsestilsyn på handicapområdet        0 af 20 sager færdige
        ────────────────────────────────────────────────────────────────────────────────
         Børneområdet, trukket blandt 40 sager: 0 af 10 færdige
        > B-01   34.45.10-G01-91029-26  Team Syd               . ikke begyndt     0/43
          B-02   34.45.10-G01-91003-26  Team Syd               . ikke begyndt     0/43
          B-03   34.45.10-G01-91037-26  Team Syd               . ikke begyndt     0/43
          B-04   34.45.10-G01-91032-26  Familieafdelingen, Sp… . ikke begyndt     0/43
          B-05   34.45.10-G01-91011-26  Team Syd               . ikke begyndt     0/43
          B-06   34.45.10-G01-91016-26  Familieafdelingen, Sp… . ikke begyndt     0/43
          B-07   34.45.10-G01-91021-26  Team Syd               . ikke begyndt     0/43
          B-08   34.45.10-G01-91028-26  Familieafdelingen, Sp… . ikke begyndt     0/43
          B-09   34.45.10-G01-91018-26  Familieafdelingen, Sp… . ikke begyndt     0/43
          B-10   34.45.10-G01-91030-26  Familieafdelingen, Sp… . ikke begyndt     0/43

         Voksenområdet, trukket blandt 25 sager: 0 af 10 færdige
          V-01   34.45.10-G01-81015-26  Team Syd               . ikke begyndt     0/42
          V-02   34.45.10-G01-81016-26  Familieafdelingen, Sp… . ikke begyndt     0/42
          V-03   34.45.10-G01-81014-26  Familieafdelingen, Sp… . ikke begyndt     0/42
          V-04   34.45.10-G01-81020-26  Familieafdelingen, Sp… . ikke begyndt     0/42
          V-05   34.45.10-G01-81023-26  Team Syd               . ikke begyndt     0/42

         Næste: B-01. Enter åbner den.
         Enter åbn  m mangler  s rækkefølge  i hvem  Del tag sagen ud  a læs igen
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
    // With a note by the second reader, and as narrow as can be.
    harness.play("<enter>1");
    harness.contest("BI-01", None, "Hvor?");
    harness.play("<esc>");
    expect![[r#"
         Stikprøve 2027  Ledelsestilsyn på …  0 af 20 sager færdige
        ────────────────────────────────────────────────────────────
         Børneområdet, trukket blandt 40 sager: 0 af 10 færdige
        > B-01   34.45.10-G01-91029-26   ~ i gang           1/43  *
          B-02   34.45.10-G01-91003-26   . ikke begyndt     0/43
          B-03   34.45.10-G01-91037-26   . ikke begyndt     0/43
          B-04   34.45.10-G01-91032-26   . ikke begyndt     0/43
          B-05   34.45.10-G01-91011-26   . ikke begyndt     0/43
          B-06   34.45.10-G01-91016-26   . ikke begyndt     0/43
          B-07   34.45.10-G01-91021-26   . ikke begyndt     0/43
          B-08   34.45.10-G01-91028-26   . ikke begyndt     0/43
         B-01  34.45.10-G01-91029-26  Team Syd
         Næste: B-01. Enter åbner den.
         Enter åbn  m mangler  s rækkefølge  i hvem
         F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(60, 15));
}
