//! Checklist files, as `checklists/README.md` describes them, and those that come with the tool.

mod condition;
pub mod law;
mod measure;
pub mod read;
pub mod shipped;
mod table;

#[cfg(test)]
mod edition_tests;
#[cfg(test)]
mod tests;
