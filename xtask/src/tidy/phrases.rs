//! Claims that the project may not make: it is aligned with a model, and official nowhere.

use super::sources::Source;
use super::{Complaint, lines_where};

const CLAIMS: &[&str] = &[
    "aimm certified",
    "aimm-certified",
    "aimm compliant",
    "aimm-compliant",
    "compliant with aimm",
    "certified by aimm",
    "equivalent to aimm",
    "official aimm",
    "符合 aimm",
    "符合aimm",
    "通过 aimm 评估",
    "通过aimm评估",
    "通过 aimm 认证",
];

/// What follows `aimm` where a level of the model itself is claimed.
const LEVELS: &[&str] =
    &[" level ", " 一级", " 二级", " 三级", " 四级", " 五级", "一级", "二级", "三级", "四级", "五级"];

/// No text says that an assessment is more than aligned.
pub(super) fn no_claim_we_may_not_make(source: &Source) -> Vec<Complaint> {
    // The guide to texts names the claims in order to forbid them, and a test of reports in order to look for them.
    let forbids = ["docs/text-style.md", "crates/aimm-report/tests/compose/edge_cases.rs"];
    if forbids.contains(&source.path.as_str()) || source.is_below(&["xtask/src/tidy/"]) {
        return Vec::new();
    }
    lines_where(source, "a claim that only the model's owner may make", is_claim)
}

fn is_claim(line: &str) -> bool {
    let line = line.to_lowercase();
    CLAIMS.iter().any(|claim| line.contains(claim) && !line.contains(&format!("un{claim}")))
        || names_a_level(&line)
}

fn names_a_level(line: &str) -> bool {
    line.match_indices("aimm").any(|(at, name)| {
        let after = &line[at + name.len()..];
        let level = LEVELS.iter().find_map(|level| after.strip_prefix(level).map(|rest| (*level, rest)));
        level
            .is_some_and(|(level, rest)| level != " level " || rest.starts_with(|c: char| c.is_ascii_digit()))
    })
}

#[cfg(test)]
mod tests {
    use super::super::source;
    use super::*;

    #[test]
    fn every_claim_is_found_and_what_is_true_is_not() {
        for (line, n_found) in [
            ("Your company is AIMM certified.", 1),
            ("title = AIMM level 3", 1),
            ("title = AIMM 三级", 1),
            ("本组织符合 AIMM 要求", 1),
            ("通过 AIMM 评估", 1),
            ("The result is equivalent to AIMM.", 1),
            ("AIMM-aligned, unofficial", 0),
            ("an unofficial AIMM questionnaire", 0),
            ("AIMM Assessor: level 3 of 5", 0),
            ("参照 AIMM 编制，非官方", 0),
            ("the AIMM level names", 0),
        ] {
            assert_eq!(no_claim_we_may_not_make(&source("assets/i18n/a.ftl", line)).len(), n_found, "{line}");
        }
    }
}
