//! The checklists of edition 2026-1, for tests of what the program does with questions: so none of them changes with the
//! questions that come with the tool, and a round of last year is seen to work on.

use crate::{
    domain::{checklist::Checklist, refusal::Refusal},
    intake::checklist::read::read,
    store::change::Change,
    verbs::open_round::open_round,
};
use std::sync::LazyLock;

/// Name and text of each file, in the order in which they are worked through.
const FILES: [(&str, &str); 5] = [
    ("bi.toml", include_str!("../../tests/data/checklists/2026-1/bi.toml")),
    ("ko.toml", include_str!("../../tests/data/checklists/2026-1/ko.toml")),
    ("ss.toml", include_str!("../../tests/data/checklists/2026-1/ss.toml")),
    ("nk.toml", include_str!("../../tests/data/checklists/2026-1/nk.toml")),
    ("sb.toml", include_str!("../../tests/data/checklists/2026-1/sb.toml")),
];

/// Read once: many tests open many rounds.
static LISTS: LazyLock<Vec<Checklist>> = LazyLock::new(|| FILES.map(|(name, text)| read(name, text).unwrap()).into());

pub fn lists() -> Vec<Checklist> {
    LISTS.clone()
}

/// Opens the round of `year` with all of them.
pub fn open_usual(change: &mut Change<'_>, year: u16, title: &str) -> Result<(), Refusal> {
    open_round(change, year, title, lists())
}
