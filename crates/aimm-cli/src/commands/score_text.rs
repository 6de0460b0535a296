//! A scorecard for people: the sentence first, then the figures.

use aimm_app::dto::{
    AreaView, BlockerKindView, BlockerView, LevelStatusView, NodeView, PolicyView, QuestionnaireView,
    ScorecardView, SubjectView, WarningView,
};
use aimm_app::{FileScore, number, percentage, two_decimals};

use super::text;
use crate::layout::{Columns, Flush, Style};

/// The whole text.
pub(super) fn text_of(score: &FileScore, style: Style<'_>) -> String {
    let say = Speaker { score, style };
    let mut paragraphs = vec![say.head(), say.headline(), say.figures(), say.nodes()];
    paragraphs.extend(say.warnings());
    paragraphs.push(style.quiet(text(&score.questionnaire.summary.notice, style)) + "\n");
    paragraphs.join("\n")
}

/// Whose assessment it is, and the sentence on its level.
pub(super) fn heading_of(score: &FileScore, style: Style<'_>) -> String {
    let say = Speaker { score, style };
    format!("{}\n{}", say.head(), say.headline())
}

struct Speaker<'a> {
    score: &'a FileScore,
    style: Style<'a>,
}

impl Speaker<'_> {
    fn scorecard(&self) -> &ScorecardView {
        &self.score.scorecard
    }

    fn questionnaire(&self) -> &QuestionnaireView {
        &self.score.questionnaire
    }

    fn message(&self, key: &str) -> String {
        self.style.messages.text(key)
    }

    /// Whose assessment it is, and what with.
    fn head(&self) -> String {
        let names = [self.score.organisation.as_str(), self.score.title.as_str()];
        let names: Vec<&str> = names.into_iter().filter(|name| !name.trim().is_empty()).collect();
        let summary = &self.questionnaire().summary;
        let with = self.style.messages.format(
            "done-with",
            &[("questionnaire", (&summary.id).into()), ("version", (&summary.version).into())],
        );
        let policy = match self.scorecard().policy {
            PolicyView::Balanced => "balanced",
            PolicyView::Strict => "strict",
            PolicyView::Average => "average",
        };
        let policy = self.style.messages.format("with-policy", &[("policy", policy.into())]);
        let mut parts = vec![super::text(&summary.title, self.style).to_owned(), with, policy];
        parts.extend(self.score.assessed_on.clone());
        let first =
            if names.is_empty() { String::new() } else { self.style.strong(&names.join(" · ")) + "\n" };
        format!("{first}{}\n", self.style.quiet(&parts.join(" · ")))
    }

    /// Level and what holds back the next.
    fn headline(&self) -> String {
        let overall = &self.scorecard().overall;
        let mut lines = Vec::new();
        match overall.level {
            Some(level) => {
                let sentences = [self.at_level(level), self.next(level)];
                lines.push(self.style.strong(&sentences.join(&self.message("sentence-gap"))));
            }
            None => lines.push(self.style.strong(&self.message(if overall.index.is_none() {
                "headline-nothing-rated"
            } else {
                "headline-not-rated"
            }))),
        }
        if self.scorecard().status == LevelStatusView::NotRated {
            lines.push(self.style.messages.format(
                "no-level-coverage",
                &[
                    ("coverage", self.percent(overall.coverage).into()),
                    ("minimum", self.percent(self.questionnaire().coverage_minimum).into()),
                ],
            ));
        }
        lines.extend(overall.blockers.iter().map(|blocker| format!("  {}", self.blocker(blocker))));
        lines.join("\n") + "\n"
    }

    fn at_level(&self, level: u8) -> String {
        let subject = match self.questionnaire().summary.subject {
            SubjectView::Organisation => "organisation",
            SubjectView::AiSystem => "aiSystem",
            SubjectView::Product => "product",
        };
        let name = self.level_name(level);
        self.style.messages.format(
            "headline-level",
            &[("subject", subject.into()), ("level", level.into()), ("name", name.into())],
        )
    }

    fn next(&self, level: u8) -> String {
        let n_blockers = self.scorecard().overall.blockers.len() as u32;
        if usize::from(level) + 1 == self.questionnaire().summary.levels.len() {
            return self.message("headline-top");
        }
        let next = [("count", n_blockers.into()), ("next", (level + 1).into())];
        self.style.messages.format("headline-blockers", &next)
    }

    fn level_name(&self, level: u8) -> &str {
        let levels = &self.questionnaire().summary.levels;
        levels.get(usize::from(level)).map_or("", |level| text(&level.name, self.style))
    }

    fn blocker(&self, blocker: &BlockerView) -> String {
        let next = self.scorecard().overall.level.map_or(1, |level| level + 1);
        let id = blocker.node.as_deref().unwrap_or_default();
        let whole = |value: f64| aimm_app::Argument::from(value as u8);
        let (key, actual, required) = match blocker.kind {
            BlockerKindView::Index => {
                ("blocker-index", two_decimals(blocker.actual).into(), two_decimals(blocker.required).into())
            }
            BlockerKindView::Domain => ("blocker-domain", whole(blocker.actual), whole(blocker.required)),
            BlockerKindView::GateArea => {
                ("blocker-gate-area", whole(blocker.actual), whole(blocker.required))
            }
            BlockerKindView::Area => ("blocker-area", whole(blocker.actual), whole(blocker.required)),
            BlockerKindView::Item => ("blocker-item", whole(blocker.actual), whole(blocker.required)),
        };
        self.style.messages.format(
            key,
            &[
                ("id", id.into()),
                ("name", self.name(id).into()),
                ("actual", actual),
                ("required", required),
                ("next", next.into()),
            ],
        )
    }

    /// Name of a domain, area or item; the id where there is none such.
    fn name<'b>(&'b self, id: &'b str) -> &'b str {
        let domains = &self.questionnaire().domains;
        let domain = domains.iter().find(|domain| domain.id == id).map(|domain| &domain.name);
        let areas = || domains.iter().flat_map(|domain| &domain.areas);
        let area = || areas().find(|area| area.id == id).map(|area| &area.name);
        let item = || areas().flat_map(|area| &area.items).find(|item| item.id == id).map(|item| &item.title);
        domain.or_else(area).or_else(item).map_or(id, |name| text(name, self.style))
    }

    /// The numbers of the whole.
    fn figures(&self) -> String {
        let overall = &self.scorecard().overall;
        let mut columns = Columns::new([Flush::Left, Flush::Left]);
        if let Some(index) = overall.index {
            let bounds = self.bounds(overall);
            columns.row([self.message("term-index"), format!("{}  {bounds}", two_decimals(index))]);
        }
        if let Some(evidenced) = overall.evidenced
            && let Some(index) = evidenced.index
        {
            let level = evidenced.level.map(|level| format!("  {}", self.level(level))).unwrap_or_default();
            columns.row([self.message("term-evidenced"), format!("{}{level}", two_decimals(index))]);
        }
        if let Some(target) = self.score.target_level {
            columns.row([self.message("term-target"), self.level(target)]);
        }
        columns.row([self.message("term-coverage"), self.coverage()]);
        columns.text("", self.style)
    }

    fn level(&self, level: u8) -> String {
        let named = [("level", level.into()), ("name", self.level_name(level).into())];
        self.style.messages.format("level-and-name", &named)
    }

    fn bounds(&self, node: &NodeView) -> String {
        let (low, high) = (node.low.index.map(two_decimals), node.high.index.map(two_decimals));
        match (low, high) {
            (Some(low), Some(high)) if low != high => {
                self.style.messages.format("bounds-between", &[("low", low.into()), ("high", high.into())])
            }
            _ => self.message("bounds-exact"),
        }
    }

    fn coverage(&self) -> String {
        let counts = &self.scorecard().counts;
        let mut parts = vec![self.style.messages.format(
            "coverage-counts",
            &[
                ("coverage", self.percent(self.scorecard().overall.coverage).into()),
                ("rated", counts.rated.into()),
                ("items", counts.items.into()),
            ],
        )];
        for (key, count) in [
            ("coverage-not-applicable", counts.not_applicable),
            ("coverage-unknown", counts.unknown),
            ("coverage-unanswered", counts.unanswered),
        ] {
            if count > 0 {
                parts.push(self.style.messages.format(key, &[("count", count.into())]));
            }
        }
        parts.join(&self.message("list-comma"))
    }

    fn percent(&self, share: f64) -> String {
        number::percentage(&percentage(share), self.style.messages.language())
    }

    /// A row for every domain and area.
    fn nodes(&self) -> String {
        use Flush::{Left, Right};
        let mut columns = Columns::new([Left, Left, Right, Right, Right, Right, Right]);
        let head = ["term-index", "term-level", "term-bounds", "term-evidenced", "term-coverage"];
        columns.head([String::new(), String::new()].into_iter().chain(head.map(|key| self.message(key))));
        let scorecard = self.scorecard();
        let mut areas = scorecard.areas.iter();
        for (domain, of_domain) in scorecard.domains.iter().zip(&self.questionnaire().domains) {
            columns.strong(self.row(domain, ""));
            for AreaView { node, .. } in areas.by_ref().take(of_domain.areas.len()) {
                columns.row(self.row(node, "  "));
            }
        }
        columns.text("", self.style)
    }

    fn row(&self, node: &NodeView, indent: &str) -> [String; 7] {
        let (low, high) = (node.low.index.map(two_decimals), node.high.index.map(two_decimals));
        let bounds = match (low, high) {
            (Some(low), Some(high)) if low != high => format!("{low}–{high}"),
            _ => self.message("bounds-exact"),
        };
        let evidenced = node.evidenced.and_then(|evidenced| evidenced.index);
        [
            format!("{indent}{}", node.id),
            format!("{indent}{}", self.name(&node.id)),
            node.index.map_or_else(|| self.message("not-rated"), two_decimals),
            node.level.map(|level| level.to_string()).unwrap_or_default(),
            bounds,
            evidenced.map(two_decimals).unwrap_or_default(),
            self.percent(node.coverage),
        ]
    }

    /// Answers that deserve a second look; none where there are none.
    fn warnings(&self) -> Option<String> {
        let warnings = &self.scorecard().warnings;
        let lines: String = warnings.iter().map(|warning| self.warning(warning)).collect();
        (!warnings.is_empty())
            .then(|| format!("{}\n{lines}", self.style.strong(&self.message("heading-warnings"))))
    }

    fn warning(&self, warning: &WarningView) -> String {
        let nodes = warning.nodes.join(&self.message("list-comma"));
        let words = text(&warning.message, self.style);
        let place = if nodes.is_empty() { String::new() } else { format!(" ({nodes})") };
        format!("  {words}{place}\n")
    }
}
