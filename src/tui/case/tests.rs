//! The audit room: answers, marks, the second reader, completing.

use crate::{
    domain::{answer::Value, code::Code, event::Field, sample::Progress},
    tui::shell::{
        harness::{Harness, YEAR},
        message::Message,
        model::Screen,
        notice::Notice,
        run::Start,
    },
    words::lang::Lang,
};

fn value(harness: &Harness, question: &str) -> Option<Value> {
    harness.file().given(question).map(|given| given.answer.value)
}

#[test]
fn what_is_missing_is_walked_through_from_one_to_the_next() {
    let mut harness = Harness::at_case();
    let case = "B-01".parse().unwrap();
    let questions: Vec<String> = harness.file().questions().map(|question| question.id.clone()).collect();
    for question in questions.iter().filter(|question| *question != "BI-02") {
        let met = crate::domain::answer::Answer::of(Value::Met);
        harness
            .session
            .write(|change| crate::verbs::answer::answer(change, (YEAR, case, question), met.clone(), &[], None))
            .unwrap();
    }
    for question in ["KO-01", "SB-03"] {
        harness.contest(question, None, "Ikke set");
    }
    harness.play("<esc><enter>f<enter>");
    assert_eq!(harness.question(), "BI-02");
    harness.play("1");
    assert_eq!(harness.question(), "KO-01");
    // The same answer is no answer to a note: it opens the text that is.
    harness.play("1Set i referatet<f2>");
    assert_eq!(harness.question(), "KO-01");
    harness.play("<enter>");
    assert_eq!(harness.question(), "SB-03");
    // Another answer is.
    harness.play("2Kun i brevet<f2>");
    assert!(harness.shown(80, 24).contains("meld sagen færdig"), "{}", harness.shown(80, 24));
    assert_eq!(harness.file().lacks(), []);
}

#[test]
fn a_digit_answers_and_goes_on() {
    let mut harness = Harness::at_case();
    harness.play("1");
    assert_eq!(value(&harness, "BI-01"), Some(Value::Met));
    assert_eq!(harness.question(), "BI-02");
    assert!(matches!(harness.model.notice, Some(Notice::Saved(_))));
}

#[test]
fn an_answer_that_needs_a_reason_waits_for_it() {
    let mut harness = Harness::at_case();
    harness.play("3");
    assert!(matches!(harness.model.top(), Some(Screen::Editor(_))));
    assert_eq!(value(&harness, "BI-01"), None);
    harness.play("Der er ingen plan.<f2>");
    assert_eq!(value(&harness, "BI-01"), Some(Value::NotMet));
    assert_eq!(harness.file().given("BI-01").unwrap().answer.note, "Der er ingen plan.");
    assert_eq!(harness.question(), "BI-02");
}

#[test]
fn a_reason_is_never_blank() {
    let mut harness = Harness::at_case();
    harness.play("3  <f2>");
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::AnswerNeedsNote));
    assert!(matches!(harness.model.top(), Some(Screen::Editor(_))));
}

#[test]
fn yes_and_no_have_no_partly() {
    let mut harness = Harness::at_case();
    harness.play("<down><down><down><down><down><down>2");
    assert_eq!(harness.question(), "BI-07");
    assert_eq!(harness.refused(), Some(Code::AnswerOffScale));
    assert_eq!(value(&harness, "BI-07"), None);
}

#[test]
fn marks_go_to_the_answer_just_given_until_one_moves_and_good_practice_has_a_reason() {
    let mut harness = Harness::at_case();
    harness.play("v");
    assert_eq!(harness.refused(), Some(Code::AnswerFirst));
    harness.play("1pEt fint eksempel.<ctrl-s>");
    let file = harness.file();
    let answer = &file.given("BI-01").unwrap().answer;
    assert!(answer.good_practice);
    assert_eq!(answer.note, "Et fint eksempel.");
    assert_eq!(harness.question(), "BI-02");
    harness.play("3Set for sent.<f2>vn");
    let marked = |harness: &Harness| {
        let answer = harness.file().given("BI-02").unwrap().answer.clone();
        (answer.essential, answer.act_now)
    };
    assert_eq!((harness.question().as_str(), marked(&harness)), ("BI-03", (true, true)));
    harness.play("v");
    assert_eq!(marked(&harness), (false, true));
    harness.play("<down><up>v");
    assert_eq!(harness.refused(), Some(Code::AnswerFirst));
    assert_eq!(marked(&harness), (false, true));
}

