//! Whatever is pressed, pasted or resized: no panic, and the selection stays on something.

use crate::{
    domain::{
        answer::Answer, event::Event, facts::Facts, measure::Pair, note::About, sample::CaseId, supplement::MAIN, trail,
    },
    store::{replay::replay, tables::differences},
    tui::{
        dialogs::form::Asks,
        review::{
            reading::tests::{answered, reader as begun},
            screen::Notes,
        },
        shell::{
            harness::{Harness, YEAR},
            keys::Key,
            keytable::TABLE,
            message::Message,
            model::{Gone, Screen},
            view::view,
        },
    },
    verbs::{
        draw::draw as draw_sample,
        forms,
        request::{DrawRequest, Strata},
    },
};
use crossterm::event::KeyCode;
use proptest::prelude::*;
use ratatui::{Terminal, backend::TestBackend, layout::Size};
use std::collections::HashSet;

fn draw(harness: &Harness, width: u16, height: u16) {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    terminal.draw(|frame| view(frame, &harness.model)).unwrap();
}

#[test]
fn every_screen_bears_every_size() {
    let around = [
        "<esc>o",
        "<esc>a",
        "<esc>i",
        "<esc>t",
        "<esc>å",
        "<esc>/",
        "<ctrl-p>",
        "<esc><esc><ctrl-p>spor<enter>",
        "<esc><esc><ctrl-p>efterprøv<enter>",
    ];
    let more = [
        "<esc><esc><ctrl-p>kvittering<enter>",
        "1<up><ctrl-p>bemærkning til svaret<enter>Nej.<f2><esc><ctrl-p>bemærkninger<enter>",
        "<esc><ctrl-p>bemærkninger<enter><tab>",
        "<esc><ctrl-p>vælg læser<enter>kfr<enter>",
        "<esc><ctrl-p>vælg læser<enter>kfr<enter>3",
        "<esc><ctrl-p>handlinger<enter>",
        "<esc><ctrl-p>handlinger<enter>t",
        "<esc>rtNoget",
        "<esc>u",
        "<esc><del>",
        "<esc><esc><ctrl-p>egne tekster<enter>",
        "<esc><esc><ctrl-p>egne tekster<enter><enter>",
        "<esc><esc><ctrl-p>borgernes<enter>",
        "<esc><esc><ctrl-p>tilbagemeld<enter>",
        "<esc><esc><ctrl-p>egne tekster<enter><enter>Lederen<enter>Vi",
        "1hReferat 12-3 s. 2",
        "1hPlan<enter>h<down>",
        "3Tekst<tab>Notat 12-3",
        "bVenter",
        "3<down>",
    ];
    let rooms = around.into_iter().chain(more);
    for keys in rooms.chain([
        "<esc><esc>",
        "<esc>",
        "",
        "<esc>r",
        "f",
        "1<up>a",
        "1<up><del>",
        "3Tekst på linjen",
        "<f1>",
        "b<f1>",
    ]) {
        let mut harness = Harness::at_case();
        harness.play(keys);
        for (width, height) in
            (1..=64).map(|n| (n, n)).chain((1..=60).map(|n| (61 - n, n))).chain([(60, 15), (200, 15)])
        {
            harness.tell(Message::Resized(Size::new(width, height)));
            draw(&harness, width, height);
        }
    }
}

#[test]
fn the_reading_room_bears_every_size() {
    for keys in ["<enter>", "<enter>1b", "<enter>13<f1>", "<enter>d", "<enter>dj3Nej", "<enter>dj12", "<enter>1f"] {
        let mut harness = begun(&["B-01"]);
        harness.play(keys);
        for (width, height) in (1..=64).map(|n| (n, n)).chain([(60, 15), (200, 15), (75, 60)]) {
            harness.tell(Message::Resized(Size::new(width, height)));
            draw(&harness, width, height);
        }
    }
}

