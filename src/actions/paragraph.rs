//! `paragraph`: what people write into the report themselves.

use super::{desk::Desk, report_mask::Mask};
use crate::domain::{answer::check_cpr, event::Event, paragraph::Place, refusal::Refusal};

/// Writes a text, or writes it anew. The generator prints it as it stands, so what may not be printed is refused here.
pub fn write(desk: &mut Desk, year: u16, place: Place, role: &str, text: &str) -> Result<(), Refusal> {
    desk.unsigned(year)?;
    let role = check_role(place, role)?;
    check(desk, year, text)?;
    check_case_numbers(desk, year, &role)?;
    if text.trim().is_empty() {
        return Err(Refusal::new("reason-needed").with("field", "paragraph"));
    }
    record(desk, year, place, role, text.trim().into())
}

/// Whether a text may be printed.
pub fn check(desk: &Desk, year: u16, text: &str) -> Result<(), Refusal> {
    // A telephone number may be the office's own; the check of what leaves the house warns of it.
    check_cpr("paragraph", text)?;
    check_case_numbers(desk, year, text)
}

fn check_case_numbers(desk: &Desk, year: u16, said: &str) -> Result<(), Refusal> {
    let mask = Mask::new(&desk.store.frame_cases(year, None)?, &desk.store.sample(year)?);
    let covered = mask.cover(said);
    if covered == said {
        return Ok(());
    }
    let line = covered.lines().zip(said.lines()).position(|(a, b)| a != b).map_or(1, |at| at + 1);
    Err(Refusal::new("paragraph-case-number").with("line", line))
}

/// Takes a text away. The trail keeps it.
pub fn clear(desk: &mut Desk, year: u16, place: Place, role: &str) -> Result<(), Refusal> {
    desk.unsigned(year)?;
    let role = check_role(place, role)?;
    let written = desk.store.paragraphs(year)?;
    if !written.iter().any(|paragraph| paragraph.place == place && paragraph.role == role) {
        return Err(Refusal::new("paragraph-absent").with("place", place.code()));
    }
    record(desk, year, place, role, String::new())
}

/// Readers must know who speaks; where the place says it, a role would only contradict it.
pub fn check_role(place: Place, role: &str) -> Result<String, Refusal> {
    check_cpr("role", role)?;
    let role = role.split_whitespace().collect::<Vec<_>>().join(" ");
    match (place.speaks_for_itself(), role.is_empty()) {
        (true, false) => Err(Refusal::new("paragraph-role-given").with("place", place.code())),
        (false, true) => Err(Refusal::new("paragraph-role-needed").with("place", place.code())),
        _ => Ok(role),
    }
}

fn record(desk: &mut Desk, year: u16, place: Place, role: String, text: String) -> Result<(), Refusal> {
    let stamp = desk.stamp();
    desk.store.record(&stamp, &Event::ParagraphWritten { year, place, role, text })
}

#[cfg(test)]
#[path = "paragraph_tests.rs"]
mod tests;
