//! Dependencies that lead back to themselves.

use std::collections::{BTreeMap, BTreeSet};

use crate::format::rules::DependencyFile;

type Step<'a> = (&'a str, u8);

/// What a step needs, besides the level below it.
type Needs<'a> = BTreeMap<Step<'a>, Vec<Step<'a>>>;

/// A chain of steps that needs itself, written `A@3 → B@2 → A@3`, if there is one among those that exist. A level of an item
/// also needs the levels below it.
pub(super) fn find_cycle(
    dependencies: &[DependencyFile],
    exists: impl Fn(&str, u8) -> bool,
) -> Option<String> {
    let mut needs = Needs::new();
    for edge in dependencies {
        let (step, needed) = ((edge.item.as_str(), edge.level), (edge.needs.item.as_str(), edge.needs.level));
        if exists(step.0, step.1) && exists(needed.0, needed.1) {
            needs.entry(step).or_default().push(needed);
        }
    }
    let mut done = BTreeSet::new();
    needs.keys().find_map(|start| walk(*start, &needs, &mut done))
}

/// Follows what `start` needs to its end. The chain may be as long as all items have levels, so it lies in a list and not on
/// the stack.
fn walk<'a>(start: Step<'a>, needs: &Needs<'a>, done: &mut BTreeSet<Step<'a>>) -> Option<String> {
    if done.contains(&start) {
        return None;
    }
    // Each step with how much of what it needs was followed.
    let mut chain = vec![(start, 0)];
    let mut on_chain = BTreeSet::from([start]);
    while let Some((step, n_followed)) = chain.last_mut() {
        let step = *step;
        let next = nth_need(step, *n_followed, needs);
        *n_followed += 1;
        match next {
            Some(next) if on_chain.contains(&next) => return Some(describe(next, &chain)),
            Some(next) if done.contains(&next) => {}
            Some(next) => {
                on_chain.insert(next);
                chain.push((next, 0));
            }
            None => {
                on_chain.remove(&step);
                done.insert(step);
                chain.pop();
            }
        }
    }
    None
}

fn nth_need<'a>(step: Step<'a>, n: usize, needs: &Needs<'a>) -> Option<Step<'a>> {
    let needed = needs.get(&step).map_or(&[][..], Vec::as_slice);
    let below = || (step.1 > 1 && n == needed.len()).then(|| (step.0, step.1 - 1));
    needed.get(n).copied().or_else(below)
}

fn describe(step: Step<'_>, chain: &[(Step<'_>, usize)]) -> String {
    let around = chain.iter().map(|(on_chain, _)| on_chain).skip_while(|on_chain| **on_chain != step);
    let steps: Vec<String> = around.chain([&step]).map(|(item, level)| format!("{item}@{level}")).collect();
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

    fn cycle(edges: &[(&str, u8, &str, u8)]) -> Option<String> {
        let edges: Vec<_> =
            edges.iter().map(|&(item, level, needed, at)| edge(item, level, needed, at)).collect();
        find_cycle(&edges, |item, level| item != "NO" && (1..=5).contains(&level))
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
        assert!(
            cycle(&[("A", 2, "B", 3), ("B", 2, "A", 3)]).is_some(),
            "A@2 needs B@3, which needs B@2, which needs A@3, which needs A@2"
        );
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
        let search = move || find_cycle(&edges, |_, _| true);
        let found = thread::Builder::new().stack_size(64 * 1024).spawn(search).unwrap().join().unwrap();
        assert_eq!(found, None, "a chain is no cycle, however long");
    }
}
