//! What lies beside a file. SQLite takes an unfinished change back by the journal that lies there, and asks nobody whose
//! journal it is: one from another day rolls a file back to that day, an encrypted file too. Who left a journal cannot be
//! known; what is gone from the trail can.

use super::{
    bounds,
    connection::{alone_at_once, keyless, still},
    error::sqlite,
    schema,
};
use crate::domain::{code::Code, refusal::Refusal};
use rusqlite::{Connection, ErrorCode, Row};
use std::{
    ffi::OsString,
    fs::{self, File},
    io::{Read as _, Seek as _, SeekFrom},
    path::{Path, PathBuf},
};
use zeroize::Zeroizing;

const JOURNAL: &str = "-journal";
/// This program never writes a WAL, and SQLite would read one that somebody else has put there.
const NEVER_OURS: [&str; 2] = ["-wal", "-shm"];
/// A journal that is about more files than one ends so. A tilsyn is one file.
const MANY_FILES: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];
/// As far as a journal tells itself from others: its kind, its number of pages, a random number, a length.
const HEAD: usize = 28;

/// An entry of the trail, as far as it is told.
#[derive(Debug, PartialEq, Eq)]
struct Seen {
    by: String,
    at: String,
    sha256: String,
}

/// What lies beside one file.
#[derive(Debug)]
pub(super) struct Beside {
    file: PathBuf,
    /// The beginning of a journal that SQLite will play back.
    hot: Option<[u8; HEAD]>,
    /// Whether it has played it back.
    played: bool,
    /// The trail as it stood before, where it could be read.
    before: Option<Vec<Seen>>,
}

/// Refuses where something lies where SQLite would look beside a file that is about to be made.
pub(super) fn must_be_alone(path: &Path) -> Result<(), Refusal> {
    [JOURNAL].into_iter().chain(NEVER_OURS).try_for_each(|ending| must_lack(path, ending))
}

fn must_lack(path: &Path, ending: &str) -> Result<(), Refusal> {
    if fs::symlink_metadata(neighbour(path, ending)).is_err() { Ok(()) } else { Err(foreign(path, ending)) }
}

fn foreign(path: &Path, ending: &str) -> Refusal {
    Refusal::new(Code::FileNeighbour).with("path", path.display()).with("name", name(path, ending))
}

fn neighbour(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    name.into()
}

fn name(path: &Path, ending: &str) -> String {
    neighbour(path, ending).file_name().unwrap_or_default().to_string_lossy().into_owned()
}

impl Beside {
    /// Refuses what is certainly foreign.
    pub(super) fn of(path: &Path) -> Result<Self, Refusal> {
        // Where SQLite looks: beside the file that a link leads to.
        let file = if cfg!(unix) { fs::canonicalize(path).unwrap_or_else(|_| path.into()) } else { path.into() };
        NEVER_OURS.into_iter().try_for_each(|ending| must_lack(&file, ending))?;
        let hot = hot(&file)?;
        Ok(Self { file, hot, played: false, before: None })
    }

    /// Whether the file may still change by what lies beside it.
    pub(super) fn unsettled(&self) -> bool {
        self.hot.is_some()
    }

    /// Lets SQLite take back what is unfinished. That needs no passphrase, and runs nothing that stands in the file.
    pub(super) fn settle(&mut self, passphrase: Option<&Zeroizing<String>>) -> Result<(), Refusal> {
        let Some(head) = self.hot else { return Ok(()) };
        let before = still(&self.file, passphrase).and_then(|connection| seen(&connection)).ok();
        if hot(&self.file)? != Some(head) {
            // Another has finished meanwhile, and was told if there was anything to tell.
            self.hot = None;
            return Ok(());
        }
        let connection = keyless(&self.file)?;
        self.hot = None;
        let read = connection.pragma_query_value(None, "user_version", |_| Ok(()));
        drop(connection);
        // Whoever is at work has it in hand, and the journal is his.
        let at_work = read.is_err_and(|error| error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy));
        self.played = !at_work && hot(&self.file)? != Some(head);
        self.before = before;
        Ok(())
    }

    /// Removes the journal of a writer who died before it counted for anything: else it would lie there, with what stood in
    /// the file, until somebody writes. Whoever is at work has the file, and his journal is left to him.
    pub(super) fn clear(&self, connection: &Connection) -> Result<(), Refusal> {
        let is_cold = || Ok(neighbour(&self.file, JOURNAL).is_file() && hot(&self.file)?.is_none());
        if !is_cold()? {
            return Ok(());
        }
        // Nobody begins a journal without this.
        let Ok(_alone) = alone_at_once(connection) else { return Ok(()) };
        if is_cold()? {
            fs::remove_file(neighbour(&self.file, JOURNAL)).ok();
        }
        Ok(())
    }

    /// What there is to tell of it, once the file is open.
    pub(super) fn notice(&self, connection: &Connection) -> Result<Option<Refusal>, Refusal> {
        if !self.played {
            return Ok(None);
        }
        let now = seen(connection)?;
        let gone = self.before.as_ref().map(|before| &before[shared(before, &now)..]);
        let code = match gone {
            // Another had it in hand after all, and got on with it.
            Some([]) if self.before.as_ref().is_some_and(|before| before.len() < now.len()) => return Ok(None),
            None | Some([]) => Code::JournalPlayed,
            Some(gone) if is_one_change(gone) => Code::JournalEntries,
            Some(_) => Code::JournalChanges,
        };
        let is_told = |entry: &&Seen| !entry.by.is_empty();
        let (by, at) = now.last().filter(is_told).map_or(("-", "-"), |last| (&last.by, &last.at));
        let told = Refusal::new(code).with("journal", name(&self.file, JOURNAL)).with("seq", now.len());
        let mut told = told.with("by", by).with("when", at);
        if let Some([.., last]) = gone {
            let count = gone.map_or(0, <[Seen]>::len);
            told = told.with("count", count).with("gone_by", &last.by).with("gone_when", &last.at);
        }
        Ok(Some(told))
    }
}

