//! Verdicts against published p values and against counting every table; what is compared at all.

use super::{
    compared::{AreaComparison, Compared, Side, Test, Untested, Verdict, Why, areas},
    history::{Past, history},
    json,
};
use crate::domain::{
    area::Area,
    checklist::{Checklist, Kind, Question, Scale, Severity, Text},
    comparison::compared::Comparison,
    finding::Finding,
};
use std::collections::BTreeMap;

fn text(text: &str) -> Text {
    Text { da: text.into(), en: format!("{text} (en)") }
}

fn question(id: &str) -> Question {
    Question {
        id: id.into(),
        text: text(id),
        short: None,
        krav: None,
        look_for: text(""),
        place: text(""),
        basis: Vec::new(),
        areas: vec![Area::Children, Area::Adults],
        not_applicable: None,
        applies_when: None,
        measure: None,
        draw: None,
        severity: Severity::Major,
        kind: Kind::Law,
        per_area: BTreeMap::new(),
        core: true,
        scale: Scale::Fulfilled,
        principle: None,
    }
}

fn list(questions: Vec<Question>) -> Vec<Checklist> {
    let nothing = || String::from("-");
    vec![Checklist {
        id: "BI".into(),
        version: nothing(),
        as_of: nothing(),
        principle: nothing(),
        unit: None,
        evidence: None,
        name: text("-"),
        purpose: text("-"),
        questions,
    }]
}

/// `met` of `n` applicable answers, with `missing` more cases, among `population`.
fn finding(area: Area, id: &str, (met, n, missing, population): (u32, u32, u32, u32)) -> Finding {
    Finding {
        area,
        checklist: "BI".into(),
        question: id.into(),
        core: true,
        kind: Kind::Law,
        severity: Severity::Major,
        met,
        partly: 0,
        not_met: n - met,
        not_applicable: 0,
        set_aside: 0,
        cannot_assess: 0,
        missing,
        unanswered: 0,
        population,
        interval: None,
        essential: 0,
        act_now: 0,
        good_practice: 0,
        agreed: 0,
        disagreed: 0,
    }
}

type Counts = (u32, u32, u32, u32);

/// Questions asked alike of children's cases, with the counts of both rounds.
fn compared(counts: &[(Counts, Counts)], finished: bool) -> AreaComparison {
    let ids: Vec<String> = (1..=counts.len()).map(|n| format!("BI-{n:02}")).collect();
    let lists = list(ids.iter().map(|id| question(id)).collect());
    let of = |side: fn(&(Counts, Counts)) -> Counts| -> Vec<Finding> {
        ids.iter().zip(counts).map(|(id, both)| finding(Area::Children, id, side(both))).collect()
    };
    let (before, after) = (of(|both| both.0), of(|both| both.1));
    let side = |findings| Side { checklists: &lists, findings, parted: &[] };
    areas(side(&before), side(&after), finished).pop().unwrap()
}

fn ten(met: u32) -> Counts {
    (met, 10, 0, 137)
}

fn test(compared: &Compared) -> Test {
    compared.test.unwrap()
}

/// The values of the statistics note: R `fisher.test`, three decimals.
#[test]
fn published_values_of_one_question() {
    use Verdict::{HardlyChance, MayBeChance};
    let twenty = |met| (met, 20, 0, 480);
    for (before, after, p, verdict) in [
        (ten(10), ten(6), 0.087, MayBeChance),
        (ten(10), ten(5), 0.033, HardlyChance),
        (twenty(18), twenty(12), 0.065, MayBeChance),
        (twenty(18), twenty(11), 0.031, HardlyChance),
    ] {
        let area = compared(&[(before, after)], true);
        let found = test(&area.compared[0]);
        assert!((found.fisher - p).abs() < 5e-4 && (found.holm - p).abs() < 5e-4, "{found:?}");
        assert_eq!(found.verdict, verdict);
        // The other way round is the same difference with the other sign.
        let back = test(&compared(&[(after, before)], true).compared[0]);
        assert_eq!(back.verdict, verdict);
        assert!((back.newcombe.low + found.newcombe.high).abs() < 1e-12);
    }
}

