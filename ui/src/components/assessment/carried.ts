import type { EvidenceCapView } from "@/api/generated/EvidenceCapView";
import type { EvidenceKindView } from "@/api/generated/EvidenceKindView";
import type { EvidenceView } from "@/api/generated/EvidenceView";

/** Every kind of evidence, in the order in which it is shown. */
export const evidenceKinds: readonly EvidenceKindView[] = ["document", "record", "metric", "independent"];

/** What would carry a higher level. */
export interface Need {
  level: number;
  kinds: EvidenceKindView[];
}

/** Kinds that count: those of pieces that were not rejected. */
export function countingKinds(evidence: readonly EvidenceView[]): Set<EvidenceKindView> {
  return new Set(evidence.filter(({ verdict }) => verdict !== "rejected").map(({ kind }) => kind));
}

/** The next level above `cap` that evidence can carry, and the fewest kinds missing for it; `null` at the top. */
export function nextNeed(caps: readonly EvidenceCapView[], evidence: readonly EvidenceView[], cap: number): Need | null {
  const present = countingKinds(evidence);
  const higher = caps
    .filter(({ level }) => level > cap)
    .map(({ level, kinds }) => ({ level, kinds: kinds.filter((kind) => !present.has(kind)) }));
  return higher.toSorted((a, b) => a.level - b.level || a.kinds.length - b.kinds.length)[0] ?? null;
}

/** Months after which evidence is stale. */
const STALE_MONTHS = 18;

/** Whether a piece is older than 18 months on the day the assessment speaks of. */
export function isStale(evidence: EvidenceView, assessedOn: string | null): boolean {
  if (!evidence.date || !assessedOn) return false;
  const [year = 0, month = 0, date = 0] = evidence.date.split("-").map(Number);
  const months = year * 12 + (month - 1) + STALE_MONTHS;
  const limit = [Math.floor(months / 12), (months % 12) + 1, date];
  return limit.map((part) => String(part).padStart(2, "0")).join("-") < assessedOn;
}
