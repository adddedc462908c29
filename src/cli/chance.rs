//! The one place where chance comes in: salts and tool-made seeds, from the operating system.

use crate::domain::{code::Code, refusal::Refusal};
use rand::{TryRng as _, rngs::SysRng};

pub fn chance() -> Result<[u8; 16], Refusal> {
    let mut bytes = [0; 16];
    #[expect(clippy::disallowed_methods, reason = "the one place where chance comes in")]
    SysRng.try_fill_bytes(&mut bytes).map_err(|error| Refusal::new(Code::NoRandomness).with("detail", error))?;
    Ok(bytes)
}
