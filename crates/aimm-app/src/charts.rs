//! Charts of a result: on the screen, as SVG and as PNG; the same that the report shows.

use std::path::Path;

use aimm_charts::{Appearance, Chart, ChartError, Theme, data_table, describe, png, svg};
use aimm_core::date::Date;
use aimm_messages::Messages;
use aimm_report::compose::{SingleChart, single_chart};
use aimm_report::input::Previous;

use crate::App;
use crate::assessments::assessment_id;
use crate::atomic_file;
use crate::dto::{ChartArgs, ChartKind, ChartLevel, ChartTheme, ChartView, SavedFile};
use crate::error::AppResult;
use crate::exchange::{Subject, saved_file};
use crate::input_mistake::InputMistake;
use crate::language::{language_of, messages};
use crate::previous::{PreviousAssessment, all_before};
use crate::reports::Material;
use crate::roadmaps::without_roadmap;

/// Pixels of a PNG a point becomes where nothing is said.
const PNG_SCALE: u8 = 2;

/// What a chart is of.
#[derive(Clone, Copy, Debug)]
pub struct Picture {
    /// Which chart.
    pub kind: ChartKind,
    /// What its axes or rows are.
    pub level: ChartLevel,
    /// How many pixels of a PNG a point becomes, 1 to 4.
    pub scale: u8,
}

impl Picture {
    /// Width in points that suits screen and page.
    fn width(self) -> f64 {
        match (self.kind, self.level) {
            (ChartKind::Radar, ChartLevel::Domains) => 520.0,
            (ChartKind::Radar, ChartLevel::Areas) => 680.0,
            (ChartKind::Bars | ChartKind::Trend | ChartKind::Gap, _) => 760.0,
            (ChartKind::Heatmap, _) => 1080.0,
        }
    }

    fn choice(self) -> SingleChart {
        match (self.kind, self.level) {
            (ChartKind::Radar, ChartLevel::Domains) => SingleChart::DomainRadar,
            (ChartKind::Radar, ChartLevel::Areas) => SingleChart::AreaRadar,
            (ChartKind::Bars, ChartLevel::Domains) => SingleChart::DomainBars,
            (ChartKind::Bars, ChartLevel::Areas) => SingleChart::AreaBars,
            (ChartKind::Heatmap, _) => SingleChart::HeatMap,
            (ChartKind::Trend, _) => SingleChart::Trend,
            (ChartKind::Gap, ChartLevel::Domains) => SingleChart::DomainGaps,
            (ChartKind::Gap, ChartLevel::Areas) => SingleChart::AreaGaps,
        }
    }
}

/// The endings a chart can be written with.
enum PictureFormat {
    Svg,
    Png,
}

impl PictureFormat {
    fn of(path: &Path) -> AppResult<Self> {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        match ending.as_deref() {
            Some("svg") => Ok(Self::Svg),
            Some("png") => Ok(Self::Png),
            _ => {
                let path = path.to_string_lossy().into_owned();
                Err(InputMistake::Ending { path, endings: ".svg, .png" }.into())
            }
        }
    }
}

impl App {
    /// Draws a chart for the screen.
    ///
    /// # Errors
    /// `Store` with `NotFound`; `Chart` where it cannot be drawn; `Input` for the language.
    pub fn render_chart(&self, args: ChartArgs) -> AppResult<ChartView> {
        let picture = picture(&args);
        let chart = self.chart_of(&args, picture)?;
        let theme = Theme::bundled(appearance(args.theme))?;
        let table = data_table(&chart);
        Ok(ChartView {
            svg: svg(&chart, &theme, chart.size_for_width(picture.width(), &theme)?)?,
            description: describe(&chart),
            head: table.head,
            rows: table.rows,
        })
    }

    /// Writes a chart to `path`, as SVG or PNG by the ending, as it looks on paper.
    ///
    /// # Errors
    /// As [`App::render_chart`]; `Input` for another ending; `File`.
    pub fn export_chart(&self, args: ChartArgs, path: &Path) -> AppResult<SavedFile> {
        let picture = picture(&args);
        let format = PictureFormat::of(path)?;
        let chart = self.chart_of(&args, picture)?;
        let written = write_picture(&chart, picture, &format, path)?;
        Ok(self.note_saved(path, written.n_bytes as usize))
    }

