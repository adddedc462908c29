//! The loop: say where one is, hear a line, take the step.

use crate::{
    domain::{
        answer::Shown,
        at::{At, CaseAt},
        code::Code,
        may,
        refusal::Refusal,
        round::current,
        sample::CaseId,
        snippet::Snippets,
    },
    plain::{
        case::{
            question::on_entering,
            snippets::{Wanted, wanted},
        },
        follow_up::acute,
        review::room::on_entering as on_reading,
        shell::{
            asked::Asked,
            console::{Console, Line},
            dialogues::{self, Ended},
            dispatch,
            load::{Sight, look, next_case, next_reading, reading},
            memory::{Memory, Much},
            pages, perform,
            place::{Here, Place},
            sentences::refused,
            step::{Dialogue, Doing, Step, Subject, Then},
            talk::{Broken, End, Talk},
            writing::Writing,
        },
    },
    say,
    verbs::{
        load::{Load, Loaded},
        request::{OfQuestion, Request},
        session::Session,
    },
    words::{say::Words, snippets::built_in},
};
use std::{
    io::{self, BufRead, Write},
    path::Path,
};
use zeroize::Zeroizing;

/// Where the dialogue begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Start {
    /// `None`: the newest round where a case is named, else all of them.
    pub year: Option<u16>,
    pub case: Option<CaseId>,
}

/// What a person has beside the file.
#[derive(Debug, Clone, Copy)]
pub struct Own<'a> {
    pub snippets: &'a Snippets,
    /// That a copy of the file is checked with.
    pub passphrase: Option<&'a Zeroizing<String>>,
    /// Where initials are kept that are asked for.
    pub initials: Option<&'a Path>,
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
    run_with(session, words, Own { snippets: &snippets, passphrase: None, initials: None }, start, (input, output))
}

