//! Two people with the same file: nobody's answer and nobody's text is taken away unseen.

use crate::{
    domain::{
        answer::{Answer, Value},
        code::Code,
        event::Field,
        facts::Facts,
        measure::Pair,
        sample::CaseId,
    },
    store::{open::Store, replay::replay, tables::differences},
    tui::shell::{
        harness::{Harness, YEAR, drawn, now},
        model::Screen,
        notice::Notice,
    },
    verbs::{
        answer::{answer, clear},
        draft::draft,
        facts::facts,
        measure::measure,
        request::Drafting,
        session::Session,
    },
};

fn case() -> CaseId {
    "B-01".parse().unwrap()
}

/// Does something as another person at the same file.
fn as_other<T>(session: &mut Session, deed: impl FnOnce(&mut Session) -> T) -> T {
    let by = std::mem::replace(&mut session.by, "kir".into());
    let done = deed(session);
    session.by = by;
    done
}

fn other_answers(harness: &mut Harness, question: &str) {
    let given = Answer { note: "Set i planen".into(), ..Answer::of(Value::Partly) };
    as_other(&mut harness.session, |session| {
        session.write(|change| answer(change, (YEAR, case(), question), given.clone(), &[], None))
    })
    .unwrap();
}

fn refused(harness: &Harness) -> Code {
    match &harness.model.notice {
        Some(Notice::Refused(refusal)) => refusal.code,
        other => panic!("not refused: {other:?}"),
    }
}

#[test]
fn an_answer_given_meanwhile_is_shown_and_not_overwritten() {
    let mut harness = Harness::at_case();
    other_answers(&mut harness, "BI-01");
    harness.play("1");
    assert_eq!(refused(&harness), Code::AnswerMoved);
    let shown = harness.shown(80, 24);
    assert!(shown.contains("kir har imens svaret »Delvist opfyldt« på BI-01"), "{shown}");
    assert_eq!(harness.question(), "BI-01");
    assert_eq!(harness.file().given("BI-01").unwrap().by, "kir");
    // The other answer has been seen now, so a new one is a decision.
    harness.play("1");
    assert_eq!(harness.file().given("BI-01").unwrap().answer.value, Value::Met);
}

#[test]
fn the_text_stays_when_the_answer_has_moved() {
    let mut harness = Harness::at_case();
    harness.play("3Ikke set nogen steder");
    other_answers(&mut harness, "BI-01");
    harness.play("<f2>");
    assert_eq!(refused(&harness), Code::AnswerMoved);
    assert!(
        matches!(harness.model.top(), Some(Screen::Editor(editor)) if editor.text.text() == "Ikke set nogen steder")
    );
    harness.play("<esc>");
    assert_eq!(harness.file().given("BI-01").unwrap().answer.note, "Set i planen");
    assert_eq!(harness.file().draft("BI-01", Field::Note).unwrap().text, "Ikke set nogen steder");
    // An answer stays what it is until a digit changes it.
    harness.play("3<f2>");
    let given = harness.file().given("BI-01").unwrap().clone();
    assert_eq!((given.answer.value, given.answer.note.as_str()), (Value::NotMet, "Ikke set nogen steder"));
}

#[test]
fn an_answer_cleared_meanwhile_is_told() {
    let mut harness = Harness::at_case();
    other_answers(&mut harness, "BI-01");
    harness.play("<esc><enter><home>");
    as_other(&mut harness.session, |session| session.write(|change| clear(change, (YEAR, case(), "BI-01"), None)))
        .unwrap();
    harness.play("1");
    assert_eq!(refused(&harness), Code::AnswerTakenBack);
    assert_eq!(harness.file().given("BI-01"), None);
}

#[test]
fn each_keeps_a_draft_of_ones_own() {
    let mut harness = Harness::at_case();
    harness.play("2Min tekst<esc>");
    let theirs = Drafting { field: Field::Note, value: Some(Value::NotMet), text: "Deres tekst".into() };
    as_other(&mut harness.session, |session| session.write(|change| draft(change, YEAR, case(), "BI-01", &theirs)))
        .unwrap();
    let file = harness.file();
    assert_eq!(file.draft("BI-01", Field::Note).unwrap().text, "Min tekst");
    assert_eq!(file.others.iter().map(|draft| draft.text.as_str()).collect::<Vec<_>>(), ["Deres tekst"]);
    let others = Answer { note: "Svaret".into(), ..Answer::of(Value::NotMet) };
    as_other(&mut harness.session, |session| {
        session.write(|change| answer(change, (YEAR, case(), "BI-01"), others.clone(), &[Field::Note], None))
    })
    .unwrap();
    assert_eq!(harness.file().draft("BI-01", Field::Note).unwrap().text, "Min tekst");
    assert_eq!(harness.file().others, []);
    let replayed = replay(&harness.session.store.trail().unwrap()).unwrap();
    assert_eq!(differences(&harness.session.store, &replayed).unwrap(), []);
}

