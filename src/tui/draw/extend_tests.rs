//! What is done around a draw: departments, extension, a new attempt, forgotten cases; and lists that show some rows only.
#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes them so")]

use crate::tui::shell::harness::{Harness, YEAR, drawn};
use crate::{
    domain::{area::Area, code::Code, draw_record::Draw},
    tui::{
        dialogs::page::Paper,
        draw::{
            screen::{DrawScreen, Place},
            seed_preview::Part,
        },
        shell::{model::Screen, notice::Notice, run::Start},
    },
    words::lang::Lang,
};
use expect_test::expect;
use tempfile::TempDir;

const FORGOTTEN: &str = "Sagsnummer;Område\nGlemt-1;Børn\nGlemt-2;Børn\nGlemt-3;Børn\nGlemt-4;Børn\nGlemt-5;Voksne\n";

fn draw_screen(harness: &Harness) -> &DrawScreen {
    match harness.model.top().unwrap() {
        Screen::Draw(screen) => screen,
        other => panic!("not at the draw: {other:?}"),
    }
}

fn draw(harness: &Harness) -> Draw {
    harness.session.store.draw(YEAR).unwrap().unwrap()
}

#[track_caller]
fn refused(harness: &Harness, code: Code) {
    assert!(
        matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == code),
        "{:?}",
        harness.model.notice
    );
}

/// A drawn round at the question whether five forgotten cases come in.
fn forgotten() -> (Harness, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("glemt.csv"), FORGOTTEN).unwrap();
    let mut harness = Harness::new(drawn(), Lang::Da, Start::default());
    harness.model.folders.here = folder.path().to_owned();
    harness.play("<ctrl-p>indlæs<enter>");
    for _ in 0..6 {
        if !matches!(harness.model.top(), Some(Screen::Confirm(_))) {
            harness.play("<enter>");
        }
    }
    (harness, folder)
}

#[test]
fn departments_are_chosen_and_their_shares_shown() {
    let mut harness = Harness::before();
    harness.play("ll ");
    // Twenty of forty in each department, thirteen and twelve of twenty-five: ten cases fall five and five.
    let five = |label: &str, population| Part { label: label.into(), area: Area::Adults, population, sample: 5 };
    assert_eq!(
        draw_screen(&harness).shares(Area::Adults, 10),
        Ok(vec![five("voksne / Handicap Nord", 12), five("voksne / Myndighed Syd", 13)])
    );
    assert!(harness.shown(80, 24).contains("Børneområdet, Handicap Nord"), "{}", harness.shown(80, 24));
    harness.play("<enter><enter><end><enter>j<enter><down><down><enter><enter>");
    assert!(!harness.shown(80, 24).contains("2027-B-"), "counts only");
    harness.play("j");
    let sizes: Vec<(String, u32)> =
        draw(&harness).strata.into_iter().map(|stratum| (stratum.label, stratum.sample_size)).collect();
    let expected =
        ["boern / Handicap Nord", "boern / Myndighed Syd", "voksne / Handicap Nord", "voksne / Myndighed Syd"];
    assert_eq!(sizes, expected.map(|label| (label.to_owned(), 5)));
}

#[test]
fn the_draw_is_extended_after_a_question_and_the_first_cases_stay() {
    let mut harness = Harness::at_start();
    let before: Vec<String> =
        harness.session.store.sample(YEAR).unwrap().iter().map(|case| case.number.to_string()).collect();
    harness.play("lt");
    assert!(matches!(harness.model.top(), Some(Screen::Form(_))));
    harness.play("<enter>");
    refused(&harness, Code::ExtendNothing);
    harness.play("<backspace><backspace>9<enter>");
    refused(&harness, Code::ExtendNotLarger);
    harness.play("<backspace>x<enter>");
    refused(&harness, Code::NumberUnreadable);
    harness.play("<backspace>12<enter><enter>");
    assert_eq!(draw(&harness).of_area(Area::Children), Some((10, 40)), "Enter says no");
    harness.play("<enter>j");
    assert_eq!(draw(&harness).of_area(Area::Children), Some((12, 40)));
    let after: Vec<String> =
        harness.session.store.sample(YEAR).unwrap().iter().map(|case| case.number.to_string()).collect();
    assert!(before.iter().all(|number| after.contains(number)) && after.len() == 22);
}

