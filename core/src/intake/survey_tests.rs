//! Sheets as people make them, and everything that can be wrong with one.

use super::*;

#[track_caller]
fn faults(text: &str) -> Vec<String> {
    read(text).unwrap_err().iter().map(ToString::to_string).collect()
}

const GOOD: &str = "Princip;Spørgsmål;Svarmulighed;Antal\r\n\
    A2;Har du været med til at bestemme målene?;Ja, i høj grad;41\r\n\
    ;;I nogen grad;22\r\n\
    ;;Slet ikke;0\r\n\
    ;;;\r\n\
    A1 Let at forstå;Var brevet let at forstå?;Ja;50\r\n\
    A1;Var brevet let at forstå?;Nej;7\r\n";

#[test]
fn a_sheet_as_people_make_it_is_read() {
    let questions = read(GOOD).unwrap();
    let of = |at: usize| {
        let question = &questions[at];
        let options: Vec<(&str, u32)> =
            question.options.iter().map(|option| (option.option.as_str(), option.count)).collect();
        (question.principle.as_str(), question.question.as_str(), options, question.n())
    };
    assert_eq!(of(0), ("A1", "Var brevet let at forstå?", vec![("Ja", 50), ("Nej", 7)], 57));
    let options = vec![("Ja, i høj grad", 41), ("I nogen grad", 22), ("Slet ikke", 0)];
    assert_eq!(of(1), ("A2", "Har du været med til at bestemme målene?", options, 63));
    assert_eq!(questions.len(), 2);
}

#[test]
fn other_separators_and_orders_of_columns_are_read_too() {
    let tabs = "antal\tsvar\tspørgsmål\tprincip\n3\tJa\tKom svaret?\ta3\n4\tNej\tKom svaret?\ta3\n";
    assert_eq!(read(tabs).unwrap()[0].n(), 7);
    let commas = "\u{feff}principle,question,answer,count\nA3,\"Came, it?\",Yes,3\nA3,\"Came, it?\",No,4\n";
    assert_eq!(read(commas).unwrap()[0].question, "Came, it?");
}

#[test]
fn everything_that_is_wrong_is_told_at_once_with_its_place() {
    let text = "princip;spørgsmål;svarmulighed;antal\n\
        ;Hvem?;Ja;1\n\
        A7;Hvem?;Ja;to\n\
        A2;;Ja;4\n\
        A2;Hvem?;Ja;4\n\
        A2;Hvem?;ja;5\n\
        A2;Hvem?;I alt;9\n\
        A2;Hvem?;Ring 64 82 82 82;-1\n\
        A2;Hvem?;;1,5\n";
    assert_eq!(
        faults(text),
        [
            "survey-blank line=2 column=princip value=",
            "survey-principle line=3 column=princip value=A7",
            "survey-count line=3 column=antal value=to",
            "survey-blank line=4 column=spørgsmål value=",
            "survey-twice line=6 column=svarmulighed value=ja first=5",
            "survey-sum line=7 column=svarmulighed value=I alt",
            "survey-personal line=8 column=svarmulighed value=Ring xx xx xx xx",
            "survey-count line=8 column=antal value=-1",
            "survey-blank line=9 column=svarmulighed value=",
            "survey-count line=9 column=antal value=1,5",
        ]
    );
}

#[test]
fn what_is_no_survey_is_refused_whole() {
    assert_eq!(faults(""), ["survey-empty"]);
    assert_eq!(faults("princip;spørgsmål;svarmulighed;antal\n;;;\n"), ["survey-empty"]);
    assert_eq!(faults("Navn;CPR\nAnna;010190-1234\n"), ["survey-columns seen=Navn;CPR"]);
    assert_eq!(faults("princip;spørgsmål;svar;antal\nA2;Hvem?;Ja;4\n"), ["survey-one-option line=2 value=Hvem?"]);
    let many = format!("princip;spørgsmål;svar;antal\n{}", "A2;Hvem?;Ja;4\n".repeat(3_000));
    assert!(faults(&many).last().unwrap().starts_with("survey-too-long line=2002"));
}
