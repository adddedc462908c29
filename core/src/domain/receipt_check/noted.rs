//! A receipt held against what was noted down outside when its list was locked.

use crate::domain::{check::Check, code::Code, noted_print::NotedPrint, receipt::Receipt, refusal::Refusal};

/// Which of the two prints of a lock somebody noted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Print {
    List,
    House,
}

impl Print {
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::House => "house",
        }
    }
}

/// Which print of a lock this is; `house` is the one of the share, where the seed is made of words from outside.
#[must_use]
pub fn print_of(noted: &NotedPrint, commitment: &str, house: Option<&str>) -> Option<Print> {
    if noted.is(commitment) {
        return Some(Print::List);
    }
    house.is_some_and(|house| noted.is(house)).then_some(Print::House)
}

/// Which print of this receipt it is.
#[must_use]
pub fn print_in(noted: &NotedPrint, receipt: &Receipt) -> Option<Print> {
    let house = receipt.seed_source.as_ref().and_then(|source| source.house.as_deref());
    print_of(noted, &receipt.commitment, house)
}

pub(super) fn check_noted(receipt: &Receipt, noted: &NotedPrint) -> Check {
    let found = print_in(noted, receipt);
    let fault = || Refusal::new(Code::ReceiptOtherCommitment).with("commitment", &receipt.commitment);
    let faults = if found.is_some() { Vec::new() } else { vec![fault()] };
    noted.check("receipt-commitment", faults).with("found", found.map_or("none", Print::code))
}
