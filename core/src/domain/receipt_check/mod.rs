//! What is wrong with a receipt: by itself, and held against the list that it was drawn from. `docs/kontrol.py` says
//! the same of every receipt, line by line.

pub mod area;
pub mod faults;
pub mod list;
pub mod noted;
pub mod seed;
pub mod stratum;
pub mod unseen;