/// Essential and what calls for action are about what is wrong, good practice about what is right.
#[test]
fn a_mark_fits_the_answer_or_is_refused() {
    for (digit, fitting) in [('1', "p"), ('2', "vnp"), ('3', "vn"), ('4', ""), ('5', "n")] {
        let mut harness = Harness::at_case();
        harness.play(&format!(
            "{digit}{}",
            if digit == '1' { "<up>bSet med egne øjne.<f2>" } else { "Set for sent.<f2><up>" }
        ));
        for mark in "vnp".chars() {
            harness.play(&mark.to_string());
            let answer = harness.file().given("BI-01").unwrap().answer.clone();
            let on = [answer.essential, answer.act_now, answer.good_practice].into_iter().filter(|on| *on).count();
            let fits = fitting.contains(mark);
            assert_eq!((on == 1, harness.refused().is_none()), (fits, fits), "{digit}{mark}");
            if fits {
                harness.play(&mark.to_string());
            }
        }
    }
}

#[test]
fn what_is_deleted_by_one_key_comes_back_by_another() {
    let mut harness = Harness::at_case();
    harness.play("<del>");
    assert_eq!(harness.refused(), Some(Code::AnswerAbsent));
    harness.play("1<up><del>");
    assert_eq!((value(&harness, "BI-01"), harness.question()), (None, "BI-01".into()));
    harness.play("<ctrl-z>");
    assert_eq!(value(&harness, "BI-01"), Some(Value::Met));
    harness.play("<ctrl-y>");
    assert_eq!(value(&harness, "BI-01"), None);
}

#[test]
fn a_changed_answer_stays_in_sight_and_what_it_laid_aside_is_there_again() {
    let mut harness = Harness::at_case();
    harness.play("3Ingen ønsker set.<f2>vn<up>1");
    assert_eq!(harness.question(), "BI-01");
    let answer = harness.file().given("BI-01").unwrap().answer.clone();
    assert_eq!((answer.value, answer.note.as_str(), answer.essential, answer.act_now), (Value::Met, "", false, false));
    let said = harness.notices();
    assert!(harness.shown(80, 24).contains("BI-01") && harness.shown(80, 24).contains("begrundelse"), "{said}");
    harness.play("3<f2>");
    let answer = harness.file().given("BI-01").unwrap().answer.clone();
    assert_eq!((answer.value, answer.note.as_str()), (Value::NotMet, "Ingen ønsker set."));
    assert!(answer.essential && answer.act_now);
}

#[test]
fn a_letter_that_meant_something_else_before_says_where_it_went() {
    let mut harness = Harness::at_case();
    for (key, said) in [("e", "Henvisning er nu h."), ("q", "Ctrl-Q lukker"), ("k", "Pil op går op.")] {
        harness.play(key);
        assert!(harness.shown(80, 24).contains(said), "{key}: {}", harness.shown(80, 24));
    }
}

#[test]
fn tabs_lead_round_the_checklists() {
    let mut harness = Harness::at_case();
    harness.play("<tab>");
    assert_eq!(harness.question(), "KO-01");
    harness.play("<backtab><left>");
    assert_eq!(harness.question(), "SB-01");
    harness.play("<tab>");
    assert_eq!(harness.question(), "BI-01");
}

#[test]
fn next_goes_round_the_end() {
    let mut harness = Harness::at_case();
    harness.play("1<end>1");
    assert_eq!(harness.question(), "BI-02");
}

#[test]
fn completing_walks_to_what_is_missing() {
    let mut harness = Harness::at_case();
    harness.play("f<down><down><enter>");
    assert_eq!(harness.question(), "BI-03");
    assert_eq!(harness.file().case.progress, Progress::Untouched);
}

#[test]
fn the_last_answer_says_so_and_the_case_is_completed() {
    let mut harness = Harness::at_case();
    harness.play(&"1".repeat(43));
    assert!(matches!(harness.model.notice, Some(Notice::SavedLast(_))));
    harness.play("f");
    assert_eq!(harness.file().case.progress, Progress::Complete);
    harness.play("3");
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::CaseComplete));
    harness.play("æNy oplysning i sagen.<f2>");
    assert_eq!(harness.file().case.progress, Progress::Begun);
}

