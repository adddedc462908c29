//! Before one signs: what is open is seen, each one Enter from its place, and nothing is signed by a letter.

#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes them so")]

use crate::{
    domain::{
        answer::{Answer, Value},
        before_signing::Spot,
        code::Code,
        note::NoteId,
        paragraph::Place,
        sample::{CaseId, State},
    },
    tui::shell::{
        harness::{Harness, YEAR, drawn},
        model::Screen,
        notice::Notice,
        run::Start,
        screen_view::ScreenView,
    },
    verbs::{acute::raise, answer::answer, missing::missing, session::Session},
    words::lang::Lang,
};
use expect_test::expect;

fn case(id: &str) -> CaseId {
    id.parse().unwrap()
}

fn not_found(session: &mut Session, keep: &[&str]) {
    for one in session.store.sample(YEAR).unwrap() {
        if one.state == State::InSample && !keep.contains(&one.id.to_string().as_str()) {
            session.write(|change| missing(change, YEAR, one.id, "Ikke i arkivet.")).unwrap();
        }
    }
}

/// B-01 is to be answered, all others are not found, and a concern about B-02 is open.
fn begun() -> Harness {
    let mut session = drawn();
    session.write(|change| raise(change, YEAR, case("B-02"), "Barnet er alene", "Vagten", None)).unwrap();
    not_found(&mut session, &["B-01"]);
    Harness::new(session, Lang::Da, Start::default())
}

/// The same with B-01 answered: one answer contested, one changed to met, one draft.
fn worked() -> Harness {
    let mut harness = begun();
    harness.play("<enter><enter>");
    harness.play(&"1".repeat(43));
    harness.play("<home>3Ingen ønsker nævnt.<f2><home>1<f2>");
    harness.contest("BI-02", Some(Value::Partly), "Det står i notatet.");
    harness.play("<esc><enter><home><down><down>bNæsten f<esc><esc><esc>");
    harness
}

/// Nothing blocks, and the concern is open.
fn all_left() -> Harness {
    let mut session = begun().session;
    not_found(&mut session, &[]);
    Harness::new(session, Lang::Da, Start::default())
}