#[test]
fn who_has_just_worked_in_a_case_is_shown() {
    let mut session = drawn();
    let given = Answer::of(Value::Met);
    as_other(&mut session, |session| {
        session.write(|change| answer(change, (YEAR, case(), "BI-09"), given.clone(), &[], None))
    })
    .unwrap();
    assert_eq!(session.case(YEAR, case()).unwrap().held.unwrap().by, "kir");
    assert_eq!(session.case(YEAR, "B-02".parse().unwrap()).unwrap().held, None);
    session.now = || crate::domain::moment::Moment::new(now().utc() + chrono::TimeDelta::minutes(11));
    assert_eq!(session.case(YEAR, case()).unwrap().held, None);
    session.now = now;
    let start = crate::tui::shell::run::Start { case: Some(case()), ..Default::default() };
    let mut harness = Harness::new(session, crate::words::lang::Lang::Da, start);
    let shown = harness.shown(80, 24);
    assert!(shown.contains("kir har arbejdet i sagen kl."), "{shown}");
}

fn other_measures(harness: &mut Harness, typed: &[(&str, &str)]) {
    let file = harness.file();
    let question = file.questions().find(|question| question.id == "SS-02").unwrap();
    let pairs: Vec<Pair> = question.measure.as_ref().unwrap().read(typed).unwrap();
    as_other(&mut harness.session, |session| {
        session.write(|change| measure(change, YEAR, case(), "SS-02", &pairs, None))
    })
    .unwrap();
}

#[test]
fn times_measured_meanwhile_are_seen_before_they_are_replaced() {
    let mut harness = Harness::at_case();
    harness.play("<tab><tab><down>i04-03-2026<tab>09-03-2026");
    other_measures(&mut harness, &[("04-03-2026", "05-03-2026")]);
    harness.play("<enter>");
    assert_eq!(refused(&harness), Code::MeasureMoved);
    assert!(harness.shown(80, 24).contains("kir har imens målt SS-02 i sag B-01"));
    assert_eq!(harness.file().measured("SS-02").unwrap().by, "kir");
    // Seen in the case, what was typed is there again, and to save it is a decision.
    harness.play("<esc>");
    let shown = harness.shown(80, 24);
    assert!(shown.contains("(04-03-2026 →") && shown.contains("│ 05-03-2026)"), "{shown}");
    harness.play("i<enter>");
    let measured = harness.file().measured("SS-02").unwrap().clone();
    assert_eq!(
        (measured.by.as_str(), measured.pairs[0].times().unwrap().to.day.to_string().as_str()),
        ("mla", "2026-03-09")
    );
    // Taken away meanwhile is told as well.
    harness.play("i");
    other_measures(&mut harness, &[]);
    harness.play("<enter>");
    assert_eq!(refused(&harness), Code::MeasureTakenBack);
    assert_eq!(harness.file().measured("SS-02"), None);
}

#[test]
fn facts_stated_meanwhile_are_seen_before_they_are_replaced() {
    let mut harness = Harness::at_case();
    harness.play("i12");
    let theirs = Facts { changes: Some(2), ..Facts::default() };
    as_other(&mut harness.session, |session| session.write(|change| facts(change, YEAR, case(), theirs, None)))
        .unwrap();
    harness.play("<enter>");
    assert_eq!(refused(&harness), Code::FactsMoved);
    assert_eq!(harness.file().facts.unwrap().facts, theirs);
    harness.play("<esc>i12<enter>");
    assert_eq!(harness.file().facts.unwrap().facts.written(), ["10-15", "", "2", ""]);
}

#[test]
fn what_another_program_writes_shows_at_the_next_key() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("fælles.tilsyn");
    let at = |store: Store, by: &str| Session { store, by: by.into(), now, chance: || Ok([7; 16]) };
    let mut first = at(Store::create(&path, None).unwrap(), "mla");
    for entry in drawn().store.trail().unwrap() {
        let event = crate::domain::trail::event(&entry).unwrap().unwrap();
        first.write(|change| change.record(&event)).unwrap();
    }
    drop(first);
    let open = |by: &str| at(Store::open(&path, None).unwrap(), by);
    let start = crate::tui::shell::run::Start { case: Some(case()), ..Default::default() };
    let mut harness = Harness::new(open("mla"), crate::words::lang::Lang::Da, start);
    let mut other = open("kir");
    let given = Answer { note: "Set i planen".into(), ..Answer::of(Value::Partly) };
    other.write(|change| answer(change, (YEAR, case(), "BI-05"), given, &[], None)).unwrap();
    assert!(harness.shown(80, 24).contains(". BI-05"));
    harness.play("<down>");
    assert!(harness.shown(80, 24).contains("~ BI-05"), "{}", harness.shown(80, 24));
}
