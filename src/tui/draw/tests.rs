//! The draw before an audience: opening a round, planning, locking, the seed, and the cases.

use crate::{
    domain::{area::Area, code::Code, lock::Lock, seed::Grade, seed_source::Source},
    tui::{
        draw::screen::{DrawScreen, Place},
        shell::{
            harness::{Harness, YEAR, empty, listed_children},
            message::Message,
            model::{Gone, Screen},
            notice::Notice,
            run::Start,
        },
    },
    words::lang::Lang,
};

const DICE: &str = "4 6 1 3 5 2 4 6 1 3 5 2 4 6 1 3";

fn draw_screen(harness: &Harness) -> &DrawScreen {
    match harness.model.top().unwrap() {
        Screen::Draw(screen) => screen,
        other => panic!("not at the draw: {other:?}"),
    }
}

#[track_caller]
fn refused(harness: &Harness, code: Code) {
    assert!(
        matches!(&harness.model.notice, Some(Notice::Refused(refusal)) if refusal.code == code),
        "{:?}",
        harness.model.notice
    );
}

fn is_drawn(harness: &Harness) -> bool {
    harness.session.store.draw(YEAR).unwrap().is_some()
}

#[test]
fn the_way_from_the_list_to_the_cases() {
    let mut harness = Harness::before();
    // Enter does what is next, and the lock is next; Enter and Escape both say no to it.
    harness.play("<enter><enter>");
    assert_eq!(draw_screen(&harness).place, Place::Source);
    harness.play("<end><enter><enter><esc><ctrl-p>lås<enter><home><enter>Borgerrådgiveren<enter><esc><esc><esc>");
    assert_eq!(harness.session.store.lock(YEAR).unwrap(), None);
    harness.play("<enter><end><enter>j");
    let lock = harness.session.store.lock(YEAR).unwrap().unwrap();
    assert_eq!(draw_screen(&harness).known.lock.as_ref(), Some(&lock));
    harness.play("<ctrl-p>lås<enter>");
    refused(&harness, Code::FrameLocked);
    harness.play("<enter><down><enter>").play(DICE).play("<tab><tab>Borgerrådgiveren<tab>Åse Ørsted<enter>");
    assert!(matches!(harness.model.top(), Some(Screen::Confirm(_))));
    harness.play("<enter>");
    assert!(!is_drawn(&harness));
    harness.play("<enter>j");
    assert_eq!(draw_screen(&harness).place, Place::Drawn);
    let draw = harness.session.store.draw(YEAR).unwrap().unwrap();
    assert_eq!((draw.seed.normalised.as_str(), draw.seed.grade), (DICE, Grade::C));
    assert_eq!(draw.seed.witnesses, ["Borgerrådgiveren", "Åse Ørsted"]);
    // What it was drawn with, one page for each area, and on to the sample.
    harness.play("<enter><enter>");
    assert_eq!(draw_screen(&harness).page, 2);
    harness.play("<esc><enter><enter>");
    assert!(matches!(harness.model.top(), Some(Screen::Sample(_))));
    harness.play("<esc>");
    assert!(matches!(harness.model.top(), Some(Screen::Rounds(_))));
    harness.play("<ctrl-q>");
    assert_eq!(harness.model.gone, Gone::Yes);
}

#[test]
fn the_preview_shows_the_print_of_the_draw_but_no_case() {
    let mut harness = Harness::before();
    harness.play("<enter><enter><end><enter>j<enter><down><down><down><enter>").play(DICE);
    assert!(!harness.shown(120, 36).contains("2027-B-"));
    harness.play("<enter>");
    let preview = harness.shown(120, 36);
    assert!(!preview.contains("2027-B-") && !preview.contains("B-01"), "{preview}");
    harness.play("j");
    let draw = harness.session.store.draw(YEAR).unwrap().unwrap();
    assert!(preview.contains(&draw.print[..16]), "{preview}");
    // From a key or a lock hash anyone works out the places.
    let lock = harness.session.store.lock(YEAR).unwrap().unwrap();
    let all = format!("{preview}{}", harness.shown(120, 36));
    assert!(
        draw.strata.iter().all(|stratum| !all.contains(&stratum.key[..8]) && !all.contains(&stratum.lock_sha256[..8])),
        "{all}"
    );
    assert!(lock.strata.iter().all(|stratum| !all.contains(&stratum.salt[..8])), "{all}");
}

