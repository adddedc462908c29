//! `tilsyn demo [DIR]`: a complete synthetic municipality to try everything on.

use super::{audit::sit_down, report};
use crate::{
    cli::{args::file::Demo, chance::chance, clock::now, context::Context, open::session, output::Said},
    domain::refusal::Refusal,
    say,
    store::open::Store,
    verbs::demo::{FILE, PASSPHRASE, build},
};
use std::path::Path;
use zeroize::Zeroizing;

const FOLDER: &str = "tilsyn-demo";

pub fn run(context: &Context<'_>, typed: &Demo) -> Result<Said, Refusal> {
    let dir = typed.dir.as_deref().unwrap_or(Path::new(FOLDER));
    let paths = build(dir, context.words, (now, chance))?;
    context.stored.set(true);
    let store = Store::open(&dir.join(FILE), Some(&Zeroizing::new(PASSPHRASE.to_owned())))?;
    let mut session = session(context, store);
    let year = context.year(&session)?;
    let written = report::said(context, &paths);
    let words = context.words;
    let made = say!(words, "demo-made", file = dir.join(FILE).display(), passphrase = PASSPHRASE);
    let next = say!(words, "demo-next", file = dir.join(FILE).display());
    let said = Said {
        json: serde_json::json!({ "file": dir.join(FILE).display().to_string(), "passphrase": PASSPHRASE,
            "year": year, "files": written.json["files"] }),
        text: format!("{made}\n{}\n{next}", written.text),
    };
    if context.environment.interactive && !context.global.json {
        context.output.print(&said).map_err(|unsaid| unsaid.after(true))?;
        return sit_down(context, &mut session, &Some(Zeroizing::new(PASSPHRASE.to_owned())), None);
    }
    Ok(said)
}
