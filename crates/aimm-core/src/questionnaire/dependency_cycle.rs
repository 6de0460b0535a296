//! Dependencies that lead back to themselves.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::format::rules::DependencyFile;

type Step<'a> = (&'a str, u8);

/// What each step needs, the level below it included.
type Needs<'a> = BTreeMap<Step<'a>, Vec<Step<'a>>>;

/// Steps that need one another have the same number.
type Groups<'a> = BTreeMap<Step<'a>, usize>;

/// Steps that need themselves.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Cycle {
    /// The first dependency that is a part of it.
    pub(super) position: usize,
    /// A shortest way around from there, written `A@3 → B@2 → A@3`.
    pub(super) chain: String,
}

/// The cycles among the steps that exist, one for all steps that need one another, in the order of the file. A level of an
/// item also needs the levels below it.
pub(super) fn find_cycles(dependencies: &[DependencyFile], exists: impl Fn(&str, u8) -> bool) -> Vec<Cycle> {
    let edges: Vec<_> = dependencies
        .iter()
        .map(|edge| ((edge.item.as_str(), edge.level), (edge.needs.item.as_str(), edge.needs.level)))
        .enumerate()
        .filter(|(_, (step, needed))| [step, needed].iter().all(|(item, level)| exists(item, *level)))
        .collect();
    let needs = all_needs(edges.iter().map(|(_, edge)| *edge));
    let groups = groups(&needs);
    let mut said = BTreeSet::new();
    edges
        .into_iter()
        .filter(|(_, (step, needed))| groups[step] == groups[needed] && said.insert(groups[step]))
        .map(|(position, (step, needed))| Cycle { position, chain: chain(step, needed, &needs, &groups) })
        .collect()
}

fn all_needs<'a>(edges: impl Iterator<Item = (Step<'a>, Step<'a>)>) -> Needs<'a> {
    let mut needs = Needs::new();
    for (step, needed) in edges {
        for (item, level) in [step, needed] {
            for level in 1..=level {
                let below = || (level > 1).then(|| (item, level - 1)).into_iter().collect();
                needs.entry((item, level)).or_insert_with(below);
            }
        }
        needs.entry(step).or_default().push(needed);
    }
    needs
}

/// Kosaraju's algorithm: what needs a step, taken up from the steps that end last, reaches only what the step needs, too. A
/// chain may be as long as all items have levels, so it lies in lists and not on the stack.
fn groups<'a>(needs: &Needs<'a>) -> Groups<'a> {
    let mut needed_by = Needs::new();
    for (step, needed) in needs.iter().flat_map(|(step, needed)| needed.iter().map(move |one| (step, one))) {
        needed_by.entry(*needed).or_default().push(*step);
    }
    let mut groups = Groups::new();
    for (group, last) in in_order_of_end(needs).into_iter().rev().enumerate() {
        let mut open = vec![last];
        while let Some(step) = open.pop() {
            if let Entry::Vacant(place) = groups.entry(step) {
                place.insert(group);
                open.extend(needed_by.get(&step).into_iter().flatten());
            }
        }
    }
    groups
}

/// All steps, each after what it needs, unless that needs it back.
fn in_order_of_end<'a>(needs: &Needs<'a>) -> Vec<Step<'a>> {
    let (mut seen, mut ended) = (BTreeSet::new(), Vec::new());
    for start in needs.keys() {
        let mut way = Vec::new();
        let mut next = seen.insert(*start).then_some(*start);
        loop {
            if let Some(step) = next {
                way.push((step, needs[&step].iter()));
            }
            let Some((step, rest)) = way.last_mut() else { break };
            next = rest.copied().find(|needed| seen.insert(*needed));
            if next.is_none() {
                ended.push(*step);
                way.pop();
            }
        }
    }
    ended
}

