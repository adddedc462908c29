//! `paragraph`: what people write into the report themselves.

use super::lookup;
use crate::{
    domain::{code::Code, event::Event, guards::check::check_cpr, may, paragraph::Place, reason, refusal::Refusal},
    report::data::case_number_mask::Mask,
    store::{change::Change, reader::Reader},
};

/// Writes a text, or writes it anew. The generator prints it as it stands, so what may not be printed is refused here.
pub fn write(change: &mut Change<'_>, year: u16, place: Place, role: &str, text: &str) -> Result<(), Refusal> {
    may::report::write(&lookup::round(change, year)?)?;
    let role = place.role(role)?;
    check(change, year, text)?;
    check_case_numbers(change, year, &role)?;
    reason::given("paragraph", text)?;
    record(change, year, place, role, text.trim().into())
}

/// Whether a text may be printed.
pub fn check(reader: &Reader, year: u16, text: &str) -> Result<(), Refusal> {
    // A telephone number may be the office's own; the check of what leaves the house warns of it.
    check_cpr("paragraph", text)?;
    check_case_numbers(reader, year, text)
}

fn check_case_numbers(reader: &Reader, year: u16, said: &str) -> Result<(), Refusal> {
    let mask = Mask::new(&reader.frame_cases(year, None)?, &reader.sample(year)?);
    let covered = mask.cover(said);
    if covered == said {
        return Ok(());
    }
    let line = covered.lines().zip(said.lines()).position(|(a, b)| a != b).map_or(1, |at| at + 1);
    Err(Refusal::new(Code::ParagraphCaseNumber).with("line", line))
}

/// Takes a text away. The trail keeps it.
pub fn clear(change: &mut Change<'_>, year: u16, place: Place, role: &str) -> Result<(), Refusal> {
    let role = place.role(role)?;
    let texts = change.paragraphs(year)?;
    let written = texts.iter().find(|paragraph| paragraph.place == place && paragraph.role == role);
    may::report::clear(&lookup::round(change, year)?, place, written)?;
    record(change, year, place, role, String::new())
}

/// Writes a text, or takes it away, where nobody has seen the one that stands: another's gives way only where that other is
/// named.
pub fn rewrite(
    change: &mut Change<'_>,
    year: u16,
    (place, role): (Place, &str),
    text: Option<&str>,
    instead_of: Option<&str>,
) -> Result<(), Refusal> {
    may::report::write(&lookup::round(change, year)?)?;
    let of = place.role(role)?;
    let texts = change.paragraphs(year)?;
    let stands = texts.iter().find(|paragraph| paragraph.place == place && paragraph.role == of);
    let new = text.map(str::trim).unwrap_or_default();
    may::report::write_over(stands, &change.actor_at().by, new, instead_of)?;
    match text {
        Some(text) => write(change, year, place, role, text),
        None => clear(change, year, place, role),
    }
}

fn record(change: &mut Change<'_>, year: u16, place: Place, role: String, text: String) -> Result<(), Refusal> {
    change.record(&Event::ParagraphWritten { year, place, role, text, undoes: None })
}

#[cfg(test)]
#[path = "paragraph_tests.rs"]
mod tests;
