//! Questionnaires and answers of every kind, the same in every run.

use serde_json::{Map, Value, json};

/// A generator that is the same everywhere (splitmix64).
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A whole number from 0 to below `end`.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    /// True `share` times of a hundred.
    pub(crate) fn chance(&mut self, share: u64) -> bool {
        self.below(100) < share
    }

    fn weight(&mut self) -> f64 {
        [1.0, 1.0, 2.0, 0.5, 7.5, 30.0, 0.1, 3.0][self.below(8) as usize]
    }

    fn one<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices[self.below(choices.len() as u64) as usize]
    }
}

/// A questionnaire and an assessment of it, both as JSON.
pub(crate) fn random_case(seed: u64, policy: &str) -> (Value, Value) {
    let random = &mut Random::new(seed);
    let top = [5, 5, 5, 3, 4, 1, 2, 10][random.below(8) as usize];
    let by_requirements = random.chance(35);
    let ids = Ids(random.below(4));
    let mut domains = Vec::new();
    let mut gates = Vec::new();
    for d in 0..=random.below(6) {
        let mut areas = Vec::new();
        for a in 0..=random.below(4) {
            let area = ids.area(d, a);
            let is_gate = random.chance(15);
            if is_gate {
                gates.push(json!({"area": area, "fromLevel": 1 + random.below(top)}));
            }
            let n_items = 1 + random.below(5);
            let items: Vec<Value> = (0..n_items)
                .map(|i| item(random, &ids.item(d, a, i), top, by_requirements, is_gate))
                .collect();
            areas.push(json!({"id": area, "name": text(&area), "weight": random.weight(), "items": items}));
        }
        let domain = ids.domain(d);
        domains.push(json!({"id": domain, "name": text(&domain), "weight": random.weight(), "areas": areas}));
    }
    let caps = random.chance(60).then(|| {
        json!([
            {"level": 0, "kinds": []}, {"level": 1.min(top), "kinds": ["document"]}, {"level": 2.min(top), "kinds": ["document", "record"]},
            {"level": top.saturating_sub(1), "kinds": ["metric", "record"]}, {"level": top, "kinds": ["metric", "record", "independent"]}
        ])
    });
    let levels: Vec<Value> =
        (0..=top).map(|level| json!({"level": level, "name": text(&format!("Step {level}"))})).collect();
    let questionnaire = json!({
        "format": "aimm-questionnaire/1", "id": "random", "version": "1", "languages": ["en", "zh-Hans"], "title": text("Random"),
        "notice": text("For tests"), "publisher": "P", "licence": "CC0-1.0", "subject": "organisation",
        "answering": if by_requirements { "requirements" } else { "anchored" }, "levels": levels, "domains": domains,
        "scoring": {
            "levelMargin": ([0.2, 0.2, 0.0, 0.1, 0.9][random.below(5) as usize]),
            "coverageMinimum": ([0.8, 0.8, 0.5, 0.0, 1.0][random.below(5) as usize]),
            "gateAreas": gates, "evidenceCaps": caps.unwrap_or_else(|| json!([]))
        },
    });
    let assessment = answers(random, &questionnaire, policy);
    (questionnaire, assessment)
}

/// Names of nodes as different questionnaires write them, some of which spreadsheets take for numbers.
struct Ids(u64);

impl Ids {
    fn domain(&self, d: u64) -> String {
        match self.0 {
            0 => format!("{}", d + 1),
            1 => format!("D-{d}"),
            2 => ["STR", "str", "RES", "res", "Str", "E1"][d as usize].to_owned(),
            _ => format!("D{d}"),
        }
    }

    fn area(&self, d: u64, a: u64) -> String {
        // "1.1" and "1.10" are one number.
        let suffix = if self.0 == 0 && a == 3 { "10".to_owned() } else { (a + 1).to_string() };
        format!("{}.{suffix}", self.domain(d))
    }

    fn item(&self, d: u64, a: u64, i: u64) -> String {
        format!("{}.{}", self.area(d, a), i + 1)
    }
}

