//! Dependencies that lead back to themselves.

use std::collections::BTreeMap;

use crate::format::rules::DependencyFile;

type Step<'a> = (&'a str, u8);

/// A chain of steps that needs itself, written `A@3 → B@2 → A@3`, if there is one. A level of an item also needs the
/// levels below it.
pub(super) fn find_cycle(dependencies: &[DependencyFile]) -> Option<String> {
    let mut marks = BTreeMap::new();
    let mut chain = Vec::new();
    dependencies.iter().find_map(|edge| visit((&edge.item, edge.level), dependencies, &mut marks, &mut chain))
}

#[derive(Clone, Copy, PartialEq)]
enum Mark {
    OnChain,
    Done,
}

fn visit<'a>(
    step: Step<'a>,
    edges: &'a [DependencyFile],
    marks: &mut BTreeMap<Step<'a>, Mark>,
    chain: &mut Vec<Step<'a>>,
) -> Option<String> {
    match marks.get(&step) {
        Some(Mark::Done) => return None,
        Some(Mark::OnChain) => return Some(describe(step, chain)),
        None => {}
    }
    marks.insert(step, Mark::OnChain);
    chain.push(step);
    let needed = edges
        .iter()
        .filter(|edge| edge.item == step.0 && edge.level == step.1)
        .map(|edge| (edge.needs.item.as_str(), edge.needs.level));
    let below = (step.1 > 1).then(|| (step.0, step.1 - 1));
    let found = needed.chain(below).find_map(|next| visit(next, edges, marks, chain));
    chain.pop();
    marks.insert(step, Mark::Done);
    found
}

fn describe(step: Step<'_>, chain: &[Step<'_>]) -> String {
    let start = chain.iter().position(|on_chain| *on_chain == step).unwrap_or(0);
    let steps: Vec<String> =
        chain[start..].iter().chain([&step]).map(|(item, level)| format!("{item}@{level}")).collect();
    steps.join(" → ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::rules::NeedFile;
    use crate::text::LocalisedText;

    fn cycle(edges: &[(&str, u8, &str, u8)]) -> Option<String> {
        let edges: Vec<_> = edges
            .iter()
            .map(|&(item, level, needed, at)| DependencyFile {
                item: item.to_owned(),
                level,
                needs: NeedFile { item: needed.to_owned(), level: at },
                reason: LocalisedText::default(),
            })
            .collect();
        find_cycle(&edges)
    }

    #[test]
    fn a_cycle_is_found_also_through_lower_levels() {
        assert_eq!(cycle(&[("A", 3, "B", 2), ("B", 2, "C", 1)]), None, "a chain is none");
        assert_eq!(cycle(&[("A", 3, "B", 2), ("B", 2, "A", 3)]).as_deref(), Some("A@3 → B@2 → A@3"));
        assert!(
            cycle(&[("A", 2, "B", 3), ("B", 2, "A", 3)]).is_some(),
            "A@2 needs B@3, which needs B@2, which needs A@3, which needs A@2"
        );
        assert!(cycle(&[("A", 3, "A", 3)]).is_some(), "a step that needs itself");
    }
}
