//! What the program writes beside the file never takes the place of what matters, and is there whole or not at all.

use crate::support::command::{Place, Said};
use std::{fs, path::Path};

fn bytes(place: &Place, name: &str) -> Vec<u8> {
    fs::read(place.path().join(name)).unwrap()
}

/// Every name in a folder.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// A list with a CPR number in it is refused, and what is wrong is written to `to`.
fn with_problems(place: &Place, to: &str, more: &[&str]) -> Said {
    place.write("fejl.csv", "Sagsnummer;Afdeling\n27.36.12-G01-1-25;Handicap\n010190-1234;Handicap\n");
    let line = ["import", "fejl.csv", "--area", "voksne", "--problems", to];
    place.run(line.iter().chain(more))
}

#[test]
fn no_output_takes_the_place_of_the_tilsyn_or_of_what_is_read() {
    let place = Place::drawn();
    let before = fs::read(place.file()).unwrap();
    for more in [&[][..], &["--force"]] {
        for name in ["t.tilsyn", "./t.tilsyn", "t.tilsyn-journal"] {
            let line = ["sample", "--format", "xlsx", "--out", name];
            let said = place.run(line.iter().chain(more)).refused(1);
            assert!(said.contains("er en tilsynsfil eller hører til en"), "{name}: {said}");
            let said = with_problems(&place, name, more).refused(1);
            assert!(said.contains("er en tilsynsfil eller hører til en"), "{name}: {said}");
        }
        let said = with_problems(&place, "fejl.csv", more).refused(1);
        assert!(said.contains("er selv en af de filer, der læses"), "{said}");
    }
    assert_eq!(fs::read(place.file()).unwrap(), before);
    assert!(bytes(&place, "fejl.csv").starts_with(b"Sagsnummer"));
    assert_eq!(names(place.path()), ["fejl.csv", "t.tilsyn"]);
}

#[test]
fn a_file_that_is_not_ours_is_replaced_only_with_force() {
    let place = Place::drawn();
    place.write("budget.xlsx", "tal");
    let line = ["sample", "--format", "xlsx", "--out", "budget.xlsx"];
    let said = place.run(line).refused(1);
    assert!(said.contains("ligger der i forvejen en fil med samme navn") && said.contains("--force"), "{said}");
    assert_eq!(bytes(&place, "budget.xlsx"), b"tal");
    place.run(line.iter().chain(&["--force"])).done();
    assert!(bytes(&place, "budget.xlsx").starts_with(b"PK"));
    place.write("noter.csv", "mine");
    with_problems(&place, "noter.csv", &[]).refused(1);
    assert_eq!(bytes(&place, "noter.csv"), b"mine");
    let said = with_problems(&place, "noter.csv", &["--force"]).refused(1);
    assert!(!said.contains("--force") && bytes(&place, "noter.csv") != b"mine", "{said}");
    // The same again, the bytes being the same.
    with_problems(&place, "noter.csv", &[]).refused(1);
    let json = place.run(["sample", "--format", "xlsx", "--out", "t.tilsyn", "--json"]);
    assert!(json.out.contains("\"output-is-tilsyn\""), "{}", json.out);
}

/// One answer for the whole folder; what the trail tells of is ours and needs none.
#[test]
fn a_report_asks_once_for_the_whole_folder() {
    let place = Place::drawn();
    let draft = ["report", "--format", "html,md", "--out", "ud"];
    place.run(draft).done();
    place.write("ud/tilsyn-2027.html", "rettet i hånden");
    place.write("ud/tilsyn-2027.md", "rettet i hånden");
    let said = place.run(draft).refused(1);
    assert!(said.contains("i forvejen 2 filer med samme navne"), "{said}");
    assert!(said.contains("tilsyn-2027.html") && said.contains("tilsyn-2027.md"), "{said}");
    place.run(draft.iter().chain(&["--force"])).done();
    assert_eq!(names(&place.path().join("ud")), ["tilsyn-2027.html", "tilsyn-2027.md"]);
    let sheet = ["feedback", "--case", "B-01", "--out", "ud"];
    place.run(sheet).done();
    place.run(["answer", "B-01", "KO-01", "met"]).done();
    place.run(sheet).done();
    place.write("ud/tilbagemelding-2027-B-01.html", "rettet i hånden");
    place.run(sheet).refused(1);
    place.run(sheet.iter().chain(&["--force"])).done();
    place.run(["verify"]).done();
}

#[cfg(unix)]
#[test]
fn what_speaks_of_single_cases_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = Place::drawn();
    let mut open = std::process::Command::new("sh");
    let program = place.command(["--version"]).get_program().to_owned();
    let lines = "umask 000; for line in 'report --internal --format md --out ud' 'feedback --case B-01 --out ud' \
                 'sample --format xlsx --out ud/sager.xlsx' 'import fejl.csv --area voksne --problems ud/fejl.csv' \
                 'backup ud/kopi.tilsyn'; do \"$0\" $line; done";
    with_problems(&place, "første.csv", &[]).refused(1);
    open.args(["-c", lines]).arg(program).current_dir(place.path()).env("TILSYN_AS", "mla").output().unwrap();
    let ud = place.path().join("ud");
    assert_eq!(names(&ud).len(), 5, "{:?}", names(&ud));
    for name in names(&ud) {
        let mode = fs::metadata(ud.join(&name)).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{name}");
    }
}

/// Whatever is left of a writer that was killed, under whichever name, blocks nobody, and goes with the next run.
#[test]
fn what_a_dead_writer_left_blocks_nobody_and_goes() {
    let place = Place::new();
    let left = |name: &str| {
        fs::create_dir(place.path().join(format!(".tilsyn-skriver-{name}"))).unwrap();
        place.write(&format!(".tilsyn-skriver-{name}/i-brug"), "");
        place.write(&format!(".tilsyn-skriver-{name}/ny"), "artikel 9");
    };
    left("aaaaaa");
    place.run(["new", "t.tilsyn", "--municipality", "Prøve", "--no-encryption"]).done();
    assert_eq!(names(place.path()), ["t.tilsyn"]);
    left("bbbbbb");
    place.run(["status"]).done();
    place.run(["backup", "kopi.tilsyn-kopi"]).done();
    assert_eq!(names(place.path()), ["kopi.tilsyn-kopi", "t.tilsyn"]);
    let said = place.run(["backup", "kopi.tilsyn-kopi"]).refused(1);
    assert!(said.contains("findes"), "{said}");
}

#[test]
fn a_list_of_problems_is_whole_or_not_there() {
    let place = Place::drawn();
    place.write("spærret", "");
    let said = with_problems(&place, "spærret/fejl.csv", &[]).refused(1);
    assert!(said.starts_with("Fejllisten kunne ikke gemmes"), "{said}");
    assert_eq!(names(place.path()), ["fejl.csv", "spærret", "t.tilsyn"]);
}
