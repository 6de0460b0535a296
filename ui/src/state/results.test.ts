import { beforeEach, expect, test } from "vitest";

import { restart } from "../../dev/client";
import { populate } from "../../dev/fixture";
import { fail, type Program } from "../../dev/program";
import { results } from "./results.svelte";

const look = { language: "en", theme: "light" } as const;
let program: Program;
let id: string;

beforeEach(async () => {
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
  await results.save("bars", "areas", look);
  expect(results.savedFile?.path).toBe("/home/anna/radar.svg");
  expect(program.calls.at(-1)).toEqual(["export_chart", { assessmentId: id, kind: "bars", level: "areas", ...look }]);
  program.failures.set("export_chart", fail("cancelled", "Cancelled."));
  await results.save("bars", "areas", look);
  expect([results.savedFile, results.saving.error]).toEqual([null, null]);
});
