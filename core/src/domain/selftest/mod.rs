//! The methods held against values from elsewhere: one piece of code for the tests and for the user's own machine.

pub mod checked;
pub mod draw;
pub mod statistics;
