//! Every kind of problem has its words in both languages, and none leaks what it should not.

use crate::{
    domain::area::Area,
    intake::{
        case_list::{CaseList, read},
        columns::Role,
        options::ListOptions,
        problem::{Problem, ProblemKind},
    },
    words::{lang::Lang, problems::problem, say::Words},
};

fn every_kind() -> Vec<ProblemKind> {
    let (option, department) = (Area::Children, Area::Adults);
    vec![
        ProblemKind::EmptyFile,
        ProblemKind::TooLarge,
        ProblemKind::NotRead { detail: "EIO".into() },
        ProblemKind::Workbook,
        ProblemKind::WorkbookDamaged { detail: "OLE".into() },
        ProblemKind::WorkbookEncrypted,
        ProblemKind::WorkbookTooLarge,
        ProblemKind::SheetUnknown { sheets: vec!["Ark1".into()] },
        ProblemKind::TwoSheets { sheets: vec!["Ark1".into(), "Ark2".into()] },
        ProblemKind::NoSheet { sheets: vec!["Ark1 (Navn)".into()] },
        ProblemKind::HiddenSheet { sheets: vec!["Ark1".into()] },
        ProblemKind::NotText,
        ProblemKind::MixedEncoding,
        ProblemKind::LineTooLong,
        ProblemKind::NoHeader,
        ProblemKind::NoCaseNumberColumn { seen: vec!["Navn".into()] },
        ProblemKind::TwoColumns { role: Role::CaseNumber, headers: vec!["Sagsnr".into()] },
        ProblemKind::NoCases,
        ProblemKind::BadQuoting,
        ProblemKind::FieldTooLong,
        ProblemKind::RaggedRow { cells: 3, columns: 2 },
        ProblemKind::NoteRow,
        ProblemKind::CprAsCaseNumber,
        ProblemKind::BlankCaseNumber,
        ProblemKind::ScientificNumber,
        ProblemKind::DateAsCaseNumber,
        ProblemKind::ExcelError,
        ProblemKind::CaseNumberTooLong,
        ProblemKind::ForbiddenCharacter { character: '–' },
        ProblemKind::CprAsDepartment,
        ProblemKind::DepartmentTooLong,
        ProblemKind::UnknownArea,
        ProblemKind::UnknownStatus,
        ProblemKind::NoStatusColumn { seen: vec!["Navn".into()] },
        ProblemKind::NoRuleColumn { role: Role::Citizen, seen: vec!["Navn".into()] },
        ProblemKind::UnknownDate,
        ProblemKind::NoOpeningDate,
        ProblemKind::NoCitizen,
        ProblemKind::UnknownTestMark,
        ProblemKind::MappedColumnMissing { role: Role::Status, header: "Tilstand".into() },
        ProblemKind::NoArea,
        ProblemKind::AreaAgainstOption { option },
        ProblemKind::DepartmentAgainstOption { option, department },
        ProblemKind::TwoAreas { first_line: 3, first: option, second: department },
        ProblemKind::More { count: 2 },
    ]
}

#[test]
fn every_kind_is_said_in_full() {
    for lang in Lang::ALL {
        let words = Words::new(lang);
        for kind in every_kind() {
            let code = kind.code();
            let said = problem(&words, &kind.at(4).in_column("Sagsnr").with_value("x"));
            // An unfilled place stands as `{$name}`, a missing message as its key.
            assert!(!said.contains(['{', '}']) && !said.contains(&format!("problem-{code}")), "{said}");
            assert!(said.ends_with('.'), "{said}");
        }
    }
}

#[track_caller]
fn check(lang: Lang, problem_found: &Problem, expected: &str) {
    assert_eq!(problem(&Words::new(lang), problem_found), expected);
}

fn read_list(bytes: &[u8]) -> Result<CaseList, Vec<Problem>> {
    read(bytes, &ListOptions::default())
}

#[test]
fn problems_are_said_with_their_place() {
    let list = b"Sagsnr;Navn;Afdeling\n310226-3781;x;KUI\n2;y;KUI\n3;z;KUI\n";
    let problems = read_list(list).unwrap_err();
    check(
        Lang::Da,
        &problems[0],
        "linje 2, kolonne Sagsnr: Sagsnummeret er eller indeholder et CPR-nummer (xxxxxx-xxxx), og CPR-numre må ikke \
         gemmes. Giv hver sag et løbenummer (fx 1, 2, 3 …) i en kolonne, der hedder Sagsnummer, og behold nøglen i \
         afdelingen.",
    );
    check(
        Lang::En,
        &problems[1],
        "line 2, column Afdeling: The area is missing, and the department “KUI” does not belong to one area alone (3 \
         rows). Add a column Område with Børn or Voksne, or say with --area which area the whole list belongs to.",
    );
    check(
        Lang::En,
        &read_list(b"Inger;Yrsa;Status\n").unwrap_err()[0],
        "line 1: No column has case numbers. The headers are: Status. Export the list with its case numbers, or name the \
         column Sagsnummer. If there is no case number, give each case a running number.",
    );
    check(
        Lang::En,
        &read_list(b"").unwrap_err()[0],
        "The file is empty. Export the list again, and see that it has rows before it is saved.",
    );
}
