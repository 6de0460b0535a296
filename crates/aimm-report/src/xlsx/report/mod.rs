//! The report as a workbook: the scorecard as formulas over the answers, each with the engine's number as its result.
//!
//! Index and level of every node are reachable by defined names: `overall_index`, `level_MGT_2`. Rows are found by
//! numbers in their own columns and not by their places, so that sheets can be sorted.

mod areas;
mod bilingual;
mod chart;
mod data;
mod domains;
mod evidence;
mod items;
mod level;
mod names;
mod next_level;
mod requirements;
mod roadmap;
mod steps;
mod summary;
mod sums;
mod words;

use aimm_core::evidence::EvidenceKind;
use aimm_messages::Messages;
use rust_xlsxwriter::{
    ConditionalFormatCell, ConditionalFormatCellRule, ConditionalFormatFormula, DocProperties, ExcelDateTime,
    Format, Workbook, XlsxError,
};

use super::look::{Look, colour};
use super::reference::{At, cell};
use super::sheet::{Sheet, Written};
use crate::compose::{Context, Redacted, about_nobody, language_tag, page_marks, without_remarks};
use crate::error::ReportError;
use crate::input::{Audience, ReportInput, Section};
use crate::redaction::{Withheld, parts_text};
use crate::text::clean::REPLACEMENT;
use names::Names;
use words::Words;

/// The sheets, the same in every language: formulas and people who speak of a cell name them.
const SUMMARY: &str = "Summary";
const AREAS: &str = "Areas";
const ITEMS: &str = "Items";
const EVIDENCE: &str = "Evidence";
const ROADMAP: &str = "Roadmap";
const DATA: &str = "Data";

/// Row of the heads of the sheets that are one table.
const HEAD_ROW: u32 = 3;

/// Width of columns that hold steps of the computation.
const STEP_WIDTH: f64 = 20.0;

/// Everything that the sheets of one workbook share.
struct Report<'a> {
    context: Context<'a>,
    look: Look,
    words: Words,
    names: Names,
}

/// The report of `input` as a workbook (XLSX), in the language of `messages`; in a bilingual one the other language follows
/// in every cell with words. The same input gives the same bytes.
///
/// # Errors
/// Where the design tokens cannot be used or the writer refuses something; [`ReportError::NotRedacted`] where a workbook for
/// outsiders says what it must not.
pub fn render_workbook(input: &ReportInput<'_>, messages: &Messages) -> Result<Vec<u8>, ReportError> {
    match input.options.audience {
        Audience::Full => return render_languages(input, messages),
        Audience::Board => {
            // What is hidden can be shown again by whoever has the file.
            let assessment = without_remarks(input.assessment);
            return render_languages(&ReportInput { assessment: &assessment, ..input.clone() }, messages);
        }
        Audience::Redacted => {}
    }
    let workbook = render_languages(&Redacted::of(input, messages).input(input), messages)?;
    let said = |input: &ReportInput<'_>| parts_text(&render_languages(input, messages)?);
    Withheld::of(input).check(&parts_text(&workbook)?, || about_nobody(input, messages, said))?;
    Ok(workbook)
}

fn render_languages(input: &ReportInput<'_>, messages: &Messages) -> Result<Vec<u8>, ReportError> {
    if !input.options.is_bilingual {
        return render(input, messages);
    }
    let both = Messages::bilingual(messages.language());
    let [first, second] = [messages.language(), messages.language().other()].map(language_tag);
    let questionnaire = bilingual::in_both(input.questionnaire, &first, &second);
    render(&ReportInput { questionnaire: &questionnaire, ..input.clone() }, &both)
}

fn render(input: &ReportInput<'_>, messages: &Messages) -> Result<Vec<u8>, ReportError> {
    let context = Context::new(input, messages);
    let mut report = Report {
        look: Look::new(context.language.is_chinese())?,
        words: Words::new(&context),
        names: Names::new(input.questionnaire),
        context,
    };
    let mut sheets = vec![
        summary::summary(&mut report)?,
        areas::areas(&mut report)?,
        items::items(&mut report)?,
        evidence::evidence(&mut report)?,
    ];
    if input.options.includes(Section::Roadmap) {
        sheets.push(roadmap::roadmap(&mut report)?);
    }
    sheets.push(data::data(&mut report)?);
    if input.options.audience == Audience::Board {
        hide_details(&mut sheets);
    }
    Ok(report.workbook(sheets)?)
}

/// Leaves a board what it decides by; the formulas still reckon with what is hidden.
fn hide_details(sheets: &mut [Sheet]) {
    for sheet in sheets {
        if [ITEMS, EVIDENCE, DATA].contains(&sheet.inner.name().as_str()) {
            sheet.inner.set_hidden(true);
        }
    }
}

