//! Any bytes as a event.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| tilsyn_fuzz::event(bytes));
