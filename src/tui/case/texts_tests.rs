//! Texts: nothing that was typed is lost.

use crate::{
    domain::{answer::Value, code::Code, event::Field},
    tui::shell::{
        harness::Harness,
        keys::Key,
        message::Message,
        model::{Gone, Screen},
        notice::Notice,
    },
};

fn text(harness: &Harness) -> String {
    match harness.model.top().unwrap() {
        Screen::Editor(editor) => editor.text.text(),
        other => panic!("no editor: {other:?}"),
    }
}

#[test]
fn escape_keeps_the_text_and_the_answer_that_waits_for_it() {
    let mut harness = Harness::at_case();
    harness.play("2Halvfærdig<esc>");
    assert!(matches!(harness.model.notice, Some(Notice::DraftKept(_))));
    let file = harness.file();
    let draft = file.draft("BI-01", Field::Note).unwrap();
    assert_eq!((draft.value, draft.text.as_str()), (Some(Value::Partly), "Halvfærdig"));
    harness.play("b tekst<f2>");
    let file = harness.file();
    let answer = &file.given("BI-01").unwrap().answer;
    assert_eq!((answer.value, answer.note.as_str()), (Value::Partly, "Halvfærdig tekst"));
    assert_eq!(file.drafts, []);
}

#[test]
fn a_pause_keeps_the_text_and_a_new_start_offers_it() {
    let mut harness = Harness::at_case();
    harness.play("<down><down>4Strømmen gik");
    harness.tell(Message::Paused);
    assert!(matches!(harness.model.notice, Some(Notice::DraftKept(_))));
    assert_eq!(text(&harness), "Strømmen gik");
    let begun = crate::tui::shell::run::Start { case: Some("B-01".parse().unwrap()), ..Default::default() };
    let mut harness = Harness::new(harness.session, crate::words::lang::Lang::Da, begun);
    assert!(matches!(&harness.model.notice, Some(Notice::Restored(_, question)) if question == "BI-03"));
    assert_eq!(harness.question(), "BI-03");
    harness.play("b");
    assert_eq!(text(&harness), "Strømmen gik");
}

#[test]
fn leaving_keeps_the_text_under_the_hands() {
    let mut harness = Harness::at_case();
    harness.play("2Midt i det<ctrl-c>");
    assert_eq!(harness.model.gone, Gone::Yes);
    assert_eq!(harness.file().draft("BI-01", Field::Note).unwrap().text, "Midt i det");
}

#[test]
fn a_text_without_a_draft_is_spoken_of_before_it_is_lost() {
    let mut harness = Harness::at_case();
    harness.play("<esc><del>1Søgt i<esc>");
    assert_eq!(harness.model.notice, Some(Notice::Said("tui-shelved")));
    harness.play("<ctrl-q>");
    assert_eq!(harness.model.gone, Gone::Asked);
    harness.play("<del>1");
    assert_eq!(harness.model.gone, Gone::No);
    assert_eq!(text(&harness), "Søgt i");
    harness.play(" arkivet<f2><ctrl-q>");
    assert_eq!(harness.model.gone, Gone::Yes);
}

#[test]
fn a_draft_is_used_by_the_answer_that_comes_later() {
    let mut harness = Harness::at_case();
    harness.play("hMødereferat<esc>bFørst teksten<f2>");
    assert_eq!(harness.file().given("BI-01"), None);
    assert_eq!(harness.file().draft("BI-01", Field::Evidence).unwrap().text, "Mødereferat");
    harness.play("1");
    let file = harness.file();
    let answer = &file.given("BI-01").unwrap().answer;
    assert_eq!((answer.note.as_str(), answer.evidence[0].document.as_str()), ("Først teksten", "Mødereferat"));
    assert_eq!((file.drafts.as_slice(), harness.question().as_str()), (&[][..], "BI-02"));
}

#[test]
fn a_reason_drafted_under_another_digit_is_laid_aside_and_not_taken() {
    let mut harness = Harness::at_case();
    harness.play("2Kun noget af det.<esc>1");
    let answer = harness.file().given("BI-01").unwrap().answer.clone();
    assert_eq!((answer.value, answer.note.as_str()), (Value::Met, ""));
    harness.play("<up>2");
    assert_eq!(text(&harness), "Kun noget af det.");
}

/// `3` and then `1`, typed ahead of the screen, would be the reason "1".
#[test]
fn a_digit_that_was_typed_ahead_is_no_reason() {
    let mut harness = Harness::at_case();
    harness.play("31<f2>");
    assert_eq!(harness.refused(), Some(Code::ReasonTooShort));
    assert!(harness.file().answers.is_empty());
    harness.play("<esc>");
    assert_eq!(harness.file().drafts, []);
    assert!(harness.file().answers.is_empty());
}

#[test]
fn a_reason_goes_to_the_other_question_with_all_that_was_typed() {
    let mut harness = Harness::at_case();
    harness.play("1bHører til den næste<f4>");
    assert_eq!(text(&harness), "Hører til den næste");
    harness.play("<f2>");
    assert_eq!(harness.file().given("BI-01").unwrap().answer.note, "");
    assert_eq!(harness.file().draft("BI-02", Field::Note).unwrap().text, "Hører til den næste");
}

