import { expect, test } from "vitest";

import type { GlossaryEntryView } from "@/api/generated/GlossaryEntryView";
import type { Localised } from "@/i18n/localised";
import type { Language } from "@/i18n/locale.svelte";

import { termPieces, termsIn, termsMatching } from "./glossary";

const entry = (en: string, zh: string): GlossaryEntryView => ({
  term: { en, "zh-Hans": zh },
  definition: { en: `What ${en} means.`, "zh-Hans": `${zh}的含义。` },
});
const glossary = [
  entry("AI system", "AI 系统"),
  entry("AI system inventory", "AI 系统台账"),
  entry("owner", "责任人"),
  entry("process owner", "流程责任人"),
  entry("incident", "事件"),
  entry("near miss", "未遂事件"),
  entry("go-live", "上线"),
  entry("survey", "调查"),
];
const mentions = (content: Localised, language: Language) =>
  termPieces(content, language, glossary)
    .filter((piece) => piece.entry)
    .map(({ text, entry }) => `${text}: ${entry?.term.en ?? ""}`);
const found = (text: string, language: Language = "en") => mentions({ [language]: text }, language);

test("terms are found as whole words, in the plural, whatever their case, the longest first", () => {
  for (const [text, wanted] of [
    ["Who is the owner of each AI system?", ["owner: owner", "AI system: AI system"]],
    ["Process owners keep the AI system inventory.", ["Process owners: process owner", "AI system inventory: AI system inventory"]],
    ["Inventories: the AI system inventories are kept.", ["AI system inventories: AI system inventory"]],
    ["Near misses count.", ["Near misses: near miss"]],
    ["Surveys, and one survey.", ["Surveys: survey"]],
    ["No surveies; surveyed.", []],
    ["Ownership is shared; a co-owner exists.", []],
    ["Before go-live and after go-live.", ["go-live: go-live"]],
    ["", []],
  ] as const) {
    expect(found(text), text).toEqual(wanted);
  }
});

test("Chinese terms are found inside of sentences", () => {
  expect(found("未遂事件和事件由流程责任人登记到AI 系统台账。", "zh-Hans")).toEqual([
    "未遂事件: near miss",
    "事件: incident",
    "流程责任人: process owner",
    "AI 系统台账: AI system inventory",
  ]);
});

test("a text that stands in for a missing one mentions terms as its own language does", () => {
  const english = { en: "Ownership: incidents go to the process owners." };
  const wanted = ["incidents: incident", "process owners: process owner"];
  expect(mentions(english, "zh-Hans"), "English words have bounds and plurals in a Chinese window").toEqual(wanted);
  const chinese = { "zh-Hans": "每起事件都由责任人登记。" };
  expect(mentions(chinese, "en"), "Chinese words have no bounds in an English window").toEqual(["事件: incident", "责任人: owner"]);
  const unnamed = { term: { en: "owner" }, definition: { en: "Who answers for it." } };
  expect(termPieces(chinese, "zh-Hans", [unnamed]), "no term in Chinese, one piece").toEqual([{ text: chinese["zh-Hans"], entry: null }]);
});

test("the pieces together are the text, and signs of patterns are no pattern", () => {
  const text = "An incident (any), the owner; an incident again.";
  expect(termPieces({ en: text }, "en", glossary).map((piece) => piece.text).join("")).toBe(text);
  const odd = [entry("C++ (any)", "C++")];
  expect(termPieces({ en: "In C++ (any) and C" }, "en", odd).filter((piece) => piece.entry).length).toBe(1);
  expect(termPieces({ en: text }, "en", []), "no glossary, one piece").toEqual([{ text, entry: null }]);
});

test("terms of several texts come once, in the order of their mention; the whole in the order of the alphabet", () => {
  const texts = [{ en: "An incident." }, { en: "The owner of the incident." }];
  expect(termsIn(texts, "en", glossary).map(({ term }) => term.en)).toEqual(["incident", "owner"]);
  expect(termsMatching(" OWNER ", "en", glossary).map(({ term }) => term.en)).toEqual(["owner", "process owner"]);
  expect(termsMatching("", "en", glossary).map(({ term }) => term.en)[0]).toBe("AI system");
});
