//! `tilsyn sign-off`: what is signed comes first, and where something blocks, it comes alone.

use crate::{
    cli::{
        context::Context,
        exit::error,
        open::open,
        output::{Outcome, Said},
    },
    domain::{
        before_signing::{BeforeSigning, Point},
        refusal::Refusal,
        trail::numbered,
    },
    say,
    verbs::{
        before_signing::before_signing,
        perform::Made,
        request::OfRound,
        session::Session,
        showing::{Shows, showing},
        sign_off::Signed,
    },
    words::{papers, say::Words, signing},
};
use serde_json::{Value, json};

pub fn run(context: &Context<'_>) -> Result<Outcome, Refusal> {
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    showing(&mut session, Shows::Round(year))?;
    let before = list(&session, year)?;
    if let Some(refusal) = before.refusal.clone().filter(|_| before.signed.is_none()) {
        let json = json!({ "error": error(&refusal, context.words), "before_signing": value(context.words, &before) });
        let text = signing::lines(context.words, &before).join("\n");
        return Ok(Outcome::Failed(Said { json, text }, refusal));
    }
    let Made::Signed(Signed { version, seq, sha256 }) =
        context.ask_of_round(&mut session, year, OfRound::SignOff)?.made
    else {
        return Ok(Said::nothing().into());
    };
    // As it was signed, whatever was written while the list was read.
    let signed = list(&session, year)?;
    let mut lines = signing::lines(context.words, &signed);
    lines.push(say!(context.words, "signed", year = year.to_string(), version = version));
    lines.extend(papers::to_note(context.words, &numbered((seq, &sha256))));
    lines.push(context.words.say("signed-next", &[]));
    let before = value(context.words, &signed);
    let json =
        json!({ "year": year, "version": version, "trail_seq": seq, "trail_sha256": sha256, "before_signing": before });
    Ok(Said { json, text: lines.join("\n") }.into())
}

fn list(session: &Session, year: u16) -> Result<BeforeSigning, Refusal> {
    before_signing(&session.store, year, (session.now)())
}

/// The list as JSON: `status` gives the same.
pub(super) fn value(words: &Words, list: &BeforeSigning) -> Value {
    let point = |point: &Point| {
        json!({ "kind": point.kind(), "urgent": point.is_urgent(), "place": signing::place(words, point),
            "text": signing::said(words, point) })
    };
    let read = &list.read;
    let readers: Vec<_> = read.readers.iter().map(|(by, count)| json!({ "by": by, "answers": count })).collect();
    let changed: Vec<_> =
        read
        .changed
        .iter()
        .map(|one| json!({ "case": one.case, "question": one.question, "reader": one.reader, "read": one.read, "now": one.now }))
        .collect();
    json!({
        "signed": list.signed.as_ref().map(|signature| signature.version),
        "blocks": list.blocks.iter().map(point).collect::<Vec<_>>(),
        "frozen": list.frozen.iter().map(point).collect::<Vec<_>>(),
        "read": { "cases": read.cases, "complete": read.complete, "missing": read.missing, "replaced": read.replaced,
            "picked": read.picked, "answers": read.answers, "second": read.read(), "readers": readers,
            "changed": changed },
    })
}
