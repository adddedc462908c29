//! The rooms around the cases as text, as somebody has looked at them.
#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes them so")]

use crate::{domain::answer::Value, tui::shell::harness::Harness};
use expect_test::expect;

/// A few answers, one contested and one case not found.
fn worked() -> Harness {
    let mut harness = Harness::at_case();
    harness.play("1113Planen mangler.<f2>4Ingen søskende.<f2><esc>");
    harness.contest("BI-02", Some(Value::Partly), "Vis det.");
    harness.play("<down><del>1Søgt i arkivet.<f2><home>ikfr<enter>");
    harness
}

/// Fingerprints are salted: no two runs have the same.
fn unsalted(shown: &str) -> String {
    const BEFORE: &str = "begynder med ";
    let Some(at) = shown.find(BEFORE).map(|at| at + BEFORE.len()) else { return shown.to_owned() };
    format!("{}…{}", &shown[..at], &shown[at + 16..])
}

#[test]
fn overview() {
    let mut harness = worked();
    harness.play("o<down>");
    expect![[r#"
         Overblik 2027: spørgsmål og sager                                 Børneområdet
        ────────────────────────────────────────────────────────────────────────────────
          B-                            01  02  03  04  05  06  07  08  09  10
          BI-01 Egne ønsker i målene    +   x   .   .   .   .   .   .   .   .
        > BI-02 Livssituation brugt    [+]  x   .   .   .   .   .   .   .   .
          BI-03 Plan foreligger i tide  +   x   .   .   .   .   .   .   .   .
          BI-04 Plan lavet sammen       -   x   .   .   .   .   .   .   .   .
          BI-05 Barnets holdning        o   x   .   .   .   .   .   .   .   .
          BI-06 Opfølgning på målene    .   x   .   .   .   .   .   .   .   .
          BI-07 Vejledt om bisidder     .   x   .   .   .   .   .   .   .   .
          BI-08 Kommunikation og værge  .   x   .   .   .   .   .   .   .   .
          BI-09 Borgerrådgiver nævnt    .   x   .   .   .   .   .   .   .   .
          KO-01 Primær sagsbehandler    .   x   .   .   .   .   .   .   .   .
          KO-02 Overblik over parter    .   x   .   .   .   .   .   .   .   .
          KO-03 Mod samme mål           .   x   .   .   .   .   .   .   .   .
          KO-04 Én fælles plan          .   x   .   .   .   .   .   .   .   .
        ────────────────────────────────────────────────────────────────────────────────
         B-01 BI-02 Er borgerens aktuelle livssituation beskrevet og brugt i
         vurderingen og valget af indsats?
         + 1 opfyldt, ~ 0 delvist, - 0 ikke opfyldt, ? 0 kan ikke vurderes, o 0 ikke
         relevant, x 1 ikke fremfundet, . 8 ubesvaret

         Enter åbn  Tab det andet område  u før underskrift  r resultater  l lister
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn overview_wide() {
    let mut harness = worked();
    harness.play("o<down><right>");
    expect![[r#"
         Overblik 2027: spørgsmål og sager                                                                                     Børneområdet
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
          B-                            01  02  03  04  05  06  07  08  09  10
          BI-01 Egne ønsker i målene    +   x   .   .   .   .   .   .   .   .    +x........
        > BI-02 Livssituation brugt     +  [x]  .   .   .   .   .   .   .   .    +x........
          BI-03 Plan foreligger i tide  +   x   .   .   .   .   .   .   .   .    +x........
          BI-04 Plan lavet sammen       -   x   .   .   .   .   .   .   .   .    -x........
          BI-05 Barnets holdning        o   x   .   .   .   .   .   .   .   .    ox........
          BI-06 Opfølgning på målene    .   x   .   .   .   .   .   .   .   .    x.........
          BI-07 Vejledt om bisidder     .   x   .   .   .   .   .   .   .   .    x.........
          BI-08 Kommunikation og værge  .   x   .   .   .   .   .   .   .   .    x.........
          BI-09 Borgerrådgiver nævnt    .   x   .   .   .   .   .   .   .   .    x.........
          KO-01 Primær sagsbehandler    .   x   .   .   .   .   .   .   .   .    x.........
          KO-02 Overblik over parter    .   x   .   .   .   .   .   .   .   .    x.........
          KO-03 Mod samme mål           .   x   .   .   .   .   .   .   .   .    x.........
          KO-04 Én fælles plan          .   x   .   .   .   .   .   .   .   .    x.........
          KO-05 Samtykke eller hjemmel  .   x   .   .   .   .   .   .   .   .    x.........
          KO-06 Overgang to år før      .   x   .   .   .   .   .   .   .   .    x.........
          KO-07 Overgangens indhold     .   x   .   .   .   .   .   .   .   .    x.........
          KO-08 Svar inden 48 timer     .   x   .   .   .   .   .   .   .   .    x.........
          KO-09 Aftale om kontakt       .   x   .   .   .   .   .   .   .   .    x.........
          SS-01 Makker kender sagen     .   x   .   .   .   .   .   .   .   .    x.........
          SS-02 Besked om skift         .   x   .   .   .   .   .   .   .   .    x.........
          SS-03 Navn på den nye         .   x   .   .   .   .   .   .   .   .    x.........
          SS-04 Overlevering skrevet    .   x   .   .   .   .   .   .   .   .    x.........
          SS-05 Aftaler under skiftet   .   x   .   .   .   .   .   .   .   .    x.........
          SS-06 Besked om aflyst møde   .   x   .   .   .   .   .   .   .   .    x.........
          SS-07 Besked om fravær        .   x   .   .   .   .   .   .   .   .    x.........
          NK-01 Mundtligt er noteret    .   x   .   .   .   .   .   .   .   .    x.........
          NK-02 Sagsskridt noteret      .   x   .   .   .   .   .   .   .   .    x.........
          NK-03 Notater i rette tid     .   x   .   .   .   .   .   .   .   .    x.........
          NK-04 Hvem, hvornår, hvad     .   x   .   .   .   .   .   .   .   .    x.........
          NK-05 Fakta adskilt fra skøn  .   x   .   .   .   .   .   .   .   .    x.........
          NK-06 Respektfuldt sprog      .   x   .   .   .   .   .   .   .   .    x.........
          NK-07 Information og svartid  .   x   .   .   .   .   .   .   .   .    x.........
          NK-08 Journaliseret i tide    .   x   .   .   .   .   .   .   .   .    x.........
          NK-09 Vejledning noteret      .   x   .   .   .   .   .   .   .   .    x.........
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         B-02 BI-02 Er borgerens aktuelle livssituation beskrevet og brugt i vurderingen og valget af indsats?
         + 1 opfyldt, ~ 0 delvist, - 0 ikke opfyldt, ? 0 kan ikke vurderes, o 0 ikke relevant, x 1 ikke fremfundet, . 8 ubesvaret

         Enter åbn  Tab det andet område  u før underskrift  r resultater  l lister  å rapport
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]].assert_eq(&harness.shown(132, 43));
}

#[test]
fn notes() {
    let mut harness = worked();
    harness.play("<ctrl-p>bemærkninger<enter>");
    expect![[r#"
         Andenlæserens bemærkninger 2027                      1 venter på svar, 1 i alt
        ────────────────────────────────────────────────────────────────────────────────
        > * L-01  B-01   BI-02 Livssituation brugt     + ~  venter på svar  Vis det.













        ────────────────────────────────────────────────────────────────────────────────
         Er borgerens aktuelle livssituation beskrevet og brugt i vurderingen og valget
         af indsats?
         mla: Opfyldt.                         │ kfr: Delvist opfyldt. Vis det.
                                               │ (DD-MM-ÅÅÅÅ TT:MM)

         Enter åbn  b svar  Del luk bemærkningen  m næste åbne  Tab læsninger
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn trail() {
    let mut harness = worked();
    harness.play("<esc><ctrl-p>spor<enter><down>");
    expect![[r#"
         Sporet: hvem gjorde hvad hvornår                                                     16 indførsler
        ────────────────────────────────────────────────────────────────────────────────────────────────────
             16  DD-MM-ÅÅÅÅ TT:MM  mla        fordelte sagen 2027 B-01
        >    15  DD-MM-ÅÅÅÅ TT:MM  mla        skrev ikke fremfundet 2027 B-02
             14  DD-MM-ÅÅÅÅ TT:MM  kfr        skrev en bemærkning 2027 B-01 BI-02 Livssituation brugt
             13  DD-MM-ÅÅÅÅ TT:MM  kfr        læste svaret 2027 B-01 BI-02 Livssituation brugt
             12  DD-MM-ÅÅÅÅ TT:MM  kfr        valgte sager til læsning 2027
             11  DD-MM-ÅÅÅÅ TT:MM  kfr        fik svarene vist 2027 B-01
             10  DD-MM-ÅÅÅÅ TT:MM  mla        svarede 2027 B-01 BI-05 Barnets holdning
              9  DD-MM-ÅÅÅÅ TT:MM  mla        svarede 2027 B-01 BI-04 Plan lavet sammen
              8  DD-MM-ÅÅÅÅ TT:MM  mla        svarede 2027 B-01 BI-03 Plan foreligger i tide
              7  DD-MM-ÅÅÅÅ TT:MM  mla        svarede 2027 B-01 BI-02 Livssituation brugt
              6  DD-MM-ÅÅÅÅ TT:MM  mla        svarede 2027 B-01 BI-01 Egne ønsker i målene
              5  DD-MM-ÅÅÅÅ TT:MM  mla        trak stikprøven 2027
              4  DD-MM-ÅÅÅÅ TT:MM  mla        låste listen 2027
              3  DD-MM-ÅÅÅÅ TT:MM  mla        indlæste en liste 2027
              2  DD-MM-ÅÅÅÅ TT:MM  mla        oprettede runden 2027
              1  DD-MM-ÅÅÅÅ TT:MM  mla        oprettede filen



        ────────────────────────────────────────────────────────────────────────────────────────────────────
         Indførslens fingeraftryk begynder med …433
         Begrundelse: Søgt i arkivet.




         s kun denne sag  F3 søg
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&unsalted(&harness.shown(100, 30)));
}

#[test]
fn palette() {
    let mut harness = worked();
    harness.play("<ctrl-p>s");
    expect![[r#"
         Alle kommandoer                                                     stikprøven
        ────────────────────────────────────────────────────────────────────────────────
         s

        > Del                       tag sagen ud
          t                         tag en valgt sag med
                                    vælg læser og sager
          a                         læs igen
                                    egne tekster
                                    borgernes svar
                                    spor
                                    sikkerhedskopi
                                    selvtest af programmet
          F6                        vis kun nogle
          F7                        vis alle igen
          F3, Ctrl-F, /             søg
          F4                        næste fundne
          u                         før underskrift
          r                         resultater
          l                         lister
          PgUp                      en side op

         Enter gør det
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn chosen_case_form() {
    let mut harness = worked();
    harness.play("t");
    expect![[r#"
         En sag, som nogen har valgt                                               2027
        ────────────────────────────────────────────────────────────────────────────────



         > Sagsnummer  skal udfyldes

           Område      B

           Hvorfor     skal udfyldes



         Sagen gennemgås som de andre, men er ikke trukket og indgår ikke i nogen tal.








         Enter færdig  Tab næste felt
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn verified() {
    let mut harness = worked();
    harness.play("<esc><ctrl-p>efterprøv<enter>");
    expect![[r#"
         Filen efterprøvet
        ────────────────────────────────────────────────────────────────────────────────────────────────────
         Intet modsiger sig selv.

         i orden: filens sider
         i orden: filens opbygning (106 dele)
         i orden: sporets kæde (16 indførsler)
         i orden: tabellerne afspillet af sporet (16 indførsler)
         i orden: de indlæste sager (1 liste)
         i orden: låsen og dens fingeraftryk
         i orden: udtrækket gjort om (20 sager)
         i orden: kvitteringen

         Ikke efterprøvet: om nogen uden for huset har set sporets nyeste indførsel,
         16:928f8dac37cda366ef8515b40c6216dd2052d1b1a2830d8d8f0c3a2665c857f3. En ældre kopi, et spor uden
         sin ende og en fil, der er lavet om fra begyndelsen, ser ud som denne. Er et fingeraftryk af
         sporet skrevet ned, så hold det op mod filen med »tilsyn verify --head«.
         Ikke efterprøvet: om fingeraftrykket
         ead92f957919d6ca840229ad9c1a63512cf855747f6f4dff5019caa76bb39288 er det, der blev skrevet ned ved
         låsningen. Er det skrevet ned, så efterprøv det med »--commitment«.
         Ikke efterprøvet: om listen havde alle de sager, den skulle have.








         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(100, 30));
}

#[test]
fn in_ascii_no_line_is_drawn_with_anything_else() {
    let mut harness = worked();
    harness.model.context.theme = crate::tui::shell::theme::Theme::new(true).in_ascii(true);
    for keys in ["", "o", "<esc>a", "<esc><enter>", "<esc><esc>", "<ctrl-p>spor<enter>", "<esc>l"] {
        harness.play(keys);
        let shown = harness.shown(80, 24);
        assert!(!shown.contains(['─', '│', '█']), "{shown}");
    }
}
