//! Nobody saves anything before the initials are said, and nothing that was typed is lost by it.

use crate::{
    domain::answer::Value,
    tui::{
        review::reading::tests::answered,
        shell::{
            harness::{Harness, YEAR, drawn},
            message::Message,
            model::{Gone, Screen},
            notice::Notice,
            run::Start,
        },
    },
    verbs::initials,
    words::lang::Lang,
};

fn nobody() -> Harness {
    let mut session = drawn();
    session.by = "?".into();
    Harness::new(session, Lang::Da, Start { case: Some("B-01".parse().unwrap()), ..Start::default() })
}

fn is_asked(harness: &mut Harness) -> bool {
    harness.shown(80, 24).contains("Hvem er du?")
}

fn written(harness: &Harness) -> Option<String> {
    match harness.model.top() {
        Some(Screen::Editor(editor)) => Some(editor.text.text()),
        _ => None,
    }
}

#[test]
fn the_first_deed_asks_and_is_done_once_it_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let memory = folder.path().join("initialer.txt");
    let mut harness = nobody();
    harness.model.folders.initials = Some(memory.clone());
    let start = harness.shown(80, 24);
    assert!(start.contains("Programmet kender ikke dine initialer. Du bliver spurgt om dem"), "{start}");
    // To look about, nobody is asked.
    harness.play("m<down><f1><esc>");
    assert!(!is_asked(&mut harness));
    harness.play("<up><up>1");
    assert!(is_asked(&mut harness) && harness.file().answers.is_empty());
    // What is no initials, or the sign of nobody, is none.
    for wrong in ["<enter>", "?<enter>", "<backspace>Marie Larsen<enter>"] {
        harness.play(wrong);
        assert!(is_asked(&mut harness) && harness.session.is_nobody(), "{wrong}");
    }
    harness.play(&("<backspace>".repeat(12) + "MLA<enter>"));
    let file = harness.file();
    let given = file.answers.iter().map(|given| (given.answer.value, given.by.as_str())).collect::<Vec<_>>();
    assert_eq!(given, [(Value::Met, "MLA")]);
    assert_eq!(initials::kept(&memory), Some("MLA".into()));
    // From then on nobody asks.
    harness.play("1");
    assert_eq!(harness.file().answers.len(), 2);
}

#[test]
fn a_text_stays_while_initials_are_asked_for() {
    let mut harness = nobody();
    harness.play("3Mangler i sagen");
    // A pause does not come between the hands and the text.
    harness.tell(Message::Paused);
    assert_eq!(written(&harness).as_deref(), Some("Mangler i sagen"));
    assert_eq!(harness.model.notice, Some(Notice::Said("tui-nobody-draft")));
    harness.play("<f2>");
    assert!(is_asked(&mut harness));
    harness.play("<esc>");
    assert_eq!(written(&harness).as_deref(), Some("Mangler i sagen"));
    assert!(harness.file().answers.is_empty());
    harness.play("<f2>kh<enter>");
    let given = harness.file().answers.remove(0);
    assert_eq!((given.answer.note.as_str(), given.by.as_str()), ("Mangler i sagen", "kh"));
}

#[test]
fn whoever_leaves_a_text_is_asked_and_not_held() {
    let mut harness = nobody();
    harness.play("3Mangler i sagen<esc>");
    assert!(is_asked(&mut harness));
    harness.play("<esc>");
    // The text waits in memory.
    assert_eq!(harness.question(), "BI-01");
    harness.play("3");
    assert_eq!(written(&harness).as_deref(), Some("Mangler i sagen"));
    harness.play("<ctrl-q><ctrl-q>");
    assert!(is_asked(&mut harness) && harness.model.gone != Gone::Yes);
    harness.play("kh<enter>");
    assert_eq!(harness.model.gone, Gone::Yes);
    let drafts = harness.session.case(YEAR, "B-01".parse().unwrap()).unwrap().drafts;
    assert_eq!((drafts[0].text.as_str(), drafts[0].by.as_str()), ("Mangler i sagen", "kh"));
}

/// Answers were on the screen before anybody said who looks at them: whoever it turns out to be does not read them blind.
#[test]
fn whoever_says_who_he_is_has_seen_what_is_on_the_screen() {
    let mut session = answered(&["B-01"]);
    session.by = "?".into();
    let start = Start { case: Some("B-01".parse().unwrap()), ..Start::default() };
    let mut harness = Harness::new(session, Lang::Da, start);
    assert_eq!(harness.file().shown, []);
    harness.play("<f9>Barnet er alene<enter>Vagten<enter><f2>KFR<enter>");
    assert_eq!(harness.session.by, "KFR");
    assert_eq!(harness.file().shown.iter().map(|shown| shown.by.as_str()).collect::<Vec<_>>(), ["KFR"]);
    harness.play("a");
    assert!(matches!(harness.model.top(), Some(Screen::Reading(room)) if !room.desk.blind));
}
