//! People's own words in the report: the sections, who writes, and the editor.
#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes them so")]

use crate::domain::code::Code;
use crate::{
    domain::paragraph::{Paragraph, Place},
    tui::shell::{
        harness::{Harness, YEAR},
        model::{Gone, Screen},
        notice::Notice,
    },
};
use expect_test::expect;

fn written(harness: &Harness) -> Vec<Paragraph> {
    harness.session.store.paragraphs(YEAR).unwrap()
}

fn said(harness: &Harness) -> Vec<(Place, String, String)> {
    written(harness).into_iter().map(|paragraph| (paragraph.place, paragraph.role, paragraph.text)).collect()
}

#[test]
fn a_leader_writes_and_writes_on() {
    let mut harness = Harness::at_start();
    harness.play(
        "<ctrl-p>egne tekster<enter><enter>Socialchefen<enter>Vi har lært meget.<enter><enter>Mere næste år.<f2>",
    );
    assert!(matches!(harness.model.top(), Some(Screen::Texts(_))));
    let text = "Vi har lært meget.\n\nMere næste år.".to_owned();
    assert_eq!(said(&harness), [(Place::Summary, "Socialchefen".into(), text)]);
    expect![[r#"
         Egne tekster i rapporten 2027                                        1 skrevet
        ────────────────────────────────────────────────────────────────────────────────
         > Kort fortalt            Socialchefen (skrevet ind af mla, 22-11-2026)
           Hvad skal ændres        ikke skrevet
           Siden sidst             ikke skrevet
           Børneområdet            ikke skrevet
           Voksenområdet           ikke skrevet
           Konsulentens egne ord   ikke skrevet
           Ledelsens svar          ikke skrevet
           Sådan gjorde vi         ikke skrevet
           Hvor sikkert er det?    ikke skrevet
         ──────────────────────────────────────────────────────────────────────────────
         Gemt DD-MM-ÅÅÅÅ TT:MM af mla
         Vi har lært meget.

         Mere næste år.





         Gemt TT:MM:SS
         Enter skriv  t en tekst fra en anden  Del tag ud  u før underskrift
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn the_text_that_stands_is_gone_on_with_and_another_role_writes_beside_it() {
    let mut harness = Harness::at_start();
    harness.play(
        "<ctrl-p>egne tekster<enter><enter>Socialchefen<enter>Vi har lært meget.<enter><enter>Mere næste år.<f2>",
    );
    harness.play("<enter><end> Tak.<f2>tLederen af Familieafdelingen<enter>Enig.<f2>");
    assert_eq!(said(&harness).len(), 2);
    assert_eq!(said(&harness)[1].2, "Vi har lært meget.\n\nMere næste år. Tak.");
    expect![[r#"
         Egne tekster i rapporten 2027                                                                                2 skrevet
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         > Kort fortalt            Lederen af Familieafdelingen (skrevet ind af mla, 22-11-2026)
           Kort fortalt            Socialchefen (skrevet ind af mla, 22-11-2026)
           Hvad skal ændres        ikke skrevet
           Siden sidst             ikke skrevet
           Børneområdet            ikke skrevet
           Voksenområdet           ikke skrevet
           Konsulentens egne ord   ikke skrevet
           Ledelsens svar          ikke skrevet
           Sådan gjorde vi         ikke skrevet
           Hvor sikkert er det?    ikke skrevet
         ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Gemt DD-MM-ÅÅÅÅ TT:MM af mla
         Enig.


















         Gemt TT:MM:SS
         Enter skriv  t en tekst fra en anden  Del tag ud  u før underskrift  o overblik  r resultater  l lister  å rapport
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]].assert_eq(&harness.shown(120, 36));
}

#[test]
fn consultant_and_management_speak_for_themselves_and_are_taken_out() {
    let mut harness = Harness::at_start();
    harness.play("<ctrl-p>egne tekster<enter><down><down><down><down><down><enter>Konsulentens ord.<f2><down><enter>Ledelsens svar.<f2>");
    let of = |place: Place, text: &str| (place, String::new(), text.to_owned());
    let both = [of(Place::Consultant, "Konsulentens ord."), of(Place::Management, "Ledelsens svar.")];
    assert_eq!(said(&harness), both);
    harness.play("<del>");
    expect![[r#"
         Egne tekster i rapporten 2027                                        1 skrevet
        ────────────────────────────────────────────────────────────────────────────────
           Kort fortalt            ikke skrevet
           Hvad skal ændres        ikke skrevet
           Siden sidst             ikke skrevet
           Børneområdet            ikke skrevet
           Voksenområdet           ikke skrevet
           Konsulentens egne ord   skrevet ind af mla, DD-MM-ÅÅÅÅ
         > Ledelsens svar          ikke skrevet
           Sådan gjorde vi         ikke skrevet
           Hvor sikkert er det?    ikke skrevet
         ──────────────────────────────────────────────────────────────────────────────
         Her svarer ledelsen konsulenten.








         Gemt TT:MM:SS
         Enter skriv  t en tekst fra en anden  u før underskrift  o overblik
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
    assert_eq!(said(&harness), both[..1]);
    // What was taken out comes back, the last first.
    harness.play("<up><del>");
    assert_eq!(said(&harness), []);
    harness.play("<ctrl-z>");
    assert_eq!(said(&harness), both[..1]);
    harness.play("<ctrl-z>");
    assert_eq!(said(&harness), both);
    harness.play("<ctrl-y>");
    assert_eq!(said(&harness), both[..1]);
}

#[test]
fn what_may_not_be_printed_is_refused_and_the_text_stays() {
    let mut harness = Harness::at_start();
    harness.play("<ctrl-p>egne tekster<enter><enter>Lederen<enter>Se 010190-1234");
    assert!(harness.shown(80, 24).contains("CPR-nummer"));
    harness.play("<f2>");
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::CprInText));
    assert!(harness.shown(80, 24).contains("Se 010190-1234"));
    // The office's own number may stand there.
    harness.play("<esc><down><enter>Lederen<enter>Ring 64 82 82 82.");
    assert!(!harness.shown(80, 24).contains("telefonnummer"), "{}", harness.shown(80, 24));
    harness.play("<f2>");
    assert_eq!(written(&harness).len(), 1);
}

#[test]
fn a_text_that_is_left_waits_and_one_that_is_unchanged_leaves_nothing() {
    let mut harness = Harness::at_start();
    harness.play("<ctrl-p>egne tekster<enter><enter>Lederen<enter>Halvt<esc>");
    assert_eq!(harness.model.notice, Some(Notice::Said("tui-shelved")));
    harness.play("<enter>Lederen<enter>");
    assert!(harness.shown(80, 24).contains("Halvt"));
    harness.play("<f2><enter><esc>");
    assert_eq!((harness.model.shelf.len(), &harness.model.notice), (0, &None));
    harness.play("<ctrl-c>");
    assert_eq!(harness.model.gone, Gone::Yes);
}

#[test]
fn who_writes() {
    let mut harness = Harness::at_start();
    harness.play("<ctrl-p>egne tekster<enter><enter><enter>");
    expect![[r#"
         Kort fortalt                                                     hvem skriver?
        ────────────────────────────────────────────────────────────────────────────────



         > Rolle       for eksempel Lederen af Familieafdelingen



         Rapporten siger, hvem der skriver i afsnittet. Har samme rolle skrevet her
         før, kommer teksten frem.









         ! Der mangler en rolle: hvem skriver? Skriv, hvem der skriver, for eksempel
         Lederen af Familieafdelingen.
         Enter færdig  Tab næste felt
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
    harness.play("Lederen<enter>");
    expect![[r#"
         Kort fortalt                                                           Lederen
        ────────────────────────────────────────────────────────────────────────────────
         Teksten trykkes, som den står. En tom linje skiller to afsnit. Skriv ingen
         navne på borgere.
         ──────────────────────────────────────────────────────────────────────────────

















         F2 gem  F8 faste sætninger
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}
