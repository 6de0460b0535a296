import { beforeEach, expect, test } from "vitest";

import { restart } from "../../dev/client";
import { populate } from "../../dev/fixture";
import { assessment } from "./assessment.svelte";
import { place } from "./place.svelte";

beforeEach(async () => {
  localStorage.clear();
  await assessment.open(populate(restart()));
  place.begin();
});

test("one begins at the first item and moves through what the filter lets through", () => {
  expect(place.current?.position).toBe(1);
  place.move(-1);
  expect(place.current?.position, "there is nothing before the first").toBe(1);
  place.move(1);
  expect(place.current?.position).toBe(2);
  place.setFilter({ name: "unknown" });
  place.move(1);
  expect(assessment.responseOf(place.itemId).state, "the next one the filter shows").toBe("unknown");
});

test("the last item is remembered for each assessment", () => {
  const [, , third] = place.all;
  place.select(third?.item.id ?? "");
  place.begin();
  expect(place.itemId).toBe(third?.item.id);
});

test("items behind a figure are a filter with a name, ended by showing all", () => {
  const ids = place.all.slice(5, 8).map(({ item }) => item.id);
  place.query = "nothing like this";
  place.choose(ids, "Risk");
  expect(place.visible.map(({ item }) => item.id), "the search gives way").toEqual(ids);
  expect(place.itemId).toBe(ids[0]);
  place.widen();
  expect(place.visible.length).toBe(place.all.length);
});

test("a filter shown from elsewhere selects its first item", () => {
  place.showFilter("withoutEvidence");
  expect(place.itemId).toBe(place.visible[0]?.item.id);
  expect(assessment.responseOf(place.itemId).evidence).toEqual([]);
});

test("the next open item comes round again after the last", () => {
  const open = place.all.filter(({ item }) => assessment.responseOf(item.id).state === "unknown").map(({ item }) => item.id);
  const seen = open.map(() => {
    place.moveToOpen();
    return place.itemId;
  });
  expect(seen).toEqual(open);
  place.moveToOpen();
  expect(place.itemId).toBe(open[0]);
});

test("search finds ids and words of both languages", () => {
  for (const query of ["MGT.2", "tiering", "分级"]) {
    place.query = query;
    expect(place.visible.length, query).toBeGreaterThan(0);
  }
});
