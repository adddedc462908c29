//! Actions, texts of people's own, and the results by principle, in the report.

use super::fixture::{PLAIN, YEAR, answer_all, dataset, drawn, mixed, usual};
use crate::{
    domain::{
        follow_up::{ActionId, Outcome},
        paragraph::Place,
    },
    report::{
        data::dataset::Dataset,
        document::{
            blocks::{Block, Document, Section, Table},
            outline,
        },
        formats::{html, json, markdown},
    },
    verbs::{
        follow_up::{decide, report_outcome},
        paragraph::write,
        request::NewAction,
        sign_off::sign_off,
    },
    words::{lang::Lang, say::Words},
};
use serde_json::Value;

const ALL: [&str; 5] = ["BI", "KO", "SS", "NK", "SB"];

fn document(dataset: &Dataset) -> Document {
    outline::report(dataset, &Words::new(Lang::Da))
}

fn section<'a>(document: &'a Document, id: &str) -> &'a Section {
    document.sections.iter().find(|section| section.id == id).unwrap()
}

fn texts(section: &Section) -> Vec<&str> {
    let texts = section.blocks.iter().filter_map(|block| match block {
        Block::Text(text) => Some(text.as_str()),
        _ => None,
    });
    texts.collect()
}

fn table(section: &Section) -> &Table {
    let found = section.blocks.iter().find_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    found.unwrap()
}

pub(super) fn wanted(question: &str, acute: bool) -> NewAction {
    NewAction {
        question: question.into(),
        area: None,
        text: "Ny skabelon efter 27.BH.0003".into(),
        owner: "Afdelingslederen".into(),
        deadline: "2027-09-01".parse().unwrap(),
        check: "Fem notater læses".into(),
        acute,
    }
}

#[test]
fn actions_stand_with_owner_and_deadline_the_urgent_first_and_without_case_numbers() {
    let mut session = usual(&PLAIN, &["BI", "SS"]);
    let none = document(&dataset(&session));
    assert_eq!(texts(section(&none, "aendres")), ["Der er ikke skrevet handlinger ind i denne runde."]);
    session.write(|change| decide(change, YEAR, &wanted("BI-01", false))).unwrap();
    session.write(|change| decide(change, YEAR, &wanted("BI-05", true))).unwrap();
    session.write(|change| report_outcome(change, ActionId(1), Outcome::Partly, "Skabelonen er skrevet.")).unwrap();
    session.write(|change| sign_off(change, YEAR)).unwrap();
    session.write(|change| report_outcome(change, ActionId(1), Outcome::Done, "I brug.")).unwrap();
    let dataset = dataset(&session);
    let document = document(&dataset);
    let change = section(&document, "aendres");
    let lead = "Ledelsen har besluttet 2 handlinger. Én haster og står først. Sidste kolonne viser, hvor langt de var 01-03-2027.";
    assert_eq!(texts(change), [lead]);
    let rows = &table(change).rows;
    assert!(rows[0][0].starts_with("H-02 (haster): Ny skabelon efter "), "{rows:?}");
    assert!(!rows[0][0].contains("27.BH"), "{rows:?}");
    let rest = ["BI-01, begge områder", "Afdelingslederen", "01-09-2027", "Fem notater læses", "Delvist gennemført"];
    assert_eq!(rows[1][1..], rest);
    let report: Value = serde_json::from_str(&json::report::write(&dataset)).unwrap();
    assert_eq!(report["follow_up"]["actions"][1]["standing"], "partly");
}

#[test]
fn own_texts_stand_in_their_sections_word_for_word() {
    let mut session = usual(&PLAIN, &["BI", "SS"]);
    session
        .write(|change| {
            write(change, YEAR, Place::Children, "Lederen af Familieafdelingen", "Vi er <ikke> enige.\n\nMen vi lærer.")
        })
        .unwrap();
    session.write(|change| write(change, YEAR, Place::Consultant, "", "Notaterne er gode.")).unwrap();
    let dataset = dataset(&session);
    let document = document(&dataset);
    let at = document.sections.iter().position(|section| section.id == "boern").unwrap();
    let own = &document.sections[at + 1];
    assert_eq!(own.title, "Lederen af Familieafdelingen skriver om: Børneområdet");
    let by = "Teksten er skrevet ind af mla den 01-03-2027 kl. 10:30.";
    assert_eq!(texts(own), ["Vi er <ikke> enige.", "Men vi lærer.", by]);
    assert_eq!(texts(section(&document, "konsulent-ord")), ["Notaterne er gode.", by]);
    assert_eq!(texts(section(&document, "konsulent-svar")), ["Ledelsen har ikke svaret."]);
    let page = html::write(&dataset, &Words::new(Lang::Da));
    assert!(page.contains("Vi er &#60;ikke&#62; enige."));
    assert!(markdown::write(&dataset, &Words::new(Lang::En)).contains("Vi er &lt;ikke\\> enige."));
}

/// The coverage of the strategy: A1 is not looked for in cases, A4 only by supplementary questions.
#[test]
fn every_principle_is_named_and_each_question_counts_in_one() {
    let mut session = drawn(&PLAIN, &ALL, (30, 30));
    answer_all(&mut session, mixed);
    let dataset = dataset(&session);
    let part = &dataset.areas[0];
    let codes: Vec<&str> = part.principles.iter().map(|principle| principle.code.as_str()).collect();
    assert_eq!(codes, ["A1", "A2", "A3", "A4", "A5"]);
    let sizes: Vec<usize> = part.principles.iter().map(|principle| principle.questions.len()).collect();
    assert_eq!(part.principles[3].questions, ["BI-09", "KO-08", "KO-09"]);
    assert_eq!((part.principles[0].core, part.principles[3].core), (0, 0));
    assert_eq!(sizes.iter().sum::<usize>(), part.findings.len());
    for principle in &part.principles {
        let of = |row: &&crate::report::data::row::Row| principle.questions.contains(&row.finding.question);
        let met: u32 = part.findings.iter().filter(of).map(|row| row.finding.met).sum();
        assert_eq!(principle.met, met, "{}", principle.code);
    }
    let document = document(&dataset);
    let rows = &table(section(&document, "principper-boern")).rows;
    let nothing = ["stilles ikke i sagerne", "ingen kernespørgsmål", "intet svar", "intet svar", "intet svar"];
    assert_eq!(rows[0][1..], nothing);
    assert_eq!(rows[3][2], "ingen kernespørgsmål");
    assert_eq!(rows[1][0], "A2 Fælles mål og reel indflydelse");
}

#[test]
fn nothing_before_is_said_to_be_nothing() {
    let document = document(&dataset(&usual(&PLAIN, &["BI", "SS"])));
    let said = texts(section(&document, "siden"));
    assert_eq!(said, ["Der er ingen tidligere godkendt runde i filen, så der er intet at sammenligne med."]);
    assert!(document.sections.iter().all(|section| section.id != "siden-handlinger"));
}
