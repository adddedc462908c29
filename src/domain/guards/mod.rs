//! The guards of personal data: what points to a person is found, refused and masked.

pub mod check;
pub mod citizen;
pub mod contact;
pub mod cpr;
pub mod identity;
