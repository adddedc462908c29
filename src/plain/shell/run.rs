//! The loop: say where one is, hear a line, take the step.

use crate::{
    domain::{
        answer::Shown, at::CaseAt, code::Code, may, refusal::Refusal, round::current, sample::CaseId, snippet::Snippets,
    },
    plain::{
        case::{
            question::on_entering,
            snippets::{Wanted, wanted},
        },
        follow_up::acute,
        shell::{
            asked::Asked,
            console::{Console, Line},
            dialogues, dispatch,
            load::{Sight, look},
            pages, perform,
            place::{Here, Place},
            sentences::refused,
            step::{Dialogue, Doing, Step},
            talk::{End, Talk},
            writing::Writing,
        },
        sign_off::room,
    },
    say,
    verbs::{
        load::{Load, Loaded},
        request::{OfQuestion, Request},
        session::Session,
    },
    words::{say::Words, snippets::built_in},
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
    let mut console = Console::new(input, output);
    match converse(&mut Talk { session, words, passphrase, console: &mut console }, snippets, place) {
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
        (None, Some(_)) => may::round::any(current(&session.store.rounds()?))?.year,
    };
    let Some(case) = start.case else { return Ok(Place::Sample(year)) };
    session.case(year, case)?;
    Ok(Place::Case(CaseAt { year, case }))
}

fn converse(talk: &mut Talk<'_, '_>, snippets: &Snippets, place: Place) -> io::Result<()> {
    let words = talk.words;
    talk.console.say(&[words.say("plain-welcome", &[])])?;
    let mut turn = enter(talk, place, Vec::new());
    // What was last read out of the answer one is at: another may change it before the next line is typed.
    let mut shown = None;
    loop {
        talk.console.say(&turn.says)?;
        shown = turn.shown.or(shown);
        if let Some(dialogue) = turn.dialogue {
            match dialogues::run(talk, dialogue)? {
                End::Back => turn = enter(talk, standing(talk, turn.here.place.clone()), Vec::new()),
                End::Stop => return talk.console.say(&farewell(words, &turn.here)),
            }
            continue;
        }
        let line = match talk.console.hear()? {
            Line::Said(line) => line,
            Line::Garbled => {
                turn = again(words, turn.here, vec![words.say("plain-garbled", &[])]);
                continue;
            }
            Line::End => return talk.console.say(&farewell(words, &turn.here)),
        };
        let line = match wanted(words, snippets, &turn.here, &line) {
            Wanted::Nothing => line,
            Wanted::Line(text) => {
                talk.console.say(&[say!(words, "snippet-plain-used", text = text)])?;
                text
            }
            Wanted::Heard(says) => {
                turn = again(words, turn.here, says);
                continue;
            }
        };
        match answer(talk, turn.here.clone(), &line, shown) {
            Some(next) => turn = next,
            None => return talk.console.say(&farewell(words, &turn.here)),
        }
    }
}

/// What is said after a line, and where one is then.
struct Turn {
    says: Vec<String>,
    here: Here,
    /// What was read out of the answer to the question one is at, where it was.
    shown: Option<Shown>,
    dialogue: Option<Dialogue>,
}

/// The place, or the start where the round that it is in has been taken out.
fn standing(talk: &Talk<'_, '_>, place: Place) -> Place {
    let gone = |year| matches!(talk.session.store.round(year), Ok(None));
    if place.year().is_some_and(gone) { Place::Start } else { place }
}

/// `None`: the person stops.
fn answer(talk: &mut Talk<'_, '_>, here: Here, line: &str, shown: Option<Shown>) -> Option<Turn> {
    let words = talk.words;
    let sight = match look(talk.session, &here.place) {
        Ok(sight) => sight,
        Err(refusal) if standing(talk, here.place.clone()) != here.place => {
            return Some(enter(talk, Place::Start, refused(words, &refusal)));
        }
        // A file that cannot be read just now may be readable in a moment, so one stays and may try again.
        Err(refusal) => return Some(again(words, here, refused(words, &refusal))),
    };
    Some(match dispatch::step(words, &here, &sight, line, talk.session.today()) {
        Step::Stop => return None,
        Step::Stay(says) => again(words, here, says),
        Step::Ask(says, asked) => ask(words, Here { asked, place: here.place }, &sight, says),
        Step::Go(place) => enter(talk, place, Vec::new()),
        Step::Where => {
            let says = vec![here.place.whereabouts(words)];
            read_again(words, here, &sight, says)
        }
        Step::Talk(dialogue) => Turn { says: Vec::new(), here, shown: None, dialogue: Some(dialogue) },
        Step::Read(page) => {
            let says = pages::read_out(talk.session, words, page);
            again(words, here, says.unwrap_or_else(|refusal| refused(words, &refusal)))
        }
        Step::Acutes(year) => acutes(talk, here, &sight, year),
        Step::Signing(year) => signing(talk, here, &sight, year),
        Step::Write(writing) => write(talk, here.place, writing),
        Step::Do(doing) => carry_out(talk, here, &sight, *doing, shown),
    })
}

