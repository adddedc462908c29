//! What cannot be done now: the key, the footer, the help and the palette say one thing.

use crate::{
    domain::{answer::Value, code::Code, paragraph::Place, refusal::Refusal},
    say,
    tui::{
        dialogs::{
            form::{Asks, Form},
            help::named,
        },
        shell::{
            availability::unavailable,
            binding::Shown,
            command::{Command, ScreenKind},
            effect::Effect,
            harness::{Harness, YEAR, drawn, empty, listed},
            keyboard::Row,
            keys::Key,
            keytable::LAST_ROW,
            message::Message,
            model::{Model, Screen},
            notice::Notice,
            run::Start,
            screen_view::ScreenView,
            update::update,
        },
        widgets::footer,
    },
    verbs::{
        acute::raise, edition_before::open_usual, form::Kind, import::record::undo, missing::missing,
        paragraph::write as write_text, sign_off::sign_off,
    },
    words::{lang::Lang, say::Words},
};
use crossterm::event::KeyCode;

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

/// What has no letter.
const CITIZENS: &str = "<ctrl-p>borgernes<enter>";
const TEXTS: &str = "<ctrl-p>egne tekster<enter>";
const ACTIONS: &str = "<ctrl-p>handlinger<enter>";

/// Screens as they stand in many ways, each with what was pressed to come there.
fn stages() -> Vec<(Harness, String)> {
    let from: [(Begun, &[&str]); 7] = [
        (|| Harness::new(empty(), Lang::Da, Start::default()), &[""]),
        (opened, &["", CITIZENS, TEXTS, ACTIONS]),
        (taken_back, &[""]),
        (
            Harness::before,
            &[
                "",
                "<enter>",
                "<enter>l",
                "<enter><enter>",
                "<enter><enter><end><enter>j",
                "<enter><enter><end><enter>j<esc>",
                "<enter><enter><end><enter>j<enter><down><down><enter><enter>j",
            ],
        ),
        (Harness::at_start, &["", "l", CITIZENS, TEXTS, "u", "<enter>", "<enter><del>1Ikke i arkivet.<f2>"]),
        (
            Harness::at_case,
            &[
                "",
                "1<up>",
                "1<ctrl-z>",
                "<tab><tab><tab>",
                "<f9>Alene<enter>Vagten<enter><f2><esc><f9>",
                "<esc><del>1Ikke i arkivet.<f2>",
            ],
        ),
        (signed, &["", CITIZENS, TEXTS, "u", "<enter>", "<enter><ctrl-p>handlinger<enter>", "l"]),
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

/// What comes of a command: by its key, or by its name in the list of everything.
fn obey(model: &mut Model<'static>, row: &Row) -> Option<Effect> {
    if let Some(key) = row.keys.first() {
        return update(model, Message::Key(*key));
    }
    let found = update(model, Message::Key(Key::ctrl(KeyCode::Char('p'))));
    let context = model.context;
    let Some(Screen::Palette(palette)) = model.screens.last_mut() else { panic!("no list of everything") };
    palette.selected = palette.rows(context).iter().position(|shown| shown.command == row.command).unwrap();
    found.or(update(model, Message::Key(Key::of(KeyCode::Enter))))
}

fn refused(model: &mut Model<'static>, row: &Row) -> Option<Refusal> {
    let effect = obey(model, row);
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
            assert_eq!(refused(&mut model, row), why, "{at}");
            if let Some(key) = row.key(Lang::Da).filter(|_| !LAST_ROW.contains(&row.command)) {
                let digits = row.command == Command::Give(Value::Met);
                let said = if digits {
                    " 1-5 svar ".to_owned()
                } else {
                    format!(" {} {} ", key.name(&words[0]), words[0].say(row.label, &[]))
                };
                let shown = below.contains(&said);
                assert_eq!(shown, row.shown == Shown::Footer && why.is_none(), "{at}: {below}");
            }
            let Some(why) = why else { continue };
            codes.insert(why.code);
            for words in &words {
                let short = words.find(&format!("refusal-{}.short", why.code), &[]).expect("a short reason");
                assert_eq!(
                    named(row, &off, words),
                    say!(words, "tui-not-now", label = words.say(row.label, &[]), why = short)
                );
            }
        }
    }
    // None of the ways here is empty.
    for code in [Code::NoRound, Code::FrameEmpty, Code::FrameLocked, Code::NotDrawn, Code::RoundOpen, Code::RoundSigned]
    {
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
    assert!(harness.shown(80, 24).contains("åbn igen, ikke nu: runden er åben"), "{}", harness.shown(80, 24));
    harness.play("<enter>");
    assert_eq!((harness.refused(), harness.model.top().unwrap().kind()), (Some(Code::RoundOpen), ScreenKind::Rounds));
    assert!(harness.model.top().unwrap().allowed(Command::Reopen).is_err());
}

/// Everything that a person is asked for by what is on top: filled in as well as can be, until nothing more is asked.
fn fill_in(harness: &mut Harness, folder: &std::path::Path) {
    for _ in 0..9 {
        let keys = match harness.model.top() {
            Some(Screen::Editor(editor)) if editor.on_reference => "Notat 12-03<f2>".into(),
            Some(Screen::Editor(_)) => "Skrevet i prøven.<f2>".into(),
            Some(Screen::Choice(_)) => "<enter>".into(),
            Some(Screen::Confirm(_)) => "j".into(),
            Some(Screen::Form(form)) => fields(form, folder),
            _ => return,
        };
        harness.play(&keys);
        if harness.refused().is_some() {
            return;
        }
    }
}

/// What is typed into a form whose fields are blank, or hold what is proposed.
fn fields(form: &Form, folder: &std::path::Path) -> String {
    let typed = |kind: Kind| match kind {
        Kind::Year
        | Kind::Area
        | Kind::Areas
        | Kind::Time
        | Kind::YesNo
        | Kind::Formats
        | Kind::Whom
        | Kind::Fact
        | Kind::Extent => String::new(),
        Kind::Line | Kind::Needed => "Skrevet".into(),
        Kind::Question => "BI-01".into(),
        Kind::Deadline => "01-06-2099".into(),
        Kind::Folder => folder.display().to_string(),
    };
    let asked = match &form.asks {
        Asks::Request(asked) => asked.sheet().fields.iter().map(|field| (field.kind, typed(field.kind))).collect(),
        Asks::Measure { .. } => vec![(Kind::Line, "01-02-2026 10:00".into()), (Kind::Line, "02-02-2026 10:00".into())],
        Asks::LockAlone { .. } => vec![(Kind::Line, String::new())],
        Asks::Sign(_) => vec![(Kind::Line, "skriv under".into())],
        Asks::Extend { .. } => vec![(Kind::Line, "12".into())],
        Asks::ReadCases { .. } => vec![(Kind::Line, "3".into()), (Kind::Line, "ord som læseren fandt på".into())],
        Asks::Search | Asks::Reader { .. } | Asks::Initials | Asks::Role { .. } | Asks::Again(_) => {
            vec![(Kind::Line, typed(Kind::Line))]
        }
    };
    let blank = "<backspace>".repeat(80);
    let field = |(_, text): (Kind, String)| match text.as_str() {
        // What is proposed stays.
        "" => "<tab>".into(),
        text => format!("<end>{blank}{text}<tab>"),
    };
    // From the first field on, wherever the cursor was put.
    let back = "<backtab>".repeat(form.fields.on());
    format!("{back}{}<f2>", asked.into_iter().map(field).collect::<String>())
}

/// What is asked for has not been refused by anything that was known before it was asked for.
#[test]
fn whatever_is_offered_is_not_refused_once_it_is_filled_in() {
    let folder = tempfile::tempdir().unwrap();
    let mut asked = 0;
    for (begun, keys) in offers() {
        let probe = begun(keys);
        let screen = probe.model.top().unwrap();
        let rows: Vec<_> = probe.model.context.keys.of(screen.kind()).cloned().collect();
        for row in rows.iter().filter(|row| row.command != Command::Leave) {
            if screen.allowed(row.command).is_err() {
                continue;
            }
            let mut harness = begun(keys);
            choose(&mut harness, row);
            let asks = matches!(
                harness.model.top(),
                Some(Screen::Editor(_) | Screen::Choice(_) | Screen::Confirm(_) | Screen::Form(_))
            );
            if !asks || screen.kind() == harness.model.top().unwrap().kind() {
                continue;
            }
            let at = format!("{keys:?} {:?} {:?}", screen.kind(), row.command);
            fill_in(&mut harness, folder.path());
            assert_eq!(harness.refused(), None, "{at}: {:?}", harness.model.notice);
            asked += 1;
        }
    }
    assert!(asked > 90, "{asked}");
}

fn choose(harness: &mut Harness, row: &Row) {
    if let Some(key) = row.keys.first() {
        return harness.tell(Message::Key(*key));
    }
    harness.play("<ctrl-p>");
    let context = harness.model.context;
    let Some(Screen::Palette(palette)) = harness.model.screens.last_mut() else { panic!("no list of everything") };
    palette.selected = palette.rows(context).iter().position(|shown| shown.command == row.command).unwrap();
    harness.play("<enter>");
}

type Played = fn(&str) -> Harness;
type Offer = (Played, &'static str);

/// The same stages, and those where somebody could once write in vain: after the signature, and before the draw.
fn offers() -> Vec<Offer> {
    fn played(mut harness: Harness, keys: &str) -> Harness {
        harness.play(keys);
        harness
    }
    fn written() -> Harness {
        let mut session = drawn();
        let here = "B-01".parse().unwrap();
        session.write(|change| raise(change, YEAR, here, "Barnet er alene", "Vagten", None)).unwrap();
        session.write(|change| write_text(change, YEAR, Place::Summary, "Leder", "Godt.")).unwrap();
        for case in session.store.sample(YEAR).unwrap() {
            session.write(|change| missing(change, YEAR, case.id, "Arkivet kan ikke åbnes.")).unwrap();
        }
        session.write(|change| sign_off(change, YEAR)).unwrap();
        Harness::new(session, Lang::Da, Start::default())
    }
    let start: Played = |keys| played(Harness::at_start(), keys);
    let case: Played = |keys| played(Harness::at_case(), keys);
    let shut: Played = |keys| played(written(), keys);
    let begun: Played = |keys| played(opened(), keys);
    let before: Played = |keys| played(Harness::before(), keys);
    let all: [(Played, &[&str]); 6] = [
        (|keys| played(Harness::new(empty(), Lang::Da, Start::default()), keys), &[""]),
        (begun, &["", CITIZENS, TEXTS, ACTIONS]),
        (before, &["", "<enter>", ACTIONS, TEXTS, CITIZENS]),
        (
            start,
            &[
                "",
                TEXTS,
                CITIZENS,
                ACTIONS,
                "u",
                "<enter>",
                "<enter>r",
                "<enter>a",
                "<enter><del>1Ikke i arkivet.<f2>",
                "l",
            ],
        ),
        (
            case,
            &[
                "",
                "1<up>",
                "3Nej.<f2><up>",
                "1<up><ctrl-p>bemærkning til svaret<enter>Vis det.<f2>",
                "<f9>Alene<enter>Vagten<enter><f2><esc><f9>",
                "<esc><del>1Ikke i arkivet.<f2><enter>",
            ],
        ),
        (shut, &["", TEXTS, CITIZENS, ACTIONS, "u", "<enter>", "<enter><f9>", "<enter><enter>", "<enter>r", "l"]),
    ];
    let pairs = all.into_iter().flat_map(|(begun, all)| all.iter().map(move |keys| (begun, *keys)));
    pairs.collect()
}
