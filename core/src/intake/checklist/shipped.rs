//! The checklists that come with the tool.

use super::{
    law,
    read::{read_by, refusal},
};
use crate::domain::{checklist::Checklist, code::Code, refusal::Refusal};

/// Name and text of each file of `checklists/`, listed by `build.rs`.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/checklists.rs"));

/// All of them in the order in which they are worked through: by the principle of the strategy, and then by their ids.
pub fn shipped() -> Result<Vec<Checklist>, Refusal> {
    let law = law::shipped().map_err(|problems| refusal(law::FILE, problems))?;
    let read = |(name, text): &(&str, &str)| read_by(&law, name, text).map_err(|problems| refusal(name, problems));
    let mut lists: Vec<Checklist> = FILES.iter().map(read).collect::<Result<_, _>>()?;
    lists.sort_by(|a, b| (&a.principle, &a.id).cmp(&(&b.principle, &b.id)));
    Ok(lists)
}

/// The list that was asked for by its id.
pub fn named<'l>(lists: &'l [Checklist], id: &str) -> Result<&'l Checklist, Refusal> {
    let found = lists.iter().find(|list| list.id.eq_ignore_ascii_case(id));
    found.ok_or_else(|| Refusal::new(Code::ChecklistUnknown).with("id", id))
}
