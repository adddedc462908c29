//! A list on its way into the round: from a file with strange column names to a frame, step by step.

use crate::{
    domain::area::Area,
    intake::columns::Role,
    tui::{
        lists::screen::{Import, Place},
        shell::{
            harness::{Harness, YEAR, listed, with_files},
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

fn import(harness: &Harness) -> &Import {
    match harness.model.top().unwrap() {
        Screen::Import(import) => import,
        other => panic!("not at the list: {other:?}"),
    }
}

fn roles(harness: &Harness) -> Vec<Role> {
    import(harness).list.as_ref().unwrap().column_plan.columns.iter().map(|column| column.role).collect()
}

#[test]
fn a_list_with_strange_columns_becomes_a_frame() {
    let (mut harness, _folder) = with_files(&[("nexus.csv", STRANGE)]);
    // The next step opens the search; Enter takes the only list there is.
    harness.play("<enter><enter>");
    assert_eq!(import(&harness).place, Place::Columns);
    assert!(!roles(&harness).contains(&Role::CaseNumber));
    harness.play("<enter>");
    assert_eq!(import(&harness).place, Place::Columns, "without a case number one does not go on");
    harness.play("<home><down><down>1<down>3<down>4<enter>");
    assert_eq!(import(&harness).place, Place::Meanings);
    // The departments, of which no one is known; then the statuses.
    harness.play("<enter>");
    assert_eq!(import(&harness).place, Place::Meanings, "an open department holds one back");
    harness.play("<home>2<end>2");
    harness.play("<enter>");
    assert_eq!(import(&harness).place, Place::Rules);
    harness.play("<enter>");
    assert!(matches!(harness.model.top(), Some(Screen::Confirm(_))), "{:?}", harness.model.notice);
    harness.play("<enter>");
    assert_eq!(harness.session.store.frame_counts(YEAR).unwrap(), [], "Enter says no");
    harness.play("<enter>j");
    assert!(matches!(harness.model.top(), Some(Screen::Draw(_))));
    // 140 rows; the last status of the list, Klargøring, is every fifth and out.
    assert_eq!(harness.session.store.frame_counts(YEAR).unwrap(), [(Area::Adults, 112)]);
    let text = format!("{:?}", harness.session.store.trail().unwrap());
    assert!(!text.contains("Prøvesen") && !text.contains("3104"), "no person is kept");
}

#[test]
fn the_newest_list_is_taken_back_after_a_question() {
    let mut harness = Harness::new(listed(), Lang::Da, Start::default());
    harness.play("<enter><del><enter>");
    assert_eq!(harness.session.store.frame_counts(YEAR).unwrap().len(), 2, "Enter says no");
    harness.play("<del>j");
    assert_eq!(harness.session.store.frame_counts(YEAR).unwrap(), []);
    harness.play("<del>");
    assert!(harness.notices().contains("ingen indlæst liste"), "{}", harness.notices());
}

#[test]
fn the_same_list_again_takes_the_place_of_the_first() {
    let (mut harness, folder) = with_files(&[("nexus.csv", STRANGE)]);
    let way = "<home><down><down>1<down>3<enter><home>2<enter><enter>";
    harness.play("<enter><enter>").play(way).play("j");
    let text = String::from_utf8(STRANGE.to_vec()).unwrap();
    let shorter: Vec<&str> = text.lines().take(100).collect();
    std::fs::write(folder.path().join("nexus.csv"), shorter.join("\r\n")).unwrap();
    harness.play("t<enter>").play(way);
    let shown = harness.shown(80, 24);
    assert!(shown.contains("i stedet for liste 1"), "{shown}");
    assert!(shown.contains("0 sager til, 44 sager væk"), "{shown}");
    harness.play("j");
    // 100 lines less the four above the first case.
    assert_eq!(harness.session.store.frame_counts(YEAR).unwrap(), [(Area::Adults, 96)]);
}

#[test]
fn of_two_sheets_one_is_chosen() {
    let (mut harness, _folder) = with_files(&[("to.xlsx", TWO_SHEETS)]);
    harness.play("<enter><enter>");
    assert_eq!(import(&harness).place, Place::Sheet);
    harness.play("<enter>");
    assert_eq!(import(&harness).place, Place::Columns);
    harness.play("<esc>");
    assert_eq!(import(&harness).place, Place::Sheet);
    harness.play("<esc><esc>");
    assert!(matches!(harness.model.top(), Some(Screen::Rounds(_))));
    harness.play("<enter>");
    assert_eq!(import(&harness).place, Place::File);
}

#[test]
fn problems_are_walked_and_written_beside_the_list() {
    let (mut harness, folder) = with_files(&[("fejl.csv", FAULTY)]);
    harness.play("<enter><enter><enter><enter><enter>");
    let screen = import(&harness);
    assert_eq!(screen.place, Place::Problems, "{:?}", harness.model.notice);
    assert!(!screen.problems.is_empty());
    harness.play("<f2>");
    let written = std::fs::read_to_string(folder.path().join("fejl-fejl.csv")).unwrap();
    assert!(written.lines().count() > 1 && written.contains("E+"), "{written}");
    harness.play("<esc>");
    assert_eq!(import(&harness).place, Place::Rules);
    assert_eq!(harness.session.store.frame_counts(YEAR).unwrap(), []);
}

#[test]
fn what_was_settled_is_kept_and_proposed_again() {
    let (mut harness, folder) = with_files(&[("nexus.csv", STRANGE)]);
    harness.play("<enter><enter><ctrl-p>næste år<enter>");
    assert!(!folder.path().join("tilsyn-kolonner-nexus.toml").exists());
    harness.play("<home><down><down>1<down>3<enter><home>2<ctrl-p>næste år<enter>");
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
    let (mut harness, folder) = with_files(&[("nexus.csv", STRANGE), ("anden.csv", FAULTY)]);
    harness.play("<enter>nex<enter>");
    assert_eq!(import(&harness).list.as_ref().unwrap().path.file_name().unwrap(), "nexus.csv");
    let (mut harness, _empty) = with_files(&[]);
    harness.play("<enter>");
    let dragged = format!("'{}'\r", folder.path().join("nexus.csv").display());
    harness.tell(crate::tui::shell::message::Message::Pasted(dragged));
    harness.play("<enter>");
    assert_eq!(import(&harness).place, Place::Columns);
    assert!(Path::new(&import(&harness).list.as_ref().unwrap().path).is_absolute());
}

#[test]
fn after_the_lock_no_list_comes_in() {
    let mut session = listed();
    session.write(|change| crate::verbs::lock::lock(change, YEAR, None, None)).unwrap();
    let mut harness = Harness::new(session, Lang::Da, Start::default());
    harness.play("<ctrl-p>indlæs<enter>");
    assert!(matches!(harness.model.top(), Some(Screen::Rounds(_))));
    assert!(harness.notices().contains("låst"), "{}", harness.notices());
}
