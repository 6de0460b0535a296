import { locale, type Language } from "./locale.svelte";

/** A text by language tag. */
export type Localised = Record<string, string>;

/**
 * The tag of the language that `textIn` gives a text in: `language`; else another variety of it that is not known to be
 * written in another script; else English; else the first there is. The same rule as `nearest` of `aimm-core/src/text.rs`.
 */
export function tagIn(language: Language, text: Localised): string {
  const tags = Object.keys(text);
  const varietyOf = (other: string): string | undefined => tags.find((tag) => isVariety(tag, other));
  return tags.find((tag) => tag === language) ?? varietyOf(language) ?? varietyOf("en") ?? tags[0] ?? language;
}

/** Whether who reads the language `other` can read `tag`, too. */
function isVariety(tag: string, other: string): boolean {
  const [one, two] = [script(tag), script(other)];
  return primary(tag) === primary(other) && (one === two || one === null || two === null);
}

function primary(tag: string): string {
  return tag.toLowerCase().split("-", 1)[0] ?? "";
}

/** The script that a tag says. A tag of Chinese says one always, if only by its region: without either, it is simplified. */
function script(tag: string): string | null {
  // What follows a subtag of one character is an extension.
  const [subtags = ""] = tag.toLowerCase().split(/-\w(?=-|$)/, 1);
  const said = /-([a-z]{4})(?=-|$)/.exec(subtags)?.[1];
  if (said !== undefined || primary(tag) !== "zh") return said ?? null;
  return /-(tw|hk|mo)(?=-|$)/.test(subtags) ? "hant" : "hans";
}

/** The text in `language`, or in the language that is nearest. */
export function textIn(language: Language, text: Localised): string {
  return text[tagIn(language, text)] ?? "";
}

/** The text in the language of the program. */
export function text(localised: Localised): string {
  return textIn(locale.language, localised);
}

/** What stands between two sentences: Chinese leaves no space. */
export function gap(): string {
  return locale.language === "zh-Hans" ? "" : " ";
}

/** Sentences one after the other, without those that are missing. */
export function inSequence(sentences: readonly (string | null | undefined | false)[]): string {
  return sentences.filter(Boolean).join(gap());
}

/** Names in a row, as the language of the program lists them. */
export function listed(names: readonly string[]): string {
  if (locale.language === "zh-Hans") return names.join("、");
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
