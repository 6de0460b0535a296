//! The sections of a report, as the screen and as the engine name them, and where they are.

use aimm_report::Layout;
use aimm_report::input::Section;

use crate::dto::{ReportOptionsView, ReportSection, SectionPages};
use crate::reports::{audience, report_options};

/// Sections of the screen and of the engine, in the order of the report.
const SECTIONS: [(ReportSection, Section); 21] = [
    (ReportSection::Cover, Section::Cover),
    (ReportSection::Contents, Section::Contents),
    (ReportSection::Summary, Section::Summary),
    (ReportSection::Purpose, Section::Purpose),
    (ReportSection::Method, Section::Method),
    (ReportSection::Results, Section::Results),
    (ReportSection::LevelLogic, Section::LevelLogic),
    (ReportSection::Findings, Section::Findings),
    (ReportSection::Agreement, Section::Agreement),
    (ReportSection::Gaps, Section::Gaps),
    (ReportSection::Robustness, Section::Robustness),
    (ReportSection::Roadmap, Section::Roadmap),
    (ReportSection::References, Section::References),
    (ReportSection::Comparison, Section::Comparison),
    (ReportSection::Ratings, Section::Ratings),
    (ReportSection::Evidence, Section::Evidence),
    (ReportSection::Unrated, Section::Unrated),
    (ReportSection::Participants, Section::Participants),
    (ReportSection::Glossary, Section::Glossary),
    (ReportSection::Notes, Section::Notes),
    (ReportSection::Notice, Section::Notice),
];

/// The sections that are left out where `included` are in.
pub(crate) fn sections_without(included: &[ReportSection]) -> Vec<ReportSection> {
    let all = SECTIONS.iter().map(|(section, _)| *section);
    all.filter(|section| !included.contains(section)).collect()
}

/// The engine's section for one of the screen.
pub(crate) fn section_of(wanted: ReportSection) -> Section {
    match wanted {
        ReportSection::Cover => Section::Cover,
        ReportSection::Contents => Section::Contents,
        ReportSection::Summary => Section::Summary,
        ReportSection::Purpose => Section::Purpose,
        ReportSection::Method => Section::Method,
        ReportSection::Results => Section::Results,
        ReportSection::LevelLogic => Section::LevelLogic,
        ReportSection::Findings => Section::Findings,
        ReportSection::Agreement => Section::Agreement,
        ReportSection::Gaps => Section::Gaps,
        ReportSection::Robustness => Section::Robustness,
        ReportSection::Roadmap => Section::Roadmap,
        ReportSection::References => Section::References,
        ReportSection::Comparison => Section::Comparison,
        ReportSection::Ratings => Section::Ratings,
        ReportSection::Evidence => Section::Evidence,
        ReportSection::Unrated => Section::Unrated,
        ReportSection::Participants => Section::Participants,
        ReportSection::Glossary => Section::Glossary,
        ReportSection::Notes => Section::Notes,
        ReportSection::Notice => Section::Notice,
    }
}

/// The sections that the audience may see and somebody may leave out. Notes have a switch of their own, and nobody agrees
/// where there are no respondents.
pub(crate) fn offered(options: &ReportOptionsView, has_respondents: bool) -> Vec<ReportSection> {
    let audience = audience(options.audience);
    let offered = SECTIONS.iter().filter(|(_, engine)| match engine {
        Section::Notes => false,
        Section::Agreement => has_respondents && audience.keeps(*engine),
        _ => audience.keeps(*engine),
    });
    offered.map(|(section, _)| *section).collect()
}

/// Where each section is: headed ones where their heading is, cover and contents on the pages before.
pub(crate) fn sections(layout: &Layout, options: &ReportOptionsView) -> Vec<SectionPages> {
    let options = report_options(options);
    let included = SECTIONS.iter().filter(|(_, engine)| options.includes(*engine));
    let starts: Vec<(ReportSection, usize)> = included
        .enumerate()
        .filter_map(|(at, (section, engine))| match engine.heading_id() {
            Some(id) => {
                layout.outline().iter().find(|entry| entry.id == id).map(|entry| (*section, entry.page))
            }
            None => Some((*section, at)),
        })
        .collect();
    let ends = starts.iter().skip(1).map(|(_, start)| *start).chain([layout.n_pages()]);
    let pages = starts.iter().zip(ends).map(|((section, start), end)| SectionPages {
        section: *section,
        n_pages: (end.max(start + 1) - start) as u32,
        first_page: *start as u32 + 1,
    });
    pages.collect()
}
