//! What people add to the report themselves, and what leaves the house.

use super::over::is_own;
use crate::domain::{
    code::Code,
    paragraph::{Paragraph, Place},
    refusal::Refusal,
    round::{Round, SignOff},
    sample::CaseId,
    survey::Survey,
};

/// Writing a text, or reading the questionnaire in.
pub fn write(round: &Round) -> Result<(), Refusal> {
    if round.signed { Err(Refusal::new(Code::ReportSigned).with("year", round.year)) } else { Ok(()) }
}

/// Taking a text away.
pub fn clear(round: &Round, place: Place, written: Option<&Paragraph>) -> Result<(), Refusal> {
    write(round)?;
    if written.is_some() { Ok(()) } else { Err(Refusal::new(Code::ParagraphAbsent).with("place", place.code())) }
}

/// Writing a text, or taking it away, where nobody has seen the one that stands. `text` is the new one.
pub fn write_over(written: Option<&Paragraph>, by: &str, text: &str, instead_of: Option<&str>) -> Result<(), Refusal> {
    let Some(stands) = written else { return Ok(()) };
    if stands.text == text || is_own(&stands.by, by, instead_of) {
        return Ok(());
    }
    let refusal = Refusal::new(Code::ParagraphOfAnother).with("place", stands.place.code());
    Err(refusal.with("by", &stands.by).with("when", stands.at))
}

/// Taking the questionnaire out.
pub fn clear_survey(round: &Round, survey: Option<&Survey>) -> Result<(), Refusal> {
    write(round)?;
    if survey.is_some() { Ok(()) } else { Err(Refusal::new(Code::SurveyAbsent).with("year", round.year)) }
}

/// Publishing what was read of a signed round: since then nobody has signed it or opened it again.
pub fn publish(year: u16, read: &[SignOff], now: &[SignOff]) -> Result<(), Refusal> {
    let state = |signature: &SignOff| (signature.version, signature.reopened.is_some());
    if read.iter().map(state).eq(now.iter().map(state)) {
        return Ok(());
    }
    Err(Refusal::new(Code::ReportMoved).with("year", year))
}

/// The case that a sheet is wanted of. One that was replaced has none.
pub fn sheet<T>(found: Option<T>, year: u16, case: CaseId) -> Result<T, Refusal> {
    found.ok_or_else(|| Refusal::new(Code::FeedbackNoCase).with("case", case).with("year", year))
}

/// The department that a sheet is wanted of, by its name. `known` are those that there are.
pub fn department<'a>(known: &[&'a str], typed: &str) -> Result<&'a str, Refusal> {
    let plain = typed.trim().to_lowercase();
    let names = || if known.is_empty() { "0".into() } else { known.join(", ") };
    let unknown = || Refusal::new(Code::FeedbackNoDepartment).with("typed", typed).with("known", names());
    known.iter().copied().find(|name| name.to_lowercase() == plain).ok_or_else(unknown)
}
