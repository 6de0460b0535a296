// Which items stand behind a figure, so that every figure leads to what can be done about it.
import type { DomainView } from "@/api/generated/DomainView";
import type { NodeView } from "@/api/generated/NodeView";
import type { QuestionnaireAreaView } from "@/api/generated/QuestionnaireAreaView";
import type { QuestionnaireView } from "@/api/generated/QuestionnaireView";
import type { ScorecardView } from "@/api/generated/ScorecardView";
import type { Localised } from "@/i18n/localised";

/** How many items are shown where all of them would be too many. */
const MOST = 12;

/** All areas in the questionnaire's order. */
export function areasOf(questionnaire: QuestionnaireView): QuestionnaireAreaView[] {
  return questionnaire.domains.flatMap(({ areas }) => areas);
}

/** Ids of the items of an item, an area or a domain, in the questionnaire's order; all items for the whole. */
export function itemsBehind(questionnaire: QuestionnaireView, node: string): string[] {
  const isIn = (domain: DomainView, area: QuestionnaireAreaView, id: string) => ["", domain.id, area.id, id].includes(node);
  return questionnaire.domains.flatMap((domain) =>
    domain.areas.flatMap((area) => area.items.map(({ id }) => id).filter((id) => isIn(domain, area, id))),
  );
}

/** Ids of the items that hold a domain or an area back: those of the parts that are too low, else all of its own. */
export function itemsHoldingBack(questionnaire: QuestionnaireView, node: NodeView): string[] {
  const parts = node.blockers.flatMap((blocker) => blocker.node ?? []);
  const items = parts.flatMap((part) => itemsBehind(questionnaire, part));
  return items.length > 0 && node.level !== null ? [...new Set(items)] : itemsBehind(questionnaire, node.id);
}

/** Ids of the items whose next step moves the index most, the heaviest first. */
export function heaviestItems(scorecard: ScorecardView, top: number): string[] {
  return scorecard.items
    .filter(({ state, score }) => state !== "notApplicable" && (score ?? 0) < top)
    .toSorted((a, b) => b.effectiveWeight - a.effectiveWeight)
    .slice(0, MOST)
    .map(({ id }) => id);
}

/** Ids of the items that are unanswered or unknown. */
export function openItems(scorecard: ScorecardView): string[] {
  return scorecard.items.filter(({ state }) => state === "unanswered" || state === "unknown").map(({ id }) => id);
}

/** The numbers of a domain or an area. */
export function nodeOf(scorecard: ScorecardView, id: string): NodeView | undefined {
  return scorecard.domains.find((node) => node.id === id) ?? scorecard.areas.find(({ node }) => node.id === id)?.node;
}

/** The name of a domain, an area or an item; empty where there is none of that id. */
export function nameOf(questionnaire: QuestionnaireView, id: string): Localised {
  const areas = areasOf(questionnaire);
  return (
    questionnaire.domains.find((domain) => domain.id === id)?.name ??
    areas.find((area) => area.id === id)?.name ??
    areas.flatMap(({ items }) => items).find((item) => item.id === id)?.title ??
    {}
  );
}
