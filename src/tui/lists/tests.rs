//! A list on its way into the round: from a file with strange column names to a frame, step by step.

use crate::{
    domain::area::Area,
    intake::columns::Role,
    tui::{
        lists::screen::{Import, Place},
        shell::{
            harness::{Stage, YEAR, listed, with_files},
            model::Screen,
            run::Start,
        },
    },
    words::lang::Lang,
};
use std::path::Path;

const STRANGE: &[u8] = include_bytes!("../../../tests/data/case-lists/nexus-saere-kolonner.csv");
const TWO_SHEETS: &[u8] = include_bytes!("../../../tests/data/case-lists/to-ark.xlsx");
const FAULTY: &[u8] = include_bytes!("../../../tests/data/case-lists/defekt-excel-tal.csv");

fn import(stage: &Stage) -> &Import {
    match stage.model.top().unwrap() {
        Screen::Import(it) => it,
        other => panic!("not at the list: {other:?}"),
    }
}

fn roles(stage: &Stage) -> Vec<Role> {
    import(stage).list.as_ref().unwrap().column_plan.columns.iter().map(|column| column.role).collect()
}

#[test]
fn a_list_with_strange_columns_becomes_a_frame() {
    let (mut stage, _folder) = with_files(&[("nexus.csv", STRANGE)]);
    // The next step opens the search; Enter takes the only list there is.
    stage.play("<enter><enter>");
    assert_eq!(import(&stage).place, Place::Columns);
    assert!(!roles(&stage).contains(&Role::CaseNumber));
    stage.play("<enter>");
    assert_eq!(import(&stage).place, Place::Columns, "without a case number one does not go on");
    stage.play("<home><down><down>1<down>3<down>4<enter>");
    assert_eq!(import(&stage).place, Place::Meanings);
    // The departments, of which no one is known; then the statuses.
    stage.play("<enter>");
    assert_eq!(import(&stage).place, Place::Meanings, "an open department holds one back");
    stage.play("<home>2<end>2");
    stage.play("<enter>");
    assert_eq!(import(&stage).place, Place::Rules);
    stage.play("<enter>");
    assert!(matches!(stage.model.top(), Some(Screen::Confirm(_))), "{:?}", stage.model.notice);
    stage.play("<enter>");
    assert_eq!(stage.session.store.frame_counts(YEAR).unwrap(), [], "Enter says no");
    stage.play("<enter>j");
    assert!(matches!(stage.model.top(), Some(Screen::Draw(_))));
    // 140 rows; the last status of the list, Klargøring, is every fifth and out.
    assert_eq!(stage.session.store.frame_counts(YEAR).unwrap(), [(Area::Adults, 112)]);
    let text = format!("{:?}", stage.session.store.trail().unwrap());
    assert!(!text.contains("Prøvesen") && !text.contains("3104"), "no person is kept");
}

#[test]
fn the_newest_list_is_taken_back_after_a_question() {
    let mut stage = Stage::new(listed(), Lang::Da, Start::default());
    stage.play("<enter>t<enter>");
    assert_eq!(stage.session.store.frame_counts(YEAR).unwrap().len(), 2, "Enter says no");
    stage.play("tj");
    assert_eq!(stage.session.store.frame_counts(YEAR).unwrap(), []);
    stage.play("t");
    assert!(stage.notices().contains("ingen indlæst liste"), "{}", stage.notices());
}

#[test]
fn the_same_list_again_takes_the_place_of_the_first() {
    let (mut stage, folder) = with_files(&[("nexus.csv", STRANGE)]);
    let way = "<home><down><down>1<down>3<enter><home>2<enter><enter>";
    stage.play("<enter><enter>").play(way).play("j");
    let text = String::from_utf8(STRANGE.to_vec()).unwrap();
    let shorter: Vec<&str> = text.lines().take(100).collect();
    std::fs::write(folder.path().join("nexus.csv"), shorter.join("\r\n")).unwrap();
    stage.play("i<enter>").play(way);
    let shown = stage.shown(80, 24);
    assert!(shown.contains("i stedet for liste 1"), "{shown}");
    assert!(shown.contains("0 sager til, 44 sager væk"), "{shown}");
    stage.play("j");
    // 100 lines less the four above the first case.
    assert_eq!(stage.session.store.frame_counts(YEAR).unwrap(), [(Area::Adults, 96)]);
}

