//! The main screens as text, as somebody has looked at them.
#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes them so")]

use crate::tui::shell::harness::Harness;
use expect_test::expect;

#[test]
fn start() {
    expect![[r#"
         tilsyn                                                        Ringsted Kommune
        ────────────────────────────────────────────────────────────────────────────────
        > 2027  Ledelsestilsyn på handicapområdet           stikprøven er trukket

        ────────────────────────────────────────────────────────────────────────────────

         Ringsted Kommune, runde 2027: Ledelsestilsyn på handicapområdet
         Kilden var ikke valgt ved låsningen.
         Børneområdet: 0 af 10 sager færdige. Trukket blandt 40.
         Voksenområdet: 0 af 10 sager færdige. Trukket blandt 25.

         Næste: Gennemgå sag B-01.

         Tryk Enter for at åbne stikprøven.








         Enter åbn  t ny runde  a bemærkninger  u før underskrift  o overblik
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Ctrl-Q luk
    "#]]
    .assert_eq(&Harness::at_start().shown(80, 24));
}

#[test]
fn before_the_draw() {
    let mut harness = Harness::new(
        crate::tui::shell::harness::listed(),
        crate::words::lang::Lang::Da,
        crate::tui::shell::run::Start::default(),
    );
    expect![[r#"
         tilsyn                                                        Ringsted Kommune
        ────────────────────────────────────────────────────────────────────────────────
        > 2027  Ledelsestilsyn på handicapområdet           før udtrækket

        ────────────────────────────────────────────────────────────────────────────────

         Ringsted Kommune, runde 2027: Ledelsestilsyn på handicapområdet
         Børneområdet: 40 sager i listen, ikke låst.
         Voksenområdet: 25 sager i listen, ikke låst.

         Næste: Se listen efter, og lås den. Herefter kan den ikke ændres.

         Enter går til udtrækket. l viser først, hvad en stikprøve kan vise.









         Enter åbn  t ny runde  l lister  i år og titel  Del nedlæg runden
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Ctrl-Q luk
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn sample() {
    let mut harness = Harness::at_start();
    harness.play("<enter><enter>1113Planen mangler.<f2><esc>");
    expect![[r#"
         Stikprøve 2027  Ledelsestilsyn på handicapområdet        0 af 20 sager færdige
        ────────────────────────────────────────────────────────────────────────────────
         Børneområdet, trukket blandt 40 sager: 0 af 10 færdige
        > B-01   2027-B-013  Myndighed Syd                     ~ i gang           4/43
          B-02   2027-B-021  Myndighed Syd                     . ikke begyndt     0/43
          B-03   2027-B-038  Handicap Nord                     . ikke begyndt     0/43
          B-04   2027-B-019  Myndighed Syd                     . ikke begyndt     0/43
          B-05   2027-B-040  Handicap Nord                     . ikke begyndt     0/43
          B-06   2027-B-014  Handicap Nord                     . ikke begyndt     0/43
          B-07   2027-B-028  Handicap Nord                     . ikke begyndt     0/43
          B-08   2027-B-024  Handicap Nord                     . ikke begyndt     0/43
          B-09   2027-B-037  Myndighed Syd                     . ikke begyndt     0/43
          B-10   2027-B-011  Myndighed Syd                     . ikke begyndt     0/43

         Voksenområdet, trukket blandt 25 sager: 0 af 10 færdige
          V-01   2027-V-024  Handicap Nord                     . ikke begyndt     0/42
          V-02   2027-V-007  Myndighed Syd                     . ikke begyndt     0/42
          V-03   2027-V-022  Handicap Nord                     . ikke begyndt     0/42
          V-04   2027-V-019  Myndighed Syd                     . ikke begyndt     0/42
          V-05   2027-V-025  Myndighed Syd                     . ikke begyndt     0/42

         Næste: B-01. Enter åbner den.
         Enter åbn  m mangler  s rækkefølge  i hvem  Del tag sagen ud  a læs igen
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn findings() {
    let mut harness = Harness::at_case();
    harness.play("11<esc>r<down>");
    expect![[r#"
         Resultater 2027, foreløbige                                       Børneområdet
        ────────────────────────────────────────────────────────────────────────────────
         Børneområdet
          BI-01 Egne ønsker i målene    1 af 1      mellem 1 og 40 af de 40 sager
        > BI-02 Livssituation brugt     1 af 1      mellem 1 og 40 af de 40 sager
          BI-03 Plan foreligger i tide  ingen svar
          BI-04 Plan lavet sammen       ingen svar
          BI-05 Barnets holdning        ingen svar
          BI-06 Opfølgning på målene    ingen svar
          BI-07 Vejledt om bisidder     ingen svar
          BI-08 Kommunikation og værge  ingen svar
          BI-09 Borgerrådgiver nævnt    ingen svar   (supplerende)
          KO-01 Primær sagsbehandler    ingen svar
          KO-02 Overblik over parter    ingen svar
          KO-03 Mod samme mål           ingen svar
          KO-04 Én fælles plan          ingen svar   (supplerende)
        ────────────────────────────────────────────────────────────────────────────────
         Er borgerens aktuelle livssituation beskrevet og brugt i vurderingen og valget
         af indsats?
         Opfyldt 1, delvist 0, ikke opfyldt 0, ikke relevant 0, kan ikke vurderes 0,
         ikke fremfundet 0, ubesvaret 9.

         t ny handling  F3 søg  u før underskrift  o overblik  l lister  å rapport
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn help() {
    let mut harness = Harness::at_case();
    harness.play("<f1>");
    expect![[r#"
         Taster                                                                   sagen
        ────────────────────────────────────────────────────────────────────────────────
          Er du i tvivl mellem to svar, så vælg det laveste, og skriv tvivlen.
          1                           svar: opfyldt, ja, høj grad
          2                           svar: delvist opfyldt, nogen grad
          3                           svar: ikke opfyldt, nej, lav grad
          4                           svar: ikke relevant
          5                           svar: kan ikke vurderes
          h                           henvisning
          g                           gentag den, ikke nu: svar først
          b                           begrundelse
          æ                           åbn igen, ikke nu: sagen er åben
          m                           mangler
          f                           færdigmeld
          a                           læs igen
          i                           oplysninger
          v                           væsentlig betydning, ikke nu: svar først
          n                           kræver handling nu, ikke nu: svar først
          p                           god praksis, ikke nu: svar først
          Enter                       gør det næste
          Del                         slet svar, ikke nu: der er intet svar

         PgDn en side ned
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn too_small() {
    expect![[r#"
        Vinduet er for lille. Gør det større:
        mindst 60 tegn bredt og 15 linjer højt.








    "#]]
    .assert_eq(&Harness::at_case().shown(40, 10));
}

#[test]
fn nothing_yet() {
    let mut harness = Harness::new(
        crate::tui::shell::harness::empty(),
        crate::words::lang::Lang::Da,
        crate::tui::shell::run::Start::default(),
    );
    harness.play("<down>æ");
    expect![[r#"
         tilsyn                                                        Ringsted Kommune
        ────────────────────────────────────────────────────────────────────────────────

         Ringsted Kommune: der er ingen runde endnu.

         Næste: Opret årets runde.

         Tryk Enter for at oprette den.













         ! Der er ingen runde i filen endnu. Opret en med t.
         Enter åbn  t ny runde
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Ctrl-Q luk
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn sample_with_cases_that_left() {
    let mut harness = Harness::at_start();
    harness.play("<enter><del>1Søgt i arkivet.<f2><down><del>2<enter>Hører til i Sorø.<f2>j");
    expect![[r#"
         Stikprøve 2027  Ledelsestilsyn på handicapområdet        0 af 20 sager færdige
        ────────────────────────────────────────────────────────────────────────────────
         Børneområdet, trukket blandt 40 sager: 0 af 10 færdige
          B-01   2027-B-013  Myndighed Syd                     x ikke fremfundet
        > B-02   2027-B-021  Myndighed Syd                     x udgået          -> B-11
          B-03   2027-B-038  Handicap Nord                     . ikke begyndt     0/43
          B-04   2027-B-019  Myndighed Syd                     . ikke begyndt     0/43
          B-05   2027-B-040  Handicap Nord                     . ikke begyndt     0/43
          B-06   2027-B-014  Handicap Nord                     . ikke begyndt     0/43
          B-07   2027-B-028  Handicap Nord                     . ikke begyndt     0/43
          B-08   2027-B-024  Handicap Nord                     . ikke begyndt     0/43
          B-09   2027-B-037  Myndighed Syd                     . ikke begyndt     0/43
          B-10   2027-B-011  Myndighed Syd                     . ikke begyndt     0/43
          B-11   2027-B-010  Handicap Nord                     . ikke begyndt     0/43

         Voksenområdet, trukket blandt 25 sager: 0 af 10 færdige
          V-01   2027-V-024  Handicap Nord                     . ikke begyndt     0/42
          V-02   2027-V-007  Myndighed Syd                     . ikke begyndt     0/42
          V-03   2027-V-022  Handicap Nord                     . ikke begyndt     0/42
          V-04   2027-V-019  Myndighed Syd                     . ikke begyndt     0/42
         Gemt TT:MM:SS
         Næste: Gennemgå sag B-03.
         m mangler  s rækkefølge  u før underskrift  o overblik  r resultater  l lister
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn reasons() {
    let mut harness = Harness::at_start();
    harness.play("<enter><del>2<down>");
    expect![[r#"
         Sagen udgår                                                               B-01
        ────────────────────────────────────────────────────────────────────────────────
         Sag B-01 udgår kun, hvis den ikke hører til i listen. Den næste sag i
         udtrækket kommer i stedet. Hvorfor udgår den?

           1  hører til et andet område
         > 2  afsluttet før perioden
           3  samme sag som en anden i listen
           4  ikke en sag på handicapområdet
           5  tilsynsføreren har selv behandlet sagen












         Enter vælg
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn sample_smallest() {
    let mut harness = Harness::at_start();
    harness.play("<enter><enter>1");
    harness.contest("BI-01", None, "Se igen.");
    harness.play("<esc>");
    expect![[r#"
         Stikprøve 2027  Ledelsestilsyn på …  0 af 20 sager færdige
        ────────────────────────────────────────────────────────────
         Børneområdet, trukket blandt 40 sager: 0 af 10 færdige
        > B-01   2027-B-013  ~ i gang           1/43  1 bemærkning
          B-02   2027-B-021  . ikke begyndt     0/43
          B-03   2027-B-038  . ikke begyndt     0/43
          B-04   2027-B-019  . ikke begyndt     0/43
          B-05   2027-B-040  . ikke begyndt     0/43
          B-06   2027-B-014  . ikke begyndt     0/43
          B-07   2027-B-028  . ikke begyndt     0/43
          B-08   2027-B-024  . ikke begyndt     0/43
         B-01  2027-B-013  Myndighed Syd
         Næste: B-01. Enter åbner den.
         Enter åbn  m mangler  s rækkefølge  i hvem
         F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(60, 15));
}
