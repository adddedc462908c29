//! The citizens' answers on the screens: a file is chosen, what it has is shown, and it can be taken out again.
#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes them so")]

use crate::domain::code::Code;
use crate::tui::shell::{
    harness::{Harness, YEAR, with_files},
    model::Screen,
    notice::Notice,
};
use expect_test::expect;

const GOOD: &str = "princip;spørgsmål;svarmulighed;antal\nA2;Har du været med til at bestemme målene?;Ja;41\n;;I nogen grad;22\n;;Nej;4\n";
const FAULTY: &str = "princip;spørgsmål;svarmulighed;antal\nA9;Har du været med?;Ja;mange\n;;I alt;22\n";

fn kept(harness: &Harness) -> Option<u32> {
    harness.session.store.survey(YEAR).unwrap().map(|survey| survey.questions[0].n())
}

#[test]
fn nothing_is_read_in_yet() {
    let (mut harness, _folder) = with_files(&[("borgersvar.csv", GOOD.as_bytes())]);
    harness.play("<ctrl-p>borgernes<enter>");
    expect![[r#"
         Borgernes svar 2027
        ────────────────────────────────────────────────────────────────────────────────
         Der er ikke læst borgersvar ind. Tryk Enter for at vælge filen.

         Svarene tælles op uden for programmet. Gem dem som CSV-fil med fire kolonner:
         princip, spørgsmål, svarmulighed og antal. Hver svarmulighed har sin egen
         linje.















         Enter læs ind  u før underskrift  o overblik  r resultater  l lister
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn what_was_read_is_shown_before_it_is_kept() {
    let (mut harness, _folder) = with_files(&[("borgersvar.csv", GOOD.as_bytes())]);
    harness.play("<ctrl-p>borgernes<enter><enter>");
    assert!(harness.shown(80, 24).contains("Hvilken fil har borgernes svar?"));
    harness.play("<enter>");
    assert_eq!(kept(&harness), None);
    expect![[r#"
         Er det rigtigt?
        ────────────────────────────────────────────────────────────────────────────────
         Skal svarene fra borgersvar.csv læses ind til 2027?

         A2 Har du været med til at bestemme målene? (67 svar)
           Ja: 41
           I nogen grad: 22
           Nej: 4

         Enter svarer nej.












         j ja  Enter nej
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
    harness.play("j");
    assert_eq!(kept(&harness), Some(67));
    expect![[r#"
         Borgernes svar 2027
        ────────────────────────────────────────────────────────────────────────────────
         Fra filen borgersvar.csv, læst ind 22-11-2026 af mla.

         A2 Har du været med til at bestemme målene? (67 svar)
           Ja: 41
           I nogen grad: 22
           Nej: 4













         Gemt TT:MM:SS
         Enter læs ind  Del tag ud  u før underskrift  o overblik  r resultater
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn they_are_taken_out_after_a_yes() {
    let (mut harness, _folder) = with_files(&[("borgersvar.csv", GOOD.as_bytes())]);
    harness.play("<ctrl-p>borgernes<enter><del>");
    assert_eq!(harness.refused(), Some(Code::SurveyAbsent));
    harness.play("<enter><enter>j<del><enter>");
    assert_eq!(kept(&harness), Some(67));
    harness.play("<del>j");
    assert_eq!(kept(&harness), None);
    assert!(matches!(harness.model.top(), Some(Screen::Citizens(_))));
}

#[test]
fn everything_that_is_wrong_is_read_with_line_and_column() {
    let (mut harness, _folder) = with_files(&[("borgersvar.csv", FAULTY.as_bytes())]);
    harness.play("<ctrl-p>borgernes<enter><enter><enter>");
    expect![[r#"
         Det skal rettes i filen
        ────────────────────────────────────────────────────────────────────────────────
         Der er 4 fejl i borgersvar.csv. Intet er læst ind.
         Ret filen, og læs den ind igen.

         Linje 2, kolonne princip: »A9« er ikke et af strategiens principper.
           Skriv A1, A2, A3, A4 eller A5.

         Linje 2, kolonne antal: »mange« er ikke et antal.
           Skriv et helt tal uden punktum og procent, 0 hvis ingen har valgt svaret.

         Linje 3, kolonne princip: »« er ikke et af strategiens principper.
           Skriv A1, A2, A3, A4 eller A5.

         Linje 3, kolonne svarmulighed: »I alt« ligner en sum og ikke et svar.
           Slet linjen. Summen regnes ud af de andre linjer.







         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
    harness.play("<esc>");
    assert!(matches!(harness.model.top(), Some(Screen::SurveyFile(_))));
    harness.play("/no/such/file.csv<enter>");
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::SurveyNotRead));
}