#[test]
fn of_two_sheets_one_is_chosen() {
    let (mut stage, _folder) = with_files(&[("to.xlsx", TWO_SHEETS)]);
    stage.play("<enter><enter>");
    assert_eq!(import(&stage).place, Place::Sheet);
    stage.play("<enter>");
    assert_eq!(import(&stage).place, Place::Columns);
    stage.play("<esc>");
    assert_eq!(import(&stage).place, Place::Sheet);
    stage.play("<esc><esc>");
    assert!(matches!(stage.model.top(), Some(Screen::Rounds(_))));
    stage.play("<enter>");
    assert_eq!(import(&stage).place, Place::File);
}

#[test]
fn problems_are_walked_and_written_beside_the_list() {
    let (mut stage, folder) = with_files(&[("fejl.csv", FAULTY)]);
    stage.play("<enter><enter><enter><enter><enter>");
    let it = import(&stage);
    assert_eq!(it.place, Place::Problems, "{:?}", stage.model.notice);
    assert!(!it.problems.is_empty());
    stage.play("e");
    let written = std::fs::read_to_string(folder.path().join("fejl-fejl.csv")).unwrap();
    assert!(written.lines().count() > 1 && written.contains("E+"), "{written}");
    stage.play("<esc>");
    assert_eq!(import(&stage).place, Place::Rules);
    assert_eq!(stage.session.store.frame_counts(YEAR).unwrap(), []);
}

#[test]
fn what_was_settled_is_kept_and_proposed_again() {
    let (mut stage, folder) = with_files(&[("nexus.csv", STRANGE)]);
    stage.play("<enter><enter>g");
    assert!(!folder.path().join("tilsyn-kolonner-nexus.toml").exists());
    stage.play("<home><down><down>1<down>3<enter><home>2g");
    assert!(folder.path().join("tilsyn-kolonner-nexus.toml").exists());
    let (mut next, _other) = with_files(&[("ny.csv", STRANGE)]);
    next.model.folders.here = folder.path().to_owned();
    next.play("<enter><enter>");
    assert_eq!(roles(&next)[2..4], [Role::CaseNumber, Role::Department]);
    let shown = next.shown(80, 24);
    assert!(shown.contains("tilsyn-kolonner-nexus.toml"), "{shown}");
}

#[test]
fn a_path_is_typed_pasted_or_dragged() {
    let (mut stage, folder) = with_files(&[("nexus.csv", STRANGE), ("anden.csv", FAULTY)]);
    stage.play("<enter>nex<enter>");
    assert_eq!(import(&stage).list.as_ref().unwrap().path.file_name().unwrap(), "nexus.csv");
    let (mut stage, _empty) = with_files(&[]);
    stage.play("<enter>");
    let dragged = format!("'{}'\r", folder.path().join("nexus.csv").display());
    stage.tell(crate::tui::shell::message::Message::Pasted(dragged));
    stage.play("<enter>");
    assert_eq!(import(&stage).place, Place::Columns);
    assert!(Path::new(&import(&stage).list.as_ref().unwrap().path).is_absolute());
}

#[test]
fn after_the_lock_no_list_comes_in() {
    let mut session = listed();
    session.write(|change| crate::verbs::lock::lock(change, YEAR, None)).unwrap();
    let mut stage = Stage::new(session, Lang::Da, Start::default());
    stage.play("i");
    assert!(matches!(stage.model.top(), Some(Screen::Rounds(_))));
    assert!(stage.notices().contains("låst"), "{}", stage.notices());
}
