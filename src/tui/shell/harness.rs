//! A session in memory, a model before it, and hands on the keys.

use crate::{
    domain::{
        answer::Value,
        area::Area,
        case_file::CaseFile,
        checklist::Checklist,
        code::Code,
        event::{Event, ListImported},
        frame::{FrameCase, cases_sha256},
        moment::Moment,
        reading::Said,
        refusal::Refusal,
        sample::CaseId,
        snippet::Snippets,
    },
    store::open::Store,
    tui::shell::{
        keys::Key,
        message::Message,
        model::{Model, Screen},
        notice::Notice,
        run::{Start, begin, tell},
        theme::Theme,
        view::view,
    },
    verbs::{
        draw::draw,
        edition_before::lists,
        lock::lock,
        open_round::open_round,
        reading::read,
        request::DrawRequest,
        session::{Change, Session},
    },
    words::{dates, lang::Lang, say::Words, snippets::built_in},
};
use crossterm::event::KeyCode;
use ratatui::{Terminal, backend::TestBackend, layout::Size};
use tempfile::TempDir;

pub(crate) const YEAR: u16 = 2027;

pub(crate) struct Harness {
    pub(crate) session: Session,
    pub(crate) model: Model<'static>,
}

pub(crate) fn now() -> Moment {
    Moment::try_from("2026-11-22T04:28:00Z".to_owned()).unwrap()
}

/// A file without a round.
pub(crate) fn empty() -> Session {
    let mut session = Session { store: Store::in_memory().unwrap(), by: "mla".into(), now, chance: || Ok([7; 16]) };
    session.write(|change| change.record(&Event::FileCreated { municipality: "Ringsted Kommune".into() })).unwrap();
    session
}

/// A file with a round and a list, but no lock.
pub(crate) fn listed() -> Session {
    listed_as(|letter, n| {
        let department = if n % 2 == 0 { "Handicap Nord" } else { "Myndighed Syd" };
        (format!("2027-{letter}-{n:03}"), department)
    })
}

/// The same, with the numbers and departments of a municipality that has long ones.
pub(crate) fn listed_long() -> Session {
    listed_as(|letter, n| {
        let department = if n % 2 == 0 { "Familieafdelingen, Specialteam Handicap Børn og Unge" } else { "Team Syd" };
        (format!("34.45.10-G01-{}{}-26", if letter == 'B' { 9 } else { 8 }, 1000 + n), department)
    })
}

/// A round with the list of the children's area alone.
pub(crate) fn listed_children() -> Session {
    listed_of(|letter, n| (format!("2027-{letter}-{n:03}"), "Handicap Nord"), (40, 0))
}

