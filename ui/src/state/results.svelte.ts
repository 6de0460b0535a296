import { call } from "@/api/client";
import type { ChartKind } from "@/api/generated/ChartKind";
import type { ChartLevel } from "@/api/generated/ChartLevel";
import type { ChartTheme } from "@/api/generated/ChartTheme";
import type { ChartView } from "@/api/generated/ChartView";
import type { ResultsView } from "@/api/generated/ResultsView";
import type { SavedFile } from "@/api/generated/SavedFile";
import type { Language } from "@/i18n/locale.svelte";

import { Attempt } from "./attempt.svelte";
import { recall, remember } from "./memory";

/** Looks of a chart. */
export interface ChartLook {
  language: Language;
  theme: ChartTheme;
}

/** Which chart. */
export interface ChartChoice {
  kind: ChartKind;
  level: ChartLevel;
}

/** What file a picture is. */
export type PictureForm = "png" | "svg";

/** Pixels a point of a PNG. */
export type PictureScale = 1 | 2 | 3 | 4;

const scales: readonly PictureScale[] = [1, 2, 3, 4];
/** How long the window says that a chart was copied, in milliseconds. */
const SAID = 4000;

class Results {
  /** Results of the open assessment. */
  view = $state.raw<ResultsView | null>(null);
  /** What axes and rows are. */
  level = $state<ChartLevel>("domains");
  /** The radar. */
  radar = $state.raw<ChartView | null>(null);
  /** Lines over the assessments; `null` where there is none before this one. */
  trend = $state.raw<ChartView | null>(null);
  /** What is missing to the target; `null` where nothing is rated. */
  gap = $state.raw<ChartView | null>(null);
  /** What the rows of that are. */
  gapLevel = $state<ChartLevel>("domains");
  /** The chart that is being copied or saved in a dialog. */
  chosen = $state.raw<ChartChoice | null>(null);
  /** How that one looks on paper. */
  sample = $state.raw<ChartView | null>(null);
  /** What file it becomes. */
  form = $state<PictureForm>("png");
  /** How fine it becomes. */
  scale = $state<PictureScale>(2);
  /** The chart that was written last. */
  savedFile = $state.raw<SavedFile | null>(null);
  /** The chart that was copied a moment ago, by its name. */
  copied = $state("");
  /** The chart whose copying or saving was tried last, by its name. */
  tried = $state("");
  readonly attempt = new Attempt();
  readonly drawing = new Attempt();
  readonly saving = new Attempt();
  readonly comparing = new Attempt();
  private assessmentId = "";
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Computes the results of an assessment. */
  async open(assessmentId: string): Promise<void> {
    if (assessmentId !== this.assessmentId) {
      this.view = null;
      this.radar = null;
      this.trend = null;
      this.gap = null;
      this.level = "domains";
    }
    this.assessmentId = assessmentId;
    this.chosen = null;
    this.savedFile = null;
    this.form = recall("chart.form") === "svg" ? "svg" : "png";
    this.scale = scales.find((scale) => String(scale) === recall("chart.scale")) ?? 2;
    const view = await this.attempt.run(() => call("open_results", { assessmentId }));
    if (view && assessmentId === this.assessmentId) this.view = view;
  }

  /** Draws the radar. */
  async draw(look: ChartLook): Promise<void> {
    const args = { assessmentId: this.assessmentId, kind: "radar" as const, level: this.level, ...look };
    const radar = await this.drawing.run(() => call("render_chart", args));
    if (args.assessmentId === this.assessmentId && args.level === this.level) this.radar = radar ?? null;
  }

  /** Draws the trend, where there is an assessment before this one. */
  async drawTrend(look: ChartLook): Promise<void> {
    if (this.view?.previous) await this.comparison("trend", "domains", look);
    else this.trend = null;
  }

  /** Draws what is missing to the target. */
  async drawGap(look: ChartLook): Promise<void> {
    await this.comparison("gap", this.gapLevel, look);
  }

  /** Opens the dialog for a chart; `null` closes it. */
  choose(chart: ChartChoice | null): void {
    // Without what else a list of charts knows of one: the host takes nothing it does not know.
    this.chosen = chart && { kind: chart.kind, level: chart.level };
    this.sample = null;
    this.savedFile = null;
    this.saving.dismiss();
  }

  /** Draws the chart of the dialog as it looks on paper. */
  async drawSample(language: Language): Promise<void> {
    const chart = this.chosen;
    if (!chart) return;
    const args = { assessmentId: this.assessmentId, ...chart, language, theme: "print" as const };
    const sample = await this.saving.run(() => call("render_chart", args));
    if (chart === this.chosen) this.sample = sample ?? null;
  }

  /** Chooses what file a chart becomes. */
  setForm(form: PictureForm): void {
    this.form = form;
    remember("chart.form", form);
  }

  /** Chooses how fine a chart becomes. */
  setScale(scale: PictureScale): void {
    this.scale = scale;
    remember("chart.scale", String(scale));
  }

  /** Writes a chart to a file that somebody names. It goes into documents, so it is light whatever the window is. */
  async save(chart: ChartChoice, language: Language): Promise<void> {
    const size = this.form === "png" ? { scale: this.scale } : {};
    const args = { assessmentId: this.assessmentId, ...chart, language, theme: "light" as const, ...size };
    this.savedFile = null;
    this.tried = nameOf(chart);
    this.savedFile = (await this.saving.run(() => call("export_chart", args))) ?? null;
  }

  /** Puts a chart on the clipboard, as a picture for documents. */
  async copy(chart: ChartChoice, language: Language): Promise<void> {
    const args = { assessmentId: this.assessmentId, ...chart, language, theme: "light" as const, scale: this.scale };
    this.copied = "";
    this.tried = nameOf(chart);
    await this.saving.run(() => call("copy_chart", args));
    if (this.saving.error) return;
    this.copied = nameOf(chart);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.copied = ""), SAID);
  }

  /** A chart that has nothing to show is left out, and no error. */
  private async comparison(kind: "trend" | "gap", level: ChartLevel, look: ChartLook): Promise<void> {
    const args = { assessmentId: this.assessmentId, kind, level, ...look };
    const chart = await this.comparing.run(() => call("render_chart", args));
    if (args.assessmentId === this.assessmentId) this[kind] = chart ?? null;
  }
}

/** A chart by one name. */
export function nameOf({ kind, level }: ChartChoice): string {
  return `${kind}-${level}`;
}

/** Results of the open assessment. */
export const results = new Results();
