//! A terminal around a program.

use super::command::{Place, program};
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::{
    io::{Read, Write},
    num::NonZero,
};

/// A terminal with the program in it.
pub struct Terminal {
    pub child: Box<dyn Child + Send + Sync>,
    pub master: Box<dyn MasterPty + Send>,
    reader: Box<dyn Read + Send>,
    writer: Box<dyn Write + Send>,
    pub screen: vt100::Parser,
    /// All that came out of the program.
    pub written: Vec<u8>,
    before: String,
}

/// Echo, line by line or key by key, signals: how the terminal treats what is typed.
fn modes(master: &dyn MasterPty) -> String {
    #[cfg(unix)]
    return format!("{:?}", master.get_termios());
    #[cfg(not(unix))]
    String::new()
}

pub fn blank(rows: u16, cols: u16) -> vt100::Parser {
    let cells = |n| NonZero::new(n).expect("a terminal has cells");
    vt100::Parser::new(cells(rows), cells(cols), 0)
}

impl Terminal {
    pub fn start(place: &Place, (rows, cols): (u16, u16), args: &[&str]) -> Self {
        let mut command = CommandBuilder::new(program());
        command.args(args);
        Self::with(place, (rows, cols), command)
    }

    /// Any program, with the same surroundings.
    pub fn with(place: &Place, (rows, cols): (u16, u16), mut command: CommandBuilder) -> Self {
        let size = PtySize { rows, cols, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let before = modes(&*pair.master);
        command.cwd(place.path());
        command.env("TILSYN_AS", "mla");
        command.env("TERM", "xterm-256color");
        // What is remembered for a person is remembered here.
        command.env("XDG_CONFIG_HOME", place.path());
        let child = pair.slave.spawn_command(command).unwrap();
        // Else the end of the program would not be the end of its output.
        drop(pair.slave);
        Self {
            child,
            before,
            reader: pair.master.try_clone_reader().unwrap(),
            writer: pair.master.take_writer().unwrap(),
            master: pair.master,
            screen: blank(rows, cols),
            written: Vec::new(),
        }
    }

    /// Reads until the screen shows `text`. A program that never does so runs into the end of its output.
    #[track_caller]
    pub fn until(&mut self, text: &str) {
        assert!(self.shows(text), "{text:?} never came:\n{}", self.screen.screen().contents());
    }

    /// Reads until the screen shows it, or the program is gone.
    pub fn shows(&mut self, text: &str) -> bool {
        while !self.screen.screen().contents().contains(text) {
            if !self.read() {
                return false;
            }
        }
        true
    }

    pub fn read(&mut self) -> bool {
        let mut bytes = [0; 4096];
        match self.reader.read(&mut bytes) {
            Ok(0) | Err(_) => false,
            Ok(n) => {
                self.screen.process(&bytes[..n]);
                self.written.extend(&bytes[..n]);
                // A terminal is asked where its cursor is, and answers.
                if bytes[..n].windows(4).any(|window| window == b"\x1b[6n") {
                    self.press("\u{1b}[1;1R");
                }
                true
            }
        }
    }

    pub fn type_keys(&mut self, keys: &str) {
        assert!(self.press(keys));
    }

    /// False where nobody is left to read it.
    pub fn press(&mut self, keys: &str) -> bool {
        self.writer.write_all(keys.as_bytes()).and_then(|()| self.writer.flush()).is_ok()
    }

    /// Another width, and all of the screen drawn anew. What is pressed next is no key that was held down.
    #[track_caller]
    pub fn redrawn(&mut self, text: &str) {
        assert!(self.shows_anew(text), "{text:?} never came again:\n{}", self.screen.screen().contents());
    }

    /// The same; false where the program is gone.
    pub fn shows_anew(&mut self, text: &str) -> bool {
        let cols = if u16::from(self.screen.screen().size().1) == 80 { 100 } else { 80 };
        self.master.resize(PtySize { rows: 24, cols, pixel_width: 0, pixel_height: 0 }).unwrap();
        self.screen = blank(24, cols);
        self.shows(text)
    }

    /// Kills it in the middle of what it does, and reads what it had shown by then.
    #[cfg(unix)]
    pub fn kill_9(&mut self) {
        let pid = self.child.process_id().unwrap().to_string();
        std::process::Command::new("kill").args(["-9", &pid]).status().unwrap();
        while self.read() {}
        self.child.wait().unwrap();
    }

    /// The program has ended by itself, and the terminal is as it was.
    #[track_caller]
    pub fn left(mut self, code: u32) {
        while self.read() {}
        assert_eq!(self.child.wait().unwrap().exit_code(), code, "{}", self.screen.screen().contents());
        let screen = self.screen.screen();
        assert!(!screen.alternate_screen(), "the other screen was not left");
        assert!(!screen.hide_cursor(), "the cursor is hidden");
        assert!(!screen.bracketed_paste(), "paste is still announced");
        assert_eq!(modes(&*self.master), self.before, "keys are treated otherwise than before");
    }
}
