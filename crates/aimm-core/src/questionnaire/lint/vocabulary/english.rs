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
        "properly", "sufficient", "sufficiently", "effective", "effectively", "robust", "robustly", "mature",
        "comprehensive", "comprehensively",
        "systematic", "systematically", "regular", "regularly", "periodic", "periodically", "timely", "as needed",
        "where necessary", "if necessary", "best practice", "best practices", "best-practice", "best-practices",
        "world-class", "strong", "strongly", "various",
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
        "act", "adjust", "answer", "apply", "appoint", "ask", "assess", "assign", "attach", "attack", "audit",
        "automate", "back-test", "block", "book", "borrow", "brief", "bring", "build", "calculate", "calibrate",
        "cancel", "carry", "change", "check", "choose", "clear", "close", "coach", "collect", "command", "commission",
        "compare", "compute", "connect", "correct", "count", "decide", "delete", "detect", "discuss", "drop",
        "enforce", "enter", "equip", "examine", "exchange", "explain", "feed", "fill", "find", "follow", "force",
        "freeze", "fund", "gather", "give", "go", "hold", "improve", "install", "interrupt", "interview", "introduce",
        "invite", "learn", "let", "link", "mask", "measure", "meet", "mend", "merge", "model", "move", "name",
        "observe", "obtain", "offer", "open", "pass", "pause", "phone", "pick", "pilot", "practise", "prototype",
        "put", "rate", "re-analyse", "read", "rebuild", "recalibrate", "reconcile", "redraw", "refuse", "rehearse",
        "relabel", "release", "remove", "renegotiate", "repeat", "replace", "report", "require", "reserve", "reset",
        "restore", "resume", "return", "review", "revise", "run", "sample", "scan", "search", "send", "settle",
        "share", "shift", "sign", "simulate", "sort", "split", "start", "stop", "survey", "switch", "take", "talk",
        "teach", "tell", "test", "tie", "tier", "tighten", "time", "trace", "track", "train", "trial", "trigger",
        "try", "turn", "use", "verify", "walk", "watch", "withdraw", "work",
    ],
    documents: &[
        "plan", "document", "report", "form", "template", "handbook", "manual", "policy", "guide", "guideline", "list",
        "register", "log", "record", "sheet", "checklist", "procedure", "rule", "standard", "catalogue", "programme",
        "schedule", "statement", "notice", "minute", "summary", "page", "note", "paper", "specification", "file",
    ],
    causing: &["have", "make"],
    joining: &["and", "or", "then", "but"],
    numbers: &[
        ("1", &["one", "a", "an", "once", "single", "yearly", "annual", "monthly", "quarterly"]),
        ("2", &["twice", "both", "second", "pair", "another", "fortnight", "fortnightly", "half-year", "half-yearly"]),
        ("3", &["third", "quarter", "quarterly"]),
        ("4", &["fourth", "quarterly", "every quarter", "each quarter"]),
        ("5", &["fifth"]),
        ("6", &["half year", "half-year", "half a year", "half-yearly", "twice a year"]),
        ("7", &["week", "weekly"]),
        ("12", &["year", "yearly"]),
        ("14", &["fortnight", "two weeks"]),
        ("24", &["two years", "day", "daily"]),
        ("30", &["month", "monthly"]),
        ("50", &["half"]),
        ("100", &["all", "every"]),
    ],
    not_numbers: &[],
    ordinary: &[
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "English", "Chinese",
        "China", "Europe", "European", "Level", "Levels", "Annex", "Article", "Internet",
    ],
    names: &[],
};
