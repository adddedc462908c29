//! What can be looked at, and what is there: read at one moment, decided on never.

use crate::{
    domain::{
        acute::Acute,
        area::Area,
        at::CaseAt,
        before_signing::BeforeSigning,
        case_file::CaseFile,
        check::Check,
        checklist::{Checklist, Names},
        comparison::compared::Comparison,
        finding::Finding,
        follow_up::FollowUp,
        may,
        paragraph::Paragraph,
        reading_desk::Desk,
        reading_list::{Readings, readings},
        receipt::Receipt,
        refusal::Refusal,
        round::{Contents, Round, Status},
        sample::SampleCase,
        selftest::checked::Checked,
        survey::Survey,
        trail::{Entry, numbered},
        undo::Deeds,
        unseen::Unseen,
    },
    store::open::Store,
    verbs::{
        before_signing::before_signing,
        compare::compare,
        departments::departments,
        draw_state::{DrawState, draw_state},
        findings::findings,
        follow_up::today,
        lookup::notes_on_round,
        receipt::receipts,
        remove_round::contents,
        report::documents::Format,
        selftest::selftest,
        session::Session,
        status::status,
        undo::of_texts,
        verify::verify,
    },
    words::dates,
};

/// What somebody wants to see. A year is that of a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Load {
    Rounds,
    /// The year that is proposed for a new round.
    NewRound,
    /// A round, and what was put into it before its lock.
    Contents(u16),
    Sample(u16),
    Case(CaseAt),
    /// The same as a second reader sees it.
    Reading(CaseAt),
    Findings(u16),
    /// The round beside an earlier one.
    Compare(u16),
    Overview(u16),
    Notes(u16),
    Acutes(u16),
    /// What is to be done, of this round and of those before it.
    Actions(u16),
    /// What people write into the report themselves.
    Texts(u16),
    /// What citizens answered.
    Citizens(u16),
    /// What one signs, or what was signed.
    BeforeSigning(u16),
    Draw(u16),
    /// What a sample can be spread over.
    Departments(u16),
    Receipts(u16),
    /// What is to be written down elsewhere once a round is signed off.
    Signed(u16),
    /// What is proposed for the report.
    Report(u16),
    /// What is proposed for the feedback sheets.
    Feedback(u16),
    Trail,
    Verify,
    /// The program held against published values.
    Selftest,
}

/// What there is to see of a round that needs nothing but its year, by the name of its screen in a person's settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Visit {
    Findings,
    Overview,
    Notes,
    Actions,
    Texts,
    Citizens,
    BeforeSigning,
}

impl Visit {
    pub const ALL: [Self; 7] =
        [Self::Findings, Self::Overview, Self::Notes, Self::Actions, Self::Texts, Self::Citizens, Self::BeforeSigning];

    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Findings => "findings",
            Self::Overview => "overview",
            Self::Notes => "notes",
            Self::Actions => "actions",
            Self::Texts => "texts",
            Self::Citizens => "citizens",
            Self::BeforeSigning => "before-signing",
        }
    }

    #[must_use]
    pub fn of(self, year: u16) -> Load {
        match self {
            Self::Findings => Load::Findings(year),
            Self::Overview => Load::Overview(year),
            Self::Notes => Load::Notes(year),
            Self::Actions => Load::Actions(year),
            Self::Texts => Load::Texts(year),
            Self::Citizens => Load::Citizens(year),
            Self::BeforeSigning => Load::BeforeSigning(year),
        }
    }
}

/// What is there.
#[derive(Debug, Clone, PartialEq)]
pub enum Loaded {
    /// One for each round, newest first; one without a round where there is none.
    Rounds(Vec<Status>),
    NewRound(u16),
    Contents {
        round: Round,
        locked: bool,
        contents: Contents,
    },
    Sample {
        round: Round,
        cases: Vec<SampleCase>,
        status: Status,
    },
    Case {
        round: Round,
        file: Box<CaseFile>,
    },
    Findings {
        year: u16,
        findings: Vec<Finding>,
        checklists: Vec<Checklist>,
    },
    Compared(Box<Comparison>),
    Reading(Box<Desk>),
    Overview(u16, Vec<CaseFile>),
    Notes {
        year: u16,
        readings: Readings,
        checklists: Vec<Checklist>,
    },
    Acutes {
        round: Round,
        acutes: Vec<Acute>,
    },
    Actions {
        year: u16,
        follow: FollowUp,
        /// Whether there is a sample, and so findings that something can follow from.
        drawn: bool,
    },
    Texts {
        round: Round,
        written: Vec<Paragraph>,
        deeds: Deeds,
    },
    Citizens(Round, Option<Survey>),
    BeforeSigning(Box<BeforeSigning>),
    Draw(DrawState),
    /// The parts of the round's frame, each with its area and its cases.
    Departments(u16, Vec<(Area, String, u32)>),
    /// Of the draw, and of each supplement.
    Receipts(Vec<Receipt>),
    /// The round, its version, the print of its signature, and what stood open.
    Signed {
        year: u16,
        version: u32,
        print: String,
        list: Box<BeforeSigning>,
    },
    /// Where the report is proposed to go, and in which formats.
    Report {
        year: u16,
        folder: String,
        formats: String,
    },
    /// The folder that is proposed for the feedback sheets.
    Feedback(u16, String),
    /// With what the questions are called that it speaks of.
    Trail(Vec<Entry>, Names),
    /// With what was not held against anything outside.
    Verified(Vec<Check>, Vec<Unseen>),
    Tested(Vec<Checked>),
}

