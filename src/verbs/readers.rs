//! The two readers of whatever is reported of an earlier moment.

use crate::store::reader::Reader;

#[derive(Debug, Clone, Copy)]
pub(super) struct Readers<'r> {
    /// The file as it is reported. An earlier state has no case lists.
    pub(super) then: &'r Reader,
    /// The file as it is now, with its case lists and its whole trail.
    pub(super) now: &'r Reader,
}

impl<'r> Readers<'r> {
    /// Of a file that is reported as it is.
    pub(super) fn today(reader: &'r Reader) -> Self {
        Self { then: reader, now: reader }
    }
}
