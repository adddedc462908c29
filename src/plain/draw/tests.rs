//! Everything around the draw and the papers of a round, line by line.

use crate::plain::shell::{
    fixture::{YEAR, drawn, from, listed, talk},
    run::Start,
};

const START: Start = Start { year: Some(YEAR), case: None };

#[test]
fn a_list_is_locked_and_drawn_from_after_a_yes() {
    let mut session = listed();
    let said =
        talk(&mut session, START, &["lås", "5", "2", "lås", "5", "1", "træk", "", "", "4", "rødgrød", "1", "stop"]);
    assert!(said.contains("Intet er ændret."), "{said}");
    assert!(session.store.lock(YEAR).unwrap().is_some());
    let draw = session.store.draw(YEAR).unwrap().unwrap();
    assert_eq!(draw.seed.normalised, "rødgrød");
    assert!(said.contains("Børneområdet: 10 af 12 sager"), "{said}");
    // Without a yes nothing is drawn.
    let mut session = listed();
    talk(&mut session, START, &["lås", "5", "1", "træk", "", "", "3", "2", "stop"]);
    assert!(session.store.draw(YEAR).unwrap().is_none());
}

#[test]
fn the_source_is_chosen_at_the_lock_and_only_what_it_gives_is_asked_for() {
    let mut session = listed();
    let said = talk(&mut session, START, &["lås", "1", "Revisor", "1", "stop"]);
    let lock = session.store.lock(YEAR).unwrap().unwrap();
    let house = lock.house.unwrap();
    assert!(said.contains("ord fra Revisor sammen med husets bidrag"), "{said}");
    assert!(said.contains(&lock.commitment) && said.contains(&house.sha256) && said.contains(&house.share), "{said}");
    let said = talk(&mut session, START, &["træk", "", "", "solen skinner over havnen", "1", "stop"]);
    assert!(said.contains("Skriv ordene fra Revisor"), "{said}");
    let draw = session.store.draw(YEAR).unwrap().unwrap();
    assert_eq!(draw.seed.normalised, format!("{} solen skinner over havnen", house.share));
    // Two witnesses, and the program.
    let mut session = listed();
    talk(&mut session, START, &["lås", "3", "Anna, Bo", "1", "træk", "", "", "4 6 1", "1", "stop"]);
    assert_eq!(session.store.draw(YEAR).unwrap().unwrap().seed.witnesses, ["Anna", "Bo"]);
    let mut session = listed();
    let said = talk(&mut session, START, &["lås", "4", "1", "træk", "", "", "1", "stop"]);
    assert_eq!(session.store.draw(YEAR).unwrap().unwrap().seed.typed.len(), 32, "{said}");
}

#[test]
fn the_sample_is_extended_and_drawn_again_with_a_reason() {
    let mut session = drawn();
    let said = talk(&mut session, START, &["udvid", "elleve", "11", "", "1", "stop"]);
    assert!(said.contains("»elleve« er ikke et helt tal."), "{said}");
    assert_eq!(session.store.sample(YEAR).unwrap().len(), 13);
    let said = talk(&mut session, START, &["træk igen", "Det forkerte frøtal", "", "", "4", "nyt", "1", "stop"]);
    assert_eq!(session.store.draw(YEAR).unwrap().unwrap().attempt, 2, "{said}");
}

#[test]
fn forgotten_cases_are_a_supplement() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("glemt.csv");
    std::fs::write(&path, "Sagsnummer;Område\nGlemt-1;Børn\nGlemt-2;Børn\nGlemt-3;Børn\n").unwrap();
    let path = path.display().to_string();
    let mut session = drawn();
    let mut lines = vec!["glemte sager", &path];
    lines.extend(["", "", "", ""]);
    lines.extend(["1", "stop"]);
    let said = talk(&mut session, START, &lines);
    assert!(said.contains("de bliver til tillæg 1 med egen lås og eget udtræk"), "{said}");
    assert_eq!(session.store.newest_supplement(YEAR).unwrap(), 1, "{said}");
    talk(&mut session, START, &["fjern", "1", "stop"]);
    assert_eq!(session.store.newest_supplement(YEAR).unwrap(), 0);
    talk(&mut session, START, &lines);
    let said =
        talk(&mut session, START, &["næste", "5", "1", "næste", "", "4", "terninger 6 6 1", "1", "kvittering", "stop"]);
    assert!(session.store.draw_of(YEAR, 1).unwrap().is_some(), "{said}");
    assert!(said.contains("Kvitteringen gælder tillæg 1"), "{said}");
}

#[test]
fn the_papers_are_read_out() {
    let mut session = drawn();
    let said = talk(&mut session, START, &["overblik", "stop"]);
    assert!(said.contains("BI-01 Egne ønsker i målene: ubesvaret B-01, B-02"), "{said}");
    let said = talk(&mut session, START, &["fordel", "b2", "abc", "bemærkninger", "", "sammenlign", "stop"]);
    assert!(said.contains("B-02 gennemgås af abc."), "{said}");
    assert!(said.contains("Der er ingen bemærkninger endnu."), "{said}");
    assert!(said.contains("Der er ingen godkendt runde før 2027"), "{said}");
    let said =
        talk(&mut session, Start::default(), &["log", "efterprøv", "selvtest", "opret", "2030", "", "", "1", "stop"]);
    assert!(from(&said, "Sporet").contains("mla: trak stikprøven 2027"), "{said}");
    assert!(said.contains("Fishers eksakte test"), "{said}");
    assert_eq!(session.round(2030).unwrap().title, "Ledelsestilsyn 2030");
}

#[test]
fn an_area_without_a_list_is_left_out_only_by_its_words() {
    let mut session = listed();
    // Of the lists of both areas the adults' goes.
    session.write(|change| crate::verbs::remove_round::remove(change, YEAR)).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("boern.csv");
    let rows: Vec<String> = (1..=12).map(|n| format!("B-{n};Børn")).collect();
    std::fs::write(&path, format!("Sagsnummer;Område\n{}\n", rows.join("\n"))).unwrap();
    let path = path.display().to_string();
    let said = talk(
        &mut session,
        Start::default(),
        &["opret", "2027", "", "", "1", "indlæs", &path, "", "", "", "", "1", "stop"],
    );
    assert!(said.contains("Voksenområdet: ingen liste."), "{said}");
    assert!(said.contains("Næste skridt: Indlæs listen for voksenområdet."), "{said}");
    for answer in ["", "1", "uden børn"] {
        let said = talk(&mut session, START, &["lås", "5", answer, "stop"]);
        assert!(said.contains("Voksenområdet har ingen liste."), "{said}");
        assert!(said.contains("Skriv »uden voksne« for at låse uden, eller tryk Enter"), "{said}");
        assert!(session.store.lock(YEAR).unwrap().is_none(), "{answer}: {said}");
    }
    let said = talk(&mut session, START, &["lås", "5", "uden voksne", "stop"]);
    assert_eq!(session.store.lock(YEAR).unwrap().unwrap().strata.len(), 1, "{said}");
}
