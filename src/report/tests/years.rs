//! *Siden sidste år* in all formats, from a comparison with every kind of line in it.

use super::{
    fixture::{PLAIN, dataset, signed},
    numbers::{html_rows, markdown_rows},
};
use crate::{
    domain::{
        area::Area,
        comparison::compared::{
            AreaComparison, Compared, Comparison, Count, NotCompared, Test, Untested, Verdict, Why,
        },
        statistics::seen::ShareInterval,
    },
    report::{
        data::dataset::Dataset,
        formats::{csv, html, json, markdown},
    },
    words::{lang::Lang, say::Words},
};
use expect_test::expect;
use serde_json::Value;

fn count(met: u32, n: u32, missing: u32) -> Count {
    Count { met, n, missing, cannot_assess: 0, unanswered: 0, population: 14 }
}

fn compared(question: &str, test: Result<Verdict, Untested>) -> Compared {
    let test = test.map(|verdict| Test {
        newcombe: ShareInterval { low: -0.25, high: 0.5 },
        fisher: 0.25,
        holm: 0.75,
        guaranteed: None,
        verdict,
    });
    Compared { question: question.into(), sharpened: false, before: count(7, 10, 1), after: count(9, 10, 0), test }
}

fn with(before: u16, open_cases: u32, compared: Vec<Compared>) -> Dataset {
    let mut dataset = dataset(&signed(&PLAIN, &["BI", "SS"]));
    let not = |question: &str, why| NotCompared { question: question.into(), why };
    let not_compared = vec![not("BI-06", Why::New), not("BI-07", Why::New), not("BI-08", Why::Reworded)];
    let areas = vec![
        AreaComparison { area: Area::Children, parted: false, compared, not_compared },
        AreaComparison { area: Area::Adults, parted: true, compared: Vec::new(), not_compared: Vec::new() },
    ];
    let comparison = Comparison { before, version: 2, reopened: false, after: dataset.year, open_cases, areas };
    dataset.comparison = Some(comparison);
    dataset
}

pub(super) fn judged() -> Dataset {
    let nothing = Compared { before: count(0, 0, 2), ..compared("BI-03", Err(Untested::NothingApplies)) };
    let questions =
        vec![compared("BI-01", Ok(Verdict::MayBeChance)), compared("BI-04", Ok(Verdict::HardlyChance)), nothing];
    with(2026, 0, questions)
}

fn section(dataset: &Dataset, lang: Lang) -> String {
    let text = markdown::write(dataset, &Words::new(lang));
    let sections: Vec<&str> = text.split("\n## ").filter(|part| part.starts_with("Si")).collect();
    sections.concat()
}

