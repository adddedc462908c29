//! Any bytes as a schema.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| tilsyn_fuzz::schema(bytes));
