//! Taking back what one typed, and giving it again.

use crate::domain::{
    code::Code,
    refusal::Refusal,
    undo::{Deed, Deeds, Typed},
};

/// What one can take back: one's own last deed, which nobody has touched since.
pub fn undo(deeds: &Deeds) -> Result<&Deed, Refusal> {
    ready(deeds.undo.as_ref().ok_or_else(|| Refusal::new(Code::UndoNone))?)
}

/// What one can give again: one's own deed that was taken back last.
pub fn redo(deeds: &Deeds) -> Result<&Deed, Refusal> {
    ready(deeds.redo.as_ref().ok_or_else(|| Refusal::new(Code::RedoNone))?)
}

/// Taking back the deed, or the taking back, of the entry `seq` that somebody saw as his last.
pub fn take_back(deeds: &Deeds, seq: i64) -> Result<&Deed, Refusal> {
    let mut both = [&deeds.undo, &deeds.redo].into_iter().flatten();
    ready(both.find(|deed| deed.seq == seq).ok_or_else(nothing)?)
}

/// That the entry is no deed that can be taken back now.
#[must_use]
pub fn nothing() -> Refusal {
    Refusal::new(Code::UndoNothing)
}

/// Whether what a deed left is still as its doer left it.
fn ready(deed: &Deed) -> Result<&Deed, Refusal> {
    let Some(other) = &deed.since else { return Ok(deed) };
    let refusal = match &deed.after {
        Typed::Answer(question, _) | Typed::Times(question, _) => {
            Refusal::new(Code::UndoMoved).with("question", question)
        }
        Typed::Facts(_) => Refusal::new(Code::UndoFactsMoved),
        Typed::Text(section, ..) => Refusal::new(Code::UndoTextMoved).with("place", section.code()),
    };
    Err(refusal.with("by", &other.by).with("when", other.at))
}
