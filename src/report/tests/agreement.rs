//! The second reader's own answers, and the table that they make with the first reader's.

use super::fixture::{PLAIN, YEAR, answer_all, case, dataset, drawn, internal, signed};
use crate::{
    domain::{answer::Value, code::Code, review::Opinion},
    report::{data::dataset::Dataset, formats::markdown},
    verbs::review::review,
    words::{lang::Lang, say::Words},
};

/// One checklist, ten cases an area, everything met; `rev` has read the first question of each child's case.
fn read(opinion: impl Fn(u32) -> Opinion) -> Dataset {
    let mut session = drawn(&PLAIN, &["BI"], (60, 60));
    answer_all(&mut session, |_, _| Value::Met);
    session.by = "rev".into();
    for n in 1..=10 {
        session.write(|change| review(change, YEAR, case(&format!("B-{n:02}")), "BI-01", &opinion(n))).unwrap();
    }
    dataset(&session)
}

fn text(dataset: &Dataset) -> String {
    markdown::write(dataset, &Words::new(Lang::Da))
}

#[test]
fn nine_of_ten_agree() {
    let dataset = read(|n| if n == 4 { Opinion::disagree(Some(Value::NotMet), "Nej") } else { Opinion::agree() });
    let agreement = &dataset.areas[0].second_reading.agreement;
    assert_eq!((agreement.read, agreement.agreed, agreement.unsaid), (10, 9, 0));
    assert_eq!(agreement.values, Value::ALL);
    let nothing = [0, 0, 0, 0, 0];
    assert_eq!(agreement.table, [[9, 0, 1, 0, 0], nothing, nothing, nothing, nothing]);
    // Five answers: e = (0.95 x 0.05 + 0.05 x 0.95) / 4 = 0.02375, and (0.9 - e) / (1 - e) = 0.8976.
    assert!((agreement.ac1.unwrap() - 0.8976).abs() < 0.00005);
    let text = text(&dataset);
    assert!(text.contains("De to er enige om 9 af 10 læste svar."), "{text}");
    assert!(text.contains("| Opfyldt | 9 | 0 | 1 | 0 | 0 |"));
    assert!(text.contains("(Gwets AC1): 0,90. 1 er fuld enighed"));
    assert!(text.contains("bygger på 10 svar og er usikkert, når svarene er få."));
    assert!(text.contains("Ingen svar er læst af en anden end den, der gav dem. Enigheden kan ikke beregnes."));
}

#[test]
fn a_disagreement_without_an_answer_leaves_the_coefficient_out() {
    let dataset = read(|n| if n == 4 { Opinion::disagree(None, "Nej") } else { Opinion::agree() });
    let agreement = &dataset.areas[0].second_reading.agreement;
    assert_eq!((agreement.read, agreement.agreed, agreement.unsaid, agreement.ac1), (10, 9, 1, None));
    assert_eq!(agreement.table[0], [9, 0, 0, 0, 0]);
    let said = "Gwets AC1 kan ikke beregnes, fordi andenlæseren ved én uenighed ikke har angivet sit eget svar. \
                Den uenighed er ikke med i tabellen.";
    assert!(text(&dataset).contains(said));
}

/// The usual round: the answers that were read stay in the table, although the auditor answered again; the adults' one
/// reading is the auditor's own.
#[test]
fn the_table_holds_what_was_read_by_another() {
    let dataset = internal(&signed(&PLAIN, &["BI", "SS"]));
    let [children, adults] = &dataset.areas[..] else { panic!("two areas") };
    let agreement = &children.second_reading.agreement;
    assert_eq!((agreement.read, agreement.agreed, agreement.unsaid), (4, 2, 0));
    assert_eq!(agreement.table.iter().flatten().sum::<u32>(), 4);
    assert!(children.second_reading.disagreements.iter().all(|disagreement| disagreement.own == Some(Value::NotMet)));
    let own = &adults.second_reading;
    assert_eq!((own.read, own.own, own.agreement.read, own.agreement.ac1), (1, 1, 0, None));
    // Four answers, two of them agreed on, would give a coefficient that says nothing.
    assert_eq!(agreement.ac1, None);
    let text = text(&dataset);
    assert!(text.contains("Der er læst for få svar til et samlet mål for enigheden; det kræver mindst 10 læste svar."));
    assert!(!text.contains("Gwets AC1"));
}

#[test]
fn an_answer_that_cannot_be_is_refused() {
    let mut session = drawn(&PLAIN, &["BI", "SS"], (60, 60));
    answer_all(&mut session, |_, _| Value::Met);
    let mut code = |question: &str, opinion: &Opinion| {
        session.write(|change| review(change, YEAR, case("B-01"), question, opinion)).map_err(|refusal| refusal.code)
    };
    assert_eq!(code("BI-01", &Opinion::disagree(Some(Value::Met), "Nej")), Err(Code::ReviewValueSame));
    let agrees = Opinion { value: Some(Value::NotMet), ..Opinion::agree() };
    assert_eq!(code("BI-01", &agrees), Err(Code::ReviewValueAgree));
    assert_eq!(code("BI-01", &Opinion::disagree(Some(Value::NotMet), " ")), Err(Code::ReasonNeeded));
    assert_eq!(code("BI-01", &Opinion::disagree(Some(Value::Partly), "Nej")), Ok(()));
}
