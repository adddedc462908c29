//! Case lists become the frame of a round, in two steps: they are prepared, which stores nothing, and then stored.

pub mod incoming;
mod overlap;
pub mod prepare;
mod reading;
pub mod record;