#[test]
fn a_grade_that_is_not_earned_is_refused_where_it_is_typed() {
    let mut harness = Harness::before();
    harness.play("<enter><enter><end><enter>j<enter><enter><enter>");
    refused(&harness, Code::GradeANeedsSource);
    assert_eq!(draw_screen(&harness).fields.on(), 1);
    harness.play("Lotto 16. januar 2027<enter>");
    refused(&harness, Code::SeedEmpty);
    assert_eq!(draw_screen(&harness).fields.on(), 0);
    harness.play("3 7 12 19 24 30 33 – 5<enter>");
    refused(&harness, Code::SeedCharacter);
    harness.play("<esc><down><enter><enter>");
    refused(&harness, Code::GradeBNeedsWitnesses);
    assert_eq!(draw_screen(&harness).fields.on(), 2);
    harness.play("Anna<tab>anna<enter>");
    refused(&harness, Code::GradeBNeedsWitnesses);
    assert!(!is_drawn(&harness));
}

#[test]
fn the_tool_throws_the_seed_and_shows_it_afterwards() {
    let mut harness = Harness::before();
    harness.play("<enter><enter><end><enter>j<enter><down><down><enter><enter>j");
    let draw = harness.session.store.draw(YEAR).unwrap().unwrap();
    assert_eq!(draw.seed.grade, Grade::C);
    assert!(harness.shown(80, 24).contains(&draw.seed.normalised));
}

#[test]
fn nothing_typed_is_lost_on_the_way_back() {
    let mut harness = Harness::before();
    harness.play("<enter><enter><end><enter>j<enter><enter>0042<tab>Lotto<esc><esc><esc>");
    assert!(matches!(harness.model.top(), Some(Screen::Rounds(_))));
    harness.play("<ctrl-q>");
    assert_eq!(harness.model.gone, Gone::Asked);
    harness.play("<enter><enter><enter>");
    assert_eq!(
        (draw_screen(&harness).fields.text(0), draw_screen(&harness).fields.text(1)),
        ("0042".into(), "Lotto".into())
    );
    // A paste is one line, and q is a letter here.
    harness.tell(Message::Pasted("q\r\n16. januar".into()));
    assert_eq!(draw_screen(&harness).fields.text(1), "Lottoq  16. januar");
}

#[test]
fn the_plan_moves_and_its_sizes_are_drawn() {
    let mut harness = Harness::before();
    harness.play("ll<left>");
    assert_eq!(draw_screen(&harness).sizes, [(Area::Children, 10), (Area::Adults, 10)]);
    harness.play("<right>++-<down><end><right>");
    assert_eq!(draw_screen(&harness).sizes, [(Area::Children, 12), (Area::Adults, 25)]);
    harness.play("<home><esc>");
    assert_eq!(draw_screen(&harness).place, Place::Frame);
    harness.play("<esc><enter>l");
    assert_eq!(draw_screen(&harness).sizes, [(Area::Children, 12), (Area::Adults, 10)]);
    harness.play("<esc><enter><end><enter>j<enter><down><down><enter><enter>j");
    let sizes: Vec<u32> =
        harness.session.store.draw(YEAR).unwrap().unwrap().strata.iter().map(|stratum| stratum.sample_size).collect();
    assert_eq!(sizes, [12, 10]);
    // Planning is over: the key leads to what was drawn.
    harness.play("<esc>l");
    assert_eq!(draw_screen(&harness).place, Place::Drawn);
}

