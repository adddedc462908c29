//! The loop: say where one is, hear a line, take the step.

use crate::{
    domain::{acute::Acute, answer::Shown, code::Code, may, refusal::Refusal, sample::CaseId, snippet::Snippets},
    plain::{
        case::{
            question::on_entering,
            snippets::{Wanted, wanted},
        },
        findings::read_out::{beside, read_out},
        lists::import::End,
        shell::{
            console::{Line, Voice},
            deed::{keep, perform},
            dialogues::{self, Way},
            dispatch as rooms,
            load::{Sight, look},
            pages::read,
            place::{Asked, Here, Place, Spot},
            sentences::refused,
            step::Step,
            writing::Writing,
        },
    },
    say,
    verbs::{findings::findings, follow_up::today, session::Session},
    words::{say::Words, snippets::built_in, terms},
};
use std::io::{self, BufRead, Write};
use zeroize::Zeroizing;

/// Where the dialogue begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Start {
    /// `None`: the newest round where a case is named, else all of them.
    pub year: Option<u16>,
    pub case: Option<CaseId>,
}

/// Talks until the person stops, the input ends, or nobody reads any more. Refuses only a beginning that does not exist
/// and a broken input or output; everything else is told and asked again.
pub fn run(
    session: &mut Session,
    words: &Words,
    start: Start,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> Result<(), Refusal> {
    let snippets = Snippets { all: built_in(words), file: "saetninger.toml".into() };
    run_with(session, words, &snippets, start, None, (input, output))
}

/// The same, with the passphrase that a copy of the file is checked with.
pub fn run_with(
    session: &mut Session,
    words: &Words,
    snippets: &Snippets,
    start: Start,
    passphrase: Option<&Zeroizing<String>>,
    (input, output): (&mut dyn BufRead, &mut dyn Write),
) -> Result<(), Refusal> {
    let place = beginning(session, start)?;
    match talk(session, words, snippets, place, passphrase, &mut Voice::new(input, output)) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Refusal::new(Code::DialogueBroken).with("detail", error))
        }
        Ok(()) | Err(_) => Ok(()),
    }
}

fn beginning(session: &Session, start: Start) -> Result<Place, Refusal> {
    let year = match (start.year, start.case) {
        (None, None) => return Ok(Place::Start),
        (Some(year), _) => session.round(year)?.year,
        (None, Some(_)) => may::round::any(session.store.rounds()?.first())?.year,
    };
    let Some(case) = start.case else { return Ok(Place::Sample(year)) };
    session.case(year, case)?;
    Ok(Place::Case(Spot { year, case }))
}

fn talk(
    session: &mut Session,
    words: &Words,
    snippets: &Snippets,
    place: Place,
    passphrase: Option<&Zeroizing<String>>,
    voice: &mut Voice<'_>,
) -> io::Result<()> {
    voice.say(&[words.say("plain-welcome", &[])])?;
    let mut turn = enter(session, words, place, Vec::new());
    // What was last read out of the answer one is at: another may change it before the next line is typed.
    let mut shown = None;
    loop {
        voice.say(&turn.says)?;
        shown = turn.shown.or(shown);
        if let Some(way) = turn.way {
            match dialogues::go(session, words, way, passphrase, voice)? {
                End::Round => turn = enter(session, words, turn.here.place.clone(), Vec::new()),
                End::Stop => return voice.say(&farewell(words, &turn.here)),
            }
            continue;
        }
        let line = match voice.hear()? {
            Line::Said(line) => line,
            Line::Garbled => {
                turn = again(words, turn.here, vec![words.say("plain-garbled", &[])]);
                continue;
            }
            Line::End => return voice.say(&farewell(words, &turn.here)),
        };
        let line = match wanted(words, snippets, &turn.here, &line) {
            Wanted::Nothing => line,
            Wanted::Line(text) => {
                voice.say(&[say!(words, "snippet-plain-used", text = text)])?;
                text
            }
            Wanted::Heard(says) => {
                turn = again(words, turn.here, says);
                continue;
            }
        };
        match answer(session, words, turn.here.clone(), &line, shown) {
            Some(next) => turn = next,
            None => return voice.say(&farewell(words, &turn.here)),
        }
    }
}

/// What is said after a line, and where one is then.
struct Turn {
    says: Vec<String>,
    here: Here,
    /// What was read out of the answer to the question one is at, where it was.
    shown: Option<Shown>,
    /// What takes several lines of its own.
    way: Option<Way>,
}

