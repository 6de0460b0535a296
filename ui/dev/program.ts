// A stand-in for the program: the same commands, one workspace in memory, nothing on disk.
import type { ApiError } from "@/api/generated/ApiError";
import type { AssessmentSummary } from "@/api/generated/AssessmentSummary";
import type { AssessmentView } from "@/api/generated/AssessmentView";
import type { Commands } from "@/api/generated/Commands";
import type { QuestionnaireView } from "@/api/generated/QuestionnaireView";
import type { ResponseSaved } from "@/api/generated/ResponseSaved";
import type { ResponseView } from "@/api/generated/ResponseView";
import type { SettingsView } from "@/api/generated/SettingsView";
import type { WorkspaceView } from "@/api/generated/WorkspaceView";
import { textIn, type Localised } from "@/i18n/localised";

import { assessments } from "./assessments";
import { fail } from "./fail";
import type { Handlers } from "./handlers";
import { looks, sampleLogo, type KeptLook } from "./looks";
import { builtIn, other } from "./questionnaire";
import { reports } from "./reports";
import { results } from "./results";
import { answer } from "./samples";
import { scorecard } from "./scoring";
import { workspaces } from "./workspaces";

type Kept = Omit<AssessmentView, "summary" | "scorecard" | "canUndo" | "canRedo"> & {
  questionnaire: QuestionnaireView;
  id: string;
  organisationId: string;
  title: string;
  status: "draft" | "final";
  assessedOn: string;
  undo: [string, ResponseView | undefined][];
  redo: [string, ResponseView | undefined][];
};

export { fail };

/** The program with its memory. */
export class Program {
  readonly questionnaires = [builtIn(), other()];
  settings: SettingsView = {
    language: "en",
    theme: "system",
    noticeUnderstood: false,
    hideNames: false,
    report: { language: "en", paper: "a4", audience: "full", without: [], confidentiality: "", bilingual: false, notes: false, template: null },
    reportForm: "pdf",
  };
  template: Commands["get_docx_template"]["result"] = null;
  respondents: Commands["get_respondents"]["result"] = [];
  looks: KeptLook[] = [];
  /** The picture that somebody chooses as a logo; `null` where the dialog is cancelled. */
  chosenLogo: Commands["import_template_logo"]["result"] = sampleLogo;
  /** How many looks were made. */
  nLooks = 0;
  isOpen = false;
  organisations: WorkspaceView["organisations"] = [];
  kept: Kept[] = [];
  /** The next command of this name fails so. */
  readonly failures = new Map<keyof Commands, ApiError>();
  /** Every command that came, in order. */
  readonly calls: [keyof Commands, unknown][] = [];
  private count = 0;

  run<K extends keyof Commands>(name: K, args: Commands[K]["args"]): Commands[K]["result"] {
    this.calls.push([name, args]);
    const failure = this.failures.get(name);
    if (failure) {
      this.failures.delete(name);
      throw failure;
    }
    const handler: (given: Commands[K]["args"]) => Commands[K]["result"] = this.handlers[name];
    return structuredClone(handler(structuredClone(args)));
  }

  /** Adds an organisation with an assessment; answers are levels by item, in the questionnaire's order. */
  add(organisation: string, title: string, levels: (number | "unknown" | "notApplicable" | null)[], date = "2026-11-01", isFinal = false): string {
    const questionnaire = this.questionnaires[0] as QuestionnaireView;
    const kept = this.begin(organisation, title, questionnaire, date);
    const items = questionnaire.domains.flatMap((domain) => domain.areas).flatMap((area) => area.items);
    items.forEach((item, index) => {
      const level = levels[index % Math.max(1, levels.length)] ?? null;
      if (level === null) return;
      kept.responses[item.id] = answer(level, index);
    });
    if (isFinal) kept.status = "final";
    return kept.id;
  }

  begin(organisation: string, title: string, questionnaire: QuestionnaireView, date: string): Kept {
    let known = this.organisations.find(({ name }) => name === organisation);
    if (!known) {
      known = { id: `organisation-${this.organisations.length + 1}`, name: organisation, industry: null, employees: null };
      this.organisations.push(known);
    }
    this.count += 1;
    const weights = Object.fromEntries(questionnaire.domains.map(({ id, weight }) => [id, weight]));
    const kept: Kept = {
      id: `assessment-${this.count}`,
      organisationId: known.id,
      organisationName: organisation,
      title,
      status: "draft",
      assessedOn: date,
      isDemo: true,
      scope: "Whole organisation",
      policy: questionnaire.summary.policy,
      weights,
      target: { level: Math.min(3, questionnaire.summary.levels.length - 1), areas: {} },
      questionnaire,
      responses: {},
      undo: [],
      redo: [],
    };
    this.kept.push(kept);
    return kept;
  }

