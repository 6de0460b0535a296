import { SvelteMap } from "svelte/reactivity";

import { call, exportReport } from "@/api/client";
import type { AudienceView } from "@/api/generated/AudienceView";
import type { ChosenFileView } from "@/api/generated/ChosenFileView";
import type { PaperView } from "@/api/generated/PaperView";
import type { ReportForm } from "@/api/generated/ReportForm";
import type { ReportOptionsView } from "@/api/generated/ReportOptionsView";
import type { ReportPreview } from "@/api/generated/ReportPreview";
import type { ReportSaved } from "@/api/generated/ReportSaved";
import type { ReportTemplateSummary } from "@/api/generated/ReportTemplateSummary";
import type { ReportSection } from "@/api/generated/ReportSection";
import { locale, type Language } from "@/i18n/locale.svelte";

import { Attempt } from "./attempt.svelte";
import { recall, remember } from "./memory";
import { settings } from "./settings.svelte";
import { startTask, type Task } from "./tasks.svelte";

/** How many pages come at once. */
const BATCH = 2;
/** How large pages are on the screen. */
export type PageZoom = "two" | "width" | "full";

/** A page with the edition of the report that it is of. */
interface DrawnPage {
  svg: string;
  edition: number;
}

/** How long an option may be changed again before the pages are made anew, in milliseconds. */
const PAUSE = 200;

const zooms: readonly PageZoom[] = ["two", "width", "full"];

class Report {
  /** What the report is to be. */
  options = $state.raw<ReportOptionsView>({
    language: "en",
    paper: "a4",
    audience: "full",
    without: [],
    confidentiality: "",
    bilingual: false,
    notes: false,
    template: null,
  });
  /** What file it is to be. */
  form = $state<ReportForm>("pdf");
  /** The document that editable reports of this workspace take their look from. */
  template = $state.raw<ChosenFileView | null>(null);
  /** The looks that this workspace keeps: logo, colours and texts. */
  looks = $state.raw<ReportTemplateSummary[]>([]);
  /** The files of those whose answers the assessment was made of. */
  respondents = $state.raw<ChosenFileView[]>([]);
  /** Number and size of the pages, and where sections are. */
  shape = $state.raw<Omit<ReportPreview, "pages"> | null>(null);
  /** Pages by number from 1; those of an earlier edition stay until they are drawn anew. */
  readonly pages = new SvelteMap<number, DrawnPage>();
  /** How large they are shown. */
  zoom = $state<PageZoom>("two");
  /** Grows with every change of what the report is to be. */
  edition = $state(0);
  /** The report that was written last. */
  saved = $state.raw<ReportSaved | null>(null);
  /** The export under way. */
  task = $state.raw<Task | null>(null);
  readonly previewing = new Attempt();
  readonly exporting = new Attempt();
  readonly choosing = new Attempt();
  readonly gathering = new Attempt();
  private assessmentId = "";
  private readonly asked = new Set<number>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Begins with an assessment and the options of last time. */
  async open(assessmentId: string): Promise<void> {
    if (assessmentId !== this.assessmentId) {
      this.pages.clear();
      this.shape = null;
    }
    this.assessmentId = assessmentId;
    this.saved = null;
    this.zoom = zooms.find((zoom) => zoom === recall("report.zoom")) ?? "two";
    const remembered = settings.view?.report;
    this.options = remembered ? { ...remembered } : { ...this.options, language: locale.language };
    this.form = settings.view?.reportForm ?? "pdf";
    this.respondents = (await this.gathering.run(() => call("get_respondents", { assessmentId }))) ?? [];
    await this.readTemplates();
    await this.renew();
  }

  /** Chooses what file it is to be. */
  async setForm(form: ReportForm): Promise<void> {
    this.form = form;
    this.forgetSaved();
    await settings.setReportForm(form);
  }

  /** Asks for a document to take the look from. */
  async chooseTemplate(): Promise<void> {
    const template = await this.choosing.run(() => call("choose_docx_template", {}));
    if (!template) return;
    this.template = template;
    this.forgetSaved();
  }

  /** Goes back to the program's own look. */
  async forgetTemplate(): Promise<void> {
    await this.choosing.run(() => call("forget_docx_template", {}));
    if (this.choosing.error) return;
    this.template = null;
    this.forgetSaved();
  }

  /** Asks for the respondents' files, for the section on how far they agree. */
  async chooseRespondents(): Promise<void> {
    const assessmentId = this.assessmentId;
    const chosen = await this.gathering.run(() => call("choose_respondents", { assessmentId }));
    if (chosen) await this.takeRespondents(chosen);
  }

