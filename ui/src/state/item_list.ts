import type { DomainView } from "@/api/generated/DomainView";
import type { ItemView } from "@/api/generated/ItemView";
import type { QuestionnaireAreaView } from "@/api/generated/QuestionnaireAreaView";
import type { QuestionnaireItemView } from "@/api/generated/QuestionnaireItemView";
import type { ResponseView } from "@/api/generated/ResponseView";

import type { OpenAssessment } from "./questionnaires";

/** An item with where it stands. */
export interface PlacedItem {
  item: QuestionnaireItemView;
  area: QuestionnaireAreaView;
  domain: DomainView;
  /** From 1, in the questionnaire's order. */
  position: number;
}

/** A filter that is always on offer. */
export type FilterName = "all" | "open" | "unknown" | "notApplicable" | "withoutEvidence" | "aboveEvidence" | "flagged";

/** All of them, in the order in which they are shown; the first two always are. */
export const filterNames: readonly FilterName[] = [
  "all",
  "open",
  "unknown",
  "notApplicable",
  "withoutEvidence",
  "aboveEvidence",
  "flagged",
];

/** Which items the list shows: a filter on offer, or the items behind something one came from. */
export type Filter = { name: FilterName } | { name: "chosen"; ids: readonly string[]; label: string };

/** What a filter looks at. */
export interface FilterSource {
  items: ReadonlyMap<string, ItemView>;
  responses: Record<string, ResponseView | undefined>;
  /** Items and areas that warnings speak of. */
  flagged: ReadonlySet<string>;
}

/** All items in the questionnaire's order. */
export function placedItems(view: OpenAssessment): PlacedItem[] {
  const placed: PlacedItem[] = [];
  for (const domain of view.questionnaire.domains)
    for (const area of domain.areas)
      for (const item of area.items) placed.push({ item, area, domain, position: placed.length + 1 });
  return placed;
}

/** Whether an item is unanswered or unknown. */
export function isOpen(state: ItemView["state"] | undefined): boolean {
  return state === undefined || state === "unanswered" || state === "unknown";
}

/** Whether `filter` shows `placed`. */
export function shows(filter: Filter, placed: PlacedItem, source: FilterSource): boolean {
  const { id } = placed.item;
  if (filter.name === "chosen") return filter.ids.includes(id);
  const numbers = source.items.get(id);
  const isRated = numbers?.state === "rated";
  switch (filter.name) {
    case "all":
      return true;
    case "open":
      return isOpen(numbers?.state);
    case "unknown":
      return numbers?.state === "unknown";
    case "notApplicable":
      return numbers?.state === "notApplicable";
    case "withoutEvidence":
      return isRated && !source.responses[id]?.evidence.some(({ verdict }) => verdict !== "rejected");
    case "aboveEvidence":
      return isRated && claimsMore(numbers);
    case "flagged":
      return [id, placed.area.id].some((node) => source.flagged.has(node));
  }
}

/** Whether the claimed base is above what the evidence carries. */
export function claimsMore(numbers: ItemView | undefined): boolean {
  if (!numbers) return false;
  return numbers.cap !== null && numbers.score !== null && numbers.score > numbers.cap + 1e-9;
}

/** Whether `query` is found in the id or in any of the item's titles and questions. */
export function found(query: string, placed: PlacedItem): boolean {
  const wanted = query.trim().toLowerCase();
  if (wanted === "") return true;
  const texts = [placed.item.id, ...Object.values(placed.item.title), ...Object.values(placed.item.question)];
  return texts.some((text) => text.toLowerCase().includes(wanted));
}
