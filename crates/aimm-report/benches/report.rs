//! Time of a report of eleven and of about thirty pages.

#![expect(clippy::unwrap_used, reason = "the sample's date is one of the calendar")]

use std::hint::black_box;
use std::ops::ControlFlow;

use aimm_report::render_pdf;
use criterion::{Criterion, criterion_group, criterion_main};

#[path = "../tests/suite/sample/mod.rs"]
mod sample;

fn report(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("report");
    group.sample_size(10);
    let documents = [
        ("11 pages, English", sample::sample(false)),
        ("11 pages, Chinese", sample::sample(true)),
        ("30 pages, English", sample::long_sample(false)),
        ("30 pages, Chinese", sample::long_sample(true)),
    ];
    for (name, document) in documents {
        group.bench_function(name, |bencher| {
            bencher.iter(|| render_pdf(black_box(&document), &mut |_| ControlFlow::Continue(())));
        });
    }
    group.finish();
}

criterion_group!(benches, report);
criterion_main!(benches);
