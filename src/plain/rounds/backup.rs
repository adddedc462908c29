//! A checked copy beside the file.

use crate::{
    plain::shell::talk::{Said, Talk},
    say,
    verbs::{perform::Made, request::Request},
};

pub(crate) fn back_up(talk: &mut Talk<'_, '_>) -> Said {
    let Made::Files(files) = talk.perform(Request::BackUp(None))?.made else { return Ok(Vec::new()) };
    Ok(files.iter().map(|file| say!(talk.words, "backup-done", file = file.display())).collect())
}
