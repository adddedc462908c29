//! Every word that leads to a text, a form or a file, wherever one can stand: where it is asked for, it is written down
//! once it is filled in; what cannot be done as things stand is refused before anybody types.

use crate::{
    domain::{
        answer::{Answer, Value},
        sample::{Reason, SampleCase},
    },
    plain::shell::{
        command::Command,
        fixture::{YEAR, at_case, case, danish, drawn, listed, talk},
        run::Start,
    },
    verbs::{acute, answer, complete, missing, replace, session::Session, sign_off},
};

/// Where one stands: at the round, in B-01, at its question BI-01.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stand {
    Round,
    Case,
    Question,
}

use Stand::{Case, Question, Round};

/// What is typed, and the sentence that asks for it.
struct Way {
    stand: Stand,
    word: Command,
    typed: Vec<String>,
    ask: &'static str,
}

fn ways(folder: &std::path::Path) -> Vec<Way> {
    let survey = folder.join("svar.csv");
    std::fs::write(&survey, "princip;spørgsmål;svarmulighed;antal\nA3;Overblik?;Ja;9\n;;Nej;4\n").unwrap();
    let (survey, sheets) = (survey.display().to_string(), folder.join("ark").display().to_string());
    let way = |stand, word, typed: &[&str], ask| Way {
        stand,
        word,
        typed: typed.iter().map(|line| (*line).to_owned()).collect(),
        ask,
    };
    let action = ["1", "BI-01", "3", "Ny skabelon", "Lederen", "01-06-2099", "Fem notater læses", "2"];
    vec![
        way(Round, Command::Reopen, &["Ny oplysning.", "."], "plain-write-reopen-round"),
        way(Round, Command::Acute, &["1", "Ringet op.", "."], "plain-write-handled"),
        way(Round, Command::Actions, &action, "actions-plain-question"),
        way(Round, Command::Texts, &["1", "Leder", "Det går godt.", "."], "texts-plain-write"),
        way(Round, Command::Citizens, &["1", &survey, "1"], "citizens-plain-path"),
        way(Round, Command::Assign, &["B-01", "KH"], "tui-form-assign-means"),
        way(Round, Command::Feedback, &["", &sheets], "handout-plain-whom"),
        way(Case, Command::Missing, &["Ikke i arkivet.", ".", "1"], "plain-write-missing"),
        way(Case, Command::Replace, &["1", "Dublet.", ".", "1"], "plain-write-replace"),
        way(Case, Command::Reopen, &["Et notat var overset.", "."], "plain-write-reopen-case"),
        way(Case, Command::Acute, &["Barnet er alene.", ".", "Vagten"], "plain-write-acute"),
        way(Case, Command::Facts, &["10-15", "", "", ""], "plain-facts-ask-age"),
        way(Question, Command::Reason, &["Vis det.", "."], "plain-write-note"),
    ]
}

type Begun = fn() -> Session;

fn with_concern(mut session: Session) -> Session {
    session.write(|change| acute::raise(change, YEAR, case("B-02"), "Barnet er alene", "Vagten", None)).unwrap();
    session
}

fn answered() -> Session {
    let mut session = with_concern(drawn());
    for question in session.case(YEAR, case("B-01")).unwrap().questions() {
        let met = Answer::of(Value::Met);
        session
            .write(|change| answer::answer(change, (YEAR, case("B-01"), &question.id), met.clone(), &[], None))
            .unwrap();
    }
    session
}

fn finished() -> Session {
    let mut session = answered();
    session.write(|change| complete::complete(change, YEAR, case("B-01"))).unwrap();
    session
}

fn not_found() -> Session {
    let mut session = answered();
    session.write(|change| missing::missing(change, YEAR, case("B-01"), "Ikke i arkivet.")).unwrap();
    session
}

fn replaced() -> Session {
    let mut session = answered();
    session.write(|change| replace::replace(change, YEAR, case("B-01"), Reason::Duplicate, "Dublet")).unwrap();
    session
}

fn signed() -> Session {
    let mut session = finished();
    for one in session.store.sample(YEAR).unwrap().into_iter().filter(SampleCase::is_open) {
        session.write(|change| missing::missing(change, YEAR, one.id, "Ikke i arkivet.")).unwrap();
    }
    session.write(|change| sign_off::sign_off(change, YEAR)).unwrap();
    session
}

#[test]
fn what_is_asked_for_is_written_down_once_it_is_typed() {
    let states: [(&str, Begun); 7] = [
        ("listed", listed),
        ("drawn", || with_concern(drawn())),
        ("answered", answered),
        ("finished", finished),
        ("not found", not_found),
        ("replaced", replaced),
        ("signed", signed),
    ];
    let words = danish();
    let (mut asked, mut refused) = (0, 0);
    for (state, begun) in states {
        let folder = tempfile::tempdir().unwrap();
        for way in ways(folder.path()) {
            if state == "listed" && way.stand != Stand::Round {
                continue;
            }
            let mut session = begun();
            let start =
                if way.stand == Stand::Round { Start { year: Some(YEAR), case: None } } else { at_case("B-01") };
            let word = way.word.name(&words);
            let there = (way.stand == Stand::Question).then_some("bi-01");
            let lines: Vec<&str> =
                there.into_iter().chain([word.as_str()]).chain(way.typed.iter().map(String::as_str)).collect();
            let before = session.store.head().unwrap().0;
            let said = talk(&mut session, start, &lines);
            // As far as the fact that stands in it.
            let ask = words.say(way.ask, &[]);
            let asks = said.contains(ask.split('{').next().unwrap());
            let written = session.store.head().unwrap().0 > before;
            assert!(written || !asks, "{state}, {:?} at {:?}: {said}", way.word, way.stand);
            if asks { asked += 1 } else { refused += 1 }
        }
    }
    assert!(asked > 35 && refused > 25, "{asked} asked, {refused} refused");
}
