//! Ctrl-C, heard instead of obeyed at once: what is under way ends itself and takes back what is half done.

use signal_hook::{
    consts::{SIGINT, SIGTERM},
    flag::register,
};
use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

#[derive(Debug, Clone)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// From here on Ctrl-C is only heard. Where it cannot be, it ends the program as ever.
    #[must_use]
    pub fn listen() -> Self {
        let heard = Arc::default();
        for signal in [SIGINT, SIGTERM] {
            register(signal, Arc::clone(&heard)).ok();
        }
        Self(heard)
    }

    #[must_use]
    pub fn asked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}