  find(id: string): Kept {
    const kept = this.kept.find((one) => one.id === id);
     if (!kept) throw fail("notFound", "There is no such assessment.");
    return kept;
  }

  card(kept: Kept) {
    return scorecard(kept.questionnaire, kept.responses, kept.weights);
  }

  summary(kept: Kept): AssessmentSummary {
    const card = this.card(kept);
    const level = card.overall.level;
    return {
      id: kept.id,
      organisationId: kept.organisationId,
      title: kept.title,
      status: kept.status,
      assessedOn: kept.assessedOn,
      updatedAt: `${kept.assessedOn}T12:00:00Z`,
      questionnaireId: kept.questionnaire.summary.id,
      questionnaireVersion: kept.questionnaire.summary.version,
      questionnaireDigest: kept.questionnaire.summary.digest,
      nItems: card.counts.items,
      nOpen: card.counts.unanswered + card.counts.unknown,
      nAnswered: card.counts.items - card.counts.unanswered,
      coverage: card.overall.coverage,
      index: card.overall.index,
      level,
      levelName: level === null ? null : (kept.questionnaire.summary.levels[level]?.name ?? null),
      levelStatus: card.status,
      targetLevel: kept.target.level,
    };
  }

  view(kept: Kept): AssessmentView {
    return {
      summary: this.summary(kept),
      organisationName: kept.organisationName,
      isDemo: kept.isDemo,
      scope: kept.scope,
      policy: kept.policy,
      weights: kept.weights,
      target: kept.target,
      responses: kept.responses,
      scorecard: this.card(kept),
      canUndo: kept.undo.length > 0,
      canRedo: kept.redo.length > 0,
    };
  }

  workspace(): WorkspaceView | null {
    if (!this.isOpen) return null;
    return {
      name: "northwind-group.aimm",
      path: "/home/anna/northwind-group.aimm",
      isDemo: this.kept.some(({ isDemo }) => isDemo),
      organisations: this.organisations,
      assessments: this.kept.map((kept) => this.summary(kept)).sort((a, b) => ((a.assessedOn ?? "") < (b.assessedOn ?? "") ? 1 : -1)),
    };
  }

  enter(): WorkspaceView {
    this.isOpen = true;
    return this.workspace() as WorkspaceView;
  }

  private set(kept: Kept, itemId: string, response: ResponseView | undefined): ResponseSaved {
    const areaId = kept.questionnaire.domains
      .flatMap(({ areas }) => areas)
      .find(({ items }) => items.some(({ id }) => id === itemId))?.id;
    const before = this.card(kept);
    kept.responses = Object.fromEntries(
      Object.entries({ ...kept.responses, [itemId]: response }).flatMap(([id, one]) => (one ? [[id, one]] : [])),
    );
    const after = this.card(kept);
    const areaOf = (card: typeof after) => card.areas.find(({ node }) => node.id === areaId)?.node ?? card.overall;
    const top = kept.questionnaire.summary.levels.length - 1;
    const change = (from: typeof after.overall, to: typeof after.overall) => ({
      id: to.id,
      before: { index: from.index, level: from.level },
      after: { index: to.index, level: to.level },
      nextLevelNeeds: to.level === null || to.level >= top ? null : to.level + 1 - kept.questionnaire.levelMargin,
    });
    return {
      assessmentId: kept.id,
      itemId,
      response: response ?? null,
      scorecard: after,
      effect: { area: change(areaOf(before), areaOf(after)), overall: change(before.overall, after.overall) },
      canUndo: kept.undo.length > 0,
      canRedo: kept.redo.length > 0,
      savedAt: new Date().toISOString(),
    };
  }

  save(id: string, itemId: string, response: ResponseView | undefined): ResponseSaved {
    const kept = this.find(id);
    if (kept.status === "final") throw fail("assessmentFinal", "The assessment is final and stays as it is.");
    kept.undo.push([itemId, kept.responses[itemId]]);
    kept.redo = [];
    return this.set(kept, itemId, response);
  }

  step(id: string, from: "undo" | "redo", to: "undo" | "redo"): ResponseSaved | null {
    const kept = this.find(id);
    const last = kept[from].pop();
    if (!last) return null;
    kept[to].push([last[0], kept.responses[last[0]]]);
    return this.set(kept, last[0], last[1]);
  }

  name(text: Localised): string {
    return textIn(this.settings.language === "en" ? "en" : "zh-Hans", text);
  }

  private readonly handlers: Handlers = {
    ...workspaces(this),
    ...assessments(this),
    ...results(this),
    ...reports(this),
    ...looks(this),
  };
}
