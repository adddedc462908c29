//! Enums with stable codes: how they stand in files, in JSON and on the command line.

/// A code that names no value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown {what} {code:?}")]
pub struct UnknownCode {
    pub what: &'static str,
    pub code: String,
}

/// Gives an enum `ALL`, `CODES`, `code()` and `FromStr`, each code written once.
macro_rules! code_enum {
    ($type:ident, $what:literal, { $($variant:ident = $code:literal),+ $(,)? }) => {
        impl $type {
            pub const ALL: [Self; [$($code),+].len()] = [$(Self::$variant),+];
            /// Each value behind its code.
            pub const CODES: [(&'static str, Self); Self::ALL.len()] = [$(($code, Self::$variant)),+];

            /// The stable code.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code),+
                }
            }
        }

        impl std::str::FromStr for $type {
            type Err = $crate::domain::code_enum::UnknownCode;

            fn from_str(code: &str) -> Result<Self, Self::Err> {
                let unknown = || $crate::domain::code_enum::UnknownCode { what: $what, code: code.into() };
                Self::ALL.into_iter().find(|value| value.code() == code).ok_or_else(unknown)
            }
        }
    };
}
pub(crate) use code_enum;
