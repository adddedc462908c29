//! Any bytes as a list.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| tilsyn_fuzz::list(bytes));
