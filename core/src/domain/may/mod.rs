//! What is allowed when, as values: each rule once. A verb refuses by it inside its change; screens, menus, help and
//! status say by it what is possible and why the rest is not. A rule takes what was read and gives `Ok` or the refusal.

pub mod acute;
pub mod case;
pub mod follow_up;
pub mod frame;
pub mod list;
pub mod next;
pub mod over;
pub mod purge;
pub mod question;
pub mod reading;
pub mod report;
pub mod round;
pub mod seed;
pub mod undo;