#[test]
fn a_note_is_answered_by_a_text_or_by_another_answer() {
    let mut harness = Harness::at_case();
    harness.play("11");
    harness.contest("BI-01", Some(Value::Partly), "Jeg finder ikke ønskerne.");
    harness.contest("BI-02", Some(Value::NotMet), "Den er fra i fjor.");
    harness.play("<esc><enter>");
    assert_eq!((harness.file().case.open_notes, harness.question()), (2, "BI-01".into()));
    // The same answer again opens what is answered, beside what the reader says.
    harness.play("1");
    let shown = harness.shown(80, 24);
    assert!(shown.contains("Svar på L-01") && shown.contains("kfr: Delvist opfyldt."), "{shown}");
    harness.play("De står i journalen.<f2>");
    let file = harness.file();
    assert_eq!(file.case.open_notes, 1);
    assert_eq!(file.given("BI-01").unwrap().answer.value, Value::Met);
    assert_eq!(file.notes[0].answered.as_ref().unwrap().0, "De står i journalen.");
    harness.play("<down>2Kun en del.<f2>");
    let file = harness.file();
    assert_eq!((file.case.open_notes, file.notes[1].answered.as_ref().unwrap().0.as_str()), (0, ""));
    assert_eq!(file.given("BI-02").unwrap().answer.value, Value::Partly);
}

/// What was begun is kept as it is written, and found again after the program was closed.
#[test]
fn an_answer_to_a_note_is_kept_while_it_is_written() {
    let mut harness = Harness::at_case();
    harness.play("1");
    harness.contest("BI-01", Some(Value::Partly), "Hvor?");
    harness.play("<esc><enter><enter>Den står i");
    harness.tell(Message::Paused);
    assert_eq!(harness.file().draft("BI-01", Field::Reply).unwrap().text, "Den står i");
    let mut harness = Harness::resume(harness);
    harness.play("<enter>");
    assert!(matches!(harness.model.top(), Some(Screen::Editor(editor)) if editor.written() == "Den står i"));
    harness.play(" planen.<f2>");
    let file = harness.file();
    assert_eq!(file.notes[0].answered.as_ref().unwrap().0, "Den står i planen.");
    assert_eq!(file.drafts, []);
}

/// Whoever opened a note is not asked to answer it.
#[test]
fn ones_own_note_is_answered_by_somebody_else() {
    let mut harness = Harness::at_case();
    harness.play("1<up><ctrl-p>bemærkning til svaret<enter>Se også brevet.<f2>");
    assert_eq!(harness.file().notes[0].about.question.as_deref(), Some("BI-01"));
    harness.play("1");
    assert!(matches!(harness.model.top(), Some(Screen::Case(_))));
    harness.play("<ctrl-p>bemærkning til sagen<enter>Journalen er delt.<f2>");
    let notes = harness.file().notes;
    assert_eq!((notes.len(), notes[1].about.question.clone()), (2, None));
}

#[test]
fn a_missing_case_is_shown_but_not_answered() {
    let mut harness =
        Harness::new(crate::tui::shell::harness::drawn(), Lang::Da, Start { year: Some(YEAR), ..Start::default() });
    harness.play("<del>1Søgt i arkivet.<f2><enter>");
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::CaseMissing));
    assert!(matches!(harness.model.top(), Some(Screen::Sample(_))));
    harness.play("æFundet i et andet fagsystem.<f2><enter>");
    assert_eq!(harness.question(), "BI-01");
}

#[test]
fn a_replaced_case_gives_way_to_the_next_one() {
    let mut harness =
        Harness::new(crate::tui::shell::harness::drawn(), Lang::Da, Start { year: Some(YEAR), ..Start::default() });
    harness.play("<del>2<down><enter>Afsluttet i 2025.<f2>");
    assert!(matches!(harness.model.top(), Some(Screen::Confirm(_))));
    assert_eq!(harness.session.store.sample(YEAR).unwrap().len(), 20);
    harness.play("<enter>");
    assert!(matches!(harness.model.top(), Some(Screen::Editor(_))));
    harness.play("<f2>j");
    assert_eq!(harness.session.store.sample(YEAR).unwrap().len(), 21);
    assert!(matches!(harness.model.top(), Some(Screen::Sample(_))));
    harness.play("<enter>");
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::CaseReplaced));
}

#[test]
fn the_next_step_is_where_one_lands() {
    let mut harness = Harness::at_case();
    harness.play("111");
    harness.contest("BI-02", None, "Vis det.");
    harness.play("<esc><end><esc><enter>");
    assert!(matches!(harness.model.top(), Some(Screen::Sample(sample)) if sample.selected == 0));
    harness.play("<enter>");
    assert_eq!(harness.question(), "BI-02");
}