#[test]
fn every_screen_of_the_draw_bears_every_size() {
    let drawn = "<enter><enter><end><enter>j<enter><down><down><enter><enter>j";
    let keys = [
        "",
        "t",
        "i",
        "<del>",
        "l",
        "ll<down><right>",
        "<enter>",
        "<enter><enter>",
        "<enter><enter><end><enter>j",
        "<enter><enter><end><enter>j<enter>",
    ];
    let later = [
        "<enter><enter><end><enter>j<enter><enter>rød grød",
        "<enter><enter><end><enter>j<enter><down><down><down><enter>4 6 1 3 5<enter>",
        drawn,
        &format!("{drawn}<enter>"),
    ];
    for keys in keys.into_iter().chain(later) {
        let mut harness = Harness::before();
        harness.play(keys);
        for (width, height) in
            (1..=64).map(|n| (n, n)).chain((1..=60).map(|n| (61 - n, n))).chain([(60, 15), (200, 15), (75, 60)])
        {
            harness.tell(Message::Resized(Size::new(width, height)));
            draw(&harness, width, height);
        }
    }
}

#[test]
fn every_screen_of_a_list_bears_every_size() {
    let list = include_bytes!("../../../tests/data/case-lists/nexus-saere-kolonner.csv").as_slice();
    let faulty = include_bytes!("../../../tests/data/case-lists/defekt-excel-tal.csv").as_slice();
    let columns = "<enter><enter>1<down>3<down>4";
    let later = [columns.to_owned(), format!("{columns}<enter>"), format!("{columns}<enter>2<enter>x<tab>")];
    for (bytes, keys) in [(list, "<enter>".into()), (list, "<enter>næ".into()), (faulty, "<enter>".repeat(5))]
        .into_iter()
        .chain(later.into_iter().map(|keys| (list, keys)))
    {
        let (mut harness, _folder) = crate::tui::shell::harness::with_files(&[("Åse.csv", bytes)]);
        harness.play(&keys);
        for (width, height) in (1..=64).map(|n| (n, n)).chain([(60, 15), (200, 15), (75, 60)]) {
            harness.tell(Message::Resized(Size::new(width, height)));
            draw(&harness, width, height);
        }
    }
}

fn message() -> impl Strategy<Value = Message> {
    let keys: Vec<Key> = TABLE.iter().flat_map(|binding| binding.keys.iter().copied()).collect();
    prop_oneof![
        20 => prop::sample::select(keys).prop_map(Message::Key),
        2 => any::<char>().prop_map(|c| Message::Key(Key::char(c))),
        1 => ".{0,40}".prop_map(Message::Pasted),
        1 => (1u16..130, 1u16..50).prop_map(|(width, height)| Message::Resized(Size::new(width, height))),
        1 => Just(Message::Paused),
    ]
}

/// Signs that steer a terminal, a CPR number, letters of two parts, wide ones, and ones that turn the line around.
const HOSTILE: [&str; 6] = [
    "\u{1b}[2J\u{1b}]0;x\u{7}",
    "010190-1234",
    "e\u{301}a\u{30a}\u{200d}",
    "漢字 ＡＢ",
    "\u{202e}bag\u{0}læns",
    "a\r\nb\tc\n",
];

