//! The checklists that come with the tool.

use super::read::{read, refusal};
use crate::domain::{checklist::Checklist, refusal::Refusal};

/// The checklists that come with the tool, in the order they are worked through.
const SHIPPED: [(&str, &str); 5] = [
    ("bi.toml", include_str!("../../../../checklists/bi.toml")),
    ("ko.toml", include_str!("../../../../checklists/ko.toml")),
    ("ss.toml", include_str!("../../../../checklists/ss.toml")),
    ("nk.toml", include_str!("../../../../checklists/nk.toml")),
    ("sb.toml", include_str!("../../../../checklists/sb.toml")),
];

/// The five checklists of the tool: BI, KO, SS, NK, SB.
pub fn shipped() -> Result<Vec<Checklist>, Refusal> {
    SHIPPED
        .into_iter()
        .map(|(file_name, text)| read(file_name, text).map_err(|problems| refusal(file_name, problems)))
        .collect()
}

/// The list that was asked for by its id.
pub fn named<'l>(lists: &'l [Checklist], id: &str) -> Result<&'l Checklist, Refusal> {
    let found = lists.iter().find(|list| list.id.eq_ignore_ascii_case(id));
    found.ok_or_else(|| Refusal::new("checklist-unknown").with("id", id))
}
