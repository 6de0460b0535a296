import type { ProgressView } from "@/api/generated/ProgressView";
import type { ResponseView } from "@/api/generated/ResponseView";
import type { SatisfactionView } from "@/api/generated/SatisfactionView";

/** What an item without any response says. */
export const unanswered: ResponseView = {
  state: "unanswered",
  level: null,
  progress: null,
  requirements: null,
  reason: null,
  note: null,
  confidence: null,
  evidence: [],
};

/** Nothing of the answer, and all of note, confidence and evidence. */
export function withdrawn(response: ResponseView): ResponseView {
  return { ...response, state: "unanswered", level: null, progress: null, requirements: null, reason: null };
}

/** Rated with `level`; the progress stays where the level stays. `max` is the highest level. */
export function rated(response: ResponseView, level: number, max: number): ResponseView {
  const kept = response.state === "rated" && response.level === level ? response.progress : null;
  const progress = level < max ? (kept ?? "none") : null;
  return { ...withdrawn(response), state: "rated", level, progress };
}

/** With another progress; only where a level is chosen that has a next one. */
export function progressed(response: ResponseView, progress: ProgressView, max: number): ResponseView {
  if (response.state !== "rated" || response.level === null || response.level >= max) return response;
  return { ...response, progress };
}

/** The progress that follows in turn. */
export function nextProgress(progress: ProgressView | null): ProgressView {
  if (progress === "partly") return "mostly";
  return progress === "mostly" ? "none" : "partly";
}

/** With one requirement rated. */
export function satisfied(response: ResponseView, id: string, satisfaction: SatisfactionView): ResponseView {
  const requirements = { ...(response.requirements ?? {}), [id]: satisfaction };
  return { ...withdrawn(response), state: "rated", requirements };
}

/** Unknown, or unanswered again where it was unknown. */
export function toggledUnknown(response: ResponseView): ResponseView {
  const state = response.state === "unknown" ? "unanswered" : "unknown";
  return { ...withdrawn(response), state };
}

/** Left out for `reason`. */
export function notApplicable(response: ResponseView, reason: string): ResponseView {
  return { ...withdrawn(response), state: "notApplicable", reason };
}

/** Whether nothing is left to keep. */
export function isBlank(response: ResponseView): boolean {
  return response.state === "unanswered" && !response.note && !response.confidence && response.evidence.length === 0;
}
