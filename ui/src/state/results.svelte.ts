import { call } from "@/api/client";
import type { ChartKind } from "@/api/generated/ChartKind";
import type { ChartLevel } from "@/api/generated/ChartLevel";
import type { ChartTheme } from "@/api/generated/ChartTheme";
import type { ChartView } from "@/api/generated/ChartView";
import type { ResultsView } from "@/api/generated/ResultsView";
import type { SavedFile } from "@/api/generated/SavedFile";
import type { Language } from "@/i18n/locale.svelte";

import { Attempt } from "./attempt.svelte";

/** Looks of a chart. */
export interface ChartLook {
  language: Language;
  theme: ChartTheme;
}

class Results {
  /** Results of the open assessment. */
  view = $state.raw<ResultsView | null>(null);
  /** What axes and rows are. */
  level = $state<ChartLevel>("domains");
  /** The radar. */
  radar = $state.raw<ChartView | null>(null);
  /** The chart that was written last. */
  savedFile = $state.raw<SavedFile | null>(null);
  readonly attempt = new Attempt();
  readonly drawing = new Attempt();
  readonly saving = new Attempt();
  private assessmentId = "";

  /** Computes the results of an assessment. */
  async open(assessmentId: string): Promise<void> {
    if (assessmentId !== this.assessmentId) {
      this.view = null;
      this.radar = null;
      this.level = "domains";
    }
    this.assessmentId = assessmentId;
    this.savedFile = null;
    const view = await this.attempt.run(() => call("open_results", { assessmentId }));
    if (view && assessmentId === this.assessmentId) this.view = view;
  }

  /** Draws the radar. */
  async draw(look: ChartLook): Promise<void> {
    const args = { assessmentId: this.assessmentId, kind: "radar" as const, level: this.level, ...look };
    const radar = await this.drawing.run(() => call("render_chart", args));
    if (args.assessmentId === this.assessmentId && args.level === this.level) this.radar = radar ?? null;
  }

  /** Writes a chart to a file that somebody names. */
  async save(kind: ChartKind, level: ChartLevel, look: ChartLook): Promise<void> {
    const args = { assessmentId: this.assessmentId, kind, level, ...look };
    this.savedFile = (await this.saving.run(() => call("export_chart", args))) ?? null;
  }
}

/** Results of the open assessment. */
export const results = new Results();
