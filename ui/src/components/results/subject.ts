import type { ResultsView } from "@/api/generated/ResultsView";
import type { OpenAssessment } from "@/state/questionnaires";

/** What the parts of the results screen speak of. */
export interface Subject {
  assessment: OpenAssessment;
  results: ResultsView;
}

/** Shows items on the answer screen, under a name. */
export type ShowItems = (ids: readonly string[], label: string) => void;

/** The highest level. */
export function topOf({ assessment }: Subject): number {
  return assessment.questionnaire.summary.levels.length - 1;
}

/** How many items are unanswered or unknown. */
export function nOpenOf({ results }: Subject): number {
  return results.scorecard.counts.unanswered + results.scorecard.counts.unknown;
}

/** The year of the assessment before, or its title where both are of one year; `null` where there is none. */
export function previousLabel({ assessment, results }: Subject): string | null {
  const previous = results.previous;
  if (!previous) return null;
  const year = previous.assessedOn?.slice(0, 4);
  return year && year !== assessment.summary.assessedOn?.slice(0, 4) ? year : previous.title;
}
