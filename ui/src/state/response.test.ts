import { expect, test } from "vitest";

import { isBlank, nextProgress, notApplicable, progressed, rated, satisfied, toggledUnknown, unanswered, withdrawn } from "./response";

const noted = { ...unanswered, note: "a note", evidence: [] };

test("progress stays with its level and leaves with it", () => {
  const two = progressed(rated(noted, 2, 5), "mostly", 5);
  expect(rated(two, 2, 5).progress).toBe("mostly");
  expect(rated(two, 3, 5).progress).toBe("none");
  expect(rated(two, 5, 5).progress, "nothing is above the top").toBeNull();
  expect(progressed(rated(noted, 5, 5), "partly", 5).progress).toBeNull();
});

test("progress goes round", () => {
  const seen = [nextProgress(null), nextProgress("partly"), nextProgress("mostly")];
  expect(seen).toEqual(["partly", "mostly", "none"]);
});

test("every kind of answer keeps note and evidence and drops the answer before", () => {
  const before = rated(noted, 2, 5);
  for (const after of [toggledUnknown(before), notApplicable(before, "not used"), withdrawn(before), satisfied(before, "R1", "fully")])
    expect([after.note, after.level]).toEqual(["a note", null]);
  expect(toggledUnknown(toggledUnknown(before)).state, "twice is none").toBe("unanswered");
});

test("requirements are kept one beside the other", () => {
  const both = satisfied(satisfied(noted, "R1", "fully"), "R2", "not");
  expect(both.requirements).toEqual({ R1: "fully", R2: "not" });
});

test("only what says nothing at all is blank", () => {
  expect(isBlank(unanswered)).toBe(true);
  expect(isBlank(noted), "a note is something").toBe(false);
  expect(isBlank({ ...unanswered, confidence: "low" })).toBe(false);
});
