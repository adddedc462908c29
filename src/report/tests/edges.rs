//! Small and empty areas, drafts and signatures, and files on the disk.

use super::fixture::{PLAIN, YEAR, answer_all, case, complete_all, dataset, drawn, internal, mixed, signed, usual};
use crate::{
    domain::{
        answer::{Answer, Value},
        area::Area,
        code::Code,
    },
    report::{
        data::{
            dataset::{Dataset, Status},
            row::{Amount, Row},
        },
        formats::{csv, html, markdown},
    },
    verbs::{
        answer::answer,
        export_batch::{ExportFile, Target},
        missing::missing,
        reopen::{reopen_case, reopen_round},
        report::{
            documents::{Format, documents},
            gather,
            publish::{ReportFiles, write_unpublished},
        },
        sign_off::sign_off,
    },
    words::{lang::Lang, say::Words},
};

const LISTS: [&str; 2] = ["BI", "SS"];

fn words() -> Words {
    Words::new(Lang::Da)
}

fn row<'a>(dataset: &'a Dataset, question: &str) -> &'a Row {
    dataset.areas[0].row(question).unwrap()
}

/// BI-01 applies nowhere, BI-03 once, BI-04 four times, BI-05 five times and is met in all, the rest nine of ten times.
fn few(position: u32, place: u32) -> Value {
    let applies = [0, 1, 4, 5];
    let last = usize::try_from(place).ok().and_then(|place| applies.get(place)).copied().unwrap_or(10);
    match (position, place) {
        (position, _) if position > last => Value::NotApplicable,
        (10, _) => Value::NotMet,
        _ => Value::Met,
    }
}

#[test]
fn few_answers_have_no_percentage_and_none_has_a_sentence() {
    let mut session = drawn(&PLAIN, &LISTS, (60, 60));
    answer_all(&mut session, few);
    let dataset = dataset(&session);
    let shown = |question| {
        let row = row(&dataset, question);
        (row.finding.met, row.finding.n(), row.percent, row.amount)
    };
    assert_eq!(shown("BI-01"), (0, 0, None, None));
    assert_eq!(shown("BI-03"), (1, 1, None, None));
    assert_eq!(shown("BI-04"), (4, 4, None, None));
    assert_eq!(shown("BI-05"), (5, 5, Some(100), Some(Amount::All)));
    assert_eq!(shown("BI-06"), (9, 10, Some(90), Some(Amount::NearlyAll)));
    let text = markdown::write(&dataset, &words());
    assert!(text.contains("BI-01 kan ikke beregnes: spørgsmålet var ikke relevant i nogen af sagerne."));
    assert!(text.contains("| 1 af 1 |") && text.contains("| 4 af 4 |") && text.contains("| 5 af 5 (100 %) |"));
    assert!(!text.contains("0 af 0"));
}

#[test]
fn an_area_where_nothing_was_found_gives_no_figure() {
    let mut session = drawn(&PLAIN, &LISTS, (3, 12));
    for id in ["B-01", "B-02", "B-03"] {
        session.write(|change| missing(change, YEAR, case(id), "Ikke i arkivet.")).unwrap();
    }
    answer_all(&mut session, mixed);
    complete_all(&mut session);
    session.write(|change| sign_off(change, YEAR)).unwrap();
    let dataset = dataset(&session);
    let part = &dataset.areas[0];
    assert_eq!((part.cases, part.missing, part.open), (3, 3, 0));
    assert!(part.findings.iter().all(|row| row.finding.interval.is_none() && row.percent.is_none()));
    assert!(part.chances.is_empty() && part.headline.example.is_none());
    let text = markdown::write(&dataset, &words());
    assert!(text.contains("Ingen kernespørgsmål kan gøres op endnu."));
    assert!(text.contains("Der er endnu ingen svar at regne på."));
    assert!(!text.contains("mindre end helt opfyldt") && !text.contains("Ingen andre kernespørgsmål"));
}