/// `None`: the person stops.
fn answer(session: &mut Session, words: &Words, here: Here, line: &str, shown: Option<Shown>) -> Option<Turn> {
    let sight = match look(session, &here.place) {
        Ok(sight) => sight,
        // A file that cannot be read just now may be readable in a moment, so one stays and may try again.
        Err(refusal) => return Some(again(words, here, refused(words, &refusal))),
    };
    Some(match rooms::step(words, &here, &sight, line) {
        Step::Stop => return None,
        Step::Stay(says) => again(words, here, says),
        Step::Ask(says, asked) => ask(words, Here { asked, place: here.place }, &sight, says),
        Step::Go(place) => enter(session, words, place, Vec::new()),
        Step::Where => {
            let says = vec![here.place.whereabouts(words)];
            read_again(words, here, &sight, says)
        }
        Step::Way(way) => Turn { says: Vec::new(), here, shown: None, way: Some(way) },
        Step::Read(what) => again(words, here, read(session, words, what)),
        Step::Findings(year) => {
            let says = told(session, words, year).unwrap_or_else(|refusal| refused(words, &refusal));
            again(words, here, says)
        }
        Step::Acutes(year) => match session.store.acutes(year) {
            Ok(acutes) => listed(words, here, &sight, &acutes),
            Err(refusal) => again(words, here, refused(words, &refusal)),
        },
        Step::Write(writing) => write(session, words, here.place, writing),
        Step::Do(deed) => match perform(session, words, &deed, shown) {
            Ok(done) if done.here.place != here.place => enter(session, words, done.here.place, done.says),
            Ok(done) => match look(session, &done.here.place) {
                Ok(sight) => Turn { shown: shown_of(&sight), ..ask(words, done.here, &sight, done.says) },
                Err(refusal) => again(words, Here::at(here.place), refused(words, &refusal)),
            },
            // What another has written meanwhile is read out before one can answer again.
            Err(refusal) if may::question::is_moved(&refusal) => {
                enter(session, words, here.place, refused(words, &refusal))
            }
            // A part of a reference that is refused is asked for again.
            Err(refusal) if matches!(here.asked, Asked::Evidence { .. }) => {
                again(words, here, refused(words, &refusal))
            }
            Err(refusal) => again(words, Here::at(here.place), refused(words, &refusal)),
        },
    })
}

/// The findings, and what stands beside them.
fn told(session: &Session, words: &Words, year: u16) -> Result<Vec<String>, Refusal> {
    let lists = session.store.checklists(year)?;
    let mut says = read_out(words, &lists, &findings(&session.store, year)?);
    says.extend(beside(words, year, &today(session, year)?, session.store.survey(year)?.as_ref()));
    Ok(says)
}

/// The acute concerns of a round, and which of them is handled now.
fn listed(words: &Words, here: Here, sight: &Sight, acutes: &[Acute]) -> Turn {
    let mut says: Vec<String> = acutes.iter().flat_map(|acute| terms::acute(words, acute)).collect();
    if says.is_empty() {
        says.push(words.say("acute-none", &[]));
    }
    let round = if let Sight::Round(sight) = sight { sight.status.round.as_ref() } else { None };
    let may = |acute: &&Acute| round.is_some_and(|it| may::acute::handle(it, Some(acute), acute.number).is_ok());
    let open: Vec<u32> = acutes.iter().filter(may).map(|acute| acute.number).collect();
    if open.is_empty() {
        return again(words, here, says);
    }
    ask(words, Here { asked: Asked::Handled(open), place: here.place }, sight, says)
}

/// The next line of a text: kept before anything else is heard.
fn write(session: &mut Session, words: &Words, place: Place, mut writing: Writing) -> Turn {
    let done = match (&place, writing.drafting()) {
        (Place::Question(spot, question), Some(drafting)) => keep(session, *spot, question, &drafting).map(|()| true),
        _ => Ok(false),
    };
    writing.kept = *done.as_ref().unwrap_or(&false);
    let says = done.err().map(|refusal| refused(words, &refusal)).unwrap_or_default();
    Turn { says, here: Here { place, asked: Asked::Writing(writing) }, shown: None, way: None }
}

/// Comes to a place and reads it out, with a draft that lies there.
fn enter(session: &Session, words: &Words, place: Place, mut says: Vec<String>) -> Turn {
    let sight = match look(session, &place) {
        Ok(sight) => sight,
        Err(refusal) => {
            says.extend(refused(words, &refusal));
            return again(words, Here::at(place), says);
        }
    };
    let here = Here::at(place);
    let asked = match &sight {
        Sight::Question(seen, question) => on_entering(seen, question),
        _ => Asked::Room,
    };
    if asked == Asked::Room {
        return read_again(words, here, &sight, says);
    }
    let mut room = rooms::prompt(words, &here, &sight);
    // The room's own turn to speak comes after the draft.
    room.pop();
    says.extend(room);
    let shown = shown_of(&sight);
    Turn { shown, ..ask(words, Here { asked, place: here.place }, &sight, says) }
}

fn shown_of(sight: &Sight) -> Option<Shown> {
    match sight {
        Sight::Question(seen, question) => Some(seen.file.shown(&question.id)),
        _ => None,
    }
}

/// The whole place again.
fn read_again(words: &Words, here: Here, sight: &Sight, mut says: Vec<String>) -> Turn {
    says.extend(rooms::prompt(words, &here, sight));
    // Only the room itself reads the answer out; what is asked about it does not.
    let shown = if here.asked == Asked::Room { shown_of(sight) } else { None };
    Turn { says, here, shown, way: None }
}

/// What is asked now; the room itself was read out on coming.
fn ask(words: &Words, here: Here, sight: &Sight, says: Vec<String>) -> Turn {
    if here.asked == Asked::Room { again(words, here, says) } else { read_again(words, here, sight, says) }
}

/// One stays, and is told that it is one's turn.
fn again(words: &Words, here: Here, mut says: Vec<String>) -> Turn {
    says.extend(rooms::short(words, &here));
    Turn { says, here, shown: None, way: None }
}

/// A text that was being written is kept or lost, and one is told which.
fn farewell(words: &Words, here: &Here) -> Vec<String> {
    let mut says = Vec::new();
    if let Asked::Writing(writing) = &here.asked {
        says.push(writing.left(words));
    }
    says.push(words.say("plain-farewell", &[]));
    says
}
