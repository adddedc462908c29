//! `tilsyn trail`: who did what when. Drafts are left out unless they are asked for; the chain by itself has every entry.

use crate::{
    cli::{args::trail::Trail, context::Context, open::open, output::Said},
    domain::{
        event::DRAFT_KIND,
        moment::Moment,
        refusal::Refusal,
        trail::{Entry, erased, numbered},
    },
    say,
    verbs::showing::{Shows, showing},
    words::{dates::date_time, terms},
};
use serde_json::{Value, json};

pub fn run(context: &Context<'_>, typed: &Trail) -> Result<Said, Refusal> {
    match typed {
        Trail { cores: true, .. } => cores(context),
        Trail { links: true, .. } => links(context),
        Trail { drafts, .. } => entries(context, *drafts),
    }
}

/// So wide is the time of an entry; a bare one has none.
const BARE: usize = "31-12-2026 23:59".len();

fn entries(context: &Context<'_>, drafts: bool) -> Result<Said, Refusal> {
    let (mut session, _) = open(context)?;
    showing(&mut session, Shows::Everything)?;
    let words = context.words;
    let names = session.store.names()?;
    let mut json = Vec::new();
    let mut lines = Vec::new();
    let trail = session.store.trail()?;
    let erased = erased(&trail);
    for entry in trail.into_iter().filter(|entry| drafts || entry.kind != DRAFT_KIND) {
        let at = Moment::try_from(entry.at.clone()).map_or(entry.at.clone(), |at| date_time(at, words.lang()));
        let erased_by = erased.get(&entry.seq);
        let what = terms::entry(words, &entry, erased_by.copied());
        let subject = terms::subject(words, &names, &entry.subject);
        let at = if entry.is_bare() { " ".repeat(BARE) } else { at };
        lines.push(format!("{:5}  {at}  {:8}  {what} {subject}", entry.seq, entry.by).trim_end().to_owned());
        lines.extend(entry.to_note().map(|print| format!("       {}", say!(words, "trail-to-note", print = print))));
        let payload = entry.payload.as_deref().and_then(|text| serde_json::from_str::<Value>(text).ok());
        json.push(json!({
            "seq": entry.seq, "at": entry.at, "by": entry.by, "kind": entry.kind, "subject": entry.subject,
            "event": payload, "sha256": entry.sha256,
        }));
        if let (Some(by), Some(last)) = (erased_by, json.last_mut()) {
            last["deleted_by"] = json!(by);
        }
    }
    let (seq, sha256) = session.store.head()?;
    lines.push(say!(words, "trail-head", print = numbered((seq, &sha256))));
    Ok(Said { json: json!({ "entries": json }), text: lines.join("\n") })
}

/// What can be shown to anybody: that the trail goes on from where he saw it, and nothing of what stands in it.
fn cores(context: &Context<'_>) -> Result<Said, Refusal> {
    let (session, _) = open(context)?;
    let cores: Vec<String> = session.store.trail()?.into_iter().map(|entry| entry.core).collect();
    Ok(Said { text: cores.join("\n"), json: json!({ "cores": cores }) })
}

/// The chain without the texts, with all that its hashes are made of.
fn links(context: &Context<'_>) -> Result<Said, Refusal> {
    let (session, _) = open(context)?;
    let (lines, json): (Vec<String>, Vec<Value>) = session.store.trail()?.iter().map(link).unzip();
    Ok(Said { text: lines.join("\n"), json: json!({ "links": json }) })
}

fn link(entry: &Entry) -> (String, Value) {
    let Entry { seq, at, by, kind, subject, payload_sha256, core, sha256, .. } = entry;
    (
        format!("{seq}\t{at}\t{by}\t{kind}\t{subject}\t{payload_sha256}\t{core}\t{sha256}"),
        json!({
            "seq": seq, "at": at, "by": by, "kind": kind, "subject": subject, "payload_sha256": payload_sha256,
            "core": core, "sha256": sha256,
        }),
    )
}
