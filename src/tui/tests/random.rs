//! Whatever is pressed, pasted or resized: no panic, and the selection stays on something.

use super::stage::Stage;
use crate::tui::{
    keymap::table,
    keys::Key,
    message::Message,
    model::{Gone, Screen},
    view::view,
};
use proptest::prelude::*;
use ratatui::{Terminal, backend::TestBackend, layout::Size};

fn draw(stage: &Stage, width: u16, height: u16) {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    terminal.draw(|frame| view(frame, &stage.model)).unwrap();
}

#[test]
fn every_screen_bears_every_size() {
    for keys in ["<esc><esc>", "<esc>", "", "<esc>o", "f", "1<up>r", "1<up>x", "3Tekst på linjen", "<f1>", "b<f1>"] {
        let mut stage = Stage::at_case();
        stage.play(keys);
        for (width, height) in
            (1..=64).map(|n| (n, n)).chain((1..=60).map(|n| (61 - n, n))).chain([(60, 15), (200, 15)])
        {
            stage.tell(Message::Resized(Size::new(width, height)));
            draw(&stage, width, height);
        }
    }
}

#[test]
fn every_screen_of_the_draw_bears_every_size() {
    let drawn = "<enter>lj<enter><down><down><enter><enter>j";
    let keys = ["", "n", "p", "p<down><right>", "<enter>", "<enter>l", "<enter>lj", "<enter>lj<enter>"];
    let later = [
        "<enter>lj<enter><enter>rød grød",
        "<enter>lj<enter><down><down><down><enter>4 6 1 3 5<enter>",
        drawn,
        &format!("{drawn}<enter>"),
    ];
    for keys in keys.into_iter().chain(later) {
        let mut stage = Stage::before();
        stage.play(keys);
        for (width, height) in
            (1..=64).map(|n| (n, n)).chain((1..=60).map(|n| (61 - n, n))).chain([(60, 15), (200, 15), (75, 60)])
        {
            stage.tell(Message::Resized(Size::new(width, height)));
            draw(&stage, width, height);
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
        let (mut stage, _folder) = super::intake::with_files(&[("Åse.csv", bytes)]);
        stage.play(&keys);
        for (width, height) in (1..=64).map(|n| (n, n)).chain([(60, 15), (200, 15), (75, 60)]) {
            stage.tell(Message::Resized(Size::new(width, height)));
            draw(&stage, width, height);
        }
    }
}

fn message() -> impl Strategy<Value = Message> {
    let keys: Vec<Key> = table().iter().flat_map(|binding| binding.keys.iter().copied()).collect();
    prop_oneof![
        20 => prop::sample::select(keys).prop_map(Message::Key),
        2 => any::<char>().prop_map(|c| Message::Key(Key::char(c))),
        1 => ".{0,40}".prop_map(Message::Pasted),
        1 => (1u16..130, 1u16..50).prop_map(|(width, height)| Message::Resized(Size::new(width, height))),
        1 => Just(Message::Paused),
    ]
}

fn holds(screen: &Screen) -> bool {
    match screen {
        Screen::Rounds(it) => it.selected < it.statuses.len(),
        Screen::Sample(it) => it.selected < it.cases.len(),
        Screen::Case(it) => it.selected < it.questions().count(),
        Screen::Findings(it) => it.selected < it.findings.len(),
        Screen::Lacks(it) => it.selected < it.items.len(),
        Screen::Choice(it) => it.selected < it.count(),
        Screen::Ceremony(it) => it.area < it.sizes.len() && it.fields.on() >= it.hidden(),
        Screen::NewRound(it) => it.fields.on() < 2,
        Screen::Concern(it) => it.fields.on() < 3,
        Screen::Acutes(it) => it.items.is_empty() || it.selected < it.items.len(),
        Screen::Import(it) => {
            let columns = it.list.as_ref().map_or(1, |list| list.arrangement.columns.len());
            it.column < columns && it.question < it.questions().len().max(1) && it.problem < it.problems.len().max(1)
        }
        Screen::Confirm(_) | Screen::Editor(_) | Screen::Help(_) => true,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_breaks(from in 0..3, messages in prop::collection::vec(message(), 1..50)) {
        let list = include_bytes!("../../../tests/data/case-lists/nexus-saere-kolonner.csv");
        let (mut at_list, _folder) = super::intake::with_files(&[("Åse.csv", list)]);
        at_list.play("<enter><enter>");
        let mut stage = match from {
            0 => Stage::before(),
            1 => Stage::at_case(),
            _ => at_list,
        };
        for message in messages {
            stage.tell(message);
            // Whoever has left comes back: the rest of the keys are pressed too.
            stage.model.gone = Gone::No;
            prop_assert!(stage.model.screens.iter().all(holds));
            let Size { width, height } = stage.model.context.size;
            draw(&stage, width, height);
        }
    }
}
