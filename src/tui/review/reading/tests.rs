//! The reading room: one key an answer, nothing shown that one does not know, and what comes of it.

use crate::{
    domain::{
        answer::{Answer, Value},
        case_file::CaseFile,
        code::Code,
        event::Field,
        note::Life,
        reading::{How, Wanted},
        sample::CaseId,
    },
    tui::{
        review::reading::screen::ReadingRoom,
        shell::{
            command::ScreenKind,
            harness::{Harness, YEAR, drawn},
            message::Message,
            model::Screen,
            notice::Notice,
            screen_view::ScreenView,
        },
    },
    verbs::{answer::answer, reading::choose, session::Session},
};

fn case(id: &str) -> CaseId {
    id.parse().unwrap()
}

/// Every question of the cases is answered by `mla`: met, but the second, which is partly met, with a reason.
pub(crate) fn answered(cases: &[&str]) -> Session {
    let mut session = drawn();
    for id in cases {
        let questions = session.case(YEAR, case(id)).unwrap();
        let questions: Vec<String> = questions.questions().map(|question| question.id.clone()).collect();
        session
            .write(|change| {
                questions.iter().enumerate().try_for_each(|(at, question)| {
                    let partly = Answer { note: "Kun i en hemmelig note.".into(), ..Answer::of(Value::Partly) };
                    let given = if at == 1 { partly } else { Answer::of(Value::Met) };
                    answer(change, (YEAR, case(id), question), given, &[], None)
                })
            })
            .unwrap();
    }
    session
}

/// `kfr` is to read these, and stands at the sample.
pub(crate) fn reader(cases: &[&str]) -> Harness {
    let mut session = answered(cases);
    let wanted = Wanted::Picked(cases.iter().map(|id| case(id)).collect());
    session.write(|change| choose(change, YEAR, "kfr", wanted)).unwrap();
    Harness::as_reader(session, "kfr")
}

fn room(harness: &Harness) -> &ReadingRoom {
    match harness.model.top().unwrap() {
        Screen::Reading(room) => room,
        other => panic!("not in the reading room: {:?}", other.kind()),
    }
}

fn on(harness: &Harness) -> String {
    room(harness).question().unwrap().id.clone()
}

fn file(harness: &Harness, id: &str) -> CaseFile {
    harness.session.store.case_file(YEAR, case(id)).unwrap().unwrap()
}

fn said(harness: &Harness, question: &str) -> Option<Value> {
    file(harness, "B-01").reading(question, "kfr").and_then(|reading| reading.now.value)
}

/// From the sample: one key to go there, one an answer, one to be done.
#[test]
fn a_case_is_read_blind_with_one_key_an_answer() {
    let mut harness = reader(&["B-01", "B-02"]);
    let n = harness.session.case(YEAR, case("B-01")).unwrap().questions().count();
    let keys = format!("{}{}", "1".repeat(n), "f");
    harness.play("<enter>");
    assert_eq!((room(&harness).desk.blind, on(&harness)), (true, "BI-01".into()));
    harness.play(&keys);
    let pressed = 1 + keys.len();
    assert!(pressed <= n + 3, "{pressed}");
    let read = file(&harness, "B-01");
    assert_eq!(read.readings.len(), n);
    assert!(read.readings.iter().all(|reading| reading.first.as_ref().is_some_and(|(first, _)| first.blind)));
    // What differs is told, and is a note from now on; the next case that one is to read is there.
    assert_eq!(harness.model.notice, Some(Notice::Finished(case("B-01"), Some((n - 1, 1)))));
    assert_eq!(read.notes.iter().map(|note| (note.differs, note.life())).collect::<Vec<_>>(), [(true, Life::Open)]);
    assert_eq!((room(&harness).desk.at().case, room(&harness).desk.blind), (case("B-02"), true));
}

/// Whatever is looked at, no answer of a case that one reads blind is on the screen or on the desk.
#[test]
fn nothing_is_shown_of_what_one_does_not_know() {
    let mut harness = reader(&["B-01"]);
    harness.play("a");
    assert!(room(&harness).desk.blind);
    let rows = room(&harness).questions().count();
    for (width, height) in [(80, 24), (160, 45)] {
        harness.play("<home>");
        for _ in 0..rows {
            let shown = harness.shown(width, height);
            assert!(!shown.contains("hemmelig") && !shown.contains("Delvist opfyldt."), "{shown}");
            harness.play("<down>");
        }
    }
    for keys in ["<esc>o", "u", "<ctrl-p>spor<enter>"] {
        harness.play(keys);
        assert_eq!(harness.refused(), Some(Code::CaseReadBlind), "{keys}");
    }
    assert_eq!(file(&harness, "B-01").shown, []);
    // Whoever asks for the answers sees them, and does not read blind any more.
    harness.play("ad<enter>");
    assert!(room(&harness).desk.blind);
    harness.play("dj");
    assert_eq!(harness.model.top().unwrap().kind(), ScreenKind::ReadOpen);
    harness.play("<home><down>");
    assert!(harness.shown(80, 24).contains("hemmelig"), "{}", harness.shown(80, 24));
    harness.play("2");
    assert!(!file(&harness, "B-01").reading("BI-02", "kfr").unwrap().now.blind);
}

