import type { BlockerKindView } from "@/api/generated/BlockerKindView";
import type { BlockerView } from "@/api/generated/BlockerView";
import type { NodeView } from "@/api/generated/NodeView";
import type { MessageKey } from "@/i18n/keys";
import { inSequence, listed, text } from "@/i18n/localised";
import { figure, reaches } from "@/i18n/number";
import { t, type MessageArguments } from "@/i18n/translate";
import { heaviestItems, itemsHoldingBack, nameOf, nodeOf, openItems } from "@/state/behind";

import { nOpenOf, topOf, type Subject } from "./subject";

/** One thing that stands in the way, and the way on. */
export interface BlockerRow {
  kind: BlockerKindView | "open";
  /** The sentence, and what in it is set off. */
  message: MessageKey;
  values: MessageArguments;
  /** More about it; may be empty. */
  detail: string;
  /** Items to look at. */
  items: string[];
  /** What the button says. */
  way: string;
  /** The name of those items on the answer screen. */
  label: string;
}

const MESSAGES: Record<BlockerKindView, MessageKey> = {
  index: "blocker-index",
  domain: "blocker-domain",
  gateArea: "blocker-gate-area",
  area: "blocker-area",
  item: "blocker-item",
};

/** What holds back the next level; what is open where there is no level. */
export function blockerRows(subject: Subject): BlockerRow[] {
  const { level, blockers } = subject.results.scorecard.overall;
  if (level === null) return openRow(subject);
  return blockers.map((blocker) =>
    blocker.node === null ? indexRow(subject, blocker, level + 1) : nodeRow(subject, blocker, blocker.node, level + 1),
  );
}

function openRow(subject: Subject): BlockerRow[] {
  const items = openItems(subject.results.scorecard);
  if (items.length === 0) return [];
  const way = t("results-show-open", { count: items.length });
  const values = { count: items.length };
  return [{ kind: "open", message: "no-level-open-items", values, detail: "", items, way, label: t("results-open") }];
}

function indexRow(subject: Subject, blocker: BlockerView, next: number): BlockerRow {
  const { scorecard } = subject.results;
  const high = scorecard.overall.high.index;
  const count = nOpenOf(subject);
  const open =
    count > 0 && high !== null
      ? t(reaches(high, blocker.required) ? "blocker-open-enough" : "blocker-open-not-enough", {
          count,
          max: topOf(subject),
          high: figure(high),
        })
      : "";
  return {
    kind: blocker.kind,
    message: "blocker-index",
    values: { actual: figure(blocker.actual), required: figure(blocker.required), next },
    detail: inSequence([t("blocker-short", { short: figure(blocker.required - blocker.actual) }), open]),
    items: heaviestItems(scorecard, topOf(subject)),
    way: t("results-show-heaviest"),
    label: t("results-heaviest"),
  };
}

function nodeRow(subject: Subject, blocker: BlockerView, id: string, next: number): BlockerRow {
  const { questionnaire } = subject.assessment;
  const node = nodeOf(subject.results.scorecard, id);
  const name = text(nameOf(questionnaire, id));
  const items = node ? itemsHoldingBack(questionnaire, node) : [id];
  return {
    kind: blocker.kind,
    message: node?.level === null ? unrated(blocker.kind) : MESSAGES[blocker.kind],
    values: { id, name, actual: String(blocker.actual), required: String(blocker.required), next },
    detail: node ? ownReasons(subject, node) : "",
    items,
    way: t("results-show-items", { count: items.length }),
    label: name,
  };
}

function unrated(kind: BlockerKindView): MessageKey {
  return kind === "gateArea" ? "blocker-gate-area-unrated" : "blocker-domain-unrated";
}

/** Why a domain or an area has not its own next level: its index, and the parts that are too low. */
function ownReasons({ assessment }: Subject, node: NodeView): string {
  if (node.level === null) return "";
  const index = node.blockers.find(({ kind }) => kind === "index");
  const parts = node.blockers.flatMap(({ kind, node: part }) => {
    if (part === null) return [];
    return kind === "item" ? [part] : [text(nameOf(assessment.questionnaire, part))];
  });
  return inSequence([
    index &&
      t("blocker-node-index", {
        index: figure(index.actual),
        required: figure(index.required),
        level: node.level + 1,
      }),
    parts.length > 0 && t("blocker-node-below", { count: parts.length, names: listed(parts) }),
  ]);
}
