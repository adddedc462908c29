//! Texts of the file that would steer a terminal, on the screens.

use super::harness::{Harness, YEAR, drawn_from, listed_as};
use crate::{
    domain::{event::Event, sample::Reason, shown::steers},
    tui::shell::{message::Message, run::Start, view::view},
    verbs::{acute::raise, paragraph, replace::replace},
    words::lang::Lang,
};
use ratatui::{Terminal, backend::TestBackend, layout::Size};

const STEERING: &str = "A\u{1b}[2Jb\u{9b}1mæ\u{202e}ø\u{2066}å\u{200b}a\u{2028}c\u{61c}d\u{7f}e\u{e0041}f\u{feff}g";

#[test]
fn no_cell_of_any_screen_steers() {
    let mut session = drawn_from(listed_as(|letter, n| (format!("2027-{letter}-{n:03}"), STEERING)));
    let renamed = Event::RoundRenamed { year: YEAR, title: STEERING.into() };
    session.write(|change| change.record(&renamed)).unwrap();
    let case = |id: &str| id.parse().unwrap();
    session.write(|change| replace(change, YEAR, case("B-02"), Reason::Duplicate, STEERING)).unwrap();
    session.write(|change| raise(change, YEAR, case("B-01"), STEERING, STEERING, None)).unwrap();
    session.write(|change| paragraph::write(change, YEAR, "summary".parse().unwrap(), "Leder", STEERING)).unwrap();
    let mut harness = Harness::new(session, Lang::Da, Start::default());
    let mut seen = 0;
    for keys in [
        "",
        "<f1>",
        "<esc><enter>",
        "<enter>",
        "2Tekst",
        "<esc><esc><ctrl-p>spor<enter>",
        "<enter>",
        "<esc><esc><ctrl-p>akutte<enter>",
        "<esc><esc><ctrl-p>egne tekster<enter>",
        "<enter>",
        "<esc><esc><ctrl-p>kvittering<enter>",
        "<esc><esc><ctrl-p>udtræk<enter>",
        "<esc><esc><ctrl-p>tilbagemeld<enter>",
        "<esc><esc><ctrl-p>stikprøve<enter><f6>",
    ] {
        harness.play(keys);
        for (width, height) in [(80, 24), (140, 50)] {
            harness.tell(Message::Resized(Size::new(width, height)));
            let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
            terminal.draw(|frame| view(frame, &harness.model)).unwrap();
            let drawn: String = terminal.backend().buffer().content.iter().map(ratatui::buffer::Cell::symbol).collect();
            assert_eq!(drawn.chars().find(|c| steers(*c)), None, "{keys}: {drawn}");
            seen += usize::from(drawn.contains("A\u{fffd}[2Jb"));
        }
    }
    assert!(seen >= 10, "{seen}");
}
