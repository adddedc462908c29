//! The library below an encrypted file reads no configuration from outside and runs no code from outside, whatever the
//! environment names.

use crate::support::command::{PASSPHRASE, Place, Said};
use std::path::Path;

/// Runs `status` on an encrypted file with everything that the library could be told by its surroundings.
fn told(place: &Place, configuration: &str) -> Said {
    let file = place.write("foreign.cnf", configuration);
    let mut command = place.command(["status"]);
    command.env("TILSYN_PASSPHRASE", PASSPHRASE).env("OPENSSL_CONF", file);
    command.env("OPENSSL_MODULES", place.path()).env("OPENSSL_ENGINES", place.path());
    Said::of(command.output().unwrap())
}

/// What other installers set for the whole machine made every file unusable.
#[test]
fn a_foreign_configuration_is_not_read() {
    let place = Place::encrypted();
    let usual = place.unlocked(["status"]).done();
    for configuration in [
        "openssl_conf = all\n[all]\nalg_section = strict\n[strict]\ndefault_properties = fips=yes\n",
        "openssl_conf = all\nconfig_diagnostics = 1\n[all]\nproviders = parts\n[parts]\nother = other\n[other]\nactivate = 1\n",
        "openssl_conf = [",
    ] {
        assert_eq!(told(&place, configuration).done(), usual, "{configuration}");
    }
}

/// A module that leaves a file behind as soon as it is loaded.
const MODULE: &str = "
#include <stdio.h>
__attribute__((constructor)) static void loaded(void) { FILE *f = fopen(TRACE, \"w\"); if (f) fclose(f); }
int OSSL_provider_init(void) { return 0; }
int bind_engine(void) { return 0; }
int v_check(void) { return 0; }
";

#[test]
#[cfg(unix)]
#[expect(clippy::print_stderr, reason = "what was not tested is said")]
fn foreign_code_does_not_run() {
    let place = Place::encrypted();
    let usual = place.unlocked(["status"]).done();
    let (module, trace) = (place.path().join("evil.so"), place.path().join("trace"));
    if !compiled(&place, &module, &trace) {
        eprintln!("cc is not on this machine: no module was made");
        return;
    }
    let path = module.display();
    for configuration in [
        format!(
            "openssl_conf = all\n[all]\nproviders = parts\n[parts]\nevil = evil\n[evil]\nmodule = {path}\nactivate = 1\n"
        ),
        "openssl_conf = all\n[all]\nproviders = parts\n[parts]\nevil = evil\n[evil]\nactivate = 1\n".to_owned(),
        format!(
            "openssl_conf = all\n[all]\nengines = parts\n[parts]\nevil = evil\n[evil]\ndynamic_path = {path}\ninit = 1\n"
        ),
    ] {
        assert_eq!(told(&place, &configuration).done(), usual, "{configuration}");
        assert!(!trace.exists(), "{configuration}");
    }
}

/// `false` where there is no C compiler. What came out leaves its trace when a program loads it.
fn compiled(place: &Place, module: &Path, trace: &Path) -> bool {
    let source = place.write("evil.c", MODULE);
    let mut cc = std::process::Command::new("cc");
    cc.args(["-shared", "-fPIC"]).arg(format!("-DTRACE=\"{}\"", trace.display())).arg("-o").arg(module).arg(source);
    let Ok(output) = cc.output() else { return false };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut loading = place.command(["--version"]);
    assert!(loading.env("LD_PRELOAD", module).output().unwrap().status.success());
    std::fs::remove_file(trace).is_ok() || cfg!(not(target_os = "linux"))
}
