//! The arrows between the crates: who may lean on whom, checked on what cargo says.

use std::collections::{BTreeMap, BTreeSet};

use crate::Failure;
use crate::process::{command, output};

/// Each of our crates, and which of ours it may name.
const ARROWS: &[(&str, &[&str])] = &[
    ("aimm-core", &[]),
    ("aimm-messages", &[]),
    ("aimm-charts", &[]),
    ("aimm-store", &["aimm-core"]),
    ("aimm-report", &["aimm-charts", "aimm-core", "aimm-messages"]),
    ("aimm-app", &["aimm-store", "aimm-report", "aimm-charts", "aimm-core", "aimm-messages"]),
    ("aimm-cli", &["aimm-app"]),
    ("aimm-assessor", &["aimm-app"]),
    ("aimm-tests", &["aimm-app", "aimm-store", "aimm-report", "aimm-charts", "aimm-core", "aimm-messages"]),
    ("xtask", &[]),
];

/// Crates of others that only these of ours may name.
const NAMED_ONLY_BY: &[(&str, &[&str])] = &[
    ("rusqlite", &["aimm-store"]),
    ("printpdf", &["aimm-report"]),
    ("lopdf", &["aimm-report"]),
    ("rust_xlsxwriter", &["aimm-report"]),
    ("roxmltree", &["aimm-report"]),
    ("microlp", &["aimm-core"]),
];

/// Crates of others that only these of ours may reach, however far away.
const REACHED_ONLY_BY: &[(&str, &[&str])] = &[("tauri", &["aimm-assessor"])];

/// What the pure core must not reach.
const NOT_IN_THE_CORE: &[&str] =
    &["tauri", "rusqlite", "printpdf", "lopdf", "plotters", "chrono", "time", "tokio"];

/// Which crate names which.
type Graph = BTreeMap<String, BTreeSet<String>>;

/// Checks all arrows, and says every one that is wrong.
pub(crate) fn check() -> Result<(), Failure> {
    let arguments =
        ["tree", "--workspace", "--edges", "normal", "--target", "all", "--prefix", "depth", "--locked"];
    let graph = read(&output(&mut command(env!("CARGO"), &arguments))?);
    let wrong = wrong_arrows(&graph);
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("; ")) }
}

/// Reads lines such as `2serde v1.0.0 (*)`: depth and name. A crate stands below the last line of one depth less.
fn read(tree: &str) -> Graph {
    let mut graph = Graph::new();
    let mut above: Vec<String> = Vec::new();
    for line in tree.lines().filter(|line| !line.is_empty()) {
        let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let (depth, rest) = line.split_at(digits);
        let name = rest.split(' ').next().unwrap_or_default().to_owned();
        above.truncate(depth.parse().unwrap_or_default());
        if let Some(parent) = above.last() {
            graph.entry(parent.clone()).or_default().insert(name.clone());
        }
        graph.entry(name.clone()).or_default();
        above.push(name);
    }
    graph
}

fn wrong_arrows(graph: &Graph) -> Vec<String> {
    let mut wrong = wrong_between_ours(graph);
    for (foreign, allowed) in NAMED_ONLY_BY {
        wrong.extend(
            ours(graph)
                .filter(|own| !allowed.contains(own) && names(graph, own, foreign))
                .map(|own| format!("{own} names {foreign}, which only {} may", allowed.join(", "))),
        );
    }
    for (foreign, allowed) in REACHED_ONLY_BY {
        wrong.extend(
            ours(graph)
                .filter(|own| !allowed.contains(own) && reaches(graph, own, foreign))
                .map(|own| format!("{own} reaches {foreign}, which only {} may", allowed.join(", "))),
        );
    }
    let impure = NOT_IN_THE_CORE.iter().filter(|foreign| reaches(graph, "aimm-core", foreign));
    wrong.extend(impure.map(|foreign| format!("aimm-core reaches {foreign}")));
    wrong
}

