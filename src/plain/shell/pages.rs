//! What is only read out: which page it is.

use crate::{
    domain::refusal::Refusal,
    plain::{findings::read_out as findings, sample::overview, shell::talk::Talk, trail::read_out::trail},
    verbs::load::{Load, Loaded},
    words::{papers, years},
};

pub(crate) fn read_out(talk: &mut Talk<'_, '_>, page: Load) -> Result<Vec<String>, Refusal> {
    let words = talk.words;
    talk.show(page)?;
    Ok(match talk.load(page)? {
        Loaded::Trail(entries, names) => trail(words, &names, &entries),
        Loaded::Verified(checks, unseen) => papers::verified(words, &checks, &unseen),
        Loaded::Tested(methods) => papers::selftest(words, &methods),
        Loaded::Overview(_, files) => overview::read_out(words, &files),
        Loaded::Receipts(receipts) => papers::receipts(words, &receipts),
        Loaded::Compared(comparison) => years::side_by_side(words, &comparison),
        Loaded::Findings { year, findings, checklists } => {
            let mut says = findings::read_out(words, &checklists, &findings);
            says.extend(read_out(talk, Load::Actions(year))?);
            says.extend(read_out(talk, Load::Citizens(year))?);
            says
        }
        Loaded::Actions { year, follow, .. } => findings::actions(words, year, &follow),
        Loaded::Citizens(_, survey) => vec![findings::citizens(words, survey.as_ref())],
        // Asked for in dialogues and places, which read out what they ask about.
        _ => Vec::new(),
    })
}