#[test]
fn an_area_without_cases_is_said_to_be_empty() {
    let mut session = drawn(&PLAIN, &LISTS, (0, 12));
    answer_all(&mut session, mixed);
    let dataset = dataset(&session);
    assert_eq!(dataset.areas.iter().map(|part| part.area).collect::<Vec<_>>(), [Area::Adults]);
    for text in [html::write(&dataset, &words()), markdown::write(&dataset, &words())] {
        assert!(text.contains("Der var ingen sager på listen for dette område"));
    }
}

#[test]
fn a_draft_says_so_everywhere_and_a_signed_report_nowhere() {
    let mut session = usual(&PLAIN, &LISTS);
    session.write(|change| reopen_case(change, YEAR, case("B-01"), "Et brev dukkede op.")).unwrap();
    let draft = dataset(&session);
    assert_eq!(draft.status, Status::Draft { open_cases: 1 });
    let signed = dataset(&signed(&PLAIN, &LISTS));
    assert!(matches!(signed.status, Status::Signed { version: 1, .. }));
    let all: [fn(&Dataset, &Words) -> String; 3] = [html::write, markdown::write, csv::findings::write];
    for write in all {
        assert!(write(&draft, &words()).contains("UDKAST"));
        assert!(!write(&signed, &words()).contains("UDKAST"));
    }
    assert!(markdown::write(&draft, &words()).contains("Én sag er stadig åben"));
    for (status, dataset) in [("draft", &draft), ("signed", &signed)] {
        let ExportFile { bytes, .. } = documents(dataset, &[Format::Json], &words()).unwrap().remove(0);
        let report: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
        assert_eq!(report["status"]["kind"], status);
    }
}

#[test]
fn a_signed_version_stays_what_it_was() {
    let mut session = signed(&PLAIN, &LISTS);
    let first = gather::dataset(&session.store, YEAR, Some(1)).unwrap();
    assert_eq!(first, gather::dataset(&session.store, YEAR, None).unwrap());
    session.write(|change| reopen_round(change, YEAR, "Klage over BI-03")).unwrap();
    session.write(|change| reopen_case(change, YEAR, case("B-02"), "Klage")).unwrap();
    let worse = Answer { note: "Ny oplysning".into(), ..Answer::of(Value::NotMet) };
    session.write(|change| answer(change, (YEAR, case("B-02"), "BI-03"), worse.clone(), &[], None)).unwrap();
    session.write(|change| missing(change, YEAR, case("B-04"), "Lånt ud.")).unwrap();
    complete_all(&mut session);
    session.write(|change| sign_off(change, YEAR)).unwrap();
    let again = gather::dataset(&session.store, YEAR, Some(1)).unwrap();
    let second = gather::dataset(&session.store, YEAR, Some(2)).unwrap();
    assert_eq!((&again.areas, &again.status), (&first.areas, &first.status));
    assert_eq!(again.method.receipt_sha256, first.method.receipt_sha256);
    assert_eq!(again.method.head_sha256, first.method.head_sha256);
    let reasons: Vec<Option<&str>> = again
        .method
        .signatures
        .iter()
        .map(|signature| signature.reopened.as_ref().map(|reopened| reopened.reason.as_str()))
        .collect();
    assert_eq!(reasons, [Some("Klage over BI-03"), None]);
    assert_eq!(row(&second, "BI-03").finding.not_met, row(&first, "BI-03").finding.not_met + 1);
    assert_eq!(second.areas[0].missing, 1);
    let changes: Vec<_> =
        second.method.changes.iter().map(|changes| (changes.version, changes.answers, changes.cases)).collect();
    assert_eq!(changes, [(1, 1, 1)]);
    let said = "Ændret efter udgave 1: ét svar er givet igen eller taget tilbage, og én sag er gået ud";
    assert!(markdown::write(&second, &words()).contains(said));
}

