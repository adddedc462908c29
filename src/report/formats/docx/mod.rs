//! The report as a Word document: parts from templates, packed with fixed times. Styles, contents, repeated header rows,
//! captions, text alternatives, language and title are Word's own, so that the secretariat can go on writing in it.

pub mod container;
pub mod page;
pub mod picture;
pub mod widths;
pub mod write;
