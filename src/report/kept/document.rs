//! The figures as a document: where the full report is filed, and a table an area and checklist.

use super::data::Kept;
use crate::{
    domain::{
        checklist::{Checklist, find},
        finding::Finding,
        purge::AreaCounts,
    },
    report::document::{
        blocks::{Block, Document, Fact, Section, Table},
        parts::areas,
        sentences as say_of,
    },
    say,
    words::{dates::date_time, say::Words, terms, years},
};

#[must_use]
pub fn document(kept: &Kept, words: &Words) -> Document {
    let areas = kept.figures.areas.iter().flat_map(|counts| area(kept, counts, words));
    Document {
        lang: words.lang().code(),
        title: say!(words, "report-title", year = kept.purged.year),
        subtitle: say!(words, "kept-subtitle", municipality = kept.municipality),
        draft: None,
        facts: facts(kept, words),
        sections: areas.chain(compared(kept, words)).collect(),
        footer: say!(
            words,
            "report-footer",
            version = env!("CARGO_PKG_VERSION"),
            seq = kept.figures.head_seq,
            sha256 = kept.figures.head_sha256
        ),
    }
}

fn facts(kept: &Kept, words: &Words) -> Vec<Fact> {
    let term = |key: &str| words.say(key, &[]);
    let (purged, figures) = (&kept.purged, &kept.figures);
    let at = |moment| date_time(moment, words.lang());
    let mut facts = vec![
        Fact::new(term("kept-fact-filed"), &*purged.filed),
        Fact::new(term("kept-fact-deleted"), say!(words, "kept-deleted", at = at(purged.at), by = purged.by)),
        Fact::new(term("kept-fact-ground"), &*purged.ground),
        Fact::new(
            term("report-fact-status"),
            say!(words, "kept-signed", version = figures.version, at = at(figures.at)),
        ),
    ];
    facts.extend(figures.commitments.iter().map(|print| Fact::exact(term("kept-fact-commitment"), &**print)));
    facts
}

fn area(kept: &Kept, counts: &AreaCounts, words: &Words) -> Vec<Section> {
    let first = Section::new(counts.area.code(), 2, terms::area(words, counts.area)).text(say!(
        words,
        "kept-area",
        population = counts.population,
        drawn = counts.drawn,
        walked = counts.walked,
        missing = counts.missing,
        replaced = counts.replaced
    ));
    let lists = kept.purged.checklists.iter().filter_map(|list| checklist(kept, counts, list, words));
    std::iter::once(first).chain(lists).collect()
}

fn checklist(kept: &Kept, counts: &AreaCounts, list: &Checklist, words: &Words) -> Option<Section> {
    let of_list = |finding: &&Finding| finding.area == counts.area && finding.checklist == list.id;
    let rows: Vec<Vec<String>> =
        kept.findings.iter().filter(of_list).map(|finding| cells(kept, finding, words)).collect();
    if rows.is_empty() {
        return None;
    }
    let (name, area) = (words.lang().of(&list.name), terms::area(words, counts.area));
    let id = format!("{}-{}", counts.area, list.id.to_lowercase());
    let title = say!(words, "report-checklist", id = list.id, name = name, area = area);
    let caption = say!(words, "kept-caption", name = name, area = area);
    let head = areas::heads(CONFIDENCE, words);
    let table = Table { id: format!("{id}-tabel"), caption, head, rows };
    Some(Section::new(&id, 3, title).with(Block::Table(table)))
}

/// Of every interval, in per cent.
const CONFIDENCE: &str = "95";

fn cells(kept: &Kept, finding: &Finding, words: &Words) -> Vec<String> {
    let question = find(&kept.purged.checklists, &finding.question);
    let text = question.map_or("", |question| words.lang().of(&question.text));
    vec![
        format!("{} {text}", finding.question),
        format!("{}, {}", terms::demand(words, finding.kind), terms::severity(words, finding.severity)),
        terms::met_of(words, finding),
        terms::interval(words, finding),
        finding.partly.to_string(),
        finding.not_met.to_string(),
        say_of::left_out(words, finding),
        say_of::marks(words, finding),
    ]
}

fn compared(kept: &Kept, words: &Words) -> Option<Section> {
    let comparison = kept.comparison.as_ref()?;
    let title = say!(words, "kept-compared", before = comparison.before.to_string());
    let lines = years::side_by_side(words, comparison).into_iter().map(|line| line.trim().to_owned());
    let lines = lines.filter(|line| !line.is_empty()).collect();
    Some(Section::new("sammenligning", 2, title).with(Block::List(lines)))
}
