import { afterEach, expect, test } from "vitest";

import { locale } from "./locale.svelte";
import { difference, figure, figureOrDash, grouped, percentage, reaches, threshold } from "./number";

afterEach(() => {
  locale.language = "en";
});

test("people see two decimals, half away from zero", () => {
  const rows: [number, string][] = [[2.4566, "2.46"], [2.675, "2.68"], [0.005, "0.01"], [0, "0.00"], [1.625, "1.63"], [-0.5, "−0.50"]];
  for (const [value, text] of rows) expect(figure(value), `${value}`).toBe(text);
  expect(figureOrDash(null), "no figure is no zero").toBe("–");
});

test("a difference carries its sign, and none where it is nothing", () => {
  expect([difference(0.45), difference(-0.3), difference(0.001)]).toEqual(["+0.45", "−0.30", "0.00"]);
});

test("percentages follow the language", () => {
  expect(percentage(0.9467)).toBe("94.7\u{A0}%");
  locale.language = "zh-Hans";
  expect([percentage(0.9467), percentage(1)]).toEqual(["94.7%", "100%"]);
});

test("thresholds forgive what sums cannot hold", () => {
  expect(reaches(0.1 + 0.7, 0.8)).toBe(true);
  expect(reaches(0.79, 0.8)).toBe(false);
  expect([threshold(2.8), grouped(1234567)]).toEqual(["2.8", "1,234,567"]);
});
