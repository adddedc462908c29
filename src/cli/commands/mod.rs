//! One file a command.

pub mod acute;
pub mod answer;
pub mod audit;
pub mod backup;
pub mod case;
pub mod checklist;
pub mod demo;
pub mod doctor;
pub mod draw;
pub mod findings;
pub mod import;
mod imported;
pub mod lock;
pub mod new;
pub mod plan;
mod propose;
pub mod receipt;
pub mod report;
pub mod review;
pub mod round;
pub mod sample;
pub mod selftest;
pub mod signature;
pub mod status;
pub mod trail;
pub mod verify;
