// Workspaces, questionnaires and what the program remembers.
import type { QuestionnaireView } from "@/api/generated/QuestionnaireView";

import type { Handlers } from "./handlers";
import type { Program } from "./program";
import { recent } from "./samples";

type Mine = Pick<
  Handlers,
  | "create_workspace"
  | "open_workspace"
  | "open_recent_workspace"
  | "open_demo"
  | "get_workspace"
  | "close_workspace"
  | "list_recent_workspaces"
  | "forget_recent_workspace"
  | "verify_workspace"
  | "save_organisation"
  | "list_questionnaires"
  | "get_questionnaire"
  | "get_settings"
  | "update_settings"
  | "app_info"
  | "open_saved_file"
  | "show_saved_file"
  | "cancel_task"
>;

export const workspaces = (program: Program): Mine => ({
  create_workspace: () => {
    program.kept = [];
    program.organisations = [];
    return program.enter();
  },
  open_workspace: () => program.enter(),
  open_recent_workspace: () => program.enter(),
  open_demo: () => program.enter(),
  get_workspace: () => program.workspace(),
  close_workspace: () => {
    program.isOpen = false;
    return null;
  },
  list_recent_workspaces: () => recent,
  forget_recent_workspace: ({ path }) => recent.filter((one) => one.path !== path),
  verify_workspace: () => ({ isSound: true, nEvents: 214, headHash: "9f2c41d07ab35e88".repeat(4), findings: [] }),
  save_organisation: (args) => ({ ...args, id: args.id ?? "organisation-new" }),
  list_questionnaires: () => program.questionnaires.map(({ summary }) => summary),
  get_questionnaire: ({ digest }) =>
    program.questionnaires.find(({ summary }) => summary.digest === digest) ?? (program.questionnaires[0] as QuestionnaireView),
  get_settings: () => program.settings,
  update_settings: (args) => {
    const given = Object.entries(args).filter(([, value]) => value !== null && value !== undefined);
    program.settings = { ...program.settings, ...Object.fromEntries(given) };
    return program.settings;
  },
  app_info: () => ({
    version: "0.1.0",
    notice: program.questionnaires[0]?.summary.notice ?? {},
    startsWithDemo: false,
  }),
  open_saved_file: () => null,
  show_saved_file: () => null,
  cancel_task: () => null,
});