/// Commands of every screen, and few of those that leave it: a walk that gets somewhere.
fn step() -> impl Strategy<Value = Message> {
    let keys: Vec<Key> = TABLE.iter().flat_map(|binding| binding.keys.iter().copied()).collect();
    let digits = ['1', '1', '1', '3', '4', 'j', 'f', 'a', 'b', 't', 's', 'm', 'h', 'g', 'v', 'n', 'p', 'æ', 'e', 'd']
        .map(Key::char)
        .to_vec();
    let onward = [KeyCode::Enter, KeyCode::F(2), KeyCode::F(9), KeyCode::Enter, KeyCode::Esc, KeyCode::Delete];
    let onward =
        onward.map(Key::of).into_iter().chain(['z', 'y'].map(|c| Key::ctrl(KeyCode::Char(c)))).collect::<Vec<_>>();
    prop_oneof![
        6 => prop::sample::select(digits).prop_map(Message::Key),
        3 => prop::sample::select(onward).prop_map(Message::Key),
        6 => prop::sample::select(keys).prop_map(Message::Key),
        1 => "[a-zæøå ]{0,20}".prop_map(Message::Pasted),
        1 => prop::sample::select(HOSTILE.to_vec()).prop_map(|text| Message::Pasted(text.into())),
        1 => (0u16..130, 0u16..50).prop_map(|(x, y)| Message::Clicked((x, y).into())),
        1 => Just(Message::Resized(Size::new(1, 1))),
        1 => (1u16..130, 1u16..50).prop_map(|(width, height)| Message::Resized(Size::new(width, height))),
        1 => Just(Message::Paused),
    ]
}

/// What was answered and stated, by whomever and whenever.
fn kept(harness: &Harness) -> (Vec<(String, Answer)>, Facts) {
    let file = harness.file();
    let mut answers: Vec<_> =
        file.answers.into_iter().chain(file.set_aside).map(|given| (given.question, given.answer)).collect();
    answers.sort_by(|one, other| one.0.cmp(&other.0));
    // Facts that were stated and taken back are as good as none.
    (answers, file.facts.map(|stated| stated.facts).unwrap_or_default())
}

/// What the case that is looked at shows: every answer, whether it counts or not, its facts and its times, and what would
/// be taken back.
#[derive(Debug, PartialEq)]
struct Seen {
    case: CaseId,
    answers: Vec<(String, Answer)>,
    facts: Facts,
    measured: Vec<(String, Vec<Pair>)>,
    last: Option<i64>,
}

fn seen(harness: &Harness) -> Option<Seen> {
    let file = harness.model.screens.iter().rev().find_map(|screen| match screen {
        Screen::Case(case) => Some(&case.file),
        _ => None,
    })?;
    let all = file.answers.iter().chain(&file.set_aside);
    let mut answers: Vec<(String, Answer)> =
        all.map(|answered| (answered.question.clone(), answered.answer.clone())).collect();
    answers.sort_by(|one, other| one.0.cmp(&other.0));
    Some(Seen {
        case: file.case.id,
        answers,
        facts: file.facts.as_ref().map(|stated| stated.facts).unwrap_or_default(),
        measured: file.measured.iter().map(|measured| (measured.question.clone(), measured.pairs.clone())).collect(),
        last: file.deeds.undo.as_ref().map(|undo| undo.seq),
    })
}

/// Presses a key, but never writes a report: a walk leaves nothing on the disk.
fn walk(harness: &mut Harness, message: Message) {
    match harness.model.top() {
        Some(Screen::Form(form))
            if matches!(form.asks, Asks::Request(forms::Form::Publish(_) | forms::Form::HandOut(_))) =>
        {
            harness.tell(Message::Key(Key::of(KeyCode::Esc)));
        }
        _ => harness.tell(message),
    }
}

/// Follows the trail: it only grows, and a complete case is not answered before it is opened again.
#[derive(Default)]
struct Follower {
    seen: usize,
    complete: HashSet<String>,
}

impl Follower {
    fn follow(&mut self, harness: &Harness) -> Result<(), TestCaseError> {
        let (head, _) = harness.session.store.head().unwrap();
        let head = usize::try_from(head).unwrap();
        prop_assert!(head >= self.seen);
        if head == self.seen {
            return Ok(());
        }
        for entry in harness.session.store.trail().unwrap().iter().skip(self.seen) {
            match trail::event(entry).unwrap() {
                // Drawn anew, B-01 is another case: nobody has declared it complete.
                Some(Event::SampleDrawn { supplement: MAIN, .. }) => self.complete.clear(),
                Some(Event::CaseCompleted { case, .. }) => drop(self.complete.insert(case.to_string())),
                Some(
                    Event::CaseReopened { case, .. }
                    | Event::CaseMissing { case, .. }
                    | Event::CaseReplaced { case, .. }
                    | Event::NoteOpened { about: About { case: Some(case), question: Some(_) }, .. },
                ) => drop(self.complete.remove(&case.to_string())),
                Some(Event::AnswerGiven { case, .. } | Event::AnswerCleared { case, .. }) => {
                    prop_assert!(!self.complete.contains(&case.to_string()), "{} changed while complete", case);
                }
                _ => {}
            }
        }
        self.seen = head;
        Ok(())
    }
}

