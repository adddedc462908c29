//! `docs/kontrol.py`, the outsider's own implementation. On a machine without Python there is nothing to hold against, and
//! the test says so.

#![expect(clippy::print_stderr, reason = "what was not tested is said")]

use super::command::Place;
use std::{
    collections::BTreeMap,
    process::{Command, Output},
};

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/kontrol.py");

/// Loads the script and asks it for its verdict on each receipt, in one process.
const JUDGE: &str = "
import importlib.util, json, sys
spec = importlib.util.spec_from_file_location('kontrol', sys.argv[1])
kontrol = importlib.util.module_from_spec(spec)
spec.loader.exec_module(kontrol)
kontrol.SILENT.append(True)
with open(sys.argv[2], 'rb') as file:
    given = json.loads(file.read())
for text, lists in given:
    frames = {label: set(ids) for label, ids in lists.items()} if lists else None
    print(int(kontrol.agrees(text.encode('utf-8'), frames)))
";

fn output(place: &Place, args: &[&str]) -> Option<Output> {
    let found = Command::new("python3").args(args).current_dir(place.path()).output();
    if found.is_err() {
        eprintln!("python3 is not on this machine: docs/kontrol.py was not run");
    }
    found.ok()
}

/// The script as an outsider runs it; what it said, where there is Python.
#[track_caller]
pub fn kontrol(place: &Place, args: &[&str], code: i32) -> Option<String> {
    let output = output(place, &[&[SCRIPT], args].concat())?;
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(code), "{args:?}: {said}");
    Some(said)
}

/// The lists beside a receipt, by label.
pub type Lists = BTreeMap<String, Vec<String>>;

/// Its verdict on each receipt, alone or with lists beside it.
#[track_caller]
pub fn verdicts(receipts: &[(String, Lists)]) -> Option<Vec<bool>> {
    let place = Place::new();
    place.write("given.json", serde_json::to_vec(receipts).unwrap());
    let output = output(&place, &["-c", JUDGE, SCRIPT, "given.json"])?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8(output.stdout).unwrap();
    Some(said.lines().map(|line| line == "1").collect())
}
