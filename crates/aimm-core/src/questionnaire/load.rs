//! Files to a questionnaire, or to everything that is wrong with them.

use schemars::schema_for;
use serde_json::Value;

use super::Questionnaire;
use super::build::build;
use super::lint::lint;
use super::validate::{Places, validate};
use crate::canonical;
use crate::format::questionnaire::{QUESTIONNAIRE_FORMAT, QuestionnaireFile};
use crate::format::{check_format, check_shape, parse_json};
use crate::problem::{Loaded, Problem, ProblemCode, SourceFile};

/// What a problem calls the file that names the others, where there is none.
const MAIN_FILE: &str = "questionnaire.json";

/// The questionnaire that `files` hold: the first is `questionnaire.json` or the single file, the others are its domain
/// files. What is loaded is complete; anything wrong refuses the whole, with all problems.
pub fn load(files: &[SourceFile]) -> Loaded<Questionnaire> {
    match read(files) {
        Ok(sound) => sound.loaded(),
        Err(problems) => Loaded::refused(problems),
    }
}

/// The questionnaire that [`load`] takes, refused as well for everything that the strict check finds. What [`load`] refuses
/// is not looked at any closer, and the last problem says so: what was mended to be read would be found fault with.
pub fn load_strictly(files: &[SourceFile]) -> Loaded<Questionnaire> {
    match read(files) {
        Ok(sound) => {
            let findings = lint(&sound.file, &sound.places);
            if findings.is_empty() { sound.loaded() } else { Loaded::refused(findings) }
        }
        Err(mut problems) => {
            let main = files.first().map_or(MAIN_FILE, |main| &main.name);
            problems.push(Problem::new(main, "", ProblemCode::StrictCheckNotRun));
            Loaded::refused(problems)
        }
    }
}

/// A questionnaire file without a defect.
struct Sound {
    file: QuestionnaireFile,
    places: Places,
    digest: String,
}

impl Sound {
    fn loaded(self) -> Loaded<Questionnaire> {
        Loaded { value: build(self.file, self.digest), problems: Vec::new() }
    }
}

fn read(files: &[SourceFile]) -> Result<Sound, Vec<Problem>> {
    let missing = || vec![Problem::new(MAIN_FILE, "", ProblemCode::MissingFile).with("name", MAIN_FILE)];
    let main = files.first().ok_or_else(missing)?;
    let Assembled { mut value, mut places, mut problems } = assemble(main, files)?;
    let digest = canonical::digest(&value);
    // What has the wrong shape is mended on the way.
    let of_shape = check_shape(&schema_for!(QuestionnaireFile), &mut value, &main.name);
    if of_shape.iter().any(loses_nodes) {
        places.lack_nodes();
    }
    problems.extend(of_shape.into_iter().map(|problem| places.relocate(problem)));
    let file = match serde_json::from_value::<QuestionnaireFile>(value) {
        Ok(file) => file,
        Err(error) => {
            let problem = Problem::new(&main.name, "", ProblemCode::Syntax).with("line", 0).with("column", 0);
            problems.push(problem.with("reason", error));
            return Err(problems);
        }
    };
    let further = validate(&file, &places);
    let further: Vec<_> = further.into_iter().filter(|problem| !is_consequence(problem, &problems)).collect();
    problems.extend(further);
    if problems.is_empty() { Ok(Sound { file, places, digest }) } else { Err(problems) }
}

/// The names of the domain files that `main` names, so that a host knows what else to read. Only plain file names count:
/// nothing outside the folder is ever asked for.
pub fn domain_file_names(main: &SourceFile) -> Vec<String> {
    let Ok(value) = parse_json(main) else { return Vec::new() };
    let names =
        value.get("domains").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    names.filter(|name| is_plain_file_name(name)).map(str::to_owned).collect()
}

/// The single-file form of the questionnaire in `files`, canonical (RFC 8785).
///
/// # Errors
/// The problems that keep the files from being JSON or from being put together.
pub fn single_file(files: &[SourceFile]) -> Result<String, Vec<Problem>> {
    let main = files.first().ok_or_else(Vec::new)?;
    let assembled = assemble(main, files)?;
    if assembled.problems.is_empty() {
        Ok(canonical::canonical_json(&assembled.value))
    } else {
        Err(assembled.problems)
    }
}

fn is_plain_file_name(name: &str) -> bool {
    !name.is_empty() && name != "." && name != ".." && !name.contains(['/', '\\', ':', '\0'])
}

/// The files as one.
struct Assembled {
    /// As the files have it, with the domains inline.
    value: Value,
    places: Places,
    problems: Vec<Problem>,
}

fn assemble(main: &SourceFile, files: &[SourceFile]) -> Result<Assembled, Vec<Problem>> {
    let mut value = parse_json(main)?;
    check_format(&value, &main.name, QUESTIONNAIRE_FORMAT).map_err(|problem| vec![problem])?;
    let mut places = Places::new(&main.name);
    let mut problems = Vec::new();
    if let Some(domains) = value.get_mut("domains").and_then(Value::as_array_mut) {
        let mut read = Vec::new();
        for (position, domain) in std::mem::take(domains).into_iter().enumerate() {
            let Some(name) = domain.as_str() else {
                places.push(&main.name, format!("/domains/{position}"));
                read.push(domain);
                continue;
            };
            match read_domain(name, position, main, files) {
                Ok((file, content)) => {
                    places.push(&file, String::new());
                    read.push(content);
                }
                // Said once, and not again as a domain of the wrong type or in all that refers to it.
                Err(found) => {
                    places.lack_nodes();
                    problems.extend(found);
                }
            }
        }
        *domains = read;
    }
    Ok(Assembled { value, places, problems })
}

fn read_domain(
    name: &str,
    position: usize,
    main: &SourceFile,
    files: &[SourceFile],
) -> Result<(String, Value), Vec<Problem>> {
    let base = |path: &str| path.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
    let missing = || {
        vec![
            Problem::new(&main.name, format!("/domains/{position}"), ProblemCode::MissingFile)
                .with("name", name),
        ]
    };
    let file = files[1..].iter().find(|file| base(&file.name) == name).ok_or_else(missing)?;
    Ok((file.name.clone(), parse_json(file)?))
}

/// Whether mending what `problem` says took a domain, an area, an item or its id away, to which something may refer.
fn loses_nodes(problem: &Problem) -> bool {
    let lost = match problem.code {
        ProblemCode::MissingField => problem.argument("name"),
        ProblemCode::WrongType => problem.path.rsplit('/').find(|part| part.parse::<usize>().is_err()),
        _ => None,
    };
    lost.is_some_and(|lost| {
        lost == "domains" || problem.path.starts_with("/domains") && ["areas", "items", "id"].contains(&lost)
    })
}

/// A problem at a place that was mended only repeats what was said of its shape, and so does an entry that is like another
/// one since it was mended.
fn is_consequence(problem: &Problem, shape_problems: &[Problem]) -> bool {
    shape_problems.iter().filter(|cause| cause.file == problem.file).any(|cause| {
        let place = match cause.argument("name") {
            Some(name) if cause.code == ProblemCode::MissingField => format!("{}/{name}", cause.path),
            _ => cause.path.clone(),
        };
        let is_within =
            |inner: &str, outer: &str| inner.starts_with(&format!("{outer}/")) && !outer.is_empty();
        let is_mended_entry = problem.code == ProblemCode::DuplicateId && is_within(&place, &problem.path);
        problem.path == place || is_within(&problem.path, &place) || is_mended_entry
    })
}
