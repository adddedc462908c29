//! What `tilsyn import` has to say of the lists that it read: what each rule took out, what changed, what was kept.

use crate::{
    cli::output::Said,
    domain::{area::Area, difference::Difference, supplement::MAIN},
    intake::case_list::CaseList,
    say,
    verbs::import::prepare::{Prepared, Ready, Replaced, count},
    words::{lists, say::Words, terms},
};
use serde_json::{Value, json};

/// How many case numbers of a difference the screen shows; `--json` gives all.
const SHOWN_MAX: usize = 20;

pub(super) fn said(words: &Words, prepared: &Prepared, dry_run: bool) -> Said {
    let mut lines: Vec<String> = prepared.lists.iter().flat_map(|ready| of_list(words, ready)).collect();
    if let Some(replaced) = &prepared.replaced {
        lines.extend(differs(words, replaced));
    }
    if prepared.lists.first().is_some_and(|ready| !ready.reading.expected.is_empty()) {
        lines.push(words.say("import-agrees", &[]));
    }
    if !dry_run && prepared.supplement == MAIN {
        let kept =
            Area::ALL.into_iter().filter(|area| prepared.lists.iter().any(|ready| count(&ready.list.cases, *area) > 0));
        lines.extend(terms::elderly(words, kept));
    }
    lines.push(match (dry_run, prepared.supplement) {
        (true, _) => words.say("import-dry-run", &[]),
        (false, MAIN) => words.say("import-next", &[]),
        (false, number) => say!(words, "supplement-imported", supplement = number),
    });
    Said { json: to_json(prepared), text: lines.join("\n") }
}

fn of_list(words: &Words, Ready { file_name, list, reading }: &Ready) -> Vec<String> {
    let mut lines = vec![say!(words, "import-read", file = file_name, rows = list.rows + list.left_out)];
    for area in Area::ALL {
        let cases = count(&list.cases, area);
        if cases > 0 {
            lines.push(say!(words, "import-cases", area = terms::area(words, area), cases = cases));
        }
    }
    if list.left_out > 0 {
        lines.push(say!(words, "import-left-out", rows = list.left_out));
    }
    if list.merged > 0 {
        lines.push(say!(words, "import-merged", merged = list.merged));
    }
    lines.extend(lists::excluded(words, reading).into_iter().map(|line| format!("  {line}")));
    let skipped = skipped(list);
    if skipped > 0 {
        lines.push(say!(words, "import-skipped", skipped = skipped));
    }
    if !list.columns_dropped.is_empty() {
        lines.push(say!(words, "import-dropped", columns = list.columns_dropped.join(", ")));
    }
    lines
}

fn skipped(list: &CaseList) -> u64 {
    list.skipped.preamble + list.skipped.blank + list.skipped.totals + list.skipped.repeated_headers
}

fn differs(words: &Words, Replaced { number, file_name, difference }: &Replaced) -> Vec<String> {
    let Difference { added, gone, changed } = difference;
    let mut lines = vec![say!(words, "again-in-place-of", number = number, file = file_name)];
    for (key, numbers) in [("again-added", added), ("again-gone", gone)] {
        lines.push(format!("  {}", say!(words, key, count = numbers.len())));
        let shown = numbers.iter().take(SHOWN_MAX).map(|number| format!("    {number}"));
        lines.extend(shown.chain(more(words, numbers.len())));
    }
    lines.push(format!("  {}", say!(words, "again-changed", count = changed.len())));
    let shown = changed.iter().take(SHOWN_MAX);
    lines.extend(shown.map(|changed| format!("    {}", lists::changed(words, changed))));
    lines.extend(more(words, changed.len()));
    lines
}

fn more(words: &Words, count: usize) -> Option<String> {
    (count > SHOWN_MAX).then(|| format!("    {}", say!(words, "again-more", count = count - SHOWN_MAX)))
}

fn to_json(prepared: &Prepared) -> Value {
    let mut dropped: Vec<&String> = Vec::new();
    for ready in &prepared.lists {
        dropped
            .extend(ready.list.columns_dropped.iter().filter(|column| !dropped.contains(column)).collect::<Vec<_>>());
    }
    let account = prepared.account();
    let mut json = json!({
        "rows": account.read - account.left_out,
        "cases": { "boern": account.kept[0], "voksne": account.kept[1] },
        "duplicates_merged": account.merged,
        "columns_dropped": dropped,
        "problems": [],
    });
    if account.left_out > 0 {
        json["left_out"] = account.left_out.into();
    }
    if prepared.supplement != MAIN {
        json["supplement"] = prepared.supplement.into();
    }
    let Some(Ready { reading, .. }) = prepared.lists.first() else { return json };
    if !account.excluded.is_empty() {
        json["excluded"] =
            account.excluded.iter().map(|(rule, cases)| (rule.code().to_owned(), Value::from(*cases))).collect();
    }
    if !reading.rules.is_empty() {
        json["rules"] = json!(reading.rules);
        json["flagged"] =
            prepared.lists.iter().flat_map(|ready| &ready.reading.flagged).map(|number| json!(number)).collect();
    }
    if !reading.expected.is_empty() {
        json["expected"] = json!(reading.expected);
    }
    if let Some(replaced) = &prepared.replaced {
        let Difference { added, gone, changed } = &replaced.difference;
        let changed: Vec<Value> = changed
            .iter()
            .map(|changed| {
                json!({ "case_number": changed.number,
                    "from": { "area": changed.from.area, "department": changed.from.department.as_deref() },
                    "to": { "area": changed.to.area, "department": changed.to.department.as_deref() } })
            })
            .collect();
        json["again"] = json!({ "number": replaced.number, "added": added, "gone": gone, "changed": changed });
    }
    json
}
