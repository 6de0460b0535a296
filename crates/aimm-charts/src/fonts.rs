//! The one embedded copy of the bundled fonts, for charts, reports and the window alike.

/// Family of Latin letters and of all figures.
pub const LATIN_FAMILY: &str = "Inter";

/// Family of Chinese characters and Chinese punctuation.
pub const HAN_FAMILY: &str = "Noto Sans SC";

static INTER_REGULAR: &[u8] = include_bytes!("../../../assets/fonts/Inter-Regular.ttf");
static INTER_SEMIBOLD: &[u8] = include_bytes!("../../../assets/fonts/Inter-SemiBold.ttf");
static NOTO_REGULAR: &[u8] = include_bytes!("../../../assets/fonts/NotoSansSC-Regular.ttf");
static NOTO_SEMIBOLD: &[u8] = include_bytes!("../../../assets/fonts/NotoSansSC-SemiBold.ttf");

/// One of the four bundled font files: two families, two weights.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// Inter, weight 400.
    LatinRegular,
    /// Inter, weight 600.
    LatinStrong,
    /// Noto Sans SC, weight 400.
    HanRegular,
    /// Noto Sans SC, weight 600.
    HanStrong,
}

impl Face {
    /// All faces, in the order of their discriminants.
    pub const ALL: [Self; 4] = [Self::LatinRegular, Self::LatinStrong, Self::HanRegular, Self::HanStrong];

    /// The Latin face of a weight.
    pub const fn latin(strong: bool) -> Self {
        if strong { Self::LatinStrong } else { Self::LatinRegular }
    }

    /// The Chinese face of a weight.
    pub const fn han(strong: bool) -> Self {
        if strong { Self::HanStrong } else { Self::HanRegular }
    }

    /// The whole font file: a static TrueType font with glyf outlines.
    pub fn bytes(self) -> &'static [u8] {
        match self {
            Self::LatinRegular => INTER_REGULAR,
            Self::LatinStrong => INTER_SEMIBOLD,
            Self::HanRegular => NOTO_REGULAR,
            Self::HanStrong => NOTO_SEMIBOLD,
        }
    }

    /// The family name, as style sheets and plotters name it.
    pub const fn family(self) -> &'static str {
        if self.is_han() { HAN_FAMILY } else { LATIN_FAMILY }
    }

    /// The weight in CSS terms: 400 or 600.
    pub const fn weight(self) -> u16 {
        if self.is_strong() { 600 } else { 400 }
    }

    /// Whether this is the heavier cut of its family.
    pub const fn is_strong(self) -> bool {
        matches!(self, Self::LatinStrong | Self::HanStrong)
    }

    /// Whether this face is the Chinese one.
    pub const fn is_han(self) -> bool {
        matches!(self, Self::HanRegular | Self::HanStrong)
    }
}
