//! The level of a node as a formula (scoring rules, section 3).
//!
//! Every condition that holds for a level holds for those below it, so the greatest level of all conditions together is
//! the least of the greatest of each.

/// Level of a node whose index stands in `index` and whose lowest part has the level in `lowest`.
pub(super) fn level(index: &str, lowest: &str) -> String {
    of_policy(index, lowest, &format!("{lowest}+1"))
}

/// The same, held back also by `gates`: the greatest level that they allow.
pub(super) fn level_with_gates(index: &str, lowest: &str, gates: &str) -> String {
    of_policy(index, lowest, &format!("{lowest}+1,{gates}"))
}

fn of_policy(index: &str, lowest: &str, balanced: &str) -> String {
    // The index reaches a level from a margin below it on; the rest is what a comparison forgives.
    let by_index = format!("INT({index}+rule_margin+0.000000001)");
    format!("CHOOSE(rule_policy,MIN(rule_top,{by_index},{balanced}),{lowest},MIN(rule_top,{by_index}))")
}

/// The lowest of `levels` among the rows whose `group` is `number`: as many levels as none of them lies below.
pub(super) fn lowest(group: &str, number: &str, levels: &str) -> String {
    format!("SUMPRODUCT(--(COUNTIFS({group},{number},{levels},\"<\"&rule_steps)=0))")
}

/// The weighted sum of `values` over the rows whose `group` is `number`.
pub(super) fn weighted_sum(group: &str, number: &str, weights: &str, values: &str) -> String {
    format!("SUMPRODUCT(--({group}={number}),{weights},{values})")
}
