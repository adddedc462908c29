//! The core of tilsyn: what supervision by random sample means, and how case lists and checklists are read. Pure: bytes
//! and values in, values out; no SQL, no file, no terminal, no clock, no chance.
//!
//! - [`domain`]: the frame, the lock, the draw, answers, findings, the trail, the statistics; [`domain::may`] says what
//!   is allowed when.
//! - [`intake`]: bytes to rows, rows to domain values, and a list of all that is wrong with its places. Uses `domain`.

pub mod domain;
pub mod intake;