/// Newcombe 1998, table II, method 10: 56/70 less 48/80 is 0.0524 to 0.3339.
#[test]
fn the_difference_is_the_later_share_less_the_earlier() {
    let found = test(&compared(&[((48, 80, 0, 500), (56, 70, 0, 500))], true).compared[0]);
    assert!((found.newcombe.low - 0.0524).abs() < 5e-5 && (found.newcombe.high - 0.3339).abs() < 5e-5, "{found:?}");
}

#[test]
fn among_34_questions_the_same_difference_may_be_chance() {
    let mut counts = vec![(ten(9), ten(9)); 33];
    counts.insert(7, (ten(10), ten(5)));
    let area = compared(&counts, true);
    assert_eq!((area.tested(), area.by_chance_tenths()), (34, 17));
    let found = test(&area.compared[7]);
    assert!((found.fisher - 0.033).abs() < 5e-4 && found.holm > 0.99, "{found:?}");
    assert!(area.compared.iter().all(|question| test(question).verdict == Verdict::MayBeChance));
    // 10 of 10 against 0 of 10 is 2 of the 184,756 ways to share out ten answers; times 34 that is still rare.
    counts[7] = (ten(10), ten(0));
    let area = compared(&counts, true);
    assert_eq!(test(&area.compared[7]).verdict, Verdict::HardlyChance);
    assert!((test(&area.compared[7]).holm - 34.0 * 2.0 / 184_756.0).abs() < 1e-12);
    assert_eq!(area.compared.iter().filter(|question| test(question).verdict == Verdict::HardlyChance).count(), 1);
}

/// Of all ways to share the met answers out between the two samples, those no more frequent than the one seen. Counted.
fn ways((x, n): (u32, u32), (y, m): (u32, u32)) -> (u64, u64) {
    let met = x + y;
    let mut tables = vec![0_u64; usize::try_from(n + 1).unwrap()];
    for chosen in (0_u32..1 << (n + m)).filter(|chosen| chosen.count_ones() == met) {
        let first = chosen & ((1 << n) - 1);
        tables[usize::try_from(first.count_ones()).unwrap()] += 1;
    }
    let seen = tables[usize::try_from(x).unwrap()];
    (tables.iter().filter(|ways| **ways <= seen).sum(), tables.iter().sum())
}

/// Holm word for word, in whole numbers: a question is hardly chance when it and every one with a smaller p pass.
fn naive(p: &[(u64, u64)]) -> Vec<Verdict> {
    let smaller = |a: &(u64, u64), b: &(u64, u64)| a.0 * b.1 < b.0 * a.1;
    let passes = |own: &(u64, u64)| {
        let rank = p.iter().filter(|other| smaller(other, own)).count();
        let left = u64::try_from(p.len() - rank).unwrap();
        own.0 * left * 20 < own.1
    };
    let hardly = |own: &(u64, u64)| passes(own) && p.iter().filter(|other| smaller(other, own)).all(&passes);
    p.iter().map(|own| if hardly(own) { Verdict::HardlyChance } else { Verdict::MayBeChance }).collect()
}

#[test]
fn every_small_verdict_is_a_count_of_tables() {
    let all: Vec<(u32, u32)> = (0..=6).flat_map(|x| (0..=7).map(move |y| (x, y))).collect();
    let mut hardly = 0;
    // Every pair of counts, in runs of different length that begin everywhere.
    for size in [1, 2, 3, 5] {
        for start in 0..all.len() {
            let some: Vec<(u32, u32)> = (0..size).map(|i| all[(start + i * 11) % all.len()]).collect();
            let counts: Vec<(Counts, Counts)> = some.iter().map(|(x, y)| ((*x, 6, 0, 40), (*y, 7, 0, 50))).collect();
            let p: Vec<(u64, u64)> = some.iter().map(|(x, y)| ways((*x, 6), (*y, 7))).collect();
            let found: Vec<Verdict> =
                compared(&counts, true).compared.iter().map(|question| test(question).verdict).collect();
            assert_eq!(found, naive(&p), "{some:?}");
            hardly += found.iter().filter(|verdict| **verdict == Verdict::HardlyChance).count();
        }
    }
    assert!(hardly > 20, "{hardly}");
}

