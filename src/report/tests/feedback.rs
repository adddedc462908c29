//! The sheets as caseworkers and departments read them.

use super::fixture::{PLAIN, YEAR, answer_first, case, drawn, mixed, signed, usual};
use crate::{
    domain::{
        answer::{Answer, Value},
        area::Area,
        code::Code,
        day::Day,
        event::Event,
        hash::sha256_hex,
        trail,
    },
    verbs::{
        answer::answer,
        export_batch::Target,
        follow_up::decide,
        missing::missing,
        reopen::reopen_case,
        report::feedback::{hand_out, sheets},
        request::{NewAction, Whom},
        session::Session,
    },
    words::{lang::Lang, say::Words},
};

const LISTS: [&str; 2] = ["BI", "SS"];

fn all(session: &Session, whom: &Whom, lang: Lang) -> Vec<(String, String)> {
    let sheets = sheets(&session.store, YEAR, Day::from((session.now)()), whom, &Words::new(lang)).unwrap();
    sheets.into_iter().map(|sheet| (sheet.name, String::from_utf8(sheet.bytes).unwrap())).collect()
}

fn one(session: &Session, whom: &Whom) -> String {
    all(session, whom, Lang::Da).remove(0).1
}

fn of_case(session: &Session, id: &str) -> String {
    one(session, &Whom::Case(case(id)))
}

#[test]
fn each_case_and_each_department_has_a_sheet_that_says_it_is_internal() {
    let session = signed(&PLAIN, &LISTS);
    for (lang, internal) in [(Lang::Da, "Internt."), (Lang::En, "Internal.")] {
        let sheets = all(&session, &Whom::Everybody, lang);
        // 10 + 10 cases count, the replaced one has none, the missing one has.
        assert_eq!(sheets.len(), 21);
        assert_eq!(sheets[0].0, "tilbagemelding-2027-B-01.html");
        assert_eq!(sheets[20].0, "tilbagemelding-2027-afdeling-handicap.html");
        assert!(!sheets.iter().any(|(name, _)| name.contains("B-03")));
        for (name, page) in &sheets {
            assert!(page.matches(internal).count() >= 2, "{name}");
            for key in ["feedback-", "report-col", "{ $", "<script"] {
                assert!(!page.contains(key), "{key} in {name}");
            }
        }
    }
}

#[test]
fn a_case_is_told_what_is_good_what_to_mend_and_how() {
    let mut session = usual(&PLAIN, &LISTS);
    session.write(|change| reopen_case(change, YEAR, case("B-01"), "Mere")).unwrap();
    let worst = Answer {
        note: "Ønsket om at blive boende står ikke i målene.".into(),
        evidence: vec!["Journal 12-02-2027".into()],
        act_now: true,
        ..Answer::of(Value::NotMet)
    };
    session.write(|change| answer(change, (YEAR, case("B-01"), "BI-01"), worst.clone(), &[], None)).unwrap();
    let good =
        Answer { note: "Barnet har selv tegnet sit netværk.".into(), good_practice: true, ..Answer::of(Value::Met) };
    session.write(|change| answer(change, (YEAR, case("B-01"), "BI-05"), good.clone(), &[], None)).unwrap();
    let wanted = NewAction {
        question: "BI-01".into(),
        area: Some(Area::Children),
        text: "Ny skabelon for mål".into(),
        owner: "Afdelingslederen".into(),
        deadline: "2027-09-01".parse().unwrap(),
        check: "Fem planer læses".into(),
        acute: false,
    };
    session.write(|change| decide(change, YEAR, &wanted)).unwrap();
    let page = of_case(&session, "B-01");
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text}\n{page}"));
    assert!(at("Barnet har selv tegnet") < at("Ønsket om at blive boende"));
    // What cannot wait stands first of all that is to be mended.
    let first = page.split("<h3 id=\"bedre-").nth(1).unwrap();
    assert!(first.starts_with("bi-01") && first.contains("Journal 12-02-2027"), "{first}");
    assert!(at("Ny skabelon for mål") > at("Ønsket om at blive boende"));
    // The second reader's words on the same case.
    assert!(page.contains("Brevet er dateret efter skiftet."));
    assert!(page.contains("Gennemgangen er ikke afsluttet"));
    // Of another area: the action is not for them.
    assert!(!of_case(&session, "V-01").contains("Ny skabelon for mål"));
}

#[test]
fn a_case_without_answers_and_one_that_was_not_found_say_so() {
    let mut session = drawn(&PLAIN, &LISTS, (12, 0));
    session.write(|change| missing(change, YEAR, case("B-02"), "Lånt ud.")).unwrap();
    let empty = of_case(&session, "B-01");
    assert!(empty.contains("Der er endnu ikke svaret på noget spørgsmål i sagen.") && !empty.contains("id=\"godt\""));
    let missing = of_case(&session, "B-02");
    assert!(missing.contains("Tilsynet skrev: Lånt ud.") && !missing.contains("id=\"bedre\""));
    let department = one(&session, &Whom::Department("handicap".into()));
    assert!(department.contains("Der er endnu ikke svaret på noget spørgsmål i afdelingens sager."));
    assert!(!department.contains("<table"));
}

