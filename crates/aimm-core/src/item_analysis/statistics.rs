//! Mean, spread, correlation.

/// Two values that differ by less do not vary.
const LEAST_VARIANCE: f64 = 1e-12;

/// Mean of `values`, which are not empty.
pub(super) fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// Variance over n − 1; 0 for a single value.
pub(super) fn variance(values: &[f64]) -> f64 {
    let mean = mean(values);
    let squares: f64 = values.iter().map(|value| (value - mean) * (value - mean)).sum();
    squares / (values.len().max(2) - 1) as f64
}

/// Standard deviation over n − 1.
pub(super) fn standard_deviation(values: &[f64]) -> f64 {
    variance(values).sqrt()
}

/// Says whether `variance` is more than the rounding of equal numbers.
pub(super) fn varies(variance: f64) -> bool {
    variance > LEAST_VARIANCE
}

/// Pearson's correlation; `None` where one side does not vary.
pub(super) fn correlation(pairs: &[(f64, f64)]) -> Option<f64> {
    let (own, rest): (Vec<f64>, Vec<f64>) = pairs.iter().copied().unzip();
    let (own_mean, rest_mean) = (mean(&own), mean(&rest));
    let products: f64 = pairs.iter().map(|(own, rest)| (own - own_mean) * (rest - rest_mean)).sum();
    let covariance = products / (pairs.len().max(2) - 1) as f64;
    let (own, rest) = (variance(&own), variance(&rest));
    (varies(own) && varies(rest)).then(|| (covariance / (own * rest).sqrt()).clamp(-1.0, 1.0))
}
