//! `aimm consensus`.

use std::path::Path;

use aimm_app::{
    App, ConsensusFile, FileConsensus, ItemAgreementFile, RoleAgreementFile, atomic_file, two_decimals,
};

use super::{questionnaire, read, text, written};
use crate::args::ConsensusArguments;
use crate::failure::Failure;
use crate::layout::{Columns, Flush, Style};
use crate::output::Outcome;

/// What stands where a figure cannot be given.
const NONE: &str = "–";

pub(super) fn run(app: &App, arguments: &ConsensusArguments, style: Style<'_>) -> Result<Outcome, Failure> {
    let known = arguments.questionnaire.as_deref().map(|named| questionnaire(app, named)).transpose()?;
    let files = arguments.files.iter().map(|path| read(path)).collect::<Result<Vec<_>, _>>()?;
    let found = app.consensus_of(&files, known.as_ref(), arguments.metric.into(), arguments.seed)?;
    let mut said = text_of(&found, style);
    if let Some(path) = &arguments.out {
        said = said + "\n" + &write(app, &found, path, style)?;
    }
    Ok(Outcome::done(said, found.to_value()?))
}

/// Writes what is proposed.
fn write(app: &App, found: &FileConsensus, path: &Path, style: Style<'_>) -> Result<String, Failure> {
    let assessment = app.consensus_assessment(found, style.messages)?;
    atomic_file::write(path, assessment.as_bytes())?;
    let n_bytes = u32::try_from(assessment.len()).unwrap_or(u32::MAX);
    Ok(written(&path.to_string_lossy(), n_bytes, style))
}

fn text_of(found: &FileConsensus, style: Style<'_>) -> String {
    let file = found.file();
    let seed = [("draws", file.overall.draws.into()), ("seed", file.overall.seed.to_string().into())];
    let seed = style.quiet(&style.messages.format("consensus-seed", &seed));
    let head = found.sentences(style.messages).join("\n");
    let (items, roles) = (items(found, &file.items, style), roles(found, &file, style));
    format!("{head}\n{seed}\n\n{items}\n{roles}")
}

fn items(found: &FileConsensus, items: &[ItemAgreementFile], style: Style<'_>) -> String {
    let heads = [
        ("column-item", Flush::Left),
        ("consensus-column-ratings", Flush::Left),
        ("column-unknown", Flush::Right),
        ("column-not-applicable", Flush::Right),
        ("consensus-column-median", Flush::Right),
        ("consensus-column-range", Flush::Right),
        ("consensus-column-ad", Flush::Right),
        ("consensus-column-rwg", Flush::Right),
        ("consensus-column-proposed", Flush::Right),
        ("consensus-column-why", Flush::Left),
        ("column-title", Flush::Left),
    ];
    let mut columns = Columns::new(heads.map(|(_, flush)| flush));
    columns.head(heads.map(|(key, _)| style.messages.text(key)));
    for item in items {
        columns.row([
            item.item.clone(),
            ratings(&item.ratings),
            item.unknown.to_string(),
            item.not_applicable.to_string(),
            whole(item.median),
            whole(item.range),
            item.ad_median.map_or_else(|| NONE.to_owned(), two_decimals),
            rwg(item.rwg, style),
            whole(item.proposed),
            reasons(found, item, style),
            text(&found.item_title(&item.item), style).to_owned(),
        ]);
    }
    columns.text("", style)
}

fn ratings(ratings: &[u8]) -> String {
    ratings.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

fn whole(value: Option<u8>) -> String {
    value.map_or_else(|| NONE.to_owned(), |value| value.to_string())
}

fn rwg(value: Option<f64>, style: Style<'_>) -> String {
    let Some(value) = value else { return NONE.to_owned() };
    let figure = two_decimals(value);
    if value >= 0.0 {
        figure
    } else {
        style.messages.format("consensus-below-chance", &[("rwg", figure.into())])
    }
}

fn reasons(found: &FileConsensus, item: &ItemAgreementFile, style: Style<'_>) -> String {
    match found.reasons(&item.item, style.messages) {
        none if none.is_empty() => NONE.to_owned(),
        reasons => reasons,
    }
}

fn roles(found: &FileConsensus, file: &ConsensusFile, style: Style<'_>) -> String {
    let heads = [
        ("consensus-column-role", Flush::Left),
        ("consensus-column-respondents", Flush::Right),
        ("column-items", Flush::Right),
        ("consensus-column-higher", Flush::Right),
        ("consensus-column-lower", Flush::Right),
        ("consensus-column-difference", Flush::Right),
    ];
    let mut columns = Columns::new(heads.map(|(_, flush)| flush));
    columns.head(heads.map(|(key, _)| style.messages.text(key)));
    for role in &file.roles {
        columns.row(role_row(found, role, file.minimum_group_size, style));
    }
    columns.text("", style)
}

fn role_row(found: &FileConsensus, role: &RoleAgreementFile, minimum: u32, style: Style<'_>) -> Vec<String> {
    let name = role.role.as_deref().and_then(|role| found.role_name(role));
    let name =
        name.map_or_else(|| style.messages.text("consensus-no-role"), |name| text(&name, style).to_owned());
    let figure = |value: Option<u32>| value.map_or_else(|| NONE.to_owned(), |value| value.to_string());
    let difference = match role.mean_difference {
        _ if role.suppressed => style.messages.format("consensus-suppressed", &[("minimum", minimum.into())]),
        Some(difference) if difference > 0.0 => format!("+{}", two_decimals(difference)),
        Some(difference) => two_decimals(difference),
        None => NONE.to_owned(),
    };
    let counts = [role.items, role.above, role.below].map(figure);
    [name, role.respondents.to_string()].into_iter().chain(counts).chain([difference]).collect()
}