#[test]
fn a_department_with_one_case_is_told_that_it_proves_nothing() {
    let mut session = drawn(&PLAIN, &LISTS, (1, 0));
    answer_first(&mut session, mixed, 1);
    let page = one(&session, &Whom::Department(" HANDICAP ".into()));
    assert!(page.contains("Stikprøven har én sag fra afdelingen. Det er alt for få"), "{page}");
    let row = page.split("BI-03 ").nth(1).unwrap();
    let cells: Vec<&str> = row.split("class=\"number\">").skip(1).take(3).map(|cell| &cell[..1]).collect();
    assert_eq!(cells, ["1", "0", "0"]);
    assert!(row.split("<td>").nth(1).unwrap().starts_with("ingen</td>"), "{row}");
    assert!(!page.contains('%') || !page.contains(" %)"));
}

/// The sheet counts what the round counts: one department, so its counts are the areas'.
#[test]
fn the_counts_are_those_of_the_findings() {
    let session = signed(&PLAIN, &LISTS);
    let page = one(&session, &Whom::Department("Handicap".into()));
    let findings = crate::verbs::findings::findings(&session.store, YEAR).unwrap();
    let rows = super::numbers::html_rows(&page);
    let rows: Vec<&Vec<String>> = rows.iter().filter(|row| row.len() == 5 && row[1].parse::<u32>().is_ok()).collect();
    assert_eq!(rows.len(), findings.len());
    for (row, finding) in rows.iter().zip(&findings) {
        let counts = [finding.met, finding.partly, finding.not_met];
        assert_eq!(row[1..4], counts.map(|count| count.to_string()), "{}", finding.question);
        let left_out = finding.not_applicable + finding.cannot_assess + finding.missing + finding.unanswered;
        let said: u32 = row[4].split(", ").filter_map(|part| part.rsplit(' ').next()?.parse::<u32>().ok()).sum();
        assert_eq!(said, left_out, "{} {row:?}", finding.question);
    }
}

#[test]
fn whatever_is_written_is_text() {
    let mut session = drawn(&PLAIN, &LISTS, (1, 0));
    let hostile = Answer {
        note: "<script>alert(1)</script>\n</dd></table>=cmd|' /C calc'!A0 \u{202e}\u{0}".replace('\u{0}', ""),
        evidence: vec!["\"><img src=x onerror=alert(1)>".repeat(200).into()],
        good_practice: true,
        ..Answer::of(Value::Partly)
    };
    session.write(|change| answer(change, (YEAR, case("B-01"), "BI-01"), hostile.clone(), &[], None)).unwrap();
    for whom in [Whom::Case(case("B-01")), Whom::Department("Handicap".into())] {
        let page = one(&session, &whom);
        assert!(!page.contains("<script") && !page.contains("<img"), "{page}");
        assert_eq!(page.matches("<table").count(), page.matches("</table>").count());
        assert!(page.contains("&#60;script&#62;"));
    }
}

#[test]
fn who_is_not_there_gets_no_sheet() {
    let session = signed(&PLAIN, &LISTS);
    let today = Day::from((session.now)());
    let code = |year, whom| sheets(&session.store, year, today, &whom, &Words::new(Lang::Da)).unwrap_err().code;
    assert_eq!(code(YEAR, Whom::Case(case("B-03"))), Code::FeedbackNoCase);
    assert_eq!(code(YEAR, Whom::Department("Ukendt".into())), Code::FeedbackNoDepartment);
    assert_eq!(code(2020, Whom::Everybody), Code::RoundUnknown);
}

#[test]
fn the_trail_tells_which_sheets_were_written_and_from_which_version() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = signed(&PLAIN, &LISTS);
    let words = Words::new(Lang::Da);
    let paths = session
        .write(|change| hand_out(change, YEAR, &Whom::typed("b-1"), Target::private(folder.path()), &words))
        .unwrap()
        .keep();
    let last = session.store.trail().unwrap().pop().unwrap();
    let Some(Event::FeedbackWritten(handed_out)) = trail::event(&last).unwrap() else { panic!("{last:?}") };
    assert_eq!((handed_out.year, handed_out.version, handed_out.files.len()), (YEAR, Some(1), 1));
    assert_eq!(handed_out.files[0].name, "tilbagemelding-2027-B-01.html");
    assert_eq!(handed_out.files[0].sha256, sha256_hex(&std::fs::read(&paths[0]).unwrap()));
    // A department that is not there is told of, and neither file nor entry comes of it.
    let before = session.store.head().unwrap();
    let wrong =
        session.write(|change| hand_out(change, YEAR, &Whom::typed("Ukendt"), Target::private(folder.path()), &words));
    assert_eq!(wrong.unwrap_err().code, Code::FeedbackNoDepartment);
    assert_eq!((session.store.head().unwrap(), std::fs::read_dir(folder.path()).unwrap().count()), (before, 1));
}
