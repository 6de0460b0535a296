//! The page: its size, its margins, and where its running head and foot stand.

use crate::document::PageSize;
use crate::layout::style::{BOTTOM, FOOT_BASELINE, HEAD_BASELINE, SIDE, TOP};

use super::definition::twips;
use super::xml::Xml;

/// The page, in twips.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Frame {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) top: u32,
    pub(crate) right: u32,
    pub(crate) bottom: u32,
    pub(crate) left: u32,
    /// Distance of the running head from the edge of the paper.
    pub(crate) header: u32,
    /// Distance of the foot from the edge of the paper.
    pub(crate) footer: u32,
    pub(crate) gutter: u32,
}

impl Frame {
    /// The page as the PDF has it.
    pub(crate) fn of(size: PageSize) -> Self {
        let (width, height) = size.points();
        Self {
            width: twips(width),
            height: twips(height),
            top: twips(TOP),
            right: twips(SIDE),
            bottom: twips(BOTTOM),
            left: twips(SIDE),
            header: twips(HEAD_BASELINE - 8.0),
            footer: twips(FOOT_BASELINE - 6.0),
            gutter: 0,
        }
    }

    /// Width of the text.
    pub(crate) fn text_width(&self) -> u32 {
        self.width.saturating_sub(self.left + self.right + self.gutter)
    }

    /// Height of the text.
    pub(crate) fn text_height(&self) -> u32 {
        self.height.saturating_sub(self.top + self.bottom)
    }

    /// Says whether a document has room on the page.
    pub(crate) fn is_usable(&self) -> bool {
        // Two inches by two, and the largest paper there is.
        self.text_width() >= 2880 && self.text_height() >= 2880 && self.width.max(self.height) <= 31_680
    }

    /// Size and margins, as a section has them.
    pub(crate) fn write(&self, xml: &mut Xml) {
        let numbers = [
            self.width,
            self.height,
            self.top,
            self.right,
            self.bottom,
            self.left,
            self.header,
            self.footer,
            self.gutter,
        ];
        let [width, height, top, right, bottom, left, header, footer, gutter] =
            numbers.map(|n| n.to_string());
        let mut size = vec![("w:w", width.as_str()), ("w:h", height.as_str())];
        if self.width > self.height {
            size.push(("w:orient", "landscape"));
        }
        xml.empty("w:pgSz", &size);
        xml.empty(
            "w:pgMar",
            &[
                ("w:top", &top),
                ("w:right", &right),
                ("w:bottom", &bottom),
                ("w:left", &left),
                ("w:header", &header),
                ("w:footer", &footer),
                ("w:gutter", &gutter),
            ],
        );
    }
}
