//! What lies beside a file when it is opened: journals of our own and of others, and what SQLite does with them.

use crate::support::{
    command::{PASSPHRASE, Place, Said, list},
    terminal::Terminal,
};
use std::{fs, process::Command};
use tilsyn::domain::code::Code;
use tilsyn::store::open::{Lock, Opening};

#[test]
fn a_wal_beside_a_file_is_named_and_left_alone() {
    let place = Place::drawn();
    let before = fs::read(place.file()).unwrap();
    for name in ["t.tilsyn-wal", "t.tilsyn-shm"] {
        let beside = place.write(name, "fremmed");
        let err = place.run(["status"]).refused(1);
        assert!(err.starts_with("Ved siden af") && err.contains(&format!("ligger {name}.")), "{err}");
        assert!(fs::read(&beside).unwrap() == b"fremmed" && fs::read(place.file()).unwrap() == before);
        fs::remove_file(beside).unwrap();
    }
    place.run(["status"]).done();
}

/// SQLite looks beside the file that a link leads to.
#[test]
#[cfg(unix)]
fn what_lies_beside_the_file_behind_a_link_is_found() {
    let place = Place::drawn();
    let folder = place.path().join("andet-sted");
    fs::create_dir(&folder).unwrap();
    std::os::unix::fs::symlink(place.file(), folder.join("link.tilsyn")).unwrap();
    place.run(["--file", "andet-sted/link.tilsyn", "status"]).done();
    let beside = place.write("t.tilsyn-wal", "fremmed");
    let err = place.run(["--file", "andet-sted/link.tilsyn", "status"]).refused(1);
    assert!(err.contains("ligger t.tilsyn-wal."), "{err}");
    fs::remove_file(beside).unwrap();
    let foreign = Foreign::of(&place);
    place.run(["answer", "B-01", "BI-01", "met"]).done();
    foreign.put(&place);
    let said = place.run(["--file", "andet-sted/link.tilsyn", "status"]);
    assert!(said.err.starts_with("t.tilsyn-journal lå ved siden af filen"), "{}", said.err);
    foreign.was_played(&place);
}

#[test]
fn nothing_is_made_where_a_journal_waits_for_it() {
    let place = Place::drawn();
    for ending in ["journal", "wal", "shm"] {
        let beside = place.write(&format!("ny.tilsyn-{ending}"), "fremmed");
        let err = place.run(["new", "ny.tilsyn", "--municipality", "P", "--no-encryption"]).refused(1);
        assert!(err.contains(&format!("ligger ny.tilsyn-{ending}.")), "{err}");
        let err = place.run(["backup", "ny.tilsyn"]).refused(1);
        assert!(err.contains(&format!("ligger ny.tilsyn-{ending}.")), "{err}");
        assert!(!place.path().join("ny.tilsyn").exists());
        fs::remove_file(beside).unwrap();
    }
}

const PAGE: usize = 4096;

/// A rollback journal that takes a file back to `old`, as SQLite's file format describes it.
fn journal(old: &[u8]) -> Vec<u8> {
    let pages = u32::try_from(old.len() / PAGE).unwrap();
    let nonce = 0x1234_5678_u32;
    let mut bytes = vec![0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];
    for number in [pages, nonce, pages, 512, 4096] {
        bytes.extend(number.to_be_bytes());
    }
    bytes.resize(512, 0);
    for (number, page) in (1_u32..).zip(old.chunks(PAGE)) {
        let sum = (96..PAGE).step_by(200).fold(nonce, |sum, at| sum.wrapping_add(page[at].into()));
        bytes.extend(number.to_be_bytes());
        bytes.extend(page);
        bytes.extend(sum.to_be_bytes());
    }
    bytes
}

/// The file as it was, and a journal that takes it back there.
struct Foreign {
    old: Vec<u8>,
}

impl Foreign {
    fn of(place: &Place) -> Self {
        Self { old: fs::read(place.file()).unwrap() }
    }

    fn put(&self, place: &Place) {
        place.write("t.tilsyn-journal", journal(&self.old));
    }

    /// It was played back, as SQLite does, and is gone.
    fn was_played(&self, place: &Place) {
        assert!(fs::read(place.file()).unwrap() == self.old);
        assert!(!place.path().join("t.tilsyn-journal").exists());
    }
}

