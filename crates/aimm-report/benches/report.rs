//! Time of a report of about thirty pages.

use std::hint::black_box;
use std::ops::ControlFlow;

use aimm_report::render_pdf;
use criterion::{Criterion, criterion_group, criterion_main};

#[path = "../tests/support/mod.rs"]
mod support;

fn report(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("report");
    group.sample_size(10);
    for (name, is_chinese) in [("english", false), ("chinese", true)] {
        let document = support::sample::long_sample(is_chinese);
        group.bench_function(name, |bencher| {
            bencher.iter(|| render_pdf(black_box(&document), &mut |_| ControlFlow::Continue(())));
        });
    }
    group.finish();
}

criterion_group!(benches, report);
criterion_main!(benches);
