//! What leaves the house: the public edition, the check before it, and what the trail keeps of both.

use super::{
    fixture::{PLAIN, YEAR, answer_all, dataset, drawn, internal, mixed, signed, usual},
    office::text_of,
};
use crate::{
    domain::{
        code::Code,
        event::{Event, Warned},
        guards::identity::Kind,
        paragraph::Place,
        trail,
    },
    report::formats::{json, markdown},
    verbs::{
        export_batch::Target,
        paragraph::write,
        report::{
            documents::{Format, documents},
            publish::{ReportFiles, publish},
            warnings::{Warning, check},
        },
    },
    words::{lang::Lang, say::Words},
};

const LISTS: [&str; 5] = ["BI", "KO", "SS", "NK", "SB"];

fn words() -> Words {
    Words::new(Lang::Da)
}

#[test]
fn what_was_written_about_a_case_is_in_the_internal_edition_alone() {
    let session = signed(&PLAIN, &["BI", "SS"]);
    let (inside, outside) = (internal(&session), dataset(&session));
    let secret = ["HEMMELIGT NOTAT", "HEMMELIG HENVISNING", PLAIN.reviewed, PLAIN.replaced];
    for lang in Lang::ALL {
        let words = Words::new(lang);
        let all = |dataset| -> String {
            let written = documents(dataset, &Format::ALL, &words).unwrap();
            written.into_iter().map(|file| text_of(&file.name, file.bytes)).collect()
        };
        let (inside, outside) = (all(&inside), all(&outside));
        for text in secret {
            assert!(inside.contains(text) && !outside.contains(text), "{text}");
        }
    }
    let report = markdown::write(&inside, &words());
    assert!(report.contains("INTERN UDGAVE, må ikke offentliggøres"));
    assert!(report.contains("| B-01 SS-02 | Ikke opfyldt | HEMMELIGT NOTAT | ikke oplyst |"), "{report}");
    assert_eq!(documents(&inside, &[Format::Csv], &words()).unwrap()[0].name, "tilsyn-2027-intern.csv");
    // The numbers are the same.
    assert_eq!(inside.areas[0].findings, outside.areas[0].findings);
}

/// Ten of sixty: nobody outside knows who they are. The tool's own sentences never warn.
#[test]
fn the_report_itself_gives_nobody_away() {
    let mut session = drawn(&PLAIN, &LISTS, (60, 60));
    answer_all(&mut session, mixed);
    for lang in Lang::ALL {
        assert_eq!(check(&dataset(&session), &Words::new(lang), &[]), []);
    }
}

#[test]
fn places_are_named_in_texts_tables_and_the_front_page() {
    let mut session = drawn(&PLAIN, &["BI", "SS"], (60, 60));
    answer_all(&mut session, mixed);
    let text = "Ring 64 82 82 82.\n\nDrengen på 12 år fra Otterup har autisme. Sagsbehandler ABC ved mere.";
    session.write(|change| write(change, YEAR, Place::Children, "Lederen", text)).unwrap();
    let found = check(&dataset(&session), &words(), &["kontorchef a".to_owned()]);
    let place = "Lederen skriver om: Børneområdet";
    let expected = [
        (Kind::Telephone, place, "64 82 82 82"),
        (Kind::Caseworker, place, "Sagsbehandler ABC"),
        (Kind::Portrait, place, "12 år, Otterup, autis"),
        (Kind::Name, "Udtrækket", "kontorchef a"),
    ];
    let expected = expected.map(|(kind, place, found)| Warning { kind, place: place.into(), found: found.into() });
    assert_eq!(found, expected);
}

/// Ten of fourteen and of twelve: who knows somebody on the list may take it that he is one of them.
#[test]
fn small_counts_are_warned_of_where_most_of_the_list_was_drawn() {
    let found = check(&dataset(&usual(&PLAIN, &["BI", "SS"])), &words(), &[]);
    assert!(found.iter().all(|warning| warning.kind == Kind::Small) && !found.is_empty());
    assert!(found.iter().any(|warning| warning.place == "Børneområdet" && warning.found == "BI-04"), "{found:?}");
}

#[test]
fn a_signed_report_with_warnings_needs_a_reason_and_the_trail_keeps_both() {
    let mut session = signed(&PLAIN, &["BI", "SS"]);
    let report = crate::verbs::report::gather::dataset(&session.store, YEAR, None).unwrap();
    let warnings = check(&report, &words(), &[]);
    let folder = tempfile::tempdir().unwrap();
    let wanted = ReportFiles { target: Target::public(folder.path()), formats: &[Format::Markdown] };
    let mut try_with =
        |reason| publish(&mut session, &report, wanted, &warnings, &words(), reason).map(|(_, published)| published);
    let refusal = try_with(None).unwrap_err();
    assert_eq!((refusal.code, refusal.places.len()), (Code::ReportWarned, warnings.len()));
    assert_eq!(try_with(Some(" ")).unwrap_err().code, Code::ReasonNeeded);
    assert_eq!(try_with(Some("Se 310280-1234")).unwrap_err().code, Code::CprInText);
    assert_eq!(try_with(Some(" Afdelingen er stor. ")), Ok(true));
    let last = session.store.trail().unwrap().pop().unwrap();
    let Some(Event::ReportPublished(published)) = trail::event(&last).unwrap() else { panic!("{last:?}") };
    let count = u32::try_from(warnings.len()).unwrap();
    assert_eq!(published.warnings, [Warned { kind: Kind::Small, count }]);
    assert_eq!(published.reason.as_deref(), Some("Afdelingen er stor."));
    assert!(!last.payload.unwrap().contains("BI-04"));
    // The publication is no part of what was published: the same report comes out again.
    let again = crate::verbs::report::gather::dataset(&session.store, YEAR, None).unwrap();
    assert_eq!(json::report::write(&again), json::report::write(&report));
}

#[test]
fn a_draft_is_no_publication() {
    let mut session = usual(&PLAIN, &["BI", "SS"]);
    let report = dataset(&session);
    let before = session.store.head().unwrap();
    let warnings = check(&report, &words(), &[]);
    let folder = tempfile::tempdir().unwrap();
    let wanted = ReportFiles { target: Target::public(folder.path()), formats: &[Format::Markdown] };
    let (paths, published) = publish(&mut session, &report, wanted, &warnings, &words(), None).unwrap();
    assert_eq!((paths.len(), published), (1, false));
    assert_eq!(session.store.head().unwrap(), before);
}