#[test]
fn the_arrow_in_an_empty_reason_takes_a_sentence_and_saves() {
    let mut harness = Harness::at_case();
    harness.play("3<down><enter>");
    assert_eq!(harness.file().given("BI-01").unwrap().answer.note, "Journalen siger intet om det.");
    assert_eq!(harness.question(), "BI-02");
    // Where something is written already, the arrow only moves.
    harness.play("3Noget<down>");
    assert_eq!(text(&harness), "Noget");
}

#[test]
fn an_emptied_draft_is_thrown_away() {
    let mut harness = Harness::at_case();
    harness.play("2abcd<esc>b<backspace><backspace><backspace><backspace><esc>");
    assert_eq!(harness.model.notice, Some(Notice::Said("tui-draft-gone")));
    assert_eq!(harness.file().drafts, []);
}

#[test]
fn a_cpr_number_stays_in_the_editor_and_out_of_the_file() {
    let mut harness = Harness::at_case();
    harness.play("3Moren er 010190-1234.<f2>");
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::CprInText));
    assert_eq!(text(&harness), "Moren er 010190-1234.");
    harness.play("<esc>");
    assert_eq!(harness.file().drafts[0].text, "Moren er xxxxxx-xxxx.");
}

/// A number that was pasted with a line break in it is marked in both of its rows, refused, and masked in the draft.
#[test]
fn a_cpr_number_over_two_lines_is_one() {
    let mut harness = Harness::at_case();
    harness.play("3Moren 010190-<enter>1234 klager");
    let shown = harness.shown(80, 24);
    assert!(shown.contains("! Her står noget, der ligner et CPR-nummer. Det kan ikke gemmes."), "{shown}");
    assert_eq!(underlined(&harness).trim_end(), "010190-1234");
    harness.play("<f2>");
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::CprInText));
    harness.play("<esc>");
    assert_eq!(harness.file().drafts[0].text, "Moren xxxxxx-\nxxxx klager");
}

fn underlined(harness: &Harness) -> String {
    let mut terminal = ratatui::Terminal::new(ratatui::backend::TestBackend::new(80, 24)).unwrap();
    terminal.draw(|frame| crate::tui::shell::view::view(frame, &harness.model)).unwrap();
    let cells = terminal.backend().buffer().content().iter();
    cells
        .filter(|cell| cell.modifier.contains(ratatui::style::Modifier::UNDERLINED))
        .map(ratatui::buffer::Cell::symbol)
        .collect()
}

#[test]
fn an_address_and_a_number_are_marked_while_typing_and_refused() {
    let mut harness = Harness::at_case();
    harness.play("3Ring til far, 64 82 82 82");
    let shown = harness.shown(80, 24);
    assert!(shown.contains("! Her står noget, der ligner et telefonnummer. Det kan ikke gemmes."), "{shown}");
    let underlined = underlined(&harness);
    assert!(underlined.starts_with("64 82 82 82"), "{underlined:?}");
    harness.play("<f2>");
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::PhoneInText));
    harness.play("<esc>");
    assert_eq!(harness.file().drafts[0].text, "Ring til far, xx xx xx xx");
    harness.play("<down>3Mail bo@example.dk");
    assert!(harness.shown(80, 24).contains("mailadresse"));
    harness.play("<f2>");
    assert!(matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == Code::EmailInText));
}

#[test]
fn a_paste_is_text_in_the_editor_and_waits_for_one_in_a_case() {
    let mut harness = Harness::at_case();
    let before = harness.model.screens.clone();
    harness.tell(Message::Pasted("1f2xj".into()));
    assert_eq!(harness.model.screens, before);
    assert_eq!(harness.model.notice, Some(Notice::Waits(5)));
    harness.play("b<ctrl-backspace>");
    harness.tell(Message::Pasted("en\r\nto\rtre a\u{30A}".into()));
    assert_eq!(text(&harness), "en\nto\ntre å");
    harness.play("<esc><esc>");
    harness.tell(Message::Pasted("1f2xj".into()));
    assert_eq!(harness.model.notice, Some(Notice::Said("tui-paste-ignored")));
}

#[test]
fn commands_are_letters_in_a_text() {
    let mut harness = Harness::at_case();
    harness.play("b?qjkx1<enter>@");
    assert_eq!(text(&harness), "?qjkx1\n@");
    harness.tell(Message::Key(Key::char('Q')));
    assert_eq!(text(&harness), "?qjkx1\n@Q");
}

#[test]
fn nobody_is_held_in_an_editor_whose_draft_is_refused() {
    let mut harness = Harness::at_case();
    harness.play("2En tekst");
    // Somebody else marks the case as missing meanwhile.
    harness
        .session
        .write(|change| {
            crate::verbs::missing::missing(change, crate::tui::shell::harness::YEAR, "B-01".parse().unwrap(), "Væk")
        })
        .unwrap();
    harness.tell(Message::Paused);
    assert!(matches!(harness.model.notice, Some(Notice::Refused(_))));
    harness.play("<esc>");
    assert!(matches!(harness.model.top(), Some(Screen::Case(_))));
    assert_eq!(harness.model.shelf[0].1, "En tekst");
    harness.play("2");
    assert_eq!(text(&harness), "En tekst");
}
