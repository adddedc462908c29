//! What cannot be done now: the key, the footer, the help and the palette say one thing.

use crate::{
    domain::{code::Code, refusal::Refusal},
    tui::{
        dialogs::help::named,
        shell::{
            availability::unavailable,
            binding::Shown,
            command::{Command, ScreenKind},
            harness::{Harness, YEAR, drawn, empty, listed},
            keys::Key,
            message::Message,
            model::Model,
            notice::Notice,
            run::Start,
            screen_view::ScreenView,
            update::update,
        },
        widgets::footer,
    },
    verbs::{import::record::undo, missing::missing, open_round::open_usual, sign_off::sign_off},
    words::{lang::Lang, say::Words},
};

fn signed() -> Harness {
    let mut session = drawn();
    for case in session.store.sample(YEAR).unwrap() {
        session.write(|change| missing(change, YEAR, case.id, "Arkivet kan ikke åbnes.")).unwrap();
    }
    session.write(|change| sign_off(change, YEAR)).unwrap();
    Harness::new(session, Lang::Da, Start::default())
}

fn taken_back() -> Harness {
    let mut session = listed();
    session.write(|change| undo(change, YEAR, None)).unwrap();
    Harness::new(session, Lang::Da, Start::default())
}

fn opened() -> Harness {
    let mut session = empty();
    session.write(|change| open_usual(change, YEAR, "Tilsyn")).unwrap();
    Harness::new(session, Lang::Da, Start::default())
}

type Begun = fn() -> Harness;

/// Screens as they stand in many ways, each with what was pressed to come there.
fn stages() -> Vec<(Harness, String)> {
    let from: [(Begun, &[&str]); 7] = [
        (|| Harness::new(empty(), Lang::Da, Start::default()), &[""]),
        (opened, &["", "c", "o"]),
        (taken_back, &[""]),
        (
            Harness::before,
            &[
                "",
                "<enter>",
                "<enter>p",
                "<enter>l",
                "<enter>l<end><enter>j",
                "<enter>l<end><enter>j<esc>",
                "<enter>l<end><enter>j<enter><down><down><enter><enter>j",
            ],
        ),
        (Harness::at_start, &["", "p", "c", "o", "<enter>", "<enter>mIkke i arkivet.<f2>"]),
        (
            Harness::at_case,
            &[
                "",
                "1<up>",
                "1u",
                "<tab><tab><tab>",
                "<f9>Alene<enter>Vagten<enter><f2><esc><f9>",
                "<esc>mIkke i arkivet.<f2>",
            ],
        ),
        (signed, &["", "c", "o", "<enter>", "<enter><f8>", "p"]),
    ];
    let mut stages = Vec::new();
    for (harness, all) in from {
        for keys in all {
            let mut harness = harness();
            harness.play(keys);
            stages.push((harness, (*keys).to_owned()));
        }
    }
    let mut complete = Harness::at_case();
    complete.play(&"1".repeat(43)).play("f");
    stages.push((complete, "complete".into()));
    stages
}

fn refused(model: &mut Model<'static>, key: Key) -> Option<Refusal> {
    let effect = update(model, Message::Key(key));
    match model.notice.clone() {
        Some(Notice::Refused(refusal)) if effect.is_none() => Some(refusal),
        _ => None,
    }
}

#[test]
fn key_footer_help_and_palette_say_one_thing() {
    let words = [Words::new(Lang::Da), Words::new(Lang::En)];
    let mut codes = std::collections::BTreeSet::new();
    for (harness, keys) in stages() {
        let screen = harness.model.top().unwrap();
        let off = unavailable(screen, harness.model.context.keys);
        let below: Vec<String> =
            footer::lines(screen, harness.model.context, 400).iter().map(ToString::to_string).collect();
        let below = format!("{} ", below.join("   "));
        for row in harness.model.context.keys.of(screen.kind()) {
            let at = format!("{keys:?} {:?} {:?}", screen.kind(), row.command);
            let why = screen.allowed(row.command).err();
            let mut model = harness.model.clone();
            assert_eq!(refused(&mut model, row.keys[0]), why, "{at}");
            let key = row.key(Lang::Da).unwrap().name(&words[0]);
            let shown = below.contains(&format!(" {key} {} ", words[0].say(row.label, &[])));
            assert_eq!(shown, row.shown == Shown::Footer && why.is_none(), "{at}: {below}");
            let Some(why) = why else { continue };
            codes.insert(why.code);
            for words in &words {
                let short = words.find(&format!("refusal-{}.short", why.code), &[]).expect("a short reason");
                assert_eq!(named(row, &off, words), format!("{}: {short}", words.say(row.label, &[])));
            }
        }
    }
    // None of the ways here is empty.
    for code in [
        Code::NoRound,
        Code::FrameEmpty,
        Code::FrameLocked,
        Code::FrameUnlocked,
        Code::NotDrawn,
        Code::RoundOpen,
        Code::RoundSigned,
    ] {
        assert!(codes.contains(&code), "{code} of {codes:?}");
    }
    for code in [
        Code::RoundNotFinished,
        Code::CaseComplete,
        Code::CaseMissing,
        Code::CaseOpen,
        Code::UndoNone,
        Code::AnswerAbsent,
    ] {
        assert!(codes.contains(&code), "{code} of {codes:?}");
    }
    for code in
        [Code::MeasureNone, Code::NothingProposed, Code::ReportSigned, Code::SurveyAbsent, Code::ParagraphAbsent]
    {
        assert!(codes.contains(&code), "{code} of {codes:?}");
    }
}

#[test]
fn the_palette_says_why() {
    let mut harness = Harness::at_start();
    harness.play("<ctrl-p>åbn igen");
    assert!(harness.shown(80, 24).contains("åbn igen, med en grund: runden er åben"), "{}", harness.shown(80, 24));
    harness.play("<enter>");
    assert_eq!((harness.refused(), harness.model.top().unwrap().kind()), (Some(Code::RoundOpen), ScreenKind::Rounds));
    assert!(harness.model.top().unwrap().allowed(Command::Reopen).is_err());
}
