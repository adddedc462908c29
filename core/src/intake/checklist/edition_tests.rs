//! Edition 2026-2, the questions that come with the tool: how many they are, that they can be answered alike by two readers,
//! and what of them can be held against edition 2026-1.

use super::{law, read::read, shipped::shipped};
use crate::domain::{
    area::Area,
    checklist::{Certainty, Checklist, Kind, Question, Scale, Severity, Text},
    comparison::compared::{Side, Why, areas},
    extent::Extent,
    facts::{Age, Decision, Facts},
    finding::{Finding, blank},
    law::{Doubt, state},
};
use chrono::NaiveDate;
use std::collections::BTreeSet;

fn edition() -> Vec<Checklist> {
    shipped().expect("the shipped lists")
}

/// The lists of 2026-1, as rounds of last year may hold them.
fn before() -> Vec<Checklist> {
    let files = [
        include_str!("../../../../tests/data/checklists/2026-1/bi.toml"),
        include_str!("../../../../tests/data/checklists/2026-1/ko.toml"),
        include_str!("../../../../tests/data/checklists/2026-1/ss.toml"),
        include_str!("../../../../tests/data/checklists/2026-1/nk.toml"),
        include_str!("../../../../tests/data/checklists/2026-1/sb.toml"),
    ];
    files.map(|text| read("2026-1", text).expect("a list of 2026-1")).into()
}

fn questions(lists: &[Checklist]) -> impl Iterator<Item = &Question> {
    lists.iter().flat_map(|list| &list.questions)
}

fn ids(lists: &[Checklist], wanted: impl Fn(&Question) -> bool) -> Vec<&str> {
    questions(lists).filter(|question| wanted(question)).map(|question| question.id.as_str()).collect()
}

#[test]
fn it_asks_58_questions_33_of_them_core() {
    let lists = edition();
    let sizes: Vec<_> = lists.iter().map(|list| (list.id.as_str(), list.questions.len())).collect();
    assert_eq!(sizes, [("BI", 12), ("KO", 11), ("SS", 7), ("NK", 11), ("SB", 11), ("LM", 6)]);
    assert!(lists.iter().all(|list| list.version == "2026-2" && list.unit.is_none()));
    assert_eq!(ids(&lists, |question| question.core).len(), 33);
    assert_eq!(ids(&lists, |question| question.areas == [Area::Children]), ["BI-03", "BI-05", "BI-14", "LM-05"]);
    assert_eq!(ids(&lists, |question| question.areas == [Area::Adults]), ["BI-11"]);
    let critical = ids(&lists, |question| question.core && question.severity == Severity::Critical);
    assert_eq!(critical, ["BI-05", "KO-11", "NK-11", "SB-01", "SB-05", "SB-06"]);
}

/// A breach of law is claimed where an act sets a duty, and towards children alone in the two where only they have the right.
#[test]
fn law_is_what_an_act_demands() {
    let lists = edition();
    let law = |area| ids(&lists, |question| question.areas.contains(&area) && question.kind_in(area) == Kind::Law);
    let children_only = ["BI-03", "BI-04", "BI-05", "BI-07", "LM-05"];
    let missing: Vec<_> = law(Area::Children).into_iter().filter(|id| !law(Area::Adults).contains(id)).collect();
    assert_eq!(missing, children_only);
    assert_eq!(law(Area::Adults).len(), 19);
    for question in questions(&lists) {
        for area in question.areas.iter().filter(|area| question.kind_in(**area) == Kind::Law) {
            let acts = ["BL ", "SEL ", "RSL ", "FVL ", "OFL "];
            let cited = question.basis_in(*area).any(|basis| acts.iter().any(|act| basis.reference.starts_with(act)));
            assert!(cited, "{} is called law and cites no act", question.id);
        }
    }
}

/// The words of the answers of a scale, in both languages, highest first.
fn anchors(scale: Scale) -> [&'static [&'static str]; 2] {
    match scale {
        Scale::Fulfilled => [&["Opfyldt:", "Delvist:", "Ikke opfyldt:"], &["Met:", "Partly:", "Not met:"]],
        Scale::YesNo => [&["Ja:", "Nej:"], &["Yes:", "No:"]],
        Scale::Degree => [&["Høj grad:", "Nogen grad:", "Lav grad:"], &["High degree:", "Some degree:", "Low degree:"]],
    }
}

