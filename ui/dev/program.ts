// A stand-in for the program: the same commands, one workspace in memory, nothing on disk.
import type { ApiError } from "@/api/generated/ApiError";
import type { AssessmentSummary } from "@/api/generated/AssessmentSummary";
import type { AssessmentView } from "@/api/generated/AssessmentView";
import type { Commands } from "@/api/generated/Commands";
import type { QuestionnaireView } from "@/api/generated/QuestionnaireView";
import type { ReportSection } from "@/api/generated/ReportSection";
import type { ResponseSaved } from "@/api/generated/ResponseSaved";
import type { ResponseView } from "@/api/generated/ResponseView";
import type { SettingsView } from "@/api/generated/SettingsView";
import type { WorkspaceView } from "@/api/generated/WorkspaceView";
import { textIn, type Localised } from "@/i18n/localised";

import { page, radar } from "./drawing";
import { builtIn, other } from "./questionnaire";
import { scorecard } from "./scoring";

type Handlers = { [K in keyof Commands]: (args: Commands[K]["args"]) => Commands[K]["result"] };
type Kept = Omit<AssessmentView, "summary" | "scorecard" | "canUndo" | "canRedo"> & {
  id: string;
  organisationId: string;
  title: string;
  status: "draft" | "final";
  assessedOn: string;
  undo: [string, ResponseView | undefined][];
  redo: [string, ResponseView | undefined][];
};

const SECTIONS: ReportSection[] = [
  "cover",
  "contents",
  "summary",
  "method",
  "results",
  "levelLogic",
  "gaps",
  "roadmap",
  "ratings",
  "notice",
];

