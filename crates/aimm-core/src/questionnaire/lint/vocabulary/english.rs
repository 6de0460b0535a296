//! English.

use super::{Unit, Vocabulary, length};

/// Somebody does it.
#[rustfmt::skip]
const SOMEBODY: &[&str] = &[
    "individual", "single", "one person", "somebody", "someone", "some ", "whoever", "whichever", "a few", "people",
    "specialist", "developer", "manager", "engineer", "staff", "employee", "person", "user", "those ", "team member",
    "project lead", "buyer", "enthusiast", "leader", "colleague", "maintainer", "analyst", "expert", "owner",
    "each ", "anybody", "anyone", "volunteer",
];
/// In one place at least.
#[rustfmt::skip]
const ONE_UNIT: &[&str] =
    &[
        "at least one", "one unit", "one business unit", "a unit", "some unit", "one team", "one of the",
    ];
/// Everywhere.
#[rustfmt::skip]
const EVERYWHERE: &[&str] = &[
    "all ", "every", "each", "whole", "any ", "across", "organisation-wide", "throughout", "organisation",
    "no system", "the same", "approved", "under the", "one ",
];
/// Everywhere and beyond.
#[rustfmt::skip]
const BEYOND: &[&str] = &[
    "partner", "supplier", "outside", "outsider", "external", "independent", "customer", "peer", "share", "publish",
    "public", "other organisation", "third part", "industry", "sector", "universit", "auditor", "reviewer",
    "providers", "contractor", "clients", "community", "communities", "association", "academ", "neighbour", "users",
    "representatives", "observer",
];

