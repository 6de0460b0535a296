//! `aimm roadmap`.

use aimm_app::dto::EffortView;
use aimm_app::{App, FileRoadmap, RoadmapStep, RoadmapWave, RoadmapWish, two_decimals};

use super::{score_text, subject};
use crate::args::RoadmapArguments;
use crate::failure::Failure;
use crate::layout::{Columns, Flush, Style};
use crate::output::Outcome;

pub(super) fn run(app: &App, arguments: &RoadmapArguments, style: Style<'_>) -> Result<Outcome, Failure> {
    let subject = subject(app, &arguments.assessment)?;
    let wish = RoadmapWish {
        level: arguments.target_level,
        nodes: arguments.area.clone(),
        capacity: arguments.capacity,
    };
    let roadmap = app.roadmap_of(&subject, &wish, style.messages)?;
    let head = score_text::heading_of(&subject.file_score(), style);
    Ok(Outcome::done(format!("{head}\n{}", text_of(&roadmap, style)), roadmap.to_value()?))
}

fn text_of(roadmap: &FileRoadmap, style: Style<'_>) -> String {
    let waves = (1..).zip(&roadmap.waves).map(|(number, wave)| wave_text(number, wave, style));
    let paragraphs = [roadmap.sentences.join("\n") + "\n"].into_iter().chain(waves);
    paragraphs.collect::<Vec<_>>().join("\n")
}

/// What a wave is and leads to, and a row for every step.
fn wave_text(number: u32, wave: &RoadmapWave, style: Style<'_>) -> String {
    let title = style.messages.format("roadmap-wave", &[("number", number.into())]);
    let mut arguments = vec![
        ("steps", (wave.steps.len() as u32).into()),
        ("points", wave.effort.into()),
        ("index", wave.index.map(two_decimals).unwrap_or_default().into()),
    ];
    let key = match wave.level {
        None => "roadmap-wave-done-index",
        Some(level) => {
            arguments.push(("level", level.into()));
            "roadmap-wave-done"
        }
    };
    let done = style.messages.format(key, &arguments);
    let mut columns = Columns::new([Flush::Left; 6]);
    let heads = [
        "column-item",
        "column-title",
        "column-step",
        "column-effort",
        "roadmap-column-unblocks",
        "column-action",
    ];
    columns.head(heads.map(|key| style.messages.text(key)));
    for step in &wave.steps {
        columns.row(row(step, style));
    }
    format!("{}  {done}\n{}", style.strong(&title), columns.text("  ", style))
}

fn row(step: &RoadmapStep, style: Style<'_>) -> [String; 6] {
    let messages = style.messages;
    let effort = messages.text(match step.effort {
        EffortView::S => "roadmap-effort-s",
        EffortView::M => "roadmap-effort-m",
        EffortView::L => "roadmap-effort-l",
    });
    let gate = step.opens_gate.then(|| messages.text("roadmap-gate"));
    let waiting = step.unblocks.iter().map(|(item, level)| {
        messages.format("roadmap-step-named", &[("item", item.into()), ("level", (*level).into())])
    });
    let unblocks: Vec<String> = gate.into_iter().chain(waiting).collect();
    [
        step.item.clone(),
        step.title.clone(),
        format!("{} → {}", step.from, step.to),
        effort,
        unblocks.join(&messages.text("list-comma")),
        step.action.clone(),
    ]
}
