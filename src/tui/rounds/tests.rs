//! The first screens: what opens, what is refused, how one gets back.

use crate::domain::code::Code;
use crate::{
    tui::shell::{
        harness::{Harness, YEAR, empty, listed},
        model::{Gone, Screen},
        notice::Notice,
        run::Start,
    },
    words::lang::Lang,
};

#[test]
fn enter_leads_from_the_round_to_the_question_and_escape_back() {
    let mut harness = Harness::at_start();
    harness.play("<enter>");
    assert!(matches!(harness.model.top(), Some(Screen::Sample(_))));
    harness.play("<enter>");
    assert_eq!(harness.question(), "BI-01");
    harness.play("<esc><esc><esc>");
    assert!(matches!(harness.model.top(), Some(Screen::Rounds(_))));
    harness.play("<ctrl-q>");
    assert_eq!(harness.model.gone, Gone::Yes);
}

#[test]
fn before_the_draw_there_is_no_sample_to_open() {
    let mut harness = Harness::new(listed(), Lang::Da, Start::default());
    harness.play("<enter>");
    assert!(matches!(harness.model.top(), Some(Screen::Draw(_))));
    let harness = Harness::new(listed(), Lang::Da, Start { year: Some(YEAR), ..Start::default() });
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::NotDrawn));
}

#[test]
fn before_the_list_there_is_nothing_to_draw() {
    let mut harness = Harness::new(empty(), Lang::Da, Start::default());
    harness.model.folders.here = std::env::temp_dir();
    // The round is opened, and the next step is to look for its list.
    harness.play("<enter><enter><enter>");
    assert!(matches!(harness.model.top(), Some(Screen::Import(_))));
    harness.play("<esc>l");
    assert!(matches!(harness.model.top(), Some(Screen::Rounds(_))));
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::FrameEmpty));
}

#[test]
fn an_unknown_year_or_case_is_told() {
    let harness =
        Harness::new(crate::tui::shell::harness::drawn(), Lang::Da, Start { year: Some(2001), ..Start::default() });
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::RoundUnknown));
    let start = Start { case: Some("V-99".parse().unwrap()), ..Start::default() };
    let harness = Harness::new(crate::tui::shell::harness::drawn(), Lang::Da, start);
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::CaseUnknown));
    assert!(matches!(harness.model.top(), Some(Screen::Sample(_))));
}

#[test]
fn a_round_is_signed_when_every_case_is_done_and_opened_again_with_a_reason() {
    let mut harness =
        Harness::new(crate::tui::shell::harness::drawn(), Lang::Da, Start { year: Some(YEAR), ..Start::default() });
    harness.play("uu");
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::RoundNotFinished));
    // Nineteen cases are not found, one is answered.
    harness.play("<esc><end>");
    for _ in 0..19 {
        harness.play("<del>1Ikke i systemet.<f2><up>");
    }
    harness.play("<home><enter>");
    harness.play(&"1".repeat(43));
    harness.play("f");
    assert_eq!(harness.model.notice, Some(Notice::Said("tui-completed")));
    harness.play("<esc>uu");
    // Something would be frozen as it is, so a letter is not enough.
    assert!(matches!(harness.model.top(), Some(Screen::Form(_))));
    harness.play("<enter>uskriv under<enter>");
    assert!(harness.session.round(YEAR).unwrap().signed);
    let (seq, sha256) = harness.session.store.head().unwrap();
    let print = format!("{seq}:{sha256}");
    let shown = harness.shown(80, 24);
    assert!(shown.contains("Runden 2027 er godkendt som udgave 1.") && shown.contains(&print), "{shown}");
    assert!(shown.split_whitespace().collect::<Vec<_>>().join(" ").contains("»tilsyn verify --head«"), "{shown}");
    assert!(shown.contains("Gå tilbage med Esc, og skriv rapporten med å."), "{shown}");
    harness.play("<esc><esc><home><enter>3");
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::RoundSigned));
    harness.play("<esc><esc>æEn fejl i sag B-01.<f2>");
    assert!(!harness.session.round(YEAR).unwrap().signed);
}

