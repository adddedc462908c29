//! ChaCha20 as little-endian words (section 4): the only place where the draw touches a random generator.

use rand_chacha::{
    ChaCha20Rng,
    rand_core::{Rng as _, SeedableRng as _},
};

/// The words of the key, from block 0 on. Only `from_seed` and `next_u32` are value-stable between versions.
pub fn keystream(key: [u8; 32]) -> impl FnMut() -> u32 {
    let mut generator = ChaCha20Rng::from_seed(key);
    move || generator.next_u32()
}
