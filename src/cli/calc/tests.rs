//! `calc` from the typed words to the JSON and the sentences. The figures are those of the reference values.

use crate::{
    cli::{args::calc::Calc, commands::calc::said},
    domain::{code::Code, refusal::Refusal},
    words::{lang::Lang, say::Words},
};
use clap::Parser;
use serde_json::Value;

#[derive(Debug, Parser)]
struct Typed {
    #[command(subcommand)]
    calc: Calc,
}

fn calc(typed: &str) -> Calc {
    Typed::try_parse_from(std::iter::once("calc").chain(typed.split(' '))).unwrap().calc
}

fn json(calc: &Calc) -> Result<Value, Refusal> {
    Ok(said(&Words::new(Lang::En), calc)?.json)
}

fn sentence(calc: &Calc, words: &Words) -> Result<String, Refusal> {
    Ok(said(words, calc)?.text)
}

#[track_caller]
fn gives(typed: &str, expected: &str) {
    assert_eq!(json(&calc(typed)).unwrap().to_string(), expected, "{typed}");
}

#[track_caller]
fn says(typed: &str, lang: Lang, expected: &str) {
    assert_eq!(sentence(&calc(typed), &Words::new(lang)).unwrap(), expected, "{typed}");
}

/// The code, and words for it with no key or gap left in them, in both languages.
#[track_caller]
fn refused(typed: &str, code: Code) {
    let refusal = json(&calc(typed)).unwrap_err();
    assert_eq!(refusal.code, code, "{typed}");
    for lang in Lang::ALL {
        let words = Words::new(lang);
        assert_eq!(sentence(&calc(typed), &words).unwrap_err(), refusal);
        for text in [words.refusal(&refusal), words.hint(&refusal)] {
            assert!(text.ends_with(['.', '"', ':']) && !text.contains('$'), "{lang:?}: {text}");
        }
    }
}