  /** Does without them. */
  async forgetRespondents(): Promise<void> {
    const assessmentId = this.assessmentId;
    await this.gathering.run(() => call("forget_respondents", { assessmentId }));
    if (!this.gathering.error) await this.takeRespondents([]);
  }

  /** Chooses a look of the workspace; `null` is the program's own. */
  setLook(template: string | null): void {
    this.change({ template });
  }

  /** Asks for the file of a look, keeps it with the workspace and chooses it. */
  async importLook(): Promise<void> {
    const look = await this.choosing.run(() => call("import_report_template", {}));
    if (look) await this.takeLook(look);
  }

  /** Puts a look that was kept just now among the others, and chooses it. */
  async takeLook(look: ReportTemplateSummary): Promise<void> {
    const looks = await this.choosing.run(() => call("list_report_templates", {}));
    this.looks = looks ?? [...this.looks.filter(({ id }) => id !== look.id), look];
    this.setLook(look.id);
  }

  /** Puts a page for notes at the end, or does without. */
  setNotes(notes: boolean): void {
    this.change({ notes });
  }

  /** Says everything in the other language too, or in one alone. */
  setBilingual(bilingual: boolean): void {
    this.change({ bilingual });
  }

  /** Chooses the language of the report. */
  setLanguage(language: Language): void {
    this.change({ language });
  }

  /** Chooses the paper. */
  setPaper(paper: PaperView): void {
    this.change({ paper });
  }

  /** Chooses whom the report is for. */
  setAudience(audience: AudienceView): void {
    this.change({ audience });
  }

  /** Puts a section in or leaves it out. */
  setSection(section: ReportSection, isIn: boolean): void {
    const others = this.options.without.filter((name) => name !== section);
    this.change({ without: isIn ? others : [...others, section] });
  }

  /** Chooses the mark on every page. */
  setConfidentiality(confidentiality: string): void {
    this.change({ confidentiality });
  }

  /** Chooses how large pages are shown. */
  setZoom(zoom: PageZoom): void {
    this.zoom = zoom;
    remember("report.zoom", zoom);
  }

  /** Asks for a page and its neighbour, unless they are there or on their way. */
  async need(page: number): Promise<void> {
    if (this.pages.get(page)?.edition === this.edition || this.asked.has(page)) return;
    const edition = this.edition;
    for (let next = page; next < page + BATCH; next += 1) this.asked.add(next);
    const args = { assessmentId: this.assessmentId, options: this.options, firstPage: page, nPages: BATCH };
    const preview = await this.previewing.run(() => call("preview_report", args));
    if (edition !== this.edition) return;
    if (preview) this.take(page, preview);
    else for (let next = page; next < page + BATCH; next += 1) this.asked.delete(next);
  }

  /** Writes the report to a file that somebody names. */
  async save(): Promise<void> {
    const task = startTask("report");
    this.task = task;
    this.saved = null;
    const args = { assessmentId: this.assessmentId, options: this.options, form: this.form, taskId: task.id };
    const saved = await this.exporting.run(() => exportReport(args, (fraction) => (task.fraction = fraction)));
    task.end();
    this.task = null;
    this.saved = saved ?? null;
  }

  /** Makes the pages anew. */
  async renew(): Promise<void> {
    this.edition += 1;
    this.asked.clear();
    await this.need(1);
  }

  private async takeRespondents(files: ChosenFileView[]): Promise<void> {
    this.respondents = files;
    this.forgetSaved();
    await this.renew();
  }

  private change(options: Partial<ReportOptionsView>): void {
    this.options = { ...this.options, ...options };
    this.forgetSaved();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      void this.renew();
      void settings.setReport(this.options);
    }, PAUSE);
  }

  /** What was saved, or went wrong, was of another choice. */
  private forgetSaved(): void {
    this.saved = null;
    this.exporting.dismiss();
  }

  /** What the workspace keeps; the look of last time may be one of another workspace. */
  private async readTemplates(): Promise<void> {
    await this.choosing.run(async () => {
      this.template = await call("get_docx_template", {});
      this.looks = await call("list_report_templates", {});
    });
    const isThere = this.looks.some(({ id }) => id === this.options.template);
    if (!isThere) this.options = { ...this.options, template: null };
  }

  private take(first: number, preview: ReportPreview): void {
    const { pages, ...shape } = preview;
    this.shape = shape;
    pages.forEach((svg, index) => this.pages.set(first + index, { svg, edition: this.edition }));
    for (const page of [...this.pages.keys()]) if (page > shape.pageCount) this.pages.delete(page);
  }
}

/** The report of the open assessment. */
export const report = new Report();
