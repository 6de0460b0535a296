//! The trials of `aimm-core` that are kept, against its texts as they are now: every blind sorting and every blind rating.

use std::collections::BTreeMap;
use std::path::PathBuf;

use aimm_core::canonical::digest_of_bytes;
use serde_json::{Value, json};

use crate::support::{aimm, fixture, put, read_json, root};

const COMPANIES: [&str; 3] = ["early", "middle", "advanced"];
/// Share of the items that every sorting has to put into the written order.
const LEAST_SORTED: f64 = 0.95;
/// Ordinal alpha that two ratings of one description have to reach.
const LEAST_ALPHA: f64 = 0.8;

/// Digests of the six level texts of every item, in one language.
fn texts(language: &str) -> BTreeMap<String, String> {
    let list = |value: &Value, key: &str| value[key].as_array().unwrap().clone();
    let mut texts = BTreeMap::new();
    let folder = root().join("questionnaires/aimm-core");
    for name in list(&read_json(&folder.join("questionnaire.json")), "domains") {
        let domain = read_json(&folder.join(name.as_str().unwrap()));
        for item in list(&domain, "areas").iter().flat_map(|area| list(area, "items")) {
            let anchor = |level: u8| item["anchors"][level.to_string()][language].as_str().unwrap();
            let joined: Vec<&str> = (0..=5).map(anchor).collect();
            let id = item["id"].as_str().unwrap().to_owned();
            texts.insert(id, digest_of_bytes(joined.join("\n").as_bytes()));
        }
    }
    texts
}

/// The trials of this kind that are kept, in any language.
fn trials(kind: &str) -> Vec<(PathBuf, Value)> {
    let folder = std::fs::read_dir(fixture("trials")).unwrap();
    let mut files: Vec<PathBuf> = folder
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.file_name().unwrap().to_string_lossy().starts_with(kind))
        .collect();
    files.sort();
    files.into_iter().map(|path| (path.clone(), read_json(&path))).collect()
}

#[test]
fn as_many_trials_are_kept_as_the_document_says() {
    for (kind, n_wanted) in [("sorting", 3), ("masked", 1), ("rating", 2)] {
        let mut n_kept = BTreeMap::new();
        for (_, trial) in trials(kind) {
            *n_kept.entry(trial["language"].as_str().unwrap().to_owned()).or_insert(0) += 1;
        }
        let wanted = ["en", "zh-Hans"].map(|language| (language.to_owned(), n_wanted));
        assert_eq!(
            n_kept,
            BTreeMap::from(wanted),
            "{kind}: fewer would leave the tests below less to fail on"
        );
    }
}

/// The levels of a set in the order in which they were put, lowest first.
fn order(set: &Value) -> String {
    let shown: Vec<char> = set["shown"].as_str().unwrap().chars().collect();
    let level_of = |letter: char| shown[letter as usize - 'a' as usize];
    set["answer"].as_str().unwrap().chars().map(level_of).collect()
}

#[test]
fn blind_sortings_give_the_written_order() {
    for (file, sorting) in trials("sorting").into_iter().chain(trials("masked")) {
        let texts = texts(sorting["language"].as_str().unwrap());
        let sets = sorting["sets"].as_array().unwrap();
        let is_sorted = |set: &&Value| {
            let item = set["item"].as_str().unwrap();
            texts.get(item).map(String::as_str) == set["texts"].as_str() && order(set) == "012345"
        };
        let mut items: Vec<&str> = sets.iter().map(|set| set["item"].as_str().unwrap()).collect();
        items.sort_unstable();
        let known: Vec<&str> = texts.keys().map(String::as_str).collect();
        assert_eq!(items, known, "{}: every item was sorted once", file.display());
        let missorted: Vec<&Value> =
            sets.iter().filter(|set| !is_sorted(set)).map(|set| &set["item"]).collect();
        let share = 1.0 - missorted.len() as f64 / texts.len() as f64;
        assert!(
            share >= LEAST_SORTED,
            "{}: {share:.2} in order; missorted, or changed since: {missorted:?}",
            file.display()
        );
    }
}

/// The ratings of a company as an assessment file.
fn assessment(ratings: &Value, number: usize) -> Value {
    let ratings = ratings.as_object().unwrap();
    let responses: Vec<Value> =
        ratings.iter().map(|(item, level)| json!({"item": item, "state": "rated", "level": level})).collect();
    json!({
        "format": "aimm-assessment/1",
        "id": format!("01890000-0000-7000-8000-00000000000{number}"),
        "questionnaire": {"id": "aimm-core", "version": "1.0.0"},
        "respondent": {"id": format!("rater-{number}")},
        "responses": responses,
    })
}

fn alpha(one: &Value, other: &Value) -> f64 {
    let folder = tempfile::tempdir().unwrap();
    let files = [(one, 1), (other, 2)].map(|(ratings, number)| {
        put(folder.path(), &format!("{number}.json"), assessment(ratings, number).to_string().as_bytes())
    });
    let [one, other] = files.each_ref().map(|file| file.to_str().unwrap());
    let found = aimm(&["consensus", one, other, "--json"]).ends_with(0).json();
    assert_eq!(found["overall"]["items"], 72, "both rated every item");
    found["overall"]["alpha"].as_f64().unwrap()
}

/// The ratings that the facts of a description imply.
fn implied(company: &str) -> Value {
    let file = read_json(&fixture(&format!("companies/{company}.ratings.json")));
    let ratings = file["ratings"].as_array().unwrap().iter();
    ratings.map(|rating| (rating["item"].as_str().unwrap().to_owned(), rating["level"].clone())).collect()
}

#[test]
fn blind_ratings_agree_with_each_other_and_with_the_facts() {
    let kept = trials("rating");
    for (file, rated) in &kept {
        let language = rated["language"].as_str().unwrap();
        for company in COMPANIES {
            let description = fixture(&format!("companies/{company}.{language}.md"));
            let digest = digest_of_bytes(&std::fs::read(&description).unwrap());
            let own = &rated["companies"][company];
            assert_eq!(own["description"], json!(digest), "{}: {company} as it is now", file.display());
            let with_facts = alpha(&own["ratings"], &implied(company));
            assert!(with_facts >= LEAST_ALPHA, "{}: {company} {with_facts:.3}", file.display());
        }
    }
    for (at, (file, one)) in kept.iter().enumerate() {
        for (_, other) in kept[..at].iter().filter(|(_, other)| other["language"] == one["language"]) {
            for company in COMPANIES {
                let [one, other] = [one, other].map(|rated| &rated["companies"][company]["ratings"]);
                let between = alpha(one, other);
                assert!(between >= LEAST_ALPHA, "{}: {company} {between:.3}", file.display());
            }
        }
    }
}
