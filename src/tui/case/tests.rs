//! The audit room: answers, marks, the second reader, completing.

use crate::{
    domain::{
        answer::Value,
        code::Code,
        review::{Opinion, Verdict},
        sample::Progress,
    },
    tui::shell::{
        harness::{Stage, YEAR},
        model::Screen,
        notice::Notice,
        run::Start,
    },
    words::lang::Lang,
};

fn value(stage: &Stage, question: &str) -> Option<Value> {
    stage.file().given(question).map(|given| given.answer.value)
}

#[test]
fn what_is_missing_is_walked_through_from_one_to_the_next() {
    let mut stage = Stage::at_case();
    let case = "B-01".parse().unwrap();
    let questions: Vec<String> = stage.file().questions().map(|question| question.id.clone()).collect();
    for question in questions.iter().filter(|question| *question != "BI-02") {
        let met = crate::domain::answer::Answer::of(Value::Met);
        stage.session.write(|change| crate::verbs::answer::answer(change, YEAR, case, question, &met, None)).unwrap();
    }
    for question in ["KO-01", "SB-03"] {
        let disagree = Opinion::disagree(None, "Ikke set");
        stage.session.write(|change| crate::verbs::review::review(change, YEAR, case, question, &disagree)).unwrap();
    }
    stage.play("<esc><enter>f<enter>");
    assert_eq!(stage.question(), "BI-02");
    stage.play("1");
    assert_eq!(stage.question(), "KO-01");
    stage.play("1Set i referatet<f2>");
    assert_eq!(stage.question(), "SB-03");
    stage.play("1Set i brevet<f2>");
    assert!(matches!(stage.model.notice, Some(Notice::SavedLast(_))), "{:?}", stage.model.notice);
    assert_eq!(stage.file().lacks(), []);
}

#[test]
fn a_digit_answers_and_goes_on() {
    let mut stage = Stage::at_case();
    stage.play("1");
    assert_eq!(value(&stage, "BI-01"), Some(Value::Met));
    assert_eq!(stage.question(), "BI-02");
    assert!(matches!(stage.model.notice, Some(Notice::Saved(_))));
}

#[test]
fn an_answer_that_needs_a_reason_waits_for_it() {
    let mut stage = Stage::at_case();
    stage.play("3");
    assert!(matches!(stage.model.top(), Some(Screen::Editor(_))));
    assert_eq!(value(&stage, "BI-01"), None);
    stage.play("Der er ingen plan.<f2>");
    assert_eq!(value(&stage, "BI-01"), Some(Value::NotMet));
    assert_eq!(stage.file().given("BI-01").unwrap().answer.note, "Der er ingen plan.");
    assert_eq!(stage.question(), "BI-02");
}

#[test]
fn a_reason_is_never_blank() {
    let mut stage = Stage::at_case();
    stage.play("3  <f2>");
    assert!(matches!(&stage.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::AnswerNeedsNote));
    assert!(matches!(stage.model.top(), Some(Screen::Editor(_))));
}

#[test]
fn yes_and_no_have_no_partly() {
    let mut stage = Stage::at_case();
    stage.play("<down><down><down><down><down><down>2");
    assert_eq!(stage.question(), "BI-07");
    assert_eq!(stage.refused(), Some(Code::AnswerOffScale));
    assert_eq!(value(&stage, "BI-07"), None);
}

#[test]
fn marks_need_an_answer_and_good_practice_a_reason() {
    let mut stage = Stage::at_case();
    stage.play("v");
    assert_eq!(stage.refused(), Some(Code::AnswerFirst));
    stage.play("1<up>vhpEt fint eksempel.<ctrl-s>");
    let file = stage.file();
    let answer = &file.given("BI-01").unwrap().answer;
    assert!(answer.essential && answer.act_now && answer.good_practice);
    assert_eq!(answer.note, "Et fint eksempel.");
    assert_eq!(stage.question(), "BI-01");
    stage.play("v");
    assert!(!stage.file().given("BI-01").unwrap().answer.essential);
}

