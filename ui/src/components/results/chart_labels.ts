import type { MessageKey } from "@/i18n/keys";
import type { ChartChoice } from "@/state/results.svelte";

import type { Subject } from "./subject";

const labels: readonly (ChartChoice & { label: MessageKey })[] = [
  { kind: "radar", level: "domains", label: "results-chart-radar-domains" },
  { kind: "radar", level: "areas", label: "results-chart-radar-areas" },
  { kind: "bars", level: "domains", label: "results-chart-bars-domains" },
  { kind: "bars", level: "areas", label: "results-chart-bars-areas" },
  { kind: "heatmap", level: "areas", label: "results-chart-heatmap" },
  { kind: "trend", level: "domains", label: "results-chart-trend" },
  { kind: "gap", level: "domains", label: "results-chart-gap-domains" },
  { kind: "gap", level: "areas", label: "results-chart-gap-areas" },
];

/** What a chart is called. */
export function chartLabel({ kind, level }: ChartChoice): MessageKey {
  const known = labels.find((one) => one.kind === kind && one.level === level);
  return known?.label ?? "results-chart-heatmap";
}

/** The charts there can be: no trend without an assessment before, no radar of fewer than three axes or more than thirty. */
export function chartsOf({ assessment, results }: Subject): ChartChoice[] {
  const { domains } = assessment.questionnaire;
  const count = { domains: domains.length, areas: domains.flatMap(({ areas }) => areas).length };
  return labels.filter(({ kind, level }) => {
    if (kind === "trend") return results.previous !== null;
    return kind !== "radar" || (count[level] >= 3 && count[level] <= 30);
  });
}