#[test]
fn a_journal_of_another_day_takes_a_file_back_and_is_told_of() {
    let place = Place::drawn();
    let foreign = Foreign::of(&place);
    place.run(["answer", "B-01", "BI-01", "met"]).done();
    foreign.put(&place);
    let said = place.run(["status"]);
    let told = "t.tilsyn-journal lå ved siden af filen, og med den er 1 indførsel ført ud af sporet, sidst af mla ";
    assert!(said.code == Some(0) && said.err.starts_with(told), "{}", said.err);
    assert!(said.err.contains("Sporet ender nu med nr. 6 af mla "), "{}", said.err);
    // One change alone may have been interrupted.
    assert!(said.err.contains("Blev programmet eller computeren afbrudt"), "{}", said.err);
    foreign.was_played(&place);
    place.run(["status"]).done();
    place.run(["verify"]).done();
    // Nothing is gone from the trail; what else was taken back, nobody has seen.
    foreign.put(&place);
    let said = place.run(["status"]);
    let told = "t.tilsyn-journal lå ved siden af filen og er væk nu. Om et afbrudt gem er taget tilbage med den,";
    assert!(said.code == Some(0) && said.err.starts_with(told), "{}", said.err);

    place.run(["answer", "B-01", "BI-01", "met"]).done();
    let kir = place.command(["answer", "B-01", "BI-03", "met"]).env("TILSYN_AS", "kir").output().unwrap();
    Said::of(kir).done();
    foreign.put(&place);
    let said = place.run(["status", "--lang", "en", "--json"]);
    let told =
        "t.tilsyn-journal lay beside the file, and with it 2 entries were taken out of the trail, the last by kir ";
    assert!(said.code == Some(0) && said.err.starts_with(told), "{}", said.err);
    assert!(said.err.contains("An interruption takes one change at most, and here more are gone:"), "{}", said.err);
    assert!(serde_json::from_str::<serde_json::Value>(&said.out).is_ok());
    foreign.was_played(&place);
}

#[test]
fn an_encrypted_file_is_taken_back_as_well_and_is_told_of_after_a_wrong_passphrase() {
    let place = Place::encrypted();
    let foreign = Foreign::of(&place);
    let right = PASSPHRASE.to_owned().into();
    place.unlocked(["import", &list("voksne-utf8-bom.csv"), "--area", "voksne"]).done();
    let new = fs::read(place.file()).unwrap();
    foreign.put(&place);
    let said = place.unlocked(["status"]);
    let told = "t.tilsyn-journal lå ved siden af filen, og med den er 1 indførsel ført ud af sporet";
    assert!(said.code == Some(0) && said.err.starts_with(told), "{}", said.err);
    foreign.was_played(&place);

    // What stood there before is read with the right passphrase alone; that it was taken back is told all the same.
    fs::write(place.file(), new).unwrap();
    foreign.put(&place);
    let mut opening = Opening::of(&place.file()).unwrap();
    assert_eq!(opening.open(Some(&"fire andre danske ord".to_owned().into())).unwrap_err().code, Code::WrongPassphrase);
    let store = opening.open(Some(&right)).unwrap();
    assert_eq!(store.noticed().map(|noticed| noticed.code), Some(Code::JournalPlayed));
    foreign.was_played(&place);
}

#[test]
fn the_screens_and_the_dialogue_begin_with_it() {
    let place = Place::drawn();
    let foreign = Foreign::of(&place);
    let answer = |by| {
        let instead = ["answer", "B-01", "BI-01", "met", "--instead-of", if by == "mla" { "kir" } else { "mla" }];
        place.command(instead).env("TILSYN_AS", by).output().unwrap()
    };
    Said::of(answer("mla")).done();
    foreign.put(&place);
    let mut terminal = Terminal::start(&place, (24, 80), &["audit", "B-01"]);
    let shown = "sikkerhedskopi.";
    while !(terminal.screen.screen().alternate_screen() && terminal.screen.screen().contents().contains(shown)) {
        assert!(terminal.read(), "{}", terminal.screen.screen().contents());
    }
    assert!(terminal.screen.screen().contents().contains("! t.tilsyn-journal lå ved siden af filen"));
    terminal.type_keys("\u{11}");
    terminal.left(0);

    Said::of(answer("mla")).done();
    Said::of(answer("kir")).done();
    foreign.put(&place);
    let mut dialogue = Terminal::start(&place, (24, 80), &["--plain"]);
    dialogue.until("her er flere væk");
    dialogue.until("Tilsyn linje for linje.");
}

