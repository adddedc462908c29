//! Every row of the reference values: published tables, R, scipy and statsmodels (see each row's `source`).

use super::checked::{Checked, Unreadable, read, rows};
use crate::domain::statistics::{
    agreement::agreement,
    clopper_pearson::clopper_pearson,
    detection::detection,
    fisher::fisher,
    fraction::{Confidence, Fraction},
    guaranteed::{SeenOf, guaranteed},
    holm::holm,
    hypergeometric::{CaseInterval, Sides, interval, interval_with_unknown},
    korn_graubard::korn_graubard,
    newcombe::newcombe,
    seen::{Seen, ShareInterval},
    size::{size, size_for_rate},
    stratified::{Stratum, stratified},
    wilson::wilson,
};
use serde_json::{Value, json};

/// Each method of the tables, in their order.
pub fn statistics(tables: &str) -> Result<Vec<Checked>, Unreadable> {
    let tables = read(tables)?;
    let mut found: Vec<Checked> = Vec::new();
    for row in rows(&tables, "oracles")? {
        let (id, function) = (row["id"].as_str().unwrap_or(""), row["function"].as_str().unwrap_or(""));
        let own = calculated(function, &Inputs(&row["inputs"])).unwrap_or_default();
        // A row without a tolerance agrees with nothing.
        let same = row["tolerance"].as_f64().is_some_and(|tolerance| agrees(&own, &row["expected"], tolerance));
        let difference = (!same).then(|| format!("{id}: {own}, {}", row["expected"]));
        let method = Checked::new(function);
        let at = found.iter().position(|known| known.method == method.method).unwrap_or(found.len());
        if at == found.len() {
            found.push(method);
        }
        if let Some(checked) = found.get_mut(at) {
            checked.add(row["source"].as_str().unwrap_or(""), difference);
        }
    }
    Ok(found)
}

/// The inputs of a row.
struct Inputs<'a>(&'a Value);

impl Inputs<'_> {
    fn whole(&self, name: &str) -> Option<u32> {
        whole(&self.0[name])
    }

    /// Given as text where it must be exact, as a number where it need not be.
    fn confidence(&self) -> Option<Confidence> {
        let given = &self.0["conf"];
        Confidence::parse(given.as_str().unwrap_or(&given.to_string())).ok()
    }

    fn interval(&self, sides: Sides) -> Option<CaseInterval> {
        interval(self.whole("x")?, self.whole("n")?, self.whole("N")?, self.confidence()?, sides)
    }

    fn seen(&self, met: &str, sample: &str) -> Option<Seen> {
        Some(Seen { met: self.whole(met)?, sample: self.whole(sample)? })
    }

    fn seen_of(&self, met: &str, sample: &str, population: &str) -> Option<SeenOf> {
        Some(SeenOf { seen: self.seen(met, sample)?, population: self.whole(population)? })
    }

    fn table(&self) -> Option<Vec<Vec<u32>>> {
        self.0["table"].as_array()?.iter().map(wholes).collect()
    }

    fn strata(&self) -> Option<Vec<Stratum>> {
        let (population, sample, met) = (wholes(&self.0["N"])?, wholes(&self.0["n"])?, wholes(&self.0["x"])?);
        let strata = population.into_iter().zip(sample.into_iter().zip(met));
        Some(strata.map(|(population, (sample, met))| Stratum { population, seen: Seen { met, sample } }).collect())
    }
}

fn whole(value: &Value) -> Option<u32> {
    value.as_u64()?.try_into().ok()
}

fn wholes(value: &Value) -> Option<Vec<u32>> {
    value.as_array()?.iter().map(whole).collect()
}

fn calculated(function: &str, inputs: &Inputs<'_>) -> Option<Value> {
    let found = match function {
        "hypergeometric_ci_two_sided" => cases(inputs.interval(Sides::Two)?),
        "hypergeometric_upper_one_sided" => json!(inputs.interval(Sides::Upper)?.high),
        "hypergeometric_lower_one_sided" => json!(inputs.interval(Sides::Lower)?.low),
        "missing_case_bounds" => missing(inputs)?,
        "wilson" => shares(wilson(inputs.seen("x", "n")?, inputs.confidence()?)?),
        "clopper_pearson" => shares(clopper_pearson(inputs.seen("x", "n")?, inputs.confidence()?)?),
        "newcombe_difference" => {
            shares(newcombe(inputs.seen("x1", "n1")?, inputs.seen("x2", "n2")?, inputs.confidence()?)?)
        }
        "discovery_sample_size" => {
            json!(size(inputs.whole("N")?, inputs.whole("K")?, inputs.whole("c")?, inputs.confidence()?)?)
        }
        "acceptance_sample_size_expected_rate" => {
            let expected = Fraction::parse(inputs.0["expected"].as_str()?).ok()?;
            json!(size_for_rate(inputs.whole("N")?, inputs.whole("K")?, expected, inputs.confidence()?)?)
        }
        "detection_probability" => {
            json!(detection(inputs.whole("K")?, inputs.whole("n")?, inputs.whole("N")?)?.to_f64())
        }
        "fisher_exact_two_sided" => {
            let [first, second]: [Vec<u32>; 2] = inputs.table()?.try_into().ok()?;
            let seen = |row: &[u32]| Some(Seen { met: *row.first()?, sample: row.iter().sum() });
            json!(fisher(seen(&first)?, seen(&second)?)?.to_f64())
        }
        "difference_guaranteed_two_finite_populations" => difference(inputs)?,
        "holm_adjust" => {
            let p: Option<Vec<f64>> = inputs.0["p"].as_array()?.iter().map(Value::as_f64).collect();
            json!(holm(&p?)?)
        }
        "cohen_kappa" => json!(agreement(&inputs.table()?)?.kappa?),
        "gwet_ac1" => json!(agreement(&inputs.table()?)?.ac1?),
        "stratified_proportion" => {
            let found = stratified(&inputs.strata()?)?;
            json!([found.share, found.standard_error?])
        }
        "stratified_proportion_korn_graubard" => shares(korn_graubard(&inputs.strata()?, inputs.confidence()?)?),
        _ => return None,
    };
    Some(found)
}