#[test]
fn a_new_attempt_needs_a_reason_and_carries_it() {
    let mut harness = Harness::at_start();
    harness.play("l<ctrl-p>træk igen<enter><enter>");
    refused(&harness, Code::ReasonNeeded);
    harness.play("Det forkerte frøtal<enter>");
    assert_eq!(draw_screen(&harness).place, Place::Grade);
    harness.play("<esc>");
    assert_eq!((draw_screen(&harness).place, draw(&harness).attempt), (Place::Drawn, 1), "one step back lets it be");
    harness.play("<ctrl-p>træk igen<enter>Det forkerte frøtal<enter><down><down><down><enter>nyt<enter><enter>");
    assert_eq!(draw(&harness).attempt, 1, "Enter says no");
    harness.play("<enter>j");
    assert_eq!((draw_screen(&harness).place, draw(&harness).attempt), (Place::Drawn, 2));
    assert!(format!("{:?}", harness.session.store.trail().unwrap()).contains("Det forkerte frøtal"));
}

#[test]
fn forgotten_cases_become_a_supplement_that_waits_for_its_lock() {
    let (mut harness, _folder) = forgotten();
    let asked = harness.shown(80, 24);
    assert!(asked.contains("tillæg 1"), "{asked}");
    harness.play("j");
    expect![[r#"
         Udtræk 2027                                                     1 af 3: listen
        ────────────────────────────────────────────────────────────────────────────────

         Tillæg 1: sager, der var glemt
         Listen, der trækkes fra, er ikke låst endnu
           Børneområdet      4 sager         2 trækkes
           Voksenområdet     1 sag           1 trækkes
         Indlæste lister:
           2. glemt.csv: 5 sager
         t indlæser en liste til. Del tager den nyeste tilbage.
         Den første stikprøve er urørt. De glemte sager låses for sig, før nogen kender
         det nye frøtal.
         Tryk Enter for at låse listen. Først vælges det, hvor frøtallet kommer fra.
         Afgør, før listen låses, om sager om hjemmehjælp til borgere over
         folkepensionsalderen hører til: siden 1. juli 2025 gives den hjælp efter
         ældreloven og ikke efter serviceloven.




         Gemt TT:MM:SS
         Næste: Se listen efter, og lås den. Herefter kan den ikke ændres.
         Enter videre  t indlæs liste  Del tag nyeste liste tilbage  l plan
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
}

#[test]
fn the_supplement_is_drawn_from_and_has_a_receipt_of_its_own() {
    let (mut harness, _folder) = forgotten();
    let first = draw(&harness);
    harness.play("j ");
    refused(&harness, Code::SupplementDepartments);
    harness.play("<enter><end><enter>j<enter><down><down><down><enter>terninger 6 6 1<enter>j");
    expect![[r#"
         Udtræk 2027                                       3 af 3: sagerne, side 1 af 3
        ────────────────────────────────────────────────────────────────────────────────
         Der er trukket af tillæg 1. Den første stikprøve er urørt.

         Frøtallet, som det bruges:
           terninger 6 6 1

         Kilden var ikke valgt ved låsningen.
         Grad D: frøtallet er skrevet frit. Man skal have tillid til alle, der kendte
         det på forhånd.

           Børneområdet, tillæg 1   2 af 4 sager
           Voksenområdet, tillæg 1  1 af 1 sag
         Udtrækkets aftryk begynder: 926670a90c40d460

         3 terningkast rummer 8 bit tilfældighed. Skal enhver tænkelig stikprøve kunne
         blive trukket, kræver det mindst 3 bit. Under 40 bit er lidt: en computer kan
         prøve alle muligheder. 16 terningkast er nok til 40 bit.

         Enhver, der har listen og den fulde kvittering, kan gøre udtrækket efter og få
         de samme sager.
         Gemt TT:MM:SS
         Enter videre  t udvid
         Ctrl-P gå til  F1 hjælp  F9 akut  Ctrl-Z fortryd  Esc tilbage
    "#]]
    .assert_eq(&harness.shown(80, 24));
    assert_eq!(draw(&harness), first, "the first draw is untouched");
    harness.play("<ctrl-p>træk igen<enter>");
    refused(&harness, Code::AttemptAfterSupplement);

    // One receipt for each.
    harness.play("<ctrl-p>kvittering<enter>");
    match harness.model.top() {
        Some(Screen::Page(page)) => assert!(matches!(&page.paper, Paper::Receipts(both) if both.len() == 2)),
        other => panic!("no receipt: {other:?}"),
    }
    harness.play("<esc><esc><ctrl-p>spor<enter>");
    let trail = harness.shown(80, 24);
    assert!(trail.contains("trak af tillæg 1") && trail.contains("låste tillæg 1"), "{trail}");
}

#[test]
fn a_filter_says_how_many_are_shown_and_one_key_brings_all_back() {
    let mut harness = Harness::at_start();
    harness.play("<enter><f6>");
    assert!(harness.shown(80, 24).contains("viser 20 af 20: ikke færdige. F7: alle"), "{}", harness.shown(80, 24));
    harness.play("<f6>");
    let shown = harness.shown(80, 24);
    assert!(shown.contains("viser 10 af 20: børneområdet. F7: alle") && !shown.contains("V-01"), "{shown}");
    // Signing off still sees the cases that are hidden.
    harness.play("uu");
    refused(&harness, Code::RoundNotFinished);
    harness.play("<esc><f7>");
    assert!(harness.shown(80, 30).contains("V-01"));
    harness.play("<esc><ctrl-p>spor<enter><f6>");
    assert!(harness.shown(80, 24).contains("mla. F7: alle"), "{}", harness.shown(80, 24));
}

#[test]
fn the_trail_is_narrowed_to_a_kind_and_a_case() {
    let mut harness = Harness::at_case();
    harness.play("1<up>");
    harness.contest("BI-01", None, "Vis det.");
    harness.play("<esc><esc><ctrl-p>spor<enter>");
    harness.play("<ctrl-p>slags<enter>");
    let shown = harness.shown(80, 24);
    assert!(shown.contains(": lister. F7: alle") && !shown.contains("B-01"), "{shown}");
    harness.play(&"<ctrl-p>slags<enter>".repeat(3));
    let shown = harness.shown(80, 24);
    assert!(shown.contains(": andenlæsning. F7: alle") && shown.contains("2027 B-01 BI-01"), "{shown}");
    harness.play("<f7>s");
    let shown = harness.shown(80, 24);
    assert!(shown.contains(": sag 2027 B-01. F7: alle") && !shown.contains("indlæste en liste"), "{shown}");
    harness.play("s<end>s");
    assert_eq!(harness.model.notice, Some(Notice::Said("trail-no-case")));
}

#[test]
fn one_chooses_which_of_the_samples_is_extended() {
    let (mut harness, _folder) = forgotten();
    harness.play("j<enter><end><enter>j<enter><down><down><down><enter>terninger 6 6 1<enter>jt");
    let shown = harness.shown(80, 24);
    assert!(shown.contains("> 1  Den første stikprøve: børneområdet 10 af 40, voksenområdet 10 af 25"), "{shown}");
    assert!(shown.contains("  2  Tillæg 1: børneområdet 2 af 4, voksenområdet 1 af 1"), "{shown}");
    harness.play("<enter><backspace><backspace>12<enter>j");
    assert_eq!(harness.session.store.draw(YEAR).unwrap().unwrap().of_area(Area::Children), Some((12, 40)));
}

#[test]
fn two_years_and_the_self_test_are_papers() {
    let mut harness = Harness::at_start();
    harness.play("<ctrl-p>selvtest<enter>");
    assert!(harness.shown(80, 24).contains("Selvtest"), "{}", harness.shown(80, 24));
    harness.play("<esc><enter>r<ctrl-p>sidste år<enter>");
    refused(&harness, Code::CompareNoEarlier);
}