/// Our own crates that the workspace has.
fn ours(graph: &Graph) -> impl Iterator<Item = &str> {
    graph.keys().map(String::as_str).filter(|name| is_ours(name))
}

fn is_ours(name: &str) -> bool {
    name == "xtask" || name.starts_with("aimm-")
}

fn wrong_between_ours(graph: &Graph) -> Vec<String> {
    let mut wrong = Vec::new();
    for own in ours(graph) {
        let Some((_, allowed)) = ARROWS.iter().find(|(name, _)| *name == own) else {
            wrong.push(format!("{own} has no place among the arrows"));
            continue;
        };
        let named = graph[own].iter().filter(|name| is_ours(name) && !allowed.contains(&name.as_str()));
        wrong.extend(named.map(|name| format!("{own} names {name}")));
        if own == "xtask" && !graph[own].is_empty() {
            wrong.push("xtask names a crate, and must have none".to_owned());
        }
    }
    wrong
}

fn names(graph: &Graph, from: &str, to: &str) -> bool {
    graph.get(from).is_some_and(|named| named.contains(to))
}

fn reaches(graph: &Graph, from: &str, to: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut waiting = vec![from];
    while let Some(name) = waiting.pop() {
        if names(graph, name, to) {
            return true;
        }
        waiting.extend(
            graph.get(name).into_iter().flatten().map(String::as_str).filter(|next| seen.insert(*next)),
        );
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "\
0aimm-app v0.1.0 (/project/crates/aimm-app)
1aimm-core v0.1.0 (/project/crates/aimm-core)
2serde v1.0.0
1aimm-store v0.1.0 (/project/crates/aimm-store)
2aimm-core v0.1.0 (/project/crates/aimm-core) (*)
2rusqlite v0.41.0

0aimm-assessor v0.1.0 (/project/src-tauri)
1aimm-app v0.1.0 (/project/crates/aimm-app) (*)
1tauri v2.0.0
2tokio v1.0.0

0xtask v0.1.0 (/project/xtask)
";

    /// The good tree with one more line below the line that begins with `after`.
    fn broken(after: &str, line: &str) -> Vec<String> {
        let place = GOOD.find(after).expect("the line is there");
        let end = place + GOOD[place..].find('\n').expect("it ends") + 1;
        wrong_arrows(&read(&format!("{}{line}\n{}", &GOOD[..end], &GOOD[end..])))
    }

    #[test]
    fn a_good_tree_has_no_wrong_arrow() {
        assert_eq!(wrong_arrows(&read(GOOD)), Vec::<String>::new());
    }

    #[test]
    fn every_kind_of_wrong_arrow_is_found() {
        for (after, line, complaint) in [
            ("1aimm-core", "2time v0.3.0", "aimm-core reaches time"),
            ("2serde", "3tokio v1.0.0", "aimm-core reaches tokio"),
            ("1aimm-core", "2aimm-charts v0.1.0", "aimm-core names aimm-charts"),
            ("0aimm-app", "1rusqlite v0.41.0", "aimm-app names rusqlite"),
            ("0aimm-app", "1lopdf v0.44.0", "aimm-app names lopdf"),
            ("2rusqlite", "3tauri v2.0.0", "aimm-store reaches tauri"),
            ("0aimm-assessor", "1aimm-store v0.1.0", "aimm-assessor names aimm-store"),
            ("0xtask", "1serde v1.0.0", "xtask names a crate"),
            ("0aimm-app", "1aimm-extras v0.1.0", "aimm-extras has no place"),
        ] {
            let wrong = broken(after, line);
            assert!(
                wrong.iter().any(|found| found.starts_with(complaint)),
                "`{line}` below `{after}` must be found as `{complaint}`, but this was: {wrong:?}"
            );
        }
    }

    #[test]
    fn what_the_store_reaches_through_another_crate_is_its_own_affair() {
        assert!(!broken("2rusqlite", "3hashlink v0.1.0").iter().any(|found| found.contains("hashlink")));
    }
}