/// The same, with a person's own.
pub fn run_with(
    session: &mut Session,
    words: &Words,
    own: Own<'_>,
    start: Start,
    (input, output): (&mut dyn BufRead, &mut dyn Write),
) -> Result<(), Refusal> {
    let place = beginning(session, start)?;
    let mut console = Console::new(input, output);
    let mut talk = Talk {
        session,
        words,
        passphrase: own.passphrase,
        initials: own.initials,
        console: &mut console,
        memory: Memory::default(),
        place,
        doing: None,
        seen: Vec::new(),
    };
    match converse(&mut talk, own.snippets) {
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

/// What a person has heard, which another may change before the next line is typed.
#[derive(Debug, Default)]
struct Before {
    /// Of the answer to the question one is at.
    shown: Option<Shown>,
    /// The question that was answered last, where one has gone on from there and nowhere else since.
    just: Option<(At, Shown)>,
}

impl Before {
    fn just(&self) -> Option<&At> {
        self.just.as_ref().map(|(at, _)| at)
    }

    /// What was read out of the answer to a question.
    fn shown_of(&self, at: &At) -> Option<Shown> {
        match &self.just {
            Some((just, shown)) if just == at => Some(*shown),
            _ => self.shown,
        }
    }
}

fn converse(talk: &mut Talk<'_, '_>, snippets: &Snippets) -> io::Result<()> {
    let words = talk.words;
    talk.console.say(&[words.say("plain-welcome", &[])])?;
    let mut before = Before::default();
    let mut turn = enter(talk, talk.place.clone(), &before, Vec::new());
    loop {
        talk.console.say(&turn.says)?;
        before.shown = turn.shown.or(before.shown);
        talk.place.clone_from(&turn.here.place);
        if let Some(dialogue) = turn.dialogue {
            let shown = match &dialogue.about {
                Subject::Question(at) => before.shown_of(at),
                _ => None,
            };
            match dialogues::run(talk, &dialogue, shown)? {
                Ended::Stop => return talk.console.say(&farewell(words, &turn.here)),
                ended => turn = after_dialogue(talk, &turn.here, dialogue, ended, &mut before),
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
        match answer(talk, turn.here.clone(), &line, &mut before)? {
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
fn answer(talk: &mut Talk<'_, '_>, here: Here, line: &str, before: &mut Before) -> io::Result<Option<Turn>> {
    let words = talk.words;
    let sight = match look(talk.session, &here.place) {
        Ok(sight) => sight,
        Err(refusal) if standing(talk, here.place.clone()) != here.place => {
            return Ok(Some(enter(talk, Place::Start, before, refused(words, &refusal))));
        }
        // A file that cannot be read just now may be readable in a moment, so one stays and may try again.
        Err(refusal) => return Ok(Some(again(words, here, refused(words, &refusal)))),
    };
    Ok(Some(match dispatch::step(words, &here, &sight, before.just(), line) {
        Step::Stop => return Ok(None),
        Step::Stay(says) => again(words, here, says),
        Step::Ask(says, asked) => {
            let of = here.of.filter(|_| asked != Asked::Room);
            ask(talk, Here { asked, of, place: here.place }, &sight, before, says)
        }
        Step::Of(at, asked) => ask(talk, Here { asked, of: Some(at), place: here.place }, &sight, before, Vec::new()),
        Step::Go(place) => {
            before.just = None;
            enter(talk, place, before, Vec::new())
        }
        Step::NextCase(at) => match next_case(talk.session, at) {
            Ok(Some(next)) => {
                before.just = None;
                enter(talk, Place::Case(next), before, Vec::new())
            }
            Ok(None) => again(words, here, vec![words.say("plain-no-next-case", &[])]),
            Err(refusal) => again(words, here, refused(words, &refusal)),
        },
        Step::Reading(at, question) => match reading(talk.session, at, question.as_deref()) {
            Ok(place) => {
                before.just = None;
                enter(talk, place, before, Vec::new())
            }
            Err(refusal) => again(words, here, refused(words, &refusal)),
        },
        Step::NextReading(year) => {
            let next = next_reading(talk.session, year)
                .and_then(|next| next.map(|at| reading(talk.session, at, None)).transpose());
            match next {
                Ok(Some(place)) => {
                    before.just = None;
                    enter(talk, place, before, Vec::new())
                }
                Ok(None) => again(words, here, vec![words.say("plain-no-reading", &[])]),
                Err(refusal) => again(words, here, refused(words, &refusal)),
            }
        }
        Step::Where => {
            let says = vec![here.place.whereabouts(words)];
            read_again(talk, here, &sight, before, Much::Whole, says)
        }
        Step::Repeat => read_again(talk, here, &sight, before, Much::Whole, Vec::new()),
        Step::All => read_again(talk, here, &sight, before, Much::All, Vec::new()),
        Step::Talk(dialogue) => Turn { says: Vec::new(), here, shown: None, dialogue: Some(dialogue) },
        Step::Read(page) => {
            let says = pages::read_out(talk, page);
            again(words, here, says.unwrap_or_else(|refusal| refused(words, &refusal)))
        }
        Step::Acutes(year) => acutes(talk, here, &sight, before, year),
        Step::Signing(year) => signing(talk, here, &sight, before, year),
        Step::Write(writing) => return write(talk, here, writing),
        Step::Do(doing) => return carry_out(talk, here, &sight, *doing, before),
    }))
}

/// The acute concerns of a round, and which of those that can be handled now is.
fn acutes(talk: &mut Talk<'_, '_>, here: Here, sight: &Sight, before: &Before, year: u16) -> Turn {
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
    ask(talk, Here { asked: Asked::Handled(open), ..here }, sight, before, says)
}

/// What is open before the round is signed, and signing it.
fn signing(talk: &mut Talk<'_, '_>, here: Here, sight: &Sight, before: &Before, year: u16) -> Turn {
    let words = talk.words;
    if let Err(refusal) = talk.show(Load::BeforeSigning(year)) {
        return again(words, here, refused(words, &refusal));
    }
    let list = match talk.load(Load::BeforeSigning(year)) {
        Ok(Loaded::BeforeSigning(list)) => list,
        Ok(_) => return again(words, here, Vec::new()),
        Err(refusal) => return again(words, here, refused(words, &refusal)),
    };
    ask(talk, Here { asked: Asked::Signing(list), ..here }, sight, before, Vec::new())
}

/// Does what the line asked for, says so, and goes on from there. `None`: the person stops.
fn carry_out(
    talk: &mut Talk<'_, '_>,
    here: Here,
    sight: &Sight,
    mut doing: Doing,
    before: &mut Before,
) -> io::Result<Option<Turn>> {
    let words = talk.words;
    let answered = as_shown(&mut doing.request, before);
    let afresh = matches!(doing.then, Then::Again | Then::Unread);
    let done = match perform::perform(talk, &here, sight, doing) {
        Ok(done) => done,
        // What another has written meanwhile is read out before one can answer again.
        Err(Broken::Refused(refusal)) if may::question::is_moved(&refusal) => {
            before.just = None;
            return Ok(Some(enter(talk, here.place, before, refused(words, &refusal))));
        }
        Err(Broken::Refused(refusal)) => {
            return Ok(Some(again(words, Here::at(here.place), refused(words, &refusal))));
        }
        Err(Broken::End(End::Stop)) => return Ok(None),
        Err(Broken::End(End::Back) | Broken::Undone) => {
            return Ok(Some(again(words, Here::at(here.place), Vec::new())));
        }
        Err(Broken::Io(error)) => return Err(error),
    };
    match answered {
        Some(at) => remember(talk, &at, &done.here.place, done.dialogue.is_some(), before),
        None if done.here.place != here.place => before.just = None,
        None => {}
    }
    let mut turn = if done.here.place == here.place && !afresh {
        match look(talk.session, &done.here.place) {
            Ok(sight) => {
                let says = if done.dialogue.is_some() {
                    Turn { says: done.says, here: done.here, shown: None, dialogue: None }
                } else {
                    ask(talk, done.here, &sight, before, done.says)
                };
                Turn { shown: sight.shown(), ..says }
            }
            Err(refusal) => again(words, Here::at(here.place), refused(words, &refusal)),
        }
    } else {
        enter(talk, done.here.place, before, done.says)
    };
    turn.dialogue = done.dialogue;
    Ok(Some(turn))
}

/// An answer is changed, or read a second time, only as it was read out. Gives the question that an answer is given to.
fn as_shown(request: &mut Request, before: &Before) -> Option<At> {
    match request {
        Request::Question(at, OfQuestion::Answer { seen, .. } | OfQuestion::Clear { seen, .. }) => {
            *seen = before.shown_of(at);
            Some(at.clone())
        }
        Request::Question(at, OfQuestion::Read { seen: seen @ Some(_), .. }) => {
            *seen = before.shown_of(at);
            None
        }
        _ => None,
    }
}

/// The answer that was just given is the one that words add to, once one is somewhere else.
fn remember(talk: &Talk<'_, '_>, at: &At, place: &Place, goes_on: bool, before: &mut Before) {
    if !goes_on && *place == Place::Question(at.clone()) {
        return;
    }
    let file = talk.session.case(at.year, at.case).ok();
    let own = file.filter(|file| file.answered(&at.question).is_some_and(|given| given.by == talk.session.by));
    before.just = own.map(|file| (at.clone(), file.shown(&at.question)));
}

/// Where one is after a talk of several lines. What it was about is read out again where it was refused.
fn after_dialogue(talk: &mut Talk<'_, '_>, here: &Here, dialogue: Dialogue, ended: Ended, before: &mut Before) -> Turn {
    let words = talk.words;
    let same = dialogue.then.is_none();
    let place = standing(talk, dialogue.then.unwrap_or_else(|| here.place.clone()));
    if let Some(at) = before.just().cloned() {
        remember(talk, &at, &place, true, before);
    }
    // At a question one has heard all there is, but for what was just said.
    match (ended, look(talk.session, &place)) {
        (Ended::Back, Ok(sight)) if same && matches!(place, Place::Question(_)) => {
            Turn { shown: sight.shown(), ..again(words, Here::at(place), Vec::new()) }
        }
        (Ended::Back, Ok(sight)) if same => {
            read_again(talk, Here::at(place), &sight, before, Much::Changed, Vec::new())
        }
        _ => enter(talk, place, before, Vec::new()),
    }
}

/// The next line of a text: kept before anything else is heard, so that a power cut costs at most the one that is being
/// typed. `None`: the person stops.
fn write(talk: &mut Talk<'_, '_>, here: Here, mut writing: Writing) -> io::Result<Option<Turn>> {
    let at = match (&here.of, &here.place) {
        (Some(at), _) | (None, Place::Question(at) | Place::Reading(at)) => Some(at.clone()),
        _ => None,
    };
    let mut says = Vec::new();
    if let (Some(at), Some(drafting)) = (at, writing.drafting()) {
        let (is_text, unknown) = (!drafting.text.is_empty(), talk.session.is_nobody());
        match talk.perform(Request::Question(at, OfQuestion::Draft(vec![drafting]))) {
            Ok(_) => {
                writing.kept = is_text;
                // One was asked who one is in the middle of it.
                says.extend(unknown.then(|| talk.words.say("plain-write-on", &[])));
            }
            Err(Broken::Refused(refusal)) => {
                writing.kept = false;
                says = refused(talk.words, &refusal);
            }
            Err(Broken::End(End::Stop)) => return Ok(None),
            Err(Broken::End(End::Back) | Broken::Undone) => writing.kept = false,
            Err(Broken::Io(error)) => return Err(error),
        }
    }
    Ok(Some(Turn { says, here: Here { asked: Asked::Writing(writing), ..here }, shown: None, dialogue: None }))
}

/// Comes to a place and reads out what is new there, with a draft that lies there.
fn enter(talk: &mut Talk<'_, '_>, place: Place, before: &Before, mut says: Vec<String>) -> Turn {
    let words = talk.words;
    let place = admitted(talk, place, &mut says);
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
        Sight::Reading(desk, question) => on_reading(desk, question),
        _ => Asked::Room,
    };
    let mut turn = read_again(talk, here, &sight, before, Much::New, says);
    if asked != Asked::Room {
        // The room's own turn to speak comes after the draft.
        turn.says.pop();
        let shown = sight.shown();
        turn = Turn { shown, ..ask(talk, Here { asked, ..turn.here }, &sight, before, turn.says) };
    }
    turn
}

/// Whoever reads a case without knowing its answers comes to his reading of it instead, and is told why.
fn admitted(talk: &mut Talk<'_, '_>, place: Place, says: &mut Vec<String>) -> Place {
    let (Place::Case(_) | Place::List(..) | Place::Question(_), Some(at)) = (&place, place.case_at()) else {
        return place;
    };
    let Err(refusal) = talk.show(Load::Case(at)) else { return place };
    says.extend(refused(talk.words, &refusal));
    match reading(talk.session, at, None) {
        Ok(reading) if refusal.code == Code::CaseReadBlind => reading,
        _ => Place::Sample(at.year),
    }
}

/// The place, as much of it as is to be read.
fn read_again(
    talk: &mut Talk<'_, '_>,
    here: Here,
    sight: &Sight,
    before: &Before,
    much: Much,
    mut says: Vec<String>,
) -> Turn {
    let words = talk.words;
    let lines = dispatch::prompt(words, &here, sight, before.just());
    let (read, left_out) = talk.memory.pick(&here.place, much, lines);
    says.extend(read);
    if here.asked == Asked::Room && left_out {
        says.push(words.say("plain-left-out", &[]));
    }
    says.extend(dispatch::short(words, &here));
    // Only the room itself reads the answer out; what is asked about it does not.
    let shown = if here.asked == Asked::Room { sight.shown() } else { None };
    Turn { says, here, shown, dialogue: None }
}

/// What is asked now; the room itself was read out on coming.
fn ask(talk: &mut Talk<'_, '_>, here: Here, sight: &Sight, before: &Before, says: Vec<String>) -> Turn {
    if here.asked == Asked::Room {
        again(talk.words, here, says)
    } else {
        read_again(talk, here, sight, before, Much::New, says)
    }
}

/// One stays, and is told that it is one's turn.
fn again(words: &Words, here: Here, mut says: Vec<String>) -> Turn {
    says.extend(dispatch::short(words, &here));
    Turn { says, here, shown: None, dialogue: None }
}

/// A text that was being written is kept or lost, and one is told which.
fn farewell(words: &Words, here: &Here) -> Vec<String> {
    let left = match &here.asked {
        Asked::Writing(writing) => Some(writing.left(words)),
        Asked::PassedOn(_) => Some(words.say("acute-let-be", &[])),
        _ => None,
    };
    left.into_iter().chain([words.say("plain-farewell", &[])]).collect()
}
