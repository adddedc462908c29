//! The tilsyn file: SQLite, encrypted. The only room that knows SQL. It decides nothing and repairs nothing.

pub mod acutes;
pub mod answers;
mod apply;
pub mod audited;
pub mod backup;
mod beside;
pub mod cases;
pub mod change;
mod connection;
pub mod draws;
pub mod error;
pub mod facts;
pub mod follow_up;
pub mod frame;
mod locks;
mod measured;
pub mod open;
pub mod paragraphs;
pub mod reader;
pub mod replay;
pub mod rounds;
mod sampling_units;
pub mod schema;
mod surveys;
pub mod tables;
pub mod trail;
mod values;