#[test]
fn the_json_is_that_of_the_documentation() {
    gives("interval --met 9 --sample 10 --population 120", r#"{"low":69,"high":119}"#);
    gives("interval --met 8 --sample 10 --population 137 --missing 1", r#"{"low":63,"high":136}"#);
    gives("interval --met 10 --sample 10 --population 137 --sides 1", r#"{"low":103,"high":137}"#);
    gives("interval --met 9 --sample 10 --population 137 --sides 1 --confidence 95/100", r#"{"low":85,"high":136}"#);
    gives("detect --population 5 --faulty 2 --sample 1", r#"{"probability":0.4}"#);
    gives("detect --population 5 --faulty 0 --sample 1", r#"{"probability":0.0}"#);
    gives("size --population 120 --faulty 12", r#"{"size":26}"#);
    gives("size --population 500 --faulty 40 --confidence 0,9", r#"{"size":27}"#);
    gives("agreement --table 7,0;0,3", r#"{"raw":1.0,"ac1":1.0,"kappa":1.0}"#);
    gives("agreement --table 10,0;0,0", r#"{"raw":1.0,"ac1":1.0,"kappa":null}"#);
    gives("agreement --table 0,0;0,0", r#"{"raw":null,"ac1":null,"kappa":null}"#);
    let compared = json(&calc("compare --before 8/10 --after 10/10 --population-before 140 --population-after 137"));
    let compared = compared.unwrap();
    let near = |pointer: &str, expected: f64| {
        let found = compared.pointer(pointer).unwrap().as_f64().unwrap();
        assert!((found - expected).abs() < 5e-7, "{pointer}: {found} against {expected}");
    };
    near("/difference", 0.2);
    near("/guaranteed/0", -0.314_338);
    near("/guaranteed/1", 0.585_714);
    let alone = json(&calc("compare --before 2/7 --after 6/7")).unwrap();
    assert!(alone["guaranteed"].is_null());
    assert!((alone["newcombe"][0].as_f64().unwrap() - 0.058_228).abs() < 5e-7);
    let worse = json(&calc("compare --before 9/10 --after 6/10")).unwrap();
    assert_eq!(worse["difference"].to_string(), "-0.3");
}

#[test]
fn people_read_sentences() {
    says(
        "interval --met 8 --sample 10 --population 137 --missing 1",
        Lang::Da,
        "8 af 10 udtrukne sager er opfyldt. Med 95 % sikkerhed er mellem 63 og 136 af de 137 sager opfyldt. Den \
         nederste grænse regner, som om ingen af de ubedømte sager (1) var opfyldt, den øverste, som om alle var.",
    );
    says(
        "interval --met 10 --sample 10 --population 30 --sides 1 --confidence 0.975",
        Lang::Da,
        "10 af 10 udtrukne sager er opfyldt. Med 97,5 % sikkerhed er mindst 23 af de 30 sager opfyldt.",
    );
    says(
        "interval --met 3 --sample 4 --population 4",
        Lang::En,
        "All 4 cases were seen and 3 are met: the figure is no estimate.",
    );
    says(
        "detect --population 137 --faulty 14 --sample 10",
        Lang::Da,
        "Findes fejlen i 14 af de 137 sager, er sandsynligheden 67 % for, at en stikprøve på 10 viser den mindst én gang.",
    );
    says(
        "detect --population 1000 --faulty 999 --sample 1",
        Lang::En,
        "If 999 of the 1000 cases have the fault, the chance is over 99 % that a sample of 1 shows it at least once.",
    );
    says(
        "size --population 120 --faulty 12",
        Lang::Da,
        "Findes fejlen i 12 af de 120 sager, skal der udtrækkes mindst 26 for med 95 % sandsynlighed at se den.",
    );
    says(
        "size --population 2 --faulty 2 --allowed 1",
        Lang::En,
        "If 2 of the 2 cases have the fault, at least 2 must be drawn to see it more than 1 time with a chance of 95 %.",
    );
    says(
        "compare --before 10/10 --after 6/10 --population-before 12 --population-after 12",
        Lang::Da,
        "Før var 10 af 10 opfyldt, nu 6 af 10: en forskel på -40 procentpoint (med 95 % sikkerhed mellem -69 og -3). \
         Forskellen kan være tilfældig (Fishers p: 0,087). Mellem de to års faktiske sager ligger forskellen med \
         mindst 95 % sikkerhed mellem -50 og -16 procentpoint.",
    );
    says(
        "agreement --table 10,0;0,0",
        Lang::Da,
        "Læserne gav samme svar i 100 % af 10 bedømmelser. Gwets AC1 er 1,00. Cohens kappa kan ikke beregnes.",
    );
    says("agreement --table 0", Lang::En, "There are no assessments: agreement cannot be calculated.");
}

/// 10/10 to 5/10 is the first fall from ten that chance hardly explains (R fisher.test: 0.0325).
#[test]
fn the_verdict_turns_at_5_per_cent() {
    let words = Words::new(Lang::En);
    let of = |typed: &str| sentence(&calc(typed), &words).unwrap();
    assert!(of("compare --before 10/10 --after 6/10").contains("may be chance"));
    assert!(of("compare --before 10/10 --after 5/10").contains("hardly chance (Fisher's p: 0.033)"));
    assert!(of("compare --before 90/90 --after 0/90").contains("(Fisher's p: under 0.001)"));
}

#[test]
fn impossible_arguments_are_refused_in_words() {
    refused("interval --met 11 --sample 10 --population 137", Code::CalcMetSample);
    refused("interval --met 9 --sample 10 --population 137 --missing 2", Code::CalcMetSample);
    refused("interval --met 0 --sample 10 --population 137 --missing 11", Code::CalcMetSample);
    refused("interval --met 0 --sample 0 --population 0", Code::CalcSampleEmpty);
    refused("interval --met 0 --sample 10 --population 9", Code::CalcSamplePopulation);
    refused("interval --met 0 --sample 1 --population 9 --confidence 95", Code::CalcConfidence);
    refused("interval --met 500000 --sample 500000 --population 4000000000 --missing 0", Code::CalcTooLarge);
    refused("detect --population 10 --faulty 11 --sample 1", Code::CalcFaultyPopulation);
    refused("detect --population 10 --faulty 1 --sample 0", Code::CalcSampleEmpty);
    refused("size --population 10 --faulty 11", Code::CalcFaultyPopulation);
    refused("size --population 10 --faulty 0", Code::CalcSizeImpossible);
    refused("size --population 10 --faulty 3 --allowed 3", Code::CalcSizeImpossible);
    for share in ["10", "11/10", "0/0", "a/b", "1/-2", "1/99999999999"] {
        refused(&format!("compare --before {share} --after 1/2"), Code::CalcShare);
    }
    refused(
        "compare --before 9/10 --after 9/10 --population-before 9 --population-after 90",
        Code::CalcSamplePopulation,
    );
    refused("compare --before 900000/1000000 --after 800000/1000000", Code::CalcTooLarge);
    for table in ["", "1,2", "1,2;3", "a", "1,2;3,-4"] {
        let typed = Typed::try_parse_from(["calc", "agreement", &format!("--table={table}")]).unwrap().calc;
        assert_eq!(json(&typed).unwrap_err().code, Code::CalcTable, "{table}");
    }
    refused("agreement --table 1,2", Code::CalcTable);
}

#[test]
fn one_population_alone_is_a_mistake_of_the_command_line() {
    let typed = ["calc", "compare", "--before", "1/2", "--after", "1/2", "--population-before", "4"];
    assert!(Typed::try_parse_from(typed).is_err());
}
