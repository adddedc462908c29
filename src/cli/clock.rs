//! The one place where the clock is read.

use crate::domain::moment::Moment;

#[must_use]
pub fn now() -> Moment {
    #[expect(clippy::disallowed_methods, reason = "the one place where the clock is read")]
    Moment::new(chrono::Utc::now())
}
