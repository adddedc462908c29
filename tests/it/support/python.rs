//! `docs/kontrol.py`, the outsider's own implementation. On a machine without Python there is nothing to hold against, and
//! the test says so.

#![expect(clippy::print_stderr, reason = "what was not tested is said")]

use super::command::Place;
use std::{
    collections::BTreeMap,
    process::{Command, Output},
};

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/kontrol.py");

/// Loads the script and asks it what it says of each receipt, in one process: its lines as one text, or null where the
/// receipt cannot be read.
const JUDGE: &str = "
import importlib.util, json, sys
spec = importlib.util.spec_from_file_location('kontrol', sys.argv[1])
kontrol = importlib.util.module_from_spec(spec)
spec.loader.exec_module(kontrol)
with open(sys.argv[2], 'rb') as file:
    given = json.loads(file.read())
for text, lists, noted, english in given:
    frames = {label: set(ids) for label, ids in lists.items()} if lists else None
    lines = []
    kontrol.SAY[:], kontrol.EN[:] = [lines.append], [True] if english else []
    try:
        kontrol.agrees(text.encode('utf-8'), frames, [kontrol.noted_print(one) for one in noted])
        print(json.dumps('\\n'.join(lines)))
    except (ValueError, RecursionError):
        print('null')
";

fn output(place: &Place, args: &[&str]) -> Option<Output> {
    let found = Command::new("python3").args(args).current_dir(place.path()).output();
    if found.is_err() {
        eprintln!("python3 is not on this machine: docs/kontrol.py was not run");
    }
    found.ok()
}

/// The script as an outsider runs it; what it printed, where there is Python.
#[track_caller]
pub fn kontrol(place: &Place, args: &[&str], code: i32) -> Option<String> {
    let output = output(place, &[&[SCRIPT], args].concat())?;
    let said = String::from_utf8(output.stdout).unwrap();
    let wrong = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{args:?}: {said}{wrong}");
    Some(said)
}

/// The lists beside a receipt, by label.
pub type Lists = BTreeMap<String, Vec<String>>;

/// A receipt, the lists beside it, what was noted down at its lock, and whether it is told in English.
pub type Given = (String, Lists, Vec<String>, bool);

/// What it says of each receipt, whole; `None` for one that cannot be read.
#[track_caller]
pub fn said(receipts: &[Given]) -> Option<Vec<Option<String>>> {
    let place = Place::new();
    place.write("given.json", serde_json::to_vec(receipts).unwrap());
    let output = output(&place, &["-c", JUDGE, SCRIPT, "given.json"])?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8(output.stdout).unwrap();
    Some(said.lines().map(|line| serde_json::from_str(line).unwrap()).collect())
}

/// What it says of each receipt alone or with lists beside it, in Danish.
#[track_caller]
pub fn said_of(receipts: &[(String, Lists)]) -> Option<Vec<Option<String>>> {
    let given: Vec<Given> =
        receipts.iter().map(|(text, lists)| (text.clone(), lists.clone(), Vec::new(), false)).collect();
    said(&given)
}
