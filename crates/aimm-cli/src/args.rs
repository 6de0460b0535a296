//! The arguments of the command line, and their help in the user's language.

use std::path::PathBuf;

use aimm_app::dto::{AudienceView, ChartKind, ChartLevel, PaperView, PolicyView, ReportSection};
use aimm_app::{Messages, Metric};
use clap::{
    Arg, ArgAction, ArgMatches, Args, Command, CommandFactory, Error, FromArgMatches, Parser, Subcommand,
    ValueEnum,
};

/// Everything that was typed.
#[derive(Debug, Parser)]
#[command(name = "aimm", version, disable_help_subcommand = true, disable_version_flag = true)]
pub(crate) struct Arguments {
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = ["en", "zh-Hans"])]
    pub(crate) lang: Option<String>,
    #[arg(long, global = true, value_name = "YYYY-MM-DD")]
    pub(crate) date: Option<String>,
    #[command(subcommand)]
    pub(crate) command: Verb,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    #[command(subcommand)]
    Questionnaire(QuestionnaireVerb),
    Score(ScoreArguments),
    Robustness(ScoreArguments),
    Roadmap(RoadmapArguments),
    Chart(ChartArguments),
    Report(ReportCommand),
    Consensus(ConsensusArguments),
    #[command(subcommand)]
    Workspace(WorkspaceVerb),
    #[command(subcommand)]
    Workbook(WorkbookVerb),
    Demo(DemoArguments),
}

#[derive(Debug, Subcommand)]
pub(crate) enum QuestionnaireVerb {
    List {
        #[arg(long, value_name = "W.aimm")]
        workspace: Option<PathBuf>,
    },
    Check {
        #[arg(id = "questionnaire-to-check", value_name = "PATH|ID")]
        questionnaire: String,
        #[arg(long)]
        strict: bool,
    },
    Show {
        #[arg(value_name = "ID|PATH")]
        questionnaire: String,
    },
    Print(PrintArguments),
    References {
        #[arg(value_name = "ID|PATH", default_value = "aimm-core")]
        questionnaire: String,
        #[arg(long, value_name = "SCHEME")]
        scheme: Option<String>,
    },
    Analyse {
        #[arg(required = true)]
        files: Vec<PathBuf>,
        #[arg(long, value_name = "ID|PATH")]
        questionnaire: Option<String>,
        #[arg(id = "analysis-seed", long = "seed", value_name = "N", default_value_t = 1)]
        seed: u32,
    },
}

/// A questionnaire to print.
#[derive(Debug, Args)]
pub(crate) struct PrintArguments {
    #[arg(value_name = "ID|PATH")]
    pub(crate) questionnaire: String,
    #[arg(long, value_name = "X.pdf|X.docx")]
    pub(crate) out: PathBuf,
    #[arg(long, default_value = "a4")]
    pub(crate) paper: PaperName,
}

/// An assessment file and what it is scored with.
#[derive(Clone, Debug, Args)]
pub(crate) struct AssessmentArguments {
    pub(crate) file: PathBuf,
    #[arg(long, value_name = "ID|PATH")]
    pub(crate) questionnaire: Option<String>,
    #[arg(long, value_name = "POLICY")]
    pub(crate) policy: Option<PolicyName>,
}

#[derive(Debug, Args)]
pub(crate) struct ScoreArguments {
    #[command(flatten)]
    pub(crate) assessment: AssessmentArguments,
}

/// What a roadmap leads to.
#[derive(Debug, Args)]
pub(crate) struct RoadmapArguments {
    #[command(flatten)]
    pub(crate) assessment: AssessmentArguments,
    #[arg(id = "target-level", long, value_name = "N")]
    pub(crate) target_level: u8,
    #[arg(long, value_name = "ID=N", value_parser = node_level)]
    pub(crate) area: Vec<(String, u8)>,
    #[arg(long, value_name = "C", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) capacity: Option<u32>,
}

/// An area or domain and the level wanted of it.
fn node_level(typed: &str) -> Result<(String, u8), String> {
    let parts = typed.split_once('=').and_then(|(id, level)| Some((id.to_owned(), level.parse().ok()?)));
    parts.filter(|(id, _)| !id.is_empty()).ok_or_else(|| "ID=N".to_owned())
}

