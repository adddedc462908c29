//! *Andenlæsning*: what readers said stands, whatever happened afterwards; every number is that of its table; the public
//! edition names no case.

use super::fixture::{PLAIN, YEAR, answer_all, case, complete_all, dataset, drawn, internal};
use crate::{
    domain::{
        answer::{Answer, Value},
        event::Field,
        facts::Facts,
        moment::Moment,
        note::{About, Life, NoteId, Outcome},
        reading::{How, Said, Wanted},
        sample::{CaseId, Reason},
    },
    report::{
        data::{
            area::AreaPart, dataset::Dataset, disagreement::Outside, read::Fate, reader::Reader,
            second_reading::SecondReading,
        },
        formats::{json, markdown},
    },
    verbs::{
        answer::{answer, clear},
        draft::draft,
        facts::facts,
        missing::missing,
        note, reading,
        reopen::{reopen_case, reopen_round},
        replace::replace,
        report::gather,
        request::Drafting,
        session::Session,
        sign_off::sign_off,
    },
    words::{lang::Lang, say::Words},
};

pub(super) const SECRET: &str = "Brevet nævner barnets skole";

/// One checklist, ten cases an area, everything met and complete.
fn bound() -> Session {
    let mut session = drawn(&PLAIN, &["BI"], (60, 60));
    answer_all(&mut session, |_, _| Value::Met);
    complete_all(&mut session);
    session
}

pub(super) fn choose_for(session: &mut Session, wanted: Wanted) -> Vec<CaseId> {
    session.write(|change| reading::choose(change, YEAR, "rev", wanted)).unwrap()
}

pub(super) fn says(session: &mut Session, by: &str, (id, question): (&str, &str), said: Said, note: &str) {
    let before = std::mem::replace(&mut session.by, by.into());
    session.write(|change| reading::read(change, (YEAR, case(id), question), said, note, None)).unwrap();
    session.by = before;
}

pub(super) fn done(session: &mut Session, by: &str, id: &str) {
    let before = std::mem::replace(&mut session.by, by.into());
    session.write(|change| reading::finish(change, YEAR, case(id))).unwrap();
    session.by = before;
}

pub(super) fn text(dataset: &Dataset) -> String {
    markdown::write(dataset, &Words::new(Lang::Da))
}

fn not_met() -> Said {
    Said::Own(Value::NotMet)
}

fn picked(ids: &[&str]) -> Wanted {
    Wanted::Picked(ids.iter().map(|id| case(id)).collect())
}

/// `rev` reads two answers of one case blind, and sees one of them otherwise.
fn read_blind() -> Session {
    let mut session = bound();
    choose_for(&mut session, picked(&["B-02"]));
    says(&mut session, "rev", ("B-02", "BI-03"), not_met(), SECRET);
    says(&mut session, "rev", ("B-02", "BI-04"), Said::Own(Value::Met), "");
    done(&mut session, "rev", "B-02");
    session
}

fn worse() -> Answer {
    Answer { note: "Det står der ikke.".into(), ..Answer::of(Value::NotMet) }
}

/// The children's part in both editions, each number of it held against the lists and tables that it is said of.
#[track_caller]
fn both(session: &Session) -> (AreaPart, AreaPart) {
    let (public, internal) = (dataset(session), internal(session));
    for part in public.areas.iter().chain(&internal.areas) {
        agrees_with_itself(part);
    }
    for (public, internal) in public.areas.iter().zip(&internal.areas) {
        let reading = &internal.second_reading;
        let (outside, lives) = (reading.outside, reading.notes.lives.all());
        let listed = reading.disagreed + outside.undeclared + outside.left;
        assert_eq!(reading.disagreements.len(), usize::try_from(listed).unwrap());
        assert_eq!(reading.later_verdicts.len(), usize::try_from(reading.later).unwrap());
        assert_eq!(reading.changed_answers.len(), usize::try_from(reading.changed).unwrap());
        assert_eq!(reading.notes.lines.len(), usize::try_from(lives).unwrap());
        assert_eq!(reading.notes.passed.len(), usize::try_from(reading.notes.passed_over).unwrap());
        let mut covered = reading.clone();
        covered.cover();
        assert_eq!(public.second_reading, covered);
    }
    names_no_case(&public);
    let [public, internal] = [public, internal].map(|mut dataset| dataset.areas.remove(0));
    (public, internal)
}