    /// The same as a PNG, for the clipboard.
    ///
    /// # Errors
    /// As [`App::render_chart`].
    pub fn copy_chart(&self, args: ChartArgs) -> AppResult<Vec<u8>> {
        let picture = picture(&args);
        picture_bytes(&self.chart_of(&args, picture)?, picture, &PictureFormat::Png)
    }

    /// Writes a chart of `subject` to `path`, as SVG or PNG by the ending, in the program's language.
    ///
    /// # Errors
    /// `Chart` where it cannot be drawn; `Input` for another ending, or a trend without an earlier assessment; `File`.
    pub fn write_chart(&self, subject: &Subject, picture: Picture, path: &Path) -> AppResult<SavedFile> {
        let format = PictureFormat::of(path)?;
        let material = Material::of_subject(subject)?;
        let chart = draw(&material, &subject.earlier, self.messages(), self.environment.today()?, picture)?;
        write_picture(&chart, picture, &format, path)
    }

    fn chart_of(&self, args: &ChartArgs, picture: Picture) -> AppResult<Chart> {
        let language = language_of(&args.language)?;
        let material = self.material(&args.assessment_id)?;
        let earlier = self.earlier(&args.assessment_id, &material)?;
        draw(&material, &earlier, messages(language), self.environment.today()?, picture)
    }

    /// The assessments before `id`, where a chart of it may show them, oldest first.
    fn earlier(&self, id: &str, material: &Material) -> AppResult<Vec<PreviousAssessment>> {
        let id = assessment_id(id)?;
        let policy = material.scorecard.policy;
        self.with_workspace(|workspace| all_before(workspace, &id, &material.known, policy))
    }
}

/// What `args` ask for.
fn picture(args: &ChartArgs) -> Picture {
    Picture { kind: args.kind, level: args.level, scale: args.scale.unwrap_or(PNG_SCALE) }
}

fn draw(
    material: &Material,
    earlier: &[PreviousAssessment],
    messages: &Messages,
    today: Date,
    picture: Picture,
) -> AppResult<Chart> {
    let questionnaire = &material.known.questionnaire;
    let n_axes = match picture.level {
        ChartLevel::Domains => questionnaire.domains.len(),
        ChartLevel::Areas => questionnaire.areas().count(),
    };
    let earlier: Vec<Previous<'_>> = earlier.iter().map(PreviousAssessment::as_input).collect();
    let input = material.input(today, without_roadmap());
    single_chart(&input, &earlier, messages, picture.choice()).ok_or_else(|| match (picture.kind, n_axes) {
        (ChartKind::Radar, 0..3) => ChartError::TooFewAxes(n_axes).into(),
        (ChartKind::Radar, 31..) => ChartError::TooManyAxes(n_axes).into(),
        (ChartKind::Trend, _) if earlier.is_empty() => InputMistake::NothingEarlier.into(),
        (ChartKind::Radar, _) => ChartError::Empty.into(),
        _ => InputMistake::NothingRated.into(),
    })
}

fn write_picture(
    chart: &Chart,
    picture: Picture,
    format: &PictureFormat,
    path: &Path,
) -> AppResult<SavedFile> {
    let bytes = picture_bytes(chart, picture, format)?;
    atomic_file::write(path, &bytes)?;
    Ok(saved_file(path, bytes.len()))
}

fn picture_bytes(chart: &Chart, picture: Picture, format: &PictureFormat) -> AppResult<Vec<u8>> {
    let theme = Theme::bundled(Appearance::Print)?;
    let size = chart.size_for_width(picture.width(), &theme)?;
    let drawn = svg(chart, &theme, size)?;
    Ok(match format {
        PictureFormat::Svg => drawn.into_bytes(),
        PictureFormat::Png => png(&drawn, f32::from(picture.scale.clamp(1, 4)))?,
    })
}

fn appearance(theme: ChartTheme) -> Appearance {
    match theme {
        ChartTheme::Light => Appearance::Light,
        ChartTheme::Dark => Appearance::Dark,
        ChartTheme::Print => Appearance::Print,
    }
}