/// The file that is left then is a plain one, and nobody types a passphrase into it unawares.
#[test]
fn a_journal_that_makes_an_encrypted_file_plain_is_refused() {
    let place = Place::encrypted();
    let plain = Place::with_round();
    Foreign::of(&plain).put(&place);
    let err = place.unlocked(["status"]).refused(1);
    assert!(err.starts_with("t.tilsyn er ikke krypteret"), "{err}");
}

/// SQLite deletes the files that such a journal names.
#[test]
fn a_journal_that_names_more_files_is_refused() {
    let place = Place::drawn();
    let foreign = Foreign::of(&place);
    place.run(["answer", "B-01", "BI-01", "met"]).done();
    let before = fs::read(place.file()).unwrap();
    let victim = place.write("offer.txt", "uskyldig");
    let name = victim.to_str().unwrap().as_bytes();
    let mut bytes = journal(&foreign.old);
    bytes.extend([0, 0, 0, 0]);
    bytes.extend(name);
    bytes.extend(u32::try_from(name.len()).unwrap().to_be_bytes());
    bytes.extend(name.iter().map(|byte| u32::from(*byte)).sum::<u32>().to_be_bytes());
    bytes.extend([0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]);
    place.write("t.tilsyn-journal", bytes);
    let err = place.run(["status"]).refused(1);
    assert!(err.contains("ligger t.tilsyn-journal."), "{err}");
    assert!(fs::read(place.file()).unwrap() == before && fs::read(victim).unwrap() == b"uskyldig");
}

/// What lies there without a beginning is no journal for SQLite, and none for us.
#[test]
fn a_journal_that_never_began_is_passed_over() {
    let place = Place::drawn();
    for bytes in [vec![], vec![0; 512], vec![0; 9000]] {
        place.write("t.tilsyn-journal", bytes);
        place.run(["status"]).done();
    }
}

/// The drive takes no more in the middle of a page, and the program is gone: the file is no whole number of pages.
#[test]
#[cfg(unix)]
fn a_torn_page_is_mended_by_the_journal_that_was_left() {
    let mut torn = 0;
    for (place, passphrase) in [(Place::with_round(), ""), (Place::new(), PASSPHRASE)] {
        let run = |command: &mut Command| {
            if !passphrase.is_empty() {
                command.env("TILSYN_PASSPHRASE", passphrase);
            }
            Said::of(command.output().unwrap())
        };
        if !passphrase.is_empty() {
            run(&mut place.command(["new", "t.tilsyn", "--municipality", "P"])).done();
            run(&mut place.command(["round", "new", "2027", "--yes"])).done();
        }
        let before = run(&mut place.command(["trail", "--json"])).done();
        let blocks = fs::metadata(place.file()).unwrap().len() / 512;
        // In blocks of 512 bytes, as every sh counts them.
        for more in [1, 3, 9, 13] {
            let limit = blocks + more;
            let script = format!("ulimit -c 0; ulimit -f {limit}; exec \"$@\"");
            let mut shell = Command::new("sh");
            shell.current_dir(place.path()).args(["-c", &script, "sh", env!("CARGO_BIN_EXE_tilsyn")]);
            shell.env("TILSYN_AS", "mla").env_remove("TILSYN_FILE").env_remove("TILSYN_PASSPHRASE");
            shell.args(["import", &list("boern-windows1252.csv"), "--area", "boern"]);
            assert_ne!(run(&mut shell).code, Some(0));
            let length = fs::metadata(place.file()).unwrap().len();
            torn += usize::from(length % 4096 != 0);
            // A passphrase is asked for before anything is taken back, and no torn file is turned away at that.
            let lock = Opening::of(&place.file()).unwrap().lock();
            assert_eq!(lock, Ok(if passphrase.is_empty() { Lock::Plain } else { Lock::Encrypted }));
            let said = run(&mut place.command(["status"]));
            assert_eq!(said.code, Some(0), "{}{}", said.out, said.err);
            assert!(length % 4096 == 0 || said.err.contains("t.tilsyn-journal"), "{}", said.err);
            assert_eq!(run(&mut place.command(["trail", "--json"])).done(), before);
            run(&mut place.command(["verify"])).done();
        }
    }
    assert!(torn >= 4, "{torn} of 8");
}
