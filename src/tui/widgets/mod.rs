//! Parts that several screens share.

pub mod fields;
pub mod footer;
pub mod layout;
pub mod paint;
pub mod scroll;
#[cfg(test)]
mod tests;
pub mod text_box;
pub mod window;
pub mod wrap;
