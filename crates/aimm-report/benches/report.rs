//! Time of a report of eleven and of about thirty pages, and of the largest that is usual.

#![expect(clippy::unwrap_used, reason = "the sample's date is one of the calendar")]

use std::hint::black_box;
use std::ops::ControlFlow;

use aimm_messages::{Language, Messages};
use aimm_report::{render_pdf, render_report};
use criterion::{Criterion, criterion_group, criterion_main};

#[path = "../tests/compose/case.rs"]
#[expect(dead_code, reason = "the tests need more of it")]
mod case;
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
    let scored = case::Case::full_size().score();
    for (name, is_bilingual) in [("72 items, 300 pieces of evidence", false), ("the same, bilingual", true)] {
        let mut input = scored.input(None);
        input.options.is_bilingual = is_bilingual;
        let messages = Messages::new(Language::English);
        group.bench_function(name, |bencher| {
            bencher.iter(|| render_report(black_box(&input), &messages, &mut |_| ControlFlow::Continue(())));
        });
    }
    group.finish();
}

criterion_group!(benches, report);
criterion_main!(benches);
