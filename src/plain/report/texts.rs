//! People's own texts in the report, line by line: which section, who writes, and the text itself.

use crate::{
    domain::{
        may,
        paragraph::{Paragraph, Place},
        refusal::Refusal,
        undo::{Deed, Deeds},
    },
    plain::shell::{
        command::Command,
        menu::Menu,
        question::{Question, Reply, Typed},
        sentences::{refused, saved},
        talk::{Broken, Said, Talk},
    },
    say,
    verbs::{
        load::{Load, Loaded},
        paragraph::check,
        request::{OfRound, Request},
    },
    words::{dates::date, deeds::told, say::Words},
};

pub(crate) fn texts(talk: &mut Talk<'_, '_>, year: u16) -> Said {
    let words = talk.words;
    let Loaded::Texts { round, written, deeds } = talk.load(Load::Texts(year))? else { return Ok(Vec::new()) };
    let rows: Vec<String> = Place::ALL.map(|place| row(words, place, &written)).into();
    // What is signed is read out whole, and only then is said that it cannot be changed.
    if let Err(refusal) = may::report::write(&round) {
        for (place, row) in Place::ALL.iter().zip(rows) {
            talk.console.say(&[row])?;
            let of: Vec<String> =
                written.iter().filter(|text| text.place == *place).map(|text| text.text.clone()).collect();
            talk.console.say(&of)?;
        }
        return Err(refusal.into());
    }
    let mut which = Question::choice(words, vec![words.say("texts-plain-which", &[])], &rows);
    which.own = &[Command::Undo, Command::Redo];
    which.menu = Menu::new(1..=rows.len(), which.own);
    let at = loop {
        match talk.answer(&which)? {
            Reply::Number(number) => break number.saturating_sub(1),
            Reply::Word(word) => match deed(&deeds, word) {
                Ok(deed) => return again_or_back(talk, year, word, deed),
                Err(refusal) => talk.wrong(&refusal)?,
            },
            _ => return talk.unchanged(),
        }
    };
    let Some(place) = Place::ALL.get(at).copied() else { return Ok(Vec::new()) };
    let role = if place.speaks_for_itself() {
        String::new()
    } else {
        talk.until(words.say("texts-plain-role", &[]), |typed| place.role(typed))?
    };
    match written.iter().find(|text| text.place == place && text.role == role) {
        None => new(talk, year, place, &role, ""),
        Some(text) => again(talk, year, text),
    }
}

/// What was written last, to be taken back, or what was taken back last.
fn deed(deeds: &Deeds, word: Command) -> Result<&Deed, Refusal> {
    if word == Command::Undo { may::undo::undo(deeds) } else { may::undo::redo(deeds) }
}

fn again_or_back(talk: &mut Talk<'_, '_>, year: u16, word: Command, deed: &Deed) -> Said {
    let words = talk.words;
    let done = talk.perform(Request::Round(year, OfRound::UndoText { seq: deed.seq }))?;
    let what = match word {
        Command::Undo => say!(words, "deed-undone", what = told(words, &[], (&deed.before, &deed.after))),
        _ => say!(words, "deed-redone", what = told(words, &[], (&deed.after, &deed.before))),
    };
    Ok(vec![saved(words, done.at, &what)])
}

/// "Kort fortalt: Socialchefen (mla, 03-03-2027)", or that nothing is written.
fn row(words: &Words, place: Place, written: &[Paragraph]) -> String {
    let one = |text: &Paragraph| {
        let at = date(text.at, words.lang());
        match text.role.as_str() {
            "" => say!(words, "texts-by", by = text.by, at = at),
            role => say!(words, "texts-by-role", role = role, by = text.by, at = at),
        }
    };
    let said: Vec<String> = written.iter().filter(|text| text.place == place).map(one).collect();
    let said = if said.is_empty() { words.say("texts-nothing", &[]) } else { said.join("; ") };
    format!("{}: {said}", title(words, place))
}

fn title(words: &Words, place: Place) -> String {
    words.say(&format!("paragraph-place-{}", place.code()), &[])
}

/// A text that is there already is read out first.
fn again(talk: &mut Talk<'_, '_>, year: u16, text: &Paragraph) -> Said {
    let words = talk.words;
    talk.console.say(&[words.say("texts-plain-stands", &[])])?;
    talk.console.say(std::slice::from_ref(&text.text))?;
    let choices = ["on", "anew", "clear", "leave"].map(|key| words.say(&format!("texts-plain-{key}"), &[]));
    match talk.choice(words.say("actions-plain-ask", &[]), &choices)? {
        0 => new(talk, year, text.place, &text.role, &text.text),
        1 => new(talk, year, text.place, &text.role, ""),
        2 => {
            talk.sure(vec![say!(words, "texts-ask-clear", place = title(words, text.place), role = text.role)])?;
            let clear = OfRound::ClearText { place: text.place, role: text.role.clone() };
            let done = talk.perform(Request::Round(year, clear))?;
            let what = say!(words, "paragraph-cleared", place = title(words, text.place));
            Ok(vec![saved(words, done.at, &what)])
        }
        _ => Ok(vec![words.say("plain-unchanged", &[])]),
    }
}

fn new(talk: &mut Talk<'_, '_>, year: u16, place: Place, role: &str, before: &str) -> Said {
    let words = talk.words;
    let begin = words.say(if before.is_empty() { "texts-plain-write" } else { "plain-write-on" }, &[]);
    let Some(mut lines) = several(talk, year, begin, before.lines().map(String::from).collect())? else {
        return Ok(vec![words.say("plain-left-nothing", &[])]);
    };
    let done = loop {
        let write = OfRound::WriteText { place, role: role.into(), text: lines.join("\n") };
        match talk.perform(Request::Round(year, write)) {
            Ok(done) => break done,
            // Another may have signed the round, or the disk may be full: the text stays and can be tried again.
            Err(Broken::Refused(refusal)) => {
                let mut ask = refused(words, &refusal);
                ask.push(words.say("texts-plain-again", &[]));
                talk.sure(ask)?;
                if let Some(longer) = several(talk, year, words.say("plain-write-on", &[]), lines.clone())? {
                    lines = longer;
                }
            }
            Err(broken) => return Err(broken),
        }
    };
    let what = say!(words, "paragraph-set", place = title(words, place));
    Ok(vec![saved(words, done.at, &what)])
}

/// A text of several lines, after those that are there. What must not stand in it costs its own line alone. `None`:
/// the person lets it lie.
fn several(
    talk: &mut Talk<'_, '_>,
    year: u16,
    begin: String,
    mut lines: Vec<String>,
) -> Result<Option<Vec<String>>, Broken> {
    let words = talk.words;
    let first = Question::or_blank(words, vec![begin, words.say("plain-write-end", &[])], Typed::Lines);
    let next = Question { says: Vec::new(), ..first.clone() };
    let mut ask = &first;
    loop {
        let line = match talk.ask(ask)? {
            Reply::Text(line) => line,
            Reply::Back => return Ok(None),
            _ => String::new(),
        };
        ask = &next;
        match line.trim() {
            "." if lines.iter().all(|line| line.trim().is_empty()) => return Ok(None),
            "." => return Ok(Some(lines)),
            _ => {}
        }
        lines.push(line);
        if let Err(refusal) = check(&talk.session.store, year, &lines.join("\n")) {
            lines.pop();
            talk.wrong(&refusal)?;
            talk.console.say(&[say!(words, "plain-line-left-out", kept = lines.len())])?;
        }
    }
}
