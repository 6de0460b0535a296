import { expect, test } from "vitest";

import { tagIn, textIn } from "./localised";
import type { Language } from "./locale.svelte";

test("a variety stands in where it is written alike, then English, then the first", () => {
  const rows: [Language, string[], string][] = [
    ["zh-Hans", ["en-GB", "zh-CN"], "zh-CN"],
    ["zh-Hans", ["en", "zh-SG"], "zh-SG"],
    ["zh-Hans", ["en", "zh"], "zh"],
    ["zh-Hans", ["en", "zh-hans-cn"], "zh-hans-cn"],
    ["zh-Hans", ["en", "zh-TW"], "en"],
    ["zh-Hans", ["en", "zh-HK"], "en"],
    ["zh-Hans", ["en", "zh-mo"], "en"],
    ["zh-Hans", ["en", "zh-Hant"], "en"],
    ["zh-Hans", ["en", "zh-Hant-CN"], "en"],
    ["zh-Hans", ["en", "zh-Hans-HK"], "zh-Hans-HK"],
    ["zh-Hans", ["en", "zh-x-hant"], "zh-x-hant"],
    ["zh-Hans", ["zh-CN", "zh-Hans"], "zh-Hans"],
    ["zh-Hans", ["de", "en-GB"], "en-GB"],
    ["zh-Hans", ["zh-Hant"], "zh-Hant"],
    ["en", ["de", "en-US"], "en-US"],
    ["en", ["de", "zh-CN"], "de"],
    ["en", ["de", "en", "en-GB"], "en"],
  ];
  for (const [language, tags, expected] of rows) {
    const text = Object.fromEntries(tags.map((tag) => [tag, `in ${tag}`]));
    expect(tagIn(language, text), `${language} among ${tags.join(", ")}`).toBe(expected);
    expect(textIn(language, text)).toBe(`in ${expected}`);
  }
  expect([tagIn("zh-Hans", {}), textIn("zh-Hans", {})], "nothing was said").toEqual(["zh-Hans", ""]);
});
