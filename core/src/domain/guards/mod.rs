//! The guards of personal data: what points to a person is found, refused and masked. `tests/data/guards` says case by case
//! what is caught, what is innocent, and why.

mod candidate;
pub mod check;
pub mod citizen;
pub mod contact;
pub mod cpr;
pub mod doubt;
mod email;
mod fold;
mod glance;
pub mod identity;
mod misread;
mod numbers;
mod phone;
mod sense;
mod spoken;
#[cfg(test)]
mod tests;
mod words;