#[test]
fn one_person_alone_is_said_to_be_alone() {
    let mut session = drawn(&PLAIN, &LISTS, (12, 12));
    answer_all(&mut session, mixed);
    complete_all(&mut session);
    let warning = "> Advarsel: mla har selv læst sagerne og godkendt runden, og ingen har læst dem anden gang.";
    assert!(!markdown::write(&dataset(&session), &words()).contains(warning), "a draft has not been signed by anybody");
    session.write(|change| sign_off(change, YEAR)).unwrap();
    assert!(markdown::write(&dataset(&session), &words()).contains(warning));
    assert!(!markdown::write(&dataset(&signed(&PLAIN, &LISTS)), &words()).contains("Ingen anden har set efter."));
}

#[test]
fn what_is_not_there_is_refused() {
    let session = drawn(&PLAIN, &LISTS, (12, 12));
    let code = |year, signed| gather::dataset(&session.store, year, signed).unwrap_err().code;
    assert_eq!(code(2020, None), Code::RoundUnknown);
    assert_eq!(code(YEAR, Some(1)), Code::VersionUnknown);
    assert!(gather::dataset(&session.store, YEAR, None).is_ok());
}

#[test]
fn the_second_reading_is_told_with_both_answers() {
    let dataset = internal(&signed(&PLAIN, &LISTS));
    let children = &dataset.areas[0].second_reading;
    assert_eq!((children.read, children.agreed, children.disagreed), (4, 2, 2));
    assert_eq!(children.notes.lives.answered, 2);
    let first = &children.disagreements[0];
    assert_eq!((first.case.to_string(), first.question.as_str()), ("B-01".to_owned(), "SS-02"));
    assert_eq!(first.now, Some(Value::NotMet));
    assert_ne!(Some(first.read), first.now);
}

#[test]
fn files_are_whole_or_not_there() {
    let dir = tempfile::tempdir().unwrap();
    let session = drawn(&PLAIN, &LISTS, (12, 12));
    let dataset = dataset(&session);
    let documents = documents(&dataset, &Format::ALL, &words()).unwrap();
    let write = |dir: &std::path::Path, formats| {
        write_unpublished(&session, &dataset, ReportFiles { target: Target::public(dir), formats }, &words())
    };
    write(dir.path(), &Format::ALL[..1]).unwrap();
    let written = write(dir.path(), &Format::ALL).unwrap();
    let names: Vec<_> = written.iter().map(|path| path.file_name().unwrap().to_str().unwrap().to_owned()).collect();
    let expected = [
        "tilsyn-2027.html",
        "tilsyn-2027.docx",
        "tilsyn-2027-dagsordenspunkt.docx",
        "tilsyn-2027.xlsx",
        "tilsyn-2027.md",
        "tilsyn-2027.csv",
        "tilsyn-2027.json",
    ];
    assert_eq!(names, expected);
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 7);
    for (path, file) in written.iter().zip(&documents) {
        assert_eq!(std::fs::read(path).unwrap(), file.bytes);
    }
    assert_eq!(write(&dir.path().join("new"), &Format::ALL).unwrap().len(), 7);
    let refused = write(&dir.path().join("tilsyn-2027.md/new"), &Format::ALL).unwrap_err();
    assert_eq!(refused.code, Code::ReportFolder);
    let blocked = tempfile::tempdir().unwrap();
    std::fs::create_dir(blocked.path().join("tilsyn-2027.html")).unwrap();
    assert_eq!(write(blocked.path(), &Format::ALL).unwrap_err().code, Code::OutputNoFile);
    assert_eq!(std::fs::read_dir(blocked.path()).unwrap().count(), 1);
}

#[test]
fn the_chances_are_the_exact_ones() {
    let mut session = drawn(&PLAIN, &LISTS, (137, 60));
    answer_all(&mut session, mixed);
    let dataset = dataset(&session);
    // 1 - C(N - K, 10) / C(N, 10): 0.6728 for 14 of 137, 0.6826 for 6 of 60.
    let first = |part: usize| (dataset.areas[part].chances[0].faulty, dataset.areas[part].chances[0].percent);
    assert_eq!((first(0), first(1)), ((14, 67), (6, 68)));
}