/// A digit goes on to what is unread; on a read answer it changes it and stays.
#[test]
fn a_digit_on_a_read_answer_changes_it_and_stays() {
    let mut harness = reader(&["B-01"]);
    harness.play("<enter>13");
    assert_eq!(on(&harness), "BI-03");
    harness.play("<up>2");
    assert_eq!((on(&harness), said(&harness, "BI-02")), ("BI-02".into(), Some(Value::Partly)));
    harness.play("m");
    assert_eq!(on(&harness), "BI-03");
    harness.play("<home><del>");
    assert_eq!(said(&harness, "BI-01"), None);
    // Round the end, to the one that is unread again.
    harness.play("<end>1");
    assert_eq!(on(&harness), "BI-01");
}

/// A text adds to what was just read; before an answer it waits, and a digit takes it up.
#[test]
fn a_text_is_kept_while_it_is_written_and_found_again() {
    let mut harness = reader(&["B-01"]);
    harness.play("<enter>1b");
    assert!(harness.shown(80, 24).contains("BI-01"), "{}", harness.shown(80, 24));
    harness.play("Set i planen.<f2>");
    assert_eq!(file(&harness, "B-01").reading("BI-01", "kfr").unwrap().note, "Set i planen.");
    assert_eq!(on(&harness), "BI-02");
    harness.play("<down>bHvor står");
    harness.tell(Message::Paused);
    let kept = |harness: &Harness| harness.file().draft("BI-03", Field::Review).map(|draft| draft.text.clone());
    assert_eq!(kept(&harness), Some("Hvor står".into()));
    let mut harness = Harness::as_reader(harness.session, "kfr");
    harness.play("<enter>");
    assert_eq!(on(&harness), "BI-03");
    harness.play("3");
    assert!(matches!(harness.model.top(), Some(Screen::Editor(editor)) if editor.written() == "Hvor står"));
    harness.play(" det?<f2>");
    let read = file(&harness, "B-01").reading("BI-03", "kfr").cloned().unwrap();
    assert_eq!((read.now.value, read.note.as_str()), (Some(Value::NotMet), "Hvor står det?"));
    assert_eq!((kept(&harness), on(&harness)), (None, "BI-04".into()));
    // The text stays with an answer that is changed.
    harness.play("<up>1");
    assert_eq!(file(&harness, "B-01").reading("BI-03", "kfr").unwrap().note, "Hvor står det?");
}

/// With the answers in sight the same one agrees, and another needs a reason; what is left can be agreed to.
#[test]
fn whoever_sees_the_answers_gives_reasons() {
    let mut harness = Harness::as_reader(answered(&["B-01"]), "kfr");
    harness.play("<enter>");
    assert!(matches!(harness.model.top(), Some(Screen::Case(_))));
    harness.play("a");
    assert_eq!((room(&harness).desk.blind, on(&harness)), (false, "BI-01".into()));
    harness.play("1");
    assert_eq!((said(&harness, "BI-01"), on(&harness)), (Some(Value::Met), "BI-02".into()));
    harness.play("3<f2>");
    assert_eq!(harness.refused(), Some(Code::ReasonNeeded));
    harness.play("<esc>");
    assert_eq!(harness.model.notice, Some(Notice::Said("reading-not-saved")));
    harness.play("3Den er fra i fjor.<f2>");
    let read = file(&harness, "B-01");
    assert_eq!((read.reading("BI-02", "kfr").unwrap().now.value, on(&harness)), (Some(Value::NotMet), "BI-03".into()));
    assert_eq!(read.notes.len(), 1);
    let left = room(&harness).desk.unread.len();
    harness.play("e");
    assert_eq!(harness.model.notice, Some(Notice::Agreed(left)));
    assert!(file(&harness, "B-01").reading("BI-03", "kfr").unwrap().now.bulk);
    // One of them looked at after all is a reading of its own.
    harness.play("<home><down><down>1f");
    assert!(!file(&harness, "B-01").reading("BI-03", "kfr").unwrap().now.bulk);
    assert_eq!(harness.model.notice, Some(Notice::Finished(case("B-01"), Some((2, 1)))));
}

