//! Design tokens of `assets/theme.json`, typed, for one appearance.

use std::collections::BTreeMap;

use serde::Deserialize;
use thiserror::Error;

use crate::colour::Colour;

static BUNDLED: &str = include_str!("../../../assets/theme.json");

/// Number of series a chart can tell apart.
pub(crate) const SERIES_STYLES: usize = 6;
const LEVEL_COLOURS: u8 = 6;

/// Where a picture is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Appearance {
    /// The window in its light theme.
    Light,
    /// The window in its dark theme.
    Dark,
    /// Paper: reports and exported pictures.
    Print,
}

/// Why the design tokens cannot be used.
#[derive(Debug, Error)]
pub enum ThemeError {
    /// Not JSON, or not of the expected shape.
    #[error("the design tokens cannot be read: {0}")]
    Json(#[from] serde_json::Error),
    /// A token that pictures need is not there.
    #[error("the design token {0} is missing")]
    Missing(String),
    /// A token has a value that cannot be used.
    #[error("the design token {token} has the unusable value {value:?}")]
    Value {
        /// Path of the token, such as `colour.text`.
        token: String,
        /// What stands there.
        value: String,
    },
}

/// Fill of a level and the colour of text on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LevelColour {
    /// The fill of tiles.
    pub fill: Colour,
    /// Text on that fill; contrast at least 4.5.
    pub on: Colour,
}

/// Shape of the marks at the points of a series.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marker {
    /// Filled circle.
    Circle,
    /// Hollow diamond.
    Diamond,
    /// Hollow square.
    Square,
    /// Filled triangle.
    Triangle,
    /// Cross of two strokes.
    Cross,
    /// Hollow circle.
    Ring,
}

/// How a series looks: never told by colour alone.
#[derive(Debug, Clone, PartialEq)]
pub struct SeriesStyle {
    /// Colour of line and mark.
    pub colour: Colour,
    /// Lengths of dashes and gaps in points, alternating; empty for a solid line.
    pub dash: Vec<f64>,
    /// Mark at each point.
    pub marker: Marker,
}

/// All tokens of one appearance that pictures and documents use.
#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    /// The appearance these values belong to.
    pub appearance: Appearance,
    /// Window background behind every surface.
    pub window: Colour,
    /// Panels, and the background of pictures.
    pub surface: Colour,
    /// Wells and tracks of bars.
    pub sunken: Colour,
    /// Floating layers.
    pub raised: Colour,
    /// Hairlines that only divide.
    pub border: Colour,
    /// Grid lines and dividers between regions.
    pub border_strong: Colour,
    /// Edges that must be seen.
    pub control: Colour,
    /// Text that is read.
    pub text: Colour,
    /// Secondary text.
    pub text_2: Colour,
    /// Quiet text: ids, units.
    pub text_3: Colour,
    /// The one hue of the frame.
    pub accent: Colour,
    /// Text on `accent`.
    pub on_accent: Colour,
    /// Background of what is chosen.
    pub accent_soft: Colour,
    /// Text on `accent_soft`.
    pub on_accent_soft: Colour,
    /// Met, accepted.
    pub success: Colour,
    /// Background of a success note.
    pub success_soft: Colour,
    /// Needs a look.
    pub warn: Colour,
    /// Background of a warning note.
    pub warn_soft: Colour,
    /// Blocks, failed; never a low level.
    pub danger: Colour,
    /// Background of a blocker.
    pub danger_soft: Colour,
    /// Size of chart ticks and heads, in points.
    pub size_caption: f64,
    /// Size of labels, in points.
    pub size_small: f64,
    /// Size of rows, in points.
    pub size_ui: f64,
    /// Size of titles of pictures, in points.
    pub size_lead: f64,
    /// Corner radius of tiles and bars, in points.
    pub radius: f64,
    levels: Vec<LevelColour>,
    series: Vec<SeriesStyle>,
}

#[derive(Deserialize)]
struct File {
    colour: BTreeMap<String, Token>,
    level: BTreeMap<String, Token>,
    series: BTreeMap<String, SeriesToken>,
    #[serde(rename = "type")]
    letters: BTreeMap<String, Value>,
    radius: BTreeMap<String, Value>,
}

#[derive(Deserialize)]
struct Token {
    light: String,
    dark: String,
    print: String,
}

#[derive(Deserialize)]
struct SeriesToken {
    #[serde(flatten)]
    colour: Token,
    dash: String,
    marker: String,
}

#[derive(Deserialize)]
struct Value {
    value: serde_json::Value,
}

impl Theme {
    /// The bundled tokens for one appearance.
    pub fn bundled(appearance: Appearance) -> Result<Self, ThemeError> {
        Self::parse(BUNDLED, appearance)
    }