fn text(words: &str) -> Value {
    json!({"en": words, "zh-Hans": format!("中{words}")})
}

fn item(random: &mut Random, id: &str, top: u64, by_requirements: bool, is_gate: bool) -> Value {
    let mut item = json!({"id": id, "title": text(id), "question": text(&format!("How is {id}?")), "notApplicable": !is_gate});
    if random.chance(60) {
        item["weight"] = json!(random.weight());
    }
    let levels = if by_requirements { 1..=top } else { 0..=top };
    let of_level = |level: u64, random: &mut Random| {
        if !by_requirements {
            return text(&format!("{id} does {level}"));
        }
        // An item without any requirement is none.
        let n_own = random.below(4).max(u64::from(level == top));
        let own = (0..n_own).map(
            |n| json!({"id": format!("{id}.{level}{n}"), "text": text(&format!("{id} needs {level} {n}"))}),
        );
        json!(own.collect::<Vec<_>>())
    };
    let scale: Map<String, Value> =
        levels.map(|level| (level.to_string(), of_level(level, random))).collect();
    item[if by_requirements { "requirements" } else { "anchors" }] = json!(scale);
    item
}

fn answers(random: &mut Random, questionnaire: &Value, policy: &str) -> Value {
    let top = questionnaire["levels"].as_array().unwrap().len() as u64 - 1;
    let (open, left_out) = ([2, 5, 30][random.below(3) as usize], [0, 5, 30][random.below(3) as usize]);
    let low = random.below(top + 1);
    let mut responses = Vec::new();
    let mut weights = Map::new();
    for domain in questionnaire["domains"].as_array().unwrap() {
        weights.insert(domain["id"].as_str().unwrap().to_owned(), json!(random.weight()));
        for item in
            domain["areas"].as_array().unwrap().iter().flat_map(|area| area["items"].as_array().unwrap())
        {
            let mut response = response(random, item, (low, top), (open, left_out));
            if response.is_null() {
                continue;
            }
            response["item"] = item["id"].clone();
            let kinds = ["document", "record", "metric", "independent"];
            let evidence: Vec<Value> = (0..random.below(5))
                .map(|_| {
                    let verdict = random.one(&["accepted", "partly", "rejected", "unreviewed"]);
                    json!({"title": "=1+1", "kind": random.one(&kinds), "verdict": verdict})
                })
                .collect();
            if !evidence.is_empty() {
                response["evidence"] = json!(evidence);
            }
            responses.push(response);
        }
    }
    let mut assessment = json!({
        "format": "aimm-assessment/1", "id": "a", "questionnaire": {"id": "random", "version": "1"}, "policy": policy, "responses": responses
    });
    if random.chance(40) {
        assessment["weights"] = json!(weights);
    }
    if random.chance(50) {
        assessment["target"] = json!({"level": random.below(top + 1)});
    }
    assessment
}

fn response(
    random: &mut Random,
    item: &Value,
    (low, top): (u64, u64),
    (open, left_out): (u64, u64),
) -> Value {
    if random.chance(open) {
        return if random.chance(50) { Value::Null } else { json!({"state": "unknown"}) };
    }
    if random.chance(left_out) && item["notApplicable"] == json!(true) {
        return json!({"state": "notApplicable", "reason": "@none"});
    }
    if let Some(levels) = item["requirements"].as_object() {
        let ids =
            levels.values().flat_map(|own| own.as_array().unwrap()).map(|one| one["id"].as_str().unwrap());
        let mut ratings = Map::new();
        for id in ids {
            if random.chance(97) {
                let words = ["fully", "fully", "fully", "mostly", "mostly", "partly", "not"];
                let rating = if random.chance(1) { "unknown" } else { random.one(&words) };
                ratings.insert(id.to_owned(), json!(rating));
            }
        }
        return json!({"state": "rated", "requirements": ratings});
    }
    let level = (low + random.below(top + 1)).min(top);
    if level == top {
        return json!({"state": "rated", "level": level});
    }
    json!({"state": "rated", "level": level, "progress": random.one(&["none", "partly", "mostly"])})
}
