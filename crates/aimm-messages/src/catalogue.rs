//! The catalogue files: one a screen or document part, the same names in every language.

/// Name and text of a catalogue file.
pub type CatalogueFile = (&'static str, &'static str);

macro_rules! catalogue {
    ($language:literal) => {
        &[
            ("terms", include_str!(concat!("../../../assets/i18n/", $language, "/terms.ftl"))),
            ("sentences", include_str!(concat!("../../../assets/i18n/", $language, "/sentences.ftl"))),
            ("errors", include_str!(concat!("../../../assets/i18n/", $language, "/errors.ftl"))),
            ("problems", include_str!(concat!("../../../assets/i18n/", $language, "/problems.ftl"))),
            ("cli", include_str!(concat!("../../../assets/i18n/", $language, "/cli.ftl"))),
            ("report", include_str!(concat!("../../../assets/i18n/", $language, "/report.ftl"))),
            (
                "report-sections",
                include_str!(concat!("../../../assets/i18n/", $language, "/report-sections.ftl")),
            ),
            ("agreement", include_str!(concat!("../../../assets/i18n/", $language, "/agreement.ftl"))),
            ("form", include_str!(concat!("../../../assets/i18n/", $language, "/form.ftl"))),
            ("workbook", include_str!(concat!("../../../assets/i18n/", $language, "/workbook.ftl"))),
            (
                "answer-workbook",
                include_str!(concat!("../../../assets/i18n/", $language, "/answer-workbook.ftl")),
            ),
            ("shell", include_str!(concat!("../../../assets/i18n/", $language, "/shell.ftl"))),
            ("start", include_str!(concat!("../../../assets/i18n/", $language, "/start.ftl"))),
            ("home", include_str!(concat!("../../../assets/i18n/", $language, "/home.ftl"))),
            ("answer", include_str!(concat!("../../../assets/i18n/", $language, "/answer.ftl"))),
            ("results", include_str!(concat!("../../../assets/i18n/", $language, "/results.ftl"))),
            ("report-view", include_str!(concat!("../../../assets/i18n/", $language, "/report-view.ftl"))),
            ("look", include_str!(concat!("../../../assets/i18n/", $language, "/look.ftl"))),
            ("settings", include_str!(concat!("../../../assets/i18n/", $language, "/settings.ftl"))),
            ("dialogs", include_str!(concat!("../../../assets/i18n/", $language, "/dialogs.ftl"))),
        ]
    };
}

/// The English catalogue: complete, and the fallback of every other.
pub const ENGLISH: &[CatalogueFile] = catalogue!("en");

/// The Simplified Chinese catalogue.
pub const SIMPLIFIED_CHINESE: &[CatalogueFile] = catalogue!("zh-Hans");