fn holds(screen: &Screen) -> bool {
    match screen {
        Screen::Rounds(rounds) => rounds.selected < rounds.statuses.len(),
        Screen::Sample(sample) => sample.selected < sample.cases.len(),
        Screen::Case(case) => case.selected < case.questions().count(),
        Screen::Reading(room) => room.selected < room.questions().count(),
        Screen::Findings(findings) => findings.selected < findings.findings.len(),
        Screen::MissingAnswers(missing) => missing.selected < missing.items.len(),
        Screen::Choice(choice) => choice.selected < choice.count(),
        Screen::Draw(draw) => draw.area < draw.sizes.len().max(1) && draw.fields.on() >= draw.shown_fields().start,
        Screen::Form(form) => form.fields.on() < form.typed().len().max(1),
        Screen::Acutes(acutes) => acutes.items.is_empty() || acutes.selected < acutes.items.len(),
        Screen::Import(import) => {
            let columns = import.list.as_ref().map_or(1, |list| list.column_plan.columns.len());
            import.column < columns
                && import.question < import.questions().len().max(1)
                && import.problem < import.problems.len().max(1)
        }
        Screen::Trail(trail) => trail.selected < trail.entries.len(),
        Screen::Notes(notes) => {
            notes.selected < notes.notes().len().max(1) && notes.reading < Notes::rows(notes).count().max(1)
        }
        Screen::Overview(overview) => {
            overview.selected < overview.questions().count() && overview.column < overview.cases().count()
        }
        Screen::Texts(texts) => texts.selected < texts.rows().len(),
        Screen::Actions(actions) => actions.is_empty() || actions.selected().is_some(),
        // A screen without rows of its own has nothing selected.
        _ => true,
    }
}

#[test]
fn drawn_anew_a_case_of_the_same_name_may_be_answered() {
    let mut harness = Harness::at_case();
    let mut follower = Follower::default();
    harness.play(&"1".repeat(43)).play("f");
    follower.follow(&harness).unwrap();
    assert_eq!(follower.complete.len(), 1);
    let request = DrawRequest {
        seed: Some("0043".into()),
        grade: None,
        source: None,
        witnesses: Vec::new(),
        sizes: Vec::new(),
        strata: Strata::Area,
        again: Some("Frøtallet var kendt på forhånd.".into()),
    };
    harness.session.write(|change| draw_sample(change, YEAR, &request)).unwrap();
    let mut harness = Harness::resume(harness);
    assert_eq!(seen(&harness).map(|seen| (seen.answers.len(), seen.last)), Some((0, None)));
    harness.play("1");
    follower.follow(&harness).unwrap();
    harness.play("<ctrl-z>");
    assert_eq!(seen(&harness).map(|seen| (seen.answers.len(), seen.last)), Some((0, None)));
}

