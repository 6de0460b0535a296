//! Writing the workbook: sheets to fill in, protected everywhere else, with lists to choose from.

mod evidence;
mod head;
mod items;
mod lists;

use aimm_core::assessment::Assessment;
use aimm_core::date::Date;
use aimm_core::problem::{Problem, ProblemCode};
use aimm_core::questionnaire::Questionnaire;
use aimm_core::text::{LanguageTag, LocalisedText};
use aimm_messages::{Language, Messages};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatBorder, ProtectionOptions, Workbook, XlsxError,
};

use super::columns::Column;
use super::{FIRST_ROW, KEY_ROW};
use crate::error::ReportError;
use crate::xlsx::look::{Look, colour};
use crate::xlsx::sheet::{CELL_LIMIT, Sheet, Written};
use lists::Lists;

/// What an answer workbook is made of; the language is that of the messages it is made with.
#[derive(Clone, Copy, Debug)]
pub struct AnswerWorkbookInput<'a> {
    /// The questionnaire.
    pub questionnaire: &'a Questionnaire,
    /// What has been answered so far; without it, the workbook is for a new assessment.
    pub assessment: Option<&'a Assessment>,
    /// Day the workbook is made.
    pub date: Date,
}

/// What the sheets share.
struct Writing<'a> {
    input: AnswerWorkbookInput<'a>,
    messages: &'a Messages,
    language: LanguageTag,
    look: Look,
    lists: Lists,
}

/// The answer workbook (XLSX). The same input gives the same bytes.
///
/// # Errors
/// Where the design tokens cannot be used or the writer refuses something.
pub fn render_answer_workbook(
    input: &AnswerWorkbookInput<'_>,
    messages: &Messages,
) -> Result<Vec<u8>, ReportError> {
    let language = match messages.language() {
        Language::English => LanguageTag::english(),
        Language::SimplifiedChinese => LanguageTag::simplified_chinese(),
    };
    let writing = Writing {
        input: *input,
        messages,
        look: Look::new(language.is_chinese())?,
        lists: Lists::new(input.questionnaire, &language, messages),
        language,
    };
    Ok(writing.workbook()?)
}

/// The texts of `assessment` that no cell can hold, as problems of the file `name`.
pub fn texts_too_long(name: &str, assessment: &Assessment) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut check = |path: String, text: Option<&str>| {
        let length = text.map_or(0, |text| text.encode_utf16().count());
        if length > CELL_LIMIT {
            let problem = Problem::new(name, path, ProblemCode::TextTooLong);
            problems.push(problem.with("found", length).with("limit", CELL_LIMIT).with("language", ""));
        }
    };
    check("/scope".to_owned(), Some(&assessment.scope));
    check("/title".to_owned(), Some(&assessment.title));
    for (at, response) in assessment.responses.iter().enumerate() {
        let path = format!("/responses/{at}");
        check(format!("{path}/note"), response.note.as_deref());
        if let aimm_core::response::ResponseState::NotApplicable { reason } = &response.state {
            check(format!("{path}/reason"), Some(reason));
        }
        for (at, piece) in response.evidence.iter().enumerate() {
            check(format!("{path}/evidence/{at}/title"), Some(&piece.title));
            check(format!("{path}/evidence/{at}/location"), piece.location.as_deref());
        }
    }
    problems
}

impl Writing<'_> {
    fn workbook(&self) -> Result<Vec<u8>, XlsxError> {
        let mut workbook = Workbook::new();
        workbook.set_properties(&self.properties()?);
        for sheet in [items::sheet(self)?, evidence::sheet(self)?, head::sheet(self)?] {
            workbook.push_worksheet(finished(sheet)?.inner);
        }
        workbook.push_worksheet(self.lists.sheet(&self.look)?.inner);
        workbook.save_to_buffer()
    }

    fn properties(&self) -> Result<DocProperties, XlsxError> {
        let date = self.input.date;
        let date = ExcelDateTime::from_ymd(date.year(), date.month(), date.day())?;
        Ok(DocProperties::new()
            .set_title(self.local(&self.input.questionnaire.title))
            .set_comment(self.local(&self.input.questionnaire.notice))
            .set_creation_datetime(&date))
    }

    /// Heads and keys of the columns.
    fn heads(&self, sheet: &mut Sheet, columns: &[Column]) -> Written {
        for (column, own) in (0_u16..).zip(columns) {
            sheet.lines((0, column), &self.text(own.head), &self.look.head)?;
            sheet.text((KEY_ROW, column), own.key, &self.look.plain)?;
            sheet.widths(column, &[own.width])?;
        }
        sheet.inner.set_row_hidden(KEY_ROW)?;
        sheet.inner.set_freeze_panes(FIRST_ROW, 1)?;
        sheet.inner.set_repeat_rows(0, 0)?;
        Ok(())
    }

    /// Format of a text that is filled in: whatever is typed stays text.
    fn typed(&self) -> Format {
        self.parted(&self.look.text).set_num_format("@")
    }

    /// Format of a word that is chosen.
    fn chosen(&self) -> Format {
        self.parted(&self.look.row)
    }

    /// `format` for a cell to fill in, set off from the one before it.
    fn parted(&self, format: &Format) -> Format {
        let line = colour(self.look.theme.border_strong);
        self.look.input(format).set_border_left(FormatBorder::Hair).set_border_left_color(line)
    }

    fn text(&self, key: &str) -> String {
        self.messages.text(key)
    }

    fn local<'b>(&self, text: &'b LocalisedText) -> &'b str {
        text.get(&self.language)
    }
}

/// Protects a sheet, without a password, and says how it comes out of a printer.
fn finished(mut sheet: Sheet) -> Result<Sheet, XlsxError> {
    sheet.fit_rows()?;
    sheet.inner.protect_with_options(&ProtectionOptions {
        format_cells: true,
        format_columns: true,
        format_rows: true,
        sort: true,
        ..ProtectionOptions::default()
    });
    // 9 is A4.
    sheet.inner.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    sheet.inner.set_footer("&L&A&R&P / &N");
    Ok(sheet)
}
