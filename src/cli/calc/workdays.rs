//! Working days and hours between two times, with the holidays that counted.

use crate::{
    cli::args::calc::Workdays,
    domain::{
        code::Code,
        measure::At,
        refusal::Refusal,
        workday::{Span, between},
    },
    say,
    words::{lang::Lang, say::Words},
};
use chrono::NaiveDate;
use serde_json::{Value, json};

impl Workdays {
    /// The span, and whether both times of day are known: without them there are days but no hours.
    fn span(&self) -> Result<(Span, bool), Refusal> {
        let (from, to) = (At::typed(&self.from)?, At::typed(&self.to)?);
        let backwards = || Refusal::new(Code::CalcWorkdaysBackwards).with("from", &self.from).with("to", &self.to);
        let span = between(from.local(), to.local()).ok_or_else(backwards)?;
        let timed = from.time.is_some() && to.time.is_some();
        Ok((if timed { span } else { span.in_days(from.day) }, timed))
    }

    pub(in crate::cli) fn to_json(&self) -> Result<Value, Refusal> {
        let (span, timed) = self.span()?;
        Ok(json!({
            "days": span.days,
            "minutes": timed.then_some(span.minutes),
            "within_48_hours": timed.then(|| span.within_promise()),
            "holidays": span.holidays.iter().map(|(date, holiday)| json!([date.to_string(), holiday.code()])).collect::<Vec<_>>(),
            "counted_though_often_closed":
                span.closed.iter().map(|(date, closed)| json!([date.to_string(), closed.code()])).collect::<Vec<_>>(),
        }))
    }

    pub(in crate::cli) fn sentence(&self, words: &Words) -> Result<String, Refusal> {
        let (span, timed) = self.span()?;
        let mut lines = vec![say!(words, "calc-workdays-days", days = span.days)];
        if timed {
            let (hours, minutes) = (span.minutes / 60, span.minutes % 60);
            let key = if span.within_promise() { "calc-workdays-within" } else { "calc-workdays-beyond" };
            lines.push(say!(words, key, hours = hours, minutes = minutes));
        }
        for (date, holiday) in &span.holidays {
            let name = words.say(&format!("holiday-{}", holiday.code()), &[]);
            lines.push(say!(words, "calc-workdays-holiday", date = shown(*date, words), name = name));
        }
        for (date, closed) in &span.closed {
            let name = words.say(&format!("closed-{}", closed.code()), &[]);
            lines.push(say!(words, "calc-workdays-closed", date = shown(*date, words), name = name));
        }
        Ok(lines.join("\n"))
    }
}

fn shown(date: NaiveDate, words: &Words) -> String {
    let form = match words.lang() {
        Lang::Da => "%d-%m-%Y",
        Lang::En => "%Y-%m-%d",
    };
    date.format(form).to_string()
}