/// The acute concerns of a round, and which of those that can be handled now is.
fn acutes(talk: &Talk<'_, '_>, here: Here, sight: &Sight, year: u16) -> Turn {
    let words = talk.words;
    let (round, acutes) = match talk.load(Load::Acutes(year)) {
        Ok(Loaded::Acutes { round, acutes }) => (round, acutes),
        Ok(_) => return again(words, here, Vec::new()),
        Err(refusal) => return again(words, here, refused(words, &refusal)),
    };
    let (says, open) = (acute::read_out(words, &acutes), acute::open(&round, &acutes));
    if open.is_empty() {
        return again(words, here, says);
    }
    ask(words, Here { asked: Asked::Handled(open), place: here.place }, sight, says)
}

/// What is open before the round is signed, and signing it.
fn signing(talk: &Talk<'_, '_>, here: Here, sight: &Sight, year: u16) -> Turn {
    let words = talk.words;
    let list = match talk.load(Load::BeforeSigning(year)) {
        Ok(Loaded::BeforeSigning(list)) => list,
        Ok(_) => return again(words, here, Vec::new()),
        Err(refusal) => return again(words, here, refused(words, &refusal)),
    };
    let says = room::read_out(words, &list);
    ask(words, Here { asked: Asked::Signing(list), place: here.place }, sight, says)
}

/// Does what the line asked for, says so, and goes on from there.
fn carry_out(talk: &mut Talk<'_, '_>, here: Here, sight: &Sight, doing: Doing, shown: Option<Shown>) -> Turn {
    let words = talk.words;
    let is_evidence = matches!(here.asked, Asked::Evidence { .. });
    match perform::perform(talk, &here.place, sight, doing, shown) {
        Ok(done) if done.here.place != here.place => enter(talk, done.here.place, done.says),
        Ok(done) => match look(talk.session, &done.here.place) {
            Ok(sight) => Turn { shown: sight.shown(), ..ask(words, done.here, &sight, done.says) },
            Err(refusal) => again(words, Here::at(here.place), refused(words, &refusal)),
        },
        // What another has written meanwhile is read out before one can answer again.
        Err(refusal) if may::question::is_moved(&refusal) => enter(talk, here.place, refused(words, &refusal)),
        // A part of a reference that is refused is asked for again.
        Err(refusal) if is_evidence => again(words, here, refused(words, &refusal)),
        Err(refusal) => again(words, Here::at(here.place), refused(words, &refusal)),
    }
}

/// The next line of a text: kept before anything else is heard, so that a power cut costs at most the one that is being
/// typed.
fn write(talk: &mut Talk<'_, '_>, place: Place, mut writing: Writing) -> Turn {
    let kept = match (&place, writing.drafting()) {
        (Place::Question(at), Some(drafting)) => {
            talk.perform(Request::Question(at.clone(), OfQuestion::Draft(vec![drafting]))).map(|_| true)
        }
        _ => Ok(false),
    };
    writing.kept = *kept.as_ref().unwrap_or(&false);
    let says = kept.err().map(|refusal| refused(talk.words, &refusal)).unwrap_or_default();
    Turn { says, here: Here { place, asked: Asked::Writing(writing) }, shown: None, dialogue: None }
}

/// Comes to a place and reads it out, with a draft that lies there.
fn enter(talk: &Talk<'_, '_>, place: Place, mut says: Vec<String>) -> Turn {
    let words = talk.words;
    let sight = match look(talk.session, &place) {
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
    let mut room = dispatch::prompt(words, &here, &sight);
    // The room's own turn to speak comes after the draft.
    room.pop();
    says.extend(room);
    Turn { shown: sight.shown(), ..ask(words, Here { asked, place: here.place }, &sight, says) }
}

/// The whole place again.
fn read_again(words: &Words, here: Here, sight: &Sight, mut says: Vec<String>) -> Turn {
    says.extend(dispatch::prompt(words, &here, sight));
    // Only the room itself reads the answer out; what is asked about it does not.
    let shown = if here.asked == Asked::Room { sight.shown() } else { None };
    Turn { says, here, shown, dialogue: None }
}

/// What is asked now; the room itself was read out on coming.
fn ask(words: &Words, here: Here, sight: &Sight, says: Vec<String>) -> Turn {
    if here.asked == Asked::Room { again(words, here, says) } else { read_again(words, here, sight, says) }
}

/// One stays, and is told that it is one's turn.
fn again(words: &Words, here: Here, mut says: Vec<String>) -> Turn {
    says.extend(dispatch::short(words, &here));
    Turn { says, here, shown: None, dialogue: None }
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