#[test]
fn a_round_is_opened_with_what_is_proposed() {
    let mut harness = Harness::new(empty(), Lang::Da, Start::default());
    harness.play("<enter><enter>");
    assert_eq!(harness.session.round(2026).unwrap().title, "Ledelsestilsyn 2026");
    assert!(matches!(harness.model.top(), Some(Screen::Rounds(_))));
    assert!(!harness.session.store.checklists(2026).unwrap().is_empty());
    harness.play("l");
    refused(&harness, Code::FrameEmpty);
    // The next one gets the next year, and is the one to go on with.
    harness.play("t<tab>Et år til<esc>t<enter>");
    assert_eq!(harness.session.round(2027).unwrap().title, "Et år til");
    assert!(matches!(harness.model.top(), Some(Screen::Rounds(rounds)) if rounds.selected == 0));
    harness.play("t<backspace><backspace><enter>");
    refused(&harness, Code::YearOutOfRange);
    harness.play("26<enter>");
    refused(&harness, Code::RoundExists);
    assert!(matches!(harness.model.top(), Some(Screen::Form(_))));
}

fn locked(harness: &Harness) -> Lock {
    harness.session.store.lock(YEAR).unwrap().unwrap()
}

#[test]
fn words_are_asked_for_at_the_lock_and_typed_at_the_draw() {
    let mut harness = Harness::before();
    harness.play("<enter><enter><enter><enter>");
    refused(&harness, Code::SeedSourceName);
    harness.play("Borgerrådgiveren<enter>j");
    let lock = locked(&harness);
    assert_eq!(lock.source, Some(Source::Words { by: "Borgerrådgiveren".into() }));
    let house = lock.house.unwrap();
    let shown = harness.shown(100, 40);
    assert!(shown.contains(&house.sha256[..8]) && shown.contains(&house.share), "{shown}");
    // Straight to the words: what the lock has said is not asked for again.
    harness.play("<enter>");
    assert_eq!(draw_screen(&harness).place, Place::Seed);
    harness.play("solen skinne<tab><enter>");
    refused(&harness, Code::SeedWordsFew);
    harness.play("r<enter>j");
    let draw = harness.session.store.draw(YEAR).unwrap().unwrap();
    assert_eq!((draw.seed.normalised, draw.seed.grade), (format!("{} solen skinner", house.share), Grade::C));
    assert_eq!(draw.seed.source.as_deref(), Some("Borgerrådgiveren"));
}

#[test]
fn dice_are_seen_by_those_whom_the_lock_names() {
    let mut harness = Harness::before();
    harness.play("<enter><enter><down><down><enter>Anna Holm<enter>");
    refused(&harness, Code::SeedSourcePeople);
    harness.play(", anna holm<enter>");
    refused(&harness, Code::WitnessTwice);
    harness.play("<backspace><backspace><backspace><backspace><backspace><backspace><backspace><backspace><backspace>Bo Lund<enter>j<enter>");
    harness.play(DICE).play("<enter>j");
    let draw = harness.session.store.draw(YEAR).unwrap().unwrap();
    assert_eq!((draw.seed.grade, draw.seed.witnesses), (Grade::B, vec!["Anna Holm".to_owned(), "Bo Lund".into()]));
}

#[test]
fn a_public_draw_is_on_a_later_day_and_is_waited_for() {
    let mut harness = Harness::before();
    harness.play("<enter><enter><down><enter>Lotto 22-11-2026<enter>j");
    refused(&harness, Code::SeedSourceEarly);
    assert_eq!(harness.session.store.lock(YEAR).unwrap(), None);
    harness.play("<backspace><backspace><backspace><backspace>2099<enter>j<enter>3 7 12 19<enter>j");
    refused(&harness, Code::SeedSourceNotYet);
    assert!(!is_drawn(&harness));
}

