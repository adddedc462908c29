//! The file written anew, in place: into new pages, so that nothing erased lies in an old one, and with new words where
//! somebody has typed them.
//!
//! SQLite does both under its own locks and its own journal. Others who have the file open go on where the words are the
//! same; where they are new, they are told so at their next deed. Whoever is killed on the way leaves a file that is whole,
//! with the old words or the new ones. What an erasure has left undone, the next one who writes takes up.

use super::{
    change::Chance,
    connection::{connect, in_memory},
    error::sqlite,
    lock_trial::busy,
    open::Store,
    trail,
};
use crate::domain::{code::Code, event::Event, moment::Moment, refusal::Refusal};
use rusqlite::TransactionBehavior;
use zeroize::Zeroizing;

/// Who writes, when, and what nobody chose.
type Writer<'w> = (&'w str, fn() -> Moment, Chance);

/// The words of a file, and those that it is to have.
#[derive(Debug, Clone, Copy)]
pub struct Words<'w> {
    pub old: &'w Zeroizing<String>,
    pub new: &'w Zeroizing<String>,
}

impl Store {
    /// Writes the file anew and tells so in the trail; with other words where it is given some. The words come first and by
    /// themselves: whoever is killed behind them has a file with the new words, and what is erased is still to be written
    /// anew.
    pub fn rewrite(&mut self, writer: Writer<'_>, words: Option<Words<'_>>) -> Result<(), Refusal> {
        self.must_be_writable()?;
        if let Some(words) = words {
            let done = self.reader.connection.pragma_update(None, "rekey", words.new.as_str()).map_err(sqlite);
            self.reopen(words, done)?;
        }
        let written = self.write_anew(writer, words.is_some());
        // Whoever has new words is told so, whatever came after them.
        written.map_err(|refusal| words.map_or(refusal, |_| Refusal::new(Code::WordsNewUnwritten)))
    }

    fn write_anew(&mut self, writer: Writer<'_>, words: bool) -> Result<(), Refusal> {
        loop {
            let erased = self.unwritten_erasure()?;
            let vacuumed = self.reader.connection.execute_batch("vacuum");
            vacuumed.map_err(|error| busy(self.path(), sqlite(error)))?;
            let mut change = self.begun(TransactionBehavior::Immediate, writer)?;
            // Somebody has erased meanwhile what the new pages hold again.
            if change.unwritten_erasure()? != erased {
                continue;
            }
            change.record(&Event::FileRewritten { words })?;
            return change.finish();
        }
    }

    /// Takes up a rewriting that somebody has left undone. It is tried once, and whoever cannot do it goes on without: then
    /// the next one tries.
    pub fn take_up_rewriting(&mut self, writer: Writer<'_>) {
        if !std::mem::replace(&mut self.rewriting_looked_for, true) && matches!(self.unwritten_erasure(), Ok(Some(_))) {
            self.rewrite(writer, None).ok();
        }
    }

    /// New words are believed once the file opens with them: whether they were written, SQLCipher does not say.
    fn reopen(&mut self, words: Words<'_>, done: Result<(), Refusal>) -> Result<(), Refusal> {
        let path = self.path().to_path_buf();
        // Whatever was left undone is taken back once nobody holds it.
        drop(std::mem::replace(&mut self.reader.connection, in_memory()?));
        let with = |words| {
            let connection = connect(&path, Some(words))?;
            trail::head(&connection).map_err(sqlite).map(|_| connection)
        };
        if let Ok(connection) = with(words.new) {
            self.reader.connection = connection;
            return Ok(());
        }
        self.reader.connection = with(words.old)?;
        done?;
        Err(Refusal::new(Code::WordsAsBefore))
    }
}
