//! Any bytes as a settings.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| tilsyn_fuzz::settings(bytes));
