import { FluentResource } from "@fluent/bundle";
import { expect, test } from "vitest";

import { bundles, files } from "./catalogue";
import keysText from "./keys.ts?raw";
import type { Language } from "./locale.svelte";

const sources = import.meta.glob<string>(["../**/*.svelte", "../**/*.ts", "!./keys.ts", "!../**/*.test.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});
const source = Object.values(sources).join("\n");
const keys = [...keysText.matchAll(/^ {2}\| "([^"]+)"/gm)].map(([, key]) => key ?? "");
const tags: Language[] = ["en", "zh-Hans"];

/** The ids of a catalogue file. */
const idsOf = (text: string) => [...new FluentResource(text).body].map(({ id }) => id);

/** The names of the values that a message takes. */
function valuesIn(language: Language, key: string): string[] {
  const text = Object.values(files[language]).join("\n");
  const message = new RegExp(`^${key} =.*(?:\\n[ \\t]+.*)*`, "m").exec(text)?.[0] ?? "";
  return [...new Set([...message.matchAll(/\{ ?\$(\w+)/g)].map(([, name]) => name ?? ""))].sort();
}

test.each(tags)("every key has a message in %s", (language) => {
  expect(keys.length, "the keys were read").toBeGreaterThan(300);
  expect(keys.filter((key) => !bundles[language].hasMessage(key.split(".")[0] ?? key))).toEqual([]);
});

test("both languages say the same things", () => {
  const [english, chinese] = tags.map((tag) => Object.values(files[tag]).flatMap(idsOf).sort());
  expect(chinese).toEqual(english);
});

test("a Chinese message takes no value that the English one does not", () => {
  const surplus = keys.filter((key) => valuesIn("zh-Hans", key).some((name) => !valuesIn("en", key).includes(name)));
  expect(surplus).toEqual([]);
});

test("every message of the window is shown somewhere", () => {
  const own = Object.entries(files.en).filter(([path]) => !/(terms|sentences)\.ftl$/.test(path));
  const unused = own.flatMap(([, text]) => idsOf(text)).filter((id) => !source.includes(`"${id}"`) && !source.includes(`'${id}'`));
  expect(unused).toEqual([]);
});

test.each(tags)("no message in %s fails while it is put together", (language) => {
  const failed = keys.filter((key) => {
    const names = valuesIn("en", key);
    const values = Object.fromEntries(names.map((name) => [name, /count|items|level|next/i.test(name) ? 2 : "text"]));
    const pattern = bundles[language].getMessage(key)?.value;
    const errors: Error[] = [];
    const text = pattern ? bundles[language].formatPattern(pattern, values, errors) : "";
    return errors.length > 0 || text.trim() === "" || text.includes("{");
  });
  expect(failed.filter((key) => !key.includes("."))).toEqual([]);
});
