// What the stand-in begins with.
import type { ResponseView } from "@/api/generated/ResponseView";

/** An answer as somebody would have given it; `index` decides what else it says. */
export function answer(level: number | "unknown" | "notApplicable", index: number): ResponseView {
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

/** Workspaces that were open before. */
export const recent = [
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
