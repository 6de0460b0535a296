import { beforeEach, expect, test, vi } from "vitest";

import { restart } from "../../dev/client";
import { populate } from "../../dev/fixture";
import { fail, type Program } from "../../dev/program";
import { assessment } from "./assessment.svelte";
import { Rehearsal } from "./rehearsal.svelte";

let program: Program;
let rehearsal: Rehearsal;
let id: string;

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
// Frames of a real screen: here they would follow each other at once.
vi.stubGlobal("requestAnimationFrame", (draw: () => void) => setTimeout(draw, 16));

beforeEach(() => {
  program = restart();
  rehearsal = new Rehearsal();
  id = populate(program);
  assessment.view = null;
});

const hasOpened = () => program.calls.some(([name]) => name === "open_assessment");

/** Every screen that was painted ahead, in order. */
async function screens(): Promise<string[]> {
  const seen: string[] = [];
  await vi.waitFor(() => expect(rehearsal.screen).not.toBeNull());
  while (rehearsal.screen) {
    if (seen.at(-1) !== rehearsal.screen) seen.push(rehearsal.screen);
    await pause(5);
  }
  return seen;
}

test("the answering is painted ahead, then the results, once a start", async () => {
  rehearsal.soon(id);
  expect(await screens()).toEqual(["answer", "results"]);
  assessment.view = null;
  const nCalls = program.calls.length;
  rehearsal.soon(id);
  await pause(300);
  expect([rehearsal.screen, program.calls.length]).toEqual([null, nCalls]);
});

test("leaving the list calls it off", async () => {
  const callOff = rehearsal.soon(id);
  await vi.waitFor(() => expect(rehearsal.screen).toBe("answer"));
  callOff();
  await pause(300);
  expect(rehearsal.screen).toBeNull();
});

test("leaving the list while the program reads calls it off as well, and leaves it for the next time", async () => {
  const callOff = rehearsal.soon(id);
  const read = program.run.bind(program);
  vi.spyOn(program, "run").mockImplementationOnce((...asked) => {
    callOff();
    return read(...asked);
  });
  await pause(300);
  expect(hasOpened(), "the program was asked").toBe(true);
  expect([assessment.view, rehearsal.screen], "nothing is shown").toEqual([null, null]);
  rehearsal.soon(id);
  expect(await screens(), "nothing has been painted ahead yet").toEqual(["answer", "results"]);
});

test("what somebody has opened stays open", async () => {
  rehearsal.soon(id);
  await assessment.open(id);
  const opened = assessment.view;
  await pause(300);
  expect([assessment.view, rehearsal.screen]).toEqual([opened, null]);
});

test("an assessment that cannot be read is left to whoever opens it", async () => {
  program.failures.set("open_assessment", fail("workspaceDamaged", "The assessment cannot be read."));
  rehearsal.soon(id);
  await vi.waitFor(() => expect(hasOpened()).toBe(true));
  expect([assessment.opening.error, rehearsal.screen]).toEqual([null, null]);
});