impl Report<'_> {
    fn workbook(&self, sheets: impl IntoIterator<Item = Sheet>) -> Result<Vec<u8>, XlsxError> {
        let mut workbook = Workbook::new();
        workbook.set_properties(&self.properties()?);
        for sheet in sheets {
            workbook.push_worksheet(self.printed(sheet)?.inner);
        }
        for (name, place) in self.names.all() {
            workbook.define_name(name, place)?;
        }
        workbook.save_to_buffer()
    }

    fn properties(&self) -> Result<DocProperties, XlsxError> {
        let date = self.context.input.date;
        let date = ExcelDateTime::from_ymd(date.year(), date.month(), date.day())?;
        Ok(DocProperties::new()
            .set_title(self.context.title())
            .set_author(self.context.organisation())
            .set_comment(self.context.local(&self.context.input.questionnaire.notice))
            .set_creation_datetime(&date))
    }

    /// How a sheet comes out of a printer.
    fn printed(&self, mut sheet: Sheet) -> Result<Sheet, XlsxError> {
        sheet.fit_rows()?;
        sheet.inner.set_row_height(0, 24)?;
        let mark = page_marks(&self.context);
        sheet
            .inner
            .set_landscape()
            .set_paper_size(self.paper())
            .set_print_fit_to_pages(1, 0)
            .set_header(format!("&L{}&R{}", printable(&self.context.organisation()), printable(&mark)))
            .set_footer("&L&A&R&P / &N");
        Ok(sheet)
    }

    /// Number of the paper as printers know it.
    fn paper(&self) -> u8 {
        match self.context.input.options.page_size {
            crate::document::PageSize::A4 => 9,
            crate::document::PageSize::Letter => 1,
        }
    }

    /// Whether evidence limits what an item counts.
    fn has_caps(&self) -> bool {
        self.context.has_caps()
    }

    /// The three lines above a table.
    fn above(&self, sheet: &mut Sheet, title: &str, line: &str) -> Written {
        sheet.text((0, 0), title, &self.look.title)?;
        sheet.text((1, 0), line, &self.look.quiet)
    }

    /// Colours of the levels, which also stand there as numbers.
    fn level_colours(&self, sheet: &mut Sheet, first: At, last: At) -> Written {
        let top = self.context.top();
        for level in 0..=top {
            let found = self.look.theme.level(level, top);
            let format =
                Format::new().set_background_color(colour(found.fill)).set_font_color(colour(found.on));
            let rule = ConditionalFormatCell::new()
                .set_rule(ConditionalFormatCellRule::EqualTo(f64::from(level)))
                .set_format(format);
            let whole = ConditionalFormatFormula::new()
                .set_rule(format!("=NOT(ISNUMBER({}))", cell(first)).as_str())
                .set_stop_if_true(true);
            if level == 0 {
                // An empty cell equals 0.
                sheet.inner.add_conditional_format(first.0, first.1, last.0, last.1, &whole)?;
            }
            sheet.inner.add_conditional_format(first.0, first.1, last.0, last.1, &rule)?;
        }
        Ok(())
    }

    /// Folds away the columns that only hold steps of the computation.
    fn fold(sheet: &mut Sheet, first: u16, last: u16) -> Written {
        for column in first..=last {
            sheet.widths(column, &[STEP_WIDTH])?;
        }
        sheet.inner.group_columns_collapsed(first, last)?;
        Ok(())
    }

    /// Heads of the columns from the first on.
    fn heads(&self, sheet: &mut Sheet, row: u32, heads: &[(u16, String, bool)]) -> Written {
        for (column, head, is_figure) in heads {
            let format = if *is_figure { &self.look.head_figures } else { &self.look.head };
            sheet.lines((row, *column), head, format)?;
        }
        Ok(())
    }
}

/// `text` as part of the head of a page, where `&` begins a command and a head has 255 characters in all.
fn printable(text: &str) -> String {
    let shown = |character: char| if character.is_control() { REPLACEMENT } else { character };
    text.chars().map(shown).take(80).collect::<String>().replace('&', "&&")
}

/// Name of a kind of evidence in defined names.
fn kind_name(kind: EvidenceKind) -> &'static str {
    match kind {
        EvidenceKind::Document => "word_document",
        EvidenceKind::Record => "word_record",
        EvidenceKind::Metric => "word_metric",
        EvidenceKind::Independent => "word_independent",
    }
}

/// Columns in the order in which they are asked for.
struct Columns(u16);

impl Columns {
    fn next(&mut self) -> u16 {
        self.0 += 1;
        self.0 - 1
    }

    fn take<const N: usize>(&mut self) -> [u16; N] {
        std::array::from_fn(|_| self.next())
    }

    fn next_if(&mut self, wanted: bool) -> Option<u16> {
        wanted.then(|| self.next())
    }
}
