//! `demo`: a synthetic municipality. Nothing in it is like a real person: the case numbers carry sequence numbers that no
//! system gives, the departments are those of the strategy, the auditors are roles.

use crate::{
    domain::{
        answer::{Answer, Value},
        area::Area,
        case_file::CaseFile,
        checklist::{Question, Scale},
        code::Code,
        draw::{key::key, keystream::keystream},
        event::Event,
        extent::Extent,
        moment::Moment,
        note::Outcome,
        reading::{Said, Wanted},
        refusal::Refusal,
        sample::{CaseId, Progress, Reason, SampleCase, State},
        seed_source::{Kind, Source},
    },
    intake::{case_list, checklist::shipped::shipped, options::ListOptions},
    store::{
        change::{Chance, Change},
        staging::{Staging, name_over},
    },
    verbs::{
        complete::complete,
        create::create,
        demo_texts,
        draw::draw,
        export_batch::Target,
        import::{
            incoming::{Incoming, Wish},
            prepare::prepare,
            record::import,
        },
        lock::lock,
        lookup,
        missing::missing,
        note,
        open_round::open_round,
        reading::{choose, finish, read},
        replace::replace,
        report::{
            documents::Format,
            gather::dataset,
            publish::{ReportFiles, write_unpublished},
        },
        request::{DrawRequest, Strata},
        session::Session,
        sign_off::sign_off,
    },
    words::{dates, say::Words},
};
use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};
use zeroize::Zeroizing;

pub const FILE: &str = "eksempel.tilsyn";
pub const REPORTS: &str = "rapport";
/// Known to everybody: the example holds nothing to protect.
pub const PASSPHRASE: &str = "demo";

/// Departments of the strategy, with the subject numbers their cases carry.
const DEPARTMENTS: [(Area, &str, &str, u32); 4] = [
    (Area::Children, "Familieafdelingen", "34.45.30", 74),
    (Area::Children, "Center for læring og trivsel", "34.45.10", 52),
    (Area::Adults, "Voksenhandicap", "27.36.12", 118),
    (Area::Adults, "KUI", "27.54.04", 31),
];

/// Who acts in the example: roles, not people.
const LEADER: &str = "leder";
const CONSULTANT: &str = "konsulent";

/// Makes the folder, two years of case lists, and the file with last year signed off and this year half audited.
///
/// The folder has its name once all is in it. Gives the files of the report.
pub fn build(dir: &Path, words: &Words, (now, chance): (fn() -> Moment, Chance)) -> Result<Vec<PathBuf>, Refusal> {
    let parent = dir.parent().unwrap_or(Path::new(""));
    fs::create_dir_all(parent).map_err(failed)?;
    // Also where the example is there already: a writer may have died once he had named it.
    let staging = Staging::within(parent).map_err(failed)?;
    if dir.exists() {
        return Err(Refusal::new(Code::DemoFolder).with("path", dir.display()));
    }
    let made = staging.place("ny");
    fs::create_dir(&made).map_err(failed)?;
    let written = fill(&made, words, (now, chance))?;
    name_over(&made, dir).map_err(failed)?;
    let names = written.iter().filter_map(|file| file.file_name());
    Ok(names.map(|name| dir.join(REPORTS).join(name)).collect())
}

fn fill(dir: &Path, words: &Words, (now, chance): (fn() -> Moment, Chance)) -> Result<Vec<PathBuf>, Refusal> {
    let passphrase = Zeroizing::new(PASSPHRASE.to_owned());
    let mut session = create(&dir.join(FILE), "Eksempel Kommune", Some(&passphrase), (LEADER, now, chance))?;
    let year = dates::year_of(now());
    last_year(&mut session, dir, year - 1)?;
    this_year(&mut session, dir, year)?;
    let target = dir.join(REPORTS);
    let wanted = ReportFiles { target: Target::public(&target), formats: &Format::ALL };
    write_unpublished(&session, &dataset(&session.store, year, None)?, wanted, words)
}

fn last_year(session: &mut Session, dir: &Path, year: u16) -> Result<(), Refusal> {
    let lists = lists(dir, year)?;
    let seed = format!("{year} terninger 4 6 1 3 5 2 2 6 1 4 3 3 5 1 6 2");
    session.write(|change| {
        draw_sample(change, year, lists, (Kind::Dice, "Borgerrådgiveren, Handicaprådets formand", &seed))?;
        for case in change.sample(year)? {
            audit(change, year, case.id, usize::MAX)?;
            complete(change, year, case.id)?;
        }
        Ok(())
    })?;
    let words = "syv solsorte synger i syrenen".into();
    let cases = session.write(|change| choose(change, year, CONSULTANT, Wanted::Drawn { each: 3, words }))?;
    as_consultant(session, |change| second_reading(change, year, &cases))?;
    answer_notes(session, year)?;
    session.write(|change| {
        demo_texts::last_year(change, year)?;
        sign_off(change, year).map(drop)
    })
}