/// What changes an answer, or tries to.
const DEEDS: [&str; 12] = [
    "1",
    "3Det mangler.<f2>",
    "<home>4Findes ikke.<f2>",
    "<home><del>",
    "<home>v",
    "<home>n",
    "<home>bEn anden grund.<f2>",
    "<home>hNotat 4-3<enter>",
    "g",
    "2Kun en del.<tab>Referat 12-3<f2>",
    "<home>i11<f2>",
    "<home>i<tab><tab>0<f2>",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() })]

    /// Eight walks of 1,250 steps: ten thousand keys, pastes and resizes.
    #[test]
    fn the_trail_grows_and_replays_whatever_is_done(messages in prop::collection::vec(step(), 1250)) {
        let mut harness = Harness::at_case();
        harness.play(&"1".repeat(42));
        let mut follower = Follower::default();
        for (at, message) in messages.into_iter().enumerate() {
            let before = seen(&harness);
            walk(&mut harness, message);
            harness.model.gone = Gone::No;
            if let (Some(before), Some(now), Some(Screen::Case(_))) = (before, seen(&harness), harness.model.top())
                && now.case == before.case && now.last > before.last && at % 3 > 0
            {
                harness.play("<ctrl-z>");
                prop_assert_eq!(&seen(&harness).unwrap(), &before);
                if at % 3 == 1 {
                    harness.play("<ctrl-y>");
                    // What is given again is a deed of its own, and so has a number of its own.
                    let again = Seen { last: now.last, ..seen(&harness).unwrap() };
                    prop_assert_eq!(again, now);
                }
            }
            prop_assert!(harness.model.screens.iter().all(holds));
            follower.follow(&harness)?;
            let Size { width, height } = harness.model.context.size;
            if at % 10 == 0 {
                draw(&harness, width, height);
            }
        }
        let entries = harness.session.store.trail().unwrap();
        prop_assert_eq!(trail::check(&entries), []);
        prop_assert_eq!(differences(&harness.session.store, &replay(&entries).unwrap()).unwrap(), []);
    }

    #[test]
    fn undone_is_as_it_was_and_redone_as_it_became(
        before in prop::collection::vec(prop::sample::select(DEEDS.to_vec()), 0..4),
        deeds in prop::collection::vec(prop::sample::select(DEEDS.to_vec()), 1..6),
    ) {
        let mut harness = Harness::at_case();
        for deed in before {
            harness.play(deed);
        }
        let mut states = Vec::new();
        for deed in deeds {
            let last = |harness: &Harness| harness.file().deeds.undo.map(|undo| undo.seq);
            let (known, state) = (last(&harness), kept(&harness));
            harness.play(deed);
            if last(&harness) != known {
                states.push(state);
            }
        }
        // A text under way is left where it is, and what was opened by the way is closed.
        while !matches!(harness.model.top(), Some(Screen::Case(_))) {
            harness.play("<esc>");
        }
        let became = kept(&harness);
        for state in states.iter().rev() {
            harness.play("<ctrl-z>");
            prop_assert_eq!(&kept(&harness), state);
        }
        for state in states.iter().chain([&became]).skip(1) {
            harness.play("<ctrl-y>");
            prop_assert_eq!(&kept(&harness), state);
        }
    }

    #[test]
    fn nothing_breaks(from in 0..5, messages in prop::collection::vec(message(), 1..50)) {
        let list = include_bytes!("../../../tests/data/case-lists/nexus-saere-kolonner.csv");
        let (mut at_list, _folder) = crate::tui::shell::harness::with_files(&[("Åse.csv", list)]);
        at_list.play("<enter><enter>");
        let mut harness = match from {
            0 => Harness::before(),
            1 => Harness::at_case(),
            2 => begun(&["B-01", "B-02"]),
            3 => Harness::as_reader(answered(&["B-01"]), "kfr"),
            _ => at_list,
        };
        for message in messages {
            walk(&mut harness, message);
            // Whoever has left comes back: the rest of the keys are pressed too.
            harness.model.gone = Gone::No;
            prop_assert!(harness.model.screens.iter().all(holds));
            let Size { width, height } = harness.model.context.size;
            draw(&harness, width, height);
        }
        let entries = harness.session.store.trail().unwrap();
        prop_assert_eq!(differences(&harness.session.store, &replay(&entries).unwrap()).unwrap(), []);
    }
}
