//! People's own texts in the report, line by line: which section, who writes, and the text itself.

use crate::{
    domain::{
        may,
        paragraph::{Paragraph, Place},
    },
    plain::shell::{
        console::Line,
        sentences::{refused, saved},
        talk::{Broken, End, Said, Talk},
    },
    say,
    verbs::{
        load::{Load, Loaded},
        paragraph::check,
        request::{OfRound, Request},
    },
    words::{dates::date, say::Words},
};

pub(crate) fn texts(talk: &mut Talk<'_, '_>, year: u16) -> Said {
    let words = talk.words;
    let Loaded::Texts { round, written, .. } = talk.load(Load::Texts(year))? else { return Ok(Vec::new()) };
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
    let at = talk.choice(words.say("texts-plain-which", &[]), &rows)?;
    let Some(place) = Place::ALL.get(at).copied() else { return Ok(Vec::new()) };
    let role = if place.speaks_for_itself() {
        String::new()
    } else {
        talk.until("texts-plain-role", |typed| place.role(typed))?
    };
    match written.iter().find(|text| text.place == place && text.role == role) {
        None => new(talk, year, place, &role, ""),
        Some(text) => again(talk, year, text),
    }
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
            Err(refusal) => {
                let mut ask = refused(words, &refusal);
                ask.push(words.say("texts-plain-again", &[]));
                talk.sure(ask)?;
                if let Some(longer) = several(talk, year, words.say("plain-write-on", &[]), lines.clone())? {
                    lines = longer;
                }
            }
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
    talk.console.say(&[begin, words.say("plain-write-end", &[])])?;
    loop {
        let line = match talk.console.hear()? {
            Line::Said(line) => line,
            Line::Garbled => {
                talk.console.say(&[words.say("plain-garbled", &[])])?;
                continue;
            }
            Line::End => {
                talk.console.say(&[words.say("plain-left-nothing", &[])])?;
                return Err(Broken::End(End::Stop));
            }
        };
        match line.trim() {
            ".." => return Ok(None),
            "." if lines.iter().all(|line| line.trim().is_empty()) => return Ok(None),
            "." => return Ok(Some(lines)),
            _ => {}
        }
        lines.push(line);
        if let Err(refusal) = check(&talk.session.store, year, &lines.join("\n")) {
            lines.pop();
            let mut said = refused(words, &refusal);
            said.push(say!(words, "plain-line-left-out", kept = lines.len()));
            talk.console.say(&said)?;
        }
    }
}
