//! What is open before a round is signed, and signing.

pub(crate) mod room;

#[cfg(test)]
mod tests;
