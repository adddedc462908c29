//! The built program in a real terminal: it draws, answers, and leaves the terminal as it found it.

use crate::support::command::{Place, list};
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::{
    io::{Read, Write},
    num::NonZero,
};

/// A terminal with the program in it.
struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    reader: Box<dyn Read + Send>,
    writer: Box<dyn Write + Send>,
    screen: vt100::Parser,
}

fn blank(rows: u16, cols: u16) -> vt100::Parser {
    let cells = |n| NonZero::new(n).expect("a terminal has cells");
    vt100::Parser::new(cells(rows), cells(cols), 0)
}

impl Terminal {
    fn start(place: &Place, (rows, cols): (u16, u16), args: &[&str]) -> Self {
        let size = PtySize { rows, cols, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_tilsyn"));
        command.args(args);
        command.cwd(place.path());
        command.env("TILSYN_AS", "mla");
        command.env("TERM", "xterm-256color");
        // What is remembered for a person is remembered here.
        command.env("XDG_CONFIG_HOME", place.path());
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        Self {
            child,
            reader: pair.master.try_clone_reader().unwrap(),
            writer: pair.master.take_writer().unwrap(),
            master: pair.master,
            screen: blank(rows, cols),
        }
    }

    /// Reads until the screen shows `text`. A program that never does so runs into the end of its output.
    #[track_caller]
    fn until(&mut self, text: &str) {
        while !self.screen.screen().contents().contains(text) {
            assert!(self.read(), "{text:?} never came:\n{}", self.screen.screen().contents());
        }
    }

    fn read(&mut self) -> bool {
        let mut bytes = [0; 4096];
        match self.reader.read(&mut bytes) {
            Ok(0) | Err(_) => false,
            Ok(n) => {
                self.screen.process(&bytes[..n]);
                // A terminal is asked where its cursor is, and answers.
                if bytes[..n].windows(4).any(|window| window == b"\x1b[6n") {
                    self.type_keys("\u{1b}[1;1R");
                }
                true
            }
        }
    }

    fn type_keys(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).unwrap();
        self.writer.flush().unwrap();
    }

    /// The program has ended by itself, and the terminal is as it was.
    #[track_caller]
    fn left(mut self, code: u32) {
        while self.read() {}
        assert_eq!(self.child.wait().unwrap().exit_code(), code, "{}", self.screen.screen().contents());
        let screen = self.screen.screen();
        assert!(!screen.alternate_screen(), "the other screen was not left");
        assert!(!screen.hide_cursor(), "the cursor is hidden");
        assert!(!screen.bracketed_paste(), "paste is still announced");
    }
}

#[test]
fn a_case_is_answered_and_the_terminal_left_as_it_was() {
    let place = Place::drawn();
    let mut terminal = Terminal::start(&place, (24, 80), &["audit", "B-01"]);
    terminal.until("BI-01");
    terminal.type_keys("1");
    terminal.until("1 af 43 besvaret");
    terminal.type_keys("2");
    terminal.until("Begrundelse");
    terminal.type_keys("Set i plånen, æøå");
    terminal.until("æøå");
    terminal.type_keys("\u{13}");
    terminal.until("2 af 43 besvaret");
    terminal.type_keys("q");
    terminal.left(0);
    let entries = place.json(["trail"])["entries"].as_array().unwrap().clone();
    assert_eq!(entries.last().unwrap()["event"]["answer"]["note"], "Set i plånen, æøå");
    place.run(["verify"]).done();
}

#[test]
fn ctrl_c_leaves_cleanly_from_inside_a_note() {
    let place = Place::drawn();
    let mut terminal = Terminal::start(&place, (36, 120), &["audit", "V-01"]);
    terminal.until("BI-01");
    terminal.type_keys("3");
    terminal.until("Begrundelse");
    terminal.type_keys("Halv");
    terminal.until("Halv");
    terminal.type_keys("\u{3}");
    terminal.left(0);
    let mut again = Terminal::start(&place, (36, 120), &["audit", "V-01"]);
    again.until("Kladde");
    again.type_keys("q");
    again.left(0);
}

#[test]
fn a_window_too_small_says_so_and_recovers() {
    let place = Place::drawn();
    let mut terminal = Terminal::start(&place, (5, 20), &["audit", "B-01"]);
    terminal.until("60");
    let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
    terminal.master.resize(size).unwrap();
    terminal.screen = blank(24, 80);
    terminal.until("BI-01");
    terminal.type_keys("q");
    terminal.left(0);
}

#[test]
fn a_list_with_strange_columns_comes_in_from_an_empty_round() {
    let place = Place::with_round();
    std::fs::copy(list("nexus-saere-kolonner.csv"), place.path().join("nexus.csv")).unwrap();
    let mut terminal = Terminal::start(&place, (24, 80), &[]);
    terminal.until("indlæse den");
    terminal.type_keys("\r");
    terminal.until("nexus.csv");
    terminal.type_keys("nexus.csv\r");
    terminal.until("Forløbsreference");
    terminal.type_keys("1");
    terminal.until("Det gemmes.");
    terminal.type_keys("\u{1b}[B3");
    terminal.until("Den gemmes, og den kan");
    terminal.type_keys("\r");
    terminal.until("Hele listen");
    terminal.type_keys("2");
    terminal.until("Voksenområdet");
    terminal.type_keys("\r");
    terminal.until("Skal nogle sager ud?");
    // Enter once more so soon would be a key that is held down; F2 does the same here.
    terminal.type_keys("\u{1b}OQ");
    terminal.until("Skal sagerne i nexus.csv");
    terminal.type_keys("j");
    terminal.until("er ikke låst endnu");
    terminal.type_keys("q");
    terminal.left(0);
    assert_eq!(place.json(["status"])["lists"][0]["voksne"], 140);
    place.run(["verify"]).done();
}
