//! `review`: what a second reader says of the answers of a case, and when he is done with it.

use crate::{
    domain::{
        answer::{Given, Shown},
        area::Area,
        case_file::CaseFile,
        event::Event,
        may,
        note::{About, Outcome},
        reading::{Chosen, EntryAt, Said, Verdict, Wanted, check},
        reading_draw::{drawn, seed, words},
        reason,
        refusal::Refusal,
        sample::{CaseId, SampleCase},
        supplement::MAIN,
    },
    store::change::Change,
    verbs::{
        initials, lookup,
        note::{open, resolved},
    },
};

/// Says which cases somebody is to read, and how they were chosen. Gives them in the order in which they are read.
pub fn choose(change: &mut Change<'_>, year: u16, reader: &str, wanted: Wanted) -> Result<Vec<CaseId>, Refusal> {
    let reader = reader.trim();
    reason::given("initials", reader)?;
    initials::check(reader)?;
    let round = lookup::round(change, year)?;
    let files = change.case_files(year)?;
    let among = may::reading::choose(&round, &files, &wanted)?;
    let (chosen, cases) = match wanted {
        Wanted::All => (Chosen::All, ids(&among)),
        Wanted::Picked(_) => (Chosen::Picked, ids(&among)),
        Wanted::First { each } => (Chosen::First { each }, of_each_area(each, |area| in_draw_order(&among, area))),
        Wanted::Drawn { each, words: typed } => {
            let words = words(&typed)?;
            let choice = change.reading_choices(year)? + 1;
            let seed = seed(year, choice, &words);
            let mut cases = Vec::new();
            for area in Area::ALL {
                let Some(lock_sha256) = area_lock(change, year, area)? else { continue };
                let of_area = among.iter().filter(|case| case.id.area == area);
                cases.extend(drawn(&lock_sha256, &seed, of_area.map(|case| (&case.number, case.id)).collect(), each));
            }
            (Chosen::Drawn { each, choice, words }, cases)
        }
    };
    // A case keeps the choice that was made of it first, and is read once.
    let mut new: Vec<CaseId> = Vec::new();
    for case in cases {
        let is_chosen = files.iter().any(|file| file.case.id == case && file.choice(reader).is_some());
        if !is_chosen && !new.contains(&case) {
            new.push(case);
        }
    }
    let cases = may::reading::newly(reader, new)?;
    change.record(&Event::ReadingChosen { year, reader: reader.into(), chosen, cases: cases.clone() })?;
    Ok(cases)
}

/// The lock hash of an area: of its frame, or of the supplement that brought it in.
fn area_lock(change: &Change<'_>, year: u16, area: Area) -> Result<Option<String>, Refusal> {
    for supplement in MAIN..=change.newest_supplement(year)? {
        let strata = change.lock_of(year, supplement)?.map(|lock| lock.strata).unwrap_or_default();
        if let Some(stratum) = strata.into_iter().find(|stratum| stratum.area == area) {
            return Ok(Some(stratum.lock_sha256));
        }
    }
    Ok(None)
}

fn ids(cases: &[&SampleCase]) -> Vec<CaseId> {
    cases.iter().map(|case| case.id).collect()
}

fn of_each_area(each: u32, cases: impl Fn(Area) -> Vec<CaseId>) -> Vec<CaseId> {
    let taken = usize::try_from(each).unwrap_or(usize::MAX);
    Area::ALL.into_iter().flat_map(|area| cases(area).into_iter().take(taken).collect::<Vec<_>>()).collect()
}

/// The ids run in the order in which the cases came into the sample.
fn in_draw_order(cases: &[&SampleCase], area: Area) -> Vec<CaseId> {
    let mut of_area: Vec<CaseId> = cases.iter().map(|case| case.id).filter(|id| id.area == area).collect();
    of_area.sort();
    of_area
}

/// What the reader says of one answer. Said by somebody who has seen the answers, a disagreement or a text opens a note at
/// once; otherwise when he is done with the case. `seen` is what he saw of the answer.
pub fn read(
    change: &mut Change<'_>,
    (year, case, question): (u16, CaseId, &str),
    said: Said,
    note: &str,
    seen: Option<Shown>,
) -> Result<(), Refusal> {
    let by = change.actor_at().by.clone();
    let (round, file) = lookup::case(change, year, case)?;
    let question = may::question::asked(&file, question)?;
    let given = may::reading::give(&round, &file, &question.id, &by)?;
    if let Some(seen) = seen {
        let last = change.last_answered(year, case, &question.id)?;
        may::question::unmoved(&file, &question.id, seen, last.as_ref())?;
    }
    let note = note.trim();
    let value = check(question, said, note, given.answer.value)?;
    let knows = file.knows(&by);
    if !knows && !matches!(said, Said::Own(_)) {
        change.record(&Event::AnswersShown { year, cases: vec![case] })?;
    }
    let blind = !knows && matches!(said, Said::Own(_));
    let of = entry_at(change, given.revision)?;
    take_up(change, &file, year)?;
    change.record(&Event::ReadingGiven {
        year,
        case,
        question: question.id.clone(),
        value,
        note: note.into(),
        of,
        blind,
        bulk: false,
    })?;
    if blind { Ok(()) } else { tell(change, &file, year, (&question.id, note), value == Some(given.answer.value)) }
}