#[track_caller]
fn agrees_with_itself(part: &AreaPart) {
    let reading = &part.second_reading;
    assert_eq!(reading.read, reading.agreed + reading.disagreed);
    let readers = |of: fn(&Reader) -> u32| reading.of_readers(of);
    assert_eq!(readers(|reader| reader.read), reading.read);
    assert_eq!(readers(|reader| reader.agreed), reading.agreed);
    assert_eq!(readers(|reader| reader.blind), reading.blind);
    let findings = |of: fn(&crate::domain::finding::Finding) -> u32| -> u32 {
        part.findings.iter().map(|row| of(&row.finding)).sum()
    };
    assert_eq!(findings(|finding| finding.agreed), reading.agreed);
    assert_eq!(findings(|finding| finding.disagreed), reading.disagreed);
    let questions = |of: fn(&SecondReading) -> Vec<u32>| -> u32 { of(reading).into_iter().sum() };
    assert_eq!(questions(|of| of.by_question.iter().map(|one| one.disagreed).collect()), reading.disagreed);
    assert_eq!(questions(|of| of.by_question.iter().map(|one| one.outside).collect()), reading.outside.all());
    assert_eq!(questions(|of| of.by_question.iter().map(|one| one.changed).collect()), reading.changed);
    let foreknown = reading.foreknown;
    let known = foreknown.picked + foreknown.first + foreknown.newer;
    assert_eq!(questions(|of| of.agreements.iter().map(|one| one.read).collect()) + known, reading.read);
    for one in &reading.agreements {
        assert_eq!(one.in_table() + one.not_applicable + one.unsaid, one.read);
    }
}

/// What the public edition says of second readings.
#[track_caller]
fn names_no_case(public: &Dataset) {
    let report: serde_json::Value = serde_json::from_str(&json::report::write(public)).unwrap();
    let areas = report["areas"].as_array().unwrap().iter().map(|area| &area["second_reading"]);
    for said in areas.chain([&report["round_notes"]]).map(ToString::to_string) {
        for secret in ["B-0", "V-0", SECRET] {
            assert!(!said.contains(secret), "{secret} in {said}");
        }
    }
    assert!(!text(public).contains(SECRET));
}

/// What is done to a disagreement.
type Override<'a> = &'a dyn Fn(&mut Session);