/// The beginning of a journal that counts for SQLite: until it is whole on the disk, it begins with nothing.
fn hot(file: &Path) -> Result<Option<[u8; HEAD]>, Refusal> {
    let mut head = [0; HEAD];
    let path = neighbour(file, JOURNAL);
    if fs::metadata(&path).is_ok_and(|found| !found.is_file()) {
        return Err(foreign(file, JOURNAL));
    }
    let Ok(mut journal) = File::open(path) else { return Ok(None) };
    if journal.read_exact(&mut head).is_err() || head[0] == 0 {
        return Ok(None);
    }
    let mut end = [0; MANY_FILES.len()];
    let length = i64::try_from(end.len()).unwrap_or_default();
    let read = journal.seek(SeekFrom::End(-length)).and_then(|_| journal.read_exact(&mut end));
    if read.is_ok() && end == MANY_FILES { Err(foreign(file, JOURNAL)) } else { Ok(Some(head)) }
}

/// The trail of a file of ours.
fn seen(connection: &Connection) -> Result<Vec<Seen>, Refusal> {
    schema::must_be_ours(connection)?;
    bounds::judge(connection)?;
    let mut statement = connection
        .prepare("select coalesce(actor, ''), coalesce(at, ''), sha256 from trail order by seq")
        .map_err(sqlite)?;
    let read = |row: &Row<'_>| Ok(Seen { by: row.get(0)?, at: row.get(1)?, sha256: row.get(2)? });
    statement.query_map([], read).map_err(sqlite)?.collect::<rusqlite::Result<_>>().map_err(sqlite)
}

/// So many entries from the first on stand in both. One that is erased is still the same.
fn shared(before: &[Seen], now: &[Seen]) -> usize {
    before.iter().zip(now).take_while(|(before, now)| before.sha256 == now.sha256).count()
}

/// All entries of one change are by one person and of one moment.
fn is_one_change(entries: &[Seen]) -> bool {
    entries.windows(2).all(|two| (&two[0].by, &two[0].at) == (&two[1].by, &two[1].at))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Somebody has so much to save that the journal counts before he is done: it is his, and nobody is told of it.
    #[test]
    fn a_journal_that_is_being_written_is_left_to_its_writer() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("i-brug.tilsyn");
        File::create(&path).unwrap();
        let mut at_work = keyless(&path).unwrap();
        schema::lay_out(&mut at_work).unwrap();
        at_work
            .execute_batch(
                "pragma cache_size = 1; begin immediate;
                 with recursive n(i) as (select 2000 union all select i + 1 from n where i < 2900)
                 insert into round (year, title, opened_at) select i, hex(zeroblob(2000)), '' from n",
            )
            .unwrap();
        let mut beside = Beside::of(&path).unwrap();
        assert!(beside.unsettled());
        let before = hot(&path).unwrap();
        beside.settle(None).unwrap();
        assert_eq!((beside.played, hot(&path).unwrap()), (false, before));
        at_work.execute_batch("commit").unwrap();
        assert!(!Beside::of(&path).unwrap().unsettled());
    }

    /// It lies there from its first page until it counts; a writer who dies meanwhile leaves it.
    #[test]
    fn a_journal_that_never_counted_is_removed_unless_somebody_is_at_work() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("t.tilsyn");
        File::create(&path).unwrap();
        let mut at_work = keyless(&path).unwrap();
        schema::lay_out(&mut at_work).unwrap();
        let (opened, journal) = (keyless(&path).unwrap(), neighbour(&path, JOURNAL));
        let clear = || Beside::of(&path).unwrap().clear(&opened).unwrap();
        fs::write(&journal, [0; 600]).unwrap();
        clear();
        assert!(!journal.exists());
        at_work
            .execute_batch("begin immediate; insert into round (year, title, opened_at) values (2027, '', '')")
            .unwrap();
        assert!(journal.exists() && hot(&path).unwrap().is_none());
        clear();
        assert!(journal.exists());
        at_work.execute_batch("commit").unwrap();
    }
}
