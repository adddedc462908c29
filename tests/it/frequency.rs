//! Every case and every pair of cases is drawn as often as chance says, in 300,000 draws.

use sha2::{Digest, Sha256};
use tilsyn::domain::draw::order::order;

const POPULATION: usize = 137;
const SAMPLE: usize = 10;
const DRAWS: u32 = 300_000;

#[test]
fn inclusion_and_pairs_are_uniform() {
    let mut single = vec![0_u32; POPULATION];
    let mut pair = vec![0_u32; POPULATION * POPULATION];
    for draw in 0..DRAWS {
        let key: [u8; 32] = Sha256::digest(format!("draw {draw}").as_bytes()).into();
        let mut drawn: Vec<usize> = order(137, key).places[..SAMPLE].iter().map(|place| *place as usize - 1).collect();
        drawn.sort_unstable();
        for (i, a) in drawn.iter().enumerate() {
            single[*a] += 1;
            drawn[i + 1..].iter().for_each(|b| pair[a * POPULATION + b] += 1);
        }
    }
    let (n, k, times) = (POPULATION as f64, SAMPLE as f64, f64::from(DRAWS));
    let z = |count: u32, p: f64| (f64::from(count) - times * p) / (times * p * (1.0 - p)).sqrt();
    // The counts of a sample of fixed size sum to a constant, so their squares have n - 1 degrees of freedom.
    let chi2: f64 = single.iter().map(|count| z(*count, k / n).powi(2)).sum::<f64>() * (n - 1.0) / n;
    let sd = (chi2 - (n - 1.0)) / (2.0 * (n - 1.0)).sqrt();
    assert!(sd.abs() < 3.0, "inclusion is {sd:.1} standard deviations off");
    let p = k * (k - 1.0) / (n * (n - 1.0));
    let pairs: Vec<f64> = (0..POPULATION)
        .flat_map(|a| (a + 1..POPULATION).map(move |b| a * POPULATION + b))
        .map(|index| z(pair[index], p))
        .collect();
    let far = pairs.iter().filter(|z| z.abs() > 3.0).count() as f64;
    let expected = 0.0027 * pairs.len() as f64;
    assert!((far - expected).abs() < 3.0 * expected.sqrt(), "{far} pairs are far off, {expected:.0} expected");
    let mean = pairs.iter().map(|z| z * z).sum::<f64>() / pairs.len() as f64;
    assert!((0.9..1.1).contains(&mean), "pairs vary {mean:.2} times as much as chance");
}
