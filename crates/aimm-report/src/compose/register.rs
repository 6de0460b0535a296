//! The evidence register: every piece of evidence, and how many there are of each kind and verdict.

use aimm_core::evidence::{Evidence, EvidenceKind, Verdict};

use super::context::Context;
use super::method::kind_key;
use super::ratings::verdict_key;
use super::scored::ScoredItem;
use super::{captioned, paragraph, section_heading};
use crate::document::{Alignment, Block, Cell, Column, ColumnWidth, Row, Run, Table};
use crate::input::Section;

/// Figures of a digest that are printed.
const DIGEST_FIGURES: usize = 16;

/// All evidence in the order of the items.
pub(crate) fn register(context: &Context<'_>) -> Vec<Block> {
    let heading = section_heading(context, Section::Evidence, "section-evidence");
    let pieces = pieces(context);
    if pieces.is_empty() {
        return vec![heading, paragraph(context.text("report-register-empty"))];
    }
    vec![
        heading,
        paragraph(context.text("report-register-text")),
        captioned(context.text("report-register-by-kind"), by_kind(context, &pieces)),
        captioned(context.text("report-register-all"), all(context, &pieces)),
    ]
}

type Piece<'c, 'a> = (&'c ScoredItem<'a>, &'a Evidence);

fn pieces<'c, 'a>(context: &'c Context<'a>) -> Vec<Piece<'c, 'a>> {
    let of_item = |item: &'c ScoredItem<'a>| {
        let evidence = item.response.map_or(&[][..], |response| &response.evidence);
        evidence.iter().map(move |piece| (item, piece))
    };
    context.items().flat_map(of_item).collect()
}

fn by_kind(context: &Context<'_>, pieces: &[Piece<'_, '_>]) -> Table {
    let date = context.input.evidence_date();
    let verdicts = [Verdict::Accepted, Verdict::Partly, Verdict::Unreviewed, Verdict::Rejected];
    let figures = |of: &[&Evidence]| {
        let count = |is_counted: &dyn Fn(&Evidence) -> bool| {
            Cell::new(of.iter().filter(|piece| is_counted(piece)).count().to_string())
        };
        let by_verdict = verdicts.map(|verdict| count(&|piece| piece.verdict == verdict));
        let mut cells = vec![Cell::new(of.len().to_string())];
        cells.extend(by_verdict);
        cells.push(count(&|piece| piece.is_stale(date)));
        cells
    };
    let row = |name: String, of: &[&Evidence]| [vec![Cell::new(name)], figures(of)].concat();
    let of_kind = |kind: EvidenceKind| {
        let own: Vec<&Evidence> =
            pieces.iter().map(|(_, piece)| *piece).filter(|piece| piece.kind == kind).collect();
        (!own.is_empty()).then(|| Row::new(row(context.text(kind_key(kind)), &own)))
    };
    let mut rows: Vec<Row> = EvidenceKind::ALL.into_iter().filter_map(of_kind).collect();
    let every: Vec<&Evidence> = pieces.iter().map(|(_, piece)| *piece).collect();
    if rows.len() > 1 {
        rows.push(Row::group(row(context.text("report-register-total"), &every)));
    }
    let mut columns =
        vec![context.column("report-column-kind", 1.0), context.figures("report-column-pieces")];
    columns.extend(verdicts.map(|verdict| context.figures(verdict_key(verdict))));
    columns.push(context.figures("report-column-stale"));
    Table { caption: None, columns, rows, has_row_heads: true }
}

fn all(context: &Context<'_>, pieces: &[Piece<'_, '_>]) -> Table {
    let fit = |key: &str| Column {
        head: context.text(key).into(),
        width: ColumnWidth::Fit,
        alignment: Alignment::Start,
    };
    // A redacted register has no names.
    let has_names = pieces.iter().any(|(_, piece)| !name(context, piece).is_empty());
    let mut columns = vec![fit("report-column-evidence-item")];
    if has_names {
        columns.push(context.column("term-evidence", 1.0));
    }
    columns.push(if has_names {
        fit("report-column-kind")
    } else {
        context.column("report-column-kind", 1.0)
    });
    columns.push(fit("report-column-date"));
    columns.push(fit("report-column-verdict"));
    let row = |(item, piece): &Piece<'_, '_>| {
        let mut cells = vec![Cell::new(item.item.id.as_str())];
        if has_names {
            cells.push(Cell::runs(name(context, piece)));
        }
        cells.push(Cell::new(context.text(kind_key(piece.kind))));
        cells.push(Cell::runs(date(context, piece)));
        cells.push(Cell::new(context.text(verdict_key(piece.verdict))));
        Row::new(cells)
    };
    Table { caption: None, columns, rows: pieces.iter().map(row).collect(), has_row_heads: true }
}

/// Title, place and digest, a line each, as far as they are known.
fn name(context: &Context<'_>, piece: &Evidence) -> Vec<Run> {
    let title = Run::new(piece.title.trim());
    let place = piece.location.as_deref().map(|place| Run::quiet(place.trim()));
    let digest = piece.sha256.as_deref().map(|digest| {
        let start: String = digest.chars().take(DIGEST_FIGURES).collect();
        Run::quiet(context.say("report-register-digest", &[("digest", start.into())]))
    });
    super::ratings::separated([Some(title), place, digest].into_iter().flatten().collect())
}

/// The day, with a remark below it where it is long ago.
fn date(context: &Context<'_>, piece: &Evidence) -> Vec<Run> {
    let day = piece.date.map(|date| Run::new(context.date(date)));
    let is_stale = piece.is_stale(context.input.evidence_date());
    let stale = is_stale.then(|| Run::quiet(context.lowered("report-column-stale")));
    super::ratings::separated(day.into_iter().chain(stale).collect())
}
