//! `feedback`: the sheets for caseworkers and departments. They hold what was written about the cases, so they are
//! written by themselves and never with the report.

use crate::{
    domain::{
        area::Area,
        case_file::CaseFile,
        day::Day,
        event::{Event, HandedOut},
        finding,
        follow_up::Action,
        may,
        refusal::Refusal,
        sample::State,
    },
    report::{
        feedback::{self, case::CaseFeedback, department::DepartmentFeedback},
        formats::html,
    },
    store::{change::Change, reader::Reader},
    verbs::{
        export_batch::{Batch, ExportFile, Target, prints},
        follow_up::follow_up,
        lookup,
        request::Whom,
    },
    words::{dates, say::Words},
};
use std::collections::BTreeSet;

/// Writes the sheets into a folder, and into the trail which of them, from which version, with which hashes.
pub fn hand_out(
    change: &mut Change<'_>,
    year: u16,
    whom: &Whom,
    target: Target<'_>,
    words: &Words,
) -> Result<Batch, Refusal> {
    let today = Day::from(dates::day_of(change.actor_at().at));
    let sheets = sheets(change, year, today, whom, words)?;
    let signed = lookup::round(change, year)?.signed;
    let version = change.sign_offs(year)?.iter().map(|signature| signature.version).max().filter(|_| signed);
    let files = prints(&sheets);
    let mut batch = Batch::write(&change.place(), target, &sheets)?;
    change.record(&Event::FeedbackWritten(Box::new(HandedOut { year, version, files })))?;
    batch.place(change)?;
    Ok(batch)
}

/// The sheets with their file names: `tilbagemelding-2027-B-01.html`, `tilbagemelding-2027-afdeling-handicap.html`.
pub fn sheets(reader: &Reader, year: u16, today: Day, whom: &Whom, words: &Words) -> Result<Vec<ExportFile>, Refusal> {
    lookup::round(reader, year)?;
    let mut files = reader.case_files(year)?;
    if files.is_empty() {
        return Err(may::round::not_drawn(year));
    }
    files.retain(|file| !matches!(file.case.state, State::Replaced { .. }));
    let municipality = reader.municipality()?;
    let actions = follow_up(reader, year, today)?.own;
    let about = About { municipality: &municipality, year, actions: &actions, as_of: today, words };
    match whom {
        Whom::Case(id) => {
            let file = files.iter().find(|file| file.case.id == *id);
            Ok(vec![about.case(may::report::sheet(file, year, *id)?)])
        }
        Whom::Department(typed) => {
            let known: Vec<&str> = departments(&files).into_iter().collect();
            let name = may::report::department(&known, typed)?;
            Ok(vec![about.department(name, &files, &mut BTreeSet::new())])
        }
        Whom::Everybody => {
            let mut sheets: Vec<_> = files.iter().map(|file| about.case(file)).collect();
            let mut taken = BTreeSet::new();
            sheets.extend(departments(&files).iter().map(|name| about.department(name, &files, &mut taken)));
            Ok(sheets)
        }
    }
}

fn departments(files: &[CaseFile]) -> BTreeSet<&str> {
    files.iter().filter_map(|file| file.case.department.as_deref()).collect()
}

struct About<'a> {
    municipality: &'a str,
    year: u16,
    actions: &'a [Action],
    as_of: Day,
    words: &'a Words,
}

impl About<'_> {
    fn case(&self, file: &CaseFile) -> ExportFile {
        let of_area = |action: &&Action| action.decided.area.is_none_or(|area| area == file.case.id.area);
        let actions: Vec<Action> = self.actions.iter().filter(of_area).cloned().collect();
        let &Self { municipality, year, as_of, words, .. } = self;
        let feedback = CaseFeedback { municipality, year, file, actions: &actions, as_of };
        let page = html::page(&feedback::case::document(&feedback, words), words);
        ExportFile { name: format!("tilbagemelding-{year}-{}.html", file.case.id), bytes: page.into_bytes() }
    }

    fn department(&self, name: &str, files: &[CaseFile], taken: &mut BTreeSet<String>) -> ExportFile {
        let files: Vec<&CaseFile> = files.iter().filter(|file| file.case.department.as_deref() == Some(name)).collect();
        let of =
            |area: Area| -> Vec<&CaseFile> { files.iter().copied().filter(|file| file.case.id.area == area).collect() };
        let areas = Area::ALL.into_iter().filter(|area| !of(*area).is_empty());
        let counts = areas.map(|area| (area, finding::counts(&of(area), area))).collect();
        let &Self { municipality, year, words, .. } = self;
        let feedback = DepartmentFeedback { municipality, year, department: name, files, counts };
        let page = html::page(&feedback::department::document(&feedback, words), words);
        let mut file_name = format!("tilbagemelding-{year}-afdeling-{}", plain(name));
        while !taken.insert(file_name.clone()) {
            file_name.push('x');
        }
        ExportFile { name: format!("{file_name}.html"), bytes: page.into_bytes() }
    }
}

/// A name that every file system takes.
fn plain(name: &str) -> String {
    let mut plain = String::new();
    for c in name.chars().flat_map(char::to_lowercase).take(60) {
        match c {
            'æ' => plain.push_str("ae"),
            'ø' => plain.push_str("oe"),
            'å' => plain.push_str("aa"),
            c if c.is_ascii_alphanumeric() => plain.push(c),
            _ if plain.ends_with('-') || plain.is_empty() => {}
            _ => plain.push('-'),
        }
    }
    let plain = plain.trim_end_matches('-');
    if plain.is_empty() { "x".into() } else { plain.into() }
}
