import { locale, type Language } from "./locale.svelte";

/** A text by language tag. */
export type Localised = Record<string, string>;

/** The tag of the language that `textIn` gives a text in: `language`, else English, else the first there is. */
export function tagIn(language: Language, text: Localised): string {
  return [language, "en"].find((tag) => tag in text) ?? Object.keys(text)[0] ?? language;
}

/** The text in `language`, else in English, else in the first language there is. */
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