/// One of 20 answers is met, and it is the only one of its round: 1 of 20 ways, and the level itself is not below it.
#[test]
fn a_p_of_exactly_one_twentieth_may_be_chance() {
    let found = test(&compared(&[((1, 1, 0, 9), (0, 19, 0, 40))], true).compared[0]);
    assert!((found.fisher - 0.05).abs() < 1e-15 && found.verdict == Verdict::MayBeChance, "{found:?}");
    let found = test(&compared(&[((1, 1, 0, 9), (0, 20, 0, 40))], true).compared[0]);
    assert_eq!(found.verdict, Verdict::HardlyChance);
}

#[test]
fn what_cannot_be_calculated_says_why_and_is_not_adjusted_for() {
    let counts = [(ten(10), ten(5)), ((0, 0, 2, 137), ten(9)), (ten(9), (0, 0, 0, 137))];
    let area = compared(&counts, true);
    assert_eq!(area.compared[1].test, Err(Untested::NothingApplies));
    assert_eq!(area.compared[2].test, Err(Untested::NothingApplies));
    assert_eq!(area.compared[1].before.unknown(), 2);
    assert_eq!(area.tested(), 1);
    assert_eq!(test(&area.compared[0]).verdict, Verdict::HardlyChance);
    let unfinished = compared(&counts, false);
    assert!(unfinished.compared.iter().all(|question| question.test == Err(Untested::Unfinished)));
    assert_eq!((unfinished.tested(), unfinished.by_chance_tenths()), (0, 0));
    let vast = (1, 6_000, 0, 100_000);
    assert_eq!(compared(&[((2_999, 6_000, 0, 100_000), (3_000, 6_000, 0, 100_000))], true).tested(), 0);
    assert_eq!(compared(&[(vast, vast)], true).tested(), 1);
}

#[test]
fn where_every_case_was_drawn_the_guaranteed_difference_is_the_difference() {
    let found = test(&compared(&[((8, 10, 0, 10), (9, 10, 0, 10))], true).compared[0]);
    let guaranteed = found.guaranteed.unwrap().difference;
    assert!((guaranteed.low - 0.1).abs() < 1e-15 && (guaranteed.high - 0.1).abs() < 1e-15, "{guaranteed:?}");
    // Two cases not found can be anything: from 8 to 10 of the first ten.
    let found = test(&compared(&[((8, 8, 2, 10), (9, 10, 0, 10))], true).compared[0]);
    let guaranteed = found.guaranteed.unwrap().difference;
    assert!((guaranteed.low + 0.1).abs() < 1e-15 && (guaranteed.high - 0.1).abs() < 1e-15, "{guaranteed:?}");
    assert!((found.fisher - 1.0).abs() < 1e-15, "{found:?}");
}

#[test]
fn only_a_question_asked_alike_is_compared() {
    let ids = ["BI-01", "BI-02", "BI-03", "BI-04", "BI-05"];
    let old = list(ids[..4].iter().map(|id| question(id)).collect());
    let mut new: Vec<Question> = ids[1..].iter().map(|id| question(id)).collect();
    new[1].text.en = "Another".into();
    new[2].scale = Scale::YesNo;
    let new = list(new);
    let findings: Vec<Finding> = ids.iter().map(|id| finding(Area::Children, id, ten(9))).collect();
    let adults: Vec<Finding> = ids.iter().map(|id| finding(Area::Adults, id, ten(1))).collect();
    let both: Vec<Finding> = findings.iter().chain(&adults).cloned().collect();
    let found = areas(
        Side { checklists: &old, findings: &findings, parted: &[] },
        Side { checklists: &new, findings: &both, parted: &[Area::Adults] },
        true,
    );
    assert_eq!(
        found.iter().map(|area| (area.area, area.parted)).collect::<Vec<_>>(),
        [(Area::Children, false), (Area::Adults, true)]
    );
    let names: Vec<&str> = found[0].compared.iter().map(|question| question.question.as_str()).collect();
    assert_eq!(names, ["BI-02"]);
    assert_eq!((found[0].compared[0].before.met, found[0].compared[0].after.met), (9, 9));
    let why = |area: &AreaComparison| -> Vec<(String, Why)> {
        area.not_compared.iter().map(|question| (question.question.clone(), question.why)).collect()
    };
    let own = |id: &str, why| (String::from(id), why);
    let rest =
        [own("BI-03", Why::Reworded), own("BI-04", Why::ScaleChanged), own("BI-05", Why::New), own("BI-01", Why::Gone)];
    assert_eq!(why(&found[0]), rest);
    assert!(found[1].compared.is_empty());
    assert_eq!(why(&found[1])[0], own("BI-02", Why::NoSample));
}

