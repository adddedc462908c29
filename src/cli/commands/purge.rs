//! `tilsyn purge`: a round, or the texts of single entries, are erased here; and the declaration of it.

use crate::{
    cli::{
        args::purge::{NewWords, PurgeVerb},
        context::Context,
        open::{Passphrase, open, renewed},
        output::{Outcome, Said},
    },
    domain::refusal::Refusal,
    say,
    store::rewrite,
    verbs::{
        declaration::{declaration, write_declaration},
        erase_texts::EraseTexts,
        new_words::unwritten,
        perform::{Erased, Made, Means, perform},
        purge::Purge,
        request::{OfRound, Request, asks},
        session::Session,
    },
};
use serde_json::json;
use std::path::Path;

pub fn run(context: &Context<'_>, typed: &PurgeVerb) -> Result<Outcome, Refusal> {
    let (mut session, old) = open(context)?;
    let deed = Deed { context, old };
    match typed {
        PurgeVerb::Round { round, filed, ground, no_pending, words, out, yes } => {
            let asked = Purge { filed: filed.clone(), ground: ground.clone(), no_pending: *no_pending, sure: false };
            let erased = deed.done(&mut session, (words, *yes), &Request::Round(*round, OfRound::Purge(asked)))?;
            let text = say!(context.words, "purge-round-done", year = round.to_string());
            Ok(told(context, &session, &erased, text, out.as_deref()))
        }
        PurgeVerb::Text { seq, reason, words, out, yes } => {
            let asked = EraseTexts { seqs: seq.clone(), reason: reason.clone(), sure: false };
            let erased = deed.done(&mut session, (words, *yes), &Request::EraseTexts(asked))?;
            let text = say!(context.words, "purge-text-done", count = seq.len());
            Ok(told(context, &session, &erased, text, out.as_deref()))
        }
        PurgeVerb::Declaration { seq, out, force } => {
            let file = context.sure(*force, |replace| {
                write_declaration(&session.store, *seq, out.as_deref(), replace, context.words)
            })?;
            let file = file.display().to_string();
            let text = say!(context.words, "purge-declared", file = file);
            Ok(Said { json: json!({ "file": file }), text }.into())
        }
    }
}

/// What is erased once somebody has said yes, and the old words of the file.
struct Deed<'c, 'a> {
    context: &'c Context<'a>,
    old: Passphrase,
}

impl Deed<'_, '_> {
    /// What goes is said first, and a yes is wanted on every command line; new words are asked for after that.
    fn done(
        &self,
        session: &mut Session,
        (words, yes): (&NewWords, bool),
        request: &Request,
    ) -> Result<Erased, Refusal> {
        let context = self.context;
        let done = context.sure(false, |sure| {
            if !sure {
                match perform(session, request.clone(), Means { words: context.words, passphrase: None, renewed: None })
                {
                    Err(refusal) if yes && asks(&refusal).is_some() => {}
                    settled => return settled,
                }
            }
            let new = if self.old.is_some() { Some(renewed(context, words)?) } else { None };
            let renewed = self.old.as_ref().zip(new.as_ref()).map(|(old, new)| rewrite::Words { old, new });
            perform(session, request.clone().sure(), Means { words: context.words, passphrase: None, renewed })
        })?;
        match done.made {
            Made::Erased(erased) => Ok(erased),
            _ => Ok(Erased { told: Vec::new(), unwritten: None }),
        }
    }
}

/// What was erased, and the declaration of it. What is erased stays so, whether or not that can be written.
fn told(context: &Context<'_>, session: &Session, erased: &Erased, text: String, out: Option<&Path>) -> Outcome {
    let words = context.words;
    let mut lines = vec![text];
    let rewritten = match (&erased.unwritten, session.store.encrypted()) {
        (None, true) => Some("purge-rewritten-words"),
        (None, false) => Some("purge-rewritten"),
        (Some(_), _) => None,
    };
    lines.extend(rewritten.map(|key| words.say(key, &[])));
    let mut files = Vec::new();
    for seq in &erased.told {
        // Of several rounds each has its own.
        let out = out.filter(|_| erased.told.len() == 1);
        let written =
            declaration(&session.store, *seq).and_then(|_| write_declaration(&session.store, *seq, out, false, words));
        match written {
            Ok(file) => files.push(file.display().to_string()),
            Err(refusal) => {
                context.remark(&refusal);
                lines.push(say!(words, "purge-undeclared", seq = seq.to_string()));
            }
        }
    }
    lines.extend(files.iter().map(|file| say!(words, "purge-declared", file = file)));
    let json = json!({ "entries": erased.told, "rewritten": erased.unwritten.is_none(), "files": files });
    let said = Said { json, text: lines.join("\n") };
    match (&erased.unwritten, erased.told.last()) {
        (Some(why), Some(seq)) => {
            context.remark(why);
            Outcome::Failed(said, unwritten(*seq))
        }
        _ => said.into(),
    }
}
