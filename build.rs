//! Cargo reads `.cargo/config.toml` only from within the project's folder, and without it the program would read the
//! configuration of the cryptographic library from outside: such a program is not built.

#[expect(clippy::disallowed_methods, reason = "how cargo says what is built")]
fn main() {
    println!("cargo::rerun-if-env-changed=CFLAGS");
    if !std::env::var("CFLAGS").is_ok_and(|flags| flags.contains("-DOPENSSL_NO_AUTOLOAD_CONFIG")) {
        println!("cargo::error=stand in the folder of the project and build again: .cargo/config.toml was not read");
    }
}
