// Assessments and their answers.
import type { QuestionnaireView } from "@/api/generated/QuestionnaireView";
import type { WorkspaceView } from "@/api/generated/WorkspaceView";

import type { Handlers } from "./handlers";
import type { Program } from "./program";

type Mine = Pick<
  Handlers,
  | "create_assessment"
  | "open_assessment"
  | "update_assessment"
  | "finalise_assessment"
  | "delete_assessment"
  | "import_assessment"
  | "export_assessment"
  | "export_answer_workbook"
  | "import_answer_workbook"
  | "print_questionnaire"
  | "save_response"
  | "clear_response"
  | "choose_evidence_file"
  | "undo"
  | "redo"
>;

export const assessments = (program: Program): Mine => ({
  create_assessment: (args) => {
    const questionnaire = program.questionnaires.find(({ summary }) => summary.digest === args.questionnaireDigest);
    const existing = program.organisations.find(({ id }) => id === args.organisationId)?.name;
    const kept = program.begin(
      existing ?? args.organisationName ?? "",
      args.title,
      questionnaire ?? (program.questionnaires[0] as QuestionnaireView),
      args.assessedOn ?? "2026-11-20",
    );
    kept.scope = args.scope;
    kept.target.level = args.targetLevel;
    return program.view(kept);
  },
  open_assessment: ({ assessmentId }) => program.view(program.find(assessmentId)),
  update_assessment: (args) => {
    const kept = program.find(args.assessmentId);
    kept.title = args.title ?? kept.title;
    kept.target = args.target ?? kept.target;
    return program.view(kept);
  },
  finalise_assessment: ({ assessmentId }) => {
    const kept = program.find(assessmentId);
    kept.status = "final";
    return program.view(kept);
  },
  delete_assessment: ({ assessmentId }) => {
    program.kept = program.kept.filter(({ id }) => id !== assessmentId);
    return program.workspace() as WorkspaceView;
  },
  import_assessment: () => null,
  export_assessment: () => ({ path: "/home/anna/assessment.json", nBytes: 4096 }),
  export_answer_workbook: () => ({ path: "/home/anna/answers.xlsx", nBytes: 65536 }),
  import_answer_workbook: () => null,
  print_questionnaire: () => ({ path: "/home/anna/form.pdf", nBytes: 180_000 }),
  save_response: ({ assessmentId, itemId, response }) => program.save(assessmentId, itemId, response),
  clear_response: ({ assessmentId, itemId }) => program.save(assessmentId, itemId, undefined),
  choose_evidence_file: () => ({
    location: "/home/anna/policies/ai-policy-v3.pdf",
    name: "ai-policy-v3.pdf",
    sha256: "4f".repeat(32),
  }),
  undo: ({ assessmentId }) => program.step(assessmentId, "undo", "redo"),
  redo: ({ assessmentId }) => program.step(assessmentId, "redo", "undo"),
});
