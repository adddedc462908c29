//! What the manifests say.

use super::source::root;
use std::fs;

/// The parts of a manifest that list dependencies.
const LISTS: [&str; 4] = ["[dependencies]", "[build-dependencies]", "[dev-dependencies]", "[workspace.dependencies]"];

#[test]
fn every_dependency_says_what_it_does_for_the_user() {
    let manifests = ["Cargo.toml", "core/Cargo.toml"].map(|path| root().join(path));
    for path in manifests.iter().filter(|path| path.exists()) {
        let (mut listed, mut purpose) = (false, false);
        for line in fs::read_to_string(path).unwrap().lines() {
            if line.starts_with('[') {
                listed = LISTS.contains(&line);
            }
            if line.starts_with('#') {
                purpose = true;
            } else if line.is_empty() || line.starts_with('[') {
                purpose = false;
            } else {
                assert!(purpose || !listed, "{}: {line} has no line of purpose", path.display());
            }
        }
    }
}
