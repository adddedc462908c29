//! The desk of a second reader: a case, and what he may see of it.

use super::{
    at::CaseAt, case_file::CaseFile, may::reading::unread, reading::Reading, reading_list::is_told, round::Round,
    sample::CaseId,
};
use std::collections::BTreeSet;

/// A case that somebody is to read, and whether he has declared it read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    pub case: CaseId,
    pub finished: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Desk {
    pub round: Round,
    /// Where the reader does not know the answers, none stands in it, and nothing from which one could be told.
    pub file: CaseFile,
    pub reader: String,
    pub blind: bool,
    /// Who else has answered.
    pub auditors: Vec<String>,
    /// The questions that another has answered, in order.
    pub readable: Vec<String>,
    /// Those of them that the reader has said nothing of.
    pub unread: Vec<String>,
    /// The cases of the round that were chosen for the reader, in the order of the sample.
    pub turns: Vec<Turn>,
}

impl Desk {
    #[must_use]
    pub fn new(round: Round, mut file: CaseFile, reader: &str, turns: Vec<Turn>) -> Self {
        let blind = !file.knows(reader);
        let given =
            || file.questions().filter_map(|question| file.given(&question.id)).filter(|given| given.by != reader);
        let auditors: BTreeSet<String> = given().map(|given| given.by.clone()).collect();
        let auditors = auditors.into_iter().collect();
        let readable = given().map(|given| given.question.clone()).collect();
        let unread = unread(&file, reader).map(|given| given.question.clone()).collect();
        if blind {
            file.answers.clear();
            file.set_aside.clear();
            file.measured.clear();
            file.laid_aside.clear();
            file.references.clear();
            file.others.clear();
        }
        file.readings.retain(|reading| reading.by == reader || (!blind && is_told(reading)));
        file.notes.retain(|note| !blind || note.opened.by == reader);
        file.drafts.retain(|draft| draft.by == reader);
        Self { round, file, reader: reader.into(), blind, auditors, readable, unread, turns }
    }

    #[must_use]
    pub fn at(&self) -> CaseAt {
        CaseAt { year: self.round.year, case: self.file.case.id }
    }

    /// What the reader says of an answer.
    #[must_use]
    pub fn mine(&self, question: &str) -> Option<&Reading> {
        self.file.reading(question, &self.reader)
    }

    /// The next case that the reader is to read, after this one and round the end.
    #[must_use]
    pub fn next(&self) -> Option<CaseId> {
        let here = self.turns.iter().position(|turn| turn.case == self.file.case.id).map_or(0, |at| at + 1);
        let (before, after) = self.turns.split_at(here);
        let open = after.iter().chain(before).find(|turn| !turn.finished && turn.case != self.file.case.id);
        open.map(|turn| turn.case)
    }

    #[must_use]
    pub fn is_readable(&self, question: &str) -> bool {
        self.readable.iter().any(|readable| readable == question)
    }
}