#[test]
fn the_program_makes_the_seed_where_the_lock_says_so() {
    let mut harness = Harness::before();
    harness.play("<enter><enter><down><down><down><enter>j<enter>");
    // Nothing can be typed where nothing is asked for.
    harness.play("4 6 1<enter>j");
    let draw = harness.session.store.draw(YEAR).unwrap().unwrap();
    assert_eq!((draw.seed.typed.len(), draw.seed.grade), (32, Grade::C));
}

/// A round with the children's list alone, at the question before the lock.
fn without_adults() -> (Harness, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("voksne.csv"), "Sagsnummer;Område\nV-1;Voksne\nV-2;Voksne\n").unwrap();
    let mut harness = Harness::new(listed_children(), Lang::Da, Start::default());
    harness.model.folders.here = folder.path().to_owned();
    (harness, folder)
}

#[test]
fn an_area_without_a_list_is_named_and_left_out_only_by_its_words() {
    let (mut harness, _folder) = without_adults();
    let shown = harness.shown(80, 24);
    assert!(shown.contains("Voksenområdet: ingen liste."), "{shown}");
    assert!(shown.contains("Næste: Indlæs listen for voksenområdet."), "{shown}");
    harness.play("l");
    let shown = harness.shown(80, 24);
    assert!(shown.contains("! Voksenområdet     INGEN LISTE"), "{shown}");
    // Enter gets the list that is missing; it takes the name of the lock to lock without it.
    harness.play("<enter>");
    assert!(matches!(harness.model.top(), Some(Screen::Import(_))));
    harness.play("<esc>");
    harness.play("<ctrl-p>lås<enter><end><enter>");
    let shown = harness.shown(80, 24);
    for said in ["Voksenområdet har ingen liste.", "0 sager", "mindst 10", "skriv »uden voksne«"] {
        assert!(shown.contains(said), "{said}: {shown}");
    }
    // A yes is no word, nor are those of the other area.
    for typed in ["j", "uden børn"] {
        harness.play(typed).play("<enter>");
        assert_eq!(harness.session.store.lock(YEAR).unwrap(), None, "{typed}");
        harness.play(&"<backspace>".repeat(typed.chars().count()));
    }
    harness.play("Uden  voksne<enter>");
    let lock = harness.session.store.lock(YEAR).unwrap().unwrap();
    assert_eq!(lock.strata.iter().map(|stratum| stratum.area).collect::<Vec<_>>(), [Area::Children]);
    assert!(matches!(harness.model.top(), Some(Screen::Draw(_))));
}

#[test]
fn an_empty_line_leads_to_the_list_that_is_missing() {
    let (mut harness, _folder) = without_adults();
    harness.play("l<ctrl-p>lås<enter><end><enter><enter>");
    assert!(matches!(harness.model.top(), Some(Screen::Import(_))));
    // The question is still there behind it.
    harness.play("<esc>");
    assert!(matches!(harness.model.top(), Some(Screen::Form(_))));
    harness.play("<enter><enter><enter>");
    while !matches!(harness.model.top(), Some(Screen::Confirm(_))) {
        harness.play("<enter>");
    }
    harness.play("j");
    let shown = harness.shown(80, 24);
    assert!(matches!(harness.model.top(), Some(Screen::Draw(_))), "{shown}");
    assert!(!shown.contains("INGEN LISTE"), "{shown}");
    // Now both are in, and a yes is enough; not where another takes the one out again meanwhile.
    harness.play("<end><enter>");
    assert!(matches!(harness.model.top(), Some(Screen::Confirm(_))));
    harness.session.write(|change| crate::verbs::import::record::undo(change, YEAR, None)).unwrap();
    harness.play("j");
    assert_eq!(harness.refused(), Some(Code::AreaUnlisted));
    harness.play("<enter>");
    assert!(matches!(harness.model.top(), Some(Screen::Form(_))));
    assert_eq!(harness.session.store.lock(YEAR).unwrap(), None);
}
