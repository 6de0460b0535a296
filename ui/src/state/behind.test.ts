import { expect, test } from "vitest";

import { restart } from "../../dev/client";
import { populate } from "../../dev/fixture";
import { heaviestItems, itemsBehind, itemsHoldingBack, nameOf, nodeOf, openItems } from "./behind";

const program = restart();
const view = program.run("open_assessment", { assessmentId: populate(program) });
const questionnaire = program.run("get_questionnaire", { digest: view.summary.questionnaireDigest });
const { scorecard } = view;

test("an item, an area, a domain and the whole have items behind them", () => {
  const area = questionnaire.domains[3]?.areas[1];
  const own = area?.items.map(({ id }) => id) ?? [];
  expect(itemsBehind(questionnaire, area?.id ?? "?")).toEqual(own);
  expect(itemsBehind(questionnaire, own[0] ?? "?")).toEqual(own.slice(0, 1));
  expect(itemsBehind(questionnaire, questionnaire.domains[3]?.id ?? "?")).toEqual(
    questionnaire.domains[3]?.areas.flatMap(({ items }) => items.map(({ id }) => id)),
  );
  expect(itemsBehind(questionnaire, "").length).toBe(scorecard.items.length);
  expect(itemsBehind(questionnaire, "no such node")).toEqual([]);
});

test("what holds a node back are the parts that are too low, else all of it", () => {
  const node = scorecard.areas[0]?.node;
  if (!node) throw new Error("no area");
  const first = itemsBehind(questionnaire, node.id)[0] ?? "?";
  const blockers = [{ kind: "item" as const, node: first, actual: 0, required: 1 }];
  expect(itemsHoldingBack(questionnaire, { ...node, blockers })).toEqual([first]);
  expect(itemsHoldingBack(questionnaire, { ...node, blockers: [] })).toEqual(itemsBehind(questionnaire, node.id));
});

test("the heaviest items can still rise, and come in the order of their weight", () => {
  const items = heaviestItems(scorecard, 5).map((id) => scorecard.items.find((item) => item.id === id));
  const weights = items.map((item) => item?.effectiveWeight ?? 0);
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  expect(items.every((item) => (item?.score ?? 0) < 5)).toBe(true);
});

test("open are items that are unanswered or unknown", () => {
  expect(openItems(scorecard).length).toBe(scorecard.counts.unanswered + scorecard.counts.unknown);
});

test("names and numbers are found by id", () => {
  const [domain] = questionnaire.domains;
  expect(nameOf(questionnaire, domain?.id ?? "")).toEqual(domain?.name);
  expect(nodeOf(scorecard, domain?.areas[0]?.id ?? "")?.id).toBe(domain?.areas[0]?.id);
  expect(nameOf(questionnaire, "no such node")).toEqual({});
});
