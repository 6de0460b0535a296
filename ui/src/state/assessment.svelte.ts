import { call } from "@/api/client";
import { asApiError } from "@/api/errors";
import type { ApiError } from "@/api/generated/ApiError";
import type { Effect } from "@/api/generated/Effect";
import type { ResponseSaved } from "@/api/generated/ResponseSaved";
import type { ResponseView } from "@/api/generated/ResponseView";
import type { UpdateAssessmentArgs } from "@/api/generated/UpdateAssessmentArgs";

import { Attempt } from "./attempt.svelte";
import { NoteDraft } from "./note_draft.svelte";
import { type OpenAssessment, withQuestionnaire } from "./questionnaires";
import { isBlank, unanswered } from "./response";
import { SaveQueue, type SaveState } from "./save_queue.svelte";

type Responses = Record<string, ResponseView | undefined>;

/** One open assessment: what was answered, what it gives, and how saving goes. */
export class AssessmentState {
  /** The assessment as it was opened; its responses and numbers are `responses` and `scorecard`. */
  view = $state.raw<OpenAssessment | null>(null);
  /** What the screen shows: saved responses, and those on their way. */
  responses = $state.raw<Responses>({});
  /** All numbers, as of the last save. */
  scorecard = $state.raw<OpenAssessment["scorecard"] | null>(null);
  /** What the last change did. */
  effect = $state.raw<Effect | null>(null);
  /** When the last change was written, RFC 3339. */
  savedAt = $state.raw<string | null>(null);
  /** Whether there is something to undo. */
  canUndo = $state(false);
  /** Whether there is something to redo. */
  canRedo = $state(false);
  /** Why the last change was not saved. */
  saveError = $state.raw<ApiError | null>(null);
  readonly opening = new Attempt();
  readonly note = new NoteDraft((itemId, text) => this.saveNote(itemId, text));
  private readonly queue = new SaveQueue();
  private confirmed: Responses = {};
  private readonly underWay: Record<string, number> = {};

  /** Whether it may still change. */
  readonly isFinal = $derived(this.view?.summary.status === "final");
  /** The highest level. */
  readonly maxLevel = $derived((this.view?.questionnaire.summary.levels.length ?? 1) - 1);

  /** How it stands with saving; a note still being typed is on its way. */
  get saveState(): SaveState {
    if (this.note.isStuck) return "failed";
    if (this.note.isPending && this.queue.state !== "retrying") return "saving";
    return this.queue.state;
  }

  /** Opens an assessment; `true` when it is there. */
  async open(assessmentId: string): Promise<boolean> {
    await this.flush();
    const view = await this.opening.run(() => call("open_assessment", { assessmentId }).then(withQuestionnaire));
    if (view) this.show(view);
    return Boolean(view);
  }

  /** Shows `view` as it came from the program. */
  show(view: OpenAssessment): void {
    this.view = view;
    this.confirmed = view.responses;
    this.responses = view.responses;
    this.scorecard = view.scorecard;
    this.canUndo = view.canUndo;
    this.canRedo = view.canRedo;
    this.effect = null;
    this.savedAt = null;
    this.saveError = null;
    this.queue.state = "idle";
    this.note.drop();
  }

  /** What the screen shows of an item. */
  responseOf(itemId: string): ResponseView {
    return this.responses[itemId] ?? unanswered;
  }

  /** Changes a response: shown at once, taken back where it cannot be saved. */
  async change(itemId: string, edit: (response: ResponseView) => ResponseView): Promise<boolean> {
    if (this.isFinal || !this.view) return false;
    if (this.note.isPending) await this.note.flush();
    return this.save(itemId, edit);
  }

  /** Takes the last change back. */
  async undo(): Promise<string | null> {
    return this.step("undo", this.canUndo);
  }

  /** Makes the change taken back last again. */
  async redo(): Promise<string | null> {
    return this.step("redo", this.canRedo);
  }

  /** Changes title, scope, policy, weights or target. */
  async update(args: UpdateAssessmentArgs): Promise<boolean> {
    await this.flush();
    const view = await this.opening.run(() => call("update_assessment", args).then(withQuestionnaire));
    if (view) this.show(view);
    return Boolean(view);
  }

  /** Makes it final. */
  async finalise(): Promise<boolean> {
    await this.flush();
    const assessmentId = this.view?.summary.id;
    if (assessmentId === undefined) return false;
    const view = await this.opening.run(() => call("finalise_assessment", { assessmentId }).then(withQuestionnaire));
    if (view) this.show(view);
    return Boolean(view);
  }

  /** Waits until everything given so far is saved, or has failed and said so. */
  async flush(): Promise<void> {
    await this.note.flush();
    await this.queue.settled();
  }

  private saveNote(itemId: string, text: string): Promise<boolean> {
    const note = text.trim() === "" ? null : text;
    return this.save(itemId, (response) => ({ ...response, note }));
  }

  private async save(itemId: string, edit: (response: ResponseView) => ResponseView): Promise<boolean> {
    const assessmentId = this.view?.summary.id;
    if (assessmentId === undefined || this.isFinal) return false;
    const response = edit(this.responseOf(itemId));
    this.put(itemId, response);
    this.count(itemId, 1);
    try {
      const saved = await this.queue.push(() =>
        isBlank(response)
          ? call("clear_response", { assessmentId, itemId })
          : call("save_response", { assessmentId, itemId, response }),
      );
      this.count(itemId, -1);
      this.apply(saved);
      return true;
    } catch (error) {
      this.count(itemId, -1);
      this.takeBack(itemId, asApiError(error));
      return false;
    }
  }

  private async step(name: "undo" | "redo", isPossible: boolean): Promise<string | null> {
    const assessmentId = this.view?.summary.id;
    if (assessmentId === undefined || this.isFinal) return null;
    await this.note.flush();
    if (!isPossible && this.queue.state !== "saving") return null;
    try {
      const saved = await this.queue.push(() => call(name, { assessmentId }));
      if (saved) this.apply(saved);
      return saved?.itemId ?? null;
    } catch (error) {
      this.saveError = asApiError(error);
      return null;
    }
  }

  private apply(saved: ResponseSaved): void {
    if (saved.assessmentId !== this.view?.summary.id) return;
    const response = saved.response ?? undefined;
    this.confirmed = { ...this.confirmed, [saved.itemId]: response };
    if (!this.underWay[saved.itemId]) this.put(saved.itemId, response);
    this.scorecard = saved.scorecard;
    this.effect = saved.effect;
    this.savedAt = saved.savedAt;
    this.canUndo = saved.canUndo;
    this.canRedo = saved.canRedo;
    this.saveError = null;
  }

  private takeBack(itemId: string, error: ApiError): void {
    if (!this.underWay[itemId]) this.put(itemId, this.confirmed[itemId]);
    this.saveError = error;
  }

  private put(itemId: string, response: ResponseView | undefined): void {
    this.responses = { ...this.responses, [itemId]: response };
  }

  private count(itemId: string, by: number): void {
    this.underWay[itemId] = (this.underWay[itemId] ?? 0) + by;
  }
}

/** The open assessment. */
export const assessment = new AssessmentState();
