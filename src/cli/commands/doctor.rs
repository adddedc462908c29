//! `tilsyn doctor`: what IT support wants to know. Names no case and no person.

use crate::{
    cli::{
        context::Context,
        open::open,
        output::{Outcome, Said},
        settings::settings,
    },
    domain::{code::Code, refusal::Refusal},
    say,
    store::schema::VERSION,
    words::say::Words,
};
use serde_json::{Value, json};
use std::path::Path;

struct Line {
    name: &'static str,
    ok: bool,
    text: String,
}

pub fn run(context: &Context<'_>) -> Result<Outcome, Refusal> {
    let words = context.words;
    let (mut session, _) = open(context)?;
    let locks = session.store.must_be_writable();
    let path = session.store.path();
    let mut lines = vec![
        Line { name: "version", ok: true, text: say!(words, "doctor-version", version = env!("CARGO_PKG_VERSION")) },
        Line { name: "schema", ok: true, text: say!(words, "doctor-schema", version = VERSION) },
        Line { name: "file", ok: true, text: say!(words, "doctor-file", file = path.display()) },
        verdict(words, "encryption", session.store.encrypted()),
        verdict(words, "permissions", owner_only(path)),
    ];
    let whole = session.store.whole();
    lines.push(verdict(words, "pages", whole.is_ok()));
    lines.push(verdict(words, "locks", locks.is_ok()));
    lines.push(match settings(context) {
        Ok(_) => verdict(words, "settings", true),
        Err(refusal) => {
            let places = refusal.places.iter().map(|place| format!("\n  {}", words.refusal(place)));
            let text = format!("{}{}", words.refusal(&refusal), places.collect::<String>());
            Line { name: "settings", ok: false, text }
        }
    });
    lines.push(verdict(words, "terminal", context.environment.interactive));
    let faults = lines.iter().filter(|line| !line.ok && line.name != "terminal").count();
    let json: Vec<Value> =
        lines.iter().map(|line| json!({ "name": line.name, "ok": line.ok, "detail": line.text })).collect();
    let text: Vec<String> = lines.into_iter().map(|line| line.text).collect();
    let said = Said { json: json!({ "ok": faults == 0, "checks": json }), text: text.join("\n") };
    Ok(Outcome::judged(said, faults, |faults| Refusal::new(Code::DoctorFailed).with("count", faults)))
}

fn verdict(words: &Words, name: &'static str, ok: bool) -> Line {
    let key = format!("doctor-{name}-{}", if ok { "ok" } else { "bad" });
    Line { name, ok, text: words.say(&key, &[]) }
}

#[cfg(unix)]
fn owner_only(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    path.metadata().is_ok_and(|metadata| metadata.permissions().mode() & 0o777 == 0o600)
}

/// Elsewhere the folder decides who may read.
#[cfg(not(unix))]
fn owner_only(_: &Path) -> bool {
    true
}
