//! Places to write on by hand: labels, boxes to tick, lines.

use super::block::{BlockLayout, Look};
use super::page::Path;
use super::row::{RowCell, row};
use super::running_text::set_space;
use super::strip::Strip;
use super::style::{HAIRLINE, OBJECT_SPACE};
use super::tags::{Role, TagId};
use crate::document::{Blank, Blanks, Run};
use crate::error::ReportError;

/// Distance of the lines: that of ruled paper.
pub(crate) const LINE: f32 = 20.0;
/// Height of a line of boxes to tick, which needs less room than handwriting.
pub(crate) const CHOICES: f32 = 17.0;
/// Width of the labels.
pub(crate) const LABEL: f32 = 86.0;
pub(crate) const LABEL_GAP: f32 = 12.0;
/// Space between the choices and the line behind them.
const CHOICES_GAP: f32 = 6.0;
/// Share of the width up to which choices leave room for a line behind them.
const CHOICES_SHARE: f32 = 0.7;
/// What stands between a choice and the next box.
const GAP: &str = "\u{2003}";
/// Space above a place.
const SPACE: f32 = 1.5;

impl BlockLayout {
    pub(crate) fn blanks(&mut self, blanks: &Blanks) -> Result<Vec<Strip>, ReportError> {
        let mut strips = self.blank_list(&blanks.blanks)?;
        set_space(&mut strips, OBJECT_SPACE - SPACE);
        Ok(strips)
    }

    /// Labels and places as a list.
    pub(crate) fn blank_list(&mut self, blanks: &[Blank]) -> Result<Vec<Strip>, ReportError> {
        let list = self.tags.add(self.section, Role::List);
        let mut strips = Vec::new();
        for blank in blanks {
            strips.extend(self.blank(blank, list)?);
        }
        Ok(strips)
    }

    fn blank(&mut self, blank: &Blank, list: TagId) -> Result<Vec<Strip>, ReportError> {
        let item = self.tags.add(list, Role::ListItem);
        let label_tag = self.tags.add(item, Role::Label);
        let body = self.tags.add(item, Role::ListBody);
        let style = self.styles.entry();
        let look = Look::new(style, self.theme.text_2, LABEL);
        let mut label = self.text(&[Run::new(blank.label.as_str())], &look, Some(label_tag))?;
        if let Some(first) = label.first_mut() {
            // The label stands on the first line.
            let drop = first_height(blank) - style.leading;
            first.height += drop;
            first.items.iter_mut().for_each(|item| item.shift(0.0, drop));
        }
        let width = self.geometry.content_width() - LABEL - LABEL_GAP;
        let place = self.blank_place(blank, width, body)?;
        let cells = vec![RowCell::new(0.0, label), RowCell::new(LABEL + LABEL_GAP, place)];
        let mut strips = row(cells, 0.0, self.geometry.content_height() / 2.0);
        set_space(&mut strips, SPACE);
        Ok(strips)
    }

    fn blank_place(&mut self, blank: &Blank, width: f32, body: TagId) -> Result<Vec<Strip>, ReportError> {
        let mut place = self.blank_hints(blank, width, body)?;
        let mut n_lines = blank.n_lines;
        if !blank.choices.is_empty() {
            let look = Look::new(self.styles.entry(), self.theme.text, width);
            let runs = self.choice_runs(&blank.choices, width);
            let used = self.typesetter.width(&runs, &look.setting());
            let mut choices = self.text(&runs, &look, Some(body))?;
            for line in &mut choices {
                let drop = CHOICES - line.height;
                line.height = CHOICES;
                line.items.iter_mut().for_each(|item| item.shift(0.0, drop));
            }
            if let [only] = choices.as_mut_slice()
                && n_lines > 0
                && used <= width * CHOICES_SHARE
            {
                n_lines -= 1;
                let x = used + CHOICES_GAP;
                only.decorate(Path::rule(x, CHOICES, width - x, HAIRLINE, self.theme.control));
            }
            place.extend(choices);
        }
        for _ in 0..n_lines {
            let mut line = Strip::new(LINE, 0.0);
            line.decorate(Path::rule(0.0, LINE, width, HAIRLINE, self.theme.control));
            place.push(line);
        }
        Ok(place)
    }

    /// Boxes and what stands beside them: lines end between choices, where the width allows it.
    pub(crate) fn choice_runs(&mut self, choices: &[String], width: f32) -> Vec<Run> {
        let setting = Look::new(self.styles.entry(), self.theme.text, width).setting();
        let mut runs: Vec<Run> = Vec::new();
        let mut used = 0.0;
        for choice in choices {
            let parts = [Run::tick_box(), Run::new(format!("\u{A0}{choice}"))];
            let needed = self.typesetter.width(&parts, &setting);
            // An em, as wide as the space between choices.
            let gap = setting.size;
            if runs.is_empty() {
                used = needed;
            } else if used + gap + needed <= width {
                runs.push(Run::new(GAP));
                used += gap + needed;
            } else {
                runs.push(Run::new("\n"));
                used = needed;
            }
            runs.extend(parts);
        }
        runs
    }

    /// What could be written, level with the label.
    fn blank_hints(&mut self, blank: &Blank, width: f32, body: TagId) -> Result<Vec<Strip>, ReportError> {
        let style = self.styles.entry_detail();
        let look = Look::new(style, self.theme.text_2, width);
        let mut hints = Vec::new();
        for hint in &blank.hints {
            hints.extend(self.text(hint, &look, Some(body))?);
        }
        if let Some(first) = hints.first_mut() {
            let drop = LINE - style.leading;
            first.height += drop;
            first.items.iter_mut().for_each(|item| item.shift(0.0, drop));
        }
        Ok(hints)
    }
}

/// Height of the first line of a place.
fn first_height(blank: &Blank) -> f32 {
    if blank.hints.is_empty() && !blank.choices.is_empty() { CHOICES } else { LINE }
}
