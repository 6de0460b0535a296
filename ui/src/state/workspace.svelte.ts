import { call } from "@/api/client";
import type { AssessmentSummary } from "@/api/generated/AssessmentSummary";
import type { AssessmentView } from "@/api/generated/AssessmentView";
import type { CreateAssessmentArgs } from "@/api/generated/CreateAssessmentArgs";
import type { QuestionnaireSummary } from "@/api/generated/QuestionnaireSummary";
import type { RecentWorkspace } from "@/api/generated/RecentWorkspace";
import type { SavedFile } from "@/api/generated/SavedFile";
import type { VerificationView } from "@/api/generated/VerificationView";
import type { WorkspaceView } from "@/api/generated/WorkspaceView";
import { locale } from "@/i18n/locale.svelte";

import { Attempt } from "./attempt.svelte";
import { type OpenAssessment, withQuestionnaire } from "./questionnaires";
import { settings } from "./settings.svelte";

class Workspace {
  /** The open workspace; `null` where none is open. */
  view = $state.raw<WorkspaceView | null>(null);
  /** Workspaces that were open before, the latest first. */
  recent = $state.raw<RecentWorkspace[]>([]);
  /** Questionnaires to choose from. */
  questionnaires = $state.raw<QuestionnaireSummary[]>([]);
  /** The file that was written last. */
  savedFile = $state.raw<SavedFile | null>(null);
  /** What reading a workbook of answers did last. */
  answersRead = $state.raw<{ nRead: number; nChanged: number } | null>(null);
  /** What the last check of the open workspace found. */
  verification = $state.raw<VerificationView | null>(null);
  readonly attempt = new Attempt();

  /** The assessment under way: the first draft with an answer. */
  readonly currentId = $derived(
    this.view?.assessments.find(({ status, nAnswered }) => status === "draft" && nAnswered > 0)?.id,
  );

  /** Asks what is open and what was. */
  async load(): Promise<void> {
    await this.attempt.run(async () => {
      this.view = await call("get_workspace", {});
      this.recent = await call("list_recent_workspaces", {});
    });
  }

  /** Makes a workspace where somebody says; `true` when one is open. */
  async create(): Promise<boolean> {
    return this.enter(() => call("create_workspace", {}));
  }

  /** Opens the workspace that somebody points at. */
  async open(): Promise<boolean> {
    return this.enter(() => call("open_workspace", {}));
  }

  /** Opens one of the recent ones. */
  async openRecent(path: string): Promise<boolean> {
    return this.enter(() => call("open_recent_workspace", { path }));
  }

  /** Opens the demo. */
  async openDemo(): Promise<boolean> {
    return this.enter(() => call("open_demo", {}));
  }

  /** Takes one off the list of recent ones. */
  async forget(path: string): Promise<void> {
    this.recent = (await this.attempt.run(() => call("forget_recent_workspace", { path }))) ?? this.recent;
  }

  /** Closes the workspace. */
  async close(): Promise<void> {
    await this.attempt.run(async () => {
      await call("close_workspace", {});
      this.view = null;
      this.savedFile = null;
      this.answersRead = null;
      this.recent = await call("list_recent_workspaces", {});
    });
  }

  /** Reads the open workspace anew. */
  async refresh(): Promise<void> {
    const view = await this.attempt.run(() => call("get_workspace", {}));
    if (view) this.view = view;
  }

  /** Checks the open workspace. */
  async verify(): Promise<void> {
    this.verification = null;
    this.verification = (await this.attempt.run(() => call("verify_workspace", {}))) ?? null;
  }

  /** Asks for the questionnaires. */
  async loadQuestionnaires(): Promise<void> {
    this.questionnaires = (await this.attempt.run(() => call("list_questionnaires", {}))) ?? this.questionnaires;
  }

  /** Begins an assessment. */
  async createAssessment(args: CreateAssessmentArgs): Promise<OpenAssessment | undefined> {
    return this.attempt.run(() => call("create_assessment", args).then(withQuestionnaire));
  }

  /** Imports an assessment file; `null` where the dialog was cancelled. */
  async importAssessment(): Promise<AssessmentView | null | undefined> {
    const imported = await this.attempt.run(() => call("import_assessment", {}));
    if (imported) await this.refresh();
    return imported;
  }

  /** Writes an assessment file. */
  async exportAssessment(assessmentId: string): Promise<void> {
    this.answersRead = null;
    this.savedFile = (await this.attempt.run(() => call("export_assessment", { assessmentId }))) ?? null;
  }

  /** Writes a workbook that the assessment can be answered in. */
  async exportAnswers(assessmentId: string): Promise<void> {
    this.answersRead = null;
    this.savedFile = (await this.attempt.run(() => call("export_answer_workbook", { assessmentId }))) ?? null;
  }

  /** Takes the answers of such a workbook into the assessment, all of them or none. */
  async importAnswers(assessmentId: string): Promise<void> {
    this.savedFile = null;
    this.answersRead = null;
    const imported = await this.attempt.run(() => call("import_answer_workbook", { assessmentId }));
    if (!imported) return;
    this.answersRead = { nRead: imported.nRead, nChanged: imported.nChanged };
    await this.refresh();
  }

  /** Writes the questionnaire of an assessment as a form to fill in by hand. */
  async printForm(row: AssessmentSummary): Promise<void> {
    this.answersRead = null;
    const args = {
      digest: row.questionnaireDigest,
      language: locale.language,
      paper: settings.view?.report.paper ?? "a4",
    };
    this.savedFile = (await this.attempt.run(() => call("print_questionnaire", args))) ?? null;
  }

  /** Deletes an assessment. */
  async deleteAssessment(assessmentId: string): Promise<void> {
    const view = await this.attempt.run(() => call("delete_assessment", { assessmentId }));
    if (view) this.view = view;
  }

  /** The highest level of an assessment's questionnaire; of its own level where the questionnaire is not at hand. */
  topLevelOf(row: AssessmentSummary): number {
    const known = this.questionnaires.find(({ digest }) => digest === row.questionnaireDigest);
    return known ? known.levels.length - 1 : Math.max(5, row.level ?? 0);
  }

  private async enter(ask: () => Promise<WorkspaceView | null>): Promise<boolean> {
    const view = await this.attempt.run(ask);
    if (view) {
      this.view = view;
      this.savedFile = null;
      this.answersRead = null;
      this.verification = null;
    }
    return Boolean(view);
  }
}

/** The open workspace and those that were open before. */
export const workspace = new Workspace();