fn cases(found: CaseInterval) -> Value {
    json!([found.low, found.high])
}

fn shares(found: ShareInterval) -> Value {
    json!([found.low, found.high])
}

fn missing(inputs: &Inputs<'_>) -> Option<Value> {
    let (met, missing, sample) = (inputs.whole("fulfilled")?, inputs.whole("missing")?, inputs.whole("n")?);
    let (answered, population) = (sample.checked_sub(missing)?, inputs.whole("N")?);
    let found = interval_with_unknown(met, answered, missing, population, inputs.confidence()?, Sides::Two)?;
    let share = |met| Seen { met, sample }.share();
    Some(json!({ "point": [share(met)?, share(met + missing)?], "count_limits": cases(found) }))
}

/// The exact fractions are made anew from the numbers of cases; the decimals of the row are theirs, rounded.
fn difference(inputs: &Inputs<'_>) -> Option<Value> {
    let (first, second) = (inputs.seen_of("x1", "n1", "N1")?, inputs.seen_of("x2", "n2", "N2")?);
    let found = guaranteed(first, second, inputs.confidence()?)?;
    let less = |a: u32, b: u32| {
        let [a, b, n, m] = [a, b, first.population, second.population].map(i64::from);
        let (mut numerator, mut denominator) = (a * m - b * n, n * m);
        for divisor in (2..=denominator).rev() {
            while numerator % divisor == 0 && denominator % divisor == 0 {
                (numerator, denominator) = (numerator / divisor, denominator / divisor);
            }
        }
        format!("{numerator}/{denominator}")
    };
    let rounded = |share: f64| (share * 1e6).round() / 1e6;
    Some(json!({
        "year1": cases(found.first),
        "year2": cases(found.second),
        "lower": less(found.first.low, found.second.high),
        "upper": less(found.first.high, found.second.low),
        "lower_dec": rounded(found.difference.low),
        "upper_dec": rounded(found.difference.high),
    }))
}

/// Equal within the tolerance, number by number; whole numbers and texts exactly.
fn agrees(found: &Value, expected: &Value, tolerance: f64) -> bool {
    match (found, expected) {
        (Value::Array(found), Value::Array(expected)) => {
            found.len() == expected.len() && found.iter().zip(expected).all(|(a, b)| agrees(a, b, tolerance))
        }
        (Value::Object(found), Value::Object(expected)) => {
            found.len() == expected.len()
                && expected.iter().all(|(name, value)| found.get(name).is_some_and(|own| agrees(own, value, tolerance)))
        }
        (Value::Number(a), Value::Number(b)) if !(a.is_u64() && b.is_u64()) => {
            a.as_f64().zip(b.as_f64()).is_some_and(|(a, b)| (a - b).abs() <= tolerance)
        }
        _ => !found.is_null() && found == expected,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLES: &str = include_str!("../../../../tests/data/vectors/statistics.json");

    #[test]
    fn every_row_is_reproduced() {
        let found = statistics(TABLES).unwrap();
        let differing: Vec<&String> = found.iter().flat_map(|checked| &checked.differing).collect();
        assert!(differing.is_empty(), "{differing:#?}");
        assert_eq!((found.len(), found.iter().map(|checked| checked.rows).sum::<usize>()), (17, 76));
    }

    /// Each expected value is changed by itself, by the least that its tolerance does not cover, and is found.
    #[test]
    fn every_wrong_row_is_found() {
        fn wrong(value: &mut Value, by: f64) {
            match value {
                Value::Array(values) => wrong(&mut values[0], by),
                Value::Object(values) => values.values_mut().next().map_or((), |value| wrong(value, by)),
                value if value.is_u64() => *value = json!(value.as_u64().unwrap() + 1),
                value => *value = json!(value.as_f64().unwrap() + by),
            }
        }
        let tables: Value = serde_json::from_str(TABLES).unwrap();
        for at in 0..tables["oracles"].as_array().unwrap().len() {
            let mut changed = tables.clone();
            let row = &mut changed["oracles"][at];
            let by = row["tolerance"].as_f64().unwrap().mul_add(3.0, 1e-12);
            wrong(&mut row["expected"], by);
            let id = row["id"].as_str().unwrap().to_owned();
            let found = statistics(&changed.to_string()).unwrap();
            let differing: Vec<&String> = found.iter().flat_map(|checked| &checked.differing).collect();
            assert!(differing.len() == 1 && differing[0].starts_with(&format!("{id}: ")), "{id}: {differing:?}");
        }
    }

    #[test]
    fn a_table_that_says_nothing_is_no_success() {
        assert!(statistics("").is_err() && statistics("{}").is_err() && statistics(r#"{"oracles":[]}"#).is_err());
        let unknown = r#"{"oracles":[{"id":"a","function":"b","inputs":{},"expected":null,"tolerance":0}]}"#;
        assert_eq!(statistics(unknown).unwrap()[0].agreeing(), 0);
    }
}