/// What cannot be read says why, and whoever leaves something unread is asked.
#[test]
fn what_cannot_be_read_says_why_and_what_is_not_read_is_counted() {
    let mut session = drawn();
    let met = || Answer::of(Value::Met);
    session.write(|change| answer(change, (YEAR, case("B-01"), "BI-01"), met(), &[], None)).unwrap();
    session.write(|change| answer(change, (YEAR, case("B-01"), "BI-02"), met(), &[], None)).unwrap();
    let mut harness = Harness::as_reader(session, "kfr");
    harness.other("kfr", |change| answer(change, (YEAR, case("B-01"), "BI-03"), met(), &[], None));
    harness.play("a<home><down><down>1");
    assert_eq!(harness.refused(), Some(Code::ReadingOwn));
    harness.play("<down>1");
    assert_eq!(harness.refused(), Some(Code::ReadingWithoutAnswer));
    let shown = harness.shown(80, 24);
    assert!(shown.contains("x BI-03") && shown.contains("x BI-04") && shown.contains(". BI-01"), "{shown}");
    harness.play("<home>1f");
    assert!(harness.shown(80, 24).contains("1 svar i sag B-01 er ikke læst"), "{}", harness.shown(80, 24));
    harness.play("<enter>");
    assert!(!room(&harness).is_finished());
    harness.play("fj");
    assert!(room(&harness).is_finished());
    harness.play("f");
    assert_eq!(harness.refused(), Some(Code::ReadingDone));
    // What was said stays; another answer stands beside it.
    harness.play("<home><del>");
    assert_eq!(harness.refused(), Some(Code::ReadingKept));
}

/// Who, then how, then how many: and it is said which cases came out.
#[test]
fn cases_are_chosen_for_a_reader() {
    let mut harness = Harness::as_reader(answered(&["B-01"]), "mla");
    let readers = |harness: &Harness, id: &str| -> Vec<(String, How)> {
        let choices = file(harness, id).choices;
        choices.into_iter().map(|choice| (choice.reader, choice.chosen.how())).collect()
    };
    harness.play("<ctrl-p>vælg læser<enter>kfr<enter>");
    let shown = harness.shown(80, 24);
    assert!(shown.contains("1  trukket nu") && shown.contains("ikke nu:"), "{shown}");
    harness.play("1");
    assert_eq!(harness.refused(), Some(Code::ReadingNotBound));
    harness.play("32<enter>");
    let chosen = ["B-01", "B-02", "V-01", "V-02"].map(case).to_vec();
    assert_eq!(harness.model.notice, Some(Notice::Chosen(chosen)));
    assert_eq!(readers(&harness, "V-02"), [("kfr".into(), How::First)]);
    assert!(matches!(harness.model.top(), Some(Screen::Sample(_))));
    harness.play("<end><ctrl-p>vælg læser<enter>kfr<enter>4j");
    assert_eq!(readers(&harness, "V-10"), [("kfr".into(), How::Picked)]);
    // And what came of it is on the page of the readings, where more can be chosen.
    harness.play("<ctrl-p>bemærkninger<enter><tab>");
    assert_eq!(harness.model.top().unwrap().kind(), ScreenKind::Readings);
    harness.play("tmhl<enter>2j");
    assert_eq!(readers(&harness, "B-07"), [("mhl".into(), How::All)]);
}

#[test]
fn cases_are_drawn_by_the_words_of_the_reader() {
    let mut session = answered(&[]);
    for one in session.store.sample(YEAR).unwrap().into_iter().filter(|one| one.id != case("B-03")) {
        session.write(|change| crate::verbs::missing::missing(change, YEAR, one.id, "Ikke i arkivet.")).unwrap();
    }
    let questions: Vec<String> =
        session.case(YEAR, case("B-03")).unwrap().questions().map(|question| question.id.clone()).collect();
    session
        .write(|change| {
            questions.iter().try_for_each(|question| {
                answer(change, (YEAR, case("B-03"), question), Answer::of(Value::Met), &[], None)
            })?;
            crate::verbs::complete::complete(change, YEAR, case("B-03"))
        })
        .unwrap();
    let mut harness = Harness::as_reader(session, "mla");
    harness.play("<ctrl-p>vælg læser<enter>kfr<enter>11<enter>");
    assert!(matches!(harness.model.top(), Some(Screen::Form(_))), "{:?}", harness.model.notice);
    harness.play("for kort<enter>");
    assert_eq!(harness.refused(), Some(Code::ReadingWordsShort));
    harness.play(" men nu langt nok<enter>");
    assert_eq!(harness.model.notice, Some(Notice::Chosen(vec![case("B-03")])));
    assert_eq!(file(&harness, "B-03").choices[0].chosen.how(), How::Drawn);
}