#[test]
fn the_last_answer_is_taken_back_and_the_one_before_it() {
    let mut harness = Harness::at_case();
    let trail = |harness: &Harness| harness.session.store.trail().unwrap().len();
    harness.play("13Planen mangler.<f2>");
    harness.play("<home>3Ingen samtale.<f2>");
    let grown = trail(&harness);
    harness.play("<ctrl-z>");
    assert_eq!((value(&harness, "BI-01"), harness.question()), (Some(Value::Met), "BI-01".into()));
    assert!(matches!(&harness.model.notice, Some(Notice::Undone("deed-undone", what)) if what.contains("BI-01")));
    harness.play("<ctrl-z>");
    assert_eq!((value(&harness, "BI-02"), harness.question()), (None, "BI-02".into()));
    harness.play("<ctrl-z>");
    assert!(harness.file().answers.is_empty());
    assert_eq!(trail(&harness), grown + 3);
    harness.play("<ctrl-z>");
    assert_eq!(harness.refused(), Some(Code::UndoNone));
    assert_eq!(trail(&harness), grown + 3);
    // And all of it given again.
    harness.play("<ctrl-y><ctrl-y><ctrl-y>");
    assert!(matches!(&harness.model.notice, Some(Notice::Undone("deed-redone", what)) if what.contains("BI-01")));
    let given = |question| harness.file().given(question).map(|given| given.answer.note.clone());
    assert_eq!([given("BI-01"), given("BI-02")], [Some("Ingen samtale.".into()), Some("Planen mangler.".into())]);
    harness.play("<ctrl-y>");
    assert_eq!(harness.refused(), Some(Code::RedoNone));
}

#[test]
fn a_cleared_answer_comes_back_with_its_texts() {
    let mut harness = Harness::at_case();
    harness.play("3Planen mangler.<f2><home>hNotat 12.<enter>v<del>");
    assert_eq!(value(&harness, "BI-01"), None);
    harness.play("<ctrl-z>");
    let file = harness.file();
    let answer = &file.given("BI-01").unwrap().answer;
    assert_eq!((answer.note.as_str(), answer.evidence[0].document.as_str()), ("Planen mangler.", "Notat 12."));
    assert!(answer.essential);
}

#[test]
fn what_somebody_else_has_changed_is_not_taken_back() {
    let mut harness = Harness::at_case();
    harness.play("1");
    let other = crate::domain::answer::Answer {
        note: "Ser anderledes ud.".into(),
        ..crate::domain::answer::Answer::of(Value::NotMet)
    };
    let me = std::mem::replace(&mut harness.session.by, "KH".into());
    harness
        .session
        .write(|change| {
            crate::verbs::answer::answer(change, (YEAR, "B-01".parse().unwrap(), "BI-01"), other.clone(), &[], None)
        })
        .unwrap();
    harness.session.by = me;
    // Whether the screen has seen it yet or not.
    harness.play("<ctrl-z>");
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::UndoMoved));
    harness.play("<esc><enter><ctrl-z>");
    assert!(harness.notices().starts_with("! Svaret på BI-01 er ændret af KH"), "{}", harness.notices());
    assert_eq!(value(&harness, "BI-01"), Some(Value::NotMet));
}

#[test]
fn a_new_start_takes_back_what_was_answered_before_it() {
    let mut harness = Harness::at_case();
    harness.play("13Planen mangler.<f2>1");
    let begun = crate::tui::shell::run::Start { case: Some("B-01".parse().unwrap()), ..Default::default() };
    let mut harness = Harness::new(harness.session, crate::words::lang::Lang::Da, begun);
    harness.play("<ctrl-z><ctrl-z>");
    assert_eq!((value(&harness, "BI-03"), value(&harness, "BI-02")), (None, None));
    assert_eq!(value(&harness, "BI-01"), Some(Value::Met));
    // Somebody else has answered nothing here.
    harness.session.by = "KH".into();
    harness.play("<esc><enter><ctrl-z>");
    assert_eq!(harness.refused(), Some(Code::UndoNone));
}

#[test]
fn a_complete_case_is_not_undone() {
    let mut harness = Harness::at_case();
    harness.play(&"1".repeat(43)).play("f<ctrl-z>");
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::CaseComplete));
    assert_eq!(harness.file().case.progress, Progress::Complete);
}