/// The years of the rounds in the file, and what the newest is called.
fn rounds(harness: &Harness) -> (Vec<u16>, Option<String>) {
    let rounds = harness.session.store.rounds().unwrap();
    (rounds.iter().map(|round| round.year).collect(), rounds.into_iter().next().map(|round| round.title))
}

/// In 2026; the year that is proposed is taken out of its field first.
fn new_round_of(year: &str) -> Harness {
    let mut harness = Harness::new(empty(), Lang::Da, Start::default());
    harness.play("t<end><backspace><backspace><backspace><backspace>").play(year).play("<enter>");
    harness
}

#[test]
fn a_year_that_is_neither_this_one_nor_the_next_is_asked_about() {
    let mut harness = new_round_of("2031");
    let shown = harness.shown(80, 24);
    assert!(shown.contains("2031 er hverken i år (2026) eller næste år."), "{shown}");
    // Enter says no, and the form stands as it was typed.
    harness.play("<enter>");
    assert!(matches!(harness.model.top(), Some(Screen::Form(_))));
    assert_eq!(rounds(&harness), (vec![], None));
    harness.play("<enter>j");
    assert_eq!(rounds(&harness), (vec![2031], Some("Ledelsestilsyn 2031".into())));
    assert!(matches!(harness.model.top(), Some(Screen::Rounds(_))));
    // The next year is not asked about.
    assert_eq!(rounds(&new_round_of("2027")).0, [2027]);
}

#[test]
fn what_is_no_year_is_refused_in_its_field() {
    let mut harness = new_round_of("20261927");
    assert_eq!(harness.refused(), Some(Code::YearOutOfRange));
    // The cursor stands in the field: the end is taken out, and the round is made.
    harness.play("<end><backspace><backspace><backspace><backspace><enter>");
    assert_eq!(rounds(&harness).0, [2026]);
}

#[test]
fn the_title_and_the_year_are_mended_where_they_stand() {
    let mut harness = new_round_of("2026");
    harness.play("i<end><backspace>7<tab><end><backspace>7, børn<enter>");
    assert_eq!(rounds(&harness), (vec![2027], Some("Ledelsestilsyn 2027, børn".into())));
    // With a list in it the title can be mended, and the year is kept.
    let mut harness = Harness::before();
    harness.play("i<tab><end> 2<enter>");
    assert_eq!(rounds(&harness), (vec![2027], Some("Ledelsestilsyn på handicapområdet 2".into())));
    harness.play("i<end><backspace>6<enter>");
    assert_eq!(harness.refused(), Some(Code::RoundYearKept));
    assert_eq!(rounds(&harness).0, [2027]);
}

#[test]
fn a_round_is_taken_out_after_a_question_that_names_what_is_in_it() {
    let mut harness = Harness::before();
    harness.play("<del>");
    let shown = harness.shown(80, 24);
    assert!(shown.contains("Skal runden 2027, Ledelsestilsyn på handicapområdet, nedlægges?"), "{shown}");
    assert!(shown.contains("I runden: listen sager.csv, 65 sager."), "{shown}");
    harness.play("<enter>");
    assert_eq!(rounds(&harness).0, [2027]);
    harness.play("<del>j");
    assert_eq!(rounds(&harness).0, Vec::<u16>::new());
    // What is locked is not.
    let mut harness = Harness::at_start();
    harness.play("<del>");
    assert_eq!(harness.refused(), Some(Code::RoundLocked));
}

#[test]
fn one_begins_at_the_newest_round_that_is_not_signed() {
    let mut harness = Harness::new(listed(), Lang::Da, Start::default());
    let signed = crate::domain::event::Event::RoundSigned { year: 2028, version: 1 };
    harness.session.write(|change| crate::verbs::edition_before::open_usual(change, 2028, "Tilsyn 2028")).unwrap();
    harness.session.write(|change| change.record(&signed)).unwrap();
    let harness = Harness::new(harness.session, Lang::Da, Start::default());
    let Some(Screen::Rounds(shown)) = harness.model.top() else { panic!("not at the start") };
    assert_eq!(shown.status().unwrap().round.as_ref().unwrap().year, YEAR);
}
