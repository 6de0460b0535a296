//! What the file says about itself: properties, settings, fonts.

use super::definition::{HAN_FONT, LATIN_FONT};
use super::part::MAIN;
use super::text::word_language;
use super::xml::Xml;
use crate::document::ReportDocument;

/// Title, subject, author, language and the one date there is.
pub(crate) fn core_properties(document: &ReportDocument) -> String {
    let date = format!("{}T00:00:00Z", document.date);
    let language = word_language(&document.language);
    let mut xml = Xml::part();
    xml.open(
        "cp:coreProperties",
        &[
            ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:dcterms", "http://purl.org/dc/terms/"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ],
    );
    xml.element("dc:title", &[], &document.title);
    xml.element("dc:subject", &[], &document.subject);
    xml.element("dc:creator", &[], &document.author);
    xml.element("dcterms:created", &[("xsi:type", "dcterms:W3CDTF")], &date);
    xml.element("dcterms:modified", &[("xsi:type", "dcterms:W3CDTF")], &date);
    xml.element("dc:language", &[], &language);
    xml.finish()
}

/// What made it.
pub(crate) fn properties() -> String {
    let mut xml = Xml::part();
    let namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    xml.open("Properties", &[("xmlns", namespace)]);
    xml.element("Application", &[], concat!("AIMM Assessor ", env!("CARGO_PKG_VERSION")));
    xml.finish()
}

/// Settings that a template may bring.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Settings {
    /// Left and right pages have margins of their own.
    pub(crate) has_mirrored_margins: bool,
    /// Left and right pages have heads of their own.
    pub(crate) has_even_heads: bool,
    /// Distance of tabulators in twips.
    pub(crate) tabulator: Option<u32>,
    /// Which colours of the theme stand for which, as attributes.
    pub(crate) colours: Vec<(String, String)>,
}

/// The part with the settings; the contents are worked out anew when the document is opened for editing.
pub(crate) fn settings(settings: &Settings, document: &ReportDocument) -> String {
    let mut xml = Xml::part();
    xml.open("w:settings", &[("xmlns:w", MAIN)]);
    if settings.has_mirrored_margins {
        xml.empty("w:mirrorMargins", &[]);
    }
    xml.value("w:defaultTabStop", &settings.tabulator.unwrap_or(420).to_string());
    if settings.has_even_heads {
        xml.empty("w:evenAndOddHeaders", &[]);
    }
    xml.value("w:characterSpacingControl", "doNotCompress");
    xml.value("w:updateFields", "true");
    xml.open("w:compat", &[]);
    xml.empty(
        "w:compatSetting",
        &[
            ("w:name", "compatibilityMode"),
            ("w:uri", "http://schemas.microsoft.com/office/word"),
            ("w:val", "15"),
        ],
    );
    xml.close();
    let language = word_language(&document.language);
    let latin = if document.language.is_chinese() { "en-GB" } else { &language };
    xml.empty("w:themeFontLang", &[("w:val", latin), ("w:eastAsia", "zh-CN")]);
    if !settings.colours.is_empty() {
        let names: Vec<(String, &str)> =
            settings.colours.iter().map(|(name, value)| (format!("w:{name}"), value.as_str())).collect();
        let attributes: Vec<(&str, &str)> =
            names.iter().map(|(name, value)| (name.as_str(), *value)).collect();
        xml.empty("w:clrSchemeMapping", &attributes);
    }
    xml.finish()
}

/// The fonts, with what may stand in for them.
pub(crate) fn font_table() -> String {
    let mut xml = Xml::part();
    xml.open("w:fonts", &[("xmlns:w", MAIN)]);
    for (name, other, charset, family) in
        [(LATIN_FONT, "Liberation Sans", "00", "swiss"), (HAN_FONT, "微软雅黑", "86", "swiss")]
    {
        xml.open("w:font", &[("w:name", name)]);
        xml.value("w:altName", other);
        xml.value("w:charset", charset);
        xml.value("w:family", family);
        xml.value("w:pitch", "variable");
        xml.close();
    }
    xml.finish()
}