/// Which answers a guidance does not say the meaning of, or says after something else.
fn unsaid(question: &Question) -> Vec<String> {
    let texts = [&question.look_for.da, &question.look_for.en];
    let of = |(text, marks): (&String, &[&str])| {
        let said = |mark: &str| text.starts_with(mark) || text.contains(&format!(". {mark}"));
        let lacking = marks.iter().filter(|mark| !said(mark)).map(|mark| format!("{} lacks {mark}", question.id));
        let opens = marks.first().is_some_and(|first| text.starts_with(first));
        lacking.chain((!opens).then(|| format!("{} opens with something else", question.id))).collect::<Vec<_>>()
    };
    texts.into_iter().zip(anchors(question.scale)).flat_map(of).collect()
}

#[test]
fn every_question_says_what_each_of_its_answers_is_and_opens_with_it() {
    let lists = edition();
    assert_eq!(questions(&lists).flat_map(unsaid).collect::<Vec<_>>(), Vec::<String>::new());
    let mut planted = questions(&lists).find(|question| question.scale == Scale::Fulfilled).expect("one").clone();
    planted.look_for.da = planted.look_for.da.replace("Delvist:", "Delvis:");
    assert_eq!(unsaid(&planted).len(), 1);
}

/// A list is read in narrow columns, and two alike cannot be told apart in it.
#[test]
fn every_question_has_a_short_name_of_its_own_and_its_demand() {
    let lists = edition();
    for lang in [|text: &Text| text.da.clone(), |text: &Text| text.en.clone()] {
        let (mut names, mut demands) = (BTreeSet::new(), BTreeSet::new());
        for question in questions(&lists) {
            let (short, krav) = question.short.as_ref().zip(question.krav.as_ref()).expect(&question.id);
            let (short, krav) = (lang(short), lang(krav));
            assert!((1..=22).contains(&short.chars().count()), "{}: {short}", question.id);
            assert!((1..=52).contains(&krav.chars().count()), "{}: {krav}", question.id);
            assert!(!short.ends_with(['.', '?']) && !krav.ends_with(['.', '?']), "{short} / {krav}");
            assert!(names.insert(short.to_lowercase()), "{short} twice");
            assert!(demands.insert(krav.to_lowercase()), "{krav} twice");
        }
    }
    let named = |id: &str| questions(&lists).find(|question| question.id == id).map(|q| q.short_or_text().da.as_str());
    assert_eq!(named("SB-09"), Some("Frist holdt"));
    assert_eq!(named("BI-03"), Some("Plan foreligger i tide"));
}

/// Every place is in the table, and the table has none that no question asks for but those of the department's list.
#[test]
fn every_basis_stands_in_the_table_of_the_law_with_how_sure_it_is() {
    let lists = edition();
    let table = law::shipped().expect("the table of the law");
    let cited: BTreeSet<&str> =
        questions(&lists).flat_map(|question| &question.basis).map(|basis| basis.reference.as_str()).collect();
    let idle: Vec<_> = table.iter().map(|row| row.reference.as_str()).filter(|row| !cited.contains(row)).collect();
    assert_eq!(idle, ["Strategi A1"]);
    for question in questions(&lists) {
        for area in &question.areas {
            assert!(question.basis_in(*area).next().is_some(), "{} has no basis in {area}", question.id);
        }
    }
    let on = |day: &str| NaiveDate::parse_from_str(day, "%Y-%m-%d").expect("a day");
    let doubtful = |doubt, today| table.iter().filter(|row| row.doubt(on(today)) == Some(doubt)).count();
    let recalled = table.iter().filter(|row| row.certainty == Certainty::Recalled).count();
    assert_eq!((doubtful(Doubt::Recalled, "2026-11-29"), recalled), (4, 4));
    assert_eq!(doubtful(Doubt::Old, "2026-11-29"), 0);
    assert_eq!(doubtful(Doubt::Old, "2027-01-01"), 0);
    assert_eq!(doubtful(Doubt::Old, "2027-01-02"), 8);
    assert_eq!(doubtful(Doubt::Old, "2027-11-02"), table.len() - recalled);
    let state = state(&lists);
    assert_eq!((state.places, state.recalled, state.unread), (table.len() - 1, 4, 4));
    assert_eq!(state.seen, Some((on("2026-01-01"), on("2026-11-01"))));
}

