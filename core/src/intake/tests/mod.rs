//! Lists, good and bad, and what is to come of them.

mod defects;
mod given;
mod lists;
mod mappings;
mod parts;
mod properties;
mod rules;
mod workbooks;