pub(crate) fn listed_as(of: impl Fn(char, u32) -> (String, &'static str)) -> Session {
    listed_of(of, (40, 25))
}

fn listed_of(of: impl Fn(char, u32) -> (String, &'static str), counts: (u32, u32)) -> Session {
    listed_asking(lists(), of, counts)
}

/// The sample of a round that asks these questions.
pub(crate) fn drawn_asking(lists: Vec<Checklist>) -> Session {
    drawn_from(listed_asking(lists, |letter, n| (format!("2027-{letter}-{n:03}"), "Handicap Nord"), (40, 25)))
}

fn listed_asking(
    lists: Vec<Checklist>,
    of: impl Fn(char, u32) -> (String, &'static str),
    (children, adults): (u32, u32),
) -> Session {
    let mut session = empty();
    session.write(|change| open_round(change, YEAR, "Ledelsestilsyn på handicapområdet", lists)).unwrap();
    let case = |area, letter, n| {
        let (number, department) = of(letter, n);
        FrameCase { area, department: Some(department.into()), number: number.parse_number() }
    };
    let of = |area, letter, count| (1..=count).map(move |n| case(area, letter, n));
    let cases: Vec<FrameCase> = of(Area::Children, 'B', children).chain(of(Area::Adults, 'V', adults)).collect();
    let list = ListImported {
        year: YEAR,
        number: 1,
        supplement: 0,
        file_name: "sager.csv".into(),
        file_sha256: "0".repeat(64),
        rows: u64::from(children + adults),
        merged: 0,
        columns_dropped: Vec::new(),
        children,
        adults,
        cases_sha256: cases_sha256(&cases),
        reading: crate::domain::list_reading::ListReading::default(),
        cases,
    };
    session.write(|change| change.record(&Event::ListImported(Box::new(list)))).unwrap();
    session
}

trait Number {
    fn parse_number(self) -> crate::domain::case_number::CaseNumber;
}

impl Number for String {
    fn parse_number(self) -> crate::domain::case_number::CaseNumber {
        crate::domain::case_number::CaseNumber::new(&self).unwrap()
    }
}

/// The same with a sample of ten cases an area.
pub(crate) fn drawn() -> Session {
    drawn_from(listed())
}

pub(crate) fn drawn_from(mut session: Session) -> Session {
    session.write(|change| lock(change, YEAR, None, None)).unwrap();
    let request = DrawRequest {
        seed: Some("0042".into()),
        grade: None,
        source: None,
        witnesses: Vec::new(),
        sizes: Vec::new(),
        strata: crate::verbs::request::Strata::Area,
        again: None,
    };
    session.write(|change| draw(change, YEAR, &request)).unwrap();
    session
}

impl Harness {
    pub(crate) fn new(session: Session, lang: Lang, start: Start) -> Self {
        let words: &'static Words = Box::leak(Box::new(Words::new(lang)));
        let mut model = Model::new(words, Theme::new(true), Size::new(80, 24));
        // Whatever is pressed, nobody walks through the folders of this computer.
        model.folders.here = std::env::temp_dir().join("tilsyn-no-such-folder");
        model.snippets = Snippets { all: built_in(words), file: "saetninger.toml".into() };
        let mut session = session;
        begin(&mut model, &mut session, start);
        Self { session, model }
    }

    /// In the audit room, at case B-01.
    pub(crate) fn at_case() -> Self {
        Self::new(drawn(), Lang::Da, Start { case: Some("B-01".parse().unwrap()), ..Start::default() })
    }

    /// The same file after the program was closed, in the same case.
    pub(crate) fn resume(harness: Self) -> Self {
        Self::new(harness.session, Lang::Da, Start { case: Some("B-01".parse().unwrap()), ..Start::default() })
    }

    /// At the sample, as somebody else: a second reader.
    pub(crate) fn as_reader(mut session: Session, by: &str) -> Self {
        by.clone_into(&mut session.by);
        Self::new(session, Lang::Da, Start { year: Some(YEAR), ..Start::default() })
    }

    /// Another person does something at the same file.
    pub(crate) fn other<T>(&mut self, by: &str, deed: impl FnOnce(&mut Change<'_>) -> Result<T, Refusal>) -> T {
        let me = std::mem::replace(&mut self.session.by, by.into());
        let done = self.session.write(deed).unwrap();
        self.session.by = me;
        done
    }

    /// `kfr` has seen the answer to a question of B-01, and would have given this one.
    pub(crate) fn contest(&mut self, question: &str, value: Option<Value>, text: &str) {
        let case = "B-01".parse().unwrap();
        self.other("kfr", |change| read(change, (YEAR, case, question), Said::Disagree(value), text, None));
    }

    /// At the list of rounds.
    pub(crate) fn at_start() -> Self {
        Self::new(drawn(), Lang::Da, Start::default())
    }

    /// At the list of rounds, before the lock.
    pub(crate) fn before() -> Self {
        Self::new(listed(), Lang::Da, Start::default())
    }

    /// Presses keys: letters as they stand, others as `<enter>`, `<f2>`, `<ctrl-s>`.
    pub(crate) fn play(&mut self, keys: &str) -> &mut Self {
        for key in script(keys) {
            tell(&mut self.model, &mut self.session, None, Message::Key(key));
        }
        self
    }

    pub(crate) fn tell(&mut self, message: Message) {
        tell(&mut self.model, &mut self.session, None, message);
    }

    /// Why the last key was refused, if it was.
    pub(crate) fn refused(&self) -> Option<Code> {
        match &self.model.notice {
            Some(Notice::Refused(refusal)) => Some(refusal.code),
            _ => None,
        }
    }

    pub(crate) fn file(&self) -> CaseFile {
        self.session.case(YEAR, "B-01".parse::<CaseId>().unwrap()).unwrap()
    }

    /// The question that the audit room is at.
    pub(crate) fn question(&self) -> String {
        match self.model.top().unwrap() {
            Screen::Case(case) => case.question().unwrap().id.clone(),
            other => panic!("not in the audit room: {other:?}"),
        }
    }

    /// What stands between the screen and its keys.
    pub(crate) fn notices(&mut self) -> String {
        let screen = self.shown(80, 24);
        let from = screen.lines().position(|line| line.starts_with(" !")).unwrap_or(24);
        let shown = screen.lines().skip(from).map(|line| format!("{}\n", line.trim_start()));
        shown.collect()
    }

    /// The screen as text, without the blanks at the ends, times in letters.
    pub(crate) fn shown(&mut self, width: u16, height: u16) -> String {
        self.tell(Message::Resized(Size::new(width, height)));
        let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
        terminal.draw(|frame| view(frame, &self.model)).unwrap();
        let buffer = terminal.backend().buffer();
        let rows = (0..height).map(|y| {
            let row: String = (0..width).map(|x| buffer[(x, y)].symbol()).collect();
            format!("{}\n", row.trim_end())
        });
        let text: String = rows.collect();
        // Times are shown in the zone of the computer; the tests must not care which.
        let (date_time, clock) = (dates::date_time(now(), Lang::Da), dates::clock(now()));
        let (date, time) = date_time.split_once(' ').unwrap();
        text.replace(&date_time, "DD-MM-ÅÅÅÅ TT:MM")
            .replace(&clock, "TT:MM:SS")
            // In a narrow pane they stand in two lines.
            .replace(&format!("{date}\n"), "DD-MM-ÅÅÅÅ\n")
            .replace(&format!("│ {time}"), "│ TT:MM")
    }
}

fn script(text: &str) -> Vec<Key> {
    let mut keys = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if let Some((name, after)) = rest.strip_prefix('<').and_then(|after| after.split_once('>')) {
            keys.push(named(name));
            rest = after;
        } else {
            keys.push(Key::char(first));
            rest = &rest[first.len_utf8()..];
        }
    }
    keys
}

fn named(name: &str) -> Key {
    match name {
        "enter" => Key::of(KeyCode::Enter),
        "esc" => Key::of(KeyCode::Esc),
        "tab" => Key::of(KeyCode::Tab),
        "backtab" => Key::of(KeyCode::BackTab),
        "up" => Key::of(KeyCode::Up),
        "down" => Key::of(KeyCode::Down),
        "right" => Key::of(KeyCode::Right),
        "left" => Key::of(KeyCode::Left),
        "home" => Key::of(KeyCode::Home),
        "end" => Key::of(KeyCode::End),
        "pgdn" => Key::of(KeyCode::PageDown),
        "pgup" => Key::of(KeyCode::PageUp),
        "backspace" => Key::of(KeyCode::Backspace),
        "del" => Key::of(KeyCode::Delete),
        "f1" => Key::of(KeyCode::F(1)),
        "f2" => Key::of(KeyCode::F(2)),
        "f6" => Key::of(KeyCode::F(6)),
        "f8" => Key::of(KeyCode::F(8)),
        "f7" => Key::of(KeyCode::F(7)),
        "f9" => Key::of(KeyCode::F(9)),
        "ctrl-z" => Key::ctrl(KeyCode::Char('z')),
        "ctrl-y" => Key::ctrl(KeyCode::Char('y')),
        "ctrl-q" => Key::ctrl(KeyCode::Char('q')),
        "ctrl-home" => Key::ctrl(KeyCode::Home),
        "ctrl-backspace" => Key::ctrl(KeyCode::Backspace),
        "f4" => Key::of(KeyCode::F(4)),
        "f5" => Key::of(KeyCode::F(5)),
        "ctrl-s" => Key::ctrl(KeyCode::Char('s')),
        "f3" => Key::of(KeyCode::F(3)),
        "ctrl-p" => Key::ctrl(KeyCode::Char('p')),
        "ctrl-c" => Key::ctrl(KeyCode::Char('c')),
        other => panic!("no key {other}"),
    }
}

/// A round without a list, and a folder with these files in it.
pub(crate) fn with_files(files: &[(&str, &[u8])]) -> (Harness, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        std::fs::write(folder.path().join(name), bytes).unwrap();
    }
    let mut session = empty();
    session.write(|change| open_round(change, YEAR, "Tilsyn", lists())).unwrap();
    let mut harness = Harness::new(session, Lang::Da, Start::default());
    harness.model.folders.here = folder.path().to_owned();
    (harness, folder)
}