/// The short name and the demand are no part of the words: rounds from before there were any are compared with later ones.
#[test]
fn a_question_that_was_only_named_is_compared() {
    let old = list(vec![question("BI-01"), question("BI-02")]);
    let named = |id: &str, short: &str| Question { short: Some(text(short)), krav: Some(text("Krav")), ..question(id) };
    let first = list(vec![named("BI-01", "Plan"), named("BI-02", "Frist")]);
    let later = list(vec![named("BI-01", "Plan til tiden"), Question { krav: None, ..named("BI-02", "Frist holdt") }]);
    let findings: Vec<Finding> = ["BI-01", "BI-02"].map(|id| finding(Area::Children, id, ten(9))).into();
    let side = |checklists| Side { checklists, findings: &findings, parted: &[] };
    for (before, after) in [(&old, &first), (&first, &later), (&later, &old)] {
        let found = areas(side(before), side(after), true);
        assert_eq!((found[0].compared.len(), found[0].not_compared.len()), (2, 0));
    }
}

#[test]
fn json_says_null_and_why() {
    let area = compared(&[(ten(10), ten(6)), (ten(3), (0, 0, 0, 137))], true);
    let whole = Comparison { before: 2026, version: 1, reopened: false, after: 2027, open_cases: 0, areas: vec![area] };
    let value = json::value(&whole);
    let questions = &value["areas"][0]["questions"];
    assert_eq!(questions[0]["verdict"], "may-be-chance");
    assert!(questions[0]["reason"].is_null() && questions[0]["guaranteed"].is_array());
    for member in ["newcombe", "fisher_p", "holm_p", "guaranteed", "verdict"] {
        assert!(questions[1][member].is_null(), "{member}");
    }
    assert_eq!(questions[1]["reason"], "nothing-applies");
    assert_eq!(value["areas"][0]["by_chance"], 0.05);
}

#[test]
fn a_question_is_followed_until_it_is_worded_anew() {
    let (first, second) = (list(vec![question("BI-01"), question("BI-02")]), list(vec![question("BI-01")]));
    let mut third = list(vec![question("BI-01"), question("BI-02"), question("BI-03")]);
    third[0].questions[0].text.en = "Other".into();
    third[0].questions[1].scale = Scale::YesNo;
    third[0].questions[2].core = false;
    let of = |id: &str, met| finding(Area::Children, id, (met, 10, 1, 40));
    let (early, mid, late) = (
        vec![of("BI-01", 4), of("BI-02", 5)],
        vec![of("BI-01", 6)],
        vec![of("BI-01", 7), of("BI-02", 8), of("BI-03", 9)],
    );
    let past = |year, checklists, findings| Past { year, side: Side { checklists, findings, parted: &[] } };
    let found = history(&third, &[past(2024, &first, &early), past(2026, &second, &mid), past(2027, &third, &late)]);
    assert_eq!(found.years, [2024, 2026, 2027]);
    // The adults had no sample, and supplementary questions are not followed.
    assert_eq!((found.areas.len(), found.areas[0].area, found.areas[0].questions.len()), (1, Area::Children, 2));
    let told = |question: usize| -> Vec<(u16, u32, u32, bool)> {
        let points = &found.areas[0].questions[question].points;
        points.iter().map(|point| (point.year, point.met, point.unknown, point.changed)).collect()
    };
    assert_eq!(told(0), [(2024, 4, 1, false), (2026, 6, 1, false), (2027, 7, 1, true)]);
    // Held against the round that asked it last.
    assert_eq!(told(1), [(2024, 5, 1, false), (2027, 8, 1, true)]);
}
