//! Exact statistics of small samples, one method a file, its source in its header.

pub mod agreement;
pub mod clopper_pearson;
pub mod detection;
pub mod fisher;
mod float;
pub mod fraction;
pub mod guaranteed;
pub mod holm;
pub mod hypergeometric;
pub mod korn_graubard;
pub mod newcombe;
mod quantile;
pub mod ratio;
pub mod seen;
pub mod size;
pub mod stratified;
pub mod tail;
#[cfg(test)]
mod tests;
pub mod wilson;
