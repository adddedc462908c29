//! What can be done on the command line, in the dialogue and on the screens, from an empty folder to the signature.

use super::{
    doing::{
        Deed,
        How::{Line, Screens, Talk},
    },
    states::State::{Drawn, Empty, Framed, Listed, Locked, Made, Ready, Round, Signed, Whole},
};

const F2: &str = "\u{1b}OQ";
const START: &[&str] = &["--plain"];

/// The command line.
const LINES: &[Deed] = &[
    Deed { from: Made, how: Line(&["round", "new", "2027", "--yes"]) },
    Deed { from: Round, how: Line(&["round", "rename", "2027", "--title", "Tilsyn"]) },
    Deed { from: Listed, how: Line(&["round", "remove", "2027"]) },
    Deed { from: Round, how: Line(&["import", "boern.csv"]) },
    Deed { from: Round, how: Line(&["import", "lang.csv", "--area", "boern"]) },
    Deed { from: Listed, how: Line(&["import", "--undo"]) },
    Deed { from: Framed, how: Line(&["import", "boern.csv", "--again"]) },
    Deed { from: Framed, how: Line(&["lock", "--seed-from", "bidrag", "--seed-source", "Revisor"]) },
    Deed { from: Framed, how: Line(&["backup", "kopi.tilsyn-kopi"]) },
    Deed { from: Locked, how: Line(&["draw", "--seed", "solen skinner over havnen"]) },
    Deed { from: Drawn, how: Line(&["draw", "--seed", "nye ord", "--reason", "Forkert frøtal"]) },
    Deed { from: Drawn, how: Line(&["draw", "--extend", "--boern", "12"]) },
    Deed { from: Drawn, how: Line(&["import", "glemt-sag.csv", "--supplement"]) },
    Deed { from: Drawn, how: Line(&["sample", "--format", "xlsx", "--out", "sager.xlsx"]) },
    Deed { from: Drawn, how: Line(&["replace", "B-03", "--reason", "duplicate", "--note", "Dublet"]) },
    Deed { from: Drawn, how: Line(&["pick", "34.45.30-G01-1-27", "--area", "boern", "--note", "Klage"]) },
    Deed { from: Drawn, how: Line(&["missing", "B-03", "--note", "Ikke i arkivet"]) },
    Deed { from: Ready, how: Line(&["reopen", "B-03", "--reason", "Fundet"]) },
    Deed { from: Drawn, how: Line(&["assign", "B-03", "kir"]) },
    Deed { from: Drawn, how: Line(&["answer", "B-01", "SS-02", "met"]) },
    Deed {
        from: Drawn,
        how: Line(&["answer", "B-01", "SS-03", "not-met", "--note", "Intet", "--evidence", "Notat 3"]),
    },
    Deed { from: Drawn, how: Line(&["answer", "B-01", "SS-01", "clear"]) },
    Deed { from: Drawn, how: Line(&["facts", "B-01", "--age", "10-15", "--changes", "1"]) },
    Deed { from: Drawn, how: Line(&["measure", "B-01", "SS-02", "--from", "04-03-2026", "--to", "09-03-2026"]) },
    Deed { from: Ready, how: Line(&["complete", "B-01"]) },
    Deed { from: Drawn, how: Line(&["acute", "add", "B-02", "--what", "Tegn på vold", "--to", "Vagten"]) },
    Deed { from: Drawn, how: Line(&["acute", "handled", "1", "--note", "Samtale holdt"]) },
    Deed { from: Drawn, how: Line(&["review", "B-01", "SS-01", "agree", "--as", "kir"]) },
    Deed {
        from: Drawn,
        how: Line(&["review", "B-01", "SS-01", "disagree", "--value", "met", "--note", "Står der", "--as", "kir"]),
    },
    Deed { from: Drawn, how: Line(&["review", "B-01", "SS-01", "met", "--as", "kir"]) },
    Deed { from: Drawn, how: Line(&["review", "choose", "kir", "first:2"]) },
    Deed { from: Drawn, how: Line(&["review", "show", "B-01", "--as", "kir"]) },
    Deed { from: Drawn, how: Line(&["review", "note", "B-01", "--note", "Hvor er planen?", "--as", "kir"]) },
    Deed { from: Drawn, how: Line(&["trail", "--as", "kir"]) },
    Deed {
        from: Drawn,
        how: Line(&["answer", "B-01", "SS-01", "partly", "--note", "Lidt", "--as", "kir", "--instead-of", "mla"]),
    },
    Deed { from: Drawn, how: Line(&["action", "done", "H-01", "--note", "I brug"]) },
    Deed { from: Drawn, how: Line(&["action", "drop", "H-01", "--reason", "Ny lov"]) },
    Deed { from: Drawn, how: Line(&["paragraph", "set", "boern", "--role", "Lederen", "--from", "tekst.txt"]) },
    Deed { from: Drawn, how: Line(&["survey", "import", "svar.csv"]) },
    Deed { from: Drawn, how: Line(&["feedback", "--case", "B-01", "--out", "ud"]) },
    Deed { from: Ready, how: Line(&["feedback", "--out", "ud"]) },
    Deed { from: Drawn, how: Line(&["report", "--format", "html,md,csv", "--out", "ud"]) },
    Deed { from: Whole, how: Line(&["sign-off"]) },
    Deed { from: Signed, how: Line(&["report", "--out", "ud"]) },
    Deed { from: Signed, how: Line(&["report", "--internal", "--format", "html,xlsx", "--out", "internt"]) },
    Deed { from: Signed, how: Line(&["reopen", "--reason", "Høringssvar"]) },
    Deed { from: Signed, how: Line(&["round", "new", "2028", "--yes"]) },
    Deed { from: Signed, how: Line(&["backup", "kopi.tilsyn-kopi"]) },
];