    /// Tokens from the text of a `theme.json`.
    pub fn parse(json: &str, appearance: Appearance) -> Result<Self, ThemeError> {
        let file: File = serde_json::from_str(json)?;
        let colour = |name: &str| token("colour", &file.colour, name, appearance);
        Ok(Self {
            appearance,
            window: colour("window")?,
            surface: colour("surface")?,
            sunken: colour("sunken")?,
            raised: colour("raised")?,
            border: colour("border")?,
            border_strong: colour("border-strong")?,
            control: colour("control")?,
            text: colour("text")?,
            text_2: colour("text-2")?,
            text_3: colour("text-3")?,
            accent: colour("accent")?,
            on_accent: colour("on-accent")?,
            accent_soft: colour("accent-soft")?,
            on_accent_soft: colour("on-accent-soft")?,
            success: colour("success")?,
            success_soft: colour("success-soft")?,
            warn: colour("warn")?,
            warn_soft: colour("warn-soft")?,
            danger: colour("danger")?,
            danger_soft: colour("danger-soft")?,
            size_caption: pixels("type", &file.letters, "size-caption")?,
            size_small: pixels("type", &file.letters, "size-small")?,
            size_ui: pixels("type", &file.letters, "size-ui")?,
            size_lead: pixels("type", &file.letters, "size-lead")?,
            radius: pixels("radius", &file.radius, "s")?,
            levels: levels(&file.level, appearance)?,
            series: series(&file.series, appearance)?,
        })
    }

    /// Colours of `level` on a scale of `0..=max_level`. On other scales than 0–5 they are
    /// mixed from the six tokens, so that lowest and highest always look lowest and highest.
    pub fn level(&self, level: u8, max_level: u8) -> LevelColour {
        let place =
            f64::from(level.min(max_level)) / f64::from(max_level.max(1)) * f64::from(LEVEL_COLOURS - 1);
        let lower = (place.floor() as usize).min(self.levels.len() - 1);
        let upper = (lower + 1).min(self.levels.len() - 1);
        let share = place - place.floor();
        if share == 0.0 {
            return self.levels[lower];
        }
        let fill = self.levels[lower].fill.mix(self.levels[upper].fill, share);
        LevelColour { fill, on: self.text_on(fill) }
    }

    /// Look of the series in `slot`, 0–5; slots above repeat from the first.
    pub fn series(&self, slot: usize) -> &SeriesStyle {
        &self.series[slot % self.series.len()]
    }

    fn text_on(&self, fill: Colour) -> Colour {
        [self.levels[0].on, self.levels[self.levels.len() - 1].on]
            .into_iter()
            .find(|text| text.contrast(fill) >= 4.5)
            .unwrap_or(Colour::BLACK)
    }
}

fn token(
    group: &str,
    tokens: &BTreeMap<String, Token>,
    name: &str,
    appearance: Appearance,
) -> Result<Colour, ThemeError> {
    let path = format!("{group}.{name}");
    let Some(token) = tokens.get(name) else {
        return Err(ThemeError::Missing(path));
    };
    colour(path, token, appearance)
}

fn colour(path: String, token: &Token, appearance: Appearance) -> Result<Colour, ThemeError> {
    let value = match appearance {
        Appearance::Light => &token.light,
        Appearance::Dark => &token.dark,
        Appearance::Print => &token.print,
    };
    Colour::from_hex(value).ok_or_else(|| ThemeError::Value { token: path, value: value.clone() })
}

fn pixels(group: &str, values: &BTreeMap<String, Value>, name: &str) -> Result<f64, ThemeError> {
    let path = format!("{group}.{name}");
    let Some(Value { value }) = values.get(name) else {
        return Err(ThemeError::Missing(path));
    };
    value
        .as_str()
        .and_then(|text| text.strip_suffix("px"))
        .and_then(|digits| digits.parse::<f64>().ok())
        .filter(|size| size.is_finite() && *size > 0.0)
        .ok_or_else(|| ThemeError::Value { token: path, value: value.to_string() })
}

fn levels(tokens: &BTreeMap<String, Token>, appearance: Appearance) -> Result<Vec<LevelColour>, ThemeError> {
    (0..LEVEL_COLOURS)
        .map(|level| {
            Ok(LevelColour {
                fill: token("level", tokens, &level.to_string(), appearance)?,
                on: token("level", tokens, &format!("on-{level}"), appearance)?,
            })
        })
        .collect()
}

fn series(
    tokens: &BTreeMap<String, SeriesToken>,
    appearance: Appearance,
) -> Result<Vec<SeriesStyle>, ThemeError> {
    (1..=SERIES_STYLES)
        .map(|number| {
            let path = format!("series.{number}");
            let Some(token) = tokens.get(&number.to_string()) else {
                return Err(ThemeError::Missing(path));
            };
            Ok(SeriesStyle {
                dash: dash(&path, &token.dash)?,
                marker: marker(&path, &token.marker)?,
                colour: colour(path, &token.colour, appearance)?,
            })
        })
        .collect()
}

fn dash(path: &str, text: &str) -> Result<Vec<f64>, ThemeError> {
    let lengths: Option<Vec<f64>> =
        text.split_whitespace().map(|part| part.parse::<f64>().ok().filter(|length| *length > 0.0)).collect();
    lengths
        .filter(|lengths| lengths.len().is_multiple_of(2))
        .ok_or_else(|| ThemeError::Value { token: format!("{path}.dash"), value: text.to_owned() })
}

fn marker(path: &str, text: &str) -> Result<Marker, ThemeError> {
    Ok(match text {
        "circle" => Marker::Circle,
        "diamond" => Marker::Diamond,
        "square" => Marker::Square,
        "triangle" => Marker::Triangle,
        "cross" => Marker::Cross,
        "ring" => Marker::Ring,
        _ => {
            return Err(ThemeError::Value { token: format!("{path}.marker"), value: text.to_owned() });
        }
    })
}