/// The answer is changed, taken back or set aside, the case goes, another reader agrees, the note is closed: the
/// disagreement stands in both editions.
#[test]
fn a_disagreement_stands_however_it_was_overridden() {
    let at = (YEAR, case("B-02"), "BI-03");
    let no_plan = Facts { plan: Some(false), ..Facts::default() };
    let overrides: [(Fate, u32, Override<'_>); 7] = [
        (Fate::GivenAnew, 0, &|session| session.write(|change| answer(change, at, worse(), &[], None)).unwrap()),
        (Fate::TakenBack, 0, &|session| session.write(|change| clear(change, at, None)).unwrap()),
        (Fate::SetAside, 0, &|session| session.write(|change| facts(change, YEAR, at.1, no_plan, None)).unwrap()),
        (Fate::Missing, 1, &|session| session.write(|change| missing(change, YEAR, at.1, "Arkivet er væk.")).unwrap()),
        (Fate::Replaced, 1, &|session| {
            session
                .write(|change| replace(change, YEAR, at.1, Reason::WrongArea, "Hører til i voksenafdelingen."))
                .unwrap();
        }),
        (Fate::Stands, 0, &|session| {
            says(session, "tre", ("B-02", "BI-03"), Said::Agree, "");
            done(session, "tre", "B-02");
        }),
        (Fate::Stands, 0, &|session| {
            let why = "Vi er enige om, at brevet er nok.";
            session.write(|change| note::resolve(change, YEAR, NoteId(1), Outcome::Closed, why)).unwrap();
        }),
    ];
    for (fate, left, overridden) in overrides {
        let mut session = read_blind();
        overridden(&mut session);
        let (public, internal) = both(&session);
        let [disagreement] = &internal.second_reading.disagreements[..] else { panic!("{fate:?}") };
        assert_eq!((disagreement.fate, disagreement.read, disagreement.own), (fate, Value::Met, Some(Value::NotMet)));
        assert_eq!((disagreement.text.as_str(), disagreement.note.map(|(id, _)| id)), (SECRET, Some(NoteId(1))));
        let [question] = &public.second_reading.by_question[..] else { panic!("{fate:?}") };
        assert_eq!((question.question.as_str(), question.disagreed, question.outside), ("BI-03", 1 - left, left));
        assert_eq!(public.second_reading.outside, Outside { left, ..Outside::default() });
        // Both readings of the case go with it, and are told apart.
        assert_eq!(public.second_reading.left, 2 * left);
    }
}

/// Set aside before the reader was done: it is noted all the same, and waits for an answer.
#[test]
fn a_disagreement_is_noted_although_its_answer_is_set_aside() {
    let mut session = bound();
    choose_for(&mut session, picked(&["B-02"]));
    says(&mut session, "rev", ("B-02", "BI-03"), not_met(), SECRET);
    says(&mut session, "rev", ("B-02", "BI-04"), Said::Own(Value::Met), "");
    let no_plan = Facts { plan: Some(false), ..Facts::default() };
    session.write(|change| reopen_case(change, YEAR, case("B-02"), "Der skal ingen plan være.")).unwrap();
    session.write(|change| facts(change, YEAR, case("B-02"), no_plan, None)).unwrap();
    done(&mut session, "rev", "B-02");
    let reading = both(&session).1.second_reading;
    assert_eq!((reading.read, reading.disagreed, reading.of_no_answer), (2, 1, 1));
    let one = &reading.disagreements[0];
    assert_eq!((one.fate, one.text.as_str(), one.note), (Fate::SetAside, SECRET, Some((NoteId(1), Life::Open))));
    assert!(text(&internal(&session)).contains("sat til side af sagens oplysninger"));
}

/// Nobody may know what a blind reader says before he is done.
#[test]
fn what_a_reader_keeps_to_himself_is_told_as_a_count_alone() {
    let mut session = bound();
    choose_for(&mut session, picked(&["B-02"]));
    says(&mut session, "rev", ("B-02", "BI-03"), not_met(), SECRET);
    let reading = both(&session).1.second_reading;
    assert_eq!((reading.read, reading.outside.all(), reading.disagreements.len()), (0, 0, 0));
    assert_eq!((reading.by_reader[0].undeclared, reading.by_reader[0].unread), (1, 10));
    let text = text(&internal(&session));
    assert!(
        text.contains("rev: én sag (valgt enkeltvis af mla). 10 svar er ikke læst. Ét svar er læst i en sag"),
        "{text}"
    );
    assert!(text.contains("Ingen svar er læst igen hver for sig og meldt læst.") && !text.contains(SECRET));
}

#[test]
fn an_open_disagreement_is_told_before_the_reader_is_done() {
    let mut session = bound();
    says(&mut session, "rev", ("B-02", "BI-03"), Said::Disagree(None), SECRET);
    let (public, internal) = both(&session);
    assert_eq!(public.second_reading.outside, Outside { undeclared: 1, ..Outside::default() });
    let one = &internal.second_reading.disagreements[0];
    assert_eq!((one.declared, one.blind, one.own), (false, false, None));
    // He sees that it was a slip, and takes it back before he is done: no verdict, and nothing that nobody hears of.
    says(&mut session, "rev", ("B-02", "BI-03"), Said::Agree, "");
    done(&mut session, "rev", "B-02");
    let (public, internal) = both(&session);
    assert_eq!((public.second_reading.read, public.second_reading.agreed), (1, 1));
    assert_eq!(public.second_reading.outside, Outside { withdrawn: 1, ..Outside::default() });
    assert_eq!(internal.second_reading.notes.lives.accepted, 1);
}

fn later() -> Moment {
    Moment::try_from(String::from("2027-03-02T12:00:00Z")).unwrap()
}

fn still_later() -> Moment {
    Moment::try_from(String::from("2027-03-03T12:00:00Z")).unwrap()
}

/// How the cases were chosen and what stood on the screen is said with the count, of each reader.
#[test]
fn each_reader_is_told_with_his_cases_and_his_screen() {
    let mut session = bound();
    let words = "syv solsorte synger i syrenen".to_owned();
    let cases = choose_for(&mut session, Wanted::Drawn { each: 2, words });
    let [one, two] = [0, 1].map(|nth| cases[nth].to_string());
    says(&mut session, "rev", (&one, "BI-03"), Said::Own(Value::Met), "");
    done(&mut session, "rev", &one);
    says(&mut session, "rev", (&two, "BI-03"), Said::Own(Value::Met), "");
    session.now = later;
    session.by = "rev".into();
    session.write(|change| reading::show(change, YEAR, case(&two))).unwrap();
    session.now = still_later;
    done(&mut session, "rev", &two);
    says(&mut session, "tre", (&one, "BI-04"), Said::Agree, "");
    done(&mut session, "tre", &one);
    let reading = both(&session).0.second_reading;
    // What was said blind is not blind any more where the answers were asked for before he was done.
    let told = |reader: &Reader| (reader.name.clone(), reader.cases, reader.finished, reader.read, reader.blind);
    let told: Vec<_> = reading.by_reader.iter().map(told).collect();
    assert_eq!(told, [("rev".to_owned(), 2, 2, 2, 1), ("tre".to_owned(), 1, 1, 1, 0)]);
    assert_eq!(reading.chosen, [(How::Drawn, 2), (How::Picked, 1)]);
    let text = text(&dataset(&session));
    for said in [
        "- rev: 2 sager (trukket, da svarene lå fast). I 1 af 2 læsninger stod svarene ikke på læserens skærm, før \
         læseren var færdig. I de øvrige havde de stået der. 20 svar er ikke læst.",
        "- tre: én sag (valgt enkeltvis af læseren selv). Svarene havde stået på læserens skærm, før læseren var færdig.",
        "Ens i 3 af 3 læsninger.",
        "| rev | 2 | 2 | 2 | 2 | 1 | 0 | 0 | 20 |",
        "Andenlæsning: ens i 3 af 3 læsninger i 2 sager (trukket, da svarene lå fast: 2; valgt enkeltvis: 1). I 1 af 3",
        "Voksenområdet. Ingen har læst svarene igen.",
    ] {
        assert!(text.contains(said), "{said}");
    }
}

#[test]
fn agreement_in_bulk_is_in_no_figure() {
    let mut session = bound();
    says(&mut session, "rev", ("B-02", "BI-03"), Said::Agree, "");
    session.by = "rev".into();
    session.write(|change| reading::rest(change, YEAR, case("B-02"))).unwrap();
    done(&mut session, "rev", "B-02");
    let reading = both(&session).0.second_reading;
    assert_eq!((reading.read, reading.agreed, reading.by_reader[0].bulk, reading.by_reader[0].unread), (1, 1, 10, 0));
    let said = "10 svar er læseren enig i under ét, uden at have læst dem hver for sig. De indgår ikke i noget tal.";
    assert!(text(&dataset(&session)).contains(said));
}

pub(super) fn changed_by_the_reader() -> Session {
    let mut session = read_blind();
    session.now = later;
    says(&mut session, "rev", ("B-02", "BI-03"), Said::Agree, "");
    says(&mut session, "rev", ("B-02", "BI-04"), Said::Disagree(Some(Value::Partly)), "Kun en del.");
    session
}

#[test]
fn a_verdict_that_was_changed_afterwards_does_not_change_the_count() {
    let session = changed_by_the_reader();
    let (public, internal) = both(&session);
    let reading = &public.second_reading;
    assert_eq!((reading.read, reading.disagreed, reading.later), (2, 1, 2));
    assert_eq!(reading.outside, Outside { later: 1, ..Outside::default() });
    let told = |one: &crate::report::data::disagreement::Later| (one.question.clone(), one.at, one.from, one.to);
    let told: Vec<_> = internal.second_reading.later_verdicts.iter().map(told).collect();
    let expected = [
        ("BI-03".to_owned(), later(), Some(Value::NotMet), Some(Value::Met)),
        ("BI-04".to_owned(), later(), Some(Value::Met), Some(Value::Partly)),
    ];
    assert_eq!(told, expected);
    let [shown, covered] = [super::fixture::internal(&session), dataset(&session)].map(|dataset| text(&dataset));
    let row = "| rev | 02-03-2027 kl. 13:00 | Ikke opfyldt | Opfyldt |";
    assert!(shown.contains(row) && !covered.contains("02-03-2027 kl. 13:00"), "{shown}");
    assert!(covered.contains("2 gange har en læser siden ment noget andet. Det første tælles."));
}

#[test]
fn two_disagreements_at_a_question_ask_for_its_guidance() {
    let mut session = bound();
    choose_for(&mut session, picked(&["B-02", "B-03"]));
    for (id, own) in [("B-02", Value::NotMet), ("B-03", Value::Partly)] {
        says(&mut session, "rev", (id, "BI-03"), Said::Own(own), "");
        says(&mut session, "rev", (id, "BI-04"), Said::Own(if id == "B-02" { own } else { Value::Met }), "");
        done(&mut session, "rev", id);
    }
    let reading = both(&session).0.second_reading;
    assert_eq!(reading.read_again().collect::<Vec<_>>(), ["BI-03"]);
    let text = text(&dataset(&session));
    let said = ["Læs vejledningen til disse krav igen.", "| BI-03 | 2 | 2 | 0 | 0 |", "| BI-04 | 2 | 1 | 0 | 0 |"];
    assert!(said.iter().all(|said| text.contains(said)));
}

/// Notes on an answer, a case and the round, one maintained, two closed, and one that was begun and passed over.
pub(super) fn noted() -> Session {
    let mut session = read_blind();
    let number = number(&session);
    session.by = "rev".into();
    let about = [About::case(case("B-03")), About::round(), About::question(case("B-04"), "BI-01")];
    for about in about {
        session.write(|change| note::note(change, YEAR, about, SECRET)).unwrap();
    }
    let drafting = Drafting { field: Field::Review, value: None, text: "Halvt".into() };
    session.write(|change| draft(change, YEAR, case("B-05"), "BI-01", &drafting)).unwrap();
    session.by = "mla".into();
    session.write(|change| note::answer(change, YEAR, NoteId(1), SECRET)).unwrap();
    session.write(|change| note::resolve(change, YEAR, NoteId(2), Outcome::Closed, SECRET)).unwrap();
    let why = format!("Runden er ikke om sag {number}.");
    session.write(|change| note::resolve(change, YEAR, NoteId(3), Outcome::Closed, &why)).unwrap();
    let passed = (YEAR, case("B-05"), "BI-01");
    session.write(|change| note::pass_over(change, passed, "rev", SECRET)).unwrap();
    session.by = "rev".into();
    session.write(|change| note::resolve(change, YEAR, NoteId(1), Outcome::Maintained, SECRET)).unwrap();
    session.by = "mla".into();
    session
}

/// A case number of the list.
fn number(session: &Session) -> String {
    session.store.frame_cases(YEAR, None).unwrap()[0].number.to_string()
}

#[test]
fn notes_are_counted_by_how_they_ended_and_texts_stay_in_the_house() {
    let session = noted();
    let (public, internal) = both(&session);
    let lives = public.second_reading.notes.lives;
    assert_eq!((lives.open, lives.maintained, lives.closed, lives.all()), (1, 1, 1, 3));
    assert_eq!(public.second_reading.notes.passed_over, 1);
    let line = &internal.second_reading.notes.lines[0];
    assert_eq!((line.life, line.opened.by.as_str()), (Life::Maintained, "rev"));
    assert_eq!(line.answered.as_ref().map(|said| said.by.as_str()), Some("mla"));
    let text = text(&dataset(&session));
    for said in [
        "Læserne har skrevet 3 bemærkninger til sagerne: 1 venter på svar, 1 fastholdt, 1 lukket af en anden.",
        "Én bemærkning var begyndt og blev aldrig gemt. En anden er gået videre uden den.",
        "er lukket af mla: Runden er ikke om sag ",
        "Hver uenighed og hver bemærkning for sig står kun i den interne udgave.",
    ] {
        assert!(text.contains(said), "{said}");
    }
    assert!(!text.contains(&number(&session)));
    assert!(super::second_reading::text(&super::fixture::internal(&session)).contains(SECRET));
}

/// What was noted after the signature is no part of what was signed; the next version has it.
#[test]
fn a_note_after_the_signature_is_counted_and_listed_in_the_next_version() {
    let mut session = bound();
    session.write(|change| sign_off(change, YEAR)).unwrap();
    session.by = "rev".into();
    session.write(|change| note::note(change, YEAR, About::question(case("B-04"), "BI-01"), SECRET)).unwrap();
    session.by = "mla".into();
    let version = |session: &Session, number| gather::internal(&session.store, YEAR, Some(number)).unwrap();
    let first = version(&session, 1);
    assert_eq!((first.round_notes.later, first.areas[0].second_reading.notes.lives.all()), (1, 0));
    assert!(text(&first).contains("Én bemærkning er skrevet, efter at denne udgave blev skrevet under."));
    session.write(|change| reopen_round(change, YEAR, "Klage over BI-01")).unwrap();
    session.write(|change| sign_off(change, YEAR)).unwrap();
    let second = version(&session, 2);
    let notes = &second.areas[0].second_reading.notes;
    assert_eq!((second.round_notes.later, notes.lives.open), (0, 1));
    assert!(notes.lines[0].after_signing && text(&second).contains("(efter underskriften)"));
    assert_eq!(version(&session, 1).round_notes.later, 1);
}
