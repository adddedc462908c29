//! Any bytes as a mapping.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| tilsyn_fuzz::mapping(bytes));
