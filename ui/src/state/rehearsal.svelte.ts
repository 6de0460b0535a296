import { call } from "@/api/client";

import { assessment } from "./assessment.svelte";
import type { Screen } from "./navigation.svelte";
import { place } from "./place.svelte";
import { withQuestionnaire } from "./questionnaires";

/** How long the list of assessments is left alone before, in milliseconds. */
const PATIENCE = 150;
/** Frames of a screen until what is looked at first, and what stands beside it, has been painted. */
const N_FRAMES = 6;

/** Screens that are painted once ahead, so that nobody waits after a first click for letters to be drawn and code to be compiled. */
export class Rehearsal {
  /** The screen that is painted ahead now. */
  screen = $state<Screen | null>(null);
  private hasBegun = false;

  /** Begins soon with an assessment, if nothing was painted ahead yet; gives what calls it off. */
  soon(assessmentId: string): () => void {
    const calling = new AbortController();
    const start = setTimeout(() => void this.begin(assessmentId, calling.signal).catch(() => undefined), PATIENCE);
    return () => {
      clearTimeout(start);
      calling.abort();
      this.screen = null;
    };
  }

  private async begin(assessmentId: string, signal: AbortSignal): Promise<void> {
    if (this.hasBegun || assessment.view) return;
    const view = await call("open_assessment", { assessmentId }).then(withQuestionnaire);
    // What somebody has opened, or is opening, in the meantime is theirs; so is the screen they went to.
    if (signal.aborted || this.hasBegun || assessment.opening.isBusy || assessment.view) return;
    this.hasBegun = true;
    assessment.show(view);
    place.begin();
    for (const screen of ["answer", "results"] as const) {
      this.screen = screen;
      for (let frame = 0; frame < N_FRAMES && !signal.aborted; frame += 1) await new Promise(requestAnimationFrame);
      if (signal.aborted) return;
    }
    this.screen = null;
  }
}

/** What is painted ahead. */
export const rehearsal = new Rehearsal();