/// Whoever reads a case that nobody chose for him has picked it himself.
fn take_up(change: &mut Change<'_>, file: &CaseFile, year: u16) -> Result<(), Refusal> {
    let reader = change.actor_at().by.clone();
    if file.choice(&reader).is_some() {
        return Ok(());
    }
    change.record(&Event::ReadingChosen { year, reader, chosen: Chosen::Picked, cases: vec![file.case.id] })
}

/// Opens the note that a reading makes; one that a disagreement of his opened before ends: what is said now takes its place.
fn tell(
    change: &mut Change<'_>,
    file: &CaseFile,
    year: u16,
    (question, text): (&str, &str),
    agrees: bool,
) -> Result<(), Refusal> {
    let by = change.actor_at().by.clone();
    let mine = file.notes_on(question).filter(|note| note.opened.by == by && note.differs);
    for note in mine.filter(|note| note.resolved.is_none()) {
        resolved(change, year, note, Outcome::Accepted, "")?;
    }
    if agrees && text.is_empty() {
        return Ok(());
    }
    open(change, year, About::question(file.case.id, question), !agrees, text)
}

/// Takes back what the reader has said of an answer, before he is done with the case.
pub fn clear(change: &mut Change<'_>, (year, case, question): (u16, CaseId, &str)) -> Result<(), Refusal> {
    let by = change.actor_at().by.clone();
    let (round, file) = lookup::case(change, year, case)?;
    let question = may::question::asked(&file, question)?.id.clone();
    may::reading::clear(&round, &file, &question, &by)?;
    for note in file.notes_on(&question).filter(|note| note.opened.by == by && note.resolved.is_none()) {
        resolved(change, year, note, Outcome::Accepted, "")?;
    }
    change.record(&Event::ReadingCleared { year, case, question })
}

/// The reader wants to see the answers of the case, and reads it with them from now on.
pub fn show(change: &mut Change<'_>, year: u16, case: CaseId) -> Result<(), Refusal> {
    let (_, file) = lookup::case(change, year, case)?;
    if file.knows(&change.actor_at().by) {
        return Ok(());
    }
    change.record(&Event::AnswersShown { year, cases: vec![case] })
}

/// Agrees with every answer that the reader has seen and said nothing of. Gives how many.
pub fn rest(change: &mut Change<'_>, year: u16, case: CaseId) -> Result<usize, Refusal> {
    let by = change.actor_at().by.clone();
    let (round, file) = lookup::case(change, year, case)?;
    let rest: Vec<Given> = may::reading::rest(&round, &file, &by)?.into_iter().cloned().collect();
    take_up(change, &file, year)?;
    for given in &rest {
        change.record(&Event::ReadingGiven {
            year,
            case,
            question: given.question.clone(),
            value: Some(given.answer.value),
            note: String::new(),
            of: entry_at(change, given.revision)?,
            blind: false,
            bulk: true,
        })?;
    }
    Ok(rest.len())
}

/// Declares a case read: what the reader has said are his first verdicts, and from now on he sees the answers. Whatever
/// he said without knowing them and that is otherwise, or has a text, becomes a note. Gives how many differ.
pub fn finish(change: &mut Change<'_>, year: u16, case: CaseId) -> Result<usize, Refusal> {
    let by = change.actor_at().by.clone();
    let (round, file) = lookup::case(change, year, case)?;
    let new = may::reading::finish(&round, &file, &by)?;
    change.record(&Event::ReadingFinished { year, case })?;
    let differs = |verdict: &Verdict| !verdict.agrees();
    for reading in new.iter().filter(|reading| reading.now.blind) {
        // What was begun and not saved goes into the note that would take its place.
        let begun = file.half_notes().find(|draft| draft.by == by && draft.question == reading.question);
        let text = begun.map_or(reading.note.as_str(), |draft| draft.text.trim());
        if differs(&reading.now) || !text.is_empty() {
            let about = About::question(case, &reading.question);
            open(change, year, about, differs(&reading.now), text)?;
        }
    }
    Ok(new.iter().filter(|reading| differs(&reading.now)).count())
}

/// The entry of the trail, as others can name it.
fn entry_at(change: &Change<'_>, seq: i64) -> Result<EntryAt, Refusal> {
    Ok(EntryAt { seq, sha256: change.sha256_of(seq)? })
}

#[cfg(test)]
#[path = "reading_tests.rs"]
mod tests;