/// Read from the questions' own *ikke relevant* texts, by hand.
#[test]
fn the_conditions_are_those_that_a_fact_settles() {
    let lists = edition();
    let settled = |facts: Facts| -> Vec<&str> {
        ids(&lists, |question| question.applies_when.as_ref().is_some_and(|when| when.settled(&facts).is_some()))
    };
    let nothing = Facts::default();
    assert!(settled(nothing).is_empty());
    let transition = ["KO-11", "KO-12", "KO-13"];
    for (age, expected) in [
        (Age::To15, ["BI-11"].iter().chain(&transition).copied().collect::<Vec<_>>()),
        (Age::To17, vec!["BI-11"]),
        (Age::To24, vec![]),
        (Age::To66, transition.to_vec()),
        (Age::From67, ["BI-11"].iter().chain(&transition).copied().collect()),
    ] {
        assert_eq!(settled(Facts { age: Some(age), ..nothing }), expected);
    }
    let of = |outcome| settled(Facts { outcome: Some(outcome), ..nothing }).len();
    assert_eq!([Decision::Granted, Decision::Partly, Decision::Refused, Decision::None].map(of), [11, 0, 0, 14]);
    assert_eq!(settled(Facts { changes: Some(0), ..nothing }), ["SS-02", "SS-03", "SS-04", "SS-08"]);
    assert!(settled(Facts { changes: Some(1), plan: Some(true), ..nothing }).is_empty());
    assert_eq!(settled(Facts { plan: Some(false), ..nothing }), ["BI-03"]);
}

#[test]
fn what_has_a_date_in_the_file_is_measured_and_a_birthday_forgotten() {
    let lists = edition();
    assert_eq!(ids(&lists, |q| q.measure.is_some()), ["KO-08", "KO-11", "SS-02", "SS-08", "NK-03", "NK-08", "SB-09"]);
    assert_eq!(ids(&lists, |q| q.measure.as_ref().is_some_and(|rule| rule.forget)), ["KO-11"]);
    assert!(questions(&lists).filter_map(|q| q.measure.as_ref()).all(|rule| rule.met.is_some()));
}

fn finding(question: &Question, area: Area) -> Finding {
    Finding { met: 5, not_met: 5, population: 100, ..blank(area, "BI", question) }
}

fn findings(lists: &[Checklist]) -> Vec<Finding> {
    let of = |question: &Question| question.areas.iter().map(|area| finding(question, *area)).collect::<Vec<_>>();
    questions(lists).flat_map(of).collect()
}

/// Text and scale are kept to the letter where the number is, and a number is never used again.
#[test]
fn thirty_three_questions_are_held_against_the_edition_before() {
    let (earlier, later) = (before(), Extent::All.of(edition()));
    let (old, new) = (findings(&earlier), findings(&later));
    let side = |lists, findings| Side { checklists: lists, findings, parted: &[] };
    let compared = areas(side(&earlier, &old), side(&later, &new), true);
    let held: BTreeSet<&str> =
        compared.iter().flat_map(|area| &area.compared).map(|compared| compared.question.as_str()).collect();
    assert_eq!(held.len(), 33);
    let adults = &compared[1];
    assert_eq!((compared[0].compared.len(), adults.compared.len()), (33, 31));
    let left_out: BTreeSet<Why> = compared.iter().flat_map(|area| &area.not_compared).map(|left| left.why).collect();
    assert_eq!(left_out, BTreeSet::from([Why::New, Why::Gone]));
    let gone: Vec<_> =
        adults.not_compared.iter().filter(|left| left.why == Why::Gone).map(|left| &left.question).collect();
    assert_eq!(
        gone,
        ["BI-02", "BI-03", "BI-08", "KO-02", "KO-06", "KO-07", "SS-05", "NK-01", "NK-06", "SB-04", "SB-07"]
    );
    // Where the guidance alone is another, that is said.
    for one in compared.iter().flat_map(|area| &area.compared) {
        let guidance =
            |lists: &[Checklist]| questions(lists).find(|q| q.id == one.question).map(|q| q.look_for.clone());
        assert_eq!(one.sharpened, guidance(&earlier) != guidance(&later), "{}", one.question);
    }
    assert!(
        areas(side(&later, &new), side(&later, &new), true)
            .iter()
            .all(|area| area.compared.iter().all(|c| !c.sharpened))
    );
}