/// One case replaced, one missing, half of the rest audited, one disagreement that waits for the auditor.
fn this_year(session: &mut Session, dir: &Path, year: u16) -> Result<(), Refusal> {
    let lists = lists(dir, year)?;
    session.write(|change| {
        let words = "Solen stod op over Storebælt, da vi mødtes";
        draw_sample(change, year, lists, (Kind::Words, "Borgerrådgiveren", words))?;
        let adult = CaseId { area: Area::Adults, number: 2 };
        replace(
            change,
            year,
            adult,
            Reason::ClosedBeforePeriod,
            "Afsluttet året før tilsynsperioden, ifølge stamdata.",
        )?;
        let child = CaseId { area: Area::Children, number: 4 };
        missing(change, year, child, "Sagen ligger i et arkiv, som ikke kunne åbnes i perioden.")?;
        let open: Vec<SampleCase> =
            change.sample(year)?.into_iter().filter(|case| case.state == State::InSample).collect();
        for area in Area::ALL {
            for (case, nth) in open.iter().filter(|case| case.id.area == area).zip(1..) {
                match nth {
                    1..=5 => {
                        audit(change, year, case.id, usize::MAX)?;
                        complete(change, year, case.id)?;
                    }
                    6 => audit(change, year, case.id, 17)?,
                    _ => {}
                }
            }
        }
        Ok(())
    })?;
    session.write(|change| demo_texts::this_year(change, year))?;
    let picked: Vec<CaseId> = completed(session, year)?.into_iter().map(|file| file.case.id).take(2).collect();
    let cases = session.write(|change| choose(change, year, CONSULTANT, Wanted::Picked(picked)))?;
    as_consultant(session, |change| second_reading(change, year, &cases))
}

fn as_consultant(
    session: &mut Session,
    verb: impl FnOnce(&mut Change<'_>) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    session.by = CONSULTANT.into();
    let done = session.write(verb);
    session.by = LEADER.into();
    done
}

/// The lists of both areas, as they lie in the folder.
fn lists(dir: &Path, year: u16) -> Result<Vec<Incoming>, Refusal> {
    let of = |area: Area| {
        let file_name = format!("{}-{year}.csv", area.code());
        let bytes = list(area, year).into_bytes();
        fs::write(dir.join(&file_name), &bytes).map_err(failed)?;
        let options = ListOptions { area: Some(area), ..ListOptions::default() };
        let list = case_list::read(&bytes, &options).map_err(|_| failed("case list"))?;
        Ok(Incoming { file_name, list })
    };
    Area::ALL.into_iter().map(of).collect()
}

/// Dice last year; this year a sentence from the citizens' adviser, with the share of the house before it.
fn draw_sample(
    change: &mut Change<'_>,
    year: u16,
    lists: Vec<Incoming>,
    (kind, text, seed): (Kind, &str, &str),
) -> Result<(), Refusal> {
    open_round(change, year, &format!("Ledelsestilsyn {year}"), Extent::default().of(shipped()?))?;
    let prepared = prepare(change, year, lists, &ListOptions::default(), &Wish::default())?;
    import(change, prepared)?;
    lock(change, year, Some(Source::typed(kind, text)?), None)?;
    let request = DrawRequest {
        seed: Some(seed.into()),
        grade: None,
        source: None,
        witnesses: Vec::new(),
        sizes: Vec::new(),
        strata: Strata::Area,
        again: None,
    };
    draw(change, year, &request)
}

/// A list as a case system exports it to Danish Excel, with columns that must not be stored.
fn list(area: Area, year: u16) -> String {
    let mut text = format!("\u{FEFF}Udtræk: Aktive sager - Handicap;;;;\r\nDannet: 12-01-{year} 08:14:03;;;;\r\n\r\n");
    text.push_str("Sagsnummer;Titel;Primær behandler;Afdeling;Oprettet\r\n");
    let mut rows = 0;
    for (_, department, subject, count) in DEPARTMENTS.into_iter().filter(|(of, ..)| *of == area) {
        for n in 1..=count {
            let opened = u32::from(year % 100) - n % 4;
            let day = 1 + n % 28;
            let month = 1 + n % 12;
            writeln!(
                text,
                "{subject}-G01-{}-{opened:02};Eksempel {n};XX{};{department};{day:02}-{month:02}-20{opened:02}\r",
                90_000 + n * 7,
                n % 9,
            )
            .ok();
            rows += 1;
        }
    }
    writeln!(text, "I alt;{rows};;;\r").ok();
    text
}

/// Answers the first `count` questions of a case, one event each.
fn audit(change: &mut Change<'_>, year: u16, case: CaseId, count: usize) -> Result<(), Refusal> {
    let (_, file) = lookup::case(change, year, case)?;
    let mut words = keystream(key(&format!("{year} {case}"), "demo"));
    for question in file.questions().take(count) {
        let answer = answer(question, words(), words());
        answer.check(question)?;
        change.record(&Event::AnswerGiven { year, case, question: question.id.clone(), answer, undoes: None })?;
    }
    Ok(())
}

fn answer(question: &Question, first: u32, second: u32) -> Answer {
    let value = match first % 100 {
        0..=70 => Value::Met,
        71..=80 => Value::Partly,
        81..=88 => Value::NotMet,
        89..=97 => Value::NotApplicable,
        _ => Value::CannotAssess,
    };
    let value = if Value::of(question.scale).any(|offered| offered == value) { value } else { Value::NotMet };
    let mut answer = Answer::of(value);
    answer.note = note(value, second).into();
    if second.is_multiple_of(3) {
        answer.evidence = vec![format!("Journalnotat {:02}-{:02}", 1 + second % 28, 1 + second % 12).into()];
    }
    answer.essential = value == Value::NotMet && second.is_multiple_of(4);
    answer.act_now = answer.essential && second.is_multiple_of(8);
    if value == Value::Met && second.is_multiple_of(23) {
        answer.good_practice = true;
        answer.note = "Borgerens egne ord er skrevet ind øverst i planen, og målene følger dem ét for ét.".into();
    }
    answer
}

fn note(value: Value, chance: u32) -> &'static str {
    let choices: &[&str] = match value {
        Value::Met => return "",
        Value::Partly => &[
            "Det er noteret, men først nogle uger efter.",
            "Begrundelsen står der, men ikke de faktiske oplysninger bag.",
            "Aftalen er nævnt uden dato.",
        ],
        Value::NotMet => &[
            "Der er ikke spor af det i journalen.",
            "Kun standardtekst; intet om den konkrete sag.",
            "Brevet nævner ikke, hvem der er den nye sagsbehandler.",
        ],
        Value::NotApplicable => &["Ingen afgørelse i perioden.", "Intet skift i tilsynsperioden."],
        Value::CannotAssess => &["Bilaget kunne ikke åbnes i fagsystemet."],
    };
    let index = usize::try_from(chance / 32).unwrap_or(0) % choices.len();
    choices[index]
}

