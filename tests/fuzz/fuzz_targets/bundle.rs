#![no_main]
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| balise_tests::tried("bundle", bytes));
