import { expect, test } from "vitest";

import { Program } from "../../../dev/program";
import { scopeFor } from "./new_assessment";

test("a product is no whole organisation, and what somebody wrote stays", () => {
  const [organisation] = new Program().run("list_questionnaires", {});
  const product = organisation && { ...organisation, subject: "product" as const };
  const whole = "Whole organisation";
  expect(organisation?.subject).toBe("organisation");
  expect(scopeFor(organisation, "", whole)).toBe(whole);
  expect(scopeFor(product, whole, whole)).toBe("");
  expect(scopeFor(organisation, scopeFor(product, whole, whole), whole)).toBe(whole);
  expect(scopeFor(product, "Plant North", whole)).toBe("Plant North");
});