#[test]
fn nothing_is_deleted_by_one_key() {
    let mut stage = Stage::at_case();
    stage.play("1<up>x");
    stage.play("x<enter>");
    assert_eq!(value(&stage, "BI-01"), Some(Value::Met));
    stage.play("x<esc>xnxq");
    assert_eq!(value(&stage, "BI-01"), Some(Value::Met));
    let mut stage = Stage::at_case();
    stage.play("1<up>xj");
    assert_eq!(value(&stage, "BI-01"), None);
}

#[test]
fn tabs_lead_round_the_checklists() {
    let mut stage = Stage::at_case();
    stage.play("<tab>");
    assert_eq!(stage.question(), "KO-01");
    stage.play("<backtab><left>");
    assert_eq!(stage.question(), "SB-01");
    stage.play("<tab>");
    assert_eq!(stage.question(), "BI-01");
}

#[test]
fn next_goes_round_the_end() {
    let mut stage = Stage::at_case();
    stage.play("1<end>1");
    assert_eq!(stage.question(), "BI-02");
}

#[test]
fn completing_walks_to_what_is_missing() {
    let mut stage = Stage::at_case();
    stage.play("f<down><down><enter>");
    assert_eq!(stage.question(), "BI-03");
    assert_eq!(stage.file().case.progress, Progress::Untouched);
}

#[test]
fn the_last_answer_says_so_and_the_case_is_completed() {
    let mut stage = Stage::at_case();
    stage.play(&"1".repeat(43));
    assert!(matches!(stage.model.notice, Some(Notice::SavedLast(_))));
    stage.play("f");
    assert_eq!(stage.file().case.progress, Progress::Complete);
    stage.play("3");
    assert!(matches!(&stage.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::CaseComplete));
    stage.play("aNy oplysning i sagen.<f2>");
    assert_eq!(stage.file().case.progress, Progress::Begun);
}

#[test]
fn the_second_reader_disagrees_and_the_auditor_answers() {
    let mut stage = Stage::at_case();
    stage.play("1<up>r22Jeg finder ikke ønskerne.<f2>");
    let file = stage.file();
    let review = file.review("BI-01").unwrap();
    assert_eq!((review.verdict, review.note.as_str()), (Verdict::Disagree, "Jeg finder ikke ønskerne."));
    assert_eq!(review.value, Some(Value::Partly));
    assert_eq!(file.case.open_notes, 1);
    // The same answer again is a response: it opens the editor, and the note that is written is kept.
    stage.play("1De står i journalen.<f2>");
    assert_eq!(stage.file().case.open_notes, 0);
    stage.play("<home>r<enter>");
    assert_eq!(stage.file().review("BI-01").unwrap().verdict, Verdict::Agree);
}

#[test]
fn nobody_reviews_what_is_not_answered() {
    let mut stage = Stage::at_case();
    stage.play("r");
    assert!(matches!(&stage.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::ReviewWithoutAnswer));
}

#[test]
fn a_missing_case_is_shown_but_not_answered() {
    let mut stage =
        Stage::new(crate::tui::shell::harness::drawn(), Lang::Da, Start { year: Some(YEAR), ..Start::default() });
    stage.play("mSøgt i arkivet.<f2><enter>");
    assert!(matches!(&stage.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::CaseMissing));
    assert!(matches!(stage.model.top(), Some(Screen::Sample(_))));
    stage.play("aFundet i et andet fagsystem.<f2><enter>");
    assert_eq!(stage.question(), "BI-01");
}

#[test]
fn a_replaced_case_gives_way_to_the_next_one() {
    let mut stage =
        Stage::new(crate::tui::shell::harness::drawn(), Lang::Da, Start { year: Some(YEAR), ..Start::default() });
    stage.play("d<down><enter>Afsluttet i 2025.<f2>");
    assert!(matches!(stage.model.top(), Some(Screen::Confirm(_))));
    assert_eq!(stage.session.store.sample(YEAR).unwrap().len(), 20);
    stage.play("n");
    assert!(matches!(stage.model.top(), Some(Screen::Editor(_))));
    stage.play("<f2>j");
    assert_eq!(stage.session.store.sample(YEAR).unwrap().len(), 21);
    assert!(matches!(stage.model.top(), Some(Screen::Sample(_))));
    stage.play("<enter>");
    assert!(matches!(&stage.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::CaseReplaced));
}

