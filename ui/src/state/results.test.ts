import { beforeEach, expect, test, vi } from "vitest";

import { restart } from "../../dev/client";
import { populate } from "../../dev/fixture";
import { fail, type Program } from "../../dev/program";
import { results } from "./results.svelte";

const look = { language: "en", theme: "light" } as const;
let program: Program;
let id: string;

beforeEach(async () => {
  localStorage.clear();
  program = restart();
  id = populate(program);
  await results.open(id);
});

test("figures of another assessment never stand under this one", async () => {
  await results.draw(look);
  expect(results.radar).not.toBeNull();
  program.failures.set("open_results", fail("internal", "Something went wrong."));
  await results.open("assessment-2");
  expect([results.view, results.radar, results.attempt.error?.code]).toEqual([null, null, "internal"]);
});

test("a radar that cannot be drawn says why", async () => {
  await results.open("assessment-8");
  await results.draw(look);
  expect(results.radar).toBeNull();
  expect(results.drawing.error?.message).toContain("nothing to draw");
});

test("a chart is saved where somebody says, and giving up is no error", async () => {
  await results.save({ kind: "bars", level: "areas" }, "en");
  expect(results.savedFile?.path).toBe("/home/anna/radar.png");
  const args = { assessmentId: id, kind: "bars", level: "areas", language: "en", theme: "light" };
  expect(program.calls.at(-1)).toEqual(["export_chart", { ...args, scale: 2 }]);
  results.setForm("svg");
  await results.save({ kind: "bars", level: "areas" }, "en");
  expect(program.calls.at(-1), "a picture of lines has no pixels").toEqual(["export_chart", args]);
  program.failures.set("export_chart", fail("cancelled", "Cancelled."));
  await results.save({ kind: "bars", level: "areas" }, "en");
  expect([results.savedFile, results.saving.error]).toEqual([null, null]);
});

test("a copied chart says so for a while, and one that was not says why", async () => {
  vi.useFakeTimers();
  await results.copy({ kind: "gap", level: "areas" }, "zh-Hans");
  expect(results.copied).toBe("gap-areas");
  await vi.advanceTimersByTimeAsync(5000);
  expect(results.copied).toBe("");
  program.failures.set("copy_chart", fail("unavailable", "There is no clipboard."));
  await results.copy({ kind: "gap", level: "areas" }, "en");
  expect([results.copied, results.saving.error?.code]).toEqual(["", "unavailable"]);
  vi.useRealTimers();
});

test("a trend is drawn only where there is an assessment before", async () => {
  await results.open(id);
  await results.drawTrend(look);
  await results.drawGap(look);
  expect([results.trend !== null, results.gap !== null]).toEqual([true, true]);
  const first = program.kept.find(({ title }) => title === "2024 first assessment")?.id ?? "";
  await results.open(first);
  await results.drawTrend(look);
  expect([results.view?.previous, results.trend]).toEqual([null, null]);
});