fn spot(harness: &Harness) -> Spot {
    match harness.model.top().unwrap() {
        Screen::Signing(room) => room.selected().unwrap().spot(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_open_is_seen_before_anybody_signs() {
    let mut harness = worked();
    harness.play("u");
    expect![[r#"
         Før du skriver under 2027                          2 spærrer, 5 bliver frosset
        ────────────────────────────────────────────────────────────────────────────────
         Spærrer: skal lukkes først
        > ! B-01 BI-02 L-01 bemærkning fra kfr er ikke besvaret, fra i dag
          ! B-01            43 af 43 besvaret, ikke meldt færdig
         Bliver frosset, som det er
          ! B-02            akut bekymring, givet videre til Vagten 22-11-2026, ikke me…
          ~ B-01 BI-03      kladde (begrundelse) på 8 tegn af mla, aldrig gemt
          ~ B-01            kfr har læst 1 svar og mangler 42; sagen er ikke meldt læst
          ~ B-01 BI-01      lagt væk fra Ikke opfyldt: begrundelse; svaret er nu Opfyldt
          ~ Tekst           »Kort fortalt« er ikke skrevet
         Sådan er der læst
            Sager      0 af 20 færdige, 19 ikke fremfundet (B-02, B-03, B-04, B-05,
                       B-06, B-07, B-08, B-09, B-10, V-01, V-02, V-03, V-04, V-05,
                       V-06, V-07, V-08, V-09, V-10)
            Andenlæst  1 af 43 svar: kfr 1


        ────────────────────────────────────────────────────────────────────────────────
         Næste: Svar kfr på B-01 BI-02 L-01. Enter går derhen; Esc kommer tilbage
         hertil.

         Enter gå derhen  m næste åbne
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn each_point_is_one_enter_from_its_place_and_one_escape_from_the_list() {
    let mut harness = worked();
    harness.play("u");
    assert_eq!(spot(&harness), Spot::Note(NoteId(1)));
    harness.play("<enter>");
    assert!(matches!(harness.model.top(), Some(Screen::Notes(notes)) if notes.noted().unwrap().note.id == NoteId(1)));
    // The case itself, for what was begun in it and not finished.
    harness.play("<esc>m");
    assert_eq!(spot(&harness), Spot::Case(case("B-01")));
    harness.play("m");
    assert_eq!(spot(&harness), Spot::Acute(1));
    harness.play("<enter>");
    assert!(matches!(harness.model.top(), Some(Screen::Acutes(acutes)) if acutes.selected().unwrap().number == 1));
    harness.play("<enter>Ringet op.<f2><esc>");
    // What was closed is gone, and one stands at the next.
    assert_eq!(spot(&harness), Spot::Question(case("B-01"), "BI-03".into()));
    harness.play("<end>");
    assert_eq!(spot(&harness), Spot::Text(Place::Summary));
    harness.play("<enter>");
    assert!(matches!(harness.model.top(), Some(Screen::Texts(texts)) if texts.selected().unwrap().0 == Place::Summary));
    harness.play("<esc>m");
    assert_eq!(spot(&harness), Spot::Note(NoteId(1)));
    harness.play("<esc>");
    assert!(matches!(harness.model.top(), Some(Screen::Rounds(_))));
}

/// What one came from lies under the list; it comes to the top, and one step back leads to the list again.
#[test]
fn a_place_that_lies_under_the_list_is_brought_up() {
    let mut session = drawn();
    let met = Answer::of(Value::Met);
    session.write(|change| answer(change, (YEAR, case("V-03"), "BI-01"), met, &[], None)).unwrap();
    not_found(&mut session, &["B-01"]);
    let mut harness = Harness::new(session, Lang::Da, Start { year: Some(YEAR), ..Start::default() });
    // The sample below shows B-01 alone.
    harness.play("<f6>u");
    harness.play("<end><enter>");
    let Some(Screen::Sample(sample)) = harness.model.top() else { panic!("{:?}", harness.model.top()) };
    assert_eq!(sample.cases[sample.selected].id, case("V-03"));
    harness.play("<esc>");
    assert!(matches!(harness.model.top(), Some(Screen::Signing(_))));
    // And the list itself, asked for once more from there.
    harness.play("<end><enter>u");
    assert!(matches!(harness.model.top(), Some(Screen::Signing(_))));
}

#[test]
fn what_blocks_is_refused_by_the_same_key_that_would_ask() {
    let mut harness = worked();
    harness.play("uu");
    assert_eq!(harness.refused(), Some(Code::RoundNotFinished));
    assert!(matches!(harness.model.top(), Some(Screen::Signing(_))));
}

#[test]
fn before_the_draw_nothing_is_signed() {
    let mut harness = Harness::before();
    harness.play("u");
    assert_eq!(harness.refused(), Some(Code::NotDrawn));
}

#[test]
fn the_question_names_what_is_frozen() {
    let mut harness = all_left();
    harness.play("uu");
    expect![[r#"
         Er det rigtigt?                                                           2027
        ────────────────────────────────────────────────────────────────────────────────



         Skriv under på 0 svar? 2 åbne ting fryses, som de er. ! B-02: akut bekymring,
         givet videre til Vagten 22-11-2026, ikke meldt håndteret. ~ Tekst: »Kort
         fortalt« er ikke skrevet. Det kan ikke rettes bagefter uden at åbne runden
         igen. Skriv »skriv under«, og tryk Enter. Esc går tilbage.


         > Ordene      tomt: intet er skrevet under










         Enter færdig  Tab næste felt
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn no_letter_signs_and_what_was_frozen_stands_in_the_signed_round() {
    let mut harness = all_left();
    harness.play("uu<enter>");
    assert!(!harness.session.round(YEAR).unwrap().signed);
    assert!(matches!(harness.model.top(), Some(Screen::Signing(_))));
    harness.play("uj<enter>");
    assert_eq!(harness.model.notice, Some(Notice::Said("signing-not-the-words")));
    assert!(!harness.session.round(YEAR).unwrap().signed);
    harness.play("<backspace>skriv under<enter>");
    assert!(harness.session.round(YEAR).unwrap().signed);
    let paper = harness.shown(80, 40);
    assert!(paper.contains("Skrevet under 2027, udgave 1: 2 blev frosset."), "{paper}");
    assert!(paper.contains("! B-02: akut bekymring, givet videre til Vagten"), "{paper}");
    harness.play("<esc>");
    expect![[r#"
         Skrevet under 2027, udgave 1                                    2 blev frosset
        ────────────────────────────────────────────────────────────────────────────────
         Blev frosset, som det var
        > ! B-02         akut bekymring, givet videre til Vagten 22-11-2026, ikke meldt…
          ~ Tekst        »Kort fortalt« er ikke skrevet
         Sådan er der læst
            Sager      0 af 20 færdige, 20 ikke fremfundet (B-01, B-02, B-03, B-04,
                       B-05, B-06, B-07, B-08, B-09, B-10, V-01, V-02, V-03, V-04,
                       V-05, V-06, V-07, V-08, V-09, V-10)
            Andenlæst  ingen af 0 svar









        ────────────────────────────────────────────────────────────────────────────────
         B-02: akut bekymring, givet videre til Vagten 22-11-2026, ikke meldt håndteret

         Enter gå derhen  m næste åbne
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
    harness.play("u");
    assert_eq!(harness.refused(), Some(Code::RoundSigned));
}

#[test]
fn a_long_list_says_that_there_is_more() {
    let mut harness = Harness::at_start();
    harness.play("u");
    let shown = harness.shown(80, 24);
    assert!(shown.contains("20 spærrer, 1 bliver frosset") && shown.contains("▼ 10 mere"), "{shown}");
    harness.play("<end>");
    let shown = harness.shown(80, 24);
    assert!(shown.contains("▲ ") && shown.contains("»Kort fortalt« er ikke skrevet"), "{shown}");
    let room = harness.model.top().unwrap();
    assert_eq!(room.year(), Some(YEAR));
}