pub fn load(session: &Session, what: Load) -> Result<Loaded, Refusal> {
    let store = &session.store;
    ready(store, what)?;
    Ok(match what {
        Load::Rounds => Loaded::Rounds(rounds(session)?),
        Load::NewRound => Loaded::NewRound(free_year(session)?),
        Load::Contents(year) => Loaded::Contents {
            round: session.round(year)?,
            locked: store.lock(year)?.is_some(),
            contents: contents(store, year)?,
        },
        Load::Sample(year) => {
            let (round, cases) = (session.round(year)?, store.sample(year)?);
            may::round::drawn(year, !cases.is_empty())?;
            Loaded::Sample { round, cases, status: status(store, Some(year))? }
        }
        Load::Case(CaseAt { year, case }) => {
            Loaded::Case { round: session.round(year)?, file: Box::new(session.case(year, case)?) }
        }
        Load::Reading(CaseAt { year, case }) => {
            let (file, turns) = (session.case(year, case)?, store.turns(year, &session.by)?);
            Loaded::Reading(Box::new(Desk::new(session.round(year)?, file, &session.by, turns)))
        }
        Load::Findings(year) => {
            Loaded::Findings { year, findings: findings(store, year)?, checklists: store.checklists(year)? }
        }
        Load::Compare(year) => Loaded::Compared(Box::new(compare(store, year, None)?)),
        Load::Overview(year) => Loaded::Overview(year, store.case_files(year)?),
        Load::Notes(year) => {
            let readings = readings(&store.case_files(year)?, &notes_on_round(store, year)?, &session.by);
            Loaded::Notes { year, readings, checklists: store.checklists(year)? }
        }
        Load::Acutes(year) => Loaded::Acutes { round: session.round(year)?, acutes: store.acutes(year)? },
        Load::Actions(year) => {
            let drawn = store.draw(year)?.is_some();
            Loaded::Actions { year, follow: today(session, year)?, drawn }
        }
        Load::Texts(year) => Loaded::Texts {
            round: session.round(year)?,
            written: store.paragraphs(year)?,
            deeds: of_texts(store, &session.by, year)?,
        },
        Load::Citizens(year) => Loaded::Citizens(session.round(year)?, store.survey(year)?),
        Load::BeforeSigning(year) => Loaded::BeforeSigning(Box::new(signing(session, year)?)),
        Load::Draw(year) => Loaded::Draw(draw_state(session, year)?),
        Load::Departments(year) => Loaded::Departments(year, departments(store, year)?),
        Load::Receipts(year) => Loaded::Receipts(receipts(store, year)?),
        Load::Signed(year) => {
            let signed = may::round::known(store.sign_offs(year)?.pop(), year)?;
            let list = Box::new(signing(session, year)?);
            let print = numbered((signed.seq(), &store.sha256_of(signed.seq())?));
            Loaded::Signed { year, version: signed.version, print, list }
        }
        Load::Report(year) => Loaded::Report {
            year,
            folder: beside(session, &format!("rapport-{year}")),
            formats: Format::ALL.map(Format::code).join(", "),
        },
        Load::Feedback(year) => {
            Loaded::Feedback(session.round(year)?.year, beside(session, &format!("tilbagemelding-{year}")))
        }
        Load::Trail => Loaded::Trail(store.trail()?, store.names()?),
        Load::Verify => {
            let (checks, unseen) = verify(store, &[])?;
            Loaded::Verified(checks, unseen)
        }
        Load::Selftest => Loaded::Tested(selftest()?),
    })
}

/// What is about drawn cases is looked at, and asked for, once there are any.
fn ready(store: &Store, what: Load) -> Result<(), Refusal> {
    match what {
        Load::Findings(year)
        | Load::Overview(year)
        | Load::Notes(year)
        | Load::Receipts(year)
        | Load::Report(year)
        | Load::Feedback(year) => may::round::drawn(year, store.draw(year)?.is_some()),
        _ => Ok(()),
    }
}

fn rounds(session: &Session) -> Result<Vec<Status>, Refusal> {
    let rounds = session.store.rounds()?;
    if rounds.is_empty() {
        return Ok(vec![status(&session.store, None)?]);
    }
    rounds.into_iter().map(|round| status(&session.store, Some(round.year))).collect()
}

fn signing(session: &Session, year: u16) -> Result<BeforeSigning, Refusal> {
    before_signing(&session.store, year, (session.now)())
}

/// The first year from this one on that has no round.
fn free_year(session: &Session) -> Result<u16, Refusal> {
    let rounds = session.store.rounds()?;
    let this_year = dates::year_of((session.now)());
    let purges = session.store.purges()?;
    let free =
        |year: &u16| rounds.iter().all(|round| round.year != *year) && purges.iter().all(|purged| purged.year != *year);
    Ok((this_year..=u16::MAX).find(free).unwrap_or(this_year))
}

/// A folder beside the file.
fn beside(session: &Session, name: &str) -> String {
    session.store.path().with_file_name(name).display().to_string()
}
