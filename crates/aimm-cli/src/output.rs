//! Standard output and standard error: the only place that prints.

use std::io::{self, ErrorKind, IsTerminal as _, Write as _, stderr, stdout};

use aimm_app::dto::ProblemView;
use aimm_app::{Messages, is_hidden, problem_line};
use serde_json::{Value, json};

use crate::exit_code::ExitCode;
use crate::failure::Failure;
use crate::host;
use crate::layout::Style;

/// What a command found or did.
pub(crate) struct Outcome {
    /// For people; ends with a line feed, or is empty.
    pub(crate) text: String,
    /// For programs.
    pub(crate) json: Value,
    /// What a check found wrong; a line each, for people.
    pub(crate) refusals: Vec<String>,
}

impl Outcome {
    /// Something that went well.
    pub(crate) fn done(text: String, json: Value) -> Self {
        Self { text, json, refusals: Vec::new() }
    }
}

/// Where and how things are printed.
pub(crate) struct Output<'a> {
    json: bool,
    messages: &'a Messages,
}

impl<'a> Output<'a> {
    pub(crate) fn new(json: bool, messages: &'a Messages) -> Self {
        Self { json, messages }
    }

    /// How text for people looks: with colour on a terminal only.
    pub(crate) fn style(&self) -> Style<'a> {
        Style { messages: self.messages, is_coloured: may_colour(stdout().is_terminal()) }
    }

    /// Prints what a command found.
    pub(crate) fn print(&self, outcome: &Outcome) -> ExitCode {
        let text = if self.json { pretty(&outcome.json) } else { outcome.text.clone() };
        let printed = code_of(write(&text));
        if printed == ExitCode::Done && !outcome.refusals.is_empty() {
            self.errors(outcome.refusals.iter().map(String::as_str));
            return ExitCode::Refused;
        }
        printed
    }

    /// Prints why a command did not do what was asked.
    pub(crate) fn refuse(&self, failure: &Failure) -> ExitCode {
        let (problems, lines) = self.words(failure);
        if self.json {
            let problems: Vec<Value> = problems.iter().map(problem_json).collect();
            // The exit code says what is wrong, whether or not anybody reads on.
            let _ = write(&pretty(&json!({ "problems": problems })));
        }
        self.errors(lines.iter().map(String::as_str));
        match failure {
            _ if failure.is_usage() => ExitCode::Usage,
            Failure::App(error) => error.code(self.messages).into(),
            Failure::Usage(_) => ExitCode::Usage,
        }
    }

    fn words(&self, failure: &Failure) -> (Vec<ProblemView>, Vec<String>) {
        let whole = |code: String, message: String| {
            let view = ProblemView {
                file: String::new(),
                path: String::new(),
                code,
                message: message.clone(),
                hint: String::new(),
            };
            (vec![view], vec![message])
        };
        match failure {
            Failure::Usage(message) => whole("usage".to_owned(), message.clone()),
            Failure::App(error) => {
                let problems = error.problem_views(self.messages);
                if problems.is_empty() {
                    let api = error.to_api(self.messages);
                    let code = code_name(&json!(api.code));
                    let all = std::iter::once(api.message).chain(api.details);
                    let said = all.map(|message| whole(code.clone(), message));
                    let (views, lines): (Vec<_>, Vec<_>) = said.unzip();
                    return (views.concat(), lines.concat());
                }
                let lines = problems.iter().map(problem_line).collect();
                (problems, lines)
            }
        }
    }

    fn errors<'b>(&self, lines: impl Iterator<Item = &'b str>) {
        let is_coloured = may_colour(stderr().is_terminal());
        let word = self.messages.text("error-word");
        let word = if is_coloured { format!("\u{1b}[1;31m{word}\u{1b}[0m") } else { word };
        let text: String = lines.map(|line| word.clone() + ": " + &printable(line) + "\n").collect();
        // There is nowhere left to say that standard error is closed.
        let _ = stderr().write_all(text.as_bytes());
    }
}

fn code_name(code: &Value) -> String {
    code.as_str().unwrap_or_default().to_owned()
}

fn problem_json(problem: &ProblemView) -> Value {
    json!({
        "file": problem.file,
        "path": problem.path,
        "code": problem.code,
        "message": problem.message,
        "hint": problem.hint,
    })
}

/// `value` as JSON. What nobody sees is escaped: it says the same to programs, and steers no terminal.
fn pretty(value: &Value) -> String {
    let mut text = String::new();
    for character in format!("{value:#}\n").chars() {
        // The line feeds are those between the fields: in texts they are escaped already.
        if is_hidden(character) && character != '\n' {
            text.extend(character.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")));
        } else {
            text.push(character);
        }
    }
    text
}

fn may_colour(is_terminal: bool) -> bool {
    is_terminal && host::variable("NO_COLOR").is_none_or(|value| value.is_empty())
}

fn write(text: &str) -> io::Result<()> {
    let mut stdout = stdout().lock();
    stdout.write_all(text.as_bytes())?;
    stdout.flush()
}

/// How a run ends whose last act was to print. A reader that has seen enough, such as `head`, is no failure.
pub(crate) fn code_of(printed: io::Result<()>) -> ExitCode {
    match printed {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => ExitCode::Environment,
        _ => ExitCode::Done,
    }
}

/// `text` without what nobody sees: what a file says must not steer a terminal.
pub(crate) fn printable(text: &str) -> String {
    text.chars().map(|character| if is_hidden(character) { ' ' } else { character }).collect()
}