/// English.
#[rustfmt::skip]
pub(super) const VOCABULARY: Vocabulary = Vocabulary {
    is_chinese: false,
    unit: Unit::Words,
    question: length(4, 20),
    help: length(5, 40),
    anchors: [length(8, 25), length(12, 40), length(20, 60)],
    requirement: length(5, 40),
    evidence: length(2, 14),
    action: length(6, 30),
    ratio_to_english: (1.0, 1.0),
    vague: &[
        "good", "adequate", "adequately", "appropriate", "appropriately", "suitable", "suitably", "proper",
        "properly", "sufficient", "sufficiently", "effective", "effectively", "robust", "mature", "comprehensive",
        "systematic", "systematically", "regular", "regularly", "periodic", "periodically", "timely", "as needed",
        "where necessary", "if necessary", "best practice", "best practices", "world-class", "strong", "various",
        "relevant", "continuous", "continuously", "basic", "advanced", "fully", "well-", "sometimes", "often",
        "rarely", "usually", "mostly", "key", "important", "etc",
    ],
    terms: &[],
    ladder: [
        [SOMEBODY, &[], &[], &[]],
        [
            ONE_UNIT,
            &[
                "own", "named", "written", "set ", "agreed", "fixed", "rule", "template", "plan", "list", "form",
                "criteria", "responsib", "assign", "before", "checklist", "defined", "settle", "approv", "same",
                "decides", "guideline", "method", "limit", "stated", "target", "procedure", "instruction", "budget",
            ],
            &[
                "record", "note", "keep", "kept", "list", "log", "written", "write", "file", "minute", "document",
                "register", "result", "store", "table", "sheet", "report", "plan", "entered", "entry",
            ],
            &[
                "when", "correct", "mend", "where", "if ", "after", "then", "chang", "review", "adjust", "update",
                "fix", "repair", "follow", "clear", "settle", "stop", "improv", "put right", "answered", "dealt",
                "revise", "discuss", "go through", "goes through", "repeat", "replac", "found", "closes", "rework",
            ],
        ],
        [
            EVERYWHERE,
            &[
                "approved", "one ", "rule", "procedure", "policy", "standard", "method", "must", "same", "defined",
                "set ", "criteria", "required", "process", "requir",
            ],
            &[
                "record", "keep", "kept", "list", "log", "register", "written", "file", "minute", "document", "note",
                "plan", "result", "inventory", "report", "stored", "entry", "archive", "catalogue", "findable",
                "traceable", "evidence", "trac", "sheet", "checklist",
            ],
            &[
                "review", "year", "quarter", "month", "schedule", "when", "before", "after", "then", "decid",
                "half-year", "chang", "repeat", "renew", "checked", "half year", "followed", "follow-up", "weeks",
                "days", "corrected", "closed",
            ],
        ],
        [
            &[
                "all ", "every", "each", "whole", "any ", "tier", "domain", "unit", "systems", "organisation",
                "per ", "the same", "across", "portfolio", "under the", "approved",
            ],
            &[
                "target", "limit", "threshold", "share", "number", "percent", "per cent", "rate", "days", "hours",
                "minutes", "figure", "count", "measure", "cost", "metric", "indicator", "value",
            ],
            &[
                "trend", "series", "quarter", "month", "track", "follow", "weekly", "over time", "report",
                "half-year", "year", "kept", "record", "compared",
            ],
            &[
                "decision", "decid", "stop", "halt", "lead", "beyond", "miss", "trigger", "exceed", "when",
                "goes to", "before", "escalat", "withdraw", "block", "pause", "outside", "above", "below", "review",
                "put to", "breach",
            ],
        ],
        [
            BEYOND,
            &[
                "recalibrat", "reset", "revis", "adjust", "correct", "chang", "updat", "recalculat", "own data",
                "own ", "derived", "learn", "rebuilt", "redrawn", "replac", "refin", "tuned", "rewritten",
                "chosen from", "redesign", "renew",
            ],
            &[
                "compar", "back-test", "backtest", "check", "verif", "audit", "test", "against", "independent",
                "outside", "external", "examin", "confirm", "data", "results", "observer", "review", "challenge",
                "rehears", "measured", "exercise",
            ],
            &[
                "share", "chang", "revis", "reset", "adjust", "recalibrat", "publish", "receive", "goes into",
                "feed", "flow", "updat", "partner", "pass", "learn", "improv", "offered", "taken over", "withdrawn",
                "corrected", "exchang", "passed", "given", "take over", "enter ", "go to ",
            ],
        ],
    ],
    doing: &[
        "use", "appl", "test", "train", "compar", "run", "hold", "check", "measure", "stop", "put", "let", "try",
        "start", "name", "give", "assign", "appoint", "ask", "have", "invite", "walk", "rate", "review", "collect",
        "trace", "track", "follow", "move", "replac", "close", "open", "return", "build", "rebuild", "connect",
        "block", "release", "pause", "report", "act", "decide", "correct", "mend", "repeat", "rehearse", "reset",
        "recalibrat", "adjust", "revise", "share", "exchange", "introduce", "make ", "require", "count", "calculat",
        "go through", "set ", "bring", "turn", "work", "pilot", "enforce", "link", "audit", "back-test", "discuss",
        "interview", "sort", "pick", "choose", "cancel", "switch", "automate", "show", "send", "talk", "offer",
        "fund", "book", "attach", "clear", "verify", "commission", "obtain", "refuse", "add ", "feed", "tie",
        "observ", "practise", "examine", "explain", "present", "agree", "keep", "simulat", "teach", "coach",
        "record", "label", "scan", "attack", "restore", "answer", "settle", "split", "reserve", "survey", "gather",
        "change", "pass ", "find", "remove", "read ", "withdraw",
    ],
    numbers: &[
        ("1", &["one", "a ", "an ", "once", "single", "yearly", "annual", "monthly", "quarterly"]),
        ("2", &["two", "twice", "both", "second", "pair"]),
        ("3", &["three", "third", "three-month"]),
        ("4", &["four", "fourth", "four-week", "quarterly"]),
        ("5", &["five", "fifth"]),
        ("6", &["six", "half year", "half-year"]),
        ("7", &["seven", "week"]),
        ("8", &["eight"]),
        ("9", &["nine"]),
        ("10", &["ten"]),
        ("11", &["eleven"]),
        ("12", &["twelve", "a year", "one year", "yearly"]),
        ("15", &["fifteen"]),
        ("20", &["twenty"]),
        ("24", &["two years", "twenty-four", "a day", "one day"]),
        ("30", &["thirty", "month"]),
        ("50", &["fifty", "half"]),
        ("100", &["hundred", "all", "every"]),
    ],
    names: &[],
};