export function fail(code: ApiError["code"], message: string): ApiError {
  return { code, message, details: [] };
}

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
  looks: Commands["list_report_templates"]["result"] = [];
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

  private find(id: string): Kept {
    const kept = this.kept.find((one) => one.id === id);
     
    if (!kept) throw fail("notFound", "There is no such assessment.");
    return kept;
  }

  private card(kept: Kept) {
    return scorecard(kept.questionnaire, kept.responses, kept.weights);
  }

  private summary(kept: Kept): AssessmentSummary {
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

  private view(kept: Kept): AssessmentView {
    return {
      summary: this.summary(kept),
      organisationName: kept.organisationName,
      isDemo: kept.isDemo,
      scope: kept.scope,
      policy: kept.policy,
      weights: kept.weights,
      target: kept.target,
      questionnaire: kept.questionnaire,
      responses: kept.responses,
      scorecard: this.card(kept),
      canUndo: kept.undo.length > 0,
      canRedo: kept.redo.length > 0,
    };
  }

  private workspace(): WorkspaceView | null {
    if (!this.isOpen) return null;
    return {
      name: "northwind-group.aimm",
      path: "/home/anna/northwind-group.aimm",
      isDemo: this.kept.some(({ isDemo }) => isDemo),
      organisations: this.organisations,
      assessments: this.kept.map((kept) => this.summary(kept)).sort((a, b) => ((a.assessedOn ?? "") < (b.assessedOn ?? "") ? 1 : -1)),
    };
  }

  private enter(): WorkspaceView {
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

  private save(id: string, itemId: string, response: ResponseView | undefined): ResponseSaved {
    const kept = this.find(id);
     
    if (kept.status === "final") throw fail("assessmentFinal", "The assessment is final and stays as it is.");
    kept.undo.push([itemId, kept.responses[itemId]]);
    kept.redo = [];
    return this.set(kept, itemId, response);
  }

  private step(id: string, from: "undo" | "redo", to: "undo" | "redo"): ResponseSaved | null {
    const kept = this.find(id);
    const last = kept[from].pop();
    if (!last) return null;
    kept[to].push([last[0], kept.responses[last[0]]]);
    return this.set(kept, last[0], last[1]);
  }

  private keepLook(id: string, name: string): Commands["save_report_template"]["result"] {
    const look = { id, name, savedAt: "2026-11-20T09:00:00Z" };
    this.looks = [...this.looks.filter((one) => one.id !== id), look];
    return look;
  }

  private name(text: Localised): string {
    return textIn(this.settings.language === "en" ? "en" : "zh-Hans", text);
  }

  private readonly handlers: Handlers = {
    create_workspace: () => {
      this.kept = [];
      this.organisations = [];
      return this.enter();
    },
    open_workspace: () => this.enter(),
    open_recent_workspace: () => this.enter(),
    open_demo: () => this.enter(),
    get_workspace: () => this.workspace(),
    close_workspace: () => {
      this.isOpen = false;
      return null;
    },
    list_recent_workspaces: () => recent,
    forget_recent_workspace: ({ path }) => recent.filter((one) => one.path !== path),
    verify_workspace: () => ({ isSound: true, nEvents: 214, headHash: "9f2c41d07ab35e88".repeat(4), findings: [] }),
    save_organisation: (args) => ({ ...args, id: args.id ?? "organisation-new" }),
    list_questionnaires: () => this.questionnaires.map(({ summary }) => summary),
    get_questionnaire: ({ digest }) =>
      this.questionnaires.find(({ summary }) => summary.digest === digest) ?? (this.questionnaires[0] as QuestionnaireView),
    create_assessment: (args) => {
      const questionnaire = this.questionnaires.find(({ summary }) => summary.digest === args.questionnaireDigest);
      const existing = this.organisations.find(({ id }) => id === args.organisationId)?.name;
      const kept = this.begin(
        existing ?? args.organisationName ?? "",
        args.title,
        questionnaire ?? (this.questionnaires[0] as QuestionnaireView),
        args.assessedOn ?? "2026-11-20",
      );
      kept.scope = args.scope;
      kept.target.level = args.targetLevel;
      return this.view(kept);
    },
    open_assessment: ({ assessmentId }) => this.view(this.find(assessmentId)),
    update_assessment: (args) => {
      const kept = this.find(args.assessmentId);
      kept.title = args.title ?? kept.title;
      kept.target = args.target ?? kept.target;
      return this.view(kept);
    },
    finalise_assessment: ({ assessmentId }) => {
      const kept = this.find(assessmentId);
      kept.status = "final";
      return this.view(kept);
    },
    delete_assessment: ({ assessmentId }) => {
      this.kept = this.kept.filter(({ id }) => id !== assessmentId);
      return this.workspace() as WorkspaceView;
    },
    import_assessment: () => null,
    export_assessment: () => ({ path: "/home/anna/assessment.json", nBytes: 4096 }),
    export_answer_workbook: () => ({ path: "/home/anna/answers.xlsx", nBytes: 65536 }),
    import_answer_workbook: () => null,
    print_questionnaire: () => ({ path: "/home/anna/form.pdf", nBytes: 180_000 }),
    save_response: ({ assessmentId, itemId, response }) => this.save(assessmentId, itemId, response),
    clear_response: ({ assessmentId, itemId }) => this.save(assessmentId, itemId, undefined),
    choose_evidence_file: () => ({
      location: "/home/anna/policies/ai-policy-v3.pdf",
      name: "ai-policy-v3.pdf",
      sha256: "4f".repeat(32),
    }),
    undo: ({ assessmentId }) => this.step(assessmentId, "undo", "redo"),
    redo: ({ assessmentId }) => this.step(assessmentId, "redo", "undo"),
    open_results: ({ assessmentId }) => {
      const kept = this.find(assessmentId);
      const card = this.card(kept);
      const ranked = card.areas
        .map(({ node }) => node)
        .filter(({ index }) => index !== null)
        .sort((a, b) => (b.index ?? 0) - (a.index ?? 0))
        .map(({ id, index, level }) => ({ area: id, index: index ?? 0, level: level ?? 0, target: kept.target.level }));
      const before = this.kept
        .filter((one) => one.questionnaire.summary.id === kept.questionnaire.summary.id)
        .filter((one) => one.organisationId === kept.organisationId && one.assessedOn < kept.assessedOn)
        .sort((a, b) => (a.assessedOn < b.assessedOn ? 1 : -1))[0];
      const old = before && this.card(before);
      const rated = card.items.filter(({ state }) => state === "rated");
      return {
        scorecard: card,
        strengths: ranked.slice(0, 3),
        weaknesses: ranked.slice(-3).reverse(),
        previous:
          before && old
            ? {
                assessmentId: before.id,
                title: before.title,
                assessedOn: before.assessedOn,
                index: old.overall.index,
                level: old.overall.level,
                domains: old.domains.map(({ id, index }) => ({ id, index })),
              }
            : null,
        nAboveEvidence: rated.filter(({ score, cap }) => cap !== null && (score ?? 0) > cap).length,
        nWithoutEvidence: rated.filter(({ id }) => (kept.responses[id]?.evidence.length ?? 0) === 0).length,
      };
    },
    render_chart: ({ assessmentId, level, theme }) => {
      const kept = this.find(assessmentId);
      const card = this.card(kept);
      const isAreas = level === "areas";
      const nodes = isAreas ? card.areas.map(({ node }) => node) : card.domains;
      const parts = isAreas ? kept.questionnaire.domains.flatMap(({ areas }) => areas) : kept.questionnaire.domains;
      const names = parts.map(({ name }) => this.name(name));
      if (nodes.filter(({ index }) => index !== null).length < 3)
        throw fail("invalidInput", "There is nothing to draw yet: fewer than three of the axes are rated.");
      return {
        svg: radar(nodes, names, kept.questionnaire.summary.levels.length - 1, theme === "dark" ? "dark" : "light"),
        description: `Radar: ${names.join(", ")}`,
        head: [],
        rows: [],
      };
    },
    export_chart: ({ scale }) => ({ path: `/home/anna/radar.${scale === undefined ? "svg" : "png"}`, nBytes: 9000 }),
    preview_report: ({ options, firstPage, nPages }) => {
      const sections = SECTIONS.filter((section) => !options.without.includes(section));
      const pages = Array.from({ length: nPages }, (_, index) => firstPage + index).filter((number) => number <= sections.length);
      return {
        pageCount: sections.length,
        pages: pages.map((number) => page(number, sections[number - 1] ?? "", ["Northwind Machinery", options.confidentiality])),
        pageWidth: 595,
        pageHeight: 842,
        offered: SECTIONS,
        sections: sections.map((section, index) => ({ section, nPages: 1, firstPage: index + 1 })),
      };
    },
    copy_chart: () => null,
    export_report: ({ form }) => ({
      path: `/home/anna/northwind-2026.${form}`,
      pageCount: form === "pdf" ? 24 : null,
      nBytes: form === "xlsx" ? 84_000 : 640_000,
      replacedCharacters: [],
    }),
    list_report_templates: () => this.looks,
    get_report_template: ({ templateId }) => ({ id: templateId, template: emptyLook(templateId) }),
    save_report_template: ({ id, template }) => this.keepLook(id ?? `look-${this.looks.length + 1}`, template.name),
    delete_report_template: ({ templateId }) => (this.looks = this.looks.filter(({ id }) => id !== templateId)),
    import_report_template: () => this.keepLook("look-partner", "Partner & Co."),
    export_report_template: () => ({ path: "/home/anna/partner.json", nBytes: 9000 }),
    import_template_logo: () => null,
    get_docx_template: () => this.template,
    choose_docx_template: () => (this.template = { path: "/home/anna/letters/harbour-bank.docx", name: "harbour-bank.docx" }),
    forget_docx_template: () => (this.template = null),
    open_saved_file: () => null,
    show_saved_file: () => null,
    cancel_task: () => null,
    get_settings: () => this.settings,
    update_settings: (args) => {
      const given = Object.entries(args).filter(([, value]) => value !== null && value !== undefined);
      this.settings = { ...this.settings, ...Object.fromEntries(given) };
      return this.settings;
    },
    app_info: () => ({
      version: "0.1.0",
      notice: this.questionnaires[0]?.summary.notice ?? {},
      startsWithDemo: false,
    }),
  };
}

function emptyLook(name: string): Commands["get_report_template"]["result"]["template"] {
  return { name, colours: null, logo: null, cover: {}, confidentiality: {}, header: {}, footer: {} };
}

function answer(level: number | "unknown" | "notApplicable", index: number): ResponseView {
  const base: ResponseView = {
    state: "unknown",
    level: null,
    progress: null,
    requirements: null,
    reason: null,
    note: index % 3 === 0 ? "Production IT and Service use the checklist. A company-wide method is drafted; approval is planned for Q1." : null,
    confidence: index % 3 === 0 ? "medium" : null,
    evidence: [],
  };
  if (level === "unknown") return base;
  if (level === "notApplicable") return { ...base, state: "notApplicable", reason: "No such system is in use." };
  const evidence: ResponseView["evidence"] = [
    { title: "AI project checklist, Production IT", kind: "document", location: null, date: "2026-05-12", verdict: "accepted", sha256: null },
    { title: "Filled-in checklists, six projects", kind: "record", location: "R:\\projects\\checklists", date: "2026-08-30", verdict: "unreviewed", sha256: null },
  ];
  return {
    ...base,
    state: "rated",
    level,
    progress: level < 5 ? (["none", "partly", "mostly"] as const)[index % 3] ?? "none" : null,
    evidence: evidence.slice(0, index % 5 === 4 ? 0 : 1 + (index % 2)),
  };
}

const recent = [
  entry("northwind-group.aimm", "available", true, 4, 10, 3, Date.now() - 60_000),
  entry("harbour-bank-2026.aimm", "available", false, 1, 2, 1, Date.now() - 86_400_000),
  entry("municipal-utilities.aimm", "available", false, 6, 6, 0, Date.parse("2026-10-19T09:00:00Z")),
  entry("pilot-2025.aimm", "missing", false, 1, 1, 1, Date.parse("2025-12-03T09:00:00Z")),
];

function entry(name: string, state: "available" | "missing", isDemo: boolean, o: number, a: number, d: number, at: number) {
  return {
    path: `/home/anna/${name}`,
    name,
    state,
    isDemo,
    nOrganisations: o,
    nAssessments: a,
    nDrafts: d,
    openedAt: new Date(at).toISOString(),
  };
}
