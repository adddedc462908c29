//! `tilsyn trail`: who did what when. Drafts are left out unless they are asked for.

use crate::{
    cli::{context::Context, open::open, output::Said},
    domain::{event::DRAFT_KIND, moment::Moment, refusal::Refusal},
    say,
    words::{dates::date_time, terms},
};
use serde_json::json;

pub fn run(context: &Context<'_>, drafts: bool) -> Result<Said, Refusal> {
    let (session, _) = open(context)?;
    let words = context.words;
    let mut json = Vec::new();
    let mut lines = Vec::new();
    for entry in session.store.trail()?.into_iter().filter(|entry| drafts || entry.kind != DRAFT_KIND) {
        let at = Moment::try_from(entry.at.clone()).map_or(entry.at.clone(), |at| date_time(at, words.lang()));
        let what = terms::entry(words, &entry);
        lines.push(format!("{:5}  {at}  {:8}  {what} {}", entry.seq, entry.by, entry.subject).trim_end().to_owned());
        let payload = entry.payload.as_deref().and_then(|text| serde_json::from_str::<serde_json::Value>(text).ok());
        json.push(json!({
            "seq": entry.seq, "at": entry.at, "by": entry.by, "kind": entry.kind, "subject": entry.subject,
            "event": payload, "sha256": entry.sha256,
        }));
    }
    let (_, head) = session.store.head()?;
    lines.push(say!(words, "trail-head", sha256 = head));
    Ok(Said { json: json!({ "entries": json }), text: lines.join("\n") })
}
