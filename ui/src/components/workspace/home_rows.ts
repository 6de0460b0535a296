import type { AssessmentSummary } from "@/api/generated/AssessmentSummary";
import type { OrganisationView } from "@/api/generated/OrganisationView";
import type { WorkspaceView } from "@/api/generated/WorkspaceView";

/** Which assessments the list shows. */
export type HomeFilter = "all" | "draft" | "final" | "belowTarget";
/** In which order. */
export type HomeSort = "date" | "name" | "index";

/** An organisation with those of its assessments that are shown. */
export interface HomeGroup {
  organisation: OrganisationView;
  /** Those shown. */
  rows: AssessmentSummary[];
  /** All of them, the newest first. */
  all: AssessmentSummary[];
}

/** Whether `filter` lets an assessment through. */
export function passes(filter: HomeFilter, row: AssessmentSummary): boolean {
  switch (filter) {
    case "all":
      return true;
    case "draft":
    case "final":
      return row.status === filter;
    case "belowTarget":
      return row.targetLevel !== null && row.level !== null && row.level < row.targetLevel;
  }
}

/** The list as it is shown; organisations without a row are left out where something narrows it. */
export function groups(view: WorkspaceView, filter: HomeFilter, query: string, sort: HomeSort): HomeGroup[] {
  const wanted = query.trim().toLowerCase();
  const isNarrowed = filter !== "all" || wanted !== "";
  const made = view.organisations.map((organisation) => {
    const all = view.assessments.filter(({ organisationId }) => organisationId === organisation.id);
    const isNamed = organisation.name.toLowerCase().includes(wanted);
    const rows = all.filter((row) => passes(filter, row) && (isNamed || row.title.toLowerCase().includes(wanted)));
    return { organisation, rows: sorted(rows, sort), all };
  });
  const shown = made.filter(({ rows, organisation }) => {
    const isNamed = filter === "all" && organisation.name.toLowerCase().includes(wanted);
    return rows.length > 0 || !isNarrowed || isNamed;
  });
  return shown.toSorted((a, b) => compare(a, b, sort));
}

/** Indices from the oldest to the newest, for the spark line; those without an index are left out. */
export function trend(all: readonly AssessmentSummary[]): AssessmentSummary[] {
  return all.filter(({ index }) => index !== null).toReversed();
}

function day(row: AssessmentSummary): string {
  return row.assessedOn ?? row.updatedAt.slice(0, 10);
}

function sorted(rows: AssessmentSummary[], sort: HomeSort): AssessmentSummary[] {
  if (sort === "index") return rows.toSorted((a, b) => (a.index ?? Infinity) - (b.index ?? Infinity));
  return rows.toSorted((a, b) => day(b).localeCompare(day(a)));
}

function compare(a: HomeGroup, b: HomeGroup, sort: HomeSort): number {
  const byName = a.organisation.name.localeCompare(b.organisation.name);
  if (sort === "name") return byName;
  if (sort === "index") return (a.rows[0]?.index ?? Infinity) - (b.rows[0]?.index ?? Infinity) || byName;
  const newest = (group: HomeGroup) => (group.rows[0] ? day(group.rows[0]) : "");
  return newest(b).localeCompare(newest(a)) || byName;
}
