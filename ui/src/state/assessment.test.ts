import { beforeEach, expect, test } from "vitest";

import { restart } from "../../dev/client";
import { populate } from "../../dev/fixture";
import { fail, type Program } from "../../dev/program";
import { AssessmentState } from "./assessment.svelte";
import { rated, toggledUnknown } from "./response";

let program: Program;
let state: AssessmentState;
let item: string;

beforeEach(async () => {
  program = restart();
  state = new AssessmentState();
  await state.open(populate(program));
  item = state.scorecard?.items[0]?.id ?? "";
});

const rate = (level: number) => state.change(item, (before) => rated(before, level, state.maxLevel));
const level = () => state.responseOf(item).level;

test("an answer is shown at once, and called saved only when it is", async () => {
  expect([level(), state.saveState]).toEqual([3, "idle"]);
  const saving = rate(1);
  expect([level(), state.saveState], "on its way").toEqual([1, "saving"]);
  expect(await saving).toBe(true);
  expect([level(), state.saveState]).toEqual([1, "saved"]);
  expect(state.effect?.overall.after.index, "the strip follows").toBe(state.scorecard?.overall.index);
});

test("what cannot be saved comes back as it was, with the reason", async () => {
  const before = level();
  program.failures.set("save_response", fail("diskFull", "The disk is full."));
  expect(await rate(1)).toBe(false);
  expect([level(), state.saveState, state.saveError?.code]).toEqual([before, "failed", "diskFull"]);
  await rate(2);
  expect([level(), state.saveError], "the next save ends the message").toEqual([2, null]);
});

test("undo and redo go back and forth and say which item they changed", async () => {
  const before = level();
  await rate(1);
  expect(await state.undo()).toBe(item);
  expect([level(), state.canRedo]).toEqual([before, true]);
  expect(await state.redo()).toBe(item);
  expect(level()).toBe(1);
});

test("two answers to one item in quick succession end with the second", async () => {
  await Promise.all([rate(1), rate(4)]);
  expect(level()).toBe(4);
});

test("a note is saved after a pause, or when one moves on", async () => {
  state.note.type(item, "as seen on site");
  expect(state.saveState, "typed, not yet on disk").toBe("saving");
  await state.flush();
  expect([state.responseOf(item).note, state.saveState]).toEqual(["as seen on site", "saved"]);
});

test("a note that cannot be saved stays on the screen", async () => {
  program.failures.set("save_response", fail("fileNotAccessible", "The file cannot be written."));
  state.note.type(item, "not lost");
  await state.flush();
  expect([state.note.textOf(item), state.note.isStuck, state.saveState]).toEqual(["not lost", true, "failed"]);
  await state.flush();
  expect([state.responseOf(item).note, state.note.isStuck]).toEqual(["not lost", false]);
});

test("taking the only thing said about an item away clears it", async () => {
  await state.change(item, (before) => ({ ...before, state: "unanswered", level: null, note: null, confidence: null, evidence: [] }));
  expect(program.calls.at(-1)?.[0]).toBe("clear_response");
});

test("a final assessment takes no answer", async () => {
  expect(await state.finalise()).toBe(true);
  const nCalls = program.calls.length;
  expect(await rate(1)).toBe(false);
  expect(await state.change(item, toggledUnknown)).toBe(false);
  expect(program.calls.length, "nothing was sent").toBe(nCalls);
});