/// The dialogue.
const TALKS: &[Deed] = &[
    Deed {
        from: Drawn,
        how: Talk(
            &["audit", "V-01", "--plain"],
            &[
                ("1\n1\n", "1 af 7 besvaret"),
                ("1\n", "2 af 7 besvaret"),
                ("3\nDer står intet.\n.\n\n", "3 af 7 besvaret"),
                ("henvisning\nNotat 3\n", "Gemt kl."),
                ("1\n", "4 af 7 besvaret"),
                ("fortryd\n", "Fortrudt"),
            ],
        ),
    },
    Deed {
        from: Drawn,
        how: Talk(&["audit", "V-01", "--plain"], &[("akut\nTegn på vold.\n.\nVagten\n", "skrevet ned")]),
    },
    Deed { from: Made, how: Talk(START, &[("opret\n\n\n\n", "Gemt kl.")]) },
    Deed { from: Round, how: Talk(START, &[("1\nindlæs\nboern.csv\n\n\n\n\n\n\n1\n", "er indlæst")]) },
    Deed {
        from: Framed,
        how: Talk(
            START,
            &[("1\nlås\n5\n1\n", ": listen er låst"), ("træk\n\n\n4\nrødgrød\n1\n", "Stikprøven er trukket")],
        ),
    },
    Deed {
        from: Ready,
        how: Talk(START, &[("1\nb1\nfærdig\n", "sag B-01 er færdig"), ("godkend\ngodkend\n1\n", "er godkendt")]),
    },
];

/// The screens.
const SCREENS: &[Deed] = &[
    Deed {
        from: Drawn,
        how: Screens(
            &["audit", "V-01"],
            &[
                ("", "SS-01"),
                ("1", "1 af 7 besvaret"),
                ("1", "2 af 7 besvaret"),
                ("1", "3 af 7 besvaret"),
                ("1", "4 af 7 besvaret"),
            ],
        ),
    },
    Deed {
        from: Drawn,
        how: Screens(
            &["audit", "V-01"],
            &[
                ("", "SS-01"),
                ("3", "fordi"),
                ("Der står intet.", "intet."),
                (F2, "1 af 7 besvaret"),
                ("3", "fordi"),
                ("Heller ikke her.", "ikke her."),
                (F2, "2 af 7 besvaret"),
                ("h", "Henvisning til"),
                ("Notat 3\r", "Lige svaret"),
            ],
        ),
    },
    Deed {
        from: Drawn,
        how: Screens(
            &["audit", "V-01"],
            &[
                ("", "SS-01"),
                ("1", "1 af 7 besvaret"),
                ("1", "2 af 7 besvaret"),
                ("\u{1a}", "Fortrudt"),
                ("\u{1a}", "0 af 7 besvaret"),
                ("\u{19}", "1 af 7 besvaret"),
            ],
        ),
    },
    Deed {
        from: Drawn,
        how: Screens(
            &["audit", "V-01"],
            &[
                ("", "SS-01"),
                ("\u{1b}[20~", "Givet til"),
                ("Tegn på vold\tVagten", "Vagten"),
                (F2, "Den akutte bekymring er skrevet ned"),
            ],
        ),
    },
    Deed {
        from: Drawn,
        how: Screens(
            &[],
            &[
                ("", "Næste"),
                ("\r", "B-02"),
                ("r", "SS-01"),
                ("t", "Frist"),
                ("Skabelon\tLederen\t01-09-2099\tFem notater", "Fem notater"),
                (F2, "Gemt"),
            ],
        ),
    },
    Deed { from: Made, how: Screens(&[], &[("", "Næste"), ("\r", "Ny runde"), (F2, "før udtrækket")]) },
    Deed {
        from: Round,
        how: Screens(
            &[],
            &[
                ("", "Næste"),
                ("\r", "lang.csv"),
                ("boern.csv\r", "2: kolonnerne"),
                ("\r", "3: områder"),
                ("\r", "Skal nogle sager ud?"),
                ("\r", "Skal sagerne i"),
                ("j", "INGEN LISTE"),
            ],
        ),
    },
    Deed {
        from: Drawn,
        how: Screens(
            &["audit", "V-01"],
            &[("", "SS-01"), ("i", "Sagens oplysninger"), ("1", "Sagens oplysninger"), ("\r", "Gemt")],
        ),
    },
    Deed { from: Ready, how: Screens(&["audit", "B-01"], &[("", "SS-01"), ("f", "Sagen er meldt færdig")]) },
];

/// New files, with and without a passphrase.
const NEW: [Deed; 2] = [
    Deed { from: Empty, how: Line(&["new", "t.tilsyn", "--municipality", "Prøve", "--no-encryption"]) },
    Deed { from: Empty, how: Line(&["new", "t.tilsyn", "--municipality", "Prøve"]) },
];

/// It takes a hundred times as long as the others.
const DEMO: Deed = Deed { from: Empty, how: Line(&["demo"]) };

/// Those of the command line, of the dialogue, of the screens, and the one that is dear.
pub fn all(encrypted: bool) -> [Vec<&'static Deed>; 4] {
    let new = &NEW[usize::from(encrypted)];
    [std::iter::once(new).chain(LINES).collect(), TALKS.iter().collect(), SCREENS.iter().collect(), vec![&DEMO]]
}
