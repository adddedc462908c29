//! The last look at a list before it becomes a part of the frame.

use crate::{
    domain::area::Area,
    say,
    tui::lists::import_effect::{ReadyList, ReplacedList},
    words::{lists, say::Words, terms},
};

/// What the list holds and what was left out of it, a line each.
#[must_use]
pub fn sentences(words: &Words, ready: &ReadyList) -> Vec<String> {
    let list = &ready.new.list;
    let mut lines: Vec<String> = ready
        .new
        .shown
        .supplement
        .map(|number| say!(words, "draw-forgotten", supplement = number))
        .into_iter()
        .collect();
    let before = lines.len();
    for (area, cases) in Area::ALL.into_iter().zip(ready.new.shown.kept) {
        if cases > 0 {
            lines.push(say!(words, "list-cases", area = terms::area(words, area), cases = cases));
        }
    }
    if lines.len() == before {
        lines.push(words.say("list-no-cases", &[]));
    }
    if let Some(ReplacedList { number, file_name, difference }) = &ready.replaced {
        let (added, gone, changed) = (difference.added.len(), difference.gone.len(), difference.changed.len());
        lines.push(say!(words, "list-replaces", number = number, file = file_name));
        lines.push(say!(words, "list-difference", added = added, gone = gone, changed = changed));
    }
    lines.extend(lists::excluded(words, &ready.new.shown.reading));
    if list.merged > 0 {
        lines.push(say!(words, "import-merged", merged = list.merged));
    }
    if list.left_out > 0 {
        lines.push(say!(words, "import-left-out", rows = list.left_out));
    }
    let skipped = list.skipped.preamble + list.skipped.blank + list.skipped.totals + list.skipped.repeated_headers;
    if skipped > 0 {
        lines.push(say!(words, "import-skipped", skipped = skipped));
    }
    if !list.columns_dropped.is_empty() {
        lines.push(say!(words, "list-dropped", columns = list.columns_dropped.join(", ")));
    }
    lines
}
