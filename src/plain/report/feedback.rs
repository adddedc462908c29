//! Sheets to learn from, for everybody, a case or a department.

use crate::{
    domain::day::Day,
    plain::shell::{
        sentences::refused,
        talk::{Said, Talk},
    },
    say,
    verbs::{
        load::{Load, Loaded},
        perform::Made,
        report::feedback::sheets,
        request::{OfRound, Request, Whom},
    },
};

pub(crate) fn feedback(talk: &mut Talk<'_, '_>, year: u16) -> Said {
    let words = talk.words;
    talk.voice.say(&[words.say("feedback-internal", &[])])?;
    loop {
        let whom = Whom::typed(&talk.line(&[words.say("handout-plain-whom", &[])])?);
        // Whom they are for is settled before anything else is asked.
        let today = Day::from((talk.session.now)());
        if let Err(refusal) = sheets(&talk.session.store, year, today, &whom, words) {
            talk.voice.say(&refused(words, &refusal))?;
            continue;
        }
        let Loaded::Feedback(_, folder) = talk.load(Load::Feedback(year))? else { return Ok(Vec::new()) };
        let typed = talk.line(&[say!(words, "handout-plain-folder", folder = folder)])?;
        let folder = if typed.is_empty() { folder } else { typed }.into();
        let done = talk.perform(Request::Round(year, OfRound::HandOut { whom, folder }))?;
        let Made::Files(files) = done.made else { return Ok(Vec::new()) };
        let mut says = vec![say!(words, "feedback-written", count = files.len())];
        says.extend(files.iter().map(|file| file.display().to_string()));
        return Ok(says);
    }
}