/// The consultant reads the core questions of some cases, whose answers no screen has shown him, and sees one answer
/// otherwise.
fn second_reading(change: &mut Change<'_>, year: u16, cases: &[CaseId]) -> Result<(), Refusal> {
    for (nth, case) in cases.iter().enumerate() {
        let (_, file) = lookup::case(change, year, *case)?;
        let mut differs = nth == 0;
        for question in file.questions().filter(|question| question.core) {
            let Some(given) = file.given(&question.id) else { continue };
            let own = match given.answer.value {
                Value::Met if differs && question.scale != Scale::YesNo => Value::Partly,
                value => value,
            };
            let note = if own == given.answer.value { "" } else { DIFFERS };
            differs &= note.is_empty();
            read(change, (year, *case, &question.id), Said::Own(own), note, None)?;
        }
        finish(change, year, *case)?;
    }
    Ok(())
}

const DIFFERS: &str =
    "Jeg kan se ønskerne i samtalenotatet, men ikke i målene. Efter vejledningen er det delvist opfyldt.";

/// The leader answers what the consultant noted and declares the case complete again; the consultant maintains it.
fn answer_notes(session: &mut Session, year: u16) -> Result<(), Refusal> {
    let open = session.write(|change| {
        let open = change.notes(year)?;
        for note in &open {
            note::answer(change, year, note.id, "Målene står i handleplanens bilag, som er journaliseret samme dag.")?;
            note.about.case.map_or(Ok(()), |case| complete(change, year, case))?;
        }
        Ok(open)
    })?;
    as_consultant(session, |change| {
        open.iter().try_for_each(|note| {
            note::resolve(change, year, note.id, Outcome::Maintained, "Bilaget nævner ikke borgerens egne ønsker.")
        })
    })
}

fn completed(session: &Session, year: u16) -> Result<Vec<CaseFile>, Refusal> {
    let mut files = session.store.case_files(year)?;
    files.retain(|file| file.case.progress == Progress::Complete);
    Ok(files)
}

fn failed(error: impl std::fmt::Display) -> Refusal {
    Refusal::new(Code::DemoFailed).with("detail", error)
}
