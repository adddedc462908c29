//! The keys in the user guide are the keymap's: `docs/taster.md` is this table, and fails the test when it goes stale.

use crate::{
    tui::{
        dialogs::help::title,
        shell::{command::ScreenKind, keyboard::Keyboard, keytable::TABLE},
    },
    words::{lang::Lang, say::Words},
};
use std::fmt::Write as _;

#[test]
fn the_guide_holds_the_keymap() {
    let words = Words::new(Lang::Da);
    let mut text = String::from(
        "# Taster\n\nHver skærm viser sine egne taster med F1, og Ctrl-P viser alt, hvad der kan gøres. Alt kan nås med pile, Enter, Esc og enkelte bogstaver; intet kræver mus.\n\nTasterne kan flyttes. Skriv dem i `config.toml` i mappen `tilsyn` under `%APPDATA%` (Windows) eller `~/.config` (Linux og macOS), eller sæt `TILSYN_CONFIG` til en anden fil:\n\n```toml\n[screen]\nascii = true\nmouse = true\nmovement = \"vi\"\nletters = \"marked\"\n\n[keys.case]\nnote = \"x\"\nnext-unanswered = [\"w\", \"f6\"]\n```\n\n`ascii` tegner rammerne med almindelige tegn. `mouse` slår musen til: et klik vælger en linje, hjulet går op og ned. Med `movement = \"vi\"` går j ned og k op. Med `letters = \"marked\"` føjer bogstaverne i en sag kun til svaret under markøren, aldrig til det, der lige er givet.\n\nNavnet på skærmen står ved hver overskrift herunder, navnet på kommandoen i tabellens sidste søjle. `tilsyn doctor` efterprøver filen, og en fejl i den siges med linjens nummer.\n",
    );
    let mut screens: Vec<ScreenKind> = Vec::new();
    for screen in TABLE.iter().flat_map(|binding| binding.screens.iter()) {
        if !screens.contains(&screen) && screen != ScreenKind::Help {
            screens.push(screen);
        }
    }
    for screen in screens {
        let heading = words.say(&title(screen), &[]);
        let mut letters = heading.chars();
        let first: String = letters.next().map(|c| c.to_uppercase().collect()).unwrap_or_default();
        write!(
            text,
            "\n## {first}{} (`{}`)\n\n| Tast | Gør | Navn |\n| --- | --- | --- |\n",
            letters.as_str(),
            screen.name()
        )
        .unwrap();
        for row in Keyboard::standard().of(screen) {
            let keys: Vec<String> = row.keys.iter().map(|key| key.name(&words)).collect();
            let label = words.say(row.label, &[]);
            writeln!(text, "| {} | {label} | `{}` |", keys.join(", "), row.command.name()).unwrap();
        }
    }
    expect_test::expect_file!["../../../docs/taster.md"].assert_eq(&text);
}
