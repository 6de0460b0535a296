//! English.

use super::Counted::{Anything, Calendar, Days, Hours, Months, PerCent, Rank, Weeks};
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

/// Half of something, and not half a year.
const HALF: &[&str] = &["half of", "half the", "half their", "half its", "half all", "half as", "by half"];

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
    ratio_to_english: (0.8, 1.25),
    vague: &[
        "good", "adequate", "adequately", "appropriate", "appropriately", "suitable", "suitably", "proper",
        "properly", "sufficient", "sufficiently", "effective", "effectively", "robust", "robustly", "mature",
        "comprehensive", "comprehensively",
        "systematic", "systematically", "regular", "regularly", "periodic", "periodically", "timely", "as needed",
        "where necessary", "if necessary", "best practice", "best practices", "best-practice", "best-practices",
        "world-class", "strong", "strongly", "various",
        "relevant", "continuous", "continuously", "basic", "advanced", "fully", "well-", "sometimes", "often",
        "rarely", "usually", "mostly", "key", "important", "etc", "optimal", "reasonable", "reasonably",
        "frequently", "consistently",
    ],
    // A question for a number is not vague, and a term of another trade is not what its adjective says.
    terms: &[
        "how frequently", "how often", "api key", "access key", "encryption key", "private key", "public key", "secret key",
        "signing key", "master key", "key pair", "key management", "key rotation", "key vault", "key-value",
        "key performance indicator", "key risk indicator", "key result", "well-being", "basic oxygen", "basic salary",
        "regular expression", "strong authentication", "continuous integration", "continuous delivery",
        "continuous deployment", "effective date", "advanced persistent threat",
    ],
    across: &[],
    ladder: [
        [SOMEBODY, &[], &[], &[], &[]],
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
            &[],
        ],
        [
            &[
                "all ", "every ", "whole ", "across the ", "organisation-wide", "throughout the", "everyone",
                "of the organisation", "in the organisation", "the organisation builds",
            ],
            &[
                "approved", "compulsory", "policy",
            ],
            &[
                "record", "keep", "kept", "log", "logged", "register", "written", "file", "filed", "minute",
                "inventory", "stored", "entry", "entries", "archive", "catalogue", "findable", "traceable", "traced",
                "sheet", "in one collection", "booked", "tied to", "stand in", "stands in", "checklist",
            ],
            &[
                "review", "once a year", "twice a year", "at least every", "quarterly", "yearly", "planning round",
                "checked", "confirm", "every quarter", "every year", "every month", "renewed",
            ],
            &[],
        ],
        [
            &[
                "all ", "every ", "each ", "whole ", "across ", "under the", "under this", "by this", "by that", "of that rule",
                "the register", "the catalogue", "the procedure", "the compulsory", "the standard", "the log", "the inventory",
                "the tiering method", "the strategy’s", "the oversight body", "programme", "on top of", "in addition to",
            ],
            &[
                "target", "limit", "threshold", "appetite", "tolerance", "minimum",
            ],
            &[
                "trend", "series", "track", "followed", "follow ", "follows ", "plotted", "charted", "quarterly",
                "monthly", "every quarter", "each quarter", "every month", "each month", "compared with",
            ],
            &[
                "decision", "decid", "withheld", "halts", "stops", "pauses", "blocked", "recorded change",
                "recorded choice", "not funded",
            ],
            &[],
        ],
        [
            &[
                "partner", "supplier", "outside", "outsider", "external", "independent", "customer", "publish",
                "sector", "industry", "auditor", "observer", "other users", "universit", "peer",
            ],
            &[
                "recalibrat", "reset", "revis", "correct", "redesign", "redrawn", "adjust", "changed as",
                "changed accordingly", "changed at least", "renewed at least", "are replaced", "dropped or added",
            ],
            &[
                "back-test", "tried on", "tried in", "tried with", "tried first", "independent", "outside",
                "external", "observer", "verif", "audit", "compar", "predict", "examin", "confirm", "held-out",
                "red-team", "past data", "tested on", "experts check",
            ],
            &[
                "share", "publish", "passed", "handed", "exchang", "given to", "offered", "sector", "agreed", "told",
                "known to", "go to", "goes to", "receive", "changed", "correct", "open to", "deliver", "jointly",
                "taken over", "partner", "customer", "supplier",
            ],
            &[
                "on top of", "in addition to", "beyond ", "besides ", "while ", "starting from", "in force",
                "now come", "the quarterly", "limits are recalibrated", "finished cases",
            ],
        ],
    ],
    narrow: &[
        "at least one unit", "at least one business unit", "at least one team", "at least one project",
        "at least one department", "at least one division", "at least one site", "at least one group", "some units",
        "some teams", "some departments", "single unit", "single units", "single business unit", "single team",
        "single department", "single division", "individual units", "individual teams", "one unit", "one business unit",
        "one team", "one department", "one division",
    ],
    excusing: &["tried", "trial", "pilot", "tested", "for the whole", "for all units", "for every unit", "for the organisation"],
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
    participles: &[
        "brought", "built", "chosen", "fed", "found", "frozen", "given", "gone", "held", "learnt", "met", "rebuilt",
        "redrawn", "sent", "taken", "taught", "told", "withdrawn",
    ],
    documents: &[
        "plan", "document", "report", "form", "template", "handbook", "manual", "policy", "guide", "guideline", "list",
        "register", "log", "record", "sheet", "checklist", "procedure", "rule", "standard", "catalogue", "programme",
        "schedule", "statement", "notice", "minute", "summary", "page", "note", "paper", "specification", "file",
    ],
    filing: &["enter", "name", "open", "put", "start"],
    collections: &["catalogue", "list", "log", "record", "register"],
    writing: &[],
    relative: &["that", "which", "who", "whom", "whose", "how", "what", "when", "where", "whether"],
    saying: &[],
    causing: &["have", "make"],
    joining: &["and", "or", "then", "but"],
    counted: &[
        ("%", PerCent), ("per cent", PerCent), ("percent", PerCent), ("hour", Hours), ("day", Days), ("week", Weeks),
        ("month", Months),
    ],
    comparing: &["differ", "contradict", "each other", "similar"],
    numbers: &[
        ("1", Anything, &["one", "a", "an", "once", "single", "first"]),
        ("2", Anything, &["twice", "both", "pair", "couple", "another"]),
        ("12", Anything, &["dozen"]),
        ("2", Rank, &["second"]),
        ("3", Rank, &["third"]),
        ("4", Rank, &["fourth"]),
        ("5", Rank, &["fifth"]),
        ("6", Rank, &["sixth"]),
        ("24", Hours, &["day"]),
        ("7", Days, &["week"]),
        ("14", Days, &["fortnight", "two weeks"]),
        ("30", Days, &["month"]),
        ("2", Weeks, &["fortnight"]),
        ("3", Months, &["quarter"]),
        ("6", Months, &["half year", "half-year", "half a year"]),
        ("12", Months, &["year"]),
        ("24", Months, &["two years"]),
        ("50", PerCent, HALF),
        ("100", PerCent, &["all", "every", "each", "whole", "everyone"]),
        ("1/2", Anything, HALF),
        ("1", Calendar, &["january"]),
        ("2", Calendar, &["february"]),
        ("3", Calendar, &["march"]),
        ("4", Calendar, &["april"]),
        ("5", Calendar, &["may"]),
        ("6", Calendar, &["june"]),
        ("7", Calendar, &["july"]),
        ("8", Calendar, &["august"]),
        ("9", Calendar, &["september"]),
        ("10", Calendar, &["october"]),
        ("11", Calendar, &["november"]),
        ("12", Calendar, &["december"]),
    ],
    not_numbers: &[],
    ordinary: &[
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "English", "Chinese",
        "China", "Europe", "European", "Level", "Levels", "Annex", "Article", "Internet",
    ],
    names: &[],
};