#[derive(Debug, Args)]
pub(crate) struct ChartArguments {
    #[command(flatten)]
    pub(crate) assessment: AssessmentArguments,
    #[arg(long)]
    pub(crate) kind: KindName,
    #[arg(long, value_name = "X.svg|X.png")]
    pub(crate) out: PathBuf,
    #[arg(long, default_value = "domains")]
    pub(crate) level: LevelName,
    #[arg(long, value_name = "FILE")]
    pub(crate) previous: Vec<PathBuf>,
    #[arg(long, value_name = "1-4", default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=4))]
    pub(crate) scale: u8,
}

/// A report to write, or something else to do with reports.
#[derive(Debug)]
pub(crate) enum ReportCommand {
    Write(ReportArguments),
    Other(ReportVerb),
}

// The derived form cannot tell arguments that are missing from arguments that a subcommand stands for.
impl FromArgMatches for ReportCommand {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        match matches.subcommand_name() {
            None => ReportArguments::from_arg_matches(matches).map(Self::Write),
            Some(_) => ReportVerb::from_arg_matches(matches).map(Self::Other),
        }
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl Args for ReportCommand {
    fn augment_args(command: Command) -> Command {
        let command = ReportVerb::augment_subcommands(ReportArguments::augment_args(command));
        command.subcommand_required(false).arg_required_else_help(false).args_conflicts_with_subcommands(true)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum ReportVerb {
    Verify {
        #[arg(value_name = "X.pdf")]
        report: PathBuf,
        #[arg(id = "made-from", long = "assessment", value_name = "FILE")]
        assessment: PathBuf,
        #[arg(long, value_name = "ID|PATH")]
        questionnaire: Option<String>,
        #[arg(long, value_name = "FILE")]
        previous: Option<PathBuf>,
        #[arg(long, value_name = "FILE", num_args = 1..)]
        respondents: Vec<PathBuf>,
        #[arg(id = "made-with", long = "template", value_name = "T.json")]
        template: Option<PathBuf>,
    },
}

#[derive(Debug, Args)]
pub(crate) struct ReportArguments {
    #[command(flatten)]
    pub(crate) assessment: AssessmentArguments,
    #[arg(long, value_name = "X.pdf|X.docx|X.xlsx")]
    pub(crate) out: PathBuf,
    #[arg(long, value_name = "FILE")]
    pub(crate) previous: Option<PathBuf>,
    #[arg(long, value_name = "FILE", num_args = 1..)]
    pub(crate) respondents: Vec<PathBuf>,
    #[arg(long, value_name = "T.json|CLIENT.docx")]
    pub(crate) template: Option<PathBuf>,
    #[arg(long, value_delimiter = ',')]
    pub(crate) sections: Option<Vec<SectionName>>,
    #[arg(long, default_value = "full")]
    pub(crate) audience: AudienceName,
    #[arg(long, default_value = "a4")]
    pub(crate) paper: PaperName,
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
    pub(crate) confidentiality: String,
    #[arg(long)]
    pub(crate) bilingual: bool,
}

/// Files of several respondents.
#[derive(Debug, Args)]
pub(crate) struct ConsensusArguments {
    #[arg(required = true)]
    pub(crate) files: Vec<PathBuf>,
    #[arg(long, default_value = "ordinal")]
    pub(crate) metric: MetricName,
    #[arg(long, value_name = "ID|PATH")]
    pub(crate) questionnaire: Option<String>,
    #[arg(id = "draws-seed", long = "seed", value_name = "N", default_value_t = 1)]
    pub(crate) seed: u32,
    #[arg(id = "proposal", long = "out", value_name = "A.json")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum WorkspaceVerb {
    Create {
        #[arg(value_name = "W.aimm")]
        workspace: PathBuf,
        #[arg(long)]
        title: Option<String>,
        #[arg(long)]
        encrypt: bool,
    },
    Info {
        #[arg(value_name = "W.aimm")]
        workspace: PathBuf,
    },
    List {
        #[arg(value_name = "W.aimm")]
        workspace: PathBuf,
    },
    Import {
        #[arg(value_name = "W.aimm")]
        workspace: PathBuf,
        file: PathBuf,
        #[arg(long, value_name = "ID|PATH")]
        questionnaire: Option<String>,
    },
    Export {
        #[arg(value_name = "W.aimm")]
        workspace: PathBuf,
        #[arg(value_name = "ID")]
        assessment: String,
        #[arg(long, value_name = "A.json", default_value = "-")]
        out: PathBuf,
    },
    Verify {
        #[arg(value_name = "W.aimm")]
        workspace: PathBuf,
        #[arg(long, value_name = "HASH")]
        hash: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum WorkbookVerb {
    New {
        #[arg(value_name = "ID|FILE")]
        subject: PathBuf,
        #[arg(long, value_name = "X.xlsx")]
        out: PathBuf,
        #[arg(long, value_name = "ID|PATH")]
        questionnaire: Option<String>,
    },
    Read {
        #[arg(value_name = "X.xlsx")]
        workbook: PathBuf,
        #[arg(long, value_name = "A.json", default_value = "-")]
        out: PathBuf,
        #[arg(long, value_name = "ID|PATH")]
        questionnaire: Option<String>,
    },
}

#[derive(Debug, Args)]
pub(crate) struct DemoArguments {
    #[arg(value_name = "OUT.json")]
    pub(crate) out: PathBuf,
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(crate) seed: u64,
    #[arg(long, value_name = "ID|PATH")]
    pub(crate) questionnaire: Option<String>,
}

macro_rules! names {
    ($($(#[$meta:meta])* $name:ident => $view:ident { $($(#[$value:meta])* $variant:ident),* })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
        pub(crate) enum $name {
            $($(#[$value])* $variant,)*
        }

        impl From<$name> for $view {
            fn from(name: $name) -> Self {
                match name {
                    $($name::$variant => Self::$variant,)*
                }
            }
        }
    )*};
}

names! {
    /// How levels follow from answers.
    PolicyName => PolicyView { Balanced, Strict, Average }
    /// How far apart two levels are.
    MetricName => Metric { Ordinal, Nominal, Interval }
    /// Which chart.
    KindName => ChartKind { Radar, Bars, Heatmap, Trend, Gap }
    /// What its axes or rows are.
    LevelName => ChartLevel { Domains, Areas }
    /// Size of the page.
    PaperName => PaperView { A4, Letter }
    /// A part of the report.
    SectionName => ReportSection {
        Cover, Contents, Summary, Purpose, Method, Results, LevelLogic, Findings, Agreement, Gaps, Robustness, Roadmap, References,
        Comparison, Ratings, Evidence, Unrated, Participants, Glossary, Notes, Notice
    }
    /// Whom the report is for.
    AudienceName => AudienceView { Full, Board, Redacted }
}

/// The command line with its help from the catalogue: `about-COMMAND`, `about-COMMAND-SUBCOMMAND`, `argument-NAME`.
pub(crate) fn localised(messages: &Messages) -> Command {
    let command = <Arguments as CommandFactory>::command();
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    with_help(command.arg(version), "about", messages)
}

fn with_help(command: Command, key: &str, messages: &Messages) -> Command {
    let names: Vec<String> = command.get_subcommands().map(|inner| inner.get_name().to_owned()).collect();
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help);
    let usage = messages.text("heading-usage");
    let command = command
        .about(messages.text(key))
        .disable_help_flag(true)
        .arg(help)
        .help_template(format!("{{about}}\n\n{usage} {{usage}}\n\n{{all-args}}\n"))
        .subcommand_help_heading(messages.text("heading-commands"))
        .mut_args(|argument| argument_with_help(argument, messages));
    names.into_iter().fold(command, |command, name| {
        command.mut_subcommand(&name, |inner| with_help(inner, &format!("{key}-{name}"), messages))
    })
}

fn argument_with_help(argument: Arg, messages: &Messages) -> Arg {
    let heading = if argument.is_positional() { "heading-arguments" } else { "heading-options" };
    let help = messages.text(&format!("argument-{}", argument.get_id()));
    argument.help(help).help_heading(messages.text(heading))
}
