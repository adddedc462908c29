//! What is wrong with a receipt: by itself, and held against the list that it was drawn from. `docs/kontrol.py` gives the
//! same verdict on every receipt.

pub mod area;
pub mod faults;
pub mod list;
pub mod seed;
pub mod stratum;