#[test]
fn the_next_step_is_where_one_lands() {
    let mut stage = Stage::at_case();
    stage.play("111<home><down>r2<enter>Vis det.<f2><esc><end><esc><enter>");
    assert!(matches!(stage.model.top(), Some(Screen::Sample(sample)) if sample.selected == 0));
    stage.play("<enter>");
    assert_eq!(stage.question(), "BI-02");
}

#[test]
fn the_last_answer_is_taken_back_and_the_one_before_it() {
    let mut stage = Stage::at_case();
    let trail = |stage: &Stage| stage.session.store.trail().unwrap().len();
    stage.play("13Planen mangler.<f2>");
    stage.play("<home>3Ingen samtale.<f2>");
    let grown = trail(&stage);
    stage.play("u");
    assert_eq!((value(&stage, "BI-01"), stage.question()), (Some(Value::Met), "BI-01".into()));
    assert!(matches!(&stage.model.notice, Some(Notice::Undone(_, question)) if question == "BI-01"));
    stage.play("u");
    assert_eq!((value(&stage, "BI-02"), stage.question()), (None, "BI-02".into()));
    stage.play("u");
    assert!(stage.file().answers.is_empty());
    assert_eq!(trail(&stage), grown + 3);
    stage.play("u");
    assert_eq!(stage.refused(), Some(Code::UndoNone));
    assert_eq!(trail(&stage), grown + 3);
}

#[test]
fn a_cleared_answer_comes_back_with_its_texts() {
    let mut stage = Stage::at_case();
    stage.play("3Planen mangler.<f2><home>eNotat 12.<f2>vxj");
    assert_eq!(value(&stage, "BI-01"), None);
    stage.play("u");
    let file = stage.file();
    let answer = &file.given("BI-01").unwrap().answer;
    assert_eq!((answer.note.as_str(), answer.evidence.document.as_str()), ("Planen mangler.", "Notat 12."));
    assert!(answer.essential);
}

#[test]
fn what_somebody_else_has_changed_is_not_taken_back() {
    let mut stage = Stage::at_case();
    stage.play("1");
    let other = crate::domain::answer::Answer {
        note: "Ser anderledes ud.".into(),
        ..crate::domain::answer::Answer::of(Value::NotMet)
    };
    let me = std::mem::replace(&mut stage.session.by, "KH".into());
    stage
        .session
        .write(|change| crate::verbs::answer::answer(change, YEAR, "B-01".parse().unwrap(), "BI-01", &other, None))
        .unwrap();
    stage.session.by = me;
    // Whether the screen has seen it yet or not.
    stage.play("u");
    assert!(matches!(&stage.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::UndoMoved));
    stage.play("<esc><enter>u");
    assert!(stage.notices().starts_with("! Svaret på BI-01 er ændret af KH"), "{}", stage.notices());
    assert_eq!(value(&stage, "BI-01"), Some(Value::NotMet));
}

#[test]
fn a_new_start_takes_back_what_was_answered_before_it() {
    let mut stage = Stage::at_case();
    stage.play("13Planen mangler.<f2>1");
    let begun = crate::tui::shell::run::Start { case: Some("B-01".parse().unwrap()), ..Default::default() };
    let mut stage = Stage::new(stage.session, crate::words::lang::Lang::Da, begun);
    stage.play("uu");
    assert_eq!((value(&stage, "BI-03"), value(&stage, "BI-02")), (None, None));
    assert_eq!(value(&stage, "BI-01"), Some(Value::Met));
    // Somebody else has answered nothing here.
    stage.session.by = "KH".into();
    stage.play("<esc><enter>u");
    assert_eq!(stage.refused(), Some(Code::UndoNone));
}

#[test]
fn a_complete_case_is_not_undone() {
    let mut stage = Stage::at_case();
    stage.play(&"1".repeat(43)).play("fu");
    assert!(matches!(&stage.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::CaseComplete));
    assert_eq!(stage.file().case.progress, Progress::Complete);
}