/// From `step` over `needed` back to it, within their group.
fn chain<'a>(step: Step<'a>, needed: Step<'a>, needs: &Needs<'a>, groups: &Groups<'a>) -> String {
    let group = groups[&step];
    let mut needed_for = BTreeMap::from([(needed, step)]);
    let mut open = VecDeque::from([needed]);
    while let Some(at) = open.pop_front().filter(|at| *at != step) {
        for next in needs[&at].iter().filter(|next| groups[*next] == group) {
            if let Entry::Vacant(place) = needed_for.entry(*next) {
                place.insert(at);
                open.push_back(*next);
            }
        }
    }
    let mut back = vec![step];
    let mut at = needed_for[&step];
    while at != step {
        back.push(at);
        at = needed_for[&at];
    }
    back.push(step);
    let steps: Vec<String> = back.iter().rev().map(|(item, level)| format!("{item}@{level}")).collect();
    steps.join(" → ")
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;
    use crate::format::rules::NeedFile;
    use crate::text::LocalisedText;

    fn edge(item: &str, level: u8, needed: &str, at: u8) -> DependencyFile {
        DependencyFile {
            item: item.to_owned(),
            level,
            needs: NeedFile { item: needed.to_owned(), level: at },
            reason: LocalisedText::default(),
        }
    }

    fn cycles(edges: &[(&str, u8, &str, u8)]) -> Vec<(usize, String)> {
        let edges: Vec<_> =
            edges.iter().map(|&(item, level, needed, at)| edge(item, level, needed, at)).collect();
        let cycles = find_cycles(&edges, |item, level| item != "NO" && (1..=5).contains(&level));
        cycles.into_iter().map(|cycle| (cycle.position, cycle.chain)).collect()
    }

    fn cycle(edges: &[(&str, u8, &str, u8)]) -> Option<String> {
        cycles(edges).into_iter().next().map(|(_, chain)| chain)
    }

    #[test]
    fn a_cycle_is_found_also_through_lower_levels() {
        assert_eq!(cycle(&[("A", 3, "B", 2), ("B", 2, "C", 1)]), None, "a chain is none");
        assert_eq!(cycle(&[("A", 3, "B", 2), ("B", 2, "A", 3)]).as_deref(), Some("A@3 → B@2 → A@3"));
        assert_eq!(
            cycle(&[("A", 5, "C", 1), ("B", 2, "D", 1), ("B", 2, "B", 2)]).as_deref(),
            Some("B@2 → B@2"),
            "a step that needs itself, behind others that do not"
        );
        assert_eq!(
            cycle(&[("A", 2, "B", 3), ("B", 2, "A", 3)]).as_deref(),
            Some("A@2 → B@3 → B@2 → A@3 → A@2"),
            "through the levels below"
        );
    }

    #[test]
    fn each_cycle_is_said_once_at_the_first_dependency_that_is_a_part_of_it() {
        let two = [("X", 1, "A", 2), ("A", 2, "B", 2), ("R", 1, "S", 1), ("B", 2, "A", 2), ("S", 1, "R", 1)];
        assert_eq!(
            cycles(&two),
            [(1, "A@2 → B@2 → A@2".to_owned()), (2, "R@1 → S@1 → R@1".to_owned())],
            "X leads into a cycle and is none"
        );
        let knot = [("A", 1, "B", 1), ("B", 1, "A", 1), ("B", 1, "C", 1), ("C", 1, "A", 1)];
        assert_eq!(cycles(&knot), [(0, "A@1 → B@1 → A@1".to_owned())], "all of these need one another");
        let bridge = [("A", 1, "A", 1), ("A", 1, "B", 1), ("B", 1, "B", 1)];
        assert_eq!(cycles(&bridge).len(), 2, "what leads from one cycle to another belongs to neither");
    }

    #[test]
    fn what_does_not_exist_leads_nowhere() {
        assert_eq!(cycle(&[("A", 3, "NO", 2), ("NO", 2, "A", 3)]), None, "no such item");
        assert_eq!(cycle(&[("A", 3, "B", 255), ("B", 255, "A", 3)]), None, "no such level");
    }

    #[test]
    fn a_chain_of_all_items_needs_no_more_stack_than_a_short_one() {
        let edges: Vec<_> =
            (0..2_000).map(|n| edge(&format!("I{n:04}"), 1, &format!("I{:04}", n + 1), 10)).collect();
        let search = |edges: Vec<DependencyFile>| {
            let search = move || find_cycles(&edges, |_, _| true);
            thread::Builder::new().stack_size(64 * 1024).spawn(search).unwrap().join().unwrap()
        };
        assert_eq!(search(edges.clone()), [], "a chain is no cycle, however long");
        let closed = [edges, vec![edge("I2000", 1, "I0000", 1)]].concat();
        assert_eq!(search(closed).len(), 1, "and closed it is one");
    }
}
