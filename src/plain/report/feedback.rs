//! Sheets to learn from, for everybody, a case or a department.

use crate::{
    plain::shell::{
        fill::Known,
        talk::{Said, Talk},
    },
    say,
    verbs::{
        form::Kind,
        forms::Form,
        load::{Load, Loaded},
        perform::Made,
    },
};

pub(crate) fn feedback(talk: &mut Talk<'_, '_>, year: u16) -> Said {
    let words = talk.words;
    talk.console.say(&[words.say("feedback-internal", &[])])?;
    let asked = talk.fill(&Form::HandOut(year), |talk, field, _| {
        if field.kind != Kind::Folder {
            return Ok(Known::Nothing);
        }
        let Loaded::Feedback(_, folder) = talk.load(Load::Feedback(year))? else { return Ok(Known::Nothing) };
        Ok(Known::Proposed(folder))
    })?;
    let done = talk.perform(asked)?;
    let Made::Files(files) = done.made else { return Ok(Vec::new()) };
    let mut says = vec![say!(words, "feedback-written", count = files.len())];
    says.extend(files.iter().map(|file| file.display().to_string()));
    Ok(says)
}