#[test]
fn the_section_word_by_word() {
    expect![[r"
        Siden sidste år

        2027 er holdt op mod 2026, godkendt udgave 2.

        »Kan være tilfældigt« betyder ikke, at intet er ændret: med så få sager kan kun store forskelle skilles fra tilfældet.

        »Næppe tilfældigt« siger ikke hvorfor: praksis, sagerne eller den, der læser dem, kan være en anden.

        Hvor vejledningen er skærpet, er spørgsmålet det samme, men grænsen mellem svarene er tegnet tydeligere: en forskel kan være teksten og ikke praksis.

        Svar, ingen kender (ikke fremfundet, kan ikke vurderes, ubesvaret), er ikke med i sammenligningen. De to områder lægges aldrig sammen.

        ### Det, der blev besluttet før

        Der er ingen handlinger fra tidligere runder at følge op på.

        ### Børneområdet: 2026 og 2027

        2 spørgsmål er sammenlignet. Vurderet ét for ét ville tilfældet alene i gennemsnit gøre op til 0,1 af dem »næppe tilfældigt«. Derfor er kravet skærpet (Holms metode): risikoen for blot ét forkert »næppe tilfældigt« på området er højst 5 procent.

        **Børneområdet: samme spørgsmål i 2026 og 2027**

        | Spørgsmål | Opfyldt i 2026 | Opfyldt i 2027 | Er forskellen tilfældig? |
        | --- | --- | --- | --- |
        | BI-01 Fremgår borgerens egne ønsker tydeligt af sagen, og kan de genfindes i de mål, der er opstillet? | 7 af 10 (og 1 ukendt svar) | 9 af 10 | kan være tilfældigt |
        | BI-04 Er planen lavet sammen med borgeren, og kan man se hvordan? | 7 af 10 (og 1 ukendt svar) | 9 af 10 | næppe tilfældigt |
        | BI-03 Er der taget stilling til, om der skal laves en plan, og foreligger planen til tiden? | ingen svar, der tæller (2 ukendte svar) | 9 af 10 | kan ikke beregnes |

        - Ikke sammenlignet, fordi spørgsmålet er nyt: BI-06, BI-07.
        - Ikke sammenlignet, fordi ordlyden er en anden: BI-08.

        ### Voksenområdet: 2026 og 2027

        Intet spørgsmål kunne sammenlignes.

        Stikprøven er mindst ét af årene trukket i flere dele. Sammenligningen regner, som om alle områdets sager havde haft samme chance for at blive trukket. Derfor er »næppe tilfældigt« og »kan være tilfældigt« kun omtrentlige her.
    "]].assert_eq(&section(&judged(), Lang::Da));
}

#[test]
fn the_section_word_by_word_in_english() {
    expect![[r"
        Since last year

        2027 is held against 2026, signed version 2.

        “May be chance” does not mean that nothing has changed: with so few cases only large differences can be told from chance.

        “Hardly chance” does not say why: the practice, the cases or whoever reads them may be another.

        Where the guidance was sharpened the question is the same, but the line between the answers is drawn more clearly: a difference may be the text and not the practice.

        Answers that nobody knows (not found, cannot be assessed, unanswered) are not part of the comparison. The two areas are never added together.

        ### What was decided before

        There are no actions from earlier rounds to follow up on.

        ### Children's area: 2026 and 2027

        2 questions are compared. Judged one by one, chance alone would make up to 0.1 of them “hardly chance” on average. So the demand is stricter (Holm’s method): the risk of even one wrong “hardly chance” in the area is at most 5 per cent.

        **Children's area: the same questions in 2026 and 2027**

        | Question | Met in 2026 | Met in 2027 | Is the difference chance? |
        | --- | --- | --- | --- |
        | BI-01 Are the citizen's own wishes clear from the case file, and can they be recognised in the goals that were set? | 7 of 10 (and 1 unknown answer) | 9 of 10 | may be chance |
        | BI-04 Was the plan made together with the citizen, and can one see how? | 7 of 10 (and 1 unknown answer) | 9 of 10 | hardly chance |
        | BI-03 Was it considered whether a plan is to be made, and is the plan there in time? | no answer that counts (2 unknown answers) | 9 of 10 | cannot be calculated |

        - Not compared, because the question is new: BI-06, BI-07.
        - Not compared, because the wording is another: BI-08.

        ### Adults' area: 2026 and 2027

        No question could be compared.

        In at least one of the years the sample was drawn in several parts. The comparison reckons as if all cases of the area had been equally likely to be drawn. So “hardly chance” and “may be chance” are only approximate here.
    "]].assert_eq(&section(&judged(), Lang::En));
}

#[test]
fn while_cases_are_open_nothing_is_judged_and_nothing_is_counted_as_chance() {
    let text = section(&with(2024, 3, vec![compared("BI-01", Err(Untested::Unfinished))]), Lang::Da);
    assert!(text.starts_with("Siden 2024\n"), "{text}");
    assert!(text.contains("3 sager er åbne.") && text.contains("| 9 af 10 | ikke vurderet endnu |"), "{text}");
    assert!(!text.contains("Holm"), "{text}");
}

#[test]
fn without_an_earlier_round_there_is_a_sentence() {
    let dataset = dataset(&signed(&PLAIN, &["BI", "SS"]));
    assert_eq!(dataset.comparison, None);
    assert!(section(&dataset, Lang::Da).contains("Der er ingen tidligere godkendt runde i filen"));
    assert!(section(&dataset, Lang::En).contains("There is no earlier signed round in the file"));
}

#[test]
fn all_formats_say_the_same() {
    let dataset = judged();
    for lang in Lang::ALL {
        let words = Words::new(lang);
        let (page, text) = (html::write(&dataset, &words), markdown::write(&dataset, &words));
        assert_eq!(html_rows(&page), markdown_rows(&text));
        assert!(!page.contains("years-") && !text.contains("years-") && !text.contains("{ $"));
    }
    let report: Value = serde_json::from_str(&json::report::write(&dataset)).unwrap();
    let questions = report["comparison"]["areas"][0]["questions"].as_array().unwrap();
    let verdicts: Vec<&Value> = questions.iter().map(|question| &question["verdict"]).collect();
    assert_eq!(verdicts, [&Value::from("may-be-chance"), &Value::from("hardly-chance"), &Value::Null]);
    let written = csv::findings::write(&dataset, &Words::new(Lang::Da));
    let mut reader = ::csv::ReaderBuilder::new().delimiter(b';').from_reader(written.as_bytes());
    let rows: Vec<::csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let last = |question: &str| -> Vec<String> {
        let row = rows.iter().find(|row| &row[6] == question).unwrap();
        row.iter().skip(29).take(4).map(String::from).collect()
    };
    assert_eq!(last("BI-04"), ["2026", "7", "10", "næppe tilfældigt"]);
    assert_eq!(last("BI-03"), ["2026", "0", "0", "kan ikke beregnes"]);
    assert_eq!(last("BI-06"), ["", "", "", ""]);
}
