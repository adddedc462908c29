//! The declaration that something was erased here, as a text that can be filed.

use super::{dates::date_time, say::Words};
use crate::{domain::moment::Moment, say};

/// What was erased, by whom, and the trail after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declaration {
    pub municipality: String,
    pub file: String,
    pub what: What,
    /// The entry that tells of it, and when and by whom it was made.
    pub seq: i64,
    pub at: String,
    pub by: String,
    /// Whether the file was written anew with new words; `None` where it was not written anew yet.
    pub words: Option<bool>,
    pub head: (i64, String),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    Round { year: u16, filed: String, ground: String, entries: i64, versions: usize },
    Texts { year: u16, reason: String, seqs: Vec<i64> },
}

/// One fact a line.
#[must_use]
pub fn text(words: &Words, declaration: &Declaration) -> String {
    let Declaration { municipality, file, what, seq, at, by, words: rewritten, head } = declaration;
    let at = Moment::try_from(at.clone()).map_or_else(|_| at.clone(), |at| date_time(at, words.lang()));
    let mut lines = vec![
        words.say("declaration-title", &[]),
        String::new(),
        say!(words, "declaration-municipality", municipality = municipality),
    ];
    match what {
        What::Round { year, .. } => lines.push(say!(words, "declaration-round", year = year.to_string(), file = file)),
        What::Texts { year, seqs, .. } => {
            let seqs: Vec<String> = seqs.iter().map(i64::to_string).collect();
            let year = year.to_string();
            lines.push(say!(words, "declaration-texts", year = year, file = file, seqs = seqs.join(", ")));
        }
    }
    lines.push(say!(words, "declaration-when", at = at, by = by, seq = seq.to_string()));
    match what {
        What::Round { filed, ground, entries, versions, .. } => {
            lines.push(say!(words, "declaration-ground", ground = ground));
            lines.push(say!(words, "declaration-filed", filed = filed));
            lines.extend([words.say("declaration-pending", &[]), String::new()]);
            lines.push(say!(words, "declaration-gone", entries = entries.to_string()));
            lines.push(say!(words, "declaration-kept", versions = versions));
        }
        What::Texts { reason, .. } => {
            lines.extend([say!(words, "declaration-reason", reason = reason), String::new()]);
            lines.push(words.say("declaration-texts-kept", &[]));
        }
    }
    lines.push(words.say("declaration-not-reached", &[]));
    lines.push(String::new());
    let rewritten = match rewritten {
        None => "declaration-unwritten",
        Some(false) => "declaration-rewritten",
        Some(true) => "declaration-rewritten-words",
    };
    lines.push(words.say(rewritten, &[]));
    lines.push(say!(words, "declaration-head", seq = head.0.to_string(), sha256 = head.1));
    lines.join("\n") + "\n"
}
